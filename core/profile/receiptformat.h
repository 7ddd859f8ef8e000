// SPDX-License-Identifier: GPL-3.0-or-later
// The line about a verification that is pasted into a ticket: a profile's own words around placeholders.
#pragma once

#include "error.h"

#include <QStringList>

namespace Ringproof {

//! What stands in the place of each placeholder, ready to be read; empty where there is none.
struct ReceiptFields {
    QString number;
    QString time;
    QString how; //!< how the code came back: read out and typed, or keyed in on the phone
    QString operatorName;
    QString runId;
    QString row; //!< of the audit log
};

//! A receipt's format: text with `{number}`, `{time}`, `{how}`, `{operator}`, `{run_id}`, `{row}` in it. `{{` and `}}` are braces
//! themselves. There is no placeholder for a code: a receipt never holds one.
class ReceiptFormat
{
public:
    static constexpr qsizetype MaxLength = 500; //!< characters of a format

    //! The product's own, in the person's language.
    ReceiptFormat();

    //! \return an Error whose sentence names what is wrong with the format: an unknown placeholder, a brace that is alone, a line break.
    //!         An empty text is the product's own format.
    [[nodiscard]] static Expected<ReceiptFormat> parse(const QString &text);

    //! One line: what the fields hold of line breaks and invisible characters becomes spaces.
    [[nodiscard]] QString fill(const ReceiptFields &fields) const;

    //! With their braces, for those who write a format.
    [[nodiscard]] static QStringList placeholders();

private:
    explicit ReceiptFormat(QString text) : m_text(std::move(text)) { }

    QString m_text;
};

} // namespace Ringproof
