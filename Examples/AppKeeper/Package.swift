// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "AppKeeper",
    dependencies: [
        // The name is needed because a clone's folder may be called anything. In an app of your own, write
        // .package(url: …, from: …) instead.
        .package(name: "vapix", path: "../..")
    ],
    targets: [
        // The program has the name of the app: the camera starts /usr/local/packages/AppKeeper/AppKeeper.
        .executableTarget(
            name: "AppKeeper",
            dependencies: [.product(name: "VapixClient", package: "vapix")]
        ),
        // `swift test` needs no camera, no simulator and no D-Bus.
        .testTarget(
            name: "AppKeeperTests",
            dependencies: ["AppKeeper", .product(name: "VapixTesting", package: "vapix")]
        ),
    ],
    swiftLanguageModes: [.v6]
)
