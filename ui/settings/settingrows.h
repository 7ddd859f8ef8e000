// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of settings: a text, a number, a switch, a choice, a list.
#pragma once

#include "settings/settingrow.h"

#include <QList>

class QPlainTextEdit;

namespace Ringproof {

class CheckBox;
class ChoiceBox;
class LineField;
class TextLabel;

//! An id, an address: written from left to right in every language.
class TextSetting : public SettingRow
{
    Q_OBJECT

public:
    TextSetting(ProfileDraft &draft, const QString &key, const Words &words, const QString &placeholder = {}, QWidget *parent = nullptr);

    [[nodiscard]] LineField *field() const { return m_field; }

protected:
    void showValue() override;
    void showFault(bool isWrong) override;

private:
    LineField *m_field;
};

//! A whole number and its unit.
class NumberSetting : public SettingRow
{
    Q_OBJECT

public:
    NumberSetting(ProfileDraft &draft, const QString &key, const Words &words, const QString &unit, QWidget *parent = nullptr);

protected:
    void showValue() override;
    void showFault(bool isWrong) override;

private:
    LineField *m_field;
};

class FlagSetting : public SettingRow
{
    Q_OBJECT

public:
    FlagSetting(ProfileDraft &draft, const QString &key, const Words &words, QWidget *parent = nullptr);

protected:
    void showValue() override;

private:
    CheckBox *m_box;
};

class ChoiceSetting : public SettingRow
{
    Q_OBJECT

public:
    struct Choice {
        QString words;
        QString value; //!< in the config file
    };

    ChoiceSetting(ProfileDraft &draft, const QString &key, const Words &words, const QList<Choice> &choices, QWidget *parent = nullptr);

    [[nodiscard]] ChoiceBox *box() const { return m_box; }

protected:
    void showValue() override;

private:
    ChoiceBox *m_box;
};

//! Several of a few.
class SeveralSetting : public SettingRow
{
    Q_OBJECT

public:
    SeveralSetting(ProfileDraft &draft, const QString &key, const Words &words, const QList<ChoiceSetting::Choice> &choices, QWidget *parent = nullptr);

protected:
    void showValue() override;

private:
    void write();

    QList<CheckBox *> m_boxes;
    QStringList m_values;
};

//! A list of texts, one a line.
class LinesSetting : public SettingRow
{
    Q_OBJECT

public:
    LinesSetting(ProfileDraft &draft, const QString &key, const Words &words, const QString &placeholder, QWidget *parent = nullptr);

protected:
    void showValue() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPlainTextEdit *m_edit;
};

} // namespace Ringproof
