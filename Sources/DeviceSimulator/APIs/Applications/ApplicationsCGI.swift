/// The CGI programs of `/axis-cgi/applications/`: the installed applications.
enum ApplicationsCGI {
    /// `list.cgi`: lists the installed applications.
    struct List: CGI {
        let state: DeviceState

        func reply(to request: CGIRequest) async -> CGIReply {
            guard request.method == "GET" || request.method == "POST" else { return .methodNotAllowed }
            let elements = state.applications.map(\.xml)
            return .xml("<reply result=\"ok\">\n\(elements.joined())</reply>\n")
        }
    }

    /// `control.cgi`: starts, stops, restarts and removes an application.
    struct Control: CGI {
        let state: DeviceState

        func reply(to request: CGIRequest) async -> CGIReply {
            guard request.method == "GET" || request.method == "POST" else { return .methodNotAllowed }
            let (package, action) = (request.arguments["package"] ?? "", request.arguments["action"])
            if action == "remove", !package.isEmpty {
                return .text(await state.removeApplication(package) ? "OK\n" : "Error: 4\n")
            }
            if let code = perform(request.arguments) { return .text("Error: \(code)\n") }
            await control(package, action)
            return .text("OK\n")
        }

        /// Starts or stops the application's program, if there is one.
        private func control(_ package: String, _ action: String?) async {
            let control = state.controls.withLock { $0[package] }
            if action != "start" { await control?.stop() }
            if action != "stop" { control?.start() }
        }

        /// Changes the list of applications.
        ///
        /// - Returns: The error number, or `nil` on success. The documentation has none for an unknown action; 10 is a
        ///   guess.
        private func perform(_ arguments: FormArguments) -> Int? {
            guard let package = arguments["package"], !package.isEmpty else { return 1 }
            return state.changeApplications { applications in
                guard let index = applications.firstIndex(where: { $0.name == package }) else { return 4 }
                let isStopped = applications[index].status == .stopped
                switch arguments["action"] {
                case "start":
                    guard isStopped else { return 6 }
                    applications[index].status = .running
                case "stop":
                    if isStopped { return 7 }
                    applications[index].status = .stopped
                case "restart":
                    if isStopped { return 7 }
                    applications[index].status = .running
                default:
                    return 10
                }
                return nil
            }
        }
    }

    /// `config.cgi`: settings for all applications.
    struct Config: CGI {
        let state: DeviceState
        /// Whether a malformed request gets status 400, as from AXIS OS 12.2, instead of an XML error.
        let refusesWithStatus: Bool

        func reply(to request: CGIRequest) async -> CGIReply {
            guard request.method == "GET" || request.method == "POST" else { return .methodNotAllowed }
            let name = request.arguments["name"] ?? ""
            guard let current = state.applicationSetting(name) else { return refusal("unknown name") }
            switch request.arguments["action"] {
            case "get":
                return .xml(Self.setting(name, current))
            case "set":
                guard let value = request.arguments["value"], value == "true" || value == "false" else {
                    return refusal("value must be either true or false")
                }
                state.setApplicationSetting(name, to: value)
                return .xml(Self.setting(name, value))
            default:
                return refusal("unknown action")
            }
        }

        private func refusal(_ message: String) -> CGIReply {
            if refusesWithStatus { return .page(400, "Bad Request", "Error: \(message)") }
            return .xml("<reply result=\"error\">\n    <error type=\"1\" message=\"Error: \(message)\" />\n</reply>\n")
        }

        private static func setting(_ name: String, _ value: String) -> String {
            "<reply result=\"ok\">\n    <param name=\"\(name)\" value=\"\(value)\" />\n</reply>\n"
        }
    }

    /// `info.cgi`: lists the ACAP SDKs that the camera supports.
    struct Info: CGI {
        func reply(to request: CGIRequest) async -> CGIReply {
            guard request.method == "GET" || request.method == "POST" else { return .methodNotAllowed }
            return .xml(
                """
                <reply result="ok">
                    <supportedSdks>
                        <sdk>acap3</sdk>
                        <sdk version="12.0">acap4-native</sdk>
                    </supportedSdks>
                </reply>

                """)
        }
    }
}

extension InstalledApplication {
    /// The element in the list; its attributes are in documented order.
    fileprivate var xml: String {
        let attributes: [(String, String?)] =
            [
                ("Name", name), ("ApplicationID", applicationID.map { String($0) }), ("NiceName", niceName),
                ("Vendor", vendor), ("Version", version), ("Status", status.rawValue), ("License", license?.rawValue),
                ("LicenseExpirationDate", licenseExpirationDate), ("ConfigurationPage", configurationPage),
                ("VendorHomePage", vendorHomePage), ("LicenseName", licenseName),
                ("ValidationResult", validationResult),
            ] + otherAttributes.map { ($0.name, $0.value) }
        let opening =
            "    <application"
            + attributes.map { name, value in
                value.map { " \(name)=\"\(escapeXML($0))\"" } ?? ""
            }.joined()
        guard !children.isEmpty else { return opening + " />\n" }
        return opening + ">\n\(children)    </application>\n"
    }

    private var children: String {
        var text = ""
        if !resources.isEmpty {
            let elements = resources.map {
                "<Resource name=\"\(escapeXML($0.name))\" used=\"\(escapeXML($0.value))\"/>"
            }
            text += "        <Resources>\(elements.joined())</Resources>\n"
        }
        if let range = compatibleOSVersions {
            text += "        <CompatibleOsVersions><VersionRange><Min>\(escapeXML(range.min))</Min>"
            text += "<Max>\(escapeXML(range.max))</Max></VersionRange></CompatibleOsVersions>\n"
        }
        return text
    }
}
