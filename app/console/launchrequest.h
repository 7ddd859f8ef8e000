// SPDX-License-Identifier: GPL-3.0-or-later
// What a start of the console asks for, on whichever process it is carried out.
#pragma once

#include "error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Ringproof {

//! Holds nothing that is secret: it travels from a second start to the window that is open already.
struct LaunchRequest {
    QString config; //!< a config file, by its whole path; empty: none
    QString profile; //!< a profile's name; empty: none
    QString number; //!< to be filled in, never dialled; as typed, or a `tel:` link; may be empty
    QString theme; //!< as appearanceFromText() reads it; empty: as it is
    QByteArray activation; //!< the desktop's permission to come to the front, where it gave one

    friend bool operator==(const LaunchRequest &, const LaunchRequest &) = default;

    [[nodiscard]] QByteArray toJson() const;
    //! What another process sent; an Error for anything that toJson() doesn't write.
    [[nodiscard]] static Expected<LaunchRequest> fromJson(const QByteArray &json);
};

//! The command line, taken apart.
struct CommandLine {
    LaunchRequest request;
    QString print; //!< help or version: to be printed, and nothing done
    bool wantsGallery = false; //!< for developers: every widget in all its states, and nothing else
};

//! \param arguments with the program's name in front. \return an Error whose sentence says what to type instead.
[[nodiscard]] Expected<CommandLine> parseCommandLine(const QStringList &arguments);

} // namespace Ringproof
