import TestTools

extension InputProperty {
    /// The properties of the readers of packages.
    static let ofPackages = [tar, deflate, gzip, manifest, schema, packageConf, executable, lines]
}
