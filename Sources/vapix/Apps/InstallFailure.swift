import VapixClient
import VapixSupport

/// Advice for a package that was not installed.
enum InstallFailure {
    /// The error with advice.
    ///
    /// - Parameters:
    ///   - error: The error.
    ///   - package: The package.
    ///   - connection: The device.
    /// - Returns: The error as the tool reports it.
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
            advice = "The package is for \(own), but the device is \(device). Build it for \(device)."
        }
        return ToolError(ToolExit(error), joined(message, advice), call: error)
    }

    private static func advice(for error: VapixError, _ package: PackageFile) -> String? {
        let inspect = "vapix eap inspect \(package.file.path)"
        switch error.device?.code {
        case Applications.ErrorCode.invalidPackage?:
            return "Find the errors: \(inspect)"
        case Applications.ErrorCode.verificationFailed?:
            return "Have Axis sign the package, or allow unsigned packages: "
                + "vapix call applications setConfiguration -p name=AllowUnsigned value=true"
        case Applications.ErrorCode.packageTooLarge?:
            return "Remove applications that are not needed (vapix list-apps, vapix remove-app), or make the package "
                + "smaller. It has \(counted(package.file.size, "byte"))"
        case Applications.ErrorCode.incompatiblePackage?:
            let own = package.architecture ?? "an architecture that it does not name"
            return "The package is for \(own). Compare its architecture and its versions of AXIS OS with vapix info"
        case Applications.ErrorCode.unspecified?:
            return "Read the reason in the device's log: vapix log"
        case Applications.ErrorCode.uploadOngoing?:
            return "Another upload is in progress. Try again later"
        case Applications.ErrorCode.forbiddenUser?:
            return "Remove acapPackageConf.setup.user from its manifest.json, and the groups in resources.linux.user "
                + "that the device does not allow"
        case Applications.ErrorCode.caseConflict?:
            return "Remove the other application first (vapix list-apps, vapix remove-app), or give this one, "
                + "\(package.appName), exactly the same name"
        case Applications.ErrorCode.timedOut?:
            return "It may be installed all the same. Check with vapix list-apps"
        case Applications.ErrorCode.invalidManifest?:
            return
                "See what is wrong with it: \(inspect). Devices also refuse a static user together with D-Bus methods"
        default: break
        }
        if error.httpStatus == 413 { return "The package has \(counted(package.file.size, "byte"))" }
        if error.wasSent == false || error.code == .credentialsUnavailable { return "Nothing was sent" }
        switch error.code {
        case .connectionFailed, .timedOut, .malformedReply:
            return "It may be installed all the same. Check with vapix list-apps"
        default: return nil
        }
    }
}
