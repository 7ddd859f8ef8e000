// SPDX-License-Identifier: GPL-3.0-or-later
// How the console looks on this computer: for the person, whatever the profile.
#pragma once

#include "settings/section.h"

class QSettings;

namespace Ringproof {

//! What is chosen holds at once, and is remembered.
class AppearanceSection : public SettingsSection
{
    Q_OBJECT

public:
    //! \param settings null: nothing is remembered.
    explicit AppearanceSection(QSettings *settings, QWidget *parent = nullptr);

    //! The BCP 47 tag that was chosen; empty: the system's language.
    [[nodiscard]] static QString rememberedLanguage(const QSettings &settings);

Q_SIGNALS:
    void languageChosen(const QString &tag);
};

} // namespace Ringproof
