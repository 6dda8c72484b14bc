# SPDX-FileCopyrightText: 2026 The Attest authors
# SPDX-License-Identifier: MIT
# shellcheck shell=sh
#
# What run.sh, test.sh and .ci/run share: saying, installing, building. Sourced, never run.
# The caller sets `top` to the folder that holds CMakeLists.txt before it sources this.

: "${top:?common.sh is sourced by run.sh, test.sh and .ci/run; run one of those}"
packages_file=$top/installer/packages.txt

# Cached objects are found again by another clone in another folder; the last word is what ccache wants to hear
# before it caches what is built with precompiled headers.
export CCACHE_BASEDIR="$top" CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros

# Qt wants UTF-8; a fresh machine often says "C".
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
*[Uu][Tt][Ff]*) ;;
*) export LC_ALL=C.UTF-8 ;;
esac

say() { printf '%s\n' "$*"; }

# One sentence on standard error that says what to do, and the end.
stop() {
    printf '%s\n' "$*" >&2
    exit 1
}

# packages_in SECTION...: the names listed in these sections of packages.txt, one a line.
packages_in() {
    awk -v wanted=" $* " '
        /^# \[[a-z]+\]$/ { section = $2; gsub(/[][]/, "", section); next }
        { sub(/#.*/, "") }
        NF && index(wanted, " " section " ") { print $1 }' "$packages_file"
}

# missing_of PACKAGE...: those that are not installed, on one line.
missing_of() {
    # dpkg-query fails when it knows nothing of a package: that is an answer.
    { dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' "$@" 2>/dev/null || :; } |
        awk -v asked="$*" '
            $1 == "ii" || $1 == "hi" { there[$2] = 1 }
            END {
                n = split(asked, names, " ")
                for (i = 1; i <= n; i++)
                    if (!(names[i] in there)) line = line " " names[i]
                print substr(line, 2)
            }'
}

# Debian 12 or newer, or Ubuntu 24.04 or newer, with apt-get. (ATTEST_OS_RELEASE names another file to read.)
is_known_system() {
    command -v apt-get >/dev/null 2>&1 && command -v dpkg-query >/dev/null 2>&1 || return 1
    os_release=${ATTEST_OS_RELEASE:-/etc/os-release}
    [ -r "$os_release" ] || return 1
    # shellcheck source=/dev/null
    os=$(. "$os_release" && printf '%s %s' "${ID:-}" "${VERSION_ID:-}")
    os_version=${os#* }
    os_major=${os_version%%.*}
    case $os_major in '' | *[!0-9]*) return 1 ;; esac
    case ${os%% *} in
    debian) [ "$os_major" -ge 12 ] ;;
    ubuntu) [ "$os_major" -ge 24 ] ;;
    *) return 1 ;;
    esac
}

# as_root COMMAND...: directly, or through sudo; without a terminal sudo must not ask.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif [ -t 0 ]; then
        sudo "$@"
    else
        sudo -n "$@"
    fi
}

# apt_quietly ARGUMENT...: apt-get that asks nothing; its words go to apt_log, for when it fails.
apt_quietly() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "$@" \
        >>"$apt_log" 2>&1 </dev/null
}

# install_packages SECTION...: asks apt only when something is missing.
install_packages() {
    # shellcheck disable=SC2046 # one word a package is what is wanted
    set -- $(packages_in "$@")
    if ! is_known_system; then
        say "This is not Debian 12 or Ubuntu 24.04 (or newer), so nothing is installed here."
        say "Attest needs what these Debian packages hold: $*."
        for tool in cmake ninja c++; do
            command -v "$tool" >/dev/null 2>&1 ||
                stop "The program $tool is missing: install what is named above in your system's way, then run this again."
        done
        say "The tools to build with are here, so it goes on with them."
        return 0
    fi
    missing=$(missing_of "$@")
    if [ -z "$missing" ]; then
        say "Every package that is needed is installed."
        return 0
    fi
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null 2>&1; then
        stop "Packages are missing and this account may not install them: as root, run 'apt-get install $missing', then run this again."
    fi
    say "Installing what is missing: $missing."
    apt_log=$(mktemp)
    # An update that fails for a source of somebody else's is no reason to stop: the installation decides.
    # shellcheck disable=SC2086 # one word a package is what is wanted
    if ! { apt_quietly update || :; } || ! apt_quietly install --no-install-recommends $missing; then
        tail -n 15 "$apt_log" >&2
        rm -f "$apt_log"
        stop "The packages could not be installed: see to what apt-get says above (often the network, or the account's password for sudo), then run this again."
    fi
    rm -f "$apt_log"
}

# build_into FOLDER TARGETS CMAKE-ARGUMENT...: configures when that is new or was done elsewhere, and builds.
build_into() {
    build=$1
    targets=$2
    shift 2
    if ! grep -qsxF "CMAKE_HOME_DIRECTORY:INTERNAL=$top" "$build/CMakeCache.txt" || [ ! -f "$build/build.ninja" ]; then
        say "Preparing the build in $build; the first one takes some minutes."
        cmake --fresh -S "$top" -B "$build" -G Ninja --log-level=WARNING "$@" >/dev/null ||
            stop "The build could not be prepared: install what CMake names above (the packages are in installer/packages.txt), then run this again."
    fi
    say "Building what is new in $build."
    quiet=--quiet
    [ -t 1 ] && quiet=
    # shellcheck disable=SC2086 # words wanted
    cmake --build "$build" --target $targets --parallel "$(getconf _NPROCESSORS_ONLN)" -- $quiet ||
        stop "The build failed: the first error above says where; if you changed nothing, delete $build and run this again."
}
