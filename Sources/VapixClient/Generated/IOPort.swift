// Generated from Specs/io-port.yaml by vapix-generate. Do not edit.

/// States, directions and pulses of the device's ports, the way that also old devices know.
///
/// Here ports are counted from 1, while I/O port management and the parameters `IOPort.I0` and so on count from 0.
///
/// AXIS OS 5.00 and later.
///
/// See <https://developer.axis.com/vapix/network-video/input-and-outputs/>.
public enum IOPort {
    /// Reads whether the circuits of ports are closed.
    ///
    /// The lines are named `port1` and so on; `1` is closed, `0` is open.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/input-and-outputs/#http-api>.
    public struct GetStates: QueryOperation, KeyValueOperation {
        package static let call = Query(
            id: "ioPort/getStates", path: "/axis-cgi/io/port.cgi", arguments: .get, access: .viewer, effect: .read)

        /// The ports, from 1 (`check`).
        public var ports: [Int32]

        /// What the device answers.
        public typealias Output = [String: String]

        /// Makes the call's value.
        ///
        /// - Parameter ports: The ports, from 1.
        public init(ports: [Int32]) {
            self.ports = ports
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            try query.append("check", ports.map { String($0) }, separator: ",")
        }

        package func read(_ text: inout KeyValueReader) throws(WireError) -> [String: String] {
            var output: [String: String] = [:]
            while let key = try text.nextKey() { output[key] = text.value }
            return output
        }
    }

    /// Reads whether ports are active.
    ///
    /// The lines are named `port1` and so on; `active` or `inactive`.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/input-and-outputs/#http-api>.
    public struct GetActivity: QueryOperation, KeyValueOperation {
        package static let call = Query(
            id: "ioPort/getActivity", path: "/axis-cgi/io/port.cgi", arguments: .get, access: .viewer, effect: .read)

        /// The ports, from 1 (`checkactive`).
        public var ports: [Int32]

        /// What the device answers.
        public typealias Output = [String: String]

        /// Makes the call's value.
        ///
        /// - Parameter ports: The ports, from 1.
        public init(ports: [Int32]) {
            self.ports = ports
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            try query.append("checkactive", ports.map { String($0) }, separator: ",")
        }

        package func read(_ text: inout KeyValueReader) throws(WireError) -> [String: String] {
            var output: [String: String] = [:]
            while let key = try text.nextKey() { output[key] = text.value }
            return output
        }
    }

    /// Reads whether ports are inputs or outputs.
    ///
    /// The lines are named `port1` and so on; `input` or `output`.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/input-and-outputs/#http-api>.
    public struct GetDirections: QueryOperation, KeyValueOperation {
        package static let call = Query(
            id: "ioPort/getDirections", path: "/axis-cgi/io/port.cgi", arguments: .get, access: .viewer, effect: .read)

        /// The ports, from 1 (`checkdirection`).
        public var ports: [Int32]

        /// What the device answers.
        public typealias Output = [String: String]

        /// Makes the call's value.
        ///
        /// - Parameter ports: The ports, from 1.
        public init(ports: [Int32]) {
            self.ports = ports
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            try query.append("checkdirection", ports.map { String($0) }, separator: ",")
        }

        package func read(_ text: inout KeyValueReader) throws(WireError) -> [String: String] {
            var output: [String: String] = [:]
            while let key = try text.nextKey() { output[key] = text.value }
            return output
        }
    }

    /// Streams the states of ports and their changes.
    ///
    /// A part is a line such as `3I:/`: port, I or O, then `/` or `\` for a change to active or inactive, `H` or `L`
    /// for no change.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/input-and-outputs/#http-api>.
    public struct Monitor: QueryOperation, VapixStream {
        package static let call = Query(
            id: "ioPort/monitor", path: "/axis-cgi/io/port.cgi", arguments: .get, access: .viewer, effect: .read)

        /// The ports, from 1; all inputs, or all outputs (`monitor`).
        public var ports: [Int32]

        /// Makes the call's value.
        ///
        /// - Parameter ports: The ports, from 1; all inputs, or all outputs.
        public init(ports: [Int32]) {
            self.ports = ports
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            try query.append("monitor", ports.map { String($0) }, separator: ",")
        }
    }

    /// Activates and deactivates an output, with waits between.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/input-and-outputs/#http-api>.
    public struct Act: QueryOperation, SilentOperation {
        package static let call = Query(
            id: "ioPort/act", path: "/axis-cgi/io/port.cgi", arguments: .get, access: .viewer, effect: .once)

        /// The port from 1, a colon, then `/` for active, `\` for inactive and milliseconds to wait: `2:/300\` is a
        /// pulse.
        public var action: String

        /// Makes the call's value.
        ///
        /// - Parameter action: The port from 1, a colon, then `/` for active, `\` for inactive and milliseconds to
        ///   wait: `2:/300\` is a pulse.
        public init(action: String) {
            self.action = action
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("action", action)
        }
    }

    /// The API's calls; get it from ``Vapix/ioPort``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``GetStates``.
        public func getStates(ports: [Int32]) async throws -> [String: String] {
            try await vapix.send(GetStates(ports: ports))
        }

        /// See ``GetActivity``.
        public func getActivity(ports: [Int32]) async throws -> [String: String] {
            try await vapix.send(GetActivity(ports: ports))
        }

        /// See ``GetDirections``.
        public func getDirections(ports: [Int32]) async throws -> [String: String] {
            try await vapix.send(GetDirections(ports: ports))
        }

        /// See ``Act``.
        public func act(_ action: String) async throws {
            try await vapix.send(Act(action: action))
        }
    }
}

extension Vapix {
    /// States, directions and pulses of the device's ports, the way that also old devices know; see ``IOPort``.
    public var ioPort: IOPort.API { IOPort.API(vapix: self) }
}
