// SPDX-License-Identifier: GPL-3.0-or-later
// The simulated phones beside the page: the one that wants attention, and a way to the others.
#pragma once

#include "sandbox/ringtone.h"
#include "sandbox/simulator.h"
#include "sandbox/voice.h"

#include <QList>
#include <QPointer>
#include <QWidget>

class QComboBox;

namespace Ringproof {

class ActionButton;
class CheckBox;
class Handset;

class HandsetPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HandsetPanel(QWidget *parent = nullptr, RingTone::Sound ring = RingTone::systemAlert());

    //! Shows the phones that this simulator calls, from now on.
    void follow(const Simulator &simulator);
    //! A phone that is being called.
    void add(VirtualPhone *phone);

    [[nodiscard]] Handset *handset() const { return m_handset; }
    [[nodiscard]] QSize sizeHint() const override;

private:
    void onChanged(VirtualPhone *phone);
    void forgetOld();
    void showOther();
    void showPicker();
    void choose(VirtualPhone *phone);

    QList<QPointer<VirtualPhone>> m_phones; //!< the newest last
    Handset *m_handset;
    QComboBox *m_picker;
    ActionButton *m_other; //!< a phone that rings while another one is shown
    CheckBox *m_ringAloud;
    CheckBox *m_aloud;
    RingTone m_ring;
    Voice m_voice;
};

} // namespace Ringproof
