// Generated from Specs/ptz-queue.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Who may move the camera, where several want to.
///
/// To stay in the queue, ask for the status as often as the reply says; a cookie from the device tells clients apart.
///
/// AXIS OS 5.20 and later.
///
/// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/>.
public enum PTZQueue {
    /// Asks for the control; who possesses it and is alone gets more time.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control-queue>.
    public struct RequestControl: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Place>

        /// Makes the call's value.
        ///
        /// - Parameter camera: The video channel, from 1; the default channel if absent.
        public init(camera: Int? = nil) {
            call = VapixCall(
                id: "ptzQueue/requestControl", path: "/axis-cgi/com/ptzqueue.cgi", arguments: .get, access: .viewer,
                effect: .idempotent, reply: .text(as: Place.self)
            ) { query in
                query.append("control", "request")
                query.append("camera", camera)
            }
        }
    }

    /// Gives the control back, or leaves the queue.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control-queue>.
    public struct DropControl: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameter camera: The video channel, from 1; the default channel if absent.
        public init(camera: Int? = nil) {
            call = VapixCall(
                id: "ptzQueue/dropControl", path: "/axis-cgi/com/ptzqueue.cgi", arguments: .get, access: .viewer,
                effect: .idempotent, reply: .silence
            ) { query in
                query.append("control", "drop")
                query.append("camera", camera)
            }
        }
    }

    /// Asks for the place in the queue, which also keeps it.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control-queue>.
    public struct GetStatus: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Place>

        /// Makes the call's value.
        ///
        /// - Parameter camera: The video channel, from 1; the default channel if absent.
        public init(camera: Int? = nil) {
            call = VapixCall(
                id: "ptzQueue/getStatus", path: "/axis-cgi/com/ptzqueue.cgi", arguments: .get, access: .viewer,
                effect: .read, reply: .text(as: Place.self)
            ) { query in
                query.append("control", "query")
                query.append("camera", camera)
            }
        }
    }
}

extension VapixCalls where API == PTZQueue {
    /// See ``PTZQueue/RequestControl``.
    @_alwaysEmitIntoClient
    public func requestControl(camera: Int? = nil) async throws -> PTZQueue.Place {
        try await vapix.send(PTZQueue.RequestControl(camera: camera))
    }

    /// See ``PTZQueue/DropControl``.
    @_alwaysEmitIntoClient
    public func dropControl(camera: Int? = nil) async throws {
        try await vapix.send(PTZQueue.DropControl(camera: camera))
    }

    /// See ``PTZQueue/GetStatus``.
    @_alwaysEmitIntoClient
    public func getStatus(camera: Int? = nil) async throws -> PTZQueue.Place {
        try await vapix.send(PTZQueue.GetStatus(camera: camera))
    }
}

extension Vapix {
    /// Who may move the camera, where several want to; see ``PTZQueue``.
    @_alwaysEmitIntoClient
    public var ptzQueue: VapixCalls<PTZQueue> { VapixCalls(vapix: self) }
}
