// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify/timelineview.h"

#include "theme/metrics.h"
#include "theme/theme.h"
#include "theme/type.h"
#include "verify/timewords.h"
#include "widgets/accessibility.h"
#include "widgets/textlabel.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>
#include <QSpacerItem>
#include <QVBoxLayout>

namespace Ringproof {

namespace {

constexpr qreal LineWidth = 2;
constexpr Milliseconds WidestTime = std::chrono::hours(22); // in any locale's way of writing it

//! The column of the marks, and so the largest of them.
int markSide()
{
    return QFontMetrics(fontFor(TextStyle::Heading)).height();
}

} // namespace

TimelineRow::TimelineRow(QWidget *parent)
    : QWidget(parent)
    , m_time(new TextLabel(TextStyle::Time, TextLabel::Colour::Muted, TextLabel::Wrap::No))
    , m_mark(new QSpacerItem(0, 0))
    , m_title(new TextLabel(TextStyle::Body, TextLabel::Colour::Text, TextLabel::Wrap::No))
    , m_detail(new TextLabel(TextStyle::Body, TextLabel::Colour::Muted))
{
    Accessibility::presentAs(Accessibility::Part::Item, this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_time);
    layout->addSpacerItem(m_mark);
    layout->addWidget(m_title);
    layout->addSpacing(Metrics::Medium);
    layout->addWidget(m_detail, 1);
    makeRoom();
}

void TimelineRow::show(const TimelineStep &step, Place place)
{
    m_place = place;
    if (m_step != step) {
        m_step = step;
        showWords();
    }
    update();
}

int TimelineRow::usualHeight()
{
    return markSide() + Metrics::Tight + 2;
}

//! Times differ in width by a digit (`9:59:59`, `10:00:00`); the marks stand below each other all the same.
void TimelineRow::makeRoom()
{
    const QFontMetrics time(fontFor(TextStyle::Time));
    m_time->setFixedWidth(time.horizontalAdvance(timeOfDay(WidestTime, locale(), QTimeZone::utc())));
    m_mark->changeSize(markSide() + 2 * Metrics::Small, 0, QSizePolicy::Fixed, QSizePolicy::Minimum);
    setMinimumHeight(usualHeight());
    layout()->invalidate();
}

void TimelineRow::showWords()
{
    const bool isPresent = m_step.standing == TimelineStep::Standing::Present;
    m_time->setText(m_step.at ? timeOfDay(*m_step.at, locale()) : QString());
    m_title->setText(m_step.title);
    m_title->setTextStyle(isPresent ? TextStyle::Heading : TextStyle::Body);
    m_title->setTone(isPresent ? m_step.tone : Tone::Neutral);
    QStringList details;
    if (m_step.elapsed)
        details << tr("+%1", "after the call was placed").arg(shortSpan(*m_step.elapsed));
    if (!m_step.detail.isEmpty())
        details << m_step.detail;
    m_detail->setText(details.join(QStringLiteral(" · ")));
    setAccessibleName(sentence(m_step, locale()));
}

void TimelineRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = markSide();
    const QRectF before = m_time->geometry();
    const QRectF behind = m_title->geometry();
    const qreal middle = isRightToLeft() ? (behind.right() + before.left()) / 2 : (before.right() + behind.left()) / 2;
    const QPointF centre(middle, height() / 2.0);

    // The line stops short of hollow marks and runs behind full ones.
    const bool isAhead = m_step.standing == TimelineStep::Standing::Ahead;
    const bool isPresent = m_step.standing == TimelineStep::Standing::Present;
    const qreal radius = isPresent ? side / 2.0 : side / 4.0;
    const qreal gap = radius + 2;
    painter.setPen(QPen(theme.border, LineWidth));
    if (m_place == Place::Middle || m_place == Place::Last)
        painter.drawLine(QPointF(centre.x(), 0), QPointF(centre.x(), centre.y() - gap));
    if (m_place == Place::First || m_place == Place::Middle)
        painter.drawLine(QPointF(centre.x(), centre.y() + gap), QPointF(centre.x(), height()));

    const Theme::ToneColours &colours = theme.tone(m_step.tone);
    if (isPresent) {
        painter.setPen(QPen(colours.border, 1));
        painter.setBrush(colours.fill);
        painter.drawEllipse(centre, radius - 0.5, radius - 0.5);
        const qreal icon = side * 0.6;
        paintIcon(painter, QRectF(centre - QPointF(icon / 2, icon / 2), QSizeF(icon, icon)), m_step.icon, colours.text);
    } else if (isAhead) {
        painter.setPen(QPen(theme.outline, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, radius - 1, radius - 1);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.neutral.solid);
        painter.drawEllipse(centre, radius - 0.5, radius - 0.5);
    }
}

void TimelineRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::LocaleChange) {
        makeRoom();
        showWords();
    }
}

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent)
{
    Accessibility::presentAs(Accessibility::Part::List, this);
    setAccessibleName(tr("Progress of the call"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
}

void TimelineView::show(const QList<TimelineStep> &steps)
{
    if (m_steps == steps)
        return;
    m_steps = steps;
    while (m_rows.size() < steps.size()) {
        m_rows << new TimelineRow;
        layout()->addWidget(m_rows.last());
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        using Place = TimelineRow::Place;
        const bool isFirst = i == 0;
        const bool isLast = i == steps.size() - 1;
        if (i < steps.size())
            m_rows.at(i)->show(steps.at(i), isFirst && isLast ? Place::Alone : isFirst ? Place::First : isLast ? Place::Last : Place::Middle);
        m_rows.at(i)->setVisible(i < steps.size());
    }
}

} // namespace Ringproof
