/// A parameter of `param.cgi`.
struct Parameter: Sendable {
    /// The maximum size of a value that a client sets, in bytes; a guess.
    static let maximumSize = 16_384

    /// The name without the leading `root.`.
    var name: String
    var value: String
    /// The type that an application's manifest gives it, such as `int:min=0;max=100`; empty for other parameters.
    var type = ""
}

extension [Parameter] {
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
