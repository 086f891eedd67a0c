// A first call, as the README shows it.

import VapixClient

// snippet:begin
let vapix = Vapix(serviceAccount: "my_app")
for app in try await vapix.applications.list() {
    print(app.name, app.version ?? "-", app.status)
}
// snippet:end
