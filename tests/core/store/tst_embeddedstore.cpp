// SPDX-License-Identifier: GPL-3.0-or-later
// What the embedded store promises beyond the contract: nothing waits for it, nothing is lost, nothing is left behind.
#include "core/store/embeddedharness.h"
#include "core/sqlite/rawsqlite.h"

#include <QFile>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Ringproof;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QCoro::Task<Expected<VerifyReply>> askTwice(OtpStore *store, VerifyRequest first, VerifyRequest second)
{
    co_await store->verify(first);
    co_return co_await store->verify(second);
}

QCoro::Task<bool> askAndDestroy(std::unique_ptr<EmbeddedStore> *store, VerifyRequest request)
{
    const Expected<VerifyReply> reply = co_await (*store)->verify(request);
    store->reset();
    co_return reply.has_value();
}

VerifyRequest wrongAnswer(const PhoneNumber &number)
{
    return {newRequestId(), number, codeOf(u"000000"_s), u"ann"_s};
}

} // namespace

class TestEmbeddedStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void codesOutliveTheStore();
    void theFileHoldsNoCode_data();
    void theFileHoldsNoCode();
    void aFileOfTheFirstVersionIsTakenOver();
    void theEventLoopStaysFree();
    void aFileThatIsHeldIsUnavailable();
    void aFailureIsToldByEachRequestUntilItIsMended();
    void aRequestThatMayHaveBeenCarriedOutIsUncertain();
    void requestsUnderWayAreAnsweredBeforeTheEnd();
    void aClosingStoreTakesNoRequests();
    void aClosingStoreDoesNotWaitLong();
    void whoeverIsAnsweredMayDestroyTheStore();
    void whoeverHearsAnEventMayDestroyTheStore();
    void aClockThatIsSetBackGivesNoTime();
    void aClockThatIsSetBackShortensNoWindow();
    void aClockThatIsSetBackLocksNobodyOut();
    void everyEventWakesTheOthers();
    void whatIsOldIsForgotten();

private:
    std::unique_ptr<EmbeddedStore> opened(const StoreSettings &settings = withoutLimits(),
                                                        Milliseconds patience = 60s) const;
    [[nodiscard]] QByteArray bytesOnDisk() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    ManualClock m_clock;
};

void TestEmbeddedStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"codes.sqlite"_s);
}

void TestEmbeddedStore::cleanup()
{
    m_folder.reset();
}

std::unique_ptr<EmbeddedStore> TestEmbeddedStore::opened(const StoreSettings &settings, Milliseconds patience) const
{
    auto store = std::make_unique<EmbeddedStore>(m_path, settings, m_clock, nullptr, patience);
    waitedFor(store->ping());
    return store;
}

QByteArray TestEmbeddedStore::bytesOnDisk() const
{
    QByteArray bytes;
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        QFile file(m_path + suffix);
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

void TestEmbeddedStore::codesOutliveTheStore()
{
    const PhoneNumber number = testNumber(0);
    StoreSettings settings; // with all limits
    {
        const auto store = opened(settings);
        const Desk ann(*store);
        QCOMPARE(words(ann.issue(number, u"482913"_s)), u"issued 4"_s);
        QCOMPARE(words(ann.verify(number, u"000000"_s)), u"wrong 4"_s);
    }
    m_clock.advance(20s);
    const auto store = opened(settings);
    const Desk ann(*store);
    QCOMPARE(ann.status(number), (NumberStatus {true, 40s, 4, 4, 9, 10s}));
    QCOMPARE(words(ann.issue(number, u"517264"_s)), u"refused cooldown"_s);
    QCOMPARE(words(ann.verify(number, u"482913"_s)), u"verified"_s);
}

void TestEmbeddedStore::theFileHoldsNoCode_data()
{
    QTest::addColumn<bool>("sealed");
    QTest::addColumn<QString>("end");
    for (const char *end : {"verified", "exhausted", "expired", "revoked", "withdrawn"}) {
        QTest::addRow("sealed, %s", end) << true << QString::fromLatin1(end);
        QTest::addRow("plain, %s", end) << false << QString::fromLatin1(end);
    }
}

void TestEmbeddedStore::theFileHoldsNoCode()
{
    QFETCH(const bool, sealed);
    QFETCH(const QString, end);
    StoreSettings settings = withoutLimits();
    if (sealed)
        settings.seal = sealOf('k');
    const PhoneNumber number = testNumber(0);
    auto store = opened(settings);
    const Desk ann(*store);
    const QString id = newRequestId();
    QCOMPARE(words(ann.issue(number, u"90417365"_s, id)), u"issued"_s);
    const QByteArray kept = settings.seal.valueFor(number, codeOf(u"90417365"_s));
    QVERIFY(bytesOnDisk().contains(kept)); // while it lives; so the search below can find it
    QCOMPARE(bytesOnDisk().contains("90417365"), !sealed);

    if (end == u"verified") {
        QCOMPARE(words(ann.verify(number, u"90417365"_s)), end);
    } else if (end == u"exhausted") {
        for (int i = 0; i < 5; ++i)
            waitedFor(store->verify(wrongAnswer(number)));
        QCOMPARE(words(ann.verify(number, u"90417365"_s)), u"expired"_s);
    } else if (end == u"expired") {
        m_clock.advance(61s);
    } else if (end == u"revoked") {
        QVERIFY(ann.revoke(number));
    } else {
        QVERIFY(ann.withdraw(number, id));
    }
    store.reset();
    QVERIFY(!bytesOnDisk().contains(kept));
    QVERIFY(!bytesOnDisk().contains("90417365"));
}

//! With the code that lives in it, and what was tried on it.
void TestEmbeddedStore::aFileOfTheFirstVersionIsTakenOver()
{
    const PhoneNumber number = testNumber(0);
    StoreSettings settings = withoutLimits();
    settings.seal = sealOf('k');
    opened(settings).reset(); // also makes the scripts known
    {
        RawSqlite raw(m_path);
        raw.run(u"ALTER TABLE codes DROP COLUMN seal"_s);
        raw.run(u"PRAGMA user_version = 1"_s);
        raw.run(u"INSERT INTO codes (issue_id, number, value, operator, account, issued_at, ends_at, max_attempts, attempts) "
                "VALUES ('i', '%1', CAST('%2' AS BLOB), 'ann', 'MA', %3, %4, 5, 2)"_s
                    .arg(number.e164(), QString::fromLatin1(settings.seal.valueFor(number, codeOf(u"482913"_s))))
                    .arg(m_clock.now().count())
                    .arg((m_clock.now() + 60s).count()));
        QFile first(u":/ringproof/sql/embeddedstore-1.sql"_s);
        QVERIFY(first.open(QIODevice::ReadOnly));
        QVERIFY(!first.readAll().contains("seal ")); // a version that was released is never edited
    }
    const auto store = opened(settings);
    QCOMPARE(RawSqlite(m_path).run(u"PRAGMA user_version"_s).toInt(), 2);
    const Desk ann(*store);
    QCOMPARE(words(ann.verify(number, u"000000"_s)), u"wrong 2"_s);
    // Nobody knows its key: it is judged as it was before.
    settings.seal = sealOf('l');
    const auto other = opened(settings);
    QCOMPARE(words(Desk(*other).verify(number, u"482913"_s)), u"wrong 1"_s);
    QCOMPARE(words(ann.verify(number, u"482913"_s)), u"verified"_s);
}

void TestEmbeddedStore::theEventLoopStaysFree()
{
    const auto store = opened();
    RawSqlite other(m_path);
    other.run(u"BEGIN IMMEDIATE"_s);
    auto reply = store->verify(wrongAnswer(testNumber(0)));
    int ticks = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&ticks] { ++ticks; });
    timer.start(0);
    QTRY_VERIFY(ticks > 1000);
    QVERIFY(!reply.isReady()); // it waits for the other in its own thread
    other.run(u"COMMIT"_s);
    QCOMPARE(words(waitedFor(std::move(reply))), u"expired"_s);
}

void TestEmbeddedStore::aFileThatIsHeldIsUnavailable()
{
    const auto store = opened(withoutLimits(), 200ms);
    const PhoneNumber number = testNumber(0);
    const Desk ann(*store);
    QCOMPARE(words(ann.issue(number, u"482913"_s)), u"issued"_s);
    RawSqlite other(m_path);
    other.run(u"BEGIN IMMEDIATE"_s);
    const auto reply = QCoro::waitFor(store->verify(wrongAnswer(number)));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Error::Kind::Unavailable);
    QVERIFY(!QCoro::waitFor(store->ping())); // it can't be written to, so it doesn't work
    QCOMPARE(ann.status(number).attemptsLeft, 5); // looking needs no turn
    other.run(u"COMMIT"_s);
    QCOMPARE(words(ann.verify(number, u"000000"_s)), u"wrong 4"_s);
}

void TestEmbeddedStore::aFailureIsToldByEachRequestUntilItIsMended()
{
    QFile obstacle(m_path);
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    obstacle.write("not a database");
    obstacle.close();
    EmbeddedStore store(m_path, withoutLimits(), m_clock);
    for (int i = 0; i < 2; ++i) {
        const auto reply = QCoro::waitFor(store.verify(wrongAnswer(testNumber(0))));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::Unavailable);
        QVERIFY2(reply.error().message.contains(u"is not a database"_s), qPrintable(reply.error().message));
    }
    QVERIFY(QFile::remove(m_path));
    QCOMPARE(words(Desk(store).issue(testNumber(0), u"482913"_s)), u"issued"_s);
}

void TestEmbeddedStore::aRequestThatMayHaveBeenCarriedOutIsUncertain()
{
#ifdef Q_OS_UNIX
    StoreSettings settings = withoutLimits();
    settings.policy.sendsPerHour = 5;
    const auto store = opened(settings);
    const PhoneNumber number = testNumber(0);
    const IssueRequest request {newRequestId(), number, codeOf(u"482913"_s), u"ann"_s};

    // A disk that fails in the middle of writing: no file may grow past 5000 bytes.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit usual {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &usual), 0);
    const rlimit tight {5000, usual.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
    const auto failed = QCoro::waitFor(store->issue(request));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &usual), 0);
    std::signal(SIGXFSZ, SIG_DFL);
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, Error::Kind::Uncertain);

    // The same request again: carried out once, whatever became of it the first time.
    QCOMPARE(words(waitedFor(store->issue(request))), u"issued 4"_s);
    QCOMPARE(words(waitedFor(store->issue(request))), u"issued 4"_s);
    QCOMPARE(words(Desk(*store).verify(number, u"482913"_s)), u"verified"_s);
#else
    QSKIP("Needs a limit on the size of files.");
#endif
}

void TestEmbeddedStore::requestsUnderWayAreAnsweredBeforeTheEnd()
{
    const PhoneNumber number = testNumber(0);
    StoreSettings settings = withoutLimits();
    settings.policy.maxAttempts = 100;
    auto store = opened(settings);
    QCOMPARE(words(Desk(*store).issue(number, u"482913"_s)), u"issued"_s);
    std::vector<QCoro::Task<Expected<VerifyReply>>> tasks;
    for (int i = 0; i < 50; ++i)
        tasks.push_back(store->verify(wrongAnswer(number)));
    store.reset();
    for (size_t i = 0; i < tasks.size(); ++i) {
        QVERIFY(tasks[i].isReady());
        QCOMPARE(words(waitedFor(std::move(tasks[i]))), u"wrong %1"_s.arg(99 - i)); // in their order
    }
    store = opened(settings);
    QCOMPARE(Desk(*store).status(number).attemptsLeft, 50);
}

void TestEmbeddedStore::aClosingStoreTakesNoRequests()
{
    auto store = opened();
    auto task = askTwice(store.get(), wrongAnswer(testNumber(0)), wrongAnswer(testNumber(0)));
    store.reset();
    QVERIFY(task.isReady());
    const auto second = QCoro::waitFor(std::move(task));
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::Unavailable);
}

void TestEmbeddedStore::aClosingStoreDoesNotWaitLong()
{
    auto store = opened(withoutLimits(), 60s);
    RawSqlite other(m_path);
    other.run(u"BEGIN IMMEDIATE"_s);
    std::vector<QCoro::Task<Expected<VerifyReply>>> tasks;
    for (int i = 0; i < 5; ++i)
        tasks.push_back(store->verify(wrongAnswer(testNumber(0))));
    QElapsedTimer closing;
    closing.start();
    store.reset();
    QVERIFY2(closing.elapsed() < 30'000, qPrintable(QString::number(closing.elapsed()))); // each had a minute
    for (auto &task : tasks) {
        QVERIFY(task.isReady());
        const auto reply = QCoro::waitFor(std::move(task));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::Unavailable);
    }
    other.run(u"COMMIT"_s);
}

void TestEmbeddedStore::whoeverIsAnsweredMayDestroyTheStore()
{
    auto store = opened();
    std::vector<QCoro::Task<Expected<VerifyReply>>> before;
    std::vector<QCoro::Task<Expected<VerifyReply>>> after;
    for (int i = 0; i < 5; ++i)
        before.push_back(store->verify(wrongAnswer(testNumber(0))));
    auto destroyer = askAndDestroy(&store, wrongAnswer(testNumber(0)));
    for (int i = 0; i < 5; ++i)
        after.push_back(store->verify(wrongAnswer(testNumber(0))));
    QVERIFY(QCoro::waitFor(std::move(destroyer)));
    QVERIFY(!store);
    for (auto *tasks : {&before, &after}) {
        for (auto &task : *tasks)
            QCOMPARE(words(waitedFor(std::move(task))), u"expired"_s);
    }
}

void TestEmbeddedStore::whoeverHearsAnEventMayDestroyTheStore()
{
    auto store = opened();
    connect(store.get(), &OtpStore::happened, this, [&store] { store.reset(); });
    auto task = store->issue({newRequestId(), testNumber(0), codeOf(u"482913"_s), u"ann"_s});
    QCOMPARE(words(waitedFor(std::move(task))), u"issued"_s);
    QTRY_VERIFY(!store);
}

void TestEmbeddedStore::aClockThatIsSetBackGivesNoTime()
{
    const auto store = opened();
    const Desk ann(*store);
    const PhoneNumber number = testNumber(0);
    QCOMPARE(words(ann.issue(number, u"482913"_s)), u"issued"_s);
    m_clock.advance(-2s); // corrected, as clocks are
    QCOMPARE(words(ann.verify(number, u"000000"_s)), u"wrong 4"_s);
    m_clock.advance(-1h); // set back
    QCOMPARE(ann.status(number).live, false);
    QCOMPARE(ann.active(), QList<ActiveCode>());
    QCOMPARE(words(ann.verify(number, u"482913"_s)), u"expired"_s);
    m_clock.advance(1h + 2s);
    QCOMPARE(words(ann.verify(number, u"482913"_s)), u"expired"_s); // and stays so
}

void TestEmbeddedStore::aClockThatIsSetBackShortensNoWindow()
{
    StoreSettings settings = withoutLimits();
    settings.policy.sendsPerDay = 1;
    const auto store = opened(settings);
    const Desk ann(*store);
    const PhoneNumber number = testNumber(0);
    QCOMPARE(words(ann.issue(number, u"482913"_s)), u"issued 0"_s);
    m_clock.advance(-2s);
    QCOMPARE(words(ann.verify(number, u"000000"_s)), u"wrong 4"_s);
    m_clock.advance(24h);
    QCOMPARE(words(ann.issue(number, u"517264"_s)), u"refused daily"_s);
    m_clock.advance(2s);
    QCOMPARE(words(ann.issue(number, u"517264"_s)), u"issued 0"_s);
}

void TestEmbeddedStore::aClockThatIsSetBackLocksNobodyOut()
{
    StoreSettings settings;
    settings.policy.sendsPerHour = 2;
    settings.policy.budgetPerDay = 0;
    const auto store = opened(settings);
    const Desk ann(*store);
    const PhoneNumber number = testNumber(0);
    m_clock.advance(48h); // the clock is wrong
    QCOMPARE(words(ann.issue(number, u"482913"_s)), u"issued 1"_s);
    m_clock.advance(-47h); // and is set right
    QCOMPARE(ann.status(number).cooldown, 30s);
    const IssueReply refused = ann.issue(number, u"482913"_s);
    QCOMPARE(words(refused), u"refused cooldown"_s);
    QCOMPARE(std::get<Refused>(refused).retryAfter, 30s); // not two days
    QCOMPARE(ann.status(number).cooldown, 30s);
    m_clock.advance(30s);
    QCOMPARE(words(ann.issue(number, u"482913"_s)), u"issued 0"_s); // what was sent still counts
    m_clock.advance(59min);
    QCOMPARE(words(ann.issue(number, u"482913"_s)), u"refused hourly"_s);
    m_clock.advance(30s);
    QCOMPARE(words(ann.issue(number, u"482913"_s)), u"issued 0"_s);
}

void TestEmbeddedStore::everyEventWakesTheOthers()
{
    // On a disk whose syncs take time: SQLite writes, syncs, and only then lets others see.
    const auto acting = opened();
    const auto listening = opened();
    int heard = 0;
    connect(listening.get(), &OtpStore::happened, this, [&heard] { ++heard; });
    for (int i = 1; i <= 30; ++i) {
        QCOMPARE(words(Desk(*acting).issue(testNumber(0), u"482913"_s)), u"issued"_s);
        QTRY_COMPARE_WITH_TIMEOUT(heard, i, 20'000); // nothing else happens until it has been heard
    }
}

void TestEmbeddedStore::whatIsOldIsForgotten()
{
    {
        const auto store = opened(StoreSettings());
        const Desk ann(*store);
        for (int i = 0; i < 8; ++i) {
            QCOMPARE(words(ann.issue(testNumber(i), u"482913"_s)), u"issued 4"_s);
            QCOMPARE(words(ann.verify(testNumber(i), u"000000"_s)), u"wrong 4"_s);
        }
    }
    const auto rows = [this](const QString &table) {
        RawSqlite raw(m_path);
        return raw.run(u"SELECT count(*) FROM "_s + table).toInt();
    };
    for (const QString &table : {u"codes"_s, u"sends"_s, u"calls"_s})
        QCOMPARE(rows(table), 8);
    QCOMPARE(rows(u"replies"_s), 16);
    QCOMPARE(rows(u"events"_s), 16);
    QCOMPARE(rows(u"budget"_s), 1);

    m_clock.advance(11min);
    opened(StoreSettings());
    for (const QString &table : {u"codes"_s, u"replies"_s, u"events"_s})
        QCOMPARE(rows(table), 0);
    QCOMPARE(rows(u"sends"_s), 8);
    m_clock.advance(48h);
    opened(StoreSettings());
    for (const QString &table : {u"sends"_s, u"budget"_s})
        QCOMPARE(rows(table), 0);
    m_clock.advance(31 * 24h);
    opened(StoreSettings());
    QCOMPARE(rows(u"calls"_s), 0);
}

QTEST_GUILESS_MAIN(TestEmbeddedStore)

#include "tst_embeddedstore.moc"
