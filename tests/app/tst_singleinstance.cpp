// SPDX-License-Identifier: GPL-3.0-or-later
// One console for each user and data folder: who is the first, what the second hands over, and what is left by one that died.
#include "console/singleinstance.h"

#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Ringproof;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20'000; // ms

} // namespace

class SingleInstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theSecondHandsOver();
    void theFirstsEndMakesRoom();
    void whatADeadOneLeftIsNoObstacle();
    void oneThatDoesntListenYetIsWaitedFor();
    void theSocketIsForItsUserAlone();
    void whatIsNoStartIsHungUpOn_data();
    void whatIsNoStartIsHungUpOn();
    void aRequestSurvivesTheWay();
    void theCommandLineIsTakenApart();
    void aWrongCommandLineIsExplained_data();
    void aWrongCommandLineIsExplained();
    void foldersDontMeet();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    MeetingPlace m_place;
};

void SingleInstanceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_place = {m_folder->filePath(u"lock"_s), m_folder->filePath(u"socket"_s)};
}

void SingleInstanceTest::theSecondHandsOver()
{
    SingleInstance first(m_place);
    QVERIFY(first.claim());
    SingleInstance second(m_place);
    QVERIFY(!second.claim());

    QSignalSpy requested(&first, &SingleInstance::requested);
    LaunchRequest request;
    request.number = u"+1 415 555 2671"_s;
    request.profile = u"acme"_s;
    HandOver handOver(second, request);
    QSignalSpy done(&handOver, &HandOver::done);
    handOver.start();
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, Patience);
    QCOMPARE(requested.size(), 1);
    QVERIFY(requested[0][0].value<LaunchRequest>() == request);
}

void SingleInstanceTest::theFirstsEndMakesRoom()
{
    SingleInstance first(m_place);
    QVERIFY(first.claim());
    SingleInstance second(m_place);
    QVERIFY(!second.claim());
    first.release();
    HandOver handOver(second, {});
    QSignalSpy vacated(&handOver, &HandOver::vacated);
    handOver.start();
    QTRY_COMPARE_WITH_TIMEOUT(vacated.size(), 1, Patience);
    SingleInstance third(m_place);
    QVERIFY(!third.claim());
}

void SingleInstanceTest::whatADeadOneLeftIsNoObstacle()
{
    QFile lock(m_place.lockFile);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("999999999\nringproof\n" + QSysInfo::machineHostName().toUtf8() + '\n'); // as QLockFile writes it, of no living process
    lock.close();
    QFile socket(m_place.socket);
    QVERIFY(socket.open(QIODevice::WriteOnly));
    socket.close();

    SingleInstance first(m_place);
    QVERIFY(first.claim());
    SingleInstance second(m_place);
    QVERIFY(!second.claim());
    HandOver handOver(second, {});
    QSignalSpy done(&handOver, &HandOver::done);
    handOver.start();
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, Patience);
}

void SingleInstanceTest::oneThatDoesntListenYetIsWaitedFor()
{
    QLockFile starting(m_place.lockFile);
    QVERIFY(starting.tryLock(0));
    SingleInstance second(m_place);
    HandOver handOver(second, {});
    QSignalSpy done(&handOver, &HandOver::done);
    handOver.start();
    QLocalServer server;
    QVERIFY(server.listen(m_place.socket));
    QTRY_VERIFY_WITH_TIMEOUT(server.hasPendingConnections(), Patience);
    QLocalSocket *socket = server.nextPendingConnection();
    QTRY_VERIFY_WITH_TIMEOUT(socket->canReadLine(), Patience);
    QCOMPARE(socket->readAll(), "{}\n");
    socket->write("taken\n");
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, Patience);
}

void SingleInstanceTest::theSocketIsForItsUserAlone()
{
#ifdef Q_OS_UNIX
    SingleInstance first(m_place);
    QVERIFY(first.claim());
    struct stat about {};
    QCOMPARE(::stat(QFile::encodeName(m_place.socket).constData(), &about), 0);
    QCOMPARE(about.st_mode & 0077, 0u);
#else
    QSKIP("Pipes have no file mode.");
#endif
}

void SingleInstanceTest::whatIsNoStartIsHungUpOn_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("no JSON") << QByteArray("hello\n");
    QTest::newRow("another key") << QByteArray("{\"code\":\"042137\"}\n");
    QTest::newRow("another type") << QByteArray("{\"number\":5}\n");
    QTest::newRow("a relative file") << QByteArray("{\"config\":\"acme.json\"}\n");
    QTest::newRow("a file and a profile") << QByteArray("{\"config\":\"/acme.json\",\"profile\":\"acme\"}\n");
    QTest::newRow("no theme") << QByteArray("{\"theme\":\"pink\"}\n");
    QTest::newRow("a number of two lines") << QByteArray("{\"number\":\"1\\n2\"}\n");
    QTest::newRow("no end of it") << QByteArray(100'000, 'x');
}

void SingleInstanceTest::whatIsNoStartIsHungUpOn()
{
    QFETCH(QByteArray, sent);
    SingleInstance first(m_place);
    QVERIFY(first.claim());
    QSignalSpy requested(&first, &SingleInstance::requested);
    QLocalSocket socket;
    QSignalSpy gone(&socket, &QLocalSocket::disconnected);
    socket.connectToServer(m_place.socket);
    QTRY_VERIFY_WITH_TIMEOUT(socket.state() == QLocalSocket::ConnectedState, Patience);
    socket.write(sent);
    QTRY_VERIFY_WITH_TIMEOUT(!gone.isEmpty(), Patience);
    QCOMPARE(socket.readAll(), QByteArray());
    QVERIFY(requested.isEmpty());
}

void SingleInstanceTest::aRequestSurvivesTheWay()
{
    const LaunchRequest request {{}, u"Österreich"_s, u"tel:+43-1"_s, u"dark"_s, QByteArray("token")};
    const auto back = LaunchRequest::fromJson(request.toJson());
    QVERIFY(back && *back == request);
    const auto empty = LaunchRequest::fromJson(LaunchRequest().toJson());
    QVERIFY(empty && *empty == LaunchRequest());
}

void SingleInstanceTest::theCommandLineIsTakenApart()
{
    auto line = parseCommandLine({u"ringproof"_s, u"--config"_s, u"acme.json"_s, u"tel:+14155552671"_s});
    QVERIFY(line);
    QCOMPARE(line->request.config, QFileInfo(u"acme.json"_s).absoluteFilePath());
    QCOMPARE(line->request.number, u"tel:+14155552671"_s);
    line = parseCommandLine({u"ringproof"_s, u"--number"_s, u" +1 415 "_s, u"--theme"_s, u"dark"_s, u"--profile"_s, u"acme"_s});
    QVERIFY(line);
    QCOMPARE(line->request.number, u"+1 415"_s);
    QCOMPARE(line->request.theme, u"dark"_s);
    QCOMPARE(line->request.profile, u"acme"_s);
    line = parseCommandLine({u"ringproof"_s, u"--help"_s});
    QVERIFY(line && line->print.contains(u"--number"_s));
}

void SingleInstanceTest::aWrongCommandLineIsExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    QTest::newRow("unknown option") << QStringList {u"--nonsense"_s} << u"nonsense"_s;
    QTest::newRow("a word") << QStringList {u"acme"_s} << u"\"acme\""_s;
    QTest::newRow("config and profile") << QStringList {u"--config"_s, u"a"_s, u"--profile"_s, u"b"_s} << u"not both"_s;
    QTest::newRow("theme") << QStringList {u"--theme"_s, u"pink"_s} << u"--theme is one of"_s;
    QTest::newRow("two numbers") << QStringList {u"--number"_s, u"1"_s, u"tel:2"_s} << u"one number"_s;
    QTest::newRow("far too long") << QStringList {u"--number"_s, QString(300, u'1')} << u"too many"_s;
}

void SingleInstanceTest::aWrongCommandLineIsExplained()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);
    const auto line = parseCommandLine(QStringList {u"ringproof"_s} + arguments);
    QVERIFY(!line);
    QVERIFY2(line.error().message.contains(words), qPrintable(line.error().message));
}

void SingleInstanceTest::foldersDontMeet()
{
    const MeetingPlace one = MeetingPlace::of(u"/home/a/.local/share"_s);
    QVERIFY(one.socket != MeetingPlace::of(u"/home/b/.local/share"_s).socket);
    QCOMPARE(one.socket, MeetingPlace::of(u"/home/a/.local/share/"_s).socket);
}

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "tst_singleinstance.moc"
