#!/usr/bin/env bash
# Install what the demo, the tests and the checks need; quick when nothing is missing.
#
#   tools/setup.sh        Debian packages (QGIS, a virtual screen) and .venv, which sees QGIS
#   tools/setup.sh api    .venv-api only: a Python without QGIS, in which api/ has to work
#   tools/setup.sh qt6    .venv-qt6 only: PyQt6 without QGIS, and the Debian packages that Qt links to
#
# PYTHON names the Python that can import QGIS, where it is not /usr/bin/python3. VENV is another place for .venv.
set -euo pipefail
cd "$(dirname "$0")/.."

python=${PYTHON:-/usr/bin/python3}
venv=${VENV:-.venv}
apt_packages=(
    git make python3-venv
    qgis python3-qgis qgis-providers python3-requests python3-gdal gdal-bin
    libqca-qt5-2-plugins                                # the auth database does not work without it
    xvfb openbox xdotool imagemagick x11-utils xauth    # a screen, a mouse and a camera for tests/desktop
    fonts-open-sans fonts-dejavu-core
    qttools5-dev-tools                                  # lrelease and lconvert, for i18n/*.qm
)
# Versions come from tests/requirements.txt. requests is Debian's in .venv and a newer one here: both have to work.
api_packages=(hypothesis pytest pytest-httpserver pytest-timeout pytest-xdist requests==2.34.2)
# Qt 6 as QGIS 4 has it. The stand-in of the service imports Flask and numpy.
qt6_packages=(
    PyQt6==6.11.0 PyQt6-Qt6==6.11.2 PyQt6-sip==13.13.0
    flask hypothesis numpy==2.4.6 pytest pytest-httpserver pytest-timeout pytest-xdist requests==2.34.2
)
# libglib2.0-bin brings the library, whose own name changed with Debian 13.
qt6_apt_packages=(
    make python3-venv
    libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libgssapi-krb5-2 libglib2.0-bin fonts-dejavu-core
)

fail() {
    printf '%s\n' "$@" >&2
    exit 1
}

# Run a noisy command: into build/setup.log, and its end on the screen when it fails, with hosts left out.
quietly() {
    mkdir -p build
    if ! "$@" >build/setup.log 2>&1 </dev/null; then
        tail -n 25 build/setup.log | sed -E "s#(https?://)[^/ ]+#\1…#g; s#host='[^']*'#host=…#g" >&2
        fail "This failed: $*" "All of its output: build/setup.log"
    fi
}

missing_apt_packages() {
    local installed
    # dpkg-query fails when it has never heard of one of them: that is an answer, not an error.
    # shellcheck disable=SC2016
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "${apt_packages[@]}" 2>/dev/null || true)
    for package in "${apt_packages[@]}"; do
        grep -qxF "installed $package" <<<"$installed" || echo "$package"
    done
}

install_apt_packages() {
    local missing as_root=()
    read -ra missing <<<"$(missing_apt_packages | tr '\n' ' ')"
    [ ${#missing[@]} -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail \
            "These Debian packages are missing, and neither root nor sudo is here to install them." \
            "As root, run:" "  apt-get update && apt-get install -y --no-install-recommends ${missing[*]}"
        as_root=(sudo)
    fi
    echo "Installing Debian packages, some minutes the first time: ${missing[*]}"
    as_root+=(env DEBIAN_FRONTEND=noninteractive apt-get -q -y)
    quietly "${as_root[@]}" update
    quietly "${as_root[@]}" install --no-install-recommends "${missing[@]}"
}

has_qgis() {
    "$1" -c 'import qgis.core' >/dev/null 2>&1
}

# Fill a venv unless it was filled from the same list before.
fill_venv() {
    local venv=$1 wanted
    shift
    wanted="$* $(sha256sum tests/requirements.txt)"
    [ "$(cat "$venv/.filled" 2>/dev/null)" = "$wanted" ] && return 0
    echo "Filling $venv with the test tools"
    quietly "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-input "$@"
    echo "$wanted" >"$venv/.filled"
}

set_up_api() {
    # Left as it is while it works, made anew when its Python has gone.
    if ! .venv-api/bin/python -c 'import pip' >/dev/null 2>&1; then
        quietly "$python" -m venv --clear .venv-api
    fi
    fill_venv .venv-api --constraint tests/requirements.txt "${api_packages[@]}"
    if has_qgis .venv-api/bin/python; then
        fail ".venv-api can import QGIS, so it proves nothing. Is PYTHONPATH set?"
    fi
}

set_up_qt6() {
    if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
        apt_packages=("${qt6_apt_packages[@]}")
        install_apt_packages
    fi
    if ! .venv-qt6/bin/python -c 'import pip' >/dev/null 2>&1; then
        quietly "$python" -m venv --clear .venv-qt6
    fi
    fill_venv .venv-qt6 --constraint tests/requirements.txt "${qt6_packages[@]}"
    if has_qgis .venv-qt6/bin/python; then
        fail ".venv-qt6 can import QGIS, which is of Qt 5. Is PYTHONPATH set?"
    fi
}

set_up_qgis() {
    if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
        install_apt_packages
    elif ! has_qgis "$python"; then
        fail "This is no Debian system and $python cannot import QGIS." \
            "Install QGIS 3.22 or later with its Python, Xvfb, openbox, xdotool and ImageMagick," \
            "then name that Python:  make test PYTHON=/path/to/python3"
    fi
    if ! has_qgis "$venv/bin/python"; then
        quietly "$python" -m venv --clear --system-site-packages "$venv"
        has_qgis "$venv/bin/python" || fail "$python cannot import QGIS (import qgis.core)."
    fi
    fill_venv "$venv" --requirement tests/requirements.txt
}

case ${1:-qgis} in
    qgis) set_up_qgis ;;
    api) set_up_api ;;
    qt6) set_up_qt6 ;;
    *) fail "tools/setup.sh takes nothing, or: api, qt6" ;;
esac
