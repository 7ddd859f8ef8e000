// SPDX-License-Identifier: GPL-3.0-or-later
#include "phonenumber.h"

#include "phone/numbertext.h"
#include "phone/region.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <string>

#include <phonenumbers/phonenumberutil.h>

namespace Ringproof {

namespace lib = i18n::phonenumbers;

namespace {

using Problem = PhoneNumberError::Problem;

constexpr int MaxE164Digits = 15; // ITU-T E.164, 6.1
constexpr QLatin1String GlobalRegion("001"); // libphonenumber's, for calling codes that no country owns

struct LineTypeName {
    LineType type;
    const char *name;
};

constexpr std::array LineTypeNames {
    LineTypeName {LineType::FixedLine, "fixed_line"},     LineTypeName {LineType::Mobile, "mobile"},
    LineTypeName {LineType::FixedLineOrMobile, "fixed_line_or_mobile"}, LineTypeName {LineType::TollFree, "toll_free"},
    LineTypeName {LineType::PremiumRate, "premium_rate"}, LineTypeName {LineType::SharedCost, "shared_cost"},
    LineTypeName {LineType::Voip, "voip"},                LineTypeName {LineType::Personal, "personal"},
    LineTypeName {LineType::Pager, "pager"},              LineTypeName {LineType::Uan, "uan"},
    LineTypeName {LineType::Voicemail, "voicemail"},      LineTypeName {LineType::Satellite, "satellite"},
    LineTypeName {LineType::Unknown, "unknown"},
};

//! The sentences of this file.
struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(PhoneNumber)
};

const lib::PhoneNumberUtil &util()
{
    return *lib::PhoneNumberUtil::GetInstance();
}

bool isSatellite(int callingCode)
{
    return callingCode == 870 || callingCode == 881 || callingCode == 882 || callingCode == 883;
}

LineType lineTypeOf(const lib::PhoneNumber &number)
{
    if (isSatellite(number.country_code()))
        return LineType::Satellite;
    switch (util().GetNumberType(number)) {
    case lib::PhoneNumberUtil::FIXED_LINE: return LineType::FixedLine;
    case lib::PhoneNumberUtil::MOBILE: return LineType::Mobile;
    case lib::PhoneNumberUtil::FIXED_LINE_OR_MOBILE: return LineType::FixedLineOrMobile;
    case lib::PhoneNumberUtil::TOLL_FREE: return LineType::TollFree;
    case lib::PhoneNumberUtil::PREMIUM_RATE: return LineType::PremiumRate;
    case lib::PhoneNumberUtil::SHARED_COST: return LineType::SharedCost;
    case lib::PhoneNumberUtil::VOIP: return LineType::Voip;
    case lib::PhoneNumberUtil::PERSONAL_NUMBER: return LineType::Personal;
    case lib::PhoneNumberUtil::PAGER: return LineType::Pager;
    case lib::PhoneNumberUtil::UAN: return LineType::Uan;
    case lib::PhoneNumberUtil::VOICEMAIL: return LineType::Voicemail;
    case lib::PhoneNumberUtil::UNKNOWN: break;
    }
    return LineType::Unknown;
}

QString nameOfGlobalNetwork(int callingCode)
{
    switch (callingCode) {
    case 800: return Sentences::tr("International freephone");
    case 808: return Sentences::tr("International shared-cost service");
    case 870: return Sentences::tr("Inmarsat satellite network");
    case 878: return Sentences::tr("Universal personal numbers");
    case 881: return Sentences::tr("Global satellite network");
    case 882:
    case 883: return Sentences::tr("International network");
    case 888: return Sentences::tr("Humanitarian relief network");
    case 979: return Sentences::tr("International premium-rate service");
    default: return Sentences::tr("Worldwide network");
    }
}

QString formatted(const QString &e164, lib::PhoneNumberUtil::PhoneNumberFormat format)
{
    lib::PhoneNumber number;
    if (util().Parse(e164.toStdString(), "ZZ", &number) != lib::PhoneNumberUtil::NO_PARSING_ERROR)
        return e164;
    std::string text;
    util().Format(number, format, &text);
    return QString::fromStdString(text);
}

//! `+44 (United Kingdom)`. A code that several countries share is named after the one the desk is in, else the largest.
QString place(int callingCode, const QString &defaultRegion)
{
    QString name;
    std::string region;
    util().GetRegionCodeForCountryCode(callingCode, &region);
    if (QString::fromStdString(region) == GlobalRegion)
        name = nameOfGlobalNetwork(callingCode);
    else if (util().GetCountryCodeForRegion(defaultRegion.toStdString()) == callingCode)
        name = nameOfRegion(defaultRegion);
    else
        name = nameOfRegion(QString::fromStdString(region));
    return QStringLiteral("+%1 (%2)").arg(callingCode).arg(name);
}

QString tooShortMessage(const QString &where)
{
    return Sentences::tr("This is too short for a number of %1. Is a digit missing, or the area code?").arg(where);
}

QString tooLongMessage(const QString &where)
{
    return Sentences::tr("This is too long for a number of %1. Is there a digit too many?").arg(where);
}

} // namespace

//! One way to read the digits of a text: judged by libphonenumber, and explained where it is no number.
class PhoneNumberReader
{
public:
    //! \param dialled digits, with a plus where a country code comes first.
    PhoneNumberReader(QString dialled, QString defaultRegion)
        : m_dialled(std::move(dialled))
        , m_region(std::move(defaultRegion))
    {
    }

    [[nodiscard]] tl::expected<PhoneNumber, PhoneNumberError> read() const
    {
        lib::PhoneNumber number;
        switch (util().Parse(m_dialled.toStdString(), m_region.toStdString(), &number)) {
        case lib::PhoneNumberUtil::NO_PARSING_ERROR: return judged(number);
        case lib::PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR:
            return wrong(Problem::UnknownCallingCode, unknownCodeMessage());
        case lib::PhoneNumberUtil::TOO_LONG_NSN: return wrong(Problem::TooLong, tooLongForAnyMessage());
        case lib::PhoneNumberUtil::NOT_A_NUMBER:
        case lib::PhoneNumberUtil::TOO_SHORT_AFTER_IDD:
        case lib::PhoneNumberUtil::TOO_SHORT_NSN: break;
        }
        return wrong(Problem::TooShort, Sentences::tr("This is too short for a telephone number. Digits are missing."));
    }

    [[nodiscard]] static PhoneNumber made(const lib::PhoneNumber &number)
    {
        std::string e164;
        std::string region;
        util().Format(number, lib::PhoneNumberUtil::E164, &e164);
        util().GetRegionCodeForNumber(number, &region);
        if (region == "ZZ") // not in use, as far as this release knows: the calling code still tells
            util().GetRegionCodeForCountryCode(number.country_code(), &region);
        PhoneNumber made;
        made.m_e164 = QString::fromStdString(e164);
        made.m_regionCode = QString::fromStdString(region);
        made.m_callingCode = number.country_code();
        made.m_lineType = lineTypeOf(number);
        return made;
    }

private:
    [[nodiscard]] tl::expected<PhoneNumber, PhoneNumberError> judged(const lib::PhoneNumber &number) const
    {
        if (util().IsValidNumber(number)) {
            PhoneNumber result = made(number);
            if (result.e164().size() - 1 > MaxE164Digits)
                return wrong(Problem::TooLong, tooLongForAnyMessage());
            return result;
        }
        const QString where = place(number.country_code(), m_region);
        switch (util().IsPossibleNumberWithReason(number)) {
        case lib::PhoneNumberUtil::INVALID_COUNTRY_CODE: return wrong(Problem::UnknownCallingCode, unknownCodeMessage());
        case lib::PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY:
        case lib::PhoneNumberUtil::TOO_SHORT: return wrong(Problem::TooShort, tooShortMessage(where));
        case lib::PhoneNumberUtil::TOO_LONG: return wrong(Problem::TooLong, tooLongMessage(where) + plusHint());
        case lib::PhoneNumberUtil::INVALID_LENGTH:
            return isShorterThanUsual(number) ? wrong(Problem::TooShort, tooShortMessage(where))
                                              : wrong(Problem::TooLong, tooLongMessage(where) + plusHint());
        case lib::PhoneNumberUtil::IS_POSSIBLE: break;
        }
        return wrong(Problem::NotInUse,
                     Sentences::tr("No telephone of %1 can have this number. Check its digits with the customer.").arg(where)
                         + plusHint());
    }

    //! For a length between two that the country has.
    [[nodiscard]] static bool isShorterThanUsual(const lib::PhoneNumber &number)
    {
        std::string region;
        lib::PhoneNumber example;
        util().GetRegionCodeForCountryCode(number.country_code(), &region);
        if (!util().GetExampleNumberForType(region, lib::PhoneNumberUtil::MOBILE, &example))
            util().GetExampleNumberForNonGeoEntity(number.country_code(), &example);
        std::string usual;
        std::string given;
        util().GetNationalSignificantNumber(example, &usual);
        util().GetNationalSignificantNumber(number, &given);
        return given.size() < usual.size();
    }

    //! Digits without a plus are never taken for a foreign number by themselves: a slip of the finger would call abroad.
    //! But it is said when they would be one.
    [[nodiscard]] QString plusHint() const
    {
        if (m_dialled.startsWith(u'+'))
            return {};
        lib::PhoneNumber number;
        if (util().Parse('+' + m_dialled.toStdString(), "ZZ", &number) != lib::PhoneNumberUtil::NO_PARSING_ERROR
            || !util().IsValidNumber(number))
            return {};
        std::string text;
        util().Format(number, lib::PhoneNumberUtil::INTERNATIONAL, &text);
        return QLatin1Char(' ') + Sentences::tr("If %1 is meant, put a + in front.").arg(QString::fromStdString(text));
    }

    [[nodiscard]] QString unknownCodeMessage() const
    {
        if (!m_dialled.startsWith(u'+')) {
            return Sentences::tr("This number has no country code, and no default country is set. "
                                 "Write it with + and the country code.");
        }
        return Sentences::tr("No country has a calling code that starts %1. Check the digits after the +.")
            .arg(m_dialled.left(4));
    }

    [[nodiscard]] QString tooLongForAnyMessage() const
    {
        const auto digits = m_dialled.size() - (m_dialled.startsWith(u'+') ? 1 : 0);
        return Sentences::tr("This has %1 digits; no telephone number has that many. Enter one number at a time.")
            .arg(digits);
    }

    [[nodiscard]] static tl::unexpected<PhoneNumberError> wrong(Problem problem, const QString &message)
    {
        return tl::make_unexpected(PhoneNumberError {problem, message});
    }

    QString m_dialled;
    QString m_region;
};

tl::expected<PhoneNumber, PhoneNumberError> PhoneNumber::parse(const QString &text, const QString &defaultRegion)
{
    const auto written = readNumberText(text);
    if (!written)
        return tl::make_unexpected(written.error());

    const QString region = defaultRegion.trimmed().toUpper();
    const QString plus = written->international ? QStringLiteral("+") : QString();

    // As written first; then, where that is no number, what people mean by it nevertheless.
    const auto literal = PhoneNumberReader(plus + written->digits, region).read();
    if (literal)
        return literal;
    if (!written->withoutTrunkZero.isEmpty()) {
        if (const auto meant = PhoneNumberReader(plus + written->withoutTrunkZero, region).read())
            return meant;
    }
    if (!written->digits.startsWith(QLatin1String("00")))
        return literal;

    const auto abroad = PhoneNumberReader(u'+' + written->digits.mid(2), region).read();
    if (!abroad && written->withoutTrunkZero.startsWith(QLatin1String("00"))) {
        if (const auto meant = PhoneNumberReader(u'+' + written->withoutTrunkZero.mid(2), region).read())
            return meant;
    }
    return abroad;
}

std::optional<PhoneNumber> PhoneNumber::fromE164(const QString &e164)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (!e164.startsWith(u'+') || e164.size() < 3 || e164.size() > 1 + MaxE164Digits
        || !std::all_of(e164.begin() + 1, e164.end(), isDigit))
        return std::nullopt;
    lib::PhoneNumber number;
    if (util().Parse(e164.toStdString(), "ZZ", &number) != lib::PhoneNumberUtil::NO_PARSING_ERROR)
        return std::nullopt;
    PhoneNumber result = PhoneNumberReader::made(number);
    if (result.m_e164 != e164)
        return std::nullopt;
    return result;
}

QString PhoneNumber::national() const
{
    return formatted(m_e164, lib::PhoneNumberUtil::NATIONAL);
}

QString PhoneNumber::international() const
{
    return formatted(m_e164, lib::PhoneNumberUtil::INTERNATIONAL);
}

QString PhoneNumber::regionName() const
{
    return m_regionCode == GlobalRegion ? nameOfGlobalNetwork(m_callingCode) : nameOfRegion(m_regionCode);
}

QString PhoneNumber::masked() const
{
    QString text = international();
    const qsizetype codeEnd = 1 + QString::number(m_callingCode).size();
    int shown = 2;
    for (qsizetype i = text.size() - 1; i >= codeEnd; --i) {
        if (!text[i].isDigit())
            text[i] = u' ';
        else if (shown > 0)
            --shown;
        else
            text[i] = QChar(0x2022);
    }
    return text;
}

QString toString(LineType type)
{
    const auto found = std::find_if(LineTypeNames.begin(), LineTypeNames.end(), [type](const LineTypeName &each) { return each.type == type; });
    return QString::fromLatin1(found->name);
}

std::optional<LineType> lineTypeNamed(const QString &name)
{
    const auto found = std::find_if(LineTypeNames.begin(), LineTypeNames.end(),
                                    [&name](const LineTypeName &each) { return name == QLatin1StringView(each.name); });
    return found == LineTypeNames.end() ? std::nullopt : std::optional(found->type);
}

QString describe(LineType type)
{
    switch (type) {
    case LineType::FixedLine: return Sentences::tr("landline number");
    case LineType::Mobile: return Sentences::tr("mobile number");
    case LineType::FixedLineOrMobile: return Sentences::tr("landline or mobile number");
    case LineType::TollFree: return Sentences::tr("freephone number");
    case LineType::PremiumRate: return Sentences::tr("premium-rate number");
    case LineType::SharedCost: return Sentences::tr("shared-cost number");
    case LineType::Voip: return Sentences::tr("VoIP number");
    case LineType::Personal: return Sentences::tr("personal number");
    case LineType::Pager: return Sentences::tr("pager number");
    case LineType::Uan: return Sentences::tr("company-wide number");
    case LineType::Voicemail: return Sentences::tr("voicemail number");
    case LineType::Satellite: return Sentences::tr("satellite number");
    case LineType::Unknown: break;
    }
    return Sentences::tr("number of an unknown kind");
}

} // namespace Ringproof
