import DeviceSimulator
import Foundation
import ServiceAccounts
import TestSupport
import Testing
import VapixClient
import VapixSupport

/// States against a server that follows a script, and against a simulated camera.
@Suite(.timeLimit(.minutes(10)))
struct StateStreamTests {
    private static let quick = EventStream.Options(initialDelay: .milliseconds(10), maximumDelay: .milliseconds(50))

    private func client(_ server: ScriptedServer) throws -> Vapix {
        var vapix = Vapix(
            origin: try Origin("http://127.0.0.12:\(server.port)"),
            credentials: FixedCredentials(Credentials(username: "a0-test", password: "canary-4711")))
        vapix.timeouts = HTTPTimeouts(connect: longestWait, idle: longestWait, total: longestWait)
        return vapix
    }

    private static func port(_ port: String, _ state: String, topic: String = "Port") -> String {
        notification("tns1:Device/tnsaxis:IO/\(topic)", source: "\"port\":\(port)", data: "\"state\":\(state)")
    }

    private static func notification(_ topic: String, source: String, data: String) -> String {
        #"{"apiVersion":"1.0","method":"events:notify","params":{"notification":{"topic":"\#(topic)","#
            + #""message":{"source":{\#(source)},"key":{},"data":{\#(data)}}}}}"#
    }

    /// The first changes of a stream as texts, `0: nil -> true` for example.
    private func texts(_ stream: StateStream<IOPortState>, count: Int) async throws -> [String] {
        var texts: [String] = []
        for try await change in stream {
            let port = (change.state ?? change.previous)?.port.fromZero ?? -1
            let states = [change.previous, change.state].map { $0.map { "\($0.isActive)" } ?? "nil" }
            texts.append("\(port): \(states[0]) -> \(states[1])")
            if texts.count == count { break }
        }
        return texts
    }

    @Test func states_device_yieldsPresentStatesAndChangesAlone() async throws {
        let questions = Collected<String>()
        let server = try ScriptedServer { connection in
            guard let peer = EventPeer(connection) else { return }
            questions.append(peer.confirm() ?? "")
            for text in [
                Self.port(#""0""#, #""1""#), Self.port(#""1""#, #""0""#), Self.port(#""0""#, #""1""#),
                // Numbers and truth values where texts are documented; an output as the page has it.
                Self.port("0", "0"), Self.port("1", "true"), Self.port(#""2""#, #""high""#, topic: "OutputPort"),
                Self.port(#""2""#, #""high""#, topic: "OutputPort"), Self.port(#""-1""#, #""1""#),
                Self.port(#""2""#, #""low""#, topic: "OutputPort"),
            ] { peer.send(text) }
            connection.hang()
        }
        defer { server.stop() }
        let stream = try await client(server).states(of: .ioPort, options: Self.quick)
        #expect(
            try await texts(stream, count: 6) == [
                "0: nil -> true", "1: nil -> false", "0: true -> false", "1: false -> true", "2: nil -> true",
                "2: true -> false",
            ])
        #expect(stream.unreadableCount == 0)
        #expect(
            questions.values[0].contains(
                #""topicFilter":"tns1:Device/tnsaxis:IO/Port|tns1:Device/tnsaxis:IO/OutputPort""#))
    }

    /// A device may send anything: what cannot be read leaves the states as they were, and is counted.
    @Test func states_hostileEvents_areCountedAndTheStreamGoesOn() async throws {
        let unreadable = [
            Self.port(#""x""#, #""1""#), Self.port(#""0""#, #""maybe""#), Self.port(#""-2""#, #""1""#),
            Self.port(#""99999999999999999999""#, #""1""#), Self.port("1e400", #""1""#), Self.port("[0]", #""1""#),
            Self.port("{}", #""1""#), Self.port(#""""#, #""1""#), Self.port(#""0""#, "{}"),
            Self.notification("tns1:Device/tnsaxis:IO/Port", source: "", data: #""state":"1""#),
            Self.notification("tns1:Device/tnsaxis:IO/Port", source: #""port":"0""#, data: ""),
            Self.notification("tns1:Device/tnsaxis:IO/Port", source: #""port":null"#, data: #""state":null"#),
            Self.notification("", source: "", data: ""), #"{"method":"events:notify"}"#, "no JSON", "[]",
        ]
        let server = try ScriptedServer { connection in
            guard let peer = EventPeer(connection), peer.confirm() != nil else { return }
            peer.send(Self.port(#""0""#, #""1""#))
            for text in unreadable { peer.send(text) }
            peer.send(opcode: 2, [0])
            peer.send(Self.port(#""0""#, #""0""#))
            connection.hang()
        }
        defer { server.stop() }
        let stream = try await client(server).states(of: .ioPort, options: Self.quick)
        #expect(try await texts(stream, count: 2) == ["0: nil -> true", "0: true -> false"])
        #expect(stream.unreadableCount == unreadable.count + 1)
    }

    /// After a reconnection the device reports port 0 as before, and port 1 in another state.
    @Test func states_afterAGap_yieldsWhatHasChanged() async throws {
        let connections = Collected<Bool>()
        let server = try ScriptedServer { connection in
            guard let peer = EventPeer(connection), peer.confirm() != nil else { return }
            connections.append(true)
            let isFirst = connections.values.count == 1
            peer.send(Self.port(#""0""#, #""1""#))
            peer.send(Self.port(#""1""#, isFirst ? #""0""# : #""1""#))
            if !isFirst { connection.hang() }
        }
        defer { server.stop() }
        let stream = try await client(server).states(
            of: .ioPort, removalDelay: .seconds(3600), options: Self.quick)
        #expect(try await texts(stream, count: 3) == ["0: nil -> true", "1: nil -> false", "1: false -> true"])
    }

    @Test func states_simulatedCamera_followPortsThroughARestart() async throws {
        try await withCamera { device, vapix in
            device.setPort(0, isActive: true)
            // Longer than the test: the simulated camera has all its ports after the restart.
            let stream = try await vapix.states(of: .ioPort, removalDelay: .seconds(3600), options: Self.quick)
            var states = stream.makeAsyncIterator()
            var known: [PortNumber: Bool] = [:]
            while known.count < device.ports.count, let change = try await states.next() {
                let state = try #require(change.state)
                #expect(change.isInitial)
                known[state.port] = state.isActive
            }
            #expect(known.count == device.ports.count && known[.fromZero(0)] == true)

            device.setPort(0, isActive: false)
            var change = try #require(try await states.next())
            #expect(change.state == IOPortState(port: .fromOne(1), isActive: false) && !change.isInitial)
            #expect(change.event[.ioPort] == change.state && change.event[.virtualInput] == nil)

            // The port changes while there is no connection.
            let fault = try await device.inject(.webServerDown)
            device.setPort(0, isActive: true)
            try await device.end(fault)
            change = try #require(try await states.next())
            #expect(change.state == IOPortState(port: .fromZero(0), isActive: true))
            #expect(change.previous == IOPortState(port: .fromZero(0), isActive: false))
            #expect(stream.unreadableCount == 0)
        }
    }

    @Test func states_topicsOfTheClient_readWhatDevicesSend() {
        #expect(
            Event(topic: "tns1:Device/tnsaxis:IO/VirtualInput", source: ["port": "7"], data: ["active": "1"])[
                .virtualInput] == VirtualInputState(number: 7, isActive: true))
        // The pages write a prefix in front of each name.
        #expect(
            Event(
                topic: "tns1:VideoSource/tnsaxis:DayNightVision", source: ["VideoSourceConfigurationToken": "1"],
                data: ["day": "0"])[.dayNight] == DayNightState(videoSource: 1, isDay: false))
        let disk = Event(
            topic: "tnsaxis:Storage/tnsaxis:Disruption", source: ["disk_id": "SD_DISK"], data: ["disruption": "1"])
        #expect(disk[.storage] == StorageState(diskID: "SD_DISK", isDisrupted: true) && disk[.ioPort] == nil)
        let profile = Event(topic: "tnsaxis:CameraApplicationPlatform/VMD/Camera1Profile1", data: ["active": "1"])
        let state = AnalyticsState(application: "VMD", detection: "Camera1Profile1", isActive: true)
        #expect(profile[.motion] == state && profile[.objectAnalytics] == nil && profile[.analytics("VMD")] == state)
        // By bytes, and with a prefix in front of each name.
        let marked = Event(
            topic: "tnsaxis:CameraApplicationPlatform/tnsaxis:VMD/tnsaxis:\u{301}Profile1", data: ["active": "1"])
        #expect(
            marked[.motion] == AnalyticsState(application: "VMD", detection: "\u{301}Profile1", isActive: true)
                && marked[.analytics("FenceGuard")] == nil)
        let output = Event(
            topic: "tns1:Device/tnsaxis:IO/tnsaxis:OutputPort", source: ["port": "0"], data: ["state": "1"])
        #expect(output[.ioPort] == IOPortState(port: .fromZero(0), isOutput: true, isActive: true))
        let prefixed = Event(
            topic: "tnsaxis:CameraApplicationPlatform/tnsaxis:VMD/tnsaxis:xinternal_data", data: ["active": "1"])
        #expect(prefixed[.motion] == nil)
        let internalData = Event(topic: "tnsaxis:CameraApplicationPlatform/VMD/xinternal_data", data: ["active": "1"])
        #expect(internalData[.motion] == nil)
        for topic in ["", "/", "|", "//.", "tns1:Device", "tns1:Device/tnsaxis:IO/Port/More", "tns1:Device//."] {
            #expect(Event(topic: topic, source: ["port": "0"], data: ["state": "1"])[.ioPort] == nil, "\(topic)")
        }
        let everything = StateTopic<EventItems>("//.") { $0.data }
        #expect(profile[everything] == ["active": "1"])
    }

    @Test func states_readTwice_throwsAlreadyRead() async throws {
        let server = try ScriptedServer { connection in
            guard let peer = EventPeer(connection), peer.confirm() != nil else { return }
            peer.send(Self.port(#""0""#, #""1""#))
            connection.hang()
        }
        defer { server.stop() }
        let stream = try await client(server).states(of: .ioPort, options: Self.quick)
        #expect(try await texts(stream, count: 1).count == 1)
        let error = await expectError(VapixError.self) { for try await _ in stream {} }
        #expect(error?.code == .alreadyRead)
        #expect(await eventually { server.openCount == 0 })
    }

    @Test func states_cancelledOrReleased_closesTheConnection() async throws {
        let server = try ScriptedServer { connection in
            guard let peer = EventPeer(connection), peer.confirm() != nil else { return }
            connection.hang()
        }
        defer { server.stop() }
        let vapix = try client(server)
        _ = try await vapix.states(of: .ioPort, options: Self.quick)
        #expect(await eventually { server.openCount == 0 })
        let stream = try await vapix.states(of: .ioPort, options: Self.quick)
        let loop = Task { for try await _ in stream {} }
        loop.cancel()
        await #expect(throws: CancellationError.self) { try await loop.value }
        #expect(await eventually { server.openCount == 0 })
    }

    /// A device that is starting has a web server before it has the API.
    @Test func events_openingTimeout_waitsForADeviceThatIsStarting() async throws {
        let attempts = Collected<Bool>()
        let server = try ScriptedServer { connection in
            attempts.append(true)
            switch attempts.values.count {
            case 1: return
            case 2, 3:
                guard connection.readRequest() != nil else { return }
                connection.reply(
                    "no", status: attempts.values.count == 2 ? "404 Not Found" : "500 Internal Server Error")
            default:
                guard let peer = EventPeer(connection), peer.confirm() != nil else { return }
                peer.send(Self.port(#""0""#, #""1""#))
                connection.hang()
            }
        }
        defer { server.stop() }
        var options = Self.quick
        options.openingTimeout = longestWait
        let stream = try await client(server).states(of: .ioPort, options: options)
        #expect(try await texts(stream, count: 1) == ["0: nil -> true"])
        #expect(attempts.values.count == 4)
    }

    /// Without the option a missing API is an error at once; a login that is refused always is.
    @Test(arguments: [("404 Not Found", false), ("401 Unauthorized", true), ("403 Forbidden", true)])
    func events_openingTimeout_endsForOtherErrors(status: String, isWaiting: Bool) async throws {
        let server = try ScriptedServer { connection in
            while connection.readRequest() != nil { connection.reply("no", status: status) }
        }
        defer { server.stop() }
        let vapix = try client(server)
        var options = Self.quick
        if isWaiting { options.openingTimeout = .seconds(3600) }
        let error = await expectError(VapixError.self) { _ = try await vapix.states(of: .ioPort, options: options) }
        #expect([.unsupportedAPI, .unauthorized, .forbidden].contains(error?.code))
    }
}
