// SPDX-License-Identifier: GPL-3.0-or-later
// The page Voice and PHLO: scripts to see, hear and copy, and checks against the simulator over HTTP.
#include "phlo/phloclient.h"
#include "sandbox/simulator.h"
#include "ui/accessibletree.h"
#include "voice/scriptview.h"
#include "voice/voicepage.h"
#include "voice/voicescript.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Ringproof;
using namespace Ringproof::Test;

class VoicePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theScriptFollowsLanguageAndText();
    void theProfilesLanguageComesFirst();
    void theScriptIsCopiedAsItIs();
    void thePreviewShowsTheWordsInTheirDirection();
    void anArabicLineRunsFromRightToLeft();
    void aStepsTextIsCopiedInTheChosenLanguage();
    void thePhloIsCheckedAtTheFirstVisit();
    void wrongCredentialsAreExplained();
    void leavingBeforeTheAnswerAsksAgainAtTheNextVisit();
    void minimisingEndsNoCheck();
    void aTestCallIsMadeOnTheVerifyPage();
    void everyControlHasAName();

private:
    void open(const QString &language = {}, const QString &token = {});
    [[nodiscard]] QWidget *named(const char *name) { return findNamed(m_page.get(), name); }
    //! On Linux the accessible name of a combo box is what it shows; what it is for is told by its label.
    [[nodiscard]] QComboBox *choice(const char *box)
    {
        const auto boxes = m_page->findChildren<QComboBox *>();
        const auto found = std::find_if(boxes.begin(), boxes.end(), [box](const QComboBox *candidate) {
            return candidate->accessibleName() == QLatin1StringView(box);
        });
        return found == boxes.end() ? nullptr : *found;
    }
    void choose(const char *box, const QString &data)
    {
        QComboBox *combo = choice(box);
        QVERIFY(combo);
        combo->setCurrentIndex(combo->findData(data));
    }
    [[nodiscard]] QString shown() { return qobject_cast<ScriptView *>(named("Script"))->toPlainText(); }
    void press(const char *name) { QTest::mouseClick(named(name), Qt::LeftButton); }
    [[nodiscard]] QString allWords();

    Simulator m_simulator;
    QUrl m_url;
    std::unique_ptr<PhloClient> m_phlo;
    std::unique_ptr<VoicePage> m_page;
};

void VoicePageTest::init()
{
    if (m_url.isEmpty())
        m_url = m_simulator.start().value();
}

void VoicePageTest::cleanup()
{
    m_page.reset();
    m_phlo.reset();
}

void VoicePageTest::open(const QString &language, const QString &token)
{
    PhloSettings settings;
    settings.authId = m_simulator.options().authId;
    settings.authToken = Secret((token.isEmpty() ? m_simulator.options().authToken : token).toLatin1());
    settings.phloId = m_simulator.options().phloId;
    settings.from = QStringLiteral("+15671234567");
    settings.runnerUrl = settings.voiceUrl = m_url;
    m_phlo = std::make_unique<PhloClient>(settings);
    VoicePage::Setup setup;
    setup.language = language;
    setup.phlo = m_phlo.get();
    m_page = std::make_unique<VoicePage>(setup);
    m_page->resize(900, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

QString VoicePageTest::allWords()
{
    QStringList words;
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->isVisible())
            words.append(label->text());
    }
    return words.join(u'\n');
}

void VoicePageTest::theScriptFollowsLanguageAndText()
{
    open();
    const VoiceScript &english = VoiceScript::forLanguage(QStringLiteral("en"));
    QCOMPARE(shown(), english.text(VoiceScript::Part::Code).trimmed());
    choose("Language", QStringLiteral("ja"));
    QCOMPARE(shown(), VoiceScript::forLanguage(QStringLiteral("ja")).text(VoiceScript::Part::Code).trimmed());
    choice("Text")->setCurrentIndex(1);
    QCOMPARE(shown(), VoiceScript::forLanguage(QStringLiteral("ja")).text(VoiceScript::Part::Invitation).trimmed());
}

void VoicePageTest::theProfilesLanguageComesFirst()
{
    open(QStringLiteral("pt-BR"));
    QVERIFY(shown().contains(QStringLiteral("Polly.Vitoria")));
}

void VoicePageTest::theScriptIsCopiedAsItIs()
{
    open();
    press("Copy the script");
    QCOMPARE(QGuiApplication::clipboard()->text(), VoiceScript::forLanguage(QStringLiteral("en")).text(VoiceScript::Part::Code).trimmed());
    auto *button = qobject_cast<QPushButton *>(named("Copy the script"));
    QCOMPARE(button->text(), QStringLiteral("Copied"));
    QTRY_COMPARE(button->text(), QStringLiteral("Copy"));
}

void VoicePageTest::thePreviewShowsTheWordsInTheirDirection()
{
    open();
    QVERIFY(!named("Words"));
    press("Preview");
    auto *words = qobject_cast<QLabel *>(named("Words"));
    QVERIFY(words && words->text().contains(QStringLiteral("0 4 2 1 3 7")));
    QVERIFY(!words->text().contains(u'<'));
    QCOMPARE(words->layoutDirection(), Qt::LeftToRight);
    choose("Language", QStringLiteral("ar"));
    QVERIFY(!named("Words")); // these were another language's
    press("Preview");
    words = qobject_cast<QLabel *>(named("Words"));
    QCOMPARE(words->layoutDirection(), Qt::RightToLeft);
    QVERIFY(words->text().contains(QStringLiteral("\u2066" "0 4 2 1 3 7" "\u2069"))); // the code itself is read from left to right
}

void VoicePageTest::anArabicLineRunsFromRightToLeft()
{
    open(QStringLiteral("ar"));
    const QTextDocument *document = qobject_cast<ScriptView *>(named("Script"))->document();
    QCOMPARE(document->firstBlock().textDirection(), Qt::LeftToRight); // the markup
    QTextBlock words = document->firstBlock();
    while (words.isValid() && (words.text().isEmpty() || words.text().startsWith(u'<')))
        words = words.next();
    QVERIFY(words.isValid());
    QCOMPARE(words.textDirection(), Qt::RightToLeft);
}

void VoicePageTest::aStepsTextIsCopiedInTheChosenLanguage()
{
    open();
    choose("Language", QStringLiteral("fr"));
    press("Copy the text: The code, three times");
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Polly.Celine")));
}

void VoicePageTest::thePhloIsCheckedAtTheFirstVisit()
{
    open();
    QTRY_COMPARE(textOf(m_page.get(), "Result of the check"), QStringLiteral("Everything that can be checked is in order."));
    QVERIFY(allWords().contains(QStringLiteral("Credentials")));
    QVERIFY(allWords().contains(QStringLiteral("Credit")));
    QVERIFY(allWords().contains(QStringLiteral("PHLO")));
    QCOMPARE(m_simulator.runs(), 0); // no call was placed
    QVERIFY(named("Check again"));
}

void VoicePageTest::wrongCredentialsAreExplained()
{
    open({}, QStringLiteral("wrong"));
    QTRY_COMPARE(textOf(m_page.get(), "Result of the check"), QStringLiteral("Calls won't work until this is mended."));
    QVERIFY(allWords().contains(QStringLiteral("Doesn't work")));
}

void VoicePageTest::leavingBeforeTheAnswerAsksAgainAtTheNextVisit()
{
    open();
    QCOMPARE(textOf(m_page.get(), "Result of the check"), QStringLiteral("Asking Plivo…"));
    m_page->hide();
    m_page->show();
    QTRY_COMPARE(textOf(m_page.get(), "Result of the check"), QStringLiteral("Everything that can be checked is in order."));
}

void VoicePageTest::minimisingEndsNoCheck()
{
    open();
    QCOMPARE(textOf(m_page.get(), "Result of the check"), QStringLiteral("Asking Plivo…"));
    m_page->showMinimized();
    QCOMPARE(textOf(m_page.get(), "Result of the check"), QStringLiteral("Asking Plivo…"));
    QTRY_COMPARE_WITH_TIMEOUT(textOf(m_page.get(), "Result of the check"), QStringLiteral("Everything that can be checked is in order."), 20'000);
}

void VoicePageTest::aTestCallIsMadeOnTheVerifyPage()
{
    open();
    QSignalSpy wanted(m_page.get(), &VoicePage::testCallWanted);
    press("Make a test call");
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(m_simulator.runs(), 0);
}

void VoicePageTest::everyControlHasAName()
{
    open();
    QTRY_VERIFY(named("Check again"));
    forEachAccessible(m_page.get(), [](QAccessibleInterface *accessible) {
        if (accessible->state().focusable && accessible->role() != QAccessible::ListItem)
            QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), accessible->object() ? accessible->object()->metaObject()->className() : "?");
    });
}

QTEST_MAIN(VoicePageTest)
#include "tst_voicepage.moc"
