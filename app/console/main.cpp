// SPDX-License-Identifier: GPL-3.0-or-later
// ringproof: one console for a person, however often it is started.
#include "console/ambience.h"
#include "console/console.h"
#include "console/singleinstance.h"
#include "gallery/gallery.h"
#include "phone/tellink.h"
#include "profile/secretvault.h"
#include "profile/systemkeychain.h"
#include "settings/appearancesection.h"
#include "theme/appearance.h"
#include "wiring/hardening.h"
#include "wiring/lastresort.h"
#include "wiring/termination.h"
#include "wiring/translations.h"

#include <QApplication>
#include <QFileOpenEvent>
#include <QMessageBox>
#include <QSettings>
#include <QStandardPaths>

#include <cstdio>
#include <optional>

namespace {

using namespace Ringproof;

constexpr int BadUsage = 2;

//! There is no window yet to say it in: on the terminal, and in a box for whoever started it from an icon.
int cannotStart(const Error &error)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(error.message));
    if (QGuiApplication::platformName() != QLatin1StringView("offscreen")) {
        QMessageBox box(QMessageBox::Warning, QCoreApplication::translate("Console", "Ringproof can't start"), error.message);
        box.exec();
    }
    return BadUsage;
}

int showGallery()
{
    Gallery gallery;
    gallery.show();
    QGuiApplication::setQuitOnLastWindowClosed(true);
    return QApplication::exec();
}

int print(std::FILE *where, const QString &text, int status)
{
    std::fputs(qUtf8Printable(text), where);
    return status;
}

//! macOS hands links to the program that is open as events.
class LinkEvents : public QObject
{
public:
    explicit LinkEvents(Console &console) : m_console(console) { qApp->installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::FileOpen)
            return QObject::eventFilter(watched, event);
        const QString link = static_cast<QFileOpenEvent *>(event)->url().toString(QUrl::FullyEncoded);
        if (isTelLink(link))
            m_console.take({{}, {}, link, {}, {}});
        return true;
    }

private:
    Console &m_console;
};

//! This process as the one that is open.
class Desktop
{
public:
    Desktop(SingleInstance &instance, QSettings &settings)
        : m_vault(m_keychain)
        , m_console(settings, m_vault)
        , m_ambience(m_console)
        , m_links(m_console)
    {
        QObject::connect(&instance, &SingleInstance::requested, &m_console, &Console::take);
        QObject::connect(
            &m_console, &Console::finished, qApp,
            [&instance](int status) {
                instance.release(); // a start from now on is one of its own
                QCoreApplication::exit(status);
            },
            Qt::QueuedConnection);
    }

    void start(const LaunchRequest &request) { m_console.start(request); }
    void quit() { m_console.quit(); }

private:
    SystemKeychain m_keychain;
    SecretVault m_vault;
    Console m_console;
    Ambience m_ambience;
    LinkEvents m_links;
};

} // namespace

int main(int argc, char **argv)
{
    keepMemoryToItself();
    keepTrafficOutOfLogs();
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("ringproof"));
    QCoreApplication::setApplicationName(QStringLiteral("ringproof"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RINGPROOF_VERSION));
    speak();
    endInWords();
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Ringproof"));
    QGuiApplication::setDesktopFileName(QStringLiteral("ringproof"));
    QGuiApplication::setQuitOnLastWindowClosed(false); // a call that is being placed is brought to its end first

    Expected<CommandLine> line = parseCommandLine(QCoreApplication::arguments());
    if (!line)
        return cannotStart(line.error());
    if (!line->print.isEmpty())
        return print(stdout, line->print, 0);
    LaunchRequest &request = line->request;
    request.activation = qgetenv("XDG_ACTIVATION_TOKEN");

    if (line->wantsGallery) {
        applyAppearance(app, appearanceFromText(request.theme).value_or(Appearance::System));
        return showGallery();
    }
    SingleInstance instance(MeetingPlace::of(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)));
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("ringproof"), QStringLiteral("window"));
    speak(AppearanceSection::rememberedLanguage(settings));
    endInWords(); // of that language
    Motion::setChoice(rememberedMotion(settings));
    applyAppearance(app, appearanceFromText(request.theme).value_or(rememberedAppearance(settings)));
    std::optional<Desktop> desktop;
    const Termination termination; // from here on there is a socket to be taken away again
    QObject::connect(&termination, &Termination::requested, &app, [&desktop] {
        if (desktop)
            desktop->quit();
        else
            QCoreApplication::quit();
    });
    const auto begin = [&] {
        desktop.emplace(instance, settings);
        desktop->start(request);
    };
    if (instance.claim()) {
        QMetaObject::invokeMethod(&app, begin, Qt::QueuedConnection); // an early end is told to a running event loop
        return QApplication::exec();
    }

    HandOver handOver(instance, request);
    QObject::connect(&handOver, &HandOver::vacated, &app, begin, Qt::QueuedConnection);
    QObject::connect(&handOver, &HandOver::done, &app, [] {
        QCoreApplication::exit(print(stdout, HandOver::tr("Ringproof is open already; its window comes to the front.") + u'\n', 0));
    });
    QObject::connect(&handOver, &HandOver::failed, &app,
                     [](const Error &error) { QCoreApplication::exit(print(stderr, error.message + u'\n', 1)); });
    handOver.start();
    return QApplication::exec();
}
