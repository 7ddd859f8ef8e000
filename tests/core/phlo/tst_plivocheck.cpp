// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a Plivo account and its PHLOs before the first call.
#include "phlo/plivocheck.h"
#include "support/hostileserver.h"

#include <QtTest>

using namespace Ringproof;
using namespace Ringproof::Test;
using Outcome = Check::Outcome;

namespace {

PhloSettings settingsFor(const QUrl &url)
{
    PhloSettings settings;
    settings.authId = QStringLiteral("MATEST");
    settings.authToken = Secret("very-secret-token");
    settings.phloId = QStringLiteral("the-phlo");
    settings.from = QStringLiteral("+15671234567");
    settings.runnerUrl = url;
    settings.voiceUrl = url;
    return settings;
}

//! JSON with ` for each quotation mark.
QByteArray json(QByteArray text)
{
    return text.replace('`', '"');
}

QString lines(const QList<Check> &checks)
{
    QStringList all;
    for (const Check &check : checks)
        all << QStringLiteral("%1 %2").arg(check.what, toString(check.outcome));
    return all.join(QStringLiteral(", "));
}

} // namespace

class TestPlivoCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAccount_data()
    {
        QTest::addColumn<double>("credits"); // below -100: not said
        QTest::addColumn<QString>("checks");
        QTest::addColumn<QString>("says");
        QTest::newRow("plenty") << 5.0 << QStringLiteral("credentials ok, credit ok") << QStringLiteral("5.00");
        QTest::newRow("low") << 4.99 << QStringLiteral("credentials ok, credit warning") << QStringLiteral("low (4.99)");
        QTest::newRow("none") << 0.0 << QStringLiteral("credentials ok, credit warning") << QStringLiteral("no credit left");
        QTest::newRow("owing") << -3.0 << QStringLiteral("credentials ok, credit warning") << QStringLiteral("(-3.00)");
        QTest::newRow("not said") << -999.0 << QStringLiteral("credentials ok") << QStringLiteral("Shop");
    }

    void anAccount()
    {
        QFETCH(double, credits);
        QFETCH(QString, checks);
        QFETCH(QString, says);
        AccountInfo info;
        info.name = QStringLiteral("Shop");
        if (credits > -100)
            info.cashCredits = credits;
        const QList<Check> found = judgeAccount(info);
        QCOMPARE(lines(found), checks);
        QVERIFY2(found.last().sentence.contains(says), qPrintable(found.last().sentence));
        QVERIFY(found.first().sentence.contains(QStringLiteral("Shop")));
    }

    void anAccountThatPlivoDenies()
    {
        const QList<Check> found = judgeAccount(failure(Error::Kind::Rejected, QStringLiteral("No.")));
        QCOMPARE(lines(found), QStringLiteral("credentials failed"));
        QCOMPARE(found.first().sentence, QStringLiteral("No."));
    }

    void aPhloIsShownByItsNameAndDate()
    {
        PhloInfo info;
        info.id = QStringLiteral("id-1");
        QCOMPARE(judgePhlo(info).what, QStringLiteral("PHLO"));
        QVERIFY(judgePhlo(info).sentence.contains(QStringLiteral("id-1")));
        info.name = QStringLiteral("Voice code");
        info.createdOn = QDateTime(QDate(2018, 11, 14), QTime(12, 0), Qt::UTC);
        const Check check = judgePhlo(info, QStringLiteral("es"));
        QCOMPARE(check.what, QStringLiteral("PHLO es"));
        QVERIFY(check.outcome == Outcome::Ok);
        QVERIFY2(check.sentence.contains(QStringLiteral("Voice code")) && check.sentence.contains(QStringLiteral("2018")), qPrintable(check.sentence));
    }

    void everyPhloOfAProfileIsLookedUp()
    {
        HostileServer server;
        server.onRequest([](HostilePeer &peer, const SeenRequest &request) {
            if (request.target == "/v1/Account/MATEST/")
                peer.reply(200, json("{`name`:`Shop`,`cash_credits`:`1.5`}"));
            else if (request.target == "/v1/phlo/the-phlo" || request.target == "/v1/phlo/spanish")
                peer.reply(200, json("{`phlo_id`:`x`,`name`:`Voice code`}"));
            else
                peer.reply(404);
        });
        PhloSettings settings = settingsFor(server.url());
        settings.phloIdByLanguage = {{QStringLiteral("en"), QStringLiteral("the-phlo")},
                                     {QStringLiteral("es"), QStringLiteral("spanish")},
                                     {QStringLiteral("fr"), QStringLiteral("gone")}};
        PhloClient client(settings);
        const QList<Check> found = QCoro::waitFor(checkPlivo(&client));
        QCOMPARE(lines(found), QStringLiteral("credentials ok, credit warning, PHLO ok, PHLO es ok, PHLO fr failed"));
        QVERIFY2(found.last().sentence.contains(QStringLiteral("gone")), qPrintable(found.last().sentence));
        QCOMPARE(server.count("POST"), 0);
    }

    void whatCannotBeAskedForIsSaid()
    {
        PhloSettings settings = settingsFor(QUrl(QStringLiteral("http://127.0.0.1:1")));
        settings.authToken = Secret();
        PhloClient client(settings);
        const QList<Check> found = QCoro::waitFor(checkPlivo(&client));
        QCOMPARE(lines(found), QStringLiteral("credentials failed, PHLO failed"));
        QVERIFY(found.first().sentence.contains(QStringLiteral("auth token")));
    }
};

QTEST_GUILESS_MAIN(TestPlivoCheck)
#include "tst_plivocheck.moc"
