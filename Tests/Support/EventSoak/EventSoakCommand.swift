import ArgumentParser
import DeviceSimulator
import Foundation
import ServiceAccounts
import TestTools
import VapixClient

/// The program of `make soak-events`.
@main
struct EventSoakCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "event-soak",
        abstract:
            "Listens to a camera's numbered events while its web server restarts, and checks that none is lost silently.",
        discussion: """
            One loop keeps up with the events; the other is slow, so its buffer overflows. A gap must account for each \
            number that a loop misses: either it counts exactly as many dropped events, or it reports a new connection.
            """)

    @Option(help: "The duration in minutes.")
    var minutes = 60.0

    @Option(help: "The number of restarts of the web server.")
    var restarts = 50

    func run() async throws {
        var configuration = SimulatedDevice.Configuration()
        configuration.port = 0
        let violations = try await SimulatedDevice.withDevice(configuration) { device in
            let vapix = Vapix(
                serviceAccount: "event-soak", on: SystemBus(address: device.busAddress),
                origin: try Origin(device.origin))
            let fast = EventLedger()
            let slow = EventLedger()
            let listening = [
                Task { try await listen(vapix, fast, buffer: 100_000, pause: nil) },
                Task { try await listen(vapix, slow, buffer: 200, pause: .milliseconds(50)) },
            ]
            defer { for task in listening { task.cancel() } }
            while device.eventClientCount < 2 { try await Task.sleep(for: .milliseconds(10)) }
            var resources: [ProcessResources] = []
            for number in 1...max(restarts, 1) {
                try await emit(for: .seconds(minutes * 60 / Double(max(restarts, 1))), on: device)
                try await device.play([.restart(.milliseconds(.random(in: 50...3000)))])
                let now = ProcessResources()
                resources.append(now)
                say("restart \(number)/\(restarts): fast \(fast.summary); slow \(slow.summary); \(now)")
            }
            // Emits until both loops have the last number: they may be between two connections.
            let deadline = ContinuousClock.now + .seconds(180)
            let last = device.emitNumbered(1).upperBound
            while min(fast.last, slow.last) < last, .now < deadline {
                device.emitNumbered(1)
                try await Task.sleep(for: .milliseconds(100))
            }
            var violations = fast.violations.map { "fast: \($0)" } + slow.violations.map { "slow: \($0)" }
            if min(fast.last, slow.last) < last { violations.append("a loop never got the last event") }
            for ledger in [fast, slow] where ledger.reconnections < restarts {
                violations.append("\(ledger.reconnections) reconnections were told, of \(restarts)")
            }
            if let early = resources.dropFirst(resources.count / 4).first, let late = resources.last {
                if late.hasGrown(since: early) { violations.append("the process has grown from \(early) to \(late)") }
            }
            say("fast: \(fast.summary)\nslow: \(slow.summary)")
            return violations
        }
        for violation in violations { say("VIOLATION: \(violation)") }
        guard violations.isEmpty else { throw ExitCode.failure }
        say("no event was lost silently")
    }

    /// Emits events, one by one and in bursts, for a while.
    private func emit(for time: Duration, on device: SimulatedDevice) async throws {
        let end = ContinuousClock.now + time
        while .now < end {
            switch Int.random(in: 0..<100) {
            case 0: device.emitNumbered(2000)
            case 1: try await device.play([.ping])
            case 2: try await device.play([.malformed(.type)])
            default: device.emitNumbered(.random(in: 1...3))
            }
            try await Task.sleep(for: .milliseconds(20))
        }
    }
}

/// Takes events until the task is cancelled.
private func listen(_ vapix: Vapix, _ ledger: EventLedger, buffer: Int, pause: Duration?) async throws {
    let stream = try await vapix.events(
        matching: [.topic(SimulatedEvent.numberedTopic)], options: EventStream.Options(bufferLimit: buffer))
    var count = 0
    for try await element in stream {
        ledger.enter(element)
        count += 1
        if let pause, count % 100 == 0 { try await Task.sleep(for: pause * Double.random(in: 1...100)) }
    }
}

/// Prints a line immediately, even into a pipe.
@Sendable private func say(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
}

extension ProcessResources {
    /// Whether it uses more than it did, and more than chance explains: the simulator is in the process too.
    fileprivate func hasGrown(since early: ProcessResources) -> Bool {
        descriptors > early.descriptors + 8 || threads > early.threads + 8 || memory > early.memory + 16_384
    }
}
