// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates out of files in PEM form, as every room that speaks TLS reads them.
#pragma once

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QString>

#include <tl/expected.hpp>

namespace Ringproof {

//! The whole of a PEM file, at most 8 MB of it: a file with some hundred authorities has about 250 KB.
//! \return the bytes, or what is wrong: for people, part of a sentence.
[[nodiscard]] tl::expected<QByteArray, QString> pemIn(const QString &path);

//! At least one certificate, else what is wrong, as above.
[[nodiscard]] tl::expected<QList<QSslCertificate>, QString> certificatesIn(const QString &path);

} // namespace Ringproof
