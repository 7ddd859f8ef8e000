// SPDX-License-Identifier: GPL-3.0-or-later
// The rail and the pages that it leads to.
#pragma once

#include "shell/page.h"

#include <QList>
#include <QPointer>
#include <QWidget>

class QStackedWidget;

namespace Ringproof {

class SideRail;

//! Shows one page at a time, makes each at its first visit, and gives the focus back to where it was when a page is visited again. The
//! rail shows icons alone where titles would leave the page too little room.
class Shell : public QWidget
{
    Q_OBJECT

public:
    explicit Shell(QWidget *parent = nullptr);

    //! \param keys of the page's shortcut, for its tool tip. \return the page's index.
    int addPage(Page page, const QString &keys);

    //! Goes to the page, and gives it the focus.
    void visit(int index);
    [[nodiscard]] int currentIndex() const { return m_current; }
    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }
    [[nodiscard]] QString title(int index) const { return m_pages.at(index).page.title; }
    [[nodiscard]] QString key(int index) const { return m_pages.at(index).page.key; }
    //! -1 where there is none, and for an empty key.
    [[nodiscard]] int indexOf(const QString &key) const;
    [[nodiscard]] Icon icon(int index) const { return m_pages.at(index).page.icon; }
    //! Null before the first visit.
    [[nodiscard]] QWidget *page(int index) const { return m_pages.at(index).widget; }
    [[nodiscard]] SideRail *rail() const { return m_rail; }

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Entry {
        Page page;
        QWidget *widget = nullptr;
        QPointer<QWidget> focus; //!< where it was when the page was left
    };

    void turnTo(int index);
    void giveFocus(const Entry &entry);
    void fitRail();

    SideRail *m_rail;
    QStackedWidget *m_stack;
    QList<Entry> m_pages;
    int m_current = -1;
};

} // namespace Ringproof
