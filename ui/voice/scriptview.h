// SPDX-License-Identifier: GPL-3.0-or-later
// A voice script as it is pasted: its words stand out from its markup.
#pragma once

#include <QPlainTextEdit>

namespace Ringproof {

//! Read-only, to be selected from. Each line runs in the direction of its own first letter, so that Arabic words and English tags are both
//! right.
class ScriptView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ScriptView(QWidget *parent = nullptr);

    void show(const QString &script);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    using QPlainTextEdit::show;

    void restyle();

    class Highlighter;
    Highlighter *m_highlighter;
};

} // namespace Ringproof
