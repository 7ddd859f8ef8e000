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

constexpr int ReadableLine = 52; // characters

//! The icon on a disc: says at a glance that this is not an error.
class Emblem : public QWidget
{
public:
    explicit Emblem(Icon icon)
        : m_icon(icon)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
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
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme.highContrast ? QPen(theme.border, 1) : QPen(Qt::NoPen));
        painter.setBrush(theme.neutral.fill);
        painter.drawEllipse(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
        const qreal inset = width() * 0.28;
        paintIcon(painter, QRectF(rect()).adjusted(inset, inset, -inset, -inset), m_icon, theme.neutral.solid);
    }

private:
    const Icon m_icon;
};

} // namespace

EmptyState::EmptyState(Icon icon, const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextStyle::Heading))
    , m_sentence(new TextLabel(TextStyle::Body, TextLabel::Colour::Muted))
    , m_column(new QWidget)
    , m_layout(new QVBoxLayout(m_column))
{
    m_title->setAlignment(Qt::AlignHCenter);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_column->setMaximumWidth(fontMetrics().averageCharWidth() * ReadableLine);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Metrics::Small);
    m_layout->addWidget(new Emblem(icon), 0, Qt::AlignHCenter);
    m_layout->addSpacing(Metrics::Small);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_sentence);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::Huge, Metrics::Section, Metrics::Huge, Metrics::Section);
    layout->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_column, 1000);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addStretch(1);
    setWords(title, sentence);
}

void EmptyState::setWords(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

ActionButton *EmptyState::addAction(const QString &words)
{
    auto *button = new ActionButton(words, m_first ? ActionButton::Strength::Quiet : ActionButton::Strength::Primary);
    if (!m_first) {
        m_first = button;
        m_layout->addSpacing(Metrics::Small);
    }
    m_layout->addWidget(button, 0, Qt::AlignHCenter);
    return button;
}

int EmptyState::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

} // namespace Ringproof
