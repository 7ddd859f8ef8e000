// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of the console, light, dark and of high contrast: the only place that names one.
#pragma once

#include "profile/profilecolour.h"
#include "theme/tone.h"

#include <QColor>
#include <QList>
#include <QString>

#include <array>

class QPalette;
class QWidget;

namespace Ringproof {

//! One colour scheme. Which one holds is read off the palette that a widget paints with, so that it follows the system by itself.
struct Theme {
    //! The colours of one tone: a soft surface with its own text and border, and a strong colour for shapes on `surface`.
    struct ToneColours {
        QColor fill;
        QColor text;
        QColor border;
        QColor solid;
    };

    bool dark = false;
    bool highContrast = false; //!< edges instead of shades: text has 7:1, shapes 4.5:1 (WCAG 2.1, 1.4.6)

    QColor window; //!< behind everything
    QColor surface; //!< cards
    QColor field; //!< where one types
    QColor text;
    QColor muted; //!< text that explains
    QColor border; //!< separates, carries no meaning
    QColor outline; //!< the edge of what can be operated, and a ring's track
    QColor disabled; //!< text of what can't be operated now

    QColor accent; //!< the page's one action
    QColor accentHover;
    QColor accentPressed;
    QColor onAccent;
    QColor hover; //!< over a secondary action
    QColor pressed;

    ToneColours neutral;
    ToneColours info;
    ToneColours success;
    ToneColours warning;
    ToneColours danger;
    std::array<ToneColours, 8> profiles; //!< by ProfileColour

    [[nodiscard]] const ToneColours &tone(Tone tone) const;

    [[nodiscard]] const ToneColours &profileColour(ProfileColour colour) const { return profiles.at(size_t(colour)); }
    //! `Blue`: for people.
    [[nodiscard]] static QString describe(ProfileColour colour);

    [[nodiscard]] static const Theme &light();
    [[nodiscard]] static const Theme &darkTheme();
    [[nodiscard]] static const Theme &contrastLight(); //!< black on white
    [[nodiscard]] static const Theme &contrastDark(); //!< white on black
    //! The theme that a palette stands for. Nothing but pure black and white is taken for high contrast.
    [[nodiscard]] static const Theme &of(const QPalette &palette);
    [[nodiscard]] static const Theme &of(const QWidget *widget);

    //! The palette with which native and Fusion controls match this theme.
    [[nodiscard]] QPalette palette() const;

    struct Pair {
        QString name;
        QColor foreground;
        QColor background;
        double required; //!< contrast ratio: 4.5 for text, 3 for shapes (WCAG 2.1, 1.4.3 and 1.4.11); 7 and 4.5 of high contrast
    };
    //! Every combination that is drawn, for the test of their contrast.
    [[nodiscard]] QList<Pair> pairs() const;
};

//! WCAG 2.1's contrast ratio, 1 to 21, of two opaque colours.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

} // namespace Ringproof
