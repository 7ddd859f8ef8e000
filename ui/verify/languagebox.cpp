// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify/languagebox.h"

#include <QStandardItemModel>

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
    : ChoiceBox(parent)
    , m_usual(offer.usual)
{
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
    // Counted, not measured: for that, a font of each of their scripts would be loaded before there is a window.
    qsizetype longest = 0;
    for (const CallLanguage &language : languages)
        longest = std::max(longest, language.name.size());
    setMinimumContentsLength(int(longest));
    connect(this, &QComboBox::currentIndexChanged, this, &QWidget::updateGeometry);
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

} // namespace Ringproof
