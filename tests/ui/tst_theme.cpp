// SPDX-License-Identifier: GPL-3.0-or-later
// The colours can be read, and the right ones are chosen.
#include "theme/appearance.h"
#include "theme/desktoppreferences.h"
#include "theme/theme.h"

#include <QApplication>
#include <QPalette>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Ringproof;

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsAsWcagHasIt();
    void everyPairCanBeRead_data();
    void everyPairCanBeRead();
    void theSystemsPaletteDecides();
    void anAppearanceCanBePinned();
    void theSystemIsFollowedAgainAfterwards();
    void thePortalTellsWhatIsWanted_data();
    void thePortalTellsWhatIsWanted();
    void motionCanBeSwitchedOff();
    void choicesAreRemembered();
    void profileColoursHaveNames();
    void appearancesAreSpelledLikeOptions();
};

void ThemeTest::contrastIsAsWcagHasIt()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
    // The grey that WCAG's own "Understanding 1.4.3" gives as just enough on white.
    QVERIFY(qAbs(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
}

void ThemeTest::everyPairCanBeRead_data()
{
    QTest::addColumn<QColor>("foreground");
    QTest::addColumn<QColor>("background");
    QTest::addColumn<double>("required");
    for (const Theme *theme : {&Theme::light(), &Theme::darkTheme(), &Theme::contrastLight(), &Theme::contrastDark()}) {
        const QList<Theme::Pair> pairs = theme->pairs();
        for (const Theme::Pair &pair : pairs)
            QTest::addRow("%s%s, %s", theme->highContrast ? "contrast " : "", theme->dark ? "dark" : "light", qPrintable(pair.name))
                << pair.foreground << pair.background << pair.required;
    }
}

void ThemeTest::everyPairCanBeRead()
{
    QFETCH(QColor, foreground);
    QFETCH(QColor, background);
    QFETCH(double, required);
    const double ratio = contrastRatio(foreground, background);
    QVERIFY2(ratio >= required, qPrintable(QStringLiteral("%1 on %2: %3").arg(foreground.name(), background.name()).arg(ratio)));
}

void ThemeTest::theSystemsPaletteDecides()
{
    QPalette system(Qt::white);
    system.setColor(QPalette::Window, QColor(0x30, 0x30, 0x30));
    system.setColor(QPalette::WindowText, QColor(0xee, 0xee, 0xee));
    QVERIFY(Theme::of(system).dark);
    QVERIFY(!Theme::of(system).highContrast);
    system.setColor(QPalette::Window, QColor(0xee, 0xee, 0xee));
    system.setColor(QPalette::WindowText, QColor(0x30, 0x30, 0x30));
    QVERIFY(!Theme::of(system).dark);
    system.setColor(QPalette::Window, Qt::black);
    system.setColor(QPalette::WindowText, Qt::white);
    QVERIFY(Theme::of(system).dark);
    QVERIFY(Theme::of(system).highContrast);
}

void ThemeTest::anAppearanceCanBePinned()
{
    applyAppearance(*qApp, Appearance::Dark);
    QVERIFY(Theme::of(QApplication::palette()).dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::darkTheme().window);
    applyAppearance(*qApp, Appearance::Contrast);
    QVERIFY(Theme::of(QApplication::palette()).highContrast);
    applyAppearance(*qApp, Appearance::Light);
    QVERIFY(!Theme::of(QApplication::palette()).dark);
    QVERIFY(!Theme::of(QApplication::palette()).highContrast);
}

void ThemeTest::theSystemIsFollowedAgainAfterwards()
{
    QApplication::setPalette(QPalette());
    const bool isDark = Theme::of(QApplication::palette()).dark;
    applyAppearance(*qApp, isDark ? Appearance::Light : Appearance::Dark);
    applyAppearance(*qApp, Appearance::System);
    QCOMPARE(Theme::of(QApplication::palette()).dark, isDark);
}

void ThemeTest::thePortalTellsWhatIsWanted_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<int>("dark"); // -1: not known
    QTest::addColumn<bool>("contrast");
    QTest::addColumn<bool>("still");

    const QString standard = QStringLiteral("org.freedesktop.appearance");
    const QString gnome = QStringLiteral("org.gnome.desktop.interface");
    const auto row = [](const char *name, const QString &group, const char *key, const QVariant &value, int dark, bool contrast, bool still) {
        QTest::newRow(name) << group << QString::fromLatin1(key) << value << dark << contrast << still;
    };
    row("nothing", standard, "accent-color", QVariant(), -1, false, false);
    row("no preference", standard, "color-scheme", 0u, -1, false, false);
    row("dark", standard, "color-scheme", 1u, 1, false, false);
    row("light", standard, "color-scheme", 2u, 0, false, false);
    row("contrast", standard, "contrast", 1u, -1, true, false);
    row("reduced motion", standard, "reduced-motion", 1u, -1, false, true);
    row("GNOME's high contrast", QStringLiteral("org.gnome.desktop.a11y.interface"), "high-contrast", true, -1, true, false);
    row("GNOME without animations", gnome, "enable-animations", false, -1, false, true);
    row("GNOME with animations", gnome, "enable-animations", true, -1, false, false);
    row("a dark GTK theme", gnome, "gtk-theme", QStringLiteral("Adwaita-dark"), 1, false, false);
    row("GTK's high contrast", gnome, "gtk-theme", QStringLiteral("HighContrastInverse"), 1, true, false);
}

void ThemeTest::thePortalTellsWhatIsWanted()
{
    QFETCH(QString, group);
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    const DesktopPreferences found = preferencesFromPortal({{group, {{key, value}}}});
    QTEST(found.dark ? int(*found.dark) : -1, "dark");
    QTEST(found.highContrast, "contrast");
    QTEST(found.reducedMotion, "still");
}

void ThemeTest::motionCanBeSwitchedOff()
{
    QWidget widget;
    Motion::setChoice(Motion::Choice::Reduced);
    QVERIFY(Motion::isReduced(&widget));
    Motion::setChoice(Motion::Choice::System);
    QApplication::setEffectEnabled(Qt::UI_General, false);
    QVERIFY(Motion::isReduced(&widget));
    QApplication::setEffectEnabled(Qt::UI_General, true);
}

void ThemeTest::choicesAreRemembered()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    QCOMPARE(rememberedAppearance(settings), Appearance::System);
    QVERIFY(rememberedMotion(settings) == Motion::Choice::System);
    rememberAppearance(settings, Appearance::Contrast);
    rememberMotion(settings, Motion::Choice::Reduced);
    QCOMPARE(rememberedAppearance(settings), Appearance::Contrast);
    QVERIFY(rememberedMotion(settings) == Motion::Choice::Reduced);
}

void ThemeTest::profileColoursHaveNames()
{
    const Theme &theme = Theme::light();
    QCOMPARE(qsizetype(theme.profiles.size()), profileColourNames().size());
    QSet<QRgb> different;
    for (int i = 0; i < profileColourNames().size(); ++i) {
        QVERIFY(!Theme::describe(ProfileColour(i)).isEmpty());
        different.insert(theme.profileColour(ProfileColour(i)).solid.rgb());
    }
    QCOMPARE(different.size(), profileColourNames().size());
    // A profile's amber isn't the sandbox's.
    QVERIFY(theme.profileColour(ProfileColour::Amber).fill != theme.warning.fill);
}

void ThemeTest::appearancesAreSpelledLikeOptions()
{
    QCOMPARE(appearanceFromText(QStringLiteral("system")), Appearance::System);
    QCOMPARE(appearanceFromText(QStringLiteral("light")), Appearance::Light);
    QCOMPARE(appearanceFromText(QStringLiteral("dark")), Appearance::Dark);
    QCOMPARE(appearanceFromText(QStringLiteral("contrast")), Appearance::Contrast);
    QCOMPARE(textOf(Appearance::Contrast), QStringLiteral("contrast"));
    QVERIFY(!appearanceFromText(QStringLiteral("Dark")));
    QVERIFY(!appearanceFromText(QString()));
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
