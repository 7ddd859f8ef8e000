// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of a phone: quiet, ringing in slow waves, in a call, or over.
#pragma once

#include <QVariantAnimation>
#include <QWidget>

namespace Ringproof {

class RingingSign : public QWidget
{
    Q_OBJECT

public:
    enum class Mood { Idle, Ringing, Talking, Over };

    explicit RingingSign(QWidget *parent = nullptr);

    void setMood(Mood mood);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void animate();

    Mood m_mood = Mood::Idle;
    QVariantAnimation m_waves;
};

} // namespace Ringproof
