// SPDX-License-Identifier: GPL-3.0-or-later
// What a profile may be called, and what a receipt may say.
#include "profile/profilename.h"
#include "profile/receiptformat.h"

#include <QTest>

using namespace Ringproof;
using namespace Qt::StringLiterals;

class TestProfileName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordinaryNamesAreFine_data();
    void ordinaryNamesAreFine();
    void whatNoFileCanBeCalledIsRefused_data();
    void whatNoFileCanBeCalledIsRefused();
    void namesThatAreOneFileAreTheSame();
    void aReceiptIsFilledIn();
    void aReceiptsFaultsAreNamed_data();
    void aReceiptsFaultsAreNamed();
};

void TestProfileName::ordinaryNamesAreFine_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"desk", "Front desk 2", "Köln (Büro)", "東京", "a.b", "con-tact", "console", "nul2", "com10", "_x", "50 % & more", "👍🏽 team",
                             "sandbox 2", "לקוחות"})
        QTest::newRow(name) << QString::fromUtf8(name);
    QTest::newRow("the longest") << QString(MaxProfileName, u'x');
}

void TestProfileName::ordinaryNamesAreFine()
{
    QFETCH(const QString, name);
    const auto fault = faultOfProfileName(name);
    QVERIFY2(!fault, fault ? qPrintable(*fault) : "");
}

void TestProfileName::whatNoFileCanBeCalledIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *title, const QString &name, const char *says) { QTest::newRow(title) << name << QString::fromUtf8(says); };
    row("nothing", {}, "needs a name");
    row("too long", QString(MaxProfileName + 1, u'x'), "at most 64");
    row("a folder", u"a/b"_s, "“/”");
    row("a folder on Windows", u"a\\b"_s, "“\\”");
    row("upwards", u".."_s, "dot");
    row("hidden", u".desk"_s, "dot");
    row("a dot behind", u"desk."_s, "dot");
    row("an option", u"-x"_s, "hyphen");
    row("a space before", u" desk"_s, "space");
    row("a space behind", u"desk "_s, "space");
    row("a no-break space behind", u"desk\u00a0"_s, "space");
    row("a drive", u"c:x"_s, "“:”");
    row("a pattern", u"a*"_s, "“*”");
    row("a question", u"a?"_s, "“?”");
    row("a quote", u"a\"b"_s, "“\"”");
    row("a pipe", u"a|b"_s, "“|”");
    row("an arrow", u"a<b"_s, "“<”");
    row("zero", QString(QChar(0)) + u'x', "invisible");
    row("a line break", u"a\nb"_s, "invisible");
    row("a turned direction", u"a\u202enosj"_s, "invisible");
    row("a zero-width space", u"a\u200bb"_s, "invisible");
    row("a line separator", u"a\u2028b"_s, "invisible");
    row("half a character", QString(QChar(0xd83d)), "can't be read");
    row("con", u"CON"_s, "Windows");
    row("con and more", u"con.backup"_s, "Windows");
    row("aux and a space", u"aux .x"_s, "Windows");
    row("nul", u"nul"_s, "Windows");
    row("lpt1", u"Lpt1"_s, "Windows");
    row("com¹", u"com\u00b9"_s, "Windows");
    row("conin$", u"conin$"_s, "Windows");
    row("the sandbox", u"SandBox"_s, "taken");
}

void TestProfileName::whatNoFileCanBeCalledIsRefused()
{
    QFETCH(const QString, name);
    QFETCH(const QString, says);
    const auto fault = faultOfProfileName(name);
    QVERIFY(fault);
    QVERIFY2(fault->contains(says), qPrintable(*fault));
}

void TestProfileName::namesThatAreOneFileAreTheSame()
{
    QVERIFY(isSameProfileName(u"Desk"_s, u"dESK"_s));
    QVERIFY(isSameProfileName(u"B\u00fcro"_s, u"bu\u0308RO"_s));
    QVERIFY(!isSameProfileName(u"desk 1"_s, u"desk 2"_s));
    QCOMPARE(sameProfileName(u"DESK"_s, {u"a"_s, u"Desk"_s}), u"Desk"_s);
    QCOMPARE(sameProfileName(u"b"_s, {u"a"_s, u"Desk"_s}), QString());
}

void TestProfileName::aReceiptIsFilledIn()
{
    const ReceiptFields fields {u"+1 202-555-0100"_s, u"10:42"_s, u"read out"_s, u"amy\n\u202edesk"_s, u"run-1"_s, u"17"_s};
    const auto own = ReceiptFormat::parse(u"{{{number}}} {time}/{how}/{operator}/{run_id}/{row}{row}"_s);
    QVERIFY(own);
    QCOMPARE(own->fill(fields), u"{+1 202-555-0100} 10:42/read out/amy  desk/run-1/1717"_s);
    const auto usual = ReceiptFormat::parse({});
    QVERIFY(usual);
    QVERIFY(usual->fill(fields).contains(u"+1 202-555-0100"_s));
    // What a field holds is not looked into again.
    ReceiptFields inBraces;
    inBraces.how = u"{number}"_s;
    QCOMPARE(ReceiptFormat::parse(u"{how}"_s)->fill(inBraces), u"{number}"_s);
}

void TestProfileName::aReceiptsFaultsAreNamed_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("says");
    QTest::newRow("a code") << u"{number} {code}"_s << u"{code}"_s;
    QTest::newRow("a large letter") << u"{Number}"_s << u"There are: {number}, {time}"_s;
    QTest::newRow("no name") << u"{}"_s << u"no placeholder {}"_s;
    QTest::newRow("open") << u"call {number"_s << u"character 6"_s;
    QTest::newRow("closed") << u"number}"_s << u"character 7"_s;
    QTest::newRow("two lines") << u"a\nb"_s << u"one line"_s;
    QTest::newRow("endless") << QString(501, u'x') << u"500"_s;
}

void TestProfileName::aReceiptsFaultsAreNamed()
{
    QFETCH(const QString, format);
    QFETCH(const QString, says);
    const auto parsed = ReceiptFormat::parse(format);
    QVERIFY(!parsed);
    QVERIFY2(parsed.error().message.contains(says), qPrintable(parsed.error().message));
}

QTEST_GUILESS_MAIN(TestProfileName)
#include "tst_profilename.moc"
