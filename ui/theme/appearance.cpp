// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/appearance.h"

#include "theme/consolestyle.h"
#include "theme/desktoppreferences.h"
#include "theme/theme.h"

#include <QApplication>
#include <QPalette>
#include <QSettings>

#include <array>

namespace Ringproof {

namespace {

struct Named {
    Appearance appearance;
    QLatin1StringView text;
};
constexpr std::array Names {Named {Appearance::System, QLatin1StringView("system")}, Named {Appearance::Light, QLatin1StringView("light")},
                            Named {Appearance::Dark, QLatin1StringView("dark")},
                            Named {Appearance::Contrast, QLatin1StringView("contrast")}};

QString appearanceKey()
{
    return QStringLiteral("appearance/theme");
}

QString motionKey()
{
    return QStringLiteral("appearance/reduced_motion");
}

//! Holds to what was chosen last while the desktop changes its mind.
class Follower : public QObject
{
public:
    explicit Follower(QApplication *app)
        : QObject(app)
        , m_isNative(app->style()->name().compare(QLatin1StringView("fusion"), Qt::CaseInsensitive) != 0)
    {
        setObjectName(QLatin1StringView(ObjectName));
        connect(&m_desktop, &DesktopWatch::changed, this, [this] { apply(m_appearance); });
    }

    static Follower *of(QApplication &app)
    {
        auto *found = app.findChild<QObject *>(QLatin1StringView(ObjectName), Qt::FindDirectChildrenOnly);
        return found ? static_cast<Follower *>(found) : new Follower(&app);
    }

    void apply(Appearance appearance)
    {
        m_appearance = appearance;
        // A native style paints in the system's colours whatever the palette says; Fusion obeys it.
        if (m_isNative && appearance == Appearance::System) {
            if (m_hasOwnStyle) {
                QApplication::setStyle(m_nativeName);
                m_hasOwnStyle = false;
            }
            QApplication::setPalette(QPalette());
            return;
        }
        if (!m_hasOwnStyle) {
            m_nativeName = QApplication::style()->name();
            QApplication::setStyle(new ConsoleStyle);
            m_hasOwnStyle = true;
        }
        QApplication::setPalette(QPalette()); // the system's own, to see which kind that is
        QApplication::setPalette(chosen(Theme::of(QApplication::palette())).palette());
    }

private:
    static constexpr const char *ObjectName = "ringproof-appearance";

    [[nodiscard]] const Theme &chosen(const Theme &system) const
    {
        const DesktopPreferences &desktop = DesktopPreferences::now();
        const bool isDark = desktop.dark.value_or(system.dark);
        const bool isContrast = m_appearance == Appearance::Contrast
            || (m_appearance == Appearance::System && (desktop.highContrast || system.highContrast));
        if (isContrast)
            return isDark ? Theme::contrastDark() : Theme::contrastLight();
        const bool wantsDark = m_appearance == Appearance::System ? isDark : m_appearance == Appearance::Dark;
        return wantsDark ? Theme::darkTheme() : Theme::light();
    }

    const bool m_isNative;
    DesktopWatch m_desktop;
    Appearance m_appearance = Appearance::System;
    QString m_nativeName;
    bool m_hasOwnStyle = false;
};

} // namespace

std::optional<Appearance> appearanceFromText(const QString &text)
{
    for (const Named &named : Names) {
        if (text == named.text)
            return named.appearance;
    }
    return std::nullopt;
}

QString textOf(Appearance appearance)
{
    return Names.at(size_t(appearance)).text;
}

void applyAppearance(QApplication &app, Appearance appearance)
{
    Follower::of(app)->apply(appearance);
}

Appearance rememberedAppearance(const QSettings &settings)
{
    return appearanceFromText(settings.value(appearanceKey()).toString()).value_or(Appearance::System);
}

void rememberAppearance(QSettings &settings, Appearance appearance)
{
    settings.setValue(appearanceKey(), textOf(appearance));
}

Motion::Choice rememberedMotion(const QSettings &settings)
{
    return settings.value(motionKey()).toBool() ? Motion::Choice::Reduced : Motion::Choice::System;
}

void rememberMotion(QSettings &settings, Motion::Choice choice)
{
    settings.setValue(motionKey(), choice == Motion::Choice::Reduced);
}

} // namespace Ringproof
