// Generated from Specs/Examples/stream-profiles by vapix-generate. Do not edit.

import VapixClient

extension ExampleTable {
    /// The examples of Stream profiles.
    mutating func addStreamProfiles() {
        add("Specs/Examples/stream-profiles/create_200.http") {
            let value0 = StreamProfiles.Profile(
                name: "My full HD profile", summary: "HD profile:1920x1080", parameters: "resolution=1920x1080")
            let value1 = StreamProfiles.Profile(
                name: "My inverted image profile", summary: "The image is inverted",
                parameters: "resolution=640x360&fps=25&rotation=180")
            return StreamProfiles.create(profiles: [value0, value1])
        }
        add("Specs/Examples/stream-profiles/getSupportedVersions_200.http") { StreamProfiles.getSupportedVersions() }
        add("Specs/Examples/stream-profiles/list_200.http") { StreamProfiles.list(names: []) }
        add("Specs/Examples/stream-profiles/list_200_named.http") {
            StreamProfiles.list(names: [StreamProfiles.ProfileName(name: "My full HD profile")])
        }
        add("Specs/Examples/stream-profiles/remove_200.http") {
            StreamProfiles.remove(names: [StreamProfiles.ProfileName(name: "My full HD profile")])
        }
        add("Specs/Examples/stream-profiles/remove_error2006.http") {
            StreamProfiles.remove(names: [StreamProfiles.ProfileName(name: "Evening")])
        }
        add("Specs/Examples/stream-profiles/update_200.http") {
            let value0 = StreamProfiles.Profile(
                name: "My full HD profile", summary: "HD profile:1920x1080 with FPS:30",
                parameters: "resolution=1920x1080&fps=30")
            return StreamProfiles.update(profiles: [value0])
        }
    }
}
