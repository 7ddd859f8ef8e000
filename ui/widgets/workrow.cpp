// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workrow.h"

#include "theme/metrics.h"
#include "theme/motion.h"
#include "widgets/actionbutton.h"
#include "widgets/messagebar.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

namespace Ringproof {

namespace {

constexpr int Steps = 1000; // of the bar: a row count doesn't fit into an int

} // namespace

WorkRow::WorkRow(QWidget *parent)
    : QWidget(parent)
    , m_work(new QWidget)
    , m_words(new SpokenLabel(tr("Under way"), TextStyle::Body))
    , m_step(new SpokenLabel(tr("How far it is"), TextStyle::Small, TextLabel::Colour::Muted))
    , m_bar(new QProgressBar)
    , m_cancel(new ActionButton(tr("Cancel"), ActionButton::Strength::Secondary))
    , m_result(new MessageBar(tr("Result of the work")))
    , m_dismiss(new ActionButton({}, ActionButton::Strength::Quiet))
{
    m_bar->setTextVisible(false);
    m_dismiss->setSymbol(Icon::Close);
    m_dismiss->setAccessibleName(tr("Dismiss"));
    m_dismiss->setToolTip(tr("Dismiss"));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(Metrics::Tight);
    texts->addWidget(m_words);
    texts->addWidget(m_bar);
    texts->addWidget(m_step);
    auto *row = new QHBoxLayout(m_work);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::Large);
    row->addLayout(texts, 1);
    row->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::Small);
    layout->addWidget(m_work);
    auto *result = new QHBoxLayout;
    result->setSpacing(Metrics::Small);
    result->addWidget(m_result, 1);
    result->addWidget(m_dismiss, 0, Qt::AlignTop);
    layout->addLayout(result);
    m_showing.setSingleShot(true);
    connect(&m_showing, &QTimer::timeout, this, &WorkRow::appear);
    connect(m_dismiss, &QPushButton::clicked, this, &WorkRow::clear);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_isCancelling)
            return; // once is enough; the work ends when it can
        m_isCancelling = true; // not disabled: that would take the keyboard's focus away
        m_words->say(tr("Cancelling…"));
        Q_EMIT cancelWanted();
    });
    clear();
}

void WorkRow::begin(const QString &words)
{
    m_isRunning = true;
    m_result->clear();
    m_dismiss->hide();
    m_words->setText(words);
    m_bar->setAccessibleName(words);
    m_isCancelling = false;
    setProgress(0, 0);
    m_showing.start(2 * Motion::Quick);
}

void WorkRow::appear()
{
    m_showing.stop();
    show();
    m_work->show();
    m_words->say(m_words->text());
}

void WorkRow::takeFocus()
{
    if (m_work->isHidden())
        appear();
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void WorkRow::setProgress(qint64 done, qint64 whole, const QString &words)
{
    m_bar->setRange(0, whole > 0 ? Steps : 0);
    if (whole > 0)
        m_bar->setValue(int(double(done) / double(whole) * Steps));
    m_step->setVisible(!words.isEmpty());
    m_step->setText(words);
}

void WorkRow::setRows(qint64 done, qint64 whole)
{
    setProgress(done, whole, tr("%1 of %2 rows").arg(QLocale().toString(done), QLocale().toString(whole)));
}

void WorkRow::finish(Tone tone, const QString &sentence)
{
    m_isRunning = false;
    m_showing.stop();
    // The focus must not fall off with the button.
    const bool hadFocus = m_cancel->hasFocus();
    show();
    m_result->say(tone, sentence);
    m_dismiss->show();
    if (hadFocus)
        m_result->label()->setFocus(Qt::OtherFocusReason);
    m_work->hide();
}

void WorkRow::clear()
{
    m_isRunning = false;
    m_showing.stop();
    m_work->hide();
    m_result->clear();
    m_dismiss->hide();
    hide();
}

QString WorkRow::result() const
{
    return m_result->text();
}

} // namespace Ringproof
