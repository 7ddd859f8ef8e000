// SPDX-License-Identifier: GPL-3.0-or-later
// The voice scripts: choose a language and a text, see it, hear it, copy it.
#pragma once

#include "voice/scriptspeaker.h"
#include "voice/voicescript.h"
#include "widgets/surface.h"

namespace Ringproof {

class ActionButton;
class ChoiceBox;
class ScriptView;
class SpokenLabel;
class TextLabel;

class ScriptSection : public Surface
{
    Q_OBJECT

public:
    //! \param language chosen at first; see VoiceScript::forLanguage().
    explicit ScriptSection(const QString &language, QWidget *parent = nullptr);

    [[nodiscard]] const VoiceScript &script() const;
    [[nodiscard]] VoiceScript::Part part() const;

    //! For people: `The code, three times`.
    [[nodiscard]] static QString nameOf(VoiceScript::Part part);

Q_SIGNALS:
    void languageChosen();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void showScript();
    void preview();
    void showPreviewButton();

    ChoiceBox *m_language;
    ChoiceBox *m_part;
    TextLabel *m_voice;
    ScriptView *m_view;
    ActionButton *m_preview;
    SpokenLabel *m_whyNoSound;
    QWidget *m_heard;
    TextLabel *m_words;
    ScriptSpeaker m_speaker;
};

} // namespace Ringproof
