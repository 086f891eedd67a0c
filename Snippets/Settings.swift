// The settings of an app, as Documentation/App.md shows them.

// snippet:begin
import VapixApp
import VapixClient

enum Mode: String, AppSettingValue, CaseIterable { case day, night }

let settings = AppSettings("gatekeeper", on: Vapix(serviceAccount: "gatekeeper"))
let values = try await settings.values()
let threshold = try values.value("Threshold", as: Int.self)
let mode = try values.value("Mode", default: Mode.day)
try await settings.set("IsEnabled", to: true)
// snippet:end
print(threshold, mode)
