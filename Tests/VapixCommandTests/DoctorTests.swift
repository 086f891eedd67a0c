import Foundation
import Testing

@testable import vapix

/// The parts of `vapix doctor` that need no device.
@Suite struct DoctorTests {
    private func variables(_ values: [String: String]) -> ProxyVariables { ProxyVariables { values[$0] } }

    @Test func proxy_isTheOneThatLibcurlUses() {
        let both = variables(["http_proxy": "http://a:1", "https_proxy": "b:2/path", "ALL_PROXY": "socks5://c"])
        #expect(both.proxy(for: "h", isSecure: false)?.proxy == "http://a:1")
        #expect(both.proxy(for: "h", isSecure: true)?.proxy == "b:2")
        #expect(variables(["ALL_PROXY": "socks5://c"]).proxy(for: "h", isSecure: true)?.variable == "ALL_PROXY")
        // libcurl does not read it in capitals: a CGI program would get it from a request.
        #expect(variables(["HTTP_PROXY": "http://a"]).proxy(for: "h", isSecure: false) == nil)
        #expect(variables([:]).proxy(for: "h", isSecure: true) == nil)
        #expect(both.present == ["http_proxy", "https_proxy", "ALL_PROXY"])
    }

    @Test func proxy_isShown_withoutItsPassword() {
        let proxies = [
            "http://user:pass@h:3128/x", "user:pass@h:3128", "http://user:p@ss/word@h:3128",
            "socks5h://user:pass@h:3128?x",
        ]
        for proxy in proxies {
            let shown = ProxyVariables.withoutLogin(proxy)
            #expect(shown.hasSuffix("h:3128"), "\(shown)")
            #expect(!shown.contains("ss"), "\(shown)")
        }
        // Story: a combining mark behind the separator hid it, and doctor showed a login of a redirection.
        for proxy in ["http://user:pass@\u{301}h/x", "http://\u{301}user:pass@h/x", "user:pass@\u{301}h#\u{301}x"] {
            #expect(!ProxyVariables.withoutLogin(proxy).contains("ss"))
        }
    }

    @Test func noProxy_namesHosts_inItsForms() {
        let cases: [(String, String, Bool)] = [
            ("*", "h", true), ("a, b", "b", true), ("example.com", "cam.example.com", true),
            (".example.com", "cam.example.com", true), ("example.com", "badexample.com", false),
            ("127.0.0.12", "127.0.0.12", true), ("127.0.0.0/8", "127.0.0.12", true),
            ("10.0.0.0/8", "127.0.0.12", false),
            ("0.0.0.0/0", "1.2.3.4", true), ("127.0.0.12/33", "127.0.0.12", false), ("x/8", "127.0.0.12", false),
            ("127.0.0.12/32", "127.0.0.12", true), ("", "h", false), ("Cam", "cAM", true),
        ]
        for (list, host, isExcluded) in cases {
            #expect(variables(["NO_PROXY": list]).isExcluded(host) == isExcluded, "\(list) for \(host)")
        }
    }

    @Test func times_ofServersAndCertificates_areRead() {
        let time: Int64 = 1_795_918_091_000
        #expect(DeviceTime.ofHeader("Sun, 29 Nov 2026 02:08:11 GMT") == time)
        #expect(DeviceTime.ofCertificate("Nov 29 02:08:11 2026 GMT") == time)
        #expect(DeviceTime.ofCertificate("Nov  9 02:08:11 2026 GMT") == time - 20 * 86_400_000)
        #expect(DeviceTime.ofCertificate("2026-11-29 02:08:11 GMT") == time)
        for text in ["", "GMT", "Sun, 29 Foo 2026 02:08:11 GMT", "a b c d e GMT", "Nov 29 02:08:11 99999 GMT"] {
            #expect(DeviceTime.ofHeader(text) == nil, "\(text)")
            #expect(DeviceTime.ofCertificate(text) == nil, "\(text)")
        }
    }

    @Test func version_hasItsMeaning() {
        func state(_ version: String, isOnCamera: Bool = true) -> Diagnosis.State {
            SystemVersionCheck.diagnosis(version, product: nil, isOnCamera: isOnCamera).state
        }
        #expect(state("9.80.3.11") == .problem)
        #expect(state("11.7.57") == .problem)
        #expect(state("10.12.1", isOnCamera: false) == .warning)
        #expect(state("11.8.1") == .warning)
        #expect(state("11.11.212") == .ok)
        #expect(state("12.0.91") == .ok)
        #expect(state("12.11.60") == .ok)
        #expect(state("13.0.1") == .warning)
        #expect(state("14") == .warning)
        for text in ["", "x", "12.", "9223372036854775808.1", "-1.2"] { #expect(state(text) == .warning, "\(text)") }
    }

    private func manifest(_ change: (inout [String: Any]) -> Void) async throws -> (Int, [Diagnosis]) {
        var setup: [String: Any] = [
            "appName": "my_app", "vendor": "A", "version": "1.0.0", "runMode": "never", "architecture": "aarch64",
            "vendorId": "0123456789", "compatibleOsVersions": [["min": "12.0", "max": "12"]],
        ]
        var document: [String: Any] = [
            "schemaVersion": "2.0.0",
            "resources": [
                "dbus": ["requiredMethods": ["com.axis.HTTPConf1.VAPIXServiceAccounts1.GetCredentials"]]
            ],
        ]
        document["setup"] = setup
        change(&document)
        setup = document.removeValue(forKey: "setup") as? [String: Any] ?? [:]
        document["acapPackageConf"] = ["setup": setup]
        let data = try JSONSerialization.data(withJSONObject: document)
        return try await withTemporaryDirectory { folder in
            let file = folder.appendingPathComponent("manifest.json")
            try data.write(to: file)
            let diagnoses = ManifestExamination(path: file.path, version: "12.11.60", architecture: "aarch64")
                .diagnoses()
            return (diagnoses.count { $0.state == .problem }, diagnoses)
        }
    }

    @Test func manifest_isComparedWithTheDevice() async throws {
        let (none, good) = try await manifest { _ in }
        #expect(none == 0, "\(good)")
        func setup(_ document: inout [String: Any], _ name: String, _ value: Any) {
            var setup = document["setup"] as? [String: Any] ?? [:]
            setup[name] = value
            document["setup"] = setup
        }
        let cases: [(String, (inout [String: Any]) -> Void)] = [
            ("does not ask for GetCredentials", { $0["resources"] = nil }),
            ("the device has aarch64", { setup(&$0, "architecture", "armv7hf") }),
            (
                "compatibleOsVersions does not have",
                { setup(&$0, "compatibleOsVersions", [["min": "12.0", "max": "12.10"]]) }
            ),
            (
                "compatibleOsVersions does not have",
                { setup(&$0, "compatibleOsVersions", [["min": "13.0", "max": "13"]]) }
            ),
            ("static user", { setup(&$0, "user", ["username": "sdk", "group": "sdk"]) }),
        ]
        for (text, change) in cases {
            let (count, diagnoses) = try await manifest(change)
            #expect(count > 0, "\(text)")
            #expect(diagnoses.contains { $0.text.contains(text) && $0.fix != nil }, "\(text): \(diagnoses)")
        }
    }

    @Test func manifest_thatIsNone_isAProblem() async throws {
        try await withTemporaryDirectory { folder in
            let file = folder.appendingPathComponent("app.eap")
            for bytes in [Data(), Data("{".utf8), Data([0x1F, 0x8B, 8, 0, 0])] {
                try bytes.write(to: file)
                let diagnoses = ManifestExamination(path: file.path, version: nil, architecture: nil).diagnoses()
                #expect(diagnoses.map(\.state) == [.problem], "\(diagnoses)")
            }
            let missing = ManifestExamination(path: file.path + "x", version: nil, architecture: nil).diagnoses()
            #expect(missing.map(\.state) == [.problem])
        }
    }
}
