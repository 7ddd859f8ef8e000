// SPDX-License-Identifier: GPL-3.0-or-later
// What is on the screen while a profile isn't open yet: what is waited for, or why it couldn't be opened and what can be done about it.
#pragma once

#include "profile/secrets.h"

#include <QPointer>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace Ringproof {

class ActionButton;
class MessageBar;
class MissingSecrets;
class SecretVault;
class SpokenLabel;
class Surface;
struct Profile;

//! By itself at the start; with a parent, a dialog over the window whose profile stays open.
class StartWindow : public QWidget
{
    Q_OBJECT

public:
    //! What makes sense after a fault.
    enum class Offer { TryAgain, TryAgainOrSandbox };

    explicit StartWindow(QWidget *parent = nullptr);

    void showWaiting(const QString &words);
    void showProblem(const QString &sentence, Offer offer);
    //! After a problem: these secrets of the profile can be given here. tryAgainWanted() comes when they are.
    //! \param vault outlives the window.
    void askFor(const QList<SecretKind> &kinds, const Profile &profile, SecretVault &vault);

Q_SIGNALS:
    void tryAgainWanted();
    void sandboxWanted();
    void closed(); //!< by the person

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fit();

    SpokenLabel *m_waiting;
    MessageBar *m_problem;
    ActionButton *m_tryAgain;
    ActionButton *m_sandbox;
    ActionButton *m_quit;
    Surface *m_card;
    QVBoxLayout *m_column = nullptr;
    QScrollArea *m_scroll;
    QPointer<MissingSecrets> m_missing; //!< where secrets can be given
};

} // namespace Ringproof
