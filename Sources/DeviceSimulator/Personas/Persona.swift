import Foundation

/// A device model and a version of AXIS OS that a simulated camera can imitate: the properties, APIs and parameters.
///
/// ```swift
/// var configuration = SimulatedDevice.Configuration()
/// configuration.persona = try Persona(named: "d4200-ve@12.9")
/// ```
///
/// A persona contains facts about a device, each from a recording. The simulated camera itself fills in the rest.
/// `Documentation/Recordings.md` describes the form of the text.
public struct Persona: Sendable {
    /// The name, `p3245-lve@11.11.192` for example: the product's number and the version of AXIS OS.
    public var name: String {
        let model = properties["ProdNbr"] ?? "device"
        return "\(model)@\(properties["Version"] ?? "0")".lowercased().replacingOccurrences(of: " ", with: "-")
    }

    /// The properties that the API for basic device information tells, by their names on the wire.
    let properties: [String: String]
    /// The APIs that API Discovery lists; `nil` for those of the camera itself.
    let apis: [AnnouncedAPI]?
    /// The changes of the parameters, in order.
    let changes: [Change]

    /// A change of the parameters of `param.cgi`.
    enum Change: Sendable, Equatable {
        /// Sets or adds a parameter.
        case set(name: String, value: String)
        /// Removes a parameter, or a group with all that is in it.
        case remove(String)
    }

    init(properties: [String: String], apis: [AnnouncedAPI]?, changes: [Change]) {
        self.properties = properties
        self.apis = apis
        self.changes = changes
    }

    /// The names of the personas that come with the simulator.
    public static var names: [String] { builtIn.map(\.name).sorted() }

    static let builtIn: [Persona] = PersonaTexts.all.compactMap { try? Persona($0) }

    /// Finds a persona that comes with the simulator, or reads one from a file.
    ///
    /// - Parameter name: A product's number, alone or with a version or the start of one: `p3245-lve@11`. If several
    ///   personas fit, the newest version is used. A name with a slash in it is the path of a file.
    /// - Throws: ``SimulatorError`` if there is no such persona, or if the file is malformed.
    public init(named name: String) throws {
        if name.contains("/") {
            self = try Persona(contentsOfFile: name)
            return
        }
        let wanted = name.lowercased()
        let found = Self.builtIn.filter { persona in
            guard persona.name.hasPrefix(wanted) else { return false }
            let rest = persona.name.dropFirst(wanted.count)
            return rest.isEmpty || rest.hasPrefix(".") || rest.hasPrefix("@")
        }
        let newest = found.max { $0.name.compare($1.name, options: .numeric) == .orderedAscending }
        guard let newest else {
            throw SimulatorError(
                """
                there is no device "\(name)". Name one of these, or the path of a file, with a slash in it: \
                \(Self.names.joined(separator: ", "))
                """)
        }
        self = newest
    }

    /// Reads a persona from a file.
    ///
    /// - Parameter path: The file's path.
    /// - Throws: ``SimulatorError`` with the line and the allowed form.
    public init(contentsOfFile path: String) throws {
        guard let handle = FileHandle(forReadingAtPath: path),
            let data = try? handle.read(upToCount: Self.maximumSize + 1)
        else { throw SimulatorError("\(path) cannot be read, or is empty") }
        guard data.count <= Self.maximumSize else {
            throw SimulatorError("\(path) is larger than \(Self.maximumSize >> 20) MB")
        }
        guard let text = String(validating: data, as: UTF8.self) else { throw SimulatorError("\(path) is not UTF-8") }
        do {
            try self.init(text)
        } catch let error as SimulatorError {
            throw SimulatorError("\(path): \(error.message)")
        }
    }

    /// The maximum size of a file, in bytes.
    private static let maximumSize = 4 << 20

    // MARK: Effects

    /// Applies the changes to parameters.
    func apply(to parameters: inout [Parameter]) {
        for change in changes {
            switch change {
            case .remove(let name): parameters.removeAll { $0.name == name || $0.name.hasPrefix(name + ".") }
            case .set(let name, let value): parameters.set(name, to: value)
            }
        }
    }

    /// Whether the device has an API.
    ///
    /// API Discovery lists most APIs, so one that the camera itself lists and the persona does not is missing. Those that
    /// no device is without are always there.
    ///
    /// - Parameter api: The name of the API in the catalogue.
    /// - Returns: Whether the device has it.
    func has(_ api: String) -> Bool {
        guard let apis, !Self.everywhere.contains(api) else { return true }
        return apis.contains { $0.api == api } || !AnnouncedAPI.all.contains { $0.api == api }
    }

    private static let everywhere: Set = [
        "apiDiscovery", "applications", "basicDeviceInfo", "parameters", "systemReady", "userManagement",
        "webSocketSession",
    ]
}
