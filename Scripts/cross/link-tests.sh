#!/usr/bin/env bash
# Links the tests anew so that they start with the test runner: run by test-arm.sh, inside the toolchain's tree.
#
#   link-tests.sh FOLDER          FOLDER: with what `swift build --build-tests` built
#
# The tests contain programs of the package, which have a `main` of their own. SwiftPM has the compiler name it otherwise, but
# 6.0 does so only when it builds for the machine that it runs on.
set -euo pipefail

cd "$1"
mkdir -p renamed
while read -r object; do
    module=$(basename "$(dirname "$object")" .build)
    symbols=$(aarch64-linux-gnu-nm "$object")
    if [[ $module == vapixPackageTests ]] || ! grep -q ' T main$' <<<"$symbols"; then
        echo "$object"
    else
        aarch64-linux-gnu-objcopy --redefine-sym "main=${module}_main" "$object" "renamed/$module.o"
        echo "$PWD/renamed/$module.o"
    fi
done <vapixPackageTests.product/Objects.LinkFileList >renamed/objects
swiftc -emit-executable -o vapixPackageTests.arm -module-name vapixPackageTests -target aarch64-unknown-linux-gnu \
    -sdk /sysroots/test -resource-dir /sysroots/test/usr/libexec/swift/lib/swift -use-ld=lld \
    -tools-directory /usr/libexec/swift/bin -Xclang-linker -resource-dir \
    -Xclang-linker /sysroots/test/usr/libexec/swift/lib/swift/clang -L /sysroots/test/usr/lib/aarch64-linux-gnu \
    -lcurl -ldbus-1 @renamed/objects 2>&1 | grep -v 'Could not read SDKSettings.json' || true
[[ -x vapixPackageTests.arm && vapixPackageTests.arm -nt renamed/objects ]]
