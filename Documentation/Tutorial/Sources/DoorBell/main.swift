@preconcurrency import Glibc
import VapixClient

// The camera's system log shows each line at once, and not when a buffer is full.
setvbuf(stdout, nil, _IOLBF, 0)

let vapix = Vapix(serviceAccount: "DoorBell")
let bell = Bell(button: .fromOne(1), output: .fromOne(2))
do {
    try await untilTermination {
        try await bell.run(on: vapix) { print($0) }
    }
    print("stopped")
} catch {
    // The message says what to do: what to add to manifest.json, or when to try again.
    fputs("DoorBell: \(error)\n", stderr)
    exit(1)
}
