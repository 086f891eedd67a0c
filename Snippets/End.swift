// The end of an app, as the articles show it.

import AppServer
import VapixClient

func run(_ endpoints: AppEndpoints, _ vapix: Vapix) async throws {
    // snippet:begin end
    try await untilTermination {
        // If one task fails, this group cancels the others. `waitForAll()` would wait for `serve()`, which has no end.
        try await withThrowingDiscardingTaskGroup { group in
            group.addTask { try await endpoints.serve() }
            group.addTask {
                for try await element in try await vapix.events() { print(element) }
            }
        }
    } cleanUp: {
        // Best effort: the camera may be shutting down itself.
        try? await vapix.dynamicOverlay.removeText(labelled: "Oven: ")
    }
    // snippet:end
}
