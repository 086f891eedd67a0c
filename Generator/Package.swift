// swift-tools-version: 6.0
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
    name: "vapix-generate",
    dependencies: [
        // It reads YAML with the place of every node. Nothing of it is compiled into what apps link.
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0")
    ],
    targets: [
        .target(name: "Specs", dependencies: ["Yams"], swiftSettings: settings),
        .target(name: "Examples", dependencies: ["Specs"], swiftSettings: settings),
        .target(name: "Rendering", dependencies: ["Specs", "Examples"], swiftSettings: settings),
        .target(name: "Drafting", dependencies: ["Specs"], swiftSettings: settings),
        .target(name: "ToolReference", swiftSettings: settings),
        .target(name: "Pipeline", dependencies: ["Specs", "Examples", "Rendering"], swiftSettings: settings),
        .executableTarget(
            name: "vapix-generate", dependencies: ["Drafting", "Specs", "Pipeline", "ToolReference"],
            swiftSettings: settings),
        .testTarget(
            name: "GeneratorTests",
            dependencies: ["Drafting", "Specs", "Examples", "Rendering", "ToolReference", "vapix-generate", "Yams"],
            swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
