// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/entrydetails.h"

#include "history/historywords.h"
#include "theme/metrics.h"
#include "verify/timewords.h"
#include "widgets/actionbutton.h"
#include "widgets/copyrow.h"
#include "widgets/statuspill.h"
#include "widgets/textlabel.h"

#include <QEvent>
#include <QVBoxLayout>

namespace Ringproof {

namespace {

void addField(QVBoxLayout *layout, const QString &caption, const QString &value, TextStyle style = TextStyle::Body)
{
    if (value.isEmpty())
        return;
    auto *name = new TextLabel(TextStyle::Small, TextLabel::Colour::Muted);
    name->setText(caption);
    auto *text = new TextLabel(style);
    text->setText(value);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(EntryDetails::tr("%1: %2", "a field and its value").arg(caption, value));
    auto *field = new QVBoxLayout;
    field->setSpacing(0);
    field->addWidget(name);
    field->addWidget(text);
    layout->addLayout(field);
}

} // namespace

EntryDetails::EntryDetails(QWidget *parent) : QScrollArea(parent)
{
    setAccessibleName(tr("Details"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    rebuild();
}

void EntryDetails::show(const std::optional<AuditEntry> &entry)
{
    if (entry == m_entry)
        return;
    m_entry = entry;
    m_story.clear();
    rebuild();
}

void EntryDetails::showCall(const QList<AuditEntry> &story)
{
    if (story == m_story)
        return;
    m_story = story;
    rebuild();
}

void EntryDetails::rebuild()
{
    QWidget *content = m_entry ? makeContent() : makeNothing();
    if (QWidget *before = takeWidget())
        before->deleteLater(); // one of its buttons may be what was pressed
    setWidget(content);
    content->setAutoFillBackground(false); // which setWidget() sets
}

QWidget *EntryDetails::makeNothing() const
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(Metrics::Large, Metrics::Large, Metrics::Large, Metrics::Large);
    auto *words = new TextLabel(TextStyle::Body, TextLabel::Colour::Muted);
    words->setText(tr("Choose an entry to see all of it."));
    layout->addWidget(words);
    layout->addStretch(1);
    return content;
}

QWidget *EntryDetails::makeContent()
{
    const AuditEntry &entry = *m_entry;
    const QLocale locale;
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(Metrics::Large, Metrics::Large, Metrics::Large, Metrics::Large);
    layout->setSpacing(Metrics::Medium);

    const EntryWords words = wordsFor(entry.action, entry.outcome);
    auto *pill = new StatusPill;
    pill->show(words.tone, words.icon, words.title);
    layout->addWidget(pill, 0, Qt::AlignLeading);
    addField(layout, tr("Time"), fullTime(entry.at, locale));
    addField(layout, tr("Number"), entry.number, TextStyle::Code);
    addField(layout, tr("Cause"), causeWords(entry.cause));
    addField(layout, tr("By"), entry.by);
    addField(layout, tr("Signed in as"), tr("%1 on %2", "a user on a computer").arg(entry.user, entry.host));
    addField(layout, tr("Profile"), entry.profile);

    QList<CopyRow *> ids;
    const auto addId = [&](const QString &caption, const QString &value) {
        if (!value.isEmpty())
            ids.append(new CopyRow(caption, value));
    };
    addId(tr("Run id"), entry.runId);
    addId(tr("Call id"), entry.callId);
    addId(tr("Request"), entry.requestId);
    CopyRow::align(ids);
    for (CopyRow *id : std::as_const(ids))
        layout->addWidget(id);
    addField(layout, tr("Row of the log"), locale.toString(entry.seq));

    if (m_story.size() > 1) {
        auto *heading = new TextLabel(TextStyle::Strong);
        heading->setText(tr("This call"));
        layout->addSpacing(Metrics::Small);
        layout->addWidget(heading);
        auto *steps = new QVBoxLayout;
        steps->setSpacing(0);
        for (const AuditEntry &step : std::as_const(m_story)) {
            auto *line = new ActionButton(tr("%1  %2", "time of day and what happened")
                                              .arg(timeOfDay(step.at, locale), wordsFor(step.action, step.outcome).title),
                                          ActionButton::Strength::Quiet);
            line->setEnabled(step.seq != entry.seq);
            line->setSymbol(wordsFor(step.action, step.outcome).icon);
            connect(line, &QPushButton::clicked, this, [this, step] { Q_EMIT entryWanted(step); });
            steps->addWidget(line, 0, Qt::AlignLeading);
        }
        layout->addLayout(steps);
    }
    layout->addStretch(1);
    return content;
}

void EntryDetails::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        rebuild();
}

} // namespace Ringproof
