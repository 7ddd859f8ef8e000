// SPDX-License-Identifier: GPL-3.0-or-later
#include "region.h"

#include <QLocale>

#include <algorithm>
#include <set>
#include <string>

#include <phonenumbers/phonenumberutil.h>

namespace Ringproof {

namespace lib = i18n::phonenumbers;

const QList<Region> &regions()
{
    static const QList<Region> all = [] {
        const auto *util = lib::PhoneNumberUtil::GetInstance();
        std::set<std::string> codes;
        util->GetSupportedRegions(&codes);
        QList<Region> list;
        list.reserve(qsizetype(codes.size()));
        for (const std::string &code : codes) {
            const QString text = QString::fromStdString(code);
            list.append({text, nameOfRegion(text), util->GetCountryCodeForRegion(code)});
        }
        std::sort(list.begin(), list.end(),
                  [](const Region &a, const Region &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
        return list;
    }();
    return all;
}

bool isRegion(const QString &code)
{
    return code.size() == 2 && callingCodeOf(code) != 0;
}

int callingCodeOf(const QString &code)
{
    return lib::PhoneNumberUtil::GetInstance()->GetCountryCodeForRegion(code.toUpper().toStdString());
}

QString mainRegionOf(int callingCode)
{
    std::string code;
    lib::PhoneNumberUtil::GetInstance()->GetRegionCodeForCountryCode(callingCode, &code);
    // "ZZ" is no region, "001" the whole world.
    return code.size() == 2 && code != "ZZ" ? QString::fromStdString(code) : QString();
}

QString nameOfRegion(const QString &code)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory ? code : QLocale::territoryToString(territory);
}

QString exampleNumber(const QString &regionCode)
{
    const auto *util = lib::PhoneNumberUtil::GetInstance();
    const std::string region = regionCode.toUpper().toStdString();
    lib::PhoneNumber number;
    if (!util->GetExampleNumberForType(region, lib::PhoneNumberUtil::MOBILE, &number)
        && !util->GetExampleNumber(region, &number))
        return {};
    std::string text;
    util->Format(number, lib::PhoneNumberUtil::NATIONAL, &text);
    return QString::fromStdString(text);
}

} // namespace Ringproof
