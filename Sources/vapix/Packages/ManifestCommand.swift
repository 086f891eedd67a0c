import ArgumentParser

/// `vapix manifest`.
struct ManifestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manifest", abstract: "Check, create and upgrade the manifest.json of an app.",
        discussion: "These commands work on this machine and need no camera.",
        subcommands: [
            ManifestCheck.self, ManifestInit.self, ManifestUpgrade.self, ManifestFromPackageConf.self,
            ManifestEndpoints.self,
        ])
}
