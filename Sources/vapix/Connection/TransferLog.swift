import VapixClient
import VapixSupport

/// The output of `--verbose`: each request on the wire and each step of a service account, without secrets.
enum TransferLog {
    /// Makes a client report its requests on standard error.
    static func follow(_ vapix: inout Vapix) {
        vapix.trace(with: report)
        vapix.observer = { event in
            // A call that succeeds at once is the request that has been reported.
            guard event.kind != .requestFinished || event.isFailure || (event.attempt ?? 1) > 1 else { return }
            StandardStreams.report("\(event)")
        }
    }

    /// Reports a request.
    static func report(_ trace: TransferTrace) {
        for line in lines(trace) { StandardStreams.report(line) }
    }

    /// A request as lines: the request itself, its outcome, and the certificate of a new connection.
    static func lines(_ trace: TransferTrace) -> [String] {
        let query = trace.query.isEmpty ? "" : "?" + maskingSecrets(inQuery: trace.query)
        let login = trace.login?.rawValue ?? "no login"
        var outcome = [trace.status.map { "HTTP \($0)" }, trace.failure].compactMap(\.self).joined(separator: ", ")
        outcome += " in \(trace.duration.milliseconds) ms"
        if let connection = trace.connection {
            outcome +=
                connection.isNew
                ? ", connected to \(connection.address) in \(connection.connectTime.milliseconds) ms"
                : ", connection to \(connection.address) kept"
            if connection.isNew, let time = connection.encryptionTime {
                outcome += ", TLS after \(time.milliseconds) ms"
            }
        }
        let certificate = trace.connection?.certificate.map { "\($0.name): \($0.value)" } ?? []
        return ["> \(trace.method) \(trace.origin)\(trace.path)\(query) (\(login))", "< \(outcome)"]
            + (certificate.isEmpty ? [] : ["  certificate: \(certificate.joined(separator: "; "))"])
    }

    /// A query in which the values of secrets are masked, by their names.
    static func maskingSecrets(inQuery query: String) -> String {
        query.split(separator: "&", omittingEmptySubsequences: false).map { argument in
            guard let end = argument.firstIndex(of: "=") else { return String(argument) }
            let name = argument[..<end]
            return switch FieldKind(PercentEncoding.decode(name, plusIsSpace: true) ?? String(name)) {
            case .secret, .key: "\(name)=\(maskedSecret)"
            case .host, .serial, .version, .other: String(argument)
            }
        }.joined(separator: "&")
    }
}
