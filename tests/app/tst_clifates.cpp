// SPDX-License-Identifier: GPL-3.0-or-later
// Every fate of a simulated call as `ringproof-cli --json dispatch --follow` tells it: a process for each, all at the same time.
#include "sandbox/simulator.h"
#include "store/embeddedstore.h"
#include "support/fatestory.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>
#include <vector>

using namespace Ringproof;
using namespace Ringproof::Test;
using namespace std::chrono_literals;

namespace {

constexpr int Patience = 100'000; // ms; many processes on a machine under load
constexpr double Speed = 40;
const QByteArray Token = "planted-token-3f9a";

//! One dispatch in a process of its own.
struct Dispatch {
    Fate fate;
    FateStory story;
    QProcess process;
    QByteArray out;
    QByteArray err;
    std::optional<NumberStatus> after; //!< how the number stood when everything had been said of the call
    bool isRevoked = false;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] bool isThrough() const { return process.state() == QProcess::NotRunning && after; }

    //! Where the sentence of the table is to be shown: what is told of the call comes after the result.
    [[nodiscard]] QByteArray shown() const
    {
        return story.outcome == DispatchOutcome::Kind::Dispatched ? err : json().value(QStringLiteral("message")).toString().toUtf8();
    }
};

int exitStatusOf(DispatchOutcome::Kind kind)
{
    switch (kind) {
    case DispatchOutcome::Kind::Dispatched: return 0;
    case DispatchOutcome::Kind::Rejected: return 4;
    case DispatchOutcome::Kind::Uncertain: return 6;
    default: return -1;
    }
}

} // namespace

class TestCliFates : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<EmbeddedStore> m_store;
    std::vector<std::unique_ptr<Dispatch>> m_dispatches;

    void writeConfig(const QString &path, const QUrl &url)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const SimulatorOptions &options = m_simulator->options();
        const QJsonObject phlo {{QStringLiteral("auth_id"), options.authId},
                                {QStringLiteral("phlo_id"), options.phloId},
                                {QStringLiteral("from"), QStringLiteral("+15671234567")},
                                {QStringLiteral("runner_url"), url.toString()},
                                {QStringLiteral("voice_url"), url.toString()}};
        const QJsonObject config {{QStringLiteral("phlo"), phlo},
                                  {QStringLiteral("store"), QStringLiteral("embedded:") + m_folder.filePath(QStringLiteral("codes.db"))},
                                  {QStringLiteral("code_storage"), QStringLiteral("plain")}};
        file.write(QJsonDocument(config).toJson());
    }

    void start(Dispatch &dispatch, const QString &config)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.filePath(QStringLiteral("config")));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.filePath(QStringLiteral("data")));
        environment.insert(QStringLiteral("RINGPROOF_AUTH_TOKEN"), QString::fromLatin1(Token));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        dispatch.process.setProcessEnvironment(environment);
        connect(&dispatch.process, &QProcess::readyReadStandardOutput, this, [this, &dispatch] {
            dispatch.out += dispatch.process.readAllStandardOutput();
            revokeWhenAllIsSaid(dispatch); // either may be heard of first
        });
        connect(&dispatch.process, &QProcess::readyReadStandardError, this, [this, &dispatch] {
            dispatch.err += dispatch.process.readAllStandardError();
            revokeWhenAllIsSaid(dispatch);
        });
        connect(&dispatch.process, &QProcess::finished, this, [this, &dispatch] { noteStatus(dispatch); });
        dispatch.process.start(QStringLiteral(RINGPROOF_CLI), {QStringLiteral("--config"), config, QStringLiteral("--json"), QStringLiteral("dispatch"),
                                                              numberOf(dispatch.fate), QStringLiteral("--follow")});
    }

    //! What isn't over by itself (the code still lives) is ended as another desk would end it.
    void revokeWhenAllIsSaid(Dispatch &dispatch)
    {
        const bool isCallOver = dispatch.story.end == CallStatus::Phase::Unknown ? !dispatch.err.isEmpty() : dispatch.err.contains("Call ended");
        if (dispatch.isRevoked || dispatch.out.isEmpty() || !isCallOver || !dispatch.shown().contains(dispatch.story.says))
            return;
        dispatch.isRevoked = true;
        noteStatus(dispatch);
        const RevokeRequest request {newRequestId(), phoneOf(dispatch), {}};
        QCoro::connect(m_store->revoke(request), this, [](const Expected<bool> &) { });
    }

    //! Requests to the store are carried out in the order in which they are made.
    void noteStatus(Dispatch &dispatch)
    {
        if (!m_store)
            return; // a test that gave up: its processes end with it
        QCoro::connect(m_store->status(phoneOf(dispatch)), this, [&dispatch](const Expected<NumberStatus> &status) {
            if (status && !dispatch.after)
                dispatch.after = *status;
        });
    }

    [[nodiscard]] static PhoneNumber phoneOf(const Dispatch &dispatch)
    {
        return *PhoneNumber::parse(numberOf(dispatch.fate), QStringLiteral("US"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        SimulatorOptions options;
        options.speed = Speed;
        options.authToken = QString::fromLatin1(Token);
        m_simulator = std::make_unique<Simulator>(options);
        const auto url = m_simulator->start();
        QVERIFY(url);
        StoreSettings settings;
        m_store = std::make_unique<EmbeddedStore>(m_folder.filePath(QStringLiteral("codes.db")), settings);
        QVERIFY(QCoro::waitFor(m_store->ping()));
        const QString config = m_folder.filePath(QStringLiteral("desk.json"));
        writeConfig(config, *url);

        for (const Fate &fate : Fates) {
            // A reply that takes longer than the deadline of 15 s is the service's own test (tst_simulatedcalls); here it is in time.
            m_dispatches.push_back(std::make_unique<Dispatch>());
            m_dispatches.back()->fate = fate;
            m_dispatches.back()->story = storyOf(fate.kind == Fate::Kind::SlowReply ? Fate::Kind::Answers : fate.kind);
            start(*m_dispatches.back(), config);
        }
        QTRY_VERIFY_WITH_TIMEOUT(std::all_of(m_dispatches.begin(), m_dispatches.end(), [](const auto &d) { return d->isThrough(); }), Patience);
    }

    void cleanupTestCase()
    {
        m_store.reset(); // first: it answers what is still under way, about these
        m_dispatches.clear();
        m_simulator.reset();
    }

    void everyFate_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(Fates.size()); ++i)
            QTest::addRow("%02d", Fates[size_t(i)].lastDigits) << i;
    }

    void everyFate()
    {
        QFETCH(int, index);
        Dispatch &dispatch = *m_dispatches[size_t(index)];
        const FateStory &story = dispatch.story;
        const QByteArray all = dispatch.out + dispatch.err;

        QVERIFY2(dispatch.process.exitStatus() == QProcess::NormalExit, all.constData());
        QVERIFY2(dispatch.process.exitCode() == exitStatusOf(story.outcome), all.constData());
        QCOMPARE(dispatch.out.count('\n'), 1); // one object on one line
        QCOMPARE(dispatch.json().value(QStringLiteral("outcome")).toString(), toString(story.outcome));
        QVERIFY2(dispatch.shown().contains(story.says), all.constData());
        QVERIFY(!all.contains(Token));

        const NumberStatus status = *dispatch.after;
        QCOMPARE(status.live, story.code == FateStory::CodeAfter::Lives);
        QCOMPARE(status.sendsLeftHour, std::optional(story.send == FateStory::Send::GivenBack ? 5 : 4));
        QVERIFY2(!dispatch.err.contains("The code has run out."), all.constData()); // all was said long before
        QCOMPARE(dispatch.isRevoked, dispatch.err.contains("The code was revoked."));
        QCOMPARE(dispatch.err.contains("Nobody has heard the code."), story.end != CallStatus::Phase::Unknown && !story.isHeard);
    }
};

QTEST_GUILESS_MAIN(TestCliFates)
#include "tst_clifates.moc"
