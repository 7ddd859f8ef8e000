// SPDX-License-Identifier: GPL-3.0-or-later
// The page History: the audit log to search, to look into, to hand on and to check.
#pragma once

#include "audit/auditsearch.h"
#include "history/historytask.h"

#include <QWidget>

class QBoxLayout;
class QStackedWidget;

namespace Ringproof {

class ActionButton;
class EmptyState;
class EntryDetails;
class HistoryFilter;
class HistoryModel;
class RowsView;
class TextLabel;
class WorkRow;

class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    struct Setup {
        AuditSource source;
        QString defaultRegion; //!< of numbers that are searched for without a country code
        const Clock &clock = Clock::system();
    };

    explicit HistoryPage(const Setup &setup, QWidget *parent = nullptr);
    ~HistoryPage() override;

    [[nodiscard]] HistoryModel *model() const { return m_model; }
    [[nodiscard]] RowsView *rows() const { return m_rows; }
    [[nodiscard]] HistoryFilter *filter() const { return m_filter; }
    [[nodiscard]] HistoryTask *task() { return &m_task; }

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTop();
    QWidget *makeList();
    void makeExportMenu();
    void askWhere(AuditFormat format);
    void search();
    void askForOperators();
    void showState();
    void showChosen();
    void showEntry(const std::optional<AuditEntry> &entry);
    void showEmptiness();
    void arrange();

    AuditSearch m_search;
    HistoryTask m_task;
    HistoryModel *m_model;
    HistoryFilter *m_filter;
    TextLabel *m_count;
    ActionButton *m_export;
    ActionButton *m_check;
    RowsView *m_rows;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    WorkRow *m_work;
    QWidget *m_detailsCard;
    EntryDetails *m_details;
    QBoxLayout *m_body;
    bool m_wasShown = false;
};

} // namespace Ringproof
