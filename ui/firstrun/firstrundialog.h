// SPDX-License-Identifier: GPL-3.0-or-later
// The three steps to a profile of one's own: try the sandbox, connect Plivo, choose the store.
#pragma once

#include "firstrun/firstrun.h"

#include <QDialog>

namespace Ringproof {

class ActionButton;
class LineField;
class MessageBar;
class SettingsSection;
class SpokenLabel;
class TextLabel;

//! Stands beside the window, so that the sandbox can be tried meanwhile. Can be closed at any moment and taken up again.
class FirstRunDialog : public QDialog
{
    Q_OBJECT

public:
    //! \param run outlives the dialog.
    explicit FirstRunDialog(FirstRun &run, QWidget *parent = nullptr);

Q_SIGNALS:
    //! The sandbox is to be shown with this number filled in.
    void tryWanted(const QString &number);
    //! The profile is there, and is to be opened.
    void profileMade(const QString &name);

protected:
    void reject() override;

private:
    [[nodiscard]] QWidget *makeTryStep();
    [[nodiscard]] QWidget *makePlivoStep();
    [[nodiscard]] QWidget *makeStoreStep();
    void showStep();
    void goOn();
    void skip();
    void showMade(const QString &name, const QStringList &notes);
    void judgeName();
    void showPlivoMissing();

    FirstRun &m_run;
    QString m_made; //!< the profile that is there and waits to be opened: there is something to be read first
    SpokenLabel *m_where;
    TextLabel *m_title;
    TextLabel *m_purpose;
    QList<QWidget *> m_steps; //!< one is shown
    LineField *m_name = nullptr;
    SpokenLabel *m_nameFault = nullptr;
    SettingsSection *m_plivo = nullptr;
    SettingsSection *m_store = nullptr;
    MessageBar *m_message;
    ActionButton *m_startOver;
    ActionButton *m_back;
    ActionButton *m_skip;
    ActionButton *m_next;
};

} // namespace Ringproof
