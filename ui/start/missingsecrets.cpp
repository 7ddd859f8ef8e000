// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/missingsecrets.h"

#include "settings/secretsetting.h"
#include "widgets/actionbutton.h"
#include "widgets/linefield.h"
#include "widgets/messagebar.h"

namespace Ringproof {

namespace {

QString helpFor(SecretKind kind)
{
    switch (kind) {
    case SecretKind::AuthToken: return MissingSecrets::tr("On the first page of Plivo's console, beside the auth id.");
    case SecretKind::RedisPassword: return MissingSecrets::tr("Leave it empty if the Redis asks for none.");
    case SecretKind::SealKey:
        return MissingSecrets::tr("64 hex digits, the same at every desk. A code that was sealed under another key can't be verified.");
    case SecretKind::AuditKey:
    case SecretKind::HttpToken: break;
    }
    return {};
}

} // namespace

MissingSecrets::MissingSecrets(const Profile &profile, const QList<SecretKind> &kinds, SecretVault &vault, QWidget *parent)
    : Card(tr("Give what is missing"),
           tr("It goes into the system's keychain, and never into a file. Without a keychain it is kept until Ringproof ends, and asked for again the next time."), parent)
    , m_places(vault, m_draft)
    , m_kinds(kinds)
    , m_message(new MessageBar(tr("Result of keeping the secrets")))
    , m_open(new ActionButton(tr("Keep and open"), ActionButton::Strength::Primary))
{
    m_draft.begin(profile);
    for (const SecretKind kind : kinds) {
        auto *setting = add(new SecretSetting(m_draft, m_places, kind, helpFor(kind)));
        connect(setting->field(), &QLineEdit::returnPressed, this, &MissingSecrets::giveThem);
        m_settings.append(setting);
    }
    add(m_message);
    add(m_open, Qt::AlignLeft);
    m_open->setAutoDefault(false); // Enter in a field gets here by itself
    connect(m_open, &QPushButton::clicked, this, &MissingSecrets::giveThem);
}

QWidget *MissingSecrets::firstField() const
{
    return m_settings.isEmpty() ? nullptr : m_settings.first()->field();
}

QWidget *MissingSecrets::judge()
{
    for (qsizetype i = 0; i < m_kinds.size(); ++i) {
        const SecretKind kind = m_kinds.at(i);
        if (m_settings.at(i)->isWrong())
            return m_settings.at(i)->field();
        if (kind != SecretKind::RedisPassword && m_draft.secret(kind).isEmpty()) {
            m_message->say(Tone::Warning, tr("Still missing: %1.").arg(SecretSetting::nameOf(kind)));
            return m_settings.at(i)->field();
        }
    }
    return nullptr;
}

void MissingSecrets::giveThem()
{
    if (m_isKept) {
        Q_EMIT given();
        return;
    }
    m_message->clear();
    if (QWidget *wrong = judge()) {
        wrong->setFocus(Qt::OtherFocusReason);
        return;
    }
    QHash<SecretKind, Secret> typed;
    const QList<SecretKind> kinds = m_draft.typedSecrets();
    for (const SecretKind kind : kinds)
        typed.insert(kind, m_draft.secret(kind));
    setKeeping(true);
    QCoro::connect(keepSecrets(&m_places.vault(), SecretVault::nameFor(m_draft.saved()), typed), this, [this](const SecretsKept &kept) { onKept(kept); });
}

void MissingSecrets::onKept(const SecretsKept &kept)
{
    setKeeping(false);
    if (kept.fault) {
        m_message->say(Tone::Danger, kept.fault->message);
        m_open->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_isKept = true;
    m_draft.discard(); // they are in the vault now
    if (kept.notes.isEmpty()) {
        Q_EMIT given();
        return;
    }
    for (SecretSetting *setting : std::as_const(m_settings))
        setting->hide();
    m_message->say(Tone::Warning, kept.notes.join(u'\n'));
    m_open->setText(tr("Open %1").arg(m_draft.saved().name));
    m_open->setFocus(Qt::OtherFocusReason);
}

void MissingSecrets::setKeeping(bool isKeeping)
{
    for (SecretSetting *setting : std::as_const(m_settings))
        setting->setEnabled(!isKeeping);
    m_open->setEnabled(!isKeeping);
    m_open->setText(isKeeping ? tr("Keeping…") : tr("Keep and open"));
}

} // namespace Ringproof
