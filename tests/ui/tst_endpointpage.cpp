// SPDX-License-Identifier: GPL-3.0-or-later
// The page Endpoint: switching it on and off, a port that is taken, the token, and what the PHLO has to be told.
#include "api/endpointswitch.h"
#include "endpoint/endpointpage.h"
#include "support/rawhttp.h"
#include "ui/accessibletree.h"
#include "ui/uibench.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTcpServer>

using namespace Ringproof;
using namespace Ringproof::Test;

class EndpointPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void itIsOffAndSaysSo();
    void itIsSwitchedOnAndOffByKeyboard();
    void aPortThatIsTakenIsExplainedAndAnotherOffered();
    void requestsAreCountedAndTheLastOneTold();
    void theTokenIsMaskedUntilItIsAskedFor();
    void theNodesSettingsFollowTheAddress();
    void portAndAddressAreRemembered();
    void everyControlHasAName();

private:
    void open(QSettings *settings = nullptr);
    [[nodiscard]] static quint16 freePort();
    [[nodiscard]] QWidget *named(const char *name) { return findNamed(m_page.get(), name); }
    //! The field itself: its caption has the same words.
    [[nodiscard]] QLineEdit *field(const char *name)
    {
        QLineEdit *found = nullptr;
        forEachAccessible(m_page.get(), [&found, name](QAccessibleInterface *accessible) {
            if (accessible->text(QAccessible::Name) == QLatin1StringView(name) && qobject_cast<QLineEdit *>(accessible->object()))
                found = qobject_cast<QLineEdit *>(accessible->object());
        });
        return found;
    }
    void press(const char *name) { QTest::mouseClick(named(name), Qt::LeftButton); }
    void stop();

    std::unique_ptr<UiBench> m_bench;
    std::unique_ptr<EndpointSwitch> m_endpoint;
    std::unique_ptr<EndpointPage> m_page;
};

void EndpointPageTest::init()
{
    m_bench = std::make_unique<UiBench>();
    EndpointSettings settings;
    settings.proxy = EndpointSettings::Proxy::InFront;
    m_endpoint = std::make_unique<EndpointSwitch>(m_bench->service, settings);
    m_endpoint->makeUpToken();
}

void EndpointPageTest::cleanup()
{
    m_page.reset();
    stop();
    m_endpoint.reset();
    m_bench.reset();
}

void EndpointPageTest::stop()
{
    QSignalSpy stopped(m_endpoint.get(), &EndpointSwitch::stopped);
    m_endpoint->switchOff();
    QTRY_VERIFY(!stopped.isEmpty());
}

void EndpointPageTest::open(QSettings *settings)
{
    m_page = std::make_unique<EndpointPage>(*m_endpoint, settings);
    m_page->resize(900, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

//! Free a moment ago: one that another program takes in between makes the test skip.
quint16 EndpointPageTest::freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : quint16(0);
}

void EndpointPageTest::itIsOffAndSaysSo()
{
    open();
    QVERIFY(textOf(m_page.get(), "State of the endpoint").startsWith(QStringLiteral("Nothing is served.")));
    QCOMPARE(m_endpoint->state(), EndpointSwitch::State::Off);
    QCOMPARE(field("Port")->text(), QStringLiteral("5001"));
}

void EndpointPageTest::itIsSwitchedOnAndOffByKeyboard()
{
    open();
    field("Port")->setFocus();
    field("Port")->setText(QString::number(freePort()));
    QTest::keyClick(field("Port"), Qt::Key_Return);
    if (!m_endpoint->problem().isEmpty())
        QSKIP("The port was taken in between.");
    QCOMPARE(textOf(m_page.get(), "State of the endpoint"), QStringLiteral("Listening on %1").arg(m_endpoint->url().toString()));
    QVERIFY(!field("Port")->isEnabled());
    named("Switch off")->setFocus();
    QTest::keyClick(named("Switch off"), Qt::Key_Space);
    QTRY_COMPARE(m_endpoint->state(), EndpointSwitch::State::Off);
    QVERIFY(named("Switch on"));
}

void EndpointPageTest::aPortThatIsTakenIsExplainedAndAnotherOffered()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    open();
    field("Port")->setText(QString::number(other.serverPort()));
    press("Switch on");
    QVERIFY(textOf(m_page.get(), "Problem with the endpoint").contains(QString::number(other.serverPort())));
    QCOMPARE(m_endpoint->state(), EndpointSwitch::State::Off);
    QPushButton *offer = nullptr;
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().startsWith(QStringLiteral("Use port ")))
            offer = button;
    }
    if (!offer)
        QSKIP("Twenty ports in a row are taken.");
    QTest::mouseClick(offer, Qt::LeftButton);
    QCOMPARE(m_endpoint->state(), EndpointSwitch::State::On);
    QVERIFY(!named("Problem with the endpoint"));
    QVERIFY(named("Switch off")->hasFocus());
    QVERIFY(offer->isHidden());
}

void EndpointPageTest::requestsAreCountedAndTheLastOneTold()
{
    open();
    QVERIFY(m_endpoint->switchOn(0));
    const auto wordsContain = [this](const QString &words) {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    };
    QVERIFY(wordsContain(QStringLiteral("No request yet.")));
    RawHttp client(quint16(m_endpoint->url().port()));
    client.send("GET /verify_otp/?destination_number=%2B14155552671&otp=123456 HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer "
                + m_endpoint->token().reveal().toByteArray() + "\r\n\r\n");
    QTRY_VERIFY(wordsContain(QStringLiteral("GET /verify_otp 200")));
    QVERIFY(!wordsContain(QStringLiteral("123456")));
}

void EndpointPageTest::theTokenIsMaskedUntilItIsAskedFor()
{
    open();
    const QString token = QString::fromUtf8(m_endpoint->token().reveal());
    QCOMPARE(field("Password")->echoMode(), QLineEdit::Password);
    press("Copy Password");
    QCOMPARE(QGuiApplication::clipboard()->text(), token);
    press("Show the token");
    QCOMPARE(field("Password")->displayText(), token);
    press("Hide the token");
    QCOMPARE(field("Password")->echoMode(), QLineEdit::Password);
    press("Make a new token");
    QVERIFY(field("Password")->text() != token);
    QCOMPARE(field("Password")->text(), QString::fromUtf8(m_endpoint->token().reveal()));
    QVERIFY(m_endpoint->switchOn(0));
    QVERIFY(!named("Make a new token")->isEnabled());
}

void EndpointPageTest::theNodesSettingsFollowTheAddress()
{
    open();
    field("Public address")->setText(QStringLiteral("https://acme.ngrok-free.app/"));
    QCOMPARE(field("URL")->text(), QStringLiteral("https://acme.ngrok-free.app/verify_otp/"));
    QCOMPARE(field("Method")->text(), QStringLiteral("POST"));
    QCOMPARE(field("destination_number")->text(), QStringLiteral("{{Start.http.params.to}}"));
    field("Port")->setText(QStringLiteral("5010"));
    QCOMPARE(field("Command")->text(), QStringLiteral("ngrok http 5010"));
}

void EndpointPageTest::portAndAddressAreRemembered()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    open(&settings);
    field("Port")->setText(QStringLiteral("5077"));
    field("Public address")->setText(QStringLiteral("https://acme.ngrok-free.app"));
    m_page.reset();
    open(&settings);
    QCOMPARE(field("Port")->text(), QStringLiteral("5077"));
    QCOMPARE(field("Public address")->text(), QStringLiteral("https://acme.ngrok-free.app"));
}

void EndpointPageTest::everyControlHasAName()
{
    open();
    forEachAccessible(m_page.get(), [](QAccessibleInterface *accessible) {
        if (accessible->state().focusable)
            QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), accessible->object() ? accessible->object()->metaObject()->className() : "?");
    });
}

QTEST_MAIN(EndpointPageTest)
#include "tst_endpointpage.moc"
