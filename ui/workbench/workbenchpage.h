// SPDX-License-Identifier: GPL-3.0-or-later
// The page for whoever tests a PHLO: raw requests and replies, and faults on demand.
#pragma once

#include "shell/pagecolumn.h"

namespace Ringproof {

class ExchangeLog;
class Simulator;

class WorkbenchPage : public PageColumn
{
    Q_OBJECT

public:
    //! \param log outlives this object. \param simulator null: real phones ring, and nothing can be made to happen.
    WorkbenchPage(ExchangeLog &log, Simulator *simulator, QWidget *parent = nullptr);
};

} // namespace Ringproof
