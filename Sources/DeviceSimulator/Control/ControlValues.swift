/// The values that the control interface returns: their forms and how they are made, side by side.
extension ControlSchema {
    static let application = ControlSchema.object([
        ControlMember("name", .string, "The name that requests use."),
        ControlMember("version", .string, "The version."),
        ControlMember("status", .choice(statuses), "Whether it runs."),
        .optional("niceName", .string, "The name for people."),
        .optional("vendor", .string, "The vendor."),
        .optional("license", .string, "The status of the license."),
    ])

    static let statuses = ["Running", "Stopped", "Idle"]

    static let parameter = ControlSchema.object([
        ControlMember("name", .string, "The name, without the leading root."),
        ControlMember("value", .string, "The value."),
    ])

    static let port = ControlSchema.object([
        ControlMember("port", .count, "The number, from 0."),
        ControlMember("active", .boolean, "Whether the port is active."),
        ControlMember("closed", .boolean, "Whether the circuit is closed."),
        ControlMember("direction", .choice(["input", "output"]), "The direction."),
        ControlMember("name", .string, "The name."),
        ControlMember("usage", .string, "The usage."),
    ])

    static let virtualInput = ControlSchema.object([
        ControlMember("input", .count, "The number, from 1."),
        ControlMember("active", .boolean, "Whether the input is active."),
    ])

    static let user = ControlSchema.object([
        ControlMember("name", .string, "The name."),
        ControlMember("privilege", .choice(privileges), "The privilege."),
    ])

    static let privileges = ["viewer", "operator", "admin"]

    static let ptz = ControlSchema.object(
        SimulatedPTZ.Position.members + [
            ControlMember("moving", .boolean, "Whether the unit moves continuously."),
            ControlMember("autofocus", .boolean, "Whether the focus is automatic."),
            ControlMember("autoIris", .boolean, "Whether the iris is automatic."),
            ControlMember(
                "presets",
                .array(
                    .object(
                        [
                            ControlMember("number", .count, "The number."), ControlMember("name", .string, "The name."),
                        ] + SimulatedPTZ.Position.members)), "The preset positions."),
        ])

    static let clock = ControlSchema.object([
        ControlMember("time", .string, "The time in UTC, such as 2026-03-01T12:00:00.000Z."),
        ControlMember("localTime", .string, "The local time."),
        ControlMember("frozen", .boolean, "Whether the clock stands still."),
    ])

    static let fault = ControlSchema.object([
        ControlMember("id", .count, "The number of the fault."),
        ControlMember("fault", .string, "The fault in text form."),
    ])

    static let eventScript = ControlSchema.object([
        ControlMember("id", .count, "The number of the script."),
        ControlMember("script", .string, "The script in text form."),
    ])

    static let answer = ControlSchema.object([
        ControlMember("operation", .string, "The operation, or a path."),
        ControlMember("status", .count, "The status."),
        ControlMember("headers", .map(.string), "The headers."),
        ControlMember("body", .string, "The body."),
        ControlMember("delay", .time, "How long the camera waits before it answers."),
    ])

    static let body = ControlSchema.object([
        ControlMember("contentType", .string, "The header Content-Type; empty without one."),
        ControlMember("size", .count, "The size in bytes."),
        .optional("text", .string, "The text, with secrets replaced; absent if it is no text or too long."),
    ])

    static let request = ControlSchema.object([
        ControlMember("number", .count, "The number in the log, from 1."),
        ControlMember("time", .string, "When the camera answered, by this machine's clock, in UTC."),
        ControlMember("address", .string, "The address of the listener: 127.0.0.12 for apps, 127.0.0.1 for users."),
        ControlMember("method", .string, "The HTTP method."),
        ControlMember("path", .string, "The path, percent-decoded."),
        .optional("query", .string, "The query as it was sent, with secrets replaced."),
        .optional("operation", .string, "The operation, such as ntp/getNTPInfo."),
        .optional("user", .string, "The user name that the request gives."),
        .optional("status", .count, "The status of the reply; absent without a reply."),
        .optional("fault", .string, "The fault of this request."),
        .optional("body", body, "The body of the request."),
        .optional("reply", body, "The body of the reply."),
    ])

    static let busCall = ControlSchema.object([
        ControlMember("number", .count, "The number in the log, from 1."),
        ControlMember("time", .string, "When the service answered, by this machine's clock, in UTC."),
        ControlMember("sender", .string, "The caller's name on the bus."),
        ControlMember("path", .string, "The object."),
        .optional("interface", .string, "The interface."),
        ControlMember("member", .string, "The method."),
        .optional("account", .string, "The account name that GetCredentials was called with."),
        ControlMember("outcome", .string, "ok, the name of a D-Bus error, or no-reply."),
    ])
}

extension SimulatedPTZ.Position {
    /// The members of a position; the limits are those of all cameras.
    static var members: [ControlMember] {
        PTZAxis.allCases.map { axis in
            let range = axis.values
            let schema: ControlSchema =
                axis.isWhole ? .integer(Int(range.lowerBound)...Int(range.upperBound)) : .number(range)
            return ControlMember(
                axis.rawValue, schema, axis.isWhole ? "The \(axis.rawValue)." : "The \(axis.rawValue) in degrees.")
        }
    }

    fileprivate var control: [String: JSONValue] {
        [
            "pan": .double(pan), "tilt": .double(tilt), "zoom": .integer(Int64(zoom)), "focus": .integer(Int64(focus)),
            "iris": .integer(Int64(iris)), "brightness": .integer(Int64(brightness)),
        ]
    }
}

extension JSONValue {
    /// An object without the members that are `nil`.
    private static func members(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
        var object: [String: JSONValue] = [:]
        for (name, value) in members { object[name] = value }
        return .object(object)
    }

    private static func text(_ text: String?) -> JSONValue? { text.map { .string($0) } }

    static func count(_ number: Int) -> JSONValue { .integer(Int64(number)) }

    static func time(_ secondsSince1970: Double) -> JSONValue {
        .string(CalendarTime(secondsSince1970: secondsSince1970).iso8601WithMilliseconds)
    }

    static func control(_ application: InstalledApplication) -> JSONValue {
        members([
            "name": .string(application.name), "version": .string(application.version),
            "status": .string(application.status.rawValue), "niceName": text(application.niceName),
            "vendor": text(application.vendor), "license": text(application.license?.rawValue),
        ])
    }

    static func control(_ port: SimulatedPort) -> JSONValue {
        [
            "port": .count(port.number), "active": .bool(port.isActive), "closed": .bool(port.isClosed),
            "direction": .string(port.isOutput ? "output" : "input"), "name": .string(port.name),
            "usage": .string(port.usage),
        ]
    }

    static func control(_ user: NetworkUser) -> JSONValue {
        ["name": .string(user.name), "privilege": .string("\(user.access)")]
    }

    static func control(_ ptz: SimulatedPTZ) -> JSONValue {
        var object = ptz.position.control
        object["moving"] = .bool(ptz.isMoving)
        object["autofocus"] = .bool(ptz.isAutofocusOn)
        object["autoIris"] = .bool(ptz.isAutoIrisOn)
        object["presets"] = .array(
            ptz.presets.map { preset in
                .object(
                    preset.position.control.merging(
                        ["number": .count(preset.number), "name": .string(preset.name)]) { $1 })
            })
        return .object(object)
    }

    static func control(_ clock: SimulatedClock) -> JSONValue {
        [
            "time": .time(clock.secondsSince1970), "localTime": .string(clock.localTime),
            "frozen": .bool(clock.isFrozen),
        ]
    }

    static func control(_ fault: SimulatedDevice.InjectedFault) -> JSONValue {
        ["id": .count(fault.id), "fault": .string(fault.fault.description)]
    }

    static func control(_ reply: SimulatedReply, _ operation: String) -> JSONValue {
        [
            "operation": .string(operation), "status": .count(reply.status),
            "headers": .object(reply.headers.mapValues { .string($0) }),
            "body": .string(String(decoding: reply.body, as: UTF8.self)),
            "delay": .string(ScriptText.text(reply.delay)),
        ]
    }

    static func control(_ body: LoggedRequest.Body) -> JSONValue {
        members([
            "contentType": .string(body.contentType), "size": .count(body.size), "text": text(body.text),
        ])
    }

    static func control(_ request: LoggedRequest) -> JSONValue {
        members([
            "number": .count(request.number), "time": .time(request.time), "address": .string(request.address),
            "method": .string(request.method), "path": .string(request.path),
            "query": text(request.query.isEmpty ? nil : request.query), "operation": text(request.operation),
            "user": text(request.user), "status": request.status.map { .count($0) }, "fault": text(request.fault),
            "body": request.body.map { .control($0) }, "reply": request.reply.map { .control($0) },
        ])
    }

    static func control(_ call: LoggedBusCall) -> JSONValue {
        members([
            "number": .count(call.number), "time": .time(call.time), "sender": .string(call.sender),
            "path": .string(call.path), "interface": text(call.interface), "member": .string(call.member),
            "account": text(call.account), "outcome": .string(call.outcome),
        ])
    }

    static func control(_ event: SimulatedEvent) -> JSONValue {
        func object(_ items: [String: String]) -> JSONValue { .object(items.mapValues { .string($0) }) }
        return [
            "topic": .string(event.topic), "source": object(event.source), "key": object(event.key),
            "data": object(event.data),
        ]
    }
}
