// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/consolestyle.h"

#include "theme/controlpainting.h"
#include "theme/metrics.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace Ringproof {

namespace {

constexpr int SpinButtonWidth = 26;
constexpr int ShortestHandle = 32; // of a scroll bar, so that it can be caught
constexpr int ProgressHeight = 6;

int fieldHeight(const QStyleOption *option)
{
    return option->fontMetrics.height() + 2 * Metrics::ControlPadding;
}

int chevronWidth(const QStyleOption *option)
{
    return option->fontMetrics.ascent() * 2 / 3;
}

QRect mirrored(const QStyleOption *option, const QRect &logical)
{
    return QStyle::visualRect(option->direction, option->rect, logical);
}

//! A painter whose antialiasing and pens are its caller's business again afterwards.
class Canvas
{
public:
    explicit Canvas(QPainter *painter)
        : m_painter(painter)
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
    }
    ~Canvas() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(Canvas)

    QPainter &operator*() const { return *m_painter; }

private:
    QPainter *m_painter;
};

QRect comboPart(const QStyleOptionComplex *option, QStyle::SubControl part)
{
    const QRect &rect = option->rect;
    const int arrow = chevronWidth(option) + 2 * Metrics::Medium;
    switch (part) {
    case QStyle::SC_ComboBoxArrow: return mirrored(option, QRect(rect.right() - arrow + 1, rect.top(), arrow, rect.height()));
    case QStyle::SC_ComboBoxEditField:
        return mirrored(option, rect.adjusted(Metrics::Medium + Metrics::FocusWidth, Metrics::FocusWidth, -arrow, -Metrics::FocusWidth));
    default: return rect;
    }
}

QRect spinPart(const QStyleOptionSpinBox *option, QStyle::SubControl part)
{
    const QRect &rect = option->rect;
    const bool hasButtons = option->buttonSymbols != QAbstractSpinBox::NoButtons;
    const int width = hasButtons ? SpinButtonWidth : 0;
    const int edge = Metrics::FocusWidth + Metrics::Hair;
    const QRect buttons(rect.right() - width - edge + 1, rect.top() + edge, width, rect.height() - 2 * edge);
    switch (part) {
    case QStyle::SC_SpinBoxUp: return mirrored(option, QRect(buttons.x(), buttons.y(), width, buttons.height() / 2));
    case QStyle::SC_SpinBoxDown:
        return mirrored(option, QRect(buttons.x(), buttons.y() + buttons.height() / 2, width, buttons.height() - buttons.height() / 2));
    case QStyle::SC_SpinBoxEditField:
        return mirrored(option, rect.adjusted(Metrics::Medium, edge, -width - edge - (hasButtons ? 0 : Metrics::Small), -edge));
    default: return rect;
    }
}

//! A groove from end to end, without arrows at its ends.
QRect scrollPart(const QStyleOptionSlider *option, QStyle::SubControl part)
{
    const QRect &rect = option->rect;
    const bool isUpright = option->orientation == Qt::Vertical;
    const int length = isUpright ? rect.height() : rect.width();
    int handle = length;
    if (option->maximum != option->minimum) {
        const qint64 range = qint64(option->maximum) - option->minimum;
        handle = int(qint64(option->pageStep) * length / (range + option->pageStep));
        handle = std::clamp(handle, std::min(ShortestHandle, length), length);
    }
    const int start = QStyle::sliderPositionFromValue(option->minimum, option->maximum, option->sliderPosition, length - handle,
                                                      option->upsideDown);
    const auto along = [&](int from, int extent) {
        const QRect logical = isUpright ? QRect(rect.x(), rect.y() + from, rect.width(), extent)
                                        : QRect(rect.x() + from, rect.y(), extent, rect.height());
        return mirrored(option, logical);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove: return rect;
    case QStyle::SC_ScrollBarSlider: return along(start, handle);
    case QStyle::SC_ScrollBarSubPage: return along(0, start);
    case QStyle::SC_ScrollBarAddPage: return along(start + handle, length - start - handle);
    default: return {};
    }
}

void drawCombo(QPainter *painter, const QStyleOptionComboBox &option, const Theme &theme)
{
    const Canvas canvas(painter);
    ControlPainting::field(*canvas, option, theme);
    const QRect arrow = comboPart(&option, QStyle::SC_ComboBoxArrow);
    QRectF chevron(0, 0, chevronWidth(&option), chevronWidth(&option) / 2.0);
    chevron.moveCenter(QRectF(arrow).center());
    paintChevron(*canvas, chevron, Pointing::Down, option.state & QStyle::State_Enabled ? theme.muted : theme.disabled);
}

void drawSpin(QPainter *painter, const QStyleOptionSpinBox &option, const Theme &theme)
{
    const Canvas canvas(painter);
    if (option.frame)
        ControlPainting::field(*canvas, option, theme);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](QStyle::SubControl part, Pointing pointing, QAbstractSpinBox::StepEnabledFlag can) {
        const QRect place = spinPart(&option, part);
        const bool isActive = (option.activeSubControls & part) && (option.stepEnabled & can);
        if (isActive) {
            (*canvas).setPen(Qt::NoPen);
            (*canvas).setBrush(option.state & QStyle::State_Sunken ? theme.pressed : theme.hover);
            (*canvas).drawRoundedRect(QRectF(place).adjusted(1, 1, -1, -1), Metrics::RadiusSmall, Metrics::RadiusSmall);
        }
        QRectF chevron(0, 0, chevronWidth(&option), chevronWidth(&option) / 2.0);
        chevron.moveCenter(QRectF(place).center());
        paintChevron(*canvas, chevron, pointing, option.stepEnabled & can ? theme.muted : theme.border);
    };
    arrow(QStyle::SC_SpinBoxUp, Pointing::Up, QAbstractSpinBox::StepUpEnabled);
    arrow(QStyle::SC_SpinBoxDown, Pointing::Down, QAbstractSpinBox::StepDownEnabled);
}

QRectF progressGroove(const QRect &rect)
{
    return QRectF(rect.x(), rect.center().y() - ProgressHeight / 2.0, rect.width(), ProgressHeight);
}

void drawProgress(QPainter *painter, const QStyleOptionProgressBar &option, const Theme &theme)
{
    const Canvas canvas(painter);
    const QRectF groove = progressGroove(option.rect);
    QRectF filled = groove;
    const bool isBusy = option.minimum == option.maximum;
    if (isBusy) {
        filled.setLeft(groove.left() + groove.width() / 3); // how far isn't known; that something goes on is
        filled.setWidth(groove.width() / 3);
    } else {
        filled.setWidth(groove.width() * (double(option.progress) - option.minimum) / (double(option.maximum) - option.minimum));
        if (option.direction == Qt::RightToLeft)
            filled.moveRight(groove.right());
    }
    ControlPainting::progress(*canvas, filled, groove, theme);
}

} // namespace

ConsoleStyle::ConsoleStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("fusion")))
{
}

void ConsoleStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = Theme::of(option->palette);
    const Canvas canvas(painter);
    switch (element) {
    case PE_PanelLineEdit:
        // Inside a spin box or a combo box the field is drawn by the box.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); !frame || frame->lineWidth > 0)
            ControlPainting::field(*canvas, *option, theme);
        return;
    case PE_FrameLineEdit: return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: ControlPainting::checkMark(*canvas, *option, theme); return;
    case PE_IndicatorRadioButton: ControlPainting::radioMark(*canvas, *option, theme); return;
    case PE_PanelItemViewItem: ControlPainting::selectedItem(*canvas, *option, theme); return;
    case PE_PanelItemViewRow: return; // one ground for all rows
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            paintChevron(*canvas, QRectF(option->rect).adjusted(1, 3, -1, -3),
                         header->sortIndicator == QStyleOptionHeader::SortUp ? Pointing::Up : Pointing::Down, theme.muted);
        return;
    case PE_FrameFocusRect: ControlPainting::focusFrame(*canvas, option->rect, theme); return;
    case PE_Frame:
        painter->setPen(theme.border);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::RadiusSmall, Metrics::RadiusSmall);
        return;
    case PE_FrameTabWidget: return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, theme.surface);
        painter->setPen(theme.outline);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5));
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget); return;
    }
}

void ConsoleStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = Theme::of(option->palette);
    switch (element) {
    case CE_PushButton:
        if (const auto *given = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton button = *given;
            const bool isPrimary = button.features & QStyleOptionButton::DefaultButton;
            {
                const Canvas canvas(painter);
                ControlPainting::button(*canvas, button, theme, isPrimary);
            }
            if (isPrimary && (button.state & State_Enabled))
                button.palette.setColor(QPalette::ButtonText, theme.onAccent);
            proxy()->drawControl(CE_PushButtonLabel, &button, painter, widget);
            return;
        }
        break;
    case CE_ItemViewItem:
        if (const auto *given = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem item = *given;
            item.palette.setColor(QPalette::HighlightedText, theme.highContrast ? theme.onAccent : theme.info.text);
            QProxyStyle::drawControl(element, &item, painter, widget);
            return;
        }
        break;
    case CE_HeaderSection: {
        const Canvas canvas(painter);
        ControlPainting::headerSection(*canvas, *option, theme);
        return;
    }
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, theme.surface);
        return;
    case CE_TabBarTabShape: {
        const Canvas canvas(painter);
        ControlPainting::tab(*canvas, *option, theme);
        return;
    }
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel: return; // how far it is stands beside the bar, in words
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            drawProgress(painter, *bar, theme);
        return;
    case CE_MenuItem:
        if (const auto *given = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            QStyleOptionMenuItem item = *given;
            item.palette.setColor(QPalette::Highlight, theme.highContrast ? theme.accent : theme.info.fill);
            item.palette.setColor(QPalette::HighlightedText, theme.highContrast ? theme.onAccent : theme.info.text);
            QProxyStyle::drawControl(element, &item, painter, widget);
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ConsoleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    const Theme &theme = Theme::of(option->palette);
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return drawCombo(painter, *combo, theme);
    } else if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return drawSpin(painter, *spin, theme);
    } else if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            const Canvas canvas(painter);
            if (slider->maximum > slider->minimum)
                ControlPainting::scrollBar(*canvas, scrollPart(slider, SC_ScrollBarSlider), *slider, theme);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ConsoleStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (control == CC_ComboBox && part != SC_ComboBoxListBoxPopup)
        return comboPart(option, part);
    if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return spinPart(spin, part);
    }
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollPart(slider, part);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect ConsoleStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return option->rect.adjusted(Metrics::Medium, Metrics::FocusWidth, -Metrics::Medium, -Metrics::FocusWidth);
        break;
    case SE_ProgressBarContents:
    case SE_ProgressBarGroove: return option->rect;
    default: break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize ConsoleStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    switch (type) {
    case CT_LineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return {contents.width() + 2 * Metrics::Medium, fieldHeight(option)};
        break;
    case CT_ComboBox: return {contents.width() + chevronWidth(option) + 4 * Metrics::Medium, fieldHeight(option)};
    case CT_SpinBox: return {contents.width() + SpinButtonWidth + 2 * Metrics::Medium, fieldHeight(option)};
    case CT_PushButton: {
        const QSize size(contents.width() + 2 * Metrics::Large, fieldHeight(option));
        return {std::max(size.width(), option->fontMetrics.averageCharWidth() * 12), size.height()};
    }
    case CT_ProgressBar: return {contents.width(), std::max(option->fontMetrics.height(), ProgressHeight)};
    case CT_HeaderSection: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width() + 2 * Metrics::Small, option->fontMetrics.height() + 2 * Metrics::Small};
    }
    case CT_TabBarTab: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width() + 2 * Metrics::Small, fieldHeight(option)};
    }
    case CT_ItemViewItem: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width(), std::max(size.height(), option->fontMetrics.height() + 2 * Metrics::Tight)};
    }
    default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return Metrics::ScrollBar;
    case PM_ScrollBarSliderMin: return ShortestHandle;
    case PM_HeaderMargin: return Metrics::Small;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap: return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: // grow with the text
        return (option ? option->fontMetrics : widget ? widget->fontMetrics() : QFontMetrics(QFont())).ascent() + Metrics::Tight;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ConsoleStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_ComboBox_Popup: return 0; // a list below the box, as wide as it
    case SH_ScrollBar_LeftClickAbsolutePosition: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1; // the whole row is selected, not the words in it
    default: return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace Ringproof
