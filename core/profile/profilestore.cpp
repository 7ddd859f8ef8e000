// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilestore.h"

#include "profile/profilename.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>

#include <algorithm>

namespace Ringproof {

namespace {

using namespace std::chrono_literals;

const QString SandboxName = QStringLiteral("sandbox");
constexpr auto Suffix = QLatin1StringView(".json");

//! Another program holds the lock for the milliseconds that a file takes; longer than this would be felt in a window.
constexpr auto LockPatience = 250ms;

constexpr auto SettlingTime = 50ms;

ProfileStore::Revision revisionOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

//! Whether a name stays in the folder. Files that people have put there may be called what nothing new may be.
bool staysInFolder(const QString &name)
{
    return !name.isEmpty() && !name.startsWith(u'.') && !name.contains(u'/') && !name.contains(u'\\') && !name.contains(QChar(0));
}

bool makePrivateFolder(const QString &path)
{
    const QFileInfo folder(path);
    if (folder.isDir())
        return true;
    return QDir().mkpath(folder.path()) && (QDir().mkdir(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner) || QFileInfo(path).isDir());
}

} // namespace

ProfileStore::ProfileStore(ManagedPolicy managed, QString folder, QObject *parent)
    : QObject(parent), m_managed(std::move(managed)), m_folder(std::move(folder))
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(SettlingTime);
    connect(&m_settling, &QTimer::timeout, this, &ProfileStore::look);
    const auto settle = [this] {
        if (!m_settling.isActive())
            m_settling.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, settle);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, settle);
}

ProfileStore::~ProfileStore() = default;

QStringList ProfileStore::names() const
{
    QStringList names;
    const QStringList files = QDir(m_folder).entryList({u'*' + Suffix}, QDir::Files);
    for (const QString &file : files) {
        const QString name = file.chopped(Suffix.size());
        if (staysInFolder(name) && !isSandboxName(name))
            names.append(name);
    }
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) {
        const int order = a.compare(b, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a < b;
    });
    names.prepend(SandboxName);
    return names;
}

bool ProfileStore::contains(const QString &name) const
{
    return isSandboxName(name) || (staysInFolder(name) && QFileInfo(pathOf(name)).isFile());
}

QString ProfileStore::pathOf(const QString &name) const
{
    return QDir(m_folder).filePath(name + Suffix);
}

Expected<ProfileStore::Stored> ProfileStore::read(const QString &name) const
{
    if (isSandboxName(name))
        return Stored {Profile::sandboxProfile(m_managed), {}};
    const Expected<QByteArray> content = contentOf(name);
    if (!content)
        return tl::make_unexpected(content.error());
    Expected<Profile> profile = Profile::fromJson(*content, QDir::toNativeSeparators(pathOf(name)), m_managed);
    if (!profile)
        return tl::make_unexpected(profile.error());
    profile->name = name;
    return Stored {std::move(*profile), revisionOf(*content)};
}

Expected<ProfileStore::Revision> ProfileStore::create(const QString &name, const Profile &profile)
{
    const auto change = beginChange();
    if (!change)
        return tl::make_unexpected(change.error());
    if (const auto free = nameForNew(name); !free)
        return tl::make_unexpected(free.error());
    const Expected<QByteArray> content = contentFor(name, profile);
    if (!content)
        return tl::make_unexpected(content.error());
    if (const auto saved = put(name, *content); !saved)
        return tl::make_unexpected(saved.error());
    return revisionOf(*content);
}

Expected<ProfileStore::Revision> ProfileStore::write(const QString &name, const Profile &profile, const Revision &revision)
{
    if (isSandboxName(name))
        return failure(Error::Kind::Invalid, tr("The sandbox can't be changed. Make a profile of your own."));
    const auto change = beginChange();
    if (!change)
        return tl::make_unexpected(change.error());
    const Expected<QByteArray> before = contentOf(name);
    if (!before)
        return tl::make_unexpected(before.error());
    if (revisionOf(*before) != revision) {
        return failure(Error::Kind::Rejected,
                       tr("The profile “%1” was changed by somebody else in the meantime. Nothing was saved: open it again and repeat your "
                          "change.").arg(name));
    }
    const Expected<QByteArray> content = contentFor(name, profile, *before);
    if (!content)
        return tl::make_unexpected(content.error());
    if (*content != *before) {
        if (const auto saved = put(name, *content); !saved)
            return tl::make_unexpected(saved.error());
    }
    return revisionOf(*content);
}

Expected<void> ProfileStore::duplicate(const QString &name, const QString &copy)
{
    if (isSandboxName(name))
        return failure(Error::Kind::Invalid, tr("The sandbox is no file, so it can't be copied. Make a profile of your own."));
    const auto change = beginChange();
    if (!change)
        return tl::make_unexpected(change.error());
    const Expected<QByteArray> content = contentOf(name);
    if (!content)
        return tl::make_unexpected(content.error());
    if (const auto free = nameForNew(copy); !free)
        return free;
    return put(copy, *content);
}

Expected<void> ProfileStore::rename(const QString &name, const QString &newName)
{
    if (isSandboxName(name))
        return failure(Error::Kind::Invalid, tr("The sandbox keeps its name."));
    const auto change = beginChange();
    if (!change)
        return tl::make_unexpected(change.error());
    if (const Expected<QByteArray> content = contentOf(name); !content)
        return tl::make_unexpected(content.error());
    if (name == newName)
        return {};
    if (const auto free = nameForNew(newName, name); !free)
        return free;
    QFile file(pathOf(name));
    if (!file.rename(pathOf(newName))) {
        return failure(Error::Kind::Unavailable, tr("The profile “%1” can't be renamed (%2). It keeps its name.").arg(name, file.errorString()));
    }
    return {};
}

Expected<void> ProfileStore::remove(const QString &name)
{
    if (isSandboxName(name))
        return failure(Error::Kind::Invalid, tr("The sandbox is always there and can't be removed."));
    const auto change = beginChange();
    if (!change)
        return tl::make_unexpected(change.error());
    if (!contains(name)) {
        if (const Expected<QByteArray> content = contentOf(name); !content)
            return tl::make_unexpected(content.error());
    }
    QFile file(pathOf(name));
    if (!file.remove())
        return failure(Error::Kind::Unavailable, tr("The profile “%1” can't be removed (%2). It is still there.").arg(name, file.errorString()));
    return {};
}

std::optional<QString> ProfileStore::faultOfNewName(const QString &name, const QString &renamed) const
{
    if (auto fault = faultOfProfileName(name))
        return fault;
    QStringList others = names();
    others.removeOne(renamed);
    if (const QString same = sameProfileName(name, others); !same.isEmpty())
        return tr("There is a profile “%1” already. Choose another name.").arg(same);
    return std::nullopt;
}

std::optional<Error> ProfileStore::editingRefusal() const
{
    if (m_managed.allows(ManagedPolicy::Feature::ProfileEditing))
        return std::nullopt;
    return Error {Error::Kind::Rejected, m_managed.sentenceFor(ManagedPolicy::Feature::ProfileEditing)};
}

void ProfileStore::watch()
{
    if (makePrivateFolder(m_folder)) {
        m_watcher.addPath(m_folder);
        m_seen = revisions();
        look();
    }
}

Expected<std::unique_ptr<QLockFile>> ProfileStore::beginChange() const
{
    if (auto refusal = editingRefusal())
        return tl::make_unexpected(std::move(*refusal));
    if (!makePrivateFolder(m_folder)) {
        return failure(Error::Kind::Unavailable,
                       tr("The folder of the profiles, %1, can't be made. Nothing was changed; see to it that you may write there.")
                           .arg(QDir::toNativeSeparators(m_folder)));
    }
    auto lock = std::make_unique<QLockFile>(QDir(m_folder).filePath(QStringLiteral(".lock")));
    if (lock->tryLock(int(LockPatience.count())))
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        return failure(Error::Kind::Unavailable, tr("Another program is changing profiles at this moment. Nothing was changed; try again."));
    return failure(Error::Kind::Unavailable,
                   tr("The folder of the profiles, %1, can't be written to. Nothing was changed; see to it that there is room and that you may "
                      "write there.").arg(QDir::toNativeSeparators(m_folder)));
}

Expected<void> ProfileStore::nameForNew(const QString &name, const QString &renamed) const
{
    if (auto fault = faultOfNewName(name, renamed))
        return failure(Error::Kind::Invalid, std::move(*fault));
    return {};
}

Expected<QByteArray> ProfileStore::contentOf(const QString &name) const
{
    if (!contains(name)) {
        return failure(Error::Kind::NotFound, tr("There is no profile “%1”. There are: %2. Profiles are config files in %3.")
                                                  .arg(name, names().join(QStringLiteral(", ")), QDir::toNativeSeparators(m_folder)));
    }
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Kind::Unavailable,
                       tr("The profile “%1” can't be read (%2). See to it that you may read %3.")
                           .arg(name, file.errorString(), QDir::toNativeSeparators(file.fileName())));
    }
    QByteArray content = file.read(Profile::MaxFileSize + 1);
    if (file.error() != QFile::NoError)
        return failure(Error::Kind::Unavailable, tr("The profile “%1” can't be read (%2).").arg(name, file.errorString()));
    if (content.size() > Profile::MaxFileSize)
        return failure(Error::Kind::Invalid, tr("%1 is too large to be a config file.").arg(QDir::toNativeSeparators(file.fileName())));
    return content;
}

Expected<QByteArray> ProfileStore::contentFor(const QString &name, const Profile &profile, const QByteArray &before) const
{
    if (profile.sandbox)
        return failure(Error::Kind::Invalid, tr("The sandbox is always there and is not written to a file."));
    Profile bound = profile;
    bound.managed = m_managed;
    QByteArray content = bound.toJson(QJsonDocument::fromJson(before).object());
    // What couldn't be opened again, or has a password in its address, isn't saved; the reader's sentence says why.
    if (const auto again = Profile::fromJson(content, name, m_managed); !again)
        return tl::make_unexpected(again.error());
    return content;
}

Expected<void> ProfileStore::put(const QString &name, const QByteArray &content) const
{
    QSaveFile file(pathOf(name));
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(content) == content.size()
        && file.commit())
        return {};
    return failure(Error::Kind::Unavailable,
                   tr("The profile “%1” can't be saved (%2). What was there before is as it was.").arg(name, file.errorString()));
}

QHash<QString, ProfileStore::Revision> ProfileStore::revisions() const
{
    QHash<QString, Revision> all;
    const QStringList profiles = names().sliced(1);
    for (const QString &name : profiles)
        all.insert(name, revisionOf(contentOf(name).value_or(QByteArray())));
    return all;
}

void ProfileStore::look()
{
    // Watched before it is read, so that nothing falls between. A file that was put in the place of another is a new one to the system,
    // and a folder may have been removed.
    makePrivateFolder(m_folder);
    const QStringList watched = m_watcher.directories() + m_watcher.files();
    QStringList missing {m_folder};
    const QStringList profiles = names().sliced(1);
    for (const QString &name : profiles)
        missing.append(pathOf(name));
    missing.removeIf([&watched](const QString &path) { return watched.contains(path); });
    if (!missing.isEmpty())
        m_watcher.addPaths(missing);

    const QHash<QString, Revision> before = std::exchange(m_seen, revisions());
    QStringList changed;
    bool areNamesSame = before.size() == m_seen.size();
    for (auto it = m_seen.cbegin(); it != m_seen.cend(); ++it) {
        const auto old = before.find(it.key());
        areNamesSame = areNamesSame && old != before.end();
        if (old != before.end() && *old != *it)
            changed.append(it.key());
    }
    if (!areNamesSame)
        Q_EMIT namesChanged();
    for (const QString &name : std::as_const(changed))
        Q_EMIT profileChanged(name);
}

} // namespace Ringproof
