// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/guidesection.h"

#include "theme/metrics.h"
#include "voice/guidestep.h"
#include "voice/scriptsection.h"
#include "voice/voicescript.h"
#include "widgets/actionbutton.h"
#include "widgets/copybutton.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Ringproof {

using Part = VoiceScript::Part;

GuideSection::GuideSection(const Facts &facts, std::function<const VoiceScript &()> script, QWidget *parent)
    : Surface(parent)
    , m_script(std::move(script))
    , m_steps(new QVBoxLayout(this))
{
    auto *heading = new TextLabel(TextStyle::Heading);
    heading->setText(tr("Making the PHLO"));
    auto *purpose = new TextLabel(TextStyle::Body, TextLabel::Colour::Muted);
    purpose->setText(tr("A PHLO is the flow that Plivo runs for each call. It is put together once, in Plivo's console: choose PHLO, Create New "
                        "PHLO, then Build my own. After each node, click Validate."));
    m_steps->setContentsMargins(Metrics::Huge, Metrics::Huge, Metrics::Huge, Metrics::Huge);
    m_steps->setSpacing(Metrics::Huge);
    auto *top = new QVBoxLayout;
    top->setSpacing(Metrics::Tight);
    top->addWidget(heading);
    top->addWidget(purpose);
    m_steps->addLayout(top);

    addRequiredSteps(facts);
    addKeypadSteps(facts);
    addLastStep();
}

void GuideSection::addRequiredSteps(const Facts &facts)
{
    GuideStep *start = addStep(tr("Start"), false, tr("Click the Start node. Under API Request, add these keys; their values may stay empty."));
    start->addRow(tr("Key 1"), QStringLiteral("from"));
    start->addRow(tr("Key 2"), QStringLiteral("to"));
    start->addRow(tr("Key 3"), QStringLiteral("otp"));
    if (!facts.languageKey.isEmpty())
        start->addRow(tr("Key 4"), facts.languageKey);

    GuideStep *call = addStep(tr("Initiate Call"), false,
                              tr("Drag Initiate Call onto the canvas and connect it to Start's state API Request. Connect its state Voicemail to a "
                                 "Hangup node, so that no answering machine is told a code."));
    call->addRow(tr("From"), QStringLiteral("{{Start.http.params.from}}"));
    call->addRow(tr("To"), QStringLiteral("{{Start.http.params.to}}"));

    GuideStep *invitation = addStep(tr("Get Input, before the code"), true,
                                    tr("Keeps the code from answering machines that Plivo doesn't notice. Connect it to Answered, let it take 1 digit, and "
                                       "give it this text as its prompt. The next node is connected to its state for an input."));
    invitation->addWidget(copyOf(int(Part::Invitation)));

    GuideStep *play = addStep(tr("Play Audio"), false,
                              tr("Connect it to Answered, or to the node before. Under Speak Text choose Amazon Polly, and paste this text."));
    play->addWidget(copyOf(int(Part::Code)));
}

void GuideSection::addKeypadSteps(const Facts &facts)
{
    GuideStep *input = addStep(tr("Get Input, after the code"), true,
                               tr("Lets the customer key the code in on the phone instead of reading it out. Connect it to Play Audio's last state, "
                                  "and give it this text as its prompt."));
    input->addRow(tr("Number of digits"), QString::number(facts.codeLength));
    input->addWidget(copyOf(int(Part::Keypad)));

    GuideStep *request = addStep(tr("HTTP Request"), true,
                                 tr("Sends what was keyed in to Ringproof, which has to be reachable from the internet for that. The page Endpoint has "
                                    "every setting of this node, ready to be copied."));
    auto *toEndpoint = new ActionButton(tr("Go to Endpoint"), ActionButton::Strength::Quiet);
    toEndpoint->setSymbol(Icon::Plug);
    connect(toEndpoint, &QPushButton::clicked, this, &GuideSection::endpointWanted);
    request->addWidget(toEndpoint);

    GuideStep *branch = addStep(tr("Branch"), true,
                                tr("Decides by the reply. As its variable choose “status” of the HTTP Request node (type {{ to see the list), and connect "
                                   "one Play Audio node to the branch that equals this value, another one to the rest."));
    branch->addRow(tr("Equals"), QStringLiteral("success"));
    branch->addWidget(copyOf(int(Part::Verified)));
    branch->addWidget(copyOf(int(Part::Wrong)));
}

void GuideSection::addLastStep()
{
    GuideStep *save = addStep(tr("Save"), false,
                              tr("Give the PHLO a name and save it. Its id is on Plivo's list of PHLOs; it goes into this profile's settings as:"));
    save->addRow(tr("Setting"), QStringLiteral("phlo_id"));
}

GuideStep *GuideSection::addStep(const QString &title, bool isOptional, const QString &words)
{
    auto *step = new GuideStep(++m_count, title, isOptional ? GuideStep::Need::Optional : GuideStep::Need::Required, words);
    m_steps->addWidget(step);
    return step;
}

//! A text by its name, with a button that copies it in the language chosen above.
QWidget *GuideSection::copyOf(int part)
{
    auto *row = new QWidget;
    auto *name = new TextLabel(TextStyle::Body, TextLabel::Colour::Muted, TextLabel::Wrap::No);
    name->setText(ScriptSection::nameOf(Part(part)));
    auto *copy = new CopyButton(tr("Copy the text: %1").arg(ScriptSection::nameOf(Part(part))),
                                [this, part] { return m_script().text(Part(part)).trimmed(); });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::Small);
    layout->addWidget(name);
    layout->addWidget(copy);
    return row;
}

} // namespace Ringproof
