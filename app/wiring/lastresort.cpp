// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastresort.h"

#include <QByteArray>
#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>
#include <exception>

namespace Ringproof {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LastResort)
};

//! Made beforehand: there may be no memory to make them from.
QByteArray &lastWords()
{
    static QByteArray words;
    return words;
}

[[noreturn]] void end()
{
    std::fputs(lastWords().constData(), stderr); // as it is, without a buffer
    std::abort();
}

} // namespace

void endInWords()
{
    lastWords() = Words::tr("Ringproof has met a fault that it has no answer to, and ends. Live codes and the audit log are kept, and a call that was "
                            "placed goes on. Start it again; if it ends again, free some memory or report it.")
                      .toLocal8Bit()
        + '\n';
    std::set_terminate(end);
}

} // namespace Ringproof
