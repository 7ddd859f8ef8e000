// SPDX-License-Identifier: GPL-3.0-or-later
#include "profileband.h"

#include "theme/icon.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "widgets/actionbutton.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace Ringproof {

ProfileBand::ProfileBand(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_markWidth(fontMetrics().height())
{
    auto *name = new TextLabel(TextStyle::Strong, TextLabel::Colour::Text, TextLabel::Wrap::No);
    name->setText(desk.profileName);
    name->setAccessibleName(tr("Profile %1").arg(desk.profileName));

    setMinimumHeight(controlHeight(fontMetrics()) + 2 * Metrics::Tight); // the same with and without an action

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Metrics::Medium, Metrics::Tight, Metrics::Medium, Metrics::Tight);
    layout->setSpacing(Metrics::Small);
    layout->addSpacing(Metrics::Huge - Metrics::Medium + m_markWidth + Metrics::Small);
    layout->addWidget(name);
    if (desk.kind == Desk::Kind::Sandbox) {
        auto *words = new TextLabel(TextStyle::Body);
        words->setText(tr("Practice only: no real phone rings, and nothing is charged."));
        layout->addWidget(words, 1);
        name->setTone(Tone::Warning);
        words->setTone(Tone::Warning);
    } else {
        layout->addStretch(1);
    }
}

void ProfileBand::addAction(QWidget *action)
{
    layout()->addWidget(action);
}

void ProfileBand::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isSandbox = m_desk.kind == Desk::Kind::Sandbox;
    painter.fillRect(rect(), isSandbox ? theme.warning.fill : theme.surface);
    painter.setPen(isSandbox ? theme.warning.border : theme.border);
    painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));

    const QRect content = rect().adjusted(Metrics::Huge, 0, -Metrics::Huge, 0);
    const QRect mark
        = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, QSize(m_markWidth, m_markWidth), content);
    if (isSandbox) {
        paintIcon(painter, mark, Icon::Flask, theme.warning.text);
        return;
    }
    // The profile's own colour, with an edge that shows whatever colour that is.
    painter.setPen(QPen(theme.outline, 1));
    painter.setBrush(m_desk.profileColour.isValid() ? m_desk.profileColour : theme.accent);
    painter.drawEllipse(QRectF(mark).adjusted(2, 2, -2, -2));
}

} // namespace Ringproof
