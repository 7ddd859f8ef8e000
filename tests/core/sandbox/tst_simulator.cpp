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
#include <QtTest>

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

    Answer ask(const QByteArray &method, const QString &pathAndQuery, const QByteArray &body = {}, const QByteArray &login = "MASANDBOX:sandbox")
    {
        QNetworkRequest request(QUrl(m_base.toString() + pathAndQuery));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        if (!login.isEmpty())
            request.setRawHeader("Authorization", "Basic " + login.toBase64());
        std::unique_ptr<QNetworkReply> reply(m_network->sendCustomRequest(request, method, body));
        if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, Patience))
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

    void aFlowRunCallsThePhoneAndSpeaksTheCode()
    {
        open(100);
        const Answer answer = callNumber(QStringLiteral("+12025550100"));
        QCOMPARE(answer.status, 201);
        QCOMPARE(m_phones.size(), 1);
        VirtualPhone *phone = m_phones.first();
        QCOMPARE(phone->number(), QStringLiteral("+12025550100"));
        QCOMPARE(phone->callerId(), QStringLiteral("+15671234567"));
        QVERIFY(answer.json().value(u"message").toString().contains(
            QStringLiteral("'message': 'call fired', 'request_uuid': '%1'").arg(phone->callId())));

        QSignalSpy said(phone, &VirtualPhone::said);
        QTRY_COMPARE_WITH_TIMEOUT(phone->state(), VirtualPhone::State::Ended, Patience);
        QCOMPARE(said.size(), 3);
        QCOMPARE(said.first().first().toString(), QStringLiteral("Your verification code is 0 4 2 1 3 7."));
        QCOMPARE(phone->endedBecause(), QStringLiteral("End Of XML Instructions"));
        QCOMPARE(m_simulator->runs(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSimulator)
#include "tst_simulator.moc"
