/// An API of the device configuration framework, as its spec describes it.
package struct ConfigurationAPI: Sendable, Equatable {
    /// The identifier in `/config/discover`, `ssh` for example.
    package let id: String
    /// The lowest version that has what a call needs.
    package let version: String
    /// The highest major version with the same calls, if it is above that of `version`.
    package let lastMajor: Int?
    /// The path of the root entity on devices that do not say where it is.
    package let path: String

    /// Makes a description.
    ///
    /// - Parameters:
    ///   - id: The identifier in `/config/discover`.
    ///   - version: The lowest version that has what a call needs.
    ///   - lastMajor: The highest major version with the same calls, if it is above that of `version`.
    ///   - path: The path of the root entity on devices that do not say where it is.
    package init(id: String, version: String, lastMajor: Int? = nil, path: String) {
        self.id = id
        self.version = version
        self.lastMajor = lastMajor
        self.path = path
    }

    /// The same API with a newer version for one call.
    func requiring(_ version: String?) -> ConfigurationAPI {
        version.map { ConfigurationAPI(id: id, version: $0, lastMajor: lastMajor, path: path) } ?? self
    }
}
