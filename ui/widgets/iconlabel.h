// SPDX-License-Identifier: GPL-3.0-or-later
// An icon beside a line of text; it says nothing that the text doesn't.
#pragma once

#include "theme/icon.h"
#include "theme/tone.h"

#include <QWidget>

namespace Ringproof {

class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(QWidget *parent = nullptr);

    void show(Icon icon, Tone tone);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    using QWidget::show;

    Icon m_icon = Icon::None;
    Tone m_tone = Tone::Neutral;
};

} // namespace Ringproof
