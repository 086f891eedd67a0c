// Starts the apps that its arguments name, if they are stopped:
//
//   AppKeeper NAME…
@preconcurrency import Glibc
import VapixClient

let vapix = Vapix(serviceAccount: "AppKeeper")
do {
    for name in try await startStopped(Set(CommandLine.arguments.dropFirst()), on: vapix) { print("started \(name)") }
} catch {
    fputs("AppKeeper: \(error)\n", stderr)
    exit(1)
}
