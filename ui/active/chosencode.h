// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done about one live code: call again, revoke it, look at the whole number.
#pragma once

#include "active/activecodes.h"
#include "widgets/maskednumber.h"
#include "widgets/surface.h"

namespace Ringproof {

class ActionButton;
class TextLabel;

class ChosenCode : public Surface
{
    Q_OBJECT

public:
    explicit ChosenCode(MaskedNumber::Uncovering uncovering, QWidget *parent = nullptr);

    //! \param code null: none is chosen.
    void show(const ActiveCodes::Code *code);
    //! Asks whether it is meant.
    void askToRevoke();
    void setBusy(bool busy); //!< a revocation is under way
    //! Shows the whole of the number, if that is still the one and still wanted.
    void uncover(const PhoneNumber &number);
    void cover();
    [[nodiscard]] const QString &issueId() const { return m_issueId; }

Q_SIGNALS:
    void callAgainWanted(const QString &number);
    void revokeConfirmed();
    void uncoverWanted(const Ringproof::PhoneNumber &number);

private:
    using QWidget::show;

    void leaveQuestion();
    void arrange();

    const MaskedNumber::Uncovering m_uncovering;
    QString m_issueId;
    std::optional<PhoneNumber> m_number;
    bool m_isLive = false;
    bool m_isAsking = false;
    bool m_isBusy = false;
    TextLabel *m_caption;
    MaskedNumber *m_text;
    ActionButton *m_call;
    ActionButton *m_revoke;
    TextLabel *m_question;
    ActionButton *m_confirm;
    ActionButton *m_keep;
};

} // namespace Ringproof
