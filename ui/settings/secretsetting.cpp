// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/secretsetting.h"

#include "theme/metrics.h"
#include "widgets/actionbutton.h"
#include "widgets/copyrow.h"
#include "widgets/linefield.h"
#include "widgets/statuspill.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Ringproof {

using Place = SecretVault::Place;

namespace {

void showPlace(StatusPill *pill, Place place)
{
    switch (place) {
    case Place::Environment: pill->show(Tone::Info, Icon::Check, describe(place)); break;
    case Place::Keychain: pill->show(Tone::Success, Icon::Check, describe(place)); break;
    case Place::Session: pill->show(Tone::Warning, Icon::Clock, describe(place)); break;
    case Place::Missing: pill->show(Tone::Neutral, Icon::Info, describe(place)); break;
    }
}

} // namespace

SecretSetting::SecretSetting(ProfileDraft &draft, SecretPlaces &places, SecretKind kind, const QString &help, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_places(places)
    , m_kind(kind)
    , m_place(new StatusPill)
    , m_about(new TextLabel(TextStyle::Small, TextLabel::Colour::Muted))
    , m_field(new LineField)
    , m_uncover(new ActionButton(tr("Show"), ActionButton::Strength::Quiet))
    , m_forget(new ActionButton(tr("Forget it"), ActionButton::Strength::Quiet))
    , m_made(new CopyRow(tr("New key"), QString()))
    , m_problem(new SpokenLabel(tr("Problem with %1").arg(nameOf(kind)), TextStyle::Small))
{
    const QString name = nameOf(kind);
    auto *caption = new TextLabel(TextStyle::Strong);
    caption->setText(name);
    caption->setBuddy(m_field);
    auto *top = new QHBoxLayout;
    top->setSpacing(Metrics::Medium);
    top->addWidget(caption, 1);
    top->addWidget(m_place);

    m_field->setEchoMode(QLineEdit::Password);
    m_field->setFont(fontFor(TextStyle::Code));
    m_field->setLayoutDirection(Qt::LeftToRight);
    m_field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_field->setAccessibleName(name);
    m_uncover->setAccessibleName(tr("Show what is typed: %1").arg(name));
    m_forget->setAccessibleName(tr("Forget: %1").arg(name));
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::Small);
    row->addWidget(m_field, 1);
    row->addWidget(m_uncover);
    if (isKey(kind)) {
        m_make = new ActionButton(tr("Make one"), ActionButton::Strength::Secondary);
        m_make->setAccessibleName(tr("Make: %1").arg(name));
        row->addWidget(m_make);
        connect(m_make, &QPushButton::clicked, this, &SecretSetting::make);
    }
    row->addWidget(m_forget);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::Tight);
    column->addLayout(top);
    if (!help.isEmpty()) {
        auto *words = new TextLabel(TextStyle::Small, TextLabel::Colour::Muted);
        words->setText(help);
        m_field->setAccessibleDescription(help);
        column->addWidget(words);
    }
    column->addWidget(m_about);
    column->addLayout(row);
    column->addWidget(m_made);
    column->addWidget(m_problem);
    m_made->setMasked(true);
    m_made->hide();
    m_problem->setTone(Tone::Danger);
    m_problem->hide();

    connect(m_field, &QLineEdit::textEdited, this, &SecretSetting::take);
    connect(m_uncover, &QPushButton::clicked, this, [this] {
        m_field->setEchoMode(m_field->echoMode() == QLineEdit::Password ? QLineEdit::Normal : QLineEdit::Password);
        showState();
    });
    connect(m_forget, &QPushButton::clicked, this, &SecretSetting::forget);
    connect(&m_places, &SecretPlaces::changed, this, &SecretSetting::showState);
    connect(&m_draft, &ProfileDraft::changed, this, &SecretSetting::showState);
    showState();
}

QString SecretSetting::nameOf(SecretKind kind)
{
    switch (kind) {
    case SecretKind::AuthToken: return tr("Plivo auth token");
    case SecretKind::RedisPassword: return tr("Redis password");
    case SecretKind::SealKey: return tr("Key of sealed codes");
    case SecretKind::AuditKey: return tr("Key of the audit log");
    case SecretKind::HttpToken: return tr("Token of the HTTP endpoint");
    }
    return {};
}

bool SecretSetting::isWrong() const
{
    return !m_fault.isEmpty();
}

void SecretSetting::take(const QString &typed)
{
    m_made->hide();
    m_fault.clear();
    QByteArray bytes = typed.trimmed().toUtf8();
    if (bytes.isEmpty() || !isKey(m_kind)) {
        m_draft.setSecret(m_kind, Secret(bytes));
    } else if (const Expected<Secret> key = keyFromHex(bytes, nameOf(m_kind)); key) {
        m_draft.setSecret(m_kind, *key);
    } else {
        m_fault = key.error().message;
        m_draft.setSecret(m_kind, {});
    }
    wipe(bytes);
    showState();
}

void SecretSetting::make()
{
    const Secret key = SecretVault::makeKey();
    const Secret hex = hexOfKey(key);
    m_fault.clear();
    m_field->setText(QString::fromLatin1(hex.reveal()));
    m_made->setValue(m_field->text());
    m_made->show();
    m_draft.setSecret(m_kind, key);
}

void SecretSetting::forget()
{
    m_forget->setEnabled(false);
    QCoro::connect(m_places.vault().forget(SecretVault::nameFor(m_draft.saved()), m_kind), this, [this](const Expected<void> &done) {
        m_fault = done ? QString() : done.error().message;
        m_places.refresh();
        showState();
    });
}

void SecretSetting::showState()
{
    const bool isTyped = !m_draft.secret(m_kind).isEmpty();
    const Place place = m_places.placeOf(m_kind);
    if (isTyped)
        m_place->show(Tone::Warning, Icon::Pencil, tr("Not saved yet"));
    else
        showPlace(m_place, place);
    m_place->setVisible(isTyped || m_places.isKnown());

    QString about;
    switch (place) {
    case Place::Environment:
        about = tr("It comes from %1, which goes before everything that is kept here.").arg(QString::fromLatin1(environmentName(m_kind)));
        break;
    case Place::Keychain: break;
    case Place::Session: about = tr("The keychain couldn't take it, so it is forgotten when Ringproof ends."); break;
    case Place::Missing: about = m_places.whyMissing(); break;
    }
    m_about->setText(about);
    m_about->setVisible(m_places.isKnown() && !about.isEmpty());

    if (!isTyped && !isWrong() && !m_field->text().trimmed().isEmpty()) {
        m_field->clear(); // saved or discarded: it is not to stand here any longer
        m_made->hide();
    }
    const bool isLocked = !m_draft.lockedBecause().isEmpty();
    m_field->setEnabled(!isLocked);
    m_field->setPlaceholderText(place == Place::Missing || !m_places.isKnown() ? tr("Paste it here") : tr("Paste another one to replace it"));
    m_field->setWrong(isWrong());
    m_uncover->setText(m_field->echoMode() == QLineEdit::Password ? tr("Show") : tr("Hide"));
    m_uncover->setVisible(!m_field->text().isEmpty());
    if (m_field->text().isEmpty())
        m_field->setEchoMode(QLineEdit::Password);
    if (m_make)
        m_make->setEnabled(!isLocked);
    // The log would take no row without its key.
    m_forget->setVisible(!isLocked && m_kind != SecretKind::AuditKey && (place == Place::Keychain || place == Place::Session));
    m_forget->setEnabled(true);
    if (isWrong() && (m_problem->isHidden() || m_problem->text() != m_fault)) {
        m_problem->show();
        m_problem->say(m_fault);
    } else if (!isWrong()) {
        m_problem->hide();
    }
}

} // namespace Ringproof
