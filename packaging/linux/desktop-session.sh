#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Inside a D-Bus session: a display on a free number, a window manager, the accessibility bus; then the script. Ends what it began.
set -euo pipefail
log="$HOME/session.log"
begun=()
finish() { for pid in "${begun[@]}"; do kill "$pid" 2>/dev/null || true; done; }
trap finish EXIT

exec {number}<> <(:)
Xvfb -displayfd "$number" -screen 0 1400x1000x24 -nolisten tcp >>"$log" 2>&1 &
begun+=($!)
read -r -t 30 -u "$number" display || { cat "$log" >&2; echo "Xvfb didn't start." >&2; exit 1; }
export DISPLAY=":$display"
openbox >>"$log" 2>&1 &
begun+=($!)
for launcher in /usr/libexec/at-spi-bus-launcher /usr/lib/at-spi2-core/at-spi-bus-launcher; do
    if [ -x "$launcher" ]; then
        "$launcher" --launch-immediately --a11y=1 --screen-reader=1 >>"$log" 2>&1 &
        begun+=($!)
        break
    fi
done
/usr/bin/python3 "$@"
