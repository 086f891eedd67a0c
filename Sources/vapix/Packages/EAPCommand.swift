import ArgumentParser

/// `vapix eap`.
struct EAPCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "eap", abstract: "Build, inspect, unpack and compare packages (.eap).",
        discussion: "These commands work on this machine and need no camera.",
        subcommands: [EAPBuild.self, EAPInspect.self, EAPExtract.self, EAPDiff.self])
}
