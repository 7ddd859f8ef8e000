// SPDX-License-Identifier: GPL-3.0-or-later
// Takes pictures of the window in its states, one PNG each, into a folder.
#include "firstrun/firstrun.h"
#include "firstrun/firstrundialog.h"
#include "gallery/gallery.h"
#include "phlo/hangupcauses.h"
#include "sandbox/handsetpanel.h"
#include "shell/siderail.h"
#include "start/startwindow.h"
#include "support/auditgenerator.h"
#include "theme/appearance.h"
#include "ui/accessibletree.h"
#include "ui/wholewindow.h"
#include "verify/verifycard.h"
#include "verify/verifypage.h"
#include "verify/verifysession.h"
#include "wiring/translations.h"

#include <QApplication>
#include <QComboBox>
#include <QCommandLineParser>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <cstdio>

using namespace Ringproof;
using namespace Ringproof::Test;

namespace {

using Phase = CallStatus::Phase;

//! A phone that does what the pictures need.
class PaintedPhone : public VirtualPhone
{
    Q_OBJECT

public:
    PaintedPhone(QString number, State state, QString words)
        : m_number(std::move(number)), m_state(state), m_words(std::move(words))
    {
    }
    QString callId() const override { return {}; }
    QString number() const override { return m_number; }
    QString callerId() const override { return QStringLiteral("+15671234567"); }
    State state() const override { return m_state; }
    QString words() const override { return m_words; }
    QString endedBecause() const override { return QStringLiteral("Normal Hangup"); }
    QString digits() const override { return m_state == State::InCall ? QStringLiteral("04") : QString(); }
    void answer() override { }
    void decline() override { }
    void hangUp() override { }
    void press(QChar) override { }

private:
    QString m_number;
    State m_state;
    QString m_words;
};

class Studio
{
public:
    Studio(QDir folder, QString look)
        : m_folder(std::move(folder)), m_look(std::move(look))
    {
    }

    //! Each page as one finds it, whichever pages there are; and a customer's card while the phone rings.
    void takeEveryPage()
    {
        Simulator simulator;
        Scene scene(WholeWindow::sandboxDesk(), &simulator, simulator.start().value());
        scene.fill();
        for (int i = 0; i < scene.window.shell()->pageCount(); ++i) {
            scene.window.shell()->visit(i);
            QTest::qWait(400); // the checks answer
            take(QStringLiteral("%1-%2").arg(i + 1).arg(QLatin1StringView(scene.window.shell()->page(i)->metaObject()->className()).mid(11)), scene.window);
            // What lies further down on a page that scrolls.
            auto *page = qobject_cast<QScrollArea *>(scene.window.shell()->page(i));
            if (!page || page->verticalScrollBar()->maximum() == 0)
                continue;
            page->verticalScrollBar()->setValue(page->verticalScrollBar()->maximum());
            scene.settle();
            take(QStringLiteral("%1-end").arg(i + 1), scene.window);
        }
        scene.window.shell()->visit(0);
        scene.call(Phase::Ringing);
        scene.phone(VirtualPhone::State::Ringing);
        scene.pass(std::chrono::seconds(7));
        take(QStringLiteral("ringing"), scene.window);
        takeEverySetting();
    }

    //! Of a real profile, which has more of them.
    void takeEverySetting()
    {
        const Desk desk {QStringLiteral("Acme Support"), ProfileColour::Green, Desk::Kind::Real, QStringLiteral("alex"),
                         {QStringLiteral("en"), QStringLiteral("de")}, QStringLiteral("en")};
        Scene scene(desk, nullptr);
        scene.window.visitPage(QStringLiteral("settings"));
        const auto sections = scene.page()->findChild<SideRail *>()->findChildren<QAbstractButton *>();
        for (int i = 0; i < sections.size(); ++i) {
            sections.at(i)->click();
            QTest::qWait(400);
            take(QStringLiteral("settings-%1").arg(i + 1), scene.window);
        }
        auto *first = new FirstRun(scene.settings.profiles, scene.settings.vault, nullptr, &scene.window);
        FirstRunDialog dialog(*first, &scene.window);
        dialog.show();
        for (const FirstRun::Step step : {FirstRun::Step::Try, FirstRun::Step::Plivo, FirstRun::Step::Store}) {
            first->goTo(step);
            QTest::qWait(300);
            save(QStringLiteral("first-run-%1").arg(int(step) + 1), dialog.grab());
        }
        StartWindow start;
        start.show();
        start.showProblem(QStringLiteral("Plivo's auth token is missing. Set RINGPROOF_AUTH_TOKEN, or give it to Ringproof's window."), StartWindow::Offer::TryAgainOrSandbox);
        start.askFor({SecretKind::AuthToken, SecretKind::SealKey, SecretKind::RedisPassword}, SettingsBench::soundProfile(), scene.settings.vault);
        QTest::qWait(300);
        save(QStringLiteral("start-secrets"), start.grab());
    }

    void takeGallery()
    {
        Gallery gallery;
        gallery.show();
        QTest::qWait(600); // bars turn up after a moment
        // The whole of it, not the part that a screen has room for.
        auto *scroll = gallery.findChild<QScrollArea *>();
        scroll->widget()->resize(scroll->viewport()->width(), scroll->widget()->sizeHint().height());
        save(QStringLiteral("gallery"), scroll->widget()->grab());
    }

    void takeAll()
    {
        sandbox("empty", [](Scene &) { });
        sandbox("typed", [](Scene &s) { s.type(QStringLiteral("4155552671")); });
        sandbox("bad-number", [](Scene &s) {
            s.type(QStringLiteral("+999 12345"));
            s.enter();
            s.settle();
        });
        sandbox("ringing", [](Scene &s) {
            s.call(Phase::Ringing);
            s.phone(VirtualPhone::State::Ringing);
            s.pass(std::chrono::seconds(7));
        });
        sandbox("answered", [](Scene &s) {
            s.call(Phase::Ringing);
            s.tell(s.status(Phase::Answered), std::chrono::seconds(4));
            s.phone(VirtualPhone::State::InCall);
            s.pass(std::chrono::seconds(11));
            s.type(QStringLiteral("042"));
        });
        sandbox("wrong", [](Scene &s) {
            s.call(Phase::Completed);
            s.phone(VirtualPhone::State::Ended);
            s.pass(std::chrono::seconds(52));
            s.type(s.bench.wrongCode());
            s.settle();
        });
        sandbox("verified", [](Scene &s) {
            s.call(Phase::Answered);
            s.phone(VirtualPhone::State::Ended);
            s.type(s.bench.code());
            s.settle();
        });
        real("languages", [](Scene &s) { s.type(QStringLiteral("+4930901820123")); });
        real("placing", [](Scene &s) {
            s.call(Phase::Queued);
            s.pass(std::chrono::seconds(1));
        });
        real("busy", [](Scene &s) { s.call(Phase::Queued); s.tell(s.ended(Phase::Busy, 3010), std::chrono::seconds(3)); });
        real("ended", [](Scene &s) {
            s.call(Phase::Ringing);
            s.tell(s.status(Phase::Answered), std::chrono::seconds(4));
            CallStatus record = s.ended(Phase::Completed, 4000);
            record.duration = std::chrono::seconds(21);
            record.price = 0.0042;
            s.tell(record, std::chrono::seconds(21));
        });
        real("machine", [](Scene &s) {
            s.call(Phase::Ringing);
            s.tell(s.status(Phase::Answered), std::chrono::seconds(14));
            CallStatus record = s.ended(Phase::Completed, 9100);
            record.duration = std::chrono::seconds(74);
            record.price = 0.0132;
            s.tell(record, std::chrono::seconds(8));
        });
        real("untold", [](Scene &s) {
            CallStatus unknown = s.status(Phase::Unknown);
            unknown.detail = QStringLiteral("These Plivo credentials can place calls but not look at them, so it can't be shown how the "
                                            "call goes. Verification works all the same; ask the customer whether the phone rings. An "
                                            "administrator can give the credentials access to the Voice API.");
            s.call(Phase::Queued);
            s.tell(unknown, std::chrono::seconds(1));
        });
        real("long-cause", [](Scene &s) {
            s.call(Phase::Queued);
            CallStatus record = s.ended(Phase::Failed, 2030);
            record.hangupCauseName = QStringLiteral("Anruf durch die Länderbeschränkung des Kontos verhindert");
            record.detail = QStringLiteral("Das Plivo-Konto erlaubt keine Anrufe in dieses Land. Bitten Sie die Verwaltung des Kontos, "
                                           "das Land unter Voice, Geo Permissions freizugeben, oder fragen Sie nach einer anderen "
                                           "Rufnummer.");
            s.tell(record, std::chrono::seconds(2));
        });
        real("hung-up", [](Scene &s) {
            s.call(Phase::Ringing);
            s.pass(std::chrono::seconds(6));
            s.session().hangUp();
            s.settle();
        });
        real("rings-on", [](Scene &s) {
            s.call(Phase::Ringing);
            s.pass(std::chrono::seconds(6));
            s.bench.tracker.hangUpReply
                = failure(Error::Kind::Uncertain,
                          QStringLiteral("Plivo didn't say whether the call was ended. The phone may ring on; tell the customer."));
            s.session().hangUp();
            s.settle();
        });
        real("call-verified", [](Scene &s) {
            s.call(Phase::Ringing);
            s.tell(s.status(Phase::Answered), std::chrono::seconds(4));
            s.pass(std::chrono::seconds(9));
            s.type(s.bench.code());
            s.settle();
        });
        real("expired", [](Scene &s) {
            s.call(Phase::Completed);
            s.pass(std::chrono::seconds(61));
        });
        real("rejected", [](Scene &s) {
            s.bench.flow.result
                = failure(Error::Kind::Rejected,
                          QStringLiteral("Plivo refused the auth id or the token (401). No call was placed. Check both in "
                                         "the profile, or ask whoever manages the Plivo account."));
            s.type(QStringLiteral("+442071838750"));
            s.enter();
            s.settle();
        });
        real("uncertain", [](Scene &s) {
            s.bench.flow.result
                = failure(Error::Kind::Uncertain,
                          QStringLiteral("Plivo's answer didn't come within 15 seconds. The phone may still ring, and the "
                                         "code is good if it does. Ask the customer before you call again."));
            s.type(QStringLiteral("+442071838750"));
            s.enter();
            s.settle();
        });
        takePages();
        real("several", [](Scene &s) {
            s.call(Phase::Ringing);
            s.window.verifyPage()->newCustomer();
            s.call(Phase::Answered, "+442071838750");
            const QString code = s.bench.code();
            const PhoneNumber number = *s.session().number();
            s.window.verifyPage()->newCustomer();
            s.call(Phase::NoAnswer, "+4930123456");
            QCoro::waitFor(s.bench.service.verify(number, *Code::entered(code), QStringLiteral("keypad")));
            s.settle();
        });
    }

private:
    struct Scene;

    void takePages()
    {
        sandbox("voice", [](Scene &s) { s.visit("Voice and PHLO"); });
        sandbox("voice-arabic", [](Scene &s) {
            s.visit("Voice and PHLO");
            auto *language = s.page()->findChild<QComboBox *>();
            language->setCurrentIndex(language->findData(QStringLiteral("ar")));
            s.press("Preview");
            s.scrollTo("Preview");
        });
        sandbox("voice-check", [](Scene &s) {
            s.visit("Voice and PHLO");
            s.scrollTo("Check again");
        });
        sandbox("voice-guide", [](Scene &s) {
            s.visit("Voice and PHLO");
            s.scrollTo("Go to Endpoint");
        });
        sandbox("endpoint", [](Scene &s) { s.visit("Endpoint"); });
        sandbox("endpoint-on", [](Scene &s) {
            s.visit("Endpoint");
            static_cast<void>(s.endpoint.switchOn(0));
            s.settle();
        });
        sandbox("endpoint-taken", [](Scene &s) {
            QTcpServer other;
            other.listen(QHostAddress::LocalHost);
            s.visit("Endpoint");
            qobject_cast<QLineEdit *>(s.window.focusWidget())->selectAll();
            s.type(QString::number(other.serverPort()));
            s.enter();
            s.settle();
        });
        sandbox("endpoint-settings", [](Scene &s) {
            s.visit("Endpoint");
            s.scrollTo("Show the token");
        });
        for (const char *title : {"Active codes", "History", "Insights", "Workbench", "Settings"}) {
            const QByteArray name = QByteArray(title).toLower().replace(' ', '-');
            sandbox(name.constData(), [title](Scene &s) { s.visit(title); });
        }
    }

    struct Scene : WholeWindow {
        using WholeWindow::WholeWindow;

        void visit(const char *title)
        {
            Shell *shell = window.shell();
            for (int i = 0; i < shell->pageCount(); ++i) {
                if (shell->title(i) == QCoreApplication::translate("Ringproof::MainWindow", title))
                    shell->visit(i);
            }
            QTest::qWait(400); // the checks answer
        }
        //! What a team leaves behind in a month, and what is under way.
        void fill()
        {
            generateAuditLog(settings.folder.filePath(QStringLiteral("audit.db")), 3000, bench.clock.now(), std::chrono::days(30),
                             QStringLiteral("Sandbox"), Secret());
            const std::pair<const char *, const char *> live[] = {{"+12025550101", "alex"}, {"+442071838750", "sam"}, {"+4930901820123", "alex"},
                                                                  {"+81312345678", "kim"}, {"+5511961234567", "sam"}, {"+33142685300", "kim"}};
            for (const auto &[number, by] : live) {
                IssueRequest request {newRequestId(), UiBench::number(number), *Code::entered(QStringLiteral("042917")), QString::fromLatin1(by)};
                static_cast<void>(QCoro::waitFor(bench.realStore.issue(request)));
                bench.clock.advance(std::chrono::seconds(8));
            }
            const VerifyRequest wrong {newRequestId(), UiBench::number("+442071838750"), *Code::entered(QStringLiteral("111111")), QStringLiteral("sam")};
            static_cast<void>(QCoro::waitFor(bench.realStore.verify(wrong)));
        }
        [[nodiscard]] QWidget *page() { return window.shell()->page(window.shell()->currentIndex()); }
        void press(const char *name)
        {
            if (auto *button = qobject_cast<QPushButton *>(findNamed(&window, name)))
                button->click();
            settle();
        }
        void scrollTo(const char *name)
        {
            auto *page = qobject_cast<QScrollArea *>(window.shell()->page(window.shell()->currentIndex()));
            if (QWidget *widget = findNamed(&window, name))
                page->ensureWidgetVisible(widget, 0, window.height() / 3);
            settle();
        }
        void type(const QString &text)
        {
            if (auto *field = qobject_cast<QLineEdit *>(window.focusWidget()))
                QTest::keyClicks(field, text);
        }
        void enter() { QTest::keyClick(window.focusWidget(), Qt::Key_Return); }
        VerifySession &session() { return window.verifyPage()->currentCard()->session(); }
        void call(Phase phase, const char *number = "+12025550100")
        {
            type(QString::fromLatin1(number));
            enter();
            settle();
            pass(std::chrono::seconds(2));
            bench.tracker.say(bench.issueId(), phase);
            settle();
        }
        void phone(VirtualPhone::State state)
        {
            const QString words
                = state == VirtualPhone::State::Ringing ? QString() : QStringLiteral("Your verification code is 0 4 2 9 1 7.");
            painted = std::make_unique<PaintedPhone>(QStringLiteral("+12025550100"), state, words);
            window.handsetPanel()->add(painted.get());
        }
        [[nodiscard]] static CallStatus status(Phase phase)
        {
            CallStatus status;
            status.phase = phase;
            return status;
        }
        [[nodiscard]] static CallStatus ended(Phase phase, int cause)
        {
            const HangupAdvice advice = hangupAdvice(cause);
            CallStatus status = Scene::status(phase);
            status.hangupCauseCode = cause;
            status.hangupCauseName = advice.name;
            status.heard = advice.heard;
            status.callAgain = advice.callAgain;
            status.detail = advice.advice;
            return status;
        }
        void tell(const CallStatus &status, std::chrono::milliseconds later)
        {
            pass(later);
            Q_EMIT bench.tracker.changed(bench.issueId(), status);
            settle();
        }
        void pass(std::chrono::milliseconds time)
        {
            bench.clock.advance(time);
            QTest::qWait(300);
        }
        //! Until nothing is under way any more.
        void settle()
        {
            QTest::qWait(120);
            static_cast<void>(QTest::qWaitFor([this] { return bench.service.isIdle(); }));
            QTest::qWait(60);
        }

        std::unique_ptr<PaintedPhone> painted;
    };

    template<typename Act> void sandbox(const char *name, Act act)
    {
        const Desk desk {QStringLiteral("Sandbox"), {}, Desk::Kind::Sandbox, QStringLiteral("alex")};
        Simulator simulator;
        Scene scene(desk, &simulator, simulator.start().value());
        act(scene);
        take(QLatin1StringView(name), scene.window);
    }

    template<typename Act> void real(const char *name, Act act)
    {
        const Desk desk {QStringLiteral("Acme Support"), ProfileColour::Green, Desk::Kind::Real, QStringLiteral("alex"),
                         {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es"), QStringLiteral("hi")}, QStringLiteral("en")};
        Scene scene(desk, nullptr);
        act(scene);
        take(QLatin1StringView(name), scene.window);
    }

    void take(const QString &name, MainWindow &window) { save(name, window.grab()); }
    void save(const QString &name, const QPixmap &picture)
    {
        const QString file = m_folder.filePath(QStringLiteral("%1-%2.png").arg(name, m_look));
        if (!picture.save(file))
            std::fprintf(stderr, "couldn't write %s\n", qPrintable(file));
    }

    const QDir m_folder;
    const QString m_look;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("where the pictures go"));
    options.addOption(
        {QStringLiteral("theme"), QStringLiteral("light, dark or contrast"), QStringLiteral("theme"), QStringLiteral("light")});
    options.addOption({QStringLiteral("text"), QStringLiteral("the size of text in percent"), QStringLiteral("percent"),
                       QStringLiteral("100")});
    options.addOption({QStringLiteral("language"), QStringLiteral("a language of the program"), QStringLiteral("tag"), QStringLiteral("en")});
    options.addOption({QStringLiteral("pages"), QStringLiteral("each page once, instead of the window's states")});
    options.addOption({QStringLiteral("gallery"), QStringLiteral("the gallery of widgets, instead of the window's states")});
    options.process(app);
    if (options.positionalArguments().size() != 1)
        options.showHelp(2);

    speak(options.value(QStringLiteral("language")));
    QDir folder(options.positionalArguments().constFirst());
    folder.mkpath(QStringLiteral("."));
    const QString theme = options.value(QStringLiteral("theme"));
    applyAppearance(app, appearanceFromText(theme).value_or(Appearance::Light));
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * options.value(QStringLiteral("text")).toDouble() / 100);
    QApplication::setFont(font);
    Studio studio(folder, theme);
    if (options.isSet(QStringLiteral("gallery")))
        studio.takeGallery();
    else if (options.isSet(QStringLiteral("pages")))
        studio.takeEveryPage();
    else
        studio.takeAll();
    return 0;
}

#include "screens.moc"
