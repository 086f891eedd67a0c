import Foundation

/// A session that `vapix record` has written: the requests to a device, with its replies.
///
/// ```swift
/// try await SimulatedDevice.withDevice { device in
///     device.replay(try RecordedSession(folder: "Tests/Sessions/list-apps"))
/// }
/// ```
///
/// `Documentation/Recordings.md` describes the files. Equal requests get their recorded replies in order, and then the
/// last one again.
public struct RecordedSession: Sendable {
    /// The number of the product that was recorded, `P3268-LVE` for example.
    public let model: String?
    /// The version of AXIS OS that was recorded.
    public let version: String?
    /// The number of exchanges.
    public var count: Int { exchanges.count }

    let exchanges: [RecordedExchange]
    /// The texts that stand in the place of secrets and addresses.
    ///
    /// A request may have any text there.
    let replaced: [String]

    /// The name of the file about the others.
    private static let manifestName = "session.json"
    /// The sizes up to which files are read, in bytes.
    private static let maximumFile = 16 << 20
    private static let maximumSession = 256 << 20
    private static let maximumCount = 100_000

    /// Reads a session.
    ///
    /// - Parameter folder: The folder's path.
    /// - Throws: ``SimulatorError`` with the file and what is wrong with it.
    public init(folder: String) throws {
        let manifest = try Self.read(Self.manifestName, in: folder)
        func malformed(_ reason: String) -> SimulatorError {
            SimulatorError("\(folder)/\(Self.manifestName): \(reason)")
        }
        guard let json = JSONValue(manifest), json.object != nil else {
            throw malformed("it is not a JSON object; the session is cut, or no session")
        }
        guard let form = json["form"]?.integer else { throw malformed("the number \"form\" is missing") }
        guard form == 1 else { throw malformed("it has the form \(form), and this simulator reads the form 1") }
        guard let list = json["exchanges"]?.array else { throw malformed("the list \"exchanges\" is missing") }
        guard list.count <= Self.maximumCount else {
            throw malformed("it has more than \(Self.maximumCount) exchanges")
        }
        model = json["device"]?["model"]?.string
        version = json["device"]?["version"]?.string
        replaced = (json["replaced"]?.array ?? []).compactMap(\.string).filter { !$0.isEmpty }
        var size = 0
        var exchanges: [RecordedExchange] = []
        for (index, entry) in list.enumerated() {
            guard let name = entry["file"]?.string else { throw malformed("exchange \(index + 1) names no \"file\"") }
            guard Self.isFileName(name) else {
                throw malformed("exchange \(index + 1): a file must be one of the same folder, and not a path: \(name)")
            }
            let bytes = try Self.read(name, in: folder)
            size += bytes.count
            guard size <= Self.maximumSession else {
                throw SimulatorError("\(folder): the session is larger than \(Self.maximumSession >> 20) MB")
            }
            do {
                let file = try ExchangeFile(bytes)
                exchanges.append(
                    try RecordedExchange(
                        name: name, file, request: entry["request"]?.string, reply: entry["reply"]?.string))
            } catch let error as SimulatorError {
                throw SimulatorError("\(folder)/\(name): \(error.message)")
            }
        }
        self.exchanges = exchanges
    }

    private static func isFileName(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.count <= 255 && !name.hasPrefix(".")
            && !name.unicodeScalars.contains { $0 == "/" || $0 == "\0" }
    }

    /// Reads a file of a folder, and nothing that a link leads to.
    private static func read(_ name: String, in folder: String) throws -> [UInt8] {
        try readFile(folder + "/" + name, limit: maximumFile, followsLinks: false)
    }
}
