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
        .target(
            name: "ServiceAccounts",
            dependencies: ["CDBus"],
            swiftSettings: settings
        ),
        .target(
            name: "VapixClient",
            dependencies: ["ServiceAccounts", "CCurl"],
            swiftSettings: settings
        ),
        // Data about the operations, for the tools and the simulator: apps do not link it.
        .target(
            name: "VapixCatalogue",
            swiftSettings: settings
        ),
        .target(
            name: "DeviceSimulator",
            dependencies: [
                "CDBus",
                "ServiceAccounts",
                .product(name: "FlyingFox", package: "FlyingFox"),
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "vapix-simulator",
            dependencies: [
                "DeviceSimulator",
                "ServiceAccounts",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "vapix",
            dependencies: [
                "VapixClient",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings
        ),
        .target(
            name: "TestSupport",
            dependencies: ["ServiceAccounts"],
            path: "Tests/TestSupport",
            swiftSettings: settings
        ),
        .testTarget(
            name: "ServiceAccountsTests",
            dependencies: ["ServiceAccounts", "DeviceSimulator", "TestSupport"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "VapixClientTests",
            dependencies: ["VapixClient", "VapixCatalogue", "ServiceAccounts", "DeviceSimulator", "TestSupport"]
                + families.map { .target(name: $0) },
            swiftSettings: settings
        ),
        .testTarget(
            name: "DeviceSimulatorTests",
            dependencies: ["DeviceSimulator", "ServiceAccounts", "TestSupport"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "VapixCommandTests",
            dependencies: ["vapix", "ServiceAccounts", "VapixClient", "DeviceSimulator"],
            swiftSettings: settings
        ),
    ] + families.map { .target(name: $0, dependencies: ["VapixClient"], swiftSettings: settings) },
    swiftLanguageModes: [.v6]
)
