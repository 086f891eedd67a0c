// Generated from Specs/event-schedules.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The times that rules and other functions of the device refer to.
///
/// A schedule with an end describes intervals. A schedule without an end describes moments (pulses).
///
/// `/config/discover` lists it as `event-schedules`; version 2.0 and later, released.
///
/// See <https://developer.axis.com/vapix/device-configuration/event-schedules-api/>.
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
        /// Page: <https://developer.axis.com/vapix/device-configuration/event-schedules-api/>.
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

        /// Adds a schedule.
        ///
        /// Without an identifier the device chooses one. Read it with `list`; whether the reply has it is not known.
        ///
        /// Unverified: the documentation leaves the path or the reply of this call open.
        ///
        /// Access: admin. Effect: once. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/event-schedules-api/>.
        ///
        /// - Parameters:
        ///   - name: The display name.
        ///   - schedule: The times, as the lines DTSTART, DTEND and RRULE of iCalendar, RFC 5545.
        ///   - id: The identifier, com.axis.schedules.weekends for example.
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemExists`` or another code if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func add(name: String, schedule: String, id: String? = nil) async throws {
            try await vapix.send(Self.add(name: name, schedule: schedule, id: id))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func add(name: String, schedule: String, id: String? = nil) -> VapixCall<Void> {
            VapixCall(
                id: "eventSchedules/schedules.add", api: EventSchedules.configurationAPI, method: .post,
                path: "/schedules", access: .admin, effect: .once, reply: .done
            ) { json in
                json.beginObject()
                json.member("name", name)
                json.member("schedule", schedule)
                json.member("id", id)
                json.endObject()
            }
        }

        /// Changes a schedule; absent values stay unchanged.
        ///
        /// Access: admin. Effect: idempotent. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/event-schedules-api/>.
        ///
        /// - Parameters:
        ///   - id: The identifier, com.axis.schedules.weekends for example.
        ///   - name: The display name.
        ///   - schedule: The times, as the lines DTSTART, DTEND and RRULE of iCalendar, RFC 5545.
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func set(_ id: String, name: String? = nil, schedule: String? = nil) async throws {
            try await vapix.send(Self.set(id, name: name, schedule: schedule))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func set(_ id: String, name: String? = nil, schedule: String? = nil) -> VapixCall<Void> {
            VapixCall(
                id: "eventSchedules/schedules.set", api: EventSchedules.configurationAPI, method: .patch,
                path: "/schedules/{}", keys: [id], access: .admin, effect: .idempotent, reply: .done
            ) { json in
                json.beginObject()
                json.member("name", name)
                json.member("schedule", schedule)
                json.endObject()
            }
        }

        /// Removes a schedule.
        ///
        /// Rules and other functions that refer to it lose it.
        ///
        /// Access: admin. Effect: idempotent. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/event-schedules-api/>.
        ///
        /// - Parameter id: The identifier, com.axis.schedules.weekends for example.
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func remove(_ id: String) async throws {
            try await vapix.send(Self.remove(id))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func remove(_ id: String) -> VapixCall<Void> {
            VapixCall(
                id: "eventSchedules/schedules.remove", api: EventSchedules.configurationAPI, method: .delete,
                path: "/schedules/{}", keys: [id], access: .admin, effect: .idempotent, reply: .done)
        }
    }

    /// A schedule.
    public struct Schedule: Sendable, JSONReadable {
        /// The identifier, com.axis.schedules.weekends for example.
        public let id: String
        /// The display name.
        public let name: String?
        /// The times, as the lines DTSTART, DTEND and RRULE of iCalendar, RFC 5545.
        public let schedule: String?
        /// Whether the schedule describes intervals or moments.
        public let scheduleType: ScheduleType?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The identifier, com.axis.schedules.weekends for example.
        ///   - name: The display name.
        ///   - schedule: The times, as the lines DTSTART, DTEND and RRULE of iCalendar, RFC 5545.
        ///   - scheduleType: Whether the schedule describes intervals or moments.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            id: String, name: String? = nil, schedule: String? = nil, scheduleType: ScheduleType? = nil,
            other: [String: JSONValue] = [:]
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
