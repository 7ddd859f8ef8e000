// SPDX-License-Identifier: GPL-3.0-or-later
// Where a code is typed: one box a digit for the eye, one ordinary text field for everything else.
#pragma once

#include <QLineEdit>

namespace Ringproof {

//! Accessible as `Code`. Takes digits of any script, typed or pasted with spaces and hyphens between them, and keeps them as
//! ASCII; submits itself when the last box is filled, and on Enter before that.
class CodeEntry : public QLineEdit
{
    Q_OBJECT

public:
    explicit CodeEntry(QWidget *parent = nullptr);

    //! How many digits the desk's codes have: so many boxes.
    void setLength(int digits);
    [[nodiscard]] int length() const { return m_length; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    void submitted(const QString &digits);
    //! What was pasted isn't a code; nothing of it was taken. For people.
    void problem(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void takeText(const QString &text);
    [[nodiscard]] QRectF box(int index) const;
    [[nodiscard]] int groupGaps() const; //!< wider gaps so far as there are any
    [[nodiscard]] bool gapBefore(int index) const;

    int m_length = 6;
    QString m_digits; //!< the last text that was in order
    bool m_taking = false;
};

} // namespace Ringproof
