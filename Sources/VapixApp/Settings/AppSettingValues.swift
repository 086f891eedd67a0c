internal import VapixClient
internal import VapixSupport

/// The values of an app's settings at one time.
public struct AppSettingValues: Sendable {
    private let application: String
    /// The parameters of the app alone, with the names that the device writes.
    private let parameters: [String: ParameterList.Parameter]

    /// Makes the values of settings, for a test of a function that reads them.
    ///
    /// ```swift
    /// let settings = AppSettingValues(["Threshold": "5"])
    /// ```
    ///
    /// - Parameter settings: The names of the parameters in `paramConfig`, and their texts; the last counts if a name is there
    ///   twice.
    public init(_ settings: KeyValuePairs<String, String>) {
        application = "app"
        var parameters: [String: ParameterList.Parameter] = [:]
        for (name, text) in settings {
            parameters[name] = ParameterList.Parameter(name: "app." + name, value: text)
        }
        self.parameters = parameters
    }

    /// Takes the app's parameters from a list.
    init(_ application: String, _ list: ParameterList?) {
        self.application = application
        var parameters: [String: ParameterList.Parameter] = [:]
        guard let list else {
            self.parameters = [:]
            return
        }
        for parameter in list {
            guard let dot = parameter.name.utf8.firstIndex(of: UInt8(ascii: ".")),
                SettingName.isSame(parameter.name[..<dot], application)
            else { continue }
            parameters[String(parameter.name[parameter.name.utf8.index(after: dot)...])] = parameter
        }
        self.parameters = parameters
    }

    /// The names of the settings, sorted.
    public var names: [String] { parameters.keys.sorted() }

    /// The text of a setting; `nil` if the device has no such parameter.
    ///
    /// - Parameter name: The parameter's name in `paramConfig`.
    public subscript(name: String) -> String? { parameters[name]?.value }

    /// The value of a setting.
    ///
    /// - Parameters:
    ///   - name: The parameter's name in `paramConfig`.
    ///   - type: The type of the value.
    /// - Returns: The value.
    /// - Throws: ``VapixClient/VapixError`` with the code `invalidSetting` if the device has no such parameter, or if
    ///   its text is not a value of this type.
    public func value<Value: AppSettingValue>(_ name: String, as type: Value.Type = Value.self) throws -> Value {
        let parameter = try parameter(name)
        return try Self.value(parameter.value, of: "root." + parameter.name)
    }

    /// The value of a setting that the device may not have.
    ///
    /// - Parameters:
    ///   - name: The parameter's name in `paramConfig`.
    ///   - default: The result if the device has no such parameter.
    /// - Returns: The value.
    /// - Throws: ``VapixClient/VapixError`` with the code `invalidSetting` if the parameter's text is not a value of
    ///   this type.
    public func value<Value: AppSettingValue>(_ name: String, default: Value) throws -> Value {
        parameters[name] == nil ? `default` : try value(name)
    }

    /// Whether no setting has changed.
    func hasSameTexts(as other: AppSettingValues) -> Bool {
        parameters.count == other.parameters.count && parameters.allSatisfy { $1.value == other[$0] }
    }

    /// The parameter with the name that the device writes.
    func parameter(_ name: String) throws -> ParameterList.Parameter {
        guard let parameter = parameters[name] else {
            throw Self.error(
                "the device has no parameter \(oneLine(name, limit: 80)) of the app \(oneLine(application, limit: 40))")
        }
        return parameter
    }

    /// Reads a parameter's text.
    static func value<Value: AppSettingValue>(_ text: String, of name: String) throws -> Value {
        guard let value = Value(settingText: text) else {
            throw error("\(name) holds \"\(oneLine(text, limit: 40))\", and the app wants \(Value.settingDescription)")
        }
        return value
    }

    static func error(_ detail: String) -> VapixError {
        VapixError(.invalidSetting, operation: "settings", detail: detail)
    }
}
