// SPDX-License-Identifier: GPL-3.0-or-later
// What a list says when it has nothing to show: why, and what to do.
#pragma once

#include "theme/icon.h"
#include "theme/tone.h"

#include <QWidget>

namespace Ringproof {

class ActionButton;
class SpokenLabel;
class TextLabel;

class EmptyPanel : public QWidget
{
    Q_OBJECT

public:
    //! \param accessibleName under which the words are found.
    explicit EmptyPanel(const QString &accessibleName, QWidget *parent = nullptr);

    //! \param action the words of a button; empty: none.
    void say(Icon icon, Tone tone, const QString &title, const QString &words, const QString &action = {});
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void acted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] static int iconSide();

    Icon m_icon = Icon::None;
    Tone m_tone = Tone::Neutral;
    QWidget *m_iconPlace;
    TextLabel *m_title;
    SpokenLabel *m_words;
    ActionButton *m_action;
};

} // namespace Ringproof
