// Generated from Specs/raid-management.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The RAIDs of a recorder, each of which joins several drives to one disk.
///
/// A RAID is a disk of the disk management API. Its components are not listed there.
///
/// The event `tnsaxis:Storage/RAID` reports the state of a RAID and of its components. The events RAIDActive,
/// RAIDDegraded, RAIDSyncing and RAIDFailure below it each report whether the RAID is in that state.
///
/// API Discovery lists it as `raid`.
///
/// See <https://developer.axis.com/vapix/network-video/raid-management/>.
public struct RAID: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads the state of the RAIDs and of their components.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/raid-management/#getstatus>.
    ///
    /// - Returns: The RAIDs.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getStatus() async throws -> StatusReply {
        try await vapix.send(Self.getStatus())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getStatus() -> VapixCall<StatusReply> { callGetStatus }

    private static let callGetStatus = VapixCall<StatusReply>(
        id: "raid/getStatus", path: "/axis-cgi/disks/raid.cgi", apiVersion: "1.0", method: "getStatus",
        access: .operator, effect: .read, reply: .data(reading: StatusReply.init(from:)))

    /// Reads which RAID levels the device supports.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/raid-management/#getcapabilities>.
    ///
    /// - Returns: The RAID levels that the device supports.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getCapabilities() async throws -> CapabilitiesReply {
        try await vapix.send(Self.getCapabilities())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getCapabilities() -> VapixCall<CapabilitiesReply> { callGetCapabilities }

    private static let callGetCapabilities = VapixCall<CapabilitiesReply>(
        id: "raid/getCapabilities", path: "/axis-cgi/disks/raid.cgi", apiVersion: "1.0", method: "getCapabilities",
        access: .operator, effect: .read, reply: .data(reading: CapabilitiesReply.init(from:)))

    /// Creates a RAID on all connected components, and removes the present RAID with all of its data.
    ///
    /// Unmount the RAID first, with the disk management API. The new RAID must be formatted and mounted.
    ///
    /// The RAID can be used while it synchronizes.
    ///
    /// Access: admin. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/raid-management/#recreateraidonallcomponents>.
    ///
    /// - Parameter level: The RAID level, one of those that getCapabilities lists (`raidLevel`).
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/raidError``, ``ErrorCode/unsupportedLevel`` or
    ///   ``ErrorCode/componentError`` or another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func recreateOnAllComponents(level: Level) async throws {
        try await vapix.send(Self.recreateOnAllComponents(level: level))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func recreateOnAllComponents(level: Level) -> VapixCall<Void> {
        VapixCall(
            id: "raid/recreateOnAllComponents", path: "/axis-cgi/disks/raid.cgi", apiVersion: "1.0",
            method: "recreateRaidOnAllComponents", access: .admin, effect: .once, reply: .success
        ) { json in
            json.beginParameters()
            json.member("raidLevel", level.rawValue)
            json.endObject()
        }
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/raid-management/#getsupportedversions>.
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
        id: "raid/getSupportedVersions", path: "/axis-cgi/disks/raid.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .operator, effect: .read, reply: .data)

    /// The reply to ``getStatus()-swift.method``.
    public struct StatusReply: Sendable {
        /// The RAIDs.
        public let raids: [Status]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - raids: The RAIDs.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(raids: [Status] = [], other: [String: JSONValue] = [:]) {
            self.raids = raids
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var raids: [Status] = []
            while let key = try json.nextMember(of: "raids") {
                switch key {
                case 0: raids = try json.readArray(of: Status.self)
                default: break
                }
            }
            self.raids = raids
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getCapabilities()-swift.method``.
    public struct CapabilitiesReply: Sendable {
        /// The RAID levels (`raidLevels`).
        public let levels: [Level]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - levels: The RAID levels.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(levels: [Level] = [], other: [String: JSONValue] = [:]) {
            self.levels = levels
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var levels: [Level] = []
            while let key = try json.nextMember(of: "raidLevels") {
                switch key {
                case 0: levels = try json.readArray(of: String.self).map(Level.init(rawValue:))
                default: break
                }
            }
            self.levels = levels
            self.other = json.keptMembersOfObject()
        }
    }

    /// A RAID and its state.
    public struct Status: Sendable, JSONReadable {
        /// The state (`status`).
        public let state: State
        /// The progress of the synchronization in percent: 100 if the RAID is active, 0 if it is degraded or has
        /// failed.
        public let syncProgress: Int?
        /// The estimated time until the synchronization ends; 0 if the RAID is not synchronizing.
        public let syncTimeRemaining: Duration?
        /// The RAID level (`raidLevel`).
        public let level: Level?
        /// The components.
        public let components: [Component]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - state: The state.
        ///   - syncProgress: The progress of the synchronization in percent: 100 if the RAID is active, 0 if it is
        ///     degraded or has failed.
        ///   - syncTimeRemaining: The estimated time until the synchronization ends; 0 if the RAID is not
        ///     synchronizing.
        ///   - level: The RAID level.
        ///   - components: The components.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            state: State, syncProgress: Int? = nil, syncTimeRemaining: Duration? = nil, level: Level? = nil,
            components: [Component] = [], other: [String: JSONValue] = [:]
        ) {
            self.state = state
            self.syncProgress = syncProgress
            self.syncTimeRemaining = syncTimeRemaining
            self.level = level
            self.components = components
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var state: State?
            var syncProgress: Int?
            var syncTimeRemaining: Duration?
            var level: Level?
            var components: [Component] = []
            while let key = try json.nextMember(of: "status,syncProgress,syncTimeRemaining,raidLevel,components") {
                switch key {
                case 0: state = try json.readWord(State.self)
                case 1: syncProgress = try json.readInt()
                case 2: syncTimeRemaining = try json.readDuration(in: .seconds)
                case 3: level = try json.readWord(Level.self)
                case 4: components = try json.readArray(of: Component.self)
                default: break
                }
            }
            guard let state else { throw json.missingField("status") }
            self.state = state
            self.syncProgress = syncProgress
            self.syncTimeRemaining = syncTimeRemaining
            self.level = level
            self.components = components
            self.other = json.keptMembersOfObject()
        }
    }

    /// The state of a RAID.
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

        /// The RAID works at its best.
        @_alwaysEmitIntoClient
        public static var active: State { Self(rawValue: "active") }
        /// The RAID works, but the loss of another component can lose data.
        @_alwaysEmitIntoClient
        public static var degraded: State { Self(rawValue: "degraded") }
        /// The RAID synchronizes its components.
        @_alwaysEmitIntoClient
        public static var syncing: State { Self(rawValue: "syncing") }
        /// The RAID has failed.
        @_alwaysEmitIntoClient
        public static var failure: State { Self(rawValue: "failure") }
    }

    /// A RAID level.
    public struct Level: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Stripes: faster, without redundancy.
        @_alwaysEmitIntoClient
        public static var raid0: Level { Self(rawValue: "raid0") }
        /// Mirrors: redundant.
        @_alwaysEmitIntoClient
        public static var raid1: Level { Self(rawValue: "raid1") }
        /// Stripes with one parity: faster, and redundant.
        @_alwaysEmitIntoClient
        public static var raid5: Level { Self(rawValue: "raid5") }
        /// Stripes with two parities: redundant.
        @_alwaysEmitIntoClient
        public static var raid6: Level { Self(rawValue: "raid6") }
        /// Stripes over mirrors: faster, and redundant.
        @_alwaysEmitIntoClient
        public static var raid10: Level { Self(rawValue: "raid10") }
    }

    /// A drive or partition that is part of a RAID.
    public struct Component: Sendable, JSONReadable {
        /// The component's identifier, which corresponds to a drive slot (`componentId`).
        public let id: String
        /// The component's state (`componentStatus`).
        public let state: ComponentState?
        /// The component's serial number; the documentation shows `unknown` for a missing component.
        public let serialNumber: String?
        /// The component's capacity, in gigabytes.
        public let capacity: Int64?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The component's identifier, which corresponds to a drive slot.
        ///   - state: The component's state.
        ///   - serialNumber: The component's serial number; the documentation shows `unknown` for a missing component.
        ///   - capacity: The component's capacity, in gigabytes.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            id: String, state: ComponentState? = nil, serialNumber: String? = nil, capacity: Int64? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.state = state
            self.serialNumber = serialNumber
            self.capacity = capacity
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: String?
            var state: ComponentState?
            var serialNumber: String?
            var capacity: Int64?
            while let key = try json.nextMember(of: "componentId,componentStatus,serialNumber,capacity") {
                switch key {
                case 0: id = try json.readString()
                case 1: state = try json.readWord(ComponentState.self)
                case 2: serialNumber = try json.readString()
                case 3: capacity = try json.readInt64()
                default: break
                }
            }
            guard let id else { throw json.missingField("componentId") }
            self.id = id
            self.state = state
            self.serialNumber = serialNumber
            self.capacity = capacity
            self.other = json.keptMembersOfObject()
        }
    }

    /// The state of a component.
    public struct ComponentState: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The component is available in the RAID.
        @_alwaysEmitIntoClient
        public static var connected: ComponentState { Self(rawValue: "connected") }
        /// The device does not find the component.
        @_alwaysEmitIntoClient
        public static var missing: ComponentState { Self(rawValue: "missing") }
        /// The component is ready to replace a component that fails.
        @_alwaysEmitIntoClient
        public static var spare: ComponentState { Self(rawValue: "spare") }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// A RAID operation failed.
        @_alwaysEmitIntoClient
        public static var raidError: DeviceError.Code { 1200 }
        /// The device does not support the RAID level for its number of components.
        @_alwaysEmitIntoClient
        public static var unsupportedLevel: DeviceError.Code { 1201 }
        /// A component failed.
        @_alwaysEmitIntoClient
        public static var componentError: DeviceError.Code { 1202 }
        /// The device failed.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 1100 }
        /// The request is not JSON.
        @_alwaysEmitIntoClient
        public static var invalidJSON: DeviceError.Code { 2101 }
        /// The method is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedMethod: DeviceError.Code { 2102 }
        /// A required parameter is missing.
        @_alwaysEmitIntoClient
        public static var missingParameter: DeviceError.Code { 2103 }
        /// A parameter's value is invalid.
        @_alwaysEmitIntoClient
        public static var invalidParameter: DeviceError.Code { 2104 }
        /// The user may not do this.
        @_alwaysEmitIntoClient
        public static var notAuthorized: DeviceError.Code { 2105 }
        /// The login is wrong or missing.
        @_alwaysEmitIntoClient
        public static var notAuthenticated: DeviceError.Code { 2106 }
        /// The transport failed, because of the HTTP method for example.
        @_alwaysEmitIntoClient
        public static var transportError: DeviceError.Code { 2107 }
    }
}

extension Vapix {
    /// The RAIDs of a recorder, each of which joins several drives to one disk.
    @_alwaysEmitIntoClient
    public var raid: RAID { RAID(vapix: self) }
}
