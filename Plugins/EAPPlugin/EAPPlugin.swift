import Foundation
import PackagePlugin

/// `swift package eap`: builds an app for release, and an `.eap` file of it beside its `manifest.json`.
///
/// ```
/// swift package --swift-sdk aarch64-axis --allow-writing-to-package-directory eap
/// ```
///
/// Options before `eap` are SwiftPM's, such as the SDK. After it, `--product` names the app if the package has several
/// programs, and `--configuration debug` builds for debugging. All other options go to `vapix eap build`, which makes the
/// package: the plugin only asks SwiftPM for the build, and names the Swift packages that are linked, for the LICENSE of an app
/// that has none.
@main
struct EAPPlugin: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) async throws {
        var extractor = ArgumentExtractor(arguments)
        let product = try product(named: extractor.extractOption(named: "product").last, in: context.package)
        let configuration = try configuration(named: extractor.extractOption(named: "configuration").last)
        var parameters = PackageManager.BuildParameters(configuration: configuration, logging: .concise, echoLogs: true)
        // No device has Swift's libraries. `swift package` does not know the option of `swift build` for that.
        parameters.otherSwiftcFlags = ["-static-stdlib"]
        // Symbols are half of a program, and nothing on the device reads them. Exported symbols, which Swift's static libraries
        // request, keep unused functions alive.
        if configuration == .release {
            parameters.otherLinkerFlags = ["--strip-all", "--gc-sections", "--no-export-dynamic"]
        }
        let result = try packageManager.build(.product(product), parameters: parameters)
        guard result.succeeded, let executable = result.builtArtifacts.first(where: { $0.kind == .executable }) else {
            throw EAPPluginError(description: "\(product) was not built: \(result.logText)")
        }

        let tool = Process()
        tool.executableURL = try context.tool(named: "vapix").url
        tool.arguments =
            ["eap", "build", context.package.directoryURL.path, "--executable", executable.url.path]
            + linkedPackages(of: product, in: context.package).flatMap { ["--licenses-of", $0] }
            + extractor.remainingArguments
        tool.standardOutput = FileHandle.standardError
        try tool.run()
        tool.waitUntilExit()
        guard tool.terminationReason == .exit, tool.terminationStatus == 0 else {
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
