// SPDX-License-Identifier: GPL-3.0-or-later
// The three steps to a profile: what comes of them, what is kept half-way, and the way through them by keyboard.
#include "firstrun/firstrundialog.h"
#include "firstrun/welcomebar.h"
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
using Step = FirstRun::Step;

class FirstRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void isDueUntilThereIsAProfileOrItIsTurnedDown();
    void whatIsTypedSurvivesTheProgramsEnd();
    void secretsGoToTheVaultHalfWay();
    void aSecretIsKeptWhateverTheProfileIsCalled();
    void aFieldThatIsLeftIsKept();
    void aSecretThatIsBeingKeptWhenTheProfileIsMadeLeavesNothingBehind();
    void aProfileThatCantBeMadeLeavesItsSecretsWhereTheyWere();
    void withoutAKeychainItIsSaidBeforeTheProfileOpens();
    void aProfileComesOfIt();
    void onThisComputerAKeyIsMade();
    void theAuditLogGetsAKey();
    void aSharedRedisNeedsTheTeamsKey();
    void withoutPlivoNothingIsMade();
    void aNameThatIsTakenIsRefused();
    void startingOverForgetsSecretsToo();
    void theDialogGoesThroughByKeyboard();
    void skippingStaysInTheSandbox();
    void theBarLeadsThereAndGoes();
    void everyControlHasAName();

private:
    void begin();
    void openDialog();
    void fillInPlivo();
    [[nodiscard]] QWidget *named(const char *name) { return findControl(m_dialog.get(), name); }
    void press(const char *name);

    std::unique_ptr<SettingsBench> m_bench;
    std::unique_ptr<FirstRun> m_run;
    std::unique_ptr<FirstRunDialog> m_dialog;
};

void FirstRunTest::init()
{
    m_bench = std::make_unique<SettingsBench>();
    begin();
}

void FirstRunTest::cleanup()
{
    m_dialog.reset();
    m_run.reset();
    m_bench.reset();
}

void FirstRunTest::begin()
{
    m_run = std::make_unique<FirstRun>(m_bench->profiles, m_bench->vault, &m_bench->settings);
    QTRY_VERIFY(m_run->places().isKnown());
}

void FirstRunTest::openDialog()
{
    m_dialog = std::make_unique<FirstRunDialog>(*m_run);
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void FirstRunTest::fillInPlivo()
{
    ProfileDraft &draft = m_run->draft();
    draft.setValue(u"phlo.auth_id"_s, u"MAXXXXXXXXXXXXXXXXXX"_s);
    draft.setValue(u"phlo.phlo_id"_s, u"phlo-1"_s);
    draft.setValue(u"phlo.from"_s, u"+15671234567"_s);
    draft.setSecret(SecretKind::AuthToken, Secret("token"));
}

void FirstRunTest::press(const char *name)
{
    auto *button = qobject_cast<QPushButton *>(named(name));
    QVERIFY2(button && button->isEnabled(), name);
    QTest::mouseClick(button, Qt::LeftButton);
}

void FirstRunTest::isDueUntilThereIsAProfileOrItIsTurnedDown()
{
    QVERIFY(FirstRun::isDue(m_bench->profiles, m_bench->settings));
    m_run->turnDown();
    QVERIFY(!FirstRun::isDue(m_bench->profiles, m_bench->settings));
    m_run->draft().setValue(u"phlo.auth_id"_s, u"MA1"_s); // begun after all
    QVERIFY(FirstRun::isDue(m_bench->profiles, m_bench->settings));
    m_bench->create(SettingsBench::soundProfile());
    QVERIFY(!FirstRun::isDue(m_bench->profiles, m_bench->settings));
}

void FirstRunTest::whatIsTypedSurvivesTheProgramsEnd()
{
    m_run->goTo(Step::Store);
    m_run->setName(u"Front desk"_s);
    m_run->draft().setValue(u"phlo.auth_id"_s, u"MA1"_s);
    m_run->draft().setSecret(SecretKind::AuthToken, Secret("hunter2"));
    m_run.reset();
    m_bench->settings.sync();
    QFile file(m_bench->settings.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly) && !file.readAll().contains("hunter2"));

    begin();
    QVERIFY(m_run->step() == Step::Store);
    QCOMPARE(m_run->name(), u"Front desk"_s);
    QCOMPARE(m_run->draft().text(u"phlo.auth_id"_s), u"MA1"_s);
}

void FirstRunTest::secretsGoToTheVaultHalfWay()
{
    fillInPlivo();
    QSignalSpy kept(m_run.get(), &FirstRun::secretsKept);
    m_run->keepSecrets();
    QTRY_COMPARE(kept.size(), 1);
    QCOMPARE(m_bench->keychain.entries.value(u".new/auth_token"_s), QByteArray("token"));
    m_run.reset();

    begin();
    QVERIFY(m_run->hasPlivo()); // with the token of the vault
    m_run->setName(u"Front desk"_s);
    QSignalSpy finished(m_run.get(), &FirstRun::finished);
    m_run->finish();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(m_bench->keychain.entries.value(u"Front desk/auth_token"_s), QByteArray("token"));
    QVERIFY(!m_bench->keychain.entries.contains(u".new/auth_token"_s));
}

void FirstRunTest::aSecretIsKeptWhateverTheProfileIsCalled()
{
    fillInPlivo();
    m_run->setName({}); // on the way to another one
    QSignalSpy kept(m_run.get(), &FirstRun::secretsKept);
    m_run->keepSecrets();
    QTRY_COMPARE(kept.size(), 1);
    m_run->setName(u"Front desk"_s);
    m_run.reset();

    begin();
    QCOMPARE(m_run->name(), u"Front desk"_s);
    QVERIFY(m_run->hasPlivo());
    m_run->setName(u"Back office"_s);
    m_run->places().refresh();
    QTRY_VERIFY(m_run->hasPlivo());
}

void FirstRunTest::aFieldThatIsLeftIsKept()
{
    m_run->goTo(Step::Plivo);
    openDialog();
    QWidget *field = named("Plivo auth token");
    QVERIFY(field);
    field->setFocus();
    QTest::keyClicks(field, u"token"_s);
    QVERIFY(m_bench->keychain.entries.isEmpty());
    QTest::keyClick(field, Qt::Key_Tab);
    QTRY_COMPARE(m_bench->keychain.entries.value(u".new/auth_token"_s), QByteArray("token"));
    QCOMPARE(qobject_cast<QLineEdit *>(field)->text(), u"token"_s); // it may still be looked at
    m_bench->keychain.asked.clear();
    m_run->keepSecrets(); // again: there is nothing new
    QVERIFY(m_bench->keychain.asked.isEmpty());
    press("Back");
    QVERIFY(qobject_cast<QLineEdit *>(field)->text().isEmpty());
    QVERIFY(m_run->hasBegun());
}

void FirstRunTest::aSecretThatIsBeingKeptWhenTheProfileIsMadeLeavesNothingBehind()
{
    fillInPlivo();
    m_bench->keychain.isSlow = true;
    m_run->keepSecrets();
    QVERIFY(m_run->isKeeping());
    m_bench->keychain.asked.clear();
    QSignalSpy finished(m_run.get(), &FirstRun::finished);
    m_run->finish();
    QVERIFY(m_run->isFinishing());
    QVERIFY(m_bench->keychain.asked.isEmpty()); // one thing after the other
    m_bench->keychain.answer();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QCOMPARE(m_bench->keychain.entries.value(u"My team/auth_token"_s), QByteArray("token"));
    QVERIFY(!m_bench->keychain.entries.contains(u".new/auth_token"_s));
}

void FirstRunTest::aProfileThatCantBeMadeLeavesItsSecretsWhereTheyWere()
{
    fillInPlivo();
    m_run->keepSecrets();
    QTRY_VERIFY(m_run->hasPlivo() && !m_run->isKeeping());
    QFile inTheWay(m_bench->folder.filePath(u"profiles"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QSignalSpy failed(m_run.get(), &FirstRun::failed);
    m_run->finish();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(m_bench->keychain.entries.value(u".new/auth_token"_s), QByteArray("token"));
    QVERIFY(!m_bench->keychain.entries.contains(u"My team/auth_token"_s));
}

void FirstRunTest::withoutAKeychainItIsSaidBeforeTheProfileOpens()
{
    m_bench->keychain.fault = KeychainFault::Kind::NoService;
    fillInPlivo();
    m_run->goTo(Step::Store);
    openDialog();
    QSignalSpy made(m_dialog.get(), &FirstRunDialog::profileMade);
    press("Make the profile");
    QTRY_VERIFY(textOf(m_dialog.get(), "Result of the step").contains(u"has to be given again"_s));
    QCOMPARE(made.size(), 0);
    QVERIFY(m_bench->profiles.contains(u"My team"_s));
    QVERIFY(!named("Skip this step"));
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QCOMPARE(made.size(), 1);
    QCOMPARE(made.first().first().toString(), u"My team"_s);
    QVERIFY(m_dialog->isHidden());
}

void FirstRunTest::aProfileComesOfIt()
{
    fillInPlivo();
    m_run->setName(u"Front desk"_s);
    QSignalSpy finished(m_run.get(), &FirstRun::finished);
    m_run->finish();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().toString(), u"Front desk"_s);
    const Profile profile = m_bench->stored(u"Front desk"_s);
    QCOMPARE(profile.phlo.authId, u"MAXXXXXXXXXXXXXXXXXX"_s);
    QCOMPARE(profile.store, u"embedded:"_s);
    QVERIFY(!m_run->hasBegun());
    QVERIFY(!FirstRun::isDue(m_bench->profiles, m_bench->settings));
}

void FirstRunTest::onThisComputerAKeyIsMade()
{
    fillInPlivo();
    QSignalSpy finished(m_run.get(), &FirstRun::finished);
    m_run->finish();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(m_bench->keychain.entries.value(u"My team/seal_key"_s).size(), 64);
}

void FirstRunTest::theAuditLogGetsAKey()
{
    fillInPlivo();
    m_run->setAuditLog(m_bench->folder.filePath(u"audit.db"_s));
    QSignalSpy finished(m_run.get(), &FirstRun::finished);
    m_run->finish();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QCOMPARE(m_bench->keychain.entries.value(u"audit_key"_s).size(), 64);
    QVERIFY(finished.first().last().toStringList().join(u' ').contains(u"RINGPROOF_AUDIT_KEY"_s));
}

void FirstRunTest::aSharedRedisNeedsTheTeamsKey()
{
    fillInPlivo();
    m_run->draft().setValue(u"store"_s, u"redis://127.0.0.1"_s);
    QSignalSpy failed(m_run.get(), &FirstRun::failed);
    m_run->finish();
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(u"Paste the team's"_s));
    QVERIFY(!m_bench->profiles.contains(u"My team"_s));
    m_run->draft().setSecret(SecretKind::SealKey, SecretVault::makeKey());
    QSignalSpy finished(m_run.get(), &FirstRun::finished);
    m_run->finish();
    QTRY_COMPARE(finished.size(), 1);
}

void FirstRunTest::withoutPlivoNothingIsMade()
{
    QVERIFY(!m_run->hasPlivo());
    QSignalSpy failed(m_run.get(), &FirstRun::failed);
    m_run->finish();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(m_bench->profiles.names().size(), 1);
    fillInPlivo();
    QVERIFY(m_run->hasPlivo());
    m_run->draft().setSecret(SecretKind::AuthToken, {});
    QVERIFY(!m_run->hasPlivo());
}

void FirstRunTest::aNameThatIsTakenIsRefused()
{
    m_bench->create(SettingsBench::soundProfile());
    fillInPlivo();
    m_run->setName(u"team"_s);
    QVERIFY(m_run->faultOfName());
    QSignalSpy failed(m_run.get(), &FirstRun::failed);
    m_run->finish();
    QCOMPARE(failed.size(), 1);
}

void FirstRunTest::startingOverForgetsSecretsToo()
{
    fillInPlivo();
    QSignalSpy kept(m_run.get(), &FirstRun::secretsKept);
    m_run->keepSecrets();
    QTRY_COMPARE(kept.size(), 1);
    m_run->startOver();
    QTRY_VERIFY(m_bench->keychain.entries.isEmpty());
    QVERIFY(!m_run->hasBegun());
    QVERIFY(m_run->draft().text(u"phlo.auth_id"_s).isEmpty());
}

void FirstRunTest::theDialogGoesThroughByKeyboard()
{
    openDialog();
    QCOMPARE(textOf(m_dialog.get(), "Step"), u"Step 1 of 3"_s);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QCOMPARE(textOf(m_dialog.get(), "Step"), u"Step 2 of 3"_s);
    QTest::keyClicks(m_dialog->focusWidget(), u"Front desk"_s);
    const auto tabTo = [this](const char *name) {
        for (int i = 0; i < 40 && m_dialog->focusWidget() != named(name); ++i)
            QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_dialog->focusWidget(), named(name));
    };
    tabTo("Continue");
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QCOMPARE(m_dialog->focusWidget(), named("Auth ID")); // which is missing, and said so
    QVERIFY(findNamed(m_dialog.get(), "Problem with Auth ID"));
    QTest::keyClicks(m_dialog->focusWidget(), u"MAXXXXXXXXXXXXXXXXXX"_s);
    tabTo("Plivo auth token");
    QTest::keyClicks(m_dialog->focusWidget(), u"token"_s);
    tabTo("PHLO ID");
    QTest::keyClicks(m_dialog->focusWidget(), u"phlo-1"_s);
    tabTo("Caller ID");
    QTest::keyClicks(m_dialog->focusWidget(), u"+15671234567"_s);
    tabTo("Continue");
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QCOMPARE(textOf(m_dialog.get(), "Step"), u"Step 3 of 3"_s);
    QTRY_VERIFY(m_run->hasPlivo());
    QSignalSpy made(m_dialog.get(), &FirstRunDialog::profileMade);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(made.size(), 1);
    QCOMPARE(made.first().first().toString(), m_bench->profiles.names().last());
    QVERIFY(m_dialog->isHidden());
}

void FirstRunTest::skippingStaysInTheSandbox()
{
    openDialog();
    QSignalSpy wanted(m_dialog.get(), &FirstRunDialog::tryWanted);
    press("Fill in a number");
    QCOMPARE(wanted.first().first().toString(), u"+12025550100"_s);
    press("Continue");
    press("Skip this step");
    QVERIFY(m_run->step() == Step::Store);
    press("Skip this step");
    QVERIFY(m_dialog->isHidden());
    QCOMPARE(m_bench->profiles.names().size(), 1);
    QVERIFY(!FirstRun::isDue(m_bench->profiles, m_bench->settings));
}

void FirstRunTest::theBarLeadsThereAndGoes()
{
    WelcomeBar bar(*m_run);
    bar.show();
    QSignalSpy wanted(&bar, &WelcomeBar::setUpWanted);
    qobject_cast<QPushButton *>(findNamed(&bar, "Set up Ringproof"))->click();
    QCOMPARE(wanted.size(), 1);
    m_run->draft().setValue(u"phlo.auth_id"_s, u"MA1"_s);
    m_run->goTo(Step::Plivo);
    QVERIFY(findNamed(&bar, "Go on with setting up Ringproof"));
    qobject_cast<QPushButton *>(findNamed(&bar, "Not now"))->click();
    QVERIFY(bar.isHidden());
}

void FirstRunTest::everyControlHasAName()
{
    openDialog();
    for (const Step step : {Step::Try, Step::Plivo, Step::Store}) {
        m_run->goTo(step);
        forEachAccessible(m_dialog.get(), [](QAccessibleInterface *accessible) {
            if (accessible->state().focusable && accessible->role() != QAccessible::ListItem && accessible->role() != QAccessible::Dialog)
                QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), accessible->object() ? accessible->object()->metaObject()->className() : "?");
        });
    }
}

QTEST_MAIN(FirstRunTest)
#include "tst_firstrun.moc"
