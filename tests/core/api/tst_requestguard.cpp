// SPDX-License-Identifier: GPL-3.0-or-later
// Which requests are turned away before they reach anything, as a table of their headers.
#include "api/requestguard.h"

#include <QtTest>

using namespace Ringproof;
using namespace std::chrono_literals;

class TestRequestGuard : public QObject
{
    Q_OBJECT

private:
    ManualClock m_clock;

    static HttpRequest requestWith(const QByteArray &headerLines)
    {
        HttpRequest request;
        request.method = "GET";
        for (const QByteArray &line : headerLines.split('\n')) {
            if (!line.isEmpty())
                request.headers.append(HttpHeader {line.left(line.indexOf(':')), line.mid(line.indexOf(':') + 1).trimmed()});
        }
        return request;
    }

    RequestGuard guardOf(RequestGuardSettings settings) { return RequestGuard(std::move(settings), m_clock); }

private Q_SLOTS:
    void pagesInABrowserAreTurnedAway_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<int>("status"); // 0: may pass
        QTest::newRow("curl") << QByteArray("Host: 127.0.0.1:5001") << 0;
        QTest::newRow("localhost") << QByteArray("Host: LocalHost:5001") << 0;
        QTest::newRow("IPv6") << QByteArray("Host: [::1]:5001") << 0;
        QTest::newRow("own address") << QByteArray("Host: 127.0.0.2:5001") << 0;
        QTest::newRow("own page") << QByteArray("Host: localhost:5001\nOrigin: http://localhost:5001\nSec-Fetch-Site: same-origin") << 0;
        QTest::newRow("address bar") << QByteArray("Host: localhost:5001\nSec-Fetch-Site: none") << 0;

        QTest::newRow("rebound name") << QByteArray("Host: evil.example:5001") << 403;
        QTest::newRow("rebound name, same origin to its browser")
            << QByteArray("Host: evil.example:5001\nOrigin: http://evil.example:5001\nSec-Fetch-Site: same-origin") << 403;
        QTest::newRow("name that begins alike") << QByteArray("Host: localhost.evil.example:5001") << 403;
        QTest::newRow("name that ends alike") << QByteArray("Host: evil-localhost:5001") << 403;
        QTest::newRow("user before the host") << QByteArray("Host: localhost:5001@evil.example") << 403;
        QTest::newRow("other port") << QByteArray("Host: localhost:5002") << 403;
        QTest::newRow("no port") << QByteArray("Host: localhost") << 403;
        QTest::newRow("other address") << QByteArray("Host: 192.0.2.1:5001") << 403;
        QTest::newRow("no host") << QByteArray("Accept: */*") << 400;
        QTest::newRow("empty host") << QByteArray("Host:") << 400;
        QTest::newRow("two hosts") << QByteArray("Host: localhost:5001\nHost: evil.example") << 400;
        QTest::newRow("foreign origin") << QByteArray("Host: localhost:5001\nOrigin: https://evil.example") << 403;
        QTest::newRow("another program's page on this computer") << QByteArray("Host: localhost:5001\nOrigin: http://localhost:3000") << 403;
        QTest::newRow("origin that begins alike") << QByteArray("Host: localhost:5001\nOrigin: http://localhost:5001.evil.example") << 403;
        QTest::newRow("opaque origin") << QByteArray("Host: localhost:5001\nOrigin: null") << 403;
        QTest::newRow("empty origin") << QByteArray("Host: localhost:5001\nOrigin:") << 403;
        QTest::newRow("image or link of another site") << QByteArray("Host: localhost:5001\nSec-Fetch-Site: cross-site") << 403;
        QTest::newRow("image of another port") << QByteArray("Host: localhost:5001\nSec-Fetch-Site: same-site") << 403;
        QTest::newRow("fetched ahead") << QByteArray("Host: localhost:5001\nSec-Fetch-Site: none\nSec-Purpose: prefetch;prerender") << 403;
    }

    void pagesInABrowserAreTurnedAway()
    {
        QFETCH(QByteArray, headers);
        QFETCH(int, status);
        RequestGuardSettings settings;
        settings.port = 5001;
        settings.ownAddress = "127.0.0.2";
        const auto turndown = guardOf(settings).turndownForOrigin(requestWith(headers));
        QCOMPARE(turndown ? turndown->status : 0, status);
        QVERIFY(!turndown || !turndown->message.isEmpty());
    }

    void thePortOfTheSchemeNeedNotBeNamed()
    {
        RequestGuardSettings settings;
        settings.port = 80;
        QVERIFY(!guardOf(settings).turndownForOrigin(requestWith("Host: localhost")));
        QVERIFY(!guardOf(settings).turndownForOrigin(requestWith("Host: localhost:80")));
    }

    void onANetworkAnyNameWillDo()
    {
        RequestGuardSettings settings;
        settings.reach = RequestGuardSettings::Reach::Network;
        settings.port = 5001;
        QVERIFY(!guardOf(settings).turndownForOrigin(requestWith("Host: otp.example.com")));
        QVERIFY(!guardOf(settings).turndownForOrigin(requestWith("Host: otp.example.com\nOrigin: https://otp.example.com")));
        QVERIFY(guardOf(settings).turndownForOrigin(requestWith("Host: otp.example.com\nOrigin: https://evil.example")));
        QVERIFY(guardOf(settings).turndownForOrigin(requestWith("Host: otp.example.com\nSec-Fetch-Site: cross-site")));
    }

    void theTokenIsAskedFor_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<int>("status");
        const auto basic = [](const QByteArray &login) { return "Authorization: Basic " + login.toBase64(); };
        QTest::newRow("bearer") << QByteArray("Authorization: Bearer s3cret") << 0;
        QTest::newRow("bearer in other letters") << QByteArray("authorization: bearer s3cret") << 0;
        QTest::newRow("password of basic") << basic("anybody:s3cret") << 0;
        QTest::newRow("basic without a user") << basic(":s3cret") << 0;
        QTest::newRow("nothing") << QByteArray() << 401;
        QTest::newRow("empty") << QByteArray("Authorization:") << 401;
        QTest::newRow("empty bearer") << QByteArray("Authorization: Bearer ") << 401;
        QTest::newRow("wrong") << QByteArray("Authorization: Bearer s3cres") << 401;
        QTest::newRow("shorter") << QByteArray("Authorization: Bearer s3cre") << 401;
        QTest::newRow("longer") << QByteArray("Authorization: Bearer s3crets") << 401;
        QTest::newRow("as the user") << basic("s3cret:x") << 401;
        QTest::newRow("basic without a colon") << basic("s3cret") << 401;
        QTest::newRow("another scheme") << QByteArray("Authorization: Digest s3cret") << 401;
        QTest::newRow("bare") << QByteArray("Authorization: s3cret") << 401;
    }

    void theTokenIsAskedFor()
    {
        QFETCH(QByteArray, headers);
        QFETCH(int, status);
        RequestGuardSettings settings;
        settings.token = Secret("s3cret");
        auto guard = guardOf(settings);
        const auto turndown = guard.turndownForToken(requestWith(headers), QStringLiteral("client"));
        QCOMPARE(turndown ? turndown->status : 0, status);
    }

    void whereThereIsNoTokenNoneIsAskedFor()
    {
        auto guard = guardOf({});
        QVERIFY(!guard.turndownForToken(requestWith({}), QStringLiteral("client")));
        QVERIFY(!guard.turndownForToken(requestWith("Authorization: Bearer x"), QStringLiteral("client")));
    }

    void guessingTheTokenIsSlowedDown()
    {
        RequestGuardSettings settings;
        settings.token = Secret("s3cret");
        settings.guesses = {1, 3};
        auto guard = guardOf(settings);
        const HttpRequest wrong = requestWith("Authorization: Bearer wrong");
        const HttpRequest right = requestWith("Authorization: Bearer s3cret");
        const QString guesser = QStringLiteral("guesser");
        for (int i = 0; i < 3; ++i)
            QCOMPARE(guard.turndownForToken(wrong, guesser)->status, 401);
        const auto turndown = guard.turndownForToken(right, guesser); // a lucky guess doesn't tell
        QCOMPARE(turndown->status, 429);
        QVERIFY(turndown->retryAfter);
        QVERIFY(!guard.turndownForToken(right, QStringLiteral("another client")));
        m_clock.advance(1s);
        QVERIFY(!guard.turndownForToken(right, guesser));
    }
};

QTEST_GUILESS_MAIN(TestRequestGuard)
#include "tst_requestguard.moc"
