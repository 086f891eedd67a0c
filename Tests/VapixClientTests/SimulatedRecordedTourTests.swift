import DeviceSimulator
import ServiceAccounts
import TestSupport
import Testing
import VapixClient
import VapixPTZ

/// The recorded tours of the simulated camera.
@Suite(.timeLimit(.minutes(10)))
struct SimulatedRecordedTourTests {
    private func code(
        sourceLocation: SourceLocation = #_sourceLocation, _ body: () async throws -> Void
    ) async -> String? {
        await expectError(VapixError.self, sourceLocation: sourceLocation, body)?.device?.code?.rawValue
    }

    @Test func tours_recorded_played_changed_andRemoved() async throws {
        try await withCamera { device, vapix async throws in
            let tours = vapix.recordedTours
            #expect(try await tours.list().tours.isEmpty)
            let id = try await tours.record(name: "Night.1-a_B").tourID
            #expect(id == 1)
            #expect(try await tours.list().tours.map(\.status) == [.recording])
            try await tours.stopRecording(tourID: id)
            #expect(try await tours.record(camera: 1, tourID: 7).tourID == 7)
            try await tours.stopRecording()
            let listed = try await tours.list(camera: 1).tours
            #expect(listed.map(\.id) == [1, 7] && listed.map(\.name) == ["Night.1-a_B", ""])
            #expect(listed.map(\.defaultLoopDelay) == [.seconds(60), .seconds(60)])

            try await tours.play(tourID: 1, loops: true, loopDelay: .seconds(9999))
            #expect(device.recordedTours.first?.isLooping == true)
            try await tours.pause()
            #expect(device.recordedTours.map(\.isPaused) == [true, false])
            #expect(try await tours.list(tourID: 1).tours.map(\.status) == [.playing])
            try await tours.resume(tourID: 1)
            #expect(device.recordedTours.map(\.isPaused) == [false, false])
            try await tours.play(tourID: 7)
            #expect(try await tours.list().tours.map(\.status) == [.stopped, .playing], "in place of the other")
            try await tours.stopPlayback(tourID: 7)
            try await tours.stopPlayback()

            try await tours.modify(tourID: 7, name: "Day", defaultLoopDelay: .seconds(5))
            try await tours.modify(tourID: 7)
            #expect(try await tours.list(tourID: 7).tours.first?.name == "Day")
            #expect(try await tours.list(tourID: 7).tours.first?.defaultLoopDelay == .seconds(5))
            try await tours.remove(tourID: 1)
            #expect(device.recordedTours.map(\.id) == [7])
        }
    }

    @Test func tours_wrongState_isRefused() async throws {
        try await withCamera { device, vapix async throws in
            let tours = vapix.recordedTours
            device.recordedTours = [.init(id: 1, name: "A"), .init(id: 2, name: "B")]
            try await tours.play(tourID: 1)
            #expect(await code { try await tours.modify(tourID: 1, name: "C") } == "60")
            #expect(await code { try await tours.remove(tourID: 1) } == "60")
            #expect(await code { try await tours.pause(tourID: 2) } == "60")
            #expect(try await tours.record().tourID == 3)
            #expect(device.recordedTours.first?.status == .stopped, "a recording stops what is played")
            #expect(await code { try await tours.play(tourID: 1) } == "60")
            #expect(await code { _ = try await tours.record() } == "60")
            #expect(await code { try await tours.remove(tourID: 3) } == "60")
        }
    }

    @Test func tours_invalid_areRefused() async throws {
        try await withCamera { device, vapix async throws in
            let tours = vapix.recordedTours
            device.recordedTours = [.init(id: 1, name: "A")]
            let before = device.recordedTours
            for id in [9, -1, 10_000, Int(Int32.max), Int(Int32.min)] {
                #expect(await code { try await tours.play(tourID: id) } == "10", "\(id)")
                #expect(await code { try await tours.remove(tourID: id) } == "10", "\(id)")
                #expect(await code { try await tours.modify(tourID: id) } == "10", "\(id)")
                #expect(await code { try await tours.stopPlayback(tourID: id) } == "10", "\(id)")
                #expect(await code { _ = try await tours.list(tourID: id) } == "10", "\(id)")
            }
            #expect(await code { _ = try await tours.record(tourID: 1) } == "20")
            for name in ["a b", "ü", "<a>", String(repeating: "x", count: 32)] {
                #expect(await code { _ = try await tours.record(name: name) } == "50", "\(name)")
                #expect(await code { try await tours.modify(tourID: 1, name: name) } == "50", "\(name)")
            }
            #expect(await code { _ = try await tours.record(camera: 2) } == "50")
            #expect(await code { _ = try await tours.list(camera: 0) } == "50")
            #expect(await code { try await tours.play(tourID: 1, loopDelay: .seconds(10_000)) } == "50")
            #expect(await code { try await tours.modify(tourID: 1, defaultLoopDelay: .seconds(-1)) } == "50")
            #expect(device.recordedTours == before)
        }
    }

    @Test func tours_moreThanTheCameraKeeps_areRefused() async throws {
        try await withCamera { device, vapix async throws in
            device.recordedTours = (1...10).map { .init(id: $0, name: "T\($0)") }
            #expect(await code { _ = try await vapix.recordedTours.record() } == "30")
            device.setParameter("Properties.GuardTour.MaxRecordedTours", to: "11")
            #expect(try await vapix.recordedTours.record().tourID == 11)
        }
    }
}
