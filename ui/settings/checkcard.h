// SPDX-License-Identifier: GPL-3.0-or-later
// Asks Plivo or the store, with what is typed at the moment, and shows what was found.
#pragma once

#include "profile/profilechecks.h"
#include "settings/card.h"

#include <functional>

namespace Ringproof {

class ActionButton;
class CheckList;
class SpokenLabel;

//! Left before the answers are there, it has asked for nothing.
class CheckCard : public Card
{
    Q_OBJECT

public:
    using Ask = std::function<QCoro::Task<QList<Check>>(std::shared_ptr<CheckRun> run)>;

    struct Words {
        QString title;
        QString purpose;
        QString button;
        QString allWell;
        QString failed;
    };

    CheckCard(const Words &words, Ask ask, QWidget *parent = nullptr);
    ~CheckCard() override;

    void run();
    //! What was found is no longer about what is typed.
    void forget();

Q_SIGNALS:
    void checked(bool isWell); //!< nothing failed

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void rest();
    void onChecked(const QList<Check> &checks);

    const Words m_words;
    const Ask m_ask;
    std::shared_ptr<CheckRun> m_run;
    ActionButton *m_button;
    SpokenLabel *m_summary;
    CheckList *m_found;
    int m_round = 0;
};

} // namespace Ringproof
