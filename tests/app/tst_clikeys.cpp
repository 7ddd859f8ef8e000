// SPDX-License-Identifier: GPL-3.0-or-later
// The sealing key is changed while codes live, as the user guide says: several ringproof-cli on one store, each with keys of its own.
#include "sandbox/simulator.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Ringproof;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000; //!< ms; a process under a sanitizer on a loaded machine starts slowly

const QString Number = u"+12025550100"_s;
const QString Old = QString(64, u'1');
const QString New = QString(64, u'2');

//! What a desk has in its environment.
struct Keys {
    QString key;
    QString previous = {};
};

struct Result {
    int status = -1;
    QJsonObject json;

    [[nodiscard]] QString outcome() const { return json.value(u"outcome"_s).toString(); }
    [[nodiscard]] QString message() const { return json.value(u"message"_s).toString(); }
};

} // namespace

class TestCliKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aCodeOutlivesEachStepOfTheChange_data();
    void aCodeOutlivesEachStepOfTheChange();
    void aDeskWithTheWrongKeySaysSo();
    void aPreviousKeyThatIsNoneIsNamed();

private:
    [[nodiscard]] Result run(const Keys &keys, const QStringList &arguments, const QByteArray &input = {});
    //! Has the simulated phone answer, and remembers what it is told.
    void dispatch(const Keys &keys);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Simulator> m_simulator;
    QString m_config;
    QString m_spoken;
};

void TestCliKeys::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    SimulatorOptions options;
    options.speed = 50;
    m_simulator = std::make_unique<Simulator>(options);
    connect(m_simulator.get(), &Simulator::called, this, [this](VirtualPhone *phone) {
        connect(phone, &VirtualPhone::said, this, [this](const QString &words) {
            for (const QChar c : words) {
                if (c.isDigit() && m_spoken.size() < 6)
                    m_spoken.append(c);
            }
        });
    });
    const auto url = m_simulator->start();
    QVERIFY(url);
    const QString base = QString::fromLatin1(url->toEncoded());
    const QJsonObject config {
        {u"phlo"_s, QJsonObject {{u"auth_id"_s, options.authId},
                                 {u"phlo_id"_s, options.phloId},
                                 {u"from"_s, u"+15671234567"_s},
                                 {u"runner_url"_s, base},
                                 {u"voice_url"_s, base}}},
        {u"store"_s, QString(u"embedded:"_s + m_folder->filePath(u"codes.db"_s))},
        {u"policy"_s, QJsonObject {{u"cooldown_s"_s, 0}, {u"ttl_s"_s, 600}}},
    };
    m_config = m_folder->filePath(u"desk.json"_s);
    QFile file(m_config);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(config).toJson());
}

void TestCliKeys::cleanup()
{
    m_simulator.reset();
    m_folder.reset();
}

Result TestCliKeys::run(const Keys &keys, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        if (name.startsWith(u"RINGPROOF_") || name.contains(u"proxy", Qt::CaseInsensitive))
            environment.remove(name);
    }
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder->filePath(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, m_folder->filePath(u"data"_s));
    environment.insert(u"RINGPROOF_AUTH_TOKEN"_s, m_simulator->options().authToken);
    environment.insert(u"RINGPROOF_SEAL_KEY"_s, keys.key);
    if (!keys.previous.isEmpty())
        environment.insert(u"RINGPROOF_SEAL_KEY_PREVIOUS"_s, keys.previous);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(RINGPROOF_CLI), QStringList {u"--config"_s, m_config, u"--json"_s} + arguments);
    process.write(input);
    process.closeWriteChannel();
    // The simulator lives in this process: the event loop must go on.
    const bool ended = QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, Patience);
    if (!ended)
        process.kill();
    Result result;
    result.status = ended ? process.exitCode() : -1;
    result.json = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    return result;
}

void TestCliKeys::dispatch(const Keys &keys)
{
    m_spoken.clear();
    const Result dispatched = run(keys, {u"dispatch"_s, Number});
    QVERIFY2(dispatched.status == 0, qPrintable(dispatched.message()));
    QTRY_COMPARE_WITH_TIMEOUT(m_spoken.size(), 6, Patience);
}

void TestCliKeys::aCodeOutlivesEachStepOfTheChange_data()
{
    // The steps are the user guide's. A desk may be a step ahead of another.
    const QList<Keys> steps {{Old}, {Old, New}, {New, Old}, {New}};
    QTest::addColumn<QStringList>("issuer");
    QTest::addColumn<QStringList>("judge");
    for (qsizetype step = 0; step + 1 < steps.size(); ++step) {
        for (const auto &[from, to] : {std::pair(step, step + 1), std::pair(step + 1, step)}) {
            QTest::addRow("called in step %d, judged in step %d", int(from), int(to))
                << QStringList {steps.at(from).key, steps.at(from).previous} << QStringList {steps.at(to).key, steps.at(to).previous};
        }
    }
}

void TestCliKeys::aCodeOutlivesEachStepOfTheChange()
{
    QFETCH(const QStringList, issuer);
    QFETCH(const QStringList, judge);
    dispatch({issuer.at(0), issuer.at(1)});
    if (QTest::currentTestFailed())
        return;
    QByteArray wrong = m_spoken.toLatin1();
    wrong[0] = wrong[0] == '9' ? '0' : char(wrong[0] + 1);
    const Result first = run({judge.at(0), judge.at(1)}, {u"verify"_s, Number, u"-"_s}, wrong);
    QCOMPARE(first.outcome(), u"wrong"_s);
    QCOMPARE(first.json.value(u"attempts_left"_s).toInt(), 4);
    const Result second = run({judge.at(0), judge.at(1)}, {u"verify"_s, Number, u"-"_s}, m_spoken.toLatin1());
    QCOMPARE(second.outcome(), u"verified"_s);
    QCOMPARE(second.status, 0);
}

void TestCliKeys::aDeskWithTheWrongKeySaysSo()
{
    dispatch({Old});
    if (QTest::currentTestFailed())
        return;
    const Result verdict = run({New}, {u"verify"_s, Number, u"-"_s}, m_spoken.toLatin1());
    QCOMPARE(verdict.outcome(), u"unavailable"_s);
    QCOMPARE(verdict.status, 5);
    QVERIFY2(verdict.message().contains(u"another key") && verdict.message().contains(u"RINGPROOF_SEAL_KEY"), qPrintable(verdict.message()));
    const Result status = run({New}, {u"status"_s, Number});
    QCOMPARE(status.outcome(), u"live"_s);
    QCOMPARE(status.json.value(u"attempts_left"_s).toInt(), 5); // none was counted
    QCOMPARE(run({Old}, {u"verify"_s, Number, u"-"_s}, m_spoken.toLatin1()).outcome(), u"verified"_s);
}

void TestCliKeys::aPreviousKeyThatIsNoneIsNamed()
{
    const Result result = run({New, u"0123"_s}, {u"status"_s, Number});
    QCOMPARE(result.status, 2);
    QVERIFY2(result.message().contains(u"RINGPROOF_SEAL_KEY_PREVIOUS must be 64 hex digits"), qPrintable(result.message()));
    QVERIFY(!result.message().contains(u"0123"));
}

QTEST_GUILESS_MAIN(TestCliKeys)
#include "tst_clikeys.moc"
