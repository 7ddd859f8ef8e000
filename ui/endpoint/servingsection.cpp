// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/servingsection.h"

#include "api/endpointswitch.h"
#include "theme/metrics.h"
#include "widgets/actionbutton.h"
#include "widgets/linefield.h"
#include "widgets/messagebar.h"
#include "widgets/statuspill.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QIntValidator>
#include <QLocale>
#include <QVBoxLayout>

namespace Ringproof {

namespace {

constexpr int FirstPort = 1;
constexpr int LastPort = 65'535;

} // namespace

ServingSection::ServingSection(EndpointSwitch &endpoint, quint16 port, QWidget *parent)
    : Surface(parent)
    , m_endpoint(endpoint)
    , m_state(new StatusPill)
    , m_port(new LineField)
    , m_switch(new ActionButton(tr("Switch on"), ActionButton::Strength::Primary))
    , m_where(new SpokenLabel(tr("State of the endpoint"), TextStyle::Body))
    , m_served(new TextLabel(TextStyle::Small, TextLabel::Colour::Muted))
    , m_problem(new MessageBar(tr("Problem with the endpoint")))
    , m_other(new ActionButton(QString(), ActionButton::Strength::Quiet))
{
    auto *heading = new TextLabel(TextStyle::Heading, TextLabel::Colour::Text, TextLabel::Wrap::No);
    heading->setText(tr("This computer's endpoint"));
    auto *top = new QHBoxLayout;
    top->setSpacing(Metrics::Medium);
    top->addWidget(heading);
    top->addWidget(m_state);
    top->addStretch(1);

    auto *caption = new TextLabel(TextStyle::Body, TextLabel::Colour::Muted, TextLabel::Wrap::No);
    caption->setText(tr("&Port"));
    caption->setBuddy(m_port);
    m_port->setAccessibleName(tr("Port"));
    m_port->setFont(fontFor(TextStyle::Code));
    m_port->setText(QString::number(port));
    m_port->setValidator(new QIntValidator(FirstPort, LastPort, m_port));
    m_port->setMaxLength(5);
    m_port->setInputMethodHints(Qt::ImhDigitsOnly);
    m_port->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_port->setMinimumWidth(m_port->minimumSizeHint().width());
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::Medium);
    row->addWidget(caption);
    row->addWidget(m_port);
    row->addWidget(m_switch);
    row->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::Huge, Metrics::Huge, Metrics::Huge, Metrics::Huge);
    layout->setSpacing(Metrics::Medium);
    layout->addLayout(top);
    layout->addWidget(m_where);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    layout->addWidget(m_other, 0, Qt::AlignLeft);
    layout->addWidget(m_served);

    connect(m_switch, &QPushButton::clicked, this, &ServingSection::turn);
    connect(m_port, &QLineEdit::returnPressed, this, [this] {
        if (m_switch->isEnabled() && m_endpoint.state() == EndpointSwitch::State::Off)
            turn();
    });
    connect(m_port, &QLineEdit::textChanged, this, [this] {
        showState();
        Q_EMIT portChanged();
    });
    connect(m_other, &QPushButton::clicked, this, [this] {
        m_port->setText(QString::number(m_otherPort));
        turn();
        m_switch->setFocus(Qt::OtherFocusReason); // the button that was pressed is gone
    });
    connect(&m_endpoint, &EndpointSwitch::changed, this, &ServingSection::showState);
    m_other->hide();
    showState();
}

quint16 ServingSection::port() const
{
    return m_port->hasAcceptableInput() ? m_port->text().toUShort() : quint16(0);
}

void ServingSection::turn()
{
    if (m_endpoint.state() == EndpointSwitch::State::Off)
        static_cast<void>(m_endpoint.switchOn(port())); // what went wrong is the switch's to tell
    else
        m_endpoint.switchOff();
    showProblem();
}

void ServingSection::showState()
{
    using State = EndpointSwitch::State;
    const State state = m_endpoint.state();
    switch (state) {
    case State::Off: m_state->show(Tone::Neutral, Icon::Stop, tr("Off")); break;
    case State::On: m_state->show(Tone::Success, Icon::Check, tr("On")); break;
    case State::Stopping: m_state->show(Tone::Info, Icon::Clock, tr("Finishing")); break;
    }
    m_switch->setText(state == State::Off ? tr("Switch on") : tr("Switch off"));
    m_switch->setStrength(state == State::Off ? ActionButton::Strength::Primary : ActionButton::Strength::Secondary);
    m_switch->setEnabled(state == State::On || (state == State::Off && port() != 0));
    m_port->setEnabled(state == State::Off);

    QString where;
    switch (state) {
    case State::Off: where = tr("Nothing is served. Codes that are keyed in on a phone reach this computer only while this is on."); break;
    case State::On: where = tr("Listening on %1").arg(m_endpoint.url().toString()); break;
    case State::Stopping: where = tr("Nothing more is accepted; what is under way is being finished."); break;
    }
    if (m_where->text() != where)
        m_where->say(where);

    QString served;
    if (m_endpoint.servedCount() > 0)
        served = tr("%n request(s) served.", nullptr, m_endpoint.servedCount());
    else if (state == State::On)
        served = tr("No request yet.");
    if (const auto &last = m_endpoint.lastServed())
        served += u'\n' + tr("The last one, at %1: %2").arg(QLocale().toString(last->at.time(), QLocale::LongFormat), last->line);
    m_served->setText(served);
    m_served->setVisible(!served.isEmpty());
    if (state != State::Off)
        showProblem();
}

void ServingSection::showProblem()
{
    const QString problem = m_endpoint.problem();
    if (problem.isEmpty()) {
        m_problem->clear();
        m_other->hide();
        return;
    }
    m_problem->say(Tone::Danger, problem);
    m_otherPort = m_endpoint.freePortFrom(port());
    m_other->setVisible(m_otherPort != 0 && m_otherPort != port());
    m_other->setText(tr("Use port %1").arg(m_otherPort));
}

} // namespace Ringproof
