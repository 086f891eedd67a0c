// What comes or goes piece by piece, as the README shows it.

import VapixClient

func useStreams(_ vapix: Vapix) async throws {
    // snippet:begin
    for try await element in vapix.events(matching: [.topic("tns1:Device/tnsaxis:IO//.")]) {
        switch element {
        case .event(let event): print(event.topic, event.data)
        case .gap(let gap): print("missed \(gap.droppedCount), connected anew \(gap.reconnectCount) times")
        }
    }

    for try await frame in try await vapix.openParts(Video.StreamVideo(fps: 5)) {
        print("a picture of \(frame.body.count) bytes")
    }

    let report = try await vapix.open(HTTPRequest(.get, "/axis-cgi/serverreport.cgi"), effect: .read)
    try await report.write(to: "localdata/report.txt")

    try await vapix.applications.upload(package: FilePart(contentsOfFile: "ListApps_1_0_0_aarch64.eap"))
    // snippet:end
}
