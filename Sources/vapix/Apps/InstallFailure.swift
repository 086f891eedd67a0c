import VapixClient

/// What to do when a package was not installed.
enum InstallFailure {
    /// The error with advice.
    static func explain(
        _ error: VapixError, _ package: PackageFile, _ connection: Connection
    ) async -> ToolError {
        let message = ToolError(error)?.message ?? error.description
        var advice = advice(for: error, package)
        if error.device?.code == Applications.ErrorCode.incompatiblePackage,
            let own = package.architecture, own != "all",
            let device = try? await connection.send(BasicDeviceInfo.getAllProperties()).propertyList.architecture,
            device != own
        {
            advice = "The package is for \(own), and the device is \(device): build it for that."
        }
        return ToolError(ToolExit(error), [message, advice].compactMap(\.self).joined(separator: ". "))
    }

    private static func advice(for error: VapixError, _ package: PackageFile) -> String? {
        let inspect = "vapix eap inspect \(package.file.path)"
        switch error.device?.code {
        case Applications.ErrorCode.invalidPackage?:
            return "See what is wrong with it: \(inspect)"
        case Applications.ErrorCode.verificationFailed?:
            return "Have Axis sign the package, or let the device install unsigned ones: "
                + "vapix call applications setConfiguration -p name=AllowUnsigned value=true"
        case Applications.ErrorCode.packageTooLarge?:
            return "Remove applications that are not needed (vapix list-apps, vapix remove-app), or make the package "
                + "smaller: it has \(package.file.size) bytes"
        case Applications.ErrorCode.incompatiblePackage?:
            let own = package.architecture ?? "none that it names"
            return "It may be made for another architecture (this one is for \(own)) or for other versions of AXIS OS; "
                + "compare it with vapix info"
        case Applications.ErrorCode.unspecified?:
            return "The device's log says why: vapix log"
        case Applications.ErrorCode.uploadOngoing?:
            return "Try again when the other upload is over"
        case Applications.ErrorCode.forbiddenUser?:
            return "Remove acapPackageConf.setup.user from its manifest.json, and the groups in resources.linux.user "
                + "that the device does not allow"
        case Applications.ErrorCode.caseConflict?:
            return "Remove the other one first (vapix list-apps, vapix remove-app), or name this one like it: it is "
                + package.appName
        case Applications.ErrorCode.timedOut?:
            return "Whether it is installed is not known: vapix list-apps tells"
        case Applications.ErrorCode.invalidManifest?:
            return "See what is wrong with it: \(inspect). A static user together with D-Bus methods is refused too"
        default: break
        }
        switch error.code {
        case .connectionFailed, .timedOut, .malformedReply:
            return "Whether it is installed is not known: vapix list-apps tells"
        default: return nil
        }
    }
}
