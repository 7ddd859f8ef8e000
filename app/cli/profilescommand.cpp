// SPDX-License-Identifier: GPL-3.0-or-later
// `profiles`: lists them, and hands what else it is told to the action of that name.
#include "cli/profileactions.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace Ringproof::Cli {

namespace {

QCoro::Task<int> listProfiles(Context &context, ProfileAction &action)
{
    const QStringList names = action.store.names();
    const QString folder = QDir::toNativeSeparators(action.store.folder());
    const QString message = tr("Profiles are config files in %1.").arg(folder);
    context.printer.result(
        {
            {QStringLiteral("status"), QStringLiteral("success")},
            {QStringLiteral("outcome"), QStringLiteral("listed")},
            {QStringLiteral("message"), message},
            {QStringLiteral("profiles"), QJsonArray::fromStringList(names)},
            {QStringLiteral("folder"), folder},
        },
        names.join(u'\n') + QStringLiteral("\n\n") + message);
    co_return Done;
}

enum class Changes { Nothing, Profiles };

struct ActionEntry {
    QLatin1StringView name;
    qsizetype arguments; //!< how many follow
    Changes changes;
    const char *usage;
    QCoro::Task<int> (*run)(Context &, ProfileAction &);
};

constexpr std::array Actions {
    ActionEntry {QLatin1StringView("list"), 0, Changes::Nothing, "list", listProfiles},
    ActionEntry {QLatin1StringView("show"), 1, Changes::Nothing, "show NAME", showProfile},
    ActionEntry {QLatin1StringView("create"), 1, Changes::Profiles, "create NAME --from FILE", createProfile},
    ActionEntry {QLatin1StringView("set"), 3, Changes::Profiles, "set NAME KEY VALUE", setInProfile},
    ActionEntry {QLatin1StringView("unset"), 2, Changes::Profiles, "unset NAME KEY", unsetInProfile},
    ActionEntry {QLatin1StringView("duplicate"), 2, Changes::Profiles, "duplicate NAME COPY", duplicateProfile},
    ActionEntry {QLatin1StringView("rename"), 2, Changes::Profiles, "rename NAME NEW-NAME", renameProfile},
    ActionEntry {QLatin1StringView("remove"), 1, Changes::Profiles, "remove NAME", removeProfile},
    ActionEntry {QLatin1StringView("export"), 2, Changes::Nothing, "export NAME FILE [--without-secrets]", exportProfile},
    ActionEntry {QLatin1StringView("import"), 1, Changes::Profiles, "import FILE [--name NAME] [--without-secrets]", importProfile},
};

int badUsage(Context &context, const QString &sentence)
{
    context.printer.failure(QStringLiteral("invalid"), sentence);
    return BadUsage;
}

} // namespace

QCoro::Task<int> profilesCommand(Context &context)
{
    const QString name = context.invocation.arguments.value(0, QStringLiteral("list"));
    const auto *const entry = std::find_if(Actions.begin(), Actions.end(), [&name](const ActionEntry &each) { return each.name == name; });
    if (entry == Actions.end()) {
        QStringList names;
        for (const ActionEntry &each : Actions)
            names.append(each.name);
        co_return badUsage(context, tr("profiles can't “%1”. It can: %2.").arg(name, names.join(QStringLiteral(", "))));
    }
    const QStringList arguments = context.invocation.arguments.sliced(qMin<qsizetype>(1, context.invocation.arguments.size()));
    if (arguments.size() != entry->arguments)
        co_return badUsage(context, tr("Usage: %1").arg(QStringLiteral("ringproof-cli profiles ") + QLatin1StringView(entry->usage)));

    Expected<ManagedPolicy> managed = ManagedPolicy::ofSystem();
    if (!managed)
        co_return badUsage(context, managed.error().message);
    ProfileStore store(std::move(*managed));
    if (entry->changes == Changes::Profiles) {
        if (const auto refusal = store.editingRefusal()) {
            context.printer.failure(QStringLiteral("refused"), refusal->message);
            co_return RefusedByPolicy;
        }
    }
    ProfileAction action {store, arguments};
    co_return co_await entry->run(context, action);
}

int profileDone(Context &context, const QString &outcome, const QString &message, QJsonObject more)
{
    more.insert(QStringLiteral("status"), QStringLiteral("success"));
    more.insert(QStringLiteral("outcome"), outcome);
    more.insert(QStringLiteral("message"), message);
    context.printer.result(more, message);
    return Done;
}

int profileFailed(Context &context, const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NotFound:
        context.printer.failure(QStringLiteral("none"), error.message);
        return NotVerified;
    case Error::Kind::Rejected:
        context.printer.failure(QStringLiteral("changed"), error.message);
        return NotVerified;
    case Error::Kind::Incompatible:
        context.printer.failure(QStringLiteral("incompatible"), error.message);
        return BadUsage;
    case Error::Kind::Unavailable:
    case Error::Kind::Uncertain:
        context.printer.failure(QStringLiteral("unavailable"), error.message);
        return StoreUnreachable;
    case Error::Kind::Invalid:
        break;
    }
    return badUsage(context, error.message);
}

} // namespace Ringproof::Cli
