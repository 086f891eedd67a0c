// What an app does to see what the client does, as the README shows it.

// snippet:begin
import VapixClient

let vapix = Vapix(serviceAccount: "my_app") { event in
    print(event.isFailure ? "warning:" : "debug:", event)
}
// snippet:end
_ = try? await vapix.applications.list()
