// SPDX-License-Identifier: GPL-3.0-or-later
// A stack of cards that is as high as the one on top: a QStackedWidget is always as high as the highest.
#pragma once

#include <QStackedWidget>

namespace Ringproof {

class CardStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit CardStack(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
};

} // namespace Ringproof
