// SPDX-License-Identifier: GPL-3.0-or-later
// What is on the screen while no profile is open: what is waited for, or why none could be opened and what can be done about it.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace Ringproof {

class ActionButton;
class MessageBar;
class SpokenLabel;
class Surface;

class StartWindow : public QWidget
{
    Q_OBJECT

public:
    //! What makes sense after a fault.
    enum class Offer { TryAgain, TryAgainOrSandbox };

    explicit StartWindow(QWidget *parent = nullptr);

    void showWaiting(const QString &words);
    void showProblem(const QString &sentence, Offer offer);

Q_SIGNALS:
    void tryAgainWanted();
    void sandboxWanted();
    void closed(); //!< by the person

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    SpokenLabel *m_waiting;
    MessageBar *m_problem;
    ActionButton *m_tryAgain;
    ActionButton *m_sandbox;
    ActionButton *m_quit;
    Surface *m_card;
};

} // namespace Ringproof
