// SPDX-License-Identifier: GPL-3.0-or-later
// One page's entry on the rail: its icon and its title, marked by a bar, a fill and weight while the page is shown.
#pragma once

#include "theme/icon.h"

#include <QAbstractButton>

namespace Ringproof {

//! Accessible as a page tab that is selected or not. Checked: its page is shown.
class RailButton : public QAbstractButton
{
    Q_OBJECT

public:
    RailButton(const QString &title, Icon icon, QWidget *parent = nullptr);

    //! Shows the icon alone; the title is in the tool tip then.
    void setCompact(bool compact);
    //! Shown in the tool tip.
    void setShortcutHint(const QString &keys);

    //! How many things on the page want to be looked at; 0: none. \param words say so to who doesn't see the mark.
    void setMark(int count, const QString &words);
    [[nodiscard]] int mark() const { return m_mark; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    //! The width with the title beside the icon, whether that is shown now or not.
    [[nodiscard]] int wideWidth() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int iconSide() const;
    [[nodiscard]] int markSide() const;
    void showToolTip();
    void paintMark(QPainter &painter) const;

    const Icon m_icon;
    QString m_keys;
    QString m_markWords;
    int m_mark = 0;
    bool m_isCompact = false;
};

} // namespace Ringproof
