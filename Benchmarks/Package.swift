// swift-tools-version: 6.0
import PackageDescription

// What the program `Linked` links, by name. It uses nothing of it: the linker drops none of a linked module's types.
let linked = (Context.environment["LINKED"] ?? "").split(separator: " ").map(String.init)

let package = Package(
    name: "Benchmarks",
    dependencies: [.package(name: "vapix", path: "..")],
    targets: [
        .executableTarget(
            name: "Linked",
            dependencies: linked.map { .product(name: $0, package: "vapix") }
        ),
        .executableTarget(
            name: "Decoding",
            dependencies: ["VapixClient", "VapixIO", "VapixNetwork"].map { .product(name: $0, package: "vapix") }
        ),
        .executableTarget(
            name: "Calls",
            dependencies: ["VapixClient", "ServiceAccounts"].map { .product(name: $0, package: "vapix") }
        ),
        .executableTarget(
            name: "Startup",
            dependencies: ["DeviceSimulator", "vapix-simulator"].map { .product(name: $0, package: "vapix") }
        ),
    ],
    swiftLanguageModes: [.v6]
)
