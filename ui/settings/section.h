// SPDX-License-Identifier: GPL-3.0-or-later
// A part of the settings: cards one below the other, the same wherever it is shown.
#pragma once

#include "settings/secretplaces.h"

#include <QWidget>

class QVBoxLayout;

namespace Ringproof {

//! What a section works with. All outlive it.
struct SettingsContext {
    ProfileDraft &draft;
    SecretPlaces &places;
};

//! How much a section shows.
enum class SectionExtent {
    Essentials, //!< what nobody can do without, for the first run
    Everything,
};

class SettingsSection : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsSection(QWidget *parent = nullptr);

    //! Everything that is wrong is told now. \return what the person has to go to; null: nothing is wrong.
    QWidget *judge();

protected:
    template<typename Widget> Widget *add(Widget *card)
    {
        addCard(card);
        return card;
    }

private:
    void addCard(QWidget *card);

    QVBoxLayout *m_column;
};

} // namespace Ringproof
