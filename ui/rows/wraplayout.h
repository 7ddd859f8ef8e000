// SPDX-License-Identifier: GPL-3.0-or-later
// Lays controls out in a row, and goes on in the next where it is full.
#pragma once

#include <QLayout>
#include <QList>

namespace Ringproof {

//! Follows the direction of the language. Controls in one row share its height and stand in its middle.
class WrapLayout : public QLayout
{
    Q_OBJECT

public:
    explicit WrapLayout(int gap, QWidget *parent = nullptr);
    ~WrapLayout() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Placing { Measure, Place };
    int arrange(const QRect &rect, Placing placing) const;

    QList<QLayoutItem *> m_items;
    const int m_gap;
};

} // namespace Ringproof
