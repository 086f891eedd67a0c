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
        // All events. To get some of them: vapix.events(matching: [.topic("tns1:Device/tnsaxis:IO//.")])
        for try await element in try await vapix.events() {
            switch element {
            case .event(let event): print(line(event))
            // Events were missed, because the camera restarted for example. An app that follows a state reads it again here.
            case .gap(let gap):
                print("gap: reconnected \(gap.reconnectCount) times, dropped \(gap.droppedCount) events")
            }
        }
    }
    print("stopped")
} catch {
    // The first connection failed. After it, the stream reconnects by itself.
    fputs("EventLogger: \(error)\n", stderr)
    // The camera starts the app again at once. An error that does not pass would come back as often.
    try? await Task.sleep(for: .seconds(30))
    exit(1)
}

/// The event's topic, and its items in alphabetical order.
func line(_ event: Event) -> String {
    let items = [event.source, event.key, event.data].flatMap { $0.sorted { $0.key < $1.key } }
    let text = ([event.topic] + items.map { "\($0)=\($1)" }).joined(separator: " ")
    return String(text.map { $0.isNewline ? " " : $0 })
}
// snippet:end
