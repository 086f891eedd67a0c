internal import AcapPackage

extension DeviceState {
    /// The maximum number of applications; a guess.
    private static let maximumApplicationCount = 200
    /// The maximum number of parameters of an application; a guess.
    private static let maximumParameterCount = 1000

    /// The socket on which an application is to listen for FastCGI.
    func socketPath(ofApplication name: String) -> String { "\(socketFolder.withLock { $0 })/\(name).fcgi" }

    /// Makes an application of a manifest; `nil` without a usable name, for which a camera has error 29.
    static func application(_ manifest: Manifest, files: ApplicationSite.Files) -> InstalledApplication? {
        guard let name = manifest.appName, isApplicationName(name) else { return nil }
        var application = InstalledApplication(name: name, version: manifest.version ?? "0.0.0", status: .stopped)
        application.niceName = manifest.friendlyName ?? name
        application.vendor = manifest.vendor
        application.applicationID = manifest.appID.flatMap { Int($0) }
        application.license = manifest.copyProtection?.method == "axis" ? .missing : .notRequired
        if let page = manifest.settingPage, !page.isEmpty { application.configurationPage = "local/\(name)/\(page)" }
        application.runMode = manifest.runMode.flatMap { InstalledApplication.RunMode(rawValue: $0.rawValue) } ?? .never
        application.runOptions = manifest.runOptions ?? ""
        application.site = ApplicationSite(manifest, files: files)
        return application
    }

    static func isApplicationName(_ name: String) -> Bool {
        (1...26).contains(name.utf8.count)
            && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    }

    /// Installs or upgrades an application.
    ///
    /// - Parameters:
    ///   - application: The application.
    ///   - parameters: Its parameters. An upgrade keeps the values of those that exist, which is a guess.
    /// - Returns: The error number of `upload.cgi`, or `nil` on success.
    func install(_ application: InstalledApplication, parameters: [ParameterDefinition]) -> Int? {
        changeInstallation { applications, allParameters in
            let lowercased = application.name.lowercased()
            if let index = applications.firstIndex(where: { $0.name.lowercased() == lowercased }) {
                guard applications[index].name == application.name else { return 14 }
                var upgraded = application
                // An upgrade keeps the license.
                if upgraded.license == .missing { upgraded.license = applications[index].license }
                applications[index] = upgraded
            } else {
                guard applications.count < Self.maximumApplicationCount else { return 3 }
                applications.append(application)
            }
            Self.setParameters(parameters, ofApplication: application.name, in: &allParameters)
            return nil
        }
    }

    /// Removes an application with its parameters, endpoints and files, and ends its program.
    ///
    /// - Returns: Whether it was installed.
    func removeApplication(_ name: String) async -> Bool {
        // Before its program is ended: nothing starts it again, and what a new installation sets meanwhile stays.
        let isRemoved = changeInstallation { applications, parameters in
            guard let index = applications.firstIndex(where: { $0.name == name }) else { return false }
            applications.remove(at: index)
            Self.setParameters([], ofApplication: name, in: &parameters)
            return true
        }
        guard isRemoved else { return false }
        await controls.withLock { $0[name] }?.stop()
        return true
    }

    private static func setParameters(
        _ definitions: [ParameterDefinition], ofApplication name: String, in parameters: inout [Parameter]
    ) {
        // Devices write the first letter of the group as a capital one.
        let group = name.prefix(1).uppercased() + name.dropFirst() + "."
        let usable = definitions.prefix(maximumParameterCount).filter { definition in
            !definition.name.isEmpty && definition.defaultValue.utf8.count <= Parameter.maximumSize
                && definition.name.utf8.allSatisfy { $0 > 32 && $0 < 127 && $0 != UInt8(ascii: "=") }
                && !definition.defaultValue.utf8.contains { $0 < 32 }
        }
        let old = parameters.filter { $0.name.hasPrefix(group) }
        parameters.removeAll { $0.name.hasPrefix(group) }
        var names: Set<String> = []
        for definition in usable where names.insert(definition.name).inserted {
            let name = group + definition.name
            let value = old.first { $0.name == name }?.value ?? definition.defaultValue
            parameters.append(Parameter(name: name, value: value, type: definition.type))
        }
    }

    func setStatus(_ status: InstalledApplication.Status, ofApplication name: String) {
        changeApplications { applications in
            if let index = applications.firstIndex(where: { $0.name == name }) { applications[index].status = status }
        }
    }
}
