// SPDX-License-Identifier: GPL-3.0-or-later
// A text field in the product's shape: as high as the buttons beside it, its focus plain to see.
#pragma once

#include <QLineEdit>

namespace Ringproof {

class LineField : public QLineEdit
{
    Q_OBJECT

public:
    explicit LineField(QWidget *parent = nullptr);

    //! Draws the edge of a field whose content is wrong.
    void setWrong(bool wrong);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    bool m_wrong = false;
};

} // namespace Ringproof
