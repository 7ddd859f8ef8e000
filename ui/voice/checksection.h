// SPDX-License-Identifier: GPL-3.0-or-later
// What can be found out about the Plivo account and the PHLO without placing a call.
#pragma once

#include "check.h"
#include "widgets/surface.h"

#include <QList>

class QVBoxLayout;

namespace Ringproof {

class ActionButton;
class CheckList;
class PhloClient;
class SpokenLabel;

//! Asks when the page is first shown and when told to. Left before the answers are there, it has asked for nothing.
class CheckSection : public Surface
{
    Q_OBJECT

public:
    explicit CheckSection(PhloClient &phlo, QWidget *parent = nullptr);

Q_SIGNALS:
    void testCallWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void run();
    void rest();
    void onChecked(const QList<Check> &checks);

    PhloClient &m_phlo;
    ActionButton *m_run;
    SpokenLabel *m_summary;
    CheckList *m_found;
    int m_round = 0;
    bool m_isRunning = false;
    bool m_wasRun = false;
};

} // namespace Ringproof
