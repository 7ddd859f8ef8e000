// SPDX-License-Identifier: GPL-3.0-or-later
// A profile that is open: its workspace, its endpoint, and its window, from the first frame to the end of the last call.
#pragma once

#include "mainwindow.h"
#include "wiring/workspace.h"

#include <QObject>

#include <memory>
#include <optional>

class QSettings;

namespace Ringproof {

class EndpointSwitch;
class KeypadConfirmation;
class ProfileStore;
class SecretVault;

//! Closing its window begins its end; closed() comes when nothing is under way any more. Destroy it then, and from the event loop.
class OpenProfile : public QObject
{
    Q_OBJECT

public:
    //! What profiles have in common; outlives this object.
    struct Shared {
        QSettings &settings; //!< remember the window's state
        ProfileStore &profiles;
        SecretVault &vault;
    };

    //! \param id what the profile is opened by; empty: a config file from elsewhere.
    //! \param choices to which one can go from here.
    OpenProfile(std::unique_ptr<Workspace> workspace, const QString &id, ProfileMenu::Choices choices, const Shared &shared,
                QObject *parent = nullptr);
    ~OpenProfile() override;

    [[nodiscard]] const Profile &profile() const { return m_workspace->profile(); }
    [[nodiscard]] MainWindow &window() const { return *m_window; }

    //! The same profile was open until now: its endpoint goes on here as it was, if it may.
    void takeOverEndpoint(const OpenProfile &before);
    [[nodiscard]] const EndpointSwitch &endpoint() const { return *m_endpoint; }

Q_SIGNALS:
    void closed();

private:
    void makeEndpoint();
    void makeWindow(const QString &id, ProfileMenu::Choices choices, const Shared &shared);

    // In the order in which they may go, from the last to the first.
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<EndpointSwitch> m_endpoint;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<KeypadConfirmation> m_keypads; //!< null but on the sandbox
};

} // namespace Ringproof
