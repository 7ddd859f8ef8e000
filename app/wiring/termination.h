// SPDX-License-Identifier: GPL-3.0-or-later
// SIGTERM and Ctrl+C as a signal of the event loop, so that what is under way can be finished.
#pragma once

#include <QObject>

namespace Ringproof {

//! One for a process. A second Ctrl+C ends the process at once.
class Termination : public QObject
{
    Q_OBJECT

public:
    explicit Termination(QObject *parent = nullptr);
    ~Termination() override;

Q_SIGNALS:
    void requested();
};

} // namespace Ringproof
