// The end of an app, as the articles show it.

import AppServer
import VapixApp
import VapixClient

func run(_ endpoints: AppEndpoints, _ vapix: Vapix) async throws {
    // snippet:begin end
    try await untilTermination {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await endpoints.serve() }
            group.addTask {
                for try await element in try await vapix.events() { print(element) }
            }
            try await group.waitForAll()
        }
    }
    try ServiceManager.notify(.status("the settings are saved"))
    // snippet:end
}
