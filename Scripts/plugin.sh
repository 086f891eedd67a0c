#!/usr/bin/env bash
# Makes a package outside of this repository that depends on it by its path, lets `swift package eap` make an .eap of it, and
# looks at what comes out.
#
#   Scripts/plugin.sh BIN         BIN: the folder with vapix in it
set -euo pipefail

bin=$(cd "$1" && pwd)
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() {
    echo "swift package eap: $*" >&2
    exit 1
}

# A folder whose name says nothing, as anybody's may.
package=$work/app
mkdir -p "$package/Sources/Greeter" "$package/html" "$package/.build-none"
cat >"$package/Package.swift" <<SWIFT
// swift-tools-version: 6.0
import PackageDescription
let package = Package(
    name: "Greeter",
    dependencies: [.package(name: "vapix", path: "$root")],
    targets: [
        .executableTarget(name: "Greeter", dependencies: [.product(name: "VapixClient", package: "vapix")])
    ]
)
SWIFT
cat >"$package/Sources/Greeter/main.swift" <<'SWIFT'
import VapixClient
print("hello to", try await Vapix(serviceAccount: "Greeter").applications.list().count, "apps")
SWIFT
cat >"$package/manifest.json" <<'JSON'
{
  "schemaVersion": "1.7.3",
  "resources": {"dbus": {"requiredMethods": ["com.axis.HTTPConf1.VAPIXServiceAccounts1.GetCredentials"]}},
  "acapPackageConf": {
    "setup": {
      "appName": "Greeter", "vendor": "Somebody", "version": "1.2.3", "embeddedSdkVersion": "3.0", "runMode": "never",
      "architecture": "aarch64"
    },
    "configuration": {"settingPage": "index.html"}
  }
}
JSON
echo "<p>hello" >"$package/html/index.html"

# This machine's architecture, and not the camera's: what the plugin does is the same.
SOURCE_DATE_EPOCH=0 "$root/Scripts/swift.sh" package --package-path "$package" --scratch-path "$root/.build-plugin" \
    --allow-writing-to-package-directory eap --any-machine
eap=$package/Greeter_1_2_3_aarch64.eap
[[ -s $eap ]] || fail "there is no $eap, but $(ls "$package")"
contents=$(tar tzf "$eap" | tr '\n' ' ')
[[ $contents == "Greeter package.conf param.conf LICENSE manifest.json html/ html/index.html " ]] ||
    fail "the package holds $contents"
# The app has no LICENSE: it has the one of the package that it links.
license=$(tar xzOf "$eap" LICENSE)
grep -q "^==== $(basename "$root")$" <<<"$license" || fail "its LICENSE is $license"
# Nothing to find but that it is not for a camera.
status=0
findings=$("$bin/vapix" eap inspect --json "$eap" 2>&1) || status=$?
rules=$(grep -oE '"rule": ?"[^"]*"' <<<"$findings" | cut -d '"' -f 4 | sort | tr '\n' ' ')
[[ $rules == "machine schema-version-os13 " ]] || fail "vapix eap inspect ends with $status and finds $rules: $findings"
echo "swift package eap: a package of $(stat -c %s "$eap") bytes, with nothing to find in it"
