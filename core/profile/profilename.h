// SPDX-License-Identifier: GPL-3.0-or-later
// What a profile may be called: its name is that of a file, on three systems.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Ringproof {

constexpr qsizetype MaxProfileName = 64; //!< characters; at most 192 bytes in a file's name, which may have 255 with what is put behind it

//! Why nothing new may be called so, as a sentence; nothing if the name is fine. A profile that is called so can be taken to any
//! computer: what one system can't have as a file's name is refused on all.
[[nodiscard]] std::optional<QString> faultOfProfileName(const QString &name);

//! Whether two names are one file's on a system that doesn't tell large letters from small, nor how accents are put together.
[[nodiscard]] bool isSameProfileName(const QString &a, const QString &b);

//! The one of these names that this would be one file with; empty where there is none.
[[nodiscard]] QString sameProfileName(const QString &name, const QStringList &among);

//! The sandbox is always there, is no file and can't be changed.
[[nodiscard]] bool isSandboxName(const QString &name);

} // namespace Ringproof
