// SPDX-License-Identifier: GPL-3.0-or-later
// A plugin that Qt loads into any program when it is told so by the environment: says on standard output when the first window has
// been painted and how much memory the program has taken once it is at rest, and ends it.
#include <QCoreApplication>
#include <QEvent>
#include <QExposeEvent>
#include <QFile>
#include <QGenericPlugin>
#include <QTimer>
#include <QWindow>

#include <chrono>
#include <csignal>
#include <cstdio>

#include <unistd.h>

namespace {

using namespace std::chrono_literals;

constexpr auto Rest = 2500ms; // what a start puts off is done by then

class Watcher : public QObject
{
    Q_OBJECT

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *window = qobject_cast<QWindow *>(watched);
        if (event->type() == QEvent::Expose && window && window->isExposed() && !m_isSeen) {
            m_isSeen = true;
            // Painting is part of handling this event: the next turn comes after it.
            QMetaObject::invokeMethod(this, &Watcher::tellFrame, Qt::QueuedConnection);
            QTimer::singleShot(Rest, this, &Watcher::tellMemory);
        }
        return false;
    }

private:
    void tellFrame()
    {
        std::printf("frame %lld\n", static_cast<long long>(std::chrono::steady_clock::now().time_since_epoch().count()));
        std::fflush(stdout);
    }

    void tellMemory()
    {
        QFile status(QStringLiteral("/proc/self/status"));
        if (status.open(QIODevice::ReadOnly)) {
            for (const QByteArray &line : status.readAll().split('\n')) {
                if (line.startsWith("VmHWM:") || line.startsWith("RssAnon:"))
                    std::printf("%s\n", line.simplified().constData());
            }
            std::fflush(stdout);
        }
        kill(getpid(), SIGTERM);
    }

    bool m_isSeen = false;
};

class FirstFramePlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "firstframe.json")

public:
    QObject *create(const QString &, const QString &) override
    {
        auto *watcher = new Watcher;
        QCoreApplication::instance()->installEventFilter(watcher);
        return watcher;
    }
};

} // namespace

#include "firstframe.moc"
