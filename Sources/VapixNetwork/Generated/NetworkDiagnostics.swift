// Generated from Specs/network-diagnostics.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Measurements that help to find faults of the network.
///
/// `/config/discover` lists it as `network-diagnostics`; version 1.4 and later, released.
///
/// See <https://developer.axis.com/vapix/device-configuration/network-diagnostics/>.
public struct NetworkDiagnostics: Sendable {
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
        id: "network-diagnostics", version: "1.4", path: "/config/rest/network-diagnostics/v1")

    /// Statistics of connections.
    @_alwaysEmitIntoClient
    public var statistics: Statistics { Statistics(vapix: vapix) }

    /// Statistics of connections.
    public struct Statistics: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// Reads how the device takes the statistics.
        ///
        /// Access: admin; public copies of the page do not say. Effect: read. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/network-diagnostics/>.
        ///
        /// - Returns: How the device takes the statistics.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func get() async throws -> Settings {
            try await vapix.send(Self.get())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func get() -> VapixCall<Settings> { callStatisticsGet }

        private static let callStatisticsGet = VapixCall<Settings>(
            id: "networkDiagnostics/statistics.get", api: NetworkDiagnostics.configurationAPI, method: .get,
            path: "/netstats", access: .admin, effect: .read, reply: .resource)

        /// Counts the packets that TCP sent again.
        ///
        /// The page does not show how the number of hours is sent; this call sends the bare number. The device keeps a
        /// few days.
        ///
        /// Unverified: the documentation leaves the path or the reply of this call open.
        ///
        /// Access: admin; public copies of the page do not say. Effect: read. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/network-diagnostics/>.
        ///
        /// - Parameter hours: The number of hours to count; 0 counts all that the device has kept. At least 0.
        /// - Returns: The reply's value.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func tcpRetransmissions(hours: Int) async throws -> Int64 {
            try await vapix.send(Self.tcpRetransmissions(hours: hours))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func tcpRetransmissions(hours: Int) -> VapixCall<Int64> {
            VapixCall(
                id: "networkDiagnostics/statistics.tcpRetransmissions", api: NetworkDiagnostics.configurationAPI,
                method: .post, path: "/netstats/tcpRetransmissions", access: .admin, effect: .read, reply: .resource
            ) { json in
                json.write(hours)
            }
        }

        /// Lists the times at which TCP sent very many packets again.
        ///
        /// The page does not show how the number is sent; this call sends the bare number. The device keeps the latest
        /// 1024 times.
        ///
        /// Unverified: the documentation leaves the path or the reply of this call open.
        ///
        /// Access: admin; public copies of the page do not say. Effect: read. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/network-diagnostics/>.
        ///
        /// - Parameter count: The number of latest times; 0 lists all that the device has kept. At least 0.
        /// - Returns: All elements that the device lists.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func tcpRetransmissionSpikes(count: Int) async throws -> [RetransmissionSpike] {
            try await vapix.send(Self.tcpRetransmissionSpikes(count: count))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func tcpRetransmissionSpikes(count: Int) -> VapixCall<[RetransmissionSpike]> {
            VapixCall(
                id: "networkDiagnostics/statistics.tcpRetransmissionSpikes", api: NetworkDiagnostics.configurationAPI,
                method: .post, path: "/netstats/tcpRetransmissionSpikes", access: .admin, effect: .read,
                reply: .resource
            ) { json in
                json.write(count)
            }
        }
    }

    /// How the device takes the statistics.
    public struct Settings: Sendable, JSONReadable {
        /// The interval between two samples; the documentation does not name the unit.
        public let samplingInterval: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - samplingInterval: The interval between two samples; the documentation does not name the unit.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(samplingInterval: Int? = nil, other: [String: JSONValue] = [:]) {
            self.samplingInterval = samplingInterval
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var samplingInterval: Int?
            while let key = try json.nextMember(of: "samplingInterval") {
                switch key {
                case 0: samplingInterval = try json.readInt()
                default: break
                }
            }
            self.samplingInterval = samplingInterval
            self.other = json.keptMembersOfObject()
        }
    }

    /// A short time in which TCP sent very many packets again.
    public struct RetransmissionSpike: Sendable, JSONReadable {
        /// The number of packets that TCP sent again.
        public let retransmissions: Int64?
        /// The date and time in UTC, in the format of ISO 8601.
        public let timestamp: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - retransmissions: The number of packets that TCP sent again.
        ///   - timestamp: The date and time in UTC, in the format of ISO 8601.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(retransmissions: Int64? = nil, timestamp: String? = nil, other: [String: JSONValue] = [:]) {
            self.retransmissions = retransmissions
            self.timestamp = timestamp
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var retransmissions: Int64?
            var timestamp: String?
            while let key = try json.nextMember(of: "retransmissions,timestamp") {
                switch key {
                case 0: retransmissions = try json.readInt64()
                case 1: timestamp = try json.readString()
                default: break
                }
            }
            self.retransmissions = retransmissions
            self.timestamp = timestamp
            self.other = json.keptMembersOfObject()
        }
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
    /// Measurements that help to find faults of the network.
    @_alwaysEmitIntoClient
    public var networkDiagnostics: NetworkDiagnostics { NetworkDiagnostics(vapix: self) }
}
