// SPDX-License-Identifier: GPL-3.0-or-later
// The contents of a sealed profile as bytes. Not JSON: its parsers would leave copies of the secrets in memory.
#pragma once

#include "profile/sealedprofile.h"

namespace Ringproof {

//! One field after the other: a byte that says which, its length (32 bits, little-endian), its bytes. Secrets that are empty, and the audit
//! key, are left out.
[[nodiscard]] Secret parcelFields(const ProfileParcel &parcel);

//! Nothing where the bytes are no such fields: one is unknown, there twice, cut off, or has a size that it can't have.
[[nodiscard]] std::optional<ProfileParcel> parcelFromFields(QByteArrayView fields);

} // namespace Ringproof
