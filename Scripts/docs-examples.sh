#!/usr/bin/env bash
# Compiles the examples in the comments of public symbols and in the articles of DocC, without running them.
#
#   Scripts/docs-examples.sh BIN   BIN: the folder of a debug build
#
# Each ```swift block becomes a function of its own, with the names of Scripts/docs-examples.swift. Imports and extensions stand
# outside of it. A line `…` and a body `{ … }` stand for code that an example leaves out.
set -euo pipefail

bin=$(cd "$1" && pwd -P)
cd "$(dirname "$0")/.."
tools=$(dirname "$(readlink -f "$(Scripts/swift.sh --path)")")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mapfile -t modules < <(sed -n 's/^ *- \([A-Za-z]*\)$/\1/p' .spi.yml)
c_options=()
while IFS= read -r map; do c_options+=(-Xcc "-fmodule-map-file=$map"); done < <(
    find "$PWD/Sources" "$bin/../../checkouts/" -name module.modulemap -not -path '*/Tests/*'
)
for option in $(pkg-config --cflags dbus-1 libcurl); do c_options+=(-Xcc "$option"); done

# check SOURCES: compiles the examples of the libraries in a folder.
check() {
    python3 - "$work/Examples.swift" "$1" "${modules[@]}" <"$work/extract.py"
    "$tools/swiftc" -typecheck -swift-version 6 -suppress-warnings -I "$bin/Modules" "${c_options[@]}" \
        "$work/Examples.swift" Scripts/docs-examples.swift
}

cat >"$work/extract.py" <<'PYTHON'
import pathlib, re, sys

output, sources, modules = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3:]
count = 0
inside = []
outside = [f"import {module}\n" for module in modules]

def add(path, first, lines):
    """Adds an example that begins on a line of a file."""
    global count
    count += 1
    place = lambda number: f'#sourceLocation(file: "{path}", line: {number})\n'
    body, top, is_top = [], [], False
    for number, line in enumerate(lines, first):
        line = re.sub(r"\{ … \}", "{ fatalError() }", line).replace("@Test ", "").replace("#expect(", "expect(")
        if line.strip() == "…":
            line = ""
        if re.match(r"(public )?extension |import |@main", line):
            is_top = True
        if is_top and not top:
            top.append(place(number))
        (top if is_top else body).append(line + "\n")
        if is_top and (line.startswith("}") or line.startswith("import ") or line.endswith("{}")):
            is_top = False
    outside.extend(top)
    inside.append(f"func example{count}() async throws {{\n{place(first)}{''.join(body)}}}\n")

def blocks(lines):
    """The ```swift blocks of numbered lines, without indentation."""
    found = None
    for number, line in lines:
        if found is None and line.strip() == "```swift":
            found, indentation = (number + 1, []), len(line) - len(line.lstrip())
        elif found is not None and line.strip() == "```":
            yield found
            found = None
        elif found is not None:
            found[1].append(line[indentation:])

for module in modules:
    for path in sorted((sources / module).rglob("*.swift")):
        comment = []
        for number, line in enumerate(path.read_text().splitlines(), 1):
            text = line.lstrip()
            if text.startswith("///"):
                comment.append((number, text[4:]))
            elif comment and not text.startswith("@"):
                if re.match(r"(public|open|case|indirect) ", text):
                    for first, lines in blocks(comment):
                        add(path, first, lines)
                comment = []
    for path in sorted((sources / module).rglob("*.docc/*.md")):
        for first, lines in blocks(list(enumerate(path.read_text().splitlines(), 1))):
            add(path, first, lines)

with open(output, "w") as file:
    file.writelines(outside + ["#sourceLocation()\n"] + [part + "#sourceLocation()\n" for part in inside])
print(count, "examples")
sys.exit(count == 0 and "there is no example")
PYTHON

check "$PWD/Sources"

# The check can fail: it finds an example that names what is not there.
planted=$work/Sources/${modules[0]}
mkdir -p "$planted"
printf '%s\n' '/// A value.' '///' '/// ```swift' '/// print(vapix.noSuchMember)' '/// ```' 'public let a = 1' >"$planted/A.swift"
if answer=$(check "$work/Sources" 2>&1); then
    echo "docs-examples: a wrong example compiles" >&2
    exit 1
fi
if [[ $answer != *"A.swift:4:"*"no member 'noSuchMember'"* ]]; then
    echo "docs-examples: a wrong example fails with $answer" >&2
    exit 1
fi
