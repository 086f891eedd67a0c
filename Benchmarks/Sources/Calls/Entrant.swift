@preconcurrency import Glibc
import ServiceAccounts
import VapixClient

/// Makes calls, and takes the time of each.
struct Entrant {
    private let vapix: Vapix
    private let options: ServiceAccount.Options
    private var latencies: [UInt64] = []
    private var wall: UInt64 = 0
    private var check = ""

    init(origin: Origin, options: ServiceAccount.Options) {
        self.options = options
        vapix = Vapix(serviceAccount: "bench", origin: origin, options: options)
    }

    // MARK: Calls

    mutating func call(_ names: [String], _ count: Int, _ width: Int) async throws {
        // The account is acquired before the clock starts, as the peers do it.
        if count > 1 { _ = try await ServiceAccount.named("bench", options: options).credentials() }
        let start = now()
        if width <= 1 {
            latencies.reserveCapacity(count)
            for index in 0..<count {
                let before = now()
                check = try await Self.call(names[index % names.count], vapix, wantsCheck: index == count - 1) ?? check
                latencies.append(now() - before)
            }
        } else {
            try await withThrowingTaskGroup(of: ([UInt64], String?).self) { group in
                for lane in 0..<width {
                    group.addTask { [vapix] in
                        var latencies: [UInt64] = []
                        var check: String?
                        for index in stride(from: lane, to: count, by: width) {
                            let before = now()
                            let name = names[index % names.count]
                            check = try await Self.call(name, vapix, wantsCheck: index == count - 1) ?? check
                            latencies.append(now() - before)
                        }
                        return (latencies, check)
                    }
                }
                for try await (some, last) in group {
                    latencies += some
                    check = last ?? check
                }
            }
        }
        wall = now() - start
    }

    /// Makes a call.
    ///
    /// - Returns: What the peers print of the value, if it is wanted.
    private static func call(_ name: String, _ vapix: Vapix, wantsCheck: Bool) async throws -> String? {
        switch name {
        case "list":
            let applications = try await vapix.applications.list()
            guard wantsCheck else { return nil }
            let sum = applications.reduce(0) { sum, application in
                let texts = [
                    application.name, application.niceName ?? "", application.version ?? "",
                    application.status.rawValue,
                ]
                return sum + texts.reduce(0) { $0 + $1.utf8.count }
            }
            return "\(applications.count):\(sum)"
        case "param":
            let parameters = try await vapix.parameters.list()
            guard wantsCheck else { return nil }
            // The library leaves out the `root.` in front of each name, five letters that the peers count.
            return "\(parameters.count):\(parameters.reduce(0) { $0 + $1.name.utf8.count + $1.value.utf8.count + 5 })"
        case "strings":
            let parameters = try await vapix.parameters.list()
            let sum = parameters.reduce(0) { $0 + $1.name.utf8.count + $1.value.utf8.count + 5 }
            return wantsCheck ? "\(parameters.count):\(sum)" : nil
        default:
            let properties = try await vapix.basicDeviceInfo.getAllProperties().propertyList
            guard wantsCheck else { return nil }
            let parts = [properties.productNumber, properties.serialNumber, properties.version].map { $0 ?? "" }
            return parts.joined(separator: "/") + "/\(14 + properties.other.count)"
        }
    }

    /// Takes the time from a call's cancellation to its end, while the device lets it wait.
    mutating func cancel(_ count: Int) async throws {
        try await warmUp()
        for _ in 0..<count {
            let task = Task { [vapix] in try await vapix.send(HTTPRequest(.get, "/silent"), effect: .read) }
            try await Task.sleep(for: .milliseconds(1))
            let before = now()
            task.cancel()
            let result = await task.result
            latencies.append(now() - before)
            guard case .failure(is CancellationError) = result else { throw Unexpected(result: "\(result)") }
        }
        check = "cancelled"
    }

    /// Calls one after another, without a record of each, which would be memory too: what memory is after so many.
    mutating func sustain(_ count: Int) async throws {
        let start = now()
        var sizes: [String] = []
        var next = 10_000
        for index in 1...max(count, 1) {
            _ = try await Self.call("info", vapix, wantsCheck: false)
            guard index == next || index == count else { continue }
            sizes.append("\(residentSize()) KiB after \(index)")
            next *= 10
        }
        wall = now() - start
        check = sizes.joined(separator: ", ")
    }

    // MARK: Accounts

    mutating func acquire(_ count: Int) async throws {
        let account = ServiceAccount.named("bench", options: options)
        let start = now()
        var last: Credentials?
        for _ in 0..<count {
            let before = now()
            if let rejected = last {
                last = try await account.credentials(replacing: rejected)
            } else {
                last = try await account.credentials()
            }
            latencies.append(now() - before)
        }
        wall = now() - start
        check = "\(account.statistics.acquisitions)"
    }

    // MARK: Streams

    mutating func events(_ count: Int) async throws {
        let start = now()
        var received = 0
        var topics = 0
        var entries = 0
        for try await element in try await vapix.events(options: .init(bufferLimit: 100_000)) {
            guard case .event(let event) = element else { continue }
            received += 1
            topics += event.topic.utf8.count
            entries += event.source.count + event.data.count
            if received == count { break }
        }
        wall = now() - start
        check = "\(received):\(topics):\(entries)"
    }

    /// Takes one event each time the buffer of a thousand has long been full: the gaps must tell of all the others.
    mutating func slowEvents(_ count: Int) async throws {
        let start = now()
        var received = 0
        var dropped: Int64 = 0
        let before = residentSize()
        for try await element in try await vapix.events() {
            switch element {
            case .event: received += 1
            case .gap(let gap): dropped += Int64(gap.droppedCount)
            }
            if received + Int(dropped) >= count { break }
            if received % 1000 == 1 { try await Task.sleep(for: .milliseconds(20)) }
        }
        wall = now() - start
        check = "dropped \(dropped), received \(received), \(residentSize() - before) KiB more"
    }

    mutating func download(_ bytes: Int64) async throws {
        try await warmUp()
        let before = residentSize()
        let start = now()
        var received: Int64 = 0
        let stream = try await vapix.open(HTTPRequest(.get, "/bulk", query: "bytes=\(bytes)"), effect: .read)
        for try await chunk in stream { received += Int64(chunk.count) }
        wall = now() - start
        check = "\(received) bytes, \(residentSize() - before) KiB more"
    }

    mutating func upload(_ bytes: Int64) async throws {
        try await warmUp()
        let before = residentSize()
        let start = now()
        let body = HTTPBody(size: bytes) { Zeros(left: bytes) }
        var request = HTTPRequest(.post, "/bulk", contentType: "application/octet-stream", body: body)
        request.additionalTimeout = .seconds(60)
        let reply = try await vapix.send(request, effect: .once)
        wall = now() - start
        check = "\(reply.status), \(bytes) bytes, \(residentSize() - before) KiB more"
    }

    private func warmUp() async throws {
        _ = try await vapix.basicDeviceInfo.getAllProperties()
    }

    // MARK: Reporting

    mutating func report(_ operation: String, _ count: Int, _ width: Int) {
        latencies.sort()
        let last = latencies.count - 1
        func percentile(_ percent: Int) -> UInt64 {
            last < 0 ? 0 : latencies[min(latencies.count * percent / 100, last)]
        }
        print(
            "{\"op\":\"\(operation)\",\"n\":\(count),\"conc\":\(width),\"wall_ns\":\(wall),\"p50_ns\":\(percentile(50)),"
                + "\"p99_ns\":\(percentile(99)),\"max_ns\":\(percentile(100)),\"check\":\"\(check)\"}")
    }
}

/// An outcome that there must not be.
private struct Unexpected: Error {
    let result: String
}

/// So many zeros, 64 KiB at a time.
private struct Zeros: AsyncSequence, AsyncIteratorProtocol {
    var left: Int64

    func makeAsyncIterator() -> Zeros { self }

    mutating func next() async -> [UInt8]? {
        guard left > 0 else { return nil }
        let size = Int(Swift.min(left, 65_536))
        left -= Int64(size)
        return [UInt8](repeating: 0, count: size)
    }
}

/// The time since the machine started, in nanoseconds.
private func now() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}

/// The process's memory at its peak, in KiB.
private func residentSize() -> Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss
}
