import Foundation
import TestSupport
import TestTools

@testable import AcapPackage

/// Manifests for tests, in the shapes of those that apps have.
enum Samples {
    /// A small app of schema 1.
    static let schema1 = """
        {
            "schemaVersion": "1.7.3",
            "resources": {
                "dbus": {
                    "requiredMethods": [
                        "com.axis.HTTPConf1.VAPIXServiceAccounts1.GetCredentials"
                    ]
                }
            },
            "acapPackageConf": {
                "setup": {
                    "appName": "door_counter",
                    "friendlyName": "Door Counter",
                    "vendor": "Contoso Traffic AB",
                    "vendorUrl": "https://www.example.com",
                    "version": "2.13.4",
                    "embeddedSdkVersion": "3.0",
                    "runMode": "respawn",
                    "runOptions": "--doors 2"
                },
                "installation": { "postInstallScript": "setup.sh" },
                "uninstallation": { "preUninstallScript": "cleanup.sh" },
                "configuration": {
                    "settingPage": "index.html",
                    "httpConfig": [
                        { "type": "fastCgi", "name": "/count.cgi", "access": "viewer" },
                        { "type": "transferCgi", "name": "reset.cgi", "access": "admin" },
                        { "type": "directory", "access": "operator" }
                    ],
                    "paramConfig": [
                        { "name": "Interval", "default": "10", "type": "int:min=1;max=60" },
                        { "name": "Label", "default": "front door", "type": "" }
                    ],
                    "reverseProxy": [
                        { "apiPath": "api", "target": "http://localhost:2001/", "access": "admin" },
                        { "apiPath": "live", "apiType": "ws", "target": "/tmp/live.sock", "access": "anonymous" }
                    ],
                    "containers": { "containerHost": true, "createDockerSymlinks": false }
                },
                "copyProtection": { "method": "none" }
            }
        }
        """

    /// An app of schema 2 that uses all that is new there.
    static let schema2 = """
        {
            "schemaVersion": "2.2.0",
            "acapPackageConf": {
                "setup": {
                    "appName": "door_counter",
                    "vendor": "Contoso Traffic AB",
                    "vendorId": "0123456789",
                    "runMode": "respawnOnFailure",
                    "version": "2.13.4",
                    "compatibleOsVersions": [ { "min": "12.11", "max": "13" } ]
                }
            },
            "resources": {
                "dbus": {
                    "requiredMethods": ["com.axis.HTTPConf1.VAPIXServiceAccounts1.GetCredentials"],
                    "conditionalMethods": ["com.axis.Overlay2.*"]
                },
                "linux": { "user": { "groups": ["video"], "conditionalGroups": ["gpu"] } },
                "deepLearningProcessor": { "enabled": true, "required": false },
                "overlay": { "enabled": true, "required": true },
                "deviceDataHub": {
                    "enabled": true,
                    "accessControlList": [
                        { "topics": ["com.example.doors"], "usernames": ["acap-reader"], "operations": ["read"] }
                    ]
                }
            }
        }
        """

    static func manifest(_ text: String) throws -> Manifest {
        try Manifest(parsing: Array(text.utf8))
    }

    /// The sample with a value changed, or removed if `nil`.
    static func manifest(_ text: String, _ path: [String], _ value: JSONTree?) throws -> Manifest {
        var manifest = try manifest(text)
        manifest.document[path: path] = value
        return manifest
    }

    /// The first bytes of an ELF file for a processor.
    static func program(machine: UInt8 = 183, _ text: String = "") -> [UInt8] {
        [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, machine, 0] + Array(text.utf8)
    }

    /// What lies beside the manifest of schema 1.
    static var files: [ArchiveEntry] {
        [
            ArchiveEntry("LICENSE", .file(Array("MIT\n".utf8)), permissions: 0o664),
            ArchiveEntry("html", .directory, permissions: 0o775),
            ArchiveEntry("html/index.html", .file(Array("<p>é</p>\n".utf8)), permissions: 0o664),
            ArchiveEntry("setup.sh", .file(Array("#!/bin/sh\n".utf8)), permissions: 0o700),
            ArchiveEntry("cleanup.sh", .file(Array("#!/bin/sh\n".utf8)), permissions: 0o755),
            ArchiveEntry("door_counter", .file(program()), permissions: 0o600),
            ArchiveEntry("model.bin", .file([0, 1, 2, 255]), permissions: 0o640),
            ArchiveEntry("lib", .directory, permissions: 0o700),
            ArchiveEntry("lib/libx.so", .symbolicLink("libx.so.1"), permissions: 0o777),
            ArchiveEntry("lib/libx.so.1", .file(program()), permissions: 0o644),
        ]
    }

    static func package(modified: UInt64 = 1_700_000_000) throws -> ApplicationPackage {
        ApplicationPackage(
            manifest: try manifest(schema1), architecture: .aarch64, files: files, modified: modified)
    }
}

/// Runs a program to its end.
///
/// - Returns: Its exit code, and what it wrote.
func run(_ words: [String], in folder: String) throws -> (status: Int32, output: [UInt8]) {
    let pipe = try SocketPipe()
    let process = try ChildProcess(
        "/bin/sh", ["-c", "cd \"$0\" && exec \"$@\"", folder] + words,
        environment: ["PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TZ": "UTC"],
        descriptors: [(1, pipe.writeEnd)])
    pipe.closeWriteEnd()
    let output = OutputReader(pipe)
    let deadline = ContinuousClock.now + longestWait
    while !output.isComplete, .now < deadline { usleep(1000) }
    return (try process.wait(until: deadline), output.bytes)
}

extension [UInt8] {
    var text: String { String(decoding: self, as: UTF8.self) }
}
