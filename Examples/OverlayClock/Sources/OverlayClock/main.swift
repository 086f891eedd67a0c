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
            // A restart of the web server takes a minute. It leaves no overlay behind, so this adds another one then.
            try await vapix.retrying(for: .seconds(90)) {
                try await vapix.dynamicOverlay.keep(
                    text: timeOfDay(), labelled: label, position: .named(.topLeft), textColor: .white, fontSize: 40)
            }
            try await Task.sleep(for: .seconds(interval))
        }
    } cleanUp: {
        // Best effort: the camera may be shutting down itself.
        try? await vapix.dynamicOverlay.removeText(labelled: label)
    }
} catch {
    fputs("OverlayClock: \(error)\n", stderr)
    // The camera starts the app again at once. An error that does not pass would come back as often.
    try? await Task.sleep(for: .seconds(30))
    exit(1)
}

func timeOfDay() -> String {
    var seconds = time(nil)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    let digits = [parts.tm_hour, parts.tm_min].map { String(100 + $0).dropFirst() }
    return digits.joined(separator: ":")
}
// snippet:end
