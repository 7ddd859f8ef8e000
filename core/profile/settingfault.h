// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with one setting, so that it can be told where the setting is typed.
#pragma once

#include <QString>

namespace Ringproof {

struct SettingFault {
    QString key; //!< `policy.ttl_s`
    QString what; //!< follows the key's name in a sentence: `must be a whole number from 30 to 600, not "60".`

    friend bool operator==(const SettingFault &, const SettingFault &) = default;
};

} // namespace Ringproof
