// SPDX-License-Identifier: GPL-3.0-or-later
#include "termination.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <array>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>
#else
#include <qt_windows.h>
#endif

namespace Ringproof {

#ifdef Q_OS_UNIX

namespace {

std::array<int, 2> wakeUpPipe {-1, -1};

void onSignal(int signal)
{
    std::signal(signal, SIG_DFL); // a second one ends the process
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(wakeUpPipe[1], &byte, 1);
}

} // namespace

Termination::Termination(QObject *parent) : QObject(parent)
{
    if (pipe(wakeUpPipe.data()) != 0)
        qFatal("No pipe for signals could be made.");
    for (const int end : wakeUpPipe)
        fcntl(end, F_SETFD, FD_CLOEXEC);
    auto *notifier = new QSocketNotifier(wakeUpPipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (read(wakeUpPipe[0], &byte, 1) == 1)
            Q_EMIT requested();
    });
    std::signal(SIGTERM, onSignal);
    std::signal(SIGINT, onSignal);
    std::signal(SIGHUP, onSignal);
}

Termination::~Termination()
{
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGHUP, SIG_DFL);
    for (int &end : wakeUpPipe) {
        close(end);
        end = -1;
    }
}

#else

namespace {

Termination *instance = nullptr;
bool asked = false;

BOOL WINAPI onControl(DWORD)
{
    if (asked || !instance)
        return FALSE; // the system's own handler ends the process
    asked = true;
    QMetaObject::invokeMethod(instance, &Termination::requested, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

Termination::Termination(QObject *parent) : QObject(parent)
{
    instance = this;
    SetConsoleCtrlHandler(onControl, TRUE);
}

Termination::~Termination()
{
    SetConsoleCtrlHandler(onControl, FALSE);
    instance = nullptr;
}

#endif

} // namespace Ringproof
