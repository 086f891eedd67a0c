import Foundation
internal import VapixSupport

/// The interface by which programs in any language and persons in a browser drive a simulated camera: HTTP and JSON on a
/// port of its own.
///
/// ```swift
/// let control = try await device.startControl()
/// // curl http://127.0.0.1:40123/v1/ports
/// ```
///
/// Each of its operations is one function of ``SimulatedDevice``. `GET /v1/openapi.json` describes them. It listens on the
/// loopback interface alone, and refuses requests that a web page of another origin makes. It asks for no login: every
/// program of this machine may use it. No answer has a password.
public final class ControlInterface: Sendable {
    /// Where the interface listens.
    public enum Address: Sendable, Hashable {
        /// A port of 127.0.0.1; 0 is any free port.
        case port(UInt16)
        /// A Unix socket with this path, which does not exist yet. Only this user may connect.
        case unixSocket(String)
        /// A socket that listens already, on a port of 127.0.0.1, and the same port of 127.0.0.1 in this network namespace.
        ///
        /// The socket of another network namespace lets programs there reach the camera in this one.
        case listeningSocket(CInt)
    }

    /// The URL: `http://127.0.0.1:40123`, or `unix:/path` for a Unix socket.
    public let url: String

    let device: SimulatedDevice
    private let listener: ControlListener
    let scripts = Locked<(lastID: Int, running: [Int: (text: String, task: Task<Void, Never>)])>((0, [:]))
    let snapshots: Locked<[String: SimulatedDevice.Snapshot]>

    /// The name of the snapshot of the start.
    static let startName = "start"

    fileprivate init(_ device: SimulatedDevice, at address: Address) throws {
        self.device = device
        snapshots = Locked([Self.startName: device.snapshot()])
        listener = try ControlListener(address)
        url = listener.url
        listener.start { [weak self] socket, host in
            guard let self else { return }
            ControlConnection(socket: socket, host: host, control: self).serve()
        }
    }

    deinit {
        endScripts()
        listener.beginStop()
    }

    /// Ends the interface; returns when its sockets are closed.
    ///
    /// The camera goes on. A second call has no effect.
    public func stop() async {
        endScripts()
        await listener.stop()
    }

    /// How many clients are connected.
    var connectionCount: Int { listener.connectionCount }

    /// Whether the interface ends.
    var isStopping: Bool { listener.isStopping }

    private func endScripts() {
        for script in scripts.withLock({ $0.running.values.map(\.task) }) { script.cancel() }
    }

    /// The maximum number of snapshots, and of scripts that play at the same time.
    static let maximumCount = 100

    /// Plays a script until its end or that of the interface.
    ///
    /// - Returns: The number of the script.
    func play(_ script: EventScript) throws -> Int {
        try scripts.withLock { scripts in
            guard scripts.running.count < Self.maximumCount else {
                throw ControlError(
                    409, "too-many", "\(Self.maximumCount) event scripts are playing: end one before you start another")
            }
            scripts.lastID += 1
            let id = scripts.lastID
            let task = Task { [device, weak self] in
                try? await device.play(script)
                self?.scripts.withLock { _ = $0.running.removeValue(forKey: id) }
            }
            scripts.running[id] = (script.description, task)
            return id
        }
    }
}

extension SimulatedDevice {
    /// Starts the control interface.
    ///
    /// The snapshot `start` of it is the camera's state at this time.
    ///
    /// - Parameter address: Where it listens.
    /// - Returns: The interface, which ends with ``ControlInterface/stop()`` or its last reference.
    /// - Throws: ``SimulatorError`` if the address is taken.
    public func startControl(at address: ControlInterface.Address = .port(0)) throws -> ControlInterface {
        try ControlInterface(self, at: address)
    }
}
