// SPDX-License-Identifier: GPL-3.0-or-later
// What happened, in place and in words: no dialog to click away.
#pragma once

#include "theme/tone.h"

#include <QWidget>

namespace Ringproof {

class SpokenLabel;

//! Hidden until there is something to say. What it says is announced to assistive software.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(const QString &accessibleName, QWidget *parent = nullptr);

    void say(Tone tone, const QString &text);
    void clear();
    [[nodiscard]] QString text() const;

    //! The text itself, which takes the keyboard focus.
    [[nodiscard]] QWidget *label() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SpokenLabel *m_label;
    Tone m_tone = Tone::Neutral;
};

} // namespace Ringproof
