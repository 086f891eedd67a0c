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
    public struct RequestControl: QueryOperation, TextOperation {
        package static let call = Query(
            id: "ptzQueue/requestControl", path: "/axis-cgi/com/ptzqueue.cgi", arguments: .get, access: .viewer,
            effect: .idempotent)

        /// The video channel, from 1; the default channel if absent.
        public var camera: Int32?

        /// Makes the call's value.
        ///
        /// - Parameter camera: The video channel, from 1; the default channel if absent.
        public init(camera: Int32? = nil) {
            self.camera = camera
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("control", "request")
            query.append("camera", camera)
        }
    }

    /// Gives the control back, or leaves the queue.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control-queue>.
    public struct DropControl: QueryOperation, SilentOperation {
        package static let call = Query(
            id: "ptzQueue/dropControl", path: "/axis-cgi/com/ptzqueue.cgi", arguments: .get, access: .viewer,
            effect: .idempotent)

        /// The video channel, from 1; the default channel if absent.
        public var camera: Int32?

        /// Makes the call's value.
        ///
        /// - Parameter camera: The video channel, from 1; the default channel if absent.
        public init(camera: Int32? = nil) {
            self.camera = camera
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("control", "drop")
            query.append("camera", camera)
        }
    }

    /// Asks for the place in the queue, which also keeps it.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control-queue>.
    public struct GetStatus: QueryOperation, TextOperation {
        package static let call = Query(
            id: "ptzQueue/getStatus", path: "/axis-cgi/com/ptzqueue.cgi", arguments: .get, access: .viewer,
            effect: .read)

        /// The video channel, from 1; the default channel if absent.
        public var camera: Int32?

        /// Makes the call's value.
        ///
        /// - Parameter camera: The video channel, from 1; the default channel if absent.
        public init(camera: Int32? = nil) {
            self.camera = camera
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("control", "query")
            query.append("camera", camera)
        }
    }

    /// The API's calls; get it from ``Vapix/ptzQueue``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``RequestControl``.
        public func requestControl(camera: Int32? = nil) async throws -> String {
            try await vapix.send(RequestControl(camera: camera))
        }

        /// See ``DropControl``.
        public func dropControl(camera: Int32? = nil) async throws {
            try await vapix.send(DropControl(camera: camera))
        }

        /// See ``GetStatus``.
        public func getStatus(camera: Int32? = nil) async throws -> String {
            try await vapix.send(GetStatus(camera: camera))
        }
    }
}

extension Vapix {
    /// Who may move the camera, where several want to; see ``PTZQueue``.
    public var ptzQueue: PTZQueue.API { PTZQueue.API(vapix: self) }
}
