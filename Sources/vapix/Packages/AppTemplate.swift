import AcapPackage

/// The files of a new app: a small program that works, with its test.
struct AppTemplate {
    /// How the app's Swift package depends on the one with VapixClient.
    enum Dependency {
        /// A checkout on this machine, by its absolute path.
        case path(String)
        /// A repository, and the first version that will do.
        case url(String, version: String)

        fileprivate var declaration: String {
            switch self {
            // The name is needed because a checkout's folder may be called anything.
            case .path(let path): ".package(name: \"vapix\", path: \(path.debugDescription))"
            case .url(let url, let version): ".package(url: \(url.debugDescription), from: \(version.debugDescription))"
            }
        }

        /// The package's identity, which products of it are named with.
        fileprivate var identity: String {
            guard case .url = self else { return "vapix" }
            return lastName
        }

        /// The last part of the path or URL, by which SwiftPM tells packages apart, in small letters.
        var lastName: String {
            let place =
                switch self {
                case .path(let path): path
                case .url(let url, _): url
                }
            let name = place.split(separator: "/").last.map(String.init) ?? place
            return name.hasSuffix(".git") ? String(name.dropLast(4)) : name
        }
    }

    let manifest: Manifest
    let dependency: Dependency

    private var name: String { manifest.appName ?? "" }

    /// The files' paths in the app's folder, and their texts.
    var files: [(path: String, text: String)] {
        [
            ("Package.swift", package), ("manifest.json", manifest.document.prettyText), ("LICENSE", license),
            ("README.md", readme), (".gitignore", "/.build/\n/.swiftpm/\n*.eap\n"),
            ("Sources/App/main.swift", main), ("Sources/App/Summary.swift", summary),
            ("Tests/AppTests/SummaryTests.swift", tests),
        ]
    }

    // The targets' names are not the app's, which may be a word of Swift or the name of another module.
    private var package: String {
        """
        // swift-tools-version: 6.0
        import PackageDescription

        let package = Package(
            name: "\(name)",
            products: [
                // The program has the name of the app: the camera starts /usr/local/packages/\(name)/\(name).
                .executable(name: "\(name)", targets: ["App"])
            ],
            dependencies: [
                \(dependency.declaration)
            ],
            targets: [
                .executableTarget(
                    name: "App",
                    dependencies: [.product(name: "VapixClient", package: \(dependency.identity.debugDescription))]
                ),
                // `swift test` needs no camera, no simulator and no D-Bus.
                .testTarget(
                    name: "AppTests",
                    dependencies: ["App", .product(name: "VapixTesting", package: \(dependency.identity.debugDescription))]
                ),
            ],
            swiftLanguageModes: [.v6]
        )

        """
    }

    private var main: String {
        """
        @preconcurrency import Glibc
        import VapixClient

        let vapix = Vapix(serviceAccount: "\(name)")
        do {
            print(try await summary(of: vapix))
        } catch {
            // The message says what to do: what to add to manifest.json, or when to try again.
            fputs("\(name): \\(error)\\n", stderr)
            exit(1)
        }

        """
    }

    private var summary: String {
        """
        import VapixClient

        /// Tells how many of the camera's apps are running.
        func summary(of vapix: Vapix) async throws -> String {
            let apps = try await vapix.applications.list()
            let running = apps.filter { $0.status == .running }
            return "\\(running.count) of \\(apps.count) apps are running"
        }

        """
    }

    private var tests: String {
        """
        import Testing
        import VapixClient
        import VapixTesting

        @testable import App

        @Test func summary_countsTheAppsThatRun() async throws {
            let camera = ScriptedTransport()
            camera.when(
                Applications.list(),
                return: [
                    Applications.Application(name: "one", status: .running),
                    Applications.Application(name: "two", status: .stopped),
                ])

            #expect(try await summary(of: Vapix(camera)) == "1 of 2 apps are running")
        }

        @Test func summary_theCameraIsGone_isAnError() async throws {
            let camera = ScriptedTransport()
            camera.when(Applications.list(), throw: VapixError(.connectionFailed))

            await #expect(throws: VapixError.self) { try await summary(of: Vapix(camera)) }
        }

        """
    }

    private var license: String {
        "Copyright \(manifest.vendor ?? ""). All rights reserved.\n"
    }

    private var readme: String {
        """
        # \(name)

        An app for Axis cameras.

        | command | effect |
        | --- | --- |
        | `swift build` | builds the app for this machine |
        | `swift test` | runs its tests, which need no camera |
        | `vapix-simulator -- .build/debug/\(name)` | runs it beside a simulated camera |
        | `vapix-simulator --app . -- .build/debug/\(name)` | runs it as a camera does, with its parameters and its settings page |
        | `swift package --allow-writing-to-package-directory eap --any-machine` | makes a package for a try in the simulated camera |
        | `swift package --swift-sdk SDK --allow-writing-to-package-directory eap` | makes the package (.eap) for cameras |
        | `vapix run --swift-sdk SDK --host CAMERA --user root` | builds, installs and starts it on a camera, and follows its log |

        `SDK` is a Swift SDK for aarch64 and Linux. Before you pass the package on, write your terms into `LICENSE`, and your
        company's name into `manifest.json`.

        """
    }
}
