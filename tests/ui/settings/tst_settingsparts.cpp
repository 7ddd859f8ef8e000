// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the settings that do more than hold a value: the store's address, checks, secrets, whole profiles, the audit log.
#include "audit/auditlog.h"
#include "sandbox/simulator.h"
#include "settings/settingspage.h"
#include "shell/shell.h"
#include "ui/accessibletree.h"
#include "ui/settings/settingsbench.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Ringproof;
using namespace Ringproof::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20'000; // ms

} // namespace

class SettingsPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aPasswordInAnAddressGoesToTheSecrets();
    void theStoreIsCheckedWithWhatIsTyped();
    void plivoIsCheckedWithWhatIsTyped();
    void leavingEndsACheck();
    void minimisingEndsNoCheck_data();
    void minimisingEndsNoCheck();
    void countriesAreFoundByNameAndTicked();
    void aLanguageThatIsThereTwiceIsToldSo();
    void plainCodesAreWarnedOf();
    void aKeyIsMadeAndCanBeHandedOn();
    void aKeyThatIsNoneIsRefused();
    void aSecretIsForgotten();
    void aProfileIsDuplicatedWithItsSecrets();
    void aProfileIsRenamed();
    void aProfileIsDeletedOnlyWhenConfirmed();
    void whatWasNotSavedGoesWithTheProfile();
    void customersAreToldOfBeforeTheirProfileGoes();
    void aProfileGoesFromDeskToDesk();
    void theAuditLogGetsAKeyAndIsChecked();
    void oldRowsStayWhereThatIsLaidDown();

private:
    void open();
    void visit(const QString &part);
    [[nodiscard]] QWidget *named(const char *name) { return findNamed(m_page.get(), name); }
    [[nodiscard]] QLineEdit *field(const char *name) { return qobject_cast<QLineEdit *>(findControl(m_page.get(), name)); }
    void type(const char *name, const QString &text);
    void press(const char *name);
    void choose(const char *box, int index);

    std::unique_ptr<SettingsBench> m_bench;
    std::unique_ptr<SettingsPage> m_page;
};

void SettingsPartsTest::init()
{
    m_bench = std::make_unique<SettingsBench>();
}

void SettingsPartsTest::cleanup()
{
    m_page.reset();
    m_bench.reset();
}

void SettingsPartsTest::open()
{
    if (!m_bench->profiles.contains(u"Team"_s))
        m_bench->create(SettingsBench::soundProfile());
    m_page = std::make_unique<SettingsPage>(m_bench->setup(m_bench->stored()), &m_bench->settings);
    m_page->resize(1000, 800);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void SettingsPartsTest::visit(const QString &part)
{
    for (int i = 0; i < m_page->sections()->pageCount(); ++i) {
        if (m_page->sections()->title(i) == part)
            m_page->sections()->visit(i);
    }
}

void SettingsPartsTest::type(const char *name, const QString &text)
{
    QLineEdit *line = field(name);
    QVERIFY2(line, name);
    line->setFocus();
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClicks(line, text);
}

void SettingsPartsTest::press(const char *name)
{
    auto *button = qobject_cast<QPushButton *>(findControl(m_page.get(), name));
    QVERIFY2(button && button->isEnabled(), name);
    button->setFocus(Qt::TabFocusReason); // comes into sight
    QTest::keyClick(button, Qt::Key_Space);
}

void SettingsPartsTest::choose(const char *box, int index)
{
    auto *combo = qobject_cast<QComboBox *>(findControl(m_page.get(), box));
    QVERIFY2(combo, box);
    combo->setCurrentIndex(index);
    Q_EMIT combo->activated(index);
}

void SettingsPartsTest::aPasswordInAnAddressGoesToTheSecrets()
{
    open();
    visit(u"Store"_s);
    QVERIFY(!named("Redis password"));
    choose("Store", 1);
    QVERIFY(named("Redis password"));
    type("Address of the Redis", u"redis://desk:hun@ter2@127.0.0.1:1/0"_s);
    QCOMPARE(m_page->draft().text(u"store"_s), u"redis://desk@127.0.0.1:1/0"_s);
    QTest::keyClick(field("Address of the Redis"), Qt::Key_Tab);
    QCOMPARE(field("Address of the Redis")->text(), u"redis://desk@127.0.0.1:1/0"_s);
    QCOMPARE(m_page->draft().secret(SecretKind::RedisPassword), Secret("hun@ter2"));
    QGuiApplication::clipboard()->setText(u"redis://desk:hunter2@127.0.0.1:1/0"_s);
    field("Address of the Redis")->selectAll();
    field("Address of the Redis")->paste();
    QCOMPARE(field("Address of the Redis")->text(), u"redis://desk@127.0.0.1:1/0"_s);
    QCOMPARE(m_page->draft().secret(SecretKind::RedisPassword), Secret("hunter2"));
    QVERIFY(textOf(m_page.get(), "Note about the password").contains(u"taken out"_s));
    press("Save the changes");
    QTRY_COMPARE(m_bench->keychain.entries.value(u"Team/redis_password"_s), QByteArray("hunter2"));
    QCOMPARE(m_bench->stored().store, u"redis://desk@127.0.0.1:1/0"_s);
}

void SettingsPartsTest::theStoreIsCheckedWithWhatIsTyped()
{
    open();
    visit(u"Store"_s);
    type("File", m_bench->folder.filePath(u"codes.db"_s));
    press("Check the store");
    QTRY_COMPARE(textOf(m_page.get(), "Result of the check"), u"The store can be used."_s);
    choose("Store", 1);
    type("Address of the Redis", u"redis://127.0.0.1:1"_s);
    press("Check the store");
    QTRY_COMPARE(textOf(m_page.get(), "Result of the check"), u"No code can be issued or verified until this is mended."_s);
    QCOMPARE(m_bench->stored().store, u"embedded:"_s); // nothing was saved for it
}

void SettingsPartsTest::plivoIsCheckedWithWhatIsTyped()
{
    Simulator simulator;
    const QUrl url = simulator.start().value();
    open();
    ProfileDraft &draft = m_page->draft();
    draft.setValue(u"phlo.runner_url"_s, url.toString());
    draft.setValue(u"phlo.voice_url"_s, url.toString());
    draft.setValue(u"phlo.auth_id"_s, simulator.options().authId);
    draft.setValue(u"phlo.phlo_id"_s, simulator.options().phloId);
    visit(u"Plivo"_s);
    type("Plivo auth token", simulator.options().authToken);
    press("Check Plivo");
    QTRY_COMPARE(textOf(m_page.get(), "Result of the check"), u"Plivo knows the account and the PHLO."_s);
    type("Plivo auth token", u"wrong"_s);
    press("Check Plivo");
    QTRY_COMPARE(textOf(m_page.get(), "Result of the check"), u"Calls won't work until this is mended."_s);
    QCOMPARE(simulator.runs(), 0);
    QVERIFY(m_bench->keychain.entries.isEmpty());
}

void SettingsPartsTest::leavingEndsACheck()
{
    open();
    visit(u"Store"_s);
    choose("Store", 1);
    type("Address of the Redis", u"redis://127.0.0.1:1"_s);
    press("Check the store");
    visit(u"Policy"_s);
    visit(u"Store"_s);
    QVERIFY(!named("Result of the check"));
    QVERIFY(named("Check the store")->isEnabled());
}

void SettingsPartsTest::minimisingEndsNoCheck_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QByteArray>("check");
    QTest::addColumn<QByteArray>("result");
    QTest::newRow("store") << u"Store"_s << QByteArray("Check the store") << QByteArray("Result of the check");
    QTest::newRow("audit log") << u"Audit log"_s << QByteArray("Check the audit log") << QByteArray("Result of the work");
}

void SettingsPartsTest::minimisingEndsNoCheck()
{
    QFETCH(QString, part);
    QFETCH(QByteArray, check);
    QFETCH(QByteArray, result);
    open();
    visit(part);
    if (part == u"Store"_s) {
        choose("Store", 1);
        type("Address of the Redis", u"redis://127.0.0.1:1"_s);
    }
    press(check.constData());
    QWidget *button = named(check.constData());
    QVERIFY(button && !button->isEnabled());
    m_page->showMinimized();
    QVERIFY(!button->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), Patience);
    QVERIFY(!textOf(m_page.get(), result.constData()).isEmpty());
}

void SettingsPartsTest::countriesAreFoundByNameAndTicked()
{
    open();
    visit(u"Policy"_s);
    type("Search countries", u"+49"_s);
    auto *list = qobject_cast<QListWidget *>(findControl(m_page.get(), "Countries"));
    QVERIFY(list && list->currentItem());
    QVERIFY(list->currentItem()->text().startsWith(u"Germany"_s));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(m_page->draft().value(u"policy.regions"_s).toArray(), QJsonArray {u"DE"_s});
    QCOMPARE(textOf(m_page.get(), "Countries that may be called"), u"Germany"_s);
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(!m_page->draft().isDirty());
}

void SettingsPartsTest::aLanguageThatIsThereTwiceIsToldSo()
{
    open();
    visit(u"Plivo"_s);
    for (const char *phlo : {"phlo-es", "phlo-es-2"}) {
        press("Add a language");
        const auto fields = m_page->findChildren<QLineEdit *>();
        QLineEdit *language = nullptr;
        QLineEdit *id = nullptr;
        for (QLineEdit *each : fields) {
            if (each->accessibleName() == u"Tag of the language"_s)
                language = each;
            if (each->accessibleName() == u"PHLO of the language"_s)
                id = each;
        }
        QTest::keyClicks(language, u"es"_s);
        QTest::keyClicks(id, QString::fromLatin1(phlo));
    }
    QVERIFY2(m_page->draft().faultOf(u"phlo.languages"_s).contains(u"twice"_s), qPrintable(m_page->draft().faultOf(u"phlo.languages"_s)));
    press("Remove the language");
    QVERIFY(m_page->draft().faultOf(u"phlo.languages"_s).isEmpty());
}

void SettingsPartsTest::plainCodesAreWarnedOf()
{
    open();
    visit(u"Store"_s);
    QVERIFY(!named("Warning about plain codes"));
    choose("Form", 1);
    QVERIFY(textOf(m_page.get(), "Warning about plain codes").contains(u"can read live codes"_s));
    QVERIFY(!named("Key of sealed codes"));
}

void SettingsPartsTest::aKeyIsMadeAndCanBeHandedOn()
{
    open();
    visit(u"Store"_s);
    press("Make: Key of sealed codes");
    const Secret key = m_page->draft().secret(SecretKind::SealKey);
    QCOMPARE(key.size(), 32);
    auto *made = field("New key");
    QVERIFY(made && made->echoMode() == QLineEdit::Password);
    QCOMPARE(made->text().toLatin1(), hexOfKey(key).reveal().toByteArray());
    press("Discard the changes");
    QVERIFY(!named("New key"));
    QVERIFY(field("Key of sealed codes")->text().isEmpty());
}

void SettingsPartsTest::aKeyThatIsNoneIsRefused()
{
    open();
    visit(u"Store"_s);
    type("Key of sealed codes", u"abc"_s);
    QVERIFY(textOf(m_page.get(), "Problem with Key of sealed codes").contains(u"64 hex digits"_s));
    QVERIFY(m_page->draft().secret(SecretKind::SealKey).isEmpty());
    QCOMPARE(field("Key of sealed codes")->text(), u"abc"_s);
}

void SettingsPartsTest::aSecretIsForgotten()
{
    m_bench->create(SettingsBench::soundProfile());
    m_bench->keychain.entries.insert(u"Team/auth_token"_s, "kept");
    open();
    visit(u"Plivo"_s);
    QTRY_VERIFY(named("Forget: Plivo auth token"));
    press("Forget: Plivo auth token");
    QTRY_VERIFY(!m_bench->keychain.entries.contains(u"Team/auth_token"_s));
    QTRY_VERIFY(!named("Forget: Plivo auth token"));
}

void SettingsPartsTest::aProfileIsDuplicatedWithItsSecrets()
{
    m_bench->create(SettingsBench::soundProfile());
    m_bench->keychain.entries.insert(u"Team/auth_token"_s, "kept");
    open();
    press("Duplicate this profile");
    QCOMPARE(field("Name of the profile")->text(), u"Team copy"_s);
    type("Name of the profile", u"team"_s);
    QVERIFY(named("Problem with the name")); // the same file on some systems
    type("Name of the profile", u"Night shift"_s);
    QTest::keyClick(field("Name of the profile"), Qt::Key_Return);
    QTRY_COMPARE(m_bench->keychain.entries.value(u"Night shift/auth_token"_s), QByteArray("kept"));
    QVERIFY(m_bench->profiles.contains(u"Night shift"_s));
    QVERIFY(textOf(m_page.get(), "Result of the change of profiles").contains(u"Night shift"_s));
}

void SettingsPartsTest::aProfileIsRenamed()
{
    m_bench->create(SettingsBench::soundProfile());
    m_bench->keychain.entries.insert(u"Team/auth_token"_s, "kept");
    open();
    QSignalSpy wanted(m_page.get(), &SettingsPage::profileRenamed);
    press("Rename this profile");
    type("Name of the profile", u"Day shift"_s);
    QTest::keyClick(field("Name of the profile"), Qt::Key_Return);
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), u"Day shift"_s);
    QVERIFY(m_bench->profiles.contains(u"Day shift"_s) && !m_bench->profiles.contains(u"Team"_s));
    QCOMPARE(m_bench->keychain.entries.value(u"Day shift/auth_token"_s), QByteArray("kept"));
}

void SettingsPartsTest::aProfileIsDeletedOnlyWhenConfirmed()
{
    open();
    QSignalSpy wanted(m_page.get(), &SettingsPage::profileRemoved);
    press("Delete this profile");
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape);
    QVERIFY(!named("Delete it"));
    QVERIFY(m_bench->profiles.contains(u"Team"_s));
    press("Delete this profile");
    press("Delete it");
    QTRY_COMPARE(wanted.size(), 1);
    QVERIFY(!m_bench->profiles.contains(u"Team"_s));
}

void SettingsPartsTest::whatWasNotSavedGoesWithTheProfile()
{
    open();
    m_page->draft().setValue(u"policy.ttl_s"_s, 77);
    press("Rename this profile");
    type("Name of the profile", u"Day shift"_s);
    QTest::keyClick(field("Name of the profile"), Qt::Key_Return);
    QTRY_VERIFY(m_bench->profiles.contains(u"Day shift"_s));
    QTRY_COMPARE(m_page->draft().saved().name, u"Day shift"_s);

    open(); // another "Team"
    QVERIFY(!m_page->draft().isDirty());
    m_page = std::make_unique<SettingsPage>(m_bench->setup(m_bench->stored(u"Day shift"_s)), &m_bench->settings);
    QCOMPARE(m_page->draft().value(u"policy.ttl_s"_s).toInt(), 77);

    m_page->show();
    press("Delete this profile");
    press("Delete it");
    QTRY_VERIFY(!m_bench->profiles.contains(u"Day shift"_s));
    Profile again = SettingsBench::soundProfile();
    again.name = u"Day shift"_s;
    m_page = std::make_unique<SettingsPage>(m_bench->setup(m_bench->create(again)), &m_bench->settings);
    QVERIFY(!m_page->draft().isDirty());
}

void SettingsPartsTest::customersAreToldOfBeforeTheirProfileGoes()
{
    m_bench->create(SettingsBench::soundProfile());
    SettingsSetup setup = m_bench->setup(m_bench->stored());
    int customers = 1;
    setup.customersUnderWay = [&customers] { return customers; };
    m_page = std::make_unique<SettingsPage>(setup, &m_bench->settings);
    m_page->resize(1000, 800);
    m_page->show();
    press("Delete this profile");
    QVERIFY(textOf(m_page.get(), "Customers under way").contains(u"1"_s));
    customers = 2; // somebody was called while the question stood
    press("Delete it");
    QVERIFY(textOf(m_page.get(), "Customers under way").contains(u"2"_s));
    QVERIFY(m_bench->profiles.contains(u"Team"_s));
    press("Delete it");
    QTRY_VERIFY(!m_bench->profiles.contains(u"Team"_s));
}

void SettingsPartsTest::aProfileGoesFromDeskToDesk()
{
    constexpr int Sealing = 30'000; // Argon2id, on a slow machine
    m_bench->create(SettingsBench::soundProfile());
    m_bench->keychain.entries.insert(u"Team/auth_token"_s, "kept");
    open();
    const QString file = m_bench->folder.filePath(u"team.ringproof"_s);
    press("Export this profile");
    type("File", file);
    type("Passphrase", u"short"_s);
    press("Export");
    QVERIFY(!textOf(m_page.get(), "Result of handing on").isEmpty());
    type("Passphrase", u"correct horse battery"_s);
    type("Passphrase, once more", u"correct horse batterx"_s);
    press("Export");
    QVERIFY2(textOf(m_page.get(), "Result of handing on").contains(u"not the same"_s), qPrintable(textOf(m_page.get(), "Result of handing on")));
    type("Passphrase, once more", u"correct horse battery"_s);
    press("Export");
    QVERIFY(named("Progress of handing on"));
    QTRY_VERIFY_WITH_TIMEOUT(textOf(m_page.get(), "Result of handing on").contains(u"team.ringproof"_s), Sealing);
    QVERIFY(QFile::exists(file));

    press("Import a profile");
    type("File", file);
    type("Name of the profile here", u"Second desk"_s);
    type("Passphrase", u"correct horse battery"_s);
    press("Import");
    QTRY_VERIFY_WITH_TIMEOUT(textOf(m_page.get(), "Result of handing on").contains(u"Second desk is there"_s), Sealing);
    QCOMPARE(m_bench->keychain.entries.value(u"Second desk/auth_token"_s), QByteArray("kept"));
    QVERIFY(m_bench->profiles.contains(u"Second desk"_s));
}

void SettingsPartsTest::theAuditLogGetsAKeyAndIsChecked()
{
    open();
    visit(u"Audit log"_s);
    QTRY_VERIFY(textOf(m_page.get(), "State of the audit log's key").contains(u"no key"_s));
    press("Check the audit log");
    QTRY_VERIFY(!textOf(m_page.get(), "Result of the work").isEmpty()); // there is no log yet

    press("Make a key for the audit log");
    QTRY_VERIFY(textOf(m_page.get(), "State of the audit log's key").contains(u"has a key, in the keychain"_s));
    const Secret key = keyFromHex(m_bench->keychain.entries.value(u"audit_key"_s), u"key"_s).value();
    {
        AuditLog log(m_bench->folder.filePath(u"audit.db"_s), key, {u"alex"_s, u"desk-7"_s, u"Team"_s});
        QVERIFY(QCoro::waitFor(log.record({})));
    }
    press("Check the audit log");
    QTRY_VERIFY2(textOf(m_page.get(), "Result of the work").contains(u"1"_s), qPrintable(textOf(m_page.get(), "Result of the audit check")));

    press("Remove old rows");
    QVERIFY(named("Remove them"));
    press("Remove them");
    QTRY_VERIFY(textOf(m_page.get(), "Result of removing old rows").contains(u"removed"_s));
}

void SettingsPartsTest::oldRowsStayWhereThatIsLaidDown()
{
    m_bench = std::make_unique<SettingsBench>("{\"switched_off\": [\"audit_removal\"], \"ask\": \"the service desk\"}");
    open();
    visit(u"Audit log"_s);
    QVERIFY(!named("Remove old rows")->isEnabled());
    QVERIFY(!field("Days that are kept")->isEnabled());
    QVERIFY(textOf(m_page.get(), "Result of removing old rows").contains(u"Ask the service desk"_s));
}

QTEST_MAIN(SettingsPartsTest)
#include "tst_settingsparts.moc"
