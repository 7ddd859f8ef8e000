// SPDX-License-Identifier: GPL-3.0-or-later
// ringproof as a person starts it: once, again, with a link, and ended from outside.
#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30'000; // ms
const QString Console = QStringLiteral(RINGPROOF_CONSOLE);

} // namespace

class ConsoleProcessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aSecondStartEndsWithALine();
    void aLinkIsHandedOver();
    void anotherDataFolderIsAnotherConsole();
    void killedOneIsNoObstacle();
    void itEndsWhenItIsAskedTo();
    void faultsEndWithTwo_data();
    void faultsEndWithTwo();

private:
    struct Ended {
        int status = -1;
        QString output;
        QString errors;
    };

    [[nodiscard]] QProcessEnvironment environment(const QString &data = u"data"_s) const;
    void startFirst();
    [[nodiscard]] bool isListening() const;
    [[nodiscard]] Ended run(const QStringList &arguments, const QString &data = u"data"_s);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_first;
};

void ConsoleProcessTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(u"run"_s));
    QVERIFY(QFile::setPermissions(m_folder->filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void ConsoleProcessTest::cleanup()
{
    if (m_first && m_first->state() != QProcess::NotRunning) {
        m_first->terminate();
        QTRY_COMPARE_WITH_TIMEOUT(m_first->state(), QProcess::NotRunning, Patience);
    }
    m_first.reset();
}

QProcessEnvironment ConsoleProcessTest::environment(const QString &data) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder->filePath(u"run"_s));
    environment.insert(u"XDG_DATA_HOME"_s, m_folder->filePath(data));
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder->filePath(u"config"_s));
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
    return environment;
}

//! Until it listens: then it is the one that is open.
void ConsoleProcessTest::startFirst()
{
    m_first = std::make_unique<QProcess>();
    m_first->setProcessEnvironment(environment());
    m_first->start(Console, {});
    const QDir meeting(m_folder->filePath(u"run"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!meeting.entryList({u"ringproof-????????????????"_s}, QDir::System | QDir::Files).isEmpty(), Patience);
}

//! A socket that lies there need not be anybody's.
bool ConsoleProcessTest::isListening() const
{
    const QDir meeting(m_folder->filePath(u"run"_s));
    const QStringList sockets = meeting.entryList({u"ringproof-????????????????"_s}, QDir::System | QDir::Files);
    QLocalSocket socket;
    if (sockets.size() == 1)
        socket.connectToServer(meeting.filePath(sockets.first()));
    return socket.waitForConnected(100);
}

ConsoleProcessTest::Ended ConsoleProcessTest::run(const QStringList &arguments, const QString &data)
{
    QProcess process;
    process.setProcessEnvironment(environment(data));
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(Console, arguments);
    static_cast<void>(QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, Patience));
    return {process.state() == QProcess::NotRunning ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

void ConsoleProcessTest::aSecondStartEndsWithALine()
{
    startFirst();
    const Ended second = run({});
    QCOMPARE(second.status, 0);
    QCOMPARE(second.output, u"Ringproof is open already; its window comes to the front.\n"_s);
    QCOMPARE(m_first->state(), QProcess::Running);
}

void ConsoleProcessTest::aLinkIsHandedOver()
{
    startFirst();
    QCOMPARE(run({u"tel:%2B14155552671"_s}).status, 0);
    QCOMPARE(run({u"--number"_s, u"+1 415 555 2671"_s}).status, 0);
    // What can't be called is explained where the person looks, in the window.
    QCOMPARE(run({u"tel:+14155552671;ext=12"_s}).status, 0);
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += m_first->readAllStandardError()).contains("extension"), Patience);
    QVERIFY(!said.contains("4155552671"));
}

void ConsoleProcessTest::anotherDataFolderIsAnotherConsole()
{
    startFirst();
    QProcess other;
    other.setProcessEnvironment(environment(u"other"_s));
    other.start(Console, {});
    const QDir meeting(m_folder->filePath(u"run"_s));
    QTRY_COMPARE_WITH_TIMEOUT(meeting.entryList({u"ringproof-????????????????"_s}, QDir::System | QDir::Files).size(), 2, Patience);
    other.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(other.state(), QProcess::NotRunning, Patience);
    QCOMPARE(other.exitCode(), 0);
    QCOMPARE(m_first->state(), QProcess::Running);
}

void ConsoleProcessTest::killedOneIsNoObstacle()
{
    startFirst();
    m_first->kill();
    QTRY_COMPARE_WITH_TIMEOUT(m_first->state(), QProcess::NotRunning, Patience);
    // Its lock and its socket lie there still; the next start takes their place and listens.
    m_first = std::make_unique<QProcess>();
    m_first->setProcessEnvironment(environment());
    m_first->start(Console, {});
    QTRY_VERIFY_WITH_TIMEOUT(isListening(), Patience); // or what is started next would be the one that is open
    QCOMPARE(run({u"--number"_s, u"1"_s}).status, 0);
    QCOMPARE(m_first->state(), QProcess::Running);
}

void ConsoleProcessTest::itEndsWhenItIsAskedTo()
{
    startFirst();
    QSignalSpy finished(m_first.get(), &QProcess::finished);
    m_first->terminate();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, Patience);
    QCOMPARE(m_first->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_first->exitCode(), 0);
    const QDir meeting(m_folder->filePath(u"run"_s));
    QVERIFY(meeting.entryList(QDir::System | QDir::Files | QDir::NoDotAndDotDot).isEmpty()); // nothing left behind
}

void ConsoleProcessTest::faultsEndWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    QTest::newRow("an option that there isn't") << QStringList {u"--nonsense"_s} << u"nonsense"_s;
    QTest::newRow("a file that isn't there") << QStringList {u"--config"_s, u"/nowhere/acme.json"_s} << u"/nowhere/acme.json"_s;
    QTest::newRow("a profile that isn't there") << QStringList {u"--profile"_s, u"nobody"_s} << u"nobody"_s;
}

void ConsoleProcessTest::faultsEndWithTwo()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);
    const Ended ended = run(arguments);
    QCOMPARE(ended.status, 2);
    QVERIFY2(ended.errors.contains(words), qPrintable(ended.errors));
}

QTEST_GUILESS_MAIN(ConsoleProcessTest)
#include "tst_consoleprocess.moc"
