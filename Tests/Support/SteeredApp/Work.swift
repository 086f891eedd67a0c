import AppServer
@preconcurrency import Glibc
import ServiceAccounts
import VapixApp
import VapixClient
import VapixSupport

/// Does all that an app does until it is stopped: it serves endpoints, reads events and sends a file that has no end in sight.
///
/// - Parameter origin: The virtual host.
/// - Returns: The exit code.
/// - Throws: Errors that a test does not expect.
func workUntilTermination(_ origin: String) async throws -> CInt {
    let vapix = Vapix(serviceAccount: "app", on: SystemBus(), origin: try Origin(origin))
    let endpoints = AppEndpoints { event in
        if event.kind == .listening { print("port", event.port ?? 0) }
    }
    endpoints.get("live.cgi") { _ in
        .events { events in
            while true {
                try await events.send("tick")
                try await Task.sleep(for: .milliseconds(50))
            }
        }
    }
    let isUploading = Locked(false)
    try await untilTermination {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await endpoints.serve(.http(port: 0)) }
            group.addTask {
                let events = try await vapix.events()
                print("events")
                for try await _ in events {}
            }
            group.addTask {
                let body = HTTPBody(size: 1 << 30) {
                    AsyncStream<[UInt8]> {
                        try? await Task.sleep(for: .milliseconds(20))
                        return [UInt8](repeating: 0, count: 1024)
                    }
                }
                var part = FilePart(filename: "app.eap", content: body)
                part.progress = { count in
                    let isFirst = isUploading.withLock { isUploading in
                        defer { isUploading = count > 0 }
                        return !isUploading && count > 0
                    }
                    if isFirst { print("uploading") }
                }
                try await vapix.applications.upload(package: part)
            }
            try await group.waitForAll()
        }
    }
    try ServiceManager.notify(.status("ended"))
    print("ended")
    return 0
}
