#!/usr/bin/env bash
# Proves that the checks of this folder can fail: each rule gets something that breaks it, and has to say so.
#
#   Scripts/selftest.sh                  always
#   Scripts/selftest.sh --if-changed     only if a file of this folder is not as it was when this last passed here
set -euo pipefail

scripts=$(cd "$(dirname "$0")" && pwd)
passed=$scripts/../.build-logs/self-test.passed
state=$(find "$scripts" -type f -exec sha256sum {} + | sort | sha256sum)
if [[ ${1:-} == --if-changed && -e $passed && $(<"$passed") == "$state" ]]; then
    echo "self-test: Scripts/ is as it was when it last passed"
    exit
fi
sandbox=$(mktemp -d)
trap 'rm -rf "$sandbox"' EXIT
cd "$sandbox"
unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE

checked=0
fail() {
    echo "self-test: $*" >&2
    exit 1
}

# rejects WORDS COMMAND…: COMMAND must fail, and say WORDS.
rejects() {
    local words=$1 answer
    shift
    if answer=$("$@" 2>&1); then fail "'$*' accepts what it must reject ($words)"; fi
    grep -qF -- "$words" <<<"$answer" || fail "'$*' fails without saying '$words': $answer"
    checked=$((checked + 1))
}

accepts() {
    local answer
    answer=$("$@" 2>&1) || fail "'$*' rejects what it must accept: $answer"
    checked=$((checked + 1))
}

# plant PATH WORDS, with the violation on standard input: the lint must fail with WORDS while the file is there.
plant() {
    mkdir -p "$(dirname "$1")"
    cat >"$1"
    rejects "$2" "$scripts/lint.sh" "$sandbox"
    rm "$1"
}

# grow PATH, with Swift on standard input: the lint must have nothing against it.
grow() {
    mkdir -p "$(dirname "$1")"
    cat >"$1"
    accepts "$scripts/lint.sh" "$sandbox"
    rm "$1"
}

git init -q .
core=Sources/VapixClient/Core.swift

# Drafts.
plant Specs/ssh.yaml "a draft: replace each DRAFT" <<'EOF'
summary: "DRAFT: SSH."
EOF

# Imports.
plant "$core" 'import CCurl' <<<'import CCurl'
plant Sources/ServiceAccounts/A.swift 'import CCurl' <<<'private import CCurl'
grow Sources/VapixClient/Transport/Curl.swift <<<'import CCurl'
plant "$core" 'import CDBus' <<<'internal import CDBus'
plant Tests/ServiceAccountsTests/A.swift 'import CDBus' <<<'import CDBus'
plant Sources/ServiceAccounts/Account/A.swift 'import CDBus' <<<'internal import CDBus'
grow Sources/ServiceAccounts/Bus/A.swift <<<'internal import CDBus'
grow Sources/DeviceSimulator/Bus/HTTPConfService.swift <<<'import CDBus'
grow Tests/ServiceAccountsTests/Properties/BusMessageProperty.swift <<<'import CDBus'
for line in 'import Foundation' 'public import Foundation' '@preconcurrency import Foundation' 'import FoundationEssentials' \
    '  import FoundationNetworking' 'import struct Foundation.Data' 'import Foundation.NSString' \
    '@_exported public import Foundation' '#if canImport(FoundationEssentials)' '@_implementationOnly import _Foundation'; do
    plant "$core" 'Foundation in a shipped library' <<<"$line"
    plant Sources/ServiceAccounts/A.swift 'Foundation in a shipped library' <<<"$line"
    plant Sources/AppServer/A.swift 'Foundation in a shipped library' <<<"$line"
    plant Sources/VapixPTZ/Extensions/A.swift 'Foundation in a shipped library' <<<"$line"
done
grow Sources/VapixCatalogue/A.swift <<<'import FoundationEssentials'
plant "$core" 'import VapixCatalogue' <<<'import VapixCatalogue'
plant Sources/VapixPTZ/Extensions/A.swift 'import VapixCatalogue' <<<'internal import VapixCatalogue'
plant Examples/A/Sources/A/main.swift 'import VapixCatalogue' <<<'import VapixCatalogue'
plant "$core" 'import VapixCatalogue or VapixExamples' <<<'import VapixExamples'
plant Examples/A/Sources/A/main.swift 'import VapixCatalogue or VapixExamples' <<<'import VapixExamples'
grow Sources/vapix/A.swift <<<'import VapixCatalogue'
for module in ServiceAccounts VapixClient VapixPTZ VapixTesting; do
    plant Sources/DeviceSimulator/Web/A.swift 'the client in the simulator' <<<"internal import $module"
    plant Sources/vapix-simulator/A.swift 'the client in the simulator' <<<"import struct $module.A"
done
for module in VapixSupport VapixCatalogue VapixExamples AcapPackage; do
    grow Sources/DeviceSimulator/Web/A.swift <<<"internal import $module"
done
header='// Generated from Specs/a.yaml by vapix-generate. Do not edit.'
plant Sources/VapixClient/Generated/A.swift 'a file in Generated that nothing generated' <<<'import Swift'
plant Tests/VapixClientTests/Generated/A.swift 'a file in Generated that nothing generated' <<<'import Swift'
grow Sources/VapixClient/Generated/A.swift <<<"$header"
grow "$core" <<<'/// Not Foundation: `import Foundation` costs 48 MB.'
grow Sources/DeviceSimulator/A.swift <<<'import Foundation'
grow Tests/VapixClientTests/A.swift <<<'import Foundation'
plant Tests/VapixClientTests/A.swift 'import XCTest' <<<'import XCTest'

# What Swift 6.0 does not compile.
for line in 'let error = #expect(throws: E.self) { f() }' 'let error = await #expect(throws: E.self) { f() }' \
    'f(try #expect(throws: E.self) { g() })'; do
    plant Tests/VapixClientTests/A.swift 'the value of #expect(throws:)' <<<"$line"
done
grow Tests/VapixClientTests/A.swift <<<$'#expect(throws: E.self) { f() }\nawait #expect(throws: E.self) { f() }'
plant Tests/VapixClientTests/A.swift 'interpolation in the arguments of @Test' <<<$'@Test(arguments: [\n    "a\\(b)"\n])\nfunc f() {}'
plant Tests/VapixClientTests/A.swift 'interpolation in the arguments of @Test' <<<'@Test(arguments: [#"a\#(b)"#]) func f() {}'
grow Tests/VapixClientTests/A.swift <<<$'@Test(arguments: ["a"])\nfunc f() {\n    let a = "\\(b)"\n}'

# Printing and traps.
for call in 'print("x")' '    Swift.print("x")' 'debugPrint(x)' '{ dump(x) }'; do
    plant "$core" 'printing in a library' <<<"$call"
    plant Sources/DeviceSimulator/A.swift 'printing in a library' <<<"$call"
    grow Sources/vapix/A.swift <<<"$call"
    grow Sources/vapix-simulator/A.swift <<<"$call"
done
grow "$core" <<<$'/// print("x")\nlet x = 1  // print(x)\nlet y = fingerprint(x) + writer.print(x)'
for trap in 'fatalError("x")' 'preconditionFailure()' 'let x = try! f()' 'let x = y as! Int'; do
    plant "$core" 'a trap in a shipped library' <<<"$trap"
    plant Sources/VapixSystem/A.swift 'a trap in a shipped library' <<<"$trap"
done
grow "$core" <<<'precondition(count > 0); let x = try? f(); let y = z as? Int'

# Unchecked code has its reason above it, near.
for unchecked in '@unchecked' 'nonisolated(unsafe)' 'unsafeBitCast'; do
    code="final class A: $unchecked Sendable {}"
    [[ $unchecked != nonisolated* ]] || code="$unchecked var a = 1"
    [[ $unchecked != unsafeBitCast ]] || code='let a = unsafeBitCast(b, to: C.self)'
    plant "$core" "$unchecked without its reason" <<<"$code"
    plant Tests/Support/TestSupport/A.swift "$unchecked without its reason" <<<"// It is fine."$'\n'"$code"
    plant "$core" "$unchecked without its reason" <<<"// \`$unchecked\` because so."$'\n\n\n\n'"$code"
    grow "$core" <<<"// \`$unchecked\` because so."$'\n'"$code"
    grow "$core" <<<"/// \`$unchecked\` because of this,"$'\n'"/// and of that,"$'\n///\n///\n'"/// and more."$'\n'"@frozen"$'\n'"$code"
done
plant "$core" '@unchecked without its reason' <<<$'// `unsafeBitCast` because so.\nstruct A: @unchecked Sendable {}'

# The table of peers.
mkdir -p Tests/Interop/Clients
printf '#!/bin/sh\n' >Tests/Interop/Clients/new.sh
chmod +x Tests/Interop/Clients/new.sh
printf '# Peers\n' >CONTRIBUTING.md
rejects 'Clients/new: CONTRIBUTING.md does not describe this peer' "$scripts/lint.sh" "$sandbox"
printf '# Peers\n\n`Clients/new` is one.\n' >CONTRIBUTING.md
accepts "$scripts/lint.sh" "$sandbox"
rm CONTRIBUTING.md Tests/Interop/Clients/new.sh

# Plain English, in comments and pages, in a sentence of two lines, behind a list's mark and in a table.
hard() { # hard WORDS SENTENCE: a comment and a page with the sentence are rejected with the words
    plant "$core" "$core:2: $1" <<<"/// A call."$'\n'"/// $2"
    plant Documentation/A.md "Documentation/A.md:3: $1" <<<$'# A\n\n'"$2"
}
plain() { # plain SENTENCE: neither is rejected
    grow "$core" <<<"/// $1"
    grow Documentation/A.md <<<"$1"
}
what='a sentence that begins with what or who'
for sentence in 'What is left out keeps its value.' 'Who may read it.' 'A call; what blocks there delays it.' 'Whatever it holds is dropped.'; do
    hard "$what" "$sentence"
done
plant "$core" "$core:2: $what" <<<$'/// The call ends here. It\n/// returns. What it holds\n/// is dropped.'
plant "$core" "$core:1: $what" <<<'/// - Parameter call: What to send.'
plant Documentation/A.md "A.md:1: $what" <<<'| `a` | What it does |'
plant Documentation/A.md "A.md:1: $what" <<<'## What it does'
hard 'a sentence that ends in too' 'The simulator has it, too.'
hard 'a reference to earlier words' 'The path is encoded as said before.'
hard 'a sentence that ends in that is' 'It is sent as the text that it is.'
hard 'is none' 'An error if the value is none.'
hard 'what in place of a noun' 'A table of what is read.'
hard 'what in place of a noun' 'The `description` is what is sent.'
for sentence in 'The patience of a call.' 'Letting go of it ends it.' 'A read by whoever opened it.' 'Reports what came of it.'; do
    hard 'a metaphor' "$sentence"
done
for sentence in 'May view the video.' 'A value. Is sent as text.'; do
    hard 'a sentence without a subject' "$sentence"
done
for sentence in 'The behaviour of a call.' 'A licence is missing.' 'Particles up to 10 micrometres.'; do
    hard 'British spelling' "$sentence"
done
plant "$core" "$core:1: $what" <<<'fail("The call ended. What it holds is lost.")'
plant "$core" "$core:1: is none" <<<'let text = open("a header") + "a header that is none"'
grow "$core" <<<'fail("a" + "what is left", "x", "it is none of these")'
grow Sources/VapixClient/Generated/A.swift <<<"$header"$'\nlet text = "What the device says."'
for sentence in 'What does it hold? It is not known.' 'It says what is missing, and who may read it.' 'The header is too long.' 'There is none.' \
    'The type `What is none`.' 'The test that is run is short.'; do
    plain "$sentence"
done
grow "$core" <<<$'// What is left out keeps its value.\n/// ```swift\n/// What is left out, too.\n/// ```\n/// A call.'
grow Documentation/A.md <<<$'```\nWhat is left out, too.\n```'

# Integers of the wire.
grow Sources/VapixClient/Generated/A.swift <<<"$header"$'\npublic let count: Int64?\npublic var small: Int\nvar a = Int(wire: text)'
plant Sources/VapixPTZ/Generated/A.swift 'Int(…) of what a device sent' <<<"$header"$'\n    let count = try json.readInt64().map { Int($0) }'
plant Sources/VapixPTZ/Generated/A.swift 'Int(…) of what a device sent' <<<"$header"$'\n    let count = Int(text)'
for line in 'let code = Int(text)' 'guard let size = Int(parts[1]) else { return }' 'let a = b + Int(length) - 1' 'return UInt(bits)' \
    'let n = Int("12")' 'let n = Int(bytes.count)' 'let n = Int(-value)'; do
    plant Sources/VapixClient/Wire/A.swift 'Int(…) of what a device sent' <<<"$line"
    plant Sources/VapixSystem/Extensions/A.swift 'Int(…) of what a device sent' <<<"$line"
done
for line in 'let code = Int64(text)' 'let n = Int(exactly: value)' 'let n = Int(clamping: value)' 'let n = UInt(truncatingIfNeeded: n)' \
    'let n = value.asInt(x)' '// Int(text) would not do' 'func at(_ position: Int) {}'; do
    grow Sources/VapixClient/Wire/A.swift <<<"$line"
done
grow Sources/VapixClient/Transport/A.swift <<<'let n = Int(number)'

# Folders that need each other, directly or not.
folders() { # folders NAME…: files of the target Sources/A, each "FOLDER/FILE" with its code in $code[FOLDER/FILE]
    rm -rf Sources/A
    local path
    for path in "$@"; do
        mkdir -p "Sources/A/$(dirname "$path")"
        printf '%s\n' "${code[$path]}" >"Sources/A/$path"
    done
}
declare -A code=(
    [Low/Low.swift]='package struct Low { enum Detail {} }' [Low/Text.swift]='func lowText() -> String { "High() \\(0)" } // High'
    [High/High.swift]='final class High { let low = Low(); private struct Own {} }' [High/Private.swift]='private struct Hidden {}'
    [Low/Uses.swift]='let high: High? = nil' [Low/Calls.swift]='let text = "\(highText())"' [High/Text.swift]='func highText() -> String { lowText() }'
    [Low/Member.swift]='let member = Low.High.self' [Low/Hidden.swift]='let hidden: Hidden? = nil'
    [Middle/Middle.swift]='let high = High()' [Low/Indirect.swift]='let indirect = high'
    [Generated/API.swift]="$header"$'\nstruct API { let list: List }' [Extensions/List.swift]='struct List {}; extension API {}'
    [Low/Nested.swift]=$'struct Outer {\n    struct High {}\n    let high: High\n}' [Main.swift]='let main = High()' [Low/Root.swift]='let root = main'
    [Low/Local.swift]='func local(_ highText: Int) -> Int { highText }'
)
check=$scripts/check-folders.sh
folders Low/Low.swift Low/Text.swift High/High.swift High/Private.swift High/Text.swift Low/Member.swift Low/Hidden.swift Low/Nested.swift Low/Local.swift Main.swift
accepts "$check" "$sandbox"
accepts "$scripts/lint.sh" "$sandbox"
for cycle in Low/Uses.swift Low/Calls.swift; do
    folders Low/Low.swift High/High.swift High/Text.swift Low/Text.swift "$cycle"
    rejects "Low -> High   Sources/A/$cycle:1: " "$check" "$sandbox"
    rejects 'A: folders that need each other' "$scripts/lint.sh" "$sandbox"
done
folders Low/Low.swift High/High.swift Middle/Middle.swift Low/Indirect.swift
rejects 'Middle -> High' "$check" "$sandbox"
folders High/High.swift Low/Low.swift Main.swift Low/Root.swift
rejects 'Low -> .' "$check" "$sandbox"
folders Generated/API.swift Extensions/List.swift
accepts "$check" "$sandbox"
# The page holds the graph.
folders Low/Low.swift High/High.swift
mkdir -p Documentation
printf '%s\n' '<!-- output: ../Scripts/check-folders.sh --print -->' '' '```text' 'A/High -> Low' '```' >Documentation/Architecture.md
accepts "$check" "$sandbox"
folders Low/Low.swift Low/Text.swift High/High.swift High/Text.swift Middle/Middle.swift
rejects 'graph of folders is out of date' "$check" "$sandbox"
rejects 'graph of folders is out of date' "$scripts/lint.sh" "$sandbox"
rm -r Documentation Sources/A

# Whole files.
open_end='TO''DO'
plant "$core" 'a note to self' <<<"// $open_end: later"
plant Makefile 'a note to self' <<<"# FIX""ME"
plant Tests/A/A.swift 'a note to self' <<<"// X""XX"
plant Package.swift 'unsafeFlags' <<<'unsafeFlags(["-O"])'
plant Examples/A/Package.swift 'unsafeFlags' <<<'unsafeFlags(["-O"])'
plant .spi.yml '.spi.yml: there is no target VapixB' <<<$'        - VapixB'
plant Documentation/A.md 'A.md:2: there is no B.md' <<<$'\nSee [B](B.md) and [this page](#a).'
plant README.md 'README.md:1: there is no Documentation/B.md' <<<'[B](Documentation/B.md#b)'
grow Documentation/A.md <<<'See [this page](A.md#a), [Sources](../Sources) and [Swift](https://www.swift.org).'
mkdir Scripts
plant Scripts/a.sh 'does not parse' <<<'if'
plant Scripts/a.sh 'is not executable' <<<'true'
for reader in 'grep -q main' 'grep -qF main' 'head -n 1' head; do
    plant Tests/Interop/Servers/a.sh 'a pipe into grep -q or head' <<<"nm object | $reader"
    grow Tests/Interop/Servers/a.sh <<<"test -e object || $reader <<<text"
    grow Tests/Interop/Servers/a.sh <<<"# nm object | $reader"
done
touch Package.resolved
git add -f Package.resolved
rejects 'build products in git' "$scripts/lint.sh" "$sandbox"
git rm -q --cached Package.resolved
mkdir .build-x
touch .build-x/a.swift
git add -f .build-x
rejects 'build products in git' "$scripts/lint.sh" "$sandbox"
git rm -rq --cached .build-x
accepts "$scripts/lint.sh" "$sandbox"

# The check of README and articles.
check=$scripts/check-readme.sh
printf '%s\n' 'func f() {' '    // snippet:begin' '    let a = 1' '    // snippet:end' '}' >part.swift
printf '%s\n' '{' '  "a": {' '    "b": 1' '  },' '  "c": 2' '}' >part.json
# block COMMENT LANGUAGE CONTENT
block() { printf '%s\n' "$1" '' "\`\`\`$2" "$3" '```' >page.md; }
block '<!-- snippet: part.swift -->' swift 'let a = 1' && accepts "$check" page.md
block '<!-- snippet: part.swift -->' swift 'let a = 2' && rejects 'out of date' "$check" page.md
block '<!-- snippet: none.swift -->' swift 'let a = 1' && rejects 'does not exist' "$check" page.md
block 'Some text.' swift 'let a = 1' && rejects 'nothing compiles it' "$check" page.md
block '<!-- snippet: part.json#a -->' json $'"a": {\n  "b": 1\n}' && accepts "$check" page.md
block '<!-- snippet: part.json#a -->' json '"a": 1' && rejects 'out of date' "$check" page.md
block '<!-- snippet: part.json#d -->' json '"d": 1' && rejects 'no member' "$check" page.md
printf '%s\n' '// snippet:begin one' 'let a = 1' '// snippet:end' '  // snippet:begin two' '  let b = 2' '  // snippet:end' >parts.swift
block '<!-- snippet: parts.swift#two -->' swift 'let b = 2' && accepts "$check" page.md
block '<!-- snippet: parts.swift#two -->' swift 'let a = 1' && rejects 'out of date' "$check" page.md
block '<!-- snippet: parts.swift#three -->' swift 'let a = 1' && rejects 'no part between' "$check" page.md
block '<!-- output: echo one -->' text $'$ say\none' && accepts "$check" page.md
block '<!-- output: echo one -->' text $'$ sh -c \'\n    say\' \\\n    x\none' && accepts "$check" page.md
block '<!-- output: echo one -->' text $'$ sh -c \'\n    say\'\n    x\none' && rejects 'out of date' "$check" page.md
block '<!-- output: echo one -->' text 'two' && rejects 'out of date' "$check" page.md
block '<!-- output: false -->' text '' && rejects 'exit code 1' "$check" page.md
accepts_terminal='<!-- terminal: test -t 1 && stty size -->'
block "$accepts_terminal" text '40 100' && accepts "$check" page.md
block "$accepts_terminal" text 'wide' && rejects 'out of date' "$check" page.md
printf '<!-- output: true -->\ntext\n' >page.md && rejects 'without a block' "$check" page.md
printf '```text\n' >page.md && rejects 'does not end' "$check" page.md
block '<!-- output: echo one -->' text 'two' && accepts "$check" --update page.md && accepts "$check" page.md
block '<!-- output: echo one -->' text 'one' && cp page.md good.md && accepts "$check" page.md good.md
block '<!-- output: echo one -->' text 'two' && rejects 'page.md is out of date' "$check" page.md good.md
rejects 'page.md is out of date' "$check" good.md page.md
accepts "$check" --update page.md good.md && accepts "$check" page.md good.md
mkdir bin
printf '#!/bin/sh\necho from-bin\n' >bin/tool
chmod +x bin/tool
block '<!-- output: tool -->' text 'from-bin' && accepts "$check" --bin "$sandbox/bin" page.md

# The linkage check, on objects that need what they must not need: empty libraries of those names.
mkdir lib
for name in libFoundation libFoundationEssentials lib_FoundationICU libxml2 libharmless; do
    cc -shared -o "lib/$name.so" -Wl,-soname,"$name.so" -x c /dev/null
    cc -o "uses-$name" -Wl,--no-as-needed -Wl,-rpath,"$sandbox/lib" -Llib -l"${name#lib}" -x c - <<<'int main(void) { return 0; }'
    if [[ $name == libharmless ]]; then
        accepts "$scripts/check-linkage.sh" "uses-$name"
    else
        rejects "links $name" "$scripts/check-linkage.sh" "uses-$name"
    fi
done
rejects 'No such file' "$scripts/check-linkage.sh" nothing

# The check of modules, on programs with symbols such as Swift gives them.
cc -o holds-core -x c - <<<'int a(void) __asm__("$s11VapixClient0A0V"); int a(void) { return 0; }
int b(void) __asm__("$s15ServiceAccountsMXM"); int b(void) { return 0; } int main(void) { return 0; }'
cc -o holds-more -x c - <<<'int a(void) __asm__("$s11VapixClient0A0V"); int a(void) { return 0; }
int b(void) __asm__("$s7VapixIOMXM"); int b(void) { return 0; } int main(void) { return 0; }'
check=$scripts/check-modules.sh
accepts "$check" holds-core ServiceAccounts VapixClient
accepts "$check" holds-more VapixClient VapixIO
rejects 'holds VapixClient VapixIO where it should hold VapixClient' "$check" holds-more VapixClient
rejects 'where it should hold ServiceAccounts VapixClient VapixIO' "$check" holds-core ServiceAccounts VapixClient VapixIO
strip holds-core
rejects 'holds nothing of this package' "$check" holds-core ServiceAccounts VapixClient
rejects 'No such file' "$check" nothing VapixClient

# What programs for cameras may need: libraries with names and versions such as the check looks for.
offers() { # offers SONAME VERSION: a library SONAME with a function `wanted` of that version, or of none
    mkdir -p offered
    if [[ -n $2 ]]; then
        echo "$2 { global: wanted; };" >offered/versions
        cc -shared -o "offered/$1" -Wl,-soname,"$1" -Wl,--version-script=offered/versions -x c - <<<'void wanted(void) {}'
    else
        cc -shared -o "offered/$1" -Wl,-soname,"$1" -x c - <<<'void wanted(void) {}'
    fi
    cc -o "uses-$1$2" -x c - -x none "offered/$1" <<<'void wanted(void); int main(void) { wanted(); return 0; }'
}
check=$scripts/check-symbols.sh
while read -r soname version words; do
    [[ $version != - ]] || version=
    offers "$soname" "$version"
    if [[ -n $words ]]; then
        rejects "$words" "$check" "uses-$soname$version"
    else
        accepts "$check" "uses-$soname$version"
    fi
done <<'TABLE'
libm.so.6 GLIBC_2.35
libm.so.6 GLIBC_2.2.5
libm.so.6 GLIBC_2.36 uses wanted of version GLIBC_2.36, which is newer than GLIBC_2.35
libm.so.6 GLIBC_3.0 uses wanted of version GLIBC_3.0, which is newer
libm.so.6 GLIBC_PRIVATE uses wanted of version GLIBC_PRIVATE
libm.so.6 GLIBC_ABI_DT_RELR uses wanted of version GLIBC_ABI_DT_RELR
libstdc++.so.6 GLIBCXX_3.4.18
libstdc++.so.6 GLIBCXX_3.4.9
libstdc++.so.6 GLIBCXX_3.4.19 uses wanted of version GLIBCXX_3.4.19, which is newer than GLIBCXX_3.4.18
libstdc++.so.6 CXXABI_1.3.13 uses wanted of version CXXABI_1.3.13, which is newer
libcurl.so.4 -
libcurl.so.4 CURL_OPENSSL_4 uses wanted of version CURL_OPENSSL_4, which no camera promises
libdbus-1.so.3 - needs libdbus-1.so.3, which a camera does not promise to have
libFoundation.so - needs libFoundation.so
TABLE
cc -c -o object.o -x c /dev/null
rejects 'not a dynamically linked program' "$check" object.o
rejects 'No such file' "$check" nothing

# Sizes against the budgets.
mkdir -p sizes/packages
while read -r file budget _; do
    [[ $file == '#'* ]] || truncate -s "$budget" "sizes/$file"
done <"$scripts/size-budgets.txt"
accepts "$scripts/size.sh" sizes
truncate -s +1 sizes/ListApps
rejects 'OVER BUDGET by 1 bytes' "$scripts/size.sh" sizes
rm sizes/ListApps
rejects 'sizes/ListApps is not there' "$scripts/size.sh" sizes

# The search for a toolchain.
swift_says() {
    printf '#!/bin/sh\necho "%s"\n' "$1" >swift
    chmod +x swift
}
swift_says 'Swift version 5.10.1 (swift-5.10.1-RELEASE)'
rejects 'is Swift 5.10' env SWIFT="$sandbox/swift" "$scripts/swift.sh" --path
swift_says 'nonsense'
rejects 'does not tell its version' env SWIFT="$sandbox/swift" "$scripts/swift.sh" --path
for version in 'Swift version 6.0 (swift-6.0-RELEASE)' 'Swift version 6.0.3 (swift-6.0.3-RELEASE)' \
    'Apple Swift version 7.1-dev (LLVM 1, Swift 2)' 'Swift version 10.0'; do
    swift_says "$version"
    accepts env SWIFT="$sandbox/swift" "$scripts/swift.sh" --path
done

# Steps pass exit codes on.
rejects 'name: FAILED with exit code 7' "$scripts/step.sh" name sh -c 'exit 7'
accepts "$scripts/step.sh" name true

# The report of the tests' log: failed tests come last, a crash is told, and no message is lost among those of other tests.
report=$scripts/test-report.awk
cat >log <<'LOG'
◇ Test a() started.
✔ Suite Fine passed after 0.1 seconds.
✘ Test a() recorded an issue at A.swift:1:2: Expectation failed: (b → "one
two") == "three"
↳ a comment
✔ Test c() passed after 0.1 seconds.
✘ Suite Broken failed after 0.2 seconds with 1 issue.
✘ Test run with 2 tests in 2 suites failed after 0.2 seconds with 1 issue.
LOG
expected='✔ Suite Fine
✘ Suite Broken

Test a() recorded an issue at A.swift:1:2: Expectation failed: (b → "one
    two") == "three"
    ↳ a comment
✘ Test run with 2 tests in 2 suites failed after 0.2 seconds with 1 issue.'
[[ $("$report" <log) == "$expected" ]] || fail "test-report.awk prints: $("$report" <log)"
[[ $(echo 'a.swift:1: Fatal error: b' | "$report") == *'Fatal error: b'*'did not run to their end.' ]] ||
    fail "test-report.awk hides a crash"
checked=$((checked + 2))

# The check of an installation, on tools that are scripts: it finds one that does not run, and completions that nothing can read.
mkdir tools
printf '#!/bin/sh\necho true\n' | tee tools/vapix >tools/vapix-simulator
chmod +x tools/*
rejects 'vapix list-apps prints true' "$scripts/check-install.sh" tools
printf '#!/bin/sh\ncase $1 in --gen*) echo "if" ;; *) echo vmd ;; esac\n' | tee tools/vapix >tools/vapix-simulator
rejects 'bash cannot read' "$scripts/check-install.sh" tools
printf '#!/bin/sh\ncase $1 in --gen*) echo true ;; *) echo vmd ;; esac\n' | tee tools/vapix >tools/vapix-simulator
rejects 'bash completes nothing of vapix' "$scripts/check-install.sh" tools
# A program that is run under a bound, which this `timeout` says is reached at once.
mkdir elapsed
printf '#!/bin/sh\nexit 124\n' >elapsed/timeout
printf '#!/bin/sh\nexit 3\n' >elapsed/groff
printf '#!/bin/sh\nexit 0\n' | tee elapsed/mandoc >elapsed/unshare
chmod +x elapsed/*
rejects 'the tools do not run' env PATH="$sandbox/elapsed:$PATH" "$scripts/check-install.sh" tools
rejects 'end with 124' env PATH="$sandbox/elapsed:$PATH" "$scripts/tutorial.sh" tools
rm elapsed/timeout
rejects 'groff cannot read' env PATH="$sandbox/elapsed:$PATH" "$scripts/check-install.sh" tools

# In CI no step may be skipped because the machine is too strict.
printf '#!/bin/sh\nexit 1\n' >elapsed/unshare
printf '#!/bin/sh\necho 1000\n' >elapsed/id
chmod +x elapsed/*
for script in tutorial examples; do
    rejects 'SKIPPED' env CI=true PATH="$sandbox/elapsed:$PATH" "$scripts/$script.sh" tools
done
accepts env CI= PATH="$sandbox/elapsed:$PATH" "$scripts/tutorial.sh" tools

# A program that is started in the background has a trap that ends it.
for script in "$scripts"/*.sh; do
    [[ $script != */selftest.sh ]] || continue
    if grep -qE '[^&>]&$' "$script" && ! grep -q '^ *trap .*kill' "$script"; then fail "$script starts programs that no trap ends"; fi
done
checked=$((checked + 1))
rejects 'install: cannot stat' env PREFIX="$sandbox/nowhere" "$scripts/install.sh" tools/nothing

# Releases, in a repository of their own.
mkdir -p release/{Scripts,Sources/VapixSupport,Documentation/Manual}
cp "$scripts/release.sh" release/Scripts
echo 'package let packageVersion = "0.1.0"' >release/Sources/VapixSupport/PackageVersion.swift
echo '.TH VAPIX 1 2026-01-31 "vapix 0.1.0"' >release/Documentation/Manual/vapix.1
echo 'Nothing is released yet.' | tee release/README.md >release/SECURITY.md
printf '# Changelog\n\n## [Unreleased]\n\n## [0.1.0] - 2026-01-31\n\n- Old.\n' >release/CHANGELOG.md
in_release() { git -C release "$@"; }
export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@b GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@b
in_release init -q .
in_release add .
in_release commit -q -m first
in_release tag 0.1.0
release=release/Scripts/release.sh
for version in '' 1.0 v1.0.0 1.0.0-beta 01.0.0 '1.0.0 '; do rejects 'must be three numbers' "$release" "$version"; done
rejects 'a tag 0.1.0 already' "$release" 0.1.0
rejects 'nothing under [Unreleased]' "$release" 0.2.0
sed -i 's/^## .Unreleased.$/&\n\n### Added\n\n- New./' release/CHANGELOG.md
rejects 'not committed' "$release" 0.2.0
in_release commit -q -a -m second
for file in README.md SECURITY.md; do
    rejects "$file still says that nothing is released yet" "$release" 0.2.0
    echo 'Released.' >"release/$file"
    in_release commit -q -a -m third
done
cp release/Documentation/Manual/vapix.1 page
echo '.TH VAPIX 1' >release/Documentation/Manual/vapix.1
in_release commit -q -a -m fourth
rejects 'vapix.1 has no place for the version' "$release" 0.2.0
in_release checkout -q .
cp page release/Documentation/Manual/vapix.1
in_release commit -q -a -m fifth
# The files have the version of the first release from the beginning.
in_release tag -d 0.1.0 >/dev/null
accepts "$release" 0.1.0
in_release reset -q --hard HEAD~1
accepts "$release" 0.2.0
[[ $(in_release tag -l --format='%(contents)' 0.2.0) == $'0.2.0\n\n### Added\n\n- New.' ]] || fail "the tag of a release has other words"
[[ -z $(in_release status --porcelain) && $(in_release describe) == 0.2.0 ]] || fail "the tag is not at the release"
grep -qx 'package let packageVersion = "0.2.0"' release/Sources/VapixSupport/PackageVersion.swift || fail "the version stays"
grep -qx '.TH VAPIX 1 2026-01-31 "vapix 0.2.0"' release/Documentation/Manual/vapix.1 || fail "the man page keeps the version"
[[ $(sed -n '/^## /p' release/CHANGELOG.md) == $'## [Unreleased]\n## [0.2.0] - '*$'\n## [0.1.0] - 2026-01-31' ]] ||
    fail "the changelog of a release has other sections"
checked=$((checked + 5))

# Peers: one that fails fails the run, with its output; so does one that is skipped in CI. No other peer runs than those named.
mkdir -p peers/Scripts peers/.build-interop peers/Tests/Interop/{Clients,Servers,Support}
cp "$scripts/interop.sh" peers/Scripts
printf '#!/bin/sh\necho /nowhere\n' >peers/Scripts/swift.sh
printf 'pinned==1\n' | tee peers/Tests/Interop/requirements.txt >peers/.build-interop/requirements.txt
printf '#!/bin/sh\necho three calls\n' >peers/Tests/Interop/Servers/good.sh
printf '#!/bin/sh\necho its complaint\nexit 1\n' >peers/Tests/Interop/Servers/bad.sh
printf '#!/bin/sh\necho no such program\nexit 77\n' >peers/Tests/Interop/Servers/absent.sh
chmod +x peers/Scripts/*.sh peers/Tests/Interop/Servers/*.sh
peers=$sandbox/peers/Scripts/interop.sh
accepts env CI=true "$peers" good --skip-build
[[ $("$peers" good --skip-build) == 'ok       Servers/good.sh'*'three calls' ]] || fail "interop.sh does not say what a peer did"
rejects 'its complaint' "$peers" --skip-build
accepts env CI= "$peers" absent good --skip-build
rejects 'no such program' env CI=true "$peers" absent --skip-build
rejects 'There is no peer other' "$peers" other --skip-build
checked=$((checked + 1))

mkdir -p "$(dirname "$passed")"
echo "$state" >"$passed"
echo "self-test: $checked checks"
