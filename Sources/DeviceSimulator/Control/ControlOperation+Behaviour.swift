import Foundation

extension ControlOperation {
    static let faults: [ControlOperation] = [
        ControlOperation(
            "listFaults", "GET", "/v1/faults", "faults", "Lists the faults that have begun and not ended.",
            result: .json(.array(.fault)),
            run: { control, _ in .json(.array(await control.device.activeFaults.map { .control($0) })) }),
        ControlOperation(
            "injectFault", "POST", "/v1/faults", "fault {fault}",
            "Begins a fault, and returns when it has taken effect.",
            [
                ControlMember(
                    "fault", .string,
                    "The text form that --fault has, such as http status=503 nth=3, also with for=TIME.")
            ], result: .json(.fault),
            run: { control, arguments in
                let scheduled = try ScheduledFault(arguments.text("fault"))
                guard scheduled.start <= .zero else {
                    throw ControlError.invalid("a fault begins at once: leave out at=, and send it when it is to begin")
                }
                guard await control.device.activeFaults.count < maximumFaultCount else {
                    throw ControlError(409, "too-many", "\(maximumFaultCount) faults are active: end some first")
                }
                return .json(.control(try await control.device.inject(scheduled.fault, for: scheduled.duration)))
            }),
        ControlOperation(
            "endFaults", "DELETE", "/v1/faults", "faults end-all",
            "Ends all faults, and returns when the camera has recovered.", result: .nothing,
            run: { control, _ in
                try await control.device.endFaults()
                return .nothing
            }),
        ControlOperation(
            "endFault", "DELETE", "/v1/faults/{id}", "faults end {id}",
            "Ends a fault, unless it has ended, and returns when the camera has recovered.",
            [ControlMember("id", .count, "The number of the fault.")], result: .nothing,
            run: { control, arguments in
                let id = arguments.integer("id") ?? 0
                guard await control.device.injector.hasBegun(id) else {
                    throw ControlError.notFound("there was no fault \(id): GET /v1/faults lists those that are active")
                }
                try await control.device.injector.end(id)
                return .nothing
            }),
        ControlOperation(
            "getReference", "GET", "/v1/reference", "reference", "Lists the text forms of all faults and event steps.",
            result: .json(
                .object([
                    ControlMember("faults", .array(usage), "The faults."),
                    ControlMember("eventSteps", .array(usage), "The steps of event scripts."),
                ])),
            run: { _, _ in .json(["faults": usages(Fault.reference), "eventSteps": usages(EventScript.reference)]) }),
    ]

    private static let maximumFaultCount = 1000

    private static let usage = ControlSchema.object([
        ControlMember("usage", .string, "The form."), ControlMember("summary", .string, "Its effect."),
    ])

    private static func usages(_ reference: [(usage: String, summary: String)]) -> JSONValue {
        .array(reference.map { ["usage": .string($0.usage), "summary": .string($0.summary)] })
    }

    /// Event scripts, and answers of one's own.
    static let events: [ControlOperation] = [
        ControlOperation(
            "listEventScripts", "GET", "/v1/event-scripts", "scripts", "Lists the event scripts that are playing.",
            result: .json(.array(.eventScript)),
            run: { control, _ in
                let running = control.scripts.withLock { $0.running.mapValues(\.text) }
                return .json(
                    .array(
                        running.sorted { $0.key < $1.key }.map { ["id": .count($0.key), "script": .string($0.value)] }))
            }),
        ControlOperation(
            "playEventScript", "POST", "/v1/event-scripts", "play {script}",
            "Starts to play an event script, and returns at once.",
            [
                ControlMember(
                    "script", .string, "The text form that --events has, such as burst=10 pause=1s close=1011.")
            ],
            result: .json(.eventScript),
            run: { control, arguments in
                let script = try EventScript(arguments.text("script"))
                return .json(["id": .count(try control.play(script)), "script": .string(script.description)])
            }),
        ControlOperation(
            "endEventScript", "DELETE", "/v1/event-scripts/{id}", "scripts end {id}",
            "Ends an event script, unless it has ended.", [ControlMember("id", .count, "The number of the script.")],
            result: .nothing,
            run: { control, arguments in
                let id = arguments.integer("id") ?? 0
                let (lastID, task) = control.scripts.withLock { ($0.lastID, $0.running[id]?.task) }
                guard id >= 1, id <= lastID else {
                    throw ControlError.notFound(
                        "there was no event script \(id): GET /v1/event-scripts lists those that are playing")
                }
                task?.cancel()
                await task?.value
                return .nothing
            }),
        ControlOperation(
            "listAnswers", "GET", "/v1/answers", "answers", "Lists the replies that replace the camera's own.",
            result: .json(.array(.answer)),
            run: { control, _ in
                let replies = control.device.scriptedReplies.sorted { $0.key < $1.key }
                return .json(.array(replies.map { .control($0.value, $0.key) }))
            }),
        ControlOperation(
            "setAnswer", "PUT", "/v1/answers/{api}/{function}", "answer {api} {function}",
            "Replaces the camera's replies to an operation.",
            operation + contentOfAnswer, result: .json(.answer),
            run: { control, arguments in
                let (id, reply) = (operationID(arguments), try makeReply(arguments))
                try answer(control, id, with: reply)
                return .json(.control(reply, id))
            }),
        ControlOperation(
            "removeAnswer", "DELETE", "/v1/answers/{api}/{function}", "answers remove {api} {function}",
            "Restores the camera's own replies to an operation.", operation, result: .nothing,
            run: { control, arguments in
                try answer(control, operationID(arguments), with: nil)
                return .nothing
            }),
        ControlOperation(
            "setPathAnswer", "PUT", "/v1/path-answers", "answer-path {path}",
            "Replaces the camera's replies for a path; the login is not checked.",
            [pathOfAnswer] + contentOfAnswer, result: .json(.answer),
            run: { control, arguments in
                let (path, reply) = (arguments.text("path"), try makeReply(arguments))
                guard path.hasPrefix("/"), path.utf8.count <= 1024, !path.contains("?") else {
                    throw ControlError.invalid(
                        """
                        a path begins with a slash, has at most 1024 bytes and no query, such as /axis-cgi/jpg/image.cgi
                        """)
                }
                let answers = control.device.scriptedReplies
                guard answers.count < maximumAnswerCount || answers[path] != nil else {
                    throw ControlError(409, "too-many", "there are \(maximumAnswerCount) answers: remove some first")
                }
                control.device.script(reply, for: path)
                return .json(.control(reply, path))
            }),
        ControlOperation(
            "removePathAnswer", "DELETE", "/v1/path-answers", "answers remove-path {path}",
            "Restores the camera's own replies for a path.", [pathOfAnswer], result: .nothing,
            run: { control, arguments in
                control.device.script(nil, for: arguments.text("path"))
                return .nothing
            }),
    ]

    private static let maximumAnswerCount = 1000

    private static let pathOfAnswer = ControlMember(
        "path", .string, "The path without a query, such as /axis-cgi/jpg/image.cgi.")

    private static let contentOfAnswer: [ControlMember] = [
        .optional("status", .integer(200...599), "The status; 200 without it."),
        .optional("headers", .map(.string), "The headers; text/plain without them."),
        .optional("body", .string, "The body; empty without it."),
        .optional("base64", .string, "The body in Base64, in place of body."),
        .optional("delay", .time, "How long the camera waits before it answers."),
    ]

    private static func makeReply(_ arguments: ControlArguments) throws -> SimulatedReply {
        let headers = arguments.values["headers"]?.object?.mapValues { $0.string ?? "" }
        for (name, value) in headers ?? [:] {
            let isName = { (byte: UInt8) in byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: ":") }
            guard !name.isEmpty, name.utf8.allSatisfy(isName), value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F })
            else {
                throw ControlError.invalid("a header has a name without spaces and colons, and a value on one line")
            }
        }
        var body = Array((arguments.string("body") ?? "").utf8)
        if let text = arguments.string("base64") {
            guard body.isEmpty, let bytes = Data(base64Encoded: text) else {
                throw ControlError.invalid("base64 takes a body in Base64 on one line, without another body")
            }
            body = Array(bytes)
        }
        return SimulatedReply(
            status: arguments.integer("status") ?? 200, headers: headers ?? ["Content-Type": "text/plain"], bytes: body,
            delay: arguments.time("delay") ?? .zero)
    }

    private static let operation = [
        ControlMember("api", .string, "The API, such as ntp."),
        ControlMember("function", .string, "The function, such as getNTPInfo."),
    ]

    private static func operationID(_ arguments: ControlArguments) -> String {
        arguments.text("api") + "/" + arguments.text("function")
    }

    private static func answer(_ control: ControlInterface, _ id: String, with reply: SimulatedReply?) throws {
        do {
            try control.device.answer(id, with: reply)
        } catch let error as SimulatorError {
            throw ControlError.notFound(error.message)
        }
    }

    static let snapshots: [ControlOperation] = [
        ControlOperation(
            "listSnapshots", "GET", "/v1/snapshots", "snapshots", "Lists the saved states.",
            result: .json(.array(.string)),
            run: { control, _ in
                .json(.array(control.snapshots.withLock { $0.keys.sorted() }.map { .string($0) }))
            }),
        ControlOperation(
            "saveSnapshot", "PUT", "/v1/snapshots/{name}", "snapshots save {name}",
            "Saves the camera's state, without faults and open connections.", [nameOfSnapshot], result: .nothing,
            run: { control, arguments in
                let name = arguments.text("name")
                guard (1...100).contains(name.utf8.count), name != ControlInterface.startName else {
                    throw ControlError.invalid(
                        "a snapshot has a name of 1 to 100 bytes; \"start\" is that of the start")
                }
                let snapshot = control.device.snapshot()
                let isRoom = control.snapshots.withLock { snapshots in
                    guard snapshots.count < ControlInterface.maximumCount || snapshots[name] != nil else {
                        return false
                    }
                    snapshots[name] = snapshot
                    return true
                }
                guard isRoom else {
                    throw ControlError(
                        409, "too-many", "there are \(ControlInterface.maximumCount) snapshots: remove one first")
                }
                return .nothing
            }),
        ControlOperation(
            "restoreSnapshot", "POST", "/v1/snapshots/{name}/restore", "snapshots restore {name}",
            "Ends all faults, brings the camera back to a saved state, and empties the logs.", [nameOfSnapshot],
            result: .nothing,
            run: { control, arguments in
                try await restore(arguments.text("name"), control)
                return .nothing
            }),
        ControlOperation(
            "removeSnapshot", "DELETE", "/v1/snapshots/{name}", "snapshots remove {name}", "Forgets a saved state.",
            [nameOfSnapshot], result: .nothing,
            run: { control, arguments in
                let name = arguments.text("name")
                guard name != ControlInterface.startName else {
                    throw ControlError.invalid("the snapshot \"start\" stays: POST /v1/reset needs it")
                }
                guard control.snapshots.withLock({ $0.removeValue(forKey: name) }) != nil else {
                    throw noSnapshot(name)
                }
                return .nothing
            }),
        ControlOperation(
            "reset", "POST", "/v1/reset", "reset",
            "Ends all faults and event scripts, brings the camera back to its state at the start, and empties the logs.",
            result: .nothing,
            run: { control, _ in
                let scripts = control.scripts.withLock { $0.running.values.map(\.task) }
                for script in scripts {
                    script.cancel()
                    await script.value
                }
                try await restore(ControlInterface.startName, control)
                return .nothing
            }),
    ]

    private static let nameOfSnapshot = ControlMember("name", .string, "The name of the snapshot.")

    private static func noSnapshot(_ name: String) -> ControlError {
        .notFound("there is no snapshot \"\(ControlSchema.shown(name))\": GET /v1/snapshots lists them")
    }

    private static func restore(_ name: String, _ control: ControlInterface) async throws {
        guard let snapshot = control.snapshots.withLock({ $0[name] }) else { throw noSnapshot(name) }
        try await control.device.restore(snapshot)
    }
}
