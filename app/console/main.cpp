// SPDX-License-Identifier: GPL-3.0-or-later
// ringproof: opens the window on a profile.
#include "api/endpointswitch.h"
#include "mainwindow.h"
#include "phlo/phloclient.h"
#include "theme/appearance.h"
#include "wiring/keypadconfirmation.h"
#include "wiring/operatorname.h"
#include "wiring/termination.h"
#include "wiring/translations.h"
#include "wiring/workspace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>
#include <QSettings>

#include <cstdio>

namespace {

using namespace Ringproof;

constexpr int BadUsage = 2;

struct Options {
    QString config;
    QString profile;
    std::optional<Appearance> appearance; //!< none: as was chosen before
};

Expected<Options> parseOptions(const QCoreApplication &app)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Console", text); };
    const QCommandLineOption config(QStringLiteral("config"), tr("Open on this config file."), QStringLiteral("FILE"));
    const QCommandLineOption profile(QStringLiteral("profile"), tr("Open on this profile."), QStringLiteral("NAME"));
    const QCommandLineOption theme(QStringLiteral("theme"), tr("Colours: system, light, dark or contrast; otherwise as chosen in the settings."), QStringLiteral("NAME"));
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Verifies phone numbers by voice one-time codes. Without options it opens the sandbox: no call is placed."));
    parser.addOptions({config, profile, theme});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    if (!parser.parse(app.arguments()))
        return failure(Error::Kind::Invalid, parser.errorText() + u' ' + tr("See: ringproof --help"));
    if (parser.isSet(help))
        parser.showHelp();
    if (parser.isSet(version))
        parser.showVersion();
    if (!parser.positionalArguments().isEmpty())
        return failure(Error::Kind::Invalid, tr("\"%1\" is not an option. See: ringproof --help").arg(parser.positionalArguments().first()));
    if (parser.isSet(config) && parser.isSet(profile))
        return failure(Error::Kind::Invalid, tr("Give either --config or --profile, not both."));
    const auto appearance = appearanceFromText(parser.value(theme));
    if (parser.isSet(theme) && !appearance)
        return failure(Error::Kind::Invalid, tr("--theme is one of system, light, dark, contrast."));
    return Options {parser.value(config), parser.value(profile), appearance};
}

Expected<std::unique_ptr<Workspace>> openWorkspace(const Options &options)
{
    Expected<Profile> profile = chosenProfile(options.config, options.profile);
    if (!profile)
        return tl::make_unexpected(profile.error());
    Expected<Secrets> secrets = secretsFor(*profile);
    if (!secrets)
        return tl::make_unexpected(secrets.error());
    return Workspace::open(std::move(*profile), std::move(*secrets), Workspace::Calls::Placed);
}

//! Off until somebody switches it on. It listens on this computer alone, but is meant to be reached through a tunnel, whose name is in
//! every request then: so it is never without a token.
std::unique_ptr<EndpointSwitch> makeEndpoint(const Workspace &workspace)
{
    EndpointSettings settings;
    settings.token = workspace.httpToken();
    settings.proxy = EndpointSettings::Proxy::InFront;
    auto endpoint = std::make_unique<EndpointSwitch>(workspace.service(), settings);
    if (endpoint->token().isEmpty())
        endpoint->makeUpToken();
    return endpoint;
}

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

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("ringproof"));
    QCoreApplication::setApplicationName(QStringLiteral("ringproof"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RINGPROOF_VERSION));
    speak();
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Ringproof"));
    QGuiApplication::setDesktopFileName(QStringLiteral("ringproof"));
    QGuiApplication::setQuitOnLastWindowClosed(false); // a call that is being placed is brought to its end first

    const Expected<Options> options = parseOptions(app);
    if (!options)
        return cannotStart(options.error());
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("ringproof"), QStringLiteral("window"));
    Motion::setChoice(rememberedMotion(settings));
    applyAppearance(app, options->appearance.value_or(rememberedAppearance(settings)));
    const Expected<std::unique_ptr<Workspace>> workspace = openWorkspace(*options);
    if (!workspace)
        return cannotStart(workspace.error());

    const Profile &profile = (*workspace)->profile();
    const Desk desk {profile.name,
                     {},
                     profile.sandbox ? Desk::Kind::Sandbox : Desk::Kind::Real,
                     operatorName(),
                     (*workspace)->phlo().languages(),
                     (*workspace)->phlo().languageFor({}).value_or(QString())};
    const std::unique_ptr<EndpointSwitch> endpoint = makeEndpoint(**workspace);
    MainWindow::Collaborators collaborators {(*workspace)->service(), (*workspace)->simulator(), &settings};
    collaborators.phlo = &(*workspace)->phlo();
    if (profile.managed.allows(ManagedPolicy::Feature::HttpEndpoint))
        collaborators.endpoint = endpoint.get();
    MainWindow window(collaborators, desk);
    QObject::connect(&window, &MainWindow::callExpected, &(*workspace)->phlo(), &PhloClient::warmUp);
    std::optional<KeypadConfirmation> keypads;
    if (const Simulator *simulator = (*workspace)->simulator()) {
        keypads.emplace(*simulator, (*workspace)->service());
        QObject::connect(&window, &MainWindow::closed, &*keypads, &KeypadConfirmation::stop);
        QObject::connect(&*keypads, &KeypadConfirmation::stopped, &app, &QCoreApplication::quit, Qt::QueuedConnection);
    } else {
        QObject::connect(&window, &MainWindow::closed, &app, &QCoreApplication::quit, Qt::QueuedConnection);
    }
    Termination termination;
    QObject::connect(&termination, &Termination::requested, &window, &QWidget::close);
    window.show();
    return QApplication::exec();
}
