// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/samples.h"

#include "phone/phonenumber.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "verify/calltimeline.h"
#include "verify/customertabs.h"
#include "verify/timelineview.h"
#include "widgets/actionbutton.h"
#include "widgets/checkbox.h"
#include "widgets/choicebox.h"
#include "widgets/codeentry.h"
#include "widgets/copyrow.h"
#include "widgets/countdownring.h"
#include "widgets/emptystate.h"
#include "widgets/maskednumber.h"
#include "widgets/messagebar.h"
#include "widgets/phonefield.h"
#include "widgets/regionbox.h"
#include "widgets/statuspill.h"
#include "widgets/tableview.h"
#include "widgets/textlabel.h"
#include "widgets/workrow.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QVBoxLayout>

#include <chrono>

namespace Ringproof::Samples {

namespace {

using namespace std::chrono_literals;

constexpr std::array Tones {Tone::Neutral, Tone::Info, Tone::Success, Tone::Warning, Tone::Danger};

template<typename Layout> QWidget *holding(const QList<QWidget *> &widgets, bool isStretched)
{
    auto *holder = new QWidget;
    auto *layout = new Layout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::Medium);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    if (isStretched)
        layout->addStretch(1);
    return holder;
}

QWidget *row(const QList<QWidget *> &widgets)
{
    return holding<QHBoxLayout>(widgets, true);
}

QWidget *column(const QList<QWidget *> &widgets)
{
    return holding<QVBoxLayout>(widgets, false);
}

TextLabel *label(TextStyle style, const QString &text)
{
    auto *words = new TextLabel(style, TextLabel::Colour::Text, TextLabel::Wrap::No);
    words->setText(text);
    return words;
}

//! A patch of a tone's colours: what is written on it, its edge, and the shape beside it.
class Patch : public QWidget
{
public:
    using Colours = std::function<Theme::ToneColours(const Theme &)>;

    Patch(QString name, Colours colours)
        : m_name(std::move(name))
        , m_colours(std::move(colours))
    {
        setMinimumSize(fontMetrics().averageCharWidth() * 12, fontMetrics().height() * 2);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme::ToneColours colours = m_colours(Theme::of(this));
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(colours.fill);
        painter.setPen(colours.border);
        const QRectF body = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.drawRoundedRect(body, Metrics::Radius, Metrics::Radius);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.solid);
        painter.drawEllipse(QRectF(body.left() + Metrics::Small, body.center().y() - 6, 12, 12));
        painter.setPen(colours.text);
        painter.drawText(body.adjusted(Metrics::Huge + Metrics::Tight, 0, -Metrics::Tight, 0), Qt::AlignVCenter | Qt::AlignLeft, m_name);
    }

private:
    const QString m_name;
    const Colours m_colours;
};

class IconSample : public QWidget
{
public:
    explicit IconSample(Icon icon)
        : m_icon(icon)
    {
        setFixedSize(32, 32);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, QRectF(4, 4, 24, 24), m_icon, Theme::of(this).text);
    }

private:
    const Icon m_icon;
};

ActionButton *button(const QString &text, ActionButton::Strength strength, bool isEnabled, Icon icon = Icon::None)
{
    auto *made = new ActionButton(text, strength);
    made->setSymbol(icon);
    made->setEnabled(isEnabled);
    return made;
}

CallTimeline story(const QList<CallStatus> &heard)
{
    CallTimeline timeline;
    Milliseconds now = 14h;
    timeline.begin(now);
    now += 2s;
    timeline.place(CallTimeline::Certainty::Certain);
    for (const CallStatus &status : heard) {
        now += 4s;
        timeline.hear(status, now);
    }
    return timeline;
}

CallStatus status(CallStatus::Phase phase)
{
    CallStatus made;
    made.phase = phase;
    return made;
}

QWidget *timeline(const CallTimeline &story)
{
    auto *view = new TimelineView;
    view->show(story.steps());
    return view;
}

} // namespace

QWidget *type()
{
    return column({label(TextStyle::Title, QStringLiteral("Title: names a page")), label(TextStyle::Heading, QStringLiteral("Heading: names a group")),
                   label(TextStyle::Strong, QStringLiteral("Strong: leads the eye")), label(TextStyle::Body, QStringLiteral("Body: everything else")),
                   label(TextStyle::Small, QStringLiteral("Small: captions")), label(TextStyle::Code, QStringLiteral("Code: number:+14155552671:code")),
                   label(TextStyle::Number, QStringLiteral("+1 415-555-2671")), label(TextStyle::Time, QStringLiteral("14:03:12")),
                   label(TextStyle::Digits, QStringLiteral("042 917"))});
}

QWidget *colours()
{
    const QStringList names {QStringLiteral("neutral"), QStringLiteral("info"), QStringLiteral("success"), QStringLiteral("warning"),
                             QStringLiteral("danger")};
    auto *holder = new QWidget;
    auto *grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i < int(Tones.size()); ++i) {
        const Tone tone = Tones.at(size_t(i));
        grid->addWidget(new Patch(names.at(i), [tone](const Theme &theme) { return theme.tone(tone); }), 0, i);
    }
    for (int i = 0; i < profileColourNames().size(); ++i) {
        const auto colour = ProfileColour(i);
        grid->addWidget(new Patch(Theme::describe(colour), [colour](const Theme &theme) { return theme.profileColour(colour); }), 1 + i / 5,
                        i % 5);
    }
    return holder;
}

QWidget *icons()
{
    auto *holder = new QWidget;
    auto *grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 0, 0, 0);
    constexpr int PerRow = 17;
    for (int i = 1; i <= int(Icon::Contrast); ++i)
        grid->addWidget(new IconSample(Icon(i)), (i - 1) / PerRow, (i - 1) % PerRow);
    grid->setColumnStretch(PerRow, 1);
    return holder;
}

QWidget *buttons()
{
    using Strength = ActionButton::Strength;
    QList<QWidget *> rows;
    for (const bool isEnabled : {true, false}) {
        rows << row({button(QStringLiteral("Call"), Strength::Primary, isEnabled, Icon::Phone),
                     button(QStringLiteral("Call again"), Strength::Secondary, isEnabled),
                     button(QStringLiteral("New customer"), Strength::Quiet, isEnabled, Icon::Plus),
                     button(QStringLiteral("A button with rather a long text"), Strength::Secondary, isEnabled)});
    }
    return column(rows);
}

QWidget *entries()
{
    auto *region = new RegionBox;
    region->setRegion(QStringLiteral("US"));
    auto *empty = new PhoneField(QStringLiteral("US"));
    empty->setPlaceholderText(QStringLiteral("Type or paste a number"));
    auto *wrong = new PhoneField(QStringLiteral("US"));
    wrong->setAccessibleName(QStringLiteral("A wrong phone number"));
    wrong->setText(QStringLiteral("+999 12345"));
    wrong->judge();
    auto *code = new CodeEntry;
    auto *half = new CodeEntry;
    half->setAccessibleName(QStringLiteral("A code half typed"));
    half->setText(QStringLiteral("042"));
    auto *judged = new CodeEntry;
    judged->setAccessibleName(QStringLiteral("A code that is being judged"));
    judged->setLength(8);
    judged->setText(QStringLiteral("04291755"));
    judged->setReadOnly(true);
    return column({row({region, empty, wrong}), row({code, half}), row({judged}),
                   new CopyRow(QStringLiteral("Answer URL"), QStringLiteral("https://example.net/dispatch_otp/"))});
}

QWidget *rings()
{
    QList<QWidget *> widgets;
    for (const Milliseconds left : {Milliseconds(60s), Milliseconds(42s), Milliseconds(9s), Milliseconds(0s)}) {
        auto *ring = new CountdownRing;
        ring->setTime(left, 60s);
        widgets << ring;
    }
    auto *unknown = new CountdownRing;
    unknown->setUnknown();
    widgets << unknown;
    return row(widgets);
}

QWidget *pills()
{
    const QStringList words {QStringLiteral("No call yet"), QStringLiteral("Ringing"), QStringLiteral("Verified"), QStringLiteral("Time is up"),
                             QStringLiteral("Code void")};
    constexpr std::array Shapes {Icon::None, Icon::Phone, Icon::Check, Icon::Clock, Icon::Problem};
    QList<QWidget *> widgets;
    for (size_t i = 0; i < Tones.size(); ++i) {
        auto *pill = new StatusPill;
        pill->show(Tones.at(i), Shapes.at(i), words.at(qsizetype(i)));
        widgets << pill;
    }
    return row(widgets);
}

QWidget *messages()
{
    const QStringList words {
        QStringLiteral("Hanging up…"), QStringLiteral("The code was read to the customer."), QStringLiteral("+1 415-555-2671 is verified."),
        QStringLiteral("Plivo's answer didn't come within 15 seconds. The phone may still ring, and the code is good if it does. Ask the "
                       "customer before you call again."),
        QStringLiteral("That isn't the code. 3 attempts left. Ask the customer to read it again, digit by digit.")};
    QList<QWidget *> widgets;
    for (size_t i = 0; i < Tones.size(); ++i) {
        auto *bar = new MessageBar(QStringLiteral("Message %1").arg(i + 1));
        bar->say(Tones.at(i), words.at(qsizetype(i)));
        widgets << bar;
    }
    return column(widgets);
}

QWidget *timelines()
{
    using Phase = CallStatus::Phase;
    CallStatus busy = status(Phase::Busy);
    busy.hangupCauseName = QStringLiteral("Busy Line");
    busy.hangupCauseCode = 3010;
    CallTimeline verified = story({status(Phase::Ringing), status(Phase::Answered)});
    verified.verify(QString(), 14h + 20s);
    return column({timeline(story({})), timeline(story({status(Phase::Ringing)})), timeline(story({busy})), timeline(verified)});
}

QWidget *tabs()
{
    auto *tabs = new CustomerTabs;
    tabs->insert(0, {QStringLiteral("+1 202-555-0100"), QStringLiteral("Ringing"), Tone::Info, Icon::Phone, false});
    tabs->insert(1, {QStringLiteral("+44 20 7183 8750"), QStringLiteral("Verified"), Tone::Success, Icon::Check, true});
    tabs->insert(2, {QStringLiteral("+49 30 123456"), QStringLiteral("Not answered"), Tone::Danger, Icon::PhoneDown, true});
    tabs->insert(3, {QStringLiteral("New customer"), QStringLiteral("No call yet"), Tone::Neutral, Icon::Plus, false});
    return tabs;
}

QWidget *maskedNumbers()
{
    const auto number = PhoneNumber::fromE164(QStringLiteral("+14155552671")).value();
    auto *may = new MaskedNumber;
    may->show(number, MaskedNumber::Uncovering::Allowed);
    QObject::connect(may, &MaskedNumber::uncoverWanted, may, &MaskedNumber::uncover);
    auto *mayNot = new MaskedNumber;
    mayNot->show(number, MaskedNumber::Uncovering::Forbidden);
    return row({may, mayNot});
}

QWidget *work()
{
    auto *unknown = new WorkRow;
    unknown->begin(QStringLiteral("Looking for the number"));
    auto *running = new WorkRow;
    running->begin(QStringLiteral("Exporting the history"));
    running->setProgress(31'000, 90'000, QStringLiteral("31,000 of 90,000 rows"));
    auto *done = new WorkRow;
    done->finish(Tone::Success, QStringLiteral("90,000 rows are in history.csv."));
    auto *stopped = new WorkRow;
    stopped->finish(Tone::Warning, QStringLiteral("The export was cancelled. Nothing was written."));
    return column({unknown, running, done, stopped});
}

QWidget *table()
{
    auto *model = new QStandardItemModel;
    model->setHorizontalHeaderLabels({QStringLiteral("Number"), QStringLiteral("State"), QStringLiteral("Time left"), QStringLiteral("Operator")});
    const auto add = [model](const QString &number, const QString &state, Icon icon, Tone tone, const QString &left) {
        auto *numberItem = new QStandardItem(number);
        numberItem->setData(true, CellFigureRole);
        auto *stateItem = new QStandardItem(state);
        stateItem->setData(int(icon), CellIconRole);
        stateItem->setData(int(tone), CellToneRole);
        auto *leftItem = new QStandardItem(left);
        leftItem->setData(true, CellFigureRole);
        model->appendRow({numberItem, stateItem, leftItem, new QStandardItem(QStringLiteral("alex"))});
    };
    add(QStringLiteral("+1 ••• ••• ••71"), QStringLiteral("Ringing"), Icon::Phone, Tone::Info, QStringLiteral("42 s"));
    add(QStringLiteral("+44 •• •••• ••50"), QStringLiteral("Verified"), Icon::Check, Tone::Success, QStringLiteral("–"));
    add(QStringLiteral("+49 •• ••••56"), QStringLiteral("Not answered"), Icon::PhoneDown, Tone::Danger, QStringLiteral("7 s"));
    auto *view = new TableView;
    model->setParent(view);
    view->setModel(model);
    view->setAccessibleName(QStringLiteral("A table"));
    view->selectRow(1);
    view->resizeColumnsToContents();
    view->setFixedHeight(TableDelegate::rowHeight() * 5);
    return view;
}

QWidget *emptyStates()
{
    auto *empty = new EmptyState(QStringLiteral("Nothing yet"));
    empty->say(Icon::History, Tone::Neutral, QStringLiteral("No calls yet"),
               QStringLiteral("Every call and what became of it turns up here, and stays for as long as your team keeps it."));
    auto *none = new EmptyState(QStringLiteral("Nothing found"));
    none->say(Icon::Search, Tone::Neutral, QStringLiteral("Nothing found"), QStringLiteral("No call matches the filter."),
              QStringLiteral("Clear the filter"));
    auto *broken = new EmptyState(QStringLiteral("An error"));
    broken->say(Icon::Problem, Tone::Danger, QStringLiteral("The store can't be asked"),
                QStringLiteral("Nothing answers at redis.example.com, port 6379."), QStringLiteral("Try again"));
    return holding<QHBoxLayout>({empty, none, broken}, false);
}

QWidget *standardControls()
{
    auto *combo = new QComboBox;
    combo->addItems({QStringLiteral("Redis"), QStringLiteral("This computer")});
    combo->setAccessibleName(QStringLiteral("A combo box"));
    auto *editable = new QComboBox;
    editable->setEditable(true);
    editable->addItem(QStringLiteral("Editable"));
    editable->setAccessibleName(QStringLiteral("An editable combo box"));
    auto *choice = new ChoiceBox;
    choice->addItems({QStringLiteral("Choice"), QStringLiteral("Another choice")});
    choice->setAccessibleName(QStringLiteral("A choice box"));
    auto *spin = new QSpinBox;
    spin->setRange(4, 8);
    spin->setValue(6);
    spin->setSuffix(QStringLiteral(" digits"));
    spin->setAccessibleName(QStringLiteral("A spin box"));
    auto *line = new QLineEdit(QStringLiteral("redis://127.0.0.1:6379/0"));
    line->setAccessibleName(QStringLiteral("A line"));
    auto *off = new QLineEdit(QStringLiteral("Set by your administrator"));
    off->setEnabled(false);
    auto *check = new CheckBox(QStringLiteral("Ours"));
    check->setChecked(true);
    auto *plain = new QCheckBox(QStringLiteral("Qt's"));
    plain->setChecked(true);
    auto *radio = new QRadioButton(QStringLiteral("One"));
    radio->setChecked(true);
    auto *pushButton = new QPushButton(QStringLiteral("Qt's button"));
    auto *standard = new QPushButton(QStringLiteral("Its default"));
    standard->setDefault(true);
    auto *progress = new QProgressBar;
    progress->setValue(40);
    progress->setAccessibleName(QStringLiteral("A progress bar"));
    auto *list = new QListWidget;
    for (int i = 1; i < 30; ++i)
        list->addItem(QStringLiteral("Row %1").arg(i));
    list->setCurrentRow(2);
    list->setAccessibleName(QStringLiteral("A list"));
    auto *tabs = new QTabWidget;
    tabs->addTab(list, QStringLiteral("A list"));
    tabs->addTab(new QWidget, QStringLiteral("Another"));
    tabs->setFixedHeight(220);
    return column({row({combo, editable, choice, spin}), row({line, off}), row({check, plain, radio, new QRadioButton(QStringLiteral("Two"))}),
                   row({pushButton, standard}), progress, tabs});
}

} // namespace Ringproof::Samples
