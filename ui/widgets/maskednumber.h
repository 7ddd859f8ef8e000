// SPDX-License-Identifier: GPL-3.0-or-later
// A phone number that is covered but for its last digits, until somebody who may asks for it.
#pragma once

#include "theme/type.h"

#include <QTimer>
#include <QWidget>

namespace Ringproof {

class PhoneNumber;
class SpokenLabel;

//! A press of its button asks for it: whoever keeps a record of that answers with uncover(). Covers itself again after Motion::Uncovered, when its window is left, and when it is
//! hidden: nobody walks past a number that was forgotten on the screen.
class MaskedNumber : public QWidget
{
    Q_OBJECT

public:
    enum class Uncovering { Allowed, Forbidden };

    explicit MaskedNumber(TextStyle style = TextStyle::Code, QWidget *parent = nullptr);

    //! Covered, whatever was shown before.
    void show(const PhoneNumber &number, Uncovering uncovering);
    //! Where nothing but the masked form is known.
    void show(const QString &masked);

    [[nodiscard]] bool isCovered() const { return !m_isUncovered; }
    //! If it is still wanted: it may have been covered again meanwhile, for whatever reason.
    void uncover();
    void cover();

Q_SIGNALS:
    //! Somebody wants to see the whole number.
    void uncoverWanted();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    using QWidget::show;

    class Eye;

    void ask();
    void showText();

    QString m_masked;
    QString m_whole; //!< empty: not to be shown
    SpokenLabel *m_text;
    Eye *m_eye;
    QTimer m_covering;
    bool m_isWanted = false;
    bool m_isUncovered = false;
};

} // namespace Ringproof
