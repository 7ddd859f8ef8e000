// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsreader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace Ringproof {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SettingsReader)
};

//! The value as JSON writes it, shortened: what the person sees in the file.
QString quoted(const QJsonValue &value)
{
    QJsonArray array;
    array.append(value);
    QString text = QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)).sliced(1);
    text.chop(1);
    return text.size() > 60 ? text.first(59) + u'…' : text;
}

constexpr qsizetype LongestKey = 80; // characters that people are shown
constexpr qsizetype LongestFault = 600;

//! For a terminal or a window: what a file from elsewhere says must not move the cursor, colour the screen or turn the writing round.
QString shown(QString text, qsizetype most)
{
    for (QChar &c : text) {
        const QChar::Category category = c.category();
        if (category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph)
            c = QChar::ReplacementCharacter;
    }
    return text.size() > most ? text.first(most - 1) + u'…' : text;
}

} // namespace

SettingsReader::SettingsReader(QJsonObject object, QString origin)
    : SettingsReader(std::move(object), std::move(origin), {}, std::make_shared<Found>())
{
}

SettingsReader::SettingsReader(QJsonObject object, QString origin, QString path, std::shared_ptr<Found> found)
    : m_object(std::move(object)), m_origin(std::move(origin)), m_path(std::move(path)), m_found(std::move(found))
{
}

bool SettingsReader::has(const QString &key)
{
    return !value(key).isUndefined();
}

QString SettingsReader::text(const QString &key, const QString &fallback)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return fallback;
    if (!found.isString()) {
        failType(key, Words::tr("a text in quotes"), found);
        return fallback;
    }
    return found.toString();
}

QString SettingsReader::requiredText(const QString &key)
{
    const QJsonValue found = value(key);
    if (found.isUndefined()) {
        fail(key, Words::tr("is missing."));
        return {};
    }
    const QString result = text(key, {});
    if (found.isString() && result.isEmpty())
        fail(key, Words::tr("is empty."));
    return result;
}

int SettingsReader::integer(const QString &key, int least, int most, int fallback)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return fallback;
    const double number = found.toDouble(std::nan(""));
    if (!found.isDouble() || std::floor(number) != number || number < least || number > most) {
        failType(key, Words::tr("a whole number from %1 to %2").arg(least).arg(most), found);
        return fallback;
    }
    return int(number);
}

bool SettingsReader::flag(const QString &key, bool fallback)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return fallback;
    if (!found.isBool())
        failType(key, Words::tr("true or false"), found);
    return found.toBool(fallback);
}

QStringList SettingsReader::texts(const QString &key)
{
    const QJsonValue found = value(key);
    QStringList result;
    if (found.isUndefined())
        return result;
    if (!found.isArray()) {
        failType(key, Words::tr("a list of texts"), found);
        return result;
    }
    const QJsonArray array = found.toArray();
    for (const QJsonValue &item : array) {
        if (!item.isString())
            failType(key, Words::tr("a list of texts"), found);
        result.append(item.toString());
    }
    return result;
}

QMap<QString, QString> SettingsReader::textsByKey(const QString &key)
{
    const QJsonValue found = value(key);
    QMap<QString, QString> result;
    if (found.isUndefined())
        return result;
    if (!found.isObject()) {
        failType(key, Words::tr("an object in braces"), found);
        return result;
    }
    const QJsonObject texts = found.toObject();
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        if (!it.value().isString())
            failType(key + u'.' + it.key(), Words::tr("a text in quotes"), it.value());
        result.insert(it.key(), it.value().toString());
    }
    return result;
}

int SettingsReader::choice(const QString &key, const QStringList &choices, int fallback)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return fallback;
    const qsizetype at = found.isString() ? choices.indexOf(found.toString()) : -1;
    if (at < 0) {
        failType(key, Words::tr("one of %1").arg(u'"' + choices.join(QStringLiteral("\", \"")) + u'"'), found);
        return fallback;
    }
    return int(at);
}

SettingsReader SettingsReader::object(const QString &key)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isObject())
        failType(key, Words::tr("an object in braces"), found);
    m_found->objects.insert(m_path + key);
    return SettingsReader(found.toObject(), m_origin, m_path + key + u'.', m_found);
}

void SettingsReader::finish()
{
    const QStringList keys = m_object.keys();
    for (const QString &key : keys) {
        if (!m_asked.contains(key)) {
            const QStringList known(m_asked.begin(), m_asked.end());
            QStringList sorted = known;
            sorted.sort();
            fail(key, Words::tr("is not a setting. Known here: %1.").arg(sorted.join(QStringLiteral(", "))));
        }
    }
}

void SettingsReader::fail(const QString &key, const QString &what)
{
    m_found->faults.append({shown(m_path + key, LongestKey), shown(what, LongestFault)});
}

std::optional<Error> SettingsReader::fault() const
{
    if (m_found->faults.isEmpty())
        return std::nullopt;
    const SettingFault &first = m_found->faults.constFirst();
    return Error {Error::Kind::Invalid, QStringLiteral("%1: %2 %3").arg(m_origin, first.key, first.what)};
}

QStringList SettingsReader::askedKeys() const
{
    QStringList keys;
    for (const QString &key : m_found->keys) {
        if (!m_found->objects.contains(key))
            keys.append(key);
    }
    return keys;
}

QJsonValue SettingsReader::value(const QString &key)
{
    if (!m_asked.contains(key)) {
        m_asked.insert(key);
        m_found->keys.append(m_path + key);
    }
    return m_object.value(key);
}

void SettingsReader::failType(const QString &key, const QString &wanted, const QJsonValue &found)
{
    fail(key, Words::tr("must be %1, not %2.").arg(wanted, quoted(found)));
}

} // namespace Ringproof
