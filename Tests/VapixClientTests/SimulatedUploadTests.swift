import AcapPackage
import DeviceSimulator
import TestSupport
import Testing
import VapixAudio
import VapixClient
import VapixSupport
import VapixSystem
import VapixVideo

/// Uploads to a simulated camera, and downloads from it, through the client.
@Suite(.timeLimit(.minutes(10)))
struct SimulatedUploadTests {
    /// A package of an app, with a manifest that may be anything.
    private func package(
        _ name: String = "my_app", version: String = "1.2.3", _ more: String = "", manifest text: String? = nil,
        configuration: String? = nil
    ) throws -> FilePart {
        let manifest =
            text
                ?? #"""
                {"schemaVersion":"1.6.0","acapPackageConf":{"setup":{"appName":"\#(name)","version":"\#(version)",
                "vendor":"Me","friendlyName":"My App","runMode":"never"\#(more)}}}
                """#
        var entries = [ArchiveEntry("manifest.json", .file(Array(manifest.utf8)), permissions: 0o644)]
        if let configuration {
            entries.append(ArchiveEntry("package.conf", .file(Array(configuration.utf8)), permissions: 0o644))
        }
        return FilePart(filename: "my_app.eap", bytes: try ApplicationPackage(entries: entries).file())
    }

    private func code(_ error: VapixError?) -> String? { error?.device?.code?.rawValue }

    @Test func upload_notAPackage_isError1() async throws {
        try await withCamera { device, vapix in
            for bytes in [[], [0x1F, 0x8B], Array("not a package".utf8), [UInt8](repeating: 0, count: 100_000)] {
                let error = await expectError(VapixError.self) {
                    try await vapix.applications.upload(package: FilePart(filename: "a.eap", bytes: bytes))
                }
                #expect(code(error) == "1")
            }
            #expect(device.applications.count == 12)
        }
    }

    @Test func upload_refusedPackages_haveTheDocumentedCodes() async throws {
        try await withCamera(requiringSignature()) { device, vapix in
            func refusal(_ file: FilePart) async -> String? {
                code(await expectError(VapixError.self) { try await vapix.applications.upload(package: file) })
            }
            #expect(await refusal(try package()) == "2")
            _ = try await vapix.applications.setConfiguration(.allowUnsigned, value: true)
            #expect(await refusal(try package("x", version: "1.0.0", #","architecture":"armv7hf""#)) == "5")
            #expect(await refusal(try package("VMD")) == "14")
            #expect(await refusal(try package("bad name")) == "29")
            #expect(await refusal(try package(manifest: "{")) == "29")
            let root = #","user":{"username":"root","group":"root"}"#
            #expect(await refusal(try package("y", version: "1.0.0", root)) == "13")
            #expect(device.applications.count == 12)
        }
    }

    @Test func upload_package_isListedStoppedAndUpgraded() async throws {
        try await withCamera { device, vapix in
            try await vapix.applications.upload(package: try package())
            var app = try #require(try await vapix.applications.list().first { $0.name == "my_app" })
            #expect(app.status == .stopped && app.version == "1.2.3" && app.niceName == "My App" && app.vendor == "Me")
            try await vapix.applications.start(package: "my_app")
            try await vapix.applications.upload(package: try package(version: "2.0.0"))
            app = try #require(try await vapix.applications.list().first { $0.name == "my_app" })
            #expect(app.status == .stopped && app.version == "2.0.0")
            #expect(device.applications.count == 13)
        }
    }

    /// The camera says that its disk is full while most of the package is still to come.
    @Test func upload_diskFull_isError3BeforeAllHasCome() async throws {
        try await withCamera { device, vapix in
            let fault = try await device.inject(Fault("disk-full after=100000"))
            let size: Int64 = 200 << 20
            let body = HTTPBody(size: size) {
                // One piece at a time: the test should not keep all of it either.
                let left = Locked(size)
                return AsyncStream<[UInt8]> {
                    left.withLock { left in
                        guard left > 0 else { return nil }
                        left -= 1 << 20
                        return [UInt8](repeating: 7, count: 1 << 20)
                    }
                }
            }
            let error = await expectError(VapixError.self) {
                try await vapix.applications.upload(package: FilePart(filename: "big.eap", content: body))
            }
            #expect(code(error) == "3" || error?.code == .connectionFailed)
            try await device.end(fault)
            try await vapix.applications.upload(package: try package())
        }
    }

    @Test func upload_diskFullAndCut_isALostConnection() async throws {
        try await withCamera { device, vapix in
            try await device.inject(Fault("disk-full after=10 then=cut"))
            let error = await expectError(VapixError.self) {
                try await vapix.applications.upload(package: try package())
            }
            #expect(error?.code == .connectionFailed)
            #expect(device.applications.count == 12)
        }
    }

    @Test func license_upload_showsInTheList() async throws {
        try await withCamera { device, vapix in
            func upload(_ key: String, _ package: String = "peoplecounter") async throws {
                let part = FilePart(filename: "key.xml", bytes: Array(key.utf8))
                try await vapix.applications.uploadLicenseKey(package: package, licenseKey: part)
            }
            func refusal(_ key: String, _ package: String = "peoplecounter") async -> String? {
                code(await expectError(VapixError.self) { try await upload(key, package) })
            }
            func license() async throws -> String? {
                try await vapix.applications.list().first { $0.name == "peoplecounter" }?.license?.rawValue
            }
            #expect(await refusal("no key") == "21")
            #expect(await refusal("<key/>", "nosuch") == "24")
            #expect(await refusal("<key><ApplicationID>1</ApplicationID></key>") == "25")
            #expect(await refusal("<key><SerialNumber>ACCC8E000000</SerialNumber></key>") == "30")
            #expect(await refusal("<key><ExpirationDate>2001-01-01</ExpirationDate></key>") == "31")
            #expect(try await license() == "Missing")
            try await upload("<key><ExpirationDate>2099-01-01</ExpirationDate></key>")
            #expect(try await license() == "Valid")
            try await vapix.applications.removeLicenseKey(package: "peoplecounter")
            #expect(try await license() == "Missing")
        }
    }

    @Test func mediaClip_uploaded_isListedAndComesBack() async throws {
        try await withCamera { device, vapix in
            let sound = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 / 3) }
            let reply = try await vapix.mediaClips.upload(
                file: FilePart(filename: "bell.au", bytes: sound), name: "Bell")
            let clip = try #require(reply.split(separator: "=").last.flatMap { Int($0.filter(\.isNumber)) })
            #expect(device.parameter("MediaClip.M\(clip).Name") == "Bell")
            #expect(try await vapix.mediaClips.download(clip: clip).reduce(into: []) { $0 += $1 } == sound)
            _ = try await vapix.mediaClips.update(clip: clip, name: "Gong")
            #expect(device.parameter("MediaClip.M\(clip).Name") == "Gong")
            _ = try await vapix.mediaClips.remove(clip: clip)
            #expect(device.parameter("MediaClip.M\(clip).Name") == nil)
            let error = await expectError(VapixError.self) { try await vapix.mediaClips.download(clip: clip) }
            #expect(error != nil)
        }
    }

    @Test func downloads_reports_areWhatTheySay() async throws {
        try await withCamera { device, vapix in
            let settings = vapix.systemSettings
            let report = try await settings.serverReport().reduce(into: []) { $0 += $1 }
            #expect(String(decoding: report, as: UTF8.self).contains("ProdNbr = P3268-LVE"))
            let log = try await settings.systemLog().reduce(into: []) { $0.append($1) }
            #expect(log.count >= 4 && log.contains { $0.level == .warning })
            let filtered = try await settings.systemLog(filter: "ntpd").reduce(into: []) { $0.append($1) }
            #expect(filtered.count == 1)
            let archive = try await settings.serverReportWithImage().reduce(into: []) { $0 += $1 }
            #expect(archive.starts(with: [0x50, 0x4B, 3, 4]))
        }
    }

    /// 64 MiB come, and nothing of the camera's keeps them.
    @Test func download_ofAScriptedSize_isThatLong() async throws {
        try await withCamera { device, vapix in
            try await device.inject(Fault("http oversized=67108864 path=/axis-cgi/serverreport.cgi"))
            var size = 0
            let reply = try await vapix.open(HTTPRequest(.get, "/axis-cgi/serverreport.cgi?mode=text"), effect: .read)
            for try await piece in reply { size += piece.count }
            #expect(size == 64 << 20)
        }
    }

    @Test func sound_received_goesOnUntilTheClientLeaves() async throws {
        try await withCamera { device, vapix in
            var sound: [UInt8] = []
            let reply = try await vapix.open(HTTPRequest(.get, "/axis-cgi/audio/receive.cgi"), effect: .read)
            for try await piece in reply {
                sound += piece
                if sound.count > 2000 { break }
            }
            for (index, byte) in sound.enumerated() where byte != UInt8(truncatingIfNeeded: index) {
                Issue.record("byte \(index) is \(byte)")
                return
            }
        }
    }

    private func requiringSignature() -> SimulatedDevice.Configuration {
        var configuration = SimulatedDevice.Configuration()
        configuration.requiresSignature = true
        return configuration
    }
}
