/// A rule for a string of the manifest.
struct TextRule: Sendable {
    let name: String
    /// The first version of the schema with the rule.
    ///
    /// A violation is an error from then on, and a warning before.
    ///
    /// The signing service checks each manifest with the newest schema of its major version, so a
    /// newer rule also applies to older manifests there.
    var since = SchemaVersion(1, 0)
    /// The first version of the schema without the rule.
    var until: SchemaVersion?
    /// The severity of a violation.
    var severity = Finding.Severity.error
    var consequence = TextRule.schemaConsequence
    /// Whether a package with such a string would be damaged, whatever a schema says.
    var isStructural = false
    /// The problem of a string, to follow its name: "is longer than 26 characters"; `nil` if it has none.
    let problem: @Sendable (String) -> String?
    let fix: String

    /// The consequence of a manifest that its schema forbids.
    static let schemaConsequence =
        "The schema forbids it: acap-build and Axis' signing service refuse it, and a device may answer the upload with "
        + "error 29 (invalid manifest)."

    /// The consequence of a string that does not match the pattern of the schema.
    ///
    /// Axis does not publish the patterns. These are known from a transcription of the schema of March 2024, which was compared
    /// with 1,464 manifests of public repositories. A later schema may allow more.
    static let patternConsequence =
        "The schema of March 2024 forbids it, by a transcription that this tool relies on: acap-build refuses it. If your "
        + "SDK allows it, check with its schema: --schema."

    /// The consequence of a manifest that an unpublished schema may forbid.
    static let likelyConsequence =
        "If the schema forbids it, acap-build and Axis' signing service refuse it, and a device may answer the upload with "
        + "error 29 (invalid manifest)."

    /// The consequence of a rule that only newer schemas have.
    static let newerSchemaConsequence =
        "Newer schemas forbid it, and Axis' signing service checks with the newest of the same major version."

    /// The consequence of a character that the `.conf` files cannot have.
    static let configurationConsequence =
        "The device also reads the package's .conf files, which have no way to write it: the installation fails, or the "
        + "value is cut or changed."
}

/// A check that allows only certain characters.
private func allowing(
    _ description: String, _ accepts: @escaping @Sendable (Unicode.Scalar) -> Bool
) -> @Sendable (String) -> String? {
    { text in
        guard !text.isEmpty else { return "is empty" }
        guard let bad = text.unicodeScalars.first(where: { !accepts($0) }) else { return nil }
        return "has \(JSONTree.string(String(bad)).asciiText) in it; allowed are \(description)"
    }
}

private func isWordCharacter(_ scalar: Unicode.Scalar) -> Bool {
    UInt8(exactly: scalar.value).map(isWord) ?? false
}

// MARK: Names

extension TextRule {
    static let appName = [
        TextRule(
            name: "app-name-characters",
            consequence: schemaConsequence + " It is also the name of the executable and of the systemd unit.",
            isStructural: true, problem: allowing("letters, digits and underscores", isWordCharacter),
            fix: "Use letters, digits and underscores. People see friendlyName."),
        TextRule(
            name: "app-name-length", since: SchemaVersion(1, 3, 1),
            problem: { $0.unicodeScalars.count > 26 ? "is longer than 26 characters" : nil },
            fix: "Shorten it to 26 characters. People see friendlyName."),
        TextRule(
            name: "app-name-start", since: SchemaVersion(1, 7, 1),
            problem: { text in
                guard let first = text.utf8.first else { return nil }
                if !isLetter(first) { return "does not start with a letter" }
                return text.utf8.count < 2 ? "is shorter than 2 characters" : nil
            },
            fix: "Start it with a letter, and give it at least two characters."),
    ]

    static let friendlyName = [
        TextRule(
            name: "friendly-name-length", since: SchemaVersion(1, 7, 2),
            problem: { $0.unicodeScalars.count > 256 ? "is longer than 256 characters" : nil },
            fix: "Shorten it to 256 characters."),
        TextRule(
            name: "friendly-name-file", severity: .warning,
            consequence: "It becomes the package's file name, and tools before those of AXIS OS 12.11 fail at that.",
            problem: { text in
                if text.isEmpty { return "is empty" }
                return text.unicodeScalars.contains("/") ? "has a slash in it" : nil
            },
            fix: "Leave out the slash, or the whole member if it is empty."),
    ]

    static let vendor = [
        // The pattern up to 1.3.1 is ^[\w /-]+$, that of 1.4.0 to 1.7.3 ^[\w /\-\(\),\.\!\?&']+$.
        TextRule(
            name: "vendor-characters", until: SchemaVersion(1, 4),
            problem: { text in
                text.unicodeScalars.first { "(),.!?&'".unicodeScalars.contains($0) }.map { "has \($0) in it" }
            },
            fix: "Raise schemaVersion to 1.4.0 or later, or leave the character out."),
        TextRule(
            name: "vendor-characters", until: SchemaVersion(1, 7, 4), consequence: patternConsequence,
            problem: { text in
                text.isEmpty
                    ? nil
                    : allowing("letters, digits, spaces and _/-(),.!?&'") {
                        isUnicodeWord($0) || " /-(),.!?&'".unicodeScalars.contains($0)
                    }(text)
            },
            fix: "Raise schemaVersion to 1.7.4 or later."),
        TextRule(
            name: "vendor-empty", severity: .warning,
            consequence: "Nobody sees who the app comes from, and it cannot be signed: the name has to be the one that "
                + "you registered with Axis.",
            problem: { $0.isEmpty ? "is empty" : nil }, fix: "Write your company's name."),
    ]

    static let appID = TextRule(
        name: "app-id-digits", consequence: patternConsequence,
        problem: { text in
            if text.isEmpty { return "is empty" }
            return text.utf8.allSatisfy(isDigit) ? nil : "is not a number"
        },
        fix: "Write the number that Axis gave the app, or leave out the whole member.")

    static let vendorID = TextRule(
        name: "vendor-id",
        problem: { text in
            text.utf8.count == 10 && text.utf8.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit && $0 < 0x80 }
                ? nil : "is not ten hexadecimal digits"
        },
        fix: "Write your vendor ID, ten hexadecimal digits.")

    static let vendorURL = [
        TextRule(
            name: "vendor-url-characters", severity: .warning,
            consequence:
                "It becomes a link in HTML, which has no escapes there: the link on the device's pages is broken.",
            problem: { text in
                if text.isEmpty { return "is empty" }
                let bad = text.unicodeScalars.first { "\"<> ".unicodeScalars.contains($0) }
                return bad.map { "has \(JSONTree.string(String($0)).asciiText) in it" }
            },
            fix: "Write the character percent-encoded, or leave out the whole member."),
        TextRule(
            name: "vendor-url-scheme", severity: .warning,
            consequence: "A browser takes a link without a scheme for a page of the device.",
            problem: { text in
                text.isEmpty || text.hasPrefix("https://") || text.hasPrefix("http://")
                    ? nil : "has no http:// or https://"
            },
            fix: "Write the whole address, starting with https://."),
    ]

    static func group(hyphenSince version: SchemaVersion) -> [TextRule] {
        [
            TextRule(
                name: "group-characters",
                problem: allowing("letters, digits, underscores and hyphens") {
                    isWordCharacter($0) || $0 == "-"
                },
                fix: "Write the name of a group that the device has."),
            TextRule(
                name: "group-hyphen", until: version,
                problem: { $0.unicodeScalars.contains("-") ? "has a hyphen in it" : nil },
                fix: "Raise schemaVersion to \(version) or later."),
        ]
    }

    /// The rules of a static user's name and group.
    private static let staticName =
        group(hyphenSince: SchemaVersion(1, 7, 1)) + [
            TextRule(
                name: "user-case", consequence: patternConsequence,
                problem: { text in
                    text.utf8.contains { isLetter($0) && $0 & 0x20 == 0 } ? "has an upper-case letter in it" : nil
                },
                fix: "Write it in lower case, as the device does."),
            TextRule(
                name: "user-length", consequence: patternConsequence,
                problem: { $0.unicodeScalars.count > 32 ? "is longer than 32 characters" : nil },
                fix: "Write the name of a user and a group that the device has."),
        ]

    static let staticGroup = staticName

    static let staticUsername =
        staticName + [
            TextRule(
                name: "root-user", since: SchemaVersion(1, 7, 1), severity: .warning,
                consequence:
                    "AXIS OS 12 and later refuse to install the package (upload error 13); AXIS OS 11 does from 11.8 "
                    + "on unless somebody allowed it.",
                problem: { $0 == "root" ? "is root" : nil },
                fix: "Remove the whole user section. Ask for the app's rights under resources.")
        ]
}

// MARK: Versions

extension TextRule {
    static let semanticVersion = TextRule(
        name: "version", isStructural: true,
        problem: { SemanticVersion($0) == nil ? "is not a version by the rules of semver.org" : nil },
        fix: "Write three numbers without leading zeros, such as 1.0.0.")

    static let embeddedSDKVersion = TextRule(
        name: "embedded-sdk-version", severity: .warning,
        consequence: "The device compares it with the version of its own interface, and may refuse the package.",
        problem: { text in
            let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(isDigit) }
                ? nil : "is not a version of two numbers"
        },
        fix: "Write 3.0; it is not the version of the SDK.")

    static let systemVersion = TextRule(
        name: "system-version",
        problem: { SystemVersion($0) == nil ? "is not a version of AXIS OS" : nil },
        fix: "Write one to three numbers, such as 12.0 or 13.")
}

// MARK: What the device calls and serves

extension TextRule {
    static let dbusMethod = [
        TextRule(
            name: "dbus-name",
            problem: { text in
                let name = text.hasSuffix(".*") ? text.dropLast(2) : text[...]
                let parts = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
                let isName = parts.allSatisfy { part in
                    part.first.map { !isDigit($0) } ?? false
                        && part.allSatisfy { isWord($0) || $0 == UInt8(ascii: "-") }
                }
                return isName && parts.count > 1 ? nil : "is not a D-Bus method's full name"
            },
            fix: "Write interface and method, such as \(Manifest.getCredentials)."),
        TextRule(
            name: "dbus-wildcard", until: SchemaVersion(1, 5),
            problem: { $0.hasSuffix(".*") ? "has a wildcard" : nil },
            fix: "Raise schemaVersion to 1.5.0 or later, or list the methods."),
        TextRule(
            name: "dbus-hyphen", until: SchemaVersion(1, 6),
            problem: { $0.unicodeScalars.contains("-") ? "has a hyphen in it" : nil },
            fix: "Raise schemaVersion to 1.6.0 or later."),
    ]

    // The pattern is ^[\w /\.\=-]+$, before 1.3.1 without the equals sign.
    static let runOptions = [
        TextRule(
            name: "run-options-characters", until: SchemaVersion(1, 3, 1),
            problem: { $0.unicodeScalars.contains("=") ? "has an equals sign in it" : nil },
            fix: "Raise schemaVersion to 1.3.1 or later."),
        TextRule(
            name: "run-options-characters", consequence: patternConsequence,
            problem: allowing("letters, digits, spaces and _/.=-") {
                isUnicodeWord($0) || " /.=-".unicodeScalars.contains($0)
            },
            fix: "Leave the character out, or the whole member if it is empty; an app may read a file of options."),
    ]

    /// The pattern `^[\w\.-]+$`, which the schema also has for settingPage.
    static let fileNamePattern = allowing("letters, digits and _.-") {
        isUnicodeWord($0) || $0 == "." || $0 == "-"
    }

    static let scriptName = [
        TextRule(
            name: "script-name",
            consequence: "The script has to lie in the package's root under a name without spaces.",
            isStructural: true,
            problem: { text in
                if text.isEmpty { return "is empty" }
                if text == "." || text == ".." || text.unicodeScalars.contains("/") {
                    return "is a path and not a name"
                }
                return text.unicodeScalars.contains { $0 == " " || isControl($0) } ? "has a space in it" : nil
            },
            fix: "Write the name of a file that lies beside manifest.json."),
        TextRule(
            name: "script-characters", consequence: patternConsequence,
            problem: { text in
                // The rule before says what is wrong with these.
                text.isEmpty || text.unicodeScalars.contains { $0 == "/" || $0 == " " || isControl($0) }
                    ? nil : fileNamePattern(text)
            },
            fix: "Rename the script."),
    ]

    /// The rules of the path of any endpoint, in addition to the patterns of the schema.
    static let endpointPath = [
        TextRule(
            name: "endpoint-dots",
            consequence: "Browsers and web servers resolve this segment before they look for the endpoint, so no "
                + "request reaches it.",
            isStructural: true,
            problem: { text in
                text.split(separator: "/").first { $0 == "." || $0 == ".." }.map { "has the segment \($0) in it" }
            },
            fix: "Leave the segment out."),
        TextRule(
            name: "endpoint-ascii", severity: .warning,
            consequence: "Clients send it percent-encoded. Whether a device decodes it before it compares is not "
                + "documented.",
            problem: { text in
                // The rule of the pattern reports the other characters.
                text.unicodeScalars.first { !$0.isASCII && isUnicodeWord($0) }.map {
                    "has \(JSONTree.string(String($0)).asciiText) in it, which is not ASCII"
                }
            },
            fix: "Write it with ASCII letters."),
    ]

    // The pattern is ^[\w/\.-]+$.
    static let cgiName = [
        TextRule(
            name: "cgi-name", consequence: configurationConsequence, isStructural: true,
            problem: { text in
                if text.utf8.allSatisfy({ $0 == UInt8(ascii: "/") }) { return "is empty" }
                return text.unicodeScalars.contains { $0 == " " || isControl($0) } ? "has a space in it" : nil
            },
            fix: "Write the path below the app's own, such as status.cgi, without spaces."),
        TextRule(
            name: "cgi-characters", consequence: patternConsequence,
            problem: { text in
                text.isEmpty || text.unicodeScalars.contains { $0 == " " || isControl($0) }
                    ? nil
                    : allowing("letters, digits and _/.-") {
                        isUnicodeWord($0) || "/.-".unicodeScalars.contains($0)
                    }(text)
            },
            fix: "Leave the character out."),
    ]

    static let parameterName = TextRule(
        name: "parameter-name", consequence: configurationConsequence, isStructural: true,
        problem: { text in
            if text.isEmpty { return "is empty" }
            let bad = text.unicodeScalars.first { "=\"#' ".unicodeScalars.contains($0) || isControl($0) }
            return bad.map { "has \(JSONTree.string(String($0)).asciiText) in it" }
        },
        fix: "Use letters, digits and underscores.")

    static let parameterText = TextRule(
        name: "parameter-text", consequence: configurationConsequence, isStructural: true,
        problem: { text in
            let bad = text.unicodeScalars.first { $0 == "\"" || isControl($0) }
            return bad.map { "has \(JSONTree.string(String($0)).asciiText) in it" }
        },
        fix: "Leave the character out, and let the app set the value when it first runs.")

    // The characters are [\w\-.+*?$(){}\[\]\\/], before 1.6.0 without $ and \.
    static let apiPath = [
        TextRule(name: "api-path-empty", problem: { $0.isEmpty ? "is empty" : nil }, fix: "Write a path, such as api."),
        TextRule(
            name: "api-path-slash", consequence: patternConsequence,
            problem: { $0.utf8.first == UInt8(ascii: "/") ? "starts with a slash" : nil },
            fix: "Write the path below /local/ and the app's name, such as api."),
        TextRule(
            name: "api-path-characters", until: SchemaVersion(1, 6),
            problem: { text in
                text.unicodeScalars.first { $0 == "$" || $0 == "\\" }.map { "has \($0) in it" }
            },
            fix: "Raise schemaVersion to 1.6.0 or later."),
        TextRule(
            name: "api-path-characters", consequence: patternConsequence,
            problem: { text in text.isEmpty ? nil : apiPathPattern(text) }, fix: "Leave the character out."),
        TextRule(
            name: "api-path-length", until: SchemaVersion(1, 7, 3),
            problem: { $0.unicodeScalars.count == 1 ? "is one character long" : nil },
            fix: "Raise schemaVersion to 1.7.3 or later, or choose a longer path."),
    ]

    static let apiPathPattern = allowing("letters, digits and _-.+*?$(){}[]\\/") {
        isUnicodeWord($0) || "-.+*?$(){}[]\\/".unicodeScalars.contains($0)
    }
}
