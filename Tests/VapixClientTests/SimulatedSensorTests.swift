import DeviceSimulator
import ServiceAccounts
import TestSupport
import Testing
import VapixClient
import VapixIO
import VapixSystem
import VapixVideo

/// Zipstream, the position and the sensors of the simulated camera, which calls and tests set.
@Suite(.timeLimit(.minutes(10)))
struct SimulatedSensorTests {
    /// The device's code of the error that a call ends with.
    private func code(
        sourceLocation: SourceLocation = #_sourceLocation, _ body: () async throws -> Void
    ) async -> String? {
        await expectError(VapixError.self, sourceLocation: sourceLocation, body)?.device?.code?.rawValue
    }

    // MARK: Zipstream

    @Test func zipstream_set_isTheStatusAndTheParametersOfAChannel() async throws {
        try await withCamera { device, vapix async throws in
            let zipstream = vapix.zipstream
            #expect(try await zipstream.getStatus().channels.map(\.channel) == (1...8).map { String($0) })
            try await zipstream.setStrength(.level30, camera: "2")
            try await zipstream.setGOP(mode: .dynamic, camera: "2")
            try await zipstream.setGOP(maximumLength: 1023, camera: "2")
            try await zipstream.setFPSMode(.dynamic, camera: "2")
            try await zipstream.setMinimumFPS(5, camera: "2")
            try await zipstream.setProfile(profile: .storage, gradualDecodeRefresh: .balanced, camera: "2")
            let status = try #require(try await zipstream.getStatus(camera: "2").channels.first)
            #expect(status.channel == "2" && status.strength == .level30)
            #expect(status.gopMode == .dynamic && status.maximumGOPLength == 1023)
            #expect(status.fpsMode == .dynamic && status.minimumFPS == 5)
            #expect(status.profile == .storage && status.profileLevel == 2)
            #expect(device.parameter("Image.I1.MPEG.ZStrength") == "30")
            #expect(device.parameter("Image.I1.MPEG.ZGradualDecodeRefresh") == "balanced")
            let other = try #require(try await zipstream.getStatus(camera: "1").channels.first)
            #expect(other.strength == .level10 && other.gopMode == .fixed && other.profile == .classic)

            device.setParameter("Image.I0.MPEG.ZStrength", to: "50")
            #expect(try await zipstream.getStatus(camera: "1").channels.first?.strength == .level50)
        }
    }

    @Test func zipstream_noChannel_setsAll() async throws {
        try await withCamera { _, vapix async throws in
            try await vapix.zipstream.setStrength(.off)
            try await vapix.zipstream.setProfile(profile: .storage, level: 1)
            let channels = try await vapix.zipstream.getStatus().channels
            #expect(channels.count == 8)
            #expect(channels.allSatisfy { $0.strength == .off && $0.profileLevel == 1 })
        }
    }

    @Test func zipstream_invalid_hasACodeForEachArgument() async throws {
        try await withCamera { device, vapix async throws in
            let zipstream = vapix.zipstream
            let before = device.zipstreamParameters
            #expect(await code { try await zipstream.setStrength(.init(rawValue: "55")) } == "50")
            #expect(await code { try await zipstream.setGOP(mode: .init(rawValue: "open"), maximumLength: 5) } == "60")
            for length in [0, 1024, Int(Int32.max), -1] {
                #expect(await code { try await zipstream.setGOP(mode: .dynamic, maximumLength: length) } == "70")
            }
            #expect(await code { try await zipstream.setFPSMode(.init(rawValue: "")) } == "80")
            #expect(await code { try await zipstream.setMinimumFPS(-1) } == "90")
            for channel in ["0", "9", "-1", "one", "", "99999999999999999999"] {
                #expect(await code { _ = try await zipstream.getStatus(camera: channel) } == "20", "\(channel)")
                #expect(await code { try await zipstream.setStrength(.off, camera: channel) } == "20", "\(channel)")
            }
            #expect(await code { try await zipstream.setProfile(profile: .classic, level: 2) } == "10")
            #expect(await code { try await zipstream.setProfile(profile: .init(rawValue: "x")) } == "10")
            #expect(device.zipstreamParameters == before)
        }
    }

    // MARK: Shocks

    @Test func shockDetection_set_isRead() async throws {
        try await withCamera { device, vapix async throws in
            let detection = vapix.shockDetection
            #expect(try await detection.getEnabled().isEnabled)
            try await detection.setEnabled(false)
            try await detection.setSensitivityLevel(100)
            #expect(try await detection.getEnabled().isEnabled == false)
            #expect(try await detection.getSensitivityLevel().level == 100)
            #expect(!device.shockDetection.isEnabled && device.shockDetection.sensitivity == 100)
            device.shockDetection.sensitivity = 7
            #expect(try await detection.getSensitivityLevel().level == 7)
            for level in [-1, 101, Int(Int32.max)] {
                #expect(await code { try await detection.setSensitivityLevel(level) } == "30")
            }
            #expect(device.shockDetection.sensitivity == 7)
        }
    }

    @Test func shock_enabled_isAnEvent() async throws {
        try await withCamera { device, vapix async throws in
            let filter = EventFilter.topic("tns1:Device/tnsaxis:Tampering/ShockDetected")
            var events = try await vapix.events(matching: [filter]).makeAsyncIterator()
            try await device.waitForEventClient()
            device.shockDetection.isEnabled = false
            #expect(!device.shock())
            device.shockDetection.isEnabled = true
            #expect(device.shock())
            guard case .event(let event) = try await events.next() else { return }
            #expect(event.source == ["channel": "1"])
        }
    }

    // MARK: PIR sensors

    @Test func pirSensor_active_isAnEventAndAState() async throws {
        try await withCamera { device, vapix async throws in
            device.setPIRSensor(1, isActive: true)
            device.setPIRSensor(2, isActive: true)
            device.setPIRSensor(-1, isActive: true)
            #expect(device.pirSensors.map(\.isActive) == [false, true])
            var events = try await vapix.events(matching: [.topic("tns1:Device/tnsaxis:Sensor/PIR")])
                .makeAsyncIterator()
            func next() async throws -> String {
                guard case .event(let event) = try await events.next() else { return "" }
                return "\(event.source["sensor"] ?? "?")=\(event.data["state"] ?? "?")"
            }
            #expect(try await next() == "0=0")
            #expect(try await next() == "1=1", "the states at the start")
            device.setPIRSensor(0, isActive: true)
            device.setPIRSensor(0, isActive: true)
            device.setPIRSensor(0, isActive: false)
            #expect(try await next() == "0=1")
            #expect(try await next() == "0=0")
            try await vapix.pirSensors.setSensitivity(id: 0, sensitivity: 0.5)
            #expect(device.pirSensors.map(\.sensitivity) == [0.5, nil])
        }
    }

    // MARK: Position

    @Test func geolocation_setByTheTest_isRead() async throws {
        try await withCamera { device, vapix async throws in
            device.geographicPosition.latitude = "59.5"
            device.geographicPosition.longitude = "017.25"
            let position = try await vapix.geolocation.getPosition()
            #expect(position.latitude == "59.5" && position.isPositionValid == true)
            #expect(position.isHeadingValid == false)
            try await vapix.geolocation.setPosition(text: "Roof")
            #expect(device.geographicPosition.text == "Roof" && device.geographicPosition.latitude == "59.5")
        }
    }

    @Test func geolocation_coordinates_areCheckedInAllThreeForms() async throws {
        try await withCamera { device, vapix async throws in
            let geolocation = vapix.geolocation
            for latitude in ["51.1234", "+90", "-0.1", "5112.3456", "511234.5678", "895959.99"] {
                try await geolocation.setPosition(latitude: latitude)
                #expect(device.geographicPosition.latitude == latitude)
            }
            for longitude in ["013.1234", "-180", "01312.3456", "0131234.5678", "-0.1"] {
                try await geolocation.setPosition(longitude: longitude)
                #expect(device.geographicPosition.longitude == longitude)
            }
            let before = device.geographicPosition
            for text in [
                "", "+", ".", "5.", "north", "91", "5160", "511260", "9000.1", "1e1", "0x10", "nan", "12345", "1234567",
                String(repeating: "9", count: 400), "5.1.1", "--5", "٣",
            ] {
                // The error on the page has two codes, of which the first counts.
                #expect(await code { try await geolocation.setPosition(latitude: text, heading: 9) } == "1", "\(text)")
            }
            for text in ["180.1", "18000.1", "1796000", "999"] {
                #expect(await code { try await geolocation.setPosition(longitude: text) } == "1", "\(text)")
            }
            #expect(device.geographicPosition == before)
        }
    }
}

extension SimulatedDevice {
    /// The parameters of Zipstream on all channels.
    fileprivate var zipstreamParameters: [String?] {
        let names = ["ZStrength", "ZGopMode", "ZMaxGopLength", "ZFpsMode", "ZMinFps", "ZProfile"]
        return (0..<8).flatMap { channel in names.map { parameter("Image.I\(channel).MPEG.\($0)") } }
    }
}
