import Foundation
import TestTools

/// libFuzzer's main program, as a function: the linker has another main program of SwiftPM's making already.
@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// Looks for inputs that break a property.
///
///     fuzz list                                 prints the properties' names
///     fuzz seed PROPERTY DIRECTORY              writes inputs to start from, made of the documented examples
///     fuzz run PROPERTY [libFuzzer's arguments]
@main
enum Fuzz {
    static func main() throws {
        let arguments = CommandLine.arguments
        switch (arguments.dropFirst().first, property) {
        case ("list", _): for property in properties { print(property.name) }
        case ("seed", let property?) where arguments.count == 4: try writeSeeds(of: property, to: arguments[3])
        case ("run", _?): exit(run())
        default:
            FileHandle.standardError.write(Data("usage: fuzz list|seed PROPERTY DIRECTORY|run PROPERTY …\n".utf8))
            exit(2)
        }
    }

    /// The property that the second argument names.
    private static let property = properties.first { CommandLine.arguments.dropFirst(2).first == $0.name }

    /// The properties of the wire codecs, which start from the documented exchanges, and those of all other readers.
    private static let properties =
        Property.all
        + [
            InputProperty.ofPackages, InputProperty.ofClients, InputProperty.ofBuses, InputProperty.ofSimulators,
            InputProperty.ofTools, InputProperty.ofEndpoints,
        ].joined().map { property in
            Property(name: property.name, check: { try property.check(Array($0)) }) { _, index in
                // The seeds are the same for each exchange.
                index == 0 ? property.seeds() : []
            }
        }

    private static func writeSeeds(of property: Property, to directory: String) throws {
        for (index, entry) in ExampleTable.all.enumerated() {
            let seeds = property.seeds(try entry.recorded(), index)
            for (number, seed) in seeds.enumerated() {
                let file = URL(fileURLWithPath: directory).appendingPathComponent("example-\(index)-\(number)")
                try Data(seed).write(to: file)
            }
        }
    }

    private static func run() -> CInt {
        // libFuzzer sees its own arguments only.
        var arguments = CommandLine.unsafeArgv.advanced(by: 2)
        arguments[0] = CommandLine.unsafeArgv[0]
        var count = CommandLine.argc - 2
        return runFuzzer(&count, &arguments) { start, count in
            do {
                try Fuzz.property?.check(UnsafeRawBufferPointer(start: start, count: count))
            } catch {
                FileHandle.standardError.write(Data("VIOLATION: \(error)\n".utf8))
                // libFuzzer keeps the input of whoever crashes.
                abort()
            }
            return 0
        }
    }
}
