// Lists the apps that are installed on the camera it runs on. What an app prints goes to the camera's system log.

// snippet:begin
@preconcurrency import Glibc
import VapixClient

let vapix = Vapix(serviceAccount: "ListApps")
do {
    for app in try await vapix.applications.list() {
        print(app.name, app.version ?? "-", app.status)
    }
} catch {
    // The message says what to do: what to add to manifest.json, or when to try again.
    fputs("ListApps: \(error)\n", stderr)
    exit(1)
}
// snippet:end
