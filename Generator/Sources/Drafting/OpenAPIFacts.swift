internal import Foundation

/// What `openapi.json` says that `doc.md` does not: which texts are secrets.
struct OpenAPIFacts {
    /// What is wrong with a file that is no OpenAPI description.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// The data types that are secret, and the members of objects that are, as `object.member`.
    private(set) var secrets: Set<String> = []
    /// The regular expressions of data types.
    private(set) var patterns: [String: String] = [:]
    /// The version that it describes.
    private(set) var version: String?

    /// No facts.
    init() {}

    /// Reads a file.
    init(_ data: Data) throws {
        if data.first(where: { $0 > 0x20 }) == UInt8(ascii: "<") {
            throw Failure(description: "it is HTML or XML, not JSON: save the file that the device names rest_openapi")
        }
        let root: Any
        do {
            root = try JSONSerialization.jsonObject(with: data)
        } catch {
            throw Failure(description: "it is no JSON, or was cut off")
        }
        guard let root = root as? [String: Any], root["openapi"] is String else {
            throw Failure(description: "it is JSON, but no OpenAPI description: it has no member 'openapi'")
        }
        version = (root["info"] as? [String: Any])?["version"] as? String
        let components = root["components"] as? [String: Any]
        for (name, value) in components?["schemas"] as? [String: Any] ?? [:] {
            guard let schema = value as? [String: Any] else { continue }
            let type = name.hasPrefix("datatype.") ? String(name.dropFirst("datatype.".count)) : name
            if Self.isSecret(schema) { secrets.insert(type) }
            if let pattern = schema["pattern"] as? String { patterns[type] = pattern }
            // Members are looked at where they stand: a reference leads to a schema of its own, so that no cycle matters.
            let item = schema["items"] as? [String: Any] ?? [:]
            for object in [schema, item] {
                for (member, value) in object["properties"] as? [String: Any] ?? [:] {
                    guard let value = value as? [String: Any], Self.isSecret(value) else { continue }
                    secrets.insert("\(Self.base(type)).\(member)")
                }
            }
        }
    }

    /// The object that a schema such as `ssh.v2.users-add` is a form of.
    private static func base(_ name: String) -> String {
        for suffix in ["-set-item", "-item", "-add", "-set"] where name.hasSuffix(suffix) {
            return String(name.dropLast(suffix.count))
        }
        return name
    }

    private static func isSecret(_ schema: [String: Any]) -> Bool {
        schema["secret"] as? Bool == true || schema["writeOnly"] as? Bool == true
            || schema["format"] as? String == "password"
    }
}
