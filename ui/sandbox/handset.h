// SPDX-License-Identifier: GPL-3.0-or-later
// One simulated phone on the screen: it rings, is answered, speaks, and takes keys.
#pragma once

#include "sandbox/virtualphone.h"
#include "widgets/surface.h"

#include <QPointer>

namespace Ringproof {

class ActionButton;
class Keypad;
class RingingSign;
class SpokenLabel;
class TextLabel;

//! The only place where a code can be seen, and only because no real person's phone is concerned.
class Handset : public Surface
{
    Q_OBJECT

public:
    explicit Handset(QWidget *parent = nullptr);

    //! \param phone may be null: nobody calls.
    void show(VirtualPhone *phone);
    [[nodiscard]] VirtualPhone *phone() const { return m_phone; }

    void answer();
    void decline();
    void hangUp();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    using QWidget::show;

    void showPhone();
    [[nodiscard]] QString stateWords() const;
    void passFocusOn();

    QPointer<VirtualPhone> m_phone;
    RingingSign *m_sign;
    TextLabel *m_number;
    SpokenLabel *m_state;
    SpokenLabel *m_words;
    SpokenLabel *m_digits;
    TextLabel *m_keyed;
    ActionButton *m_answer;
    ActionButton *m_decline;
    ActionButton *m_hangUp;
    Keypad *m_keypad;
};

//! `+1 202-555-0100`; also of a number that doesn't exist, so far as its country code tells how its digits are grouped.
[[nodiscard]] QString spelledNumber(const QString &e164);

} // namespace Ringproof
