// Logs the camera's events, one line each, until the camera stops the app.

// snippet:begin
@preconcurrency import Glibc
import VapixClient

// The camera's system log shows what an app prints. Without this, lines arrive when a buffer is full.
setvbuf(stdout, nil, _IOLBF, 0)

let vapix = Vapix(serviceAccount: "EventLogger")
do {
    // The camera stops an app with SIGTERM, which ends the loop and closes the connection.
    try await untilTermination {
        // All events, and a line where some were missed. States alone: vapix.states(of: .ioPort)
        for try await element in try await vapix.events(options: .init(openingTimeout: .seconds(90))) {
            print(element)
        }
    }
    print("stopped")
} catch {
    // The camera has sent no events for a minute and a half. After the first connection, the stream reconnects by itself.
    fputs("EventLogger: \(error)\n", stderr)
    // The camera starts the app again at once. An error that does not pass would come back as often.
    try? await Task.sleep(for: .seconds(30))
    exit(1)
}
// snippet:end
