# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by ./check: runs a script against the real window on a display of its own, through AT-SPI, as a screen reader would.
#   desktop_test SCRIPT PROGRAM [ARGUMENT…]

desktop_test() {
    local home status=0
    home=$(mktemp -d)
    mkdir -m 700 "$home/run"
    # A session of its own: no settings, no keychain and no accessibility bus of whoever runs this.
    env -u DISPLAY -u WAYLAND_DISPLAY -u DBUS_SESSION_BUS_ADDRESS HOME="$home" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" \
        XDG_RUNTIME_DIR="$home/run" QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb QT_SCALE_FACTOR=1 LC_ALL=C.UTF-8 \
        dbus-run-session -- bash packaging/linux/desktop-session.sh "$@" || status=$?
    rm -rf "$home"
    return "$status"
}
