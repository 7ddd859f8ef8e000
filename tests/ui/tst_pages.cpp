// SPDX-License-Identifier: GPL-3.0-or-later
// What holds on every page of the window, whatever page it is: names, the keyboard's way round, visible focus, a free event loop.
#include "support/loopguard.h"
#include "ui/accessibletree.h"
#include "ui/wholewindow.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QTest>

using namespace Ringproof;
using namespace Ringproof::Test;
using namespace std::chrono_literals;

namespace {

constexpr int MostStops = 400; // of the Tab key: more than any page has

//! That the event loop may be held up, of what people run. A build for finding faults is slower by so much.
#if defined(__SANITIZE_ADDRESS__)
constexpr auto Allowed = 50ms * 6;
#elif !defined(__OPTIMIZE__)
constexpr auto Allowed = 50ms * 3;
#else
constexpr auto Allowed = 50ms;
#endif

QString describe(QAccessibleInterface *accessible)
{
    return QStringLiteral("%1 \"%2\"")
        .arg(accessible->object() ? QLatin1StringView(accessible->object()->metaObject()->className()) : QLatin1StringView("part"),
             accessible->text(QAccessible::Name));
}

QString describe(const QWidget *widget)
{
    return QStringLiteral("%1 \"%2\"").arg(QLatin1StringView(widget->metaObject()->className()), widget->accessibleName());
}

} // namespace

class PagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyControlHasAName();
    void noTwoSiblingsShareAName();
    void theTabKeyReachesEverythingAndComesRound();
    void theFocusCanBeSeen();
    void theEventLoopIsNeverHeldUp();

private:
    template<typename Check> void onEveryPage(Check check);
    [[nodiscard]] QList<QWidget *> stops(Qt::Key key);

    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<WholeWindow> m_whole;
};

void PagesTest::init()
{
    m_simulator = std::make_unique<Simulator>();
    m_whole = std::make_unique<WholeWindow>(WholeWindow::sandboxDesk(), m_simulator.get(), m_simulator->start().value());
}

void PagesTest::cleanup()
{
    m_whole.reset();
    m_simulator.reset();
}

template<typename Check> void PagesTest::onEveryPage(Check check)
{
    Shell *shell = m_whole->window.shell();
    for (int i = 0; i < shell->pageCount(); ++i) {
        shell->visit(i);
        m_whole->settle();
        check(shell->title(i), shell->page(i));
        if (QTest::currentTestFailed())
            return;
    }
}

//! Where the key leads until it comes to where it was before; longer than MostStops if it never does. A page that has nothing to operate
//! holds the focus itself, and no key leads back to that.
QList<QWidget *> PagesTest::stops(Qt::Key key)
{
    QList<QWidget *> found;
    while (found.size() <= MostStops) {
        QTest::keyClick(QApplication::focusWidget(), key);
        QWidget *reached = QApplication::focusWidget();
        if (!reached || found.contains(reached))
            break;
        found.append(reached);
    }
    return found;
}

void PagesTest::everyControlHasAName()
{
    onEveryPage([this](const QString &title, QWidget *) {
        forEachAccessible(&m_whole->window, [&title](QAccessibleInterface *accessible) {
            const bool isContainer = qobject_cast<QAbstractScrollArea *>(accessible->object()) && !accessible->tableInterface()
                && !accessible->textInterface();
            if (accessible->state().focusable && !isContainer)
                QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), qPrintable(title + QStringLiteral(": ") + describe(accessible)));
        });
    });
}

void PagesTest::noTwoSiblingsShareAName()
{
    onEveryPage([this](const QString &title, QWidget *) {
        forEachAccessible(&m_whole->window, [&title](QAccessibleInterface *parent) {
            if (parent->tableInterface())
                return; // what its rows are called is data
            QSet<QString> names;
            for (int i = 0; i < parent->childCount(); ++i) {
                QAccessibleInterface *child = parent->child(i);
                if (!child || !child->isValid() || child->state().invisible || !child->state().focusable)
                    continue;
                const QString name = child->text(QAccessible::Name);
                QVERIFY2(name.isEmpty() || !names.contains(name), qPrintable(title + QStringLiteral(": ") + describe(child)));
                names.insert(name);
            }
        });
    });
}

void PagesTest::theTabKeyReachesEverythingAndComesRound()
{
    onEveryPage([this](const QString &title, QWidget *page) {
        QVERIFY2(QApplication::focusWidget(), qPrintable(title));
        QVERIFY2(page->isAncestorOf(QApplication::focusWidget()), qPrintable(title + QStringLiteral(": ") + describe(QApplication::focusWidget())));
        for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
            const QList<QWidget *> reached = stops(key);
            QVERIFY2(reached.size() <= MostStops, qPrintable(QStringLiteral("%1: the keyboard is caught at %2").arg(title, describe(reached.last()))));
            const auto widgets = m_whole->window.findChildren<QWidget *>();
            for (QWidget *widget : widgets) {
                const bool isStop = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isVisible() && widget->isEnabled()
                    && !widget->focusProxy() && widget->window() == &m_whole->window;
                QVERIFY2(!isStop || reached.contains(widget),
                         qPrintable(QStringLiteral("%1: can't be reached: %2").arg(title, describe(widget))));
            }
        }
    });
}

void PagesTest::theFocusCanBeSeen()
{
    onEveryPage([this](const QString &title, QWidget *) {
        const QList<QWidget *> reached = stops(Qt::Key_Tab);
        for (QWidget *widget : reached) {
            // Where the focus comes and goes the picture changes: of the widget, or of what frames it.
            widget->setFocus(Qt::TabFocusReason);
            m_whole->settle();
            const QRect around = QRect(widget->mapTo(&m_whole->window, QPoint()), widget->size()).adjusted(-4, -4, 4, 4);
            const QImage with = m_whole->window.grab(around).toImage();
            widget->clearFocus();
            m_whole->settle();
            const QImage without = m_whole->window.grab(around).toImage();
            QVERIFY2(with != without, qPrintable(QStringLiteral("%1: the focus can't be seen on %2").arg(title, describe(widget))));
        }
    });
}

void PagesTest::theEventLoopIsNeverHeldUp()
{
    // What a page holds up comes every time; what the machine adds doesn't: the best of some runs is the page's own.
    QMap<QString, std::chrono::microseconds> best;
    for (int run = 0; run < 3; ++run) {
        if (run > 0) {
            cleanup();
            init();
        }
        Shell *shell = m_whole->window.shell();
        const auto measure = [&best](const QString &what, std::chrono::microseconds longest) {
            best[what] = best.contains(what) ? std::min(best.value(what), longest) : longest;
        };
        for (int i = 0; i < shell->pageCount(); ++i) {
            const QString title = shell->title(i);
            const int next = i;
            measure(title + QStringLiteral(", opened"), longestTurn([shell, next] { shell->visit(next); }, 250ms));
            MainWindow *window = &m_whole->window;
            measure(title + QStringLiteral(", resized"),
                    longestTurn([window] { window->resize(window->size() - QSize(60, 40)); }, 100ms));
        }
        const bool isEnough = std::all_of(best.begin(), best.end(), [](std::chrono::microseconds longest) { return longest <= Allowed; });
        if (isEnough)
            break;
    }
    for (auto it = best.begin(); it != best.end(); ++it)
        qInfo("%6.1f ms  %s", double(it.value().count()) / 1000, qPrintable(it.key()));
    for (auto it = best.begin(); it != best.end(); ++it)
        QVERIFY2(it.value() <= Allowed, qPrintable(QStringLiteral("%1: held up for %2 µs").arg(it.key()).arg(it.value().count())));
}

QTEST_MAIN(PagesTest)
#include "tst_pages.moc"
