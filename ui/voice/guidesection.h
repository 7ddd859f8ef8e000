// SPDX-License-Identifier: GPL-3.0-or-later
// How the PHLO is made in Plivo's console, node by node.
#pragma once

#include "widgets/surface.h"

#include <functional>

class QVBoxLayout;

namespace Ringproof {

class VoiceScript;

class GuideSection : public Surface
{
    Q_OBJECT

public:
    //! What the steps say depends on it.
    struct Facts {
        int codeLength = 6;
        QString languageKey; //!< of the Start node; empty: none
    };

    //! \param script in the language that is chosen now.
    GuideSection(const Facts &facts, std::function<const VoiceScript &()> script, QWidget *parent = nullptr);

Q_SIGNALS:
    void endpointWanted(); //!< to the exact settings of the HTTP Request node

private:
    void addRequiredSteps(const Facts &facts);
    void addKeypadSteps(const Facts &facts);
    void addLastStep();
    class GuideStep *addStep(const QString &title, bool isOptional, const QString &words);
    QWidget *copyOf(int part);

    const std::function<const VoiceScript &()> m_script;
    QVBoxLayout *m_steps;
    int m_count = 0;
};

} // namespace Ringproof
