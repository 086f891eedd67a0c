import Foundation
import TestTools

@testable import DeviceSimulator

extension InputProperty {
    /// The properties of what clients send to the simulator, and of the texts of its faults and events.
    static let ofSimulators = [
        forms, receivedForms, requestHeads, requestBodies, eventFilters, faultTexts, eventScripts, clientFrames, logins,
        fastCGIReplies, simulatorTexts, configurationRequests, controlRequests,
    ]

    /// Calls a function with a socket that holds these bytes and then ends.
    static func withStream(_ bytes: [UInt8], _ body: (SocketStream) throws -> Void) throws {
        let (ours, theirs) = try SocketPair.make()
        defer { close(ours) }
        // More would not fit into the socket.
        let isSent = SocketStream(theirs).send(bytes.prefix(32 * 1024))
        close(theirs)
        try expectHolds(isSent, "the socket is too small")
        try body(SocketStream(ours))
    }
}
