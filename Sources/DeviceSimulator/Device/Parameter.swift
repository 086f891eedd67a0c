/// A parameter of `param.cgi`.
struct Parameter: Sendable {
    /// The maximum size of a value that a client sets, in bytes; a guess.
    static let maximumSize = 16_384

    /// The name without the leading `root.`.
    var name: String
    var value: String
    /// The type that an application's manifest gives it, such as `int:min=0;max=100`; empty for other parameters.
    var type = ""

    /// Checks a parameter that a test sets.
    ///
    /// - Throws: `SimulatorError` with the valid form.
    static func check(name: String, value: String) throws {
        let isName = { (byte: UInt8) in (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "=") }
        guard (1...256).contains(name.utf8.count), name.utf8.allSatisfy(isName), value.utf8.count <= maximumSize,
            !value.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F })
        else {
            throw SimulatorError(
                """
                the name of a parameter has 1 to 256 characters of ASCII without spaces and =, and its value at most \
                \(maximumSize) bytes on one line
                """)
        }
    }
}

extension [Parameter] {
    /// Sets a parameter, or adds it.
    mutating func set(_ name: String, to value: String) {
        if let index = firstIndex(where: { $0.name == name }) {
            self[index].value = value
        } else {
            append(Parameter(name: name, value: value))
        }
    }

    /// The values by the names of the parameters.
    var valuesByName: [String: String] {
        Dictionary(map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    /// The most groups that the camera makes, whatever a client has written into `MaxGroups`.
    private static var mostGroups: Int { 1000 }

    /// The number of groups that a parameter such as `StreamProfile.MaxGroups` allows, from 0.
    ///
    /// A client can set the parameter to any text.
    func groupLimit(_ name: String, default fallback: Int) -> Int {
        let value = first { $0.name == name }.flatMap { Int($0.value) } ?? fallback
        return Swift.min(Swift.max(value, 0), Self.mostGroups)
    }
}
