// The settings of an app, as the articles show them.

// snippet:begin values
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

// snippet:begin changes
for try await change in settings.changes(since: values, every: .seconds(5)) {
    print(change.name, change.previousText ?? "-", change.text ?? "-")
}
// snippet:end

// snippet:begin updates
for try await values in settings.values(every: .seconds(5)) {
    print(try values.value("Threshold", as: Int.self))
}
// snippet:end
