// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a JSON object strictly: every key that is asked for has the right type and range, and no other key is there.
#pragma once

#include "error.h"
#include "profile/settingfault.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QSet>
#include <QStringList>

#include <memory>
#include <optional>

namespace Ringproof {

//! One object of a settings file. The faults found, in the object and in those inside it, are kept; the first says where it is:
//! `config.json: policy.ttl_s must be a whole number from 30 to 600, not "60".` Getters return the fallback after a fault.
class SettingsReader
{
public:
    //! \param origin names the file in messages.
    SettingsReader(QJsonObject object, QString origin);

    [[nodiscard]] bool has(const QString &key);
    [[nodiscard]] QString text(const QString &key, const QString &fallback);
    [[nodiscard]] QString requiredText(const QString &key);
    [[nodiscard]] int integer(const QString &key, int least, int most, int fallback);
    [[nodiscard]] bool flag(const QString &key, bool fallback);
    [[nodiscard]] QStringList texts(const QString &key);
    //! An object whose keys are free and whose values are texts.
    [[nodiscard]] QMap<QString, QString> textsByKey(const QString &key);
    //! \return the position of the text in `choices`.
    [[nodiscard]] int choice(const QString &key, const QStringList &choices, int fallback);
    //! An object inside this one; an empty one where the key is missing. Finish it too.
    [[nodiscard]] SettingsReader object(const QString &key);

    //! Records a fault of the value under a key. `what` follows the key's name.
    void fail(const QString &key, const QString &what);

    //! To be called when everything was asked for: a key that nobody asked for is a fault.
    void finish();

    //! The first of faults(), for people.
    [[nodiscard]] std::optional<Error> fault() const;
    [[nodiscard]] const QList<SettingFault> &faults() const { return m_found->faults; }

    //! Every key that was asked for, here and in the objects inside, with the objects' own names in front: `policy.ttl_s`.
    [[nodiscard]] QStringList askedKeys() const;

private:
    //! Of the whole file.
    struct Found {
        QList<SettingFault> faults;
        QStringList keys;
        QSet<QString> objects;
    };

    SettingsReader(QJsonObject object, QString origin, QString path, std::shared_ptr<Found> found);
    [[nodiscard]] QJsonValue value(const QString &key);
    void failType(const QString &key, const QString &wanted, const QJsonValue &found);

    QJsonObject m_object;
    QString m_origin;
    QString m_path; //!< `policy.`, empty at the top
    QSet<QString> m_asked;
    std::shared_ptr<Found> m_found;
};

} // namespace Ringproof
