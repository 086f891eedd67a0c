// What comes or goes piece by piece, as the README shows it.

import VapixClient
import VapixSystem

func useStreams(_ vapix: Vapix) async throws {
    // snippet:begin
    for try await element in try await vapix.events(matching: [.topic("tns1:Device/tnsaxis:IO//.")]) {
        switch element {
        case .event(let event): print(event.topic, event.data)
        case .gap(let gap): print("missed \(gap.droppedCount), connected anew \(gap.reconnectCount) times")
        }
    }

    for topic in try await vapix.eventDeclarations() where topic.isEvent {
        print(topic.expression ?? topic.name, topic.niceName ?? "")
    }

    for try await frame in try await vapix.mjpeg.frames(fps: 5, resolution: Resolution(width: 1280, height: 720)) {
        print("a picture of \(frame.body.count) bytes")
    }

    for try await entry in try await vapix.systemSettings.systemLog() where entry.level == .error {
        print(entry.time ?? "", entry.process ?? "", entry.message)
    }

    let report = try await vapix.systemSettings.serverReportArchive()
    try await report.write(to: "localdata/report.zip") { print("\($0) bytes") }

    var package = try FilePart(contentsOfFile: "ListApps_1_0_0_aarch64.eap")
    package.progress = { print("\($0) bytes") }
    try await vapix.applications.upload(package: package)
    // snippet:end
}
