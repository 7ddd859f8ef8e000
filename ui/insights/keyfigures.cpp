// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/keyfigures.h"

#include "audit/auditstatistics.h"
#include "theme/metrics.h"
#include "widgets/textlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace Ringproof {

KeyFigures::KeyFigures(QWidget *parent) : Surface(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(Metrics::Huge, Metrics::Huge, Metrics::Huge, Metrics::Huge);
    m_grid->setHorizontalSpacing(Metrics::Huge);
    m_grid->setVerticalSpacing(Metrics::Large);
    add(tr("Calls placed"));
    add(tr("Verified"));
    add(tr("Share verified"));
    add(tr("Half took at most"));
    arrange();
}

void KeyFigures::show(const AuditStatistics &statistics)
{
    const QLocale locale;
    const QString none = tr("–", "no value");
    const auto share = statistics.whole.shareVerified();
    const auto median = statistics.secondsPercentile(0.5);
    m_figures[0].value->setText(locale.toString(statistics.whole.placed()));
    m_figures[1].value->setText(locale.toString(statistics.whole.verified()));
    m_figures[2].value->setText(share ? tr("%1 %").arg(locale.toString(*share * 100, 'f', 0)) : none);
    m_figures[3].value->setText(median ? tr("%1 s").arg(locale.toString(*median)) : none);
}

void KeyFigures::resizeEvent(QResizeEvent *event)
{
    Surface::resizeEvent(event);
    arrange();
}

void KeyFigures::changeEvent(QEvent *event)
{
    Surface::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void KeyFigures::add(const QString &name)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::Tight);
    auto *caption = new TextLabel(TextStyle::Small, TextLabel::Colour::Muted, TextLabel::Wrap::No);
    caption->setText(name);
    auto *value = new TextLabel(TextStyle::Title, TextLabel::Colour::Text, TextLabel::Wrap::No);
    layout->addWidget(caption);
    layout->addWidget(value);
    m_figures.append({box, value});
}

//! Beside each other where there is room, else in two columns, else below each other.
void KeyFigures::arrange()
{
    int widest = 0;
    for (const Figure &figure : std::as_const(m_figures))
        widest = std::max(widest, figure.box->sizeHint().width());
    const int room = width() - 2 * Metrics::Huge + Metrics::Huge;
    const int most = std::max(1, room / (widest + Metrics::Huge));
    const int columns = most >= int(m_figures.size()) ? int(m_figures.size()) : most >= 2 ? 2 : 1;
    if (m_grid->property("columns").toInt() == columns)
        return;
    m_grid->setProperty("columns", columns);
    for (int i = 0; i < int(m_figures.size()); ++i)
        m_grid->addWidget(m_figures.at(i).box, i / columns, i % columns);
    for (int column = 0; column < int(m_figures.size()); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

} // namespace Ringproof
