// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychaindesk.h"

#include "profile/keychainfaults.h"
#include "profile/secretservice.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThread>
#include <QTimer>

#include <sodium.h>

namespace Ringproof {

namespace {

using Action = KeychainDesk::Action;

constexpr int LastWait = 1'000; //!< ms at the end of the program, for a thread that is in the middle of a blocking call

//! Takes the secret out of a job, whose own copy is wiped.
Secret takeFrom(const QKeychain::ReadPasswordJob &job)
{
    const QByteArray bytes = job.binaryData();
    Secret secret {QByteArrayView(bytes)};
    // The job shares these bytes and has no more use for them; data() would wipe a copy.
    sodium_memzero(const_cast<char *>(bytes.constData()), size_t(bytes.size()));
    return secret;
}

KeychainResult<Secret> answerOf(const QKeychain::Job &job)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    const bool maybeLocked = job.error() == QKeychain::EntryNotFound || qobject_cast<const QKeychain::DeletePasswordJob *>(&job);
    if (maybeLocked && hasLockedEntry(job.key()))
        return tl::make_unexpected(keychainFault(QKeychain::AccessDenied, {}));
#endif
    if (job.error() != QKeychain::NoError)
        return tl::make_unexpected(keychainFault(job.error(), job.errorString()));
    const auto *const reading = qobject_cast<const QKeychain::ReadPasswordJob *>(&job);
    return reading ? takeFrom(*reading) : Secret();
}

QKeychain::Job *makeJob(Action action, const Secret &secret)
{
    const QString service = QStringLiteral("ringproof");
    switch (action) {
    case Action::Read: return new QKeychain::ReadPasswordJob(service);
    case Action::Remove: return new QKeychain::DeletePasswordJob(service);
    case Action::Write: break;
    }
    auto *const writing = new QKeychain::WritePasswordJob(service);
    QString text = QString::fromUtf8(secret.reveal());
    writing->setTextData(text); // as text, so that people can see and set entries by other programs
    text.fill(u'\0');
    return writing;
}

} // namespace

KeychainDesk &KeychainDesk::instance()
{
    static QPointer<KeychainDesk> desk;
    if (!desk)
        desk = new KeychainDesk(QCoreApplication::instance());
    return *desk;
}

KeychainDesk::KeychainDesk(QObject *parent) : QObject(parent), m_thread(new QThread), m_worker(new QObject)
{
    m_thread->setObjectName(QStringLiteral("keychain"));
    m_worker->moveToThread(m_thread);
    m_thread->start();
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    QMetaObject::invokeMethod(m_worker, &outliveSessionBus, Qt::QueuedConnection);
#endif
}

KeychainDesk::~KeychainDesk()
{
    m_thread->quit();
    if (!m_thread->wait(LastWait))
        return; // it is left to the end of the process: nothing frees a thread from a call that doesn't return
    delete m_worker;
    delete m_thread;
}

std::shared_ptr<KeychainWait> KeychainDesk::ask(Action action, const QString &key, const Secret &secret, Milliseconds deadline)
{
    const quint64 id = ++m_lastId;
    const auto wait = std::make_shared<KeychainWait>();
    m_waiting.insert(id, wait);
    QTimer::singleShot(deadline, wait.get(), [this, id, deadline] {
        m_late.insert(id);
        onAnswer(id, tl::make_unexpected(silentKeychain(deadline)));
    });

    const QPointer<KeychainDesk> desk = this;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, desk, id, action, key, secret] {
        // Deletes itself once it has finished, and must not go before: libsecret keeps a pointer to it.
        QKeychain::Job *const job = makeJob(action, secret);
        job->setInsecureFallback(false);
        job->setKey(key);
        QObject::connect(job, &QKeychain::Job::finished, worker, [desk, id](const QKeychain::Job *finished) {
            const KeychainResult<Secret> answer = answerOf(*finished);
            QMetaObject::invokeMethod(desk, [desk, id, answer] {
                // Whoever waited has been told of silence.
                if (!desk->m_late.remove(id))
                    desk->onAnswer(id, answer);
            }, Qt::QueuedConnection);
        });
        job->start();
    }, Qt::QueuedConnection);
    return wait;
}

void KeychainDesk::onAnswer(quint64 id, KeychainResult<Secret> answer)
{
    const std::shared_ptr<KeychainWait> wait = m_waiting.take(id);
    wait->answer = std::move(answer);
    Q_EMIT wait->ended();
}

} // namespace Ringproof
