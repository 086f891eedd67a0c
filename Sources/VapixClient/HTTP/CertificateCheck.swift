/// How a device's certificate is checked on https.
public enum CertificateCheck: Hashable, Sendable {
    /// Checks the certificate against the system's certificate authorities, and checks the host name.
    case system
    /// Checks the certificate against the authorities in a file instead of the system's, and checks the host name.
    ///
    /// Use this for devices with certificates of a company's own authority. The file holds one certificate or more in PEM form.
    /// It is read when a connection is made.
    case authorityFile(path: String)
    /// Checks the certificate against these authorities instead of the system's, and checks the host name.
    ///
    /// The bytes hold one certificate or more in PEM form.
    case authorities(pem: [UInt8])
    /// Compares only the certificate's public key with a known one. Use this for cameras with self-signed certificates.
    ///
    /// The value is the Base64 of the SHA-256 of the certificate's public key in DER form, as this prints it:
    /// `openssl s_client -connect HOST:443 </dev/null | openssl x509 -pubkey -noout | openssl pkey -pubin -outform der |
    /// openssl dgst -sha256 -binary | base64`.
    case pinned(publicKeySHA256: String)
    /// Checks nothing. Anybody on the network path can read and change everything, passwords included.
    case insecure
}
