# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by ./run and ./check: makes sure that what they build with is there.
#   need_packages FILE…   installs the Debian packages that the files list and this system lacks
#   build PRESET TARGET…  configures once, then builds

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

by_hand='README.md, "Building by hand", lists what is needed and the commands.'

# Root and CI are not asked; a person is.
may_install() {
    [ "$(id -u)" = 0 ] || [ "${CI:-}" = true ] && return 0
    [ -t 0 ] || fail "Run this in a terminal, or install the packages above yourself."
    local answer
    read -r -p "Install them with apt-get now? [Y/n] " answer
    case "$answer" in '' | y | Y | yes) return 0 ;; *) return 1 ;; esac
}

need_packages() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        need_tools
        return
    fi

    local wanted missing=() package
    wanted=$(grep -hv '^#' "$@")
    local installed
    # shellcheck disable=SC2086
    installed=$({ dpkg-query -W -f '${db:Status-Abbrev}${Package}\n' $wanted 2>/dev/null || true; } | sed -n 's/^ii *//p' | sort -u)
    for package in $wanted; do
        grep -qxF -- "$package" <<<"$installed" || missing+=("$package")
    done
    if [ ${#missing[@]} = 0 ]; then return; fi

    say "These packages are missing: ${missing[*]}"
    may_install || fail "Nothing was installed. $by_hand"
    local sudo=()
    [ "$(id -u)" = 0 ] || sudo=(sudo)
    if [ ${#sudo[@]} != 0 ] && ! command -v sudo >/dev/null; then
        fail "sudo is not here: as root, run: apt-get install ${missing[*]}"
    fi
    "${sudo[@]}" apt-get update -qq || say "The package lists could not be brought up to date; trying with those that are here."
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" >&2 || fail \
        "apt-get could not install the packages; what it says above names the reason. Debian 12 or later is needed. $by_hand"
}

# Not a Debian: say what is missing at once rather than fail in the middle of a build.
need_tools() {
    local tool missing=()
    for tool in cmake ninja c++; do
        command -v "$tool" >/dev/null || missing+=("$tool")
    done
    [ ${#missing[@]} = 0 ] || fail "This is not a Debian system, and these tools are missing: ${missing[*]}. $by_hand"
    say "This is not a Debian system: if a library is missing, cmake names it below. $by_hand"
}

build() {
    local preset=$1
    shift
    if [ ! -f "build/$preset/build.ninja" ]; then
        mkdir -p build
        cmake --preset "$preset" -G Ninja >"build/$preset.log" 2>&1 || {
            cat "build/$preset.log" >&2
            fail "The build could not be configured: see above for what is missing. $by_hand"
        }
    fi
    cmake --build "build/$preset" --parallel "$(nproc)" --target "$@" >&2 || fail "The build failed; see above."
}
