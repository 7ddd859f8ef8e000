// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/workbenchpage.h"

#include "workbench/exchangesection.h"
#include "workbench/fatesection.h"

namespace Ringproof {

WorkbenchPage::WorkbenchPage(ExchangeLog &log, Simulator *simulator, QWidget *parent)
    : PageColumn(tr("Workbench"), tr("For testing a PHLO: what is sent, what comes back, and what happens when it goes wrong."), parent)
{
    if (simulator)
        add(new FateSection(*simulator));
    add(new ExchangeSection(log));
}

} // namespace Ringproof
