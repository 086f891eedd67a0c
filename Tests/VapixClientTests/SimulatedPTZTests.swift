import DeviceSimulator
import ServiceAccounts
import TestSupport
import Testing
import VapixClient
import VapixPTZ

/// The simulated camera's PTZ unit: what a command did is what queries, parameters, events and the test see.
@Suite(.timeLimit(.minutes(10)))
struct SimulatedPTZTests {
    /// Whether the device refuses a call with a text.
    private func isRejected(
        sourceLocation: SourceLocation = #_sourceLocation, _ body: () async throws -> Void
    ) async -> Bool {
        await expectError(VapixError.self, sourceLocation: sourceLocation, body)?.code == .rejected
    }

    // MARK: Movement

    @Test func moveTo_values_areThePosition() async throws {
        try await withCamera { device, vapix async throws in
            let ptz = vapix.ptz
            #expect(device.ptz.position.pan == 12.5, "a camera starts at its home position")
            try await ptz.moveTo(pan: 20.25, tilt: -10, zoom: 500)
            try await ptz.moveTo(focus: 4000, iris: 300, brightness: 70)
            let position = try await ptz.getPosition()
            #expect(position.pan == 20.25 && position.tilt == -10 && position.zoom == 500)
            #expect(position.focus == 4000 && position.iris == 300 && position.brightness == 70)
            #expect(
                device.ptz.position
                    == .init(pan: 20.25, tilt: -10, zoom: 500, focus: 4000, iris: 300, brightness: 70))
            device.ptz.position.tilt = 33
            #expect(try await ptz.getPosition().tilt == 33)
        }
    }

    @Test func moveBy_values_addToThePosition() async throws {
        try await withCamera { device, vapix async throws in
            device.ptz.position = .init(pan: 10, tilt: 10, zoom: 100)
            try await vapix.ptz.moveBy(pan: -30.5, tilt: 5, zoom: 50)
            try await vapix.ptz.moveBy(pan: 0.5)
            #expect(device.ptz.position == .init(pan: -20, tilt: 15, zoom: 150))
            try await vapix.ptz.moveBy(zoom: -9999)
            #expect(try await vapix.ptz.getPosition().zoom == 1)
        }
    }

    @Test func move_beyondTheLimits_endsAtThem() async throws {
        try await withCamera { device, vapix async throws in
            let limits = try await vapix.ptz.getLimits()
            #expect(limits.minimumPan == -165 && limits.maximumZoom == 9999 && limits.maximumFocus == 9999)
            try await vapix.ptz.moveTo(pan: 180, tilt: -180)
            #expect(device.ptz.position.pan == 165 && device.ptz.position.tilt == -165)
            device.setParameter("PTZ.Limit.L1.MaxPan", to: "40")
            #expect(try await vapix.ptz.getLimits().maximumPan == 40)
            #expect(try await vapix.ptz.getPosition().pan == 40)
            try await vapix.ptz.moveBy(pan: 300)
            #expect(try await vapix.ptz.getPosition().pan == 40)
            device.ptz.position.pan = 99
            #expect(device.ptz.position.pan == 40)
            for text in ["", "x", "nan", "1e999", "-500"] {
                device.setParameter("PTZ.Limit.L1.MaxPan", to: text)
                try await vapix.ptz.moveTo(pan: 170)
                #expect(device.ptz.position.pan == 170, "no limit: \(text)")
            }
        }
    }

    @Test func moveTo_invalidValue_movesNothing() async throws {
        try await withCamera { device, vapix async throws in
            let ptz = vapix.ptz
            let before = device.ptz.position
            #expect(await isRejected { try await ptz.moveTo(pan: 1, tilt: 181) })
            #expect(await isRejected { try await ptz.moveTo(pan: 1, zoom: 10000) })
            #expect(await isRejected { try await ptz.moveTo(pan: 1, focus: 0) })
            #expect(await isRejected { try await ptz.moveTo(pan: 1, speed: 101) })
            #expect(await isRejected { try await ptz.moveBy(pan: -361) })
            #expect(await isRejected { try await ptz.moveContinuously(panTilt: .init(pan: 101, tilt: 0)) })
            #expect(await isRejected { try await ptz.moveTo(camera: 2, pan: 1) })
            #expect(await isRejected { _ = try await ptz.getPosition(camera: 0) })
            #expect(await isRejected { try await ptz.center(point: .init(x: 9999, y: 0)) })
            #expect(
                await isRejected { try await ptz.areaZoom(target: .init(point: .init(x: 1, y: 1), percent: 0)) })
            #expect(await isRejected { try await ptz.move(direction: .init(rawValue: "sideways")) })
            #expect(device.ptz.position == before)
        }
    }

    @Test func digitalZoom_supported_goesFurther() async throws {
        try await withCamera { device, vapix async throws in
            device.setParameter("PTZ.Support.S1.DigitalZoom", to: "true")
            device.setParameter("PTZ.Limit.L1.MaxZoom", to: "19999")
            try await vapix.ptz.moveTo(zoom: 15000)
            #expect(try await vapix.ptz.getPosition().zoom == 15000)
        }
    }

    @Test func moveContinuously_changesThePositionUntilItIsStopped() async throws {
        try await withCamera { device, vapix async throws in
            device.ptz.position = .init()
            try await vapix.ptz.moveContinuously(panTilt: .init(pan: 100, tilt: -100), zoom: 100)
            #expect(device.ptz.isMoving)
            #expect(await eventually { device.ptz.position.pan > 1 && device.ptz.position.tilt < -1 })
            try await vapix.ptz.stop()
            let stopped = try await vapix.ptz.getPosition()
            #expect(device.ptz.isMoving, "the zoom goes on")
            #expect(await eventually { device.ptz.position.zoom > 10 })
            try await vapix.ptz.moveContinuously(zoom: 0)
            #expect(!device.ptz.isMoving)
            let position = try await vapix.ptz.getPosition()
            #expect(position.pan == stopped.pan && position.tilt == stopped.tilt)
            #expect(try await vapix.ptz.getPosition().zoom == position.zoom)
        }
    }

    @Test func moveContinuously_atALimit_staysThere() async throws {
        try await withCamera { device, vapix async throws in
            try await vapix.ptz.moveTo(pan: 164)
            try await vapix.ptz.moveContinuously(panTilt: .init(pan: 100, tilt: 0))
            #expect(await eventually { device.ptz.position.pan == 165 })
            try await vapix.ptz.moveTo(tilt: 5)
            #expect(!device.ptz.isMoving, "the next command ends the movement")
            #expect(device.ptz.position.pan == 165)
        }
    }

    @Test func move_inADirection_isAPartOfTheField() async throws {
        try await withCamera { device, vapix async throws in
            device.ptz.position = .init()
            try await vapix.ptz.move(direction: .upLeft)
            #expect(device.ptz.position.pan == -15 && device.ptz.position.tilt == 15)
            device.ptz.position = .init(zoom: 3868)
            try await vapix.ptz.move(direction: .right)
            #expect(device.ptz.position.pan == 7.5, "twice the magnification is half the field")
        }
    }

    @Test func center_andAreaZoom_moveThePointToTheMiddle() async throws {
        try await withCamera { device, vapix async throws in
            device.ptz.position = .init()
            try await vapix.ptz.center(point: .init(x: 480, y: 0), imageWidth: 640, imageHeight: 480)
            #expect(device.ptz.position.pan == 15 && device.ptz.position.tilt == 22.5)
            device.ptz.position = .init()
            try await vapix.ptz.areaZoom(
                target: .init(point: .init(x: 320, y: 240), percent: 200), imageWidth: 640, imageHeight: 480)
            #expect(device.ptz.position == .init(zoom: 3868))
            try await vapix.ptz.areaZoom(
                target: .init(point: .init(x: 320, y: 240), percent: 1), imageWidth: 640, imageHeight: 480)
            #expect(device.ptz.position == .init(zoom: 1))
        }
    }

    @Test func command_unsupportedLockedOrOff_hasNoEffect() async throws {
        try await withCamera { device, vapix async throws in
            device.ptz.position = .init()
            for (name, value) in [
                ("PTZ.Various.V1.Locked", "true"), ("PTZ.ImageSource.I0.PTZEnabled", "no"),
                ("PTZ.Various.V1.PanEnabled", "false"), ("PTZ.Support.S1.AbsolutePan", "false"),
            ] {
                let before = try #require(device.parameter(name))
                device.setParameter(name, to: value)
                try await vapix.ptz.moveTo(pan: 30)
                #expect(device.ptz.position.pan == 0, "\(name)")
                device.setParameter(name, to: before)
            }
            for movement in ["Absolute", "Relative", "Continuous"] {
                device.setParameter("PTZ.Support.S1.\(movement)Focus", to: "false")
            }
            device.setParameter("PTZ.Support.S1.AutoFocus", to: "false")
            try await vapix.ptz.configure(autofocus: false)
            let position = try await vapix.ptz.getPosition()
            #expect(position.focus == nil && position.autofocus == nil && position.iris != nil)
            #expect(device.ptz.isAutofocusOn)
        }
    }

    @Test func configure_speedAndAutomatics_areKept() async throws {
        try await withCamera { device, vapix async throws in
            #expect(try await vapix.ptz.getSpeed().speed == 100)
            try await vapix.ptz.configure(speed: 30, autofocus: false, autoiris: false)
            #expect(try await vapix.ptz.getSpeed().speed == 30)
            let position = try await vapix.ptz.getPosition()
            #expect(position.autofocus == false && position.autoiris == false)
            #expect(!device.ptz.isAutofocusOn && !device.ptz.isAutoIrisOn)
            device.ptz.isAutofocusOn = true
            #expect(try await vapix.ptz.getPosition().autofocus == true)
            let configuration = PTZ.FilterState(rawValue: "sometimes")
            #expect(await isRejected { try await vapix.ptz.configure(infraredCutFilter: configuration) })
        }
    }

    // MARK: Preset positions

    @Test func presets_stored_areListedReachedAndRemoved() async throws {
        try await withCamera { device, vapix async throws in
            let ptz = vapix.ptz
            #expect(try await ptz.getPresets().presets.map(\.name) == ["Home", "Tür & Tor 100 %"])
            try await ptz.moveTo(pan: 1, tilt: 2, zoom: 3)
            try await ptz.setPresetNamed(name: "Dörr")
            try await ptz.moveTo(pan: 4, tilt: 5, zoom: 6)
            try await ptz.setPreset(number: 7)
            let presets = try await ptz.getAllPresets().presets
            #expect(presets.map(\.number) == [1, 2, 3, 7] && presets.allSatisfy { $0.camera == 1 })
            #expect(presets.map(\.name) == ["Home", "Tür & Tor 100 %", "Dörr", "p7"])
            #expect(device.parameter("PTZ.Preset.P0.Position.P3.Name") == "Dörr")
            #expect(device.ptz.presets.last?.position.pan == 4)

            try await ptz.goToPresetNamed(name: "Dörr")
            #expect(device.ptz.position.pan == 1 && device.ptz.position.zoom == 3)
            try await ptz.goToPreset(number: 7)
            #expect(device.ptz.position.tilt == 5)
            try await ptz.setPresetNamed(name: "Dörr")
            #expect(device.ptz.presets[2].position.tilt == 5, "the same name is the same preset position")

            try await ptz.renamePreset(number: 7, newName: "East")
            try await ptz.goToPresetNamed(name: "East")
            try await ptz.removePresetNamed(name: "Dörr")
            try await ptz.removePreset(number: 7)
            #expect(try await ptz.getPresets(camera: "all").presets.map(\.number) == [1, 2])
            #expect(device.parameter("PTZ.Preset.P0.Position.P7.Data") == nil)
        }
    }

    @Test func presets_home_isMovedAndNeverMissing() async throws {
        try await withCamera { device, vapix async throws in
            let ptz = vapix.ptz
            try await ptz.moveTo(pan: 90)
            try await ptz.setPresetNamed(name: "East", isHome: true)
            #expect(device.ptz.homePreset == 3)
            try await ptz.moveTo(pan: 0)
            try await ptz.goHome()
            #expect(device.ptz.position.pan == 90)
            try await ptz.removePreset(number: 3)
            #expect(device.ptz.presets.map(\.name) == ["Home", "Tür & Tor 100 %", "Home"])
            #expect(device.ptz.homePreset == 3)
            try await ptz.removeAllPresets(camera: "all")
            #expect(device.ptz.presets.map(\.number) == [1] && device.ptz.homePreset == 1)
            try await ptz.goHome()
            #expect(device.ptz.position.pan == 0)
        }
    }

    @Test func presets_invalid_areRefused() async throws {
        try await withCamera { device, vapix async throws in
            let ptz = vapix.ptz
            let before = device.ptz.presets
            for name in ["", "a:b", "a~", "<a>", "\"a\"", "a\nb", String(repeating: "x", count: 32)] {
                #expect(await isRejected { try await ptz.setPresetNamed(name: name) }, "\(name)")
                #expect(await isRejected { try await ptz.renamePreset(number: 1, newName: name) }, "\(name)")
            }
            for number in [0, -1, 257, Int(Int32.max)] {
                #expect(await isRejected { try await ptz.setPreset(number: number) }, "\(number)")
                #expect(await isRejected { try await ptz.goToPreset(number: number) }, "\(number)")
                #expect(await isRejected { try await ptz.removePreset(number: number) }, "\(number)")
            }
            #expect(await isRejected { try await ptz.goToPresetNamed(name: "Nowhere") })
            #expect(await isRejected { try await ptz.removePresetNamed(name: "Nowhere") })
            #expect(await isRejected { try await ptz.renamePreset(number: 9, newName: "a") })
            #expect(await isRejected { try await ptz.setPreset(number: 1, camera: 2) })
            #expect(device.ptz.presets == before)
        }
    }

    @Test func presets_moreThanTheCameraKeeps_areRefused() async throws {
        try await withCamera { device, vapix async throws in
            device.ptz.presets = (1...256).map { .init(number: $0, name: "P\($0)", position: .init()) }
            #expect(await isRejected { try await vapix.ptz.setPresetNamed(name: "One more") })
            #expect(try await vapix.ptz.getPresets().presets.count == 256)
            device.ptz.presets = [.init(number: 0, name: "None", position: .init())]
            #expect(device.ptz.presets.isEmpty)
            try await vapix.ptz.goHome()
        }
    }

    @Test func presets_namesBeyondLatin1_areUTF8() async throws {
        try await withCamera { device, vapix async throws in
            try await vapix.ptz.setPresetNamed(name: "東口 Ü")
            #expect(try await vapix.ptz.getPresets().presets.last?.name == "東口 Ü")
            device.setParameter("PTZ.ResponseEncoding", to: "utf-8")
            #expect(try await vapix.ptz.getPresets().presets.last?.name == "東口 Ü")
        }
    }

    // MARK: Events

    @Test func events_movement_tellsOfStartsStopsAndPresets() async throws {
        try await withCamera { device, vapix async throws in
            let filters = ["Move", "PTZPresets"].map { name in
                EventFilter.topic("tns1:PTZController/tnsaxis:\(name)//.")
            }
            var events = try await vapix.events(matching: filters).makeAsyncIterator()
            /// The next event of a kind: a preset position's token, or the movement.
            func next() async throws -> String? {
                while let element = try await events.next() {
                    guard case .event(let event) = element else { continue }
                    if let isMoving = event.data["is_moving"] { return "moving=\(isMoving)" }
                    return "\(event.source["PresetToken"] ?? "?")=\(event.data["on_preset"] ?? "?")"
                }
                return nil
            }
            func next(_ count: Int) async throws -> [String?] {
                var all: [String?] = []
                for _ in 0..<count { all.append(try await next()) }
                return all
            }
            #expect(try await Set(next(4)) == ["moving=0", "-1=1", "1=1", "2=0"], "the states at the start")
            try await vapix.ptz.goToPreset(number: 2)
            #expect(try await next(6) == ["moving=1", "-1=0", "1=0", "moving=0", "-1=1", "2=1"])
            try await vapix.ptz.goToPreset(number: 2)
            try await vapix.ptz.moveContinuously(panTilt: .init(pan: 10, tilt: 0))
            #expect(try await next(3) == ["moving=1", "-1=0", "2=0"], "a command to the same place moves nothing")
            try await vapix.ptz.moveContinuously(panTilt: .init(pan: 0, tilt: 0))
            #expect(try await next() == "moving=0")
            device.ptz.position = device.ptz.presets[0].position
            #expect(try await next(2) == ["moving=1", "moving=0"])
        }
    }
}
