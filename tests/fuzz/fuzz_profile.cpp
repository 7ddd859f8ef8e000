// SPDX-License-Identifier: GPL-3.0-or-later
// What is made of a config file. Whatever it is: an error is one line, not long, and says which file; a profile that is read is written
// as a file that is the same profile, and so are its faults in a window none.
#include "profile/profile.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace Ringproof;

namespace {

void expect(bool holds, const char *what, const QByteArray &shown)
{
    if (holds)
        return;
    std::fprintf(stderr, "Broken promise: %s\n%s\n", what, shown.constData());
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto profile = Profile::fromJson(text, QStringLiteral("x.json"));
    if (!profile) {
        const QString &sentence = profile.error().message;
        expect(profile.error().kind == Error::Kind::Invalid, "a config file that can't be used is invalid", sentence.toUtf8());
        expect(sentence.startsWith(QLatin1String("x.json: ")) && sentence.size() < 1000, "a sentence says which file, and is not long", sentence.toUtf8());
        for (const QChar c : sentence)
            expect(c.category() != QChar::Other_Control && c != QChar::LineSeparator, "a sentence is one line", sentence.toUtf8());
        return 0;
    }
    const QByteArray written = profile->toJson();
    const auto again = Profile::fromJson(written, QStringLiteral("y.json"));
    expect(again.has_value(), "what was written can be read", written + (again ? QByteArray() : again.error().message.toUtf8()));
    expect(*again == *profile, "what was written is the same profile", written);
    expect(again->toJson() == written, "what was written is written the same again", written);
    expect(Profile::faultsOf(QJsonDocument::fromJson(written).object()).isEmpty(), "a profile that can be read has no faults", written);
    return 0;
}
