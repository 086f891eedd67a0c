#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What the library knows about operations, as data.
///
/// It is for tools that list, describe and make calls by name, and for the simulator. Apps do not link it.
///
/// ```swift
/// if let operation = Catalogue.api("systemReady")?.operation("getStatus") {
///     print(operation.path, operation.access, operation.parameters.map(\.name))
/// }
/// ```
public enum Catalogue {
    /// The names of the APIs, in alphabetical order; each is also the name of the accessor in `Vapix`.
    public static let names: [String] = documents.map(\.name)

    /// All APIs in the order of their names.
    public static var all: [API] { names.compactMap(api) }

    /// An API by its name; reading one costs a millisecond or so.
    ///
    /// - Parameter name: The name, "systemReady" for example.
    /// - Returns: The API; `nil` if there is none of that name.
    public static func api(_ name: String) -> API? {
        guard let document = documents.first(where: { $0.name == name })?.document else { return nil }
        return try? JSONDecoder().decode(API.self, from: Data(document.utf8))
    }

    /// The name of the API that a person means.
    ///
    /// - Parameter text: Its name, its namespace or its identifier in API Discovery, in letters of any case.
    /// - Returns: The name; `nil` if no API is called that.
    public static func name(of text: String) -> String? {
        let text = text.lowercased()
        // A namespace differs from the name in nothing but its capitals.
        let entry =
            documents.first { $0.name.lowercased() == text } ?? documents.first { $0.discovery?.lowercased() == text }
        return entry?.name
    }

    /// The name of the API that has an identifier in API Discovery.
    ///
    /// - Parameter identifier: The identifier, "param-cgi" for example.
    /// - Returns: The name; `nil` if no API is known to have it.
    public static func name(discovery identifier: String) -> String? {
        documents.first { $0.discovery == identifier }?.name
    }

    /// An operation by its identifier.
    ///
    /// - Parameter id: The identifier, "systemReady/getStatus" for example.
    /// - Returns: The operation; `nil` if there is none of that identifier.
    public static func operation(_ id: String) -> Operation? {
        let parts = id.split(separator: "/", maxSplits: 1).map(String.init)
        return parts.count == 2 ? api(parts[0])?.operation(parts[1]) : nil
    }

    /// An entry as JSON, in one line, its keys in alphabetical order.
    ///
    /// - Parameter entry: The entry, or several.
    /// - Returns: The JSON.
    /// - Throws: An error of the encoder's, which no entry causes.
    public static func json(_ entry: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(entry), as: UTF8.self)
    }
}
