// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to customers while nobody looks at the window is told to the person, wherever they are.
#pragma once

#include "ambient/notifier.h"

#include <QHash>
#include <QPointer>
#include <QSet>

#include <optional>

namespace Ringproof {

class MainWindow;
class VerifySession;

//! Tells that a waiting customer was verified on the keypad or at another desk, and that a call failed: what the person didn't do
//! themselves and would otherwise miss. Says nothing while the window is active. A click on it brings the window, on that customer.
class Attention : public QObject
{
    Q_OBJECT

public:
    //! Both outlive this object.
    Attention(MainWindow &window, Notifier &notifier, QObject *parent = nullptr);

    //! Customers of whom something was told since somebody last looked at the window.
    [[nodiscard]] int unseen() const { return int(m_unseen.size()); }

    //! What is to be told of how a customer stands now; nothing where it isn't worth an interruption.
    [[nodiscard]] static std::optional<Notification> notificationFor(const VerifySession &session);

Q_SIGNALS:
    void unseenChanged();
    void windowWanted(); //!< the person wants to see the window, which shows the customer already

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onHappened(VerifySession *session);
    void onActivated(const QString &subject);

    MainWindow &m_window;
    Notifier &m_notifier;
    QHash<QString, QPointer<VerifySession>> m_told; //!< by subject
    QSet<QString> m_unseen; //!< subjects
};

} // namespace Ringproof
