// SPDX-License-Identifier: GPL-3.0-or-later
// One console for each user and data folder: a later start hands what it was asked for to the one that is open.
#pragma once

#include "console/launchrequest.h"
#include "error.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QObject>
#include <QTimer>

namespace Ringproof {

//! Where the consoles of one user and one data folder find each other: a folder that nobody else can enter, else empty.
struct MeetingPlace {
    QString lockFile;
    QString socket;

    [[nodiscard]] static MeetingPlace of(const QString &dataFolder);
};

//! Held for as long as the process is the one that is open. A lock file decides who that is, so that two that start at once never both
//! are; the lock of a process that has died counts for nothing, nor does the socket that it left.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(MeetingPlace place, QObject *parent = nullptr);

    //! \return whether this process is the one that is open from now on. Where there is no place to meet it is as well: better two
    //! windows than none.
    [[nodiscard]] bool claim();

    [[nodiscard]] const MeetingPlace &place() const { return m_place; }

    //! Lets a later start become the one that is open, while this process finishes what is under way.
    void release();

Q_SIGNALS:
    void requested(const Ringproof::LaunchRequest &request);

private:
    void take(QLocalSocket *socket);

    const MeetingPlace m_place;
    QLockFile m_lock;
    QLocalServer m_server;
};

//! The other side: hands a request over. Says done(), vacated() or failed() once.
class HandOver : public QObject
{
    Q_OBJECT

public:
    //! The longest that the console that is open may take to answer: it may just be starting.
    static constexpr std::chrono::seconds Patience {8};

    //! \param instance which couldn't be claimed; outlives this object.
    HandOver(SingleInstance &instance, const LaunchRequest &request, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void done();
    void vacated(); //!< the other one has ended meanwhile, and the instance is claimed
    void failed(const Ringproof::Error &error);

private:
    void connectToOther();
    void onReply();
    void onGone();
    void finish();

    SingleInstance &m_instance;
    const QByteArray m_message;
    QLocalSocket m_socket;
    QTimer m_retry;
    QTimer m_end;
    bool m_isOver = false;
};

} // namespace Ringproof
