import ArgumentParser

/// `vapix license`.
struct LicenseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "license", abstract: "Install and remove the license keys of applications.",
        discussion: "vapix list-apps shows the license state of each application.",
        subcommands: [LicenseInstall.self, LicenseRemove.self])
}
