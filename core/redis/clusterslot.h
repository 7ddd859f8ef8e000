// SPDX-License-Identifier: GPL-3.0-or-later
// Which of a Redis Cluster's slots a key is in.
#pragma once

#include <QByteArrayView>

namespace Ringproof {

inline constexpr int ClusterSlots = 16384;

//! Keys with the same text between their first `{` and the `}` that follows are in one slot; without such a text the whole key
//! counts. Source: Redis cluster specification, "Hash tags".
[[nodiscard]] int clusterSlot(QByteArrayView key);

} // namespace Ringproof
