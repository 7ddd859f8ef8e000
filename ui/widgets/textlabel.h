// SPDX-License-Identifier: GPL-3.0-or-later
// A label in one of the type scale's styles that wraps, follows the theme, and can have its text announced.
#pragma once

#include "theme/tone.h"
#include "theme/type.h"

#include <QHash>
#include <QLabel>

namespace Ringproof {

class TextLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Colour { Text, Muted, Tone };
    enum class Wrap { No, Yes };

    explicit TextLabel(TextStyle style, Colour colour = Colour::Text, Wrap wrap = Wrap::Yes, QWidget *parent = nullptr);

    //! The colour becomes that of the tone's text.
    void setTone(Tone tone);
    void setTextStyle(TextStyle style);

    //! Layouts ask for the same few widths again and again, and QLabel lays the text out anew each time.
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    struct Measured {
        QString text;
        QMargins margins;
        bool wraps = false;
        QHash<int, int> heights; //!< by width

        [[nodiscard]] bool isOf(const QLabel &label) const
        {
            return text == label.text() && margins == label.contentsMargins() && wraps == label.wordWrap();
        }
    };

    TextStyle m_style;
    Colour m_colour;
    Tone m_tone = Tone::Neutral;
    bool m_restyling = false;
    mutable Measured m_measured; //!< under the font and the style that it has
};

//! A text that turns up and is to be noticed: assistive software is told of it, finds the text itself under the accessible name
//! that was given (a QLabel with a name would hide its text behind it). Can be given the focus.
class SpokenLabel : public TextLabel
{
    Q_OBJECT

public:
    explicit SpokenLabel(const QString &accessibleName, TextStyle style, Colour colour = Colour::Text, QWidget *parent = nullptr);

    //! Shows the text and announces it. The same text again is announced again: it happened again.
    //! \param introduction is heard in front of it and not shown.
    void say(const QString &text, const QString &introduction = {});
    [[nodiscard]] bool isSaying(const QString &text, const QString &introduction = {}) const;
    //! All that is to be heard.
    [[nodiscard]] QString spokenText() const;

Q_SIGNALS:
    void announced(const QString &text); //!< assistive software was told

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_introduction;
};

} // namespace Ringproof
