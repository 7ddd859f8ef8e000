// SPDX-License-Identifier: GPL-3.0-or-later
// Times as Plivo writes them.
#pragma once

#include <QDateTime>

namespace Ringproof {

//! `2018-11-14 04:41:31.827796+00:00`, `2022-06-28 19:39:05+05:30`, `2022-06-28 19:39:05` (UTC). Invalid where it is none of these.
[[nodiscard]] QDateTime plivoTime(const QString &text);

} // namespace Ringproof
