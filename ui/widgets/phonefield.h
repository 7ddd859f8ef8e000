// SPDX-License-Identifier: GPL-3.0-or-later
// Where a phone number is typed or pasted: it takes its shape on the way, and says what it is or what is wrong with it.
#pragma once

#include "phone/asyoutype.h"
#include "phone/phonenumber.h"
#include "widgets/linefield.h"

namespace Ringproof {

//! Accessible as `Phone number`. What is wrong is told when it makes sense: on Enter, on leaving the field, or once more digits
//! can't mend it.
class PhoneField : public LineField
{
    Q_OBJECT

public:
    //! \param defaultRegion ISO 3166-1 alpha-2, for numbers typed without a country code.
    explicit PhoneField(QString defaultRegion, QWidget *parent = nullptr);

    [[nodiscard]] const std::optional<PhoneNumber> &number() const { return m_number; }
    //! What is wrong, once it is to be told; else empty.
    [[nodiscard]] const QString &problem() const { return m_problem; }

    //! The country that numbers without a country code are read for.
    [[nodiscard]] const QString &defaultRegion() const { return m_defaultRegion; }
    //! The person means this country: what was typed is read for it, and a number of another country changes its calling code.
    void setRegion(const QString &regionCode);

    //! The person is done with it: what is wrong is told now.
    void judge();

Q_SIGNALS:
    void edited(); //!< the number or the problem may be another one now
    void entered(); //!< Enter, whatever is in the field

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Telling { OnceHopeless, Now };

    void takeText();
    void read(Telling telling);

    QString m_defaultRegion;
    TypedNumber m_before; //!< what formatting last left here
    std::optional<PhoneNumber> m_number;
    QString m_problem;
    bool m_formatting = false;
};

} // namespace Ringproof
