/// A type of values that a parameter can hold: `Int`, `Double`, `Bool`, `String`, or an enumeration with such a raw value.
///
/// ```swift
/// enum Mode: String, AppSettingValue { case day, night }
/// let mode = try await settings.value("Mode", as: Mode.self)
/// ```
///
/// The device stores parameters as text. This protocol converts a type to that text and back.
public protocol AppSettingValue: Sendable {
    /// Reads a parameter's text; `nil` if it is no value of the type.
    ///
    /// - Parameter settingText: The text.
    init?(settingText: String)

    /// The text for a parameter; `nil` if there is none for the value.
    var settingText: String? { get }

    /// The texts that are allowed, in words for an error: `yes or no`.
    static var settingDescription: String { get }
}

extension String: AppSettingValue {
    /// Takes the text as it is.
    public init?(settingText: String) { self = settingText }

    /// The text itself.
    public var settingText: String? { self }

    /// The type in words, for an error.
    public static var settingDescription: String { "a text" }
}

extension Int: AppSettingValue {
    /// Reads decimal digits, which a sign may precede.
    public init?(settingText: String) { self.init(settingText) }

    /// The decimal digits.
    public var settingText: String? { String(self) }

    /// The type in words, for an error.
    public static var settingDescription: String { "a whole number" }
}

extension Double: AppSettingValue {
    /// Reads a finite number: `0.5`, `-1e3`.
    public init?(settingText: String) {
        self.init(settingText)
        guard isFinite else { return nil }
    }

    /// The shortest digits that give the same number; `nil` if the number is not finite.
    public var settingText: String? { isFinite ? description : nil }

    /// The type in words, for an error.
    public static var settingDescription: String { "a number" }
}

extension Bool: AppSettingValue {
    /// Reads `yes` or `no`, the words of the type `bool:no,yes`.
    public init?(settingText: String) {
        switch settingText {
        case "yes": self = true
        case "no": self = false
        default: return nil
        }
    }

    /// `yes` or `no`.
    public var settingText: String? { self ? "yes" : "no" }

    /// The type in words, for an error.
    public static var settingDescription: String { "yes or no" }
}

extension AppSettingValue where Self: RawRepresentable, RawValue: AppSettingValue {
    /// Reads the raw value.
    public init?(settingText: String) {
        guard let rawValue = RawValue(settingText: settingText) else { return nil }
        self.init(rawValue: rawValue)
    }

    /// The text of the raw value.
    public var settingText: String? { rawValue.settingText }

    /// The type in words, for an error.
    public static var settingDescription: String { RawValue.settingDescription }
}

extension AppSettingValue where Self: RawRepresentable & CaseIterable, RawValue: AppSettingValue {
    /// The raw values of all cases, in words for an error.
    public static var settingDescription: String {
        "one of " + allCases.compactMap(\.settingText).joined(separator: ", ")
    }
}
