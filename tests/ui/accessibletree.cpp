// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accessibletree.h"

#include <QWidget>

namespace Ringproof::Test {

namespace {

void walk(QAccessibleInterface *accessible, const std::function<void(QAccessibleInterface *)> &visit)
{
    if (!accessible || !accessible->isValid() || accessible->state().invisible)
        return;
    visit(accessible);
    if (accessible->tableInterface())
        return; // a million cells are data, not controls
    for (int i = 0; i < accessible->childCount(); ++i)
        walk(accessible->child(i), visit);
}

} // namespace

void forEachAccessible(QWidget *root, const std::function<void(QAccessibleInterface *)> &visit)
{
    walk(QAccessible::queryAccessibleInterface(root), visit);
}

QAccessibleInterface *findAccessible(QWidget *root, const QString &name)
{
    QAccessibleInterface *found = nullptr;
    forEachAccessible(root, [&found, &name](QAccessibleInterface *accessible) {
        if (!found && accessible->text(QAccessible::Name) == name)
            found = accessible;
    });
    return found;
}

QWidget *findNamed(QWidget *root, const char *name)
{
    QAccessibleInterface *found = findAccessible(root, QString::fromLatin1(name));
    return found ? qobject_cast<QWidget *>(found->object()) : nullptr;
}

QString textOf(QWidget *root, const char *name)
{
    QAccessibleInterface *found = findAccessible(root, QString::fromLatin1(name));
    if (!found)
        return {};
    if (QAccessibleTextInterface *text = found->textInterface())
        return text->text(0, text->characterCount());
    return found->text(QAccessible::Value);
}

} // namespace Ringproof::Test
