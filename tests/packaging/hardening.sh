#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that packaging/linux/hardening.sh finds each protection that is missing, and nothing to find fault with where none is.
#   hardening.sh C++-COMPILER, from the project's root
set -euo pipefail
compiler=$1
. packaging/linux/setup.sh

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/bin"
printf '#include <cstdio>\nint main(int, char **argv) { char text[64]; return std::snprintf(text, sizeof text, "%%s", argv[0]) + text[1]; }\n' \
    >"$folder/program.cpp"

compile=(-O2 -fPIE -fstack-protector-strong -fstack-clash-protection -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3)
case "$(uname -m)" in
x86_64) compile+=(-fcf-protection) ;;
aarch64) compile+=(-mbranch-protection=standard) ;;
esac
link=(-pie -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack)

# says WANTED WITHOUT-FLAG [INSTEAD…]: builds without a flag, with others in its place; WANTED must be among the complaints
says() {
    local wanted=$1 without=$2 flag command=("$compiler") last=() complaint
    shift 2
    for flag in "${compile[@]}"; do [ "$flag" = "$without" ] || command+=("$flag"); done
    for flag in "${link[@]}"; do [ "$flag" = "$without" ] || last+=("$flag"); done
    command+=("$@" -c "$folder/program.cpp" -o "$folder/program.o")
    "${command[@]}"
    "$compiler" "$folder/program.o" "${last[@]}" "$@" -o "$folder/bin/program"
    printf '[{\n  "command": "%s"\n}]\n' "${command[*]}" >"$folder/compile_commands.json"
    # In a shell of its own, as strict as ./check: a condition would switch its strictness off in this one.
    if complaint=$(bash -euo pipefail -c '. packaging/linux/setup.sh; . packaging/linux/hardening.sh; hardened "$1" program' - "$folder" 2>&1); then
        [ -z "$wanted" ] || fail "nothing was found without $without"
    elif [ -z "$wanted" ]; then
        fail "a hardened program was refused: $complaint"
    fi
    [[ $complaint == *"$wanted"* ]] || fail "without $without it says: $complaint"
}

says '' none
says 'program.cpp was compiled without -D_FORTIFY_SOURCE=3' -D_FORTIFY_SOURCE=3
says 'program.cpp was compiled without -D_FORTIFY_SOURCE=3' -D_FORTIFY_SOURCE=3 -D_FORTIFY_SOURCE=2
says 'program.cpp was compiled without -fstack-clash-protection' -fstack-clash-protection
says 'program.cpp was compiled without -fstack-protector-strong' -fstack-protector-strong
says 'has no stack protector' -fstack-protector-strong -fno-stack-protector
says 'program.cpp was compiled without -fPICE' -fPIE -fno-pie -no-pie
says 'is no position-independent executable' -pie -no-pie
says 'has no RELRO' -Wl,-z,relro -Wl,-z,norelro
says 'has no full RELRO' -Wl,-z,now -Wl,-z,lazy
says 'has an executable stack' -Wl,-z,noexecstack -Wl,-z,execstack
says 'looks for libraries in a place of its own' none -Wl,-rpath,/tmp
if [ "$(uname -m)" = x86_64 ]; then
    says 'program.cpp was compiled without -fcf-protection' -fcf-protection
    says 'has no landing pads' -fcf-protection -fcf-protection=none
fi
say "Each missing protection was found."
