// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets leave nothing behind where it can be seen that they don't.
#include "secret.h"

#include <QTest>

#include <new>

using namespace Ringproof;
using namespace Qt::StringLiterals;

namespace {

//! Whether a living object's own bytes hold these.
bool holds(const Secret &secret, QByteArrayView bytes)
{
    const auto *own = reinterpret_cast<const char *>(&secret);
    return QByteArrayView(own, qsizetype(sizeof secret)).contains(bytes);
}

} // namespace

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsBytes();
    void aMovedSecretLeavesNothingBehind();
    void anAssignedSecretForgetsWhatItWas();
    void aCopyIsItsOwn();
    void comparesByContent();
    void aDebugStreamShowsBullets();
    void wipesAnArrayThatIsItsOwn();
};

void TestSecret::keepsItsBytes()
{
    const QByteArray bytes("a\0b\xff", 4);
    const Secret secret(bytes);
    QCOMPARE(secret.reveal(), QByteArrayView(bytes));
    QCOMPARE(secret.size(), 4);
    QVERIFY(!secret.isEmpty());
    QVERIFY(Secret().isEmpty());
    QVERIFY(Secret(QByteArrayView()).isEmpty());
}

void TestSecret::aMovedSecretLeavesNothingBehind()
{
    for (const QByteArray &bytes : {QByteArray("48291357"), QByteArray(1000, 'x')}) { // within the object, and beside it
        Secret from(bytes);
        const Secret to(std::move(from));
        QCOMPARE(to.reveal(), QByteArrayView(bytes));
        QVERIFY(from.isEmpty()); // NOLINT(bugprone-use-after-move): that is the promise
        QVERIFY(!holds(from, bytes.first(8)));

        Secret again(bytes);
        Secret target("before"_ba);
        target = std::move(again);
        QCOMPARE(target.reveal(), QByteArrayView(bytes));
        QVERIFY(again.isEmpty()); // NOLINT(bugprone-use-after-move)
        QVERIFY(!holds(again, bytes.first(8)));
    }
}

void TestSecret::anAssignedSecretForgetsWhatItWas()
{
    Secret secret("48291357"_ba);
    secret = Secret("1"_ba);
    QCOMPARE(secret.reveal(), QByteArrayView("1"));
    QVERIFY(!holds(secret, "8291357"));

    const Secret other("2"_ba);
    secret = Secret("48291357"_ba);
    secret = other;
    QCOMPARE(secret.reveal(), QByteArrayView("2"));
    QVERIFY(!holds(secret, "8291357"));

    Secret &same = secret;
    secret = same;
    QCOMPARE(secret.reveal(), QByteArrayView("2"));
    secret = std::move(same);
    QCOMPARE(secret.reveal(), QByteArrayView("2"));
}

void TestSecret::aCopyIsItsOwn()
{
    Secret copy;
    {
        const Secret secret(QByteArray(100, 'x'));
        copy = secret;
        QCOMPARE(copy, secret);
    }
    QCOMPARE(copy.reveal(), QByteArrayView(QByteArray(100, 'x')));
}

void TestSecret::comparesByContent()
{
    QCOMPARE(Secret("482913"_ba), Secret("482913"_ba));
    QCOMPARE(Secret(), Secret(""_ba));
    QVERIFY(Secret("482913"_ba) != Secret("482914"_ba));
    QVERIFY(Secret("482913"_ba) != Secret("48291"_ba));
    QVERIFY(Secret("482913"_ba) != Secret());
}

void TestSecret::aDebugStreamShowsBullets()
{
    QString shown;
    QDebug(&shown) << Secret("482913"_ba) << Secret();
    QCOMPARE(shown.simplified(), u"••• (empty)"_s);
}

void TestSecret::wipesAnArrayThatIsItsOwn()
{
    QByteArray bytes("482913");
    bytes.detach();
    wipe(bytes);
    QVERIFY(bytes.isEmpty());

    QByteArray shared("482913");
    shared.detach();
    const QByteArray other = shared;
    wipe(shared);
    QVERIFY(shared.isEmpty());
    QCOMPARE(other, QByteArray("482913")); // whoever shares it keeps it
}

QTEST_GUILESS_MAIN(TestSecret)

#include "tst_secret.moc"
