// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealedprofile.h"

#include "profile/parcelfields.h"

#include <QCoreApplication>
#include <QSet>
#include <QtEndian>

#include <array>

#include <sodium.h>

namespace Ringproof {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SealedProfile)
};

constexpr QByteArrayView Magic = "RingproofProfile";
constexpr quint8 Version = 1;

// Where the parts of the file begin.
constexpr qsizetype VersionAt = 16;
constexpr qsizetype PassesAt = 17;
constexpr qsizetype KiBAt = 21;
constexpr qsizetype SaltAt = 25;
constexpr qsizetype NonceAt = SaltAt + crypto_pwhash_SALTBYTES;
constexpr qsizetype CheckAt = NonceAt + crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype CheckSize = 16;
constexpr qsizetype BodyAt = CheckAt + CheckSize;
constexpr qsizetype TagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype DigestSize = 16;
static_assert(Magic.size() == VersionAt && crypto_pwhash_SALTBYTES == 16 && crypto_aead_xchacha20poly1305_ietf_NPUBBYTES == 24);

const unsigned char *bytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

//! What a passphrase becomes: one key for the contents, one for the check.
struct Keys {
    std::array<unsigned char, 64> both {};

    Keys() = default;
    ~Keys() { sodium_memzero(both.data(), both.size()); }
    Q_DISABLE_COPY_MOVE(Keys)

    [[nodiscard]] const unsigned char *body() const { return both.data(); }
    [[nodiscard]] const unsigned char *check() const { return both.data() + 32; }
};
static_assert(crypto_aead_xchacha20poly1305_ietf_KEYBYTES == 32);

void wipe(QString &text)
{
    text.detach();
    sodium_memzero(text.data(), size_t(text.size()) * sizeof(QChar));
    text.clear();
}

//! As it is typed on every keyboard: an accent may come as one character or as two. Source: NIST SP 800-63B, 5.1.1.2.
Secret normalized(const Secret &passphrase)
{
    QString text = QString::fromUtf8(passphrase.reveal());
    QString normal = text.normalized(QString::NormalizationForm_KC);
    QByteArray utf8 = normal.toUtf8();
    Secret result {QByteArrayView(utf8)};
    Ringproof::wipe(utf8);
    wipe(normal);
    wipe(text);
    return result;
}

bool derive(Keys &keys, const Secret &passphrase, QByteArrayView header)
{
    if (sodium_init() < 0)
        return false;
    const Secret normal = normalized(passphrase);
    const size_t memory = size_t(qFromLittleEndian<quint32>(header.data() + KiBAt)) * 1024;
    const quint32 passes = qFromLittleEndian<quint32>(header.data() + PassesAt);
    return crypto_pwhash(keys.both.data(), keys.both.size(), normal.reveal().data(), quint64(normal.size()), bytes(header) + SaltAt, passes, memory,
                         crypto_pwhash_ALG_ARGON2ID13)
        == 0;
}

QByteArray checkFor(const Keys &keys, QByteArrayView header)
{
    QByteArray check(CheckSize, '\0');
    crypto_generichash(bytes(check), size_t(CheckSize), bytes(header), size_t(CheckAt), keys.check(), 32);
    return check;
}

QByteArray digestOf(QByteArrayView file)
{
    QByteArray digest(DigestSize, '\0');
    crypto_generichash(bytes(digest), size_t(DigestSize), bytes(file), size_t(file.size()), nullptr, 0);
    return digest;
}

Error noMemory()
{
    return {Error::Kind::Unavailable,
            Words::tr("This computer has too little free memory for the passphrase's protection. Nothing was done; close other programs and try again.")};
}

Error damaged()
{
    return {Error::Kind::Invalid,
            Words::tr("The file is damaged: it was changed or cut off on its way. Nothing was imported; ask for it again.")};
}

} // namespace

SealedProfile::Effort SealedProfile::usualEffort()
{
    return {quint32(crypto_pwhash_OPSLIMIT_MODERATE), quint32(crypto_pwhash_MEMLIMIT_MODERATE / 1024)};
}

std::optional<QString> SealedProfile::faultOfPassphrase(const Secret &passphrase)
{
    constexpr int LeastDifferent = 5;
    if (passphrase.size() > MaxPassphrase)
        return Words::tr("The passphrase is too long. At most %1 bytes can be used.").arg(MaxPassphrase);
    const Secret normal = normalized(passphrase);
    QString text = QString::fromUtf8(normal.reveal());
    QList<uint> characters = text.toUcs4();
    const qsizetype length = characters.size();
    const qsizetype different = QSet<uint>(characters.begin(), characters.end()).size();
    wipe(text);
    sodium_memzero(characters.data(), size_t(length) * sizeof(uint));
    if (length < MinPassphrase) {
        return Words::tr("The passphrase is too short: it needs %1 characters, because whoever gets hold of the file can try as many as they "
                         "like. A few words that don't belong together do well.").arg(MinPassphrase);
    }
    if (different < LeastDifferent)
        return Words::tr("The passphrase repeats the same few characters. A few words that don't belong together do well.");
    return std::nullopt;
}

Expected<QByteArray> SealedProfile::seal(const ProfileParcel &parcel, const Secret &passphrase, Effort effort)
{
    if (auto fault = faultOfPassphrase(passphrase))
        return failure(Error::Kind::Invalid, std::move(*fault));
    const Secret contents = parcelFields(parcel);
    const qsizetype bodySize = contents.size() + TagSize;
    if (BodyAt + bodySize + DigestSize > MaxFileSize)
        return failure(Error::Kind::Invalid, Words::tr("The profile is too large to be handed on in a file."));

    QByteArray file(BodyAt + bodySize, '\0');
    std::copy(Magic.begin(), Magic.end(), file.begin());
    file[VersionAt] = char(Version);
    qToLittleEndian(effort.passes, file.data() + PassesAt);
    qToLittleEndian(effort.kibibytes, file.data() + KiBAt);
    randombytes_buf(file.data() + SaltAt, size_t(CheckAt - SaltAt)); // salt and nonce

    Keys keys;
    if (!derive(keys, passphrase, file))
        return tl::make_unexpected(noMemory());
    const QByteArray check = checkFor(keys, file);
    std::copy(check.begin(), check.end(), file.begin() + CheckAt);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes(file) + BodyAt, nullptr, bytes(contents.reveal()), quint64(contents.size()), bytes(file),
                                               quint64(BodyAt), nullptr, bytes(file) + NonceAt, keys.body());
    return file + digestOf(file);
}

std::optional<Error> SealedProfile::fault(const QByteArray &file)
{
    if (file.size() > MaxFileSize || !file.startsWith(Magic))
        return Error {Error::Kind::Invalid, Words::tr("The file is not a profile that was exported by Ringproof. Choose another file.")};
    if (file.size() <= VersionAt)
        return damaged();
    const auto version = quint8(file[VersionAt]);
    if (version > Version) {
        return Error {Error::Kind::Incompatible,
                      Words::tr("The file was exported by a newer release of Ringproof. Nothing was imported; update Ringproof on this computer.")};
    }
    if (version < Version || file.size() < BodyAt + TagSize + DigestSize)
        return damaged();
    const QByteArrayView sealed = QByteArrayView(file).chopped(DigestSize);
    if (digestOf(sealed) != file.last(DigestSize))
        return damaged();
    const quint32 passes = qFromLittleEndian<quint32>(file.constData() + PassesAt);
    const quint32 kibibytes = qFromLittleEndian<quint32>(file.constData() + KiBAt);
    if (passes < crypto_pwhash_OPSLIMIT_MIN || passes > MostPasses || kibibytes < crypto_pwhash_MEMLIMIT_MIN / 1024 || kibibytes > MostKiB) {
        return Error {Error::Kind::Invalid,
                      Words::tr("The file asks for more work than any release of Ringproof does, so it isn't from Ringproof. Nothing was imported.")};
    }
    return std::nullopt;
}

Expected<ProfileParcel> SealedProfile::unseal(const QByteArray &file, const Secret &passphrase)
{
    if (auto known = fault(file))
        return tl::make_unexpected(std::move(*known));
    if (passphrase.size() > MaxPassphrase)
        return failure(Error::Kind::Rejected, Words::tr("That is not the passphrase of this file. Nothing was imported; type it again."));
    Keys keys;
    if (!derive(keys, passphrase, file))
        return tl::make_unexpected(noMemory());
    if (!equalInConstantTime(checkFor(keys, file), QByteArrayView(file).sliced(CheckAt, CheckSize)))
        return failure(Error::Kind::Rejected, Words::tr("That is not the passphrase of this file. Nothing was imported; type it again."));

    const QByteArrayView body = QByteArrayView(file).sliced(BodyAt).chopped(DigestSize);
    QByteArray contents(body.size() - TagSize, '\0');
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(bytes(contents), nullptr, nullptr, bytes(body), quint64(body.size()), bytes(file), quint64(BodyAt),
                                                   bytes(file) + NonceAt, keys.body())
        != 0) {
        return failure(Error::Kind::Invalid,
                       Words::tr("The passphrase is right, but somebody has changed the file since it was sealed. Nothing was imported; don't use it, "
                                 "and tell whoever gave it to you."));
    }
    std::optional<ProfileParcel> parcel = parcelFromFields(contents);
    wipe(contents);
    if (!parcel)
        return tl::make_unexpected(damaged());
    return std::move(*parcel);
}

} // namespace Ringproof
