// SPDX-License-Identifier: GPL-3.0-or-later
#include "managedpolicy.h"

#include "profile/profile.h"
#include "profile/settingsreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif
#ifdef Q_OS_WIN
#include <shlobj.h>
#endif

namespace Ringproof {

namespace {

using Feature = ManagedPolicy::Feature;

constexpr qint64 LargestFile = 256 * 1024;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ManagedPolicy)
};

struct FeatureName {
    Feature feature;
    const char *key;
    const char *what;
};

constexpr std::array FeatureNames {
    FeatureName {Feature::Reveal, "reveal", QT_TRANSLATE_NOOP("ManagedPolicy", "Uncovering numbers")},
    FeatureName {Feature::Workbench, "workbench", QT_TRANSLATE_NOOP("ManagedPolicy", "The workbench")},
    FeatureName {Feature::ProfileEditing, "profile_editing", QT_TRANSLATE_NOOP("ManagedPolicy", "Editing profiles")},
    FeatureName {Feature::PlainMode, "plain_mode", QT_TRANSLATE_NOOP("ManagedPolicy", "Storing codes plain")},
    FeatureName {Feature::HttpEndpoint, "http_endpoint", QT_TRANSLATE_NOOP("ManagedPolicy", "The HTTP endpoint")},
    FeatureName {Feature::Reset, "reset", QT_TRANSLATE_NOOP("ManagedPolicy", "Clearing a number's limits")},
    FeatureName {Feature::AuditRemoval, "audit_removal", QT_TRANSLATE_NOOP("ManagedPolicy", "Removing rows of the audit log")},
};

QString notOpened()
{
    return Words::tr("Nothing is opened until that is mended, so that no rule is gone round by accident.");
}

tl::unexpected<Error> broken(const QString &what)
{
    return failure(Error::Kind::Invalid, what + u' ' + notOpened());
}

//! Why somebody other than the administrator may have written a file; empty if nobody may have.
QString strangerWith([[maybe_unused]] const QString &path, [[maybe_unused]] int descriptor)
{
#ifdef Q_OS_UNIX
    struct stat file = {};
    if (fstat(descriptor, &file) != 0 || file.st_uid != 0 || (file.st_mode & (S_IWGRP | S_IWOTH)))
        return Words::tr("The managed policy %1 must belong to root and be writable by root alone (chown root, chmod 644).").arg(path);
    struct stat folder = {};
    if (stat(QFile::encodeName(QFileInfo(path).path()).constData(), &folder) != 0 || folder.st_uid != 0
        || (folder.st_mode & (S_IWGRP | S_IWOTH)))
        return Words::tr("The folder of the managed policy %1 must belong to root and be writable by root alone (chown root, chmod 755).")
            .arg(path);
#endif
    return {};
}

QJsonObject merged(QJsonObject under, const QJsonObject &over)
{
    for (auto value = over.begin(); value != over.end(); ++value) {
        if (value->isObject() && under.value(value.key()).isObject() && value.key() != QLatin1StringView("languages"))
            under.insert(value.key(), merged(under.value(value.key()).toObject(), value->toObject()));
        else
            under.insert(value.key(), *value);
    }
    return under;
}

QStringList keysOf(const QJsonObject &object, const QString &prefix = {})
{
    QStringList keys;
    for (auto value = object.begin(); value != object.end(); ++value) {
        const QString key = prefix + value.key();
        if (value->isObject() && value.key() != QLatin1StringView("languages"))
            keys += keysOf(value->toObject(), key + u'.');
        else
            keys += key;
    }
    return keys;
}

//! Some config file that is right in every part: whatever is wrong once the pinned values are in it is wrong with them.
QJsonObject soundConfig()
{
    return {{QStringLiteral("phlo"),
             QJsonObject {{QStringLiteral("auth_id"), QStringLiteral("MAXXXXXXXXXXXXXXXXXX")},
                          {QStringLiteral("phlo_id"), QStringLiteral("00000000-0000-0000-0000-000000000000")},
                          {QStringLiteral("from"), QStringLiteral("+12025550123")}}}};
}

} // namespace

ManagedPolicy::ManagedPolicy() : m_ask(Words::tr("your administrator")) { }

QString ManagedPolicy::systemPath()
{
#if defined(Q_OS_WIN)
    PWSTR folder = nullptr;
    const bool known = SHGetKnownFolderPath(FOLDERID_ProgramData, 0, nullptr, &folder) == S_OK;
    const QString path = known ? QString::fromWCharArray(folder) : QStringLiteral("C:\\ProgramData");
    CoTaskMemFree(folder);
    return path + QStringLiteral("\\Ringproof\\policy.json");
#elif defined(Q_OS_MACOS)
    return QStringLiteral("/Library/Application Support/Ringproof/policy.json");
#else
    return QStringLiteral("/etc/ringproof/policy.json");
#endif
}

Expected<ManagedPolicy> ManagedPolicy::fromFile(const QString &path, Ownership ownership)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        // Not there, which is the usual case; or there and not to be read, which must not look the same.
        const QFileInfo info(path);
        const QFileInfo folder(info.path());
        if (!info.exists() && !info.isSymLink() && (!folder.exists() || folder.isExecutable()))
            return ManagedPolicy();
        return broken(Words::tr("The managed policy %1 can't be read (%2). Whoever looks after this computer must let everybody read it.")
                          .arg(path, file.errorString()));
    }
    if (ownership == Ownership::Required) {
        if (const QString stranger = strangerWith(path, file.handle()); !stranger.isEmpty())
            return broken(stranger);
    }
    const QByteArray text = file.read(LargestFile + 1);
    if (text.size() > LargestFile)
        return broken(Words::tr("%1 is too large to be a managed policy.").arg(path));
    return fromJson(text, path);
}

Expected<ManagedPolicy> ManagedPolicy::fromJson(const QByteArray &text, const QString &path)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(text, &fault);
    if (fault.error != QJsonParseError::NoError || !document.isObject()) {
        const qsizetype line = text.first(qMin(text.size(), qsizetype(fault.offset))).count('\n') + 1;
        return broken(Words::tr("The managed policy %1 is not a JSON object (line %2: %3).").arg(path).arg(line).arg(fault.errorString()));
    }

    ManagedPolicy policy;
    QJsonObject object = document.object();
    const QJsonValue pinned = object.take(QStringLiteral("pinned"));
    SettingsReader reader(object, path);
    policy.m_ask = reader.text(QStringLiteral("ask"), policy.m_ask);
    const QStringList names = reader.texts(QStringLiteral("switched_off"));
    for (const QString &name : names) {
        const auto known = std::find_if(FeatureNames.begin(), FeatureNames.end(),
                                        [&name](const FeatureName &each) { return name == QLatin1StringView(each.key); });
        if (known == FeatureNames.end())
            reader.fail(QStringLiteral("switched_off"), Words::tr("names \"%1\", which is nothing that can be switched off.").arg(name));
        else
            policy.m_switchedOff.insert(known->feature);
    }
    reader.finish();
    if (reader.fault())
        return broken(reader.fault()->message);
    if (!pinned.isUndefined() && !pinned.isObject())
        return broken(Words::tr("%1: pinned must be an object with the keys of a config file.").arg(path));

    policy.m_pinned = pinned.toObject();
    policy.m_pinnedKeys = keysOf(policy.m_pinned);
    const QByteArray sample = QJsonDocument(policy.bind(soundConfig())).toJson();
    if (const auto wrong = Profile::fromJson(sample, Words::tr("%1, pinned").arg(path)); !wrong)
        return broken(wrong.error().message);
    return policy;
}

QJsonObject ManagedPolicy::bind(const QJsonObject &config) const
{
    return merged(config, m_pinned);
}

QString ManagedPolicy::sentenceFor(Feature feature) const
{
    const auto known
        = std::find_if(FeatureNames.begin(), FeatureNames.end(), [feature](const FeatureName &each) { return feature == each.feature; });
    return Words::tr("%1 is switched off on this computer. Ask %2 if you need it.").arg(Words::tr(known->what), m_ask);
}

} // namespace Ringproof
