// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstrun/firstrundialog.h"

#include "settings/card.h"
#include "settings/plivosection.h"
#include "settings/storesection.h"
#include "theme/metrics.h"
#include "widgets/actionbutton.h"
#include "widgets/linefield.h"
#include "widgets/messagebar.h"
#include "widgets/textlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <functional>

namespace Ringproof {

using Step = FirstRun::Step;

namespace {

const QString SandboxNumber = QStringLiteral("+12025550100");

class TryCard : public Card
{
public:
    explicit TryCard(const std::function<void()> &fillIn)
        : Card(FirstRunDialog::tr("The sandbox"),
               FirstRunDialog::tr("It has a simulated phone that rings on the screen and speaks the code. No real phone rings, and nothing is charged."))
    {
        auto *words = add(new TextLabel(TextStyle::Body));
        words->setText(FirstRunDialog::tr("1. Fill in a number of the sandbox, and press Enter.\n2. Answer the phone at the side, and listen or read.\n3. Type the code "
                                          "that you heard. Done: that is all that a desk does."));
        auto *fill = add(new ActionButton(FirstRunDialog::tr("Fill in a number"), ActionButton::Strength::Secondary), Qt::AlignLeft);
        fill->setSymbol(Icon::Phone);
        QObject::connect(fill, &QPushButton::clicked, this, fillIn);
    }
};

class NameCard : public Card
{
public:
    NameCard(LineField *name, SpokenLabel *fault)
        : Card(FirstRunDialog::tr("Name of the profile"), FirstRunDialog::tr("As it is shown on top of the window. You can have several profiles side by side."))
    {
        add(name);
        add(fault);
    }
};

} // namespace

FirstRunDialog::FirstRunDialog(FirstRun &run, QWidget *parent)
    : QDialog(parent)
    , m_run(run)
    , m_where(new SpokenLabel(tr("Step"), TextStyle::Small, TextLabel::Colour::Muted))
    , m_title(new TextLabel(TextStyle::Title))
    , m_purpose(new TextLabel(TextStyle::Body, TextLabel::Colour::Muted))
    , m_message(new MessageBar(tr("Result of the step")))
    , m_startOver(new ActionButton(tr("Start over"), ActionButton::Strength::Quiet))
    , m_back(new ActionButton(tr("Back"), ActionButton::Strength::Quiet))
    , m_skip(new ActionButton(tr("Skip this step"), ActionButton::Strength::Quiet))
    , m_next(new ActionButton(tr("Continue"), ActionButton::Strength::Primary))
{
    setWindowTitle(tr("Set up Ringproof"));
    setModal(false);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(Metrics::Huge, Metrics::Huge, Metrics::Huge, 0);
    top->setSpacing(Metrics::Tight);
    top->addWidget(m_where);
    top->addWidget(m_title);
    top->addWidget(m_purpose);

    m_steps = {makeTryStep(), makePlivoStep(), makeStoreStep()};
    auto *content = new QWidget;
    auto *around = new QVBoxLayout(content);
    around->setContentsMargins(Metrics::Huge, 0, Metrics::Huge, 0);
    for (QWidget *step : std::as_const(m_steps)) {
        step->hide();
        around->addWidget(step);
    }
    around->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);

    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(Metrics::Huge, 0, Metrics::Huge, Metrics::Huge);
    foot->setSpacing(Metrics::Small);
    foot->addWidget(m_message);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::Small);
    buttons->addWidget(m_startOver);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_skip);
    buttons->addWidget(m_next);
    foot->addLayout(buttons);
    for (ActionButton *button : {m_startOver, m_back, m_skip, m_next})
        button->setAutoDefault(false); // Enter in a field is the field's

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::Large);
    layout->addLayout(top);
    layout->addWidget(scroll, 1);
    layout->addLayout(foot);
    const QFontMetrics text(font());
    resize(QSize(text.averageCharWidth() * 88, text.height() * 42).boundedTo(screen()->availableSize() * 0.9));

    connect(m_back, &QPushButton::clicked, this, [this] { m_run.goTo(Step(int(m_run.step()) - 1)); });
    connect(m_skip, &QPushButton::clicked, this, &FirstRunDialog::skip);
    connect(m_next, &QPushButton::clicked, this, &FirstRunDialog::goOn);
    connect(m_startOver, &QPushButton::clicked, &m_run, &FirstRun::startOver);
    connect(qApp, &QApplication::focusChanged, scroll, [this, scroll](QWidget *before, QWidget *now) {
        if (now && scroll->widget()->isAncestorOf(now))
            scroll->ensureWidgetVisible(now, 0, Metrics::Section);
        if (before && scroll->widget()->isAncestorOf(before))
            m_run.keepSecrets();
    });
    connect(&m_run, &FirstRun::stepChanged, this, [this] {
        m_message->clear();
        showStep();
    });
    connect(&m_run, &FirstRun::failed, this, [this](const QString &sentence) { m_message->say(Tone::Danger, sentence); });
    connect(&m_run, &FirstRun::secretsKept, this, [this](const QStringList &notes) {
        if (!notes.isEmpty())
            m_message->say(Tone::Warning, notes.join(u'\n'));
    });
    connect(&m_run, &FirstRun::finishingChanged, this, [this] {
        m_next->setEnabled(!m_run.isFinishing());
        m_skip->setEnabled(!m_run.isFinishing());
    });
    connect(&m_run, &FirstRun::nameChanged, this, [this] {
        if (m_name->text().trimmed() != m_run.name())
            m_name->setText(m_run.name());
        judgeName();
    });
    connect(&m_run, &FirstRun::finished, this, [this](const QString &name, const QStringList &notes) {
        if (!notes.isEmpty()) {
            showMade(name, notes);
            return;
        }
        accept();
        Q_EMIT profileMade(name);
    });
    const auto showStartOver = [this] { m_startOver->setVisible(m_run.hasBegun()); };
    connect(&m_run.draft(), &ProfileDraft::changed, this, showStartOver);
    connect(&m_run.places(), &SecretPlaces::changed, this, showStartOver);
    m_run.clearKept(); // the fields of this dialog are empty
    showStep();
}

QWidget *FirstRunDialog::makeTryStep()
{
    return new TryCard([this] { Q_EMIT tryWanted(SandboxNumber); });
}

QWidget *FirstRunDialog::makePlivoStep()
{
    auto *step = new QWidget;
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::Large);
    m_name = new LineField;
    m_name->setAccessibleName(tr("Name of the profile"));
    m_name->setFont(fontFor(TextStyle::Body));
    m_name->setText(m_run.name());
    m_nameFault = new SpokenLabel(tr("Problem with the name"), TextStyle::Small);
    m_nameFault->setTone(Tone::Danger);
    m_nameFault->hide();
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_run.setName(text);
        judgeName();
    });
    column->addWidget(new NameCard(m_name, m_nameFault));
    m_plivo = new PlivoSection({m_run.draft(), m_run.places()}, SectionExtent::Essentials);
    column->addWidget(m_plivo);
    return step;
}

QWidget *FirstRunDialog::makeStoreStep()
{
    m_store = new StoreSection({m_run.draft(), m_run.places()}, SectionExtent::Essentials);
    return m_store;
}

void FirstRunDialog::judgeName()
{
    const std::optional<QString> fault = m_run.faultOfName();
    m_name->setWrong(fault.has_value());
    m_nameFault->setVisible(fault.has_value());
    if (fault && m_nameFault->text() != *fault)
        m_nameFault->say(*fault);
}

void FirstRunDialog::showStep()
{
    const Step step = m_run.step();
    m_where->say(tr("Step %1 of %2").arg(int(step) + 1).arg(FirstRun::StepCount));
    for (qsizetype i = 0; i < m_steps.size(); ++i)
        m_steps.at(i)->setVisible(i == int(step));
    switch (step) {
    case Step::Try:
        m_title->setText(tr("Try it"));
        m_purpose->setText(tr("Ringproof begins in the sandbox, where you can do everything that a desk does."));
        break;
    case Step::Plivo:
        m_title->setText(tr("Connect Plivo"));
        m_purpose->setText(tr("Plivo places the real calls. Paste what its console shows; Check asks Plivo whether it is right."));
        break;
    case Step::Store:
        m_title->setText(tr("Choose the store"));
        m_purpose->setText(tr("Where live codes are kept: on this computer, or in a Redis for several desks. You can change it later in the settings."));
        break;
    }
    m_back->setVisible(step != Step::Try);
    m_skip->setVisible(step != Step::Try);
    m_next->setText(step == Step::Store ? tr("Make the profile") : tr("Continue"));
    m_startOver->setVisible(m_run.hasBegun());
    if (step == Step::Plivo)
        m_name->setFocus(Qt::OtherFocusReason);
    else
        m_next->setFocus(Qt::OtherFocusReason);
}

void FirstRunDialog::showMade(const QString &name, const QStringList &notes)
{
    m_made = name;
    for (QWidget *step : std::as_const(m_steps))
        step->hide();
    for (QWidget *other : std::initializer_list<QWidget *> {m_where, m_startOver, m_back, m_skip})
        other->hide();
    m_title->setText(tr("The profile is there"));
    m_purpose->setText(tr("Something about it is good to know before it is opened."));
    m_message->say(Tone::Warning, notes.join(u'\n'));
    m_next->setText(tr("Open %1").arg(name));
    m_next->setFocus(Qt::OtherFocusReason);
}

void FirstRunDialog::goOn()
{
    if (!m_made.isEmpty()) {
        accept();
        Q_EMIT profileMade(m_made);
        return;
    }
    m_message->clear();
    switch (m_run.step()) {
    case Step::Try: m_run.goTo(Step::Plivo); return;
    case Step::Plivo:
        judgeName();
        if (m_run.faultOfName()) {
            m_name->setFocus(Qt::OtherFocusReason);
            return;
        }
        if (QWidget *wrong = m_plivo->judge()) {
            wrong->setFocus(Qt::OtherFocusReason);
            return;
        }
        if (!m_run.hasPlivo()) {
            showPlivoMissing();
            return;
        }
        m_run.keepSecrets();
        m_run.goTo(Step::Store);
        return;
    case Step::Store:
        if (QWidget *wrong = m_store->judge()) {
            wrong->setFocus(Qt::OtherFocusReason);
            return;
        }
        if (!m_run.hasPlivo())
            showPlivoMissing();
        else
            m_run.finish();
        return;
    }
}

void FirstRunDialog::showPlivoMissing()
{
    m_message->say(Tone::Warning,
                   tr("A profile needs the Plivo account: auth id, token, PHLO and caller id. Skip the step to stay in the sandbox; what you have typed is kept."));
}

void FirstRunDialog::skip()
{
    m_message->clear();
    if (m_run.step() == Step::Plivo) {
        m_run.goTo(Step::Store);
        return;
    }
    // Without a word about the store it is this computer; without Plivo there is nothing to make yet.
    if (m_run.hasPlivo() && !m_run.draft().isChanged(QStringLiteral("store")))
        m_run.finish();
    else
        reject();
}

void FirstRunDialog::reject()
{
    m_run.keepSecrets();
    m_run.turnDown();
    QDialog::reject();
}

} // namespace Ringproof
