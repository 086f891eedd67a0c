// SD cards and network shares, as Documentation/App.md shows them.

import VapixClient
import VapixStorage

func follow(_ vapix: Vapix) async throws {
    // snippet:begin
    for disk in try await vapix.disks.list(diskIDs: ["all"]).disks where disk.isFull == true {
        print(disk.diskID, "is full")
    }
    let disruptions = EventFilter.topic("tnsaxis:Storage/tnsaxis:Disruption")
    for try await element in try await vapix.events(matching: [disruptions]) {
        guard case .event(let event) = element else { continue }
        print(event.source["disk_id"] ?? "-", event.data["disruption"] ?? "-")
    }
    // snippet:end
}
