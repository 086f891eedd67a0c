import AcapPackage
import ArgumentParser

/// The AXIS OS versions that an app works with.
struct SystemOptions: ParsableArguments {
    @Option(help: "The oldest AXIS OS version that the app works with, for schema 2.")
    var minOs: String?
    @Option(help: "The newest AXIS OS version that the app works with, for schema 2 (default: 13).")
    var maxOs: String?

    /// The range for a manifest that has none.
    var ranges: [SystemVersionRange] { [SystemVersionRange(minimum: minOs, maximum: maxOs ?? "13")] }
}
