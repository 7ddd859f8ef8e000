// SPDX-License-Identifier: GPL-3.0-or-later
// One setting on a page: what it is called, what it means, the control, and what is wrong with it or why it can't be changed.
#pragma once

#include "profile/profiledraft.h"

#include <QWidget>

class QBoxLayout;

namespace Ringproof {

class IconLabel;
class SpokenLabel;
class TextLabel;

//! Shows one key of a draft, and writes what is typed into it. What is wrong is told once the person is done with the control, or at once where
//! it was told before.
class SettingRow : public QWidget
{
    Q_OBJECT

public:
    enum class Shape {
        Beside, //!< a small control at the end of its words
        Below, //!< a control as wide as the card
    };

    struct Words {
        QString caption;
        QString help; //!< what it means, and its range where it has one
    };

    SettingRow(ProfileDraft &draft, const QString &key, const Words &words, Shape shape, QWidget *parent = nullptr);

    ~SettingRow() override;

    [[nodiscard]] const QString &key() const { return m_key; }
    [[nodiscard]] QWidget *control() const { return m_control; }

    //! What is wrong is told now, whether the person was there or not.
    void judge();
    [[nodiscard]] bool isTellingFault() const;

protected:
    //! \param focused which gets the focus and the accessible words, where that isn't the control itself.
    void setControl(QWidget *control, QWidget *focused = nullptr);
    //! To be called when the person is done with the control.
    void settle();

    [[nodiscard]] ProfileDraft &draft() const { return m_draft; }
    //! Shows the draft's value. Must not write to the draft.
    virtual void showValue() = 0;
    virtual void showFault(bool isWrong);
    virtual void showLocked(bool isLocked);

    void beginShowing();

private:
    void refresh();

    ProfileDraft &m_draft;
    const QString m_key;
    const Words m_words;
    QBoxLayout *m_layout;
    TextLabel *m_caption;
    SpokenLabel *m_fault;
    QWidget *m_lock;
    IconLabel *m_lockIcon;
    TextLabel *m_lockWords;
    QWidget *m_control = nullptr;
    QWidget *m_focused = nullptr;
    bool m_isSettled = false;
};

} // namespace Ringproof
