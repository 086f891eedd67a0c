import AcapPackage
import ArgumentParser

/// The AXIS OS versions that an app works with.
struct SystemOptions: ParsableArguments {
    @Option(help: "The oldest AXIS OS version that the app works with, for schema 2.")
    var minOs: String?
    @Option(help: "The newest AXIS OS version that the app works with, for schema 2.")
    var maxOs = "13"

    var ranges: [SystemVersionRange] { [SystemVersionRange(minimum: minOs, maximum: maxOs)] }
}
