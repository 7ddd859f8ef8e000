// SPDX-License-Identifier: GPL-3.0-or-later
// One line of the status bar: a shape and words, the details on hovering and for screen readers.
#pragma once

#include "health.h"
#include "theme/icon.h"

#include <QWidget>

namespace Ringproof {

class SpokenLabel;
class TextLabel;

class HealthLabel : public QWidget
{
    Q_OBJECT

public:
    //! \param name what assistive software calls it. \param good the shape while all is well.
    HealthLabel(const QString &name, Icon good, QWidget *parent = nullptr);

    void show(const Health::State &state);
    //! Beside the words, and never announced; empty: nothing.
    void setAside(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    using QWidget::show;

    const Icon m_good;
    SpokenLabel *m_words;
    TextLabel *m_aside;
    Tone m_tone = Tone::Neutral;
};

} // namespace Ringproof
