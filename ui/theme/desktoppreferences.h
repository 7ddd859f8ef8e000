// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop tells of how its person wants programs to look: more than Qt 6.4 passes on.
#pragma once

#include <QObject>

#include <optional>

namespace Ringproof {

//! What isn't known holds its default.
struct DesktopPreferences {
    std::optional<bool> dark;
    bool highContrast = false;
    bool reducedMotion = false;

    friend bool operator==(const DesktopPreferences &, const DesktopPreferences &) = default;

    //! As it was last told; without a DesktopWatch, the defaults.
    [[nodiscard]] static const DesktopPreferences &now();
};

//! Asks the desktop and listens to it: on Linux the XDG desktop portal (GNOME, KDE, and what else has one), on Windows the
//! accessibility settings at the start. Asking never blocks: the answer comes as changed(). Where there is no portal, it never comes.
class DesktopWatch : public QObject
{
    Q_OBJECT

public:
    explicit DesktopWatch(QObject *parent = nullptr);

Q_SIGNALS:
    void changed();

private:
    void take(const DesktopPreferences &preferences);
    void ask();

private Q_SLOTS:
    void onSettingChanged();
};

//! What the portal's answer to ReadAll means: group, key, value. Apart from the watch, so that it can be tested without a desktop.
[[nodiscard]] DesktopPreferences preferencesFromPortal(const QMap<QString, QVariantMap> &settings);

} // namespace Ringproof
