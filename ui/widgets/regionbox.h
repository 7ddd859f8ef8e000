// SPDX-License-Identifier: GPL-3.0-or-later
// The country that a number is read for, beside its field: its code and calling code, and the way to another one.
#pragma once

#include <QAbstractButton>

namespace Ringproof {

class RegionList;

//! Accessible as `Country`, its description `Germany, +49`. Opens a RegionList by a click, Space, Enter, Down, or a letter, which is
//! searched for at once.
class RegionBox : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RegionBox(QWidget *parent = nullptr);

    //! ISO 3166-1 alpha-2, upper case; what is no region's shows no country.
    void setRegion(const QString &regionCode);
    [[nodiscard]] const QString &region() const { return m_region; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void regionChosen(const QString &regionCode); //!< by hand

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    //! Not before the first frame is painted: the library reads the tables of the world's numbers when it is first asked.
    void lookUp();
    void open(const QString &typed = {});

    QString m_region;
    int m_callingCode = 0;
    bool m_wasPainted = false;
    RegionList *m_list = nullptr; //!< made when it is first wanted
};

} // namespace Ringproof
