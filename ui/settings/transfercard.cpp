// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/transfercard.h"

#include "profile/profilename.h"
#include "settings/secretsetting.h"
#include "theme/metrics.h"
#include "theme/type.h"
#include "widgets/actionbutton.h"
#include "widgets/checkbox.h"
#include "widgets/linefield.h"
#include "widgets/messagebar.h"
#include "widgets/textlabel.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QProgressBar>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace Ringproof {

namespace {

const QString Suffix = QStringLiteral("ringproof");

//! These hold the transfer while it works, so that leaving the page neither ends nor waits for it.
QCoro::Task<Expected<ProfileTransfer::Exported>> exportWith(std::shared_ptr<ProfileTransfer> transfer, QString name, QString path, Secret passphrase,
                                                            QSet<SecretKind> wanted, ProfileTransfer::Existing existing)
{
    co_return co_await transfer->exportTo(name, path, passphrase, wanted, existing);
}

QCoro::Task<Expected<ProfileTransfer::Imported>> importWith(std::shared_ptr<ProfileTransfer> transfer, QString path, QString name, Secret passphrase)
{
    co_return co_await transfer->importFrom(path, name, passphrase);
}

QStringList namesOf(const QSet<SecretKind> &kinds)
{
    QStringList names;
    for (const SecretKind kind : SecretKinds) {
        if (kinds.contains(kind))
            names.append(SecretSetting::nameOf(kind));
    }
    return names;
}

} // namespace

TransferCard::TransferCard(const SettingsContext &with, ProfileStore &profiles, QWidget *parent)
    : Card(tr("Hand it on"),
           tr("A profile goes to another desk as one file, with the secrets that you choose, sealed with a passphrase. Tell the passphrase by another way than the file."), parent)
    , m_with(with)
    , m_profiles(profiles)
    , m_transfer(std::make_shared<ProfileTransfer>(profiles, with.places.vault()))
    , m_progress(new QProgressBar)
    , m_result(new MessageBar(tr("Result of handing on")))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::Small);
    const auto offer = [this, row](const QString &words, Task task, bool isAllowed) {
        auto *button = new ActionButton(words, ActionButton::Strength::Secondary);
        button->setEnabled(isAllowed);
        connect(button, &QPushButton::clicked, this, [this, button, task] {
            m_asker = button;
            begin(task);
        });
        row->addWidget(button);
    };
    const QString current = m_with.draft.saved().name;
    if (m_profiles.contains(current) && !isSandboxName(current) && m_with.draft.saved().configFile.isEmpty())
        offer(tr("Export this profile"), Task::Export, true);
    offer(tr("Import a profile"), Task::Import, !m_profiles.editingRefusal());
    row->addStretch(1);
    addRow(row);
    m_form = add(makeForm());
    add(m_progress);
    add(m_result);
    m_form->hide();
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Progress of handing on"));
    m_progress->hide();
}

QWidget *TransferCard::makeForm()
{
    auto *all = new QWidget;
    auto *form = new QVBoxLayout(all);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(Metrics::Small);
    m_words = new TextLabel(TextStyle::Body);
    form->addWidget(m_words);

    m_secrets = new QWidget;
    auto *boxes = new QVBoxLayout(m_secrets);
    boxes->setContentsMargins(0, 0, 0, 0);
    boxes->setSpacing(Metrics::Tight);
    const QSet<SecretKind> kinds = ProfileTransfer::secretsForTeam(m_with.draft.saved());
    for (const SecretKind kind : SecretKinds) {
        if (!kinds.contains(kind))
            continue;
        auto *box = new CheckBox(SecretSetting::nameOf(kind));
        box->setChecked(true);
        boxes->addWidget(box, 0, Qt::AlignLeft);
        m_boxes.insert(kind, box);
    }
    form->addWidget(m_secrets);

    m_file = addField(form, tr("File"), Echo::Plain);
    m_file->setFont(fontFor(TextStyle::Code));
    m_file->setLayoutDirection(Qt::LeftToRight);
    auto *choose = new ActionButton(tr("Choose…"), ActionButton::Strength::Quiet);
    choose->setAccessibleName(tr("Choose the file"));
    form->addWidget(choose, 0, Qt::AlignLeft);
    m_name = addField(form, tr("Name of the profile here"), Echo::Plain, &m_nameRow);
    m_name->setPlaceholderText(tr("The one that it had"));
    m_passphrase = addField(form, tr("Passphrase"), Echo::Hidden);
    m_passphrase->setPlaceholderText(tr("At least %n characters", nullptr, SealedProfile::MinPassphrase));
    m_repeat = addField(form, tr("Passphrase, once more"), Echo::Hidden, &m_repeatRow);

    m_confirm = new ActionButton(QString(), ActionButton::Strength::Primary);
    auto *cancel = new ActionButton(tr("Cancel"), ActionButton::Strength::Quiet);
    cancel->setAccessibleName(tr("Cancel handing on"));
    auto *actions = new QHBoxLayout;
    actions->setSpacing(Metrics::Small);
    actions->addWidget(m_confirm);
    actions->addWidget(cancel);
    actions->addStretch(1);
    form->addLayout(actions);
    connect(choose, &QPushButton::clicked, this, &TransferCard::choose);
    connect(m_file, &QLineEdit::textEdited, this, [this] { m_mayReplace = false; });
    connect(m_confirm, &QPushButton::clicked, this, &TransferCard::confirm);
    connect(m_passphrase, &QLineEdit::returnPressed, this, [this] {
        if (m_task == Task::Export)
            m_repeat->setFocus(Qt::OtherFocusReason);
        else
            confirm();
    });
    connect(m_repeat, &QLineEdit::returnPressed, this, &TransferCard::confirm);
    connect(cancel, &QPushButton::clicked, this, [this] { begin(Task::None); });
    return all;
}

LineField *TransferCard::addField(QVBoxLayout *form, const QString &name, Echo echo, QWidget **row)
{
    auto *field = new LineField;
    auto *caption = new TextLabel(TextStyle::Strong);
    caption->setText(name);
    caption->setBuddy(field);
    field->setAccessibleName(name);
    field->setFont(fontFor(TextStyle::Body));
    if (echo == Echo::Hidden) {
        field->setEchoMode(QLineEdit::Password);
        field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    }
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::Tight);
    column->addWidget(caption);
    column->addWidget(field);
    form->addWidget(both);
    if (row)
        *row = both;
    return field;
}

void TransferCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_task != Task::None && m_progress->isHidden()) {
        begin(Task::None);
        return;
    }
    Card::keyPressEvent(event);
}

void TransferCard::begin(Task task)
{
    m_task = task;
    m_result->clear();
    m_passphrase->clear();
    m_repeat->clear();
    m_name->clear();
    m_file->clear();
    m_mayReplace = false;
    const bool isExport = task == Task::Export;
    m_secrets->setVisible(isExport);
    m_repeatRow->setVisible(isExport);
    m_nameRow->setVisible(!isExport);
    m_form->setVisible(task != Task::None);
    if (task == Task::None) {
        if (m_asker)
            m_asker->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_words->setText(isExport ? tr("These secrets go with it. The key of the audit log never does: it is this computer's.")
                              : tr("Choose the file, and type the passphrase that it was sealed with."));
    m_confirm->setText(isExport ? tr("Export") : tr("Import"));
    if (isExport) {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        m_file->setText(QDir::toNativeSeparators(QDir(folder).filePath(m_with.draft.saved().name + u'.' + Suffix)));
    }
    m_file->setFocus(Qt::OtherFocusReason);
}

void TransferCard::choose()
{
    auto *dialog = new QFileDialog(this, m_task == Task::Export ? tr("Export the profile to") : tr("Import a profile from"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(m_task == Task::Export ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(m_task == Task::Export ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setDefaultSuffix(Suffix);
    dialog->setNameFilters({tr("Sealed profiles (*.%1)").arg(Suffix), tr("All files (*)")});
    if (!m_file->text().isEmpty())
        dialog->selectFile(QDir::fromNativeSeparators(m_file->text()));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_file->setText(QDir::toNativeSeparators(file));
        m_mayReplace = true;
        m_passphrase->setFocus(Qt::OtherFocusReason);
    });
    dialog->open();
}

void TransferCard::confirm()
{
    if (!m_progress->isHidden())
        return;
    if (m_file->text().trimmed().isEmpty()) {
        m_file->setFocus(Qt::OtherFocusReason);
        return;
    }
    QByteArray bytes = m_passphrase->text().toUtf8();
    const Secret passphrase {QByteArrayView(bytes)};
    wipe(bytes);
    if (m_task == Task::Import) {
        importProfile(passphrase);
        return;
    }
    if (const auto fault = SealedProfile::faultOfPassphrase(passphrase)) {
        m_result->say(Tone::Danger, *fault);
        m_passphrase->setFocus(Qt::OtherFocusReason);
    } else if (m_repeat->text() != m_passphrase->text()) {
        m_result->say(Tone::Danger, tr("The passphrase is not the same both times. Type it once more."));
        m_repeat->clear();
        m_repeat->setFocus(Qt::OtherFocusReason);
    } else {
        exportProfile(passphrase);
    }
}

void TransferCard::exportProfile(const Secret &passphrase)
{
    QSet<SecretKind> wanted;
    for (auto it = m_boxes.constBegin(); it != m_boxes.constEnd(); ++it) {
        if (it.value()->isChecked())
            wanted.insert(it.key());
    }
    wait(tr("Sealing…"));
    const auto existing = m_mayReplace ? ProfileTransfer::Existing::Replace : ProfileTransfer::Existing::Refuse;
    const QString path = QDir::fromNativeSeparators(m_file->text().trimmed());
    QCoro::connect(exportWith(m_transfer, m_with.draft.saved().name, path, passphrase, wanted, existing), this,
                   [this](const Expected<ProfileTransfer::Exported> &exported) {
                       if (!exported) {
                           rest(Tone::Danger, exported.error().message);
                       } else if (!exported->missing.isEmpty()) {
                           rest(Tone::Warning,
                                tr("The profile is in %1. These were not there to go with it: %2. %3")
                                    .arg(QDir::toNativeSeparators(exported->file), QLocale().createSeparatedList(namesOf(exported->missing)), exported->whyMissing)
                                    .trimmed());
                       } else {
                           rest(Tone::Info, tr("The profile is in %1. Whoever has the passphrase can import it.").arg(QDir::toNativeSeparators(exported->file)));
                       }
                   });
}

void TransferCard::importProfile(const Secret &passphrase)
{
    wait(tr("Opening…"));
    const QString path = QDir::fromNativeSeparators(m_file->text().trimmed());
    QCoro::connect(importWith(m_transfer, path, m_name->text().trimmed(), passphrase), this, [this](const Expected<ProfileTransfer::Imported> &imported) {
        if (!imported) {
            rest(Tone::Danger, imported.error().message);
            return;
        }
        QStringList sentences {tr("The profile %1 is there. Switch to it on top of the window.").arg(imported->name)};
        sentences += imported->sentences;
        rest(imported->isForSession ? Tone::Warning : Tone::Info, sentences.join(u'\n'));
    });
}

void TransferCard::wait(const QString &words)
{
    m_result->clear();
    m_form->setEnabled(false);
    m_progress->setFormat(words);
    m_progress->show();
}

//! What went wrong is mended in the form; what is done leaves it.
void TransferCard::rest(Tone tone, const QString &sentence)
{
    m_progress->hide();
    m_form->setEnabled(true);
    if (tone != Tone::Danger)
        begin(Task::None);
    else
        m_passphrase->setFocus(Qt::OtherFocusReason);
    m_result->say(tone, sentence);
}

} // namespace Ringproof
