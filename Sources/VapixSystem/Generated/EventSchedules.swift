// Generated from Specs/event-schedules.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The times that rules and other functions of the device refer to.
///
/// `/config/discover` lists it as `event-schedules`; version 2.0 and later, released.
///
/// See <https://github.com/dnobj/admz/blob/main/admz/snapshot/facets/event_schedules.py>.
public struct EventSchedules: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    static let configurationAPI = ConfigurationAPI(
        id: "event-schedules", version: "2.0", path: "/config/rest/event-schedules/v2")

    /// The schedules.
    @_alwaysEmitIntoClient
    public var schedules: Schedules { Schedules(vapix: vapix) }

    /// The schedules.
    public struct Schedules: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// Lists the schedules.
        ///
        /// The reply is known from a client of the API's beta version.
        ///
        /// Unverified: the documentation leaves the path or the reply of this call open.
        ///
        /// Access: admin. Effect: read. Maturity: released.
        /// Page: <https://github.com/dnobj/admz/blob/main/admz/snapshot/facets/event_schedules.py>.
        ///
        /// - Returns: All elements that the device lists.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func list() async throws -> [Schedule] {
            try await vapix.send(Self.list())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func list() -> VapixCall<[Schedule]> { callSchedulesList }

        private static let callSchedulesList = VapixCall<[Schedule]>(
            id: "eventSchedules/schedules.list", api: EventSchedules.configurationAPI, method: .get, path: "/schedules",
            access: .admin, effect: .read, reply: .resource)
    }

    /// A schedule.
    public struct Schedule: Sendable, JSONReadable {
        /// The identifier, com.axis.schedules.weekends for example.
        public let id: String
        /// The name for people.
        public let name: String?
        /// The times in the format of iCalendar, RFC 5545; with an end they are intervals.
        public let schedule: String?
        /// Whether it is about intervals.
        public let scheduleType: ScheduleType?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONText]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The identifier, com.axis.schedules.weekends for example.
        ///   - name: The name for people.
        ///   - schedule: The times in the format of iCalendar, RFC 5545; with an end they are intervals.
        ///   - scheduleType: Whether it is about intervals.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            id: String, name: String? = nil, schedule: String? = nil, scheduleType: ScheduleType? = nil,
            other: [String: JSONText] = [:]
        ) {
            self.id = id
            self.name = name
            self.schedule = schedule
            self.scheduleType = scheduleType
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: String?
            var name: String?
            var schedule: String?
            var scheduleType: ScheduleType?
            while let key = try json.nextMember(of: "id,name,schedule,scheduleType") {
                switch key {
                case 0: id = try json.readString()
                case 1: name = try json.readString()
                case 2: schedule = try json.readString()
                case 3: scheduleType = try json.readWord(ScheduleType.self)
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.name = name
            self.schedule = schedule
            self.scheduleType = scheduleType
            self.other = json.keptMembersOfObject()
        }
    }

    /// A kind of schedule.
    public struct ScheduleType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Intervals with a start and an end.
        @_alwaysEmitIntoClient
        public static var interval: ScheduleType { Self(rawValue: "INTERVAL") }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 0 }
        /// The path leads to nothing.
        @_alwaysEmitIntoClient
        public static var noResource: DeviceError.Code { 1 }
        /// The collection has no such item.
        @_alwaysEmitIntoClient
        public static var itemMissing: DeviceError.Code { 2 }
        /// A value is invalid.
        @_alwaysEmitIntoClient
        public static var invalid: DeviceError.Code { 5 }
        /// The collection has such an item already.
        @_alwaysEmitIntoClient
        public static var itemExists: DeviceError.Code { 6 }
    }
}

extension Vapix {
    /// The times that rules and other functions of the device refer to.
    @_alwaysEmitIntoClient
    public var eventSchedules: EventSchedules { EventSchedules(vapix: self) }
}
