/// What has become of an app's calls.
struct Totals: Sendable {
    var calls = 0
    var succeeded = 0
    /// Calls of operations that must not happen twice, and that succeeded.
    var onceSucceeded = 0
    /// Failures by the kind of error.
    var failures: [String: Int] = [:]
    /// Answers that were not what the camera has; there must be none.
    var wrong: [String] = []
    /// Errors that are not the library's; there must be none.
    var foreign: [String] = []
    /// Tasks that did not recover in time, with their last error; there must be none.
    var unrecovered: [String] = []
    var slowestMilliseconds = 0

    mutating func add(_ other: Totals) {
        calls += other.calls
        succeeded += other.succeeded
        onceSucceeded += other.onceSucceeded
        failures.merge(other.failures) { $0 + $1 }
        wrong += other.wrong
        foreign += other.foreign
        unrecovered += other.unrecovered
        slowestMilliseconds = max(slowestMilliseconds, other.slowestMilliseconds)
    }

    var json: String {
        let kinds = failures.sorted { $0.key < $1.key }.map { "\(Self.quoted($0.key)):\($0.value)" }
        return """
            {"calls":\(calls),"succeeded":\(succeeded),"onceSucceeded":\(onceSucceeded),\
            "failures":{\(kinds.joined(separator: ","))},"wrong":[\(wrong.map(Self.quoted).joined(separator: ","))],\
            "foreign":[\(foreign.map(Self.quoted).joined(separator: ","))],\
            "unrecovered":[\(unrecovered.map(Self.quoted).joined(separator: ","))],"slowestMilliseconds":\(slowestMilliseconds)}
            """
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\" + String(scalar)
            case _ where scalar.value < 0x20: quoted += " "
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
