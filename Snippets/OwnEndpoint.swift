// A call of another app's endpoint, as the README shows it.

// snippet:begin call
import VapixClient

enum Counter {
    /// Reads how many people the app "counter" has counted.
    static func total() -> VapixCall<Int?> {
        VapixCall("counter/total", HTTPRequest(.get, "/local/counter/total.cgi"), access: .viewer, effect: .read) {
            reply in
            Int(String(decoding: reply.body, as: UTF8.self))
        }
    }
}
// snippet:end

func useJSON(_ vapix: Vapix) async throws {
    // snippet:begin json
    let reply = try await vapix.send(HTTPRequest(.get, "/local/counter/state.cgi"), effect: .read)
    let hall = try reply.json.value("zones", 0, "count", as: Int.self)
    let name = try reply.json["zones"]?[0]?["name"]?.string ?? "-"
    print(name, hall)

    let reset = HTTPRequest(.post, "/local/counter/reset.cgi", json: ["zone": "hall", "isQuiet": true])
    try await vapix.send(VapixCall("counter/reset", reset, effect: .idempotent) { _ in })
    // snippet:end
}

func ring(_ port: PortNumber, at time: Int64?, _ vapix: Vapix) async throws {
    // snippet:begin once
    let body: JSONValue = ["port": JSONValue(port.fromOne), "time": JSONValue(time.map { Int($0) })]
    let request = HTTPRequest(.post, "/local/siren/alarm.cgi", json: body)
    let alarm = VapixCall("siren/alarm", request, effect: .once) { _ in }
    do {
        // Made again for a minute, but only if it certainly has not happened.
        try await vapix.retrying(for: .seconds(60)) { try await vapix.send(alarm) }
    } catch let error as VapixError where error.mayHaveHappened {
        print("unknown: \(error)")
    }
    // snippet:end
}

func printTotal(_ vapix: Vapix) async throws {
    print(try await vapix.send(Counter.total()) ?? 0)
}
