// SPDX-License-Identifier: GPL-3.0-or-later
// Everything has the room that it needs: at any text size, in a small window, from left to right and from right to left.
#include "mainwindow.h"
#include "sandbox/simulator.h"
#include "ui/uibench.h"
#include "verify/verifycard.h"
#include "verify/verifypage.h"
#include "verify/verifysession.h"
#include "widgets/sidebyside.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace Ringproof;
using namespace Ringproof::Test;
using namespace std::chrono_literals;
using State = VerifySession::State;

class FittingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_usualFont = QApplication::font(); }
    void cleanup();

    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void whatHasTheFocusIsInView();

private:
    void open(const QSize &size);
    void check();
    void settle();
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void enter() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); }
    [[nodiscard]] VerifySession &session() { return m_window->verifyPage()->currentCard()->session(); }

    QFont m_usualFont;
    std::unique_ptr<UiBench> m_bench;
    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<MainWindow> m_window;
};

void FittingTest::cleanup()
{
    m_window.reset();
    m_simulator.reset();
    m_bench.reset();
    QApplication::setFont(m_usualFont);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void FittingTest::open(const QSize &size)
{
    m_bench = std::make_unique<UiBench>();
    m_simulator = std::make_unique<Simulator>();
    const Desk desk {QStringLiteral("Sandbox"), {}, Desk::Kind::Sandbox, QStringLiteral("alex")};
    m_window = std::make_unique<MainWindow>(
        MainWindow::Collaborators {m_bench->service, m_simulator.get(), nullptr, m_bench->monotonic()}, desk);
    m_window->show();
    if (!size.isEmpty())
        m_window->resize(size);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

//! Layouts follow changes in steps: each posts the next.
void FittingTest::settle()
{
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCoreApplication::processEvents();
    }
}

void FittingTest::check()
{
    settle();
    const auto describe = [](const QWidget *widget, const QString &text) {
        return QStringLiteral("%1 \"%2\" has %3x%4")
            .arg(QLatin1StringView(widget->metaObject()->className()), text)
            .arg(widget->width())
            .arg(widget->height());
    };
    const auto labels = m_window->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        QVERIFY2(label->height() >= needed,
                 qPrintable(describe(label, label->text()) + QStringLiteral(", needs the height %1").arg(needed)));
        if (!label->wordWrap())
            QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(describe(label, label->text())));
    }
    const auto buttons = m_window->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        if (!button->isVisible())
            continue;
        const QSize needed = button->sizeHint();
        QVERIFY2(button->width() >= needed.width() && button->height() >= needed.height(),
                 qPrintable(describe(button, button->text())));
    }
    const auto *scroll = m_window->findChild<SideBySide *>();
    QVERIFY(scroll);
    QVERIFY2(scroll->horizontalScrollBar()->maximum() == 0, "wider than the window");
}

void FittingTest::nothingIsCutOff_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const char *name = direction == Qt::LeftToRight ? "from the left" : "from the right";
        QTest::addRow("as it opens, %s", name) << 100 << QSize() << direction;
        QTest::addRow("half a small screen, %s", name) << 100 << QSize(640, 400) << direction;
        QTest::addRow("large text, %s", name) << 200 << QSize(1280, 800) << direction;
        QTest::addRow("huge text, %s", name) << 300 << QSize(1366, 768) << direction;
    }
}

void FittingTest::nothingIsCutOff()
{
    QFETCH(int, percent);
    QFETCH(QSize, size);
    QFETCH(Qt::LayoutDirection, direction);
    QFont font = m_usualFont;
    font.setPointSizeF(font.pointSizeF() * percent / 100);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(direction);

    open(size);
    check();
    type(QStringLiteral("+999 123"));
    enter();
    check();
    QApplication::focusWidget()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("+4930901820123"));
    check();
    enter();
    QTRY_COMPARE(session().state(), State::Waiting);
    check();
    m_bench->tracker.say(m_bench->issueId(), CallStatus::Phase::NoAnswer);
    check();
    type(m_bench->wrongCode());
    QTRY_COMPARE(session().attemptsLeft(), 4);
    check();
    type(m_bench->code());
    QTRY_COMPARE(session().state(), State::Verified);
    check();
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    m_bench->flow.result
        = failure(Error::Kind::Rejected,
                  QStringLiteral("Plivo refused the auth id or the token (401). No call was placed. Check both in the profile, "
                                 "or ask whoever manages the Plivo account at your company to do it."));
    type(QStringLiteral("+442071838750"));
    enter();
    QTRY_COMPARE(session().state(), State::Failed);
    check();
}

void FittingTest::whatHasTheFocusIsInView()
{
    open(QSize(640, 320));
    type(QStringLiteral("2025550100"));
    enter();
    QTRY_COMPARE(session().state(), State::Waiting);
    settle();
    const QWidget *code = QApplication::focusWidget();
    const auto *scroll = m_window->findChild<SideBySide *>();
    const QRect place(code->mapTo(scroll->viewport(), QPoint(0, 0)), code->size());
    QVERIFY(scroll->viewport()->rect().contains(place));
}

QTEST_MAIN(FittingTest)
#include "tst_fitting.moc"
