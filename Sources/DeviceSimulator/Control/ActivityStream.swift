import Foundation
internal import VapixSupport

/// A camera's activity as Server-Sent Events: `request`, `busCall` and `event`, each with JSON.
///
/// A client that is too slow misses some; the event `missed` says how many.
final class ActivityStream: Sendable {
    static let contentType = "text/event-stream"

    private struct Queue {
        var items: [SimulatedDevice.Activity] = []
        var missed = 0
    }

    /// The maximum number of items that wait for the client.
    private static let maximumCount = 5000

    private let queue: Locked<Queue>
    private let wakeUp: WakeUp
    private let observation: ActivityObservation

    /// - Throws: `SimulatorError` if the system has no descriptors left.
    init(of device: SimulatedDevice) throws {
        let queue = Locked(Queue())
        let wakeUp = try WakeUp()
        self.queue = queue
        self.wakeUp = wakeUp
        observation = device.observeActivity { activity in
            let isFirst = queue.withLock { queue in
                if queue.items.count < Self.maximumCount {
                    queue.items.append(activity)
                } else {
                    queue.missed += 1
                }
                return queue.items.count == 1
            }
            if isFirst { wakeUp.signal() }
        }
    }

    /// Sends until the client ends.
    ///
    /// - Parameters:
    ///   - socket: The client's connection.
    ///   - begin: Sends the head of the reply; it is called when nothing is missed any more.
    func serve(_ socket: SocketStream, begin: () -> Bool) {
        // A comment shows a client that it is connected.
        guard begin(), socket.send(Array(": the camera is running\n\n".utf8)) else { return }
        // POLLRDHUP, which Swift's Glibc module does not show: the other side sends no more.
        let ended: Int16 = 0x2000
        while true {
            var waiting = [
                pollfd(fd: wakeUp.descriptor, events: Int16(POLLIN), revents: 0),
                pollfd(fd: socket.descriptor, events: ended, revents: 0),
            ]
            let ready = poll(&waiting, 2, 15_000)
            guard ready >= 0 || errno == EINTR, waiting[1].revents == 0 else { return }
            wakeUp.reset()
            let taken = queue.withLock { queue in
                defer { queue = Queue() }
                return queue
            }
            var text = taken.items.map(Self.text).joined()
            if taken.missed > 0 { text += "event: missed\ndata: {\"count\":\(taken.missed)}\n\n" }
            // A comment, so that a client that has vanished is noticed.
            if text.isEmpty { text = ":\n\n" }
            guard socket.send(Array(text.utf8)) else { return }
        }
    }

    private static func text(_ activity: SimulatedDevice.Activity) -> String {
        let (name, value): (String, JSONValue) =
            switch activity {
            case .request(let request): ("request", .control(request))
            case .busCall(let call): ("busCall", .control(call))
            case .event(let event): ("event", .control(event))
            }
        return "event: \(name)\ndata: \(value.compactText)\n\n"
    }
}
