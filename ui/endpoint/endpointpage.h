// SPDX-License-Identifier: GPL-3.0-or-later
// The page on which the console's own HTTP endpoint is switched on, and from which a PHLO is told about it.
#pragma once

#include "shell/pagecolumn.h"

class QSettings;

namespace Ringproof {

class EndpointSwitch;
class RequestSettings;
class ServingSection;
class TunnelSection;

class EndpointPage : public PageColumn
{
    Q_OBJECT

public:
    //! \param settings remembers the port and the public address; null: nothing is remembered.
    EndpointPage(EndpointSwitch &endpoint, QSettings *settings, QWidget *parent = nullptr);

private:
    void showAddresses();

    QSettings *const m_settings;
    ServingSection *m_serving;
    TunnelSection *m_tunnel;
    RequestSettings *m_request;
};

} // namespace Ringproof
