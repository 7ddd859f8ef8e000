// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where there is nothing to show: a picture, why that is, and what one can do about it.
#pragma once

#include "theme/icon.h"
#include "theme/tone.h"

#include <QWidget>

namespace Ringproof {

class ActionButton;
class SpokenLabel;
class TextLabel;

//! In the middle of the room it is given; never higher than that needs. What it says is announced to assistive software.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    //! \param accessibleName under which the words are found.
    explicit EmptyState(const QString &accessibleName, QWidget *parent = nullptr);

    //! \param title `No calls yet`. \param words what belongs here, or why there is nothing. \param action the words of a button;
    //! empty: none.
    void say(Icon icon, Tone tone, const QString &title, const QString &words, const QString &action = {});

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void acted(); //!< the button was pressed

private:
    class Emblem;

    Emblem *m_emblem;
    TextLabel *m_title;
    SpokenLabel *m_words;
    ActionButton *m_action;
};

} // namespace Ringproof
