internal import VapixSupport

/// Where a device has its configuration APIs, as its `/config/discover` says.
///
/// A class, because a newer answer replaces one that is known by identity.
final class ConfigurationIndex: Sendable {
    /// The properties of one major version of an API that the client uses.
    private struct Version: Sendable {
        let number: String
        let path: String?
    }

    /// The versions by the API's identifier; `nil` if the device does not say.
    private let apis: [String: [Version]]?
    /// Whether the device wants PUT where newer ones want PATCH, as AXIS OS 11.8 to 11.10 do.
    let usesPUT = Locked(false)

    private init(_ apis: [String: [Version]]?) {
        self.apis = apis
    }

    /// The index of a device that does not say: the documented paths.
    static func documented() -> ConfigurationIndex { ConfigurationIndex(nil) }

    /// The index of what a device answers to `/config/discover`.
    convenience init(_ framework: DeviceConfigurationFramework) {
        var apis: [String: [Version]] = [:]
        for api in framework.apis { apis[api.id, default: []].append(Version(number: api.version, path: api.path)) }
        self.init(apis)
    }

    /// The request with the path that the device has for the API.
    ///
    /// - Throws: ``VapixError`` with the code `unsupportedAPI` if the device lacks the API or has another version.
    func request(
        _ request: HTTPRequest, of api: ConfigurationAPI, operation: String
    ) throws(VapixError) -> HTTPRequest {
        var request = request
        if let path = try place(of: api, operation), path != api.path {
            request.path = path + request.path.dropFirst(api.path.count)
        }
        if usesPUT.withLock({ $0 }), request.method == .patch { request.method = .put }
        return request
    }

    private func place(of api: ConfigurationAPI, _ operation: String) throws(VapixError) -> String? {
        guard let apis else { return nil }
        let versions = apis[api.id] ?? []
        let needed = Self.numbers(api.version)
        let majors = needed[0]...max(needed[0], api.lastMajor ?? 0)
        let suitable = versions.filter {
            let numbers = Self.numbers($0.number)
            return majors.contains(numbers[0]) && !numbers.lexicographicallyPrecedes(needed)
        }
        let best = suitable.max { Self.numbers($0.number).lexicographicallyPrecedes(Self.numbers($1.number)) }
        guard let best else {
            let found = versions.map { oneLine($0.number, limit: 40) }.joined(separator: ", ")
            let rest = found.isEmpty ? "the device does not have it" : "the device has \(found)"
            let error = VapixError(
                .unsupportedAPI, operation: operation,
                detail: "the call needs version \(api.version) of the API \(api.id), and \(rest)")
            let isNewer = versions.contains { Self.numbers($0.number)[0] > majors.upperBound }
            throw isNewer ? error.ofNewerDevice() : error
        }
        // A path of another form would lead elsewhere.
        guard let path = best.path, path.hasPrefix("/"), !path.hasPrefix("//"), !path.hasSuffix("/"),
            path.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") })
        else { return nil }
        return path
    }

    /// The three numbers of a version, without what marks a beta.
    private static func numbers(_ version: String) -> [Int] {
        let parts = version.prefix { $0 != "-" }.split(separator: ".").prefix(3).map { Int($0) ?? 0 }
        return parts + Array(repeating: 0, count: 3 - parts.count)
    }
}
