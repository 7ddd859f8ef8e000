// SPDX-License-Identifier: GPL-3.0-or-later
// What is made of a sealed profile from a stranger. An input is a byte and a text; the byte chooses what the text is:
//   0  a whole file. It is unsealed only where its own limits ask for next to nothing, so that the search is fast
//   1  the contents of a file whose passphrase is known
//   2  changes to a good file, three bytes each: where (two bytes) and what to turn over; the digest is made to fit again
// Whatever it is: an error is one sentence, contents that are read say the same when they are written again, and a file that somebody
// has changed is never unsealed.
#include "profile/parcelfields.h"
#include "profile/sealedprofile.h"

#include <QtEndian>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include <sodium.h>

using namespace Ringproof;

namespace {

constexpr SealedProfile::Effort Little {1, 8};
constexpr qsizetype DigestSize = 16;

const Secret &passphrase()
{
    static const Secret secret("correct horse battery");
    return secret;
}

void expect(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "Broken promise: %s\n", what);
    std::abort();
}

bool isSame(const ProfileParcel &a, const ProfileParcel &b)
{
    for (const SecretKind kind : SecretKinds) {
        if (a.secrets.of(kind) != b.secrets.of(kind))
            return false;
    }
    return a.name == b.name && a.config == b.config;
}

void judge(const Expected<ProfileParcel> &parcel)
{
    if (!parcel) {
        expect(!parcel.error().message.isEmpty() && parcel.error().message.size() < 400, "a sentence is there and not long");
        return;
    }
    expect(!parcel->name.isEmpty() && !parcel->config.isEmpty(), "a parcel has a name and a config file");
    expect(parcel->secrets.auditKey.isEmpty(), "a parcel never has the audit key");
    expect(parcel->secrets.sealKey.isEmpty() || parcel->secrets.sealKey.size() == 32, "a seal key has its size");
}

void readFile(const QByteArray &file)
{
    const auto fault = SealedProfile::fault(file);
    if (fault) {
        judge(tl::make_unexpected(*fault));
        return;
    }
    expect(file.size() > 100 && file.size() <= SealedProfile::MaxFileSize, "a file has the size of one");
    const auto passes = qFromLittleEndian<quint32>(file.constData() + 17);
    const auto kibibytes = qFromLittleEndian<quint32>(file.constData() + 21);
    expect(passes >= 1 && passes <= SealedProfile::MostPasses && kibibytes >= 8 && kibibytes <= SealedProfile::MostKiB, "limits are capped");
    if (passes == 1 && kibibytes <= 64)
        judge(SealedProfile::unseal(file, passphrase()));
}

void readContents(const QByteArray &contents)
{
    const auto parcel = parcelFromFields(contents);
    if (!parcel)
        return;
    judge(*parcel);
    const Secret again = parcelFields(*parcel);
    const auto same = parcelFromFields(again.reveal());
    expect(same && (isSame(*same, *parcel) || parcel->name.contains(QChar::ReplacementCharacter)), "contents say the same when they are written again");
}

void changeFile(QByteArrayView changes)
{
    static const ProfileParcel parcel = [] {
        ProfileParcel made {QStringLiteral("desk"), QByteArray("{\"phlo\":{}}"), {}};
        made.secrets.authToken = Secret("token");
        return made;
    }();
    static const QByteArray good = SealedProfile::seal(parcel, passphrase(), Little).value();
    QByteArray file = good;
    for (; changes.size() >= 3; changes = changes.sliced(3)) {
        const qsizetype at = qFromLittleEndian<quint16>(changes.data()) % (file.size() - DigestSize);
        if (at < 17 || at >= 25) // the cost stays what it is
            file[at] = char(file[at] ^ changes[2]);
    }
    const bool isChanged = file != good;
    crypto_generichash(reinterpret_cast<unsigned char *>(file.data()) + file.size() - DigestSize, size_t(DigestSize),
                       reinterpret_cast<const unsigned char *>(file.constData()), size_t(file.size() - DigestSize), nullptr, 0);
    const auto unsealed = SealedProfile::unseal(file, passphrase());
    judge(unsealed);
    expect(unsealed.has_value() != isChanged, "a file that was changed is never unsealed, and another is");
    expect(!unsealed || isSame(*unsealed, parcel), "what comes out is what went in");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray text(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    switch (data[0] % 3) {
    case 0: readFile(text); break;
    case 1: readContents(text); break;
    default: changeFile(text); break;
    }
    return 0;
}
