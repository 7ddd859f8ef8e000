// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/codeentry.h"

#include "theme/metrics.h"
#include "theme/theme.h"
#include "theme/type.h"

#include <QEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace Ringproof {

namespace {

constexpr int Gap = 6; // between two boxes
constexpr int WideGap = 18; // between two groups of boxes

//! The text's digits, whatever the script, as ASCII.
QString digitsOf(const QString &text)
{
    QString digits;
    for (const uint character : text.toUcs4()) {
        const int value = QChar::digitValue(char32_t(character));
        if (value >= 0)
            digits.append(QChar(u'0' + value));
    }
    return digits;
}

} // namespace

CodeEntry::CodeEntry(QWidget *parent)
    : QLineEdit(parent)
{
    setAccessibleName(tr("Code"));
    setFont(fontFor(TextStyle::Digits));
    setFrame(false);
    setLayoutDirection(Qt::LeftToRight); // digits run this way in every language
    setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setDragEnabled(false);
    connect(this, &QLineEdit::textChanged, this, &CodeEntry::takeText);
    connect(this, &QLineEdit::returnPressed, this, [this] {
        if (!isReadOnly() && !m_digits.isEmpty())
            Q_EMIT submitted(m_digits);
    });
    connect(this, &QLineEdit::selectionChanged, this, qOverload<>(&QWidget::update));
    connect(this, &QLineEdit::cursorPositionChanged, this, qOverload<>(&QWidget::update));
}

void CodeEntry::setLength(int digits)
{
    m_length = digits;
    updateGeometry();
    update();
}

//! Every way into a text field ends here: keys, paste, drop, an input method, a screen reader, a script.
void CodeEntry::takeText(const QString &text)
{
    if (m_taking)
        return;
    m_taking = true;
    const QString before = m_digits;
    const QString digits = digitsOf(text);
    if (digits.size() > m_length) {
        const int position = std::min(cursorPosition(), int(before.size()));
        setText(before);
        setCursorPosition(position);
        // A key too many is a slip; a text too long is a wrong number, or not a code at all.
        if (digits.size() > before.size() + 1)
            Q_EMIT problem(
                tr("That has %n digit(s), and the code has %1. Nothing was entered.", nullptr, int(digits.size())).arg(m_length));
        m_taking = false;
        return;
    }
    if (digits != text) {
        const int position = int(digitsOf(text.left(cursorPosition())).size());
        setText(digits);
        setCursorPosition(position);
    }
    m_digits = digits;
    m_taking = false;
    update();
    if (digits.size() == m_length && digits != before && !isReadOnly())
        Q_EMIT submitted(digits);
}

QSize CodeEntry::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int side = metrics.horizontalAdvance(QLatin1Char('0')) + 2 * Metrics::Medium;
    return {m_length * side + (m_length - 1) * Gap + groupGaps() * (WideGap - Gap) + 2 * Metrics::FocusWidth,
            metrics.height() + 2 * Metrics::Small + 2 * Metrics::FocusWidth};
}

QSize CodeEntry::minimumSizeHint() const
{
    const int side = fontMetrics().horizontalAdvance(QLatin1Char('0')) + Metrics::Small;
    return {m_length * side + (m_length - 1) * Gap + groupGaps() * (WideGap - Gap), sizeHint().height()};
}

QVariant CodeEntry::inputMethodQuery(Qt::InputMethodQuery query) const
{
    // Candidate windows belong next to the box, not where Qt believes the hidden text to be.
    if (query == Qt::ImCursorRectangle)
        return box(std::min(cursorPosition(), m_length - 1));
    return QLineEdit::inputMethodQuery(query);
}

void CodeEntry::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());

    const bool canType = isEnabled() && !isReadOnly();
    const QString digits = text();
    const int selectedFrom = selectionStart();
    const int selectedTo = selectedFrom < 0 ? -1 : selectionEnd();
    for (int i = 0; i < m_length; ++i) {
        const QRectF rect = box(i);
        const bool isSelected = i >= selectedFrom && i < selectedTo;
        const bool isCurrent = hasFocus() && canType && selectedFrom < 0 && i == std::min(cursorPosition(), m_length - 1);
        painter.setBrush(!canType ? theme.neutral.fill : isSelected ? theme.info.fill : theme.field);
        if (isCurrent || (isSelected && hasFocus()))
            painter.setPen(QPen(theme.accent, Metrics::FocusWidth));
        else
            painter.setPen(QPen(canType ? theme.outline : theme.border, 1));
        painter.drawRoundedRect(rect, Metrics::Radius, Metrics::Radius);

        if (i < digits.size()) {
            painter.setPen(canType ? theme.text : theme.neutral.text);
            painter.drawText(rect, Qt::AlignCenter, digits.mid(i, 1));
        }
        if (isCurrent) {
            // A cursor: in the middle of an empty box, before the digit of a full one.
            const bool isPast = cursorPosition() > i;
            const qreal x = i >= digits.size() ? rect.center().x() : isPast ? rect.right() - 5 : rect.left() + 5;
            const qreal half = fontMetrics().height() / 2.0 - 4;
            painter.setPen(QPen(theme.accent, 2, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(QPointF(x, rect.center().y() - half), QPointF(x, rect.center().y() + half));
        }
    }
}

void CodeEntry::keyPressEvent(QKeyEvent *event)
{
    // In a full row a digit replaces the one it is typed on.
    const bool isDigit
        = event->text().size() == 1 && event->text().at(0).isDigit() && !(event->modifiers() & Qt::ControlModifier);
    if (isDigit && !isReadOnly() && !hasSelectedText() && text().size() == m_length && cursorPosition() < m_length)
        setSelection(cursorPosition(), 1);
    QLineEdit::keyPressEvent(event);
}

void CodeEntry::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QLineEdit::mousePressEvent(event);
        return;
    }
    int index = 0;
    while (index < text().size() && event->position().x() > box(index).right())
        ++index;
    setCursorPosition(index);
    event->accept();
}

void CodeEntry::mouseMoveEvent(QMouseEvent *event)
{
    event->accept(); // selecting with the mouse would follow the hidden text, not the boxes
}

void CodeEntry::mouseDoubleClickEvent(QMouseEvent *event)
{
    selectAll();
    event->accept();
}

void CodeEntry::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(fontFor(TextStyle::Digits));
        updateGeometry();
    }
}

QRectF CodeEntry::box(int index) const
{
    const qreal inset = Metrics::FocusWidth / 2.0 + 0.5;
    const QRectF area = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    const qreal gaps = (m_length - 1) * Gap + groupGaps() * (WideGap - Gap);
    const qreal widest = fontMetrics().horizontalAdvance(QLatin1Char('0')) + 2 * Metrics::Medium;
    const qreal side = std::min(widest, (area.width() - gaps) / m_length);
    const int wide = gapBefore(index) ? 1 : 0;
    return {area.left() + index * (side + Gap) + wide * (WideGap - Gap), area.top(), side, area.height()};
}

int CodeEntry::groupGaps() const
{
    return m_length >= 6 ? 1 : 0;
}

bool CodeEntry::gapBefore(int index) const
{
    return groupGaps() > 0 && index >= m_length / 2;
}

} // namespace Ringproof
