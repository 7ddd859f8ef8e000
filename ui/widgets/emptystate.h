// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where there is nothing to show yet: a picture, what belongs here, and what one can do about it.
#pragma once

#include "theme/icon.h"

#include <QWidget>

class QVBoxLayout;

namespace Ringproof {

class ActionButton;
class TextLabel;

//! Accessible as a group named by its title. In the middle of the room it is given; never higher than that needs.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    //! \param title `No calls yet`. \param sentence what belongs here, or why there is nothing.
    EmptyState(Icon icon, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &sentence);
    //! What can be done about it; the first one is the page's one action.
    ActionButton *addAction(const QString &words);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

private:
    using QWidget::addAction;

    TextLabel *m_title;
    TextLabel *m_sentence;
    QWidget *m_column;
    QVBoxLayout *m_layout;
    ActionButton *m_first = nullptr;
};

} // namespace Ringproof
