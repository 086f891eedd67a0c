// Keeps the last few pictures of the camera in a folder:
//
//   SnapshotToDisk [FOLDER [SECONDS]]

// snippet:begin
@preconcurrency import Glibc
import VapixClient

// Of all that belongs to an app, localdata alone may be written to, and stays when the app is upgraded.
let arguments = CommandLine.arguments.dropFirst()
let folder = arguments.first ?? "/usr/local/packages/SnapshotToDisk/localdata"
let interval = Duration.seconds(max(arguments.dropFirst().first.flatMap { Int64($0) } ?? 600, 1))

let vapix = Vapix(serviceAccount: "SnapshotToDisk")
let album = Album(folder: folder, maximumCount: 12, maximumBytes: 4_000_000)
while true {
    do {
        let picture = try await vapix.jpeg.image(resolution: Resolution(width: 640, height: 480), compression: 50)
        print("wrote \(try album.add(picture)), \(picture.count) bytes")
        fflush(stdout)
    } catch let error as VapixError where error.isRetriable {
        // Whatever it is, it passes: no picture this time.
        fputs("SnapshotToDisk: \(error)\n", stderr)
    } catch {
        fputs("SnapshotToDisk: \(error)\n", stderr)
        // The camera starts the app again at once. An error that does not pass would come back as often.
        try? await Task.sleep(for: .seconds(30))
        exit(1)
    }
    try await Task.sleep(for: interval)
}
// snippet:end
