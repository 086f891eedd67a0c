import VapixClient

/// The list of applications.
struct ApplicationReport: Report {
    let applications: [Applications.Application]

    func text(_ style: TextStyle) -> String {
        var table = Table(titles: ["Name", "Version", "Status", "Vendor", "License", "Title"])
        table.rows = applications.map { app in
            [app.name, app.version, app.status.rawValue, app.vendor, app.license?.rawValue, app.niceName]
        }
        return table.text(style)
    }

    func writeMembers(to json: inout JSONWriter) {
        json.write("applications", objects: applications, Self.write)
    }

    private static func write(to json: inout JSONWriter, _ application: Applications.Application) {
        json.write("name", application.name)
        json.write("niceName", application.niceName)
        json.write("vendor", application.vendor)
        json.write("version", application.version)
        json.write("status", application.status == .unknown ? nil : application.status.rawValue)
        json.write("license", application.license?.rawValue)
        json.write("licenseExpirationDate", application.licenseExpirationDate)
        json.write("licenseName", application.licenseName)
        json.write("applicationID", application.applicationID)
        json.write("configurationPage", application.configurationPage)
        json.write("validationResult", application.validationResult)
        json.write("vendorHomePage", application.vendorHomePage)
        json.write("isBundled", application.isBundled)
        json.write("signatureStatus", application.signatureStatus)
        json.write("resources", objects: application.resources) { json, resource in
            json.write("name", resource.name)
            json.write("isUsed", resource.isUsed)
        }
        json.write("compatibleOSVersions", objects: application.compatibleOSVersions) { json, range in
            json.write("minimum", range.minimum)
            json.write("maximum", range.maximum)
        }
    }
}
