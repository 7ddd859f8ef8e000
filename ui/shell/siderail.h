// SPDX-License-Identifier: GPL-3.0-or-later
// The rail at the window's side: one entry a page.
#pragma once

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace Ringproof {

class RailButton;
struct Page;

//! One stop of the Tab key: the current page's entry. Up, Down, Home and End go from page to page, and the focus stays here; a click,
//! Space or Enter goes into the page. Accessible as `Pages`.
class SideRail : public QWidget
{
    Q_OBJECT

public:
    explicit SideRail(QWidget *parent = nullptr);

    void add(const Page &page, const QString &keys);
    void setCurrent(int index);
    [[nodiscard]] int currentIndex() const;

    //! Marks an entry: so many things on that page want to be looked at; 0: none.
    void setMark(int index, int count, const QString &words);

    //! Icons alone, for a narrow window.
    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return m_isCompact; }
    [[nodiscard]] int wideWidth() const; //!< with titles, whether they are shown or not

Q_SIGNALS:
    void browsed(int index); //!< by the arrows: the focus stays on the rail
    void chosen(int index); //!< the person wants to work there

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_layout;
    QList<RailButton *> m_buttons;
    bool m_isCompact = false;
};

} // namespace Ringproof
