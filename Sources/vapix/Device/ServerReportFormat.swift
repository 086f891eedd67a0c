import ArgumentParser
import VapixClient
import VapixSystem

/// The format of a server report.
enum ServerReportFormat: String, CaseIterable, ExpressibleByArgument {
    case zip
    case zipWithImage = "zip-with-image"
    case text
    case logs

    /// The call that downloads the report.
    var call: VapixCall<ReplyStream> {
        switch self {
        case .zip: SystemSettings.serverReportArchive()
        case .zipWithImage: SystemSettings.serverReportWithImage()
        case .text: SystemSettings.serverReport()
        case .logs: SystemSettings.logArchive()
        }
    }

    /// The bytes at the start of the file, if they are known.
    var magic: [UInt8] {
        switch self {
        case .zip, .zipWithImage: Array("PK".utf8)
        case .text, .logs: []
        }
    }
}
