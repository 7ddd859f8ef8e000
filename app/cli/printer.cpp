// SPDX-License-Identifier: GPL-3.0-or-later
#include "printer.h"

#include <QJsonDocument>

#include <cstdio>

namespace Ringproof::Cli {

namespace {

void writeLine(FILE *to, const QByteArray &line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), to);
    std::fputc('\n', to);
    std::fflush(to);
}

} // namespace

void Printer::result(const QJsonObject &object, const QString &text)
{
    if (m_format == Format::Json)
        writeLine(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact));
    else
        writeLine(stdout, text.toLocal8Bit());
}

void Printer::failure(const QString &outcome, const QString &message)
{
    if (m_format == Format::Json) {
        const QJsonObject object {
            {QStringLiteral("status"), QStringLiteral("failure")},
            {QStringLiteral("outcome"), outcome},
            {QStringLiteral("message"), message},
        };
        writeLine(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact));
    } else {
        writeLine(stderr, message.toLocal8Bit());
    }
}

void Printer::progress(const QString &text)
{
    writeLine(m_format == Format::Json ? stderr : stdout, text.toLocal8Bit());
}

void Printer::warning(const QString &text)
{
    writeLine(stderr, text.toLocal8Bit());
}

} // namespace Ringproof::Cli
