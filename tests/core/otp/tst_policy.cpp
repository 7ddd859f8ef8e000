// SPDX-License-Identifier: GPL-3.0-or-later
// Which numbers are never called, whatever a store says; what a refusal tells people; and the defaults that the product promises.
#include "otp/code.h"
#include "otp/policy.h"
#include "otp/refusal.h"

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
    void lineTypesAreAllowedByName_data();
    void lineTypesAreAllowedByName();
    void refusedNumbersAreNeverCalled_data();
    void refusedNumbersAreNeverCalled();
    void whatIsNoPatternIsRefused_data();
    void whatIsNoPatternIsRefused();
    void aRefusalSaysTheRuleAndWhoLiftsIt();
    void aLimitSaysWhenItEndsAndWhoLiftsIt_data();
    void aLimitSaysWhenItEndsAndWhoLiftsIt();
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
    QTest::newRow("Germany, personal number") << u"+4970012345678"_s << all << true;
    QTest::newRow("UK, personal number (070)") << u"+447012345678"_s << all << true;
    QTest::newRow("UK, pager") << u"+447640123456"_s << all << true;
    QTest::newRow("Jersey is not the UK") << u"+447797712345"_s << QStringList {u"GB"_s} << true;
    QTest::newRow("Guernsey is not the UK") << u"+447781123456"_s << QStringList {u"GB"_s} << true;
    QTest::newRow("the Isle of Man is not the UK") << u"+447624123456"_s << QStringList {u"GB"_s} << true;
    QTest::newRow("Jersey by its own code") << u"+447797712345"_s << QStringList {u"GB"_s, u"JE"_s} << false;
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

void TestPolicy::lineTypesAreAllowedByName_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<LineType>("type");
    QTest::addColumn<bool>("canBeAllowed");
    QTest::newRow("UAN") << u"+445512345678"_s << LineType::Uan << true;
    QTest::newRow("personal") << u"+447012345678"_s << LineType::Personal << true;
    QTest::newRow("pager") << u"+447640123456"_s << LineType::Pager << true;
    QTest::newRow("premium rate") << u"+19002345678"_s << LineType::PremiumRate << false;
    QTest::newRow("shared cost") << u"+491801234567"_s << LineType::SharedCost << false;
    QTest::newRow("satellite") << u"+881612345678"_s << LineType::Satellite << false;
}

void TestPolicy::lineTypesAreAllowedByName()
{
    QFETCH(const QString, number);
    QFETCH(const LineType, type);
    QFETCH(const bool, canBeAllowed);
    const auto parsed = PhoneNumber::parse(number, QString());
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().message));
    QVERIFY(parsed->lineType() == type);
    QVERIFY(lineTypeNamed(toString(type)) == type);
    QCOMPARE(Policy::permittableLineTypes().contains(type), canBeAllowed);

    Policy policy;
    QVERIFY(policy.refusalFor(*parsed) == PolicyRule::LineType);
    policy.lineTypes = {type};
    QCOMPARE(policy.refusalFor(*parsed).has_value(), !canBeAllowed);
    policy.lineTypes = {LineType::Voicemail};
    QVERIFY(policy.refusalFor(*parsed) == PolicyRule::LineType);
}

void TestPolicy::refusedNumbersAreNeverCalled_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("written");
    QTest::addColumn<bool>("refused");
    QTest::newRow("the number") << u"+442071838750"_s << u"+442071838750"_s << true;
    QTest::newRow("in groups") << u"+44 20 7183 8750"_s << u"+442071838750"_s << true;
    QTest::newRow("another number") << u"+442071838751"_s << u"+442071838751"_s << false;
    QTest::newRow("a shorter number is no prefix") << u"+44207183875"_s << u"+44207183875"_s << false;
    QTest::newRow("a prefix") << u"+4420*"_s << u"+4420*"_s << true;
    QTest::newRow("a prefix in groups") << u"+44 20 71*"_s << u"+442071*"_s << true;
    QTest::newRow("another prefix") << u"+4421*"_s << u"+4421*"_s << false;
    QTest::newRow("a country") << u"+44*"_s << u"+44*"_s << true;
    QTest::newRow("a whole number with a star") << u"+442071838750*"_s << u"+442071838750*"_s << true;
    QTest::newRow("longer than the number") << u"+4420718387501*"_s << u"+4420718387501*"_s << false;
}

void TestPolicy::refusedNumbersAreNeverCalled()
{
    QFETCH(const QString, entry);
    QFETCH(const QString, written);
    const auto pattern = NumberPattern::parse(entry);
    QVERIFY2(pattern, pattern ? "" : qPrintable(pattern.error().message));
    QCOMPARE(pattern->toString(), written);
    QVERIFY(NumberPattern::parse(written) == *pattern);
    Policy policy;
    policy.refusedNumbers = {*NumberPattern::parse(u"+15551234567"_s), *pattern};
    const PhoneNumber number = PhoneNumber::fromE164(u"+442071838750"_s).value();
    QTEST(policy.refusalFor(number) == PolicyRule::RefusedNumber, "refused");
    policy.regions = {u"GB"_s}; // an allowed country doesn't help
    QTEST(policy.refusalFor(number) == PolicyRule::RefusedNumber, "refused");
}

void TestPolicy::whatIsNoPatternIsRefused_data()
{
    QTest::addColumn<QString>("says");
    QTest::newRow("") << u"neither"_s;
    QTest::newRow("*") << u"neither"_s;
    QTest::newRow("+") << u"country code"_s;
    QTest::newRow("+*") << u"country code"_s; // would refuse everybody
    QTest::newRow("+0") << u"country code"_s;
    QTest::newRow("447012345678") << u"neither"_s;
    QTest::newRow("00447012345678") << u"neither"_s;
    QTest::newRow("+4470") << u"write +4470*"_s;
    QTest::newRow("+4470**") << u"neither"_s;
    QTest::newRow("+44*70") << u"neither"_s;
    QTest::newRow("+44-70*") << u"neither"_s;
    QTest::newRow("+44(0)70*") << u"neither"_s;
    QTest::newRow("+1234567890123456") << u"15 digits"_s;
    QTest::newRow("+44\u0667\u0660*") << u"neither"_s;
}

void TestPolicy::whatIsNoPatternIsRefused()
{
    QFETCH(const QString, says);
    const auto pattern = NumberPattern::parse(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(!pattern);
    QVERIFY2(pattern.error().message.contains(says), qPrintable(pattern.error().message));
}

void TestPolicy::aRefusalSaysTheRuleAndWhoLiftsIt()
{
    const Authority authority {Authority::Reset::Allowed, u"the service desk"_s};
    const auto because = [&authority](const Policy &policy, const QString &e164) {
        const PhoneNumber number = PhoneNumber::fromE164(e164).value();
        const auto rule = policy.refusalFor(number);
        const QString text = rule ? sentenceFor(*rule, policy, number, authority) : u"not refused"_s;
        return text.contains(number.international()) ? text : u"which number? "_s + text;
    };
    Policy policy;
    const QString premium = because(policy, u"+19002345678"_s);
    QVERIFY2(premium.contains(describe(LineType::PremiumRate)) && premium.contains(u"nobody can allow"), qPrintable(premium));
    const QString personal = because(policy, u"+447012345678"_s);
    QVERIFY2(personal.contains(describe(LineType::Personal)) && personal.contains(u"the service desk to allow"), qPrintable(personal));

    policy.regions = {u"US"_s};
    const QString london = because(policy, u"+442071838750"_s);
    QVERIFY2(london.contains(u"United Kingdom") && london.contains(u"the service desk to allow") && london.contains(u"GB"), qPrintable(london));
    policy.regions = {u"US"_s, u"GB"_s};
    const QString jersey = because(policy, u"+447797712345"_s);
    QVERIFY2(jersey.contains(u"Jersey") && jersey.contains(u"shares the calling code +44 with United Kingdom") && jersey.contains(u"JE"),
             qPrintable(jersey));
    const QString nowhere = because(policy, u"+80012345678"_s);
    QVERIFY2(nowhere.contains(u"belongs to no country"), qPrintable(nowhere));

    policy.refusedNumbers = {*NumberPattern::parse(u"+44 20 71*"_s)};
    const QString listed = because(policy, u"+442071838750"_s);
    QVERIFY2(listed.contains(u"+442071*") && listed.contains(u"the service desk to take it off"), qPrintable(listed));
}

void TestPolicy::aLimitSaysWhenItEndsAndWhoLiftsIt_data()
{
    QTest::addColumn<RefusalReason>("reason");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("ends");
    QTest::newRow("cooldown") << RefusalReason::Cooldown << 20 << u"20 second"_s;
    QTest::newRow("hourly") << RefusalReason::Hourly << 1801 << u"31 minute"_s;
    QTest::newRow("daily") << RefusalReason::Daily << 7201 << u"3 hour"_s;
    QTest::newRow("budget") << RefusalReason::Budget << 7200 << u"2 hour"_s;
}

void TestPolicy::aLimitSaysWhenItEndsAndWhoLiftsIt()
{
    QFETCH(const RefusalReason, reason);
    QFETCH(const int, seconds);
    QFETCH(const QString, ends);
    const PhoneNumber number = PhoneNumber::fromE164(u"+442071838750"_s).value();
    const Refused refused {reason, std::chrono::seconds(seconds)};
    const QString supervised = sentenceFor(refused, number, Authority {Authority::Reset::Allowed, u"the service desk"_s});
    const QString bound = sentenceFor(refused, number, Authority {Authority::Reset::SwitchedOff, u"the service desk"_s});
    QVERIFY2(supervised.contains(ends), qPrintable(supervised));
    QVERIFY2(bound.contains(ends) && bound.contains(u"ask the service desk"), qPrintable(bound));
    QCOMPARE(isLiftedByReset(reason), reason != RefusalReason::Budget);
    QCOMPARE(supervised.contains(u"a supervisor resets the number"), isLiftedByReset(reason));
    QVERIFY2(!bound.contains(u"supervisor"), qPrintable(bound));
}

QTEST_GUILESS_MAIN(TestPolicy)

#include "tst_policy.moc"
