#!/usr/bin/env bash
# Builds the documentation of the libraries in .spi.yml, the reference of the APIs and the articles of Documentation/, as one
# site of static files.
#
#   Scripts/docs.sh BIN   BIN: the folder of a debug build. The site is .build-docs/site
#
# A warning of DocC is an error. Nothing is fetched: DocC and its pages come with the toolchain.
set -euo pipefail

bin=$(cd "$1" && pwd -P)
cd "$(dirname "$0")/.."
tools=$(dirname "$(readlink -f "$(Scripts/swift.sh --path)")")
for tool in docc swift-symbolgraph-extract swiftc; do
    if [[ ! -x $tools/$tool ]]; then
        echo "SKIPPED: the toolchain in $tools has no $tool" >&2
        [[ ${CI:-} != true ]]
        exit
    fi
done
target=$("$tools/swiftc" -print-target-info | sed -n 's/^ *"triple": "\(.*\)",$/\1/p')
work=$PWD/.build-docs
rm -rf "$work"
mkdir -p "$work"
archives=()

# The modules of C that the libraries import, and the headers of those.
c_options=()
while IFS= read -r map; do c_options+=(-Xcc "-fmodule-map-file=$map"); done < <(
    find "$PWD/Sources" "$bin/../../checkouts/" -name module.modulemap -not -path '*/Tests/*'
)
for option in $(pkg-config --cflags dbus-1 libcurl); do c_options+=(-Xcc "$option"); done

# convert NAME [ARGUMENTS OF docc convert…]
convert() {
    local name=$1
    shift
    echo "$name"
    "$tools/docc" convert "$@" --output-path "$work/$name.doccarchive" --fallback-display-name "$name" \
        --fallback-bundle-identifier "$name" --enable-experimental-external-link-support --warnings-as-errors
    archives+=("$work/$name.doccarchive")
}

while IFS= read -r module; do
    symbols=$work/symbols/$module
    mkdir -p "$symbols"
    "$tools/swift-symbolgraph-extract" -module-name "$module" -I "$bin/Modules" "${c_options[@]}" -target "$target" \
        -minimum-access-level public -emit-extension-block-symbols -output-dir "$symbols"
    options=(--additional-symbol-graph-dir "$symbols")
    if [[ -d Sources/$module/$module.docc ]]; then options=("Sources/$module/$module.docc" "${options[@]}"); fi
    for library in ServiceAccounts VapixClient; do
        [[ $module != "$library" && -d $work/$library.doccarchive ]] || continue
        options+=(--dependency "$work/$library.doccarchive")
        # DocC finds a symbol of another module only by its whole path. Comments name it as code does, or with its module.
        names='VapixError|VapixCall|Vapix'
        [[ $library != ServiceAccounts ]] || names='ServiceAccountError|ServiceAccount|ClientEvent|Credentials'
        sed -i -E "s#\`\`($library/)?(($names)(/[^\`]*)?)\`\`#\`\`/$library/\2\`\`#g" "$symbols"/*.json
    done
    convert "$module" "${options[@]}"
done < <(sed -n 's/^ *- \([A-Za-z]*\)$/\1/p' .spi.yml)

# The reference: its list of APIs becomes the topics of the site, and a link to the Swift that a spec makes leads to the type.
reference=$work/Reference.docc
mkdir "$reference"
for page in Documentation/Reference/*.md; do
    sed -E -e '/^<!--.*-->$/d' \
        -e 's#\[`([A-Za-z0-9]+)`\]\(\.\./\.\./Sources/([A-Za-z]+)/Generated/[^)]*\)#``/\2/\1``#g' \
        -e 's#\[`([^`]*)`\]\(\#[^)]*\)#<doc:\#\1>#g' \
        -e 's#^\| `([^`]*)` \| \[([^]]*)\]\(([a-z0-9-]+)\.md\#[^)]*\)#| `\1` | [\2](doc:\3\#\1)#' \
        "$page" >"$reference/$(basename "$page")"
done
{
    awk '
        /^# / { print; print "\n@Metadata {\n    @TechnologyRoot\n}"; next }
        /^## / && !topics++ { print "## Topics\n\n### All\n\n- <doc:operations>\n" }
        /^## / { print "#" $0; next }
        /^\* / { sub(/^\* .*\]\(/, "- <doc:"); sub(/\.md\).*/, ">") }
        { print }
    ' "$reference/README.md" | sed -E 's#\[Operations\]\([^)]*\)#<doc:operations>#'
} >"$reference/Reference.md"
rm "$reference/README.md"
dependencies=()
for archive in "${archives[@]}"; do dependencies+=(--dependency "$archive"); done
convert Reference "$reference" "${dependencies[@]}"

# The articles, with links as DocC has them. Links to files that are no articles become their names.
articles=$work/Articles.docc
cp -r Documentation/Articles.docc "$articles"
find Documentation -maxdepth 1 -name '*.png' -exec cp {} "$articles" ';'
for page in Documentation/*.md; do
    sed -E -e '/^<!--.*-->$/d' -e 's#\]\(Reference/README\.md\)#](doc:/Reference)#g' \
        -e 's#\]\(Reference/([a-z0-9-]+)\.md(\#[^)]*)?\)#](doc:/Reference/\1)#g' \
        -e 's#\]\(([A-Za-z-]+)\.md(\#[^)]*)?\)#](doc:\1)#g' -e 's#\[([^]]*)\]\(\.\./[^)]*\)#\1#g' \
        "$page" >"$articles/$(basename "$page")"
done
convert Articles "$articles" --dependency "$work/Reference.doccarchive"

"$tools/docc" merge "${archives[@]}" --output-path "$work/merged.doccarchive" --synthesized-landing-page-name vapix \
    --synthesized-landing-page-kind Package
"$tools/docc" process-archive transform-for-static-hosting "$work/merged.doccarchive" --output-path "$work/site"
rm -rf "$work/merged.doccarchive" "${archives[@]}"
# Each page asks for this file.
echo '{}' >"$work/site/theme-settings.json"

# The search of the site finds pages by their titles. This adds the operations, which are headings of the reference's pages.
# Symbols that no article names are in DocC's own groups: their library's article must name them by task.
python3 - "$work/site/index/index.json" <<'PYTHON'
import json, re, sys

GROUPS = {"Classes", "Structures", "Enumerations", "Protocols", "Type Aliases", "Functions", "Variables", "Macros", "Articles"}

def operations(name):
    with open(f"Documentation/Reference/{name}.md") as page:
        return re.findall(r"^\| \[`([^`]+)`\]\(#", page.read(), re.MULTILINE)

def add(nodes):
    for node in nodes:
        path = node.get("path", "")
        page = re.fullmatch("/documentation/reference/([a-z0-9-]+)", path)
        names = operations(page.group(1)) if page else []
        if names:
            node["children"] = [{"path": f"{path}#{name}", "title": name, "type": "method"} for name in names]
        else:
            add(node.get("children", []))

with open(sys.argv[1]) as file:
    index = json.load(file)
loose = []
for nodes in index["interfaceLanguages"].values():
    add(nodes)
    for library in nodes[0]["children"]:
        group = None
        for node in library.get("children", []):
            if node["type"] == "groupMarker":
                group = node["title"]
            elif group in GROUPS:
                loose.append(f"{library['title']}.docc names no {node['title']}")
with open(sys.argv[1], "w") as file:
    json.dump(index, file)
if loose:
    sys.exit("\n".join(loose))
PYTHON
echo "The site is in $work/site. A web server must serve it: make docs-open"
