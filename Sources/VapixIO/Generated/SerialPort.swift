// Generated from Specs/serial-port.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Bytes to and from equipment at the serial port, such as a terminal or a controller.
///
/// `stream` has bytes both ways: it reads again and again, and sends in pieces.
///
/// Devices whose parameter `Properties.Serial.Serial` is yes.
///
/// The parameter `PortManager.P#.SerialCGI.Enabled` must be yes, and it is no at first. The speed and the format are in
/// the group `Serial.Ser#`, from `Serial.Ser1`.
///
/// Other programs can use a TCP socket: the group `PortManager.P#.GenericTCPServer` opens one.
///
/// API Discovery lists it as `serial-port`; AXIS OS 5.20 and later.
///
/// See <https://developer.axis.com/vapix/network-video/serial-port-api/>.
public struct SerialPort: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Sends bytes.
    ///
    /// The documentation does not say what the device replies.
    ///
    /// Unverified: the documentation leaves the path or the reply of this call open.
    ///
    /// Access: viewer; AXIS OS 5.20 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/serial-port-api/#serial-port-control>.
    ///
    /// - Parameters:
    ///   - bytes: The bytes (`write`).
    ///   - camera: The video channel whose port is used, from 1; the default channel if absent.
    ///   - port: The port, to which the device connects the channel; the channel's own port if absent.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func write(_ bytes: Bytes, camera: Int? = nil, port: Int? = nil) async throws {
        try await vapix.send(Self.write(bytes, camera: camera, port: port))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func write(_ bytes: Bytes, camera: Int? = nil, port: Int? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "serialPort/write", path: "/axis-cgi/com/serial.cgi", arguments: .get, access: .viewer, effect: .once,
            reply: .nothing
        ) { query in
            query.append("write", bytes.description)
            query.append("camera", camera)
            query.append("port", port)
        }
    }

    /// Sends a text.
    ///
    /// The documentation does not say what the device replies.
    ///
    /// Unverified: the documentation leaves the path or the reply of this call open.
    ///
    /// Access: viewer; AXIS OS 5.20 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/serial-port-api/#serial-port-control>.
    ///
    /// - Parameters:
    ///   - text: The text (`writestring`).
    ///   - camera: The video channel whose port is used, from 1; the default channel if absent.
    ///   - port: The port, to which the device connects the channel; the channel's own port if absent.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func writeString(_ text: String, camera: Int? = nil, port: Int? = nil) async throws {
        try await vapix.send(Self.writeString(text, camera: camera, port: port))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func writeString(_ text: String, camera: Int? = nil, port: Int? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "serialPort/writeString", path: "/axis-cgi/com/serial.cgi", arguments: .get, access: .viewer,
            effect: .once, reply: .nothing
        ) { query in
            query.append("writestring", text)
            query.append("camera", camera)
            query.append("port", port)
        }
    }

    /// Waits for bytes, and reads them.
    ///
    /// The reply has fewer bytes than requested if the time is over before.
    ///
    /// Access: viewer; AXIS OS 5.20 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/serial-port-api/#serial-port-control>.
    ///
    /// - Parameters:
    ///   - count: How many bytes to read, from 1 (`read`).
    ///   - wait: The longest time to wait for the bytes, in whole seconds, 1 to 9.
    ///   - timeout: The longest time to wait for the bytes, 0 to 9000 milliseconds.
    ///   - camera: The video channel whose port is used, from 1; the default channel if absent.
    ///   - port: The port, to which the device connects the channel; the channel's own port if absent.
    /// - Returns: The bytes.
    /// - Throws: ``VapixError``; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func read(
        _ count: Int, wait: Duration? = nil, timeout: Duration? = nil, camera: Int? = nil, port: Int? = nil
    ) async throws -> Bytes {
        try await vapix.send(Self.read(count, wait: wait, timeout: timeout, camera: camera, port: port))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func read(
        _ count: Int, wait: Duration? = nil, timeout: Duration? = nil, camera: Int? = nil, port: Int? = nil
    ) -> VapixCall<Bytes> {
        VapixCall(
            id: "serialPort/read", path: "/axis-cgi/com/serial.cgi", arguments: .get, access: .viewer, effect: .once,
            reply: .text(as: Bytes.self), additionalTimeout: max(wait ?? .zero, timeout ?? .zero)
        ) { query in
            query.append("read", count)
            query.append("wait", wait, in: .seconds)
            query.append("timeout", timeout, in: .milliseconds)
            query.append("camera", camera)
            query.append("port", port)
        }
    }

    /// Opens a port and connects a video channel to it, or disconnects the channel.
    ///
    /// The documentation does not say what the device replies. Only its examples show this call.
    ///
    /// Unverified: the documentation leaves the path or the reply of this call open.
    ///
    /// Access: viewer; AXIS OS 5.20 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/serial-port-api/#common-examples>.
    ///
    /// - Parameters:
    ///   - port: The port; in the documented example, 2 stands for `PortManager.P0`. -1 disconnects the channel.
    ///   - camera: The video channel, from 1.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func connect(port: Int, camera: Int) async throws {
        try await vapix.send(Self.connect(port: port, camera: camera))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func connect(port: Int, camera: Int) -> VapixCall<Void> {
        VapixCall(
            id: "serialPort/connect", path: "/axis-cgi/com/serial.cgi", arguments: .get, access: .viewer,
            effect: .idempotent, reply: .nothing
        ) { query in
            query.append("port", port)
            query.append("camera", camera)
        }
    }
}

extension Vapix {
    /// Bytes to and from equipment at the serial port, such as a terminal or a controller.
    @_alwaysEmitIntoClient
    public var serialPort: SerialPort { SerialPort(vapix: self) }
}
