// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "SnapshotToDisk",
    dependencies: [
        // The name is needed because a clone's folder may be called anything. In an app of your own, write
        // .package(url: …, from: …) instead.
        .package(name: "vapix", path: "../..")
    ],
    targets: [
        // The program has the name of the app: the camera starts /usr/local/packages/SnapshotToDisk/SnapshotToDisk.
        .executableTarget(
            name: "SnapshotToDisk",
            dependencies: [
                .product(name: "VapixApp", package: "vapix"),
                .product(name: "VapixClient", package: "vapix"),
            ]
        )
    ],
    swiftLanguageModes: [.v6]
)
