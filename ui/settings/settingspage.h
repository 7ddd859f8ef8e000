// SPDX-License-Identifier: GPL-3.0-or-later
// Settings: of the profile that is open, of this computer, and of how the console looks.
#pragma once

#include "profile/profilesaving.h"
#include "settings/section.h"
#include "settings/settingssetup.h"
#include "shell/page.h"

#include <QPointer>

#include <functional>

class QSettings;

namespace Ringproof {

class SaveBar;
class Shell;

//! What is typed is a draft until it is saved. It stays where it is while other pages are visited, and is kept on this computer, without
//! its secrets, until the profile is opened again.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    //! \param settings remember what is the person's own; null: nothing is remembered.
    SettingsPage(const SettingsSetup &setup, QSettings *settings, QWidget *parent = nullptr);
    ~SettingsPage() override;

    [[nodiscard]] ProfileDraft &draft() { return m_draft; }
    [[nodiscard]] Shell *sections() const { return m_sections; }

Q_SIGNALS:
    //! The profile's settings were changed and saved: it is to be opened anew.
    void reloadWanted();
    //! The profile is called so from now on, and is to be opened anew; the person knows of the customers who leave the screen.
    void profileRenamed(const QString &name);
    //! The profile is gone; likewise.
    void profileRemoved();
    //! A new profile is to be made.
    void creationWanted();
    void languageChosen(const QString &tag);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void begin();
    void makeSections();
    enum Section { ProfilePart, PlivoPart, StorePart, PolicyPart, SecretsPart, AuditPart, LookPart };

    void addSection(Section section, Page page, const QString &purpose, const std::function<SettingsSection *()> &make);
    [[nodiscard]] static Section sectionOf(const QString &key);
    void save();
    void setSaving(bool isSaving);
    void onSaved(const Profile &profile, const Expected<ProfileSaved> &saved);
    void discard();
    void onRenamed(const QString &name);
    void onRemoved();
    void remember();
    [[nodiscard]] QString rememberedKey() const;
    //! What can't be saved is told and gone to. \return whether all can be saved.
    [[nodiscard]] bool judge();

    const SettingsSetup m_setup;
    QSettings *const m_settings;
    ProfileDraft m_draft;
    ProfileStore::Revision m_revision;
    SecretPlaces m_places;
    Shell *m_sections;
    SaveBar *m_bar;
    QHash<Section, SettingsSection *> m_made; //!< those that were visited
    bool m_isSaving = false;
    QPointer<QWidget> m_left; //!< had the focus before it was being saved
};

} // namespace Ringproof
