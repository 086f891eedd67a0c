/// The logs and reports of the camera.
///
/// The fault `http oversized=BYTES` makes larger ones. The format of log lines is not documented; these are as AXIS OS
/// 11 and 12 write them. An application's lines are those about it; a camera also has those that it writes itself.
struct SystemSettings: StatefulAPI {
    /// Makes the picture of a server report.
    let pictures: PictureSource

    private var state: DeviceState { pictures.state }

    func answer(_ operation: String, _ arguments: Arguments) async throws -> Answer? {
        switch operation {
        case "systemLog":
            let filter = arguments["text"]?.string ?? ""
            guard filter.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else { return .reply(.badRequest) }
            let application = arguments["appname"]?.string
            let lines = log.filter { application == nil || $0.application == application }.map(\.text)
                .filter { filter.isEmpty || $0.contains(filter) }
            return .reply(.text(lines.map { $0 + "\n" }.joined()))
        case "accessLog":
            return .reply(
                .text("\(time(3)) \(host) [ INFO    ] httpd[1893]: root 192.168.0.10 /axis-cgi/param.cgi 200\n"))
        case "serverReport": return .reply(.text(report))
        case "serverReportArchive": return .reply(archive([("report.txt", Array(report.utf8))]))
        case "serverReportWithImage":
            // A speaker has no picture.
            let request = try? PictureRequest(Arguments([:]), state)
            let picture = request.map { ("image.jpg", pictures.jpeg($0, number: 1)) }
            return .reply(archive([("report.txt", Array(report.utf8))] + [picture].compactMap { $0 }))
        default: return nil
        }
    }

    private var host: String { "axis-" + state.identity.serialNumber.lowercased() }

    private func time(_ secondsAgo: Double) -> String { state.clock.time(in: -secondsAgo).iso8601WithMilliseconds }

    /// The lines of the log, oldest first: the first reading writes those of the start.
    private var log: [SystemLog.Line] {
        let applications = state.applications.map { ($0.name, $0.status == .stopped ? "stopped" : "started") }
        return state.systemLog.withLock { log in
            let isFirst = log.lines.isEmpty
            if isFirst {
                let entries: [(Double, String, String)] = [
                    (7800, "NOTICE ", "systemd[1]: Starting AXIS OS \(state.identity.properties["Version"] ?? "")"),
                    (7790, "INFO   ", "ntpd[612]: clock synchronized"),
                    (7780, "WARNING", "monolith[1274]: stream: \"slow\" client, pictures left out"),
                    (60, "ERR    ", "acapctl[2201]: error 80: Invalid application manifest"),
                ]
                for entry in entries { log.write("\(time(entry.0)) \(host) [ \(entry.1) ] \(entry.2)") }
            }
            log.report(applications) { index, name, state in
                let secondsAgo = isFirst ? Double(30 - min(index, 29)) : 0
                return "\(time(secondsAgo)) \(host) [ INFO    ] systemd[1]: sdk\(name).service: \(state)"
            }
            return log.lines
        }
    }

    /// The server report.
    var report: String {
        let properties = state.identity.properties.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value)\n" }
        let parameters = state.parameters.map { "root.\($0.name)=\($0.value)\n" }
        return """
            ----- Server report -----
            \(properties.joined())
            ----- Contents of SYSTEM_LOG -----
            \(log.map(\.text).joined(separator: "\n"))

            ----- Parameters -----
            \(parameters.joined())
            """
    }

    private func archive(_ files: [(name: String, content: [UInt8])]) -> CGIReply {
        var reply = CGIReply(contentType: "application/zip", bytes: ZipArchive(files).bytes)
        reply.headers["Content-Disposition"] = "attachment; filename=\"\(host)_serverreport.zip\""
        return reply
    }
}
