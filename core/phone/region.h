// SPDX-License-Identifier: GPL-3.0-or-later
// The regions that telephone numbers belong to: for pickers, and for checking settings that name one.
#pragma once

#include <QList>
#include <QString>

namespace Ringproof {

struct Region {
    QString code; //!< ISO 3166-1 alpha-2, upper case: `GB`
    QString name; //!< `United Kingdom`
    int callingCode = 0; //!< `44`

    friend bool operator==(const Region &, const Region &) = default;
};

//! Every region with numbers of its own, by name.
[[nodiscard]] const QList<Region> &regions();

//! Whether numbers of this region can be read: a code of regions(), in any case.
[[nodiscard]] bool isRegion(const QString &code);

//! `44`; 0 where the code is no region's.
[[nodiscard]] int callingCodeOf(const QString &code);

//! The code of the region that a calling code stands for first: `US` of 1, `GB` of 44; empty where it is no region's.
[[nodiscard]] QString mainRegionOf(int callingCode);

//! `United Kingdom`; the code itself where it is no region's.
[[nodiscard]] QString nameOfRegion(const QString &code);

//! A mobile number of the region as its people write it, for a field's placeholder; empty where the code is no region's.
[[nodiscard]] QString exampleNumber(const QString &regionCode);

} // namespace Ringproof
