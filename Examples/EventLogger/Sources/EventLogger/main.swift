// Logs what the camera's event system tells, one line each, until the camera stops the app.

// snippet:begin
import Dispatch
@preconcurrency import Glibc
import VapixClient

// What an app prints goes to the camera's system log: line by line, not only when a buffer is full.
setvbuf(stdout, nil, _IOLBF, 0)

let vapix = Vapix(serviceAccount: "EventLogger")
let logging = Task {
    // All events there are. For some of them: vapix.events(matching: [.topic("tns1:Device/tnsaxis:IO//.")])
    for try await element in try await vapix.events() {
        switch element {
        case .event(let event): print(line(event))
        // Events were missed, because the camera restarted for example: whoever follows a state reads it anew here.
        case .gap(let gap): print("gap: connected anew \(gap.reconnectCount) times, dropped \(gap.droppedCount) events")
        }
    }
}

// The camera stops an app with SIGTERM, and kills it when it has not ended about 14 seconds later.
signal(SIGTERM, SIG_IGN)
let termination = DispatchSource.makeSignalSource(signal: SIGTERM, queue: .main)
termination.setEventHandler { logging.cancel() }
termination.resume()

do {
    try await logging.value
} catch is CancellationError {
    print("stopped")
} catch {
    // The first connection failed; after it, the stream connects again by itself.
    fputs("EventLogger: \(error)\n", stderr)
    exit(1)
}

/// The topic, and what there is to say about it in an order that is always the same.
func line(_ event: Event) -> String {
    let items = [event.source, event.key, event.data].flatMap { $0.sorted { $0.key < $1.key } }
    let text = ([event.topic] + items.map { "\($0)=\($1)" }).joined(separator: " ")
    return String(text.map { $0.isNewline ? " " : $0 })
}
// snippet:end
