// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a call as a line that one follows downwards, like that of a parcel.
#pragma once

#include "verify/calltimeline.h"

#include <QWidget>

class QSpacerItem;

namespace Ringproof {

class TextLabel;

//! One step: its mark on the line, its words, and its time. To assistive software an item of a list that reads as a sentence.
class TimelineRow : public QWidget
{
    Q_OBJECT

public:
    enum class Place { Alone, First, Middle, Last };

    explicit TimelineRow(QWidget *parent = nullptr);

    void show(const TimelineStep &step, Place place);
    [[nodiscard]] const TimelineStep &step() const { return m_step; }

    //! A row's height where its words fit on one line; the same for every step.
    [[nodiscard]] static int usualHeight();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using QWidget::show;

    void makeRoom();
    void showWords();

    TimelineStep m_step;
    Place m_place = Place::Alone;
    TextLabel *m_time;
    QSpacerItem *m_mark; //!< the room for it
    TextLabel *m_title;
    TextLabel *m_detail;
};

//! A list to assistive software.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    void show(const QList<TimelineStep> &steps);

private:
    using QWidget::show;

    QList<TimelineRow *> m_rows; //!< as many as were ever needed at once
    QList<TimelineStep> m_steps;
};

} // namespace Ringproof
