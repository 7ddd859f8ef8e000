// SPDX-License-Identifier: GPL-3.0-or-later
// Where codes are kept: a choice, and the address or file that goes with it.
#pragma once

#include "settings/settingrow.h"

namespace Ringproof {

class ChoiceBox;
class LineField;
class MessageBar;

//! A password that is typed or pasted as part of an address goes to the draft's secrets, never to its address. It vanishes from the field as soon
//! as it is pasted or the field is left, which is said.
class StoreSetting : public SettingRow
{
    Q_OBJECT

public:
    StoreSetting(ProfileDraft &draft, const QString &key, const Words &words, QWidget *parent = nullptr);

    [[nodiscard]] bool isRedis() const;

Q_SIGNALS:
    void kindChanged();

protected:
    void showValue() override;
    void showFault(bool isWrong) override;

private:
    void take(const QString &typed);
    void takePasswordOut();

    ChoiceBox *m_kind;
    LineField *m_address;
    MessageBar *m_note;
    QString m_redis; //!< what was typed of the kind that isn't shown
    QString m_file;
    QString m_before; //!< what stood in the field
    bool m_wasRedis = false;
    bool m_holdsPassword = false; //!< the field, while somebody types it
};

} // namespace Ringproof
