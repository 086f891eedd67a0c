// Calls on HTTP's own thread, as the README shows them.

import VapixClient

func useExecutor(_ vapix: Vapix) async throws {
    // snippet:begin
    let names = try await withTaskExecutorPreference(Vapix.taskExecutor) {
        try await vapix.applications.list().map(\.name)
    }
    // snippet:end
    print(names)
}
