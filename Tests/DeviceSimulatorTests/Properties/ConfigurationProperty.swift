import TestTools

@testable import DeviceSimulator

extension InputProperty {
    /// A request below `/config` has a reply in the framework's form, changes nothing if it is refused, and never makes two
    /// items with the same key.
    ///
    /// An input is a method, a path and a body, each up to a zero.
    static let configurationRequests = InputProperty(name: "configuration-requests", check: checkConfigurationRequest) {
        let user = #"{"data":{"username":"jo","password":"p","comment":"c"}}"#
        return [
            "POST\0/config/rest/ssh/v1/users\0" + user,
            "PATCH\0/config/rest/ssh/v1/users/username1\0" + #"{"data":{"comment":"x","username":"username2"}}"#,
            "PATCH\0/config/rest/ssh/v1/users/username1/username\0" + #"{"data":"username2"}"#,
            "PUT\0/config/rest/ssh/v1/users/username1\0" + #"{"data":{}}"#,
            "DELETE\0/config/rest/ssh/v1/users/username1\0", "DELETE\0/config/rest/ssh/v1/users//\0",
            "GET\0/config/rest/$all\0", "GET\0/config/discover/apis/ssh/v1/openapi.json\0", "GET\0/config\0",
            "GET\0/config/web-ui/cu-doc.html\0",
            "PATCH\0/config/rest/snmp/v1\0"
                + #"{"data":{"engineBoots":-9223372036854775808,"snmpV3":{"enabled":true}}}"#,
            "PATCH\0/config/rest/remote-object-storage/v1beta/destinations/my_destination_id/azure\0"
                + #"{"data":{"sas":"canary","container":null}}"#,
            "POST\0/config/rest/cert/v1/create_certificate\0" + #"{"data":{"alias":"%2F","subject":"CN=x"}}"#,
            "POST\0/config/rest/firewall/v1/conf/setRules\0" + #"{"data":{"rules":[]}}"#,
            "GET\0/config/rest/cert/v1/certificates/%00%FF%2F..\0",
            "PATCH\0/config/rest/param/v2beta/$import\0{\"data\":{\"a\":1}}",
        ].map { Array($0.utf8) }
    }

    private static func checkConfigurationRequest(_ bytes: [UInt8]) throws {
        let parts = bytes.split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false)
        let service = ConfigurationService(SimulatedConfigurationAPIs())
        let call = CGIRequest(
            method: String(decoding: parts[0], as: UTF8.self),
            path: parts.count > 1 ? String(decoding: parts[1], as: UTF8.self) : "/config", arguments: FormArguments(),
            body: parts.count > 2 ? Array(parts[2]) : [])
        let before = try valuesAtStart.get()
        _ = service.access(for: call)
        let operation = service.operation(of: call)
        try expectHolds(operation?.contains("/") != false, "the operation is \(operation ?? "-")")
        let reply = service.reply(to: call)
        let isJSON = reply.headers["Content-Type"] == "application/json"
        let document = JSONValue(reply.body)
        try expectHolds(!isJSON || document?.object != nil, "the reply is no object")
        if let error = document?["error"] {
            try expectHolds(
                reply.status >= 400 && error["code"]?.integer != nil && error["message"]?.string != nil
                    && document?["status"] == "error", "the error is \(error)")
        }
        let after = try values(service)
        try expectHolds(reply.status < 400 || after == before, "a refused request changes something")
        try expectHolds(call.method != "GET" || after == before, "reading changes something")
        for api in after { try checkKeys(api.value, api.key) }
    }

    /// The APIs that the seeds are about.
    private static let roots = [
        "/config/rest/ssh/v1", "/config/rest/cert/v1", "/config/rest/remote-object-storage/v1beta",
        "/config/rest/snmp/v1", "/config/rest/firewall/v1",
    ]

    /// The values of a service that has had no request: reading them takes longer than a request.
    private static let valuesAtStart = Result { try values(ConfigurationService(SimulatedConfigurationAPIs())) }

    private static func values(_ service: ConfigurationService) throws -> [String: JSONValue] {
        var values: [String: JSONValue] = [:]
        for root in roots {
            let reply = service.reply(
                to: CGIRequest(method: "GET", path: root, arguments: FormArguments(), body: []))
            values[root] = JSONValue(reply.body)?["data"]
        }
        try expectHolds(values.count == roots.count, "not all can be read")
        return values
    }

    private static func checkKeys(_ values: JSONValue, _ root: String) throws {
        let id = root.split(separator: "/")[2]
        for entity in ConfigurationTree.all.first(where: { $0.id == id })?.entities ?? [] where entity.keys.isEmpty {
            guard let key = entity.node.key else { continue }
            let items = values.value(at: entity.names.map { .member($0) })?.array
            let keys = items?.compactMap { $0[key] } ?? []
            try expectHolds(items != nil && Set(keys).count == keys.count, "the keys of \(entity.path) are \(keys)")
        }
    }
}
