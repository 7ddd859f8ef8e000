// SPDX-License-Identifier: GPL-3.0-or-later
// The countries to choose from, in a list that is searched by typing.
#pragma once

#include <QFrame>
#include <QSortFilterProxyModel>

class QLineEdit;
class QListView;

namespace Ringproof {

class TextLabel;

//! Regions by name, found by any part of their name in English or their own language (accents don't matter), by the beginning of
//! their code, or of their calling code with or without a plus.
class RegionSearch : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum Role { CodeRole = Qt::UserRole, CallingCodeRole, KeysRole };

    explicit RegionSearch(QObject *parent = nullptr);

    void search(const QString &text);
    [[nodiscard]] QModelIndex indexOf(const QString &regionCode) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_wanted;
};

//! Pops up with the keyboard in its search field: typing filters, the arrows choose, Enter takes, Esc leaves.
class RegionList : public QFrame
{
    Q_OBJECT

public:
    explicit RegionList(QWidget *parent = nullptr);

    //! Below this widget, or above it where there is more room, with this region as the current one.
    //! \param typed what is searched for already.
    void popUp(const QWidget *below, const QString &regionCode, const QString &typed = {});

Q_SIGNALS:
    void chosen(const QString &regionCode);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &text);
    void take(const QModelIndex &index);

    RegionSearch *m_regions;
    QLineEdit *m_field;
    QListView *m_list;
    TextLabel *m_none;
};

} // namespace Ringproof
