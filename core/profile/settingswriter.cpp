// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingswriter.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Ringproof {

namespace {

QByteArray inJson(const QJsonValue &value)
{
    const QByteArray text = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return text.sliced(1, text.size() - 2);
}

QByteArray inJson(const QString &text)
{
    return inJson(QJsonValue(text));
}

//! On one line, with room to read: [ "US", "CA" ] and { "es": "…" } as somebody would type them.
QByteArray onOneLine(const QJsonValue &value)
{
    QByteArrayList parts;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            parts.append(onOneLine(item));
        return '[' + parts.join(", ") + ']';
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            parts.append(inJson(it.key()) + ": " + onOneLine(it.value()));
        return '{' + parts.join(", ") + '}';
    }
    return inJson(value);
}

} // namespace

SettingsWriter::SettingsWriter(QStringList kept, QJsonObject before) : m_kept(std::move(kept)), m_before(std::move(before)) { }

void SettingsWriter::put(const QString &key, const QJsonValue &value)
{
    const QJsonValue written = m_kept.contains(m_path + key) ? m_before.value(key) : value;
    if (!written.isUndefined())
        m_entries.push_back({key, written, nullptr});
}

void SettingsWriter::put(const QString &key, const QJsonValue &value, const QJsonValue &fallback)
{
    put(key, value == fallback && m_extent == Extent::WhatSaysSomething ? QJsonValue(QJsonValue::Undefined) : value);
}

SettingsWriter &SettingsWriter::object(const QString &key)
{
    auto inner = std::make_unique<SettingsWriter>(m_kept, m_before.value(key).toObject());
    inner->m_path = m_path + key + u'.';
    inner->m_extent = m_extent;
    m_entries.push_back({key, {}, std::move(inner)});
    return *m_entries.back().object;
}

QByteArray SettingsWriter::text() const
{
    return text(1) + '\n';
}

bool SettingsWriter::isEmpty() const
{
    return std::all_of(m_entries.begin(), m_entries.end(), [](const Entry &entry) { return entry.object && entry.object->isEmpty(); });
}

QByteArray SettingsWriter::text(int depth) const
{
    const QByteArray indent(4 * depth, ' ');
    QByteArrayList lines;
    for (const Entry &entry : m_entries) {
        if (entry.object && entry.object->isEmpty())
            continue;
        lines.append(indent + inJson(entry.key) + ": " + (entry.object ? entry.object->text(depth + 1) : onOneLine(entry.value)));
    }
    return "{\n" + lines.join(",\n") + '\n' + QByteArray(4 * (depth - 1), ' ') + '}';
}

} // namespace Ringproof
