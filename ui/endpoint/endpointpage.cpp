// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/endpointpage.h"

#include "api/endpointswitch.h"
#include "endpoint/requestsettings.h"
#include "endpoint/servingsection.h"

#include <QSettings>

namespace Ringproof {

namespace {

const QString PortKey = QStringLiteral("endpoint/port");
const QString AddressKey = QStringLiteral("endpoint/publicAddress");

} // namespace

EndpointPage::EndpointPage(EndpointSwitch &endpoint, QSettings *settings, QWidget *parent)
    : PageColumn(tr("Endpoint"),
                 tr("Where a PHLO sends the code that a customer keys in on the phone, and where your own programs dispatch and verify."), parent)
    , m_settings(settings)
    , m_serving(new ServingSection(endpoint, settings ? quint16(settings->value(PortKey, endpoint.port()).toUInt()) : endpoint.port()))
    , m_tunnel(new TunnelSection(settings ? settings->value(AddressKey).toString() : QString()))
    , m_request(new RequestSettings(endpoint))
{
    add(m_serving);
    add(m_tunnel);
    add(m_request);
    connect(m_serving, &ServingSection::portChanged, this, &EndpointPage::showAddresses);
    connect(m_tunnel, &TunnelSection::publicAddressChanged, this, &EndpointPage::showAddresses);
    showAddresses();
}

void EndpointPage::showAddresses()
{
    const quint16 port = m_serving->port();
    if (port != 0)
        m_tunnel->setPort(port);
    m_request->setPublicAddress(m_tunnel->publicAddress());
    if (!m_settings)
        return;
    if (port != 0)
        m_settings->setValue(PortKey, port);
    m_settings->setValue(AddressKey, m_tunnel->publicAddress());
}

} // namespace Ringproof
