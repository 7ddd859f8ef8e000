// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/copybutton.h"

#include "theme/motion.h"
#include "widgets/accessibility.h"

#include <QClipboard>
#include <QGuiApplication>

namespace Ringproof {

CopyButton::CopyButton(const QString &what, std::function<QString()> text, Label label, QWidget *parent)
    : ActionButton({}, Strength::Quiet, parent)
    , m_what(what)
    , m_words(label == Label::Whole ? what : tr("Copy"))
    , m_text(std::move(text))
{
    m_thanks.setSingleShot(true);
    connect(&m_thanks, &QTimer::timeout, this, &CopyButton::rest);
    connect(this, &QPushButton::clicked, this, &CopyButton::copy);
    rest();
}

//! As wide as either of its texts needs: nothing beside it moves.
QSize CopyButton::sizeHint() const
{
    const QSize size = ActionButton::sizeHint();
    const int now = fontMetrics().horizontalAdvance(text());
    const int widest = std::max(fontMetrics().horizontalAdvance(m_words), fontMetrics().horizontalAdvance(tr("Copied")));
    return {size.width() - now + widest, size.height()};
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_text());
    setText(tr("Copied"));
    setSymbol(Icon::Check);
    setAccessibleDescription(tr("Copied"));
    Accessibility::announceText(this, {}, tr("Copied"));
    m_thanks.start(Motion::Thanks);
}

void CopyButton::rest()
{
    setText(m_words);
    setSymbol(Icon::Copy);
    setAccessibleName(m_what);
    setAccessibleDescription({});
}

} // namespace Ringproof
