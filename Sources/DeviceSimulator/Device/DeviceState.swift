import Foundation
internal import VapixSupport

/// What the simulated camera remembers while it runs.
final class DeviceState: Sendable {
    private struct Contents {
        var applications: [InstalledApplication]
        var applicationSettings: [String: String]
        var parameters: [Parameter]
        var startup = StartupState()
        var bootID = UUID().uuidString.lowercased()
        /// The camera started two hours before the simulator.
        var boot = ContinuousClock.now - .seconds(7800)
    }

    let identity = DeviceIdentity()
    let clock = DeviceClock()
    /// Where all that happens is told.
    let events: EventHub
    /// The numbers of the ports whose circuits are closed.
    let closedCircuits = Locked<Set<Int>>([])
    let virtualInputs = Locked([VirtualInput.State](repeating: .inactive, count: VirtualInput.count))
    /// How many clients get live pictures.
    let liveStreams = Locked(0)
    /// How many clients send sound, and how many bytes of it have come.
    let sound = Locked((transmitters: 0, received: 0))
    /// After how many bytes of an upload the disk is full, and whether the camera says so or ends the connection.
    let diskFull = Locked<(bytes: Int, answers: Bool)?>(nil)
    let motionPictures = Locked(PictureSettings())
    private let contents: Locked<Contents>

    init(applications: [InstalledApplication]) {
        events = EventHub(clock: clock)
        contents = Locked(
            Contents(
                applications: applications,
                applicationSettings: ["AllowUnsigned": "false", "AllowRoot": "false"],
                parameters: FactoryParameters.make(for: identity)))
    }

    /// Seconds since the camera started.
    var uptime: Int { Int((ContinuousClock.now - contents.withLock { $0.boot }) / .seconds(1)) }

    /// Tells one start of the camera from another.
    var bootID: String { contents.withLock { $0.bootID } }

    /// What a restart changes.
    func reboot() {
        contents.withLock { contents in
            contents.bootID = UUID().uuidString.lowercased()
            contents.boot = .now
        }
    }

    var startup: StartupState {
        get { contents.withLock { $0.startup } }
        set {
            let wasReady = contents.withLock { contents in
                defer { contents.startup = newValue }
                return contents.startup.isReady
            }
            if wasReady != newValue.isReady { events.emit(.systemReady(newValue.isReady)) }
        }
    }

    var applications: [InstalledApplication] { contents.withLock { $0.applications } }

    var parameters: [Parameter] {
        let local = clock.local
        return contents.withLock { $0.parameters }.map { parameter in
            switch parameter.name {
            case "Time.ServerDate": Parameter(name: parameter.name, value: String(local.prefix(10)))
            case "Time.ServerTime": Parameter(name: parameter.name, value: String(local.dropFirst(11).prefix(8)))
            default: parameter
            }
        }
    }

    /// Looks at and changes the installed applications in one step.
    func changeApplications<R: Sendable>(_ change: (inout [InstalledApplication]) -> R) -> R {
        contents.withLock { change(&$0.applications) }
    }

    /// The value of a setting that holds for all applications, such as `AllowUnsigned`.
    func applicationSetting(_ name: String) -> String? {
        contents.withLock { $0.applicationSettings[name] }
    }

    func setApplicationSetting(_ name: String, to value: String) {
        contents.withLock { $0.applicationSettings[name] = value }
    }

    /// Looks at and changes the parameters in one step.
    func changeParameters<R>(_ change: (inout [Parameter]) throws -> R) rethrows -> R {
        try contents.withLock { try change(&$0.parameters) }
    }

    /// Changes a parameter.
    ///
    /// - Returns: Whether it was there, or `adding` made it.
    @discardableResult
    func setParameter(_ name: String, to value: String, adding: Bool = false) -> Bool {
        contents.withLock { contents in
            if let index = contents.parameters.firstIndex(where: { $0.name == name }) {
                contents.parameters[index].value = value
                return true
            }
            if adding { contents.parameters.append(Parameter(name: name, value: value)) }
            return adding
        }
    }
}

/// One parameter, named without the leading `root.`.
struct Parameter: Sendable {
    var name: String
    var value: String
}

/// How far a simulated camera has come in starting: what its systemready answer says.
public struct StartupState: Sendable, Hashable {
    /// Whether the camera has finished starting.
    public var isReady = true
    /// Whether it still lacks its first administrator.
    public var needsSetup = false
    /// How long it stays in preview mode, if it is in that mode.
    public var previewSeconds: Int?

    /// Makes the state of a camera that has started and has its users.
    public init() {}
}

/// What the simulated camera is: an invented device of a real kind.
struct DeviceIdentity: Sendable {
    let serialNumber = "ACCC8E0A1B2C"

    /// The names that only operators may read.
    static let restricted: Set = ["Architecture", "Soc", "SocSerialNumber"]

    var realm: String { "AXIS_" + serialNumber }

    var properties: [String: String] {
        [
            "Architecture": "aarch64",
            "Brand": "AXIS",
            "BuildDate": "Sep 16 2024 09:41",
            "HardwareID": "9A1",
            "ProdFullName": "AXIS P3268-LVE Dome Camera",
            "ProdNbr": "P3268-LVE",
            "ProdShortName": "AXIS P3268-LVE",
            "ProdType": "Dome Camera",
            "ProdVariant": "",
            "SerialNumber": serialNumber,
            "Soc": "Axis Artpec-8",
            "SocSerialNumber": "00000000-00000000-4A1C09E2-51D07F33",
            "Version": "12.0.91",
            "WebURL": "http://www.axis.com",
        ]
    }
}
