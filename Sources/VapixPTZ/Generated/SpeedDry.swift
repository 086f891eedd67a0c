// Generated from Specs/speed-dry.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The shaking of the dome that throws off drops of water.
///
/// Devices whose parameter `Properties.SpeedDry.SpeedDry` is yes.
///
/// After it the device ignores further requests for about 20 seconds.
///
/// AXIS OS 5.65 and later.
///
/// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/>.
public struct SpeedDry: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads how the device can shake.
    ///
    /// The documentation names the values method, runtime and idletime of operations/oneshot, but neither their form
    /// nor their units.
    ///
    /// Unverified: the documentation leaves the path or the reply of this call open.
    ///
    /// Access: viewer; with the PTZ right; AXIS OS 5.65 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#speed-dry-api>.
    ///
    /// - Returns: The text that the device sends.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getCapabilities() async throws -> String {
        try await vapix.send(Self.getCapabilities())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getCapabilities() -> VapixCall<String> { callGetCapabilities }

    private static let callGetCapabilities = VapixCall<String>(
        id: "speedDry/getCapabilities", path: "/axis-cgi/speeddry/getcapabilities.cgi", arguments: .get,
        access: .viewer, effect: .read, reply: .text)

    /// Shakes the camera once.
    ///
    /// Access: viewer; with the PTZ right; AXIS OS 5.65 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#speed-dry-api>.
    ///
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func oneShot() async throws {
        try await vapix.send(Self.oneShot())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func oneShot() -> VapixCall<Void> { callOneShot }

    private static let callOneShot = VapixCall<Void>(
        id: "speedDry/oneShot", path: "/axis-cgi/speeddry/oneshot.cgi", arguments: .get, access: .viewer, effect: .once,
        reply: .nothing)
}

extension Vapix {
    /// The shaking of the dome that throws off drops of water.
    @_alwaysEmitIntoClient
    public var speedDry: SpeedDry { SpeedDry(vapix: self) }
}
