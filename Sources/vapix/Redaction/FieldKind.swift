import VapixCatalogue

/// The kind of a value, by the name of its field: a parameter, a JSON key, an XML element, a header.
enum FieldKind {
    /// A secret that is replaced wherever it occurs: a password.
    case secret
    /// A secret that may be short and common, such as a key: it is replaced in its place, and elsewhere if it is unmistakable.
    case key
    /// The name of a host.
    case host
    /// A serial number of any form.
    case serial
    /// A version, whose numbers can look like an address.
    case version
    /// Anything else, whose text is searched for addresses and the like.
    case other

    /// Whether a value of this kind must not be shown.
    var isSecret: Bool { self == .secret || self == .key }

    /// Reads a name; only what is behind the last dot, colon or slash counts.
    init(_ name: some StringProtocol) {
        let (last, plain) = Self.parts(of: name)
        if plain.hasSuffix("version") {
            self = .version
        } else if Self.isSecret(name) || Self.catalogued.contains(last) || Self.catalogued.contains(plain) {
            self = .secret
        } else if Self.isHarmless(plain) {
            self = .other
        } else if Self.isKey(plain) {
            self = .key
        } else if plain.contains("serial") && !plain.contains("serialport") {
            self = .serial
        } else if Self.hostEnds.contains(where: plain.hasSuffix) {
            self = .host
        } else {
            self = .other
        }
    }

    /// Whether a name is that of a password, whatever the catalogue says, which takes long to read.
    static func isSecret(_ name: some StringProtocol) -> Bool {
        let (last, plain) = parts(of: name)
        if short.contains(last) || short.contains(plain) { return true }
        return !isHarmless(plain) && (secretParts.contains(where: plain.contains) || plain.hasSuffix("psk"))
    }

    /// Whether a text of this name lets its owner in, unlike the key of a collection, whatever the catalogue says.
    static func isToken(_ name: some StringProtocol) -> Bool {
        let plain = parts(of: name).plain
        // OAuth2TokenVerify is the address of the keys that verify a token.
        guard !plain.hasSuffix("version"), !plain.hasSuffix("verify"), !isHarmless(plain) else { return false }
        return isKey(plain) && !name.lowercased().hasSuffix("key")
    }

    /// The part of a name that counts, and the same without separators, and without the number of one of several.
    private static func parts(of name: some StringProtocol) -> (last: String, plain: String) {
        let name = name.lowercased()
        let last = name.split { ".:/".contains($0) }.last.map(String.init) ?? name
        var plain = last.filter { $0 != "-" && $0 != "_" && $0 != " " }
        while plain.last?.isNumber == true, plain.count > 1 { plain.removeLast() }
        return (last, plain)
    }

    private static func isHarmless(_ name: String) -> Bool {
        if tokensOfThings.contains(name) { return true }
        // These end in "min" and in "count".
        guard !name.hasSuffix("admin"), !name.hasSuffix("account") else { return false }
        return harmlessEnds.contains(where: name.hasSuffix)
    }

    private static func isKey(_ name: String) -> Bool {
        if name.hasSuffix("key") { return !name.hasSuffix("publickey") }
        if name.hasSuffix("pass") { return !name.hasSuffix("bypass") && !name.hasSuffix("compass") }
        return keyParts.contains(where: name.contains)
    }

    private static let secretParts = [
        "accesskeyid", "apikey", "authorization", "credential", "devicespecifickey", "passcode", "passphrase", "passw",
        "pincode", "presharedkey", "privatekey", "pwd", "secret", "sharedkey", "srtpkey",
    ]
    private static let keyParts = ["community", "cookie", "nonce", "session", "token"]
    /// Ends of names that are about a secret, and hold none.
    private static let harmlessEnds = [
        "algorithm", "count", "enabled", "format", "length", "max", "min", "mode", "policy", "required", "status",
        "supported", "timeout", "type",
    ]
    /// ONVIF calls identifiers of things tokens; they are in many events.
    ///
    /// Names are compared as a whole: the token of a resource also ends in "sourcetoken".
    private static let tokensOfThings: Set = [
        "analyticsconfigurationtoken", "audiodecoderconfigurationtoken", "audioencoderconfigurationtoken",
        "audiooutputconfigurationtoken", "audiooutputtoken", "audiosourceconfigurationtoken", "audiosourcetoken",
        "configurationtoken", "digitalinputtoken", "inputtoken", "mediaprofiletoken", "metadataconfigurationtoken",
        "nodetoken", "outputtoken", "presettoken", "profiletoken", "ptzconfigurationtoken", "ptznodetoken",
        "ptzpresettoken", "recordingtoken", "relayoutputtoken", "relaytoken", "sourcetoken", "tourtoken", "tracktoken",
        "videoanalyticsconfigurationtoken", "videoencoderconfigurationtoken", "videooutputtoken",
        "videosourceconfigurationtoken", "videosourcetoken",
    ]
    private static let hostEnds = ["domain", "domainname", "fqdn", "host", "hostname", "server", "address"]

    /// Short names that are secrets as a whole.
    private static let short: Set = [
        "cak", "mkacak", "newpin", "oak", "oldpin", "otp", "pass", "passwd", "pin", "pkcs12", "psk", "puk", "sas",
        "simpin", "wpapsk",
    ]

    /// Names that the catalogue marks as secrets.
    private static let catalogued: Set<String> = {
        var names: Set<String> = []
        for api in Catalogue.all {
            let fields = api.operations.flatMap(\.parameters) + api.types.flatMap { $0.fields ?? [] }
            for field in fields where field.type.hasPrefix("secret") && field.wire != "." {
                names.insert(field.wire.lowercased())
            }
        }
        // Also the name of what is no secret: the key of a collection, or of a translation.
        names.remove("key")
        return names
    }()
}
