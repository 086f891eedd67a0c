import Foundation
import TestTools
import Testing

private let openSSL = "/usr/bin/openssl"
private var hasOpenSSL: Bool { FileManager.default.isExecutableFile(atPath: openSSL) }

/// Against a device with a self-signed certificate, which `openssl s_server` plays.
@Suite(.timeLimit(.minutes(10)), .enabled(if: hasOpenSSL, "openssl is not installed"))
struct CertificateTests {
    @Test func selfSignedCertificate_needsAPin_orNoCheck() async throws {
        try await withTemporaryDirectory { directory in
            let key = directory.appendingPathComponent("key.pem").path
            let certificate = directory.appendingPathComponent("cert.pem").path
            let made = try await Tool.runProgram(
                openSSL,
                ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=camera", "-days", "2"]
                    + ["-keyout", key, "-out", certificate])
            try #require(made.status == 0, "\(made.errorText)")
            let script = """
                "$0" x509 -in "$1" -pubkey -noout | "$0" pkey -pubin -outform der | "$0" dgst -sha256 -binary | "$0" base64
                """
            let pin = try await Tool.runProgram("/bin/sh", ["-c", script, openSSL, certificate]).text
                .trimmingCharacters(in: .whitespacesAndNewlines)
            try await withServer(key: key, certificate: certificate) { port in
                let other = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="
                // The server answers with a page of HTML, which is a bad reply, after a good handshake.
                let expected: [([String], Int32)] = [
                    ([], 7), (["--pin", other], 7), (["--pin", pin], 9), (["--pin", "sha256//" + pin], 9),
                    (["--insecure"], 9),
                ]
                for (options, status) in expected {
                    let result = try await Tool.run(
                        ["params", "--host", "127.0.0.1:\(port)", "--user", "root", "--password-fd", "7"] + options,
                        input: "secret")
                    #expect(result.status == status, "\(options): \(result.errorText)")
                }
            }
        }
    }

    private func withServer(key: String, certificate: String, _ body: (String) async throws -> Void) async throws {
        let output = try SocketPipe()
        let server = try ChildProcess(
            openSSL, ["s_server", "-accept", "127.0.0.1:0", "-www", "-key", key, "-cert", certificate],
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
