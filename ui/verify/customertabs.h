// SPDX-License-Identifier: GPL-3.0-or-later
// The customers that are open, side by side: number, state, and whether something happened out of sight.
#pragma once

#include "theme/icon.h"
#include "theme/tone.h"

#include <QTabBar>

namespace Ringproof {

class CustomerTabs : public QTabBar
{
    Q_OBJECT

public:
    struct Look {
        QString title; //!< the number, or that there is none yet
        QString words; //!< how it stands
        Tone tone = Tone::Neutral;
        Icon icon = Icon::None;
        bool needsAttention = false;

        friend bool operator==(const Look &, const Look &) = default;
    };

    explicit CustomerTabs(QWidget *parent = nullptr);

    void insert(int index, const Look &look);
    void setLook(int index, const Look &look);

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintTab(QPainter &painter, int index) const;
    void closeTabOf(const QWidget *button);
    [[nodiscard]] Look look(int index) const;

    QFont m_titleFont;
    QFont m_wordsFont;
};

} // namespace Ringproof

Q_DECLARE_METATYPE(Ringproof::CustomerTabs::Look)
