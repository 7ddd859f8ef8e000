// SPDX-License-Identifier: GPL-3.0-or-later
// A page and what belongs beside it; below it where the window is too narrow or the text too large for both.
#pragma once

#include <QPointer>
#include <QScrollArea>

class QBoxLayout;
class QSpacerItem;

namespace Ringproof {

class SideBySide : public QScrollArea
{
    Q_OBJECT

public:
    //! \param side may be null.
    SideBySide(QWidget *page, QWidget *side, QWidget *parent = nullptr);

    [[nodiscard]] bool isStacked() const { return m_isStacked; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void showFocused(const QPointer<QWidget> &focused);

    QWidget *m_side;
    QBoxLayout *m_layout;
    QBoxLayout *m_sideRow = nullptr;
    QSpacerItem *m_lead = nullptr; //!< before the side where it stands below the page, and not against its margin
    bool m_isStacked = false;
};

} // namespace Ringproof
