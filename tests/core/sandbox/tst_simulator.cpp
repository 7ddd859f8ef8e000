// SPDX-License-Identifier: GPL-3.0-or-later
// The simulator end to end: a bare QNetworkAccessManager speaks Plivo's API to it over real HTTP.
#include "sandbox/fate.h"
#include "sandbox/simulator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QUuid>
#include <QtTest>

#include <algorithm>
#include <memory>

using namespace Ringproof;

namespace {

constexpr int Patience = 20'000; // ms; generous for a machine under load

struct Answer {
    int status = 0;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QByteArray body;
    QByteArray retryAfter;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

} // namespace

class TestSimulator : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<QNetworkAccessManager> m_network;
    QUrl m_base;
    QList<QPointer<VirtualPhone>> m_phones;

    void open(double speed)
    {
        SimulatorOptions options;
        options.speed = speed;
        m_simulator = std::make_unique<Simulator>(options);
        connect(m_simulator.get(), &Simulator::called, this, [this](VirtualPhone *phone) { m_phones.append(phone); });
        const auto url = m_simulator->start();
        QVERIFY2(url, url ? "" : qPrintable(url.error().message));
        m_base = *url;
    }

    Answer ask(const QByteArray &method, const QString &pathAndQuery, const QByteArray &body = {},
               const QByteArray &login = "MASANDBOX:sandbox")
    {
        QNetworkRequest request(QUrl(m_base.toString() + pathAndQuery));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        if (!login.isEmpty())
            request.setRawHeader("Authorization", "Basic " + login.toBase64());
        std::unique_ptr<QNetworkReply> reply(m_network->sendCustomRequest(request, method, body));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!finished.wait(Patience))
            return {};
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->error(), reply->readAll(),
                reply->rawHeader("Retry-After")};
    }

    Answer run(const QByteArray &payload, const QString &slash = {})
    {
        return ask("POST", QStringLiteral("/v1/account/MASANDBOX/phlo/") + m_simulator->options().phloId + slash, payload);
    }

    Answer callNumber(const QString &number)
    {
        return run(R"({"from":"+15671234567","to":")" + number.toLatin1() + R"(","otp":"042137"})");
    }

    [[nodiscard]] static QString callPath(const QString &callId, const QString &query = {})
    {
        return QStringLiteral("/v1/Account/MASANDBOX/Call/") + callId + u'/' + query;
    }

private Q_SLOTS:
    void init()
    {
        m_network = std::make_unique<QNetworkAccessManager>();
        m_phones.clear();
    }

    void cleanup()
    {
        m_network.reset();
        m_simulator.reset();
    }

    void aFlowRunCallsThePhoneAndSpeaksTheCode_data()
    {
        QTest::addColumn<QString>("slash");
        QTest::newRow("as documented") << QString();
        QTest::newRow("as Plivo's Python SDK has it") << QStringLiteral("/");
    }

    void aFlowRunCallsThePhoneAndSpeaksTheCode()
    {
        QFETCH(QString, slash);
        open(100);
        const Answer answer = run(R"({"from":"+15671234567","to":"+12025550100","otp":"042137"})", slash);
        QCOMPARE(answer.status, 201);
        QCOMPARE(m_phones.size(), 1);
        VirtualPhone *phone = m_phones.first();
        QCOMPARE(phone->number(), QStringLiteral("+12025550100"));
        QCOMPARE(phone->callerId(), QStringLiteral("+15671234567"));

        const QJsonObject reply = answer.json();
        QCOMPARE(reply.value(u"phlo_id").toString(), m_simulator->options().phloId);
        QVERIFY(!QUuid(reply.value(u"api_id").toString()).isNull());
        QVERIFY(reply.value(u"message").toString().startsWith(QStringLiteral("b'Initiate Call' - ")));
        QVERIFY(reply.value(u"message").toString().contains(
            QStringLiteral("'message': 'call fired', 'request_uuid': '%1'").arg(phone->callId())));

        QSignalSpy said(phone, &VirtualPhone::said);
        QTRY_COMPARE_WITH_TIMEOUT(phone->state(), VirtualPhone::State::Ended, Patience);
        QCOMPARE(said.size(), 3);
        const QString sentence = QStringLiteral("Your verification code is 0 4 2 1 3 7.");
        for (const auto &saying : said)
            QCOMPARE(saying.first().toString(), sentence);
        QCOMPARE(phone->words(), QStringList({sentence, sentence, sentence}).join(u' '));
        QCOMPARE(phone->endedBecause(), QStringLiteral("End Of XML Instructions"));
        QCOMPARE(m_simulator->runs(), 1);
    }

    void aPhoneIsSpokenToInItsLanguage_data()
    {
        QTest::addColumn<QByteArray>("asked");
        QTest::addColumn<QString>("language");
        for (const char *tag : {"en", "es", "fr", "de", "pt", "it", "hi", "ja", "zh", "ar"})
            QTest::newRow(tag) << QByteArray(tag) << QString::fromLatin1(tag);
        QTest::newRow("a region") << QByteArray("pt-BR") << QStringLiteral("pt");
        QTest::newRow("one that it doesn't speak") << QByteArray("tlh") << QStringLiteral("en");
    }

    void aPhoneIsSpokenToInItsLanguage()
    {
        QFETCH(QByteArray, asked);
        QFETCH(QString, language);
        open(200);
        QCOMPARE(run(R"({"from":"+15671234567","to":"+12025550100","otp":"042137","language":")" + asked + R"("})").status, 201);
        VirtualPhone *phone = m_phones.first();
        QCOMPARE(phone->language(), language);
        QTRY_VERIFY_WITH_TIMEOUT(!phone->words().isEmpty(), Patience);
        const QString words = phone->words();
        QVERIFY2(words.contains(QStringLiteral("0 4 2 1 3 7")), qPrintable(words));
        QCOMPARE(words.startsWith(QStringLiteral("Your verification code")), language == u"en");
    }

    void aCodeSentAsANumberLosesItsLeadingZeros()
    {
        open(100);
        QCOMPARE(run(R"({"from":"+15671234567","to":"+12025550100","otp":4213})").status, 201);
        QTRY_VERIFY_WITH_TIMEOUT(!m_phones.first()->words().isEmpty(), Patience);
        QVERIFY(m_phones.first()->words().startsWith(QStringLiteral("Your verification code is 4 2 1 3.")));
    }

    void everyNumberMeetsItsFate_data()
    {
        QTest::addColumn<int>("lastDigits");
        QTest::addColumn<int>("status"); // of the reply to the run
        QTest::addColumn<bool>("isCalled");
        QTest::addColumn<QString>("cause"); // of the hangup
        const QString ended = QStringLiteral("End Of XML Instructions");
        QTest::newRow("answers") << 0 << 201 << true << ended;
        QTest::newRow("busy") << 1 << 201 << true << QStringLiteral("Busy Line");
        QTest::newRow("no answer") << 2 << 201 << true << QStringLiteral("No Answer");
        QTest::newRow("declines") << 3 << 201 << true << QStringLiteral("Rejected");
        QTest::newRow("voicemail") << 4 << 201 << true << ended;
        QTest::newRow("out of credits") << 5 << 201 << true << QStringLiteral("Canceled (Out Of Credits)");
        QTest::newRow("country barred") << 6 << 201 << true << QStringLiteral("Destination Country Barred");
        QTest::newRow("out of service") << 7 << 201 << true << QStringLiteral("Destination Out Of Service");
        QTest::newRow("answers late") << 8 << 201 << true << ended;
        QTest::newRow("hangs up early") << 9 << 201 << true << QStringLiteral("Normal Hangup");
        QTest::newRow("401") << 10 << 401 << false << QString();
        QTest::newRow("404") << 11 << 404 << false << QString();
        QTest::newRow("429") << 12 << 429 << false << QString();
        QTest::newRow("500") << 13 << 500 << false << QString();
        QTest::newRow("slow") << 14 << 201 << true << ended;
        QTest::newRow("dropped") << 15 << 0 << true << ended;
        QTest::newRow("truncated") << 16 << 201 << true << ended;
        QTest::newRow("broken JSON") << 17 << 201 << true << ended;
        QTest::newRow("HTML of a gateway") << 18 << 502 << false << QString();
        QTest::newRow("HTML of a portal") << 19 << 200 << false << QString();
        QTest::newRow("redirect") << 20 << 302 << false << QString();
        QTest::newRow("stopped") << 21 << 201 << false << QString();
        QTest::newRow("no call id") << 22 << 201 << true << ended;
        QTest::newRow("late record") << 23 << 201 << true << ended;
        QTest::newRow("never live") << 24 << 201 << true << ended;
        QTest::newRow("no call status") << 25 << 201 << true << ended;
        QTest::newRow("not in the table") << 99 << 201 << true << ended;
    }

    void everyNumberMeetsItsFate()
    {
        QFETCH(int, lastDigits);
        QFETCH(int, status);
        QFETCH(bool, isCalled);
        QFETCH(QString, cause);
        open(200);
        const Answer answer = callNumber(QStringLiteral("+12025550%1").arg(100 + lastDigits));
        QCOMPARE(answer.status, status);
        // A bare QNetworkAccessManager posts again when the connection ends: two calls for one, as with the real Plivo.
        if (status == 0)
            QVERIFY(!m_phones.isEmpty());
        else
            QCOMPARE(m_phones.size(), isCalled ? 1 : 0);
        if (isCalled) {
            QTRY_COMPARE_WITH_TIMEOUT(m_phones.first()->state(), VirtualPhone::State::Ended, Patience);
            QCOMPARE(m_phones.first()->endedBecause(), cause);
        }
    }

    void aFateIsTestedForEveryRowOfTheTable()
    {
        for (const Fate &fate : Fates)
            QCOMPARE(&fateOf(QStringLiteral("+1 (202) 555-0%1").arg(100 + fate.lastDigits)), &fate);
        QCOMPARE(&fateOf(QStringLiteral("+14155552671")), &Fates.front());
        QCOMPARE(&fateOf(QStringLiteral("+442025550110")), &Fates.front());
        QCOMPARE(&fateOf(QStringLiteral("+120255501100")), &Fates.front());
    }

    void theNextRunsFateCanBeChosen()
    {
        open(100);
        QSignalSpy changed(m_simulator.get(), &Simulator::nextFateChanged);
        m_simulator->setNextFate(Fate::Kind::WrongCredentials);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(callNumber(QStringLiteral("+12025550100")).status, 401);
        QVERIFY(m_phones.isEmpty());
        QVERIFY(!m_simulator->nextFate());
        QCOMPARE(changed.count(), 2);
        QCOMPARE(callNumber(QStringLiteral("+12025550100")).status, 201);
        QCOMPARE(m_phones.size(), 1);

        m_simulator->setNextFate(Fate::Kind::Busy);
        m_simulator->setNextFate({});
        QCOMPARE(callNumber(QStringLiteral("+12025550110")).status, 401); // by its number
    }

    void theUserGuideHasTheSameTable()
    {
        const QString path = QFINDTESTDATA("../../../docs/user-guide.md");
        QFile guide(path);
        QVERIFY2(guide.open(QIODevice::ReadOnly), qPrintable(path));
        const QString section = QString::fromUtf8(guide.readAll())
                                    .section(QStringLiteral("## Numbers of the sandbox\n"), 1, 1)
                                    .section(QStringLiteral("\n## "), 0, 0);
        QStringList documented;
        for (const QString &line : section.split(u'\n')) {
            if (line.startsWith(QStringLiteral("| +")))
                documented.append(line);
        }
        QStringList expected;
        for (const Fate &fate : Fates) {
            expected.append(QStringLiteral("| +1 202 555 01%1 | %2 |")
                                .arg(fate.lastDigits, 2, 10, QLatin1Char('0'))
                                .arg(QString::fromUtf8(fate.summary)));
        }
        QCOMPARE(documented, expected);
    }

    void faultsLookLikePlivos()
    {
        open(200);
        const Answer tooMany = callNumber(QStringLiteral("+12025550112"));
        QCOMPARE(tooMany.retryAfter, QByteArray("5"));
        QVERIFY(!tooMany.json().value(u"error").toString().isEmpty());

        const Answer stopped = callNumber(QStringLiteral("+12025550121"));
        QVERIFY(stopped.json().value(u"message").toString().startsWith(QStringLiteral("stopped. next node uuid not found for b'Start'")));

        const Answer dropped = callNumber(QStringLiteral("+12025550115"));
        QCOMPARE(dropped.error, QNetworkReply::RemoteHostClosedError);
        const Answer truncated = callNumber(QStringLiteral("+12025550116"));
        QCOMPARE(truncated.error, QNetworkReply::RemoteHostClosedError);

        const Answer broken = callNumber(QStringLiteral("+12025550117"));
        QVERIFY(!broken.body.isEmpty());
        QVERIFY(QJsonDocument::fromJson(broken.body).isNull());

        const Answer portal = callNumber(QStringLiteral("+12025550119"));
        QVERIFY(portal.body.startsWith("<html>"));
    }

    void aSlowReplyComesLongAfterTheCallBegan()
    {
        open(40);
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(callNumber(QStringLiteral("+12025550114")).status, 201);
        QVERIFY(clock.elapsed() >= 495);
    }

    void aCallCanBeFollowed()
    {
        open(1);
        callNumber(QStringLiteral("+12025550102")); // rings for long
        VirtualPhone *phone = m_phones.first();
        const QString id = phone->callId();
        const QString live = QStringLiteral("?status=live");

        QTRY_COMPARE_WITH_TIMEOUT(phone->state(), VirtualPhone::State::Ringing, Patience);
        Answer answer = ask("GET", callPath(id, live));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json().value(u"call_status").toString(), QStringLiteral("ringing"));
        QCOMPARE(answer.json().value(u"call_uuid").toString(), id);
        QCOMPARE(answer.json().value(u"request_uuid").toString(), id);
        QCOMPARE(answer.json().value(u"to").toString(), QStringLiteral("12025550102"));
        QCOMPARE(ask("GET", callPath(id, QStringLiteral("?status=queued"))).status, 404);
        QCOMPARE(ask("GET", callPath(id)).status, 404);

        phone->answer();
        QCOMPARE(phone->state(), VirtualPhone::State::InCall);
        answer = ask("GET", callPath(id, live));
        QCOMPARE(answer.json().value(u"call_status").toString(), QStringLiteral("in-progress"));
        const Answer calls = ask("GET", QStringLiteral("/v1/Account/MASANDBOX/Call/?status=live"));
        QCOMPARE(calls.json().value(u"calls").toArray(), QJsonArray {id});

        phone->press(u'4');
        phone->press(u'x');
        phone->press(u'#');
        QCOMPARE(phone->digits(), QStringLiteral("4#"));

        phone->hangUp();
        QCOMPARE(phone->state(), VirtualPhone::State::Ended);
        QCOMPARE(ask("GET", callPath(id, live)).status, 404);
        QTRY_COMPARE_WITH_TIMEOUT(ask("GET", callPath(id)).status, 200, Patience);
        const QJsonObject record = ask("GET", callPath(id)).json();
        QCOMPARE(record.value(u"hangup_cause_name").toString(), QStringLiteral("Normal Hangup"));
        QCOMPARE(record.value(u"hangup_cause_code").toInt(), 4000);
        QCOMPARE(record.value(u"hangup_source").toString(), QStringLiteral("Callee"));
        QCOMPARE(record.value(u"to_number").toString(), QStringLiteral("12025550102"));
        QVERIFY(QDateTime::fromString(record.value(u"answer_time").toString(), Qt::ISODate).isValid());
    }

    void aCallIsQueuedBeforeItRings()
    {
        open(0.01);
        callNumber(QStringLiteral("+12025550100"));
        const QString id = m_phones.first()->callId();
        const Answer answer = ask("GET", callPath(id, QStringLiteral("?status=queued")));
        QCOMPARE(answer.json().value(u"call_status").toString(), QStringLiteral("queued"));
        QCOMPARE(ask("GET", callPath(id, QStringLiteral("?status=live"))).status, 404);
        m_phones.first()->answer(); // not yet
        QCOMPARE(m_phones.first()->state(), VirtualPhone::State::Queued);
    }

    void aCallCanBeDeclined()
    {
        open(1);
        callNumber(QStringLiteral("+12025550102"));
        VirtualPhone *phone = m_phones.first();
        QTRY_COMPARE_WITH_TIMEOUT(phone->state(), VirtualPhone::State::Ringing, Patience);
        QSignalSpy changed(phone, &VirtualPhone::changed);
        phone->decline();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(phone->endedBecause(), QStringLiteral("Rejected"));
        QTRY_COMPARE_WITH_TIMEOUT(ask("GET", callPath(phone->callId())).status, 200, Patience);
        QVERIFY(ask("GET", callPath(phone->callId())).json().value(u"answer_time").isNull());
    }

    void aCallCanBeHungUpThroughTheApi()
    {
        open(1);
        callNumber(QStringLiteral("+12025550102"));
        VirtualPhone *phone = m_phones.first();
        QTRY_COMPARE_WITH_TIMEOUT(phone->state(), VirtualPhone::State::Ringing, Patience);
        QCOMPARE(ask("DELETE", callPath(phone->callId())).status, 204);
        QCOMPARE(phone->endedBecause(), QStringLiteral("Canceled"));
        QCOMPARE(ask("DELETE", callPath(phone->callId())).status, 404);
    }

    void lookUpsCanFailForACallThatGoesWell()
    {
        open(1);
        callNumber(QStringLiteral("+12025550124"));
        callNumber(QStringLiteral("+12025550125"));
        callNumber(QStringLiteral("+12025550123"));
        for (const auto &phone : m_phones) {
            QTRY_COMPARE_WITH_TIMEOUT(phone->state(), VirtualPhone::State::Ringing, Patience);
            phone->answer();
        }
        QCOMPARE(ask("GET", callPath(m_phones.at(0)->callId(), QStringLiteral("?status=live"))).status, 404);
        QCOMPARE(ask("GET", callPath(m_phones.at(1)->callId(), QStringLiteral("?status=live"))).status, 500);
        for (const auto &phone : m_phones)
            phone->hangUp();
        QTRY_COMPARE_WITH_TIMEOUT(ask("GET", callPath(m_phones.at(0)->callId())).status, 200, Patience);
        QCOMPARE(ask("GET", callPath(m_phones.at(1)->callId())).status, 500);
        QCOMPARE(ask("GET", callPath(m_phones.at(2)->callId())).status, 404); // for 15 seconds
    }

    void aLateRecordAppearsInTheEnd()
    {
        open(200);
        callNumber(QStringLiteral("+12025550123"));
        QTRY_COMPARE_WITH_TIMEOUT(ask("GET", callPath(m_phones.first()->callId())).status, 200, Patience);
    }

    void callsAreFoundByTheirNumber()
    {
        open(1000);
        callNumber(QStringLiteral("+12025550101"));
        callNumber(QStringLiteral("+12025550105"));
        callNumber(QStringLiteral("+12025550101"));
        const auto found = [this](const QString &query) {
            return ask("GET", QStringLiteral("/v1/Account/MASANDBOX/Call/") + query).json().value(u"objects").toArray();
        };
        QTRY_COMPARE_WITH_TIMEOUT(found(QString()).size(), 3, Patience);
        for (const QString &spelling : {QStringLiteral("12025550101"), QStringLiteral("%2B12025550101"), QStringLiteral("+12025550101")}) {
            const QJsonArray calls = found(QStringLiteral("?to_number=") + spelling);
            QCOMPARE(calls.size(), 2);
            QCOMPARE(calls.first().toObject().value(u"call_uuid").toString(), m_phones.at(2)->callId()); // the newest
            QCOMPARE(calls.last().toObject().value(u"call_uuid").toString(), m_phones.at(0)->callId());
        }
        QCOMPARE(found(QStringLiteral("?limit=1")).size(), 1);
        QCOMPARE(found(QStringLiteral("?limit=20&offset=2")).size(), 1);
        QCOMPARE(found(QStringLiteral("?limit=0")).size(), 0);
    }

    void theFlowItsRunsAndTheAccountCanBeLookedUp()
    {
        open(100);
        const QString flow = QStringLiteral("/v1/phlo/") + m_simulator->options().phloId;
        QCOMPARE(ask("GET", flow).json().value(u"name").toString(), QStringLiteral("Sandbox voice code"));
        QCOMPARE(ask("GET", QStringLiteral("/v1/phlo/another")).status, 404);

        const QString runId = callNumber(QStringLiteral("+12025550100")).json().value(u"api_id").toString();
        const Answer run = ask("GET", flow + QStringLiteral("/runs/") + runId);
        QCOMPARE(run.status, 200);
        QCOMPARE(run.json().value(u"call_uuids").toArray(), QJsonArray {m_phones.first()->callId()});
        QCOMPARE(ask("GET", flow + QStringLiteral("/runs/another")).status, 404);

        const Answer account = ask("GET", QStringLiteral("/v1/Account/MASANDBOX/"));
        QCOMPARE(account.status, 200);
        QCOMPARE(account.json().value(u"auth_id").toString(), QStringLiteral("MASANDBOX"));
        QVERIFY(!account.json().value(u"cash_credits").toString().isEmpty());
        QCOMPARE(ask("GET", QStringLiteral("/v1/Account/MAOTHER/")).status, 404);
    }

    void credentialsAreChecked_data()
    {
        QTest::addColumn<QByteArray>("login");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("wrong token") << QByteArray("MASANDBOX:sandbux");
        QTest::newRow("wrong id") << QByteArray("MASANDBAX:sandbox");
        QTest::newRow("longer token") << QByteArray("MASANDBOX:sandbox1");
        QTest::newRow("no token") << QByteArray("MASANDBOX");
    }

    void credentialsAreChecked()
    {
        QFETCH(QByteArray, login);
        open(100);
        const QString flow = QStringLiteral("/v1/account/MASANDBOX/phlo/") + m_simulator->options().phloId;
        for (const Answer &answer : {ask("POST", flow, R"({"to":"+12025550100","otp":"1234"})", login),
                                     ask("GET", QStringLiteral("/v1/Account/MASANDBOX/"), {}, login)}) {
            QCOMPARE(answer.status, 401);
            QVERIFY(!answer.json().value(u"error").toString().isEmpty());
        }
        QVERIFY(m_phones.isEmpty());
        QCOMPARE(m_simulator->runs(), 1);
    }

    void nonsenseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        const QString flow = QStringLiteral("/v1/account/MASANDBOX/phlo/") + SimulatorOptions().phloId;
        QTest::newRow("not JSON") << QByteArray("POST") << flow << QByteArray("to=1") << 400;
        QTest::newRow("an array") << QByteArray("POST") << flow << QByteArray("[]") << 400;
        QTest::newRow("nobody to call") << QByteArray("POST") << flow << QByteArray(R"({"otp":"1234"})") << 400;
        QTest::newRow("another flow") << QByteArray("POST") << flow + u'1' << QByteArray("{}") << 404;
        const QString another = QString(flow).replace(QStringLiteral("MAS"), QStringLiteral("MAT"));
        QTest::newRow("another account") << QByteArray("POST") << another << QByteArray("{}") << 404;
        QTest::newRow("run by GET") << QByteArray("GET") << flow << QByteArray() << 405;
        QTest::newRow("root") << QByteArray("GET") << QStringLiteral("/") << QByteArray() << 404;
        QTest::newRow("no such call") << QByteArray("GET") << callPath(QStringLiteral("x")) << QByteArray() << 404;
    }

    void nonsenseIsRefused()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        open(100);
        const Answer answer = ask(method, path, body);
        QCOMPARE(answer.status, status);
        QVERIFY(!answer.json().value(u"error").toString().isEmpty());
        QVERIFY(m_phones.isEmpty());
    }

    void oldCallsAreForgotten()
    {
        open(5000);
        for (int i = 0; i < 220; ++i)
            QCOMPARE(callNumber(QStringLiteral("+12025550101")).status, 201);
        QTRY_VERIFY_WITH_TIMEOUT(m_phones.first().isNull(), Patience);
        const auto known = std::count_if(m_phones.begin(), m_phones.end(), [](const auto &phone) { return !phone.isNull(); });
        QVERIFY2(known <= 200, qPrintable(QString::number(known)));
        QVERIFY(!m_phones.last().isNull());
    }

    void liveCallsAreNotForgottenButLimited()
    {
        open(0.01);
        for (int i = 0; i < 200; ++i)
            QCOMPARE(callNumber(QStringLiteral("+12025550100")).status, 201);
        QCOMPARE(callNumber(QStringLiteral("+12025550100")).status, 429);
        QVERIFY(!m_phones.first().isNull());
    }

    void aTakenPortIsExplained()
    {
        open(1);
        SimulatorOptions options;
        options.port = quint16(m_base.port());
        Simulator second(options);
        const auto url = second.start();
        QVERIFY(!url);
        QCOMPARE(url.error().kind, Error::Kind::Unavailable);
    }

    void theSimulatorMayGoDuringACallAndASlowReply()
    {
        open(1);
        QNetworkRequest request(QUrl(m_base.toString() + QStringLiteral("/v1/account/MASANDBOX/phlo/") + m_simulator->options().phloId));
        request.setRawHeader("Authorization", "Basic " + QByteArray("MASANDBOX:sandbox").toBase64());
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        std::unique_ptr<QNetworkReply> reply(m_network->post(request, R"({"to":"+12025550114","otp":"1234"})"));
        QTRY_COMPARE_WITH_TIMEOUT(m_phones.size(), 1, Patience);
        m_simulator.reset();
        QVERIFY(m_phones.first().isNull());
        QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), Patience);
        QVERIFY(reply->error() != QNetworkReply::NoError);
    }
};

QTEST_GUILESS_MAIN(TestSimulator)
#include "tst_simulator.moc"
