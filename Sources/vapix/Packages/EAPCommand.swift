import ArgumentParser

/// `vapix eap`.
struct EAPCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "eap", abstract: "Build, inspect and compare packages (.eap).",
        discussion: "All of it happens on this machine; no camera is asked.",
        subcommands: [EAPBuild.self, EAPInspect.self, EAPDiff.self])
}
