// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/gallery.h"

#include "gallery/samples.h"
#include "theme/appearance.h"
#include "theme/icon.h"
#include "theme/metrics.h"
#include "theme/motion.h"
#include "widgets/checkbox.h"
#include "widgets/choicebox.h"
#include "widgets/surface.h"
#include "widgets/textlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Ringproof {

Gallery::Gallery(QWidget *parent)
    : QWidget(parent)
    , m_usualFont(QApplication::font())
{
    setWindowTitle(QStringLiteral("Gallery – Ringproof"));
    setWindowIcon(applicationIcon());

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Metrics::Huge, Metrics::Huge, Metrics::Huge, Metrics::Huge);
    column->setSpacing(Metrics::Large);
    add(column, "Type", Samples::type());
    add(column, "Tones and the colours of profiles", Samples::colours());
    add(column, "Icons", Samples::icons());
    add(column, "Buttons", Samples::buttons());
    add(column, "Phone number, code", Samples::entries());
    add(column, "Time left", Samples::rings());
    add(column, "Status", Samples::pills());
    add(column, "Messages", Samples::messages());
    add(column, "The course of a call", Samples::timelines());
    add(column, "Customers", Samples::tabs());
    add(column, "Covered numbers", Samples::maskedNumbers());
    add(column, "Work under way and done", Samples::work());
    add(column, "Table", Samples::table());
    add(column, "Nothing to show", Samples::emptyStates());
    add(column, "Standard controls", Samples::standardControls());
    column->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeSwitches());
    layout->addWidget(scroll, 1);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 48);
}

QWidget *Gallery::makeSwitches()
{
    auto *appearance = new ChoiceBox;
    appearance->setAccessibleName(QStringLiteral("Appearance"));
    for (const Appearance choice : {Appearance::System, Appearance::Light, Appearance::Dark, Appearance::Contrast})
        appearance->addItem(textOf(choice), int(choice));
    connect(appearance, &QComboBox::currentIndexChanged, this,
            [appearance] { applyAppearance(*qApp, Appearance(appearance->currentData().toInt())); });

    auto *size = new ChoiceBox;
    size->setAccessibleName(QStringLiteral("Size of text"));
    for (const int percent : {100, 150, 200, 300})
        size->addItem(QStringLiteral("%1 %").arg(percent), percent);
    connect(size, &QComboBox::currentIndexChanged, this, [this, size] {
        QFont font = m_usualFont;
        font.setPointSizeF(m_usualFont.pointSizeF() * size->currentData().toInt() / 100);
        QApplication::setFont(font);
    });

    auto *mirrored = new CheckBox(QStringLiteral("From right to left"));
    connect(mirrored, &QAbstractButton::toggled, this,
            [](bool on) { QApplication::setLayoutDirection(on ? Qt::RightToLeft : Qt::LeftToRight); });
    auto *still = new CheckBox(QStringLiteral("Less motion"));
    connect(still, &QAbstractButton::toggled, this,
            [](bool on) { Motion::setChoice(on ? Motion::Choice::Reduced : Motion::Choice::System); });

    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(Metrics::Huge, Metrics::Medium, Metrics::Huge, Metrics::Medium);
    layout->setSpacing(Metrics::Large);
    for (QWidget *widget : {static_cast<QWidget *>(appearance), static_cast<QWidget *>(size), static_cast<QWidget *>(mirrored),
                            static_cast<QWidget *>(still)})
        layout->addWidget(widget);
    layout->addStretch(1);
    return row;
}

void Gallery::add(QBoxLayout *column, const char *title, QWidget *samples)
{
    auto *card = new Surface;
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(Metrics::Huge, Metrics::Large, Metrics::Huge, Metrics::Large);
    layout->setSpacing(Metrics::Medium);
    auto *heading = new TextLabel(TextStyle::Heading);
    heading->setText(QString::fromLatin1(title));
    layout->addWidget(heading);
    layout->addWidget(samples);
    column->addWidget(card);
}

} // namespace Ringproof
