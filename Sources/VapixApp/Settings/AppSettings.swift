public import VapixClient
internal import VapixSupport

/// The settings of an app: the parameters that its `manifest.json` lists under `paramConfig`.
///
/// The camera keeps them, shows them on the app's settings page, and lets administrators change them:
///
/// ```swift
/// let settings = AppSettings("gatekeeper", on: vapix)
/// let threshold = try await settings.value("Threshold", as: Int.self)
/// let label = try await settings.value("Label", default: "front door")
/// try await settings.set("IsEnabled", to: true)
/// ```
///
/// Values can be `Int`, `Double`, `Bool`, `String`, and enumerations with such a raw value that adopt ``AppSettingValue``.
///
/// Each read and each write asks the device; nothing is cached, because others change parameters too. Reads are cheap. A write
/// costs two or three requests and wears the device's flash memory, so a write that would change nothing is not sent.
///
/// Parameters are not private: an operator can read them with `param.cgi`. A parameter of the type `password` can be
/// written but not read.
///
/// Page: <https://developer.axis.com/vapix/network-video/parameter-management/>
public struct AppSettings: Sendable {
    /// The app's name, as in its `manifest.json`.
    public let application: String
    let vapix: Vapix

    /// Makes the settings of an app; nothing is sent.
    ///
    /// - Parameters:
    ///   - application: The app's name, `appName` in its `manifest.json`.
    ///   - vapix: The client; to write, its user needs the rights of an administrator, which a service account has.
    public init(_ application: String, on vapix: Vapix) {
        self.application = application
        self.vapix = vapix
    }

    /// Reads all settings with one request.
    ///
    /// - Returns: The values; none if the device has no parameters of the app.
    /// - Throws: ``VapixClient/VapixError``; `CancellationError`.
    public func values() async throws -> AppSettingValues {
        guard SettingName.isApplication(application) else {
            throw invalid(
                "\(oneLine(application, limit: 40)) is no app's name: letters, digits, '_' and '-' are allowed")
        }
        // A device writes the first letter as a capital one. Its pages show groups in other letter case than was asked for, and
        // say that names must be exact: both spellings are asked for, and the reply has the right one.
        let groups = Set(["root.\(application)", "root.\(SettingName.capitalized(application))"]).sorted()
        do {
            return AppSettingValues(application, try await vapix.send(Parameters.list(groups: groups)))
        } catch let error as VapixError where error.code == .rejected && !error.isRetriable {
            // The device has neither group.
            return AppSettingValues(application, nil)
        }
    }

    /// Reads a setting.
    ///
    /// To read several, ``values()`` needs one request for all.
    ///
    /// - Parameters:
    ///   - name: The parameter's name in `paramConfig`.
    ///   - type: The type of the value.
    /// - Returns: The value.
    /// - Throws: ``VapixClient/VapixError`` with the code `invalidSetting` if the device has no such parameter, or if
    ///   its text is not a value of this type; `CancellationError`.
    public func value<Value: AppSettingValue>(_ name: String, as type: Value.Type = Value.self) async throws -> Value {
        try await values().value(name)
    }

    /// Reads a setting that the device may not have.
    ///
    /// - Parameters:
    ///   - name: The parameter's name in `paramConfig`.
    ///   - default: The result if the device has no such parameter.
    /// - Returns: The value.
    /// - Throws: ``VapixClient/VapixError`` with the code `invalidSetting` if the parameter's text is not a value of
    ///   this type; `CancellationError`.
    public func value<Value: AppSettingValue>(_ name: String, default: Value) async throws -> Value {
        try await values().value(name, default: `default`)
    }

    /// Writes a setting, unless it already has the value.
    ///
    /// - Parameters:
    ///   - name: The parameter's name in `paramConfig`.
    ///   - value: The new value.
    /// - Returns: Whether it was written.
    /// - Throws: ``VapixClient/VapixError`` with the code `invalidSetting` if the device has no such parameter, or
    ///   `invalidRequest` if the parameter's type does not allow the value; in both cases nothing was written.
    ///   `CancellationError`.
    @discardableResult
    public func set(_ name: String, to value: some AppSettingValue) async throws -> Bool {
        try await !set([name: value]).isEmpty
    }

    /// Writes several settings with one request, and leaves out those that already have the value.
    ///
    /// - Parameter values: The new values by the parameters' names in `paramConfig`.
    /// - Returns: The names of those that were written.
    /// - Throws: ``VapixClient/VapixError``, as ``set(_:to:)`` does; if one of the values is not allowed, none is written.
    @discardableResult
    public func set(_ values: [String: any AppSettingValue]) async throws -> Set<String> {
        let texts = try values.map { name, value in (name: name, text: try text(of: value, for: name)) }
        let current = try await self.values()
        var changes: [(name: String, fullName: String, text: String)] = []
        for (name, text) in texts {
            let parameter = try current.parameter(name)
            if parameter.value != text { changes.append((name, parameter.name, text)) }
        }
        for change in changes {
            let definitions = try await vapix.parameters.listDefinitions(group: "root." + change.fullName)
            // A device that describes no such parameter decides itself.
            guard let definition = definitions.parameter(change.fullName) else { continue }
            if let problem = definition.problem(with: change.text) { throw invalid("\(change.fullName) \(problem)") }
        }
        guard !changes.isEmpty else { return [] }
        try await vapix.parameters.update(
            Dictionary(changes.map { ("root." + $0.fullName, $0.text) }, uniquingKeysWith: { first, _ in first }))
        return Set(changes.map(\.name))
    }

    /// The text of a value, if param.cgi can carry it.
    private func text(of value: any AppSettingValue, for name: String) throws -> String {
        guard SettingName.isParameter(name) else {
            throw invalid(
                "\(oneLine(name, limit: 80)) is no parameter's name: letters, digits, '_', '-' and '.' are allowed")
        }
        guard let text = value.settingText else {
            throw invalid("\(name) cannot hold the value: a number must be finite")
        }
        // Replies have a line for each parameter: a value with a line break could pass for another parameter.
        guard text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
            throw invalid("\(name) cannot hold a line break or another control character")
        }
        return text
    }

    private func invalid(_ detail: String) -> VapixError {
        VapixError(.invalidRequest, operation: "settings", detail: detail)
    }
}
