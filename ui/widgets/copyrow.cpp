// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/copyrow.h"

#include "theme/metrics.h"
#include "theme/theme.h"
#include "widgets/copybutton.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>

namespace Ringproof {

namespace {

//! Can be selected with the mouse; the keyboard has the button beside it.
class ValueField : public QLineEdit
{
public:
    ValueField()
    {
        setReadOnly(true);
        setFrame(false);
        setFocusPolicy(Qt::ClickFocus);
        setTextMargins(Metrics::Small, 0, Metrics::Small, 0);
        setAlignment(Qt::AlignLeft);
        QPalette own;
        own.setColor(QPalette::Base, Qt::transparent);
        setPalette(own);
        setFont(fontFor(TextStyle::Code));
        setLayoutDirection(Qt::LeftToRight); // addresses, keys and templates are written so in every language
    }

    QSize sizeHint() const override { return {QLineEdit::sizeHint().width(), controlHeight(fontMetrics())}; }
    QSize minimumSizeHint() const override { return {fontMetrics().averageCharWidth() * 8, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        const Theme &theme = Theme::of(this);
        {
            QPainter painter(this);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setBrush(theme.neutral.fill);
            painter.setPen(hasFocus() ? QPen(theme.accent, Metrics::FocusWidth) : QPen(Qt::NoPen));
            const qreal inset = Metrics::FocusWidth + 0.5;
            painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), Metrics::RadiusSmall, Metrics::RadiusSmall);
        }
        QLineEdit::paintEvent(event);
    }

    void changeEvent(QEvent *event) override
    {
        QLineEdit::changeEvent(event);
        if (event->type() == QEvent::ApplicationFontChange)
            setFont(fontFor(TextStyle::Code));
    }
};

} // namespace

CopyRow::CopyRow(const QString &caption, const QString &value, QWidget *parent)
    : QWidget(parent)
    , m_caption(new TextLabel(TextStyle::Body, TextLabel::Colour::Muted, TextLabel::Wrap::No))
    , m_value(new ValueField)
    , m_copy(new CopyButton(tr("Copy %1").arg(caption), [this] { return m_value->text(); }))
{
    m_caption->setText(caption);
    m_value->setAccessibleName(caption);
    setValue(value);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::Small);
    layout->addWidget(m_caption);
    layout->addWidget(m_value, 1);
    layout->addWidget(m_copy);
}

void CopyRow::setValue(const QString &value)
{
    m_value->setText(value);
    m_value->setCursorPosition(0);
}

QString CopyRow::value() const
{
    return m_value->text();
}

void CopyRow::setMasked(bool masked)
{
    m_value->setEchoMode(masked ? QLineEdit::Password : QLineEdit::Normal);
    m_value->setCursorPosition(0);
}

bool CopyRow::isMasked() const
{
    return m_value->echoMode() == QLineEdit::Password;
}

void CopyRow::setCaptionWidth(int width)
{
    m_caption->setFixedWidth(width);
}

int CopyRow::captionWidth() const
{
    return m_caption->sizeHint().width();
}

void CopyRow::align(const QList<CopyRow *> &rows)
{
    int widest = 0;
    for (const CopyRow *row : rows)
        widest = std::max(widest, row->captionWidth());
    for (CopyRow *row : rows)
        row->setCaptionWidth(widest);
}

} // namespace Ringproof
