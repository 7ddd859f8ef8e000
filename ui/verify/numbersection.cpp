// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify/numbersection.h"

#include "phone/region.h"
#include "sandbox/fate.h"
#include "theme/metrics.h"
#include "verify/languagebox.h"
#include "verify/verifysession.h"
#include "widgets/actionbutton.h"
#include "widgets/phonefield.h"
#include "widgets/regionbox.h"
#include "widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace Ringproof {

namespace {

QString sandboxNumber(const Fate &fate)
{
    return QStringLiteral("+1 202-555-01%1").arg(fate.lastDigits, 2, 10, QLatin1Char('0'));
}

} // namespace

NumberSection::NumberSection(VerifySession &session, Place place, LanguageOffer languages, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_languages(std::move(languages))
    , m_field(new PhoneField(session.defaultRegion()))
    , m_region(new RegionBox)
    , m_call(new ActionButton(tr("Call"), ActionButton::Strength::Primary))
    , m_about(new TextLabel(TextStyle::Body, TextLabel::Colour::Muted))
    , m_language(new LanguageBox(m_languages))
    , m_problem(new SpokenLabel(tr("Problem with the number"), TextStyle::Body))
    , m_wait(new TextLabel(TextStyle::Body, TextLabel::Colour::Muted))
{
    auto *title = new TextLabel(TextStyle::Title);
    title->setText(tr("Verify a phone number"));
    auto *explanation = new TextLabel(TextStyle::Body, TextLabel::Colour::Muted);
    explanation->setText(
        tr("The number gets a call, and a voice reads out a code. Whoever holds the phone repeats the code to you."));
    auto *caption = new TextLabel(TextStyle::Strong);
    caption->setText(tr("Customer's number"));
    caption->setBuddy(m_field);

    m_field->setPlaceholderText(tr("Type or paste a number"));
    m_call->setSymbol(Icon::Phone);
    m_call->setMinimumHeight(m_field->sizeHint().height());
    m_problem->setTone(Tone::Danger);

    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::Tight);
    row->addWidget(m_region);
    row->addWidget(m_field, 1);
    row->addWidget(m_call);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::Tight);
    layout->addWidget(title);
    layout->addWidget(explanation);
    layout->addSpacing(Metrics::Large);
    layout->addWidget(caption);
    layout->addLayout(row);
    layout->addWidget(makeAbout());
    layout->addWidget(m_wait);
    if (place == Place::Sandbox)
        layout->addWidget(makeSandboxHint());
    layout->addStretch(1);

    connect(m_field, &PhoneField::edited, this, &NumberSection::onEdited);
    connect(m_field, &PhoneField::entered, this, &NumberSection::placeCall);
    connect(m_call, &QPushButton::clicked, this, &NumberSection::placeCall);
    connect(m_region, &RegionBox::regionChosen, this, [this](const QString &code) {
        m_field->setRegion(code);
        m_field->setFocus(Qt::OtherFocusReason);
    });
    connect(m_language, &LanguageBox::languageChosen, this, [this] { m_isLanguageChosen = true; });
    showNumber();
    showSession();
}

void NumberSection::focusNumber()
{
    if (m_field->hasFocus() && m_session.state() == VerifySession::State::Entering)
        return; // somebody is typing in it: the next key must not replace the last
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->selectAll();
}

void NumberSection::fillIn(const QString &number)
{
    m_field->setText(number);
    m_field->judge();
    m_filledIn = number;
    m_shapeOfFilledIn = m_field->text();
}

bool NumberSection::isEmpty() const
{
    return m_field->text().isEmpty();
}

bool NumberSection::isFilledWith(const QString &number) const
{
    return m_filledIn == number && m_field->text() == m_shapeOfFilledIn;
}

void NumberSection::showSession()
{
    m_call->setEnabled(m_session.canPlace());
    showTime();
}

void NumberSection::showTime()
{
    const Milliseconds wait = m_session.waitForCall();
    m_wait->setVisible(wait.count() > 0);
    if (wait.count() > 0)
        m_wait->setText(tr("This number can be called again in %1.").arg(shortWait(wait)));
    m_call->setEnabled(m_session.canPlace());
}

void NumberSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        showNumber();
}

void NumberSection::placeCall()
{
    m_field->judge();
    if (m_field->number()) {
        if (m_isLanguageChosen)
            m_languages.memory.remember(m_field->number()->regionCode(), m_language->language());
        m_session.place(*m_field->number(), m_language->language());
        return;
    }
    focusNumber();
}

void NumberSection::onEdited()
{
    if (m_field->number() != m_session.number())
        m_session.forgetFailure();
    if (!m_field->text().isEmpty())
        m_session.expectCall();
    proposeLanguage();
    showNumber();
}

void NumberSection::showNumber()
{
    const QString problem = m_field->problem();
    m_problem->setVisible(!problem.isEmpty());
    m_about->setVisible(problem.isEmpty());
    if (m_problem->text() != problem)
        m_problem->say(problem);
    // A number that no country owns (`001`) leaves the box as it is.
    if (m_field->number() && isRegion(m_field->number()->regionCode()))
        m_region->setRegion(m_field->number()->regionCode());
    else if (!m_field->number()) // behind a plus, the country is typed; it shows once the number tells it
        m_region->setRegion(m_field->text().startsWith(u'+') ? QString() : m_field->defaultRegion());
    if (m_field->number())
        m_about->setText(aboutNumber(*m_field->number()));
    else if (!m_field->defaultRegion().isEmpty())
        m_about->setText(tr("Country if none is given: %1").arg(nameOfRegion(m_field->defaultRegion())));
    else
        m_about->setText(tr("Begin with + and the country code."));
}

//! A number's country tells more of its owner's language than the profile does; what the person has chosen, most of all.
void NumberSection::proposeLanguage()
{
    if (!m_isLanguageChosen && m_field->number())
        m_language->setLanguage(m_languages.languageFor(m_field->number()->regionCode()));
}

QWidget *NumberSection::makeAbout()
{
    auto *texts = new QVBoxLayout;
    texts->addWidget(m_about);
    texts->addWidget(m_problem);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::Medium);
    layout->addLayout(texts, 1);
    if (m_language->hasChoice()) {
        auto *caption = new TextLabel(TextStyle::Body, TextLabel::Colour::Muted, TextLabel::Wrap::No);
        caption->setText(tr("Call in", "a language"));
        layout->addWidget(caption);
        layout->setSpacing(Metrics::Small);
    }
    layout->addWidget(m_language);
    return row;
}

//! What a newcomer can do at once, and the quickest way for a tester to any outcome.
QWidget *NumberSection::makeSandboxHint()
{
    const QString first = sandboxNumber(Fates.front());
    auto *answers = new ActionButton(tr("Try %1").arg(first), ActionButton::Strength::Quiet);
    answers->setToolTip(tr(Fates.front().summary));
    connect(answers, &QPushButton::clicked, this, [this, first] {
        m_field->setText(first);
        focusNumber();
    });

    auto *button = new ActionButton(tr("Other outcomes…"), ActionButton::Strength::Quiet);
    auto *menu = new QMenu(button);
    for (const Fate &fate : Fates) {
        const QString number = sandboxNumber(fate);
        // Set apart: between words that run from right to left its parts would change places.
        menu->addAction(QStringLiteral("\u2068%1\u2069    %2").arg(number, tr(fate.summary)), this, [this, number] {
            m_field->setText(number);
            focusNumber();
        });
    }
    connect(button, &QPushButton::clicked, this,
            [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height()))); });

    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, Metrics::Large, 0, 0);
    layout->setSpacing(Metrics::Tight);
    layout->addWidget(answers);
    layout->addWidget(button);
    layout->addStretch(1);
    return row;
}

QString shortWait(Milliseconds wait)
{
    const qint64 seconds = wholeSeconds(wait).count();
    if (seconds < 100)
        return NumberSection::tr("%1 s").arg(seconds);
    if (seconds < 100 * 60)
        return NumberSection::tr("%1 min").arg((seconds + 59) / 60);
    return NumberSection::tr("%1 h").arg((seconds + 3599) / 3600);
}

QString aboutNumber(const PhoneNumber &number)
{
    QString place = number.regionName();
    if (number.regionCode().size() == 2) // not `001`, which is no country
        place = NumberSection::tr("%1 (%2)").arg(place, number.regionCode());
    return number.lineType() == LineType::Unknown ? place : NumberSection::tr("%1 · %2").arg(place, describe(number.lineType()));
}

} // namespace Ringproof
