// SPDX-License-Identifier: GPL-3.0-or-later
// A request's body that can be read once.
#include "phlo/onetimebody.h"

#include <QtTest>

using namespace Ringproof;

class TestOneTimeBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsReadOnce()
    {
        OneTimeBody body(Secret("{\"otp\":\"004213\"}"));
        QCOMPARE(body.length(), 16);
        QCOMPARE(body.bytesAvailable(), 16);
        QVERIFY(!body.wasRead());
        QCOMPARE(body.read(4), QByteArray("{\"ot"));
        QVERIFY(body.wasRead());
        QCOMPARE(body.readAll(), QByteArray("p\":\"004213\"}"));
        QCOMPARE(body.bytesAvailable(), 0);
        char c = 'x';
        QCOMPARE(body.read(&c, 1), -1);
    }

    void itCannotBeRewound()
    {
        OneTimeBody body(Secret("abc"));
        QVERIFY(body.isSequential());
        QCOMPARE(body.readAll(), QByteArray("abc"));
        QVERIFY(!body.reset());
        QVERIFY(body.readAll().isEmpty());
        QCOMPARE(body.length(), 3);
    }

    void whatIsWithheldWasNeverRead()
    {
        OneTimeBody body(Secret("abc"));
        body.withhold();
        QVERIFY(body.readAll().isEmpty());
        QVERIFY(!body.wasRead());
        QCOMPARE(body.bytesAvailable(), 0);
    }
};

QTEST_GUILESS_MAIN(TestOneTimeBody)
#include "tst_onetimebody.moc"
