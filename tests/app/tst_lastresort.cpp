// SPDX-License-Identifier: GPL-3.0-or-later
// What a program says that meets a fault that nobody foresaw. It is this test's own program, started again.
#include "wiring/lastresort.h"
#include "wiring/translations.h"

#include <QProcess>
#include <QTest>
#include <QTimer>

#include <cstring>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000; // ms; for machines under load
constexpr char Unforeseen[] = "--meet-the-unforeseen";

int meetTheUnforeseen(const QCoreApplication &app, const QString &language)
{
    Ringproof::speak(language);
    Ringproof::endInWords();
    QTimer::singleShot(0, &app, [] { throw std::runtime_error("the code was 482913"); });
    return QCoreApplication::exec();
}

} // namespace

class TestLastResort : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsInWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("en") << u"Start it again"_s;
        QTest::newRow("de") << u"Starten Sie es neu"_s;
    }

    void endsInWords()
    {
        QFETCH(QString, words);
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(Unforeseen), QString::fromLatin1(QTest::currentDataTag())});
        QVERIFY(program.waitForFinished(Patience));
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
        const QString said = QString::fromLocal8Bit(program.readAllStandardError());
        QVERIFY2(said.contains(words), qPrintable(said));
        QVERIFY2(!said.contains(u"482913"_s), qPrintable(said));
        QCOMPARE(said.count(u'\n'), 1);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && std::strcmp(argv[1], Unforeseen) == 0)
        return meetTheUnforeseen(app, QString::fromLatin1(argv[2]));
    TestLastResort test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_lastresort.moc"
