#!/usr/bin/env bash
# Makes /sysroots/ship fit to build programs for cameras in: run by cross-build.sh, inside the toolchain's tree.
#
#   sysroot.sh TRIPLE GNU-TRIPLET
set -euo pipefail

triple=$1 gnu=$2
sysroot=/sysroots/ship
libraries=$sysroot/usr/lib/$gnu
compiler="clang --target=$triple --sysroot=$sysroot -Os"
cd /tmp

$compiler -Wall -Werror -ffunction-sections -c -o $sysroot/usr/lib/glibc-compat.o glibc-compat.c

# Programs use the device's libcurl, which may not carry Debian's symbol versions (CURL_OPENSSL_4). A library that has the
# same functions and no versions gives the linker what it needs to know.
readelf -W --dyn-syms "$libraries/libcurl.so.4" |
    awk '$4 == "FUNC" && $7 != "UND" { sub(/@.*/, "", $8); print "void " $8 "(void) {}" }' | sort -u >libcurl.c
grep -q curl_easy_perform libcurl.c
$compiler -fuse-ld=lld -shared -nostdlib -Wl,-soname,libcurl.so.4 -o "$libraries/libcurl-unversioned.so" libcurl.c
ln -sfn libcurl-unversioned.so "$libraries/libcurl.so"
rm -f "$libraries/libcurl.a"

# Tables for unwinding make a tenth of Swift's runtime, and debug information as much again on the disk. Nothing unwinds a
# Swift program: it has no C++ exceptions, and the C++ library, where bad_alloc could come from, is the device's.
for library in $sysroot/usr/libexec/swift/lib/swift_static/linux/*.a; do
    aarch64-linux-gnu-objcopy --strip-debug --remove-section=.eh_frame "$library" "$library.new"
    # Not in place: the other sysroot has the same file.
    mv "$library.new" "$library"
done

# libdbus is linked statically: Axis' SDK does not offer it, so no app may rely on the device's. Without systemd, which it
# uses to hand sockets to a dbus-daemon, and without what else only the daemon needs.
mkdir source
tar x -J -f dbus/dbus_*.orig.tar.xz -C source --strip-components=1
tar x -J -f dbus/dbus_*.debian.tar.xz -C source
cd source
if [[ -e debian/patches/series ]]; then
    grep -vE '^ *(#|$)' debian/patches/series | while read -r name _; do patch -s -p1 <"debian/patches/$name"; done
fi
./configure --quiet --build=x86_64-linux-gnu --host="$gnu" CC="$compiler" LDFLAGS=-fuse-ld=lld AR=llvm-ar RANLIB=llvm-ranlib \
    CFLAGS="-w -ffunction-sections -fdata-sections -fno-asynchronous-unwind-tables" EXPAT_CFLAGS=" " EXPAT_LIBS=" " \
    --prefix=/usr --libdir="/usr/lib/$gnu" --localstatedir=/var --runstatedir=/run --sysconfdir=/etc \
    --with-system-socket=/run/dbus/system_bus_socket --enable-static --disable-shared --disable-systemd \
    --disable-apparmor --disable-selinux --disable-libaudit --disable-inotify --disable-tests --disable-verbose-mode \
    --disable-asserts --disable-stats --disable-traditional-activation --disable-doxygen-docs --disable-xml-docs \
    --without-x
make -s -j"$(nproc)" -C dbus libdbus-1.la
rm -f "$libraries"/libdbus-1.so*
cp dbus/.libs/libdbus-1.a "$libraries/"
# SwiftPM puts the sysroot in front of the prefix, and only there.
version=$(sed -n 's/^PACKAGE_VERSION=.\([0-9.]*\).*/\1/p' configure)
cat >"$libraries/pkgconfig/dbus-1.pc" <<PC
prefix=/usr
libdir=\${prefix}/lib/$gnu
Name: dbus
Description: D-Bus client library, static
Version: $version
Libs: -L\${libdir} -ldbus-1
Cflags: -I\${prefix}/include/dbus-1.0 -I\${libdir}/dbus-1.0/include
PC
