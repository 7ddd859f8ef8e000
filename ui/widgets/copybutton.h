// SPDX-License-Identifier: GPL-3.0-or-later
// Copies a text to the clipboard, and says that it did.
#pragma once

#include "widgets/actionbutton.h"

#include <QTimer>

#include <functional>

namespace Ringproof {

class CopyButton : public ActionButton
{
    Q_OBJECT

public:
    //! What stands on the button.
    enum class Label {
        Verb, //!< "Copy": what is copied is plain from where the button stands
        Whole, //!< what is copied as well
    };

    //! \param what names the text to assistive software: "Copy the script".
    //! \param text asked for at every click.
    CopyButton(const QString &what, std::function<QString()> text, QWidget *parent = nullptr) : CopyButton(what, std::move(text), Label::Verb, parent) { }
    CopyButton(const QString &what, std::function<QString()> text, Label label, QWidget *parent = nullptr);

    void copy();

    [[nodiscard]] QSize sizeHint() const override;

private:
    void rest();

    const QString m_what;
    const QString m_words;
    const std::function<QString()> m_text;
    QTimer m_thanks;
};

} // namespace Ringproof
