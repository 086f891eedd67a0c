#!/usr/bin/env bash
# Builds programs that import the package's products, optimized as apps are, and checks what is in them.
#
#   Scripts/products.sh
set -euo pipefail

cd "$(dirname "$0")/.."
root=$PWD
package=$root/.build-products
mkdir -p "$package/Sources"

families=()
for folder in Sources/Vapix*/; do
    family=$(basename "$folder")
    # The catalogue and the examples are for the tools, and with the threads no products.
    case $family in
    VapixClient | VapixCatalogue | VapixExamples | VapixSupport) ;;
    *) families+=("$family") ;;
    esac
done

# program NAME MODULE…: the source of a program that imports the modules.
program() {
    local name=$1 module
    shift
    mkdir -p "$package/Sources/$name"
    printf 'import %s\n' "$@" >"$package/Sources/$name/main.swift"
    echo "        .executableTarget(name: \"$name\", dependencies: ["
    for module in "$@"; do echo "            .product(name: \"$module\", package: \"vapix\"),"; done
    echo "        ]),"
}

{
    echo '// swift-tools-version: 6.0'
    echo 'import PackageDescription'
    echo 'let package = Package('
    echo '    name: "products",'
    echo "    dependencies: [.package(name: \"vapix\", path: \"$root\")],"
    echo '    targets: ['
    program core VapixClient
    program one VapixIO
    program endpoints AppServer
    program all "${families[@]}"
    echo '    ]'
    echo ')'
} >"$package/Package.swift"

# In the folder of examples.sh, where the client is built already.
options=(-c release --package-path "$package" --scratch-path "$root/.build-release" --disable-build-manifest-caching)
Scripts/build.sh "${options[@]}" -Xswiftc -warnings-as-errors
bin=$(Scripts/swift.sh build "${options[@]}" --show-bin-path)
Scripts/check-modules.sh "$bin/core" ServiceAccounts VapixClient VapixSupport
Scripts/check-modules.sh "$bin/one" ServiceAccounts VapixClient VapixIO VapixSupport
Scripts/check-modules.sh "$bin/endpoints" AppServer VapixSupport
Scripts/check-modules.sh "$bin/all" ServiceAccounts VapixClient "${families[@]}" VapixSupport
Scripts/check-linkage.sh "$bin/core" "$bin/one" "$bin/endpoints" "$bin/all"
for name in core one endpoints all; do
    echo "$name: $(stat -c %s "$bin/$name") bytes"
done
