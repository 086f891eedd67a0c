import Foundation
internal import VapixSupport

/// The interface by which programs in any language and people with a browser drive a simulated camera: HTTP and JSON on
/// a port of its own.
///
/// ```swift
/// let control = try await device.startControl()
/// // curl http://127.0.0.1:40123/v1/ports
/// ```
///
/// Each of its operations is one function of ``SimulatedDevice``. `GET /v1/openapi.json` describes them. It listens
/// only on the loopback interface, and refuses the requests of web pages with another origin. It asks for no login:
/// every program of this machine may use it. No reply contains a password.
public final class ControlInterface: Sendable {
    /// The address on which the interface listens.
    public enum Address: Sendable, Hashable {
        /// A port of 127.0.0.1; 0 is any free port.
        case port(UInt16)
        /// A Unix socket with this path, which does not exist yet. Only this user may connect.
        case unixSocket(String)
        /// A socket that already listens on a port of 127.0.0.1, and also the same port in this network namespace.
        ///
        /// With a socket that was opened in another network namespace, programs there can reach the camera in this one.
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
    /// The camera keeps running. A second call has no effect.
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
    /// The interface has a snapshot `start`: the camera's state at this time.
    ///
    /// - Parameter address: Where it listens.
    /// - Returns: The interface, which ends with ``ControlInterface/stop()`` or when the last reference to it is
    ///   released.
    /// - Throws: ``SimulatorError`` if the address is taken.
    public func startControl(at address: ControlInterface.Address = .port(0)) throws -> ControlInterface {
        try ControlInterface(self, at: address)
    }
}
