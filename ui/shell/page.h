// SPDX-License-Identifier: GPL-3.0-or-later
// What the window has to know of a page so that it can be visited.
#pragma once

#include "theme/icon.h"

#include <QString>

#include <functional>

class QWidget;

namespace Ringproof {

//! A page joins the window by Shell::addPage(). It learns of being visited and left as every widget does: by being shown and
//! hidden.
struct Page {
    QString title; //!< on the rail and in the menu: one to three words
    Icon icon = Icon::None;
    QString accessibleName; //!< of its entry on the rail; empty: the title
    std::function<QWidget *()> make; //!< called once, at the first visit, so that nothing but the first page costs time at the start
    //! Gives the keyboard focus to the page's next step, at the first visit and wherever the focus was lost since; without it, the
    //! first control that takes the focus gets it.
    std::function<void()> takeFocus = {};
    //! Names the page in settings and in the program, the same in every language: `verify`, `history`, `settings`. Without it the page isn't
    //! opened again at the next start.
    QString key = {};
};

} // namespace Ringproof
