// SPDX-License-Identifier: GPL-3.0-or-later
// The colours can be read, and the right ones are chosen.
#include "theme/appearance.h"
#include "theme/theme.h"

#include <QApplication>
#include <QPalette>
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
    for (const Theme *theme : {&Theme::light(), &Theme::darkTheme()}) {
        const QList<Theme::Pair> pairs = theme->pairs();
        for (const Theme::Pair &pair : pairs)
            QTest::addRow("%s, %s", theme->dark ? "dark" : "light", qPrintable(pair.name))
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
    system.setColor(QPalette::Window, QColor(0xee, 0xee, 0xee));
    system.setColor(QPalette::WindowText, QColor(0x30, 0x30, 0x30));
    QVERIFY(!Theme::of(system).dark);
}

void ThemeTest::anAppearanceCanBePinned()
{
    applyAppearance(*qApp, Appearance::Dark);
    QVERIFY(Theme::of(QApplication::palette()).dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::darkTheme().window);
    applyAppearance(*qApp, Appearance::Light);
    QVERIFY(!Theme::of(QApplication::palette()).dark);
}

void ThemeTest::appearancesAreSpelledLikeOptions()
{
    QCOMPARE(appearanceFromText(QStringLiteral("system")), Appearance::System);
    QCOMPARE(appearanceFromText(QStringLiteral("light")), Appearance::Light);
    QCOMPARE(appearanceFromText(QStringLiteral("dark")), Appearance::Dark);
    QVERIFY(!appearanceFromText(QStringLiteral("Dark")));
    QVERIFY(!appearanceFromText(QString()));
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
