// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingrows.h"

#include "theme/metrics.h"
#include "widgets/checkbox.h"
#include "widgets/choicebox.h"
#include "widgets/linefield.h"
#include "widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace Ringproof {

namespace {

//! What a person typed, while it differs from what the value says by blanks alone, is left as it is.
void showText(LineField *field, const QString &text)
{
    if (field->text().trimmed() == text)
        return;
    field->setText(text);
    if (!field->hasFocus())
        field->setCursorPosition(0);
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        texts.append(item.toString());
    return texts;
}

} // namespace

TextSetting::TextSetting(ProfileDraft &draft, const QString &key, const Words &words, const QString &placeholder, QWidget *parent)
    : SettingRow(draft, key, words, Shape::Below, parent)
    , m_field(new LineField)
{
    m_field->setFont(fontFor(TextStyle::Code));
    m_field->setLayoutDirection(Qt::LeftToRight);
    m_field->setPlaceholderText(placeholder);
    setControl(m_field);
    connect(m_field, &QLineEdit::textEdited, this, [this](const QString &text) { this->draft().setValue(this->key(), text.trimmed()); });
    connect(m_field, &QLineEdit::editingFinished, this, &TextSetting::settle);
    beginShowing();
}

void TextSetting::showValue()
{
    showText(m_field, draft().text(key()));
}

void TextSetting::showFault(bool isWrong)
{
    m_field->setWrong(isWrong);
}

NumberSetting::NumberSetting(ProfileDraft &draft, const QString &key, const Words &words, const QString &unit, QWidget *parent)
    : SettingRow(draft, key, words, Shape::Beside, parent)
    , m_field(new LineField)
{
    constexpr int Digits = 9;
    m_field->setMaxLength(Digits);
    m_field->setInputMethodHints(Qt::ImhDigitsOnly);
    m_field->setLayoutDirection(Qt::LeftToRight);
    m_field->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_field->setFixedWidth(m_field->fontMetrics().horizontalAdvance(QStringLiteral("0000000")) + 2 * Metrics::Large + Metrics::Small);
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::Small);
    row->addWidget(m_field);
    auto *units = new TextLabel(TextStyle::Body, TextLabel::Colour::Muted, TextLabel::Wrap::No);
    units->setText(unit);
    units->setMinimumWidth(units->fontMetrics().averageCharWidth() * 10); // so that the numbers of several rows stand in line
    row->addWidget(units);
    setControl(both, m_field);
    connect(m_field, &QLineEdit::textEdited, this, [this](const QString &text) { this->draft().setTypedNumber(this->key(), text); });
    connect(m_field, &QLineEdit::editingFinished, this, &NumberSetting::settle);
    beginShowing();
}

void NumberSetting::showValue()
{
    const QJsonValue value = draft().value(key());
    showText(m_field, value.isDouble() ? QString::number(value.toInt()) : value.toString());
}

void NumberSetting::showFault(bool isWrong)
{
    m_field->setWrong(isWrong);
}

FlagSetting::FlagSetting(ProfileDraft &draft, const QString &key, const Words &words, QWidget *parent)
    : SettingRow(draft, key, words, Shape::Beside, parent)
    , m_box(new CheckBox(tr("On")))
{
    setControl(m_box);
    connect(m_box, &QCheckBox::clicked, this, [this](bool isOn) { this->draft().setValue(this->key(), isOn); });
    beginShowing();
}

void FlagSetting::showValue()
{
    m_box->setChecked(draft().value(key()).toBool());
}

ChoiceSetting::ChoiceSetting(ProfileDraft &draft, const QString &key, const Words &words, const QList<Choice> &choices, QWidget *parent)
    : SettingRow(draft, key, words, Shape::Beside, parent)
    , m_box(new ChoiceBox)
{
    m_box->setAccessibleName(words.caption); // before anybody asks for its interface
    for (const Choice &choice : choices)
        m_box->addItem(choice.words, choice.value);
    setControl(m_box);
    connect(m_box, &QComboBox::activated, this, [this] { this->draft().setValue(this->key(), m_box->currentData().toString()); });
    beginShowing();
}

void ChoiceSetting::showValue()
{
    m_box->setCurrentIndex(m_box->findData(draft().text(key())));
}

SeveralSetting::SeveralSetting(ProfileDraft &draft, const QString &key, const Words &words, const QList<ChoiceSetting::Choice> &choices, QWidget *parent)
    : SettingRow(draft, key, words, Shape::Below, parent)
{
    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::Tight);
    for (const ChoiceSetting::Choice &choice : choices) {
        auto *box = new CheckBox(choice.words);
        column->addWidget(box, 0, Qt::AlignLeft);
        m_boxes.append(box);
        m_values.append(choice.value);
        connect(box, &QCheckBox::clicked, this, &SeveralSetting::write);
    }
    setControl(all);
    all->setAccessibleName(words.caption);
    setFocusProxy(m_boxes.value(0));
    beginShowing();
}

void SeveralSetting::showValue()
{
    const QStringList chosen = textsOf(draft().value(key()));
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        m_boxes.at(i)->setChecked(chosen.contains(m_values.at(i)));
}

void SeveralSetting::write()
{
    QJsonArray chosen;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes.at(i)->isChecked())
            chosen.append(m_values.at(i));
    }
    draft().setValue(key(), chosen);
}

LinesSetting::LinesSetting(ProfileDraft &draft, const QString &key, const Words &words, const QString &placeholder, QWidget *parent)
    : SettingRow(draft, key, words, Shape::Below, parent)
    , m_edit(new QPlainTextEdit)
{
    constexpr int Lines = 4;
    m_edit->setFont(fontFor(TextStyle::Code));
    m_edit->setLayoutDirection(Qt::LeftToRight);
    m_edit->setTabChangesFocus(true);
    m_edit->setPlaceholderText(placeholder);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * Lines + Metrics::Large);
    m_edit->installEventFilter(this);
    setControl(m_edit);
    beginShowing();
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        QJsonArray lines;
        const QStringList typed = m_edit->toPlainText().split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : typed) {
            if (!line.trimmed().isEmpty())
                lines.append(line.trimmed());
        }
        this->draft().setValue(this->key(), lines);
    });
}

void LinesSetting::showValue()
{
    const QStringList lines = textsOf(draft().value(key()));
    QStringList shown;
    const QStringList typed = m_edit->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : typed) {
        if (!line.trimmed().isEmpty())
            shown.append(line.trimmed());
    }
    if (shown == lines)
        return;
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(lines.join(u'\n'));
}

bool LinesSetting::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::FocusOut)
        settle();
    return SettingRow::eventFilter(watched, event);
}

} // namespace Ringproof
