// SPDX-License-Identifier: GPL-3.0-or-later
// Every setting of the PHLO's HTTP Request node, ready to be typed or copied, and the tunnel that brings its request here.
#pragma once

#include "widgets/surface.h"

class QVBoxLayout;

namespace Ringproof {

class ActionButton;
class CopyRow;
class EndpointSwitch;
class LineField;
class TextLabel;

//! The tunnel's command.
class TunnelSection : public Surface
{
    Q_OBJECT

public:
    //! \param publicAddress as it was typed last.
    explicit TunnelSection(const QString &publicAddress, QWidget *parent = nullptr);

    void setPort(quint16 port);
    [[nodiscard]] QString publicAddress() const;

Q_SIGNALS:
    void publicAddressChanged();

private:
    CopyRow *m_command;
    LineField *m_address;
};

//! The node's own settings.
class RequestSettings : public Surface
{
    Q_OBJECT

public:
    explicit RequestSettings(EndpointSwitch &endpoint, QWidget *parent = nullptr);

    //! \param publicAddress empty: not known yet.
    void setPublicAddress(const QString &publicAddress);

private:
    void showToken();

    EndpointSwitch &m_endpoint;
    CopyRow *m_url;
    CopyRow *m_token;
    ActionButton *m_uncover;
    ActionButton *m_renew;
    TextLabel *m_about;
};

} // namespace Ringproof
