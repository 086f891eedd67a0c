/// The reason why a device refuses a call.
struct CallFailure: Error {
    /// The names of error codes that describe the failure, the most specific first.
    ///
    /// The API's first known one is used.
    var names: [String]
    /// The subject of the failure, for the message: for example a parameter's name.
    var subject: String?
    /// Details, for APIs whose errors have them.
    var details: JSONValue?
    /// More failures of the same call.
    var others: [JSONValue] = []
    /// The HTTP status, if devices were seen to send another one than the documentation says.
    var status: Int?

    init(_ names: String..., subject: String? = nil, details: JSONValue? = nil, status: Int? = nil) {
        self.names = names
        self.subject = subject
        self.details = details
        self.status = status
    }

    static let httpMethod = CallFailure("unsupportedHTTPMethod", "invalidRequest")
    static let tooLarge = CallFailure("requestTooLarge", "invalidRequest", "internalError")
    static let notJSON = CallFailure("invalidJSON", "invalidFormat", "invalidRequest", "internalError")
    static let unknownOperation = CallFailure(
        "unsupportedMethod", "invalidRequest", "invalidFormat", "invalidParameter", "internalError")
    static let version = CallFailure("unsupportedVersion", "invalidRequest", "invalidParameter", "internalError")

    /// The version of an XML schema is missing.
    static let schemaVersion = CallFailure(
        "missingParameter", "invalidRequest", "unsupportedVersion", "invalidFormat", "invalidParameter", "internalError"
    )

    static func missing(_ name: String) -> CallFailure {
        CallFailure(
            "missingParameter", "invalidRequest", "invalidFormat", "invalidParameter", "internalError",
            subject: name)
    }

    static func wrongType(_ name: String) -> CallFailure {
        CallFailure(
            specific(name), "invalidParameterType", "wrongType", "invalidParameter", "invalidFormat", "invalidRequest",
            "missingParameter", "internalError", subject: name)
    }

    static func invalid(_ name: String, _ value: String? = nil) -> CallFailure {
        CallFailure(
            specific(name), "invalidParameter", "invalidFormat", "invalidRequest", "missingParameter", "internalError",
            subject: value.map { "\(name), \($0)" } ?? name)
    }

    /// Some APIs have a code for each parameter.
    private static func specific(_ name: String) -> String {
        "invalid" + name.prefix(1).uppercased() + name.dropFirst()
    }
}
