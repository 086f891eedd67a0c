import Glibc
internal import VapixSupport

extension ApplicationPackage {
    /// Finds errors in the package and its manifest.
    ///
    /// An old package, which has a package.conf and no manifest, is checked as far as possible.
    ///
    /// - Parameters:
    ///   - source: The manifest that the package was built from, to which the lines of the findings refer; `nil` for
    ///     the package's own manifest.
    ///   - schema: A schema of Axis' SDK, to check instead of the rules of this library; `nil` for these rules.
    /// - Returns: The findings.
    public func findings(source: Manifest? = nil, schema: JSONSchema? = nil) -> [Finding] {
        var findings: [Finding] = []
        var manifest: Manifest?
        if let bytes = self[PackageFileName.manifest]?.bytes {
            do throws(JSONError) {
                let own = try Manifest(parsing: bytes)
                manifest = own
                let ranges = rangeFindings(own)
                // What is a note about a manifest that is still to be completed is an error in a package.
                findings = own.findings(schema: schema).filter { ranges.isEmpty || $0.rule != "system-range-open" }
                findings += ranges + conflictFindings(own)
            } catch {
                findings = [Self.unreadable(error)]
            }
        } else {
            findings = [missingManifest()]
        }
        if let manifest {
            findings += configurationFindings(manifest) + otherFilesFindings(manifest)
        } else if let bytes = self[PackageFileName.packageConf]?.bytes {
            // What an app from before manifests says of itself.
            manifest = try? ManifestConversion(packageConf: bytes).manifest
        }
        if let manifest {
            findings += executableFindings(manifest) + machineFindings(manifest) + fileFindings(manifest)
        }
        findings += treeFindings() + permissionFindings() + signatureFindings()
        guard let source else { return findings }
        return findings.map { finding in
            var finding = finding
            if case .manifest(let path) = finding.place { finding.line = source.line(of: path) }
            return finding
        }
    }

    private static func unreadable(_ error: JSONError) -> Finding {
        Finding(
            .error, rule: "manifest-json", at: .file(PackageFileName.manifest), line: error.line,
            problem: "manifest.json is not JSON: \(error)",
            consequence: "The device answers the upload with error 29 (invalid manifest).", fix: "Correct it.")
    }

    private func missingManifest() -> Finding {
        let hasConfiguration = self[PackageFileName.packageConf]?.bytes != nil
        return Finding(
            hasConfiguration ? .warning : .error, rule: "manifest-missing", at: .file(PackageFileName.manifest),
            problem: "there is no manifest.json",
            consequence: "AXIS OS 13 does not install the package; older versions know no resources of it.",
            fix: "Make one from package.conf with `vapix manifest from-package-conf`.")
    }

    private func rangeFindings(_ manifest: Manifest) -> [Finding] {
        guard manifest.lacksMinimumSystem else { return [] }
        return [
            Finding(
                .error, rule: "system-range-minimum",
                at: .manifest(JSONPath("acapPackageConf", "setup", "compatibleOsVersions")),
                problem: "a range of AXIS OS versions has no min",
                consequence: "acap-build fills it in. Without it the package cannot be signed.",
                fix:
                    "Name the oldest AXIS OS version that the app works with: --min-os 12.10.68, for example, which the "
                    + "SDK 12.10 fills in.", isOverridable: true)
        ]
    }

    /// Checks that the package can be unpacked.
    private func treeFindings() -> [Finding] {
        do throws(ArchiveError) {
            try ArchiveTree.check(entries)
            return []
        } catch {
            return [
                Finding(
                    .error, rule: "unsafe-archive", at: .file(error.entry ?? fileName), problem: error.problem,
                    consequence: "Nothing can unpack such a package safely.", fix: "Rename or remove one of the files.")
            ]
        }
    }

    /// Checks that no additional file has the name of the app's executable or of a generated file.
    private func conflictFindings(_ manifest: Manifest) -> [Finding] {
        guard let name = manifest.appName, entries.contains(where: { $0.name == name && $0.content == .directory })
        else {
            return []
        }
        return [
            Finding(
                .error, rule: "file-conflict", at: .file(name), problem: "a folder has the name of the app",
                consequence: "The executable has this name.", fix: "Rename the folder.")
        ]
    }

    // MARK: Executable

    private func executableFindings(_ manifest: Manifest) -> [Finding] {
        guard let name = manifest.appName else { return [] }
        guard let executable = self[name], let bytes = executable.bytes, !bytes.isEmpty else {
            return [
                Finding(
                    .error, rule: "executable-missing", at: .file(name),
                    problem: "there is no executable with the name of the app",
                    consequence: "The device starts /usr/local/packages/\(name)/\(name) and nothing else.",
                    fix: "Give the program the name that appName has, or name its file: --executable.")
            ]
        }
        var findings: [Finding] = []
        if executable.permissions & 0o111 == 0 {
            findings.append(
                Finding(
                    .error, rule: "executable-mode", at: .file(name), problem: "nobody may execute the executable",
                    consequence: "The app does not start.", fix: "Build the package with mode 0755 for it."))
        }
        if let fault = ExecutableFile.fault(of: bytes) {
            findings.append(
                Finding(
                    .error, rule: "executable-format", at: .file(name), problem: fault.problem,
                    consequence: "No device can run it: the app does not start.", fix: fault.fix))
        }
        return findings + runtimeFindings(executable) + manifest.findings(forExecutable: bytes)
    }

    /// Checks that the package has Swift's own libraries if the executable needs them, because no device has them.
    private func runtimeFindings(_ executable: ArchiveEntry) -> [Finding] {
        let needed = executable.bytes.flatMap(ExecutableFile.init)?.neededLibraries ?? []
        let missing = needed.filter { name in
            ["libswift", "libFoundation", "lib_Foundation"].contains { name.hasPrefix($0) }
                && self["lib/\(name)"] == nil
        }
        guard !missing.isEmpty else { return [] }
        return [
            Finding(
                .warning, rule: "swift-runtime", at: .file(executable.name),
                problem: "the executable needs \(missing.joined(separator: ", "))",
                consequence: "No device has Swift's libraries: the app does not start.",
                fix: "Build it with --static-swift-stdlib.")
        ]
    }

    private func machineFindings(_ manifest: Manifest) -> [Finding] {
        let architecture = manifest.architecture ?? value(ofPackageConf: "APPTYPE").map(Architecture.init(rawValue:))
        let names = [manifest.appName].compactMap(\.self)
        return entries.compactMap { entry in
            guard let executable = entry.bytes.flatMap(ExecutableFile.init), executable.architecture != architecture
            else {
                return nil
            }
            let isForAll = architecture == .all && executable.architecture != nil
            return Finding(
                isForAll ? .warning : .error, rule: "machine", at: .file(entry.name),
                problem: "this is a program for \(executable.machineName), and the package is for "
                    + (architecture?.rawValue ?? "an unknown architecture"),
                consequence: isForAll
                    ? "It installs on all devices, and does not start on those with other processors."
                    : names.contains(entry.name)
                        ? "The app does not start on a device." : "A device can neither run nor load it.",
                fix: Self.advice(forMachineOf: executable, in: architecture))
        }
    }

    private static func advice(forMachineOf executable: ExecutableFile, in architecture: Architecture?) -> String {
        switch (architecture, executable.architecture) {
        case (.all?, let own?):
            "Leave architecture out of the manifest, or write \(own.rawValue): the package is then for those devices alone."
        case (let wanted?, nil):
            "Build it for \(wanted.rawValue): no Axis device runs a program for \(executable.machineName)."
        case (let wanted?, let own?):
            "Cross-compile it for \(wanted.rawValue), or leave architecture out of the manifest and build a package for "
                + "\(own.rawValue)."
        case (nil, _): "Name the architecture in the manifest, or build the package again."
        }
    }

    // MARK: Files

    private func fileFindings(_ manifest: Manifest) -> [Finding] {
        var findings: [Finding] = []
        if self[PackageFileName.license]?.bytes?.isEmpty ?? true {
            // The tools from before manifests did not ask for one.
            let isOld = self[PackageFileName.manifest] == nil
            findings.append(
                Finding(
                    isOld ? .warning : .error, rule: "license", at: .file(PackageFileName.license),
                    problem: self[PackageFileName.license] == nil ? "there is no LICENSE" : "LICENSE is empty",
                    consequence: "acap-build refuses to build such a package.",
                    fix: "List in it the licenses of all open-source code that the app is made of."))
        }
        for script in [manifest.postInstallScript, manifest.preUninstallScript].compactMap(\.self) {
            guard let bytes = self[script]?.bytes else {
                findings.append(
                    Finding(
                        .error, rule: "script-missing", at: .file(script), problem: "the manifest names this script",
                        consequence: "It is not in the package: acap-build refuses to build that.",
                        fix: "Add it, or remove it from the manifest."))
                continue
            }
            if let fault = ExecutableFile.fault(ofScript: bytes) {
                findings.append(
                    Finding(
                        .error, rule: "script-format", at: .file(script), problem: fault.problem,
                        consequence: "The device cannot run it, and the installation fails.", fix: fault.fix))
            } else if !bytes.starts(with: "#!".utf8) {
                findings.append(
                    Finding(
                        .warning, rule: "script-interpreter", at: .file(script),
                        problem: "the script does not start with #!",
                        consequence: "The program that runs it on the device is not documented.",
                        fix: "Write #!/bin/sh in its first line."))
            }
        }
        if let page = manifest.settingPage, !page.isEmpty, self["html/\(page)"] == nil,
            !manifest.reverseProxy.contains(where: { $0.apiPath == page })
        {
            findings.append(
                Finding(
                    .warning, rule: "setting-page",
                    at: .manifest(JSONPath("acapPackageConf", "configuration", "settingPage")),
                    problem: "there is neither a file html/\(page) nor a reverse proxy with this path",
                    consequence: "The app's settings link leads nowhere.", fix: "Add the page, or remove settingPage."))
        }
        findings += manifest.findings(forPages: { self["html/\($0)"] != nil })
        if manifest.httpConfig.contains(where: { $0.kind == .directory }), self["html"] == nil,
            !entries.contains(where: { $0.topLevelName == "html" })
        {
            findings.append(
                Finding(
                    .warning, rule: "html-missing", at: .file("html"),
                    problem: "the manifest says who may see html/, but there is no such folder",
                    consequence: "There is nothing to see.", fix: "Add the folder, or remove the entry in httpConfig."))
        }
        for name in Set(entries.map(\.topLevelName)).sorted() where !Self.canList(name) {
            findings.append(
                Finding(
                    .error, rule: "file-name", at: .file(name), problem: "the name has a space or a quote in it",
                    consequence: "package.conf lists the files of the package with spaces between them, in quotes.",
                    fix: "Rename it, or put it into a folder."))
        }
        return findings
    }

    /// Whether a package makes a file from the manifest, whatever the app's folder has.
    ///
    /// - Parameter name: The file's name in the package.
    /// - Returns: Whether the package makes it.
    package static func isGenerated(_ name: String) -> Bool { PackageFileName.isGenerated(name) }

    /// Whether package.conf can list a file.
    ///
    /// - Parameter name: The name in the package.
    /// - Returns: `false` if the name has a character with a special meaning in that list, such as a space.
    public static func canList(_ name: String) -> Bool {
        !name.unicodeScalars.contains { " \"'`$\\".unicodeScalars.contains($0) || isControl($0) }
    }

    /// Checks that the generated files match the manifest.
    ///
    /// The list of additional files does not come from the manifest.
    private func configurationFindings(_ manifest: Manifest) -> [Finding] {
        let expected = PackageConfiguration(
            manifest: manifest, architecture: value(ofPackageConf: "APPTYPE").map(Architecture.init(rawValue:)) ?? .all,
            otherFiles: otherFiles ?? [])
        let contents: [(String, String?)] = [
            (PackageFileName.packageConf, expected.packageConf), (PackageFileName.paramConf, expected.paramConf),
            (PackageFileName.cgiConf, expected.cgiConf),
        ]
        return contents.compactMap { name, text in
            guard self[name]?.bytes != text.map({ Array($0.utf8) }) else { return nil }
            return Finding(
                .warning, rule: "conf-mismatch", at: .file(name),
                problem: self[name] == nil
                    ? "there is no \(name)"
                    : text == nil
                        ? "the manifest asks for no \(name)" : "it does not say what acap-build makes of the manifest",
                consequence: "Devices read both. It is not documented which of them counts for which setting.",
                fix: "Build the package again.")
        }
    }

    /// The additional files and folders that package.conf lists; `nil` without such a list.
    private var otherFiles: [String]? {
        value(ofPackageConf: "OTHERFILES")?.split(separator: " ").map(String.init)
    }

    /// Checks that package.conf lists the additional files, and nothing that is not there.
    private func otherFilesFindings(_ manifest: Manifest) -> [Finding] {
        guard let otherFiles else { return [] }
        let listed = Set(otherFiles)
        var found: Set<String> = []
        for entry in entries { found.formUnion(entry.ancestors.filter(listed.contains)) }
        // A folder that holds only listed files need not be listed itself.
        let folders = Set(otherFiles.map { String($0.prefix { $0 != "/" }) })
        var findings = otherFiles.filter { !found.contains($0) }.map { name in
            Finding(
                .warning, rule: "other-files", at: .file(PackageFileName.packageConf),
                problem: "OTHERFILES lists \(name), which is not in the package",
                consequence: "acap-build lists what it was told to add, even if it leaves it out.",
                fix: "Build the package again, without it or with it.")
        }
        let known = Set(
            PackageFileName.folders + [
                PackageFileName.packageConf, PackageFileName.paramConf, PackageFileName.cgiConf,
                PackageFileName.license,
                PackageFileName.manifest,
            ] + [manifest.appName, manifest.postInstallScript, manifest.preUninstallScript].compactMap(\.self))
        var reported: Set<String> = []
        for entry in entries {
            let name = entry.topLevelName
            guard !known.contains(name), !PackageFileName.isWebServerSetting(name),
                entry.content != .directory || !folders.contains(name),
                !entry.ancestors.contains(where: listed.contains), reported.insert(name).inserted
            else { continue }
            findings.append(
                Finding(
                    .warning, rule: "other-files", at: .file(entry.name),
                    problem: "OTHERFILES in package.conf does not list it",
                    consequence: "Older devices take the list for all that the app has beside its known files.",
                    fix: "Build the package again."))
        }
        return findings
    }

    private func permissionFindings() -> [Finding] {
        var findings: [Finding] = []
        for entry in entries {
            let mode = String(entry.permissions, radix: 8)
            if entry.userID != 0 || entry.groupID != 0 {
                findings.append(
                    Finding(
                        .warning, rule: "owner", at: .file(entry.name),
                        problem: "it belongs to user \(entry.userID) and group \(entry.groupID)",
                        consequence:
                            "acap-build gives everything to 0 and 0. The effect of others on a device is not documented.",
                        fix: "Build the package again."))
            }
            if case .symbolicLink = entry.content { continue }
            if entry.permissions & 0o002 != 0 {
                findings.append(
                    Finding(
                        .warning, rule: "world-writable", at: .file(entry.name),
                        problem: "everybody may write to it (\(mode))",
                        consequence:
                            "Other apps can change it; and of packages with mode 0777 it was seen that the device "
                            + "skips their reverse proxies without a message.",
                        fix: "Give it mode 0644, or 0755 if it is to be executed."))
            }
            if entry.permissions & 0o6000 != 0 {
                findings.append(
                    Finding(
                        .warning, rule: "set-id", at: .file(entry.name), problem: "it has a set-ID bit (\(mode))",
                        consequence: "AXIS OS 12 and later run no part of an app as another user.",
                        fix: "Remove the bit."))
            }
        }
        return findings
    }

    private func signatureFindings() -> [Finding] {
        guard trailingCount > 0 else { return [] }
        return [
            Finding(
                .note, rule: "trailing-bytes", at: .file(fileName),
                problem: "\(counted(trailingCount, "byte")) behind the archive",
                consequence: "Axis' signature is there; this tool cannot check it.", fix: "Nothing.")
        ]
    }
}

extension Manifest {
    /// Checks that the manifest permits what the executable does.
    ///
    /// - Parameter executable: The executable's bytes.
    /// - Returns: A warning if the executable can ask for a service account, as with `VapixClient`, but the manifest does
    ///   not permit it.
    public func findings(forExecutable executable: [UInt8]) -> [Finding] {
        // A program that calls the D-Bus interface has its name as text.
        let interface = Array("com.axis.HTTPConf1.VAPIXServiceAccounts1".utf8)
        guard !asksForServiceAccount, executable.contains(interface) else { return [] }
        let place = JSONPath("resources", "dbus", "requiredMethods")
        return [
            Finding(
                .warning, rule: "service-account", at: .manifest(place), line: line(of: place),
                problem: "the executable can ask for a service account, as VapixClient does, and the manifest does not",
                consequence: "The device denies the app its account, and each call fails without credentials.",
                fix: "Add \(Manifest.getCredentials), and have no acapPackageConf.setup.user section.")
        ]
    }
}

extension [UInt8] {
    /// Whether a sequence of bytes occurs.
    fileprivate func contains(_ pattern: [UInt8]) -> Bool {
        withUnsafeBytes { bytes in
            pattern.withUnsafeBytes { pattern in
                guard let start = bytes.baseAddress, let patternStart = pattern.baseAddress else { return false }
                var offset = 0
                while offset + pattern.count <= bytes.count,
                    let match = memchr(start + offset, CInt(pattern[0]), bytes.count - pattern.count - offset + 1)
                {
                    if memcmp(match, patternStart, pattern.count) == 0 { return true }
                    offset = UnsafeRawPointer(match) - start + 1
                }
                return false
            }
        }
    }
}
