import Foundation
import TestSupport
import Testing
import VapixSupport

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
    func start(_ count: Int) -> Locked<Bool?> {
        let result = Locked<Bool?>(nil)
        Thread.detachNewThread {
            let hasRoom = SocketStream(program).waitForInputOrRoom(for: SocketStream(sender), sending: count)
            result.withLock { $0 = hasRoom }
        }
        return result
    }
    let cut = start(4)
    #expect(await eventually { cut.withLock { $0 } == false })
    // The whole body is there, and the client may wait for the answer.
    let whole = start(3)
    #expect(send(otherEnd, [0], 1, 0) == 1)
    #expect(await eventually { whole.withLock { $0 } == true })
}
