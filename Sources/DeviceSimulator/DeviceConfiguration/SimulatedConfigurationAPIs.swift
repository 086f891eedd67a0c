/// The device configuration APIs that a simulated camera has below `/config`, and how it serves them.
///
/// The default is a camera that has every described API in the described version:
///
/// ```swift
/// var configuration = SimulatedDevice.Configuration()
/// configuration.configurationAPIs = .none                                   // a camera before AXIS OS 11.8
/// configuration.configurationAPIs.missing = ["snmp"]
/// configuration.configurationAPIs.versions = ["ssh": "2.0.0-beta.1"]        // below /config/rest/ssh/v2beta
/// ```
///
/// Facts: <https://developer.axis.com/vapix/device-configuration/device-configuration-apis/>.
public struct SimulatedConfigurationAPIs: Sendable, Hashable {
    /// Whether the camera has any such API.
    public var areServed = true

    /// The identifiers of APIs that the camera lacks, `ssh` for example.
    public var missing: Set<String> = []

    /// The versions of APIs by their identifiers, if they differ from the described versions.
    ///
    /// The path follows from the version, as on cameras: `1.2.0` is below `/config/rest/ID/v1`, `1.0.0-beta.1` below
    /// `/config/rest/ID/v1beta`.
    public var versions: [String: String] = [:]

    /// Whether the camera expects PUT instead of PATCH, and instead of POST for an action, as AXIS OS 11.8 to 11.10 do.
    public var wantsPUT = false

    /// A camera without any such API.
    public static let none = SimulatedConfigurationAPIs(areServed: false)

    /// Makes the APIs of a healthy camera.
    ///
    /// - Parameter areServed: Whether the camera has any such API.
    public init(areServed: Bool = true) {
        self.areServed = areServed
    }

    /// Makes the APIs those of a version of AXIS OS: there are none before 11.8, and they expect PUT up to 11.10.
    ///
    /// API Discovery lists them as `device-config`: recorded lists of AXIS OS 10.12 lack it, those of 11.11 have it.
    ///
    /// - Parameter version: The version, `11.11.192` for example.
    mutating func adapt(toAXISOS version: String) {
        let numbers = versionNumbers(version)
        if numbers.lexicographicallyPrecedes([11, 8]) {
            areServed = false
        } else if numbers.lexicographicallyPrecedes([11, 11]) {
            wantsPUT = true
        }
    }
}
