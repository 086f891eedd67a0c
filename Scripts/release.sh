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

sed -i "s/^\(package let packageVersion = \"\).*\"/\1$version\"/" Sources/VapixSupport/PackageVersion.swift
sed -i "s/^\(\.TH .* \"vapix \).*\"/\1$version\"/" Documentation/Manual/*.1
sed -i "s/^## \[Unreleased\]$/&\n\n## [$version] - $(date -u +%Y-%m-%d)/" CHANGELOG.md
git commit --quiet --all -m "ci: release $version"
# The headings of the section begin as comments do.
git tag --annotate --cleanup=whitespace -m "$version" -m "$section" "$version"
echo "There is a commit and a tag $version. Publish both: git push origin HEAD $version"
