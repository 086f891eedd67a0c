// Generated from Specs by vapix-generate. Do not edit.

extension Catalogue {
    /// The data of each API by its name, in the order of the names.
    static let documents: [(name: String, document: String)] = [
        ("apiDiscovery", apiDiscovery),
        ("applications", applications),
        ("basicDeviceInfo", basicDeviceInfo),
        ("parameters", parameters),
        ("systemReady", systemReady),
    ]
}
