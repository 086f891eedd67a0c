/// An application in a simulated camera's list.
///
/// The list omits properties that are `nil` or empty, as cameras do.
public struct InstalledApplication: Sendable, Hashable {
    /// The status of an application.
    public enum Status: String, Sendable, Hashable {
        /// The application runs.
        case running = "Running"
        /// The application does not run.
        case stopped = "Stopped"
        /// The application was started and is idle.
        case idle = "Idle"
    }

    /// The license status of an application.
    public enum License: String, Sendable, Hashable {
        /// Installed and valid.
        case valid = "Valid"
        /// Installed and not valid.
        case invalid = "Invalid"
        /// Required and not installed.
        case missing = "Missing"
        /// The application manages its license itself.
        case custom = "Custom"
        /// Not required.
        case notRequired = "None"
    }

    /// When a camera starts an application.
    public enum RunMode: String, Sendable, Hashable {
        /// Only when a user starts it.
        case never
        /// When a user starts it, and at boot if it was running before.
        case once
        /// At boot, and whenever it has ended.
        case respawn
        /// At boot, and whenever it has ended with an exit code other than 0.
        case respawnOnFailure
    }

    /// The name that requests use: the package's short name.
    public var name: String
    /// The application ID, which Axis assigns.
    public var applicationID: Int?
    /// The display name.
    public var niceName: String?
    /// The vendor's name.
    public var vendor: String?
    /// The version.
    public var version: String
    /// The status.
    public var status: Status
    /// The license status.
    public var license: License?
    /// The last day of the license: `YYYY-MM-DD`.
    public var licenseExpirationDate: String?
    /// The path of its settings page, without a leading slash.
    public var configurationPage: String?
    /// The URL of the vendor.
    public var vendorHomePage: String?
    /// The name of the license.
    public var licenseName: String?
    /// The URL of a page with the results of its validation.
    public var validationResult: String?
    /// Undocumented attributes that cameras send, in order.
    public var otherAttributes: [Attribute] = []
    /// The resources that the application names, in order, and whether it uses them.
    public var resources: [Attribute] = []
    /// The first and last AXIS OS version that the application supports.
    public var compatibleOSVersions: ClosedVersionRange?
    /// When the camera starts it; lists do not show this.
    public var runMode = RunMode.never
    /// The arguments of its program; lists do not show them.
    public var runOptions = ""
    /// Its endpoints and files; `nil` if the camera knows no manifest of it.
    var site: ApplicationSite?

    /// A name and its value.
    public struct Attribute: Sendable, Hashable {
        /// The name.
        public var name: String
        /// The value.
        public var value: String

        /// Makes a pair.
        ///
        /// - Parameters:
        ///   - name: The name.
        ///   - value: The value.
        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// A first and a last version.
    public struct ClosedVersionRange: Sendable, Hashable {
        /// The first version.
        public var min: String
        /// The last version.
        public var max: String

        /// Makes a range.
        ///
        /// - Parameters:
        ///   - min: The first version.
        ///   - max: The last version.
        public init(_ min: String, _ max: String) {
            self.min = min
            self.max = max
        }
    }

    /// Makes an application with only the properties that every camera lists.
    ///
    /// - Parameters:
    ///   - name: The name that requests use.
    ///   - version: The version.
    ///   - status: The status.
    public init(name: String, version: String, status: Status) {
        self.name = name
        self.version = version
        self.status = status
    }
}

extension InstalledApplication {
    /// Twelve applications of several vendors, with every status and license that cameras report.
    public static var examples: [InstalledApplication] {
        let proprietary = "Proprietary"
        var vmd = axis("vmd", 143_440, "AXIS Video Motion Detection", "4.5-10", .running)
        vmd.compatibleOSVersions = ClosedVersionRange("11.0", "12.99")

        var analytics = axis("objectanalytics", 415_775, "AXIS Object Analytics", "1.14.8", .running)
        analytics.resources = [Attribute("cpu", "Yes"), Attribute("dlpu", "Yes")]

        let fence = axis("fenceguard", 283_990, "AXIS Fence Guard", "2.4-10", .stopped)
        let loitering = axis("loiteringguard", 279_010, "AXIS Loitering Guard", "2.4-10", .idle)
        let motion = axis("motionguard", 279_011, "AXIS Motion Guard", "2.4-10", .stopped)

        // The documented XML schema has SignedStatus; observed devices send SignatureStatus.
        var speed = other("radarspeed", 331_201, "Speed Monitor", "Contoso Traffic AB", "2.0.1", .running)
        speed.license = .valid
        speed.licenseExpirationDate = "2027-03-31"
        speed.licenseName = proprietary
        speed.otherAttributes = [Attribute("Bundled", "No"), Attribute("SignedStatus", "Signed")]

        var plates = other("platereader", 900_417, "Plate Reader", "Northwind Vision Ltd", "5.12.0", .stopped)
        plates.license = .invalid
        plates.licenseExpirationDate = "2024-12-31"
        plates.licenseName = proprietary
        plates.validationResult = "http://camera.example/local/platereader/result.html?lane=1&side=left"

        var people = other("peoplecounter", 900_733, "People Counter", "Fabrikam, Inc.", "3.1.4", .stopped)
        people.license = .missing
        people.licenseName = proprietary

        var gateway = other("iotgateway", 901_002, "IoT Gateway", "Tailwind Systems", "0.9.12", .running)
        gateway.license = .custom
        gateway.licenseName = proprietary
        gateway.resources = [Attribute("cpu", "No")]

        var cafe = other(
            "cafe_counter", 901_300, "Café <Zähler> & \"Gäste\" für 日本", "O'Brien & Söhne <GmbH>", "1.0.0", .idle)
        cafe.license = .notRequired
        cafe.licenseName = "Available"

        var home = other("helloworld", 0, "Hello World", "-", "1.0.0-beta.2+build.7", .stopped)
        home.license = .notRequired
        home.vendorHomePage = ""
        home.licenseName = "Available"
        home.otherAttributes = [Attribute("Bundled", "No"), Attribute("SignatureStatus", "Unsigned")]

        let health = axis("imagehealth", 1_002_811, "AXIS Image Health Analytics", "1.2", .running)
        return [vmd, analytics, fence, loitering, motion, speed, plates, people, gateway, cafe, home, health]
    }

    /// An application for which a camera lists only the name, the version and the status, as AXIS OS 10 does for some
    /// bundled ones.
    ///
    /// The default camera has none, because some clients need the other attributes.
    public static var sparseExample: InstalledApplication {
        InstalledApplication(name: "sparse", version: "1.0", status: .running)
    }

    private static func axis(
        _ name: String, _ id: Int, _ niceName: String, _ version: String, _ status: Status
    ) -> InstalledApplication {
        var application = other(name, id, niceName, "Axis Communications", version, status)
        application.license = .notRequired
        application.vendorHomePage = "https://www.axis.com"
        application.licenseName = "Available"
        application.otherAttributes = [Attribute("Bundled", "Yes"), Attribute("SignatureStatus", "Signed")]
        application.resources = [Attribute("cpu", "No")]
        return application
    }

    private static func other(
        _ name: String, _ id: Int, _ niceName: String, _ vendor: String, _ version: String, _ status: Status
    ) -> InstalledApplication {
        var application = InstalledApplication(name: name, version: version, status: status)
        application.applicationID = id
        application.niceName = niceName
        application.vendor = vendor
        application.configurationPage = "local/\(name)/settings.html"
        application.vendorHomePage = "https://www.example.com/\(name)"
        application.otherAttributes = [Attribute("Bundled", "No"), Attribute("SignatureStatus", "Signed")]
        application.compatibleOSVersions = ClosedVersionRange("11.0", "12.99")
        return application
    }
}
