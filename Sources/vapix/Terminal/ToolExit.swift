import VapixClient

/// The exit codes of the tool, one for each kind of failure.
enum ToolExit: Int32, CaseIterable {
    case success = 0
    case failure = 1
    case refused = 2
    case noCredentials = 3
    case notAllowed = 4
    case noConnection = 5
    case timedOut = 6
    case badCertificate = 7
    case unsupported = 8
    case badReply = 9
    case notReady = 10
    case faulty = 11
    case usage = 64
    case cancelled = 130
    case readerGone = 141

    /// The meaning of the code, for the help.
    var meaning: String {
        switch self {
        case .success: "success"
        case .failure: "any other failure, for example an output that cannot be written; a difference or a finding"
        case .refused: "the device refused the call, or failed"
        case .noCredentials: "no service account, or no password"
        case .notAllowed: "the device rejected the login, or the user lacks the rights"
        case .noConnection: "no connection to the device, or a lost one"
        case .timedOut: "the device did not answer in time"
        case .badCertificate: "the device's certificate is not trusted"
        case .unsupported: "the device does not have this API"
        case .badReply: "the reply is malformed or too large"
        case .notReady: "the device is not ready (vapix ready)"
        case .faulty: "the manifest or package has errors, or two packages differ"
        case .usage: "wrong arguments; nothing was sent"
        case .cancelled: "interrupted, or not confirmed"
        case .readerGone: "the reader of the output closed it"
        }
    }

    /// The table for the help.
    static var documentation: String {
        allCases.map { code in
            let number = String(code.rawValue)
            return String(repeating: " ", count: 5 - number.count) + number + "  " + code.meaning
        }.joined(separator: "\n")
    }

    /// The code for a failed call.
    init(_ error: VapixError) {
        self =
            switch error.code {
            case .rejected, .httpStatus: .refused
            case .credentialsUnavailable: error.serviceAccount?.code == .invalidName ? .usage : .noCredentials
            case .unauthorized, .forbidden: .notAllowed
            case .connectionFailed: .noConnection
            case .timedOut: .timedOut
            case .certificateRejected: .badCertificate
            case .unsupportedAPI: .unsupported
            case .malformedReply, .replyTooLarge: .badReply
            case .invalidRequest: .usage
            default: .failure
            }
    }
}
