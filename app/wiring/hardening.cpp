// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardening.h"

#include <QLatin1StringView>
#include <QLoggingCategory>

#include <algorithm>
#include <array>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace Ringproof {

namespace {

//! Null until it is known: the filter is called for the categories there are while it is being put in place.
QLoggingCategory::CategoryFilter filterOfTheRules = nullptr;

void withoutTelling(QLoggingCategory *category)
{
    if (filterOfTheRules)
        filterOfTheRules(category);
    // Requests and replies, then what is typed and what is on the screen. HttpServer sees to its own.
    constexpr std::array Telling {QLatin1StringView("qt.network"), QLatin1StringView("qt.websockets"), QLatin1StringView("qt.dbus"),
                                  QLatin1StringView("qt.accessibility"), QLatin1StringView("qt.qpa.input")};
    const QLatin1StringView name(category->categoryName());
    if (std::any_of(Telling.begin(), Telling.end(), [name](QLatin1StringView beginning) { return name.startsWith(beginning); })) {
        category->setEnabled(QtDebugMsg, false);
        category->setEnabled(QtInfoMsg, false);
    }
}

} // namespace

void keepTrafficOutOfLogs()
{
    if (!filterOfTheRules)
        filterOfTheRules = QLoggingCategory::installFilter(withoutTelling);
}

void keepMemoryToItself()
{
#ifdef Q_OS_WIN
    // Windows Error Reporting takes no dump and asks no questions.
    SetErrorMode(GetErrorMode() | SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
#else
    // The hard limit too, so that nothing raises it again.
    constexpr rlimit none {0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    // A core that is piped to a program (systemd-coredump, apport) has no limit: this stops those too, and ptrace besides.
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace Ringproof
