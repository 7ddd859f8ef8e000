// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/maskednumber.h"

#include "phone/phonenumber.h"
#include "theme/icon.h"
#include "theme/metrics.h"
#include "theme/motion.h"
#include "theme/theme.h"
#include "widgets/textlabel.h"

#include <QAbstractButton>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QWindow>

#include <utility>

namespace Ringproof {

//! An eye, open or struck through: a toggle to assistive software, which reads `Show the number, not pressed`.
class MaskedNumber::Eye : public QAbstractButton
{
public:
    Eye()
    {
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setAccessibleName(MaskedNumber::tr("Show the number"));
        setToolTip(MaskedNumber::tr("Show the number"));
    }
    QSize sizeHint() const override
    {
        const int side = QFontMetrics(fontFor(TextStyle::Body)).height() + 2 * Metrics::Tight;
        return {side, side};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF body = QRectF(rect()).adjusted(1, 1, -1, -1);
        painter.setBrush(isDown() ? theme.pressed : underMouse() ? theme.hover : QColor(Qt::transparent));
        painter.setPen(hasFocus() ? QPen(theme.accent, Metrics::FocusWidth) : QPen(Qt::NoPen));
        painter.drawRoundedRect(body, Metrics::RadiusSmall, Metrics::RadiusSmall);
        const qreal inset = Metrics::Tight;
        paintIcon(painter, QRectF(rect()).adjusted(inset, inset, -inset, -inset), isChecked() ? Icon::EyeOff : Icon::Eye, theme.muted);
    }
};

MaskedNumber::MaskedNumber(TextStyle style, QWidget *parent)
    : QWidget(parent)
    , m_text(new SpokenLabel(tr("Number"), style))
    , m_eye(new Eye)
{
    m_text->setWordWrap(false);
    m_text->setLayoutDirection(Qt::LeftToRight); // numbers run this way in every language
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::Tight);
    layout->addWidget(m_text);
    layout->addWidget(m_eye);
    layout->addStretch(1);
    m_covering.setSingleShot(true);
    connect(&m_covering, &QTimer::timeout, this, &MaskedNumber::cover);
    connect(qGuiApp, &QGuiApplication::focusWindowChanged, this, [this](const QWindow *now) {
        if (now != window()->windowHandle())
            cover();
    });
    connect(m_eye, &QAbstractButton::clicked, this, [this](bool wanted) {
        if (wanted)
            ask();
        else
            cover();
    });
}

void MaskedNumber::show(const PhoneNumber &number, Uncovering uncovering)
{
    m_masked = number.masked();
    m_whole = uncovering == Uncovering::Allowed ? number.international() : QString();
    cover();
    showText();
}

void MaskedNumber::show(const QString &masked)
{
    m_masked = masked;
    m_whole.clear();
    cover();
    showText();
}

void MaskedNumber::ask()
{
    m_eye->setChecked(false); // until it is uncovered
    if (std::exchange(m_isWanted, true))
        return;
    Q_EMIT uncoverWanted();
}

void MaskedNumber::uncover()
{
    if (!std::exchange(m_isWanted, false))
        return;
    m_isUncovered = true;
    m_covering.start(Motion::Uncovered);
    showText();
}

void MaskedNumber::cover()
{
    m_isWanted = false;
    m_covering.stop();
    if (!m_isUncovered)
        return;
    m_isUncovered = false;
    showText();
}

void MaskedNumber::showText()
{
    m_eye->setVisible(!m_whole.isEmpty());
    m_eye->setChecked(m_isUncovered);
    if (m_isUncovered)
        m_text->say(m_whole);
    else
        m_text->setText(m_masked); // that it is covered again is nothing to announce
}

void MaskedNumber::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    cover();
}

} // namespace Ringproof
