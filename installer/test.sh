#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Attest authors
# SPDX-License-Identifier: MIT
#
# Installs what is missing, builds Attest and its tests, and runs every test without a screen.
set -eu
top=$(dirname -- "$(readlink -f -- "$0")")
top=$(dirname -- "$top")
. "$top/installer/common.sh"

install_packages build run test
build_into "$top/build/release" all -DCMAKE_BUILD_TYPE=Release -DATTEST_WHOLE_ROOMS=ON

say "Running every test offscreen."
export QT_QPA_PLATFORM=offscreen
ctest --test-dir "$top/build/release" --no-tests=error --output-on-failure --parallel "$(getconf _NPROCESSORS_ONLN)" </dev/null ||
    stop "Tests failed: their output is above; 'ctest --test-dir $top/build/release --rerun-failed --output-on-failure' runs only those again."
say "Every test passed."
