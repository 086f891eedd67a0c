// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "Gatekeeper",
    dependencies: [
        // The name is needed because a clone's folder may be called anything. In an app of your own, write
        // .package(url: …, from: …) instead.
        .package(name: "vapix", path: "../..")
    ],
    targets: [
        // The program has the name of the app: the camera starts /usr/local/packages/Gatekeeper/Gatekeeper.
        .executableTarget(
            name: "Gatekeeper",
            dependencies: [
                .product(name: "AppServer", package: "vapix"),
                .product(name: "VapixApp", package: "vapix"),
                .product(name: "VapixClient", package: "vapix"),
            ]
        )
    ],
    swiftLanguageModes: [.v6]
)
