// The changes of an app's settings, as Documentation/App.md shows them.

import VapixApp

func follow(_ settings: AppSettings, since values: AppSettingValues) async throws {
    // snippet:begin
    for try await change in settings.changes(since: values, every: .seconds(5)) {
        print(change.name, change.previousText ?? "-", change.text ?? "-")
    }
    // snippet:end
}
