#!/usr/bin/env bash
# Makes the commit and the tag of a release, and pushes nothing.
#
#   Scripts/release.sh VERSION     VERSION: three numbers, such as 0.2.0
set -euo pipefail

version=${1:-}
cd "$(dirname "$0")/.."

fail() {
    echo "release: $*" >&2
    exit 1
}

number='(0|[1-9][0-9]*)'
[[ $version =~ ^$number\.$number\.$number$ ]] || fail "the version must be three numbers, such as VERSION=0.2.0"
[[ -z $(git status --porcelain) ]] || fail "there are changes that are not committed"
if git rev-parse --quiet --verify "refs/tags/$version" >/dev/null; then fail "there is a tag $version already"; fi
section=$(awk '/^## / { inside = /^## \[Unreleased\]/; next } inside' CHANGELOG.md)
[[ $section == *[![:space:]]* ]] || fail "CHANGELOG.md has nothing under [Unreleased]"

for file in README.md SECURITY.md CHANGELOG.md; do
    if grep -q 'Nothing is released yet' "$file"; then fail "$file still says that nothing is released yet"; fi
done

# replace FILE COMMAND: COMMAND of sed must find something in the file, which may have the version already.
replace() {
    [[ -n $(sed -n "${2}p" "$1") ]] || fail "$1 has no place for the version"
    sed -i "$2" "$1"
}
replace Sources/VapixSupport/PackageVersion.swift "s/^\(package let packageVersion = \"\).*\"/\1$version\"/"
for page in Documentation/Manual/*.1; do replace "$page" "s/^\(\.TH .* \"vapix \).*\"/\1$version\"/"; done
replace CHANGELOG.md "s/^## \[Unreleased\]$/&\n\n## [$version] - $(date -u +%Y-%m-%d)/"
git commit --quiet --all -m "ci: release $version"
# The headings of the section begin as comments do.
git tag --annotate --cleanup=whitespace -m "$version" -m "$section" "$version"
echo "There is a commit and a tag $version. Publish both: git push origin HEAD $version"
