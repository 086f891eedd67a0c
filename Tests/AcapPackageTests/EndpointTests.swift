import TestSupport
import Testing

@testable import AcapPackage

/// Endpoints and parameters of a manifest.
struct EndpointTests {
    private static let configuration = ["acapPackageConf", "configuration"]

    private func rules(_ manifest: Manifest, _ severity: Finding.Severity = .error) -> [String] {
        manifest.findings().filter { $0.severity == severity }.map(\.rule)
    }

    @Test func access_missing_isAnError() throws {
        var manifest = try Samples.manifest(Samples.schema2)
        let entry = JSONTree.object(of: ("type", .string("fastCgi")), ("name", .string("status.cgi")))
        manifest.document[path: Self.configuration + ["httpConfig"]] = .array([entry])
        let findings = manifest.findings().filter { $0.severity == .error }
        #expect(findings.map(\.rule) == ["required"])
        #expect(findings.first?.place.description == "$.acapPackageConf.configuration.httpConfig[0].access")
        #expect(findings.first?.fix.hasPrefix(#"Add "access": "viewer""#) == true)
    }

    @Test func endpoint_twice_isReported() throws {
        var manifest = try Samples.manifest(Samples.schema2)
        manifest.httpConfig = [
            WebResource(kind: .fastCGI, name: "a.cgi", access: .viewer),
            WebResource(kind: .fastCGI, name: "/a.cgi", access: .admin),
        ]
        manifest.reverseProxy = [
            ReverseProxy(apiPath: "api", target: "http://localhost:2001", access: .viewer),
            ReverseProxy(apiPath: "api", target: "http://localhost:2002", access: .viewer),
        ]
        #expect(rules(manifest, .warning) == ["endpoint-twice", "endpoint-twice"])
    }

    @Test func endpoints_ofTheCode_areCompared() throws {
        var manifest = try Samples.manifest(Samples.schema2)
        manifest.httpConfig = [
            WebResource(kind: .fastCGI, name: "/status.cgi", access: .viewer),
            WebResource(kind: .fastCGI, name: "files/list.cgi", access: .viewer),
            WebResource(kind: .transferCGI, name: "other.cgi", access: .viewer),
            WebResource(kind: .directory, access: .viewer),
        ]
        func found(_ endpoints: String...) -> [String] {
            manifest.findings(forEndpoints: endpoints).map { "\($0.severity.rawValue) \($0.rule): \($0.problem)" }
        }
        #expect(found("status.cgi", "files/") == [])
        #expect(found("") == [])
        #expect(
            found("status.cgi", "settings.cgi") == [
                "warning endpoint-unserved: the code does not serve files/list.cgi",
                "error endpoint-missing: the code serves settings.cgi, which the manifest does not name",
            ])
        #expect(found("files/", "/status.cgi", "live/").count == 1)
        manifest.httpConfig = []
        #expect(found() == [])
        #expect(found("a.cgi").count == 1)
    }

    /// One reverse proxy silenced the errors about all endpoints, also those that it does not hand on.
    @Test func endpoints_ofTheCode_areComparedWithPathsOfReverseProxies() throws {
        var manifest = try Samples.manifest(Samples.schema2)
        manifest.httpConfig = [WebResource(kind: .fastCGI, name: "status.cgi", access: .viewer)]
        manifest.reverseProxy = [
            ReverseProxy(apiPath: "api", target: "http://localhost:2001", access: .viewer),
            ReverseProxy(apiPath: "live/", apiType: "ws", target: "/tmp/live.sock", access: .viewer),
        ]
        func found(_ endpoints: String...) -> [String] {
            manifest.findings(forEndpoints: endpoints).map { "\($0.severity.rawValue) \($0.rule): \($0.problem)" }
        }
        #expect(found("status.cgi", "api", "/live") == [])
        #expect(found("status.cgi", "api/", "live/video") == [])
        #expect(
            found("status.cgi", "api/v1/") == [
                "warning endpoint-unserved: the code serves neither live/ nor a path below"
            ])
        #expect(found("/") == [])
        #expect(
            found("status.cgi", "api/x", "live", "other.cgi", "apis") == [
                "error endpoint-missing: the code serves apis, which the manifest does not name",
                "error endpoint-missing: the code serves other.cgi, which the manifest does not name",
            ])
        let finding = manifest.findings(forEndpoints: ["status.cgi", "api"]).first
        #expect(finding?.place.description == "$.acapPackageConf.configuration.reverseProxy[1].apiPath")
        // A pattern: only the folders in front of its first special character are known.
        manifest.reverseProxy = [
            ReverseProxy(apiPath: #"api/v[12]/.*"#, target: "http://localhost:2001", access: .viewer)
        ]
        #expect(found("status.cgi", "api/v1/x") == [])
        #expect(found("status.cgi", "api/v1/x", "other.cgi").count == 1)
        #expect(found("status.cgi").count == 1)
    }

    /// Names that no request reaches, or that are a page's, were accepted without a word.
    @Test func names_thatMayNotWork_areReported() throws {
        let cases: [(name: String, expected: [String])] = [
            ("status.cgi", []), ("/status.cgi", []), ("a/b..c/.d", []), ("index.cgi", []),
            ("../x", ["error endpoint-dots"]), ("a/../b", ["error endpoint-dots"]), ("./a", ["error endpoint-dots"]),
            ("a/..", ["error endpoint-dots"]), ("é", ["warning endpoint-ascii"]),
            ("größe/x.cgi", ["warning endpoint-ascii"]), ("a b", ["error cgi-name"]),
            ("index.html", ["warning endpoint-page"]), ("/index.html", ["warning endpoint-page"]),
        ]
        for (name, expected) in cases {
            var manifest = try Samples.manifest(Samples.schema2)
            manifest.settingPage = "index.html"
            manifest.httpConfig = [WebResource(kind: .fastCGI, name: name, access: .viewer)]
            #expect(manifest.findings().map { "\($0.severity.rawValue) \($0.rule)" } == expected, "\(name)")
        }
        let paths: [(path: String, expected: [String])] = [
            ("api/v1", []), ("index.html", []), ("api/..", ["error endpoint-dots"]), ("é", ["warning endpoint-ascii"]),
        ]
        for (path, expected) in paths {
            var manifest = try Samples.manifest(Samples.schema2)
            manifest.settingPage = "index.html"
            manifest.reverseProxy = [ReverseProxy(apiPath: path, target: "http://localhost:2001", access: .viewer)]
            #expect(manifest.findings().map { "\($0.severity.rawValue) \($0.rule)" } == expected, "\(path)")
        }
    }

    /// An endpoint with the path of a file in html/ was accepted without a word.
    @Test func names_ofPages_areReported() throws {
        var manifest = try Samples.manifest(Samples.schema2)
        manifest.httpConfig = [
            WebResource(kind: .fastCGI, name: "/app.js", access: .viewer),
            WebResource(kind: .fastCGI, name: "../html", access: .viewer),
            WebResource(kind: .fastCGI, name: "status.cgi", access: .viewer),
            WebResource(kind: .directory, access: .viewer),
        ]
        manifest.reverseProxy = [ReverseProxy(apiPath: "api", target: "http://localhost:2001", access: .viewer)]
        let pages = ["app.js", "api", "../html"]
        let findings = manifest.findings(forPages: { pages.contains($0) })
        #expect(
            findings.map { "\($0.severity.rawValue) \($0.rule): \($0.problem)" } == [
                "warning endpoint-page: html/ also has app.js", "warning endpoint-page: html/ also has api",
            ])
        #expect(findings.allSatisfy { $0.line != nil })
        var package = try Samples.package()
        package.entries.append(ArchiveEntry("html/count.cgi", .file([]), permissions: 0o644))
        #expect(package.findings().map(\.rule).contains("endpoint-page"))
    }

    /// A target at which no app can listen, or that leads elsewhere, was accepted without a word.
    @Test func targets_thatMayNotWork_areReported() throws {
        let cases: [(target: String, expected: [String])] = [
            ("http://localhost:2001", []), ("http://localhost", []), ("HTTP://LocalHost:65535/x:y", []),
            ("http://127.0.0.1:1/", []), ("http://[::1]:2001", []), ("ws://localhost:2001", []), ("/tmp/a:1", []),
            ("a.sock", []), ("http://localhost:/", []),
            ("http://localhost:0", ["error"]), ("http://localhost:65536", ["error"]),
            ("http://localhost:99999999999999999999", ["error"]), ("http://localhost:-1", ["error"]),
            ("http://localhost:x", ["error"]), ("http://[::1]x:1", ["error"]), ("http://:80", ["error"]),
            ("", ["error"]), ("http://", ["error"]), ("http://0.0.0.0:2001", ["warning"]),
            ("http://[::]:2001", ["warning"]), ("http://192.0.2.1:80", ["warning"]),
            ("http://127.example.com", ["warning"]), ("https://localhost:2001", ["warning"]),
            ("http://0.0.0.0:99999", ["warning", "error"]), ("localhost:80", ["warning"]),
        ]
        for (target, expected) in cases {
            var manifest = try Samples.manifest(Samples.schema2)
            let type = target.contains("://") ? nil : "http"
            manifest.reverseProxy = [ReverseProxy(apiPath: "api", apiType: type, target: target, access: .viewer)]
            let findings = manifest.findings()
            #expect(findings.map(\.severity.rawValue) == expected, "\(target)")
            #expect(findings.allSatisfy { $0.rule == "proxy-target" }, "\(target)")
        }
    }

    @Test func defaults_ofTheirTypes_areFaultless() throws {
        var manifest = try Samples.manifest(Samples.schema2)
        let good = [
            ("", "anything"), ("string", "ä=b"), ("string:maxlen=3", "äöü"), ("hidden:string", ""), ("ip", "x"),
            ("int", "-9223372036854775808"), ("int:min=0", "0"), ("int:maxlen=3;min=0;max=100", "100"),
            ("int:maxlen=5;range=0,1024-65535", "65535"), ("int:range=-5--2,7", "-3"), ("nosync:int:max=5", "-1"),
            ("bool:no,yes", "yes"), ("hidden:readonly:bool:off,on", "off"), ("password:maxlen=64", ""),
            ("enum:TCPIP|Generic TCP/IP,OFF|OFF", "OFF"), ("enum:1|Low,,3", ""),
        ]
        manifest.paramConfig = good.enumerated().map {
            ParameterDefinition(name: "P\($0)", defaultValue: $1.1, type: $1.0)
        }
        #expect(rules(manifest) == [])
        #expect(rules(manifest, .warning) == [])
    }

    @Test func defaults_ofOtherTypes_areErrors() throws {
        var manifest = try Samples.manifest(Samples.schema2)
        let bad = [
            ("string:maxlen=3", "abcd"), ("int", ""), ("int", "1.5"), ("int", "9223372036854775808"),
            ("int:min=1", "0"),
            ("int:maxlen=3", "1000"), ("int:max=5", "6"), ("int:range=0,1024-65535", "1023"), ("bool:no,yes", "true"),
            ("bool:no,yes", ""), ("enum:day|Day,night", "Day"), ("hidden:bool:no,yes", "maybe"),
        ]
        manifest.paramConfig = bad.enumerated().map {
            ParameterDefinition(name: "P\($0)", defaultValue: $1.1, type: $1.0)
        }
        #expect(rules(manifest) == Array(repeating: "parameter-default", count: bad.count))
    }

    @Test func types_thatAreNone_areReported() throws {
        var manifest = try Samples.manifest(Samples.schema2)
        let types = [
            "boolean", "integer", "Int", "text", "float", "enum", "enum:", "bool", "bool:yes", "bool:a,b,c", "bool:a,a",
            "int:0,100", "int:min=", "int:min=a", "int:min=5;max=1", "int:range=5-1", "int:range=", "string:min=1",
            "string:maxlen=-1", "int:maxlen=99999999999999999999", "hidden", "hidden:boolean", "string;maxlen=3",
        ]
        manifest.paramConfig = types.enumerated().map {
            ParameterDefinition(name: "P\($0)", defaultValue: "1", type: $1)
        }
        #expect(rules(manifest) == [])
        #expect(rules(manifest, .warning) == Array(repeating: "parameter-type", count: types.count))
        #expect(manifest.findings().first { $0.rule == "parameter-type" }?.fix == "Write bool:no,yes.")
    }
}
