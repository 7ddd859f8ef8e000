// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/openprofile.h"

#include "api/endpointswitch.h"
#include "phlo/phloclient.h"
#include "wiring/auditing.h"
#include "wiring/keypadconfirmation.h"
#include "wiring/operatorname.h"

namespace Ringproof {

OpenProfile::OpenProfile(std::unique_ptr<Workspace> workspace, const QString &id, ProfileMenu::Choices choices, const Shared &shared,
                         QObject *parent)
    : QObject(parent)
    , m_workspace(std::move(workspace))
{
    makeEndpoint();
    makeWindow(id, std::move(choices), shared);
    if (const Simulator *simulator = m_workspace->simulator()) {
        m_keypads = std::make_unique<KeypadConfirmation>(*simulator, m_workspace->service());
        connect(m_window.get(), &MainWindow::closed, m_keypads.get(), &KeypadConfirmation::stop);
        connect(m_keypads.get(), &KeypadConfirmation::stopped, this, &OpenProfile::closed, Qt::QueuedConnection);
    } else {
        connect(m_window.get(), &MainWindow::closed, this, &OpenProfile::closed, Qt::QueuedConnection);
    }
}

OpenProfile::~OpenProfile() = default;

//! Off until somebody switches it on. It listens on this computer alone, but is meant to be reached through a tunnel, whose name is in
//! every request then: so it is never without a token.
void OpenProfile::makeEndpoint()
{
    EndpointSettings settings;
    settings.token = m_workspace->httpToken();
    settings.proxy = EndpointSettings::Proxy::InFront;
    m_endpoint = std::make_unique<EndpointSwitch>(m_workspace->service(), settings);
    if (m_endpoint->token().isEmpty())
        m_endpoint->makeUpToken();
}

void OpenProfile::takeOverEndpoint(const OpenProfile &before)
{
    if (profile().managed.allows(ManagedPolicy::Feature::HttpEndpoint))
        m_endpoint->takeOver(*before.m_endpoint);
}

void OpenProfile::makeWindow(const QString &id, ProfileMenu::Choices choices, const Shared &shared)
{
    PhloClient &phlo = m_workspace->phlo();
    const Desk desk {profile().name,
                     profile().colour,
                     profile().sandbox ? Desk::Kind::Sandbox : Desk::Kind::Real,
                     operatorName(),
                     phlo.languages(),
                     phlo.languageFor({}).value_or(QString()),
                     profile().codeStorage == CodeStorage::Plain ? Desk::Storage::Plain : Desk::Storage::Sealed,
                     id,
                     ReceiptFormat::parse(profile().receipt).value_or(ReceiptFormat())}; // judged when the profile was read
    MainWindow::Collaborators with {m_workspace->service(), m_workspace->simulator(), &shared.settings};
    with.phlo = &phlo;
    if (profile().managed.allows(ManagedPolicy::Feature::Workbench))
        with.exchanges = m_workspace->recordExchanges();
    with.audit = m_workspace->audit();
    with.mayReveal = profile().managed.allows(ManagedPolicy::Feature::Reveal);
    with.profiles = std::move(choices);
    with.setup.profiles = &shared.profiles;
    with.setup.vault = &shared.vault;
    with.setup.profile = profile();
    with.setup.auditContext = auditContext(profile().name);
    with.setup.operatorName = desk.operatorName;
    with.setup.auditPath = m_workspace->audit().path;
    if (profile().managed.allows(ManagedPolicy::Feature::HttpEndpoint))
        with.endpoint = m_endpoint.get();
    m_window = std::make_unique<MainWindow>(with, desk);
    connect(m_window.get(), &MainWindow::callExpected, &phlo, &PhloClient::warmUp);
}

} // namespace Ringproof
