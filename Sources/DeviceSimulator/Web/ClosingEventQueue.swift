import FlyingSocks
import Foundation

/// FlyingFox's event queue, which here closes all its descriptors.
///
/// `ePoll` (0.27.1) opens a descriptor to wake itself and never closes it: two for each simulator, so that a long test
/// run would reach the limit of 1024. The descriptor is not public. If a later version renames it, the leak returns.
struct ClosingEventQueue: EventQueue {
    private var queue = ePoll(maxEvents: 20)
    private var wakeUp: Socket.FileDescriptor?

    mutating func open() throws {
        try queue.open()
        wakeUp = Mirror(reflecting: queue).descendant("canary") as? Socket.FileDescriptor
    }

    mutating func stop() throws {
        try queue.stop()
    }

    mutating func close() throws {
        if let wakeUp { Foundation.close(wakeUp.rawValue) }
        wakeUp = nil
        try queue.close()
    }

    mutating func addEvents(_ events: Socket.Events, for socket: Socket.FileDescriptor) throws {
        try queue.addEvents(events, for: socket)
    }

    mutating func removeEvents(_ events: Socket.Events, for socket: Socket.FileDescriptor) throws {
        try queue.removeEvents(events, for: socket)
    }

    func getNotifications() throws -> [EventNotification] {
        try queue.getNotifications()
    }
}
