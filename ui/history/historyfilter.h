// SPDX-License-Identifier: GPL-3.0-or-later
// What to look for in the history: a number, an operator, an outcome, a time.
#pragma once

#include "audit/auditentry.h"
#include "clock.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

class QDateEdit;

namespace Ringproof {

class ActionButton;
class ChoiceBox;
class PhoneField;
class TextLabel;

class HistoryFilter : public QWidget
{
    Q_OBJECT

public:
    HistoryFilter(const QString &defaultRegion, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] AuditFilter filter() const;
    [[nodiscard]] bool isSet() const;
    void clear();
    //! Who can be chosen; a choice that was made stays.
    void setOperators(const QStringList &names);
    [[nodiscard]] PhoneField *numberField() const { return m_number; }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Time { AnyTime, Today, Week, Month, Custom };

    void fillTimes();
    void fillOutcomes();
    void tell();
    void tellSoon();
    [[nodiscard]] QDate today() const;

    const Clock &m_clock;
    PhoneField *m_number;
    TextLabel *m_problem;
    ChoiceBox *m_operator;
    ChoiceBox *m_outcome;
    ChoiceBox *m_time;
    QWidget *m_range;
    QDateEdit *m_from;
    QDateEdit *m_until;
    ActionButton *m_clear;
    QStringList m_operators;
    QTimer m_typing; //!< a number isn't looked for at every key
    AuditFilter m_told;
};

} // namespace Ringproof
