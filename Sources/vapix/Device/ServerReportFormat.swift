import ArgumentParser
import VapixClient
import VapixSystem

/// What a server report looks like.
enum ServerReportFormat: String, CaseIterable, ExpressibleByArgument {
    case zip
    case zipWithImage = "zip-with-image"
    case text
    case logs

    /// What to ask the device for.
    var stream: any VapixStream {
        switch self {
        case .zip: SystemSettings.ServerReportArchive()
        case .zipWithImage: SystemSettings.ServerReportWithImage()
        case .text: SystemSettings.ServerReport()
        case .logs: SystemSettings.LogArchive()
        }
    }

    /// How the file starts, where that is known.
    var magic: [UInt8] {
        switch self {
        case .zip, .zipWithImage: Array("PK".utf8)
        case .text, .logs: []
        }
    }
}
