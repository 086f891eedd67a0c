// Generated from Specs/clear-view.yaml by vapix-generate. Do not edit.

public import VapixClient

/// What clears the view: wipers, and domes that shake off water.
///
/// AXIS OS 7.10 and later.
///
/// See <https://developer.axis.com/vapix/network-video/clear-view/>.
public enum ClearView {
    /// Lists what the device has to clear the view.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/clear-view/#getserviceinfo>.
    public struct GetServiceInfo: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "clearView/getServiceInfo", path: "/axis-cgi/clearviewcontrol.cgi", apiVersion: "1.0",
            method: "getServiceInfo", access: .operator, effect: .read)

        /// Makes the call's value.
        public init() {}

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// What there is (`serviceInfo`).
            public var services: [Service]

            package init(from json: inout JSONReader) throws(WireError) {
                var services: [Service]?
                while let key = try json.nextKey() {
                    switch key {
                    case "serviceInfo": services = try json.readArray(of: Service.self)
                    default: try json.skipValue()
                    }
                }
                guard let services else { throw json.missingField("serviceInfo") }
                self.services = services
            }
        }
    }

    /// Reads what a service is doing.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/clear-view/#getstatus>.
    public struct GetStatus: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "clearView/getStatus", path: "/axis-cgi/clearviewcontrol.cgi", apiVersion: "1.0", method: "getStatus",
            access: .operator, effect: .read)

        /// The service.
        public var id: Int32

        /// Makes the call's value.
        ///
        /// - Parameter id: The service.
        public init(id: Int32) {
            self.id = id
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("id", id)
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// What the service is doing, on devices that answer as the specification says.
            public var status: Status?
            /// What the service is doing, on devices that answer as the page's other samples do.
            public var state: State?
            /// The same as in `status`.
            public var stopsIn: Int32?
            /// The same as in `status`.
            public var availableIn: Int32?
            /// The service.
            public var id: Int32?

            package init(from json: inout JSONReader) throws(WireError) {
                while let key = try json.nextKey() {
                    switch key {
                    case "status": status = try json.read(Status.self)
                    case "state": state = try json.readString().map(State.init(rawValue:))
                    case "stopsIn": stopsIn = try json.readInt32()
                    case "availableIn": availableIn = try json.readInt32()
                    case "id": id = try json.readInt32()
                    default: try json.skipValue()
                    }
                }
            }
        }
    }

    /// Starts a service.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/clear-view/#start>.
    public struct Start: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "clearView/start", path: "/axis-cgi/clearviewcontrol.cgi", apiVersion: "1.0", method: "start",
            access: .operator, effect: .once)

        /// The service.
        public var id: Int32
        /// For how long, in seconds, if the service lets choose; its default if absent.
        public var duration: Int32?

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - id: The service.
        ///   - duration: For how long, in seconds, if the service lets choose; its default if absent.
        public init(id: Int32, duration: Int32? = nil) {
            self.id = id
            self.duration = duration
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("id", id)
            json.member("duration", duration)
            json.endObject()
        }
    }

    /// Stops a service, if it can be stopped.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/clear-view/#stop>.
    public struct Stop: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "clearView/stop", path: "/axis-cgi/clearviewcontrol.cgi", apiVersion: "1.0", method: "stop",
            access: .operator, effect: .idempotent)

        /// The service.
        public var id: Int32

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter id: The service.
        public init(id: Int32) {
            self.id = id
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("id", id)
            json.endObject()
        }
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/clear-view/#getsupportedversions>.
    public struct GetSupportedVersions: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "clearView/getSupportedVersions", path: "/axis-cgi/clearviewcontrol.cgi", apiVersion: nil,
            method: "getSupportedVersions", access: .operator, effect: .read)

        /// What the device answers.
        public typealias Output = SupportedVersions

        /// Makes the call's value.
        public init() {}
    }

    /// Something to clear the view.
    public struct Service: Sendable, JSONReadable {
        /// The service's number.
        public var id: Int32
        /// What it is.
        public var type: ServiceType?
        /// Whether it can be told for how long to run (`durationVariable`).
        public var isDurationVariable: Bool?
        /// The shortest time to run, in seconds, if that varies (`durationMin`).
        public var minimumDuration: Int32?
        /// The longest time to run, in seconds, if that varies (`durationMax`).
        public var maximumDuration: Int32?
        /// The time that it runs if not told, in seconds (`durationDefault`).
        public var defaultDuration: Int32?
        /// How long it must rest after a run, in seconds (`idleTimeMin`).
        public var minimumIdleTime: Int32?
        /// Whether it can be stopped (`stoppable`).
        public var isStoppable: Bool?

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int32?
            while let key = try json.nextKey() {
                switch key {
                case "id": id = try json.readInt32()
                case "type": type = try json.readString().map(ServiceType.init(rawValue:))
                case "durationVariable": isDurationVariable = try json.readBool()
                case "durationMin": minimumDuration = try json.readInt32()
                case "durationMax": maximumDuration = try json.readInt32()
                case "durationDefault": defaultDuration = try json.readInt32()
                case "idleTimeMin": minimumIdleTime = try json.readInt32()
                case "stoppable": isStoppable = try json.readBool()
                default: try json.skipValue()
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
        }
    }

    /// A way to clear the view.
    public struct ServiceType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// A wiper.
        public static let wiper = ServiceType(rawValue: "wiper")
        /// The dome shakes off water.
        public static let speedDry = ServiceType(rawValue: "speeddry")
    }

    /// What a service is doing.
    public struct State: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Nothing.
        public static let idle = State(rawValue: "idle")
        /// It runs.
        public static let running = State(rawValue: "running")
        /// It rests before the next run.
        public static let waiting = State(rawValue: "waiting")
    }

    /// What a service is doing, and until when.
    public struct Status: Sendable, JSONReadable {
        /// The service.
        public var id: Int32?
        /// What it is doing.
        public var state: State?
        /// In how many seconds it ends, if it runs.
        public var stopsIn: Int32?
        /// In how many seconds it can run again, if it needs rest.
        public var availableIn: Int32?

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "id": id = try json.readInt32()
                case "state": state = try json.readString().map(State.init(rawValue:))
                case "stopsIn": stopsIn = try json.readInt32()
                case "availableIn": availableIn = try json.readInt32()
                default: try json.skipValue()
                }
            }
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// A parameter's value is invalid.
        public static let invalidParameter: DeviceError.Code = 1000
        /// There is no such service.
        public static let serviceNotFound: DeviceError.Code = 1001
        /// The device cannot do that now.
        public static let incompatibleState: DeviceError.Code = 1002
        /// The service cannot run for so short or so long a time.
        public static let invalidDuration: DeviceError.Code = 1003
        /// It is too hot or too cold.
        public static let temperatureOutOfRange: DeviceError.Code = 1005
        /// The device is out of memory.
        public static let outOfMemory: DeviceError.Code = 2000
        /// Access is forbidden.
        public static let accessForbidden: DeviceError.Code = 2001
        /// The HTTP method is not POST.
        public static let unsupportedHTTPMethod: DeviceError.Code = 2002
        /// The API version is not supported.
        public static let unsupportedVersion: DeviceError.Code = 2003
        /// The method is not supported, or the service cannot be stopped.
        public static let unsupportedMethod: DeviceError.Code = 2004
        /// The API version is not supported.
        public static let unsupportedAPIVersion: DeviceError.Code = 3000
        /// The request is not JSON.
        public static let invalidJSON: DeviceError.Code = 4000
        /// A required parameter is missing.
        public static let missingParameter: DeviceError.Code = 4001
        /// A parameter has the wrong type.
        public static let invalidType: DeviceError.Code = 4002
        /// The device failed.
        public static let internalError: DeviceError.Code = 8000
    }

    /// The API's calls; get it from ``Vapix/clearView``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``GetServiceInfo``.
        public func getServiceInfo() async throws -> GetServiceInfo.Output {
            try await vapix.send(GetServiceInfo())
        }

        /// See ``GetStatus``.
        public func getStatus(id: Int32) async throws -> GetStatus.Output {
            try await vapix.send(GetStatus(id: id))
        }

        /// See ``Start``.
        public func start(id: Int32, duration: Int32? = nil) async throws {
            try await vapix.send(Start(id: id, duration: duration))
        }

        /// See ``Stop``.
        public func stop(id: Int32) async throws {
            try await vapix.send(Stop(id: id))
        }

        /// See ``GetSupportedVersions``.
        public func getSupportedVersions() async throws -> SupportedVersions {
            try await vapix.send(GetSupportedVersions())
        }
    }
}

extension Vapix {
    /// What clears the view: wipers, and domes that shake off water; see ``ClearView``.
    public var clearView: ClearView.API { ClearView.API(vapix: self) }
}
