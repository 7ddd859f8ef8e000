// SPDX-License-Identifier: GPL-3.0-or-later
// The sandbox's share of a PHLO with a Get Input node: what is keyed in on the simulated phone is judged.
#pragma once

#include "otp/otpservice.h"

#include <QObject>

namespace Ringproof {

class Simulator;
class VirtualPhone;

//! Judges the keys of each simulated call as soon as there are as many as a code has, or at `#`; `*` begins afresh. The windows learn of it
//! as they learn of any verification elsewhere: from the store.
class KeypadConfirmation : public QObject
{
    Q_OBJECT

public:
    //! Both outlive this object.
    KeypadConfirmation(const Simulator &simulator, OtpService &service, QObject *parent = nullptr);

private:
    struct Keys {
        qsizetype seen = 0; //!< keys of the phone that were looked at
        QString pending; //!< digits that wait for the rest
    };

    void listenTo(VirtualPhone *phone);
    void onKeys(const QString &number, const QString &all, Keys &keys);
    void judge(const QString &number, const QString &digits);

    OtpService &m_service;
};

} // namespace Ringproof
