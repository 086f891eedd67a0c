import Glibc

extension ApplicationPackage {
    /// Finds errors in the package and its manifest.
    ///
    /// - Returns: The findings.
    public func findings() -> [Finding] {
        guard let bytes = self[Self.manifest]?.bytes else {
            return [
                Finding(
                    .error, rule: "manifest-missing", at: .file(Self.manifest), problem: "there is no manifest.json",
                    consequence: "AXIS OS 13 does not install the package; older versions know no resources of it.",
                    fix: "Make one of package.conf with `vapix manifest from-package-conf`.")
            ]
        }
        let manifest: Manifest
        do throws(JSONError) {
            manifest = try Manifest(parsing: bytes)
        } catch {
            return [
                Finding(
                    .error, rule: "manifest-json", at: .file(Self.manifest), line: error.line,
                    problem: "manifest.json is not JSON: \(error)",
                    consequence: "The device answers the upload with error 29 (invalid manifest).", fix: "Correct it.")
            ]
        }
        return manifest.findings() + executableFindings(manifest) + machineFindings(manifest) + fileFindings(manifest)
            + configurationFindings(manifest) + permissionFindings(manifest) + signatureFindings()
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
                    fix: "Give the program the name that appName has.")
            ]
        }
        var findings: [Finding] = []
        if executable.permissions & 0o111 == 0 {
            findings.append(
                Finding(
                    .error, rule: "executable-mode", at: .file(name), problem: "nobody may execute the executable",
                    consequence: "The app does not start.", fix: "Build the package with mode 0755 for it."))
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
        return entries.compactMap { entry in
            guard let executable = entry.bytes.flatMap(ExecutableFile.init), executable.architecture != architecture
            else {
                return nil
            }
            let isForAll = architecture == .all && executable.architecture != nil
            return Finding(
                isForAll ? .warning : .error, rule: "machine", at: .file(entry.name),
                problem: "this is a program for \(executable.machineName), and the package is for "
                    + (architecture?.rawValue ?? "nothing that is known"),
                consequence: isForAll
                    ? "It installs on all devices, and does not start on those with other processors."
                    : "The app does not start on a device.",
                fix:
                    "Build it for \(architecture == .all ? "one architecture, and let the manifest say so" : architecture?.rawValue ?? "aarch64")."
            )
        }
    }

    // MARK: Files

    private func fileFindings(_ manifest: Manifest) -> [Finding] {
        var findings: [Finding] = []
        if self[Self.license]?.bytes?.isEmpty ?? true {
            findings.append(
                Finding(
                    .error, rule: "license", at: .file(Self.license),
                    problem: self[Self.license] == nil ? "there is no LICENSE" : "LICENSE is empty",
                    consequence: "acap-build refuses to build such a package.",
                    fix: "List in it the licences of all open-source code that the app is made of."))
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
            if !bytes.starts(with: "#!".utf8) {
                findings.append(
                    Finding(
                        .warning, rule: "script-interpreter", at: .file(script),
                        problem: "the script does not start with #!",
                        consequence: "What the device runs it with is not documented.",
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
        if manifest.httpConfig.contains(where: { $0.kind == .directory }), self["html"] == nil,
            !entries.contains(where: { $0.topLevelName == "html" })
        {
            findings.append(
                Finding(
                    .warning, rule: "html-missing", at: .file("html"),
                    problem: "the manifest says who may see html/, but there is no such folder",
                    consequence: "There is nothing to see.", fix: "Add the folder, or remove the entry in httpConfig."))
        }
        for name in Set(entries.map(\.topLevelName)).sorted() where name.unicodeScalars.contains(where: isUnfitForList)
        {
            findings.append(
                Finding(
                    .error, rule: "file-name", at: .file(name), problem: "the name has a space or a quote in it",
                    consequence: "package.conf lists the files of the package with spaces between them, in quotes.",
                    fix: "Rename it, or put it into a folder."))
        }
        return findings
    }

    private func isUnfitForList(_ scalar: Unicode.Scalar) -> Bool {
        " \"'`$\\".unicodeScalars.contains(scalar) || isControl(scalar)
    }

    /// Checks that the generated files match the manifest.
    private func configurationFindings(_ manifest: Manifest) -> [Finding] {
        // The files that this manifest gives.
        let expected = ApplicationPackage(
            manifest: manifest,
            architecture: value(ofPackageConf: "APPTYPE").map(Architecture.init(rawValue:)) ?? .all, files: entries,
            modified: 0)
        return [Self.packageConf, Self.paramConf, Self.cgiConf].compactMap { name in
            guard self[name]?.bytes != expected[name]?.bytes else { return nil }
            return Finding(
                .warning, rule: "conf-mismatch", at: .file(name),
                problem: self[name] == nil
                    ? "there is no \(name)"
                    : expected[name] == nil
                        ? "the manifest asks for no \(name)" : "it does not say what acap-build makes of the manifest",
                consequence: "Devices read both, and which of them counts for what is not documented.",
                fix: "Build the package again.")
        }
    }

    private func permissionFindings(_ manifest: Manifest) -> [Finding] {
        var findings: [Finding] = []
        for entry in entries {
            let mode = String(entry.permissions, radix: 8)
            if entry.userID != 0 || entry.groupID != 0 {
                findings.append(
                    Finding(
                        .warning, rule: "owner", at: .file(entry.name),
                        problem: "it belongs to user \(entry.userID) and group \(entry.groupID)",
                        consequence:
                            "acap-build gives everything to 0 and 0; what a device makes of others is not documented.",
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
                            + "skips their reverse proxies without a word.",
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
                problem: "\(trailingCount) bytes follow the archive",
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
                consequence: "The device denies the app its account, and each call fails for want of credentials.",
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
