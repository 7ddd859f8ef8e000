// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/passphrase.h"

#include "cli/command.h"

#include <cstdio>
#include <cstring>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#define isatty _isatty
#define STDIN_FILENO 0
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace Ringproof::Cli {

namespace {

constexpr char Interrupt = '\x03';

//! Turns the terminal's echo off while it lives. Ctrl+C then ends the line instead of the program, which would leave the echo off.
class NoEcho
{
public:
#ifdef Q_OS_WIN
    NoEcho() : m_input(GetStdHandle(STD_INPUT_HANDLE)), m_isOff(GetConsoleMode(m_input, &m_before))
    {
        if (m_isOff)
            SetConsoleMode(m_input, m_before & ~DWORD(ENABLE_ECHO_INPUT));
    }
    ~NoEcho()
    {
        if (m_isOff)
            SetConsoleMode(m_input, m_before);
    }

private:
    HANDLE m_input;
    DWORD m_before = 0;
    bool m_isOff;
#else
    NoEcho() : m_isOff(tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_isOff)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO | ISIG);
        quiet.c_cc[VEOL] = cc_t(Interrupt);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~NoEcho()
    {
        if (m_isOff)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }

private:
    termios m_before {};
    bool m_isOff;
#endif
public:
    Q_DISABLE_COPY_MOVE(NoEcho)
};

//! The next line of standard input; empty at its end, when somebody interrupts, or when it is longer than any passphrase.
Secret readLine()
{
    QByteArray line(2048, '\0');
    Secret secret;
    if (std::fgets(line.data(), int(line.size()), stdin)) {
        const size_t length = std::strcspn(line.constData(), "\r\n");
        if (!std::memchr(line.constData(), Interrupt, length) && qsizetype(length) + 1 < line.size())
            secret = Secret(QByteArrayView(line.constData(), qsizetype(length)));
    }
    wipe(line);
    return secret;
}

Secret ask(const QString &prompt)
{
    const NoEcho noEcho;
    std::fputs(qPrintable(prompt), stderr);
    Secret secret = readLine();
    std::fputc('\n', stderr);
    return secret;
}

} // namespace

Expected<Secret> readPassphrase(Asked asked)
{
    QByteArray environment = qgetenv("RINGPROOF_PASSPHRASE");
    Secret given {QByteArrayView(environment)};
    wipe(environment);
    if (!given.isEmpty())
        return given;

    std::setvbuf(stdin, nullptr, _IONBF, 0); // no copy in a buffer that nobody wipes
    const bool atTerminal = isatty(STDIN_FILENO);
    Secret passphrase = atTerminal ? ask(tr("Passphrase: ")) : readLine();
    if (passphrase.isEmpty()) {
        return failure(Error::Kind::Invalid,
                       tr("There is no passphrase. Type it at the terminal, write it to standard input, or set RINGPROOF_PASSPHRASE."));
    }
    if (atTerminal && asked == Asked::Twice && ask(tr("The same again: ")) != passphrase)
        return failure(Error::Kind::Invalid, tr("The two passphrases aren't the same. Nothing was done; try again."));
    return passphrase;
}

} // namespace Ringproof::Cli
