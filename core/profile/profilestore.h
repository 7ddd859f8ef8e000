// SPDX-License-Identifier: GPL-3.0-or-later
// The profiles of this user: a folder of config files, changed one at a time and never by halves.
#pragma once

#include "profile/managedpolicy.h"
#include "profile/profile.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>

class QLockFile;

namespace Ringproof {

//! Each change is made whole or not at all (a new file put in the place of the old), under a lock that other programs keep to, and
//! leaves files that only their owner reads. Secrets are not its business: see SecretVault, and ProfileTransfer for both together.
//!
//! What can go wrong, by the Error's kind: Invalid (a name that nothing can have or that is taken; a profile that its own reader would
//! refuse), NotFound (no such profile), Rejected (the managed policy forbids it, or somebody else has changed the file since it was
//! read: nothing was done), Unavailable (the disk: nothing was done, the old file is whole).
class ProfileStore : public QObject
{
    Q_OBJECT

public:
    //! What a file said when it was read: whoever writes it hands this back. Empty for the sandbox.
    using Revision = QByteArray;

    struct Stored {
        Profile profile;
        Revision revision;
    };

    //! \param folder need not be there yet.
    explicit ProfileStore(ManagedPolicy managed, QString folder = Profile::profilesFolder(), QObject *parent = nullptr);
    ~ProfileStore() override;

    //! The sandbox first, the others by the alphabet.
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] bool contains(const QString &name) const;

    //! With what the managed policy pins in it. `sandbox` can be read too.
    [[nodiscard]] Expected<Stored> read(const QString &name) const;

    //! Adds a profile. Its own `name` doesn't count.
    Expected<Revision> create(const QString &name, const Profile &profile);

    //! Changes a profile that was read before. What the managed policy pins stays in the file as it was.
    //! \param revision of what was read: if the file says something else by now, nothing is written.
    //! \return the revision to write the next change with.
    Expected<Revision> write(const QString &name, const Profile &profile, const Revision &revision);

    //! As the file is, to the byte.
    Expected<void> duplicate(const QString &name, const QString &copy);
    Expected<void> rename(const QString &name, const QString &newName);
    Expected<void> remove(const QString &name);

    //! Why nothing new can be called so here: a name that no file can have, or one that is taken. For a field that is being typed in.
    //! \param renamed the profile that is to be called so, whose own name isn't taken to itself.
    [[nodiscard]] std::optional<QString> faultOfNewName(const QString &name, const QString &renamed = {}) const;

    //! Why profiles can't be changed on this computer; nothing where they can.
    [[nodiscard]] std::optional<Error> editingRefusal() const;

    [[nodiscard]] const ManagedPolicy &managed() const { return m_managed; }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] QString pathOf(const QString &name) const;

    //! From now on the signals are given, whoever changes the files. Makes the folder.
    void watch();

Q_SIGNALS:
    //! A profile was added, removed or renamed.
    void namesChanged();
    //! What a profile's file says is different.
    void profileChanged(const QString &name);

private:
    //! The right to change something: the policy allows it, the folder is there, and no other program is at it. Held while it lives.
    [[nodiscard]] Expected<std::unique_ptr<QLockFile>> beginChange() const;
    [[nodiscard]] Expected<void> nameForNew(const QString &name, const QString &renamed = {}) const;
    [[nodiscard]] Expected<QByteArray> contentOf(const QString &name) const;
    [[nodiscard]] Expected<QByteArray> contentFor(const QString &name, const Profile &profile, const QByteArray &before = {}) const;
    [[nodiscard]] Expected<void> put(const QString &name, const QByteArray &content) const;
    [[nodiscard]] QHash<QString, Revision> revisions() const;
    void look();

    const ManagedPolicy m_managed;
    const QString m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_settling; //!< several files' events are one change
    QHash<QString, Revision> m_seen;
};

} // namespace Ringproof
