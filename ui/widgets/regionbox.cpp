// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/regionbox.h"

#include "phone/region.h"
#include "theme/controlpainting.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "theme/type.h"
#include "widgets/accessibility.h"
#include "widgets/actionbutton.h"
#include "widgets/regionlist.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace Ringproof {

RegionBox::RegionBox(QWidget *parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Country"));
    connect(this, &QAbstractButton::clicked, this, [this] { open(); });
    setToolTip(tr("No country chosen"));
    setAccessibleDescription(toolTip());
}

void RegionBox::setRegion(const QString &regionCode)
{
    m_region = regionCode;
    if (m_wasPainted)
        lookUp();
}

void RegionBox::lookUp()
{
    const QList<Region> &all = regions();
    const auto found = std::find_if(all.begin(), all.end(), [this](const Region &region) { return region.code == m_region; });
    m_region = found == all.end() ? QString() : found->code;
    m_callingCode = found == all.end() ? 0 : found->callingCode;
    const QString words
        = m_region.isEmpty() ? tr("No country chosen") : tr("%1, +%2", "country, calling code").arg(found->name).arg(m_callingCode);
    setToolTip(words);
    if (accessibleDescription() != words)
        setAccessibleDescription(words);
    update();
}

QSize RegionBox::sizeHint() const
{
    // The same for every country, so that the field beside it stays where it is.
    const QFontMetrics metrics(fontFor(TextStyle::Body));
    const int text = metrics.horizontalAdvance(QStringLiteral("WW +888"));
    return {text + metrics.ascent() + 2 * Metrics::Medium + Metrics::Small,
            controlHeight(QFontMetrics(fontFor(TextStyle::Number))) + 2 * Metrics::FocusWidth};
}

void RegionBox::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QStyleOption option;
    option.initFrom(this);
    ControlPainting::field(painter, option, theme);

    const QRect content = rect().adjusted(Metrics::Medium, 0, -Metrics::Medium, 0);
    const int side = fontMetrics().ascent() * 2 / 3;
    const QRect chevron = QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, QSize(side, side / 2), content);
    paintChevron(painter, chevron, Pointing::Down, theme.muted);
    painter.setPen(isEnabled() ? theme.text : theme.disabled);
    painter.setLayoutDirection(Qt::LeftToRight);
    const QString text = m_region.isEmpty() ? QStringLiteral("+")
        : m_wasPainted                      ? QStringLiteral("%1 +%2").arg(m_region).arg(m_callingCode)
                                            : m_region;
    painter.drawText(content, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter | Qt::AlignAbsolute, text);
    if (!std::exchange(m_wasPainted, true))
        QTimer::singleShot(0, this, &RegionBox::lookUp);
}

void RegionBox::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    const bool isOpener = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down;
    if (isOpener)
        open();
    else if (typed.size() == 1 && (typed.at(0).isLetterOrNumber() || typed.at(0) == u'+')
             && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)))
        open(typed);
    else
        QAbstractButton::keyPressEvent(event);
}

void RegionBox::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
}

void RegionBox::open(const QString &typed)
{
    if (!m_list) {
        m_list = new RegionList(this);
        connect(m_list, &RegionList::chosen, this, [this](const QString &code) {
            setRegion(code);
            Accessibility::announceText(this, {}, accessibleDescription());
            Q_EMIT regionChosen(code);
        });
    }
    m_list->popUp(this, m_region, typed);
}

} // namespace Ringproof
