import DeviceSimulator
import ServiceAccounts
import TestSupport
import Testing
import VapixClient
import VapixIO

/// The supervised ports of the simulated camera: its inputs, which are the ports 0, 2 and 3.
@Suite(.timeLimit(.minutes(10)))
struct SimulatedSupervisedIOTests {
    private static let ranges: [SupervisedIO.StateRange] = [
        .init(state: .short, lowerLimit: 0, upperLimit: 9), .init(state: .close, lowerLimit: 10, upperLimit: 90),
        .init(state: .open, lowerLimit: 91, upperLimit: 2300), .init(state: .cut, lowerLimit: 2400, upperLimit: 4095),
    ]

    private func code(
        sourceLocation: SourceLocation = #_sourceLocation, _ body: () async throws -> Void
    ) async -> String? {
        await expectError(VapixError.self, sourceLocation: sourceLocation, body)?.device?.code?.rawValue
    }

    @Test func supervision_set_tellsTheStateOfALevel() async throws {
        try await withCamera { device, vapix async throws in
            let io = vapix.supervisedIO
            let count = try await io.getNumberOfPorts()
            #expect(count.inputs == 3 && count.outputs == 1)
            #expect(try await io.isSupervisable().items.map(\.port.fromZero) == [0, 2, 3])
            #expect(try await io.getSupervised().items.isEmpty)

            let outcomes = try await io.setSupervised([
                .init(isSupervised: true, port: .fromZero(2), ranges: Self.ranges)
            ])
            #expect(outcomes.items.map(\.code) == [1] && outcomes.items.map(\.port?.fromZero) == [2])
            let port = try #require(try await io.getSupervised().items.first)
            #expect(port.port == .fromZero(2) && port.isSupervised == true && port.state == .open && port.level == 2300)
            device.setSupervisedPort(2, level: 5000)
            #expect(try await io.getSupervised(ports: [.init(port: .fromZero(2))]).items.first?.state == .cut)
            #expect(try await io.getSupervised().items.first?.level == 4095)
            device.setSupervisedPort(2, level: 2350)
            let between = try #require(try await io.getSupervised().items.first)
            #expect(between.state == nil, "no range has this level")
            #expect(device.supervisedPorts.map(\.isSupervised) == [false, true, false])

            let ranges = try await io.getSupervisedRanges()
            #expect(ranges.items.map { $0.ranges.count } == [0, 0, 4, 0])
            #expect(ranges.items[2].ranges.map(\.upperLimit) == [9, 90, 2300, 4095])
            let states = try await io.getSupportedStates(ports: [.init(port: .fromZero(0)), .init(port: .fromZero(1))])
            #expect(states.items.map { $0.states.count } == [4, 0])
        }
    }

    @Test func supervision_noPortOrRanges_changesAllAndKeepsTheRanges() async throws {
        try await withCamera { device, vapix async throws in
            let io = vapix.supervisedIO
            let outcomes = try await io.setSupervised([.init(isSupervised: true, ranges: Self.ranges)])
            #expect(outcomes.items.map(\.port?.fromZero) == [0, 2, 3])
            _ = try await io.setSupervised([.init(isSupervised: false, port: .fromZero(0))])
            #expect(try await io.getSupervised().items.map(\.port.fromZero) == [2, 3])
            _ = try await io.setSupervised([.init(isSupervised: true, port: .fromZero(0))])
            #expect(try await io.getSupervised().items.map(\.state) == [.open, .open, .open])
        }
    }

    @Test func supervision_invalid_hasACodeForEachPort() async throws {
        try await withCamera { device, vapix async throws in
            let io = vapix.supervisedIO
            func outcomes(_ ranges: [SupervisedIO.StateRange], ports: [Int] = [0]) async throws -> [Int] {
                let configurations = ports.map {
                    SupervisedIO.PortConfiguration(isSupervised: true, port: .fromZero($0), ranges: ranges)
                }
                return try await io.setSupervised(configurations).items.map(\.code)
            }
            #expect(try await outcomes(Self.ranges, ports: [4, -1, 1, 2]) == [2205, 2205, 2206, 1])
            for (lower, upper) in [(5, 4), (-1, 4), (0, 4096), (Int(Int32.min), Int(Int32.max))] {
                let range = SupervisedIO.StateRange(state: .open, lowerLimit: lower, upperLimit: upper)
                #expect(try await outcomes([range]) == [2204], "\(lower) to \(upper)")
            }
            let overlapping = SupervisedIO.StateRange(state: .closed, lowerLimit: 90, upperLimit: 91)
            #expect(try await outcomes(Self.ranges + [overlapping]) == [2204])
            let unknown = SupervisedIO.StateRange(state: .init(rawValue: "ajar"), lowerLimit: 0, upperLimit: 1)
            #expect(await code { _ = try await outcomes([unknown]) } == "2203")
            #expect(await code { _ = try await io.getSupervised(ports: [.init(port: .fromZero(9))]) } == "2205")
            #expect(await code { _ = try await io.isSupervisable(ports: [.init(port: .fromZero(-1))]) } == "2205")
            #expect(device.supervisedPorts.map(\.isSupervised) == [false, true, false])
            device.setSupervisedPort(99, level: 1)
        }
    }

    @Test func supervision_changes_areEvents() async throws {
        try await withCamera { device, vapix async throws in
            _ = try await vapix.supervisedIO.setSupervised([
                .init(isSupervised: true, port: .fromZero(0), ranges: Self.ranges)
            ])
            var events = try await vapix.events(matching: [.topic("tns1:Device/tnsaxis:IO/SupervisedPort")])
                .makeAsyncIterator()
            func next() async throws -> String {
                guard case .event(let event) = try await events.next() else { return "" }
                return "\(event.source["port"] ?? "?")=\(event.data["state"] ?? "?")"
            }
            #expect(try await next() == "0=open", "the state at the start")
            device.setSupervisedPort(0, level: 3000)
            device.setSupervisedPort(0, level: 3001)
            device.setSupervisedPort(2, level: 0)
            device.setSupervisedPort(0, level: 0)
            device.setSupervisedPort(0, level: 50)
            device.setSupervisedPort(0, level: 2350)
            for state in ["cut", "shorted", "closed", "undefined"] { #expect(try await next() == "0=\(state)") }
            _ = try await vapix.supervisedIO.setSupervised([
                .init(isSupervised: true, port: .fromZero(2), ranges: Self.ranges)
            ])
            #expect(try await next() == "2=shorted")
        }
    }
}
