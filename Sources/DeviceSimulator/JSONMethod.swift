import Foundation

/// The JSON request that the newer CGIs take.
struct JSONMethod {
    var apiVersion: String?
    var context: Any?
    var name: String?
    var params: [String: Any]

    /// Reads a body; `nil` if it is no JSON object.
    init?(_ body: [UInt8]) {
        guard let object = try? JSONSerialization.jsonObject(with: Data(body)) as? [String: Any] else { return nil }
        apiVersion = object["apiVersion"] as? String
        context = object["context"]
        name = object["method"] as? String
        params = object["params"] as? [String: Any] ?? [:]
    }
}

/// A failure in the words of the first generation of JSON APIs.
struct JSONFailure: Error {
    var code: Int
    var message: String

    static let notPOST = JSONFailure(code: 2002, message: "HTTP request type not supported. Only POST is supported")
    static let version = JSONFailure(code: 2003, message: "The requested API version is not supported")
    static let method = JSONFailure(code: 2004, message: "Method not supported")
    static let notJSON = JSONFailure(code: 4000, message: "Invalid JSON format")

    static func missing(_ name: String) -> JSONFailure {
        JSONFailure(code: 4002, message: "Required parameter missing or invalid: \(name)")
    }
}

/// A JSON object as text, with its keys in alphabetical order so that replies are the same each time.
func jsonText(_ object: [String: Any?]) -> String {
    let present = object.compactMapValues { $0 }
    let options: JSONSerialization.WritingOptions = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? JSONSerialization.data(withJSONObject: present, options: options) else { return "{}" }
    return String(decoding: data, as: UTF8.self) + "\n"
}
