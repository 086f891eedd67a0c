#!/usr/bin/env bash
# Builds for aarch64, the architecture of most cameras, on a machine with x86-64 and neither Docker nor a foreign toolchain:
# compiler, Swift's libraries and the systems to link against come from Debian's archive.
#
#   Scripts/cross-build.sh setup                       fetches all of it, once (about 1 GB; 4 GB on the disk)
#   Scripts/cross-build.sh possible                    whether this machine can do it; says why not
#   Scripts/cross-build.sh build SDK [ARGUMENTS…]      swift build ARGUMENTS… of the package in the current folder
#   Scripts/cross-build.sh package SDK [ARGUMENTS…]    swift package ARGUMENTS… there
#   Scripts/cross-build.sh run SDK PROGRAM [ARGUMENTS…]     runs what was built, under qemu
#   Scripts/cross-build.sh enter COMMAND [ARGUMENTS…]  a command of the toolchain's own, such as llvm-strip
#
# SDK is what to build for:
#
#   ship     a camera: Swift's runtime and libdbus inside the program, nothing that AXIS OS 11.11 lacks
#   test     Debian 13, with Swift's libraries beside the program: for tests under qemu
#
# Everything is kept in ~/.cache/vapix-cross (VAPIX_CROSS_CACHE names another folder), for all working copies. The
# system's own files, lists and packages stay as they are. The compiler runs in a mount namespace of its own, in which
# the current folder and CROSS_BIND (more folders, separated by spaces) have the paths that they have outside.
#
# Needs dpkg, apt-get, tar and unshare, as Debian and Ubuntu have them, and root or user namespaces.
set -euo pipefail

scripts=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
repository=$(dirname "$scripts")
cache=${VAPIX_CROSS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/vapix-cross}
# Bumped when what `setup` makes is no longer what it was: a machine then sets up anew.
recipe=1
tree=$cache/tree-$recipe

# The release with the compiler, and the one that programs for cameras are linked against. Debian 12 has glibc 2.36 and
# GCC 12; check-symbols.sh makes sure that nothing newer than AXIS OS 11.11 offers is used of them.
compiler_release=trixie compiler_gcc=14
ship_release=bookworm ship_gcc=12
gnu=aarch64-linux-gnu
triple=aarch64-unknown-linux-gnu

fail() {
    echo "cross-build: $*" >&2
    exit 1
}

# The Debian mirror that this machine uses already, if any.
mirror() {
    local found
    found=$(sed -nE 's/^URIs: *([^ ]+debian)\/? *$/\1/p; s/^deb .*(https?:[^ ]+debian)\/? .*/\1/p' \
        /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null | sed -n 1p)
    echo "${DEBIAN_MIRROR:-${found:-http://deb.debian.org/debian}}"
}

# apt RELEASE ARCHITECTURE ARGUMENTS…: apt-get with lists and a cache of its own, on a system where nothing is installed.
apt() {
    local release=$1 architecture=$2 folder=$cache/apt/$1-$2
    shift 2
    mkdir -p "$folder/etc" "$folder/lists/partial" "$folder/cache/archives/partial"
    : >"$folder/status"
    local keyring=/usr/share/keyrings/debian-archive-keyring.gpg
    [[ -e $keyring ]] || fail "$keyring is missing: install debian-archive-keyring"
    printf '%s [signed-by=%s] %s %s main\n' deb "$keyring" "$(mirror)" "$release" \
        deb-src "$keyring" "$(mirror)" "$release" >"$folder/etc/sources.list"
    apt-get -qq -oDebug::NoLocking=1 -oAPT::Architecture="$architecture" -oAPT::Architectures= \
        -oAPT::Architectures::="$architecture" -oDir::State::status="$folder/status" -oDir::State::Lists="$folder/lists" \
        -oDir::Cache="$folder/cache" -oDir::Etc::sourcelist="$folder/etc/sources.list" -oDir::Etc::sourceparts=/dev/null \
        -oAcquire::Languages=none -oAcquire::Retries=3 -oAPT::Install-Recommends=0 -oAPT::Sandbox::User=root "$@"
}

# fetch RELEASE ARCHITECTURE PACKAGE…: packages, and what they depend on, into archives RELEASE ARCHITECTURE.
fetch() {
    apt "$1" "$2" update
    apt "$1" "$2" install -y --download-only "${@:3}"
}

archives() { echo "$cache/apt/$1-$2/cache/archives"; }

# unpack FOLDER PACKAGE…: the packages' files, where /bin, /lib and so on are links into /usr.
unpack() {
    local folder=$1 name package
    shift
    mkdir -p "$folder"/usr/{bin,sbin,lib,lib64}
    for name in bin sbin lib lib64; do ln -sfn "usr/$name" "$folder/$name"; done
    for package in "$@"; do
        dpkg --fsys-tarfile "$package" | tar x -C "$folder" --keep-directory-symlink --no-same-owner
    done
}

# Absolute links, as libdbus-1.so -> /lib/…, would lead out of a sysroot.
relink() {
    local root link target
    root=$(realpath "$1")
    find "$root" -type l -lname '/*' -printf '%p %l\n' | while read -r link target; do
        ln -sfn "$(realpath -ms --relative-to="$(dirname "$link")" "$root$target")" "$link"
    done
}

# put FILE: standard input, in place at once, for another build may be going on.
put() {
    cat >"$1.$$"
    mv "$1.$$" "$1"
}

# sdk NAME LIBRARIES LINKER-OPTION…: a Swift SDK over /sysroots/NAME, found by its name. LIBRARIES are those of Swift that
# programs link, unless they are to be static: swift, or swift_static.
sdk() {
    local name=$1 libraries=$2 bundle=$tree/sdks/$1.artifactbundle
    shift 2
    local swift=/sysroots/$name/usr/libexec/swift/lib
    mkdir -p "$bundle/aarch64"
    put "$bundle/info.json" <<-JSON
	{"schemaVersion": "1.0", "artifacts": {
	  "$name": {"type": "swiftSDK", "version": "1.0.0", "variants": [{"path": "aarch64"}]}}}
	JSON
    put "$bundle/aarch64/swift-sdk.json" <<-JSON
	{"schemaVersion": "4.0", "targetTriples": {"$triple": {
	  "sdkRootPath": "/sysroots/$name", "toolsetPaths": ["toolset.json"],
	  "swiftResourcesPath": "$swift/$libraries", "swiftStaticResourcesPath": "$swift/swift_static"}}}
	JSON
    local options
    options=$(printf ', "%s"' "$@")
    put "$bundle/aarch64/toolset.json" <<-JSON
	{"schemaVersion": "1.0", "rootPath": "/usr/libexec/swift/bin",
	  "swiftCompiler": {"extraCLIOptions": ["-use-ld=lld"]},
	  "linker": {"extraCLIOptions": [${options#, }]}}
	JSON
}

# Made anew each time, since it takes no time: a change of them needs no new recipe.
sdks() {
    sdk test swift --no-undefined
    # `swift package` cannot ask for static libraries, so that there are no others. No index of the tables for unwinding, most
    # of which sysroot.sh removes.
    sdk ship swift_static --no-undefined --no-eh-frame-hdr /sysroots/ship/usr/lib/glibc-compat.o
}

check_machine() {
    [[ $(uname -m) == x86_64 ]] || fail "the toolchain that this fetches is for x86-64"
    local tool
    for tool in apt-get dpkg tar unshare; do
        command -v "$tool" >/dev/null || fail "$tool is missing: this works on Debian and Ubuntu"
    done
    ((EUID == 0)) || unshare --user --map-root-user --mount true || fail "this needs root, or user namespaces"
}

setup() {
    [[ ! -e $tree/complete ]] || return 0
    check_machine
    mkdir -p "$cache"
    # One at a time; who waited finds it done.
    exec 7>"$cache/lock"
    flock 7
    [[ ! -e $tree/complete ]] || return 0
    echo "cross-build: fetching the toolchain and the systems to link against into $cache (about 1 GB, once)" >&2
    building=$cache/building
    # What was fetched before a failure need not be fetched again; what was made of it is made anew.
    rm -rf "$building"
    mkdir -p "$building"

    # The compiler, and the little of a system that it and SwiftPM need around them.
    fetch $compiler_release amd64 swiftlang git ca-certificates bash dash coreutils sed grep mawk findutils diffutils tar gzip \
        xz-utils make patch pkgconf binutils-aarch64-linux-gnu libc6-dev libstdc++-$compiler_gcc-dev libdbus-1-dev libcurl4-openssl-dev
    local from
    from=$(archives $compiler_release amd64)
    unpack "$building" $(find "$from" -name '*.deb' ! -name 'swiftlang_*')
    dpkg --fsys-tarfile "$from"/swiftlang_*.deb | tar x -C "$building" --no-same-owner \
        --exclude='*lldb*' --exclude='*/swift/embedded/*' --exclude='*sourcekit*' --exclude='*clangd*' --exclude='*docc*'
    mkdir -p "$building"/{proc,dev,tmp,root,sysroots}
    # Packages are unpacked here and not installed, so what their installation makes is missing.
    ln -sfn mawk "$building/usr/bin/awk"
    cat "$building"/usr/share/ca-certificates/mozilla/*.crt >"$building/etc/ssl/certs/ca-certificates.crt"

    # The emulator: one static program.
    apt $compiler_release amd64 install -y --download-only qemu-user
    dpkg --fsys-tarfile "$from"/qemu-user_*.deb | tar x -C "$building" --no-same-owner ./usr/bin/qemu-aarch64

    # The systems to link against, and Swift's libraries for both: those of Debian 13 are all there are.
    local libraries="libc6-dev libdbus-1-dev libcurl4-openssl-dev" test=$building/sysroots/test ship=$building/sysroots/ship
    # libxml2, because Foundation, which the tests use, links with it.
    fetch $compiler_release arm64 $libraries libxml2 libstdc++-$compiler_gcc-dev
    unpack "$test" "$(archives $compiler_release arm64)"/*.deb
    fetch $ship_release arm64 $libraries libstdc++-$ship_gcc-dev
    unpack "$ship" "$(archives $ship_release arm64)"/*.deb
    relink "$test"
    relink "$ship"
    from=$(archives $compiler_release arm64)
    (cd "$from" && apt $compiler_release arm64 download swiftlang libswiftlang)
    dpkg --fsys-tarfile "$from"/libswiftlang_*.deb |
        tar x -C "$test" --no-same-owner --exclude='*/swift/host/*' ./usr/libexec
    dpkg --fsys-tarfile "$from"/swiftlang_*.deb |
        tar x -C "$test" --no-same-owner --exclude='*/embedded/*' --exclude='*/swift/host/*' \
            ./usr/libexec/swift/lib/swift ./usr/libexec/swift/lib/swift_static ./usr/libexec/swift/lib/clang
    mkdir -p "$ship/usr/libexec"
    cp -al "$test/usr/libexec/swift" "$ship/usr/libexec/"

    # libdbus, which only links statically, since a camera does not promise to have it.
    mkdir "$building/tmp/dbus"
    (cd "$building/tmp/dbus" && apt $ship_release arm64 source --download-only dbus)
    cp "$scripts"/cross/* "$building/tmp/"
    in_tree /bin/bash /tmp/sysroot.sh $triple $gnu
    rm -rf "$building/tmp" && mkdir "$building/tmp"

    rm -rf "$tree"
    : >"$building/complete"
    mv "$building" "$tree"
    rm -rf "$cache/apt"
    exec 7>&-
}

# Folders on this machine from which git takes what it is asked to fetch from elsewhere: they must be visible as well.
local_mirrors() {
    git config --get-regexp '^url\./.*\.insteadof$' 2>/dev/null |
        sed -nE 's/^url\.(.*)\.insteadof .*/\1/p' | sort -u || true
}

# in_tree COMMAND…: the command, in a namespace in which the toolchain's folder is the root.
in_tree() {
    local root=${building:-$tree} folder
    local folders=("$PWD") own=()
    ((EUID == 0)) || own=(--user --map-root-user)
    # The package may lie below the current folder's repository, and depend on what lies beside it there.
    [[ $PWD/ != "$repository"/* ]] || folders=("$repository")
    for folder in ${CROSS_BIND:-} $(local_mirrors); do folders+=("$folder"); done
    # Of git's settings, where to fetch from; and that whoever builds here need not be who made the repository. Put in place
    # at once, for another build may be going on.
    local settings=$root/root/.gitconfig.$$
    git config --file "$settings" safe.directory '*'
    git config --get-regexp '^url\.' 2>/dev/null | while read -r key value; do
        git config --file "$settings" --add "$key" "$value"
    done || true
    mv "$settings" "$root/root/.gitconfig"
    unshare "${own[@]}" --mount --propagation private /bin/bash -c '
        root=$1 directory=$2 count=$3
        shift 3
        mount --rbind /proc "$root/proc"
        mount --rbind /dev "$root/dev"
        for ((; count > 0; count--)); do
            mkdir -p "$root$1"
            mount --bind "$1" "$root$1"
            shift
        done
        [[ ! -e /etc/resolv.conf ]] || cat /etc/resolv.conf >"$root/etc/resolv.conf"
        exec chroot "$root" /usr/bin/env -i HOME=/root LANG=C.UTF-8 PATH=/usr/libexec/swift/bin:/usr/bin \
            http_proxy="${http_proxy:-}" https_proxy="${https_proxy:-}" no_proxy="${no_proxy:-}" \
            PKG_CONFIG_SYSROOT_DIR="${PKG_CONFIG_SYSROOT_DIR:-}" PKG_CONFIG_PATH="${PKG_CONFIG_PATH:-}" \
            /bin/bash -c "cd \"\$0\" && exec \"\$@\"" "$directory" "$@"
    ' bash "$root" "$PWD" "${#folders[@]}" "${folders[@]}" "$@"
}

# swift_for SDK COMMAND ARGUMENTS…: swift COMMAND ARGUMENTS… for that SDK.
swift_for() {
    local name=$1 command=$2
    shift 2
    case $name in test | ship) ;; *) fail "$name is neither test nor ship" ;; esac
    local static=()
    [[ $name != ship || $command != build ]] || static=(--static-swift-stdlib)
    local sysroot=/sysroots/$name
    sdks
    export PKG_CONFIG_SYSROOT_DIR=$sysroot PKG_CONFIG_PATH=$sysroot/usr/lib/$gnu/pkgconfig:$sysroot/usr/share/pkgconfig
    in_tree swift "$command" --swift-sdks-path /sdks --swift-sdk "$name" "${static[@]}" "$@"
}

case ${1:-} in
possible) check_machine ;;
setup) setup ;;
build | package)
    (($# > 1)) || fail "$1: for which SDK?"
    setup
    swift_for "$2" "$1" "${@:3}"
    ;;
run)
    (($# > 2)) || fail "run: which SDK and program?"
    setup
    exec "$tree/usr/bin/qemu-aarch64" -L "$tree/sysroots/$2" -E LD_LIBRARY_PATH=/usr/libexec/swift/lib/swift/linux "${@:3}"
    ;;
enter)
    setup
    in_tree "${@:2}"
    ;;
*) sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//p}' "$0" && exit 2 ;;
esac
