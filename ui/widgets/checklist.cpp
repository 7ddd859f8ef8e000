// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist.h"

#include "theme/metrics.h"
#include "widgets/statuspill.h"
#include "widgets/textlabel.h"

#include <QGridLayout>

#include <algorithm>

namespace Ringproof {

namespace {

QString nameOf(const Check &check)
{
    if (check.what == QLatin1StringView("credentials"))
        return CheckList::tr("Credentials");
    if (check.what == QLatin1StringView("credit"))
        return CheckList::tr("Credit");
    if (check.what == QLatin1StringView("store"))
        return CheckList::tr("Store");
    if (check.what == QLatin1StringView("clock"))
        return CheckList::tr("Clock");
    return check.what; // `PHLO`, `PHLO es`
}

void showOutcome(StatusPill *pill, Check::Outcome outcome)
{
    switch (outcome) {
    case Check::Outcome::Ok: pill->show(Tone::Success, Icon::Check, CheckList::tr("In order")); break;
    case Check::Outcome::Warning: pill->show(Tone::Warning, Icon::Warning, CheckList::tr("Look at it")); break;
    case Check::Outcome::Failed: pill->show(Tone::Danger, Icon::Problem, CheckList::tr("Doesn't work")); break;
    }
}

} // namespace

void CheckList::show(const QList<Check> &checks)
{
    delete layout();
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Metrics::Medium);
    grid->setVerticalSpacing(Metrics::Small);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const Check &check : checks) {
        auto *pill = new StatusPill;
        showOutcome(pill, check.outcome);
        auto *name = new TextLabel(TextStyle::Strong, TextLabel::Colour::Text, TextLabel::Wrap::No);
        name->setText(nameOf(check));
        auto *sentence = new TextLabel(TextStyle::Body);
        sentence->setText(check.sentence);
        grid->addWidget(pill, row, 0, Qt::AlignTop);
        grid->addWidget(name, row, 1, Qt::AlignTop);
        grid->addWidget(sentence, row, 2);
        ++row;
    }
    QWidget::show();
}

bool CheckList::has(const QList<Check> &checks, Check::Outcome outcome)
{
    return std::any_of(checks.begin(), checks.end(), [outcome](const Check &check) { return check.outcome == outcome; });
}

} // namespace Ringproof
