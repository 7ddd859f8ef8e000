// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be typed into another program: its name there, the text, and a button that copies it.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace Ringproof {

class CopyButton;

class CopyRow : public QWidget
{
    Q_OBJECT

public:
    CopyRow(const QString &caption, const QString &value, QWidget *parent = nullptr);

    void setValue(const QString &value);
    [[nodiscard]] QString value() const;
    //! Bullets in its place; what is copied is the text itself.
    void setMasked(bool masked);
    [[nodiscard]] bool isMasked() const;

    //! So that the texts of several rows begin at the same place.
    void setCaptionWidth(int width);
    [[nodiscard]] int captionWidth() const;
    static void align(const QList<CopyRow *> &rows);

private:
    QLabel *m_caption;
    QLineEdit *m_value;
    CopyButton *m_copy;
};

} // namespace Ringproof
