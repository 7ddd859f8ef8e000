// SPDX-License-Identifier: GPL-3.0-or-later
// Work that takes its time: what is being done, how far it is, a way to stop it, and what came of it.
#pragma once

#include "theme/tone.h"

#include <QTimer>
#include <QWidget>

class QProgressBar;

namespace Ringproof {

class ActionButton;
class MessageBar;
class SpokenLabel;

//! Hidden until work begins. What is soon done shows no bar: it turns up after a moment. Beginning and result are announced; the
//! steps between are asked for by whoever wants to know.
class WorkRow : public QWidget
{
    Q_OBJECT

public:
    explicit WorkRow(QWidget *parent = nullptr);

    //! \param words `Exporting the history`.
    void begin(const QString &words);
    //! \param whole 0: not known. \param words beside the bar: `12,000 of 90,000 rows`.
    void setProgress(qint64 done, qint64 whole, const QString &words = {});
    //! The same in rows, with the words for it.
    void setRows(qint64 done, qint64 whole);
    void finish(Tone tone, const QString &sentence);
    void clear();
    //! To what stops the work, which turns up at once for it: from a button that begins it and can't be pressed now.
    void takeFocus();

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] QString result() const;

Q_SIGNALS:
    void cancelWanted(); //!< whoever does the work stops it, and then calls finish()

private:
    void appear();

    QWidget *m_work;
    SpokenLabel *m_words;
    SpokenLabel *m_step;
    QProgressBar *m_bar;
    ActionButton *m_cancel;
    MessageBar *m_result;
    ActionButton *m_dismiss;
    QTimer m_showing;
    bool m_isRunning = false;
    bool m_isCancelling = false;
};

} // namespace Ringproof
