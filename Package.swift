// swift-tools-version: 6.0
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
    name: "vapix",
    products: [
        .library(name: "VapixClient", targets: ["VapixClient"]),
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
            dependencies: ["VapixClient", "ServiceAccounts", "DeviceSimulator", "TestSupport"],
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
    ],
    swiftLanguageModes: [.v6]
)
