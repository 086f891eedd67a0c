/// The export of a recording: an empty Matroska file.
struct RecordingExport: StatefulAPI {
    func answer(_ operation: String, _ arguments: Arguments) async throws -> Answer? {
        guard operation == "exportRecording" else { return nil }
        // An EBML header with the document type matroska, and an empty segment.
        let head: [UInt8] =
            [0x1A, 0x45, 0xDF, 0xA3, 0x8B, 0x42, 0x82, 0x88] + Array("matroska".utf8) + [0x18, 0x53, 0x80, 0x67, 0x80]
        var reply = CGIReply(contentType: "video/x-matroska", bytes: head)
        let name = arguments["filename"]?.string ?? arguments.string("recordingid")
        reply.headers["Content-Disposition"] =
            "attachment; filename=\"\(name.filter { $0 != "\"" && !$0.isNewline }).mkv\""
        return .reply(reply)
    }
}
