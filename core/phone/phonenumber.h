// SPDX-License-Identifier: GPL-3.0-or-later
// A telephone number as a value: made from what people paste, shown the ways people read it.
#pragma once

#include <QMetaType>
#include <QString>

#include <optional>

#include <tl/expected.hpp>

namespace Ringproof {

enum class LineType {
    FixedLine,
    Mobile,
    FixedLineOrMobile,
    TollFree,
    PremiumRate,
    SharedCost,
    Voip,
    Personal,
    Pager,
    Uan,
    Voicemail,
    Satellite, //!< By calling code (+870, +881, +882, +883): libphonenumber files these under mobile and VoIP.
    Unknown,
};

//! Why a text is not a number that can be called.
struct PhoneNumberError {
    enum class Problem { Empty, NotANumber, TooShort, TooLong, UnknownCallingCode, HasExtension, NotInUse };

    Problem problem = Problem::NotANumber;
    QString message; //!< One sentence for the person who typed it.
};

//! A number that exists according to libphonenumber's metadata. Immutable.
class PhoneNumber
{
public:
    //! Understands `(415) 555-2671`, `tel:+1-415-555-2671`, `0044 20 7183 8750`, `+44 (0)20 …`, full-width and
    //! Arabic-Indic digits, and ignores invisible marks around a pasted number.
    //!
    //! \param defaultRegion ISO 3166-1 alpha-2, for numbers written without a country code. A `00…` that is invalid
    //!        there is tried as `+…`.
    [[nodiscard]] static tl::expected<PhoneNumber, PhoneNumberError> parse(const QString &text, const QString &defaultRegion);

    [[nodiscard]] const QString &e164() const { return m_e164; } //!< `+14155552671`
    [[nodiscard]] QString national() const; //!< `(415) 555-2671`
    [[nodiscard]] QString international() const; //!< `+1 415-555-2671`
    [[nodiscard]] const QString &regionCode() const { return m_regionCode; } //!< `US`; `001` where no country owns the number.
    [[nodiscard]] QString regionName() const; //!< In the user's language where Qt knows it; `Worldwide network` for `001`.
    [[nodiscard]] LineType lineType() const { return m_lineType; }
    [[nodiscard]] QString masked() const; //!< Country code and last two digits: `+1 ••• ••• ••71`.

    friend bool operator==(const PhoneNumber &a, const PhoneNumber &b) { return a.m_e164 == b.m_e164; }
    friend size_t qHash(const PhoneNumber &number, size_t seed = 0) { return qHash(number.m_e164, seed); }

private:
    PhoneNumber() = default;

    QString m_e164;
    QString m_regionCode;
    LineType m_lineType = LineType::Unknown;
};

//! `premium-rate number`, for sentences.
[[nodiscard]] QString describe(LineType type);

} // namespace Ringproof
