// SPDX-License-Identifier: GPL-3.0-or-later
// Which numbers are never called, whatever a store says; and the defaults that the product promises.
#include "otp/code.h"
#include "otp/policy.h"

#include <QTest>

using namespace Ringproof;
using namespace Qt::StringLiterals;

class TestPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDefaultsAreTheProducts();
    void refusesByLineTypeAndCountry_data();
    void refusesByLineTypeAndCountry();
    void aRefusalIsOneThatHelps();
};

void TestPolicy::theDefaultsAreTheProducts()
{
    using namespace std::chrono_literals;
    const Policy policy;
    QCOMPARE(policy.codeLength, 6);
    QCOMPARE(policy.ttl, 60s);
    QCOMPARE(policy.maxAttempts, 5);
    QCOMPARE(policy.cooldown, 30s);
    QCOMPARE(policy.sendsPerHour, 5);
    QCOMPARE(policy.sendsPerDay, 10);
    QCOMPARE(policy.budgetPerDay, 500);
    QCOMPARE(policy.extendOnAnswer, true);
    QCOMPARE(policy.regions, QStringList());
    QCOMPARE(Policy::MaxTtl, 600s);
    QVERIFY(policy.codeLength >= Code::MinLength && policy.codeLength <= Code::MaxLength);
}

void TestPolicy::refusesByLineTypeAndCountry_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QStringList>("regions");
    QTest::addColumn<bool>("refused");
    const QStringList all;
    QTest::newRow("US, fixed line or mobile") << u"+14155552671"_s << all << false;
    QTest::newRow("UK, fixed line") << u"+442071838750"_s << all << false;
    QTest::newRow("UK, mobile") << u"+447400123456"_s << all << false;
    QTest::newRow("Germany, mobile") << u"+4915112345678"_s << all << false;
    QTest::newRow("US, toll-free") << u"+18002345678"_s << all << false;
    QTest::newRow("UK, VoIP") << u"+445612345678"_s << all << false;
    QTest::newRow("US, premium rate") << u"+19002345678"_s << all << true;
    QTest::newRow("UK, premium rate") << u"+449012345678"_s << all << true;
    QTest::newRow("Germany, premium rate") << u"+499001234567"_s << all << true;
    QTest::newRow("Germany, shared cost") << u"+491801234567"_s << all << true;
    QTest::newRow("UK, company-wide number") << u"+445512345678"_s << all << true;
    QTest::newRow("Germany, personal number") << u"+4970012345678"_s << all << false;
    QTest::newRow("Inmarsat") << u"+870773111632"_s << all << true;
    QTest::newRow("Iridium") << u"+881612345678"_s << all << true;
    QTest::newRow("international networks 882") << u"+88216123456"_s << all << true;
    QTest::newRow("international networks 883") << u"+883510012345"_s << all << true;

    QTest::newRow("of the one country") << u"+14155552671"_s << QStringList {u"US"_s} << false;
    QTest::newRow("of another country") << u"+442071838750"_s << QStringList {u"US"_s} << true;
    QTest::newRow("of one of two") << u"+442071838750"_s << QStringList {u"US"_s, u"GB"_s} << false;
    QTest::newRow("in small letters") << u"+442071838750"_s << QStringList {u"gb"_s} << false;
    QTest::newRow("Canada is not the US") << u"+16132345678"_s << QStringList {u"US"_s} << true;
    QTest::newRow("of no country") << u"+80012345678"_s << QStringList {u"US"_s} << true;
    QTest::newRow("premium rate of an allowed country") << u"+19002345678"_s << QStringList {u"US"_s} << true;
    QTest::newRow("satellite where all worldwide is allowed") << u"+870773111632"_s << QStringList {u"001"_s} << true;
}

void TestPolicy::refusesByLineTypeAndCountry()
{
    QFETCH(const QString, number);
    QFETCH(const QStringList, regions);
    Policy policy;
    policy.regions = regions;
    const auto parsed = PhoneNumber::parse(number, QString());
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().message));
    QTEST(policy.refusalFor(*parsed).has_value(), "refused");
}

void TestPolicy::aRefusalIsOneThatHelps()
{
    Policy policy;
    const PhoneNumber premium = PhoneNumber::fromE164(u"+19002345678"_s).value();
    const QString because = policy.refusalFor(premium).value_or(QString());
    QVERIFY2(because.contains(premium.international()), qPrintable(because));
    QVERIFY2(because.contains(describe(premium.lineType())), qPrintable(because));

    policy.regions = {u"US"_s};
    const PhoneNumber london = PhoneNumber::fromE164(u"+442071838750"_s).value();
    const QString country = policy.refusalFor(london).value_or(QString());
    QVERIFY2(country.contains(london.regionName()), qPrintable(country));
}

QTEST_GUILESS_MAIN(TestPolicy)

#include "tst_policy.moc"
