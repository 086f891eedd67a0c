// swift-tools-version: 6.0
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

// The products besides VapixClient that have specs, one for each family of APIs: an app pays only for what it imports.
let families = [
    "VapixAnalytics", "VapixAudio", "VapixIO", "VapixNetwork", "VapixPTZ", "VapixRadar", "VapixStorage", "VapixSystem",
    "VapixVideo",
]

let package = Package(
    name: "vapix",
    products: [
        .library(name: "VapixClient", targets: ["VapixClient"])
    ] + families.map { .library(name: $0, targets: [$0]) } + [
        .library(name: "ServiceAccounts", targets: ["ServiceAccounts"]),
        .library(name: "VapixTesting", targets: ["VapixTesting"]),
        .library(name: "VapixApp", targets: ["VapixApp"]),
        .library(name: "AppServer", targets: ["AppServer"]),
        .library(name: "AcapPackage", targets: ["AcapPackage"]),
        .plugin(name: "EAPPlugin", targets: ["EAPPlugin"]),
        .library(name: "DeviceSimulator", targets: ["DeviceSimulator"]),
        .executable(name: "vapix", targets: ["vapix"]),
        .executable(name: "vapix-simulator", targets: ["vapix-simulator"]),
    ],
    dependencies: [
        // Only the tools and the simulator use these: nothing of them is compiled into an app that links VapixClient.
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: [
        .systemLibrary(
            name: "CDBus",
            pkgConfig: "dbus-1",
            providers: [.apt(["libdbus-1-dev"])]
        ),
        .systemLibrary(
            name: "CCurl",
            pkgConfig: "libcurl",
            providers: [.apt(["libcurl4-openssl-dev"])]
        ),
        // Threads, clocks and small codecs that all libraries need; no product. Its generic types are public, not `package`:
        // the compiler specializes only public ones in other modules.
        .target(
            name: "VapixSupport",
            swiftSettings: settings
        ),
        .target(
            name: "ServiceAccounts",
            dependencies: ["CDBus", "VapixSupport"],
            swiftSettings: settings
        ),
        .target(
            name: "VapixClient",
            dependencies: ["ServiceAccounts", "VapixSupport", "CCurl"],
            swiftSettings: settings
        ),
        // For the unit tests of apps.
        .target(
            name: "VapixTesting",
            dependencies: ["ServiceAccounts", "VapixClient", "VapixSupport"],
            swiftSettings: settings
        ),
        // What an app has on its camera: settings, files, its shutdown.
        .target(
            name: "VapixApp",
            dependencies: ["VapixClient", "VapixSupport"],
            swiftSettings: settings
        ),
        // HTTP endpoints that an app serves itself; it needs neither libcurl nor libdbus.
        .target(
            name: "AppServer",
            dependencies: ["VapixSupport"],
            swiftSettings: settings
        ),
        // Data about the operations, for the tools and the simulator: apps do not link it.
        .target(
            name: "VapixCatalogue",
            swiftSettings: settings
        ),
        // The documented exchanges, which the simulator answers with and the tests use: apps do not link them.
        .target(
            name: "VapixExamples",
            swiftSettings: settings
        ),
        // Manifests and packages, for the tools: what builds them needs neither libcurl nor libdbus.
        .target(
            name: "AcapPackage",
            dependencies: ["VapixSupport"],
            swiftSettings: settings
        ),
        // Builds packages, for the tool and the plugin. It has no C modules, since pkg-config names a camera's headers for the
        // plugin's tool if the app is built for a camera.
        .target(
            name: "PackageBuilding",
            dependencies: [
                "AcapPackage",
                "VapixSupport",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "eap-build",
            dependencies: [
                "PackageBuilding",
                "VapixSupport",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings
        ),
        // What the plugin builds before the app, to learn what SwiftPM builds for.
        .executableTarget(
            name: "eap-probe",
            swiftSettings: settings
        ),
        .target(
            name: "DeviceSimulator",
            dependencies: [
                "AcapPackage",
                "CDBus",
                "VapixCatalogue",
                "VapixExamples",
                "VapixSupport",
                .product(name: "FlyingFox", package: "FlyingFox"),
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "vapix-simulator",
            dependencies: [
                "DeviceSimulator",
                "VapixSupport",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "vapix",
            dependencies: [
                "AcapPackage",
                "AppServer",
                "PackageBuilding",
                "VapixCatalogue",
                "VapixClient",
                "VapixSystem",
                "VapixSupport",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings
        ),
        // What `make run` builds: the two programs at once.
        .executableTarget(
            name: "run-programs",
            dependencies: ["vapix", "vapix-simulator"],
            path: "Tests/Support/RunPrograms",
            swiftSettings: settings
        ),
        // `swift package eap`, for the packages of apps.
        .plugin(
            name: "EAPPlugin",
            capability: .command(
                intent: .custom(verb: "eap", description: "Builds the app and its package (.eap) for Axis cameras."),
                permissions: [
                    .writeToPackageDirectory(reason: "The package (.eap) is written beside the app's manifest.json.")
                ]
            ),
            dependencies: ["eap-build", "eap-probe"]
        ),
        .target(
            name: "TestSupport",
            dependencies: ["DeviceSimulator", "VapixSupport"],
            path: "Tests/Support/TestSupport",
            swiftSettings: settings
        ),
        // A small app, and what puts it through a camera's faults: for the tests, and for `make chaos` and `make soak`.
        .executableTarget(
            name: "typical-app",
            dependencies: ["VapixClient", "ServiceAccounts"],
            path: "Tests/Support/TypicalApp",
            swiftSettings: settings
        ),
        .target(
            name: "FaultSupport",
            dependencies: ["DeviceSimulator", "TestTools", "VapixSupport"],
            path: "Tests/Support/FaultSupport",
            swiftSettings: settings
        ),
        .executableTarget(
            name: "chaos",
            dependencies: [
                "FaultSupport",
                "DeviceSimulator",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Tests/Support/Chaos",
            swiftSettings: settings
        ),
        // For `make soak-events`.
        .executableTarget(
            name: "event-soak",
            dependencies: [
                "DeviceSimulator",
                "ServiceAccounts",
                "TestTools",
                "VapixClient",
                "VapixSupport",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Tests/Support/EventSoak",
            swiftSettings: settings
        ),
        // An app with endpoints, behind the web servers of `make interop`.
        .executableTarget(
            name: "endpoint-peer",
            dependencies: ["AppServer"],
            path: "Tests/Support/EndpointPeer",
            swiftSettings: settings
        ),
        // The app of Examples/Gatekeeper, for the browser of `make interop`. The example's own package has its name.
        .executableTarget(
            name: "gatekeeper-example",
            dependencies: ["AppServer", "VapixApp", "VapixClient"],
            path: "Examples/Gatekeeper/Sources/Gatekeeper",
            swiftSettings: settings
        ),
        // For tests and for the programs that tests run: processes, a clock, random numbers. It does not link Testing.
        .target(
            name: "TestTools",
            dependencies: ["VapixSupport"],
            path: "Tests/Support/TestTools",
            swiftSettings: settings
        ),
        // An app in a process of its own, for tests.
        .executableTarget(
            name: "SteeredApp",
            dependencies: ["AppServer", "ServiceAccounts", "TestTools", "VapixApp", "VapixClient", "VapixSupport"],
            path: "Tests/Support/SteeredApp",
            swiftSettings: settings
        ),
        .testTarget(
            name: "VapixSupportTests",
            dependencies: ["TestSupport", "TestTools", "VapixSupport"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "ServiceAccountsTests",
            dependencies: ["CDBus", "ServiceAccounts", "VapixSupport", "DeviceSimulator", "TestSupport", "TestTools"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "VapixClientTests",
            dependencies: [
                "AcapPackage", "VapixClient", "VapixCatalogue", "VapixExamples", "ServiceAccounts", "DeviceSimulator",
                "SteeredApp", "TestSupport", "TestTools", "VapixSupport",
            ] + families.map { .target(name: $0) },
            swiftSettings: settings
        ),
        .testTarget(
            name: "VapixTestingTests",
            dependencies: ["ServiceAccounts", "VapixClient", "VapixTesting", "VapixSystem"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "VapixAppTests",
            dependencies: [
                "DeviceSimulator", "ServiceAccounts", "TestSupport", "TestTools", "VapixApp", "VapixClient",
                "VapixSupport", "VapixTesting",
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "AppServerTests",
            dependencies: ["AppServer", "TestSupport", "TestTools", "VapixSupport"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "DeviceSimulatorTests",
            dependencies: [
                "DeviceSimulator", "FaultSupport", "VapixCatalogue", "VapixExamples", "VapixSupport", "TestSupport",
                "TestTools",
                "typical-app",
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "AcapPackageTests",
            dependencies: ["AcapPackage", "TestSupport", "TestTools"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "VapixCommandTests",
            dependencies: [
                "AcapPackage", "vapix", "ServiceAccounts", "VapixCatalogue", "VapixExamples", "VapixClient",
                "DeviceSimulator", "TestSupport", "TestTools", "VapixSupport",
            ],
            swiftSettings: settings
        ),
    ] + families.map { .target(name: $0, dependencies: ["VapixClient", "VapixSupport"], swiftSettings: settings) },
    swiftLanguageModes: [.v6]
)

// Three programs are made of some of the tests' sources, and take the place of the tests: that of `make fuzz`, which links with
// libFuzzer only, and those of `make bench-decode` and `make bench-memory`.
if let program = Context.environment["VAPIX_TEST_PROGRAM"] {
    var own = program == "memory" ? ["Memory"] : ["Decoding/main.swift"]
    var dependencies: [Target.Dependency] = ["AcapPackage", "VapixClient", "VapixExamples", "VapixSupport"]
    package.targets.removeAll { $0.type == .test }
    if program == "fuzz" {
        let readers = [
            "AcapPackageTests", "AppServerTests", "DeviceSimulatorTests", "ServiceAccountsTests", "VapixClientTests",
            "VapixCommandTests",
        ]
        own =
            ["Fuzz/Fuzz.swift", "ServiceAccountsTests/RawMessage.swift"] + readers.map { $0 + "/Properties" }
        dependencies += [
            "AppServer", "CDBus", "DeviceSimulator", "ServiceAccounts", "TestTools", "vapix",
            .product(name: "ArgumentParser", package: "swift-argument-parser"),
        ]
        // SwiftPM links the sources of a program with tests only, so that the tool is a library here, without its entry point.
        let tool = package.targets.first { $0.name == "vapix" }
        let users = ["run-programs", "vapix"]
        package.products.removeAll { users.contains($0.name) }
        package.targets.removeAll { users.contains($0.name) }
        package.targets.append(
            .target(
                name: "vapix", dependencies: tool?.dependencies ?? [], exclude: ["Program.swift"],
                swiftSettings: settings))
    }
    package.targets.append(
        .executableTarget(
            name: program,
            dependencies: dependencies + families.map { .target(name: $0) },
            path: "Tests",
            exclude: ["Fuzz/Dictionaries", "Fuzz/Regressions"],
            sources: own + [
                "VapixClientTests/ExampleTable.swift", "VapixClientTests/EverythingReplies.swift",
                "VapixClientTests/Generated",
            ],
            swiftSettings: settings
        ))
}
