// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keypad.h"

#include "theme/metrics.h"
#include "theme/theme.h"
#include "theme/type.h"

#include <QGridLayout>
#include <QPainter>

namespace Ringproof {

namespace {

constexpr QStringView Keys = u"123456789*0#";
constexpr int Columns = 3;

} // namespace

KeypadKey::KeypadKey(QChar key, QWidget *parent)
    : QPushButton(QString(key), parent)
{
    setFont(fontFor(TextStyle::Heading));
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize KeypadKey::sizeHint() const
{
    const int height = fontMetrics().height() + 2 * Metrics::Small;
    return {height * 3 / 2, height};
}

void KeypadKey::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = hasFocus() ? Metrics::FocusWidth : 1;
    painter.setBrush(isDown() ? theme.pressed : underMouse() && isEnabled() ? theme.hover : theme.surface);
    painter.setPen(QPen(hasFocus() ? theme.accent : isEnabled() ? theme.outline : theme.border, width));
    const QRectF body = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(body, Metrics::Radius, Metrics::Radius);
    painter.setPen(isEnabled() ? theme.text : theme.disabled);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

Keypad::Keypad(QWidget *parent)
    : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight); // a telephone's keys stand like this everywhere
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Metrics::Small);
    for (qsizetype i = 0; i < Keys.size(); ++i) {
        const QChar character = Keys.at(i);
        auto *key = new KeypadKey(character);
        connect(key, &QPushButton::clicked, this, [this, character] { Q_EMIT pressed(character); });
        grid->addWidget(key, int(i) / Columns, int(i) % Columns);
    }
}

bool Keypad::type(const QString &character)
{
    if (character.size() != 1 || !Keys.contains(character.at(0)))
        return false;
    const auto keys = findChildren<KeypadKey *>();
    for (KeypadKey *key : keys) {
        if (key->text() == character)
            key->animateClick();
    }
    return true;
}

} // namespace Ringproof
