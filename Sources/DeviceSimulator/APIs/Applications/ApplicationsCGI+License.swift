extension ApplicationsCGI {
    /// `license.cgi`: installs and removes license keys.
    ///
    /// The format of a key is not documented. The simulator accepts any XML. It checks the elements `ApplicationID`,
    /// `SerialNumber` and `ExpirationDate`, if there are any.
    struct License: CGI {
        let state: DeviceState

        static let path = "/axis-cgi/applications/license.cgi"

        func reply(to request: CGIRequest) async -> CGIReply {
            guard request.method == "GET" || request.method == "POST" else { return .methodNotAllowed }
            guard let code = perform(request) else { return .text("OK\n") }
            return .text("Error: \(code)\n")
        }

        private func perform(_ request: CGIRequest) -> Int? {
            if request.received?.isDiskFull == true { return 22 }
            let package = request.arguments["package"]
            let part = request.parts.first
            return state.changeApplications { applications in
                guard let index = applications.firstIndex(where: { $0.name == package }) else { return 24 }
                switch request.arguments["action"] {
                case "uploadlicensekey":
                    guard let part else { return 22 }
                    return install(String(decoding: part.body, as: UTF8.self), &applications[index])
                case "removelicensekey":
                    guard [.valid, .invalid].contains(applications[index].license) else { return 23 }
                    applications[index].license = .missing
                    applications[index].licenseExpirationDate = nil
                    return nil
                default: return 10
                }
            }
        }

        private func install(_ key: String, _ application: inout InstalledApplication) -> Int? {
            func element(_ name: String) -> String? {
                guard let start = key.range(of: "<\(name)>"), let end = key.range(of: "</\(name)>"),
                    start.upperBound <= end.lowerBound
                else { return nil }
                return String(key[start.upperBound..<end.lowerBound])
            }
            guard key.drop(while: \.isWhitespace).hasPrefix("<"), key.contains(">") else { return 21 }
            if let number = element("ApplicationID"), Int(number) != application.applicationID { return 25 }
            if let serial = element("SerialNumber"), serial != state.identity.serialNumber { return 30 }
            let expiration = element("ExpirationDate")
            if let expiration, expiration < state.clock.local.prefix(10) { return 31 }
            application.license = .valid
            application.licenseExpirationDate = expiration
            return nil
        }
    }
}
