import Testing
import VapixClient
import VapixTesting

@testable import DoorBell

private let bell = Bell(button: .fromOne(1), output: .fromOne(2))

@Test func isPress_isTheButtonGoingDown() {
    #expect(bell.isPress(IOPortState(port: .fromOne(1), isActive: true)))
    #expect(!bell.isPress(IOPortState(port: .fromOne(1), isActive: false)))
    #expect(!bell.isPress(IOPortState(port: .fromOne(3), isActive: true)))
}

@Test func ring_closesTheOutputForHalfASecond() async throws {
    let camera = ScriptedTransport()
    let steps = [
        IOPortManagement.Step(state: .closed, time: .milliseconds(500)),
        IOPortManagement.Step(state: .open, time: .zero),
    ]
    let call = IOPortManagement.setStateSequence(port: .fromOne(2), sequence: steps)
    camera.when(call, return: IOPortManagement.SetStateSequenceReply(port: .fromOne(2)))

    try await bell.ring(on: Vapix(camera))

    #expect(camera.calls.map(\.id) == ["ioPortManagement/setStateSequence"])
}
