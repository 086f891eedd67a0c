/// HTTP Digest authentication with MD5, as cameras use it on the network.
///
/// The challenge offers `qop=auth`. A client may answer without it, as RFC 2069 has it.
struct DigestAuthentication: Authentication {
    let users: UserTable
    let realm: String
    /// One nonce per simulator; a request with another one gets a new challenge.
    private let nonce = RandomText.alphanumeric(32)

    init(users: UserTable, realm: String) {
        self.users = users
        self.realm = realm
    }

    var challenge: String { "Digest realm=\"\(realm)\", nonce=\"\(nonce)\", algorithm=MD5, qop=\"auth\"" }

    func login(authorization: String?, method: String, target: String) -> Login? {
        guard let fields = Self.fields(of: authorization ?? ""),
            let user = users.all.first(where: { $0.name == fields["username"] }),
            fields["realm"] == realm, fields["nonce"] == nonce,
            let uri = fields["uri"], HTTPHead.originForm(uri) == target,
            (fields["algorithm"] ?? "MD5").uppercased() == "MD5", let middle = Self.middle(fields)
        else { return nil }
        let secret = MD5.hexDigest("\(user.name):\(realm):\(user.password)")
        let request = MD5.hexDigest("\(method):\(uri)")
        let expected = MD5.hexDigest("\(secret):\(nonce)\(middle):\(request)")
        return fields["response"]?.lowercased() == expected ? Login(user: user.name, privilege: user.access) : nil
    }

    /// The part of the digested text that only an answer with a quality of protection has.
    private static func middle(_ fields: [String: String]) -> String? {
        guard let quality = fields["qop"] else { return "" }
        guard quality == "auth", let count = fields["nc"], let clientNonce = fields["cnonce"] else { return nil }
        return ":\(count):\(clientNonce):auth"
    }

    /// The `name=value` fields of a Digest header; values may be quoted and may then hold commas.
    ///
    /// By scalars: a combining mark behind a quotation mark would form one character with it.
    private static func fields(of header: String) -> [String: String]? {
        guard header.lowercased().hasPrefix("digest ") else { return nil }
        var fields: [String: String] = [:]
        var rest = header.unicodeScalars.dropFirst(7)
        while let equals = rest.firstIndex(of: "=") {
            let name = String(rest[..<equals].drop { $0 == " " || $0 == "," }).lowercased()
            rest = rest[equals...].dropFirst()
            var value = String.UnicodeScalarView()
            if rest.first == "\"" {
                rest = rest.dropFirst()
                while let scalar = rest.popFirst(), scalar != "\"" {
                    value.append(scalar == "\\" ? rest.popFirst() ?? "\\" : scalar)
                }
            } else {
                let plain = rest.prefix { $0 != "," && $0 != " " }
                value.append(contentsOf: plain)
                rest = rest[plain.endIndex...]
            }
            fields[name] = String(value)
        }
        return fields
    }
}
