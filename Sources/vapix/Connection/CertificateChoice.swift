import AcapPackage
import Glibc
import VapixClient

extension CertificateCheck {
    /// The check that the options `--pin`, `--ca-file` and `--insecure` choose, or the keys of a profile; `nil` if none does.
    ///
    /// - Parameters:
    ///   - pin: The SHA-256 of the device's public key in Base64.
    ///   - caFile: The path of a file with certificate authorities.
    ///   - isInsecure: Whether any certificate is accepted.
    /// - Throws: `InvalidArgumentError` that names the option.
    init?(pin: String?, caFile: String?, isInsecure: Bool) throws(InvalidArgumentError) {
        switch (pin, caFile, isInsecure) {
        case (nil, nil, false): return nil
        case (nil, nil, true): self = .insecure
        case (nil, let path?, false):
            // libcurl would say no more of a file than that it has a problem with it.
            guard access(path, R_OK) == 0 else {
                let reason = String(cString: strerror(errno))
                throw InvalidArgumentError("ca-file: \(printable(path)) cannot be read: \(reason)")
            }
            try Self.checkAuthorities(path)
            self = .authorityFile(path: path)
        case (let pin?, nil, false): self = .pinned(publicKeySHA256: try Self.checkedPin(pin))
        default: throw InvalidArgumentError("pin, ca-file and insecure exclude each other")
        }
    }

    /// The labels of certificates in PEM that OpenSSL reads.
    private static let certificateLabels = ["CERTIFICATE", "TRUSTED CERTIFICATE", "X509 CERTIFICATE"]

    /// Refuses a file without a certificate, for which libcurl would blame the certificate of the device.
    private static func checkAuthorities(_ path: String) throws(InvalidArgumentError) {
        var status = stat()
        // A pipe can be read only once, and libcurl has to.
        if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFIFO { return }
        let bytes: [UInt8]
        do throws(SourceFileError) {
            bytes = try SourceFiles.read(path)
        } catch {
            throw InvalidArgumentError("ca-file: \(printable(path)) cannot be read: \(error.problem)")
        }
        let hasCertificate = certificateLabels.contains { label in
            bytes.firstRange(of: Array("-----BEGIN \(label)-----".utf8)) != nil
        }
        guard hasCertificate else {
            throw InvalidArgumentError(
                "ca-file: \(printable(path)) has no certificate in PEM. Give a file with a line "
                    + "-----BEGIN CERTIFICATE-----. To convert one in DER: openssl x509 -inform der -in FILE -out PEM")
        }
    }

    private static func checkedPin(_ pin: String) throws(InvalidArgumentError) -> String {
        let prefix = "sha256//"
        let hash = pin.hasPrefix(prefix) ? String(pin.dropFirst(prefix.count)) : pin
        let isBase64 = { (byte: UInt8) in
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"):
                true
            default: false
            }
        }
        // 32 bytes are 43 digits and padding. A mistyped pin would look like an attack later.
        guard hash.utf8.count == 44, hash.hasSuffix("="), hash.utf8.dropLast().allSatisfy(isBase64) else {
            throw InvalidArgumentError("pin is not a SHA-256 in Base64. It has 43 characters and an equals sign")
        }
        return hash
    }
}
