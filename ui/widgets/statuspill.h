// SPDX-License-Identifier: GPL-3.0-or-later
// A state in one or two words, with a shape and a colour that go with it.
#pragma once

#include "theme/icon.h"
#include "theme/tone.h"

#include <QLabel>

namespace Ringproof {

class StatusPill : public QLabel
{
    Q_OBJECT

public:
    explicit StatusPill(QWidget *parent = nullptr);

    void show(Tone tone, Icon icon, const QString &words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using QLabel::setText;

    [[nodiscard]] int iconSide() const;

    Tone m_tone = Tone::Neutral;
    Icon m_icon = Icon::None;
};

} // namespace Ringproof
