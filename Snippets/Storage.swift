// The files of an app, and the disks of its camera, as the articles show them.

import VapixApp
import VapixClient
import VapixStorage

func keep(_ picture: [UInt8]) async throws {
    // snippet:begin files
    let folder = try LocalFolder("gatekeeper")
    try await folder.write(Array("42".utf8), to: "count.txt")
    let count = try await folder.read("count.txt")

    let pictures = folder.keepNewest(20, maximumBytes: 4_000_000, suffix: ".jpg")
    try await pictures.add(picture)
    // snippet:end
    print(count ?? [])
}

func follow(_ vapix: Vapix) async throws {
    // snippet:begin disks
    for disk in try await vapix.disks.list(diskIDs: ["all"]).disks where disk.isFull == true {
        print(disk.diskID, "is full")
    }
    for try await change in try await vapix.states(of: .storage) where change.state?.isDisrupted == true {
        print(change.state?.diskID ?? "", "is in trouble")
    }
    // snippet:end
}
