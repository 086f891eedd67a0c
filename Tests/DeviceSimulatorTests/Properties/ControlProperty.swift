import TestTools

@testable import DeviceSimulator

extension InputProperty {
    /// A request to the control interface is refused with advice, or has the arguments that its operation describes; so has
    /// a command of `vapix-simulator ctl`, which is a request that the interface understands.
    ///
    /// An input is a method, a target, a content type and a body, with zeros between them; the words of a command are the
    /// same without them.
    static let controlRequests = InputProperty(name: "control-requests", check: checkControlRequest) {
        let requests = ControlOperation.all.map { operation in
            let path = operation.path.replacing("{port}", with: "1").replacing("{input}", with: "64")
            return "\(operation.method)\0\(path)\0application/json\0{}"
        }
        let others = [
            "GET\0/v1/requests?limit=9223372036854775807&operation=%00*\0\0",
            "PUT\0/v1/ports/9007199254740991\0application/json\0{\"active\":true}",
            "PUT\0/v1/ports/-9223372036854775808\0application/json\0{\"closed\":1e309}",
            "POST\0/v1/clock/advance\0application/json\0{\"by\":\"-36500d\"}",
            "PATCH\0/v1/ptz\0application/json; charset=utf-8\0{\"pan\":-180,\"zoom\":19999,\"x\":[{}]}",
            "PATCH\0/v1/clock\0application/json\0{\"time\":\"9999-12-31T23:59:59.999999999Z\"}",
            "ports\0set\01\0active", "fault\0http status=503", "requests\0limit=5\0bodies=yes",
            "wait\0request\0ntp/*\0count=3",
            "answer\0ntp\0getNTPInfo\0headers={\"X\":\"y\"}\0body=a=b&c", "users\0set\0alice\0viewer\0password=@file",
        ]
        return (requests + others).map { Array($0.utf8) }
    }

    private static func checkControlRequest(_ bytes: [UInt8]) throws {
        let parts = bytes.split(separator: 0, omittingEmptySubsequences: false)
        let texts = parts.map { String(decoding: $0, as: UTF8.self) }
        if let command = try? ControlCommand(texts, readFile: { $0 }) {
            let request = try requestOrRefusal(
                command.method, command.target, command.body.map { _ in "application/json" }, command.body ?? [])
            try expectHolds(request != nil, "the interface does not understand \(texts)")
        }
        guard parts.count >= 3 else { return }
        let body = parts.count > 3 ? Array(bytes[parts[3].startIndex...]) : []
        _ = try requestOrRefusal(texts[0], texts[1], texts[2], body)
        if let seconds = CalendarTime.secondsSince1970(utc: texts[1]) {
            try expectHolds(seconds >= 0 && seconds <= 253_402_300_800, "\(texts[1]) is \(seconds)")
        }
    }

    /// Reads a request, and checks what is read, or the refusal.
    private static func requestOrRefusal(
        _ method: String, _ target: String, _ contentType: String?, _ body: [UInt8]
    ) throws -> ControlRequest? {
        let request: ControlRequest
        do {
            request = try ControlRequest(method: method, target: target, contentType: contentType, body: body)
        } catch {
            let refusal = ControlError(error)
            try expectHolds([400, 404, 405, 415].contains(refusal.status), "the status is \(refusal.status)")
            try expectHolds(refusal.message.contains(": ") || refusal.message.contains(" takes "), refusal.message)
            try expectHolds(refusal.message.utf8.count < 4000, "a message of \(refusal.message.utf8.count) bytes")
            return nil
        }
        do {
            try ControlSchema.check(request.arguments.values, request.operation.arguments, at: "the request")
        } catch {
            throw Violation(description: "\(request.operation.id): \((error as? ControlError)?.message ?? "")")
        }
        return request
    }
}
