// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/accessibility.h"

#include "widgets/countdownring.h"
#include "widgets/textlabel.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QComboBox>

namespace Ringproof::Accessibility {

namespace {

constexpr const char *PartProperty = "_ringproof_accessible_part";

//! The text of a SpokenLabel: as text, as value, and as description, whichever a reader asks for.
class SpokenText final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit SpokenText(SpokenLabel *label)
        : QAccessibleWidget(label, QAccessible::StaticText)
    {
    }

    QString text(QAccessible::Text what) const override
    {
        switch (what) {
        case QAccessible::Value:
        case QAccessible::Description: return whole();
        default: return QAccessibleWidget::text(what);
        }
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QString text(int from, int to) const override { return whole().mid(from, to < 0 ? -1 : to - from); }
    int characterCount() const override { return int(whole().size()); }

    // Nothing in a label is selected, and it has no cursor.
    void selection(int, int *start, int *end) const override { *start = *end = 0; }
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override { }
    void removeSelection(int) override { }
    void setSelection(int, int, int) override { }
    int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override { }
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint &) const override { return 0; }
    void scrollToSubstring(int, int) override { }
    QString attributes(int, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    QString whole() const { return static_cast<SpokenLabel *>(object())->spokenText(); }
};

//! The seconds of a CountdownRing, as a number and in words.
class RingValue final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit RingValue(CountdownRing *ring)
        : QAccessibleWidget(ring, QAccessible::ProgressBar)
    {
    }

    QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Value ? ring()->words() : QAccessibleWidget::text(what);
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QVariant currentValue() const override { return ring()->seconds(); }
    void setCurrentValue(const QVariant &) override { } // time can't be set
    QVariant maximumValue() const override { return ring()->wholeSeconds(); }
    QVariant minimumValue() const override { return 0; }
    QVariant minimumStepSize() const override { return 1; }

private:
    CountdownRing *ring() const { return static_cast<CountdownRing *>(object()); }
};

//! What looks like a list but is made of plain widgets: a role is all that it lacks.
class ListOfRows final : public QAccessibleWidget
{
public:
    explicit ListOfRows(QWidget *list)
        : QAccessibleWidget(list, QAccessible::List)
    {
    }
};

//! A row whose name says it all; its labels would only say it again.
class RowOfList final : public QAccessibleWidget
{
public:
    explicit RowOfList(QWidget *row)
        : QAccessibleWidget(row, QAccessible::ListItem)
    {
    }
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
};

//! A combo box with the name that it was given. Qt's own tells the current text for a name on Unix, and expects the name from a
//! label beside it.
class NamedChoice final : public QAccessibleWidget
{
public:
    explicit NamedChoice(QComboBox *box)
        : QAccessibleWidget(box, QAccessible::ComboBox)
    {
    }

    QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Value ? box()->currentText() : QAccessibleWidget::text(what);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = state.hasPopup = true;
        state.expanded = box()->view()->isVisible();
        state.collapsed = !state.expanded;
        return state;
    }
    QStringList actionNames() const override { return QStringList {showMenuAction(), pressAction()} + QAccessibleWidget::actionNames(); }
    void doAction(const QString &action) override
    {
        if (action != showMenuAction() && action != pressAction())
            QAccessibleWidget::doAction(action);
        else if (box()->view()->isVisible())
            box()->hidePopup();
        else
            box()->showPopup();
    }

private:
    QComboBox *box() const { return static_cast<QComboBox *>(object()); }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (auto *label = qobject_cast<SpokenLabel *>(object))
        return new SpokenText(label);
    if (auto *ring = qobject_cast<CountdownRing *>(object))
        return new RingValue(ring);
    if (auto *box = qobject_cast<QComboBox *>(object); box && !box->isEditable() && !box->accessibleName().isEmpty())
        return new NamedChoice(box);
    if (const QVariant part = object->property(PartProperty); part.isValid()) {
        auto *widget = qobject_cast<QWidget *>(object);
        if (!widget)
            return nullptr;
        return part.toInt() == int(Part::Item) ? new RowOfList(widget)
                                               : static_cast<QAccessibleInterface *>(new ListOfRows(widget));
    }
    return nullptr;
}

} // namespace

void install()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

void presentAs(Part part, QWidget *widget)
{
    install();
    widget->setProperty(PartProperty, int(part));
}

void announceText(QWidget *widget, const QString &before, const QString &after)
{
    // Three kinds of readers listen to three kinds of events: for a text that was inserted (AT-SPI), for a description that
    // changed, and for an alert (UI Automation, NSAccessibility).
    QAccessibleTextUpdateEvent inserted(widget, 0, before, after);
    QAccessible::updateAccessibility(&inserted);
    QAccessibleEvent described(widget, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&described);
    QAccessibleEvent alert(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace Ringproof::Accessibility
