// A settings page: typed settings, live events and a picture, behind the camera's web server.

// snippet:begin
import AppServer
@preconcurrency import Glibc
import VapixApp
import VapixClient

/// Which events the page shows.
enum Watch: String, AppSettingValue, CaseIterable { case inputs, everything }

let vapix = Vapix(serviceAccount: "Gatekeeper")
let settings = AppSettings("Gatekeeper", on: vapix)
let endpoints = AppEndpoints { event in
    if let error = event.error { fputs("Gatekeeper: \(event.subject): \(error)\n", stderr) }
}

endpoints.get("settings.cgi") { _ in
    let values = try await settings.values()
    let isEnabled = try values.value("IsEnabled", as: Bool.self)
    let watch = try values.value("Watch", as: Watch.self)
    let shown = try values.value("Shown", as: Int.self)
    return .json(#"{"isEnabled": \#(isEnabled), "watch": "\#(watch.rawValue)", "shown": \#(shown)}"#)
}

endpoints.post("settings.cgi") { request in
    // A page of another host can send a form with the user's login, but not this header.
    guard request.headers["X-Requested-With"] == "Gatekeeper" else { return .empty(status: 403) }
    let form = try await request.body.form()
    guard let watch = Watch(rawValue: form["watch"] ?? ""), let shown = Int(form["shown"] ?? "") else {
        return .text("watch or shown is missing", status: 400)
    }
    do {
        try await settings.set(["IsEnabled": form["isEnabled"] == "on", "Watch": watch, "Shown": shown])
    } catch let error as VapixError where error.code == .invalidRequest {
        // The manifest's type does not allow the value.
        return .text("\(error)", status: 400)
    }
    return .empty()
}

endpoints.get("snapshot.cgi") { _ in
    var reply = EndpointReply.bytes(
        try await vapix.jpeg.image(resolution: Resolution(width: 640, height: 480)), contentType: "image/jpeg")
    reply.headers.add("Cache-Control", "no-store")
    return reply
}

endpoints.get("events.cgi") { _ in
    let values = try await settings.values()
    // The browser asks again after any other end.
    guard try values.value("IsEnabled") else { return .empty(status: 204) }
    let watch = try values.value("Watch", as: Watch.self)
    let filter: EventFilter = watch == .inputs ? .topic("tns1:Device/tnsaxis:IO//.") : .everything
    // Apache collects 4 KB before it sends them.
    return .events(paddedTo: 8192) { page in
        let events = try await vapix.events(matching: filter)
        try await page.send("Waiting for events.", event: "state")
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for try await element in events {
                    if case .event(let event) = element { try await page.send("\(event)") }
                }
            }
            group.addTask {
                // Apache ends a reply that says nothing for a minute.
                while true {
                    try await Task.sleep(for: .seconds(20))
                    try await page.keepAlive()
                }
            }
            // The first that ends ends the other.
            defer { group.cancelAll() }
            _ = try await group.next()
        }
    }
}

do {
    // The camera stops an app with SIGTERM, which ends the endpoints.
    try await untilTermination { try await endpoints.serve() }
} catch {
    fputs("Gatekeeper: \(error)\n", stderr)
    // The camera starts the app again at once. An error that does not pass would come back as often.
    try? await Task.sleep(for: .seconds(30))
    exit(1)
}
// snippet:end
