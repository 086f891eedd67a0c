#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The description of all operations, as data.
///
/// Tools use it to list, describe and call operations by name, and so does the simulator. Apps do not link it.
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

    /// Finds an API by its name.
    ///
    /// Reading one takes about a millisecond.
    ///
    /// - Parameter name: The name, "systemReady" for example.
    /// - Returns: The API; `nil` if no API has that name.
    public static func api(_ name: String) -> API? {
        guard let document = documents.first(where: { $0.name == name })?.document else { return nil }
        return try? JSONDecoder().decode(API.self, from: Data(document.utf8))
    }

    /// Finds the name of an API, for a person.
    ///
    /// - Parameter text: Its name, its namespace or its identifier in API Discovery or `/config/discover`, in any case.
    /// - Returns: The name; `nil` if there is no such API.
    public static func name(of text: String) -> String? {
        let text = text.lowercased()
        // A namespace differs from the name only in case.
        let entry =
            documents.first { $0.name.lowercased() == text } ?? documents.first { $0.discovery?.lowercased() == text }
            ?? documents.first { $0.configuration?.lowercased().hasPrefix(text + "/v") == true }
        return entry?.name
    }

    /// The name of the API that has an identifier in API Discovery.
    ///
    /// - Parameter identifier: The identifier, "param-cgi" for example.
    /// - Returns: The name; `nil` if no API has it.
    public static func name(discovery identifier: String) -> String? {
        documents.first { $0.discovery == identifier }?.name
    }

    /// The name of the API that has operations at a path.
    ///
    /// It costs much less than to read the APIs.
    ///
    /// - Parameter path: The path, "/axis-cgi/param.cgi" for example.
    /// - Returns: The name; `nil` if no API has the path. The device configuration APIs do not count.
    public static func name(path: String) -> String? { namesByPath[path] }

    private static let namesByPath: [String: String] = {
        let pairs = paths.utf8.split(separator: UInt8(ascii: "\n")).map { line in
            let end = line.firstIndex(of: UInt8(ascii: " ")) ?? line.endIndex
            return (String(line[..<end]) ?? "", String(line[end...].dropFirst()) ?? "")
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }()

    /// The name of the API that describes a major version of a device configuration API.
    ///
    /// - Parameters:
    ///   - identifier: The identifier in `/config/discover`, "ssh" for example.
    ///   - majorVersion: The major version.
    /// - Returns: The name; `nil` if no API describes it.
    public static func name(configuration identifier: String, majorVersion: Int) -> String? {
        let version = Substring("\(identifier)/v\(majorVersion)")
        return documents.first { $0.configuration?.split(separator: " ").contains(version) == true }?.name
    }

    /// An operation by its identifier.
    ///
    /// - Parameter id: The identifier, "systemReady/getStatus" for example.
    /// - Returns: The operation; `nil` if no operation has it.
    public static func operation(_ id: String) -> Operation? {
        let parts = id.split(separator: "/", maxSplits: 1).map(String.init)
        return parts.count == 2 ? api(parts[0])?.operation(parts[1]) : nil
    }

    /// An entry as JSON on one line, with its keys in alphabetical order.
    ///
    /// - Parameter entry: The entry, or several.
    /// - Returns: The JSON.
    /// - Throws: An error of the encoder. No entry causes one.
    public static func json(_ entry: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(entry), as: UTF8.self)
    }
}
