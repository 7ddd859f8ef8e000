// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/fatesection.h"

#include "sandbox/simulator.h"
#include "theme/metrics.h"
#include "widgets/choicebox.h"
#include "widgets/textlabel.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace Ringproof {

FateSection::FateSection(Simulator &simulator, QWidget *parent) : Surface(parent), m_simulator(simulator), m_choice(new ChoiceBox)
{
    auto *heading = new TextLabel(TextStyle::Heading);
    heading->setText(tr("The next call"));
    auto *purpose = new TextLabel(TextStyle::Body, TextLabel::Colour::Muted);
    purpose->setText(tr("What the simulator does with the next call, whatever its number says. The calls after it go by their numbers again."));

    m_choice->setAccessibleName(tr("What the next call comes to"));
    m_choice->addItem(tr("As its number says"));
    for (const Fate &fate : Fates)
        m_choice->addItem(QCoreApplication::translate("Fate", fate.summary), int(fate.kind));
    // The longest outcome would make the page wider than a small window.
    m_choice->setMinimumContentsLength(24);
    m_choice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::Huge, Metrics::Huge, Metrics::Huge, Metrics::Huge);
    layout->setSpacing(Metrics::Medium);
    layout->addWidget(heading);
    layout->addWidget(purpose);
    layout->addWidget(m_choice);

    connect(m_choice, &QComboBox::activated, this, [this](int index) {
        const QVariant kind = m_choice->itemData(index);
        m_simulator.setNextFate(kind.isValid() ? std::optional(Fate::Kind(kind.toInt())) : std::nullopt);
    });
    connect(&m_simulator, &Simulator::nextFateChanged, this, &FateSection::showChoice);
    showChoice();
}

void FateSection::showChoice()
{
    const auto fate = m_simulator.nextFate();
    m_choice->setCurrentIndex(fate ? m_choice->findData(int(*fate)) : 0);
}

} // namespace Ringproof
