// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/requestsettings.h"

#include "api/endpointswitch.h"
#include "theme/metrics.h"
#include "widgets/actionbutton.h"
#include "widgets/copyrow.h"
#include "widgets/linefield.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Ringproof {

namespace {

QVBoxLayout *beginCard(QWidget *card, const QString &title, const QString &purpose)
{
    auto *heading = new TextLabel(TextStyle::Heading);
    heading->setText(title);
    auto *words = new TextLabel(TextStyle::Body, TextLabel::Colour::Muted);
    words->setText(purpose);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(Metrics::Huge, Metrics::Huge, Metrics::Huge, Metrics::Huge);
    layout->setSpacing(Metrics::Small);
    layout->addWidget(heading);
    layout->addWidget(words);
    return layout;
}

TextLabel *subheading(const QString &words)
{
    auto *label = new TextLabel(TextStyle::Strong);
    label->setText(words);
    label->setContentsMargins(0, Metrics::Small, 0, 0);
    return label;
}

} // namespace

TunnelSection::TunnelSection(const QString &publicAddress, QWidget *parent)
    : Surface(parent)
    , m_command(new CopyRow(tr("Command"), QString()))
    , m_address(new LineField)
{
    QVBoxLayout *layout
        = beginCard(this, tr("Reachable from the internet"),
                    tr("Plivo calls this endpoint over the internet, and it listens on this computer alone. A tunnel such as ngrok passes its "
                       "requests on: run this command in a terminal and leave it running. Whoever finds the tunnel's address needs the token as well."));
    layout->addWidget(m_command);
    auto *caption = new TextLabel(TextStyle::Body);
    caption->setText(tr("Then type or paste the public address that ngrok shows (Forwarding):"));
    caption->setBuddy(m_address);
    m_address->setAccessibleName(tr("Public address"));
    m_address->setPlaceholderText(QStringLiteral("https://example.ngrok-free.app"));
    m_address->setFont(fontFor(TextStyle::Code));
    m_address->setText(publicAddress);
    layout->addWidget(caption);
    layout->addWidget(m_address);
    connect(m_address, &QLineEdit::textChanged, this, &TunnelSection::publicAddressChanged);
}

void TunnelSection::setPort(quint16 port)
{
    m_command->setValue(QStringLiteral("ngrok http %1").arg(port));
}

QString TunnelSection::publicAddress() const
{
    return m_address->text().trimmed();
}

RequestSettings::RequestSettings(EndpointSwitch &endpoint, QWidget *parent)
    : Surface(parent)
    , m_endpoint(endpoint)
    , m_url(new CopyRow(tr("URL"), QString()))
    , m_token(new CopyRow(tr("Password"), QString()))
    , m_uncover(new ActionButton(QString(), ActionButton::Strength::Quiet))
    , m_renew(new ActionButton(tr("Make a new one"), ActionButton::Strength::Quiet))
    , m_about(new TextLabel(TextStyle::Small, TextLabel::Colour::Muted))
{
    QVBoxLayout *layout = beginCard(this, tr("Settings of the HTTP Request node"),
                                    tr("Type these into the node that stands behind Get Input in the PHLO. With them, a code that is keyed in on the phone "
                                       "verifies its number here, and the waiting card shows it at once."));
    auto *method = new CopyRow(tr("Method"), QStringLiteral("POST"));
    auto *user = new CopyRow(tr("Username"), QStringLiteral("ringproof"));
    auto *number = new CopyRow(QStringLiteral("destination_number"), QStringLiteral("{{Start.http.params.to}}"));
    auto *otp = new CopyRow(QStringLiteral("otp"), QStringLiteral("{{Get_Input_1.digits}}"));
    auto *bodyNote = new TextLabel(TextStyle::Small, TextLabel::Colour::Muted);
    bodyNote->setText(tr("Get_Input_1 is the name of the Get Input node; if yours has another one, type {{ there and choose its digits."));
    auto *response = new CopyRow(tr("Key"), QStringLiteral("status"));
    CopyRow::align({method, m_url, user, m_token, number, otp, response});

    layout->addWidget(subheading(tr("Request")));
    layout->addWidget(method);
    layout->addWidget(m_url);
    layout->addWidget(subheading(tr("Auth: Basic Auth")));
    layout->addWidget(user);
    layout->addWidget(m_token);
    auto *tokenActions = new QHBoxLayout;
    tokenActions->setSpacing(Metrics::Small);
    tokenActions->addWidget(m_uncover);
    tokenActions->addWidget(m_renew);
    tokenActions->addStretch(1);
    layout->addLayout(tokenActions);
    layout->addWidget(m_about);
    layout->addWidget(subheading(tr("Body: application/json")));
    layout->addWidget(number);
    layout->addWidget(otp);
    layout->addWidget(bodyNote);
    layout->addWidget(subheading(tr("Response: application/json")));
    layout->addWidget(response);

    m_token->setMasked(true);
    m_renew->setAccessibleName(tr("Make a new token"));
    connect(m_uncover, &QPushButton::clicked, this, [this] {
        m_token->setMasked(!m_token->isMasked());
        showToken();
    });
    connect(m_renew, &QPushButton::clicked, &m_endpoint, &EndpointSwitch::makeUpToken);
    connect(&m_endpoint, &EndpointSwitch::changed, this, &RequestSettings::showToken);
    showToken();
}

void RequestSettings::setPublicAddress(const QString &publicAddress)
{
    const QString base = publicAddress.isEmpty() ? QStringLiteral("https://example.ngrok-free.app") : publicAddress;
    m_url->setValue((base.endsWith(u'/') ? base.chopped(1) : base) + QStringLiteral("/verify_otp/"));
}

void RequestSettings::showToken()
{
    const QString token = QString::fromUtf8(m_endpoint.token().reveal());
    if (m_token->value() != token)
        m_token->setValue(token);
    m_uncover->setText(m_token->isMasked() ? tr("Show it") : tr("Hide it"));
    m_uncover->setAccessibleName(m_token->isMasked() ? tr("Show the token") : tr("Hide the token"));
    m_renew->setVisible(m_endpoint.isTokenMadeUp());
    m_renew->setEnabled(m_endpoint.state() == EndpointSwitch::State::Off);
    m_about->setText(m_endpoint.isTokenMadeUp()
                         ? tr("This token was made for this session and is gone with it. To keep one, set RINGPROOF_HTTP_TOKEN before Ringproof "
                              "starts. A new one can be made while the endpoint is off.")
                         : tr("This token comes from RINGPROOF_HTTP_TOKEN."));
}

} // namespace Ringproof
