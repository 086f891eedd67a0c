// A client of a camera on the network, as the README shows it.

import VapixClient

func printVersion(password: String) async throws {
    // snippet:begin
    let vapix = try Vapix(origin: "https://192.168.0.90", username: "root", password: password)
    let info = try await vapix.basicDeviceInfo.getAllProperties().propertyList
    print(info.productFullName ?? "?", info.version ?? "?")
    // snippet:end
}
