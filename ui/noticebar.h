// SPDX-License-Identifier: GPL-3.0-or-later
// What concerns the whole window, said across it until it is dismissed.
#pragma once

#include "theme/tone.h"

#include <QWidget>

namespace Ringproof {

class MessageBar;

//! Hidden until there is something to say. Accessible as `Notice`.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void say(Tone tone, const QString &sentence);
    void clear();
    [[nodiscard]] QString text() const; //!< empty while nothing is said

private:
    MessageBar *m_message;
};

} // namespace Ringproof
