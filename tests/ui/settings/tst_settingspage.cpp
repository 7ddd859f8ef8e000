// SPDX-License-Identifier: GPL-3.0-or-later
// The Settings page as a person uses it: by what controls are called, with the keyboard, on real files.
#include "settings/settingrow.h"
#include "settings/settingspage.h"
#include "shell/shell.h"
#include "shell/siderail.h"
#include "ui/accessibletree.h"
#include "ui/settings/settingsbench.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Ringproof;
using namespace Ringproof::Test;
using namespace Qt::StringLiterals;

class SettingsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void everyKeyHasAControl();
    void aFaultIsToldWhenThePersonIsDone();
    void savingGoesToWhatIsWrong();
    void savingWritesTheFileAndTheVault();
    void discardingGoesBack();
    void whatSomebodyElseWroteIsNotOverwritten();
    void unsavedChangesAreThereTheNextTime();
    void withoutAKeychainItIsSaidBeforeTheWindowGoes();
    void nothingIsTypedWhileItIsBeingSaved();
    void whatIsPinnedShowsWhomToAsk();
    void withoutEditingNothingCanBeChanged();
    void theSandboxOffersAProfile();
    void theKeyboardAloneGetsThere();
    void everyControlHasAName();

private:
    void open(const Profile &profile);
    void visit(const QString &part);
    [[nodiscard]] QWidget *named(const char *name) { return findNamed(m_page.get(), name); }
    [[nodiscard]] QLineEdit *field(const char *name) { return qobject_cast<QLineEdit *>(findControl(m_page.get(), name)); }
    void type(const char *name, const QString &text);
    void press(const char *name);

    std::unique_ptr<SettingsBench> m_bench;
    std::unique_ptr<SettingsPage> m_page;
};

void SettingsPageTest::cleanup()
{
    m_page.reset();
    m_bench.reset();
}

void SettingsPageTest::open(const Profile &profile)
{
    m_page = std::make_unique<SettingsPage>(m_bench->setup(profile), &m_bench->settings);
    m_page->resize(1000, 800);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void SettingsPageTest::visit(const QString &part)
{
    for (int i = 0; i < m_page->sections()->pageCount(); ++i) {
        if (m_page->sections()->title(i) == part)
            m_page->sections()->visit(i);
    }
}

void SettingsPageTest::type(const char *name, const QString &text)
{
    QLineEdit *line = field(name);
    QVERIFY2(line, name);
    line->setFocus();
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClicks(line, text);
}

void SettingsPageTest::press(const char *name)
{
    auto *button = qobject_cast<QPushButton *>(findControl(m_page.get(), name));
    QVERIFY2(button && button->isEnabled(), name);
    QTest::mouseClick(button, Qt::LeftButton);
}

void SettingsPageTest::everyKeyHasAControl()
{
    m_bench = std::make_unique<SettingsBench>();
    open(m_bench->create(SettingsBench::soundProfile()));
    for (int i = 0; i < m_page->sections()->pageCount(); ++i)
        m_page->sections()->visit(i);
    QStringList missing = Profile::keys();
    const auto rows = m_page->findChildren<SettingRow *>();
    for (const SettingRow *row : rows) {
        QVERIFY2(row->control(), qPrintable(row->key()));
        missing.removeAll(row->key());
    }
    QVERIFY2(missing.isEmpty(), qPrintable(u"keys of config files without a control: "_s + missing.join(u", "_s)));
}

void SettingsPageTest::aFaultIsToldWhenThePersonIsDone()
{
    m_bench = std::make_unique<SettingsBench>();
    open(m_bench->create(SettingsBench::soundProfile()));
    visit(u"Policy"_s);
    type("Time to live", u"9"_s);
    QVERIFY(!named("Problem with Time to live")); // it may become 90
    QTest::keyClick(field("Time to live"), Qt::Key_Tab);
    QCOMPARE(textOf(m_page.get(), "Problem with Time to live"), u"Must be a whole number from 30 to 600, not 9."_s);
    type("Time to live", u"90"_s);
    QVERIFY(!named("Problem with Time to live"));
    QCOMPARE(m_page->draft().value(u"policy.ttl_s"_s).toInt(), 90);
}

void SettingsPageTest::savingGoesToWhatIsWrong()
{
    m_bench = std::make_unique<SettingsBench>();
    open(m_bench->create(SettingsBench::soundProfile()));
    m_page->draft().setTypedNumber(u"policy.max_attempts"_s, u"0"_s); // on a part that wasn't visited
    QSignalSpy reload(m_page.get(), &SettingsPage::reloadWanted);
    press("Save the changes");
    QCOMPARE(m_page->sections()->title(m_page->sections()->currentIndex()), u"Policy"_s);
    QVERIFY(named("Problem with Attempts"));
    QVERIFY(field("Attempts")->hasFocus());
    QCOMPARE(reload.size(), 0);
    QCOMPARE(m_bench->stored().policy.maxAttempts, Policy().maxAttempts);
}

void SettingsPageTest::savingWritesTheFileAndTheVault()
{
    m_bench = std::make_unique<SettingsBench>();
    open(m_bench->create(SettingsBench::soundProfile()));
    QVERIFY(!named("Save the changes")); // nothing to save
    visit(u"Plivo"_s);
    type("Plivo auth token", u"secret-token"_s);
    type("Caller ID", u"+14155550100"_s);
    QSignalSpy reload(m_page.get(), &SettingsPage::reloadWanted);
    press("Save the changes");
    QTRY_COMPARE(reload.size(), 1);
    QCOMPARE(m_bench->stored().phlo.from, u"+14155550100"_s);
    QCOMPARE(m_bench->keychain.entries.value(u"Team/auth_token"_s), QByteArray("secret-token"));
    QVERIFY(!m_page->draft().isDirty());
    QVERIFY(field("Plivo auth token")->text().isEmpty());
    QFile file(m_bench->profiles.pathOf(u"Team"_s));
    QVERIFY(file.open(QIODevice::ReadOnly) && !file.readAll().contains("secret-token"));
}

void SettingsPageTest::discardingGoesBack()
{
    m_bench = std::make_unique<SettingsBench>();
    open(m_bench->create(SettingsBench::soundProfile()));
    visit(u"Plivo"_s);
    type("PHLO ID", u"another"_s);
    press("Discard the changes");
    QCOMPARE(field("PHLO ID")->text(), u"phlo-1"_s);
    QVERIFY(!named("Save the changes"));
}

void SettingsPageTest::whatSomebodyElseWroteIsNotOverwritten()
{
    m_bench = std::make_unique<SettingsBench>();
    open(m_bench->create(SettingsBench::soundProfile()));
    m_page->draft().setValue(u"phlo.phlo_id"_s, u"mine"_s);
    auto other = m_bench->profiles.read(u"Team"_s).value();
    other.profile.phlo.phloId = u"theirs"_s;
    QVERIFY(m_bench->profiles.write(u"Team"_s, other.profile, other.revision));
    press("Save the changes");
    QTRY_VERIFY(!textOf(m_page.get(), "Result of saving").isEmpty());
    QCOMPARE(m_bench->stored().phlo.phloId, u"theirs"_s);
    QCOMPARE(m_page->draft().text(u"phlo.phlo_id"_s), u"mine"_s);
    press("Discard the changes");
    QCOMPARE(m_page->draft().text(u"phlo.phlo_id"_s), u"theirs"_s);
}

void SettingsPageTest::unsavedChangesAreThereTheNextTime()
{
    m_bench = std::make_unique<SettingsBench>();
    const Profile profile = m_bench->create(SettingsBench::soundProfile());
    open(profile);
    m_page->draft().setValue(u"phlo.phlo_id"_s, u"half-typ"_s);
    m_page->draft().setSecret(SecretKind::AuthToken, Secret("hunter2"));
    m_page.reset();
    m_bench->settings.sync();
    QFile file(m_bench->settings.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly) && !file.readAll().contains("hunter2"));

    open(profile);
    QCOMPARE(m_page->draft().text(u"phlo.phlo_id"_s), u"half-typ"_s);
    QVERIFY(textOf(m_page.get(), "Result of saving").contains(u"not saved last time"_s));
    press("Discard the changes");
    m_page.reset();
    open(profile);
    QVERIFY(!m_page->draft().isDirty());
}

void SettingsPageTest::withoutAKeychainItIsSaidBeforeTheWindowGoes()
{
    m_bench = std::make_unique<SettingsBench>();
    m_bench->keychain.fault = KeychainFault::Kind::NoService;
    open(m_bench->create(SettingsBench::soundProfile()));
    m_page->draft().setSecret(SecretKind::AuthToken, Secret("secret-token"));
    QSignalSpy reload(m_page.get(), &SettingsPage::reloadWanted);
    press("Save the changes");
    QTRY_VERIFY(named("Use them now"));
    QVERIFY(!textOf(m_page.get(), "Result of saving").isEmpty());
    QCOMPARE(reload.size(), 0);
    press("Use them now");
    QCOMPARE(reload.size(), 1);
}

void SettingsPageTest::nothingIsTypedWhileItIsBeingSaved()
{
    m_bench = std::make_unique<SettingsBench>();
    open(m_bench->create(SettingsBench::soundProfile()));
    visit(u"Policy"_s);
    type("Time to live", u"90"_s);
    m_page->draft().setSecret(SecretKind::AuthToken, Secret("secret-token"));
    QSignalSpy reload(m_page.get(), &SettingsPage::reloadWanted);
    m_bench->keychain.isSlow = true;
    qobject_cast<QPushButton *>(findControl(m_page.get(), "Save the changes"))->click();
    QVERIFY(!field("Time to live")->isEnabled());
    QVERIFY(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), u"1"_s);
    QCOMPARE(m_page->draft().value(u"policy.ttl_s"_s).toInt(), 90);
    QCOMPARE(reload.size(), 0);
    m_bench->keychain.answer();
    QTRY_COMPARE_WITH_TIMEOUT(reload.size(), 1, 20'000);
    QVERIFY(field("Time to live")->hasFocus()); // where it was
    QVERIFY(!m_page->draft().isDirty());
}

void SettingsPageTest::whatIsPinnedShowsWhomToAsk()
{
    m_bench = std::make_unique<SettingsBench>("{\"pinned\": {\"policy\": {\"max_attempts\": 3}}, \"ask\": \"Jo, extension 4711\"}");
    open(m_bench->create(SettingsBench::soundProfile()));
    visit(u"Policy"_s);
    QVERIFY(!field("Attempts")->isEnabled());
    QCOMPARE(field("Attempts")->text(), u"3"_s);
    QVERIFY(field("Time to live")->isEnabled());
    bool isTold = false;
    forEachAccessible(m_page.get(), [&isTold](QAccessibleInterface *each) {
        isTold = isTold || each->text(QAccessible::Name).contains(u"Ask Jo, extension 4711"_s);
    });
    QVERIFY(isTold);
}

void SettingsPageTest::withoutEditingNothingCanBeChanged()
{
    m_bench = std::make_unique<SettingsBench>("{\"switched_off\": [\"profile_editing\"], \"ask\": \"Jo\"}");
    Profile profile = SettingsBench::soundProfile();
    profile.managed = m_bench->managed;
    open(profile);
    visit(u"Plivo"_s);
    QVERIFY(textOf(m_page.get(), "Why these settings can't be changed").contains(u"Jo"_s));
    QVERIFY(!field("Auth ID")->isEnabled());
    QVERIFY(!field("Plivo auth token")->isEnabled());
    visit(u"Profile"_s);
    QVERIFY(!qobject_cast<QPushButton *>(named("Create a profile"))->isEnabled());
    visit(u"Appearance"_s);
    QVERIFY(findControl(m_page.get(), "Colours")->isEnabled());
}

void SettingsPageTest::theSandboxOffersAProfile()
{
    m_bench = std::make_unique<SettingsBench>();
    open(Profile::sandboxProfile());
    QVERIFY(textOf(m_page.get(), "Why these settings can't be changed").contains(u"sandbox can't be changed"_s));
    QSignalSpy wanted(m_page.get(), &SettingsPage::creationWanted);
    press("Create a profile");
    QCOMPARE(wanted.size(), 1);
    for (int i = 0; i < m_page->sections()->pageCount(); ++i)
        QVERIFY(m_page->sections()->title(i) != u"Policy"_s);
}

void SettingsPageTest::theKeyboardAloneGetsThere()
{
    m_bench = std::make_unique<SettingsBench>();
    open(m_bench->create(SettingsBench::soundProfile()));
    findControl(m_page.get(), "Profile settings")->setFocus();
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Down);
    QCOMPARE(m_page->sections()->title(m_page->sections()->currentIndex()), u"Plivo"_s);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
    QCOMPARE(m_page->focusWidget(), static_cast<QWidget *>(field("Auth ID")));
    // Through the whole part and out of it: no trap.
    QSet<QWidget *> seen;
    for (int i = 0; i < 60 && !seen.contains(m_page->focusWidget()); ++i) {
        seen.insert(m_page->focusWidget());
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
    }
    QVERIFY(seen.contains(field("Caller ID")));
    QVERIFY(seen.contains(named("Check Plivo")));
    QVERIFY(seen.size() < 60);
}

void SettingsPageTest::everyControlHasAName()
{
    m_bench = std::make_unique<SettingsBench>();
    open(m_bench->create(SettingsBench::soundProfile()));
    for (int i = 0; i < m_page->sections()->pageCount(); ++i) {
        m_page->sections()->visit(i);
        forEachAccessible(m_page.get(), [](QAccessibleInterface *accessible) {
            if (accessible->state().focusable && accessible->role() != QAccessible::ListItem)
                QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), accessible->object() ? accessible->object()->metaObject()->className() : "?");
        });
    }
}

QTEST_MAIN(SettingsPageTest)
#include "tst_settingspage.moc"
