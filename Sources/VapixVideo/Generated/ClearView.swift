// Generated from Specs/clear-view.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Wipers, and domes that shake off water.
///
/// AXIS OS 7.10 and later.
///
/// See <https://developer.axis.com/vapix/network-video/clear-view/>.
public struct ClearView: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Lists the services that clear the view.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/clear-view/#getserviceinfo>.
    ///
    /// - Returns: The wipers and speed dry functions of the device.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getServiceInfo() async throws -> ServiceInfoReply {
        try await vapix.send(Self.getServiceInfo())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getServiceInfo() -> VapixCall<ServiceInfoReply> { callGetServiceInfo }

    private static let callGetServiceInfo = VapixCall<ServiceInfoReply>(
        id: "clearView/getServiceInfo", path: "/axis-cgi/clearviewcontrol.cgi", apiVersion: "1.0",
        method: "getServiceInfo", access: .operator, effect: .read, reply: .data(reading: ServiceInfoReply.init(from:))
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Reads the state of a service.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/clear-view/#getstatus>.
    ///
    /// - Parameter id: The identifier of the service.
    /// - Returns: The state of the service.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/serviceNotFound`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func getStatus(id: Int) async throws -> StatusReply {
        try await vapix.send(Self.getStatus(id: id))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getStatus(id: Int) -> VapixCall<StatusReply> {
        VapixCall(
            id: "clearView/getStatus", path: "/axis-cgi/clearviewcontrol.cgi", apiVersion: "1.0", method: "getStatus",
            access: .operator, effect: .read, reply: .data(reading: StatusReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("id", id)
            json.endObject()
        }
    }

    /// Starts a service.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/clear-view/#start>.
    ///
    /// - Parameters:
    ///   - id: The identifier of the service.
    ///   - duration: The running time, in whole seconds, if it can be chosen; the service's default if absent.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/serviceNotFound``, ``ErrorCode/incompatibleState`` or
    ///   ``ErrorCode/invalidDuration`` or another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func start(id: Int, duration: Duration? = nil) async throws {
        try await vapix.send(Self.start(id: id, duration: duration))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func start(id: Int, duration: Duration? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "clearView/start", path: "/axis-cgi/clearviewcontrol.cgi", apiVersion: "1.0", method: "start",
            access: .operator, effect: .once, reply: .success
        ) { json in
            json.beginParameters()
            json.member("id", id)
            json.member("duration", duration, in: .seconds)
            json.endObject()
        }
    }

    /// Stops a service, if it can be stopped.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/clear-view/#stop>.
    ///
    /// - Parameter id: The identifier of the service.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/serviceNotFound`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func stop(id: Int) async throws {
        try await vapix.send(Self.stop(id: id))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func stop(id: Int) -> VapixCall<Void> {
        VapixCall(
            id: "clearView/stop", path: "/axis-cgi/clearviewcontrol.cgi", apiVersion: "1.0", method: "stop",
            access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("id", id)
            json.endObject()
        }
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/clear-view/#getsupportedversions>.
    ///
    /// - Returns: The versions of the API that the device has.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getSupportedVersions() async throws -> SupportedVersions {
        try await vapix.send(Self.getSupportedVersions())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getSupportedVersions() -> VapixCall<SupportedVersions> { callGetSupportedVersions }

    private static let callGetSupportedVersions = VapixCall<SupportedVersions>(
        id: "clearView/getSupportedVersions", path: "/axis-cgi/clearviewcontrol.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .operator, effect: .read, reply: .data)

    /// The reply to ``getServiceInfo()-swift.method``.
    public struct ServiceInfoReply: Sendable {
        /// The services (`serviceInfo`).
        public let services: [Service]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - services: The services.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(services: [Service], other: [String: JSONValue] = [:]) {
            self.services = services
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var services: [Service] = []
            while let key = try json.nextMember(of: "serviceInfo") {
                switch key {
                case 0: services = try json.readArray(of: Service.self)
                default: break
                }
            }
            self.services = services
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getStatus(id:)-swift.method``.
    public struct StatusReply: Sendable {
        /// The state of the service, on devices that answer as the specification says.
        public let status: Status?
        /// The state of the service, on devices that answer as the page's samples do.
        public let state: State?
        /// The time until the service ends, in seconds, as in `status`.
        public let stopsIn: Int?
        /// The time until the service can run again, in seconds, as in `status`.
        public let availableIn: Int?
        /// The identifier of the service.
        public let id: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - status: The state of the service, on devices that answer as the specification says.
        ///   - state: The state of the service, on devices that answer as the page's samples do.
        ///   - stopsIn: The time until the service ends, in seconds, as in `status`.
        ///   - availableIn: The time until the service can run again, in seconds, as in `status`.
        ///   - id: The identifier of the service.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            status: Status? = nil, state: State? = nil, stopsIn: Int? = nil, availableIn: Int? = nil, id: Int? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.status = status
            self.state = state
            self.stopsIn = stopsIn
            self.availableIn = availableIn
            self.id = id
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var status: Status?
            var state: State?
            var stopsIn: Int?
            var availableIn: Int?
            var id: Int?
            while let key = try json.nextMember(of: "status,state,stopsIn,availableIn,id") {
                switch key {
                case 0: status = try json.read(Status.self)
                case 1: state = try json.readWord(State.self)
                case 2: stopsIn = try json.readInt()
                case 3: availableIn = try json.readInt()
                case 4: id = try json.readInt()
                default: break
                }
            }
            self.status = status
            self.state = state
            self.stopsIn = stopsIn
            self.availableIn = availableIn
            self.id = id
            self.other = json.keptMembersOfObject()
        }
    }

    /// A service that clears the view.
    public struct Service: Sendable, JSONReadable {
        /// The service's identifier.
        public let id: Int
        /// The type.
        public let type: ServiceType?
        /// Whether the service's running time can be chosen (`durationVariable`).
        public let isDurationVariable: Bool?
        /// The shortest running time, if it can be chosen (`durationMin`).
        public let minimumDuration: Duration?
        /// The longest running time, if it can be chosen (`durationMax`).
        public let maximumDuration: Duration?
        /// The default running time (`durationDefault`).
        public let defaultDuration: Duration?
        /// The shortest pause after a run (`idleTimeMin`).
        public let minimumIdleTime: Duration?
        /// Whether the service can be stopped (`stoppable`).
        public let isStoppable: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The service's identifier.
        ///   - type: The type.
        ///   - isDurationVariable: Whether the service's running time can be chosen.
        ///   - minimumDuration: The shortest running time, if it can be chosen.
        ///   - maximumDuration: The longest running time, if it can be chosen.
        ///   - defaultDuration: The default running time.
        ///   - minimumIdleTime: The shortest pause after a run.
        ///   - isStoppable: Whether the service can be stopped.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            id: Int, type: ServiceType? = nil, isDurationVariable: Bool? = nil, minimumDuration: Duration? = nil,
            maximumDuration: Duration? = nil, defaultDuration: Duration? = nil, minimumIdleTime: Duration? = nil,
            isStoppable: Bool? = nil, other: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.type = type
            self.isDurationVariable = isDurationVariable
            self.minimumDuration = minimumDuration
            self.maximumDuration = maximumDuration
            self.defaultDuration = defaultDuration
            self.minimumIdleTime = minimumIdleTime
            self.isStoppable = isStoppable
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int?
            var type: ServiceType?
            var isDurationVariable: Bool?
            var minimumDuration: Duration?
            var maximumDuration: Duration?
            var defaultDuration: Duration?
            var minimumIdleTime: Duration?
            var isStoppable: Bool?
            let keys: StaticString = """
                id,type,durationVariable,durationMin,durationMax,durationDefault,idleTimeMin,stoppable
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: id = try json.readInt()
                case 1: type = try json.readWord(ServiceType.self)
                case 2: isDurationVariable = try json.readBool()
                case 3: minimumDuration = try json.readDuration(in: .seconds)
                case 4: maximumDuration = try json.readDuration(in: .seconds)
                case 5: defaultDuration = try json.readDuration(in: .seconds)
                case 6: minimumIdleTime = try json.readDuration(in: .seconds)
                case 7: isStoppable = try json.readBool()
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.type = type
            self.isDurationVariable = isDurationVariable
            self.minimumDuration = minimumDuration
            self.maximumDuration = maximumDuration
            self.defaultDuration = defaultDuration
            self.minimumIdleTime = minimumIdleTime
            self.isStoppable = isStoppable
            self.other = json.keptMembersOfObject()
        }
    }

    /// A way to clear the view.
    public struct ServiceType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// A wiper.
        @_alwaysEmitIntoClient
        public static var wiper: ServiceType { Self(rawValue: "wiper") }
        /// The dome shakes off water.
        @_alwaysEmitIntoClient
        public static var speedDry: ServiceType { Self(rawValue: "speeddry") }
    }

    /// The state of a service.
    public struct State: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The service does not run.
        @_alwaysEmitIntoClient
        public static var idle: State { Self(rawValue: "idle") }
        /// The service runs.
        @_alwaysEmitIntoClient
        public static var running: State { Self(rawValue: "running") }
        /// The service pauses before the next run.
        @_alwaysEmitIntoClient
        public static var waiting: State { Self(rawValue: "waiting") }
    }

    /// The state of a service, and the time until it changes.
    public struct Status: Sendable, JSONReadable {
        /// The service's identifier.
        public let id: Int?
        /// The state.
        public let state: State?
        /// The time until the service ends, if it runs.
        public let stopsIn: Duration?
        /// The time until the service can run again, if it needs a pause.
        public let availableIn: Duration?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The service's identifier.
        ///   - state: The state.
        ///   - stopsIn: The time until the service ends, if it runs.
        ///   - availableIn: The time until the service can run again, if it needs a pause.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            id: Int? = nil, state: State? = nil, stopsIn: Duration? = nil, availableIn: Duration? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.state = state
            self.stopsIn = stopsIn
            self.availableIn = availableIn
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int?
            var state: State?
            var stopsIn: Duration?
            var availableIn: Duration?
            while let key = try json.nextMember(of: "id,state,stopsIn,availableIn") {
                switch key {
                case 0: id = try json.readInt()
                case 1: state = try json.readWord(State.self)
                case 2: stopsIn = try json.readDuration(in: .seconds)
                case 3: availableIn = try json.readDuration(in: .seconds)
                default: break
                }
            }
            self.id = id
            self.state = state
            self.stopsIn = stopsIn
            self.availableIn = availableIn
            self.other = json.keptMembersOfObject()
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// A parameter's value is invalid.
        @_alwaysEmitIntoClient
        public static var invalidParameter: DeviceError.Code { 1000 }
        /// There is no such service.
        @_alwaysEmitIntoClient
        public static var serviceNotFound: DeviceError.Code { 1001 }
        /// The device cannot do that now.
        @_alwaysEmitIntoClient
        public static var incompatibleState: DeviceError.Code { 1002 }
        /// The running time is too short or too long.
        @_alwaysEmitIntoClient
        public static var invalidDuration: DeviceError.Code { 1003 }
        /// The temperature is too high or too low.
        @_alwaysEmitIntoClient
        public static var temperatureOutOfRange: DeviceError.Code { 1005 }
        /// The device is out of memory.
        @_alwaysEmitIntoClient
        public static var outOfMemory: DeviceError.Code { 2000 }
        /// Access is forbidden.
        @_alwaysEmitIntoClient
        public static var accessForbidden: DeviceError.Code { 2001 }
        /// The HTTP method is not POST.
        @_alwaysEmitIntoClient
        public static var unsupportedHTTPMethod: DeviceError.Code { 2002 }
        /// The API version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 2003 }
        /// The method is not supported, or the service cannot be stopped.
        @_alwaysEmitIntoClient
        public static var unsupportedMethod: DeviceError.Code { 2004 }
        /// The API version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedAPIVersion: DeviceError.Code { 3000 }
        /// The request is not JSON.
        @_alwaysEmitIntoClient
        public static var invalidJSON: DeviceError.Code { 4000 }
        /// A required parameter is missing.
        @_alwaysEmitIntoClient
        public static var missingParameter: DeviceError.Code { 4001 }
        /// A parameter has the wrong type.
        @_alwaysEmitIntoClient
        public static var invalidType: DeviceError.Code { 4002 }
        /// The device failed.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 8000 }
    }
}

extension Vapix {
    /// Wipers, and domes that shake off water.
    @_alwaysEmitIntoClient
    public var clearView: ClearView { ClearView(vapix: self) }
}
