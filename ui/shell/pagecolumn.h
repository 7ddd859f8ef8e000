// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of a page that is read from top to bottom: its title, and one column of cards no wider than can be read well.
#pragma once

#include <QPointer>
#include <QScrollArea>

class QVBoxLayout;

namespace Ringproof {

//! Scrolls; what gets the focus comes into sight.
class PageColumn : public QScrollArea
{
    Q_OBJECT

public:
    PageColumn(const QString &title, const QString &purpose, QWidget *parent = nullptr);

    void add(QWidget *card);

private:
    void showFocused(const QPointer<QWidget> &focused);

    QVBoxLayout *m_cards;
};

} // namespace Ringproof
