import Foundation
internal import VapixSupport

/// The latest records of a kind, in the order of their arrival.
final class RecordLog<Record: Sendable>: Sendable {
    private struct Contents {
        var records: [Record] = []
        var lastNumber = 0
        var observers: [UUID: @Sendable (Record) -> Void] = [:]
    }

    /// How many records are kept.
    static var maximumCount: Int { 1000 }

    private let contents = Locked(Contents())

    /// Adds a record, and reports it to the observers.
    ///
    /// - Parameter make: Makes the record; its argument is the record's number, from 1.
    func add(_ make: (_ number: Int) -> Record) {
        let (record, observers) = contents.withLock { contents in
            contents.lastNumber += 1
            let record = make(contents.lastNumber)
            contents.records.append(record)
            // In batches, because each removal moves all records that stay.
            if contents.records.count >= 2 * Self.maximumCount { contents.records.removeFirst(Self.maximumCount) }
            return (record, Array(contents.observers.values))
        }
        for observer in observers { observer(record) }
    }

    /// The kept records, oldest first.
    var records: [Record] { contents.withLock { Array($0.records.suffix(Self.maximumCount)) } }

    /// The number of the latest record; 0 before the first.
    var lastNumber: Int { contents.withLock { $0.lastNumber } }

    /// Removes all records; the numbers go on.
    func removeAll() {
        contents.withLock { $0.records = [] }
    }

    /// Calls a function with each new record, on the thread that adds it.
    ///
    /// - Returns: The observation, for `removeObserver`.
    func observe(_ observer: @escaping @Sendable (Record) -> Void) -> UUID {
        let id = UUID()
        contents.withLock { $0.observers[id] = observer }
        return id
    }

    var observerCount: Int { contents.withLock { $0.observers.count } }

    func removeObserver(_ id: UUID) {
        contents.withLock { _ = $0.observers.removeValue(forKey: id) }
    }
}
