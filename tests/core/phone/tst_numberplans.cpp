// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for the numbers of every country, with libphonenumber's own examples as the witnesses.
#include "phone/phonenumber.h"
#include "phone/region.h"

#include <QtTest>

#include <phonenumbers/phonenumberutil.h>

#include <set>

namespace lib = i18n::phonenumbers;

using namespace Ringproof;

class TestNumberPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyExampleIsReadInEveryForm();
    void everyNumberThatIsReadCanBeReadBack();
    void noEmergencyNumberIsEverCalled();
    void numbersCanBeReadOnManyThreads();

private:
    struct Example {
        QString region;
        QString e164;
        QString national;
        QString international;
        QString rfc3966;
    };
    QList<Example> m_examples;
};

void TestNumberPlans::initTestCase()
{
    const auto &util = *lib::PhoneNumberUtil::GetInstance();
    const auto add = [this, &util](const std::string &region, const lib::PhoneNumber &number) {
        const auto format = [&](lib::PhoneNumberUtil::PhoneNumberFormat form) {
            std::string text;
            util.Format(number, form, &text);
            return QString::fromStdString(text);
        };
        m_examples.append({QString::fromStdString(region), format(lib::PhoneNumberUtil::E164), format(lib::PhoneNumberUtil::NATIONAL),
                           format(lib::PhoneNumberUtil::INTERNATIONAL), format(lib::PhoneNumberUtil::RFC3966)});
    };
    std::set<std::string> regionCodes;
    util.GetSupportedRegions(&regionCodes);
    for (const std::string &region : regionCodes) {
        for (int type = 0; type < lib::PhoneNumberUtil::UNKNOWN; ++type) {
            lib::PhoneNumber number;
            if (util.GetExampleNumberForType(region, lib::PhoneNumberUtil::PhoneNumberType(type), &number))
                add(region, number);
        }
    }
    std::set<int> networks;
    util.GetSupportedGlobalNetworkCallingCodes(&networks);
    for (const int network : networks) {
        lib::PhoneNumber number;
        if (util.GetExampleNumberForNonGeoEntity(network, &number))
            add("001", number);
    }
    QVERIFY(m_examples.size() > 1000);
}

void TestNumberPlans::everyExampleIsReadInEveryForm()
{
    for (const Example &example : std::as_const(m_examples)) {
        const auto reads = [&example](const QString &text, const QString &region) {
            const auto number = PhoneNumber::parse(text, region);
            if (number && number->e164() == example.e164)
                return true;
            qWarning() << example.region << example.e164 << "was read from" << text << "as"
                       << (number ? number->e164() : number.error().message);
            return false;
        };
        QVERIFY(reads(example.e164, {}));
        QVERIFY(reads(example.international, QStringLiteral("US")));
        QVERIFY(reads(example.rfc3966, QStringLiteral("US")));
        QVERIFY(reads(QStringLiteral("00") + example.e164.mid(1), QStringLiteral("US")));
        if (example.region != QLatin1String("001"))
            QVERIFY(reads(example.national, example.region));
    }
}

void TestNumberPlans::everyNumberThatIsReadCanBeReadBack()
{
    QRandomGenerator random(20);
    int read = 0;
    for (const Example &example : std::as_const(m_examples)) {
        for (int i = 0; i < 10; ++i) {
            QString text = example.e164;
            for (int changed = 0; changed < i; ++changed)
                text[text.size() - 1 - random.bounded(qMin<int>(6, int(text.size()) - 4))] = QChar(u'0' + random.bounded(10));
            const auto number = PhoneNumber::parse(text, example.region);
            if (!number)
                continue;
            ++read;
            const auto again = PhoneNumber::fromE164(number->e164());
            QVERIFY2(again, qPrintable(number->e164()));
            QCOMPARE(again->e164(), number->e164());
            QCOMPARE(again->regionCode(), number->regionCode());
            QVERIFY(again->lineType() == number->lineType());
            QVERIFY2(number->e164().size() <= 16, qPrintable(number->e164()));

            const auto shown = PhoneNumber::parse(number->international(), {});
            QVERIFY2(shown && *shown == *number, qPrintable(number->e164() + u' ' + number->international()));
            QVERIFY(!number->regionName().isEmpty());

            const QString masked = number->masked();
            QVERIFY2(masked.startsWith(QStringLiteral("+%1 ").arg(number->callingCode())), qPrintable(masked));
            QVERIFY2(masked.endsWith(number->e164().right(2)), qPrintable(masked));
            QCOMPARE(masked.count(QRegularExpression(QStringLiteral("[0-9]"))), QString::number(number->callingCode()).size() + 2);
        }
    }
    QVERIFY(read > 5000);
}

void TestNumberPlans::noEmergencyNumberIsEverCalled()
{
    for (const Region &region : regions()) {
        for (const char *text : {"911", "112", "999", "000", "110", "113", "118", "119", "15", "17", "18"}) {
            const auto number = PhoneNumber::parse(QString::fromLatin1(text), region.code);
            QVERIFY2(!number, qPrintable(region.code + u' ' + QString::fromLatin1(text)));
        }
    }
}

void TestNumberPlans::numbersCanBeReadOnManyThreads()
{
    std::atomic<int> wrong = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back(QThread::create([this, t, &wrong] {
            for (qsizetype i = t; i < m_examples.size(); i += 3) {
                const auto number = PhoneNumber::parse(m_examples[i].e164, {});
                if (!number || number->e164() != m_examples[i].e164 || number->international().isEmpty())
                    ++wrong;
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait(60000));
    QCOMPARE(wrong, 0);
}

QTEST_GUILESS_MAIN(TestNumberPlans)
#include "tst_numberplans.moc"
