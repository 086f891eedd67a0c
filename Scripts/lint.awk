# The lints for Swift files, line by line; run by Scripts/lint.sh from the root of the package.
#
# Comments are set aside first, so that an example in documentation may print what it likes.

function bad(message) {
    print FILENAME ":" FNR ": " message
    failures++
}

# Whether `code` has `word` as a word of its own. `word` may be a regular expression that ends in punctuation.
function has(word) {
    return code ~ ("(^|[^A-Za-z0-9_])" word)
}

# Whether a comment that starts with "`word` because" ends at most three lines above.
function is_explained(word) {
    return (word in explained) && FNR - explained[word] <= 3
}

FNR == 1 {
    for (word in explained) delete explained[word]
    reason = ""
    in_traits = 0
    # What ends up in an app on a camera: AppServer, ServiceAccounts, VapixClient and the Vapix… families.
    # The catalogue and the examples are data for the tools and the simulator.
    data = FILENAME ~ /^Sources\/Vapix(Catalogue|Examples)\//
    shipped = FILENAME ~ /^Sources\/(AppServer|ServiceAccounts|Vapix[A-Z][A-Za-z]*)\// && !data
    library = FILENAME ~ /^Sources\// && FILENAME !~ /^Sources\/(vapix|vapix-simulator|eap-build)\//
    simulator = FILENAME ~ /^Sources\/(DeviceSimulator|vapix-simulator)\//
    test = FILENAME ~ /^Tests\//
    generated = shipped && FILENAME ~ /\/Generated\//
    wire = shipped && FILENAME ~ /\/(Wire|Values|Events|Streams|Extensions)\//
}

FNR == 1 && FILENAME ~ /^(Sources|Tests)\/[^\/]*\/Generated\// && !/^\/\/ Generated from .* by vapix-generate\. Do not edit\.$/ {
    bad("a file in Generated that nothing generated: hand-written additions belong in Extensions")
}

# A comment, or a line of one. A reason may take several lines: it counts from its last.
/^[ \t]*\/\// {
    text = $0
    sub(/^[ \t]*\/\/\/?[ \t]*(- [A-Za-z]+:[ \t]*)?/, "", text)
    if (text ~ /^`(@unchecked|nonisolated\(unsafe\)|unsafeBitCast)` because/) {
        reason = text
        sub(/^`/, "", reason)
        sub(/`.*/, "", reason)
    }
    if (reason != "") explained[reason] = FNR
    next
}

{
    reason = ""
    code = $0
    sub(/[ \t]\/\/.*$/, "", code)
}

has("import[ \t]+([a-z]+[ \t]+)?CCurl([^A-Za-z0-9_]|$)") && FILENAME !~ /^Sources\/VapixClient\/Transport\// {
    bad("import CCurl: only Sources/VapixClient/Transport talks to libcurl")
}

# A property compares what the library reads with what libdbus reads.
has("import[ \t]+([a-z]+[ \t]+)?CDBus([^A-Za-z0-9_]|$)") &&
FILENAME != "Tests/ServiceAccountsTests/Properties/BusMessageProperty.swift" &&
FILENAME !~ /^Sources\/(ServiceAccounts\/Bus\/[A-Za-z]+|DeviceSimulator\/Bus\/HTTPConfService)\.swift$/ {
    bad("import CDBus: only Sources/ServiceAccounts/Bus and the simulator's HTTPConfService.swift talk to libdbus")
}

simulator && has("import[ \t]+([a-z]+[ \t]+)?(ServiceAccounts|Vapix[A-Z][A-Za-z]*)([^A-Za-z0-9_]|$)") &&
!has("import[ \t]+([a-z]+[ \t]+)?Vapix(Support|Catalogue|Examples)([^A-Za-z0-9_]|$)") {
    bad("the client in the simulator: it shares no code with the client, so that one mistake cannot hide in both")
}

shipped && (has("import[ \t]+([a-z]+[ \t]+)?_?Foundation") || has("canImport\\([ \t]*_?Foundation")) {
    bad("Foundation in a shipped library: it adds 6 to 48 MB to every app; Wire/ has what you need")
}

(shipped || FILENAME ~ /^(Examples|Snippets)\//) && has("import[ \t]+Vapix(Catalogue|Examples)([^A-Za-z0-9_]|$)") {
    bad("import VapixCatalogue or VapixExamples: their data is for the tools and the simulator, and would be in every app")
}

test && has("import[ \t]+([a-z]+[ \t]+)?XCTest([^A-Za-z0-9_]|$)") {
    bad("import XCTest: tests are Swift Testing, and make test runs no others")
}

# Swift 6.0, the oldest that compiles the tests.
test && code ~ /[=(][ \t]*(try[ \t]+)?(await[ \t]+)?#expect\(throws/ {
    bad("the value of #expect(throws:): Swift 6.0 has none; use expectError of TestSupport")
}

test && code ~ /@Test\(/ {
    in_traits = 1
}

in_traits && code ~ /\\#*\(/ {
    bad("interpolation in the arguments of @Test: Swift 6.0 does not compile it; make the values in a static property")
}

test && in_traits && code ~ /func[ \t]/ {
    in_traits = 0
}

library && code ~ /(^|[^A-Za-z0-9_.]|Swift\.)(print|debugPrint|dump)\(/ && code !~ /func[ \t]+(print|debugPrint|dump)\(/ {
    bad("printing in a library: standard output belongs to the app; throw, return or log instead")
}

shipped && (has("(fatalError|preconditionFailure)\\(") || has("(try|as)!")) {
    bad("a trap in a shipped library: an app on a camera must survive it; throw instead")
}

has("@unchecked([^A-Za-z0-9_]|$)") && !is_explained("@unchecked") {
    bad("@unchecked without its reason: write a comment above that starts with \"`@unchecked` because\"")
}

has("nonisolated\\(unsafe\\)") && !is_explained("nonisolated(unsafe)") {
    bad("nonisolated(unsafe) without its reason: write a comment above that starts with \"`nonisolated(unsafe)` because\"")
}

has("unsafeBitCast\\(") && !is_explained("unsafeBitCast") {
    bad("unsafeBitCast without its reason: write a comment above that starts with \"`unsafeBitCast` because\"")
}

# What reads bytes of the device. An Int in memory, such as an offset, is fine: no text is longer than memory. But Int("…")
# takes no number of more than 31 bits on armv7hf, and Int(of a wider integer) ends the program there.
(wire || generated) && code ~ /(^|[^A-Za-z0-9_.])U?Int\(([^a-z]|[a-zA-Z0-9_]+([^A-Za-z0-9_:]|$))/ {
    bad("Int(…) of what a device sent: it has 32 bits on armv7hf; use Int(wire:), Int(exactly:) or Int(clamping:)")
}

END { exit failures > 0 }
