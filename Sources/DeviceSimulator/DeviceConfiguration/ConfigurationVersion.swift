internal import VapixCatalogue

/// The version of a device configuration API on a camera: three numbers, with `-alpha.N` or `-beta.N` before the release.
struct ConfigurationVersion: Sendable {
    let text: String

    init(_ text: String) {
        self.text = text
    }

    /// The version that a camera has of a described API: the lowest that has all of it.
    ///
    /// The number behind `alpha` and `beta` is a guess.
    init(of api: Catalogue.API, _ configuration: Catalogue.Configuration) {
        let versions = [configuration.version] + api.operations.compactMap(\.apiVersion)
        var numbers = versions.map(versionNumbers).max { $0.lexicographicallyPrecedes($1) } ?? []
        while numbers.count < 3 { numbers.append(0) }
        let number = numbers.prefix(3).map(String.init).joined(separator: ".")
        text = configuration.maturity == "released" ? number : "\(number)-\(configuration.maturity).1"
    }

    /// All versions that a camera has of a described API: one for each major version with the same calls.
    static func described(_ api: Catalogue.API, _ configuration: Catalogue.Configuration) -> [ConfigurationVersion] {
        let first = ConfigurationVersion(of: api, configuration)
        guard let major = Int(first.major), let last = configuration.lastMajor, last > major else { return [first] }
        return [first] + (major + 1...last).map { ConfigurationVersion("\($0).0.0") }
    }

    /// The number in the paths of discovery, `1` for example.
    var major: String { String(text.prefix { $0 != "." && $0 != "-" }) }

    /// How far the API has come: alpha, beta or released.
    var state: String {
        ["alpha", "beta"].first { text.contains("-\($0)") } ?? "released"
    }

    /// The version in the path of the API, `v1beta` for example.
    var segment: String { "v\(major)\(state == "released" ? "" : state)" }
}
