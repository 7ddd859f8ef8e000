// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/auditcards.h"

#include "audit/auditlog.h"
#include "theme/metrics.h"
#include "theme/type.h"
#include "widgets/actionbutton.h"
#include "widgets/copyrow.h"
#include "widgets/linefield.h"
#include "widgets/messagebar.h"
#include "widgets/textlabel.h"
#include "widgets/workrow.h"

#include <QDir>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QVBoxLayout>

namespace Ringproof {

using Place = SecretVault::Place;

namespace {

QCoro::Task<Expected<Secrets>> auditKeyOf(const SettingsContext &with)
{
    return with.places.vault().secretsFor(with.draft.saved(), {SecretKind::AuditKey});
}

//! Owns the log, and so goes on to its end if the page is left.
QCoro::Task<Expected<qint64>> removeOldRows(AuditSection::Log where, Secret key, int days)
{
    AuditLog log(where.path, key, where.context);
    const Milliseconds age = std::chrono::hours(24) * days;
    co_return co_await log.removeOlderThan(age, where.by);
}

} // namespace

AuditKeyCard::AuditKeyCard(const SettingsContext &with, const AuditSection::Log &log, QWidget *parent)
    : Card(tr("The log and its key"),
           tr("Every call, verification and change is written down with who did it and when; numbers are masked, and a code is never written. The log belongs to "
              "this computer, whatever the profile."),
           parent)
    , m_with(with)
    , m_state(new MessageBar(tr("State of the audit log's key")))
    , m_result(new MessageBar(tr("Result of making a key")))
    , m_make(new ActionButton(tr("Make a key"), ActionButton::Strength::Secondary))
{
    add(new CopyRow(tr("File"), QDir::toNativeSeparators(log.path)));
    add(m_state);
    add(m_result);
    add(m_make, Qt::AlignLeft);
    m_make->setAccessibleName(tr("Make a key for the audit log"));
    connect(m_make, &QPushButton::clicked, this, &AuditKeyCard::make);
    connect(&m_with.places, &SecretPlaces::changed, this, &AuditKeyCard::showState);
    showState();
}

void AuditKeyCard::make()
{
    m_make->setEnabled(false);
    m_result->clear();
    QCoro::connect(m_with.places.vault().keep(QString(), SecretKind::AuditKey, SecretVault::makeKey()), this,
                   [this](const Expected<SecretVault::Kept> &kept) {
                       m_make->setEnabled(true);
                       if (!kept)
                           m_result->say(Tone::Danger, kept.error().message);
                       else
                           m_result->say(Tone::Info, tr("The key is in the keychain. The log is signed with it from the next time that Ringproof opens a profile."));
                       m_with.places.refresh();
                   });
}

void AuditKeyCard::showState()
{
    const bool isKnown = m_with.places.isKnown();
    const Place place = m_with.places.placeOf(SecretKind::AuditKey);
    m_make->setVisible(isKnown && place == Place::Missing);
    if (!isKnown) {
        m_state->clear();
        return;
    }
    QString words;
    switch (place) {
    case Place::Environment: words = tr("The log has a key, from RINGPROOF_AUDIT_KEY. Nobody without it can change a row unnoticed."); break;
    case Place::Keychain: words = tr("The log has a key, in the keychain. Nobody without it can change a row unnoticed."); break;
    case Place::Session:
    case Place::Missing:
        words = m_with.places.whyMissing().isEmpty()
            ? tr("The log has no key. It shows careless changes, but somebody who can write the file and knows how could change it unnoticed.")
            : m_with.places.whyMissing();
        break;
    }
    if (m_state->text() != words)
        m_state->say(place == Place::Missing ? Tone::Warning : Tone::Info, words);
}

AuditCheckCard::AuditCheckCard(const SettingsContext &with, const AuditSection::Log &log, QWidget *parent)
    : Card(tr("Is it sound?"), tr("Reads every row and finds the first that was changed, removed or put in, and whether rows are missing at the end."), parent)
    , m_with(with)
    , m_path(log.path)
    , m_button(new ActionButton(tr("Check the log"), ActionButton::Strength::Secondary))
    , m_work(new WorkRow)
{
    add(m_work);
    add(m_button, Qt::AlignLeft);
    m_button->setAccessibleName(tr("Check the audit log"));
    connect(m_button, &QPushButton::clicked, this, &AuditCheckCard::check);
    connect(m_work, &WorkRow::cancelWanted, this, [this] {
        stop();
        m_button->setFocus(Qt::OtherFocusReason);
    });
}

AuditCheckCard::~AuditCheckCard()
{
    ++m_round;
}

void AuditCheckCard::check()
{
    m_work->begin(tr("Checking the log"));
    if (m_button->hasFocus())
        m_work->takeFocus();
    m_button->setEnabled(false);
    QCoro::connect(auditKeyOf(m_with), this, [this, round = ++m_round](const Expected<Secrets> &secrets) {
        if (round != m_round)
            return;
        if (secrets)
            read(secrets->auditKey);
        else
            onChecked(tl::make_unexpected(secrets.error()));
    });
}

void AuditCheckCard::read(const Secret &key)
{
    m_reader = std::make_unique<AuditReader>(m_path, key);
    connect(m_reader.get(), &AuditReader::progressed, m_work, &WorkRow::setRows);
    QCoro::connect(m_reader->check(), this, [this, round = m_round](const Expected<AuditReport> &report) {
        if (round == m_round)
            onChecked(report);
    });
}

void AuditCheckCard::onChecked(const Expected<AuditReport> &report)
{
    rest();
    if (!report)
        m_work->finish(report.error().kind == Error::Kind::NotFound ? Tone::Info : Tone::Danger, report.error().message);
    else
        m_work->finish(report->isSound() ? Tone::Info : Tone::Danger, report->sentence());
}

void AuditCheckCard::stop()
{
    ++m_round;
    rest();
    m_work->clear();
}

void AuditCheckCard::rest()
{
    if (m_reader) {
        m_reader->cancel();
        m_reader.release()->deleteLater(); // this may be its own answer
    }
    m_button->setEnabled(true);
}

void AuditCheckCard::hideEvent(QHideEvent *event)
{
    Card::hideEvent(event);
    if (!event->spontaneous() && m_work->isRunning()) // a window that is minimised hasn't been left
        stop();
}

AuditRetentionCard::AuditRetentionCard(const SettingsContext &with, const AuditSection::Log &log, QWidget *parent)
    : Card(tr("How long it is kept"), tr("Removes the oldest rows; what remains can still be checked. Nothing is removed by itself."), parent)
    , m_with(with)
    , m_log(log)
    , m_days(new LineField)
    , m_remove(new ActionButton(tr("Remove"), ActionButton::Strength::Secondary))
    , m_question(new QWidget)
    , m_sure(new ActionButton(tr("Remove them"), ActionButton::Strength::Primary))
    , m_result(new MessageBar(tr("Result of removing old rows")))
{
    constexpr int MostDays = 36'500;
    auto *caption = new TextLabel(TextStyle::Strong);
    caption->setText(tr("Remove rows older than this many days"));
    caption->setBuddy(m_days);
    m_days->setAccessibleName(tr("Days that are kept"));
    m_days->setFont(fontFor(TextStyle::Code));
    m_days->setText(QStringLiteral("365"));
    m_days->setValidator(new QIntValidator(1, MostDays, m_days));
    m_days->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_days->setFixedWidth(m_days->fontMetrics().horizontalAdvance(QStringLiteral("0000000")) + 2 * Metrics::Large);
    m_remove->setAccessibleName(tr("Remove old rows"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::Small);
    row->addWidget(caption, 1);
    row->addWidget(m_days);
    row->addWidget(m_remove);
    addRow(row);

    auto *words = new TextLabel(TextStyle::Body);
    words->setText(tr("They can't be brought back."));
    auto *keep = new ActionButton(tr("Keep them"), ActionButton::Strength::Quiet);
    auto *question = new QHBoxLayout(m_question);
    question->setContentsMargins(0, 0, 0, 0);
    question->setSpacing(Metrics::Small);
    question->addWidget(words, 1);
    question->addWidget(keep);
    question->addWidget(m_sure);
    add(m_question);
    add(m_result);
    m_question->hide();
    const ManagedPolicy &managed = m_with.draft.saved().managed;
    if (!managed.allows(ManagedPolicy::Feature::AuditRemoval)) {
        m_days->setEnabled(false);
        m_remove->setEnabled(false);
        m_result->say(Tone::Info, managed.sentenceFor(ManagedPolicy::Feature::AuditRemoval));
    }
    connect(m_remove, &QPushButton::clicked, this, &AuditRetentionCard::ask);
    connect(m_days, &QLineEdit::returnPressed, this, &AuditRetentionCard::ask);
    connect(m_days, &QLineEdit::textChanged, m_question, &QWidget::hide);
    connect(m_sure, &QPushButton::clicked, this, &AuditRetentionCard::remove);
    connect(keep, &QPushButton::clicked, this, [this] {
        m_question->hide();
        m_days->setFocus(Qt::OtherFocusReason);
    });
}

void AuditRetentionCard::ask()
{
    if (!m_days->hasAcceptableInput() || m_isRemoving)
        return;
    m_asked = m_days->text().toInt();
    m_result->clear();
    m_question->show();
    m_sure->setFocus(Qt::OtherFocusReason);
}

void AuditRetentionCard::remove()
{
    m_question->hide();
    m_isRemoving = true;
    m_remove->setEnabled(false);
    m_remove->setText(tr("Removing…"));
    QCoro::connect(auditKeyOf(m_with), this, [this](const Expected<Secrets> &secrets) {
        if (!secrets) {
            m_result->say(Tone::Danger, secrets.error().message);
            rest();
            return;
        }
        QCoro::connect(removeOldRows(m_log, secrets->auditKey, m_asked), this, [this](const Expected<qint64> &removed) {
            if (removed)
                m_result->say(Tone::Info, tr("%n row(s) removed. What remains can still be checked.", nullptr, int(*removed)));
            else
                m_result->say(Tone::Danger, removed.error().message);
            rest();
        });
    });
}

void AuditRetentionCard::rest()
{
    m_isRemoving = false;
    m_remove->setEnabled(true);
    m_remove->setText(tr("Remove"));
    m_days->setFocus(Qt::OtherFocusReason);
}

} // namespace Ringproof
