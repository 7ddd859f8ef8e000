// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyfilter.h"

#include "history/historywords.h"
#include "rows/wraplayout.h"
#include "theme/metrics.h"
#include "widgets/actionbutton.h"
#include "widgets/choicebox.h"
#include "widgets/phonefield.h"
#include "widgets/textlabel.h"

#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Ringproof {

namespace {

constexpr std::chrono::milliseconds TypingPause {250};

Milliseconds startOf(const QDate &day)
{
    return Milliseconds(day.startOfDay().toMSecsSinceEpoch());
}

} // namespace

HistoryFilter::HistoryFilter(const QString &defaultRegion, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_number(new PhoneField(defaultRegion))
    , m_problem(new TextLabel(TextStyle::Small, TextLabel::Colour::Text))
    , m_operator(new ChoiceBox)
    , m_outcome(new ChoiceBox)
    , m_time(new ChoiceBox)
    , m_range(new QWidget)
    , m_from(new QDateEdit)
    , m_until(new QDateEdit)
    , m_clear(new ActionButton(tr("Clear"), ActionButton::Strength::Quiet))
{
    m_number->setAccessibleName(tr("Search by number"));
    m_number->setPlaceholderText(tr("Search by number"));
    m_number->setClearButtonEnabled(true);
    m_operator->setAccessibleName(tr("By whom"));
    m_outcome->setAccessibleName(tr("What happened"));
    m_time->setAccessibleName(tr("When"));
    m_from->setAccessibleName(tr("From"));
    m_until->setAccessibleName(tr("To"));
    m_clear->setAccessibleName(tr("Clear the search"));
    m_problem->setTone(Tone::Danger);
    m_problem->hide();
    for (QDateEdit *date : {m_from, m_until}) {
        date->setCalendarPopup(true);
        date->setMinimumHeight(controlHeight(fontMetrics()));
    }
    auto *range = new QHBoxLayout(m_range);
    range->setContentsMargins(0, 0, 0, 0);
    range->setSpacing(Metrics::Small);
    auto *to = new TextLabel(TextStyle::Body, TextLabel::Colour::Muted, TextLabel::Wrap::No);
    to->setText(tr("to", "between two dates"));
    range->addWidget(m_from);
    range->addWidget(to);
    range->addWidget(m_until);
    m_range->hide();
    m_clear->hide();

    auto *row = new WrapLayout(Metrics::Small);
    for (QWidget *control : std::initializer_list<QWidget *> {m_number, m_outcome, m_operator, m_time, m_range, m_clear})
        row->addWidget(control);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::Tight);
    layout->addLayout(row);
    layout->addWidget(m_problem);

    m_from->setDate(today().addDays(-30));
    m_until->setDate(today());
    fillTimes();
    fillOutcomes();
    setOperators({});

    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingPause);
    connect(&m_typing, &QTimer::timeout, this, &HistoryFilter::tell);
    connect(m_number, &PhoneField::edited, this, [this] {
        m_problem->setText(m_number->text().isEmpty() ? QString() : m_number->problem());
        m_problem->setVisible(!m_problem->text().isEmpty());
        tellSoon();
    });
    connect(m_number, &PhoneField::entered, this, [this] {
        if (!m_number->text().isEmpty())
            m_number->judge();
        tell();
    });
    connect(m_operator, &QComboBox::currentIndexChanged, this, &HistoryFilter::tell);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &HistoryFilter::tell);
    connect(m_time, &QComboBox::currentIndexChanged, this, [this] {
        m_range->setVisible(m_time->currentIndex() == Custom);
        tell();
    });
    connect(m_from, &QDateEdit::dateChanged, this, &HistoryFilter::tellSoon);
    connect(m_until, &QDateEdit::dateChanged, this, &HistoryFilter::tellSoon);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clear();
        m_number->setFocus(Qt::OtherFocusReason);
    });
}

QDate HistoryFilter::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock.now().count()).date();
}

AuditFilter HistoryFilter::filter() const
{
    AuditFilter filter;
    if (m_number->number())
        filter.number = m_number->number()->e164();
    filter.by = m_operator->currentData().toString();
    const QStringList outcome = m_outcome->currentData().toStringList();
    filter.action = outcome.value(0);
    filter.outcome = outcome.value(1);
    switch (m_time->currentIndex()) {
    case Today: filter.from = startOf(today()); break;
    case Week: filter.from = startOf(today().addDays(-6)); break;
    case Month: filter.from = startOf(today().addDays(-29)); break;
    case Custom:
        filter.from = startOf(std::min(m_from->date(), m_until->date()));
        filter.until = startOf(std::max(m_from->date(), m_until->date()).addDays(1));
        break;
    default: break;
    }
    return filter;
}

bool HistoryFilter::isSet() const
{
    return filter() != AuditFilter();
}

void HistoryFilter::clear()
{
    {
        const QSignalBlocker operators(m_operator);
        const QSignalBlocker outcomes(m_outcome);
        m_operator->setCurrentIndex(0);
        m_outcome->setCurrentIndex(0);
    }
    m_number->clear();
    m_time->setCurrentIndex(AnyTime);
    tell();
}

void HistoryFilter::setOperators(const QStringList &names)
{
    const QSignalBlocker blocker(m_operator);
    const QString chosen = m_operator->currentData().toString();
    m_operators = names;
    if (!chosen.isEmpty() && !m_operators.contains(chosen))
        m_operators.append(chosen);
    m_operator->clear();
    m_operator->addItem(tr("By anybody"));
    for (const QString &name : std::as_const(m_operators))
        m_operator->addItem(name, name);
    m_operator->setCurrentIndex(std::max(0, m_operator->findData(chosen)));
    m_operator->updateGeometry();
}

void HistoryFilter::fillTimes()
{
    const QSignalBlocker blocker(m_time);
    const int chosen = std::max(0, m_time->currentIndex());
    m_time->clear();
    m_time->addItems({tr("At any time"), tr("Today"), tr("Last 7 days"), tr("Last 30 days"), tr("From … to …")});
    m_time->setCurrentIndex(chosen);
}

void HistoryFilter::fillOutcomes()
{
    const QSignalBlocker blocker(m_outcome);
    const int chosen = std::max(0, m_outcome->currentIndex());
    m_outcome->clear();
    m_outcome->addItem(tr("Everything"));
    for (const KnownOutcome &known : knownOutcomes())
        m_outcome->addItem(wordsFor(known.action, known.outcome).title, QStringList {known.action, known.outcome});
    m_outcome->setCurrentIndex(chosen);
}

void HistoryFilter::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    fillTimes();
    fillOutcomes();
    setOperators(m_operators);
}

void HistoryFilter::tellSoon()
{
    m_typing.start();
}

void HistoryFilter::tell()
{
    m_typing.stop();
    m_clear->setVisible(isSet() || !m_number->text().isEmpty());
    if (const AuditFilter now = filter(); now != m_told) {
        m_told = now;
        Q_EMIT changed();
    }
}

} // namespace Ringproof
