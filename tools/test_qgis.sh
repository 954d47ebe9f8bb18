#!/usr/bin/env bash
# Run tests of HEAD on another QGIS, in a chroot of the Debian that has it.
#
#   tools/test_qgis.sh 3.40 [pytest's arguments]
#
# The chroot is made at the first run (about three minutes, 2.5 GB) and used again. It is below EOSDA_CHROOTS,
# in build/chroots where that is not set: name a folder outside the checkout to share it and to keep it.
# It changes nothing else on this machine but for the package debootstrap. Needs Debian or Ubuntu, and root or sudo.
set -euo pipefail
cd "$(dirname "$0")/.."

fail() {
    printf '%s\n' "$@" >&2
    exit 1
}

# The matrix: a QGIS, and the Debian that has it. Debian 12, with 3.22, is `make test` itself.
case ${1:-} in
    3.40) suite=trixie ;;
    3.44) suite=sid ;;
    *) fail "Say which QGIS, 3.40 or 3.44:  make test-qgis QGIS=3.40" ;;
esac
version=$1
shift

chroots=$(realpath -m "${EOSDA_CHROOTS:-build/chroots}")
# How this machine gets at Python packages, by its environment or by pip's configuration.
PIP_CERT=${PIP_CERT:-$(python3 -m pip config get global.cert 2>/dev/null || true)}
PIP_INDEX_URL=${PIP_INDEX_URL:-$(python3 -m pip config get global.index-url 2>/dev/null || true)}
network=()
for name in PIP_CERT PIP_INDEX_URL http_proxy https_proxy no_proxy; do
    [ -z "${!name:-}" ] || network+=("$name=${!name}")
done
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || fail "A chroot needs root, and sudo is not here."
    exec sudo env "${network[@]}" EOSDA_CHROOTS="$chroots" tools/test_qgis.sh "$version" "$@"
fi

chroot=$chroots/$version
log=$chroots/$version.log

# Run a noisy command: its end on the screen when it fails, with hosts left out.
quietly() {
    if ! "$@" >>"$log" 2>&1 </dev/null; then
        tail -n 25 "$log" | sed -E "s#(https?://)[^/ ]+#\1…#g; s#host='[^']*'#host=…#g" >&2
        fail "This failed: $1" "All of its output: $log"
    fi
}

# The mirror that this machine's own packages come from: it may be the only one in reach.
mirror() {
    local found
    # shellcheck disable=SC2016
    found=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Label: Debian' | head -n 1)
    echo "${found:-http://deb.debian.org/debian/}"
}

make_chroot() {
    rm -rf --one-file-system "$chroot"
    echo "Making a Debian $suite in $chroot"
    if ! command -v debootstrap >/dev/null; then
        quietly apt-get -q update
        quietly apt-get -q -y install --no-install-recommends debootstrap
    fi
    quietly debootstrap --variant=minbase --include=ca-certificates,git,make "$suite" "$chroot" "$(mirror)"
    # How this machine gets at packages. The Release file of sid is past its date now and then.
    apt-config dump | grep -iE '^Acquire::(http|https|Check-Date)\b' >"$chroot/etc/apt/apt.conf.d/50host" || true
    cat >"$chroot/etc/apt/apt.conf.d/60tests" <<-'END'
	Acquire::Check-Valid-Until "false";
	Acquire::Languages "none";
	APT::Keep-Downloaded-Packages "false";
	END
    touch "$chroot/.made"
}

# Run a command in the chroot. Mounts and processes are in namespaces of their own and end with it: nothing that
# is deleted or killed from outside can reach this machine through them, and nothing is left running.
inside() {
    # shellcheck disable=SC2016
    unshare --mount --propagation private --pid --fork --kill-child bash -euc '
        chroot=$1 run=$2
        shift 2
        mount --rbind /dev "$chroot/dev"
        mount --rbind /sys "$chroot/sys"
        mount --bind "$run/tmp" "$chroot/tmp"
        mount -t proc proc "$chroot/proc"
        code=0
        # Not the last command: the first process of the namespace has to stay a shell, which buries orphans.
        chroot "$chroot" env -i --chdir="${run#"$chroot"}/checkout" "$@" || code=$?
        exit "$code"
    ' inside "$chroot" "$run" "${environment[@]}" "$@"
}

# A function, read whole before it runs: the checkout may be taken to another commit during the tests.
main() {
    mkdir -p "$chroots"
    exec 9>"$chroots/$version.lock"
    flock 9
    : >"$log"
    [ -e "$chroot/.made" ] || make_chroot

    # The same network as outside: names, certificates, packages.
    cp -L /etc/resolv.conf /etc/hosts "$chroot/etc/"
    venv=/opt/venv-$(sha256sum tests/requirements.txt | cut -c 1-8)
    environment=(
        "${network[@]}"
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
        HOME=/root LC_ALL=C.UTF-8 "VENV=$venv" QT_QPA_PLATFORM=offscreen
    )
    bundle=${PIP_CERT:-/etc/ssl/certs/ca-certificates.crt}
    if [ -e "$bundle" ]; then
        cp -L "$bundle" "$chroot/etc/ssl/host.crt"
        environment+=(PIP_CERT=/etc/ssl/host.crt)
    fi

    # Each run has a checkout and a /tmp of its own, so that several can go on in one chroot.
    mkdir -p "$chroot/runs"
    run=$(mktemp -d "$chroot/runs/XXXXXX")
    trap 'rm -rf --one-file-system "$run"' EXIT
    # A bundle, since the checkout may belong to another user, from whom git refuses to clone.
    git -c safe.directory='*' bundle create --quiet "$run/head.bundle" HEAD
    git -c advice.detachedHead=false clone --quiet "$run/head.bundle" "$run/checkout"
    mkdir -m 1777 "$run/tmp"

    echo "Looking after the packages of QGIS $version in $chroot"
    inside tools/setup.sh
    here=$(inside /usr/bin/python3 -c 'from qgis.core import Qgis; print(Qgis.QGIS_VERSION)')
    [[ $here == "$version".* ]] || fail "Debian $suite has QGIS $here by now, not $version."
    flock -u 9

    echo "Testing $(git -C "$run/checkout" log -1 --format='%h %s') on QGIS $here"
    inside "$venv/bin/python" -m pytest "$@"
}

main "$@"; exit
