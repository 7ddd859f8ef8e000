// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/guidestep.h"

#include "theme/metrics.h"
#include "theme/theme.h"
#include "theme/type.h"
#include "widgets/copyrow.h"
#include "widgets/statuspill.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace Ringproof {

GuideStep::GuideStep(int number, const QString &title, Need need, const QString &words, QWidget *parent)
    : QWidget(parent)
    , m_number(number)
    , m_content(new QVBoxLayout)
{
    auto *heading = new TextLabel(TextStyle::Strong, TextLabel::Colour::Text, TextLabel::Wrap::No);
    heading->setText(title);
    heading->setAccessibleName(tr("Step %1: %2").arg(QLocale().toString(number), title));
    heading->setMinimumHeight(badgeSide());
    auto *explanation = new TextLabel(TextStyle::Body);
    explanation->setText(words);

    auto *top = new QHBoxLayout;
    top->setSpacing(Metrics::Small);
    top->addWidget(heading);
    if (need == Need::Optional) {
        auto *pill = new StatusPill;
        pill->show(Tone::Neutral, Icon::None, tr("Optional"));
        top->addWidget(pill);
    }
    top->addStretch(1);
    m_content->setSpacing(Metrics::Tight);
    m_content->addLayout(top);
    m_content->addWidget(explanation);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addSpacing(badgeSide() + Metrics::Medium);
    layout->addLayout(m_content, 1);
}

CopyRow *GuideStep::addRow(const QString &caption, const QString &value)
{
    auto *row = new CopyRow(caption, value);
    m_content->addWidget(row);
    m_rows.append(row);
    CopyRow::align(m_rows);
    return row;
}

void GuideStep::addWidget(QWidget *widget)
{
    m_content->addWidget(widget, 0, Qt::AlignLeft);
}

void GuideStep::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = badgeSide();
    const QRect badge = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, side, side));
    painter.setPen(QPen(theme.info.border, 1));
    painter.setBrush(theme.info.fill);
    painter.drawEllipse(QRectF(badge).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setPen(theme.info.text);
    painter.setFont(fontFor(TextStyle::Strong));
    painter.drawText(badge, Qt::AlignCenter, QLocale().toString(m_number));
}

int GuideStep::badgeSide() const
{
    return fontMetrics().height() + Metrics::Small;
}

} // namespace Ringproof
