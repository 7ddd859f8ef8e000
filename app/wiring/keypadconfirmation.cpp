// SPDX-License-Identifier: GPL-3.0-or-later
#include "keypadconfirmation.h"

#include "sandbox/simulator.h"

#include <QDebug>

#include <memory>

namespace Ringproof {

KeypadConfirmation::KeypadConfirmation(const Simulator &simulator, OtpService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
    connect(&simulator, &Simulator::called, this, &KeypadConfirmation::listenTo);
}

void KeypadConfirmation::listenTo(VirtualPhone *phone)
{
    const auto keys = std::make_shared<Keys>();
    connect(phone, &VirtualPhone::changed, this, [this, phone, keys] { onKeys(phone->number(), phone->digits(), *keys); });
}

void KeypadConfirmation::onKeys(const QString &number, const QString &all, Keys &keys)
{
    for (; keys.seen < all.size(); ++keys.seen) {
        const QChar key = all[keys.seen];
        if (key.isDigit())
            keys.pending.append(key);
        else if (key == u'*')
            keys.pending.clear();
        if (!keys.pending.isEmpty() && (key == u'#' || keys.pending.size() == m_service.policy().codeLength))
            judge(number, std::exchange(keys.pending, QString()));
    }
}

void KeypadConfirmation::judge(const QString &number, const QString &digits)
{
    const auto called = PhoneNumber::parse(number, m_service.defaultRegion());
    const auto entered = Code::entered(digits);
    if (!called || !entered)
        return; // no number of ours was called
    QCoro::connect(m_service.verify(*called, *entered, QStringLiteral("keypad")), this, [](const VerifyOutcome &outcome) {
        // Everything else reaches the windows as an event of the store.
        if (outcome.kind == VerifyOutcome::Kind::Unavailable)
            qWarning().noquote() << outcome.message;
    });
}

} // namespace Ringproof
