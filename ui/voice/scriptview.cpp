// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/scriptview.h"

#include "theme/metrics.h"
#include "theme/theme.h"
#include "theme/type.h"

#include <QKeyEvent>
#include <QRegularExpression>
#include <QSyntaxHighlighter>

namespace Ringproof {

namespace {

constexpr int VisibleLines = 12;

} // namespace

class ScriptView::Highlighter : public QSyntaxHighlighter
{
public:
    explicit Highlighter(QTextDocument *document)
        : QSyntaxHighlighter(document)
    {
    }

    void setTheme(const Theme &theme)
    {
        m_markup.setForeground(theme.muted);
        m_placeholder.setForeground(theme.accent);
        m_placeholder.setFontWeight(QFont::DemiBold);
        rehighlight();
    }

protected:
    void highlightBlock(const QString &text) override
    {
        static const QRegularExpression markup(QStringLiteral("<[^>]*>"));
        static const QRegularExpression placeholder(QStringLiteral("\\{\\{[^}]*\\}\\}"));
        paint(markup, text, m_markup);
        paint(placeholder, text, m_placeholder);
    }

private:
    void paint(const QRegularExpression &what, const QString &text, const QTextCharFormat &format)
    {
        for (auto matches = what.globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            setFormat(int(match.capturedStart()), int(match.capturedLength()), format);
        }
    }

    QTextCharFormat m_markup;
    QTextCharFormat m_placeholder;
};

ScriptView::ScriptView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new Highlighter(document()))
{
    setFrameShape(QFrame::NoFrame);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setLayoutDirection(Qt::LeftToRight);
    document()->setDocumentMargin(Metrics::Medium);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LayoutDirectionAuto);
    document()->setDefaultTextOption(option);
    setAccessibleName(tr("Script"));
    restyle();
}

void ScriptView::show(const QString &script)
{
    setPlainText(script.trimmed());
}

void ScriptView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::PaletteChange)
        restyle();
}

void ScriptView::keyPressEvent(QKeyEvent *event)
{
    // With a caret in it, a text would keep the Tab key and End and Home for itself; here they scroll, and Tab goes on.
    if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab) {
        event->ignore();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void ScriptView::restyle()
{
    const QFont code = fontFor(TextStyle::Code);
    if (font() != code)
        setFont(code);
    setFixedHeight(QFontMetrics(code).lineSpacing() * VisibleLines + 2 * Metrics::Medium);
    const Theme &theme = Theme::of(palette());
    if (palette().color(QPalette::Base) != theme.window) {
        QPalette own;
        own.setColor(QPalette::Base, theme.window);
        setPalette(own);
    }
    m_highlighter->setTheme(theme);
}

} // namespace Ringproof
