import Foundation
import TestSupport
import TestTools
import Testing

@testable import AcapPackage

@Suite struct PackageTests {
    private func rules(_ package: ApplicationPackage, _ severity: Finding.Severity = .error) -> [String] {
        package.findings().filter { $0.severity == severity }.map(\.rule)
    }

    // What acap-build puts into package.conf, line by line.
    @Test func packageConf_isThat_ofAcapBuild() throws {
        let package = try Samples.package()
        #expect(
            package["package.conf"]?.bytes?.text == """
                PACKAGENAME="Door Counter"
                APPTYPE="aarch64"
                APPNAME="door_counter"
                APPID=""
                LICENSENAME="Available"
                LICENSEPAGE="none"
                VENDOR="Contoso Traffic AB"
                REQEMBDEVVERSION="3.0"
                APPMAJORVERSION="2"
                APPMINORVERSION="13"
                APPMICROVERSION="4"
                APPGRP="sdk"
                APPUSR="sdk"
                APPOPTS="--doors 2"
                OTHERFILES="model.bin cleanup.sh"
                SETTINGSPAGEFILE="index.html"
                SETTINGSPAGETEXT=""
                VENDORHOMEPAGELINK='<a href="https://www.example.com" target="_blank">www.example.com</a>'
                PREUPGRADESCRIPT=""
                POSTINSTALLSCRIPT="setup.sh"
                STARTMODE="respawn"
                HTTPCGIPATHS="cgi.conf"

                """)
        #expect(package["param.conf"]?.bytes?.text == "Interval=\"10\" type=\"int:min=1;max=60\"\nLabel=front door\n")
        #expect(package["cgi.conf"]?.bytes?.text == "viewer /count.cgi fastCgi\nadministrator /reset.cgi\n")
    }

    @Test func packageConf_ofTheLeastManifest_hasDefaults() throws {
        let manifest = try Samples.manifest(
            #"{"schemaVersion":"1.2","acapPackageConf":{"setup":{"appName":"a","vendor":"-","runMode":"never","version":"0.0.1"}}}"#
        )
        let package = ApplicationPackage(manifest: manifest, architecture: .armv7hf, files: [], modified: 0)
        let text = try #require(package["package.conf"]?.bytes?.text)
        for line in [
            "PACKAGENAME=\"a\"", "APPTYPE=\"armv7hf\"", "REQEMBDEVVERSION=\"2.0\"", "VENDORHOMEPAGELINK=''",
            "OTHERFILES=\"\"",
            "HTTPCGIPATHS=\"\"",
        ] {
            #expect(text.contains("\(line)\n"), "\(line)")
        }
        #expect(package["param.conf"]?.bytes == [])
        #expect(package["cgi.conf"] == nil)
        #expect(package.fileName == "a_0_0_1_armv7hf.eap")
    }

    /// A package with this machine's program had the name of the one for cameras.
    @Test func fileName_programForAnotherProcessor_namesIt() throws {
        let manifest = try Samples.manifest(Samples.schema1)
        let machines: [UInt8] = [62, 183, 243]
        let names = machines.map { machine in
            let program = ArchiveEntry("door_counter", .file(Samples.program(machine: machine)), permissions: 0o755)
            let package = ApplicationPackage(
                manifest: manifest, architecture: .aarch64, files: [program], modified: 0)
            return package.fileName
        }
        let name = "Door_Counter_2_13_4_"
        #expect(names == [name + "x86_64.eap", name + "aarch64.eap", name + "other.eap"])
    }

    // A manifest that configures the directory only still has a cgi.conf, an empty one.
    @Test func cgiConf_ofDirectoryOnly_isEmpty() throws {
        var manifest = try Samples.manifest(Samples.schema1)
        manifest.httpConfig = [WebResource(kind: .directory, access: .viewer)]
        let package = ApplicationPackage(manifest: manifest, architecture: .aarch64, files: [], modified: 0)
        #expect(package["cgi.conf"]?.bytes == [])
        #expect(package["package.conf"]?.bytes?.text.contains("HTTPCGIPATHS=\"cgi.conf\"\n") == true)
    }

    @Test func entries_haveOrderModesAndOwners_ofAcapBuild() throws {
        let package = try Samples.package()
        #expect(
            package.entries.map { "\(String($0.permissions, radix: 8)) \($0.name)" } == [
                "755 door_counter", "644 package.conf", "644 param.conf", "644 LICENSE", "600 manifest.json",
                "755 setup.sh",
                "644 model.bin", "755 cleanup.sh", "755 html", "644 html/index.html", "755 lib", "777 lib/libx.so",
                "644 lib/libx.so.1", "644 cgi.conf",
            ])
        #expect(package.entries.allSatisfy { $0.userID == 0 && $0.groupID == 0 && $0.modified == 1_700_000_000 })
        #expect(package.fileName == "Door_Counter_2_13_4_aarch64.eap")
        #expect(rules(package) == [])
        #expect(rules(package, .warning) == [])
    }

    @Test func manifest_inThePackage_isStaged() throws {
        let package = try Samples.package()
        let text = try #require(package["manifest.json"]?.bytes?.text)
        #expect(text.hasSuffix("}"))
        let staged = try Samples.manifest(Samples.schema1).staged(for: .aarch64)
        #expect(package.manifest == staged)
    }

    @Test func file_isReadAgain_andUnpackedByTar() throws {
        let package = try Samples.package()
        let file = try package.file()
        #expect(try ApplicationPackage(reading: file) == package)
        try withTemporaryFolder { folder in
            try SourceFiles.write(file, to: "\(folder)/a.eap")
            let (status, output) = try run(["tar", "--numeric-owner", "-tvzf", "a.eap"], in: folder)
            #expect(status == 0)
            #expect(output.text.split(separator: "\n").count == package.entries.count)
            #expect(output.text.contains("-rw------- 0/0"))
            let unpacked = try run(
                ["sh", "-ec", "tar -xzf a.eap && cat html/index.html && readlink lib/libx.so"], in: folder)
            #expect(unpacked.output.text == "<p>é</p>\nlibx.so.1\n")
        }
    }

    // The layout was compared with acap-build's once, byte by byte: it must not change unnoticed.
    @Test func layout_isPinned_byteForByte() throws {
        let archive = try TarWriter.archive(try Samples.package().entries)
        #expect(archive.count == 20_480)
        #expect(CRC32.checksum(archive) == 204_119_507)
    }

    @Test func file_isTheSame_wheneverItIsBuilt() throws {
        #expect(try Samples.package().file() == Samples.package().file())
        #expect(try Samples.package(modified: 1).file() != Samples.package(modified: 2).file())
    }

    // The same sources under another umask, in another order on disk, at another time.
    @Test func file_doesNotDepend_onTheMachine() throws {
        let manifest = try Samples.manifest(Samples.schema1)
        var files: [[UInt8]] = []
        for umask in ["022", "077", "002"] {
            try withTemporaryFolder { folder in
                _ = try run(
                    [
                        "sh", "-ec",
                        """
                        umask \(umask); mkdir html lib
                        for f in $([ \(umask) = 022 ] && echo a b c || echo c a b); do echo $f > html/$f; done
                        echo MIT > LICENSE; echo '#!/bin/sh' | tee setup.sh > cleanup.sh; chmod u+x setup.sh cleanup.sh; ln -s x lib/y
                        echo old > html/old~; mkdir html/.git; echo 1 > html/.git/x
                        """,
                    ], in: folder)
                let package = ApplicationPackage(
                    manifest: manifest, architecture: .aarch64,
                    files: try SourceFiles.files(in: folder, for: manifest).entries,
                    modified: 5)
                files.append(try package.file())
                #expect(package["html/old~"] == nil)
                #expect(package["html/.git"] == nil)
                #expect(package["html/c"]?.bytes == Array("c\n".utf8))
            }
        }
        #expect(files[0] == files[1] && files[1] == files[2])
    }

    @Test func sources_thatLeadOut_areRefused() throws {
        try withTemporaryFolder { folder in
            _ = try run(
                [
                    "sh", "-ec",
                    "mkdir a b c d; ln -s /etc/passwd a/x; ln -s ../../x b/x; mkfifo c/x; ln -s ../LICENSE d/x; echo 1 > LICENSE; ln -s LICENSE L",
                ],
                in: folder)
            #expect(expectError(SourceFileError.self) { try SourceFiles.files("\(folder)/a", as: "a") } != nil)
            #expect(expectError(SourceFileError.self) { try SourceFiles.files("\(folder)/b", as: "b") } != nil)
            #expect(expectError(SourceFileError.self) { try SourceFiles.files("\(folder)/c", as: "c") } != nil)
            #expect(expectError(SourceFileError.self) { try SourceFiles.files("\(folder)/missing", as: "m") } != nil)
            #expect(expectError(SourceFileError.self) { try SourceFiles.read("\(folder)/c/x") } != nil)
            #expect(try SourceFiles.files("\(folder)/d", as: "d").entries.count == 2)
            // A link that is named itself stands for its file.
            #expect(try SourceFiles.files("\(folder)/L", as: "LICENSE").entries.first?.bytes == Array("1\n".utf8))
        }
    }

    @Test func write_replacesAll_orLeavesNothing() throws {
        try withTemporaryFolder { folder in
            try SourceFiles.write([1, 2, 3], to: "\(folder)/x")
            try SourceFiles.write([4], to: "\(folder)/x")
            #expect(try SourceFiles.read("\(folder)/x") == [4])
            #expect(expectError(SourceFileError.self) { try SourceFiles.write([1], to: "\(folder)/none/x") } != nil)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["x"])
        }
    }

    // MARK: Findings

    @Test func package_withoutItsFiles_isReported() throws {
        func without(_ names: String...) throws -> [String] {
            let files = Samples.files.filter { !names.contains($0.name) }
            return rules(
                ApplicationPackage(
                    manifest: try Samples.manifest(Samples.schema1), architecture: .aarch64, files: files, modified: 0))
        }
        #expect(try without("LICENSE") == ["license"])
        #expect(try without("door_counter") == ["executable-missing"])
        #expect(try without("setup.sh") == ["script-missing"])
        #expect(try without("cleanup.sh") == ["script-missing"])
        #expect(rules(ApplicationPackage(entries: [])) == ["manifest-missing"])
        let noJSON = ApplicationPackage(entries: [ArchiveEntry("manifest.json", .file([0x7B]), permissions: 0o600)])
        #expect(rules(noJSON) == ["manifest-json"])
    }

    private func changed(_ name: String, _ change: (inout ArchiveEntry) -> Void) throws -> ApplicationPackage {
        var package = try Samples.package()
        let index = try #require(package.entries.firstIndex { $0.name == name })
        change(&package.entries[index])
        return package
    }

    @Test func entry_thatIsWrong_isReported() throws {
        #expect(rules(try changed("LICENSE") { $0.content = .file([]) }) == ["license"])
        #expect(rules(try changed("door_counter") { $0.permissions = 0o644 }) == ["executable-mode"])
        #expect(rules(try changed("door_counter") { $0.content = .file([]) }) == ["executable-missing"])
        #expect(rules(try changed("door_counter") { $0.content = .file(Samples.program(machine: 62)) }) == ["machine"])
        #expect(rules(try changed("lib/libx.so.1") { $0.content = .file(Samples.program(machine: 40)) }) == ["machine"])
        #expect(rules(try changed("setup.sh") { $0.content = .file([]) }, .warning) == ["script-interpreter"])
        #expect(rules(try changed("html/index.html") { $0.name = "html/other.html" }, .warning) == ["setting-page"])
        #expect(rules(try changed("model.bin") { $0.permissions = 0o777 }, .warning) == ["world-writable"])
        #expect(rules(try changed("model.bin") { $0.permissions = 0o4755 }, .warning) == ["set-id"])
        #expect(rules(try changed("model.bin") { $0.userID = 1000 }, .warning) == ["owner"])
        #expect(rules(try changed("package.conf") { $0.content = .file([]) }, .warning).contains("conf-mismatch"))
        #expect(rules(try changed("param.conf") { $0.content = .file([]) }, .warning) == ["conf-mismatch"])
        #expect(rules(try changed("cgi.conf") { $0.name = "html/cgi.conf" }, .warning) == ["conf-mismatch"])
        #expect(rules(try changed("model.bin") { $0.name = "my model.bin" }) == ["file-name"])
    }

    @Test func program_inAPackageForAll_isReported() throws {
        var manifest = try Samples.manifest(Samples.schema1)
        manifest.architecture = .all
        let package = ApplicationPackage(manifest: manifest, architecture: .all, files: Samples.files, modified: 0)
        #expect(package.fileName.hasSuffix("_all.eap"))
        #expect(rules(package, .warning) == ["machine", "machine"])
    }

    @Test func signature_isNoted() throws {
        let package = try ApplicationPackage(reading: try Samples.package().file() + [1, 2, 3])
        #expect(package.trailingCount == 3)
        #expect(rules(package, .note).contains("trailing-bytes"))
        #expect(try Samples.package().differences(to: package) == [])
    }

    @Test func file_thatIsNoPackage_isRefused() throws {
        let file = try Samples.package().file()
        #expect(throws: CompressionError.notGzip) { try ApplicationPackage(reading: []) }
        #expect(throws: CompressionError.truncated) { try ApplicationPackage(reading: Array(file.dropLast())) }
        #expect(
            expectError(ArchiveError.self) { try ApplicationPackage(reading: Gzip.compress([1, 2, 3])) }?.code
                == .truncated)
    }

    // MARK: Differences

    @Test func differences_areTold_inBothDirections() throws {
        let first = try Samples.package()
        #expect(first.differences(to: first) == [])
        var second = first
        second.entries.removeAll { $0.name == "model.bin" }
        second.entries.append(ArchiveEntry("new", .file([]), permissions: 0o644))
        let index = try #require(second.entries.firstIndex { $0.name == "cgi.conf" })
        second.entries[index].content = .file(Array("viewer /count.cgi fastCgi\nviewer /x\n".utf8))
        second.entries[0].content = .file(Samples.program(machine: 40))
        second.entries[0].permissions = 0o700
        let differences = first.differences(to: second)
        #expect(
            differences == [
                PackageDifference(
                    name: "door_counter", kind: .changed,
                    details: ["mode 755 -> 700", "contents differ from byte 18 on"]),
                PackageDifference(name: "model.bin", kind: .removed, details: []),
                PackageDifference(
                    name: "cgi.conf", kind: .changed,
                    details: ["size 51 -> 36", "- administrator /reset.cgi", "+ viewer /x"]),
                PackageDifference(name: "new", kind: .added, details: []),
            ])
        var moved = first
        moved.entries.swapAt(0, 1)
        #expect(first.differences(to: moved).map(\.kind) == [.moved, .moved])
    }
}

@Suite struct ExecutableFileTests {
    @Test func libraries_areThose_thatReadelfNames() throws {
        // The test program itself: it needs Swift's libraries.
        let path = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let file = try #require(ExecutableFile(try SourceFiles.read(path)))
        let (status, output) = try run(["readelf", "-d", path], in: "/")
        #expect(status == 0)
        let expected = output.text.split(separator: "\n").filter { $0.contains("(NEEDED)") }.compactMap { line in
            line.split(separator: "[").last.map { String($0.dropLast()) }
        }
        #expect(file.neededLibraries == expected)
        #expect(expected.contains("libswiftCore.so"))
    }

    @Test func package_withoutSwiftsLibraries_isReported() throws {
        let path = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        var package = try Samples.package()
        package.entries[0].content = .file(try SourceFiles.read(path))
        let finding = try #require(package.findings().first { $0.rule == "swift-runtime" })
        #expect(finding.problem.contains("libswiftCore.so"))
        #expect(!(try Samples.package()).findings().contains { $0.rule == "swift-runtime" })
    }

    @Test func damagedFile_isRead_withoutCrash() throws {
        var generator = SeededGenerator(seed: 31)
        let program = Array(try SourceFiles.read("/bin/true").prefix(40_000))
        #expect(ExecutableFile(Array(program.prefix(19))) == nil)
        for count in [20, 40, 63, 64, 100, 1000] { _ = ExecutableFile(Array(program.prefix(count)))?.neededLibraries }
        for _ in 0..<2_000 {
            var changed = program
            for _ in 0..<3 {
                let index = Int.random(in: 4..<1_000, using: &generator)
                changed[index] = UInt8.random(in: 0...255, using: &generator)
            }
            _ = ExecutableFile(changed)?.neededLibraries
        }
    }
}
