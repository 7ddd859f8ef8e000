// SPDX-License-Identifier: GPL-3.0-or-later
// The table of hangup causes: complete, and fit to be read out.
#include "phlo/hangupcauses.h"

#include <QSet>
#include <QtTest>

using namespace Ringproof;
using Phase = CallStatus::Phase;
using CallAgain = HangupAdvice::CallAgain;
using Heard = HangupAdvice::Heard;

class TestHangupCauses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableIsPlivosWholeTable()
    {
        const QList<int> published {0,    1000, 1010, 1020, 2000, 2010, 2020, 2030, 2040, 2050, 2060, 2070, 3000, 3010, 3020, 3030, 3040, 3050,
                                    3070, 3080, 3090, 3100, 3110, 3120, 3130, 3140, 4000, 4010, 4020, 4030, 5000, 5010, 5020, 6000, 6010, 6020,
                                    7011, 7012, 7013, 7014, 7022, 7023, 7024, 7032, 7033, 7034, 8011, 8012, 8013, 8014, 9000, 9100, 9110};
        QList<int> codes;
        QSet<QString> names;
        for (const HangupAdvice &advice : allHangupAdvice()) {
            codes << advice.code;
            names << advice.name;
        }
        QCOMPARE(codes, published);
        QCOMPARE(names.size(), codes.size());
    }

    void everyAdviceNamesANextStep()
    {
        const QRegularExpression step(QStringLiteral("\\b(call again|Ask|Check|Wait|Tell)\\b"), QRegularExpression::CaseInsensitiveOption);
        for (const HangupAdvice &advice : allHangupAdvice()) {
            const QString shown = QStringLiteral("%1: %2").arg(advice.code).arg(advice.advice);
            QVERIFY2(advice.isKnown && !advice.name.isEmpty(), qPrintable(shown));
            QVERIFY2(advice.phase >= Phase::Completed, qPrintable(shown));
            QVERIFY2(advice.advice.contains(QStringLiteral(". ")), qPrintable(shown)); // what happened, and what to do
            QVERIFY2(advice.advice.endsWith(u'.') && advice.advice.contains(step), qPrintable(shown));
            QVERIFY2(advice.advice.size() < 200, qPrintable(shown));
            // Nobody is told to call again where that is useless, but after something was changed.
            if (advice.callAgain == CallAgain::Useless)
                QVERIFY2(!advice.advice.contains(QStringLiteral("Call again")), qPrintable(shown));
        }
    }

    void whatStaffMeetMost_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<Phase>("phase");
        QTest::addColumn<CallAgain>("callAgain");
        QTest::addColumn<Heard>("heard");
        QTest::newRow("canceled") << 1000 << Phase::Canceled << CallAgain::Helps << Heard::No;
        QTest::newRow("out of credits") << 1010 << Phase::Canceled << CallAgain::Useless << Heard::Perhaps;
        QTest::newRow("invalid number") << 2000 << Phase::Failed << CallAgain::Useless << Heard::No;
        QTest::newRow("country barred") << 2030 << Phase::Failed << CallAgain::Useless << Heard::No;
        QTest::newRow("no answer") << 3000 << Phase::NoAnswer << CallAgain::Helps << Heard::No;
        QTest::newRow("busy") << 3010 << Phase::Busy << CallAgain::Helps << Heard::No;
        QTest::newRow("rejected") << 3020 << Phase::Declined << CallAgain::Helps << Heard::No;
        QTest::newRow("normal") << 4000 << Phase::Completed << CallAgain::Helps << Heard::Perhaps;
        QTest::newRow("to the end") << 4010 << Phase::Completed << CallAgain::Helps << Heard::Perhaps;
        QTest::newRow("rang out") << 6010 << Phase::NoAnswer << CallAgain::Helps << Heard::No;
        QTest::newRow("machine") << 9100 << Phase::Completed << CallAgain::Helps << Heard::No;
    }

    void whatStaffMeetMost()
    {
        QFETCH(int, code);
        const HangupAdvice advice = hangupAdvice(code);
        QFETCH(Phase, phase);
        QVERIFY(advice.phase == phase);
        QTEST(advice.callAgain, "callAgain");
        QTEST(advice.heard, "heard");
    }

    void anUnknownCodeIsShownAsItIs()
    {
        const HangupAdvice advice = hangupAdvice(7777, QStringLiteral("Solar Flare"));
        QVERIFY(!advice.isKnown);
        QCOMPARE(advice.code, 7777);
        QCOMPARE(advice.name, QStringLiteral("Solar Flare"));
        QVERIFY2(advice.advice.contains(QStringLiteral("(Solar Flare, 7777)")), qPrintable(advice.advice));
        QVERIFY(hangupAdvice(7778).advice.contains(QStringLiteral("(7778)")));
        QVERIFY(hangupAdvice(-5).advice.contains(QStringLiteral("-5")));
    }

    void aCauseIsFoundByItsName()
    {
        QCOMPARE(hangupAdviceNamed(QStringLiteral("BUSY LINE")).code, 3010);
        QVERIFY(!hangupAdviceNamed(QStringLiteral("Solar Flare")).isKnown);
        QVERIFY(hangupAdviceNamed(QStringLiteral("Solar Flare")).advice.contains(QStringLiteral("(Solar Flare)")));
    }
};

Q_DECLARE_METATYPE(CallAgain)
Q_DECLARE_METATYPE(Heard)
Q_DECLARE_METATYPE(Phase)

QTEST_GUILESS_MAIN(TestHangupCauses)
#include "tst_hangupcauses.moc"
