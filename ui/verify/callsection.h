// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of a card: who is called, how the call goes, the time that is left, and the code.
#pragma once

#include <QWidget>

namespace Ringproof {

class ActionButton;
class CodeEntry;
class CountdownRing;
class SpokenLabel;
class StatusPill;
class TextLabel;
class TimelineView;
class VerifySession;

class CallSection : public QWidget
{
    Q_OBJECT

public:
    explicit CallSection(VerifySession &session, QWidget *parent = nullptr);

    void focusCode();
    [[nodiscard]] bool canFocusCode() const;
    void clearCode();
    void showSession();
    void showTime();

protected:
    void changeEvent(QEvent *event) override;

private:
    void submit(const QString &digits);
    void showAttempts();
    void showProgress();
    void reserveRoom();
    [[nodiscard]] QString aboutCall() const;
    QWidget *makeHead();
    QWidget *makeProgress();
    QWidget *makeCode();

    VerifySession &m_session;
    ActionButton *m_change;
    TextLabel *m_number;
    TextLabel *m_about;
    StatusPill *m_pill;

    CountdownRing *m_ring;
    TimelineView *m_timeline;
    SpokenLabel *m_hint;
    QWidget *m_progress;

    CodeEntry *m_code;
    ActionButton *m_verify;
    TextLabel *m_attempts;
    QWidget *m_codeRow;
};

} // namespace Ringproof
