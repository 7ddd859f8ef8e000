# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by ./check, after setup.sh: whether programs are as hard to exploit as a distribution would have them.
#   hardened BUILD PROGRAM…   fails and names each program, or each file, that lacks a protection
# A linked program doesn't tell whether it was compiled with FORTIFY (a call that is proven safe leaves no trace) nor, on Debian 12, with
# CET (its C library isn't, so the linker doesn't mark the program): for these the compiler's commands are asked, file by file.

compiled_with=(-D_FORTIFY_SOURCE=3 -fstack-protector-strong -fstack-clash-protection '-fPI[CE]')
case "$(uname -m)" in
x86_64) compiled_with+=(-fcf-protection) ;;
aarch64) compiled_with+=(-mbranch-protection=standard) ;;
esac

# Prints what each file of ours was compiled without.
compiled_without() {
    local commands flag
    commands=$(grep '"command":' "$1/compile_commands.json") || { echo "$1 says nothing of how it was compiled"; return; }
    for flag in "${compiled_with[@]}"; do
        sed -nE "/ $flag( |\$)/d; s#.* -c ([^ ]+).*#\1 was compiled without ${flag//[\[\]]/}#p" <<<"$commands"
    done
}

# Prints what a linked program lacks.
linked_without() {
    local program=$1 header dynamic segments symbols
    header=$(readelf -W -h "$program") && dynamic=$(readelf -W -d "$program") && segments=$(readelf -W -l "$program") \
        && symbols=$(readelf -W --dyn-syms "$program") || { echo "$program can't be read"; return; }

    grep -q 'Type: *DYN' <<<"$header" && grep -q 'FLAGS_1.*PIE' <<<"$dynamic" || echo "$program is no position-independent executable"
    grep -q 'GNU_RELRO' <<<"$segments" || echo "$program has no RELRO"
    grep -qE '\(FLAGS\).*BIND_NOW|FLAGS_1.*NOW|\(BIND_NOW\)' <<<"$dynamic" || echo "$program has no full RELRO: symbols are bound late"
    grep -q 'GNU_STACK.* RW ' <<<"$segments" || echo "$program has an executable stack"
    grep -q ' RWE ' <<<"$segments" && echo "$program has memory that can be both written and executed"
    grep -q '__stack_chk_fail' <<<"$symbols" || echo "$program has no stack protector"
    grep -qE '\((RPATH|RUNPATH)\)' <<<"$dynamic" && echo "$program looks for libraries in a place of its own (RPATH)"
    grep -q 'TEXTREL' <<<"$dynamic" && echo "$program changes its own code when it is loaded"
    if [ "$(uname -m)" = x86_64 ]; then
        objdump -d --no-show-raw-insn "$program" 2>/dev/null | awk '/^[0-9a-f]+ <main>:/ { getline; found = /endbr64/ } END { exit !found }' \
            || echo "$program has no landing pads for indirect calls (CET)"
    fi
    return 0
}

hardened() {
    local build=$1 program lacks
    shift
    lacks=$(compiled_without "$build")
    for program in "$@"; do
        lacks+=$'\n'$(linked_without "$build/bin/$program")
    done
    lacks=$(grep -v '^$' <<<"$lacks" || true)
    [ -z "$lacks" ] || fail "These are not hardened; see cmake/Compiling.cmake:
$lacks"
    say "Hardened: $*."
}
