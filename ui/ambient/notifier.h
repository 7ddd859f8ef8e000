// SPDX-License-Identifier: GPL-3.0-or-later
// How something is told to a person who isn't looking at the window.
#pragma once

#include "theme/tone.h"

#include <QObject>
#include <QString>

namespace Ringproof {

//! Seen by whoever sees the screen: never holds a code or a whole number.
struct Notification {
    QString title; //!< what happened, and to whom
    QString text; //!< a sentence
    Tone tone = Tone::Info;
    QString subject; //!< names what it is about; a later notification about the same takes its place
};

class Notifier : public QObject
{
    Q_OBJECT

public:
    virtual void notify(const Notification &notification) = 0;

Q_SIGNALS:
    //! The person has clicked it.
    void activated(const QString &subject);

protected:
    using QObject::QObject;
};

} // namespace Ringproof
