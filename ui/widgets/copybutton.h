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
    //! \param what names the text to assistive software: "Copy the script".
    //! \param text asked for at every click.
    CopyButton(const QString &what, std::function<QString()> text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

private:
    void copy();
    void rest();

    const QString m_what;
    const std::function<QString()> m_text;
    QTimer m_thanks;
};

} // namespace Ringproof
