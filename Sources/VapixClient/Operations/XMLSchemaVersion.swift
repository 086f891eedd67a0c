/// A version of an API's XML schema, in the replies of CGIs such as `getschemaversions.cgi`.
public struct XMLSchemaVersion: Sendable, Hashable {
    /// The version, "1.0" for example.
    public var number: String
    /// Whether it should no longer be used; `nil` if the device does not say.
    public var isDeprecated: Bool?

    /// Makes a value.
    ///
    /// - Parameters:
    ///   - number: The version.
    ///   - isDeprecated: Whether it should no longer be used.
    public init(number: String, isDeprecated: Bool? = nil) {
        self.number = number
        self.isDeprecated = isDeprecated
    }

    package init(from xml: inout XMLReader) throws(WireError) {
        var number: String?
        var major: String?
        var minor: String?
        while let element = try xml.nextElement(of: "VersionNumber,MajorVersion,MinorVersion,Deprecated") {
            switch element {
            case 0: number = try xml.readText()
            // The Virtual input API has the parts of the number alone.
            case 1: major = try xml.readText()
            case 2: minor = try xml.readText()
            case 3: isDeprecated = Bool(wire: try xml.readText())
            default: try xml.skipElement()
            }
        }
        if number == nil, let major { number = minor.map { "\(major).\($0)" } ?? major }
        guard let number else { throw xml.missingField("VersionNumber") }
        self.number = number
    }
}
