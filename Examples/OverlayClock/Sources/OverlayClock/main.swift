// Shows the time (UTC) over the video, and removes it when the camera stops the app.
//
//   OverlayClock [SECONDS]        how often it is set; each minute unless told

// snippet:begin
import Dispatch
@preconcurrency import Glibc
import VapixClient

let vapix = Vapix(serviceAccount: "OverlayClock")
// What tells the app's overlay from those of others.
let label = "UTC "
let interval = max(CommandLine.arguments.dropFirst().first.flatMap { Int64($0) } ?? 60, 1)

let showing = Task {
    while true {
        do {
            try await show(label + timeOfDay())
        } catch let error as VapixError where error.isRetriable {
            // The camera restarts, for example: the next turn finds out what is left.
            fputs("OverlayClock: \(error)\n", stderr)
        }
        try await Task.sleep(for: .seconds(interval))
    }
}

// The camera stops an app with SIGTERM, and kills it when it has not ended about 14 seconds later.
signal(SIGTERM, SIG_IGN)
let termination = DispatchSource.makeSignalSource(signal: SIGTERM, queue: .main)
termination.setEventHandler { showing.cancel() }
termination.resume()

do {
    try await showing.value
} catch is CancellationError {
    if let identity = try? await overlay() { try? await vapix.dynamicOverlay.remove(identity: identity) }
} catch {
    fputs("OverlayClock: \(error)\n", stderr)
    exit(1)
}

/// Changes the app's overlay, or makes it.
///
/// It is looked for each time: after a restart of the camera, or of the app, it may be gone, or have another number, and the
/// number that it had may be that of somebody else's overlay.
func show(_ text: String) async throws {
    if let identity = try await overlay() {
        try await vapix.dynamicOverlay.setText(identity: identity, text: text)
    } else {
        let added = try await vapix.dynamicOverlay.addText(
            camera: 1, text: text, position: .named(.topLeft), textColor: .white, fontSize: 40)
        print("overlay \(added.identity) added")
        fflush(stdout)
    }
}

func overlay() async throws -> Int? {
    try await vapix.dynamicOverlay.list(camera: 1).textOverlays.first { $0.text?.hasPrefix(label) == true }?.identity
}

func timeOfDay() -> String {
    var seconds = time(nil)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    let digits = [parts.tm_hour, parts.tm_min].map { String(100 + $0).dropFirst() }
    return digits.joined(separator: ":")
}
// snippet:end
