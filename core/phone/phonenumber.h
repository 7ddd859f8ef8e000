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
    enum class Problem {
        Empty,
        NotANumber, //!< Letters and signs that no number has, numbers spelt as words (`1-800-FLOWERS`) included.
        TooShort, //!< Also a local number without its area code.
        TooLong, //!< Also several numbers at once, and anything longer than E.164's 15 digits.
        UnknownCallingCode,
        HasExtension,
        NotInUse, //!< The right length, but no numbering plan gives such numbers out.
    };

    Problem problem = Problem::NotANumber;
    QString message; //!< One or two short sentences for the person who typed it: what is wrong, and what would help.
};

//! A number that exists according to libphonenumber's metadata. Immutable. Safe to make and ask on any thread.
class PhoneNumber
{
public:
    //! Understands `(415) 555-2671`, `tel:+1-415-555-2671`, `0044 20 7183 8750`, `+44 (0)20 …`, `Mobile: 0791 …`, digits
    //! of every script (full-width and Arabic-Indic among them), and ignores invisible marks around and inside a pasted
    //! number. Letters are never turned into digits: a word after a number must not become a call to a stranger.
    //! Nor are digits without a plus or a prefix taken for another country's number: the message suggests the plus.
    //!
    //! \param defaultRegion ISO 3166-1 alpha-2, for numbers written without a country code; may be empty. A `00…` that
    //!        is invalid there is tried as `+…`.
    [[nodiscard]] static tl::expected<PhoneNumber, PhoneNumberError> parse(const QString &text,
                                                                          const QString &defaultRegion);

    //! A number read back from where e164() was kept. Takes exactly that form, and takes it even when this release's
    //! metadata doesn't know the number (another release wrote it): then region and line type may be unknown.
    [[nodiscard]] static std::optional<PhoneNumber> fromE164(const QString &e164);

    [[nodiscard]] const QString &e164() const { return m_e164; } //!< `+14155552671`
    [[nodiscard]] QString national() const; //!< `(415) 555-2671`
    [[nodiscard]] QString international() const; //!< `+1 415-555-2671`
    [[nodiscard]] const QString &regionCode() const { return m_regionCode; } //!< `US`; `001`: no country owns the number.
    [[nodiscard]] int callingCode() const { return m_callingCode; } //!< `1`
    [[nodiscard]] QString regionName() const; //!< `United States`; for `001` what the calling code stands for.
    [[nodiscard]] LineType lineType() const { return m_lineType; }
    [[nodiscard]] QString masked() const; //!< Country code and last two digits: `+1 ••• ••• ••71`.

    friend bool operator==(const PhoneNumber &a, const PhoneNumber &b) { return a.m_e164 == b.m_e164; }
    friend size_t qHash(const PhoneNumber &number, size_t seed = 0) { return qHash(number.m_e164, seed); }

private:
    friend class PhoneNumberReader;

    PhoneNumber() = default;

    QString m_e164;
    QString m_regionCode;
    int m_callingCode = 0;
    LineType m_lineType = LineType::Unknown;
};

//! `fixed_line`, `premium_rate`, `uan`, …: as settings write it; and back.
[[nodiscard]] QString toString(LineType type);
[[nodiscard]] std::optional<LineType> lineTypeNamed(const QString &name);

//! `premium-rate number`, for sentences: reads well after `a`.
[[nodiscard]] QString describe(LineType type);

} // namespace Ringproof
