// Generated from Specs/led-control.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The device's LEDs; apps can make some of them flash.
///
/// See <https://developer.axis.com/vapix/network-video/event-and-action-services/>.
public struct LEDControl: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Lists the LEDs and their colors.
    ///
    /// Unverified: the documentation leaves the path or the reply of this call open.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/event-and-action-services/#led-control>.
    ///
    /// - Returns: The LEDs.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getLEDs() async throws -> [LEDControl.LED] {
        try await vapix.send(Self.getLEDs())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getLEDs() -> VapixCall<[LEDControl.LED]> { callGetLEDs }

    private static let callGetLEDs = VapixCall<[LEDControl.LED]>(
        id: "ledControl/getLEDs", path: "/axis-cgi/ledcontrol/getleds.cgi", arguments: .get, access: .admin,
        effect: .read, reply: ReplyForm(reading: Self.readGetLEDs)
    ) { query in
        query.append("schemaversion", "1")
    }

    /// Makes an LED flash for some time.
    ///
    /// Unverified: the documentation leaves the path or the reply of this call open.
    ///
    /// Access: admin; the page does not say. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/event-and-action-services/#led-control>.
    ///
    /// - Parameters:
    ///   - name: The LED's name.
    ///   - color: The color's name.
    ///   - duration: How long the LED flashes, in whole seconds.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func flash(_ name: String, color: String, duration: Duration) async throws {
        try await vapix.send(Self.flash(name, color: color, duration: duration))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func flash(_ name: String, color: String, duration: Duration) -> VapixCall<Void> {
        VapixCall(
            id: "ledControl/flash", path: "/axis-cgi/ledcontrol/set.cgi", arguments: .get, access: .admin,
            effect: .once, reply: ReplyForm(reading: Self.readFlash)
        ) { query in
            query.append("name", name)
            query.append("color", color)
            query.append("duration", duration, in: .seconds)
            query.append("schemaversion", "1")
        }
    }
}

extension Vapix {
    /// The device's LEDs; apps can make some of them flash.
    @_alwaysEmitIntoClient
    public var ledControl: LEDControl { LEDControl(vapix: self) }
}
