// SPDX-License-Identifier: GPL-3.0-or-later
// What the person typed, taken apart and checked before anything is done.
#pragma once

#include "error.h"
#include "otp/code.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace Ringproof::Cli {

//! One of the commands, and how it is called.
struct CommandSpec {
    QString name;
    QStringList arguments; //!< names of the positional ones, as in the usage line; those in brackets may be left out
    QString summary;
    struct Option {
        QString name; //!< without dashes
        QString value; //!< what to call its value in the help; empty: a flag
        QString summary;
    };
    QList<Option> options;
};

[[nodiscard]] const QList<CommandSpec> &commandSpecs();

struct Invocation {
    QString command; //!< empty: help or version was asked for
    QStringList arguments;
    QHash<QString, QString> options; //!< a flag that is set has an empty value
    bool json = false;
    bool help = false;
    bool version = false;

    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }
};

//! \param arguments without the program's name. Global options may stand before or after the command. \return an Error whose
//! sentence says what to type instead.
[[nodiscard]] Expected<Invocation> parseCommandLine(const QStringList &arguments);

//! Whether `--json` was asked for, even on a command line that is wrong otherwise.
[[nodiscard]] bool wantsJson(const QStringList &arguments);

[[nodiscard]] QString helpText();
[[nodiscard]] QString helpText(const CommandSpec &spec);

} // namespace Ringproof::Cli
