#!/usr/bin/env bash
# The rules of this package that no compiler and no formatter checks. Scripts/selftest.sh proves that each can fail.
#
#   Scripts/lint.sh [ROOT]        ROOT: the package to look at, this one unless told
set -euo pipefail

scripts=$(cd "$(dirname "$0")" && pwd)
cd "${1:-$scripts/..}"

failed=0
fail() {
    echo "$*" >&2
    failed=1
}

# Every file below the given paths that is not a build product.
files_below() {
    local path
    for path in "$@"; do
        [[ -e $path ]] || continue
        find "$path" \( -name '.build*' -o -name '.swiftpm' -o -name '.git' \) -prune -o -type f -print
    done | sort
}

# Swift: imports, printing, traps, unchecked code.
mapfile -t swift_files < <(files_below Sources Tests Plugins Examples Generator Benchmarks Snippets Documentation | grep '\.swift$' || true)
if ((${#swift_files[@]})); then
    awk -f "$scripts/lint.awk" "${swift_files[@]}" >&2 || failed=1
fi

# Folders of a target do not need each other.
"$scripts/check-folders.sh" . || failed=1

# Apps would refuse to depend on a package with unsafe flags.
mapfile -t manifests < <(files_below . | grep -E '/Package(@[^/]*)?\.swift$' || true)
if ((${#manifests[@]})) && grep -nH 'unsafeFlags' "${manifests[@]}" >&2; then
    fail "unsafeFlags: SwiftPM refuses to build a dependency that has them; say what you need with another setting"
fi

# The Swift Package Index documents targets that exist.
if [[ -e .spi.yml ]]; then
    while read -r target; do
        [[ -d Sources/$target ]] || fail ".spi.yml: there is no target $target"
    done < <(sed -n 's/^ *- \([A-Za-z]*\)$/\1/p' .spi.yml)
fi

# The table of peers is complete.
if [[ -e CONTRIBUTING.md ]]; then
    while read -r peer; do
        [[ $(<CONTRIBUTING.md) == *"\`$peer\`"* ]] || fail "$peer: CONTRIBUTING.md does not describe this peer in its table"
    done < <(find Tests/Interop/Clients Tests/Interop/Servers -type f -perm -u+x 2>/dev/null | sed 's|^Tests/Interop/||; s|\.[a-z]*$||' | sort || true)
fi

# Comments and pages are in plain English.
mapfile -t pages < <(files_below . | grep '\.md$' | sed 's|^\./||' || true)
mapfile -t documented < <(files_below Sources | grep '\.swift$' || true)
if ((${#pages[@]} + ${#documented[@]})); then
    awk -f "$scripts/plain-english.awk" "${documented[@]}" "${pages[@]}" >&2 || failed=1
fi

# A link of a page leads somewhere.
for page in "${pages[@]}"; do
    while IFS=: read -r number target; do
        [[ -e $(dirname "$page")/$target ]] || fail "$page:$number: there is no $target"
    done < <(grep -noE '\]\([^)#]+' "$page" | sed 's/\](//' | grep -v '://' || true)
done

# An open end belongs in an issue, where somebody sees it.
mapfile -t own_files < <(files_below Sources Tests Plugins Examples Generator Benchmarks Scripts Makefile .ci)
if ((${#own_files[@]})) && grep -nHIwE 'TOD[O]|FIXM[E]|XX[X]' "${own_files[@]}" >&2; then
    fail "a note to self: finish it, or file an issue and say here what holds today"
fi

# `vapix-generate draft` writes the word where an author has to write a sentence.
if compgen -G 'Specs/*.yaml' >/dev/null && grep -nHw 'DRAFT' Specs/*.yaml >&2; then
    fail "a draft: replace each DRAFT by a sentence of your own"
fi

# Shell scripts parse, stop at the first error where they are meant to, and can be run.
while IFS= read -r script; do
    bash -n "$script" || fail "$script: does not parse"
    [[ -x $script ]] || fail "$script: is not executable (chmod +x)"
done < <(files_below Scripts .ci | grep -E '\.sh$|^\.ci/run$' || true)

# A reader that ends early kills what writes to it, and the pipe then fails, or not: it depends on who is faster.
mapfile -t shell_files < <(files_below Scripts Tests .ci | grep -E '\.sh$|^\.ci/run$' || true)
if ((${#shell_files[@]})) && grep -nHE '[^|]\|[[:space:]]*(head\b|grep -[a-zA-Z]*q)' "${shell_files[@]}" |
    grep -vE '^[^:]*:[0-9]+:[[:space:]]*#' >&2; then
    fail "a pipe into grep -q or head: give grep a here-string (<<<), and take lines with sed -n"
fi

# Build products and pinned versions stay out of git: a checked-in .build breaks every other machine's build.
if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
    if git ls-files | grep -E '(^|/)(\.build[^/]*/|Package\.resolved$)' >&2; then
        fail "build products in git: git rm --cached them, .gitignore names them already"
    fi
fi

exit "$failed"
