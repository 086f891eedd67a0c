/// How a device's certificate is checked on https.
public enum CertificateCheck: Hashable, Sendable {
    /// Against the system's certificate authorities, host name included.
    case system
    /// Against the certificate authorities in a file, in place of the system's; host name included.
    ///
    /// Use this for devices with certificates of a company's own authority. The file holds one certificate or more in PEM form.
    /// It is read when a connection is made.
    case authorityFile(path: String)
    /// Against these certificate authorities, in place of the system's; host name included.
    ///
    /// The bytes hold one certificate or more in PEM form.
    case authorities(pem: [UInt8])
    /// Only against a known public key. Use this for cameras with self-signed certificates.
    ///
    /// The value is the Base64 of the SHA-256 of the certificate's public key in DER form, as this prints it:
    /// `openssl s_client -connect HOST:443 </dev/null | openssl x509 -pubkey -noout | openssl pkey -pubin -outform der |
    /// openssl dgst -sha256 -binary | base64`.
    case pinned(publicKeySHA256: String)
    /// Not at all. Anybody on the network path can read and change everything, passwords included.
    case insecure
}
