// SPDX-License-Identifier: GPL-3.0-or-later
// A combo box in the console's own shapes, like the buttons around it; its list is the system's.
#pragma once

#include <QComboBox>

namespace Ringproof {

class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    //! As wide as the longest choice; where minimumContentsLength() is set, as so many letters or the current one.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int chevronWidth() const;
};

} // namespace Ringproof
