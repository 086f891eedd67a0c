// snippet:begin
import VapixClient

/// Starts those of some apps that are stopped.
///
/// - Returns: The names of the apps that were started.
func startStopped(_ names: Set<String>, on vapix: Vapix) async throws -> [String] {
    var started: [String] = []
    for app in try await vapix.applications.list() where names.contains(app.name) && app.status == .stopped {
        do {
            try await vapix.applications.start(package: app.name)
            started.append(app.name)
        } catch let error as VapixError where error.device?.code == Applications.ErrorCode.alreadyRunning {
            // Somebody else was faster.
        }
    }
    return started
}
// snippet:end
