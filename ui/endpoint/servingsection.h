// SPDX-License-Identifier: GPL-3.0-or-later
// Switches the endpoint on and off, and tells how it is.
#pragma once

#include "widgets/surface.h"

namespace Ringproof {

class ActionButton;
class EndpointSwitch;
class LineField;
class MessageBar;
class SpokenLabel;
class StatusPill;
class TextLabel;

class ServingSection : public Surface
{
    Q_OBJECT

public:
    //! \param port to begin with.
    ServingSection(EndpointSwitch &endpoint, quint16 port, QWidget *parent = nullptr);

    [[nodiscard]] quint16 port() const; //!< as typed; 0: not a port

Q_SIGNALS:
    void portChanged();

private:
    void turn();
    void showState();
    void showProblem();

    EndpointSwitch &m_endpoint;
    StatusPill *m_state;
    LineField *m_port;
    ActionButton *m_switch;
    SpokenLabel *m_where;
    TextLabel *m_served;
    MessageBar *m_problem;
    ActionButton *m_other;
    quint16 m_otherPort = 0;
};

} // namespace Ringproof
