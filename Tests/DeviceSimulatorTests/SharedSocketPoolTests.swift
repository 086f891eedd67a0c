import Foundation
import TestSupport
import Testing

@testable import DeviceSimulator

private final class Value: Sendable {}

private enum Context {
    @TaskLocal static var value: Value?
}

/// Story: the queue of all cameras ran in a task with the values of the first camera's task, and kept them for ever.
@Test func sharedSocketPool_firstUse_keepsNoValuesOfItsTask() async throws {
    let pool = SharedSocketPool()
    weak var value: Value?
    do {
        let strong = Value()
        value = strong
        try await Context.$value.withValue(strong) { try await pool.prepare() }
    }
    #expect(await eventually { value == nil })
}
