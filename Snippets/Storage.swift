// The files of an app, as Documentation/App.md shows them.

import VapixApp

func keep(_ picture: [UInt8]) async throws {
    // snippet:begin
    let folder = try LocalFolder("gatekeeper")
    try await folder.write(Array("42".utf8), to: "count.txt")
    let count = try await folder.read("count.txt")

    let pictures = folder.keepNewest(20, maximumBytes: 4_000_000, suffix: ".jpg")
    try await pictures.add(picture)
    // snippet:end
    print(count ?? [])
}
