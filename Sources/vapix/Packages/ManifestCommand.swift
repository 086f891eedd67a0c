import ArgumentParser

/// `vapix manifest`.
struct ManifestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manifest", abstract: "Check, make and upgrade the manifest.json of an app.",
        discussion: "All of it happens on this machine; no camera is asked.",
        subcommands: [
            ManifestCheck.self, ManifestInit.self, ManifestUpgrade.self, ManifestFromPackageConf.self,
        ])
}
