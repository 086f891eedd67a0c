import Foundation
import TestSupport
import TestTools
import Testing
import VapixClient

private let openSSL = "/usr/bin/openssl"
private var hasOpenSSL: Bool { FileManager.default.isExecutableFile(atPath: openSSL) }

/// Against a device with a self-signed certificate, which `openssl s_server` plays.
@Suite(.timeLimit(.minutes(10)), .enabled(if: hasOpenSSL, "openssl is not installed"))
struct CertificateTests {
    /// A certificate with its key, self-signed or not.
    private struct Certificate {
        let key: String
        let path: String

        init(_ name: String, in directory: URL, options: [String] = [], by authority: Certificate? = nil) async throws {
            key = directory.appendingPathComponent(name + "-key.pem").path
            path = directory.appendingPathComponent(name + ".pem").path
            let made = try await Tool.runProgram(
                openSSL,
                ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=\(name)", "-days", "2"]
                    + ["-keyout", key, "-out", path]
                    + (authority.map { ["-CA", $0.path, "-CAkey", $0.key] } ?? []) + options)
            try #require(made.status == 0, "\(made.errorText)")
        }
    }

    private static let address = ["-addext", "subjectAltName=IP:127.0.0.1"]

    /// Calls the device with options, and expects an exit code.
    ///
    /// The server answers with a page of HTML, which is a bad reply,
    /// after a good handshake.
    private func expect(_ status: Int32, _ options: [String], at port: String, saying text: String = "") async throws {
        let result = try await Tool.run(
            ["params", "--host", "127.0.0.1:\(port)", "--user", "root", "--password-fd", "7"] + options, input: "secret"
        )
        #expect(result.status == status, "\(options): \(result.errorText)")
        #expect(text.isEmpty || result.errorText.contains(text), "\(options): \(result.errorText)")
        #expect(!result.errorText.contains("secret"))
    }

    /// Certificates by a company's own authority are the most frequent ones after those that cameras make themselves.
    @Test func certificateOfAnOwnAuthority_needsItsFile() async throws {
        try await withTemporaryDirectory { directory in
            let authority = try await Certificate("authority", in: directory)
            let other = try await Certificate("other", in: directory)
            let camera = try await Certificate("camera", in: directory, options: Self.address, by: authority)
            try await withServer(key: camera.key, certificate: camera.path) { port in
                try await expect(9, ["--ca-file", authority.path], at: port)
                try await expect(7, ["--ca-file", other.path], at: port, saying: "issuer")
                try await expect(7, [], at: port, saying: "issuer")
                // The advice was to name the authority or to pin the key, but not how.
                try await expect(7, [], at: port, saying: "--ca-file FILE and --pin SHA256")
                try await expect(64, ["--ca-file", directory.path + "/none"], at: port, saying: "No such file")
                try await expect(
                    64, ["--ca-file", authority.path, "--insecure"], at: port,
                    saying: "--pin, --ca-file and --insecure exclude each other")
                let pem = [UInt8](try Data(contentsOf: URL(fileURLWithPath: authority.path)))
                for (check, isTrusted) in [
                    (CertificateCheck.authorities(pem: pem), true), (.authorityFile(path: authority.path), true),
                    (.authorities(pem: [UInt8](try Data(contentsOf: URL(fileURLWithPath: other.path)))), false),
                    (.authorities(pem: []), false),
                ] {
                    let vapix = try Vapix(
                        origin: "https://127.0.0.1:\(port)", username: "root", password: "secret", certificate: check)
                    do {
                        #expect(try await vapix.send(HTTPRequest(.get, "/"), effect: .read).status == 200)
                        #expect(isTrusted)
                    } catch let error as VapixError {
                        #expect(error.code == .certificateRejected, "\(error)")
                        #expect(!isTrusted, "\(error)")
                    }
                }
            }
            let named = try await Certificate(
                "named", in: directory, options: ["-addext", "subjectAltName=DNS:camera.example"], by: authority)
            try await withServer(key: named.key, certificate: named.path) { port in
                try await expect(7, ["--ca-file", authority.path], at: port, saying: "127.0.0.1")
            }
        }
    }

    /// A file without a certificate was reported as an untrusted certificate of the device.
    @Test func caFile_withoutCertificateInPEM_isAWrongArgument() async throws {
        try await withTemporaryDirectory { directory in
            let authority = try await Certificate("authority", in: directory)
            let binary = directory.appendingPathComponent("authority.der").path
            let made = try await Tool.runProgram(
                openSSL, ["x509", "-in", authority.path, "-outform", "der", "-out", binary])
            try #require(made.status == 0, "\(made.errorText)")
            for path in [authority.key, binary] {
                try await expect(64, ["--ca-file", path], at: "1", saying: "\(path) has no certificate in PEM")
            }
            try await expect(64, ["--ca-file", directory.path], at: "1", saying: "is not a regular file")
            try await expect(5, ["--ca-file", authority.path], at: "1")
        }
    }

    /// Story: the error was that of libcurl's code alone: "SSL connect error", whatever was wrong.
    @Test func failedHandshake_saysWhy() async throws {
        try await withTemporaryDirectory { directory in
            let camera = try await Certificate("camera", in: directory, options: Self.address)
            try await withServer(key: camera.key, certificate: camera.path) { port in
                try await expect(7, [], at: port, saying: "self")
            }
            let weak = ["-cipher", "DEFAULT:@SECLEVEL=0"]
            try await withServer(key: camera.key, certificate: camera.path, options: weak + ["-tls1_1"]) { port in
                try await expect(5, ["--insecure"], at: port, saying: "SSL routines")
            }
            let plain = try ScriptedServer(address: "127.0.0.1") { connection in
                _ = connection.readBytes()
                connection.reply("this is http", status: "400 Bad Request")
            }
            defer { plain.stop() }
            try await expect(5, ["--insecure"], at: "\(plain.port)", saying: "wrong version")
            let authority = try await Certificate("authority", in: directory)
            let old = try await Certificate("old", in: directory, options: Self.address + ["-sha1"], by: authority)
            try await withServer(key: old.key, certificate: old.path, options: weak) { port in
                try await expect(7, ["--ca-file", authority.path], at: port, saying: "weak")
            }
        }
    }

    @Test func selfSignedCertificate_needsAPin_orNoCheck() async throws {
        try await withTemporaryDirectory { directory in
            let camera = try await Certificate("camera", in: directory)
            let (key, certificate) = (camera.key, camera.path)
            let script = """
                "$0" x509 -in "$1" -pubkey -noout | "$0" pkey -pubin -outform der | "$0" dgst -sha256 -binary | "$0" base64
                """
            let pin = try await Tool.runProgram("/bin/sh", ["-c", script, openSSL, certificate]).text
                .trimmingCharacters(in: .whitespacesAndNewlines)
            try await withServer(key: key, certificate: certificate) { port in
                let other = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="
                let expected: [([String], Int32)] = [
                    ([], 7), (["--pin", other], 7), (["--pin", pin], 9), (["--pin", "sha256//" + pin], 9),
                    (["--insecure"], 9),
                ]
                for (options, status) in expected { try await expect(status, options, at: port) }
            }
        }
    }

    /// `vapix doctor` names the reason, sends no password, and goes on with the other checks.
    @Test func doctor_saysWhatIsWrong_withACertificate() async throws {
        try await withTemporaryDirectory { directory in
            let authority = try await Certificate("authority", in: directory)
            let camera = try await Certificate("camera", in: directory, options: Self.address, by: authority)
            let named = try await Certificate(
                "named", in: directory, options: ["-addext", "subjectAltName=DNS:camera.example"], by: authority)
            let own = try await Certificate("own", in: directory, options: Self.address)
            let expired = directory.appendingPathComponent("expired.pem").path
            let made = try await Tool.runProgram(
                openSSL, ["x509", "-in", own.path, "-signkey", own.key, "-days", "-1", "-out", expired])
            try #require(made.status == 0, "\(made.errorText)")
            let trust = ["--ca-file", authority.path]
            let cases = [
                (camera.key, camera.path, trust, "warning", "it expires in 1 day", "Renew"),
                (camera.key, camera.path, [], "problem", "issuer", "--ca-file"),
                (camera.key, camera.path, ["--insecure"], "warning", "not checked", "--pin"),
                (named.key, named.path, trust, "problem", "camera.example", "Use a name of the certificate"),
                (own.key, own.path, [], "problem", "it is self-signed", "--pin"),
                (own.key, expired, trust, "problem", "it ends on", "Renew"),
            ]
            for (key, certificate, options, state, text, fix) in cases {
                try await withServer(key: key, certificate: certificate) { port in
                    let result = try await Tool.run(
                        ["doctor", "--host", "127.0.0.1:\(port)", "--user", "root", "--password-fd", "7"] + options,
                        input: "secret")
                    let row = try #require(result.rows.first { $0[1] == "certificate" }, "\(result.text)")
                    #expect(row[0] == state, "\(row)")
                    #expect(row[2].contains(text), "\(row)")
                    #expect(row[3].contains(fix), "\(row)")
                    let login = try #require(result.rows.first { $0[1] == "login" })
                    #expect((login[0] == "skipped") == (state == "problem"), "\(login)")
                    #expect(result.rows.contains { $0[1] == "web-server" && $0[0] == "ok" }, "\(result.text)")
                    #expect(!(result.text + result.errorText).contains("secret"))
                }
            }
        }
    }

    @Test func verbose_newConnection_showsTheCertificate() async throws {
        try await withTemporaryDirectory { directory in
            let authority = try await Certificate("authority", in: directory)
            let camera = try await Certificate("camera", in: directory, options: Self.address, by: authority)
            try await withServer(key: camera.key, certificate: camera.path) { port in
                let result = try await Tool.run(
                    ["params", "--host", "127.0.0.1:\(port)", "--user", "root", "--password-fd", "7", "--verbose"]
                        + ["--ca-file", authority.path], input: "secret")
                let line = try #require(
                    result.errorText.split(separator: "\n").first { $0.contains("certificate: ") },
                    "\(result.errorText)")
                for part in ["Subject: ", "camera", "Issuer: ", "authority", "Start date: ", "Expire date: "] {
                    #expect(line.contains(part), "\(line)")
                }
                #expect(result.errorText.contains("TLS after "))
            }
        }
    }

    private func withServer(
        key: String, certificate: String, options: [String] = [], _ body: (String) async throws -> Void
    ) async throws {
        let output = try SocketPipe()
        let server = try ChildProcess(
            openSSL, ["s_server", "-accept", "127.0.0.1:0", "-www", "-key", key, "-cert", certificate] + options,
            environment: [:], descriptors: [(1, output.writeEnd)], startsSession: true)
        output.closeWriteEnd()
        defer { server.kill() }
        let port = try await onThread { try Self.port(printedTo: output) }
        try await body(port)
    }

    /// Reads `ACCEPT 127.0.0.1:12345`.
    private static func port(printedTo pipe: SocketPipe) throws -> String {
        var text = ""
        let deadline = ContinuousClock.now + Tool.timeout
        while ContinuousClock.now < deadline {
            if let line = text.split(separator: "\n").first(where: { $0.hasPrefix("ACCEPT ") }), text.hasSuffix("\n"),
                let colon = line.lastIndex(of: ":")
            {
                return String(line[line.index(after: colon)...])
            }
            var request = pollfd(fd: pipe.readEnd, events: Int16(POLLIN), revents: 0)
            guard poll(&request, 1, 100) > 0 else { continue }
            var buffer = [UInt8](repeating: 0, count: 4096)
            let count = read(pipe.readEnd, &buffer, buffer.count)
            guard count > 0 else { break }
            text += String(decoding: buffer[..<count], as: UTF8.self)
        }
        throw HarnessError(description: "openssl does not listen: \(text)")
    }
}
