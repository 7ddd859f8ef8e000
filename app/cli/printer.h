// SPDX-License-Identifier: GPL-3.0-or-later
// What a command prints: plain text for people, or one JSON object on one line.
#pragma once

#include <QJsonObject>
#include <QString>

namespace Ringproof::Cli {

enum class Format { Plain, Json };

class Printer
{
public:
    explicit Printer(Format format) : m_format(format) { }

    [[nodiscard]] Format format() const { return m_format; }

    //! A command's result, once: `object` for programs, `text` (lines without a last line break) for people.
    void result(const QJsonObject &object, const QString &text);

    //! A command that failed before it could have a result of its own.
    void failure(const QString &outcome, const QString &message);

    //! What happens meanwhile: to standard output for people, to standard error beside JSON.
    void progress(const QString &text);

    //! What somebody should know and what changes nothing about the result: to standard error.
    void warning(const QString &text);

private:
    Format m_format;
};

} // namespace Ringproof::Cli
