import Foundation
internal import VapixSupport

/// The state of a simulated camera.
final class DeviceState: Sendable {
    private struct Contents {
        var applications: [InstalledApplication]
        var applicationSettings: [String: String]
        var parameters: [Parameter]
        var startup = StartupState()
        var bootID = UUID().uuidString.lowercased()
        /// More than two hours before the simulator, so that the uptime is that of a running camera.
        var boot = ContinuousClock.now - .seconds(7800)
    }

    let identity: DeviceIdentity
    let clock = DeviceClock()
    /// Distributes the camera's events.
    let events: EventHub
    static let virtualInputCount = 64
    /// The ports whose circuits are closed, counted from 0.
    let closedCircuits = Locked<Set<Int>>([])
    let virtualInputs = Locked([VirtualInputState](repeating: .inactive, count: virtualInputCount))
    let systemLog = Locked(SystemLog())
    /// How many clients receive live video.
    let liveStreams = Locked(0)
    /// How many clients transmit audio, and how many bytes the camera has received.
    let audio = Locked((transmitters: 0, received: 0))
    /// The size of an upload at which the disk is full, in bytes; then the camera answers or closes the connection.
    let diskFull = Locked<(bytes: Int, answers: Bool)?>(nil)
    let pictures = Locked(PictureSettings())
    let ptz: Locked<PTZMotion>
    let recordedTours = Locked<[SimulatedRecordedTour]>([])
    /// The serial port, which is connected to an echo.
    let serialLine = Locked(SerialLine(peer: { $0 }))
    let supervisedPorts: Locked<[SimulatedSupervisedPort]>
    let shockDetection = Locked(SimulatedShockDetection())
    let geographicPosition = Locked(GeographicPosition())
    let pirSensors = Locked([
        SimulatedPIRSensor(sensitivity: 0.05098038911819458), SimulatedPIRSensor(sensitivity: nil),
    ])
    /// The folder of the sockets that `FCGI_SOCKET_NAME` names.
    let socketFolder = Locked("")
    /// The controls that start and stop the programs of applications, by their names.
    let controls = Locked<[String: any ApplicationControl]>([:])
    private let contents: Locked<Contents>

    /// - Parameters:
    ///   - applications: The installed applications.
    ///   - identity: The device's identity.
    ///   - parameters: The parameters at the start.
    init(applications: [InstalledApplication], identity: DeviceIdentity, parameters: [Parameter]) {
        self.identity = identity
        events = EventHub(now: { [clock] in clock.milliseconds })
        ptz = Locked(Self.initialPTZ(parameters))
        let inputs = Self.ports(parameters, []).enumerated().filter { !$0.element.isOutput }
        supervisedPorts = Locked(inputs.map { SimulatedSupervisedPort(number: $0.offset) })
        contents = Locked(
            Contents(
                applications: applications,
                applicationSettings: ["AllowUnsigned": "false", "AllowRoot": "false"], parameters: parameters))
    }

    /// Saves what clients and tests change.
    ///
    /// The counts of open streams stay what they are, and so does a full disk, which is a fault.
    func saved() -> [Restoration] {
        let restorable: [any Restorable] = [
            closedCircuits, virtualInputs, pictures, ptz, recordedTours, serialLine, supervisedPorts, shockDetection,
            geographicPosition, pirSensors, systemLog, contents,
        ]
        return restorable.map { $0.saved() } + [clock.saved()]
    }

    /// Seconds since the camera started.
    var uptime: Int { Int((ContinuousClock.now - contents.withLock { $0.boot }) / .seconds(1)) }

    /// Identifies one start of the camera.
    var bootID: String { contents.withLock { $0.bootID } }

    /// Applies what a restart changes.
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

    /// The values of the parameters by their names.
    var parameterValues: [String: String] { parameters.valuesByName }

    /// The direction of audio: `full`, `half`, `get`, `post` or `off`.
    var duplexMode: String { contents.withLock { $0.parameters.first { $0.name == "Audio.DuplexMode" }?.value ?? "" } }

    /// Reads and changes the installed applications atomically.
    func changeApplications<R: Sendable>(_ change: (inout [InstalledApplication]) -> R) -> R {
        contents.withLock { change(&$0.applications) }
    }

    /// Reads and changes the installed applications and the parameters atomically, as an installation does.
    func changeInstallation<R: Sendable>(_ change: (inout [InstalledApplication], inout [Parameter]) -> R) -> R {
        contents.withLock { change(&$0.applications, &$0.parameters) }
    }

    /// The value of a setting for all applications, such as `AllowUnsigned`.
    func applicationSetting(_ name: String) -> String? {
        contents.withLock { $0.applicationSettings[name] }
    }

    func setApplicationSetting(_ name: String, to value: String) {
        contents.withLock { $0.applicationSettings[name] = value }
    }

    /// Reads and changes the parameters atomically.
    func changeParameters<R>(_ change: (inout [Parameter]) throws -> R) rethrows -> R {
        try contents.withLock { try change(&$0.parameters) }
    }

    /// Changes a parameter; with `adding`, also adds a new one.
    ///
    /// - Returns: Whether the parameter has the value now.
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
