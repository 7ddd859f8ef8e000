// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingspage.h"

#include "settings/appearancesection.h"
#include "settings/auditsection.h"
#include "settings/plivosection.h"
#include "settings/policysection.h"
#include "settings/profilesection.h"
#include "settings/savebar.h"
#include "settings/secretssection.h"
#include "settings/storesection.h"
#include "shell/pagecolumn.h"
#include "shell/shell.h"
#include "shell/siderail.h"
#include "widgets/messagebar.h"

#include <QApplication>
#include <QJsonDocument>
#include <QSettings>
#include <QVBoxLayout>

namespace Ringproof {

SettingsPage::SettingsPage(const SettingsSetup &setup, QSettings *settings, QWidget *parent)
    : QWidget(parent)
    , m_setup(setup)
    , m_settings(settings)
    , m_places(*setup.vault, m_draft)
    , m_sections(new Shell)
    , m_bar(new SaveBar(m_draft))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sections, 1);
    layout->addWidget(m_bar);
    m_sections->rail()->setAccessibleName(tr("Parts of the settings"));
    begin();
    makeSections();

    connect(&m_draft, &ProfileDraft::changed, this, &SettingsPage::remember);
    connect(m_bar, &SaveBar::saveWanted, this, &SettingsPage::save);
    connect(m_bar, &SaveBar::discardWanted, this, &SettingsPage::discard);
    connect(m_bar, &SaveBar::reopeningWanted, this, &SettingsPage::reloadWanted);
}

SettingsPage::~SettingsPage()
{
    m_draft.disconnect(this); // what is on its way out hears of nothing
    // A control that loses the focus writes to the draft: the controls go before it.
    if (QWidget *focused = focusWidget())
        focused->clearFocus();
    delete m_sections;
    delete m_bar;
}

void SettingsPage::begin()
{
    const Profile &profile = m_setup.profile;
    m_draft.begin(profile);
    if (profile.sandbox) {
        m_draft.lock(tr("The sandbox can't be changed: it is for trying things out, and no real phone rings. Create a profile to work with real calls."));
        return;
    }
    if (!profile.configFile.isEmpty()) {
        m_draft.lock(tr("This profile was opened from the file %1. Change it there, and open it again.").arg(profile.configFile));
        return;
    }
    if (const auto refusal = m_setup.profiles->editingRefusal()) {
        m_draft.lock(refusal->message);
        return;
    }
    const Expected<ProfileStore::Stored> stored = m_setup.profiles->read(profile.name);
    if (!stored) {
        m_draft.lock(stored.error().message);
        return;
    }
    m_draft.begin(stored->profile);
    m_revision = stored->revision;
    if (!m_settings)
        return;
    const QByteArray before = m_settings->value(rememberedKey()).toByteArray();
    if (before.isEmpty())
        return;
    m_draft.takeUp(QJsonDocument::fromJson(before).object());
    if (m_draft.isDirty())
        m_bar->say(Tone::Info, tr("These changes were not saved last time. Secrets that were typed then have to be typed again."));
}

void SettingsPage::makeSections()
{
    const SettingsContext with {m_draft, m_places};
    addSection(ProfilePart, {tr("Profile"), Icon::Pencil, tr("Profile settings"), {}}, tr("What tells this profile from the others."), [this, with] {
        auto *section = new ProfileSection(with, *m_setup.profiles, m_setup.customersUnderWay);
        connect(section, &ProfileSection::creationWanted, this, &SettingsPage::creationWanted);
        connect(section, &ProfileSection::renamed, this, &SettingsPage::onRenamed);
        connect(section, &ProfileSection::removed, this, &SettingsPage::onRemoved);
        return section;
    });
    if (!m_setup.profile.sandbox) {
        addSection(PlivoPart, {tr("Plivo"), Icon::Flow, tr("Plivo settings"), {}}, tr("Who places the calls, and who pays for them."),
                   [with] { return new PlivoSection(with, SectionExtent::Everything); });
        addSection(StorePart, {tr("Store"), Icon::Store, tr("Store settings"), {}}, tr("Where live codes, limits and counts are kept."),
                   [with] { return new StoreSection(with, SectionExtent::Everything); });
        addSection(PolicyPart, {tr("Policy"), Icon::Shield, tr("Policy settings"), {}}, tr("The rules that hold at every desk on this profile."),
                   [with] { return new PolicySection(with); });
        addSection(SecretsPart, {tr("Secrets"), Icon::Key, tr("Secrets settings"), {}}, tr("Tokens, passwords and keys, and where each of them is."),
                   [with] { return new SecretsSection(with); });
    }
    addSection(AuditPart, {tr("Audit log"), Icon::History, tr("Audit log settings"), {}}, tr("Who did what, when, and what came of it."), [this, with] {
        return new AuditSection(with, {m_setup.auditPath, m_setup.auditContext, m_setup.operatorName});
    });
    addSection(LookPart, {tr("Appearance"), Icon::Contrast, tr("Appearance settings"), {}}, tr("How Ringproof looks on this computer. What you choose holds at once."), [this] {
        auto *section = new AppearanceSection(m_settings);
        connect(section, &AppearanceSection::languageChosen, this, &SettingsPage::languageChosen);
        return section;
    });
}

void SettingsPage::addSection(Section section, Page page, const QString &purpose, const std::function<SettingsSection *()> &make)
{
    const bool isOfProfile = section != AuditPart && section != LookPart;
    page.make = [this, section, title = page.title, purpose, make, isOfProfile] {
        auto *column = new PageColumn(title, purpose);
        if (isOfProfile && !m_draft.lockedBecause().isEmpty()) {
            auto *why = new MessageBar(tr("Why these settings can't be changed"));
            column->add(why);
            why->say(Tone::Info, m_draft.lockedBecause());
        }
        SettingsSection *made = make();
        m_made.insert(section, made);
        column->add(made);
        return static_cast<QWidget *>(column);
    };
    m_sections->addPage(std::move(page), {});
}

SettingsPage::Section SettingsPage::sectionOf(const QString &key)
{
    if (key.startsWith(QLatin1StringView("phlo.")) || key.startsWith(QLatin1StringView("network.")))
        return PlivoPart;
    if (key == QLatin1StringView("store") || key == QLatin1StringView("code_storage"))
        return StorePart;
    if (key.startsWith(QLatin1StringView("policy.")))
        return PolicyPart;
    return ProfilePart;
}

void SettingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        m_places.refresh(); // the environment or the keychain may have changed meanwhile
}

bool SettingsPage::judge()
{
    // What is wrong may be on a part that wasn't visited yet.
    QSet<Section> wrong;
    const QStringList keys = m_draft.faults().keys();
    for (const QString &key : keys)
        wrong.insert(sectionOf(key));
    for (int i = 0; i < m_sections->pageCount(); ++i) {
        const auto section = Section(i);
        if (wrong.contains(section) && !m_made.contains(section))
            m_sections->visit(i);
        SettingsSection *made = m_made.value(section);
        QWidget *first = made ? made->judge() : nullptr;
        if (!first)
            continue;
        m_sections->visit(i);
        first->setFocus(Qt::OtherFocusReason);
        return false;
    }
    return m_draft.faults().isEmpty();
}

void SettingsPage::save()
{
    if (m_isSaving)
        return;
    m_bar->clear();
    if (!judge())
        return;
    const Expected<Profile> profile = m_draft.profile();
    if (!profile) {
        m_bar->say(Tone::Danger, profile.error().message);
        return;
    }
    ProfileSave request;
    request.profile = *profile;
    request.revision = m_revision;
    const QList<SecretKind> typed = m_draft.typedSecrets();
    for (const SecretKind kind : typed)
        request.secrets.insert(kind, m_draft.secret(kind));
    setSaving(true);
    QCoro::connect(saveProfile(m_setup.profiles, m_setup.vault, std::move(request)), this,
                   [this, saving = *profile](const Expected<ProfileSaved> &saved) { onSaved(saving, saved); });
}

//! What would be typed while the keychain takes its time would be lost.
void SettingsPage::setSaving(bool isSaving)
{
    m_isSaving = isSaving;
    if (isSaving) {
        m_left = isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
        if (m_left)
            setFocus(Qt::OtherFocusReason); // else it would go to whatever is next in the window
    }
    m_sections->setEnabled(!isSaving);
    m_bar->setSaving(isSaving);
    if (!isSaving && m_left && hasFocus())
        m_left->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::onSaved(const Profile &profile, const Expected<ProfileSaved> &saved)
{
    setSaving(false);
    if (!saved) {
        m_bar->say(Tone::Danger, saved.error().message);
        return;
    }
    QHash<SecretKind, Secret> left;
    const QList<SecretKind> typed = m_draft.typedSecrets();
    for (const SecretKind kind : typed) {
        if (!saved->kept.contains(kind))
            left.insert(kind, m_draft.secret(kind));
    }
    m_revision = saved->revision;
    m_draft.markSaved(profile);
    for (auto it = left.begin(); it != left.end(); ++it)
        m_draft.setSecret(it.key(), it.value());
    m_places.refresh();
    if (saved->fault) {
        m_bar->say(Tone::Danger, saved->fault->message);
    } else if (!saved->notes.isEmpty()) {
        m_bar->say(Tone::Warning, saved->notes.join(u'\n'));
        m_bar->offerReopening();
    } else {
        Q_EMIT reloadWanted();
    }
}

void SettingsPage::discard()
{
    m_bar->clear();
    // Somebody else may have changed the file since.
    if (const Expected<ProfileStore::Stored> stored = m_setup.profiles->read(m_draft.saved().name); stored) {
        m_revision = stored->revision;
        m_draft.begin(stored->profile);
    } else {
        m_draft.discard();
    }
    m_sections->visit(m_sections->currentIndex()); // the button that was pressed is gone
}

//! What was typed and not saved goes with the profile.
void SettingsPage::onRenamed(const QString &name)
{
    if (m_settings)
        m_settings->remove(rememberedKey());
    m_draft.setName(name);
    Q_EMIT profileRenamed(name);
}

void SettingsPage::onRemoved()
{
    m_draft.discard();
    Q_EMIT profileRemoved();
}

QString SettingsPage::rememberedKey() const
{
    return QStringLiteral("unsaved/%1").arg(QString::fromLatin1(m_draft.saved().name.toUtf8().toHex()));
}

void SettingsPage::remember()
{
    if (!m_settings)
        return;
    const QJsonObject unsaved = m_draft.unsaved();
    if (unsaved.isEmpty())
        m_settings->remove(rememberedKey());
    else
        m_settings->setValue(rememberedKey(), QJsonDocument(unsaved).toJson(QJsonDocument::Compact));
}

} // namespace Ringproof
