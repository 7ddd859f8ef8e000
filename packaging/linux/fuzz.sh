# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by ./check --fuzz, after setup.sh.
#   fuzz SECONDS   builds the fuzz targets and lets each search for so long; what a run finds to be worth keeping helps the next

fuzz() {
    local seconds=$1 program name corpus options targets=0
    [[ $seconds =~ ^[1-9][0-9]*$ ]] || fail "“$seconds” is no number of seconds: ./check --fuzz [SECONDS]"

    need_packages packaging/linux/debian-packages.txt packaging/linux/debian-packages-fuzz.txt
    build fuzz fuzzers
    export ASAN_OPTIONS="detect_stack_use_after_return=1:strict_string_checks=1:quarantine_size_mb=32"
    export UBSAN_OPTIONS="print_stacktrace=1"
    ASAN_SYMBOLIZER_PATH=$(command -v llvm-symbolizer-16 || command -v llvm-symbolizer || true)
    export ASAN_SYMBOLIZER_PATH

    for program in build/fuzz/bin/fuzz_*; do
        [ -x "$program" ] || continue
        name=$(basename "$program")
        corpus=tests/fuzz/corpus/$name
        say "== $name, $seconds s"
        mkdir -p "build/fuzz/found/$name" build/fuzz/failures
        mapfile -t options < <(grep . "$program.options" || true)
        if ! "$program" "${options[@]}" -max_total_time="$seconds" -print_final_stats=1 -artifact_prefix="build/fuzz/failures/$name-" \
            "build/fuzz/found/$name" "$corpus" >"build/fuzz/$name.log" 2>&1; then
            cat "build/fuzz/$name.log" >&2
            fail "$name found an input that breaks a promise; the log above ends with its file. To see it again: $program FILE." \
                "Mend the code, then put the file into $corpus, where ./check replays it."
        fi
        sed -n 's/^stat::number_of_executed_units: */  inputs tried: /p; s/^stat::peak_rss_mb: */  memory at most, MB: /p' "build/fuzz/$name.log" >&2
        targets=$((targets + 1))
    done
    [ "$targets" != 0 ] || fail "No fuzz target was built."
    say "Fuzzed $targets targets for $seconds s each: nothing found."
}
