import TestSupport
import TestTools
import Testing

@testable import VapixClient

private let numbers = StateTopic<Int>("tns1:Test//.") { $0.data.int("number") }

private func event(_ key: Int, _ number: Int) -> EventStream.Element {
    .event(Event(topic: "tns1:Test", source: ["key": "\(key)"], data: ["number": "\(number)"]))
}

@Suite(.timeLimit(.minutes(10))) struct StateTableTests {
    private func table(
        removalDelay: Duration = .seconds(3600), limit: Int = 1000, size: Int = 4 << 20
    ) -> StateTable<Int> {
        StateTable(
            numbers, removalDelay: removalDelay,
            options: EventStream.Options(bufferLimit: limit, maximumBufferSize: size))
    }

    /// All changes that wait.
    private func drain(_ table: StateTable<Int>) async throws -> [StateChange<Int>] {
        table.end(.success(()))
        var changes: [StateChange<Int>] = []
        while let change = try await table.next() { changes.append(change) }
        return changes
    }

    /// Whatever the order, and however slow the loop: each change begins where the one before it of its element ended, and the last
    /// one is the last state that the device sent.
    @Test func receive_anyEvents_neverLosesALastState() async throws {
        for seed in 0..<200 {
            var random = SeededGenerator(seed: UInt64(seed))
            let table = table(limit: Int.random(in: 1...20, using: &random))
            var sent: [String: Int] = [:]
            var seen: [String: Int] = [:]
            func take(_ change: StateChange<Int>) {
                let key = change.event.source["key"] ?? ""
                #expect(change.previous == seen[key] && change.state != change.previous, "seed \(seed)")
                seen[key] = change.state
            }
            for _ in 0..<200 {
                let (key, number) = (Int.random(in: 0..<8, using: &random), Int.random(in: 0..<3, using: &random))
                table.receive([event(key, number)], size: 100)
                // Until now each of these has a change.
                if sent.updateValue(number, forKey: "\(key)") != number, Int.random(in: 0..<4, using: &random) == 0 {
                    if let change = try await table.next() { take(change) }
                }
            }
            for change in try await drain(table) { take(change) }
            #expect(seen == sent, "seed \(seed)")
        }
    }

    /// The number of changes that wait is limited, and the element that changes most does not push out the others.
    @Test func receive_moreThanTheLimit_mergesTheChangesOfEachElement() async throws {
        let table = table(limit: 10)
        table.receive([event(1, 7)], size: 100)
        for number in 0..<10_000 { table.receive([event(0, number)], size: 100) }
        let changes = try await drain(table)
        #expect(changes.count <= 11)
        #expect(changes.first { $0.event.source["key"] == "1" }?.state == 7)
        #expect(changes.last?.state == 9_999)
    }

    /// A device that reports ever new elements must not fill the memory: those beyond the limit count as unreadable.
    @Test func receive_elementsWithoutEnd_areLimited() async throws {
        let table = table(size: 100_000)
        for key in 0..<10_000 { table.receive([event(key, 1)], size: 100) }
        let large = Event(
            topic: "tns1:Test", source: ["key": String(repeating: "x", count: 200_000)], data: ["number": "1"])
        table.receive([.event(large)], size: 200_000)
        // Elements that are known still change.
        table.receive([event(0, 2)], size: 100)
        let unreadable = table.unreadableCount
        let changes = try await drain(table)
        #expect(changes.filter(\.isInitial).count + unreadable == 10_001)
        #expect((100...1000).contains(10_001 - unreadable))
        #expect(changes.last { $0.event.source["key"] == "0" }?.state == 2)
    }

    /// A connection that is lost before the delay is over says nothing about the elements.
    @Test func removal_connectionLostMeanwhile_keepsTheElements() async throws {
        let table = table()
        table.receive([event(0, 1)], size: 100)
        #expect(!table.isRemovalDue)
        table.receive([.gap(EventGap(reconnectCount: 1))], size: 0)
        #expect(table.isRemovalDue)
        table.connectionLost()
        #expect(!table.isRemovalDue)
        table.receive([.gap(EventGap(reconnectCount: 1)), event(0, 1)], size: 100)
        #expect(table.isRemovalDue)
        #expect(try await drain(table).count == 1)
        #expect(!table.isRemovalDue)
    }

    /// All in one batch: the delay ends when the device has reported what it still has.
    @Test func removal_elementNotReportedAgain_hasNoState() async throws {
        let table = table(removalDelay: .milliseconds(1))
        table.receive(
            [
                event(0, 1), event(1, 1), event(2, 1), .gap(EventGap(reconnectCount: 1)), event(0, 1), event(1, 2),
            ], size: 100)
        var changes: [String] = []
        for _ in 0..<5 {
            guard let change = try await table.next() else { break }
            let states = [change.previous, change.state].map { $0.map { String($0) } ?? "nil" }
            changes.append("\(change.event.source["key"] ?? ""): \(states[0]) -> \(states[1])")
        }
        #expect(changes == ["0: nil -> 1", "1: nil -> 1", "2: nil -> 1", "1: 1 -> 2", "2: 1 -> nil"])
    }

    /// The device reports an element again, in a form that cannot be read or kept: the element counted as gone.
    @Test(arguments: [false, true]) func removal_elementReportedUnreadably_keepsItsState(isTooLarge: Bool) async throws
    {
        let table = table(removalDelay: .milliseconds(1), size: 100_000)
        let text = String(repeating: "x", count: 200_000)
        let unreadable = Event(
            topic: "tns1:Test", source: ["key": "0"], data: isTooLarge ? ["number": "2", "text": text] : [:])
        table.receive(
            [event(0, 1), event(1, 1), .gap(EventGap(reconnectCount: 1)), .event(unreadable)], size: 100)
        for _ in 0..<2 { #expect(try await table.next()?.isInitial == true) }
        let removed = try await table.next()
        #expect(removed?.event.source["key"] == "1" && removed?.state == nil)
        table.receive([event(0, 3)], size: 100)
        let change = try await table.next()
        #expect(change?.previous == 1 && change?.state == 3)
        #expect(table.unreadableCount == 1)
    }

    @Test func removal_elementReportedAgain_isNew() async throws {
        let table = table(removalDelay: .milliseconds(1))
        table.receive([event(0, 1), .gap(EventGap(reconnectCount: 1))], size: 100)
        #expect(try await table.next()?.state == 1)
        #expect(try await table.next()?.previous == 1)
        table.receive([event(0, 1)], size: 100)
        let change = try await table.next()
        #expect(change?.state == 1 && change?.isInitial == true)
    }

    @Test func end_error_isThrownAfterTheChanges() async throws {
        let table = table()
        table.receive([event(0, 1)], size: 100)
        table.end(.failure(VapixError(.rejected, operation: "events/configure")))
        #expect(try await table.next()?.state == 1)
        let error = await expectError(VapixError.self) { _ = try await table.next() }
        #expect(error?.code == .rejected)
    }
}
