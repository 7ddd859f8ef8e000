// SPDX-License-Identifier: GPL-3.0-or-later
// How far a long task is, a button that stops it, and in the end what came of it.
#pragma once

#include <QWidget>

class QProgressBar;

namespace Ringproof {

class ActionButton;
class HistoryTask;
class MessageBar;
class TextLabel;

//! Hidden until there is a task.
class TaskBar : public QWidget
{
    Q_OBJECT

public:
    explicit TaskBar(HistoryTask &task, QWidget *parent = nullptr);

    //! To what stops the task.
    void takeFocus();

private:
    QWidget *m_running;
    TextLabel *m_what;
    QProgressBar *m_progress;
    ActionButton *m_cancel;
    MessageBar *m_result;
    ActionButton *m_dismiss;
};

} // namespace Ringproof
