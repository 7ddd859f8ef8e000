// SPDX-License-Identifier: GPL-3.0-or-later
// A push button in three strengths: the page's one action, another action, one that stays out of the way.
#pragma once

#include "theme/icon.h"

#include <QPushButton>

namespace Ringproof {

class ActionButton : public QPushButton
{
    Q_OBJECT

public:
    enum class Strength { Primary, Secondary, Quiet };

    ActionButton(const QString &text, Strength strength, QWidget *parent = nullptr);

    void setStrength(Strength strength);
    [[nodiscard]] Strength strength() const { return m_strength; }
    void setSymbol(Icon icon);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int iconSide() const;

    Strength m_strength;
    Icon m_icon = Icon::None;
};

//! The height that buttons and fields standing in one row share.
[[nodiscard]] int controlHeight(const QFontMetrics &metrics);

} // namespace Ringproof
