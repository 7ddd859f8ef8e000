// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify/languagebox.h"

#include "theme/metrics.h"
#include "theme/theme.h"
#include "widgets/accessibility.h"
#include "widgets/actionbutton.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyle>

#include <algorithm>

namespace Ringproof {

namespace {

enum Role { Tag = Qt::UserRole, EnglishName };

//! Typing finds an item by either of its names.
class LanguageModel : public QStandardItemModel
{
public:
    using QStandardItemModel::QStandardItemModel;

    QModelIndexList match(const QModelIndex &start, int role, const QVariant &value, int hits, Qt::MatchFlags flags) const override
    {
        QModelIndexList found = QStandardItemModel::match(start, role, value, hits, flags);
        if (role == Qt::DisplayRole && found.isEmpty())
            found = QStandardItemModel::match(start, EnglishName, value, hits, flags);
        return found;
    }
};

} // namespace

LanguageBox::LanguageBox(const LanguageOffer &offer, QWidget *parent)
    : QComboBox(parent)
    , m_usual(offer.usual)
{
    Accessibility::install();
    setAccessibleName(tr("Language"));
    setToolTip(tr("The language in which the call speaks"));
    setModel(new LanguageModel(this));
    if (m_usual.isEmpty())
        addItem(tr("Usual language"), QString());
    const QList<CallLanguage> languages = callLanguages(offer.tags);
    for (const CallLanguage &language : languages) {
        addItem(language.name, language.tag);
        setItemData(count() - 1, language.englishName, EnglishName);
    }
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLanguage(m_usual);
    if (!hasChoice())
        hide();
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT languageChosen(language()); });
}

QString LanguageBox::language() const
{
    return currentData(Tag).toString();
}

void LanguageBox::setLanguage(const QString &tag)
{
    const int index = findData(tag, Tag);
    setCurrentIndex(index >= 0 ? index : std::max(0, findData(m_usual, Tag)));
}

QSize LanguageBox::sizeHint() const
{
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        widest = std::max(widest, fontMetrics().horizontalAdvance(itemText(i)));
    return {widest + chevronWidth() + 3 * Metrics::Medium, controlHeight(fontMetrics())};
}

//! In the console's own shapes, like the buttons around it; its list is the system's.
void LanguageBox::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = hasFocus() ? Metrics::FocusWidth : 1;
    const qreal inset = Metrics::FocusWidth + 0.5;
    painter.setBrush(underMouse() ? theme.hover : theme.surface);
    painter.setPen(QPen(hasFocus() ? theme.accent : theme.outline, width));
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), Metrics::Radius, Metrics::Radius);

    const QRect content = rect().adjusted(Metrics::Medium, 0, -Metrics::Medium, 0);
    const QRectF place
        = QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, QSize(chevronWidth(), chevronWidth() / 2), content);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.muted, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF {place.topLeft(), QPointF(place.center().x(), place.bottom()), place.topRight()});
    painter.setPen(theme.text);
    painter.drawText(content, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter, currentText());
}

int LanguageBox::chevronWidth() const
{
    return fontMetrics().ascent() * 2 / 3;
}

} // namespace Ringproof
