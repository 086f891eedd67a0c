#!/usr/bin/env bash
# Installs built tools into a folder of its own, and checks them there: programs, man pages, completions, the removal.
#
#   Scripts/check-install.sh [--all] BIN    BIN: the folder of the built tools
#
# Without --all, a program that is not on this machine (mandoc, groff, zsh, fish) checks nothing.
set -euo pipefail

all=false
[[ $1 != --all ]] || { all=true && shift; }
bin=$(cd "$1" && pwd -P)
scripts=$(cd "$(dirname "$0")" && pwd)
sandbox=$(mktemp -d)
trap 'rm -rf "$sandbox"' EXIT
cd "$sandbox"

fail() {
    echo "install: $*" >&2
    exit 1
}

# Whether a program is here; with --all it must be.
has() {
    if command -v "$1" >/dev/null; then return 0; fi
    if $all; then fail "there is no $1 to check with"; fi
    echo "SKIPPED: there is no $1 to check with"
    return 1
}

expected=$(printf '%s\n' bin/vapix{,-simulator} share/man/man1/vapix{,-simulator}.1 share/zsh/site-functions/_vapix{,-simulator} \
    share/bash-completion/completions/vapix{,-simulator} share/fish/vendor_completions.d/vapix{,-simulator}.fish | sort)
DESTDIR=$sandbox/first PREFIX=/opt/tools "$scripts/install.sh" "$bin" >/dev/null
installed=$(cd first/opt/tools && find . -type f -printf '%P\n' | sort)
[[ $installed == "$expected" ]] || fail "it installs $installed"

# Nothing that the programs need is where they were installed, or where they were built.
mv first moved
top=$sandbox/moved/opt/tools
share=$top/share
export PATH="$top/bin:$PATH"
apps=$(timeout --kill-after=10 120 vapix-simulator --port 0 -- vapix list-apps) || fail "the tools do not run where they were moved to"
[[ $apps == vmd* ]] || fail "vapix list-apps prints $apps"

for page in "$share"/man/man1/*.1; do
    if has mandoc; then mandoc -T lint -W warning "$page" || fail "mandoc rejects $page"; fi
    if has groff; then
        complaints=$(groff -man -ww -T utf8 "$page" 2>&1 >/dev/null) || fail "groff cannot read $page: $complaints"
        [[ -z $complaints ]] || fail "groff complains: $complaints"
    fi
done

for tool in vapix vapix-simulator; do
    script=$share/bash-completion/completions/$tool
    bash -n "$script" || fail "bash cannot read $script"
    known=$(bash -c 'source "$1" && complete -p "$2"' bash "$script" "$tool") || fail "bash completes nothing of $tool"
    [[ $known == *" $tool" ]] || fail "bash completes $known"
done
if has zsh; then
    known=$(zsh -f -c 'fpath=("$1" $fpath); autoload -Uz compinit && compinit -u -d dump
        for tool in vapix vapix-simulator; do autoload +X "$_comps[$tool]" && print -r -- "$_comps[$tool]"; done' \
        zsh "$share/zsh/site-functions") || fail "zsh cannot read the completions"
    [[ $known == $'_vapix\n_vapix-simulator' ]] || fail "zsh completes with $known"
fi
if has fish; then
    # Without a terminal, this fish cannot complete: it reads the scripts, and tells for which programs.
    known=$(HOME=$sandbox fish --no-config -c 'for tool in vapix vapix-simulator
        source $argv[1]/$tool.fish; and complete -c $tool | count; end' "$share/fish/vendor_completions.d") ||
        fail "fish cannot read the completions"
    [[ $known =~ ^[1-9][0-9]*$'\n'[1-9][0-9]*$ ]] || fail "fish completes nothing: $known"
fi

touch "$share/man/man1/other.1"
DESTDIR=$sandbox/moved PREFIX=/opt/tools "$scripts/install.sh" --uninstall
left=$(find moved -type f)
[[ $left == moved/opt/tools/share/man/man1/other.1 ]] || fail "after the removal there is $left"
echo "install: the tools, man pages and completions work, and can be removed"
