// Keeps the last few pictures of the camera in a folder:
//
//   SnapshotToDisk [FOLDER [SECONDS]]

// snippet:begin
@preconcurrency import Glibc
import VapixApp
import VapixClient

let arguments = CommandLine.arguments.dropFirst()
let interval = Duration.seconds(max(arguments.dropFirst().first.flatMap { Int64($0) } ?? 600, 1))
let vapix = Vapix(serviceAccount: "SnapshotToDisk")
do {
    // Of all that belongs to an app, localdata alone may be written to, and stays when the app is upgraded.
    let folder = try arguments.first.map { LocalFolder(path: $0) } ?? LocalFolder("SnapshotToDisk")
    // Flash memory is small and shared, and wears out: ten minutes and about 50 KB a picture make 7 MB a day.
    let pictures = folder.keepNewest(12, maximumBytes: 4_000_000, suffix: ".jpg")
    while true {
        do {
            let picture = try await vapix.jpeg.image(resolution: Resolution(width: 640, height: 480), compression: 50)
            print("wrote \(try await pictures.add(picture).path), \(picture.count) bytes")
            fflush(stdout)
        } catch let error as VapixError where error.isRetriable {
            // It passes, and the call only reads: no picture this time.
            fputs("SnapshotToDisk: \(error)\n", stderr)
        }
        try await Task.sleep(for: interval)
    }
} catch {
    fputs("SnapshotToDisk: \(error)\n", stderr)
    // The camera starts the app again at once. An error that does not pass would come back as often.
    try? await Task.sleep(for: .seconds(30))
    exit(1)
}
// snippet:end
