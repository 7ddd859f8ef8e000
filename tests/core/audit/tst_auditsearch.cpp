// SPDX-License-Identifier: GPL-3.0-or-later
// Searching the audit log finds what looking at every row finds, from an index, and notices what others write.
#include "core/audit/searched.h"
#include "core/sqlite/rawsqlite.h"

#include <QBuffer>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Ringproof;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Ringproof::AuditFilter)

class TestAuditSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void findsWhatEveryRowSays_data();
    void findsWhatEveryRowSays();
    void goesOnWithWhatWasWrittenSince();
    void aClockThatWasSetBackHidesNothing();
    void aNumberIsFoundFromBeforeTheKeyToo();
    void beginsAnewWhereOldRowsWereRemoved();
    void aMissingRowLeavesItsPlaceEmpty();
    void everyQuestionHasItsIndex();
    void tellsACallsStoryAndWhoWorksHere();
    void noticesWhatOthersWrite();
    void noticesALogThatBegins();
    void saysWhyItCanNotBeRead();
    void aLogOfTheFirstVersionIsBroughtUpToDate();

private:
    [[nodiscard]] static bool matches(const AuditEntry &entry, const AuditFilter &filter, const QByteArray &hash)
    {
        return (filter.number.isEmpty() || entry.numberHash == hash) && (filter.by.isEmpty() || entry.by == filter.by)
            && (filter.action.isEmpty() || entry.action == filter.action) && (filter.outcome.isEmpty() || entry.outcome == filter.outcome)
            && (!filter.from || entry.at >= *filter.from) && (!filter.until || entry.at < *filter.until);
    }
    [[nodiscard]] AuditSource source() const { return {m_path, testKey()}; }

    static constexpr Milliseconds Start {1'790'000'000'000};
    QTemporaryDir m_shared;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestAuditSearch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"audit.db"_s);
}

void TestAuditSearch::findsWhatEveryRowSays_data()
{
    QTest::addColumn<AuditFilter>("filter");
    AuditFilter filter;
    QTest::newRow("everything") << filter;
    filter.number = u"+12025550106"_s;
    QTest::newRow("a number") << filter;
    filter.outcome = u"verified"_s;
    QTest::newRow("a number and an outcome") << filter;
    filter = {};
    filter.by = u"bo@desk-7"_s;
    QTest::newRow("an operator") << filter;
    filter.outcome = u"wrong"_s;
    QTest::newRow("an operator and an outcome") << filter;
    filter = {};
    filter.outcome = u"rejected"_s;
    filter.action = u"dispatch"_s;
    QTest::newRow("an outcome") << filter;
    filter.action = u"verify"_s;
    QTest::newRow("an outcome of another action") << filter;
    filter = {};
    filter.action = u"verify"_s;
    QTest::newRow("an action") << filter;
    filter = {};
    filter.from = Start + 100min;
    QTest::newRow("since") << filter;
    filter.until = Start + 300min + 5s;
    QTest::newRow("between") << filter;
    filter.outcome = u"verified"_s;
    QTest::newRow("between, and an outcome") << filter;
    filter = {};
    filter.until = Start + 20min;
    QTest::newRow("until") << filter;
    filter.until = Start;
    QTest::newRow("before everything") << filter;
    filter = {};
    filter.from = Start + 9999h;
    QTest::newRow("after everything") << filter;
    filter = {};
    filter.by = u"nobody"_s;
    QTest::newRow("nobody") << filter;
}

void TestAuditSearch::findsWhatEveryRowSays()
{
    QFETCH(const AuditFilter, filter);
    m_path = m_shared.filePath(u"audit.db"_s); // nobody writes to it
    const bool isNew = !QFile::exists(m_path);
    AuditFile file(m_path, testKey());
    if (isNew)
        append(file, someCalls(350, Start));
    const auto wanted = lookedFor(file, [&](const AuditEntry &entry) { return matches(entry, filter, file.chain().hashOf(filter.number)); });

    AuditSearch search(source());
    const AuditTally tally = counted(search, filter);
    QCOMPARE(tally.rows(), wanted.size());
    QVERIFY(searched(search, filter, tally) == wanted);
    QVERIFY(searched(search, filter, tally, 1000) == wanted);
}

void TestAuditSearch::goesOnWithWhatWasWrittenSince()
{
    AuditFilter outcome;
    outcome.outcome = u"verified"_s;
    AuditFilter since;
    since.from = Start + 60min;
    AuditFilter until;
    until.until = Start + 200min;
    const QList<AuditFilter> filters {{}, outcome, since, until};
    AuditFile file(m_path, testKey());
    append(file, someCalls(90, Start));
    AuditSearch search(source());
    QList<AuditTally> tallies;
    for (const AuditFilter &filter : filters)
        tallies << counted(search, filter);
    for (const auto &[calls, first] : {std::pair(1, 90), std::pair(400, 91), std::pair(5, 491)}) {
        append(file, someCalls(calls, Start, first));
        for (int i = 0; i < filters.size(); ++i)
            tallies[i] = counted(search, filters[i], tallies[i]);
    }
    for (int i = 0; i < filters.size(); ++i) {
        const auto wanted = lookedFor(file, [&](const AuditEntry &entry) { return matches(entry, filters[i], {}); });
        QCOMPARE(tallies[i].rows(), wanted.size());
        QVERIFY(searched(search, filters[i], tallies[i]) == wanted);
    }
    QCOMPARE(tallies[0].beginnings, 1);
    QCOMPARE(tallies[1].beginnings, 1);
    QCOMPARE(tallies[2].beginnings, 1);
    QVERIFY(tallies[1].grown > 200);
}

void TestAuditSearch::aClockThatWasSetBackHidesNothing()
{
    AuditFile file(m_path, testKey());
    append(file, someCalls(100, Start));
    append(file, someCalls(30, Start - 24h)); // the clock ran a day late
    append(file, someCalls(100, Start, 100));
    AuditSearch search(source());
    for (const Milliseconds edge : {Start - 24h, Start - 23h, Start - 1ms, Start + 50min, Start + 99min + 5s, Start + 150min}) {
        AuditFilter since;
        since.from = edge;
        AuditFilter until;
        until.until = edge;
        for (const AuditFilter &filter : {since, until}) {
            const auto wanted = lookedFor(file, [&](const AuditEntry &entry) { return matches(entry, filter, {}); });
            const AuditTally tally = counted(search, filter);
            QCOMPARE(tally.rows(), wanted.size());
            QVERIFY(searched(search, filter, tally) == wanted);
        }
    }
    // And while somebody looks on.
    AuditFilter since;
    since.from = Start;
    AuditTally tally = counted(search, since);
    append(file, someCalls(3, Start - 48h));
    append(file, someCalls(3, Start, 200));
    tally = counted(search, since, tally);
    const auto wanted = lookedFor(file, [&](const AuditEntry &entry) { return entry.at >= Start; });
    QVERIFY(searched(search, since, tally) == wanted);
}

void TestAuditSearch::aNumberIsFoundFromBeforeTheKeyToo()
{
    {
        AuditFile plain(m_path, {});
        append(plain, someCalls(150, Start));
    }
    AuditFile keyed(m_path, testKey());
    append(keyed, someCalls(150, Start, 150));
    AuditFilter filter;
    filter.number = u"+12025550106"_s;
    AuditSearch search(source());
    const AuditTally tally = counted(search, filter);
    const auto wanted = lookedFor(keyed, [](const AuditEntry &entry) { return entry.number == u"+1 ••• ••• ••06"_s; });
    QVERIFY(wanted.first().seq > 300 && wanted.last().seq < 100);
    QVERIFY(searched(search, filter, tally) == wanted);

    // As an export does.
    auto device = std::make_shared<QBuffer>();
    QVERIFY(device->open(QIODevice::WriteOnly));
    AuditReader reader(m_path, testKey());
    QCOMPARE(surely(reader.exportTo(device, AuditFormat::JsonLines, filter)), wanted.size());
}

void TestAuditSearch::beginsAnewWhereOldRowsWereRemoved()
{
    AuditFile file(m_path, testKey());
    append(file, someCalls(300, Start));
    AuditSearch search(source());
    AuditFilter filter;
    filter.outcome = u"verified"_s;
    const AuditTally before = counted(search, filter);
    QVERIFY(file.removeBefore(Start + 200min, {}, testContext(), Start + 400min).value() > 0);
    const AuditTally tally = counted(search, filter, before);
    QVERIFY(tally.rows() < before.rows());
    QVERIFY(searched(search, filter, tally) == lookedFor(file, [](const AuditEntry &entry) { return entry.outcome == u"verified"_s; }));
    QCOMPARE(counted(search, {}, before).rows(), lookedFor(file, [](const AuditEntry &) { return true; }).size());
}

void TestAuditSearch::aMissingRowLeavesItsPlaceEmpty()
{
    AuditFile file(m_path, testKey());
    append(file, someCalls(50, Start));
    RawSqlite(m_path).run(u"DELETE FROM entries WHERE seq = 20"_s);
    AuditSearch search(source());
    const AuditTally tally = counted(search, {});
    QVERIFY(tally.isDense);
    QCOMPARE(tally.placeOf(tally.high - 20).seq, 20);
    const auto rows = surely(search.rows({}, {21, 19, 3}));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].seq, 21);
    QCOMPARE(rows[1].seq, 19);
}

void TestAuditSearch::everyQuestionHasItsIndex()
{
    AuditFile file(m_path, testKey());
    append(file, someCalls(5, Start));
    QFile script(u":/ringproof/sql/auditlog.sql"_s);
    QVERIFY(script.open(QIODevice::ReadOnly));
    int looked = 0;
    for (const QString &part : QString::fromUtf8(script.readAll()).split(u"\n--: "_s).mid(1)) {
        const QString name = part.section(u'\n', 0, 0);
        const QString kind = name.section(u'_', 0, 0);
        if (kind != u"page"_s && kind != u"count"_s && kind != u"newest"_s && name != u"call"_s && name != u"seconds_to_verified"_s
            && name != u"rows_before"_s && name != u"rows_since"_s && name != u"seq_at"_s)
            continue;
        if (name == u"count"_s)
            continue; // the check's: it reads the whole log anyway
        RawSqlite raw(m_path);
        QString sql = part.section(u'\n', 1);
        if (const qsizetype comment = sql.indexOf(u"\n--"_s); comment >= 0) // the next statement's
            sql.truncate(comment);
        static const QRegularExpression parameter(u":[a-z]+"_s);
        sql.replace(parameter, u"1"_s); // plans don't depend on values
        QSqlQuery query(QSqlDatabase::database(raw.name()));
        QVERIFY2(query.exec(u"EXPLAIN QUERY PLAN "_s + sql), qPrintable(sql + query.lastError().text()));
        QString plan;
        while (query.next())
            plan += query.value(3).toString() + u'\n';
        ++looked;
        const bool isInOrder = !plan.contains(u"TEMP B-TREE FOR ORDER"_s);
        QVERIFY2(plan.contains(u"SEARCH"_s) && !plan.contains(u"SCAN"_s) && isInOrder, qPrintable(name + u'\n' + plan));
        if ((kind == u"count"_s || kind == u"newest"_s) && !name.endsWith(u"all"_s) && !name.endsWith(u"number"_s)
            && !name.endsWith(u"operator"_s))
            QVERIFY2(plan.contains(u"COVERING INDEX"_s), qPrintable(name + u'\n' + plan));
    }
    QCOMPARE(looked, 3 * 4 + 5);
}

void TestAuditSearch::tellsACallsStoryAndWhoWorksHere()
{
    AuditFile file(m_path, testKey());
    append(file, someCalls(60, Start));
    AuditSearch search(source());
    const auto story = surely(search.call(u"request-1"_s));
    QStringList outcomes;
    for (const AuditEntry &entry : story)
        outcomes << entry.outcome;
    QCOMPARE(outcomes, QStringList({u"started"_s, u"dispatched"_s, u"wrong"_s, u"verified"_s}));
    QVERIFY(surely(search.call({})).isEmpty());
    QCOMPARE(surely(search.operators()), QStringList({u"ada@desk-7"_s, u"bo@desk-7"_s, u"cy@desk-7"_s}));
}

void TestAuditSearch::noticesWhatOthersWrite()
{
    AuditLog log(m_path, testKey(), testContext());
    surely(log.record(anEntry(0)));
    AuditSearch search(source());
    QSignalSpy changed(&search, &AuditSearch::changed);
    AuditTally tally = counted(search, {});
    QCOMPARE(tally.rows(), 1);
    for (int i = 1; i < 4; ++i) {
        surely(log.record(anEntry(i)));
        QTRY_VERIFY(!changed.isEmpty());
        QTRY_COMPARE((tally = counted(search, {}, tally)).rows(), i + 1);
        changed.clear();
    }
}

void TestAuditSearch::noticesALogThatBegins()
{
    // Again and again: its folders come one by one while they are being looked for.
    for (int i = 0; i < 20; ++i) {
        m_path = m_folder->filePath(u"%1/not/made/yet/audit.db"_s.arg(i));
        AuditSearch search(source());
        QSignalSpy changed(&search, &AuditSearch::changed);
        const auto none = QCoro::waitFor(search.count({}, {}));
        QVERIFY(!none && none.error().kind == Error::Kind::NotFound);
        QVERIFY(!QFile::exists(m_path));
        write(m_path, testKey(), 2);
        QTRY_VERIFY(!changed.isEmpty());
        QTRY_COMPARE(QCoro::waitFor(search.count({}, {})).value_or(AuditTally()).rows(), 2);
    }
}

void TestAuditSearch::saysWhyItCanNotBeRead()
{
    write(m_path, testKey(), 2);
    AuditSearch keyless(AuditSource {m_path, {}});
    const auto refused = QCoro::waitFor(keyless.count({}, {}));
    QVERIFY(!refused && refused.error().kind == Error::Kind::Invalid);
    QVERIFY2(refused.error().message.contains(u"RINGPROOF_AUDIT_KEY"_s), qPrintable(refused.error().message));

    const QString other = m_folder->filePath(u"damaged.db"_s);
    QFile damaged(other);
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(QByteArray(4096, 'x'));
    damaged.close();
    AuditSearch search(AuditSource {other, testKey()});
    QVERIFY(QCoro::waitFor(search.count({}, {})).error().message.contains(u"not a database"_s));
}

void TestAuditSearch::aLogOfTheFirstVersionIsBroughtUpToDate()
{
    write(m_path, testKey(), 30);
    {
        RawSqlite raw(m_path);
        for (const char *sql : {"DROP INDEX entries_by_operator", "DROP INDEX entries_by_outcome", "DROP INDEX entries_by_request",
                                "CREATE INDEX entries_by_operator ON entries (by, seq)", "CREATE INDEX entries_by_outcome ON entries (outcome, seq)",
                                "PRAGMA user_version = 1"})
            raw.run(QString::fromLatin1(sql));
    }
    AuditSearch search(source());
    AuditFilter filter;
    filter.outcome = u"verified"_s;
    QCOMPARE(counted(search, filter).rows(), 15);
    QVERIFY(checked(m_path, testKey())->isSound());
}

QTEST_GUILESS_MAIN(TestAuditSearch)
#include "tst_auditsearch.moc"
