// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/handsetpanel.h"

#include "sandbox/handset.h"
#include "theme/metrics.h"
#include "widgets/accessibility.h"
#include "widgets/actionbutton.h"
#include "widgets/checkbox.h"
#include "widgets/textlabel.h"

#include <QComboBox>
#include <QFontMetrics>
#include <QVBoxLayout>

#include <algorithm>

namespace Ringproof {

namespace {

//! Calls that are over and still can be looked at.
constexpr int RememberedPhones = 8;

bool isLive(const VirtualPhone *phone)
{
    return phone && phone->state() != VirtualPhone::State::Ended;
}

//! The one that rings longest; null if none does, other than the one that is left out.
VirtualPhone *ringing(const QList<QPointer<VirtualPhone>> &phones, const VirtualPhone *except)
{
    const auto found = std::find_if(phones.cbegin(), phones.cend(), [except](const QPointer<VirtualPhone> &phone) {
        return phone && phone != except && phone->state() == VirtualPhone::State::Ringing;
    });
    return found == phones.cend() ? nullptr : found->data();
}

QString stateName(VirtualPhone::State state)
{
    switch (state) {
    case VirtualPhone::State::Queued: return HandsetPanel::tr("waiting");
    case VirtualPhone::State::Ringing: return HandsetPanel::tr("ringing");
    case VirtualPhone::State::InCall: return HandsetPanel::tr("in a call");
    case VirtualPhone::State::Ended: return HandsetPanel::tr("over");
    }
    return {};
}

} // namespace

HandsetPanel::HandsetPanel(QWidget *parent, RingTone::Sound ring)
    : QWidget(parent)
    , m_handset(new Handset)
    , m_picker(new QComboBox)
    , m_other(new ActionButton({}, ActionButton::Strength::Quiet))
    , m_ringAloud(new CheckBox(tr("Ring aloud")))
    , m_aloud(new CheckBox(tr("Speak aloud")))
    , m_ring(std::move(ring))
{
    auto *title = new TextLabel(TextStyle::Strong);
    title->setText(tr("Customer's phone (simulated)"));
    Accessibility::install();
    m_picker->setAccessibleName(tr("Phones"));
    m_other->setSymbol(Icon::Phone);
    m_other->hide();
    m_ringAloud->setToolTip(tr("Plays the system's alert sound while a simulated phone rings"));
    m_picker->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_picker->setMinimumContentsLength(12);
    m_picker->hide();
    m_aloud->setVisible(Voice::isAvailable());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Metrics::Huge, 0, Metrics::Huge);
    layout->setSpacing(Metrics::Small);
    layout->addWidget(title);
    layout->addWidget(m_picker);
    layout->addWidget(m_other);
    layout->addWidget(m_handset);
    layout->addWidget(m_ringAloud);
    layout->addWidget(m_aloud);
    layout->addStretch(1);

    connect(m_picker, &QComboBox::activated, this, [this](int index) { choose(m_phones.value(m_phones.size() - 1 - index)); });
    connect(m_other, &QPushButton::clicked, this, [this] { choose(ringing(m_phones, m_handset->phone())); });
    connect(m_ringAloud, &CheckBox::toggled, &m_ring, &RingTone::setOn);
    connect(m_aloud, &CheckBox::toggled, &m_voice, &Voice::setOn);
}

void HandsetPanel::follow(const Simulator &simulator)
{
    connect(&simulator, &Simulator::called, this, &HandsetPanel::add);
}

void HandsetPanel::add(VirtualPhone *phone)
{
    forgetOld();
    m_phones.append(phone);
    connect(phone, &VirtualPhone::changed, this, [this, phone] { onChanged(phone); });
    connect(phone, &VirtualPhone::said, this, [this, phone](const QString &words) {
        if (m_handset->phone() == phone)
            m_voice.say(words, phone->language());
    });
    connect(phone, &QObject::destroyed, this, &HandsetPanel::showPicker);
    if (!isLive(m_handset->phone()))
        choose(phone);
    showPicker();
}

QSize HandsetPanel::sizeHint() const
{
    // As wide as a number in its style needs, at any text size.
    const int number = QFontMetrics(fontFor(TextStyle::Number)).horizontalAdvance(QStringLiteral("+00 000 0000 0000"));
    return {std::max(Metrics::HandsetWidth, number + 2 * Metrics::Large), QWidget::sizeHint().height()};
}

void HandsetPanel::onChanged(VirtualPhone *phone)
{
    if (phone->state() == VirtualPhone::State::Ringing && !isLive(m_handset->phone()))
        choose(phone);
    if (phone->state() == VirtualPhone::State::Ended && m_handset->phone() == phone)
        m_voice.stop();
    showPicker();
}

void HandsetPanel::forgetOld()
{
    m_phones.removeIf([](const QPointer<VirtualPhone> &phone) { return phone.isNull(); });
    for (qsizetype i = 0; i < m_phones.size() && m_phones.size() > RememberedPhones;) {
        if (isLive(m_phones.at(i)) || m_phones.at(i) == m_handset->phone())
            ++i;
        else
            m_phones.removeAt(i);
    }
}

void HandsetPanel::showPicker()
{
    m_phones.removeIf([](const QPointer<VirtualPhone> &phone) { return phone.isNull(); });
    m_picker->setVisible(m_phones.size() > 1);
    // Rewritten in place: the list may be open.
    while (m_picker->count() > m_phones.size())
        m_picker->removeItem(m_picker->count() - 1);
    for (qsizetype i = 0; i < m_phones.size(); ++i) {
        const VirtualPhone *phone = m_phones.at(m_phones.size() - 1 - i);
        const QString text = tr("%1 · %2").arg(spelledNumber(phone->number()), stateName(phone->state()));
        if (i == m_picker->count())
            m_picker->addItem(text);
        else if (m_picker->itemText(int(i)) != text)
            m_picker->setItemText(int(i), text);
        if (phone == m_handset->phone())
            m_picker->setCurrentIndex(int(i));
    }
    showOther();
}

//! A phone that rings out of sight must be noticed.
void HandsetPanel::showOther()
{
    const VirtualPhone *other = ringing(m_phones, m_handset->phone());
    m_other->setVisible(other);
    if (other) {
        m_other->setText(tr("%1 rings too").arg(spelledNumber(other->number())));
        m_other->setToolTip(tr("Shows the phone of this number"));
    }
    m_ring.setRinging(ringing(m_phones, nullptr));
}

void HandsetPanel::choose(VirtualPhone *phone)
{
    m_voice.stop();
    m_handset->show(phone);
    showPicker();
}

} // namespace Ringproof
