// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows/emptypanel.h"

#include "theme/metrics.h"
#include "theme/theme.h"
#include "widgets/actionbutton.h"
#include "widgets/textlabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace Ringproof {

namespace {

constexpr int ReadableLine = 60; // characters

} // namespace

EmptyPanel::EmptyPanel(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_iconPlace(new QWidget)
    , m_title(new TextLabel(TextStyle::Heading))
    , m_words(new SpokenLabel(accessibleName, TextStyle::Body, TextLabel::Colour::Muted))
    , m_action(new ActionButton({}, ActionButton::Strength::Secondary))
{
    m_iconPlace->setFixedHeight(iconSide());
    for (TextLabel *label : {m_title, static_cast<TextLabel *>(m_words)}) {
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        label->setMaximumWidth(fontMetrics().averageCharWidth() * ReadableLine);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::Huge, Metrics::Huge, Metrics::Huge, Metrics::Huge);
    layout->setSpacing(Metrics::Small);
    layout->addStretch(2);
    layout->addWidget(m_iconPlace);
    const auto addInTheMiddle = [layout](QWidget *widget) {
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(widget, 100);
        row->addStretch(1);
        layout->addLayout(row);
    };
    addInTheMiddle(m_title);
    addInTheMiddle(m_words);
    layout->addSpacing(Metrics::Small);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyPanel::acted);
}

void EmptyPanel::say(Icon icon, Tone tone, const QString &title, const QString &words, const QString &action)
{
    if (icon == m_icon && tone == m_tone && m_title->text() == title && m_words->text() == words && m_action->text() == action)
        return;
    m_icon = icon;
    m_tone = tone;
    m_title->setText(title);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_words->say(words, title);
    update();
}

QString EmptyPanel::title() const
{
    return m_title->text();
}

QString EmptyPanel::words() const
{
    return m_words->text();
}

void EmptyPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = iconSide();
    const QRectF place(width() / 2.0 - side / 2.0, m_iconPlace->y(), side, side);
    paintIcon(painter, place, m_icon, Theme::of(this).tone(m_tone).solid);
}

int EmptyPanel::iconSide()
{
    return QFontMetrics(fontFor(TextStyle::Title)).height() + Metrics::Medium;
}

} // namespace Ringproof
