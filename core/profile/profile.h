// SPDX-License-Identifier: GPL-3.0-or-later
// A profile: everything that tells one way of working from another (which PHLO, which store, which rules).
#pragma once

#include "error.h"
#include "otp/policy.h"
#include "phlo/phlosettings.h"
#include "profile/managedpolicy.h"
#include "profile/profilecolour.h"
#include "profile/settingfault.h"

#include <QString>
#include <QStringList>

namespace Ringproof {

//! How the codes of a profile are stored; see CodeSeal.
enum class CodeStorage { Sealed, Plain };

//! What a config file says. Holds no secret: those are in Secrets.
struct Profile {
    QString name; //!< for people; the file's base name
    QString configFile; //!< the whole path of one that isn't among the profiles (`--config`); else empty
    bool sandbox = false; //!< the simulator stands in for Plivo

    PhloSettings phlo; //!< without its token
    QString store = QStringLiteral("embedded:"); //!< an address: `redis://…`, `embedded:`, `embedded:/path`
    CodeStorage codeStorage = CodeStorage::Sealed;
    Policy policy;
    QString defaultRegion = QStringLiteral("US"); //!< ISO 3166-1 alpha-2, of numbers written without a country code

    ProfileColour colour = ProfileColour::Blue; //!< of the window's band
    QString receipt; //!< see ReceiptFormat; empty: the product's own

    ManagedPolicy managed; //!< what the administrator has laid down; already in the values above

    friend bool operator==(const Profile &, const Profile &) = default;

    //! The profile that Ringproof opens with no settings: the embedded store and the simulator.
    [[nodiscard]] static Profile sandboxProfile(const ManagedPolicy &managed = {});

    //! Reads a config file. Every fault names the key and says what would be right: an unknown key, a wrong type, a value
    //! outside its range, a key that is missing, a key whose value the managed policy forbids.
    [[nodiscard]] static Expected<Profile> fromFile(const QString &path, const ManagedPolicy &managed = {});

    //! \param origin names the text in messages.
    [[nodiscard]] static Expected<Profile> fromJson(const QByteArray &json, const QString &origin, const ManagedPolicy &managed = {});

    //! What fromJson makes this very profile of, whatever is pinned: keys in the order of the guide, without those whose values are
    //! taken anyway.
    [[nodiscard]] QByteArray toJson() const;

    //! The same for a file that said this before: what the managed policy pins stays there as it was.
    [[nodiscard]] QByteArray toJson(const QJsonObject &before) const;

    //! Every key with its value, also those that a file leaves out.
    [[nodiscard]] QJsonObject toObject() const;

    //! The largest config file that is read, in bytes.
    static constexpr qint64 MaxFileSize = 256 * 1024;

    //! Every fault of a config file's object, the first of a key first; none: fromJson() takes it.
    [[nodiscard]] static QList<SettingFault> faultsOf(const QJsonObject &config, const ManagedPolicy &managed = {});

    //! The profile of a config file's object that may have faults: what is wrong has its usual value.
    [[nodiscard]] static Profile readLeniently(const QJsonObject &config, const ManagedPolicy &managed = {});

    //! Every key that a config file may have: `store`, `policy.ttl_s`, …
    [[nodiscard]] static QStringList keys();

    //! A profile of this user by its name: `sandbox`, or a config file in profilesFolder().
    [[nodiscard]] static Expected<Profile> named(const QString &name, const ManagedPolicy &managed = {});

    //! The names that `named` finds, the sandbox first.
    [[nodiscard]] static QStringList names();

    //! Where this user's profiles lie, one config file each.
    [[nodiscard]] static QString profilesFolder();
};

} // namespace Ringproof
