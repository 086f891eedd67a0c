// The tour of the README: a call, an error, events, a file.

import VapixClient
import VapixSystem

func takeTour(_ vapix: Vapix) async throws {
    // snippet:begin call
    for port in try await vapix.ioPortManagement.getPorts().ports where port.direction == .input {
        print(port.id, port.name ?? "-", port.state == .closed ? "closed" : "open")
    }
    // snippet:end

    // snippet:begin error
    do {
        try await vapix.applications.start(package: "vmd")
    } catch let error as VapixError where error.device?.code == Applications.ErrorCode.alreadyRunning {
        print("It runs already.")
    }
    // snippet:end

    // snippet:begin retrying
    let apps = try await vapix.retrying(for: .seconds(300)) { try await vapix.applications.list() }
    // snippet:end
    print(apps.count)

    // snippet:begin event
    for try await case .event(let event) in try await vapix.events(matching: [.topic("tns1:Device/tnsaxis:IO//.")]) {
        print(event.topic, event.data)
    }
    // snippet:end

    // snippet:begin file
    let report = try await vapix.systemSettings.serverReportArchive()
    try await report.write(to: "localdata/report.zip") { print("\($0) bytes") }
    // snippet:end
}
