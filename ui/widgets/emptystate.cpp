// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/emptystate.h"

#include "theme/metrics.h"
#include "theme/theme.h"
#include "widgets/actionbutton.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace Ringproof {

namespace {

constexpr int ReadableLine = 56; // characters

} // namespace

//! The icon on a disc, in the colours of how things stand.
class EmptyState::Emblem : public QWidget
{
public:
    Emblem() { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

    void show(Icon icon, Tone tone)
    {
        m_icon = icon;
        m_tone = tone;
        update();
    }
    QSize sizeHint() const override
    {
        const int side = QFontMetrics(fontFor(TextStyle::Title)).height() * 2;
        return {side, side};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        const auto &colours = theme.tone(m_tone);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme.highContrast ? QPen(theme.border, 1) : QPen(Qt::NoPen));
        painter.setBrush(colours.fill);
        painter.drawEllipse(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
        const qreal inset = width() * 0.28;
        paintIcon(painter, QRectF(rect()).adjusted(inset, inset, -inset, -inset), m_icon, colours.solid);
    }

private:
    using QWidget::show;

    Icon m_icon = Icon::None;
    Tone m_tone = Tone::Neutral;
};

EmptyState::EmptyState(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_emblem(new Emblem)
    , m_title(new TextLabel(TextStyle::Heading))
    , m_words(new SpokenLabel(accessibleName, TextStyle::Body, TextLabel::Colour::Muted))
    , m_action(new ActionButton({}, ActionButton::Strength::Secondary))
{
    for (TextLabel *label : {m_title, static_cast<TextLabel *>(m_words)})
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_action->hide();
    auto *texts = new QWidget;
    texts->setMaximumWidth(fontMetrics().averageCharWidth() * ReadableLine);
    auto *column = new QVBoxLayout(texts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::Small);
    column->addWidget(m_emblem, 0, Qt::AlignHCenter);
    column->addSpacing(Metrics::Small);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addSpacing(Metrics::Small);
    column->addWidget(m_action, 0, Qt::AlignHCenter);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::Huge, Metrics::Section, Metrics::Huge, Metrics::Section);
    layout->addStretch(2);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(texts, 1000);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::acted);
}

void EmptyState::say(Icon icon, Tone tone, const QString &title, const QString &words, const QString &action)
{
    m_emblem->show(icon, tone);
    if (m_title->text() == title && m_words->text() == words && m_action->text() == action)
        return; // announced before
    m_title->setText(title);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_words->say(words, title);
}

int EmptyState::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

} // namespace Ringproof
