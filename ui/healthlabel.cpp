// SPDX-License-Identifier: GPL-3.0-or-later
#include "healthlabel.h"

#include "theme/metrics.h"
#include "theme/theme.h"
#include "widgets/textlabel.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace Ringproof {

namespace {

int iconSide()
{
    return QFontMetrics(fontFor(TextStyle::Small)).height();
}

} // namespace

HealthLabel::HealthLabel(const QString &name, Icon good, QWidget *parent)
    : QWidget(parent)
    , m_good(good)
    , m_words(new SpokenLabel(name, TextStyle::Small))
    , m_aside(new TextLabel(TextStyle::Small, TextLabel::Colour::Muted, TextLabel::Wrap::No))
{
    m_words->setWordWrap(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Metrics::Small, 2, Metrics::Medium, 2);
    layout->setSpacing(0);
    layout->addSpacing(iconSide() + Metrics::Small);
    layout->addWidget(m_words);
    layout->addSpacing(Metrics::Small);
    layout->addWidget(m_aside);
    m_aside->hide();
}

void HealthLabel::show(const Health::State &state)
{
    m_tone = state.tone;
    m_words->setTone(state.tone == Tone::Success ? Tone::Neutral : state.tone);
    if (m_words->text() != state.words)
        m_words->say(state.words);
    setToolTip(state.details);
    update();
}

void HealthLabel::setAside(const QString &text)
{
    m_aside->setVisible(!text.isEmpty());
    if (m_aside->text() != text)
        m_aside->setText(text);
}

void HealthLabel::paintEvent(QPaintEvent *)
{
    const Theme::ToneColours &colours = Theme::of(this).tone(m_tone);
    QPainter painter(this);
    const QRect content = rect().adjusted(Metrics::Small, 0, -Metrics::Small, 0);
    const QRect mark
        = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, QSize(iconSide(), iconSide()), content);
    const Icon icon = m_tone == Tone::Danger ? Icon::Problem : m_tone == Tone::Warning ? Icon::Warning : m_good;
    paintIcon(painter, mark, icon, colours.solid);
}

} // namespace Ringproof
