// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a settings file as a person would: keys in the order in which they are put, and only those that say something.
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <memory>
#include <vector>

namespace Ringproof {

//! One object of a settings file; the counterpart of SettingsReader.
class SettingsWriter
{
public:
    enum class Extent {
        WhatSaysSomething,
        Everything, //!< also keys whose value the reader takes anyway
    };

    explicit SettingsWriter(Extent extent = Extent::WhatSaysSomething) : m_extent(extent) { }

    //! \param kept keys (`policy.ttl_s`) whose values are not to be put, but to stay as they are in `before`.
    SettingsWriter(QStringList kept, QJsonObject before);

    void put(const QString &key, const QJsonValue &value);
    //! Leaves a key out whose value is what its reader takes anyway, unless everything is to be written.
    void put(const QString &key, const QJsonValue &value, const QJsonValue &fallback);

    //! An object inside this one, left out if it stays empty. The reference is good while this object lives.
    [[nodiscard]] SettingsWriter &object(const QString &key);

    //! UTF-8, indented by four spaces, with a line break at the end.
    [[nodiscard]] QByteArray text() const;

private:
    struct Entry {
        QString key;
        QJsonValue value;
        std::unique_ptr<SettingsWriter> object; //!< instead of the value
    };

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QByteArray text(int depth) const;

    Extent m_extent = Extent::WhatSaysSomething;
    QStringList m_kept;
    QJsonObject m_before;
    QString m_path; //!< `policy.`, empty at the top
    std::vector<Entry> m_entries;
};

} // namespace Ringproof
