import Foundation

extension ControlOperation {
    static let parameters: [ControlOperation] = [
        ControlOperation(
            "listParameters", "GET", "/v1/parameters", "parameters {name}", "Lists the parameters, by their names.",
            [.optional("name", .string, "Only these names, without the leading root; * stands for any characters.")],
            result: .json(.array(.parameter)),
            run: { control, arguments in
                let pattern = arguments.string("name") ?? "*"
                let parameters = control.device.parameters.filter { matchesGlob($0.key, pattern) }
                return .json(
                    .array(
                        parameters.sorted { $0.key < $1.key }.map {
                            ["name": .string($0.key), "value": .string($0.value)]
                        }))
            }),
        ControlOperation(
            "getParameter", "GET", "/v1/parameters/{name}", "parameters get {name}", "Returns a parameter.",
            [nameOfParameter], result: .json(.parameter),
            run: { control, arguments in
                let name = arguments.text("name")
                guard let value = control.device.parameter(name) else {
                    throw ControlError.notFound(
                        "there is no parameter \(ControlSchema.shown(name)): GET /v1/parameters lists them")
                }
                return .json(["name": .string(name), "value": .string(value)])
            }),
        ControlOperation(
            "setParameter", "PUT", "/v1/parameters/{name}", "parameters set {name} {value}",
            "Sets a parameter; it may be read-only or new.",
            [nameOfParameter, ControlMember("value", .string, "The value.")], result: .nothing,
            run: { control, arguments in
                let (name, value) = (arguments.text("name"), arguments.text("value"))
                do {
                    try Parameter.check(name: name, value: value)
                } catch let error as SimulatorError {
                    throw ControlError.invalid(error.message)
                }
                guard control.device.parameter(name) != nil || control.device.parameters.count < maximumParameterCount
                else {
                    throw ControlError(
                        409, "too-many", "there are \(maximumParameterCount) parameters: reset the camera")
                }
                control.device.setParameter(name, to: value)
                return .nothing
            }),
    ]

    private static let maximumParameterCount = 10_000

    private static let nameOfParameter = ControlMember("name", .string, "The name, without the leading root.")

    static let ports: [ControlOperation] = [
        ControlOperation(
            "listPorts", "GET", "/v1/ports", "ports", "Lists the I/O ports.", result: .json(.array(.port)),
            run: { control, _ in .json(.array(control.device.ports.map { .control($0) })) }),
        ControlOperation(
            "setPort", "PUT", "/v1/ports/{port}", "ports set {port} {active}",
            "Activates or deactivates a port, as a button or an app does.",
            [
                ControlMember("port", .count, "The number, from 0."),
                .optional("active", .boolean, "Whether the port is active."),
                .optional("closed", .boolean, "Whether its circuit is closed, in place of active."),
            ], result: .json(.port),
            run: { control, arguments in
                let (device, port) = (control.device, arguments.integer("port") ?? -1)
                try check(port, isIn: 0..<device.ports.count, "port")
                switch (arguments.bool("active"), arguments.bool("closed")) {
                case (let active?, nil): device.setPort(port, isActive: active)
                case (nil, let closed?): device.setPort(port, isClosed: closed)
                default: throw ControlError.invalid("a port takes active or closed: send one of them")
                }
                let ports = device.ports
                try check(port, isIn: 0..<ports.count, "port")
                return .json(.control(ports[port]))
            }),
        ControlOperation(
            "listVirtualInputs", "GET", "/v1/virtual-inputs", "inputs", "Lists the virtual inputs.",
            result: .json(.array(.virtualInput)),
            run: { control, _ in
                .json(
                    .array(
                        control.device.virtualInputs.enumerated().map {
                            ["input": .count($0.offset + 1), "active": .bool($0.element)]
                        }))
            }),
        ControlOperation(
            "setVirtualInput", "PUT", "/v1/virtual-inputs/{input}", "inputs set {input} {active}",
            "Activates or deactivates a virtual input.",
            [
                ControlMember("input", .count, "The number, from 1."),
                ControlMember("active", .boolean, "Whether the input is active."),
            ], result: .nothing,
            run: { control, arguments in
                let input = arguments.integer("input") ?? 0
                try check(input, isIn: 1..<control.device.virtualInputs.count + 1, "virtual input")
                control.device.setVirtualInput(input, isActive: arguments.bool("active") ?? false)
                return .nothing
            }),
        ControlOperation(
            "setSupervisedPort", "PUT", "/v1/supervised-ports/{port}", "supervised-ports set {port} {level}",
            "Changes the level that the camera measures at a supervised port, as a cut cable does.",
            [
                ControlMember("port", .count, "The number, from 0."),
                ControlMember("level", .integer(SimulatedSupervisedPort.levels), "The level."),
            ], result: .nothing,
            run: { control, arguments in
                let port = arguments.integer("port") ?? -1
                guard control.device.supervisedPorts.contains(where: { $0.number == port }) else {
                    let numbers = control.device.supervisedPorts.map { String($0.number) }.joined(separator: ", ")
                    throw ControlError.notFound("port \(port) cannot be supervised: choose one of \(numbers)")
                }
                control.device.setSupervisedPort(port, level: arguments.integer("level") ?? 0)
                return .nothing
            }),
        ControlOperation(
            "setPIRSensor", "PUT", "/v1/pir-sensors/{sensor}", "pir-sensors set {sensor} {active}",
            "Lets a PIR sensor detect motion, or no more.",
            [
                ControlMember("sensor", .count, "The number, from 0."),
                ControlMember("active", .boolean, "Whether the sensor detects motion."),
            ], result: .nothing,
            run: { control, arguments in
                let sensor = arguments.integer("sensor") ?? -1
                try check(sensor, isIn: 0..<control.device.pirSensors.count, "PIR sensor")
                control.device.setPIRSensor(sensor, isActive: arguments.bool("active") ?? false)
                return .nothing
            }),
        ControlOperation(
            "shock", "POST", "/v1/shock", "shock", "Gives the camera a blow.",
            result: .json(.object([ControlMember("detected", .boolean, "Whether the camera detected it.")])),
            run: { control, _ in .json(["detected": .bool(control.device.shock())]) }),
    ]

    private static func check(_ number: Int, isIn range: Range<Int>, _ name: String) throws {
        guard !range.contains(number) else { return }
        throw ControlError.notFound(
            range.isEmpty
                ? "there is no \(name)"
                : "there is no \(name) \(number): choose \(range.lowerBound) to \(range.upperBound - 1)")
    }

    static let users: [ControlOperation] = [
        ControlOperation(
            "listUsers", "GET", "/v1/users", "users", "Lists the users of the network listener.",
            result: .json(.array(.user)),
            run: { control, _ in .json(.array(control.device.networkUsers.map { .control($0) })) }),
        ControlOperation(
            "setUser", "PUT", "/v1/users/{name}", "users set {name} {privilege}",
            "Adds a user, or replaces the one of the same name.",
            [
                ControlMember("name", .string, "The name."),
                ControlMember("privilege", .choice(ControlSchema.privileges), "The privilege."),
                ControlMember("password", .secret, "The password."),
            ], result: .json(.user),
            run: { control, arguments in
                let (device, name, password) = (control.device, arguments.text("name"), arguments.text("password"))
                let isName = { (character: Character) in character.isASCII && (character.isLetter || character.isNumber)
                }
                guard (1...14).contains(name.count), name.allSatisfy(isName), (1...1024).contains(password.utf8.count)
                else {
                    throw ControlError.invalid(
                        "a user has a name of 1 to 14 letters and digits, and a password of 1 to 1024 bytes")
                }
                guard device.networkUsers.count < 200 || device.networkUsers.contains(where: { $0.name == name }) else {
                    throw ControlError(409, "too-many", "there are 200 users: remove one first")
                }
                let accesses = ["viewer": Privilege.viewer, "operator": .operator, "admin": .admin]
                let user = NetworkUser(
                    name: name, password: password, access: accesses[arguments.text("privilege")] ?? .viewer)
                device.setNetworkUser(user)
                return .json(.control(user))
            }),
        ControlOperation(
            "removeUser", "DELETE", "/v1/users/{name}", "users remove {name}", "Removes a user.",
            [ControlMember("name", .string, "The name.")], result: .nothing,
            run: { control, arguments in
                let name = arguments.text("name")
                guard control.device.removeNetworkUser(name) else {
                    throw ControlError.notFound(
                        "there is no user \"\(ControlSchema.shown(name))\": GET /v1/users lists them")
                }
                return .nothing
            }),
        ControlOperation(
            "listAccounts", "GET", "/v1/accounts", "accounts", "Lists the service accounts, without their passwords.",
            result: .json(
                .object([
                    ControlMember("accounts", .array(.string), "The user names, oldest first."),
                    ControlMember("limit", .count, "How many accounts there can be."),
                    ControlMember("calls", .count, "How often GetCredentials was called."),
                ])),
            run: { control, _ in
                .json([
                    "accounts": .array(control.device.accountNames.map { .string($0) }),
                    "limit": .count(control.device.accountLimit), "calls": .count(control.device.credentialCalls),
                ])
            }),
        ControlOperation(
            "forgetAccounts", "DELETE", "/v1/accounts", "accounts forget",
            "Removes all service accounts, as a restart does.", result: .nothing,
            run: { control, _ in
                control.device.removeAllAccounts()
                return .nothing
            }),
    ]

    static let ptz: [ControlOperation] = [
        ControlOperation(
            "getPTZ", "GET", "/v1/ptz", "ptz", "Returns the position of the PTZ unit, and its preset positions.",
            result: .json(.ptz), run: { control, _ in .json(.control(control.device.ptz)) }),
        ControlOperation(
            "setPTZ", "PATCH", "/v1/ptz", "ptz set",
            "Moves the PTZ unit, within its limits, which ends a continuous movement.",
            SimulatedPTZ.Position.members.map { .optional($0.name, $0.schema, $0.summary) } + [
                .optional("autofocus", .boolean, "Whether the focus is automatic."),
                .optional("autoIris", .boolean, "Whether the iris is automatic."),
            ], result: .json(.ptz),
            run: { control, arguments in
                let ptz = control.device.ptz
                let axes = PTZAxis.allCases.filter { arguments.values[$0.rawValue] != nil }
                if !axes.isEmpty {
                    var position = ptz.position
                    position.pan = arguments.number("pan") ?? position.pan
                    position.tilt = arguments.number("tilt") ?? position.tilt
                    position.zoom = arguments.integer("zoom") ?? position.zoom
                    position.focus = arguments.integer("focus") ?? position.focus
                    position.iris = arguments.integer("iris") ?? position.iris
                    position.brightness = arguments.integer("brightness") ?? position.brightness
                    ptz.position = position
                }
                if let isOn = arguments.bool("autofocus") { ptz.isAutofocusOn = isOn }
                if let isOn = arguments.bool("autoIris") { ptz.isAutoIrisOn = isOn }
                return .json(.control(ptz))
            }),
    ]

    static let clock: [ControlOperation] = [
        ControlOperation(
            "getClock", "GET", "/v1/clock", "clock", "Returns the camera's time.", result: .json(.clock),
            run: { control, _ in .json(.control(control.device.clock)) }),
        ControlOperation(
            "setClock", "PATCH", "/v1/clock", "clock set", "Sets the camera's clock, stops it or lets it go on.",
            [
                .optional("time", .string, "The time in UTC, such as 2026-03-01T12:00:00Z."),
                .optional("frozen", .boolean, "Whether the clock stands still."),
            ], result: .json(.clock),
            run: { control, arguments in
                let clock = control.device.clock
                if let text = arguments.string("time") {
                    guard let seconds = CalendarTime.secondsSince1970(utc: text) else {
                        throw ControlError.invalid(
                            "the body.time takes a time in UTC from 1970 to 9999, such as 2026-03-01T12:00:00Z")
                    }
                    clock.secondsSince1970 = seconds
                }
                switch arguments.bool("frozen") {
                case true?: clock.freeze()
                case false?: clock.resume()
                case nil: break
                }
                return .json(.control(clock))
            }),
        ControlOperation(
            "advanceClock", "POST", "/v1/clock/advance", "clock advance {by}", "Moves the camera's clock.",
            [ControlMember("by", .signedTime, "How far forwards; negative moves it backwards.")], result: .json(.clock),
            run: { control, arguments in
                control.device.clock.advance(by: arguments.time("by") ?? .zero)
                return .json(.control(control.device.clock))
            }),
    ]
}

extension CalendarTime {
    /// Reads `2026-03-01T12:00:00Z`, also with a fraction of a second; `nil` if it has another form.
    static func secondsSince1970(utc text: String) -> Double? {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, bytes.count <= 30, bytes.last == UInt8(ascii: "Z") else { return nil }
        func number(_ range: Range<Int>) -> Int? {
            let digits = bytes[range]
            guard digits.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) else { return nil }
            return digits.reduce(0) { $0 * 10 + Int($1) - 48 }
        }
        let marks = [4: "-", 7: "-", 10: "T", 13: ":", 16: ":"]
        guard marks.allSatisfy({ bytes[$0.key] == $0.value.utf8.first }), let year = number(0..<4),
            let month = number(5..<7), let day = number(8..<10), let hour = number(11..<13),
            let minute = number(14..<16), let second = number(17..<19),
            let whole = secondsSince1970(
                date: (year, month, day), time: (hour, minute, second), secondsEast: 0)
        else { return nil }
        let fraction = bytes[19..<(bytes.count - 1)]
        if fraction.isEmpty { return whole }
        let digits = fraction.dropFirst()
        guard fraction.first == UInt8(ascii: "."), !digits.isEmpty,
            digits.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains)
        else { return nil }
        return whole + (Double("0." + String(decoding: digits, as: UTF8.self)) ?? 0)
    }
}
