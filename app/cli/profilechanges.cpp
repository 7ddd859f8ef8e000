// SPDX-License-Identifier: GPL-3.0-or-later
// Profiles shown and changed on the command line. Their secrets go with them: they bear the profile's name.
#include "cli/profileactions.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

namespace Ringproof::Cli {

namespace {

Expected<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!(path == u'-' ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly)))
        return failure(Error::Kind::Invalid, tr("The config file %1 can't be read: %2.").arg(path, file.errorString()));
    QByteArray content = file.read(Profile::MaxFileSize + 1);
    if (content.size() > Profile::MaxFileSize)
        return failure(Error::Kind::Invalid, tr("%1 is too large to be a config file.").arg(path));
    return content;
}

QJsonObject jsonOf(const Profile &profile)
{
    return QJsonDocument::fromJson(profile.toJson()).object();
}

//! The object with a value under a key like `policy.ttl_s`; Undefined takes the key out.
QJsonObject withValue(QJsonObject object, const QStringList &key, const QJsonValue &value)
{
    const QString &first = key.first();
    if (key.size() > 1) {
        const QJsonObject inner = withValue(object.value(first).toObject(), key.sliced(1), value);
        object.insert(first, inner);
    } else if (value.isUndefined()) {
        object.remove(first);
    } else {
        object.insert(first, value);
    }
    return object;
}

bool hasKey(const QJsonObject &object, const QStringList &key)
{
    const QJsonValue value = object.value(key.first());
    return key.size() > 1 ? hasKey(value.toObject(), key.sliced(1)) : !value.isUndefined();
}

//! What was typed as JSON would have it (90, true, ["US", "CA"]); Undefined where it is none.
QJsonValue asJson(const QString &typed)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson('[' + typed.toUtf8() + ']', &fault);
    return fault.error == QJsonParseError::NoError && document.array().size() == 1 ? document.array().first() : QJsonValue(QJsonValue::Undefined);
}

std::optional<Error> pinned(const ManagedPolicy &managed, const QString &key)
{
    for (const QString &each : managed.pinnedKeys()) {
        if (each == key || each.startsWith(key + u'.') || key.startsWith(each + u'.'))
            return Error {Error::Kind::Rejected, tr("%1 is laid down on this computer. Ask %2 if it must be changed.").arg(each, managed.whomToAsk())};
    }
    return std::nullopt;
}

int save(Context &context, const ProfileAction &action, const ProfileStore::Stored &stored, const QJsonObject &config)
{
    const QString &name = action.arguments.first();
    const Expected<Profile> profile = Profile::fromJson(QJsonDocument(config).toJson(), name, action.store.managed());
    if (!profile)
        return profileFailed(context, profile.error());
    if (const auto written = action.store.write(name, *profile, stored.revision); !written)
        return profileFailed(context, written.error());
    return profileDone(context, QStringLiteral("saved"), tr("The profile “%1” was changed.").arg(name));
}

//! The profile that a change is for, unless the key is pinned or it is the sandbox; what is wrong is printed.
std::optional<ProfileStore::Stored> openForChange(Context &context, const ProfileAction &action, int &status)
{
    const QString &name = action.arguments.first();
    if (const auto refusal = pinned(action.store.managed(), action.arguments.at(1))) {
        context.printer.failure(QStringLiteral("refused"), refusal->message);
        status = RefusedByPolicy;
        return std::nullopt;
    }
    Expected<ProfileStore::Stored> stored = action.store.read(name);
    if (stored && stored->profile.sandbox)
        stored = failure(Error::Kind::Invalid, tr("The sandbox can't be changed. Make a profile of your own."));
    if (stored)
        return std::move(*stored);
    status = profileFailed(context, stored.error());
    return std::nullopt;
}

} // namespace

QCoro::Task<int> showProfile(Context &context, ProfileAction &action)
{
    const QString &name = action.arguments.first();
    const Expected<ProfileStore::Stored> stored = action.store.read(name);
    if (!stored)
        co_return profileFailed(context, stored.error());
    const QString text = stored->profile.sandbox ? tr("The sandbox has no config file: no call leaves this computer.")
                                                 : QString::fromUtf8(stored->profile.toJson().trimmed());
    QJsonObject json {
        {QStringLiteral("status"), QStringLiteral("success")},
        {QStringLiteral("outcome"), QStringLiteral("shown")},
        {QStringLiteral("message"), stored->profile.sandbox ? text : tr("The profile “%1” as it is used on this computer.").arg(name)},
        {QStringLiteral("name"), name},
        {QStringLiteral("pinned"), QJsonArray::fromStringList(stored->profile.sandbox ? QStringList() : action.store.managed().pinnedKeys())},
    };
    if (!stored->profile.sandbox) {
        json.insert(QStringLiteral("config"), jsonOf(stored->profile));
        json.insert(QStringLiteral("file"), action.store.pathOf(name));
    }
    context.printer.result(json, text);
    co_return Done;
}

QCoro::Task<int> createProfile(Context &context, ProfileAction &action)
{
    const QString &name = action.arguments.first();
    const QString from = context.invocation.options.value(QStringLiteral("from"));
    if (from.isEmpty()) {
        const Error missing {Error::Kind::Invalid, tr("Say what is in it: profiles create NAME --from FILE, a config file, or - for standard input.")};
        co_return profileFailed(context, missing);
    }
    const Expected<QByteArray> content = contentOf(from);
    if (!content)
        co_return profileFailed(context, content.error());
    const Expected<Profile> profile = Profile::fromJson(*content, from, action.store.managed());
    if (!profile)
        co_return profileFailed(context, profile.error());
    if (const auto created = action.store.create(name, *profile); !created)
        co_return profileFailed(context, created.error());
    co_return profileDone(context, QStringLiteral("created"), tr("There is a profile “%1” now.").arg(name));
}

QCoro::Task<int> setInProfile(Context &context, ProfileAction &action)
{
    int status = Done;
    const auto stored = openForChange(context, action, status);
    if (!stored)
        co_return status;
    const QJsonObject config = jsonOf(stored->profile);
    const QStringList key = action.arguments.at(1).split(u'.');
    const QString &typed = action.arguments.at(2);
    // 90 may be meant as a number or, in an id, as text: the reader of profiles knows.
    const QJsonObject asText = withValue(config, key, typed);
    const QJsonValue value = asJson(typed);
    const bool isText = value.isUndefined() || Profile::faultsOf(asText, action.store.managed()).isEmpty();
    co_return save(context, action, *stored, isText ? asText : withValue(config, key, value));
}

QCoro::Task<int> unsetInProfile(Context &context, ProfileAction &action)
{
    int status = Done;
    const auto stored = openForChange(context, action, status);
    if (!stored)
        co_return status;
    const QJsonObject config = jsonOf(stored->profile);
    const QStringList key = action.arguments.at(1).split(u'.');
    if (!hasKey(config, key)) {
        const Error missing {Error::Kind::NotFound, tr("The profile “%1” doesn't say anything about %2.").arg(action.arguments.first(), action.arguments.at(1))};
        co_return profileFailed(context, missing);
    }
    const QJsonValue nothing(QJsonValue::Undefined);
    co_return save(context, action, *stored, withValue(config, key, nothing));
}

QCoro::Task<int> duplicateProfile(Context &context, ProfileAction &action)
{
    const QString name = action.arguments.at(0);
    const QString copy = action.arguments.at(1);
    if (const auto duplicated = action.store.duplicate(name, copy); !duplicated)
        co_return profileFailed(context, duplicated.error());
    if (const auto copied = co_await context.vault.copy(name, copy); !copied) {
        (void)action.store.remove(copy);
        co_return profileFailed(context, copied.error());
    }
    co_return profileDone(context, QStringLiteral("duplicated"), tr("There is a profile “%1” now, a copy of “%2”.").arg(copy, name));
}

QCoro::Task<int> renameProfile(Context &context, ProfileAction &action)
{
    const QString name = action.arguments.at(0);
    const QString newName = action.arguments.at(1);
    if (const auto renamed = action.store.rename(name, newName); !renamed)
        co_return profileFailed(context, renamed.error());
    if (const auto moved = co_await context.vault.rename(name, newName); !moved) {
        (void)action.store.rename(newName, name);
        co_return profileFailed(context, moved.error());
    }
    co_return profileDone(context, QStringLiteral("renamed"), tr("The profile “%1” is called “%2” now.").arg(name, newName));
}

QCoro::Task<int> removeProfile(Context &context, ProfileAction &action)
{
    const QString name = action.arguments.first();
    if (const auto removed = action.store.remove(name); !removed)
        co_return profileFailed(context, removed.error());
    if (const auto forgotten = co_await context.vault.forgetAll(name); !forgotten)
        context.printer.warning(tr("Its secrets are still in the keychain: %1").arg(forgotten.error().message));
    co_return profileDone(context, QStringLiteral("removed"), tr("The profile “%1” is gone.").arg(name));
}

} // namespace Ringproof::Cli
