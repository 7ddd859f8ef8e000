// SPDX-License-Identifier: GPL-3.0-or-later
// Faults on demand: what the simulator does with the next call.
#pragma once

#include "widgets/surface.h"

namespace Ringproof {

class ChoiceBox;
class Simulator;

class FateSection : public Surface
{
    Q_OBJECT

public:
    //! \param simulator outlives this object.
    explicit FateSection(Simulator &simulator, QWidget *parent = nullptr);

private:
    void showChoice();

    Simulator &m_simulator;
    ChoiceBox *m_choice;
};

} // namespace Ringproof
