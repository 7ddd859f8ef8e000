// SPDX-License-Identifier: GPL-3.0-or-later
// One node of the PHLO to be made: its number, what to do, and what to type.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace Ringproof {

class CopyRow;

class GuideStep : public QWidget
{
    Q_OBJECT

public:
    enum class Need { Required, Optional };

    GuideStep(int number, const QString &title, Need need, const QString &words, QWidget *parent = nullptr);

    CopyRow *addRow(const QString &caption, const QString &value);
    void addWidget(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int badgeSide() const;

    const int m_number;
    QVBoxLayout *m_content;
    QList<CopyRow *> m_rows;
};

} // namespace Ringproof
