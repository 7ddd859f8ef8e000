// SPDX-License-Identifier: GPL-3.0-or-later
// A command in the form in which it goes to a Redis.
#pragma once

#include <QByteArray>
#include <QList>

namespace Ringproof {

//! The RESP array of these arguments; any bytes may stand in them.
[[nodiscard]] QByteArray respCommand(const QList<QByteArray> &arguments);

} // namespace Ringproof
