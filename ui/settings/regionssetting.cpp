// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/regionssetting.h"

#include "phone/region.h"
#include "theme/metrics.h"
#include "widgets/linefield.h"
#include "widgets/textlabel.h"

#include <QJsonArray>
#include <QListWidget>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Ringproof {

namespace {

constexpr int Code = Qt::UserRole;
constexpr int SearchText = Qt::UserRole + 1;
constexpr int MostNamed = 6; //!< in the summary

} // namespace

RegionsSetting::RegionsSetting(ProfileDraft &draft, const QString &key, const Words &words, QWidget *parent)
    : SettingRow(draft, key, words, Shape::Below, parent)
    , m_search(new LineField)
    , m_list(new QListWidget)
    , m_summary(new SpokenLabel(tr("Countries that may be called"), TextStyle::Body))
{
    constexpr int Lines = 7;
    m_search->setFont(fontFor(TextStyle::Body));
    m_search->setPlaceholderText(tr("Search by name, code or +49"));
    m_search->setAccessibleName(tr("Search countries"));
    m_search->setClearButtonEnabled(true);
    m_list->setFixedHeight((m_list->fontMetrics().height() + Metrics::Small) * Lines);
    m_list->setUniformItemSizes(true);
    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::Small);
    column->addWidget(m_summary);
    column->addWidget(m_search);
    column->addWidget(m_list);
    setControl(all, m_list);
    setFocusProxy(m_search);
    fill();
    beginShowing();
    connect(m_search, &QLineEdit::textChanged, this, &RegionsSetting::filter);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_list, &QListWidget::itemChanged, this, &RegionsSetting::write);
}

void RegionsSetting::fill()
{
    for (const Region &region : regions()) {
        auto *item = new QListWidgetItem(tr("%1 (+%2)").arg(region.name).arg(region.callingCode), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setData(Code, region.code);
        item->setData(SearchText, QStringLiteral("%1 %2 +%3").arg(region.name, region.code).arg(region.callingCode));
        item->setCheckState(Qt::Unchecked);
    }
}

void RegionsSetting::showValue()
{
    QSet<QString> chosen;
    const QJsonArray codes = draft().value(key()).toArray();
    for (const QJsonValue &code : codes)
        chosen.insert(code.toString().toUpper());

    const QSignalBlocker quiet(m_list);
    QStringList names;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        const bool isChosen = chosen.contains(item->data(Code).toString());
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
        if (isChosen)
            names.append(nameOfRegion(item->data(Code).toString()));
    }
    const QString summary = names.isEmpty()    ? tr("All countries may be called. Tick some to allow only those.")
        : names.size() <= MostNamed            ? QLocale().createSeparatedList(names)
                                               : tr("%n countries may be called.", nullptr, int(names.size()));
    if (m_summary->text() != summary)
        m_summary->setText(summary);
}

void RegionsSetting::write()
{
    QJsonArray codes;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            codes.append(m_list->item(i)->data(Code).toString());
    }
    draft().setValue(key(), codes);
}

void RegionsSetting::filter(const QString &typed)
{
    const QString wanted = typed.trimmed();
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setHidden(!m_list->item(i)->data(SearchText).toString().contains(wanted, Qt::CaseInsensitive));
    for (int i = 0; i < m_list->count(); ++i) {
        if (!m_list->item(i)->isHidden()) {
            m_list->setCurrentRow(i);
            break;
        }
    }
}

} // namespace Ringproof
