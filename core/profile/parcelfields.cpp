// SPDX-License-Identifier: GPL-3.0-or-later
#include "parcelfields.h"

#include "otp/codeseal.h"

#include <QtEndian>

#include <array>
#include <vector>

namespace Ringproof {

namespace {

// What the first byte of a field says. Never reused for something else.
constexpr quint8 NameField = 1;
constexpr quint8 ConfigField = 2;

struct SecretField {
    quint8 field;
    SecretKind kind;
};
constexpr std::array SecretFields {
    SecretField {16, SecretKind::AuthToken},
    SecretField {17, SecretKind::RedisPassword},
    SecretField {18, SecretKind::SealKey},
    SecretField {19, SecretKind::HttpToken},
};

constexpr qsizetype HeadSize = 1 + sizeof(quint32);
constexpr qsizetype MaxSecret = 4096;

struct Field {
    quint8 field;
    QByteArrayView bytes;
};

//! Whether the field was taken.
bool take(const Field &field, ProfileParcel &parcel)
{
    if (field.field == NameField && parcel.name.isEmpty()) {
        parcel.name = QString::fromUtf8(field.bytes);
        return !parcel.name.isEmpty();
    }
    if (field.field == ConfigField && parcel.config.isEmpty()) {
        parcel.config = field.bytes.toByteArray();
        return !field.bytes.isEmpty();
    }
    for (const SecretField &known : SecretFields) {
        if (known.field != field.field)
            continue;
        Secret &secret = parcel.secrets.of(known.kind);
        if (!secret.isEmpty() || field.bytes.isEmpty() || field.bytes.size() > MaxSecret
            || (isKey(known.kind) && field.bytes.size() != CodeSeal::KeySize))
            return false;
        secret = Secret(field.bytes);
        return true;
    }
    return false;
}

} // namespace

Secret parcelFields(const ProfileParcel &parcel)
{
    const QByteArray name = parcel.name.toUtf8();
    std::vector<Field> fields {{NameField, name}, {ConfigField, parcel.config}};
    for (const SecretField &known : SecretFields) {
        if (const Secret &secret = parcel.secrets.of(known.kind); !secret.isEmpty())
            fields.push_back({known.field, secret.reveal()});
    }
    qsizetype size = 0;
    for (const Field &field : fields)
        size += HeadSize + field.bytes.size();

    QByteArray bytes;
    bytes.reserve(size); // so that no copy is left behind by growing
    for (const Field &field : fields) {
        std::array<char, sizeof(quint32)> length {};
        qToLittleEndian(quint32(field.bytes.size()), length.data());
        bytes.append(char(field.field)).append(length.data(), qsizetype(length.size())).append(field.bytes);
    }
    Secret result {QByteArrayView(bytes)};
    wipe(bytes);
    return result;
}

std::optional<ProfileParcel> parcelFromFields(QByteArrayView fields)
{
    ProfileParcel parcel;
    while (!fields.isEmpty()) {
        if (fields.size() < HeadSize)
            return std::nullopt;
        const auto length = qsizetype(qFromLittleEndian<quint32>(fields.data() + 1));
        if (length > fields.size() - HeadSize || !take({quint8(fields.front()), fields.sliced(HeadSize, length)}, parcel))
            return std::nullopt;
        fields = fields.sliced(HeadSize + length);
    }
    if (parcel.name.isEmpty() || parcel.config.isEmpty())
        return std::nullopt;
    return parcel;
}

} // namespace Ringproof
