// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/languagessetting.h"

#include "theme/metrics.h"
#include "theme/type.h"
#include "widgets/actionbutton.h"
#include "widgets/linefield.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Ringproof {

LanguagesSetting::LanguagesSetting(ProfileDraft &draft, const QString &key, const Words &words, QWidget *parent)
    : SettingRow(draft, key, words, Shape::Below, parent)
    , m_column(new QVBoxLayout)
    , m_add(new ActionButton(tr("Add a language"), ActionButton::Strength::Quiet))
{
    m_add->setSymbol(Icon::Plus);
    auto *all = new QWidget;
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Metrics::Tight);
    all->setLayout(m_column);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    setControl(all, m_add);
    m_add->setAccessibleName(tr("Add a language"));
    connect(m_add, &QPushButton::clicked, this, [this] {
        addLine({}, {});
        m_lines.constLast().language->setFocus(Qt::OtherFocusReason);
    });
    beginShowing();
}

void LanguagesSetting::addLine(const QString &language, const QString &phlo)
{
    Line line;
    line.widget = new QWidget;
    line.language = new LineField;
    line.phlo = new LineField;
    auto *remove = new ActionButton(tr("Remove"), ActionButton::Strength::Quiet);
    line.language->setPlaceholderText(QStringLiteral("es"));
    line.language->setAccessibleName(tr("Tag of the language"));
    line.phlo->setPlaceholderText(tr("The PHLO's id"));
    line.phlo->setAccessibleName(tr("PHLO of the language"));
    remove->setAccessibleName(tr("Remove the language"));
    for (LineField *field : {line.language, line.phlo}) {
        field->setFont(fontFor(TextStyle::Code));
        field->setLayoutDirection(Qt::LeftToRight);
        connect(field, &QLineEdit::textEdited, this, [this] { this->draft().setValue(this->key(), typed()); });
        connect(field, &QLineEdit::editingFinished, this, &LanguagesSetting::settle);
    }
    line.language->setText(language);
    line.phlo->setText(phlo);
    auto *row = new QHBoxLayout(line.widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::Small);
    row->addWidget(line.language, 1);
    row->addWidget(line.phlo, 3);
    row->addWidget(remove);
    m_column->insertWidget(m_column->count() - 1, line.widget);
    line.widget->show(); // at once, for whoever gives it the focus
    m_lines.append(line);
    connect(remove, &QPushButton::clicked, this, [this, widget = line.widget] { removeLine(widget); });
}

void LanguagesSetting::removeLine(QWidget *widget)
{
    m_lines.removeIf([widget](const Line &line) { return line.widget == widget; });
    m_add->setFocus(Qt::OtherFocusReason);
    widget->hide();
    widget->deleteLater();
    draft().setValue(key(), typed());
}

QJsonObject LanguagesSetting::typed() const
{
    QJsonObject flows;
    for (const Line &line : m_lines) {
        QString language = line.language->text().trimmed();
        const QString phlo = line.phlo->text().trimmed();
        // One that is there twice stays there twice: the reader says so, for whom large letters make no difference.
        if (flows.contains(language))
            language = language.isLower() ? language.toUpper() : language.toLower();
        if (!language.isEmpty() || !phlo.isEmpty())
            flows.insert(language, phlo);
    }
    return flows;
}

void LanguagesSetting::showValue()
{
    const QJsonObject flows = draft().value(key()).toObject();
    if (flows == typed())
        return;
    for (const Line &line : std::as_const(m_lines))
        line.widget->deleteLater();
    m_lines.clear();
    for (auto it = flows.begin(); it != flows.end(); ++it)
        addLine(it.key(), it.value().toString());
}

} // namespace Ringproof
