// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "DoorBell",
    dependencies: [.package(name: "vapix", path: "../vapix")],
    targets: [
        .executableTarget(name: "DoorBell", dependencies: [.product(name: "VapixClient", package: "vapix")]),
        .testTarget(
            name: "DoorBellTests",
            dependencies: [
                "DoorBell",
                .product(name: "VapixTesting", package: "vapix"),
                // The simulated camera, and the service account on its bus.
                .product(name: "DeviceSimulator", package: "vapix"),
                .product(name: "ServiceAccounts", package: "vapix"),
            ]),
    ],
    swiftLanguageModes: [.v6]
)
