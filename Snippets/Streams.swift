// Events, pictures and files, as the articles show them.

import VapixClient
import VapixSystem

// snippet:begin topic
extension StateTopic where State == Bool {
    /// Whether the lid of the device is open.
    static var lid: StateTopic { StateTopic("tns1:Device/tnsaxis:Casing/Open") { $0.data.bool("Open") } }
}
// snippet:end

func useStreams(_ vapix: Vapix) async throws {
    // snippet:begin states
    for try await change in try await vapix.states(of: .ioPort) {
        guard let state = change.state else { continue }
        print(state.port, state.isActive ? "active" : "inactive", change.isInitial ? "from the start" : "now")
    }
    // snippet:end

    // snippet:begin own-topic
    for try await change in try await vapix.states(of: .lid) where change.state == true {
        print("The lid of the device is open.")
    }
    // snippet:end

    // snippet:begin events
    for try await element in try await vapix.events(matching: .topic("tns1:Device/tnsaxis:IO//.")) {
        switch element {
        case .event(let event) where event[.ioPort]?.isActive == true: print("A port has become active.")
        case .event(let event): print(event.topic, event.data)
        case .gap(let gap): print("missed \(gap.droppedCount), connected anew \(gap.reconnectCount) times")
        }
    }
    // snippet:end

    // snippet:begin starting
    let options = EventStream.Options(openingTimeout: .seconds(300))
    let doors = try await vapix.states(of: .ioPort, options: options)
    // snippet:end
    print(doors.unreadableCount)

    // snippet:begin declarations
    for topic in try await vapix.eventDeclarations() where topic.isEvent {
        print(topic.expression ?? topic.name, topic.niceName ?? "")
    }
    // snippet:end

    // snippet:begin pictures
    for try await frame in try await vapix.mjpeg.frames(fps: 5, resolution: Resolution(width: 1280, height: 720)) {
        print("a picture of \(frame.body.count) bytes")
    }
    // snippet:end

    // snippet:begin overlay
    while true {
        // A restart of the camera removes overlays.
        try await vapix.retrying(for: .seconds(90)) {
            try await vapix.dynamicOverlay.keep(
                text: "23.5 °C", labelled: "Oven: ", position: .named(.topLeft), textColor: .white)
        }
        try await Task.sleep(for: .seconds(30))
    }
    // snippet:end
}

func useLogs(_ vapix: Vapix) async throws {
    // snippet:begin log
    for try await entry in try await vapix.systemSettings.systemLog() where entry.level == .error {
        print(entry.time ?? "", entry.process ?? "", entry.message)
    }
    // snippet:end

    // snippet:begin download
    let report = try await vapix.systemSettings.serverReportArchive()
    try await report.write(to: "localdata/report.zip") { print("\($0) bytes") }
    // snippet:end

    // snippet:begin upload
    var package = try FilePart(contentsOfFile: "ListApps_1_0_0_aarch64.eap")
    package.progress = { print("\($0) bytes") }
    try await vapix.applications.upload(package: package)
    // snippet:end
}
