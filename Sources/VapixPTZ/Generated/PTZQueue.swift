// Generated from Specs/ptz-queue.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The queue of clients that want to move the camera.
///
/// To stay in the queue, ask for the status as often as the reply says; a cookie from the device tells clients apart.
///
/// AXIS OS 5.20 and later.
///
/// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/>.
public struct PTZQueue: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Requests control of the camera; a client that has control and is alone gets more time.
    ///
    /// Access: viewer; with the PTZ right; AXIS OS 5.20 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control-queue>.
    ///
    /// - Parameter camera: The video channel, from 1; the default channel if absent.
    /// - Returns: The caller's place in the queue.
    /// - Throws: ``VapixError``; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func requestControl(camera: Int? = nil) async throws -> Place {
        try await vapix.send(Self.requestControl(camera: camera))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func requestControl(camera: Int? = nil) -> VapixCall<Place> {
        VapixCall(
            id: "ptzQueue/requestControl", path: "/axis-cgi/com/ptzqueue.cgi", arguments: .get, access: .viewer,
            effect: .idempotent, reply: .text(as: Place.self)
        ) { query in
            query.append("control", "request")
            query.append("camera", camera)
        }
    }

    /// Releases control of the camera, or leaves the queue.
    ///
    /// Access: viewer; with the PTZ right; AXIS OS 5.20 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control-queue>.
    ///
    /// - Parameter camera: The video channel, from 1; the default channel if absent.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func dropControl(camera: Int? = nil) async throws {
        try await vapix.send(Self.dropControl(camera: camera))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func dropControl(camera: Int? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "ptzQueue/dropControl", path: "/axis-cgi/com/ptzqueue.cgi", arguments: .get, access: .viewer,
            effect: .idempotent, reply: .nothing
        ) { query in
            query.append("control", "drop")
            query.append("camera", camera)
        }
    }

    /// Reads the place in the queue, and keeps it.
    ///
    /// Access: viewer; with the PTZ right; AXIS OS 5.20 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control-queue>.
    ///
    /// - Parameter camera: The video channel, from 1; the default channel if absent.
    /// - Returns: The caller's place in the queue.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getStatus(camera: Int? = nil) async throws -> Place {
        try await vapix.send(Self.getStatus(camera: camera))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getStatus(camera: Int? = nil) -> VapixCall<Place> {
        VapixCall(
            id: "ptzQueue/getStatus", path: "/axis-cgi/com/ptzqueue.cgi", arguments: .get, access: .viewer,
            effect: .read, reply: .text(as: Place.self)
        ) { query in
            query.append("control", "query")
            query.append("camera", camera)
        }
    }
}

extension Vapix {
    /// The queue of clients that want to move the camera.
    @_alwaysEmitIntoClient
    public var ptzQueue: PTZQueue { PTZQueue(vapix: self) }
}
