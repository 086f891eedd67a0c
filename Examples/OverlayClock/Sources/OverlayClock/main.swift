// Shows the time (UTC) over the video until the camera stops the app.
//
//   OverlayClock [SECONDS]        the interval between two updates, 60 by default

// snippet:begin
@preconcurrency import Glibc
import VapixClient

let vapix = Vapix(serviceAccount: "OverlayClock")
// The start of the overlay's text, by which the app finds its own overlay.
let label = "UTC "
let interval = max(CommandLine.arguments.dropFirst().first.flatMap { Int64($0) } ?? 60, 1)

do {
    // The camera stops an app with SIGTERM, which ends the loop.
    try await untilTermination {
        while true {
            do {
                try await show(label + timeOfDay())
            } catch let error as VapixError where error.isRetriable || error.mayHaveHappened {
                // The camera restarts, for example. The next turn looks for the overlay first: it adds no second one.
                fputs("OverlayClock: \(error)\n", stderr)
            }
            try await Task.sleep(for: .seconds(interval))
        }
    }
    // Best effort: the camera may be shutting down itself.
    if let identity = try? await overlay() { try? await vapix.dynamicOverlay.remove(identity: identity) }
} catch {
    fputs("OverlayClock: \(error)\n", stderr)
    // The camera starts the app again at once. An error that does not pass would come back as often.
    try? await Task.sleep(for: .seconds(30))
    exit(1)
}

/// Changes the text of the app's overlay, or adds the overlay if there is none.
///
/// The app does not keep the overlay's number: after a restart of the camera or of the app, the overlay may be gone, and its
/// number may belong to another app's overlay.
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
