// SPDX-License-Identifier: GPL-3.0-or-later
// Several processes on one file: they count together, hear each other, and none is the worse for another's sudden death.
#include "core/store/hammerpolicy.h"
#include "core/sqlite/rawsqlite.h"
#include "core/store/storedesk.h"
#include "store/embeddedstore.h"

#include <QHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Ringproof;
using namespace Qt::StringLiterals;

namespace {

constexpr int Generous = 60'000; // ms, for slow machines

//! A storehammer, and what it has said so far.
class Hammer
{
public:
    explicit Hammer(const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(STOREHAMMER), arguments);
    }
    ~Hammer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Hammer)

    void go() { m_process.write("go\n"); }
    void kill() { m_process.kill(); }
    [[nodiscard]] bool hasEnded() const { return m_process.state() == QProcess::NotRunning; }
    [[nodiscard]] QString failure() const { return m_process.errorString(); }

    //! The complete lines; what death cut short is no answer.
    [[nodiscard]] QStringList lines()
    {
        m_said += m_process.readAllStandardOutput();
        QStringList lines = QString::fromUtf8(m_said).split(u'\n');
        lines.removeLast();
        return lines;
    }

private:
    QProcess m_process;
    QByteArray m_said;
};

//! What all processes together were answered.
struct Tally {
    QHash<QString, int> judged; //!< by issue
    QHash<QString, int> ended; //!< by issue: verified or exhausted
    int issued = 0;
    int withdrawn = 0;
    int failed = 0;

    void add(const QStringList &lines)
    {
        for (const QString &line : lines) {
            const QStringList parts = line.split(u' ');
            if (parts.constFirst() == u"issued") {
                ++issued;
            } else if (parts.constFirst() == u"withdrawn") {
                ++withdrawn;
            } else if (parts.constFirst() == u"failed") {
                ++failed;
                qWarning("%s", qUtf8Printable(line));
            } else if (parts.constFirst() == u"judged") {
                ++judged[parts.at(1)];
                ended[parts.at(1)] += parts.at(2) != u"wrong";
            }
        }
    }

    //! \return what is against the contract; empty if nothing is.
    [[nodiscard]] QString complaint() const
    {
        int all = 0;
        for (auto issue = judged.cbegin(); issue != judged.cend(); ++issue) {
            all += issue.value();
            if (issue.value() > HammeredAttempts)
                return u"%1 attempts on one code"_s.arg(issue.value());
            if (ended.value(issue.key()) > 1)
                return u"a code ended twice"_s;
        }
        const int bound = HammeredNumbers * HammeredAttempts * HammeredSends;
        if (all > bound)
            return u"%1 attempts in all, more than %2"_s.arg(all).arg(bound);
        return failed == 0 ? QString() : u"%1 requests failed"_s.arg(failed);
    }
};

} // namespace

class TestEmbeddedProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void ofSimultaneousRightAnswersOneWins();
    void simultaneousWrongAnswersAreAllCounted();
    void processesCountTogether();
    void aProcessHearsWhatAnotherDoes();
    void aKilledProcessLosesNothingAndHoldsNothing();

private:
    [[nodiscard]] Tally verifyInTwoProcesses(const QString &digits, int times);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestEmbeddedProcesses::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"codes.sqlite"_s);
}

Tally TestEmbeddedProcesses::verifyInTwoProcesses(const QString &digits, int times)
{
    const PhoneNumber number = testNumber(0);
    Tally tally;
    EmbeddedStore store(m_path, hammerSettings(), Clock::system(), nullptr, HammerPatience);
    Desk(store).issue(number, HammeredCode);

    const QStringList arguments {m_path, u"verify"_s, number.e164(), digits, QString::number(times)};
    Hammer one(arguments);
    Hammer two(arguments);
    const auto bothSay = [&](const QString &line) { return one.lines().contains(line) && two.lines().contains(line); };
    if (!QTest::qWaitFor([&] { return bothSay(u"ready"_s); }, Generous))
        QTest::qFail(qPrintable(one.failure()), __FILE__, __LINE__);
    one.go();
    two.go();
    if (!QTest::qWaitFor([&] { return bothSay(u"done"_s); }, Generous))
        QTest::qFail("the processes didn't end", __FILE__, __LINE__);
    tally.add(one.lines());
    tally.add(two.lines());
    return tally;
}

void TestEmbeddedProcesses::ofSimultaneousRightAnswersOneWins()
{
    const Tally tally = verifyInTwoProcesses(HammeredCode, 50);
    QCOMPARE(tally.complaint(), QString());
    QCOMPARE(tally.judged.values(), QList<int> {1});
    QCOMPARE(tally.ended.values(), QList<int> {1});
}

void TestEmbeddedProcesses::simultaneousWrongAnswersAreAllCounted()
{
    const Tally tally = verifyInTwoProcesses(u"000000"_s, 50);
    QCOMPARE(tally.complaint(), QString());
    QCOMPARE(tally.judged.values(), QList<int> {HammeredAttempts});
    QCOMPARE(tally.ended.values(), QList<int> {1});
}

void TestEmbeddedProcesses::processesCountTogether()
{
    Hammer one({m_path, u"random"_s, u"1"_s, u"300"_s}); // both make the file
    Hammer two({m_path, u"random"_s, u"2"_s, u"300"_s});
    QTRY_VERIFY_WITH_TIMEOUT(one.lines().contains(u"done"_s) && two.lines().contains(u"done"_s), Generous);
    Tally tally;
    tally.add(one.lines());
    tally.add(two.lines());
    QCOMPARE(tally.complaint(), QString());
    QVERIFY2(tally.issued > 30, qPrintable(QString::number(tally.issued)));
    QVERIFY2(tally.issued - tally.withdrawn <= HammeredNumbers * HammeredSends, qPrintable(QString::number(tally.issued)));
}

void TestEmbeddedProcesses::aProcessHearsWhatAnotherDoes()
{
    EmbeddedStore store(m_path, hammerSettings(), Clock::system(), nullptr, HammerPatience);
    const Desk ann(store);
    const PhoneNumber number = testNumber(0);
    QStringList heard;
    connect(&store, &OtpStore::happened, this, [&heard](const StoreEvent &event) { heard.append(words(event)); });
    ann.issue(number, HammeredCode);
    QTRY_COMPARE_WITH_TIMEOUT(heard, QStringList {u"issued ann"_s}, Generous);

    // From here on this process asks the store nothing.
    Hammer other({m_path, u"verify"_s, number.e164(), u"000000"_s, u"2"_s});
    QTRY_VERIFY_WITH_TIMEOUT(other.lines().contains(u"ready"_s), Generous);
    other.go();
    const QStringList wrong {u"issued ann"_s, u"wrong hammer"_s, u"wrong hammer"_s};
    QTRY_COMPARE_WITH_TIMEOUT(heard, wrong, Generous);
    Hammer third({m_path, u"verify"_s, number.e164(), HammeredCode, u"5"_s});
    QTRY_VERIFY_WITH_TIMEOUT(third.lines().contains(u"ready"_s), Generous);
    third.go();
    QTRY_COMPARE_WITH_TIMEOUT(heard, wrong + QStringList {u"verified hammer"_s}, Generous);
}

void TestEmbeddedProcesses::aKilledProcessLosesNothingAndHoldsNothing()
{
    bool given = false;
    uint seed = qEnvironmentVariable("RINGPROOF_SEED").toUInt(&given);
    if (!given)
        seed = QRandomGenerator::global()->generate();
    qInfo("RINGPROOF_SEED=%u repeats this run, as far as the moment of a death can be repeated", seed);
    QRandomGenerator random(seed);

    Tally tally;
    for (int round = 0; round < 20; ++round) {
        Hammer hammer({m_path, u"random"_s, QString::number(random.generate()), u"0"_s});
        // In some rounds while it opens or makes the file, else in the middle of its work.
        const qsizetype enough = random.bounded(4) == 0 ? 0 : random.bounded(60);
        QTRY_VERIFY2_WITH_TIMEOUT(hammer.lines().size() >= enough, qPrintable(hammer.failure()), Generous);
        hammer.kill();
        QTRY_VERIFY_WITH_TIMEOUT(hammer.hasEnded(), Generous);
        tally.add(hammer.lines());
        QCOMPARE(tally.complaint(), QString());

        EmbeddedStore store(m_path, hammerSettings(), Clock::system(), nullptr, HammerPatience);
        const Desk ann(store);
        ann.ping();
        for (const ActiveCode &code : ann.active()) {
            // Whatever was answered has been written.
            const int answered = tally.judged.value(code.issueId);
            const int counted = HammeredAttempts - code.attemptsLeft;
            QVERIFY2(counted >= answered, qPrintable(u"round %1: %2 counted, %3 answered"_s.arg(round).arg(counted).arg(answered)));
            QCOMPARE(tally.ended.value(code.issueId), 0);
        }
        QCOMPARE(RawSqlite(m_path).run(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    }
    QVERIFY2(tally.issued > 20, qPrintable(QString::number(tally.issued)));
}

QTEST_GUILESS_MAIN(TestEmbeddedProcesses)

#include "tst_embeddedprocesses.moc"
