import Foundation
import PackagePlugin

/// `swift package eap`: builds an app for release, and an `.eap` file of it beside its `manifest.json`.
///
/// ```
/// swift package --swift-sdk aarch64-axis --allow-writing-to-package-directory eap
/// ```
///
/// `swift package eap --help` lists the options. The plugin asks SwiftPM for two builds, and runs its tool `eap-build` after
/// each:
///
/// 1. A program that does nothing. SwiftPM does not tell a plugin what it builds for, but the header of that program does. So a
///    forgotten SDK, a mistyped option or an error in the manifest ends the command in seconds.
/// 2. The app. The tool makes the package of it.
@main
struct EAPPlugin: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) async throws {
        let tool = try context.tool(named: "eap-build").url
        if arguments.prefix(while: { $0 != "--" }).contains(where: { $0 == "--help" || $0 == "-h" }) {
            return try run(tool, ["--help"])
        }
        var extractor = ArgumentExtractor(arguments)
        let product = try product(named: extractor.extractOption(named: "product").last, in: context.package)
        let configuration = try configuration(named: extractor.extractOption(named: "configuration").last)
        let options =
            [context.package.directoryURL.path]
            + linkedPackages(of: product, in: context.package).flatMap { ["--licenses-of", $0] }
            + extractor.remainingArguments
        let probe = try build("eap-probe", configuration)
        try run(tool, options + ["--check-only", "--executable", probe.path])
        let executable = try build(product, configuration)
        try run(tool, options + ["--executable", executable.path])
    }

    /// Builds a program for a camera.
    ///
    /// - Returns: The program's file.
    private func build(_ product: String, _ configuration: PackageManager.BuildConfiguration) throws -> URL {
        var parameters = PackageManager.BuildParameters(configuration: configuration, logging: .concise, echoLogs: true)
        // No device has Swift's libraries. `swift package` does not know the option of `swift build` for that.
        parameters.otherSwiftcFlags = ["-static-stdlib"]
        // Symbols are half of a program, and nothing on the device reads them. Exported symbols, which Swift's static libraries
        // request, keep unused functions alive.
        if configuration == .release {
            parameters.otherLinkerFlags = ["--strip-all", "--gc-sections", "--no-export-dynamic"]
        }
        let result = try packageManager.build(.product(product), parameters: parameters)
        // A program that the plugin depends on is also built for this machine, under another name: eap-probe-tool.
        let programs = result.builtArtifacts.filter { $0.kind == .executable && $0.url.lastPathComponent == product }
        guard result.succeeded, let executable = programs.first else {
            var advice = ""
            if result.logText.contains("static-stdlib-args.lnk") {
                advice =
                    "\nThe Swift SDK finds no static libraries of Swift. Set its swiftResourcesPath to their folder, swift_static: "
                    + "swift package cannot ask for swiftStaticResourcesPath."
            }
            throw EAPPluginError(description: "\(product) was not built: \(result.logText)\(advice)")
        }
        return executable.url
    }

    /// Runs the plugin's tool.
    private func run(_ tool: URL, _ arguments: [String]) throws {
        let process = Process()
        process.executableURL = tool
        process.arguments = arguments
        process.standardOutput = FileHandle.standardError
        try process.run()
        process.waitUntilExit()
        // The tool has said why.
        guard process.terminationReason == .exit, process.terminationStatus == 0 else {
            throw EAPPluginError(description: "no package was built")
        }
    }

    /// The program to build: the named one, or the only one.
    private func product(named name: String?, in package: Package) throws -> String {
        let products = package.products(ofType: ExecutableProduct.self).map(\.name)
        if let name {
            guard products.contains(name) else {
                throw EAPPluginError(description: "the package has no program \(name). Choose one of \(list(products))")
            }
            return name
        }
        guard products.count == 1, let product = products.first else {
            throw EAPPluginError(
                description: "the package has several programs or none. Name the app with --product: \(list(products))")
        }
        return product
    }

    /// The folders of the packages from which a program links something.
    private func linkedPackages(of name: String, in package: Package) -> [String] {
        var folders: [String] = []
        var known: Set<Target.ID> = []
        func visit(_ target: any Target, of owner: Package) {
            guard known.insert(target.id).inserted else { return }
            for dependency in target.dependencies {
                switch dependency {
                case .target(let other): visit(other, of: owner)
                case .product(let product):
                    let source = owner.dependencies.map(\.package).first { candidate in
                        candidate.products.contains { $0.id == product.id }
                    }
                    guard let source else { continue }
                    if !folders.contains(source.directoryURL.path) { folders.append(source.directoryURL.path) }
                    for other in product.targets { visit(other, of: source) }
                @unknown default: break
                }
            }
        }
        for product in package.products(ofType: ExecutableProduct.self) where product.name == name {
            for target in product.targets { visit(target, of: package) }
        }
        return folders
    }

    private func list(_ names: [String]) -> String {
        names.isEmpty ? "none" : names.joined(separator: ", ")
    }

    private func configuration(named name: String?) throws -> PackageManager.BuildConfiguration {
        switch name {
        case nil, "release": .release
        case "debug": .debug
        default: throw EAPPluginError(description: "--configuration must be debug or release")
        }
    }
}

/// A package that could not be built.
struct EAPPluginError: Error, CustomStringConvertible {
    let description: String
}
