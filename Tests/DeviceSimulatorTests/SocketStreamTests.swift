import Foundation
import TestSupport
import Testing

@testable import DeviceSimulator

/// Story: a connection waited for its program alone, and held its thread after the client had ended within the body.
@Test func waitForInputOrRoom_senderEnds_countsWhetherEverythingHasArrived() async throws {
    let (program, otherEnd) = try SocketPair.make()
    let (sender, client) = try SocketPair.make()
    defer { for end in [program, otherEnd, sender] { close(end) } }
    // Nothing more fits into it.
    while send(program, [0], 1, CInt(MSG_DONTWAIT)) == 1 {}
    #expect(send(client, [1, 2, 3], 3, 0) == 3)
    close(client)
    let isWaiting = { (count: Int) in
        await runOnThread { SocketStream(program).waitForInputOrRoom(for: SocketStream(sender), sending: count) }
    }
    #expect(await !isWaiting(4))
    // The whole body is there, and the client may wait for the answer.
    async let hasRoom = isWaiting(3)
    try await Task.sleep(for: .milliseconds(50))
    #expect(send(otherEnd, [0], 1, 0) == 1)
    #expect(await hasRoom)
}
