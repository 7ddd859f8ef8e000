// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phonefield.h"

#include "phone/region.h"

#include <QFocusEvent>

namespace Ringproof {

namespace {

//! Whether nothing that is typed behind the text can make it a number.
bool isHopeless(PhoneNumberError::Problem problem)
{
    switch (problem) {
    case PhoneNumberError::Problem::TooLong:
    case PhoneNumberError::Problem::UnknownCallingCode:
    case PhoneNumberError::Problem::HasExtension:
    case PhoneNumberError::Problem::NotANumber: return true;
    case PhoneNumberError::Problem::Empty:
    case PhoneNumberError::Problem::TooShort:
    case PhoneNumberError::Problem::NotInUse: return false;
    }
    return false;
}

} // namespace

PhoneField::PhoneField(QString defaultRegion, QWidget *parent)
    : LineField(parent)
    , m_defaultRegion(std::move(defaultRegion))
{
    setAccessibleName(tr("Phone number"));
    setLayoutDirection(Qt::LeftToRight); // numbers run this way in every language
    setInputMethodHints(Qt::ImhDialableCharactersOnly | Qt::ImhNoPredictiveText);
    setMaxLength(64); // what people paste around a number fits; a novel doesn't
    connect(this, &QLineEdit::textChanged, this, &PhoneField::takeText);
    connect(this, &QLineEdit::cursorPositionChanged, this, [this](int, int now) {
        if (!m_formatting && text() == m_before.text)
            m_before.cursor = now;
    });
    connect(this, &QLineEdit::returnPressed, this, &PhoneField::entered);
}

void PhoneField::setRegion(const QString &regionCode)
{
    m_defaultRegion = regionCode;
    if (text().startsWith(u'+') && m_number && m_number->regionCode() != regionCode) {
        const QString national = m_number->e164().mid(1 + QString::number(m_number->callingCode()).size());
        for (const Region &region : regions()) {
            if (region.code == regionCode)
                setText(QStringLiteral("+%1%2").arg(region.callingCode).arg(national));
        }
        return;
    }
    m_before = {};
    takeText(); // the same digits are grouped otherwise, and may mean another number
}

void PhoneField::judge()
{
    read(Telling::Now);
}

void PhoneField::focusOutEvent(QFocusEvent *event)
{
    LineField::focusOutEvent(event);
    const bool isLeaving = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::MouseFocusReason;
    if (isLeaving && !text().isEmpty())
        judge();
}

void PhoneField::takeText()
{
    if (m_formatting)
        return;
    const TypedNumber typed {text(), cursorPosition()};
    const TypedNumber shaped = formatEdit(m_before, typed, m_defaultRegion);
    m_formatting = true;
    if (shaped.text != typed.text)
        setText(shaped.text);
    if (shaped.cursor != cursorPosition())
        setCursorPosition(shaped.cursor);
    m_formatting = false;
    m_before = shaped;
    read(Telling::OnceHopeless);
}

void PhoneField::read(Telling telling)
{
    const auto number = PhoneNumber::parse(text(), m_defaultRegion);
    m_number.reset();
    m_problem.clear();
    if (number)
        m_number = *number;
    else if (telling == Telling::Now || isHopeless(number.error().problem))
        m_problem = number.error().message;
    setWrong(!m_problem.isEmpty());
    Q_EMIT edited();
}

} // namespace Ringproof
