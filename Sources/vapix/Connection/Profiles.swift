import ArgumentParser
import VapixClient

/// `vapix profiles`.
struct Profiles: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List the cameras of the configuration file; needs no device.",
        discussion: """
            The file is ~/.config/vapix/config, or vapix/config in $XDG_CONFIG_HOME. It has a section for each camera:

              [entrance]
              host = 192.168.0.90
              user = root
              password-command = pass show cameras/entrance
              pin = 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=

            The keys are host, user, password-command, password-file, pin, ca-file, insecure (yes or no) and timeout. They mean \
            the same as the options of these names. A line that starts with # is a comment. Paths start with / or ~/. A password \
            never stands in the file. Only you may write the file.

            vapix info --profile entrance then needs no other option. Options count first, then VAPIX_HOST, VAPIX_PROFILE and \
            VAPIX_USER, then the profile. A profile that --profile names counts before the environment. The password of a \
            profile goes to its host and user only. VAPIX_ORIGIN, which vapix-simulator sets, counts before VAPIX_HOST and \
            VAPIX_PROFILE.

            Columns: name, host, user. With --json: {"profiles": [{"name": …, "host": …, "user": …}]}.
            """)

    @OptionGroup(title: "Output") var output: OutputOptions

    func run() throws {
        try output.print(ProfilesReport(profiles: try ConfigurationFile.read().profiles))
    }
}

/// The profiles of a configuration file.
private struct ProfilesReport: Report {
    let profiles: [Profile]

    func text(_ style: TextStyle) -> String {
        var table = Table(titles: ["Name", "Host", "User"])
        table.rows = profiles.map { [$0.name, $0.origin.description, $0.user] }
        return table.text(style)
    }

    func writeMembers(to json: inout JSONWriter) {
        json.write("profiles", objects: profiles) { json, profile in
            json.write("name", profile.name)
            json.write("host", profile.origin.description)
            json.write("user", profile.user)
        }
    }
}
