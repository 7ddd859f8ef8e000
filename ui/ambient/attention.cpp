// SPDX-License-Identifier: GPL-3.0-or-later
#include "ambient/attention.h"

#include "mainwindow.h"
#include "verify/verifypage.h"
#include "verify/verifysession.h"

#include <QEvent>
#include <QUuid>

namespace Ringproof {

Attention::Attention(MainWindow &window, Notifier &notifier, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_notifier(notifier)
{
    connect(m_window.verifyPage(), &VerifyPage::happened, this, &Attention::onHappened);
    connect(&m_notifier, &Notifier::activated, this, &Attention::onActivated);
    m_window.installEventFilter(this);
}

bool Attention::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && !m_unseen.isEmpty()) {
        m_unseen.clear();
        Q_EMIT unseenChanged();
    }
    return QObject::eventFilter(watched, event);
}

std::optional<Notification> Attention::notificationFor(const VerifySession &session)
{
    if (!session.number())
        return std::nullopt;
    const QString number = session.number()->masked();
    Notification notification;
    if (const auto receipt = session.receipt()) {
        if (receipt->how == Receipt::How::Staff)
            return std::nullopt; // they did it themselves
        notification.tone = Tone::Success;
        notification.title = tr("%1 is verified").arg(number);
        notification.text = receipt->how == Receipt::How::Keypad ? tr("The customer keyed in the code on the phone.")
                                                                 : tr("The code was entered at another desk.");
        return notification;
    }
    const bool isFailed = session.state() == VerifySession::State::Failed;
    const bool isInVain = session.state() == VerifySession::State::Waiting && session.callWasInVain();
    if (!isFailed && !isInVain)
        return std::nullopt;
    notification.tone = Tone::Danger;
    notification.title = tr("The call to %1 failed").arg(number);
    notification.text = isInVain ? tr("%1. The customer's card says what to do next.").arg(session.timeline().present().title)
                                 : tr("No call was placed. The customer's card says why.");
    return notification;
}

void Attention::onHappened(VerifySession *session)
{
    if (m_window.isActiveWindow())
        return;
    std::optional<Notification> notification = notificationFor(*session);
    if (!notification)
        return;
    notification->subject = m_told.key(session);
    if (notification->subject.isEmpty()) {
        notification->subject = QUuid::createUuid().toString(QUuid::Id128);
        m_told.insert(notification->subject, session);
    }
    m_unseen.insert(notification->subject);
    m_notifier.notify(*notification);
    Q_EMIT unseenChanged();
}

void Attention::onActivated(const QString &subject)
{
    const auto told = m_told.constFind(subject);
    if (told == m_told.constEnd())
        return; // another window's
    if (*told)
        m_window.showCustomer(*told);
    Q_EMIT windowWanted();
}

} // namespace Ringproof
