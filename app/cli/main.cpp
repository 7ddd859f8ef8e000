// SPDX-License-Identifier: GPL-3.0-or-later
// ringproof-cli: parses the command line, runs one command on the event loop, exits with its status.
#include "cli/command.h"
#include "profile/systemkeychain.h"
#include "wiring/hardening.h"
#include "wiring/lastresort.h"
#include "wiring/translations.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstring>

#include <qcoro/qcorosignal.h>

namespace Ringproof::Cli {

namespace {

constexpr int KeychainPatience = 2'000; //!< ms before a person at the terminal wonders

struct CommandEntry {
    QLatin1StringView name;
    QCoro::Task<int> (*run)(Context &);
};

constexpr std::array Commands {
    CommandEntry {QLatin1StringView("dispatch"), dispatchCommand},
    CommandEntry {QLatin1StringView("verify"), verifyCommand},
    CommandEntry {QLatin1StringView("revoke"), revokeCommand},
    CommandEntry {QLatin1StringView("reset"), resetCommand},
    CommandEntry {QLatin1StringView("status"), statusCommand},
    CommandEntry {QLatin1StringView("codes"), codesCommand},
    CommandEntry {QLatin1StringView("serve"), serveCommand},
    CommandEntry {QLatin1StringView("simulate"), simulateCommand},
    CommandEntry {QLatin1StringView("doctor"), doctorCommand},
    CommandEntry {QLatin1StringView("audit"), auditCommand},
    CommandEntry {QLatin1StringView("profiles"), profilesCommand},
    CommandEntry {QLatin1StringView("try"), tryCommand},
};

QCoro::Task<void> runAndQuit(Context &context)
{
    const auto *command = std::find_if(Commands.begin(), Commands.end(),
                                       [&context](const CommandEntry &entry) { return entry.name == context.invocation.command; });
    Q_ASSERT(command != Commands.end());
    const int status = co_await command->run(context);
    if (context.workspace) {
        context.workspace->service().leaveCalls();
        co_await whenIdle(context.workspace->service());
    }
    QCoreApplication::exit(status);
}

//! Overwrites the code in the process's own argument list, which every user of the computer can read.
void hideCode(int argc, char **argv, const QString &code)
{
    const QByteArray text = code.toLocal8Bit();
    for (int i = 1; i < argc; ++i) {
        if (text == argv[i] && text != "-")
            std::memset(argv[i], '*', std::strlen(argv[i]));
    }
}

} // namespace

QString tr(const char *text)
{
    return QCoreApplication::translate("Ringproof::Cli", text);
}

QCoro::Task<Expected<Secrets>> readSecrets(Context &context, Profile profile, QSet<SecretKind> wanted)
{
    QTimer notice;
    notice.setSingleShot(true);
    QObject::connect(&notice, &QTimer::timeout, &notice, [&context] {
        context.printer.warning(tr("Waiting for the keychain. It may be asking for its password on the desktop."));
    });
    notice.start(KeychainPatience);
    co_return co_await context.vault.secretsFor(profile, wanted);
}

QCoro::Task<Workspace *> openWorkspace(Context &context, Workspace::Calls calls, double simulatorSpeed, std::optional<SecretKind> alsoNeeded)
{
    const auto failed = [&context](const Error &error) -> Workspace * {
        context.printer.failure(QStringLiteral("invalid"), error.message);
        return nullptr;
    };
    const auto &options = context.invocation.options;
    const Expected<Profile> profile = chosenProfile(options.value(QStringLiteral("config")), options.value(QStringLiteral("profile")));
    if (!profile)
        co_return failed(profile.error());

    QSet<SecretKind> wanted {SecretKind::RedisPassword, SecretKind::SealKey, SecretKind::AuditKey};
    if (calls == Workspace::Calls::Placed)
        wanted.insert(SecretKind::AuthToken);
    if (alsoNeeded)
        wanted.insert(*alsoNeeded);
    const Expected<Secrets> secrets = co_await readSecrets(context, *profile, wanted);
    if (!secrets)
        co_return failed(secrets.error());

    Expected<std::unique_ptr<Workspace>> workspace = Workspace::open(*profile, *secrets, calls, simulatorSpeed);
    if (!workspace)
        co_return failed(workspace.error());
    context.workspace = std::move(*workspace);
    QObject::connect(&context.workspace->service(), &OtpService::journalFailed, context.workspace.get(), [&context](const Error &error) {
        context.printer.warning(tr("This is not in the audit log: %1").arg(error.message));
    });
    co_return context.workspace.get();
}

QCoro::Task<std::optional<PhoneNumber>> openOnNumber(Context &context, Workspace::Calls calls)
{
    const Workspace *const workspace = co_await openWorkspace(context, calls);
    if (!workspace)
        co_return std::nullopt;
    const auto number = PhoneNumber::parse(context.invocation.arguments.value(0), workspace->profile().defaultRegion);
    if (!number) {
        context.printer.failure(QStringLiteral("invalid"), number.error().message);
        co_return std::nullopt;
    }
    co_return *number;
}

bool isSwitchedOff(Context &context, ManagedPolicy::Feature feature)
{
    const ManagedPolicy &managed = context.workspace->profile().managed;
    if (managed.allows(feature))
        return false;
    context.printer.failure(QStringLiteral("refused"), managed.sentenceFor(feature));
    return true;
}

int storeFailed(Context &context, const Error &error)
{
    context.printer.failure(QStringLiteral("unavailable"), error.message);
    return StoreUnreachable;
}

QCoro::Task<void> whenIdle(OtpService &service)
{
    while (!service.isIdle())
        co_await qCoro(&service, &OtpService::becameIdle);
}

} // namespace Ringproof::Cli

int main(int argc, char **argv)
{
    using namespace Ringproof;
    using namespace Ringproof::Cli;

    keepMemoryToItself();
    keepTrafficOutOfLogs();
    // Nothing on this thread needs GLib's event loop, and Qt's own takes about half the processor time for a command to a Redis.
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication app(argc, argv);
    qunsetenv("QT_NO_GLIB"); // the keychain's thread needs it
    QCoreApplication::setApplicationName(QStringLiteral("ringproof"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RINGPROOF_VERSION));
    speak();
    endInWords();

    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    SystemKeychain keychain;
    SecretVault vault(keychain);
    Context context {{}, Printer(wantsJson(arguments) ? Format::Json : Format::Plain), vault, {}, {}};
    Expected<Invocation> invocation = parseCommandLine(arguments);
    if (!invocation) {
        context.printer.failure(QStringLiteral("invalid"), invocation.error().message);
        return BadUsage;
    }
    context.invocation = std::move(*invocation);

    if (context.invocation.version) {
        Printer(Format::Plain).progress(QStringLiteral("ringproof-cli %1").arg(QCoreApplication::applicationVersion()));
        return Done;
    }
    if (context.invocation.help) {
        const QList<CommandSpec> &specs = commandSpecs();
        const auto spec = std::find_if(specs.begin(), specs.end(),
                                       [&context](const CommandSpec &each) { return each.name == context.invocation.command; });
        Printer(Format::Plain).progress(spec == specs.end() ? helpText() : helpText(*spec));
        return Done;
    }
    if (context.invocation.command == QLatin1StringView("verify")) {
        context.codeArgument = context.invocation.arguments.takeAt(1);
        hideCode(argc, argv, context.codeArgument);
    }

    QTimer::singleShot(0, &app, [&context] { runAndQuit(context); });
    return QCoreApplication::exec();
}
