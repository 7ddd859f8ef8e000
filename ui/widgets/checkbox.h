// SPDX-License-Identifier: GPL-3.0-or-later
// A check box in the console's own colours: Qt's Fusion style draws one that can't be seen on a dark window.
#pragma once

#include <QCheckBox>

namespace Ringproof {

class CheckBox : public QCheckBox
{
    Q_OBJECT

public:
    explicit CheckBox(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    [[nodiscard]] int boxSide() const;
};

} // namespace Ringproof
