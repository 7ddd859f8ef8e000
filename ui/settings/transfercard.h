// SPDX-License-Identifier: GPL-3.0-or-later
// Hands the profile on as a file sealed with a passphrase, and takes such a file in.
#pragma once

#include "profile/profiletransfer.h"
#include "settings/card.h"
#include "settings/section.h"
#include "theme/tone.h"

#include <QHash>
#include <QPointer>

class QProgressBar;
class QVBoxLayout;

namespace Ringproof {

class ActionButton;
class CheckBox;
class LineField;
class MessageBar;
class TextLabel;

//! What was begun goes on to its end if the page is left: a file is whole or isn't there.
class TransferCard : public Card
{
    Q_OBJECT

public:
    TransferCard(const SettingsContext &with, ProfileStore &profiles, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Task { None, Export, Import };

    QWidget *makeForm();
    enum class Echo { Plain, Hidden };
    LineField *addField(QVBoxLayout *form, const QString &name, Echo echo, QWidget **row = nullptr);
    void begin(Task task);
    void choose();
    void confirm();
    void exportProfile(const Secret &passphrase);
    void importProfile(const Secret &passphrase);
    void wait(const QString &words);
    void rest(Tone tone, const QString &sentence);

    SettingsContext m_with;
    ProfileStore &m_profiles;
    std::shared_ptr<ProfileTransfer> m_transfer;
    Task m_task = Task::None;
    QWidget *m_form = nullptr;
    TextLabel *m_words = nullptr;
    LineField *m_file = nullptr;
    LineField *m_name = nullptr;
    QWidget *m_nameRow = nullptr;
    LineField *m_passphrase = nullptr;
    LineField *m_repeat = nullptr;
    QWidget *m_repeatRow = nullptr;
    QWidget *m_secrets = nullptr;
    QHash<SecretKind, CheckBox *> m_boxes;
    ActionButton *m_confirm = nullptr;
    QProgressBar *m_progress;
    MessageBar *m_result;
    QPointer<QWidget> m_asker; //!< the button that was pressed
    bool m_mayReplace = false; //!< the dialog has asked
};

} // namespace Ringproof
