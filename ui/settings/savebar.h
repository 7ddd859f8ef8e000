// SPDX-License-Identifier: GPL-3.0-or-later
// What was changed and not saved yet, at the foot of the settings.
#pragma once

#include "theme/tone.h"

#include <QWidget>

namespace Ringproof {

class ActionButton;
class ProfileDraft;
class MessageBar;
class TextLabel;

class SaveBar : public QWidget
{
    Q_OBJECT

public:
    explicit SaveBar(ProfileDraft &draft, QWidget *parent = nullptr);

    void setSaving(bool isSaving);
    void say(Tone tone, const QString &sentence);
    void clear();
    //! The settings are saved, and there was something to say that must be read before the window is made anew.
    void offerReopening();

Q_SIGNALS:
    void saveWanted();
    void discardWanted();
    void reopeningWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showState();

    ProfileDraft &m_draft;
    MessageBar *m_message;
    TextLabel *m_count;
    ActionButton *m_discard;
    ActionButton *m_save;
    ActionButton *m_reopen;
    bool m_isSaving = false;
};

} // namespace Ringproof
