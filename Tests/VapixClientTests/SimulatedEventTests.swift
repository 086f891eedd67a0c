import DeviceSimulator
import ServiceAccounts
import TestSupport
import Testing
import VapixClient

/// The numbers of the events that came, and what is said to be missing.
private struct Account {
    var numbers: [Int] = []
    var droppedCount = 0
    var unreadableCount = 0
    var reconnectCount = 0
    /// Whether there was a reconnection between a number and the one before it in ``numbers``.
    var reconnections: Set<Int> = []

    mutating func add(_ element: EventStream.Element) {
        switch element {
        case .event(let event): numbers.append(event.data["number"].flatMap { Int($0) } ?? -1)
        case .gap(let missing):
            droppedCount += missing.droppedCount
            unreadableCount += missing.unreadableCount
            reconnectCount += missing.reconnectCount
            if missing.reconnectCount > 0 { reconnections.insert(numbers.count) }
        }
    }
}

private let numbered = [EventFilter.topic(SimulatedEvent.numberedTopic)]

/// A simulated camera's events, through the client.
@Suite(.timeLimit(.minutes(10)))
struct SimulatedEventTests {
    private let quick = EventStream.Options(initialDelay: .milliseconds(5), maximumDelay: .milliseconds(50))

    /// A burst that nobody is in time for: what came and what is said to be missing is all of it.
    @Test func events_burstToASlowReader_addUpExactly() async throws {
        try await withCamera { device, vapix in
            var options = quick
            options.bufferLimit = 500
            var events = try await vapix.events(matching: numbered, options: options).makeAsyncIterator()
            async let first = device.waitForEventClient()
            let waiting = Task {
                try await device.waitForEventClient()
                device.emitNumbered(1)
            }
            var account = Account()
            if let element = try await events.next() { account.add(element) }
            try await first
            try await waiting.value
            device.emitNumbered(9_998)
            // The last one comes alone, so that it is known when all the others have been sent.
            let last = device.emitNumbered(1).lowerBound
            while account.numbers.last != last, let element = try await events.next() { account.add(element) }
            #expect(account.numbers.count + account.droppedCount == 10_000)
            #expect(account.numbers == account.numbers.sorted())
            #expect(account.reconnectCount == 0 && account.unreadableCount == 0)
        }
    }

    /// Events come on while the web server restarts again and again: none is missing without a word of it.
    ///
    /// Each restart waits for the connection after the one before: the first form of this test restarted by the clock, and
    /// waited for ever for the fifth reconnection when two restarts had befallen one connection.
    @Test func events_throughRestarts_noneIsLostSilently() async throws {
        try await withCamera { device, vapix in
            var options = quick
            options.bufferLimit = 100_000
            let emitting = Task {
                while true {
                    // Fewer than the slowest machine can take: whoever falls behind sees the restarts ever later.
                    device.emitNumbered(.random(in: 1...3))
                    try await Task.sleep(for: .milliseconds(20))
                }
            }
            defer { emitting.cancel() }
            var account = Account()
            var restarts = 0
            for try await element in try await vapix.events(matching: numbered, options: options) {
                account.add(element)
                guard case .event = element, account.reconnectCount >= restarts else { continue }
                if restarts == 5 { break }
                restarts += 1
                try await device.play([.restart(.milliseconds(30))])
            }
            #expect(account.droppedCount == 0)
            for (index, pair) in zip(account.numbers, account.numbers.dropFirst()).enumerated() {
                #expect(pair.1 == pair.0 + 1 || (pair.1 > pair.0 && account.reconnections.contains(index + 1)))
            }
        }
    }

    @Test(arguments: ["malformed=json", "malformed=type", "malformed=member"])
    func events_malformedMessage_isAGapAndTheStreamGoesOn(step: String) async throws {
        try await withCamera { device, vapix in
            async let playing: Void = device.play(EventScript("burst=1 \(step) burst=1"))
            var account = Account()
            for try await element in try await vapix.events(matching: numbered, options: quick) {
                account.add(element)
                if account.numbers.count == 2 { break }
            }
            try await playing
            #expect(account.unreadableCount == 1 && account.reconnectCount == 0)
        }
    }

    /// What a client cannot go on after ends the connection, and the next one serves.
    @Test(arguments: [
        "malformed=utf8", "oversized=2000000", "frame=c100", "frame=8180", "close=1011", "cut",
        "frame=83 pause=1ms cut",
    ])
    func events_brokenConnection_isAGapAndAnother(steps: String) async throws {
        try await withCamera { device, vapix in
            async let playing: Void = device.play(EventScript("burst=1 \(steps)"))
            var account = Account()
            var again: Task<Void, any Error>?
            for try await element in try await vapix.events(matching: numbered, options: quick) {
                account.add(element)
                if account.reconnectCount == 1, again == nil {
                    again = Task { device.emitNumbered(1) }
                }
                if account.numbers.count == 2 { break }
            }
            try await playing
            #expect(account.reconnectCount == 1)
        }
    }

    @Test func events_compressionNamedThoughNotOffered_isLetPass() async throws {
        try await withCamera { device, vapix in
            async let playing: Void = device.play(EventScript("deflate ping burst=3"))
            var account = Account()
            for try await element in try await vapix.events(matching: numbered, options: quick) {
                account.add(element)
                if account.numbers.count == 3 { break }
            }
            try await playing
            #expect(account.numbers == [1, 2, 3])
        }
    }

    @Test(arguments: [1100, 2100, 2101, 2102, 2103, 2104, 2105, 2106, 2107])
    func events_refusedFilters_throwTheDevicesCode(code: Int) async throws {
        try await withCamera { device, vapix in
            try await device.play([.refuse(code)])
            let error = await expectError(VapixError.self) {
                try await vapix.events(matching: numbered, options: quick)
            }
            #expect(error?.device?.code?.rawValue == String(code))
        }
    }

    /// Across the network, with a token in place of a login.
    @Test func events_acrossTheNetwork_areReceived() async throws {
        try await SimulatedDevice.withDevice { device in
            let user = try #require(device.networkUsers.first)
            let vapix = try Vapix(origin: device.networkOrigin, username: user.name, password: user.password)
            async let playing: Void = device.play([.burst(2)])
            var account = Account()
            for try await element in try await vapix.events(matching: numbered, options: quick) {
                account.add(element)
                if account.numbers.count == 2 { break }
            }
            try await playing
            #expect(account.numbers == [1, 2])
        }
    }

    @Test func events_virtualInputActivated_isReceived() async throws {
        try await withCamera { device, vapix in
            let filter = EventFilter.topic(
                "tns1:Device/tnsaxis:IO/VirtualInput", where: .item("port", is: "7") && .item("active", is: "1"))
            let acting = Task {
                try await device.waitForEventClient()
                _ = try await vapix.virtualInput.activate(port: 7)
            }
            for try await element in try await vapix.events(matching: [filter], options: quick) {
                guard case .event(let event) = element else { continue }
                #expect(event.source == ["port": "7"] && event.data == ["active": "1"])
                break
            }
            try await acting.value
        }
    }
}
