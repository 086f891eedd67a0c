internal import VapixCatalogue

extension ControlOperation {
    static let log: [ControlOperation] = [
        ControlOperation(
            "listRequests", "GET", "/v1/requests", "requests",
            "Lists the latest requests, oldest first; at most 1000 are kept.",
            filter + [
                .optional("limit", .integer(1...1000), "Only so many of the latest; 100 without it."),
                .optional("bodies", .boolean, "Whether to return bodies, with secrets replaced."),
            ], result: .json(.array(.request)),
            run: { control, arguments in
                let filter = try requestFilter(arguments)
                let found = control.device.log.records.records.filter(filter.matches)
                let latest = Array(found.suffix(arguments.integer("limit") ?? 100))
                let isFull = arguments.bool("bodies") ?? false
                return .json(
                    .array((isFull ? control.device.log.withBodies(latest) : latest).map { .control($0) }))
            }),
        ControlOperation(
            "listBusCalls", "GET", "/v1/bus-calls", "bus-calls",
            "Lists the latest D-Bus calls to com.axis.HTTPConf1, oldest first; at most 1000 are kept.",
            [
                after, .optional("limit", .integer(1...1000), "Only so many of the latest; 100 without it."),
            ], result: .json(.array(.busCall)),
            run: { control, arguments in
                let calls = control.device.busCalls.filter { $0.number > arguments.integer("after") ?? 0 }
                return .json(.array(calls.suffix(arguments.integer("limit") ?? 100).map { .control($0) }))
            }),
        ControlOperation(
            "clearLogs", "DELETE", "/v1/requests", "requests clear",
            "Empties the logs of requests and D-Bus calls; the numbers go on.", result: .nothing,
            run: { control, _ in
                control.device.clearLogs()
                return .nothing
            }),
        ControlOperation(
            "followActivity", "GET", "/v1/activity", "activity",
            "Sends requests, D-Bus calls and events as they happen: Server-Sent Events with JSON.", result: .activity,
            run: { _, _ in .activity }),
    ]

    private static let after = ControlMember.optional("after", .count, "Only those with a higher number.")

    private static let filter: [ControlMember] = [
        .optional("operation", .string, "The operation, such as ntp/getNTPInfo; * stands for any characters."),
        .optional("method", .string, "The HTTP method."),
        .optional("path", .string, "The path without a query; * stands for any characters."),
        .optional("user", .string, "The user name; * stands for any characters."),
        .optional("status", .integer(100...599), "The status of the reply."),
        after,
    ]

    /// - Throws: `ControlError` if there is no such operation, for which a wait would never end.
    private static func requestFilter(_ arguments: ControlArguments) throws -> RequestFilter {
        if let operation = arguments.string("operation"), !operation.contains("*"),
            Catalogue.operation(operation) == nil
        {
            throw ControlError.notFound(
                """
                there is no operation "\(ControlSchema.shown(operation))": give an API and a function, such as \
                ntp/getNTPInfo, or a pattern, such as ntp/*
                """)
        }
        return RequestFilter(
            operation: arguments.string("operation"), method: arguments.string("method"),
            path: arguments.string("path"),
            user: arguments.string("user"), status: arguments.integer("status"), after: arguments.integer("after") ?? 0)
    }

    // MARK: Waits

    static let waits: [ControlOperation] = [
        wait(
            "waitForRequest", "request {operation}",
            "Waits for a request, or several; those that the log has already count.", filter + [count],
            returning: .array(.request)
        ) { control, arguments, timeout in
            let filter = try requestFilter(arguments)
            let found = try await control.device.waitForRequest(
                filter, count: arguments.integer("count") ?? 1, timeout: timeout)
            return .array(
                found.map { request in
                    var plain = request
                    (plain.body, plain.reply) = (nil, nil)
                    return .control(plain)
                })
        },
        wait(
            "waitForBusCall", "bus-call {account}",
            "Waits for D-Bus calls to com.axis.HTTPConf1; those that the log has already count.",
            [
                .optional("account", .string, "The account name."),
                .optional("member", .string, "The method; GetCredentials without it."), after, count,
            ], returning: .array(.busCall)
        ) { control, arguments, timeout in
            let found = try await control.device.waitForBusCall(
                arguments.string("member") ?? "GetCredentials", account: arguments.string("account"),
                after: arguments.integer("after") ?? 0, count: arguments.integer("count") ?? 1, timeout: timeout)
            return .array(found.map { .control($0) })
        },
        wait(
            "waitForApplication", "application {name} {status}", "Waits until an application has a status.",
            [
                ControlMember("name", .string, "The application's name."),
                ControlMember("status", .choice(ControlSchema.statuses), "The status."),
            ]
        ) { control, arguments, timeout in
            let (name, status) = (arguments.text("name"), arguments.text("status"))
            let problem = "the application \"\(ControlSchema.shown(name))\" did not become \(status)"
            try await until(timeout, problem, "apps", control) { device in
                device.applications.contains { $0.name == name && $0.status.rawValue == status }
            }
        },
        wait(
            "waitForParameter", "parameter {name} {value}", "Waits until a parameter has a value.",
            [
                ControlMember("name", .string, "The name, without the leading root."),
                ControlMember("value", .string, "The value."),
            ]
        ) { control, arguments, timeout in
            let (name, value) = (arguments.text("name"), arguments.text("value"))
            let problem = "the parameter \(ControlSchema.shown(name)) did not get this value"
            try await until(timeout, problem, "parameters", control) { device in
                device.parameter(name) == value
            }
        },
        wait(
            "waitForPort", "port {port} {active}", "Waits until a port is active, or inactive.",
            [
                ControlMember("port", .count, "The number, from 0."),
                ControlMember("active", .boolean, "Whether the port is active."),
            ]
        ) { control, arguments, timeout in
            let (port, isActive) = (arguments.integer("port"), arguments.bool("active"))
            let problem = "port \(port ?? 0) did not become \(isActive == true ? "active" : "inactive")"
            try await until(timeout, problem, "ports", control) { device in
                device.ports.contains { $0.number == port && $0.isActive == isActive }
            }
        },
        wait(
            "waitForEventClients", "event-clients {count}",
            "Waits until clients have subscribed to events and been sent the present states.", [count]
        ) { control, arguments, timeout in
            let count = arguments.integer("count") ?? 1
            let problem = count == 1 ? "no client subscribed to events" : "\(count) clients did not subscribe to events"
            try await until(timeout, problem, "requests", control) { device in
                device.eventClientCount >= count
            }
        },
    ]

    private static let count = ControlMember.optional("count", .integer(1...1000), "How many; 1 without it.")

    /// The longest time that a client may wait; a longer wait is made of several.
    private static let maximumTimeout = Duration.seconds(600)

    private static func wait(
        _ id: String, _ path: String, _ summary: String, _ arguments: [ControlMember],
        returning schema: ControlSchema,
        _ run: @escaping @Sendable (ControlInterface, ControlArguments, Duration) async throws -> JSONValue
    ) -> ControlOperation {
        ControlOperation(
            id, "POST", "/v1/wait/\(path.prefix { $0 != " " })", "wait \(path)",
            summary + " After the timeout the status is 409.",
            arguments + [.optional("timeout", .time, "How long to wait, at most 10m; 30s without it.")],
            result: .json(schema), waits: true,
            run: { control, arguments in
                let timeout = arguments.time("timeout") ?? .seconds(30)
                guard timeout <= maximumTimeout else {
                    throw ControlError.invalid("the body.timeout takes at most 10m: wait again for a longer time")
                }
                do {
                    return .json(try await run(control, arguments, timeout))
                } catch let error as SimulatorError {
                    throw ControlError(409, "timeout", error.message)
                }
            })
    }

    private static func wait(
        _ id: String, _ path: String, _ summary: String, _ arguments: [ControlMember],
        _ run: @escaping @Sendable (ControlInterface, ControlArguments, Duration) async throws -> Void
    ) -> ControlOperation {
        wait(
            id, path, summary, arguments,
            returning: .object([ControlMember("met", .boolean, "Always true.")])
        ) { control, arguments, timeout in
            try await run(control, arguments, timeout)
            return ["met": true]
        }
    }

    // `problem` is the message, without the timeout and the advice. `command` shows the present states.
    private static func until(
        _ timeout: Duration, _ problem: String, _ command: String, _ control: ControlInterface,
        _ holds: @escaping @Sendable (SimulatedDevice) -> Bool
    ) async throws {
        guard try await !control.device.wait(upTo: timeout, until: { holds(control.device) }) else { return }
        throw SimulatorError(
            "\(problem) within \(ScriptText.text(timeout)): see `vapix-simulator ctl \(command)`, which is GET "
                + (ControlOperation.all.first { $0.command == [command] }?.path ?? ""))
    }
}
