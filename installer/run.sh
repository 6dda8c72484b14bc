#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Attest authors
# SPDX-License-Identifier: MIT
#
# Installs what is missing, builds Attest, and opens it on an example centre. On a machine with no display it does
# the main job through attest-cli instead: example, observation, status, progress report.
set -eu
top=$(dirname -- "$(readlink -f -- "$0")")
top=$(dirname -- "$top")
. "$top/installer/common.sh"

# The person's own example: made once, then kept with whatever they did in it.
open_the_window() {
    folder=${XDG_DATA_HOME:-${HOME:-$top/build}/.local/share}/attest
    example=$folder/example.attest
    if [ ! -e "$example" ]; then
        mkdir -p "$folder" || stop "The folder $folder could not be made: see that your account may write there, then run this again."
        say "Making the example centre $example."
        "$cli" demo "$example" --json >/dev/null || stop "The example centre could not be made: see the sentence above."
    fi
    say "Starting Attest on the example centre $example; close its window to come back here."
    exec "$programs/attest" "$example"
}

# A fresh example each time, in the build folder, where nothing of a person's is kept: it always comes out alike.
do_the_main_job() {
    folder=$top/build/release/example
    example=$folder/example.attest
    report=$folder/progress-report.pdf
    say "There is no display, so the main job is done without a window."

    rm -rf "$folder"
    mkdir -p "$folder"
    say "Making the example centre $example."
    "$cli" demo "$example" --json >/dev/null || stop "The example centre could not be made: see the sentence above."

    learner=$(sed -n 's/.*"enrolment" *: *"\([^"]*\)".*/\1/p' "$top/installer/example-observation.jsonl" | head -n 1)
    say "Recording an observation for learner $learner against criteria in several units."
    "$cli" apply "$example" "$top/installer/example-observation.jsonl" ||
        stop "The observation could not be recorded: see the sentence above."

    say "This is where the learner stands:"
    "$cli" status "$example" --learner "$learner" ||
        stop "The status could not be read: see the sentence above."

    "$cli" report "$example" --learner "$learner" --kind progress --output "$report" >/dev/null ||
        stop "The progress report could not be written: see the sentence above."
    say "The progress report is $report."
    say "On a machine with a display, the same command opens the window."
}

install_packages build run
build_into "$top/build/release" "attest attest-cli" -DCMAKE_BUILD_TYPE=Release -DATTEST_WHOLE_ROOMS=ON
programs=$top/build/release/app
cli=$programs/attest-cli

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    open_the_window
else
    do_the_main_job
fi
