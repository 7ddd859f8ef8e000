// SPDX-License-Identifier: GPL-3.0-or-later
// The page Active codes: what the whole team has under way.
#pragma once

#include "active/activecodes.h"
#include "active/chosencode.h"
#include "otp/otpservice.h"

#include <QWidget>

class QLineEdit;
class QStackedWidget;

namespace Ringproof {

class EmptyState;
class MessageBar;
class TextLabel;

class ActiveCodesPage : public QWidget
{
    Q_OBJECT

public:
    struct Setup {
        OtpService &service;
        Ticker &ticker;
        QString operatorName;
        MaskedNumber::Uncovering uncovering = MaskedNumber::Uncovering::Forbidden;
    };

    explicit ActiveCodesPage(const Setup &setup, QWidget *parent = nullptr);

    [[nodiscard]] ActiveCodes *codes() const { return m_codes; }
    [[nodiscard]] RowsView *rows() const { return m_rows; }

Q_SIGNALS:
    void callAgainWanted(const QString &number); //!< E.164

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeRows();
    void showState();
    void showChosen();
    void uncover(const PhoneNumber &number);
    void revoke();

    OtpService &m_service;
    const QString m_operator;
    ActiveCodes *m_codes;
    QLineEdit *m_filter;
    TextLabel *m_count;
    MessageBar *m_result;
    RowsView *m_rows;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    ChosenCode *m_chosen;
};

} // namespace Ringproof
