// SPDX-License-Identifier: GPL-3.0-or-later
// A PHLO for each language that the one PHLO doesn't speak.
#pragma once

#include "settings/settingrow.h"

class QVBoxLayout;

namespace Ringproof {

class ActionButton;
class LineField;

class LanguagesSetting : public SettingRow
{
    Q_OBJECT

public:
    LanguagesSetting(ProfileDraft &draft, const QString &key, const Words &words, QWidget *parent = nullptr);

protected:
    void showValue() override;

private:
    struct Line {
        QWidget *widget = nullptr;
        LineField *language = nullptr;
        LineField *phlo = nullptr;
    };

    void addLine(const QString &language, const QString &phlo);
    void removeLine(QWidget *widget);
    [[nodiscard]] QJsonObject typed() const;

    QVBoxLayout *m_column;
    ActionButton *m_add;
    QList<Line> m_lines;
};

} // namespace Ringproof
