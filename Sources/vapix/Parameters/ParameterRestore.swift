import VapixClient

/// Sets parameters to the values of a file, and keeps the outcome for each.
struct ParameterRestore {
    /// The outcome for a parameter.
    enum Outcome: String {
        /// It differs, and nothing was sent yet.
        case differs
        /// It has the file's value now.
        case set
        /// The device accepted the value, and holds another one.
        case adjusted
        /// The device refused the value.
        case refused
        /// The call failed, so that the device may have the value or not.
        case unknown
        /// The call was not made, because one before it failed.
        case notSent
        /// The device has no such parameter.
        case missing
        /// It cannot be set.
        case readOnly
        /// It is a secret, which is never set from a file.
        case secret

        /// Whether the file's value is, or would be, on the device.
        var isSuccess: Bool { [.differs, .set, .readOnly].contains(self) }
    }

    /// A parameter of the file that the device has otherwise, or not at all.
    struct Entry {
        let name: String
        let value: String
        /// The value on the device; before the restoring, and afterwards if it is `adjusted`.
        var deviceValue: String?
        var outcome: Outcome
        /// The device's reason.
        var reason: String?
    }

    /// The largest size of the values of a request, in bytes as they are sent.
    private static let largestRequest = 8192
    /// The largest number of parameters in a request.
    private static let mostInRequest = 100
    /// The group that can make the device unreachable, and so comes last.
    private static let networkGroup = "Network."

    /// All parameters that are not alike, sorted by name.
    private(set) var entries: [Entry]

    /// Compares a file with a device.
    init(_ file: ParameterFile, _ snapshot: ParameterSnapshot) {
        entries = ParameterDifference.all(file, snapshot).compactMap { difference in
            guard let value = difference.fileValue else { return nil }
            let outcome: Outcome =
                switch difference.change {
                case .removed: .missing
                case _ where snapshot.readOnly.contains(difference.name): .readOnly
                default: .differs
                }
            return Entry(
                name: difference.name, value: value, deviceValue: difference.deviceValue, outcome: outcome)
        }
        entries += ParameterDifference.secrets(file, snapshot).map { name in
            Entry(name: name, value: "", outcome: .secret)
        }
        entries.sort { $0.name < $1.name }
    }

    /// The number of parameters that are to be set.
    var pendingCount: Int { entries.count { $0.outcome == .differs } }

    /// The requests: places in ``entries``, each within the limits, those of the network last.
    private var requests: [[Int]] {
        let pending = entries.indices.filter { entries[$0].outcome == .differs }
        let isNetwork = { (index: Int) in entries[index].name.hasPrefix(Self.networkGroup) }
        return [pending.filter { !isNetwork($0) }, pending.filter(isNetwork)].flatMap { indices in
            var requests: [[Int]] = []
            var size = 0
            for index in indices {
                // Each byte of a value may become three.
                let bytes = entries[index].name.utf8.count + 3 * entries[index].value.utf8.count + 2
                if let last = requests.last, size + bytes <= Self.largestRequest, last.count < Self.mostInRequest {
                    requests[requests.count - 1].append(index)
                    size += bytes
                } else {
                    requests.append([index])
                    size = bytes
                }
            }
            return requests
        }
    }

    /// Sets the parameters that differ.
    ///
    /// A request that the device refuses is made again for each of its parameters, to tell which. Any other failure ends the
    /// restoring, and ``entries`` say how far it came.
    ///
    /// - Parameter connection: The device.
    /// - Throws: `VapixError`; `ToolError` when the time is over; `CancellationError`.
    mutating func perform(through connection: Connection) async throws {
        let requests = requests
        for index in requests.joined() { entries[index].outcome = .notSent }
        for request in requests {
            let message = try await set(request, through: connection)
            guard let message else { continue }
            guard request.count > 1 else {
                refuse(request[0], message)
                continue
            }
            for index in request {
                if let message = try await set([index], through: connection) { refuse(index, message) }
            }
        }
    }

    private mutating func refuse(_ index: Int, _ message: String) {
        entries[index].outcome = .refused
        entries[index].reason = message
    }

    /// Makes a request.
    ///
    /// - Returns: Why the device refused; `nil` if it did not.
    private mutating func set(_ indices: [Int], through connection: Connection) async throws -> String? {
        for index in indices { entries[index].outcome = .unknown }
        let pairs = indices.map { (entries[$0].name, entries[$0].value) }
        do {
            try await connection.send(Parameters.update(Dictionary(pairs, uniquingKeysWith: { first, _ in first })))
        } catch let error as VapixError where error.code == .rejected {
            return error.device?.message ?? "the device refused it"
        }
        for index in indices { entries[index].outcome = .set }
        return nil
    }

    /// Compares the values that were set with those that the device has now.
    ///
    /// - Parameter values: The device's values, by name.
    mutating func check(against values: [String: String]) {
        for index in entries.indices where entries[index].outcome == .set {
            let present = values[entries[index].name]
            if ParameterDifference.isSame(present, entries[index].value) { continue }
            entries[index].outcome = .adjusted
            entries[index].deviceValue = present
        }
    }
}
