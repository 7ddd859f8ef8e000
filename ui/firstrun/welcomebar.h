// SPDX-License-Identifier: GPL-3.0-or-later
// On top of the first window: that there is more than the sandbox, and the way to it.
#pragma once

#include <QWidget>

namespace Ringproof {

class ActionButton;
class FirstRun;
class TextLabel;

//! Takes no focus from the work: the sandbox below it can be tried at once. Gone for good when it is turned down.
class WelcomeBar : public QWidget
{
    Q_OBJECT

public:
    //! \param run outlives the bar.
    explicit WelcomeBar(FirstRun &run, QWidget *parent = nullptr);

Q_SIGNALS:
    void setUpWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showState();

    FirstRun &m_run;
    TextLabel *m_words;
    ActionButton *m_setUp;
};

} // namespace Ringproof
