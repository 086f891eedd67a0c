#!/usr/bin/env bash
# Installs the tools, their man pages, and completions for bash, zsh and fish; or removes exactly these files.
#
#   Scripts/install.sh BIN           BIN: the folder of the built tools
#   Scripts/install.sh --uninstall
#
# The variable PREFIX is the folder to install below, /usr/local unless set. DESTDIR goes before it, for whoever makes a
# package of a distribution.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
top=${DESTDIR:-}${PREFIX:-/usr/local}
tools=(vapix vapix-simulator)

# The place of a tool's file of some kind.
place() {
    case $1 in
    program) echo "$top/bin/$2" ;;
    manual) echo "$top/share/man/man1/$2.1" ;;
    bash) echo "$top/share/bash-completion/completions/$2" ;;
    zsh) echo "$top/share/zsh/site-functions/_$2" ;;
    fish) echo "$top/share/fish/vendor_completions.d/$2.fish" ;;
    esac
}

if [[ $1 == --uninstall ]]; then
    for tool in "${tools[@]}"; do
        for kind in program manual bash zsh fish; do rm -f "$(place "$kind" "$tool")"; done
    done
    exit
fi
for tool in "${tools[@]}"; do
    install -D -m 755 "$1/$tool" "$(place program "$tool")"
    install -D -m 644 "$root/Documentation/Manual/$tool.1" "$(place manual "$tool")"
    for shell in bash zsh fish; do
        script=$("$1/$tool" --generate-completion-script "$shell")
        install -D -m 644 /dev/stdin "$(place "$shell" "$tool")" <<<"$script"
    done
done
echo "Installed ${tools[*]} in $top"
