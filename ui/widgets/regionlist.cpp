// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/regionlist.h"

#include "phone/region.h"
#include "theme/controlpainting.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "widgets/textlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QScreen>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace Ringproof {

namespace {

constexpr int VisibleRows = 9;
constexpr int UsualWidth = 42; // characters

//! Lower case, without accents: what people type when they look for something.
QString plain(const QString &text)
{
    QString bare;
    for (const QChar character : text.normalized(QString::NormalizationForm_D)) {
        if (!character.isMark())
            bare.append(character.toLower());
    }
    return bare;
}

//! The region's name as its people call it; empty where that isn't known or the same.
QString ownName(const Region &region)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(region.code);
    const QLocale locale(QLocale::AnyLanguage, territory); // in the language that most of them speak
    if (locale.territory() != territory)
        return {};
    const QString own = locale.nativeTerritoryName();
    return own == region.name ? QString() : own;
}

QStandardItemModel *makeModel(QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    for (const Region &region : regions()) {
        auto *item = new QStandardItem(region.name);
        const QString own = ownName(region);
        item->setData(region.code, RegionSearch::CodeRole);
        item->setData(region.callingCode, RegionSearch::CallingCodeRole);
        item->setData(QStringList {plain(region.name), plain(own)}, RegionSearch::KeysRole);
        item->setData(QCoreApplication::translate("RegionList", "%1, +%2", "country, calling code").arg(region.name).arg(region.callingCode),
                      Qt::AccessibleTextRole);
        item->setToolTip(own);
        item->setEditable(false);
        model->appendRow(item);
    }
    return model;
}

//! `Germany                 DE   +49`
class RegionRow : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.palette);
        const bool isSelected = option.state & QStyle::State_Selected;
        painter->save();
        ControlPainting::selectedItem(*painter, option, theme);
        const QRect content = option.rect.adjusted(Metrics::Medium, 0, -Metrics::Medium, 0);
        const QString code = QStringLiteral("+%1").arg(index.data(RegionSearch::CallingCodeRole).toInt());
        const int codeWidth = option.fontMetrics.horizontalAdvance(QStringLiteral("+0000"));
        const QRect codeRect = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter, QSize(codeWidth, content.height()), content);
        const QRect nameRect = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                                   QSize(content.width() - codeWidth - Metrics::Medium, content.height()), content);
        const QColor ink = isSelected ? (theme.highContrast ? theme.onAccent : theme.info.text) : theme.text;
        painter->setPen(ink);
        painter->drawText(nameRect, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter | Qt::AlignAbsolute,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, nameRect.width()));
        painter->setLayoutDirection(Qt::LeftToRight);
        painter->setPen(isSelected ? ink : theme.muted);
        painter->drawText(codeRect, int(QStyle::visualAlignment(option.direction, Qt::AlignRight)) | Qt::AlignVCenter | Qt::AlignAbsolute, code);
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), option.fontMetrics.height() + 2 * Metrics::Small};
    }
};

} // namespace

RegionSearch::RegionSearch(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSourceModel(makeModel(this));
}

void RegionSearch::search(const QString &text)
{
    m_wanted = plain(text.trimmed());
    invalidateFilter();
}

QModelIndex RegionSearch::indexOf(const QString &regionCode) const
{
    const QModelIndexList found = match(index(0, 0), CodeRole, regionCode, 1, Qt::MatchExactly);
    return found.isEmpty() ? index(0, 0) : found.first();
}

bool RegionSearch::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_wanted.isEmpty())
        return true;
    const QModelIndex region = sourceModel()->index(row, 0, parent);
    const QString digits = m_wanted.startsWith(u'+') ? m_wanted.mid(1) : m_wanted;
    if (!digits.isEmpty() && digits.at(0).isDigit())
        return QString::number(region.data(CallingCodeRole).toInt()).startsWith(digits);
    if (region.data(CodeRole).toString().startsWith(m_wanted, Qt::CaseInsensitive))
        return true;
    const QStringList keys = region.data(KeysRole).toStringList();
    return std::any_of(keys.begin(), keys.end(), [this](const QString &key) { return key.contains(m_wanted); });
}

RegionList::RegionList(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_regions(new RegionSearch(this))
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_none(new TextLabel(TextStyle::Body, TextLabel::Colour::Muted))
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Choose a country"));
    m_field->setAccessibleName(tr("Search countries"));
    m_field->setPlaceholderText(tr("Country, or calling code"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Countries"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_regions);
    m_list->setItemDelegate(new RegionRow(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the search field has the keyboard, and passes the arrows on
    m_none->setText(tr("No country is called so."));
    m_none->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::Small, Metrics::Small, Metrics::Small, Metrics::Small);
    layout->setSpacing(Metrics::Tight);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_none);

    connect(m_field, &QLineEdit::textChanged, this, &RegionList::search);
    connect(m_list, &QListView::clicked, this, &RegionList::take);
}

void RegionList::popUp(const QWidget *below, const QString &regionCode, const QString &typed)
{
    m_field->clear();
    search({});
    const int row = m_list->sizeHintForRow(0);
    const QSize size(fontMetrics().averageCharWidth() * UsualWidth,
                     m_field->sizeHint().height() + row * VisibleRows + 2 * Metrics::Small + Metrics::Tight + 2 * frameWidth());
    const QRect room = below->screen()->availableGeometry();
    const QPoint corner = below->mapToGlobal(below->isRightToLeft() ? QPoint(below->width() - size.width(), below->height())
                                                                    : QPoint(0, below->height()));
    QRect place(corner, size.boundedTo(room.size()));
    if (place.bottom() > room.bottom() && corner.y() - below->height() - size.height() >= room.top())
        place.moveBottom(corner.y() - below->height());
    place.moveLeft(std::clamp(place.left(), room.left(), std::max(room.left(), room.right() - place.width() + 1)));
    place.moveTop(std::max(room.top(), std::min(place.top(), room.bottom() - place.height() + 1)));
    setGeometry(place);
    show();
    m_field->setFocus(Qt::PopupFocusReason);
    const QModelIndex current = m_regions->indexOf(regionCode);
    m_list->setCurrentIndex(current);
    m_list->scrollTo(current, QAbstractItemView::PositionAtCenter);
    if (!typed.isEmpty())
        m_field->setText(typed);
}

void RegionList::search(const QString &text)
{
    m_regions->search(text);
    const bool isFound = m_regions->rowCount() > 0;
    m_none->setVisible(!isFound);
    m_list->setVisible(isFound);
    if (isFound)
        m_list->setCurrentIndex(m_regions->index(0, 0));
}

void RegionList::take(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QString code = index.data(RegionSearch::CodeRole).toString();
    close();
    Q_EMIT chosen(code);
}

bool RegionList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: QCoreApplication::sendEvent(m_list, event); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: take(m_list->currentIndex()); return true;
    case Qt::Key_Tab: take(m_list->currentIndex()); return true; // what is chosen so far, as in every list that drops down
    default: return false;
    }
}

} // namespace Ringproof
