// SPDX-License-Identifier: GPL-3.0-or-later
// Profiles as somebody might set them up, by chance.
#pragma once

#include "otp/code.h"
#include "profile/profile.h"

#include <QRandomGenerator>

namespace Ringproof {

class RandomProfile
{
public:
    explicit RandomProfile(quint32 seed) : m_random(seed) { }

    [[nodiscard]] Profile next()
    {
        Profile profile;
        profile.phlo = phlo();
        if (sometimes())
            profile.store = oneOf({QStringLiteral("embedded:/tmp/\u00e4 \"b\"\\c.db"), QStringLiteral("redis://127.0.0.1:6379/0"),
                                   QStringLiteral("rediss+sentinel://desk%40x@a,b:1/mymaster?ca=/x%26y"), QStringLiteral("embedded:")});
        if (sometimes())
            profile.codeStorage = CodeStorage::Plain;
        profile.policy = policy();
        if (sometimes())
            profile.defaultRegion = oneOf({QStringLiteral("DE"), QStringLiteral("US"), QStringLiteral("IN")});
        if (sometimes())
            profile.colour = ProfileColour(m_random.bounded(int(profileColourNames().size())));
        if (sometimes())
            profile.receipt = oneOf({QStringLiteral("{number}"), QStringLiteral("\u201e{time}\u201c {{ {row} }} \u2014 \U0001f600 \"{operator}\""), QString()});
        return profile;
    }

private:
    [[nodiscard]] bool sometimes() { return m_random.bounded(2) == 0; }
    [[nodiscard]] QString oneOf(const QStringList &choices) { return choices.at(m_random.bounded(int(choices.size()))); }

    [[nodiscard]] QString id()
    {
        static const QString characters = QStringLiteral("ABCXYZabcxyz0189_-");
        QString text;
        for (int left = 1 + m_random.bounded(40); left > 0; --left)
            text += characters.at(m_random.bounded(int(characters.size())));
        return text;
    }

    [[nodiscard]] PhloSettings phlo()
    {
        PhloSettings phlo;
        phlo.authId = id();
        phlo.phloId = id();
        phlo.from = u'+' + QString::number(10'000'000 + m_random.bounded(2'000'000'000));
        if (sometimes())
            phlo.runnerUrl = QUrl(oneOf({QStringLiteral("http://127.0.0.1:8080"), QStringLiteral("https://plivo.example/a%20b/%C3%A4"),
                                         QStringLiteral("https://b\u00fccher.example"), QStringLiteral("http://[::1]:99/")}),
                                  QUrl::StrictMode);
        if (sometimes())
            phlo.voiceUrl = QUrl(QStringLiteral("https://voice.example.com:8443/base/"), QUrl::StrictMode);
        const QStringList tags {QStringLiteral("es"), QStringLiteral("pt-BR"), QStringLiteral("zh-Hant-TW"), QStringLiteral("de")};
        for (const QString &tag : tags) {
            if (sometimes())
                phlo.phloIdByLanguage.insert(tag, id());
        }
        if (sometimes())
            phlo.caFile = QStringLiteral("/etc/ringproof/our ca.pem");
        if (sometimes())
            phlo.languageKey = QStringLiteral("lang");
        if (sometimes())
            phlo.language = oneOf(tags);
        return phlo;
    }

    [[nodiscard]] Policy policy()
    {
        Policy policy;
        const auto limit = [this](int usual, int least, int most) { return sometimes() ? usual : m_random.bounded(least, most + 1); };
        policy.codeLength = limit(policy.codeLength, Code::MinLength, Code::MaxLength);
        policy.ttl = std::chrono::seconds(limit(60, 30, 600));
        policy.maxAttempts = limit(policy.maxAttempts, 1, 100);
        policy.cooldown = std::chrono::seconds(limit(30, 0, 604'800));
        policy.sendsPerHour = limit(policy.sendsPerHour, 0, 1'000'000);
        policy.sendsPerDay = limit(policy.sendsPerDay, 0, 1'000'000);
        policy.budgetPerDay = limit(policy.budgetPerDay, 0, 1'000'000);
        policy.extendOnAnswer = sometimes();
        for (const QString &region : {QStringLiteral("US"), QStringLiteral("DE"), QStringLiteral("IN")}) {
            if (sometimes())
                policy.regions.append(region);
        }
        for (const LineType type : Policy::permittableLineTypes()) {
            if (sometimes())
                policy.lineTypes.append(type);
        }
        for (const QString &pattern : {QStringLiteral("+4470*"), QStringLiteral("+447012345678"), QStringLiteral("+1900*")}) {
            if (sometimes())
                policy.refusedNumbers.append(*NumberPattern::parse(pattern));
        }
        return policy;
    }

    QRandomGenerator m_random;
};

} // namespace Ringproof
