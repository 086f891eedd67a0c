import TestTools
import Testing

@testable import VapixClient

/// What a buffer should do, element by element: numbers for events, and for a gap how many are missing.
private struct BufferModel {
    enum Element: Equatable {
        case event(String)
        case gap(Int)

        init(_ element: EventStream.Element) {
            switch element {
            case .event(let event): self = .event(event.topic)
            case .gap(let gap): self = .gap(gap.droppedCount + gap.unreadableCount)
            }
        }
    }

    let limit: Int
    var missing = 0
    var elements: [Element] = []

    mutating func append(_ element: Element) {
        elements.append(element)
        guard elements.count > limit else { return }
        switch elements.removeFirst() {
        case .event: missing += 1
        case .gap(let count): missing += count
        }
    }

    mutating func takeAll() -> [Element] {
        defer {
            missing = 0
            elements = []
        }
        return (missing > 0 ? [.gap(missing)] : []) + elements
    }
}

@Suite struct EventBufferTests {
    @Test(arguments: seeds) func buffer_keepsTheLast_andCountsTheRest(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            let limit = 1 + generator.below(20)
            var buffer = EventBuffer(limit: limit, maximumSize: .max)
            var model = BufferModel(limit: limit)
            var number = 0
            for _ in 0..<20 {
                let batch = (0..<generator.below(12)).map { _ -> EventStream.Element in
                    number += 1
                    return generator.chance(6) ? .gap(EventGap(unreadableCount: 1)) : .event(Event(topic: "\(number)"))
                }
                // A part of a batch is a batch.
                let part = batch.dropFirst(generator.below(3))
                buffer.append(part, size: 100)
                for element in part { model.append(BufferModel.Element(element)) }
                #expect(buffer.count <= limit + 1)
                guard generator.chance(3) else { continue }
                var taken: [BufferModel.Element] = []
                while true {
                    let maximum = 1 + generator.below(5)
                    let some = buffer.popFirst(maximum)
                    #expect(some.count <= maximum)
                    if some.isEmpty { break }
                    taken += some.map(BufferModel.Element.init)
                }
                #expect(taken == model.takeAll(), "seed \(seed)")
                #expect(buffer.count == 0)
            }
        }
    }

    /// Story: the buffer counted events alone, and a thousand of a megabyte each filled the memory.
    @Test func buffer_keepsTheLastBatches_largeEvents() throws {
        var buffer = EventBuffer(limit: 1000, maximumSize: 1000)
        func batch(_ topics: String...) -> EventBuffer.Batch { topics.map { .event(Event(topic: $0)) }[...] }
        buffer.append(batch("1", "2"), size: 600)
        buffer.append(batch("3"), size: 400)
        #expect(buffer.count == 3)
        buffer.append(batch("4"), size: 1)
        guard case .gap(let gap)? = buffer.popFirst(10).first else {
            Issue.record("no gap")
            return
        }
        #expect(gap.droppedCount == 2)
        #expect(buffer.count == 2)
        // One batch is kept whatever its size.
        buffer.append(batch("5", "6"), size: 5000)
        #expect(buffer.count == 3)
        _ = buffer.popFirst(10)
        #expect(buffer.popFirst(1).count == 1)
        #expect(buffer.popFirst(1).count == 1)
        #expect(buffer.count == 0)
        buffer.append(batch("7"), size: 1000)
        buffer.append(batch("8"), size: 0)
        #expect(buffer.count == 2)
    }
}
