// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/appearancesection.h"

#include "languages.h"
#include "settings/card.h"
#include "theme/appearance.h"
#include "theme/metrics.h"
#include "widgets/choicebox.h"
#include "widgets/textlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QSettings>
#include <QVBoxLayout>

#include <functional>

namespace Ringproof {

namespace {

const QString LanguageKey = QStringLiteral("window/language");

//! A choice that isn't of a profile.
class ChoiceRow : public QWidget
{
public:
    ChoiceRow(const QString &caption, const QString &help, ChoiceBox *box)
    {
        auto *name = new TextLabel(TextStyle::Strong);
        name->setText(caption);
        name->setBuddy(box);
        auto *words = new TextLabel(TextStyle::Small, TextLabel::Colour::Muted);
        words->setText(help);
        auto *text = new QVBoxLayout;
        text->setSpacing(Metrics::Hair);
        text->addWidget(name);
        text->addWidget(words);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(Metrics::Large);
        row->addLayout(text, 1);
        row->addWidget(box);
        box->setAccessibleDescription(help);
    }
};

ChoiceBox *namedBox(const QString &name)
{
    auto *box = new ChoiceBox;
    box->setAccessibleName(name);
    return box;
}

class LookCard : public Card
{
public:
    explicit LookCard(QSettings *settings)
        : Card(AppearanceSection::tr("Look"))
    {
        auto *colours = namedBox(AppearanceSection::tr("Colours"));
        colours->addItem(AppearanceSection::tr("As the system has them"), int(Appearance::System));
        colours->addItem(AppearanceSection::tr("Light"), int(Appearance::Light));
        colours->addItem(AppearanceSection::tr("Dark"), int(Appearance::Dark));
        colours->addItem(AppearanceSection::tr("High contrast"), int(Appearance::Contrast));
        colours->setCurrentIndex(colours->findData(int(settings ? rememberedAppearance(*settings) : Appearance::System)));
        QObject::connect(colours, &QComboBox::activated, this, [colours, settings] {
            const auto chosen = Appearance(colours->currentData().toInt());
            if (settings)
                rememberAppearance(*settings, chosen);
            applyAppearance(*static_cast<QApplication *>(QCoreApplication::instance()), chosen);
        });
        add(new ChoiceRow(colours->accessibleName(), AppearanceSection::tr("The size of text is the system's own."), colours));

        auto *motion = namedBox(AppearanceSection::tr("Motion"));
        motion->addItem(AppearanceSection::tr("As the system has it"), int(Motion::Choice::System));
        motion->addItem(AppearanceSection::tr("Nothing moves by itself"), int(Motion::Choice::Reduced));
        motion->setCurrentIndex(motion->findData(int(settings ? rememberedMotion(*settings) : Motion::choice())));
        QObject::connect(motion, &QComboBox::activated, this, [motion, settings] {
            const auto chosen = Motion::Choice(motion->currentData().toInt());
            if (settings)
                rememberMotion(*settings, chosen);
            Motion::setChoice(chosen);
        });
        add(new ChoiceRow(motion->accessibleName(), AppearanceSection::tr("The ring around a code and the sign of a ringing phone stand still then; what they say stands beside them."), motion));
    }
};

class LanguageCard : public Card
{
public:
    LanguageCard(QSettings *settings, const std::function<void(const QString &)> &choose)
        : Card(AppearanceSection::tr("Language"))
    {
        auto *box = namedBox(AppearanceSection::tr("Language of the console"));
        box->addItem(AppearanceSection::tr("The system's"), QString());
        for (const QString &tag : programLanguages())
            box->addItem(nameOfLanguage(tag), tag);
        box->setCurrentIndex(std::max(0, box->findData(settings ? AppearanceSection::rememberedLanguage(*settings) : QString())));
        QObject::connect(box, &QComboBox::activated, this, [box, settings, choose] {
            const QString tag = box->currentData().toString();
            if (settings)
                settings->setValue(LanguageKey, tag);
            choose(tag);
        });
        add(new ChoiceRow(box->accessibleName(), AppearanceSection::tr("Of the windows. In which languages calls are made is a setting of the profile, under Plivo."), box));
    }
};

} // namespace

AppearanceSection::AppearanceSection(QSettings *settings, QWidget *parent)
    : SettingsSection(parent)
{
    add(new LookCard(settings));
    add(new LanguageCard(settings, [this](const QString &tag) { Q_EMIT languageChosen(tag); }));
}

QString AppearanceSection::rememberedLanguage(const QSettings &settings)
{
    const QString tag = settings.value(LanguageKey).toString();
    return programLanguages().contains(tag) ? tag : QString();
}

} // namespace Ringproof
