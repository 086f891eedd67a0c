// The tour of the README: a call, an error, states, a file.

import VapixClient
import VapixSystem

func takeTour(_ vapix: Vapix) async throws {
    // snippet:begin call
    for port in try await vapix.ioPortManagement.getPorts().ports where port.direction == .input {
        print(port.number, port.name ?? "-", port.state == .closed ? "closed" : "open")
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
    for try await change in try await vapix.states(of: .ioPort) {
        if let state = change.state { print(state.port, state.isActive ? "active" : "inactive") }
    }
    // snippet:end

    // snippet:begin file
    let report = try await vapix.systemSettings.serverReportArchive()
    try await report.write(to: "localdata/report.zip") { print("\($0) bytes") }
    // snippet:end
}
