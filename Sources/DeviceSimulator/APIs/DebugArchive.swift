/// `debug/debug.tgz`: an archive for Axis' support, and a network trace.
///
/// No page describes it; clients of others download both. The content is a guess: the archive has the server report, and the
/// trace, which is complete at once, has no packets.
struct DebugArchive: CGI {
    let settings: SystemSettings

    static let path = "/axis-cgi/debug/debug.tgz"

    func reply(to request: CGIRequest) async -> CGIReply {
        guard request.method == "GET" else { return .methodNotAllowed }
        if request.arguments["cmd"] == "pcapdump" {
            return CGIReply(contentType: "application/octet-stream", bytes: Self.emptyTrace)
        }
        let archive = TarArchive([("debug/report.txt", Array(settings.report.utf8))])
        return CGIReply(contentType: "application/x-gzip", bytes: GzipFile(archive.bytes).bytes)
    }

    /// The header of a libpcap file: version 2.4, packets of up to 65,535 bytes, Ethernet.
    private static let emptyTrace: [UInt8] = [
        0xD4, 0xC3, 0xB2, 0xA1, 2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0, 0, 1, 0, 0, 0,
    ]
}
