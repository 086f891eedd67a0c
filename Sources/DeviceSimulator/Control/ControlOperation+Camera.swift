import Foundation

extension ControlOperation {
    /// The page, the description, and the camera as a whole.
    static let camera: [ControlOperation] = [
        ControlOperation(
            "getPage", "GET", "/", "page", "Shows the page for people.", result: .page,
            run: { _, _ in .content(type: "text/html; charset=utf-8", Array(ControlPage.html.utf8)) }),
        ControlOperation(
            "getDescription", "GET", "/v1/openapi.json", "openapi", "Describes the interface in OpenAPI 3.1.",
            result: .openAPI, run: { control, _ in .json(ControlDocument.json) }),
        ControlOperation(
            "getCamera", "GET", "/v1/camera", "camera", "Returns where the camera is and how it is.",
            result: .json(
                .object([
                    ControlMember("model", .string, "The model."),
                    ControlMember("firmware", .string, "The AXIS OS version."),
                    ControlMember("serialNumber", .string, "The serial number."),
                    ControlMember("origin", .string, "The origin for apps, as VAPIX_ORIGIN."),
                    ControlMember("networkOrigin", .string, "The origin for network users."),
                    ControlMember("busAddress", .string, "The bus, as DBUS_SYSTEM_BUS_ADDRESS."),
                    ControlMember("ready", .boolean, "Whether the camera has finished starting."),
                    ControlMember("accounts", .count, "How many service accounts there are."),
                    ControlMember("accountLimit", .count, "How many there can be."),
                    ControlMember("credentialCalls", .count, "How often GetCredentials was called."),
                    ControlMember("eventClients", .count, "How many clients have subscribed to events."),
                    ControlMember("lastRequest", .count, "The number of the latest request in the log."),
                    ControlMember("lastBusCall", .count, "The number of the latest D-Bus call in the log."),
                ])),
            run: { control, _ in
                let device = control.device
                let properties = device.state.identity.properties
                return .json([
                    "model": .string(properties["ProdFullName"] ?? ""),
                    "firmware": .string(properties["Version"] ?? ""),
                    "serialNumber": .string(properties["SerialNumber"] ?? ""), "origin": .string(device.origin),
                    "networkOrigin": .string(device.networkOrigin), "busAddress": .string(device.busAddress),
                    "ready": .bool(device.startup.isReady), "accounts": .count(device.accountNames.count),
                    "accountLimit": .count(device.accountLimit), "credentialCalls": .count(device.credentialCalls),
                    "eventClients": .count(device.eventClientCount),
                    "lastRequest": .count(device.log.records.lastNumber),
                    "lastBusCall": .count(device.busLog.lastNumber),
                ])
            }),
        ControlOperation(
            "setReady", "PUT", "/v1/camera/ready", "camera ready {ready}",
            "Sets whether the camera has finished starting.",
            [ControlMember("ready", .boolean, "Whether it has finished.")], result: .nothing,
            run: { control, arguments in
                control.device.startup.isReady = arguments.bool("ready") ?? true
                return .nothing
            }),
        ControlOperation(
            "reboot", "POST", "/v1/reboot", "reboot {for}",
            "Restarts the camera: its bus and its web server are down for a time, and it loses its accounts.",
            [.optional("for", .time, "The time until it is up again; 2s without it.")], result: .nothing,
            run: { control, arguments in
                try await control.device.reboot(for: arguments.time("for") ?? .seconds(2))
                return .nothing
            }),
        ControlOperation(
            "getPicture", "GET", "/v1/picture", "picture {resolution}", "Returns a picture of the camera, as JPEG.",
            [.optional("resolution", .string, "The size, such as 640x480, which is also the default.")],
            result: .picture,
            run: { control, arguments in
                let picture = try await control.device.picture(resolution: arguments.string("resolution") ?? "640x480")
                return .content(type: "image/jpeg", picture)
            }),
    ]

    static let applications: [ControlOperation] = [
        ControlOperation(
            "listApplications", "GET", "/v1/applications", "apps", "Lists the installed applications.",
            result: .json(.array(.application)),
            run: { control, _ in .json(.array(control.device.applications.map { .control($0) })) }),
        ControlOperation(
            "getApplication", "GET", "/v1/applications/{name}", "apps get {name}", "Returns an application.",
            [nameOfApplication], result: .json(.application),
            run: { control, arguments in
                .json(.control(try application(arguments.text("name"), of: control.device)))
            }),
        ControlOperation(
            "setApplication", "PUT", "/v1/applications/{name}", "apps set {name} {status}",
            "Starts or stops an application, or installs one.",
            [
                nameOfApplication, ControlMember("status", .choice(ControlSchema.statuses), "The new status."),
                .optional("version", .string, "The version; with it, an application that is missing is installed."),
            ], result: .json(.application),
            run: { control, arguments in
                let (device, name) = (control.device, arguments.text("name"))
                let status = InstalledApplication.Status(rawValue: arguments.text("status")) ?? .stopped
                if let version = arguments.string("version") {
                    try install(name, version, status, on: device)
                } else {
                    _ = try application(name, of: device)
                    try await device.setApplication(name, to: status)
                }
                return .json(.control(try application(name, of: device)))
            }),
        ControlOperation(
            "removeApplication", "DELETE", "/v1/applications/{name}", "apps remove {name}",
            "Removes an application with its parameters and pages, and ends its program.", [nameOfApplication],
            result: .nothing,
            run: { control, arguments in
                let name = arguments.text("name")
                _ = try application(name, of: control.device)
                try await control.device.removeApplication(name)
                return .nothing
            }),
    ]

    private static let nameOfApplication = ControlMember("name", .string, "The application's name.")

    private static func application(_ name: String, of device: SimulatedDevice) throws -> InstalledApplication {
        let applications = device.applications
        if let found = applications.first(where: { $0.name == name }) { return found }
        throw ControlError.notFound(
            """
            no application "\(ControlSchema.shown(name))" is installed: choose one of \
            \(applications.map(\.name).joined(separator: ", "))
            """)
    }

    /// The maximum number of applications; no camera has so many.
    private static let maximumApplicationCount = 1000

    private static func install(
        _ name: String, _ version: String, _ status: InstalledApplication.Status, on device: SimulatedDevice
    ) throws {
        let isName = { (character: Character) in
            character.isASCII && (character.isLetter || character.isNumber || character == "_")
        }
        guard (1...26).contains(name.count), name.allSatisfy(isName), version.utf8.count <= 100 else {
            throw ControlError.invalid(
                "the name of an application has 1 to 26 letters, digits and underscores; a version has at most 100 bytes"
            )
        }
        let isRoom = device.state.changeApplications { applications in
            if let index = applications.firstIndex(where: { $0.name == name }) {
                applications[index].version = version
                applications[index].status = status
            } else if applications.count < maximumApplicationCount {
                applications.append(InstalledApplication(name: name, version: version, status: status))
            } else {
                return false
            }
            return true
        }
        if !isRoom {
            throw ControlError(
                409, "too-many", "\(maximumApplicationCount) applications are installed: remove one first")
        }
    }
}
