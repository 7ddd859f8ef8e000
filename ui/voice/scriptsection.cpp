// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/scriptsection.h"

#include "theme/metrics.h"
#include "voice/scriptview.h"
#include "widgets/actionbutton.h"
#include "widgets/choicebox.h"
#include "widgets/copybutton.h"
#include "widgets/textlabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace Ringproof {

namespace {

using Part = VoiceScript::Part;

//! Begins with a zero, which a script that lets the code become a number would lose.
const QString SampleCode = QStringLiteral("042137");

//! The lines for the eye. Among words that run from right to left, digits set apart by spaces would run that way as well: the code would be read
//! backwards.
QString shown(const QStringList &lines)
{
    static const QRegularExpression code(QStringLiteral("(\\d(?: \\d)+)"));
    constexpr QChar leftToRightIsolate(0x2066);
    constexpr QChar popIsolate(0x2069);
    return lines.join(u'\n').replace(code, leftToRightIsolate + QStringLiteral("\\1") + popIsolate);
}

ChoiceBox *makeChoice(const QString &accessibleName)
{
    auto *choice = new ChoiceBox;
    choice->setAccessibleName(accessibleName);
    choice->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // large text in a narrow window
    choice->setMinimumWidth(choice->fontMetrics().averageCharWidth() * 16);
    return choice;
}

QLabel *captionFor(QWidget *control, const QString &words)
{
    auto *label = new TextLabel(TextStyle::Body, TextLabel::Colour::Muted, TextLabel::Wrap::No);
    label->setText(words);
    label->setBuddy(control);
    return label;
}

} // namespace

QString ScriptSection::nameOf(Part part)
{
    switch (part) {
    case Part::Code: return tr("The code, three times");
    case Part::Invitation: return tr("Before it: “press one to hear your code”");
    case Part::Keypad: return tr("After it: “key your code in”");
    case Part::Verified: return tr("At the end: the number is verified");
    case Part::Wrong: return tr("At the end: that was not the code");
    }
    return {};
}

ScriptSection::ScriptSection(const QString &language, QWidget *parent)
    : Surface(parent)
    , m_language(makeChoice(tr("Language")))
    , m_part(makeChoice(tr("Text")))
    , m_voice(new TextLabel(TextStyle::Small, TextLabel::Colour::Muted))
    , m_view(new ScriptView)
    , m_preview(new ActionButton(tr("Preview"), ActionButton::Strength::Secondary))
    , m_whyNoSound(new SpokenLabel(tr("About the sound"), TextStyle::Small, TextLabel::Colour::Muted))
    , m_heard(new QWidget)
    , m_words(new TextLabel(TextStyle::Body))
{
    for (const VoiceScript &script : VoiceScript::all())
        m_language->addItem(script.nativeName(), script.language());
    m_language->setCurrentIndex(m_language->findData(VoiceScript::forLanguage(language).language()));
    for (const Part part : {Part::Code, Part::Invitation, Part::Keypad, Part::Verified, Part::Wrong})
        m_part->addItem(nameOf(part), int(part));

    auto *heading = new TextLabel(TextStyle::Heading);
    heading->setText(tr("What the customer hears"));
    auto *choices = new QGridLayout;
    choices->setHorizontalSpacing(Metrics::Medium);
    choices->setVerticalSpacing(Metrics::Tight);
    choices->addWidget(captionFor(m_language, tr("Language")), 0, 0);
    choices->addWidget(m_language, 0, 1, Qt::AlignLeft);
    choices->addWidget(captionFor(m_part, tr("Text")), 1, 0);
    choices->addWidget(m_part, 1, 1, Qt::AlignLeft);
    choices->setColumnStretch(1, 1);

    auto *copy = new CopyButton(tr("Copy the script"), [this] { return m_view->toPlainText(); });
    copy->setStrength(ActionButton::Strength::Primary);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(Metrics::Small);
    actions->addWidget(copy);
    actions->addWidget(m_preview);
    actions->addStretch(1);

    auto *caption = new TextLabel(TextStyle::Strong);
    caption->setText(tr("As it is heard, with the code 0 4 2 1 3 7"));
    m_words->setAccessibleName(tr("Words"));
    auto *heard = new QVBoxLayout(m_heard);
    heard->setContentsMargins(0, 0, 0, 0);
    heard->setSpacing(Metrics::Tight);
    heard->addWidget(caption);
    heard->addWidget(m_words);
    heard->addWidget(m_whyNoSound);
    m_heard->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::Huge, Metrics::Huge, Metrics::Huge, Metrics::Huge);
    layout->setSpacing(Metrics::Medium);
    layout->addWidget(heading);
    layout->addLayout(choices);
    layout->addWidget(m_view);
    layout->addWidget(m_voice);
    layout->addLayout(actions);
    layout->addWidget(m_heard);

    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        showScript();
        Q_EMIT languageChosen();
    });
    connect(m_part, &QComboBox::currentIndexChanged, this, &ScriptSection::showScript);
    connect(m_preview, &QPushButton::clicked, this, &ScriptSection::preview);
    connect(&m_speaker, &ScriptSpeaker::speakingChanged, this, &ScriptSection::showPreviewButton);
    m_preview->setSymbol(Icon::Play);
    showScript();
}

const VoiceScript &ScriptSection::script() const
{
    return VoiceScript::forLanguage(m_language->currentData().toString());
}

Part ScriptSection::part() const
{
    return Part(m_part->currentData().toInt());
}

void ScriptSection::hideEvent(QHideEvent *event)
{
    Surface::hideEvent(event);
    if (!event->spontaneous()) // a window that is minimised hasn't been left
        m_speaker.stop();
}

void ScriptSection::showScript()
{
    m_speaker.stop();
    m_view->show(script().text(part()));
    m_voice->setText(part() == Part::Code
                         ? tr("Spoken by %1, Amazon's voice for it. The code comes from the Start node's key “otp”.").arg(script().voice())
                         : tr("Spoken by %1, Amazon's voice for it.").arg(script().voice()));
    const QLocale locale(script().locale());
    m_words->setLayoutDirection(locale.textDirection());
    m_words->setText(shown(script().spoken(part(), SampleCode)));
    m_heard->hide();
}

void ScriptSection::preview()
{
    if (m_speaker.isSpeaking()) {
        m_speaker.stop();
        return;
    }
    m_heard->show();
    switch (m_speaker.say(script().spoken(part(), SampleCode), QLocale(script().locale()))) {
    case ScriptSpeaker::Result::Speaking:
        m_whyNoSound->say(tr("Spoken by this computer's own voice; on the phone it is Amazon's, slower, with pauses."));
        break;
    case ScriptSpeaker::Result::NoSpeech:
        m_whyNoSound->say(tr("This computer can't speak, so only the words are shown."));
        break;
    case ScriptSpeaker::Result::NoVoice:
        m_whyNoSound->say(tr("This computer has no voice for %1, so only the words are shown.").arg(script().nativeName()));
        break;
    }
}

void ScriptSection::showPreviewButton()
{
    const bool isSpeaking = m_speaker.isSpeaking();
    m_preview->setText(isSpeaking ? tr("Stop") : tr("Preview"));
    m_preview->setSymbol(isSpeaking ? Icon::Stop : Icon::Play);
}

} // namespace Ringproof
