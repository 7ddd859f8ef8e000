// SPDX-License-Identifier: GPL-3.0-or-later
// Where the language of a customer's call is chosen.
#pragma once

#include "verify/calllanguages.h"
#include "widgets/choicebox.h"

namespace Ringproof {

//! Accessible as `Language`. What is typed on it is looked for among the languages' own names and the English ones alike.
class LanguageBox : public ChoiceBox
{
    Q_OBJECT

public:
    //! Hidden where there is nothing to choose. Begins on the usual language.
    explicit LanguageBox(const LanguageOffer &offer, QWidget *parent = nullptr);

    //! \return a BCP 47 tag; empty: whatever the profile's PHLO speaks.
    [[nodiscard]] QString language() const;
    //! A language that isn't offered counts as the usual one.
    void setLanguage(const QString &tag);

    [[nodiscard]] bool hasChoice() const { return count() > 1; }

Q_SIGNALS:
    void languageChosen(const QString &tag); //!< by the person, not by setLanguage()

private:
    const QString m_usual;
};

} // namespace Ringproof
