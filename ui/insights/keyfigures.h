// SPDX-License-Identifier: GPL-3.0-or-later
// The few numbers that say most: calls, verified ones, their share, and how long it took.
#pragma once

#include "widgets/surface.h"

#include <QList>

class QGridLayout;

namespace Ringproof {

struct AuditStatistics;
class TextLabel;

class KeyFigures : public Surface
{
    Q_OBJECT

public:
    explicit KeyFigures(QWidget *parent = nullptr);

    void show(const AuditStatistics &statistics);
    using QWidget::show;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Figure {
        QWidget *box;
        TextLabel *value;
    };

    void add(const QString &name);
    void arrange();

    QGridLayout *m_grid;
    QList<Figure> m_figures;
};

} // namespace Ringproof
