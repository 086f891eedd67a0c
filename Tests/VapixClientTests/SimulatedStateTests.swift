import DeviceSimulator
import ServiceAccounts
import TestSupport
import Testing
import VapixClient
import VapixIO
import VapixNetwork
import VapixSystem
import VapixVideo

/// What the simulated camera remembers: what one call changes, others see.
@Suite(.timeLimit(.minutes(10)))
struct SimulatedStateTests {
    /// The device's code of the error that a call ends with.
    private func code(
        sourceLocation: SourceLocation = #_sourceLocation, _ body: () async throws -> Void
    ) async -> String? {
        await expectError(VapixError.self, sourceLocation: sourceLocation, body)?.device?.code?.rawValue
    }

    // MARK: Virtual inputs

    @Test func virtualInputs_listed_canBeActivated() async throws {
        try await withCamera { device, vapix async throws in
            let inputs = try await vapix.virtualInput.inputs()
            #expect(inputs.map(\.number) == Array(1...inputs.count))
            #expect(inputs.count >= 32)
            #expect(inputs.first?.niceName == "Virtual input 1")
            let last = try #require(inputs.last)
            #expect(try await vapix.virtualInput.activate(port: last.number).hasChanged)
            #expect(await code { try await vapix.virtualInput.activate(port: last.number + 1) } == "20")
        }
    }

    // MARK: Users

    @Test func users_added_changed_andRemoved() async throws {
        try await withCamera { device, vapix async throws in
            let users = vapix.userManagement
            try await users.add("ellen", password: "first", group: "users", roles: [.viewer])
            #expect(try await users.getGroups()["viewer"] == ["root", "ellen"])
            #expect(device.networkUsers.last?.access == .viewer)

            let ellen = try Vapix(origin: device.networkOrigin, username: "ellen", password: "first")
            #expect(try await ellen.parameters.list("Brand.Brand")["Brand.Brand"] == "AXIS")
            // Devices answer 401, not 403, to a user with too few rights.
            let refusal = await expectError(VapixError.self) { try await ellen.applications.list() }
            #expect(refusal?.code == .unauthorized)

            try await users.update("ellen", password: "second", roles: [.admin, .operator, .viewer, .ptz])
            let refused = await expectError(VapixError.self) { try await ellen.parameters.list("Brand") }
            #expect(refused?.code == .unauthorized)
            let changed = try Vapix(origin: device.networkOrigin, username: "ellen", password: "second")
            #expect(try await changed.applications.list().count == device.applications.count)
            #expect(try await users.getGroups()["digusers"] == ["root", "ellen"])

            try await users.remove("ellen")
            #expect(try await users.getGroups()["viewer"] == ["root"])
            let gone = await expectError(VapixError.self) { try await changed.applications.list() }
            #expect(gone?.code == .unauthorized)
        }
    }

    @Test func users_invalid_areRefusedInWords() async throws {
        try await withCamera { device, vapix async throws in
            let users = vapix.userManagement
            for (name, password, roles) in [
                ("j.d", "p", [UserManagement.Role.viewer]), ("averyveryverylongname", "p", [.viewer]),
                ("root", "p", [.viewer]), ("joe", "", [.viewer]), ("joe", "p", [.admin]), ("joe", "p", [.ptz]),
            ] {
                let error = await expectError(VapixError.self) {
                    try await users.add(name, password: password, group: "users", roles: roles)
                }
                #expect(error?.code == .rejected, "\(name)")
            }
            let long = await expectError(VapixError.self) {
                try await users.add(
                    "joe", password: String(repeating: "x", count: 65), group: "users", roles: [.viewer],
                    isStrict: true)
            }
            #expect(long?.code == .rejected)
            for call in [
                { try await users.remove("nobody") }, { try await users.remove("root") },
                { try await users.update("nobody", password: "p") },
            ] as [() async throws -> Void] {
                let error = await expectError(VapixError.self, call)
                #expect(error?.code == .rejected)
            }
            #expect(device.networkUsers.map(\.name) == ["root"])
        }
    }

    // MARK: Ports

    @Test func ports_set_areSeenByAllThreeAPIs() async throws {
        try await withCamera { device, vapix async throws in
            let ports = try await vapix.ioPortManagement.getPorts()
            #expect(ports.numberOfPorts == 4)
            #expect(ports.ports.map(\.direction) == [.input, .output, .input, .input])
            let changed = try await vapix.ioPortManagement.setPorts([
                .init(number: .fromZero(1), usage: "Door", name: "Lock", state: .closed),
                .init(number: .fromZero(0), name: "Bell"),
            ])
            #expect(changed.ports == [.fromZero(1), .fromZero(0)])
            #expect(
                try await vapix.ioPort.getStates(ports: [.fromOne(1), .fromOne(2)]) == ["port1": false, "port2": true])
            #expect(try await vapix.ioPort.getActivity(ports: [.fromOne(2)]) == ["port2": .active])
            #expect(device.parameter("IOPort.I1.Output.Name") == "Lock")
            // Cameras count the names from 1.
            #expect(device.parameter("IOPort.I1.Input.Name") == "Port 2")
            #expect(device.parameter("IOPort.I2.Output.Name") == "Output 3")
            #expect(device.parameter("IOPort.I1.Usage") == "Door")
            #expect(device.parameter("IOPort.I0.Input.Name") == "Bell")

            try await vapix.ioPort.act(#"2:/300\500/300\"#)
            #expect(try await vapix.ioPortManagement.getPorts().ports[1].state == .open)
            try await vapix.parameters.update(["IOPort.I2.Direction": "output"])
            #expect(try await vapix.ioPort.getDirections(ports: [.fromOne(3)]) == ["port3": .output])

            let sequence = try await vapix.ioPortManagement.setStateSequence(
                port: .fromZero(1),
                sequence: [.init(state: .open, time: .milliseconds(10)), .init(state: .closed, time: .zero)])
            #expect(sequence.port == .fromOne(2))
            #expect(try await vapix.ioPort.getActivity(ports: [.fromOne(2)]) == ["port2": .active])
        }
    }

    @Test func ports_input_isChangedByTheTestOnly() async throws {
        try await withCamera { device, vapix async throws in
            device.setPort(0, isClosed: true)
            #expect(try await vapix.ioPort.getActivity(ports: [.fromOne(1)]) == ["port1": .active])
            let change = [IOPortManagement.PortChange(number: .fromZero(0), name: "Bell", state: .open)]
            #expect(await code { _ = try await vapix.ioPortManagement.setPorts(change) } == "2104")
            #expect(device.parameter("IOPort.I0.Input.Name") == "Bell", "what can be set is set")
            #expect(try await vapix.ioPort.getStates(ports: [.fromOne(1)]) == ["port1": true])
            device.setPort(99, isClosed: true)
        }
    }

    @Test func ports_normalState_keepsAnOutputInactive() async throws {
        try await withCamera { _, vapix async throws in
            _ = try await vapix.ioPortManagement.setPorts([.init(number: .fromZero(1), normalState: .closed)])
            let port = try await vapix.ioPortManagement.getPorts().ports[1]
            #expect(port.state == .closed)
            #expect(port.normalState == .closed)
            #expect(try await vapix.ioPort.getActivity(ports: [.fromOne(2)]) == ["port2": .inactive])
        }
    }

    @Test func ports_unknown_areErrors() async throws {
        try await withCamera { _, vapix async throws in
            #expect(
                await code { _ = try await vapix.ioPortManagement.setPorts([.init(number: .fromZero(9), name: "x")]) }
                    == "2104")
            #expect(
                await code {
                    _ = try await vapix.ioPortManagement.setStateSequence(
                        port: .fromZero(0), sequence: [.init(state: .open, time: .zero)])
                } == "2104")
            for port in [0, 5, Int(Int32.max), .min, .max] {
                let error = await expectError(VapixError.self) {
                    try await vapix.ioPort.getStates(ports: [.fromOne(port)])
                }
                #expect(error?.code == .rejected)
            }
        }
    }

    @Test func virtualInput_activated_andDeactivated() async throws {
        try await withCamera { _, vapix async throws in
            let input = vapix.virtualInput
            #expect(try await input.activate(port: 64).hasChanged)
            #expect(try await !input.activate(port: 64).hasChanged)
            #expect(try await input.deactivate(port: 64).hasChanged)
            #expect(try await !input.deactivate(port: 64).hasChanged)
            #expect(try await input.activate(port: 1, duration: .seconds(3600)).hasChanged)
            #expect(try await !input.activate(port: 1).hasChanged)
            #expect(await code { _ = try await input.activate(port: 65) } == "20")
            #expect(await code { _ = try await input.deactivate(port: 0) } == "20")
            #expect(await code { _ = try await input.activate(port: 1, duration: .zero) } == "50")
        }
    }

    // MARK: Overlays

    @Test func overlays_added_changed_andRemoved() async throws {
        try await withCamera { _, vapix async throws in
            let overlays = vapix.dynamicOverlay
            let text = try await overlays.addText(camera: 1, text: "Door", position: .named(.topLeft), fontSize: 40)
            let image = try await overlays.addImage(camera: 2, overlayPath: "logo.ovl")
            #expect(text.camera == 1)
            #expect(text.identity != image.identity)
            try await overlays.setText(identity: text.identity, text: "Gate", textColor: .white)
            try await overlays.setImage(identity: image.identity, overlayPath: "red.ovl")
            let all = try await overlays.list()
            #expect(all.textOverlays.map(\.text) == ["Gate"])
            #expect(all.textOverlays.first?.fontSize == 40)
            #expect(all.textOverlays.first?.textColor == .white)
            #expect(all.imageOverlays.map(\.overlayPath) == ["red.ovl"])
            #expect(try await overlays.list(camera: 2).textOverlays.isEmpty)
            #expect(try await overlays.list(identity: text.identity).imageOverlays.isEmpty)
            try await overlays.remove(identity: text.identity)
            #expect(try await overlays.list().textOverlays.isEmpty)

            #expect(await code { try await overlays.remove(identity: text.identity) } == "302")
            #expect(await code { try await overlays.setText(identity: image.identity, text: "x") } == "302")
            #expect(await code { _ = try await overlays.addText(camera: 99, text: "x") } == "301")
            #expect(await code { _ = try await overlays.addText(camera: 1, text: "x", fontSize: 201) } == "309")
            let color = DynamicOverlay.Color(rawValue: "mauve")
            #expect(await code { _ = try await overlays.addText(camera: 1, text: "x", textColor: color) } == "306")
        }
    }

    @Test func overlays_tooMany_areRefused() async throws {
        try await withCamera { _, vapix async throws in
            for _ in 0..<4 { _ = try await vapix.dynamicOverlay.addImage(camera: 1, overlayPath: "a.ovl") }
            #expect(await code { _ = try await vapix.dynamicOverlay.addText(camera: 1, text: "x") } == "300")
        }
    }

    @Test func dynamicText_set_isRead() async throws {
        try await withCamera { _, vapix async throws in
            try await vapix.dynamicText.setText(text: "Über 20 & unter 30", index: 16)
            #expect(try await vapix.dynamicText.getText(index: 16) == "Über 20 & unter 30")
            #expect(try await vapix.dynamicText.getText() == "")
            let error = await expectError(VapixError.self) { try await vapix.dynamicText.getText(index: 17) }
            #expect(error?.httpStatus == 400)
        }
    }

    // MARK: Lights

    @Test func lights_changed_areSeen() async throws {
        try await withCamera { _, vapix async throws in
            let lights = vapix.lightControl
            #expect(try await lights.getLightInformation().lights.map(\.id) == ["led0", "led1"])
            try await lights.activateLight(lightID: "led0")
            #expect(try await lights.getLightStatus(lightID: "led0").isOn)
            #expect(try await !lights.getLightStatus(lightID: "led1").isOn)
            try await lights.setManualIntensity(lightID: "led0", intensity: 70)
            #expect(try await lights.getManualIntensity(lightID: "led0").intensity == 70)
            #expect(try await lights.getCurrentIntensity(lightID: "led0").intensity == 70)
            try await lights.disableLight(lightID: "led0")
            #expect(try await lights.getLightInformation().lights.first?.isEnabled == false)
            #expect(await code { try await lights.activateLight(lightID: "led0") } == "1009")
            try await lights.enableLight(lightID: "led0")
            try await lights.activateLight(lightID: "led0")
            try await lights.deactivateLight(lightID: "led0")
            #expect(try await !lights.getLightStatus(lightID: "led0").isOn)
            try await lights.setIRWavelength(lightID: "led1", irWavelength: "940nm")
            #expect(try await lights.getIRWavelength(lightID: "led1").irWavelength == "940nm")
            try await lights.setLightSynchronizeDayNightMode(lightID: "led1", enabled: true)
            #expect(try await lights.getLightSynchronizeDayNightMode(lightID: "led1").isSynchronized)

            #expect(await code { try await lights.activateLight(lightID: "led9") } == "1002")
            #expect(await code { try await lights.setManualIntensity(lightID: "led0", intensity: 101) } == "1003")
            #expect(
                await code { try await lights.setManualAngleOfIllumination(lightID: "led0", angleOfIllumination: 9) }
                    == "1004")
            #expect(await code { try await lights.setIRWavelength(lightID: "led0", irWavelength: "1nm") } == "1007")
        }
    }

    // MARK: Time

    @Test func time_set_isReadHereAndInTheParameters() async throws {
        try await withCamera { device, vapix async throws in
            #expect(
                try await vapix.time.setDateTime(dateTime: "2031-12-24T22:30:00Z").dateTime == "2031-12-24T22:30:00Z")
            var info = try await vapix.time.getDateTimeInfo()
            #expect(info.dateTime.hasPrefix("2031-12-24T22:3"))
            #expect(info.localDateTime?.hasPrefix("2031-12-24T23:3") == true)
            #expect(info.timeZone == "Europe/Stockholm")
            _ = try await vapix.time.setTimeZone(timeZone: "Asia/Tokyo")
            info = try await vapix.time.getDateTimeInfo()
            #expect(info.localDateTime?.hasPrefix("2031-12-25T07:3") == true)
            #expect(info.localDateTime?.hasSuffix("+09:00") == true)
            #expect(try await vapix.parameters.list("Time")["Time.ServerDate"] == "2031-12-25")
            _ = try await vapix.time.setPosixTimeZone(posixTimeZone: "EST5EDT,M3.2.0,M11.1.0", enableDST: false)
            info = try await vapix.time.getDateTimeInfo()
            #expect(info.timeZone == nil)
            #expect(info.posixTimeZone == "EST5EDT,M3.2.0,M11.1.0")
            #expect(info.localDateTime?.hasSuffix("-05:00") == true)
            #expect(device.parameter("Time.POSIXTimeZone") == "EST5EDT,M3.2.0,M11.1.0")
            _ = try await vapix.time.resetTimeZone()
            #expect(try await vapix.time.getAll().timeZone == "Europe/Stockholm")
            #expect(try await vapix.time.getAll().timeZones.contains("Asia/Tokyo"))
        }
    }

    @Test func time_invalid_isRefused() async throws {
        try await withCamera { _, vapix async throws in
            for text in [
                "", "now", "2031-12-24", "1969-01-01T00:00:00Z", "2070-01-01T00:00:00Z", "2031-12-24T22:30:00",
            ] {
                #expect(await code { _ = try await vapix.time.setDateTime(dateTime: text) } == "4004", "\(text)")
            }
            #expect(await code { _ = try await vapix.time.setTimeZone(timeZone: "Europe/Nowhere") } == "4004")
            for rule in ["", "CET", "X1", "CET-99", "1"] {
                let error = await code {
                    _ = try await vapix.time.setPosixTimeZone(posixTimeZone: rule, enableDST: true)
                }
                #expect(error == "4004", "\(rule)")
            }
        }
    }

    // MARK: Profiles and areas

    @Test func streamProfiles_changed_areParametersToo() async throws {
        try await withCamera { device, vapix async throws in
            let profiles = vapix.streamProfiles
            #expect(try await profiles.list(names: []).profiles.map(\.name) == ["Quality", "Bandwidth", "Büro"])
            try await profiles.create(profiles: [.init(name: "App", parameters: "fps=5&resolution=640x360")])
            #expect(device.parameter("StreamProfile.S3.Name") == "App")
            #expect(device.parameter("StreamProfile.S3.Parameters") == "fps=5&resolution=640x360")
            try await profiles.update(profiles: [.init(name: "App", summary: "Slow", parameters: "fps=1")])
            let app = try await profiles.list(names: [.init(name: "App")]).profiles
            #expect(app.map(\.parameters) == ["fps=1"])
            #expect(app.map(\.summary) == ["Slow"])
            try await profiles.remove(names: [.init(name: "App")])
            #expect(device.parameter("StreamProfile.S3.Name") == nil)

            #expect(await code { try await profiles.remove(names: [.init(name: "App")]) } == "2006")
            #expect(await code { _ = try await profiles.list(names: [.init(name: "App")]) } == "2006")
            #expect(await code { try await profiles.update(profiles: [.init(name: "App")]) } == "2006")
            #expect(await code { try await profiles.create(profiles: [.init(name: "Quality")]) } == "2002")
            #expect(await code { try await profiles.create(profiles: [.init(name: "A"), .init(name: "A")]) } == "2002")
            #expect(try await profiles.list(names: []).profiles.count == 3)
            let many = (0..<24).map { StreamProfiles.Profile(name: "P\($0)") }
            #expect(await code { try await profiles.create(profiles: many) } == "1000")
        }
    }

    @Test func parameters_groups_areAddedAndRemoved() async throws {
        try await withCamera { _, vapix async throws in
            let added = try await vapix.parameters.add(
                template: "streamprofile", group: "StreamProfile",
                values: ["StreamProfile.S.Name": "App", "StreamProfile.S.Parameters": "fps=5&a=b"])
            #expect(added.name == "S3")
            #expect(
                try await vapix.streamProfiles.list(names: [.init(name: "App")]).profiles.first?.parameters
                    == "fps=5&a=b")
            let definitions = try await vapix.parameters.listDefinitions(group: "StreamProfile.S3")
            #expect(definitions.model == "AXIS P3268-LVE")
            #expect(definitions.groups.first?.groups.first?.parameters.map(\.value) == ["App", "", "fps=5&a=b"])
            try await vapix.parameters.remove(groups: ["StreamProfile.S3", "root.StreamProfile.S0"])
            #expect(try await vapix.streamProfiles.list(names: []).profiles.map(\.name) == ["Bandwidth", "Büro"])
            for groups in [["StreamProfile.S3"], ["Brand"], ["StreamProfile.S1", "StreamProfile.S99"]] {
                let error = await expectError(VapixError.self) { try await vapix.parameters.remove(groups: groups) }
                #expect(error?.code == .rejected, "\(groups)")
            }
            let error = await expectError(VapixError.self) {
                try await vapix.parameters.add(
                    template: "nothing", group: "StreamProfile", values: ["StreamProfile.S.Name": "x"])
            }
            #expect(error?.code == .rejected)
        }
    }

    @Test func viewAreas_geometry_isSetAndReset() async throws {
        try await withCamera { _, vapix async throws in
            let areas = vapix.viewAreas
            let first = try await areas.list().viewAreas
            #expect(first.map(\.isConfigurable) == [false, true])
            let id = try #require(first.last?.id)
            let rectangle = ViewAreas.Rectangle(
                horizontalOffset: 10, horizontalSize: 640, verticalOffset: 20, verticalSize: 360)
            _ = try await areas.setGeometry(viewArea: .init(id: id, geometry: rectangle))
            #expect(try await areas.list().viewAreas.last?.geometry?.horizontalSize == 640)
            _ = try await areas.resetGeometry(viewArea: .init(id: id))
            #expect(try await areas.list().viewAreas.last?.geometry?.horizontalSize == 1920)
            let fixed = try #require(first.first?.id)
            #expect(await code { _ = try await areas.resetGeometry(viewArea: .init(id: fixed)) } == "201")
            #expect(await code { _ = try await areas.resetGeometry(viewArea: .init(id: 5)) } == "200")
            var wide = rectangle
            wide.horizontalOffset = .max
            #expect(await code { _ = try await areas.setGeometry(viewArea: .init(id: id, geometry: wide)) } == "202")
        }
    }

    // MARK: Position

    @Test func geolocation_position_isKept() async throws {
        try await withCamera { _, vapix async throws in
            let geolocation = vapix.geolocation
            #expect(try await geolocation.getPosition().isPositionValid == false)
            try await geolocation.setPosition(latitude: "+59.500000", longitude: "017.25", text: "<Floor> & wall")
            try await geolocation.setPosition(heading: 90)
            let position = try await geolocation.getPosition()
            #expect(position.latitude == "+59.500000" && position.longitude == "017.25")
            #expect(position.heading == 90 && position.text == "<Floor> & wall")
            #expect(position.isPositionValid == true && position.isHeadingValid == true)
            // The error on the page has two codes, of which the first counts.
            #expect(await code { try await geolocation.setPosition(heading: 361) } == "1")
        }
    }

    @Test func geoOrientation_orientation_isKept() async throws {
        try await withCamera { _, vapix async throws in
            let orientation = vapix.geoOrientation
            #expect(try await orientation.getOrientation().isTiltValid == false)
            try await orientation.setOrientation(tilt: -10.5, installationHeight: 3.5)
            try await orientation.setOrientation(roll: 1)
            let kept = try await orientation.getOrientation()
            #expect(kept.tilt == -10.5 && kept.installationHeight == 3.5 && kept.roll == 1)
            #expect(kept.isTiltValid == true && kept.isHeadingValid == false)
            #expect(await code { try await orientation.setOrientation(tilt: 91) } == "1")
        }
    }

    // MARK: PIR sensors

    @Test func pirSensors_sensitivity_isKept() async throws {
        try await withCamera { _, vapix async throws in
            let sensors = vapix.pirSensors
            let listed = try await sensors.listSensors().sensors
            #expect(listed.map(\.isSensitivityConfigurable) == [true, false])
            #expect(listed.map { $0.sensitivity == nil } == [false, true])
            try await sensors.setSensitivity(id: 0, sensitivity: 0.25)
            #expect(try await sensors.getSensitivity(id: 0).sensitivity == 0.25)
            #expect(await code { try await sensors.setSensitivity(id: 0, sensitivity: 1.5) } == "2104")
            #expect(await code { try await sensors.setSensitivity(id: 1, sensitivity: 0.5) } == "2201")
            #expect(await code { _ = try await sensors.getSensitivity(id: 2) } == "2200")
            #expect(await code { _ = try await sensors.getSensitivity(id: -1) } == "2200")
        }
    }

    // MARK: MQTT

    @Test func mqttClient_configured_isConnectedWhileActive() async throws {
        try await withCamera { _, vapix async throws in
            let client = vapix.mqttClient
            #expect(try await client.getClientStatus().status.state == .inactive)
            try await client.configureClient(
                server: .init(protocol: .tcp, host: "broker.example.com"), password: "canary", clientID: "me")
            try await client.activateClient()
            let status = try await client.getClientStatus()
            #expect(status.status.connectionStatus == .connected)
            #expect(status.configuration?.server?.host == "broker.example.com")
            #expect(status.configuration?.password?.contains("canary") == false)
            try await client.deactivateClient()
            #expect(try await client.getClientStatus().status.connectionStatus == .disconnected)
            let error = await code {
                try await client.configureClient(
                    server: .init(protocol: .init(rawValue: "udp"), host: "h"), clientID: "c")
            }
            #expect(error == "2104")
        }
    }
}
