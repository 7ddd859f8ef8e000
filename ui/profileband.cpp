// SPDX-License-Identifier: GPL-3.0-or-later
#include "profileband.h"

#include "theme/icon.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "widgets/actionbutton.h"
#include "widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace Ringproof {

namespace {

constexpr int StripHeight = 4; // at the band's lower edge
constexpr int StripeWidth = 8; // of the sandbox's hatching
constexpr int ArrowSide = 8;

const Theme::ToneColours &coloursOf(const Theme &theme, Desk::Kind kind, ProfileColour colour)
{
    return kind == Desk::Kind::Sandbox ? theme.warning : theme.profileColour(colour);
}

//! A disc in the profile's colour with its first letter, so that the colour is never all there is.
void paintMark(QPainter &painter, const QRectF &where, Desk::Kind kind, const Theme::ToneColours &colours, const QString &name)
{
    if (kind == Desk::Kind::Sandbox) {
        paintIcon(painter, where, Icon::Flask, colours.text);
        return;
    }
    painter.setPen(QPen(colours.solid, 1.5));
    painter.setBrush(colours.fill);
    painter.drawEllipse(where.adjusted(1, 1, -1, -1));
    QFont font = fontFor(TextStyle::Strong);
    font.setPixelSize(int(where.height() * 0.56));
    painter.setFont(font);
    painter.setPen(colours.text);
    painter.drawText(where, Qt::AlignCenter, name.left(1).toUpper());
}

} // namespace

ProfileButton::ProfileButton(const Desk &desk, QMenu *menu, QWidget *parent)
    : QPushButton(desk.profileName, parent)
    , m_colour(desk.profileColour)
    , m_kind(desk.kind)
{
    setFont(fontFor(TextStyle::Strong));
    setAccessibleName(tr("Profile %1").arg(desk.profileName));
    setFocusPolicy(menu ? Qt::TabFocus : Qt::NoFocus); // a click leaves the keyboard where somebody works
    setAttribute(Qt::WA_Hover);
    if (menu) {
        setMenu(menu);
        setCursor(Qt::PointingHandCursor);
    }
}

int ProfileButton::markSide() const
{
    return fontMetrics().height() + Metrics::Tight;
}

QSize ProfileButton::sizeHint() const
{
    const int arrow = menu() ? Metrics::Small + ArrowSide : 0;
    // Text is as wide as its metrics say, give or take a rounding that would cut it.
    const int words = fontMetrics().horizontalAdvance(text()) + Metrics::Tight;
    return {2 * Metrics::Small + markSide() + Metrics::Small + words + arrow,
            std::max(controlHeight(fontMetrics()), markSide() + Metrics::Tight)};
}

QSize ProfileButton::minimumSizeHint() const
{
    // A long name is cut before the band pushes the window wider.
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 20), sizeHint().height()};
}

void ProfileButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(fontFor(TextStyle::Strong));
        updateGeometry();
    }
}

void ProfileButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    const Theme::ToneColours &colours = coloursOf(theme, m_kind, m_colour);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (menu() && (underMouse() || isDown())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? theme.pressed : theme.hover);
        painter.drawRoundedRect(whole, Metrics::Radius, Metrics::Radius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, Metrics::FocusWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(whole, Metrics::Radius, Metrics::Radius);
    }

    const QRect content = rect().adjusted(Metrics::Small, 0, -Metrics::Small, 0);
    const auto placed = [this, &content](Qt::Alignment side, const QSize &size) {
        return QStyle::alignedRect(layoutDirection(), side | Qt::AlignVCenter, size, content);
    };
    paintMark(painter, placed(Qt::AlignLeft, {markSide(), markSide()}), m_kind, colours, text());

    const int arrowRoom = menu() ? ArrowSide + Metrics::Small : 0;
    const int lead = markSide() + Metrics::Small;
    const QRect words = QStyle::visualRect(layoutDirection(), content, content.adjusted(lead, 0, -arrowRoom, 0));
    painter.setFont(font());
    painter.setPen(underMouse() || isDown() ? theme.text : colours.text);
    painter.drawText(words, int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    if (menu()) {
        const QRectF arrow = placed(Qt::AlignRight, {ArrowSide, ArrowSide / 2});
        painter.setPen(QPen(underMouse() || isDown() ? theme.text : colours.text, 1.5));
        painter.drawPolyline(QPolygonF({arrow.topLeft(), QPointF(arrow.center().x(), arrow.bottom()), arrow.topRight()}));
    }
}

ProfileBand::ProfileBand(const Desk &desk, QMenu *menu, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_button(new ProfileButton(desk, menu))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Metrics::Large, Metrics::Tight, Metrics::Medium, Metrics::Tight + StripHeight);
    layout->setSpacing(Metrics::Small);
    layout->addWidget(m_button);
    if (desk.kind == Desk::Kind::Sandbox) {
        auto *words = new TextLabel(TextStyle::Body);
        words->setText(tr("Practice only: no real phone rings, and nothing is charged."));
        words->setTone(Tone::Warning);
        layout->addWidget(words, 1);
    } else {
        layout->addStretch(1);
    }
    setMinimumHeight(controlHeight(fontMetrics()) + 2 * Metrics::Tight + StripHeight); // the same with and without an action
}

void ProfileBand::addAction(QWidget *action)
{
    layout()->addWidget(action);
}

void ProfileBand::setMenuKeys(const QKeySequence &keys)
{
    m_button->setToolTip(tr("Work on another profile (%1)").arg(keys.toString(QKeySequence::NativeText)));
}

void ProfileBand::openMenu()
{
    if (m_button->menu())
        m_button->showMenu();
}

void ProfileBand::paintEvent(QPaintEvent *)
{
    const Theme::ToneColours &colours = coloursOf(Theme::of(this), m_desk.kind, m_desk.profileColour);
    QPainter painter(this);
    painter.fillRect(rect(), colours.fill);
    const QRect strip(0, height() - StripHeight, width(), StripHeight);
    if (m_desk.kind == Desk::Kind::Real) {
        painter.fillRect(strip, colours.solid);
        return;
    }
    // Hatched, as what is not to be mistaken for the real thing.
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(strip);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.solid);
    for (int x = -StripHeight; x < width(); x += 2 * StripeWidth) {
        painter.drawPolygon(QPolygonF({QPointF(x, strip.bottom() + 1), QPointF(x + StripHeight, strip.top()),
                                       QPointF(x + StripHeight + StripeWidth, strip.top()), QPointF(x + StripeWidth, strip.bottom() + 1)}));
    }
}

QPixmap profileMark(const ProfileChoice &choice, const QWidget &where)
{
    const int side = where.style()->pixelMetric(QStyle::PM_SmallIconSize);
    const qreal ratio = where.devicePixelRatioF();
    QPixmap mark(QSize(side, side) * ratio);
    mark.setDevicePixelRatio(ratio);
    mark.fill(Qt::transparent);
    QPainter painter(&mark);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMark(painter, QRectF(0, 0, side, side), choice.kind, coloursOf(Theme::of(&where), choice.kind, choice.colour), choice.name);
    return mark;
}

} // namespace Ringproof
