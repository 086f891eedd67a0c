// Generated from Specs/zwave.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A Z-Wave network and its nodes, with their endpoints and interfaces.
///
/// A node has endpoints, and an endpoint has interfaces, one for each command class. Descriptors name them in calls:
/// getNodeList, getEndpointList and getEndpointInterfaceList read them.
///
/// The values of an interface come from the cache by default, and from the node itself with refresh.
///
/// Changes to the network take time and run one after the other. A call starts one, and getOperation tells how far it
/// is. One that adds, removes or replaces a node ends after a minute if no device is found.
///
/// Events below tns1:Device/tnsaxis:ZWave tell of changes: operation/Changed and nodeState/Changed of the network,
/// batteryState/Changed, binarySwitchState/Changed and multilevelSensorState/Changed of an interface, with its
/// descriptor.
///
/// API Discovery lists it as `zwave`.
///
/// See <https://developer.axis.com/vapix/network-video/z-wave-api/>.
public struct ZWave: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Turns Z-Wave on or off.
    ///
    /// The system log tells of it, even if Z-Wave fails to start.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#setenabled>.
    ///
    /// - Parameter enabled: Whether to turn it on.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setEnabled(_ enabled: Bool) async throws {
        try await vapix.send(Self.setEnabled(enabled))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setEnabled(_ enabled: Bool) -> VapixCall<Void> {
        VapixCall(
            id: "zWave/setEnabled", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0", method: "setEnabled",
            access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("enabled", enabled)
            json.endObject()
        }
    }

    /// Reads whether Z-Wave is on.
    ///
    /// Access: admin. Effect: read. Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#getenabled>.
    ///
    /// - Returns: Whether Z-Wave is on.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getEnabled() async throws -> Bool {
        try await vapix.send(Self.getEnabled())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getEnabled() -> VapixCall<Bool> { callGetEnabled }

    private static let callGetEnabled = VapixCall<Bool>(
        id: "zWave/getEnabled", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0", method: "getEnabled", access: .admin,
        effect: .read, reply: .data(at: ["enabled"]))

    /// Starts to add a device to the network.
    ///
    /// Afterwards set the device to learn mode. getOperation tells the progress; the operation ends after a minute
    /// without a device.
    ///
    /// Access: admin. Effect: once. Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#addnode>.
    ///
    /// - Parameter deviceSpecificKey: The device's key, as eight groups of five digits with hyphens between them.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func addNode(deviceSpecificKey: String? = nil) async throws {
        try await vapix.send(Self.addNode(deviceSpecificKey: deviceSpecificKey))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func addNode(deviceSpecificKey: String? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "zWave/addNode", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0", method: "addNode", access: .admin,
            effect: .once, reply: .success
        ) { json in
            json.beginParameters()
            json.member("deviceSpecificKey", deviceSpecificKey)
            json.endParameters()
        }
    }

    /// Starts to remove a device from the network.
    ///
    /// Afterwards set the device to learn mode; getOperation tells how far it is, and it ends after a minute without a
    /// device.
    ///
    /// Access: admin. Effect: once. Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#removenode>.
    ///
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func removeNode() async throws {
        try await vapix.send(Self.removeNode())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func removeNode() -> VapixCall<Void> { callRemoveNode }

    private static let callRemoveNode = VapixCall<Void>(
        id: "zWave/removeNode", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0", method: "removeNode", access: .admin,
        effect: .once, reply: .success)

    /// Reads which change to the network is under way, and its progress.
    ///
    /// Access: admin. Effect: read. Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#getoperation>.
    ///
    /// - Returns: The operation under way and the one before.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getOperation() async throws -> NetworkState {
        try await vapix.send(Self.getOperation())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getOperation() -> VapixCall<NetworkState> { callGetOperation }

    private static let callGetOperation = VapixCall<NetworkState>(
        id: "zWave/getOperation", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0", method: "getOperation",
        access: .admin, effect: .read, reply: .data(at: ["net"]))

    /// Starts to abort the operation that is under way.
    ///
    /// A node that the status addNodeProtocolDone or replaceNodeProtocolDone tells of has joined the network already;
    /// it stays until it is removed. getOperation tells when the operation has ended.
    ///
    /// Access: admin. Effect: once. Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#abortoperation>.
    ///
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func abortOperation() async throws {
        try await vapix.send(Self.abortOperation())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func abortOperation() -> VapixCall<Void> { callAbortOperation }

    private static let callAbortOperation = VapixCall<Void>(
        id: "zWave/abortOperation", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0", method: "abortOperation",
        access: .admin, effect: .once, reply: .success)

    /// Starts to reset the network to its factory defaults.
    ///
    /// Devices that were part of the network can be added again only after they are removed, with removeNode for
    /// example. getOperation tells when the operation has ended.
    ///
    /// Access: admin. Effect: once. Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#resetnetwork>.
    ///
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func resetNetwork() async throws {
        try await vapix.send(Self.resetNetwork())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func resetNetwork() -> VapixCall<Void> { callResetNetwork }

    private static let callResetNetwork = VapixCall<Void>(
        id: "zWave/resetNetwork", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0", method: "resetNetwork",
        access: .admin, effect: .once, reply: .success)

    /// Starts to refresh the topology, the routing table and the other data of the network.
    ///
    /// Recommended after a node was replaced. getOperation tells when the operation has ended.
    ///
    /// Access: admin. Effect: once. Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#refreshnetwork>.
    ///
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func refreshNetwork() async throws {
        try await vapix.send(Self.refreshNetwork())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func refreshNetwork() -> VapixCall<Void> { callRefreshNetwork }

    private static let callRefreshNetwork = VapixCall<Void>(
        id: "zWave/refreshNetwork", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0", method: "refreshNetwork",
        access: .admin, effect: .once, reply: .success)

    /// Lists the nodes of the network, or some of them.
    ///
    /// Access: admin. Effect: read. Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#getnodelist>.
    ///
    /// - Parameter nodeIDs: The IDs of the nodes to list, all by default; IDs that no node has are ignored.
    /// - Returns: The nodes.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getNodeList(nodeIDs: [Int]? = nil) async throws -> [Node] {
        try await vapix.send(Self.getNodeList(nodeIDs: nodeIDs))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getNodeList(nodeIDs: [Int]? = nil) -> VapixCall<[Node]> {
        VapixCall(
            id: "zWave/getNodeList", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0", method: "getNodeList",
            access: .admin, effect: .read, reply: .data(at: ["net", "node"], isList: true)
        ) { json in
            json.beginParameters()
            if let nodeIDs {
                json.key("nodeIDs")
                json.beginArray()
                for item in nodeIDs { json.write(item) }
                json.endArray()
            }
            json.endParameters()
        }
    }

    /// Lists the endpoints of a node.
    ///
    /// Access: admin. Effect: read. Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#getendpointlist>.
    ///
    /// - Parameter nodeDescriptor: The descriptor of the node.
    /// - Returns: The endpoints.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getEndpointList(nodeDescriptor: Int64) async throws -> [Endpoint] {
        try await vapix.send(Self.getEndpointList(nodeDescriptor: nodeDescriptor))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getEndpointList(nodeDescriptor: Int64) -> VapixCall<[Endpoint]> {
        VapixCall(
            id: "zWave/getEndpointList", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0", method: "getEndpointList",
            access: .admin, effect: .read, reply: .data(at: ["node", "endpoint"], isList: true)
        ) { json in
            json.beginParameters()
            json.member("nodeDescriptor", nodeDescriptor)
            json.endObject()
        }
    }

    /// Lists the interfaces of an endpoint.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#getendpointinterfacelist>.
    ///
    /// - Parameter endpointDescriptor: The descriptor of the endpoint.
    /// - Returns: The interfaces.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getEndpointInterfaceList(endpointDescriptor: Int64) async throws -> [Interface] {
        try await vapix.send(Self.getEndpointInterfaceList(endpointDescriptor: endpointDescriptor))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getEndpointInterfaceList(endpointDescriptor: Int64) -> VapixCall<[Interface]> {
        VapixCall(
            id: "zWave/getEndpointInterfaceList", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0",
            method: "getEndpointInterfaceList", access: .admin, effect: .read,
            reply: .data(at: ["endpoint", "interface"], isList: true)
        ) { json in
            json.beginParameters()
            json.member("endpointDescriptor", endpointDescriptor)
            json.endObject()
        }
    }

    /// Lists all nodes with their endpoints and interfaces, in less detail than the other lists.
    ///
    /// Access: admin. Effect: read. Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#getsummarylist>.
    ///
    /// - Returns: The nodes, their endpoints and interfaces.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getSummaryList() async throws -> [NodeSummary] {
        try await vapix.send(Self.getSummaryList())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getSummaryList() -> VapixCall<[NodeSummary]> { callGetSummaryList }

    private static let callGetSummaryList = VapixCall<[NodeSummary]>(
        id: "zWave/getSummaryList", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0", method: "getSummaryList",
        access: .admin, effect: .read, reply: .data(at: ["net", "node"], isList: true))

    /// Starts to replace a failed node with another device.
    ///
    /// Afterwards set the device to learn mode; getOperation tells how far it is, and it ends after a minute without a
    /// device.
    ///
    /// Access: admin. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#replacefailednode>.
    ///
    /// - Parameters:
    ///   - nodeDescriptor: The descriptor of the failed node.
    ///   - deviceSpecificKey: The new device's key, as eight groups of five digits with hyphens between them.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func replaceFailedNode(nodeDescriptor: Int64, deviceSpecificKey: String? = nil) async throws {
        try await vapix.send(
            Self.replaceFailedNode(nodeDescriptor: nodeDescriptor, deviceSpecificKey: deviceSpecificKey))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func replaceFailedNode(nodeDescriptor: Int64, deviceSpecificKey: String? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "zWave/replaceFailedNode", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0", method: "replaceFailedNode",
            access: .admin, effect: .once, reply: .success
        ) { json in
            json.beginParameters()
            json.member("nodeDescriptor", nodeDescriptor)
            json.member("deviceSpecificKey", deviceSpecificKey)
            json.endObject()
        }
    }

    /// Starts to remove a failed node, one that does not answer.
    ///
    /// getOperation tells when the operation has ended.
    ///
    /// Access: admin. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#removefailednode>.
    ///
    /// - Parameter nodeDescriptor: The descriptor of the failed node.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func removeFailedNode(nodeDescriptor: Int64) async throws {
        try await vapix.send(Self.removeFailedNode(nodeDescriptor: nodeDescriptor))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func removeFailedNode(nodeDescriptor: Int64) -> VapixCall<Void> {
        VapixCall(
            id: "zWave/removeFailedNode", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0", method: "removeFailedNode",
            access: .admin, effect: .once, reply: .success
        ) { json in
            json.beginParameters()
            json.member("nodeDescriptor", nodeDescriptor)
            json.endObject()
        }
    }

    /// Sets the name or the location of an endpoint, or both.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#setendpointinfo>.
    ///
    /// - Parameters:
    ///   - endpointDescriptor: The descriptor of the endpoint.
    ///   - name: The name, up to 32 bytes of UTF-8.
    ///   - location: The location, up to 32 bytes of UTF-8.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setEndpointInfo(endpointDescriptor: Int64, name: String? = nil, location: String? = nil) async throws {
        try await vapix.send(
            Self.setEndpointInfo(endpointDescriptor: endpointDescriptor, name: name, location: location))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setEndpointInfo(
        endpointDescriptor: Int64, name: String? = nil, location: String? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "zWave/setEndpointInfo", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0", method: "setEndpointInfo",
            access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("endpointDescriptor", endpointDescriptor)
            json.member("name", name)
            json.member("location", location)
            json.endObject()
        }
    }

    /// Reads which keys a new node asks for in S2 mode.
    ///
    /// The keys can be read when getOperation tells the status addNodeRequestedKeyReady.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#gets2requestedkeys>.
    ///
    /// - Returns: The keys that the node asks for.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getS2RequestedKeys() async throws -> [SecurityKey] {
        try await vapix.send(Self.getS2RequestedKeys())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getS2RequestedKeys() -> VapixCall<[SecurityKey]> { callGetS2RequestedKeys }

    private static let callGetS2RequestedKeys = VapixCall<[SecurityKey]>(
        id: "zWave/getS2RequestedKeys", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0", method: "getS2RequestedKeys",
        access: .admin, effect: .read,
        reply: .data(at: ["net", "security", "requestedKeys"], isList: true, reading: Self.readGetS2RequestedKeys))

    private static func readGetS2RequestedKeys(_ json: inout JSONReader) throws(WireError) -> [SecurityKey] {
        try json.readArray(of: String.self).map(SecurityKey.init(rawValue:))
    }

    /// Grants keys to a new node in S2 mode.
    ///
    /// Access: admin. Effect: once. Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#sets2grantkeys>.
    ///
    /// - Parameters:
    ///   - keys: The keys to grant, all or some of those that getS2RequestedKeys reads (`grantKeys`).
    ///   - accept: Whether to go on with the bootstrapping of S2, true by default; false interrupts it.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setS2GrantKeys(keys: [SecurityKey], accept: Bool? = nil) async throws {
        try await vapix.send(Self.setS2GrantKeys(keys: keys, accept: accept))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setS2GrantKeys(keys: [SecurityKey], accept: Bool? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "zWave/setS2GrantKeys", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0", method: "setS2GrantKeys",
            access: .admin, effect: .once, reply: .success
        ) { json in
            json.beginParameters()
            json.key("grantKeys")
            json.beginArray()
            for item in keys { json.write(item.rawValue) }
            json.endArray()
            json.member("accept", accept)
            json.endObject()
        }
    }

    /// Reads the key of a new node in S2 mode, to compare it with the one on the device.
    ///
    /// The key can be read when getOperation tells the status addNodeDSKReady.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#gets2devicespecifickey>.
    ///
    /// - Returns: The key of the new node.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getS2DeviceSpecificKey() async throws -> DeviceKey {
        try await vapix.send(Self.getS2DeviceSpecificKey())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getS2DeviceSpecificKey() -> VapixCall<DeviceKey> { callGetS2DeviceSpecificKey }

    private static let callGetS2DeviceSpecificKey = VapixCall<DeviceKey>(
        id: "zWave/getS2DeviceSpecificKey", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0",
        method: "getS2DeviceSpecificKey", access: .admin, effect: .read, reply: .data(at: ["net", "security"]))

    /// Accepts or rejects a new node in S2 mode.
    ///
    /// Access: admin. Effect: once. Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#accepts2>.
    ///
    /// - Parameters:
    ///   - accept: Whether to accept the node.
    ///   - deviceSpecificKey: The whole key, with the PIN as its first five digits; not needed if the node is rejected.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func acceptS2(accept: Bool, deviceSpecificKey: String? = nil) async throws {
        try await vapix.send(Self.acceptS2(accept: accept, deviceSpecificKey: deviceSpecificKey))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func acceptS2(accept: Bool, deviceSpecificKey: String? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "zWave/acceptS2", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0", method: "acceptS2", access: .admin,
            effect: .once, reply: .success
        ) { json in
            json.beginParameters()
            json.member("accept", accept)
            json.member("deviceSpecificKey", deviceSpecificKey)
            json.endObject()
        }
    }

    /// Starts to refresh the information about a node.
    ///
    /// getOperation tells when the operation has ended.
    ///
    /// Access: admin. Effect: once. Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#refreshnode>.
    ///
    /// - Parameter nodeDescriptor: The descriptor of the node.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func refreshNode(nodeDescriptor: Int64) async throws {
        try await vapix.send(Self.refreshNode(nodeDescriptor: nodeDescriptor))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func refreshNode(nodeDescriptor: Int64) -> VapixCall<Void> {
        VapixCall(
            id: "zWave/refreshNode", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0", method: "refreshNode",
            access: .admin, effect: .once, reply: .success
        ) { json in
            json.beginParameters()
            json.member("nodeDescriptor", nodeDescriptor)
            json.endObject()
        }
    }

    /// Adds a device to the provisioning list, so that it joins the network when it is turned on (SmartStart).
    ///
    /// The name and the location together have 62 bytes or less, and neither has an underscore or ends with a hyphen. A
    /// full stop is written with a backslash before it. The device may change between capitals and small letters.
    ///
    /// Access: admin. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#addtoprovisioninglist>.
    ///
    /// - Parameters:
    ///   - deviceSpecificKey: The device's key, as eight groups of five digits with hyphens between them.
    ///   - name: The name.
    ///   - location: The location.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func addToProvisioningList(
        deviceSpecificKey: String, name: String? = nil, location: String? = nil
    ) async throws {
        try await vapix.send(
            Self.addToProvisioningList(deviceSpecificKey: deviceSpecificKey, name: name, location: location))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func addToProvisioningList(
        deviceSpecificKey: String, name: String? = nil, location: String? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "zWave/addToProvisioningList", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0",
            method: "addToProvisioningList", access: .admin, effect: .once, reply: .success
        ) { json in
            json.beginParameters()
            json.member("deviceSpecificKey", deviceSpecificKey)
            json.member("name", name)
            json.member("location", location)
            json.endObject()
        }
    }

    /// Removes a device from the provisioning list.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#removefromprovisioninglist>.
    ///
    /// - Parameter deviceSpecificKey: The device's key, as eight groups of five digits with hyphens between them.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func removeFromProvisioningList(deviceSpecificKey: String) async throws {
        try await vapix.send(Self.removeFromProvisioningList(deviceSpecificKey: deviceSpecificKey))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func removeFromProvisioningList(deviceSpecificKey: String) -> VapixCall<Void> {
        VapixCall(
            id: "zWave/removeFromProvisioningList", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0",
            method: "removeFromProvisioningList", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("deviceSpecificKey", deviceSpecificKey)
            json.endObject()
        }
    }

    /// Reads the provisioning list.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#getprovisioninglist>.
    ///
    /// - Returns: The provisioning list.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getProvisioningList() async throws -> ProvisioningList {
        try await vapix.send(Self.getProvisioningList())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getProvisioningList() -> VapixCall<ProvisioningList> { callGetProvisioningList }

    private static let callGetProvisioningList = VapixCall<ProvisioningList>(
        id: "zWave/getProvisioningList", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0", method: "getProvisioningList",
        access: .admin, effect: .read, reply: .data(at: ["net"]))

    /// Reads the level of a battery.
    ///
    /// Access: admin. Effect: read. Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#getbatterystate>.
    ///
    /// - Parameters:
    ///   - interfaceDescriptor: The descriptor of the interface.
    ///   - refresh: Whether to ask the node instead of the cache, false by default.
    /// - Returns: The battery.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getBatteryState(interfaceDescriptor: Int64, refresh: Bool? = nil) async throws -> Battery {
        try await vapix.send(Self.getBatteryState(interfaceDescriptor: interfaceDescriptor, refresh: refresh))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getBatteryState(interfaceDescriptor: Int64, refresh: Bool? = nil) -> VapixCall<Battery> {
        VapixCall(
            id: "zWave/getBatteryState", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0", method: "getBatteryState",
            access: .admin, effect: .read, reply: .data(at: ["interface", "battery"])
        ) { json in
            json.beginParameters()
            json.member("interfaceDescriptor", interfaceDescriptor)
            json.member("refresh", refresh)
            json.endObject()
        }
    }

    /// Reads the values of a multilevel sensor.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#getmultilevelsensorstate>.
    ///
    /// - Parameters:
    ///   - interfaceDescriptor: The descriptor of the interface.
    ///   - refresh: Whether to ask the node instead of the cache, false by default.
    ///   - type: The quantity to read, the default of the node if left out; only with refresh, and nodes may ignore it.
    ///   - unit: The unit of the values; only with refresh and a type, and nodes may ignore it.
    /// - Returns: The values; one if a type and a unit were asked for.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getMultilevelSensorState(
        interfaceDescriptor: Int64, refresh: Bool? = nil, type: SensorType? = nil, unit: SensorUnit? = nil
    ) async throws -> [SensorState] {
        try await vapix.send(
            Self.getMultilevelSensorState(
                interfaceDescriptor: interfaceDescriptor, refresh: refresh, type: type, unit: unit))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getMultilevelSensorState(
        interfaceDescriptor: Int64, refresh: Bool? = nil, type: SensorType? = nil, unit: SensorUnit? = nil
    ) -> VapixCall<[SensorState]> {
        VapixCall(
            id: "zWave/getMultilevelSensorState", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0",
            method: "getMultilevelSensorState", access: .admin, effect: .read,
            reply: .data(at: ["interface", "multilevelSensor"], isList: true)
        ) { json in
            json.beginParameters()
            json.member("interfaceDescriptor", interfaceDescriptor)
            json.member("refresh", refresh)
            json.member("type", type?.rawValue)
            json.member("unit", unit?.rawValue)
            json.endObject()
        }
    }

    /// Reads which quantities a multilevel sensor measures, from command class version 5 on.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#getmultilevelsensorsupport>.
    ///
    /// - Parameters:
    ///   - interfaceDescriptor: The descriptor of the interface.
    ///   - refresh: Whether to ask the node instead of the cache, false by default.
    /// - Returns: The quantities.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getMultilevelSensorSupport(
        interfaceDescriptor: Int64, refresh: Bool? = nil
    ) async throws -> SensorTypeSupport {
        try await vapix.send(
            Self.getMultilevelSensorSupport(interfaceDescriptor: interfaceDescriptor, refresh: refresh))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getMultilevelSensorSupport(
        interfaceDescriptor: Int64, refresh: Bool? = nil
    ) -> VapixCall<SensorTypeSupport> {
        VapixCall(
            id: "zWave/getMultilevelSensorSupport", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0",
            method: "getMultilevelSensorSupport", access: .admin, effect: .read,
            reply: .data(at: ["interface", "multilevelSensor"])
        ) { json in
            json.beginParameters()
            json.member("interfaceDescriptor", interfaceDescriptor)
            json.member("refresh", refresh)
            json.endObject()
        }
    }

    /// Reads which units a multilevel sensor has for a quantity, from command class version 5 on.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#getmultilevelsensorunitsupport>.
    ///
    /// - Parameters:
    ///   - interfaceDescriptor: The descriptor of the interface.
    ///   - sensorType: The quantity.
    ///   - refresh: Whether to ask the node instead of the cache, false by default.
    /// - Returns: The units.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getMultilevelSensorUnitSupport(
        interfaceDescriptor: Int64, sensorType: SensorType, refresh: Bool? = nil
    ) async throws -> SensorUnitSupport {
        try await vapix.send(
            Self.getMultilevelSensorUnitSupport(
                interfaceDescriptor: interfaceDescriptor, sensorType: sensorType, refresh: refresh))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getMultilevelSensorUnitSupport(
        interfaceDescriptor: Int64, sensorType: SensorType, refresh: Bool? = nil
    ) -> VapixCall<SensorUnitSupport> {
        VapixCall(
            id: "zWave/getMultilevelSensorUnitSupport", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0",
            method: "getMultilevelSensorUnitSupport", access: .admin, effect: .read,
            reply: .data(at: ["interface", "multilevelSensor"])
        ) { json in
            json.beginParameters()
            json.member("interfaceDescriptor", interfaceDescriptor)
            json.member("refresh", refresh)
            json.member("sensorType", sensorType.rawValue)
            json.endObject()
        }
    }

    /// Reads a configuration parameter of a node.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#getconfiguration>.
    ///
    /// - Parameters:
    ///   - interfaceDescriptor: The descriptor of the interface.
    ///   - number: The number of the parameter, from the manual of the node (`paramNum`).
    ///   - refresh: Whether to ask the node instead of the cache, false by default.
    /// - Returns: The parameter.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getConfiguration(
        interfaceDescriptor: Int64, number: Int, refresh: Bool? = nil
    ) async throws -> ConfigurationParameter {
        try await vapix.send(
            Self.getConfiguration(interfaceDescriptor: interfaceDescriptor, number: number, refresh: refresh))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getConfiguration(
        interfaceDescriptor: Int64, number: Int, refresh: Bool? = nil
    ) -> VapixCall<ConfigurationParameter> {
        VapixCall(
            id: "zWave/getConfiguration", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0", method: "getConfiguration",
            access: .admin, effect: .read, reply: .data(at: ["interface", "configuration"])
        ) { json in
            json.beginParameters()
            json.member("interfaceDescriptor", interfaceDescriptor)
            json.member("refresh", refresh)
            json.member("paramNum", number)
            json.endObject()
        }
    }

    /// Sets a configuration parameter of a node.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#setconfiguration>.
    ///
    /// - Parameters:
    ///   - interfaceDescriptor: The descriptor of the interface.
    ///   - number: The number of the parameter, from the manual of the node (`paramNum`).
    ///   - usesDefault: Whether to set the factory default instead of a value (`useDefault`).
    ///   - value: The value, signed or unsigned, from the manual of the node; not needed for the default
    ///     (`paramValue`).
    ///   - size: The size of the parameter, from the manual of the node; not needed for the default (`paramSize`).
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setConfiguration(
        interfaceDescriptor: Int64, number: Int, usesDefault: Bool, value: Int64? = nil, size: Int? = nil
    ) async throws {
        try await vapix.send(
            Self.setConfiguration(
                interfaceDescriptor: interfaceDescriptor, number: number, usesDefault: usesDefault, value: value,
                size: size))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setConfiguration(
        interfaceDescriptor: Int64, number: Int, usesDefault: Bool, value: Int64? = nil, size: Int? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "zWave/setConfiguration", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0", method: "setConfiguration",
            access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("interfaceDescriptor", interfaceDescriptor)
            json.member("paramNum", number)
            json.member("useDefault", usesDefault)
            json.member("paramValue", value)
            json.member("paramSize", size)
            json.endObject()
        }
    }

    /// Reads whether a binary switch is on.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#getbinaryswitchstate>.
    ///
    /// - Parameters:
    ///   - interfaceDescriptor: The descriptor of the interface.
    ///   - refresh: Whether to ask the node instead of the cache, false by default.
    /// - Returns: The switch.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getBinarySwitchState(interfaceDescriptor: Int64, refresh: Bool? = nil) async throws -> BinarySwitch {
        try await vapix.send(Self.getBinarySwitchState(interfaceDescriptor: interfaceDescriptor, refresh: refresh))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getBinarySwitchState(
        interfaceDescriptor: Int64, refresh: Bool? = nil
    ) -> VapixCall<BinarySwitch> {
        VapixCall(
            id: "zWave/getBinarySwitchState", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0",
            method: "getBinarySwitchState", access: .admin, effect: .read,
            reply: .data(at: ["interface", "binarySwitch"])
        ) { json in
            json.beginParameters()
            json.member("interfaceDescriptor", interfaceDescriptor)
            json.member("refresh", refresh)
            json.endObject()
        }
    }

    /// Turns a binary switch on or off.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#setbinaryswitchstate>.
    ///
    /// - Parameters:
    ///   - interfaceDescriptor: The descriptor of the interface.
    ///   - isOn: Whether to turn the switch on (`value`).
    ///   - duration: The time that the change takes, from command class version 2 on; 1 to 127 are seconds, 128 to 253
    ///     are 1 to 126 minutes.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setBinarySwitchState(interfaceDescriptor: Int64, isOn: Bool, duration: Int? = nil) async throws {
        try await vapix.send(
            Self.setBinarySwitchState(interfaceDescriptor: interfaceDescriptor, isOn: isOn, duration: duration))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setBinarySwitchState(
        interfaceDescriptor: Int64, isOn: Bool, duration: Int? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "zWave/setBinarySwitchState", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0",
            method: "setBinarySwitchState", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("interfaceDescriptor", interfaceDescriptor)
            json.member("value", isOn)
            json.member("duration", duration)
            json.endObject()
        }
    }

    /// Reads the basic value of an interface.
    ///
    /// Access: admin. Effect: read. Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#getbasicstate>.
    ///
    /// - Parameters:
    ///   - interfaceDescriptor: The descriptor of the interface.
    ///   - refresh: Whether to ask the node instead of the cache, false by default.
    /// - Returns: The value.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getBasicState(interfaceDescriptor: Int64, refresh: Bool? = nil) async throws -> Basic {
        try await vapix.send(Self.getBasicState(interfaceDescriptor: interfaceDescriptor, refresh: refresh))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getBasicState(interfaceDescriptor: Int64, refresh: Bool? = nil) -> VapixCall<Basic> {
        VapixCall(
            id: "zWave/getBasicState", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0", method: "getBasicState",
            access: .admin, effect: .read, reply: .data(at: ["interface", "basic"])
        ) { json in
            json.beginParameters()
            json.member("interfaceDescriptor", interfaceDescriptor)
            json.member("refresh", refresh)
            json.endObject()
        }
    }

    /// Sets the basic value of an interface.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#setbasicstate>.
    ///
    /// - Parameters:
    ///   - interfaceDescriptor: The descriptor of the interface.
    ///   - value: The value, whose range the node decides.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setBasicState(interfaceDescriptor: Int64, value: Int) async throws {
        try await vapix.send(Self.setBasicState(interfaceDescriptor: interfaceDescriptor, value: value))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setBasicState(interfaceDescriptor: Int64, value: Int) -> VapixCall<Void> {
        VapixCall(
            id: "zWave/setBasicState", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0", method: "setBasicState",
            access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("interfaceDescriptor", interfaceDescriptor)
            json.member("value", value)
            json.endObject()
        }
    }

    /// Adds members to a group of nodes that communicate directly with each other.
    ///
    /// Access: admin. Effect: once. Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#addassociation>.
    ///
    /// - Parameters:
    ///   - interfaceDescriptor: The descriptor of the interface.
    ///   - groupID: The ID of the group.
    ///   - memberCount: The number of elements in `members`, 5 at most.
    ///   - members: The members to add.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func addAssociation(
        interfaceDescriptor: Int64, groupID: Int, memberCount: Int, members: [AssociationMember]
    ) async throws {
        try await vapix.send(
            Self.addAssociation(
                interfaceDescriptor: interfaceDescriptor, groupID: groupID, memberCount: memberCount, members: members))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func addAssociation(
        interfaceDescriptor: Int64, groupID: Int, memberCount: Int, members: [AssociationMember]
    ) -> VapixCall<Void> {
        VapixCall(
            id: "zWave/addAssociation", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0", method: "addAssociation",
            access: .admin, effect: .once, reply: .success
        ) { json in
            json.beginParameters()
            json.member("interfaceDescriptor", interfaceDescriptor)
            json.member("groupID", groupID)
            json.member("memberCount", memberCount)
            json.key("members")
            json.beginArray()
            for item in members { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Removes members from a group of nodes that communicate directly with each other.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#removeassociation>.
    ///
    /// - Parameters:
    ///   - interfaceDescriptor: The descriptor of the interface.
    ///   - groupID: The ID of the group.
    ///   - memberCount: The number of elements in `members`, 5 at most.
    ///   - members: The members to remove.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func removeAssociation(
        interfaceDescriptor: Int64, groupID: Int, memberCount: Int, members: [AssociationMember]
    ) async throws {
        try await vapix.send(
            Self.removeAssociation(
                interfaceDescriptor: interfaceDescriptor, groupID: groupID, memberCount: memberCount, members: members))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func removeAssociation(
        interfaceDescriptor: Int64, groupID: Int, memberCount: Int, members: [AssociationMember]
    ) -> VapixCall<Void> {
        VapixCall(
            id: "zWave/removeAssociation", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0", method: "removeAssociation",
            access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("interfaceDescriptor", interfaceDescriptor)
            json.member("groupID", groupID)
            json.member("memberCount", memberCount)
            json.key("members")
            json.beginArray()
            for item in members { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Reads the members of a group of nodes that communicate directly with each other.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#getassociationdata>.
    ///
    /// - Parameters:
    ///   - interfaceDescriptor: The descriptor of the interface.
    ///   - groupID: The ID of the group.
    ///   - refresh: Whether to ask the node instead of the cache, false by default.
    /// - Returns: The group.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getAssociationData(
        interfaceDescriptor: Int64, groupID: Int, refresh: Bool? = nil
    ) async throws -> Association {
        try await vapix.send(
            Self.getAssociationData(interfaceDescriptor: interfaceDescriptor, groupID: groupID, refresh: refresh))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getAssociationData(
        interfaceDescriptor: Int64, groupID: Int, refresh: Bool? = nil
    ) -> VapixCall<Association> {
        VapixCall(
            id: "zWave/getAssociationData", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0",
            method: "getAssociationData", access: .admin, effect: .read, reply: .data(at: ["interface", "association"])
        ) { json in
            json.beginParameters()
            json.member("interfaceDescriptor", interfaceDescriptor)
            json.member("refresh", refresh)
            json.member("groupID", groupID)
            json.endObject()
        }
    }

    /// Reads which groups a node has; its manual explains them.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#getsupportedgroupings>.
    ///
    /// - Parameters:
    ///   - interfaceDescriptor: The descriptor of the interface.
    ///   - refresh: Whether to ask the node instead of the cache, false by default.
    /// - Returns: The groups.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getSupportedGroupings(interfaceDescriptor: Int64, refresh: Bool? = nil) async throws -> Groupings {
        try await vapix.send(Self.getSupportedGroupings(interfaceDescriptor: interfaceDescriptor, refresh: refresh))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getSupportedGroupings(interfaceDescriptor: Int64, refresh: Bool? = nil) -> VapixCall<Groupings> {
        VapixCall(
            id: "zWave/getSupportedGroupings", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0",
            method: "getSupportedGroupings", access: .admin, effect: .read,
            reply: .data(at: ["interface", "association"])
        ) { json in
            json.beginParameters()
            json.member("interfaceDescriptor", interfaceDescriptor)
            json.member("refresh", refresh)
            json.endObject()
        }
    }

    /// Reads when a node wakes up.
    ///
    /// Access: admin. Effect: read. Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#getwakeupinfo>.
    ///
    /// - Parameters:
    ///   - interfaceDescriptor: The descriptor of the interface.
    ///   - refresh: Whether to ask the node instead of the cache, false by default.
    /// - Returns: The times.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getWakeUpInfo(interfaceDescriptor: Int64, refresh: Bool? = nil) async throws -> WakeUp {
        try await vapix.send(Self.getWakeUpInfo(interfaceDescriptor: interfaceDescriptor, refresh: refresh))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getWakeUpInfo(interfaceDescriptor: Int64, refresh: Bool? = nil) -> VapixCall<WakeUp> {
        VapixCall(
            id: "zWave/getWakeUpInfo", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0", method: "getWakeUpInfo",
            access: .admin, effect: .read, reply: .data(at: ["interface", "wakeUp"])
        ) { json in
            json.beginParameters()
            json.member("interfaceDescriptor", interfaceDescriptor)
            json.member("refresh", refresh)
            json.endObject()
        }
    }

    /// Sets when a node wakes up, and which node it notifies then.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#setwakeupinfo>.
    ///
    /// - Parameters:
    ///   - interfaceDescriptor: The descriptor of the interface.
    ///   - interval: The time between two wake-ups, in whole seconds (`wakeUpInterval`).
    ///   - nodeID: The ID of the node to notify; 255 for all nodes.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setWakeUpInfo(interfaceDescriptor: Int64, interval: Duration, nodeID: Int) async throws {
        try await vapix.send(
            Self.setWakeUpInfo(interfaceDescriptor: interfaceDescriptor, interval: interval, nodeID: nodeID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setWakeUpInfo(interfaceDescriptor: Int64, interval: Duration, nodeID: Int) -> VapixCall<Void> {
        VapixCall(
            id: "zWave/setWakeUpInfo", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0", method: "setWakeUpInfo",
            access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("interfaceDescriptor", interfaceDescriptor)
            json.member("wakeUpInterval", interval, in: .seconds)
            json.member("nodeID", nodeID)
            json.endObject()
        }
    }

    /// Reads the values of a meter.
    ///
    /// Access: admin. Effect: read. Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#getmeterreading>.
    ///
    /// - Parameters:
    ///   - interfaceDescriptor: The descriptor of the interface.
    ///   - refresh: Whether to ask the node instead of the cache, false by default.
    ///   - unit: The unit to read, no preference by default; nodes that cannot choose ignore it.
    ///   - rateType: The rate type to read, imported or exported, no preference by default; nodes that cannot choose
    ///     ignore it.
    /// - Returns: The readings; one if a unit was chosen, otherwise one for each unit.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getMeterReading(
        interfaceDescriptor: Int64, refresh: Bool? = nil, unit: MeterUnit? = nil, rateType: MeterRateType? = nil
    ) async throws -> [MeterReading] {
        try await vapix.send(
            Self.getMeterReading(
                interfaceDescriptor: interfaceDescriptor, refresh: refresh, unit: unit, rateType: rateType))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getMeterReading(
        interfaceDescriptor: Int64, refresh: Bool? = nil, unit: MeterUnit? = nil, rateType: MeterRateType? = nil
    ) -> VapixCall<[MeterReading]> {
        VapixCall(
            id: "zWave/getMeterReading", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0", method: "getMeterReading",
            access: .admin, effect: .read, reply: .data(at: ["interface", "meter"], isList: true)
        ) { json in
            json.beginParameters()
            json.member("interfaceDescriptor", interfaceDescriptor)
            json.member("refresh", refresh)
            json.member("unit", unit?.rawValue)
            json.member("rateType", rateType?.rawValue)
            json.endObject()
        }
    }

    /// Reads which types, units and rates a meter has, from command class version 2 on.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#getmetercapabilities>.
    ///
    /// - Parameters:
    ///   - interfaceDescriptor: The descriptor of the interface.
    ///   - refresh: Whether to ask the node instead of the cache, false by default.
    /// - Returns: The capabilities of the meter.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getMeterCapabilities(
        interfaceDescriptor: Int64, refresh: Bool? = nil
    ) async throws -> [MeterCapabilities] {
        try await vapix.send(Self.getMeterCapabilities(interfaceDescriptor: interfaceDescriptor, refresh: refresh))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getMeterCapabilities(
        interfaceDescriptor: Int64, refresh: Bool? = nil
    ) -> VapixCall<[MeterCapabilities]> {
        VapixCall(
            id: "zWave/getMeterCapabilities", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0",
            method: "getMeterCapabilities", access: .admin, effect: .read,
            reply: .data(at: ["interface", "meter"], isList: true)
        ) { json in
            json.beginParameters()
            json.member("interfaceDescriptor", interfaceDescriptor)
            json.member("refresh", refresh)
            json.endObject()
        }
    }

    /// Resets all values that a meter has accumulated, from command class version 2 on.
    ///
    /// Access: admin. Effect: once. Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#resetmeter>.
    ///
    /// - Parameter interfaceDescriptor: The descriptor of the interface.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func resetMeter(interfaceDescriptor: Int64) async throws {
        try await vapix.send(Self.resetMeter(interfaceDescriptor: interfaceDescriptor))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func resetMeter(interfaceDescriptor: Int64) -> VapixCall<Void> {
        VapixCall(
            id: "zWave/resetMeter", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0", method: "resetMeter",
            access: .admin, effect: .once, reply: .success
        ) { json in
            json.beginParameters()
            json.member("interfaceDescriptor", interfaceDescriptor)
            json.endObject()
        }
    }

    /// Reads the value of an indicator.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#getindicatorvalue>.
    ///
    /// - Parameters:
    ///   - interfaceDescriptor: The descriptor of the interface.
    ///   - refresh: Whether to ask the node instead of the cache, false by default.
    ///   - indicatorName: The indicator, from command class version 2 on.
    /// - Returns: The indicator.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getIndicatorValue(
        interfaceDescriptor: Int64, refresh: Bool? = nil, indicatorName: IndicatorName? = nil
    ) async throws -> Indicator {
        try await vapix.send(
            Self.getIndicatorValue(
                interfaceDescriptor: interfaceDescriptor, refresh: refresh, indicatorName: indicatorName))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getIndicatorValue(
        interfaceDescriptor: Int64, refresh: Bool? = nil, indicatorName: IndicatorName? = nil
    ) -> VapixCall<Indicator> {
        VapixCall(
            id: "zWave/getIndicatorValue", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0", method: "getIndicatorValue",
            access: .admin, effect: .read, reply: .data(at: ["interface", "indicator"])
        ) { json in
            json.beginParameters()
            json.member("interfaceDescriptor", interfaceDescriptor)
            json.member("refresh", refresh)
            json.member("indicatorName", indicatorName?.rawValue)
            json.endObject()
        }
    }

    /// Sets the value of an indicator.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#setindicatorvalue>.
    ///
    /// - Parameters:
    ///   - interfaceDescriptor: The descriptor of the interface.
    ///   - value: The value for command class version 1; 0 is off, 255 is on, and 1 to 99 are levels.
    ///   - indicatorName: The indicator, from command class version 2 on.
    ///   - properties: The state of the indicator, from command class version 2 on.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setIndicatorValue(
        interfaceDescriptor: Int64, value: Int? = nil, indicatorName: IndicatorName? = nil,
        properties: [IndicatorProperty]? = nil
    ) async throws {
        try await vapix.send(
            Self.setIndicatorValue(
                interfaceDescriptor: interfaceDescriptor, value: value, indicatorName: indicatorName,
                properties: properties))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setIndicatorValue(
        interfaceDescriptor: Int64, value: Int? = nil, indicatorName: IndicatorName? = nil,
        properties: [IndicatorProperty]? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "zWave/setIndicatorValue", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0", method: "setIndicatorValue",
            access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("interfaceDescriptor", interfaceDescriptor)
            json.member("value", value)
            json.member("indicatorName", indicatorName?.rawValue)
            if let properties {
                json.key("properties")
                json.beginArray()
                for item in properties { item.write(to: &json) }
                json.endArray()
            }
            json.endObject()
        }
    }

    /// Reads from the cache which indicators a node has.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#getindicatorcapabilities>.
    ///
    /// - Parameter interfaceDescriptor: The descriptor of the interface.
    /// - Returns: The indicators.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getIndicatorCapabilities(interfaceDescriptor: Int64) async throws -> IndicatorCapabilities {
        try await vapix.send(Self.getIndicatorCapabilities(interfaceDescriptor: interfaceDescriptor))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getIndicatorCapabilities(interfaceDescriptor: Int64) -> VapixCall<IndicatorCapabilities> {
        VapixCall(
            id: "zWave/getIndicatorCapabilities", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0",
            method: "getIndicatorCapabilities", access: .admin, effect: .read,
            reply: .data(at: ["interface", "indicator"])
        ) { json in
            json.beginParameters()
            json.member("interfaceDescriptor", interfaceDescriptor)
            json.endObject()
        }
    }

    /// Reads the firmware of a node, and whether it can be updated.
    ///
    /// Access: admin. Effect: read. Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#getfirmwareinfo>.
    ///
    /// - Parameters:
    ///   - interfaceDescriptor: The descriptor of the interface.
    ///   - refresh: Whether to ask the node instead of the cache, false by default.
    /// - Returns: The firmware.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getFirmwareInfo(interfaceDescriptor: Int64, refresh: Bool? = nil) async throws -> FirmwareInfo {
        try await vapix.send(Self.getFirmwareInfo(interfaceDescriptor: interfaceDescriptor, refresh: refresh))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getFirmwareInfo(interfaceDescriptor: Int64, refresh: Bool? = nil) -> VapixCall<FirmwareInfo> {
        VapixCall(
            id: "zWave/getFirmwareInfo", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0", method: "getFirmwareInfo",
            access: .admin, effect: .read, reply: .data(at: ["interface", "firmwareUpdate"])
        ) { json in
            json.beginParameters()
            json.member("interfaceDescriptor", interfaceDescriptor)
            json.member("refresh", refresh)
            json.endObject()
        }
    }

    /// Starts to update a node's firmware.
    ///
    /// Read getFirmwareInfo before. getFirmwareUpdateStatus tells how it ends.
    ///
    /// Access: admin. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#requestfirmwareupdate>.
    ///
    /// - Parameters:
    ///   - interfaceDescriptor: The descriptor of the interface.
    ///   - vendorID: The number of the manufacturer.
    ///   - firmwareTarget: The number of the firmware target from getFirmwareInfo, 1 to 255; 0 for the firmware of
    ///     Z-Wave.
    ///   - firmwareID: The ID of the firmware.
    ///   - fileName: The path of the firmware file.
    ///   - hardwareVersion: The version of the hardware.
    /// - Returns: The state of the update.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func requestFirmwareUpdate(
        interfaceDescriptor: Int64, vendorID: Int, firmwareTarget: Int, firmwareID: Int, fileName: String,
        hardwareVersion: Int
    ) async throws -> FirmwareUpdate {
        try await vapix.send(
            Self.requestFirmwareUpdate(
                interfaceDescriptor: interfaceDescriptor, vendorID: vendorID, firmwareTarget: firmwareTarget,
                firmwareID: firmwareID, fileName: fileName, hardwareVersion: hardwareVersion))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func requestFirmwareUpdate(
        interfaceDescriptor: Int64, vendorID: Int, firmwareTarget: Int, firmwareID: Int, fileName: String,
        hardwareVersion: Int
    ) -> VapixCall<FirmwareUpdate> {
        VapixCall(
            id: "zWave/requestFirmwareUpdate", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0",
            method: "requestFirmwareUpdate", access: .admin, effect: .once,
            reply: .data(at: ["interface", "firmwareUpdate"])
        ) { json in
            json.beginParameters()
            json.member("interfaceDescriptor", interfaceDescriptor)
            json.member("vendorID", vendorID)
            json.member("firmwareTarget", firmwareTarget)
            json.member("firmwareID", firmwareID)
            json.member("fileName", fileName)
            json.member("hardwareVersion", hardwareVersion)
            json.endObject()
        }
    }

    /// Reads the state of the update of a node's firmware.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#getfirmwareupdatestatus>.
    ///
    /// - Parameter interfaceDescriptor: The descriptor of the interface.
    /// - Returns: The state of the update.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getFirmwareUpdateStatus(interfaceDescriptor: Int64) async throws -> FirmwareUpdate {
        try await vapix.send(Self.getFirmwareUpdateStatus(interfaceDescriptor: interfaceDescriptor))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getFirmwareUpdateStatus(interfaceDescriptor: Int64) -> VapixCall<FirmwareUpdate> {
        VapixCall(
            id: "zWave/getFirmwareUpdateStatus", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0",
            method: "getFirmwareUpdateStatus", access: .admin, effect: .read,
            reply: .data(at: ["interface", "firmwareUpdate"])
        ) { json in
            json.beginParameters()
            json.member("interfaceDescriptor", interfaceDescriptor)
            json.endObject()
        }
    }

    /// Starts to save a node's firmware to a file, from command class version 5 on.
    ///
    /// Read getFirmwareInfo before. getFirmwareBackupStatus tells how it ends.
    ///
    /// Access: admin. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#requestfirmwarebackup>.
    ///
    /// - Parameters:
    ///   - interfaceDescriptor: The descriptor of the interface.
    ///   - vendorID: The number of the manufacturer.
    ///   - firmwareTarget: The number of the firmware target from getFirmwareInfo, 1 to 255; 0 for the firmware of
    ///     Z-Wave.
    ///   - firmwareID: The ID of the firmware.
    ///   - hardwareVersion: The version of the hardware.
    /// - Returns: The state of the backup.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func requestFirmwareBackup(
        interfaceDescriptor: Int64, vendorID: Int, firmwareTarget: Int, firmwareID: Int, hardwareVersion: Int
    ) async throws -> FirmwareBackup {
        try await vapix.send(
            Self.requestFirmwareBackup(
                interfaceDescriptor: interfaceDescriptor, vendorID: vendorID, firmwareTarget: firmwareTarget,
                firmwareID: firmwareID, hardwareVersion: hardwareVersion))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func requestFirmwareBackup(
        interfaceDescriptor: Int64, vendorID: Int, firmwareTarget: Int, firmwareID: Int, hardwareVersion: Int
    ) -> VapixCall<FirmwareBackup> {
        VapixCall(
            id: "zWave/requestFirmwareBackup", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0",
            method: "requestFirmwareBackup", access: .admin, effect: .once,
            reply: .data(at: ["interface", "firmwareUpdate"])
        ) { json in
            json.beginParameters()
            json.member("interfaceDescriptor", interfaceDescriptor)
            json.member("vendorID", vendorID)
            json.member("firmwareTarget", firmwareTarget)
            json.member("firmwareID", firmwareID)
            json.member("hardwareVersion", hardwareVersion)
            json.endObject()
        }
    }

    /// Reads the state of the backup of a node's firmware, from command class version 5 on.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#getfirmwarebackupstatus>.
    ///
    /// - Parameter interfaceDescriptor: The descriptor of the interface.
    /// - Returns: The state of the backup.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getFirmwareBackupStatus(interfaceDescriptor: Int64) async throws -> FirmwareBackup {
        try await vapix.send(Self.getFirmwareBackupStatus(interfaceDescriptor: interfaceDescriptor))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getFirmwareBackupStatus(interfaceDescriptor: Int64) -> VapixCall<FirmwareBackup> {
        VapixCall(
            id: "zWave/getFirmwareBackupStatus", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0",
            method: "getFirmwareBackupStatus", access: .admin, effect: .read,
            reply: .data(at: ["interface", "firmwareUpdate"])
        ) { json in
            json.beginParameters()
            json.member("interfaceDescriptor", interfaceDescriptor)
            json.endObject()
        }
    }

    /// Starts to activate firmware that a node has received, from command class version 4 on.
    ///
    /// getFirmwareActivationStatus tells how it ends.
    ///
    /// Access: admin. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#requestfirmwareactivation>.
    ///
    /// - Parameter interfaceDescriptor: The descriptor of the interface.
    /// - Returns: The time of the request.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func requestFirmwareActivation(interfaceDescriptor: Int64) async throws -> FirmwareActivation {
        try await vapix.send(Self.requestFirmwareActivation(interfaceDescriptor: interfaceDescriptor))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func requestFirmwareActivation(interfaceDescriptor: Int64) -> VapixCall<FirmwareActivation> {
        VapixCall(
            id: "zWave/requestFirmwareActivation", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0",
            method: "requestFirmwareActivation", access: .admin, effect: .once,
            reply: .data(at: ["interface", "firmwareUpdate"])
        ) { json in
            json.beginParameters()
            json.member("interfaceDescriptor", interfaceDescriptor)
            json.endObject()
        }
    }

    /// Reads the state of the activation of a node's firmware, from command class version 4 on.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#getfirmwareactivationstatus>.
    ///
    /// - Parameter interfaceDescriptor: The descriptor of the interface.
    /// - Returns: The state of the activation.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getFirmwareActivationStatus(interfaceDescriptor: Int64) async throws -> FirmwareActivation {
        try await vapix.send(Self.getFirmwareActivationStatus(interfaceDescriptor: interfaceDescriptor))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getFirmwareActivationStatus(interfaceDescriptor: Int64) -> VapixCall<FirmwareActivation> {
        VapixCall(
            id: "zWave/getFirmwareActivationStatus", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0",
            method: "getFirmwareActivationStatus", access: .admin, effect: .read,
            reply: .data(at: ["interface", "firmwareUpdate"])
        ) { json in
            json.beginParameters()
            json.member("interfaceDescriptor", interfaceDescriptor)
            json.endObject()
        }
    }

    /// Reads which types of alarms a node has, from command class version 2 on.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#getnotificationcapabilities>.
    ///
    /// - Parameters:
    ///   - interfaceDescriptor: The descriptor of the interface.
    ///   - refresh: Whether to ask the node instead of the cache, false by default.
    /// - Returns: The types of alarms.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getNotificationCapabilities(
        interfaceDescriptor: Int64, refresh: Bool? = nil
    ) async throws -> NotificationCapabilities {
        try await vapix.send(
            Self.getNotificationCapabilities(interfaceDescriptor: interfaceDescriptor, refresh: refresh))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getNotificationCapabilities(
        interfaceDescriptor: Int64, refresh: Bool? = nil
    ) -> VapixCall<NotificationCapabilities> {
        VapixCall(
            id: "zWave/getNotificationCapabilities", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0",
            method: "getNotificationCapabilities", access: .admin, effect: .read,
            reply: .data(at: ["interface", "notification"])
        ) { json in
            json.beginParameters()
            json.member("interfaceDescriptor", interfaceDescriptor)
            json.member("refresh", refresh)
            json.endObject()
        }
    }

    /// Reads which events an alarm type of a node has, from command class version 3 on.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#getnotificationeventsupport>.
    ///
    /// - Parameters:
    ///   - interfaceDescriptor: The descriptor of the interface.
    ///   - alarmType: The alarm type (`zwaveAlarmType`).
    ///   - refresh: Whether to ask the node instead of the cache, false by default.
    /// - Returns: The events.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getNotificationEventSupport(
        interfaceDescriptor: Int64, alarmType: AlarmType, refresh: Bool? = nil
    ) async throws -> NotificationEvents {
        try await vapix.send(
            Self.getNotificationEventSupport(
                interfaceDescriptor: interfaceDescriptor, alarmType: alarmType, refresh: refresh))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getNotificationEventSupport(
        interfaceDescriptor: Int64, alarmType: AlarmType, refresh: Bool? = nil
    ) -> VapixCall<NotificationEvents> {
        VapixCall(
            id: "zWave/getNotificationEventSupport", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0",
            method: "getNotificationEventSupport", access: .admin, effect: .read,
            reply: .data(at: ["interface", "notification"])
        ) { json in
            json.beginParameters()
            json.member("interfaceDescriptor", interfaceDescriptor)
            json.member("refresh", refresh)
            json.member("zwaveAlarmType", alarmType.rawValue)
            json.endObject()
        }
    }

    /// Reads the last alarm of a node that pushes alarms, or a pending alarm of one that is asked for them.
    ///
    /// Newer reports can replace older ones, so this is no history.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#getnotificationstate>.
    ///
    /// - Parameters:
    ///   - interfaceDescriptor: The descriptor of the interface.
    ///   - refresh: Whether to ask the node instead of the cache, false by default.
    ///   - vendorAlarmType: The vendor's alarm type; 0 for none, -1 for any from the cache.
    ///   - alarmType: The alarm type, `latest` by default; from command class version 2 on (`zwaveAlarmType`).
    ///   - event: The code of the event, only for a node that pushes alarms; 0 (the latest) by default; from command
    ///     class version 3 on (`zwaveEvent`).
    /// - Returns: The alarm.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getNotificationState(
        interfaceDescriptor: Int64, refresh: Bool? = nil, vendorAlarmType: Int = 0, alarmType: AlarmType? = nil,
        event: Int? = nil
    ) async throws -> NotificationState {
        try await vapix.send(
            Self.getNotificationState(
                interfaceDescriptor: interfaceDescriptor, refresh: refresh, vendorAlarmType: vendorAlarmType,
                alarmType: alarmType, event: event))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getNotificationState(
        interfaceDescriptor: Int64, refresh: Bool? = nil, vendorAlarmType: Int = 0, alarmType: AlarmType? = nil,
        event: Int? = nil
    ) -> VapixCall<NotificationState> {
        VapixCall(
            id: "zWave/getNotificationState", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0",
            method: "getNotificationState", access: .admin, effect: .read,
            reply: .data(at: ["interface", "notification"])
        ) { json in
            json.beginParameters()
            json.member("interfaceDescriptor", interfaceDescriptor)
            json.member("refresh", refresh)
            json.member("vendorAlarmType", vendorAlarmType)
            json.member("zwaveAlarmType", alarmType?.rawValue)
            json.member("zwaveEvent", event)
            json.endObject()
        }
    }

    /// Turns reports of an alarm type on or off, or clears an alarm, from command class version 2 on.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#setnotificationstate>.
    ///
    /// - Parameters:
    ///   - interfaceDescriptor: The descriptor of the interface.
    ///   - alarmType: The alarm type (`zwaveAlarmType`).
    ///   - status: For a node that pushes alarms, 0 turns reports off and 255 on; for a node that is asked for alarms,
    ///     0 clears the alarm.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setNotificationState(interfaceDescriptor: Int64, alarmType: AlarmType, status: Int) async throws {
        try await vapix.send(
            Self.setNotificationState(interfaceDescriptor: interfaceDescriptor, alarmType: alarmType, status: status))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setNotificationState(
        interfaceDescriptor: Int64, alarmType: AlarmType, status: Int
    ) -> VapixCall<Void> {
        VapixCall(
            id: "zWave/setNotificationState", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0",
            method: "setNotificationState", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("interfaceDescriptor", interfaceDescriptor)
            json.member("zwaveAlarmType", alarmType.rawValue)
            json.member("status", status)
            json.endObject()
        }
    }

    /// Reads how many scenes a node supports, and the key attributes that each scene supports.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#getcentralscenecapabilities>.
    ///
    /// - Parameters:
    ///   - interfaceDescriptor: The descriptor of the interface.
    ///   - refresh: Whether to ask the node instead of the cache, false by default.
    /// - Returns: The scenes.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getCentralSceneCapabilities(
        interfaceDescriptor: Int64, refresh: Bool? = nil
    ) async throws -> CentralSceneCapabilities {
        try await vapix.send(
            Self.getCentralSceneCapabilities(interfaceDescriptor: interfaceDescriptor, refresh: refresh))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getCentralSceneCapabilities(
        interfaceDescriptor: Int64, refresh: Bool? = nil
    ) -> VapixCall<CentralSceneCapabilities> {
        VapixCall(
            id: "zWave/getCentralSceneCapabilities", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0",
            method: "getCentralSceneCapabilities", access: .admin, effect: .read,
            reply: .data(at: ["interface", "centralScene"])
        ) { json in
            json.beginParameters()
            json.member("interfaceDescriptor", interfaceDescriptor)
            json.member("refresh", refresh)
            json.endObject()
        }
    }

    /// Reads how a node notifies of scenes, from command class version 3 on.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#getcentralsceneconfiguration>.
    ///
    /// - Parameter interfaceDescriptor: The descriptor of the interface.
    /// - Returns: The configuration.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getCentralSceneConfiguration(interfaceDescriptor: Int64) async throws -> CentralSceneConfiguration {
        try await vapix.send(Self.getCentralSceneConfiguration(interfaceDescriptor: interfaceDescriptor))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getCentralSceneConfiguration(
        interfaceDescriptor: Int64
    ) -> VapixCall<CentralSceneConfiguration> {
        VapixCall(
            id: "zWave/getCentralSceneConfiguration", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0",
            method: "getCentralSceneConfiguration", access: .admin, effect: .read,
            reply: .data(at: ["interface", "centralScene"])
        ) { json in
            json.beginParameters()
            json.member("interfaceDescriptor", interfaceDescriptor)
            json.endObject()
        }
    }

    /// Sets how a node notifies of scenes, from command class version 3 on.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#setcentralsceneconfiguration>.
    ///
    /// - Parameters:
    ///   - interfaceDescriptor: The descriptor of the interface.
    ///   - slowRefresh: Whether to turn on slow refresh for the notifications of a key that is held down.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setCentralSceneConfiguration(interfaceDescriptor: Int64, slowRefresh: Bool) async throws {
        try await vapix.send(
            Self.setCentralSceneConfiguration(interfaceDescriptor: interfaceDescriptor, slowRefresh: slowRefresh))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setCentralSceneConfiguration(interfaceDescriptor: Int64, slowRefresh: Bool) -> VapixCall<Void> {
        VapixCall(
            id: "zWave/setCentralSceneConfiguration", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0",
            method: "setCentralSceneConfiguration", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("interfaceDescriptor", interfaceDescriptor)
            json.member("slowRefresh", slowRefresh)
            json.endObject()
        }
    }

    /// Reads the last scene of a node from the cache.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#getcentralscenestate>.
    ///
    /// - Parameter interfaceDescriptor: The descriptor of the interface.
    /// - Returns: The last scene.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getCentralSceneState(interfaceDescriptor: Int64) async throws -> CentralScene {
        try await vapix.send(Self.getCentralSceneState(interfaceDescriptor: interfaceDescriptor))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getCentralSceneState(interfaceDescriptor: Int64) -> VapixCall<CentralScene> {
        VapixCall(
            id: "zWave/getCentralSceneState", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0",
            method: "getCentralSceneState", access: .admin, effect: .read,
            reply: .data(at: ["interface", "centralScene"])
        ) { json in
            json.beginParameters()
            json.member("interfaceDescriptor", interfaceDescriptor)
            json.endObject()
        }
    }

    /// Reads whether a node is locked against theft.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#getantitheftunlockstate>.
    ///
    /// - Parameters:
    ///   - interfaceDescriptor: The descriptor of the interface.
    ///   - refresh: Whether to ask the node instead of the cache, false by default.
    /// - Returns: The lock.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getAntiTheftUnlockState(
        interfaceDescriptor: Int64, refresh: Bool? = nil
    ) async throws -> AntiTheftUnlock {
        try await vapix.send(Self.getAntiTheftUnlockState(interfaceDescriptor: interfaceDescriptor, refresh: refresh))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getAntiTheftUnlockState(
        interfaceDescriptor: Int64, refresh: Bool? = nil
    ) -> VapixCall<AntiTheftUnlock> {
        VapixCall(
            id: "zWave/getAntiTheftUnlockState", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0",
            method: "getAntiTheftUnlockState", access: .admin, effect: .read,
            reply: .data(at: ["interface", "antiTheftUnlock"])
        ) { json in
            json.beginParameters()
            json.member("interfaceDescriptor", interfaceDescriptor)
            json.member("refresh", refresh)
            json.endObject()
        }
    }

    /// Unlocks a node that is locked against theft.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#setantitheftunlockstate>.
    ///
    /// - Parameters:
    ///   - interfaceDescriptor: The descriptor of the interface.
    ///   - code: The Magic Code, 1 to 10 bytes of two hexadecimal digits each, for example 0102FF.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setAntiTheftUnlockState(interfaceDescriptor: Int64, code: String) async throws {
        try await vapix.send(Self.setAntiTheftUnlockState(interfaceDescriptor: interfaceDescriptor, code: code))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setAntiTheftUnlockState(interfaceDescriptor: Int64, code: String) -> VapixCall<Void> {
        VapixCall(
            id: "zWave/setAntiTheftUnlockState", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0",
            method: "setAntiTheftUnlockState", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("interfaceDescriptor", interfaceDescriptor)
            json.member("code", code)
            json.endObject()
        }
    }

    /// Sets the temperature that triggers an event, for an endpoint with a multilevel sensor.
    ///
    /// Parameters that are left out keep their values.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#settemperaturethreshold>.
    ///
    /// - Parameters:
    ///   - endpointDescriptor: The descriptor of the endpoint.
    ///   - isActive: Whether the threshold is watched (`active`).
    ///   - warningRule: The side of the threshold that triggers the event, `above` or `below`.
    ///   - threshold: The temperature of the threshold, in the given unit and without hysteresis.
    ///   - unit: The unit of the threshold.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setTemperatureThreshold(
        endpointDescriptor: Int64, isActive: Bool, warningRule: WarningRule? = nil, threshold: Int? = nil,
        unit: TemperatureUnit? = nil
    ) async throws {
        try await vapix.send(
            Self.setTemperatureThreshold(
                endpointDescriptor: endpointDescriptor, isActive: isActive, warningRule: warningRule,
                threshold: threshold, unit: unit))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setTemperatureThreshold(
        endpointDescriptor: Int64, isActive: Bool, warningRule: WarningRule? = nil, threshold: Int? = nil,
        unit: TemperatureUnit? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "zWave/setTemperatureThreshold", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0",
            method: "setTemperatureThreshold", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("endpointDescriptor", endpointDescriptor)
            json.member("active", isActive)
            json.member("warningRule", warningRule?.rawValue)
            json.member("threshold", threshold)
            json.member("unit", unit?.rawValue)
            json.endObject()
        }
    }

    /// Reads the temperature that triggers an event, for an endpoint with a multilevel sensor.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#gettemperaturethreshold>.
    ///
    /// - Parameters:
    ///   - endpointDescriptor: The descriptor of the endpoint.
    ///   - unit: The unit of the threshold in the reply, Celsius by default.
    /// - Returns: The threshold.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getTemperatureThreshold(
        endpointDescriptor: Int64, unit: TemperatureUnit? = nil
    ) async throws -> TemperatureThresholdReply {
        try await vapix.send(Self.getTemperatureThreshold(endpointDescriptor: endpointDescriptor, unit: unit))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getTemperatureThreshold(
        endpointDescriptor: Int64, unit: TemperatureUnit? = nil
    ) -> VapixCall<TemperatureThresholdReply> {
        VapixCall(
            id: "zWave/getTemperatureThreshold", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0",
            method: "getTemperatureThreshold", access: .admin, effect: .read,
            reply: .data(reading: TemperatureThresholdReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("endpointDescriptor", endpointDescriptor)
            json.member("unit", unit?.rawValue)
            json.endObject()
        }
    }

    /// Makes the state of an I/O port switch an endpoint on and off.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#setiofunctionbinaryswitch>.
    ///
    /// - Parameters:
    ///   - endpointDescriptor: The descriptor of the endpoint.
    ///   - portNumber: The number of the I/O port (`ioPortNumber`).
    ///   - isInverted: Whether the switch is on while the port is low, instead of while it is high (`invert`).
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setIOFunctionBinarySwitch(endpointDescriptor: Int64, portNumber: Int, isInverted: Bool) async throws {
        try await vapix.send(
            Self.setIOFunctionBinarySwitch(
                endpointDescriptor: endpointDescriptor, portNumber: portNumber, isInverted: isInverted))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setIOFunctionBinarySwitch(
        endpointDescriptor: Int64, portNumber: Int, isInverted: Bool
    ) -> VapixCall<Void> {
        VapixCall(
            id: "zWave/setIOFunctionBinarySwitch", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0",
            method: "setIoFunctionBinarySwitch", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("endpointDescriptor", endpointDescriptor)
            json.member("ioPortNumber", portNumber)
            json.member("invert", isInverted)
            json.endObject()
        }
    }

    /// Makes an event of an endpoint set an I/O port for some time.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#setiofunctiononeshot>.
    ///
    /// - Parameters:
    ///   - endpointDescriptor: The descriptor of the endpoint.
    ///   - portNumber: The number of the I/O port (`ioPortNumber`).
    ///   - alarmType: The code of the event's alarm type.
    ///   - event: The code of the event.
    ///   - isInverted: Whether the port is set to low, instead of to high (`invert`).
    ///   - duration: The time for which the port is set, in whole seconds.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setIOFunctionOneShot(
        endpointDescriptor: Int64, portNumber: Int, alarmType: Int, event: Int, isInverted: Bool, duration: Duration
    ) async throws {
        try await vapix.send(
            Self.setIOFunctionOneShot(
                endpointDescriptor: endpointDescriptor, portNumber: portNumber, alarmType: alarmType, event: event,
                isInverted: isInverted, duration: duration))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setIOFunctionOneShot(
        endpointDescriptor: Int64, portNumber: Int, alarmType: Int, event: Int, isInverted: Bool, duration: Duration
    ) -> VapixCall<Void> {
        VapixCall(
            id: "zWave/setIOFunctionOneShot", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0",
            method: "setIoFunctionOneShot", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("endpointDescriptor", endpointDescriptor)
            json.member("ioPortNumber", portNumber)
            json.member("alarmType", alarmType)
            json.member("event", event)
            json.member("invert", isInverted)
            json.member("duration", duration, in: .seconds)
            json.endObject()
        }
    }

    /// Makes an event of an endpoint set an I/O port, and another event reset it.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#setiofunctionsetreset>.
    ///
    /// - Parameters:
    ///   - endpointDescriptor: The descriptor of the endpoint.
    ///   - portNumber: The number of the I/O port (`ioPortNumber`).
    ///   - setAlarmType: The code of the alarm type of the event that sets the port.
    ///   - setEvent: The code of the event that sets the port.
    ///   - resetAlarmType: The code of the alarm type of the event that resets the port.
    ///   - resetEvent: The code of the event that resets the port.
    ///   - isInverted: Whether setting makes the port low and resetting makes it high, instead of the reverse
    ///     (`invert`).
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setIOFunctionSetReset(
        endpointDescriptor: Int64, portNumber: Int, setAlarmType: Int, setEvent: Int, resetAlarmType: Int,
        resetEvent: Int, isInverted: Bool
    ) async throws {
        try await vapix.send(
            Self.setIOFunctionSetReset(
                endpointDescriptor: endpointDescriptor, portNumber: portNumber, setAlarmType: setAlarmType,
                setEvent: setEvent, resetAlarmType: resetAlarmType, resetEvent: resetEvent, isInverted: isInverted))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setIOFunctionSetReset(
        endpointDescriptor: Int64, portNumber: Int, setAlarmType: Int, setEvent: Int, resetAlarmType: Int,
        resetEvent: Int, isInverted: Bool
    ) -> VapixCall<Void> {
        VapixCall(
            id: "zWave/setIOFunctionSetReset", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0",
            method: "setIoFunctionSetReset", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("endpointDescriptor", endpointDescriptor)
            json.member("ioPortNumber", portNumber)
            json.member("setAlarmType", setAlarmType)
            json.member("setEvent", setEvent)
            json.member("resetAlarmType", resetAlarmType)
            json.member("resetEvent", resetEvent)
            json.member("invert", isInverted)
            json.endObject()
        }
    }

    /// Makes an event of an endpoint toggle an I/O port between high and low.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#setiofunctiontoggle>.
    ///
    /// - Parameters:
    ///   - endpointDescriptor: The descriptor of the endpoint.
    ///   - portNumber: The number of the I/O port (`ioPortNumber`).
    ///   - alarmType: The code of the event's alarm type.
    ///   - event: The code of the event.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setIOFunctionToggle(
        endpointDescriptor: Int64, portNumber: Int, alarmType: Int, event: Int
    ) async throws {
        try await vapix.send(
            Self.setIOFunctionToggle(
                endpointDescriptor: endpointDescriptor, portNumber: portNumber, alarmType: alarmType, event: event))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setIOFunctionToggle(
        endpointDescriptor: Int64, portNumber: Int, alarmType: Int, event: Int
    ) -> VapixCall<Void> {
        VapixCall(
            id: "zWave/setIOFunctionToggle", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0",
            method: "setIoFunctionToggle", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("endpointDescriptor", endpointDescriptor)
            json.member("ioPortNumber", portNumber)
            json.member("alarmType", alarmType)
            json.member("event", event)
            json.endObject()
        }
    }

    /// Separates an endpoint from its I/O port.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#removeiofunction>.
    ///
    /// - Parameter endpointDescriptor: The descriptor of the endpoint.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func removeIOFunction(endpointDescriptor: Int64) async throws {
        try await vapix.send(Self.removeIOFunction(endpointDescriptor: endpointDescriptor))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func removeIOFunction(endpointDescriptor: Int64) -> VapixCall<Void> {
        VapixCall(
            id: "zWave/removeIOFunction", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0", method: "removeIoFunction",
            access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("endpointDescriptor", endpointDescriptor)
            json.endObject()
        }
    }

    /// Reads the connection of an endpoint with an I/O port.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#getioconfiguration>.
    ///
    /// - Parameter endpointDescriptor: The descriptor of the endpoint.
    /// - Returns: The endpoint's I/O function.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getIOConfiguration(endpointDescriptor: Int64) async throws -> IOConfiguration {
        try await vapix.send(Self.getIOConfiguration(endpointDescriptor: endpointDescriptor))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getIOConfiguration(endpointDescriptor: Int64) -> VapixCall<IOConfiguration> {
        VapixCall(
            id: "zWave/getIOConfiguration", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0",
            method: "getIoConfiguration", access: .admin, effect: .read, reply: .data(at: ["ioConfiguration"])
        ) { json in
            json.beginParameters()
            json.member("endpointDescriptor", endpointDescriptor)
            json.endObject()
        }
    }

    /// Reads which types of alarms a node has, with the events of each.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#getallnotificationeventsupport>.
    ///
    /// - Parameters:
    ///   - interfaceDescriptor: The descriptor of the interface.
    ///   - refresh: Whether to ask the node instead of the cache, false by default.
    /// - Returns: The types of alarms and their events.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getAllNotificationEventSupport(
        interfaceDescriptor: Int64, refresh: Bool? = nil
    ) async throws -> NotificationCapabilities {
        try await vapix.send(
            Self.getAllNotificationEventSupport(interfaceDescriptor: interfaceDescriptor, refresh: refresh))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getAllNotificationEventSupport(
        interfaceDescriptor: Int64, refresh: Bool? = nil
    ) -> VapixCall<NotificationCapabilities> {
        VapixCall(
            id: "zWave/getAllNotificationEventSupport", path: "/axis-cgi/zwave.cgi", apiVersion: "1.0",
            method: "getAllNotificationEventSupport", access: .admin, effect: .read,
            reply: .data(at: ["interface", "notification"])
        ) { json in
            json.beginParameters()
            json.member("interfaceDescriptor", interfaceDescriptor)
            json.member("refresh", refresh)
            json.endObject()
        }
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/z-wave-api/#getsupportedversions>.
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
        id: "zWave/getSupportedVersions", path: "/axis-cgi/zwave.cgi", apiVersion: nil, method: "getSupportedVersions",
        access: .admin, effect: .read, reply: .data)

    /// The reply to ``getTemperatureThreshold(endpointDescriptor:unit:)-swift.method``.
    public struct TemperatureThresholdReply: Sendable {
        /// Whether the threshold is watched (`active`).
        public let isActive: Bool
        /// The side of the threshold that triggers the event; `unknown` if no rule was ever set.
        public let warningRule: WarningRule?
        /// The temperature of the threshold, without hysteresis; 0 if no threshold was ever set.
        public let threshold: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isActive: Whether the threshold is watched.
        ///   - warningRule: The side of the threshold that triggers the event; `unknown` if no rule was ever set.
        ///   - threshold: The temperature of the threshold, without hysteresis; 0 if no threshold was ever set.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            isActive: Bool, warningRule: WarningRule? = nil, threshold: Int? = nil, other: [String: JSONValue] = [:]
        ) {
            self.isActive = isActive
            self.warningRule = warningRule
            self.threshold = threshold
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var isActive: Bool?
            var warningRule: WarningRule?
            var threshold: Int?
            while let key = try json.nextMember(of: "active,warningRule,threshold") {
                switch key {
                case 0: isActive = try json.readBool()
                case 1: warningRule = try json.readWord(WarningRule.self)
                case 2: threshold = try json.readInt()
                default: break
                }
            }
            guard let isActive else { throw json.missingField("active") }
            self.isActive = isActive
            self.warningRule = warningRule
            self.threshold = threshold
            self.other = json.keptMembersOfObject()
        }
    }

    /// The operation of a network that is under way, and the one before.
    public struct NetworkState: Sendable, JSONReadable {
        /// The operation that is under way.
        public let operation: Operation
        /// The progress of the operation (`operationStatus`).
        public let status: OperationStatus?
        /// The previous operation (`prevOperation`).
        public let previousOperation: Operation?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - operation: The operation that is under way.
        ///   - status: The progress of the operation.
        ///   - previousOperation: The previous operation.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            operation: Operation, status: OperationStatus? = nil, previousOperation: Operation? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.operation = operation
            self.status = status
            self.previousOperation = previousOperation
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var operation: Operation?
            var status: OperationStatus?
            var previousOperation: Operation?
            while let key = try json.nextMember(of: "operation,operationStatus,prevOperation") {
                switch key {
                case 0: operation = try json.read(Operation.self)
                case 1: status = try json.read(OperationStatus.self)
                case 2: previousOperation = try json.read(Operation.self)
                default: break
                }
            }
            guard let operation else { throw json.missingField("operation") }
            self.operation = operation
            self.status = status
            self.previousOperation = previousOperation
            self.other = json.keptMembersOfObject()
        }
    }

    /// A change to the network.
    public struct Operation: Sendable, JSONReadable {
        /// The code of the operation.
        public let code: Int?
        /// The name of the operation.
        public let name: OperationName?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - code: The code of the operation.
        ///   - name: The name of the operation.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(code: Int? = nil, name: OperationName? = nil, other: [String: JSONValue] = [:]) {
            self.code = code
            self.name = name
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var code: Int?
            var name: OperationName?
            while let key = try json.nextMember(of: "code,name") {
                switch key {
                case 0: code = try json.readInt()
                case 1: name = try json.readWord(OperationName.self)
                default: break
                }
            }
            self.code = code
            self.name = name
            self.other = json.keptMembersOfObject()
        }
    }

    /// The name of a change to the network.
    public struct OperationName: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// No operation is under way.
        @_alwaysEmitIntoClient
        public static var idle: OperationName { Self(rawValue: "operationNone") }
        /// The network is being initialized.
        @_alwaysEmitIntoClient
        public static var initialize: OperationName { Self(rawValue: "operationInitialize") }
        /// A node is being added.
        @_alwaysEmitIntoClient
        public static var addNode: OperationName { Self(rawValue: "operationAddNode") }
        /// A node is being removed.
        @_alwaysEmitIntoClient
        public static var removeNode: OperationName { Self(rawValue: "operationRemoveNode") }
        /// A failed node is being replaced.
        @_alwaysEmitIntoClient
        public static var replaceFailedNode: OperationName { Self(rawValue: "operationReplaceFailedNode") }
        /// A failed node is being removed.
        @_alwaysEmitIntoClient
        public static var removeFailedNode: OperationName { Self(rawValue: "operationRemoveFailedNode") }
        /// The network is being refreshed.
        @_alwaysEmitIntoClient
        public static var refreshNetwork: OperationName { Self(rawValue: "operationRefreshNetwork") }
        /// The network is being reset to its factory defaults.
        @_alwaysEmitIntoClient
        public static var resetNetwork: OperationName { Self(rawValue: "operationResetNetwork") }
        /// The information about a node is being refreshed.
        @_alwaysEmitIntoClient
        public static var refreshNode: OperationName { Self(rawValue: "operationRefreshNode") }
    }

    /// The progress of a change to the network.
    public struct OperationStatus: Sendable, JSONReadable {
        /// The code of the status, whose meaning depends on the operation; negative codes are failures (`status`).
        public let code: Int?
        /// The name of the status.
        public let name: OperationStatusName?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - code: The code of the status, whose meaning depends on the operation; negative codes are failures.
        ///   - name: The name of the status.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(code: Int? = nil, name: OperationStatusName? = nil, other: [String: JSONValue] = [:]) {
            self.code = code
            self.name = name
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var code: Int?
            var name: OperationStatusName?
            while let key = try json.nextMember(of: "status,name") {
                switch key {
                case 0: code = try json.readInt()
                case 1: name = try json.readWord(OperationStatusName.self)
                default: break
                }
            }
            self.code = code
            self.name = name
            self.other = json.keptMembersOfObject()
        }
    }

    /// The name of a step of a change to the network.
    public struct OperationStatusName: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// There is nothing to report.
        @_alwaysEmitIntoClient
        public static var nothing: OperationStatusName { Self(rawValue: "operationStatusNone") }
        /// The operation failed.
        @_alwaysEmitIntoClient
        public static var failed: OperationStatusName { Self(rawValue: "operationStatusError") }
        /// The network is not initialized.
        @_alwaysEmitIntoClient
        public static var noNetwork: OperationStatusName { Self(rawValue: "operationStatusNoNet") }
        /// The operation was aborted.
        @_alwaysEmitIntoClient
        public static var aborted: OperationStatusName { Self(rawValue: "operationStatusAborted") }
        /// The node is part of the network.
        @_alwaysEmitIntoClient
        public static var addNodeProtocolDone: OperationStatusName { Self(rawValue: "addNodeStatusProtocolDone") }
        /// Details about the node are being read.
        @_alwaysEmitIntoClient
        public static var addNodeGetNodeInfo: OperationStatusName { Self(rawValue: "addNodeStatusGetNodeInfo") }
        /// A SmartStart device is about to be added.
        @_alwaysEmitIntoClient
        public static var addNodeProtocolStart: OperationStatusName { Self(rawValue: "addNodeStatusProtocolStart") }
        /// The keys that the node asks for can be read (S2).
        @_alwaysEmitIntoClient
        public static var addNodeRequestedKeyReady: OperationStatusName {
            Self(rawValue: "addNodeStatusRequestedKeyReady")
        }
        /// The node's own key can be read (S2).
        @_alwaysEmitIntoClient
        public static var addNodeDSKReady: OperationStatusName { Self(rawValue: "addNodeStatusDSKReady") }
        /// The keys that the node asks for can be read (S2, on behalf).
        @_alwaysEmitIntoClient
        public static var addNodeOnBehalfRequestedKeyReady: OperationStatusName {
            Self(rawValue: "addNodeStatusOnBehalfRequestedKeyReady")
        }
        /// The node's own key can be read (S2, on behalf).
        @_alwaysEmitIntoClient
        public static var addNodeOnBehalfDSKReady: OperationStatusName {
            Self(rawValue: "addNodeStatusOnBehalfDSKReady")
        }
        /// A node can be removed now.
        @_alwaysEmitIntoClient
        public static var removeNodeLearnReady: OperationStatusName { Self(rawValue: "removeNodeStatusLearnReady") }
        /// A node that can be removed was found.
        @_alwaysEmitIntoClient
        public static var removeNodeFound: OperationStatusName { Self(rawValue: "removeNodeStatusFound") }
        /// The node is being removed.
        @_alwaysEmitIntoClient
        public static var removeNodeRemoving: OperationStatusName { Self(rawValue: "removeNodeStatusRemoving") }
        /// The failed node can be replaced now.
        @_alwaysEmitIntoClient
        public static var replaceNodeReady: OperationStatusName { Self(rawValue: "replaceNodeStatusReady") }
        /// The new node is part of the network.
        @_alwaysEmitIntoClient
        public static var replaceNodeProtocolDone: OperationStatusName {
            Self(rawValue: "replaceNodeStatusProtocolDone")
        }
        /// The new node is being added securely.
        @_alwaysEmitIntoClient
        public static var replaceNodeSecureInclusion: OperationStatusName {
            Self(rawValue: "replaceNodeStatusSecureInclusion")
        }
        /// Details about the new node are being read.
        @_alwaysEmitIntoClient
        public static var replaceNodeGetNodeInfo: OperationStatusName { Self(rawValue: "replaceNodeStatusGetNodeInfo") }
        /// The topology is being refreshed.
        @_alwaysEmitIntoClient
        public static var networkRefreshTopology: OperationStatusName { Self(rawValue: "networkRefreshStatusTopology") }
        /// The neighbors of the nodes are being refreshed.
        @_alwaysEmitIntoClient
        public static var networkRefreshNeighbor: OperationStatusName { Self(rawValue: "networkRefreshStatusNeighbor") }
        /// The information about the nodes is being refreshed.
        @_alwaysEmitIntoClient
        public static var networkRefreshGetNodeInfo: OperationStatusName {
            Self(rawValue: "networkRefreshStatusGetNodeInfo")
        }
    }

    /// A device in the network.
    public struct Node: Sendable, JSONReadable {
        /// The descriptor that identifies the node in calls (`nodeDescriptor`).
        public let descriptor: Int64
        /// The node's ID in the network, less than 232; a later node can get the same ID (`nodeID`).
        public let id: Int?
        /// The security and the abilities of the node (`nodeProperty`).
        public let properties: NodeProperties?
        /// The number of the node's manufacturer.
        public let vendorID: Int?
        /// The manufacturer's number for the product.
        public let vendorProductID: Int?
        /// The manufacturer's number for the kind of product.
        public let vendorProductType: Int?
        /// The kind of device.
        public let deviceCategory: DeviceCategory?
        /// Whether the node can be reached (`nodeAliveState`).
        public let aliveState: AliveState?
        /// Whether the node has secure interfaces.
        public let isSecure: Bool?
        /// Whether the node could not be added securely.
        public let secureInclusionFailed: Bool?
        /// Whether the node runs on a battery and wakes up quickly when it is called (FLiRS).
        public let isFLiRSCapable: Bool?
        /// Whether the node can sleep and has the command class Wake Up.
        public let isSleepCapable: Bool?
        /// The keys that the node was added with; empty if the node was not added securely (`s2GrantKeys`).
        public let grantedKeys: [SecurityKey]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - descriptor: The descriptor that identifies the node in calls.
        ///   - id: The node's ID in the network, less than 232; a later node can get the same ID.
        ///   - properties: The security and the abilities of the node.
        ///   - vendorID: The number of the node's manufacturer.
        ///   - vendorProductID: The manufacturer's number for the product.
        ///   - vendorProductType: The manufacturer's number for the kind of product.
        ///   - deviceCategory: The kind of device.
        ///   - aliveState: Whether the node can be reached.
        ///   - isSecure: Whether the node has secure interfaces.
        ///   - secureInclusionFailed: Whether the node could not be added securely.
        ///   - isFLiRSCapable: Whether the node runs on a battery and wakes up quickly when it is called (FLiRS).
        ///   - isSleepCapable: Whether the node can sleep and has the command class Wake Up.
        ///   - grantedKeys: The keys that the node was added with; empty if the node was not added securely.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            descriptor: Int64, id: Int? = nil, properties: NodeProperties? = nil, vendorID: Int? = nil,
            vendorProductID: Int? = nil, vendorProductType: Int? = nil, deviceCategory: DeviceCategory? = nil,
            aliveState: AliveState? = nil, isSecure: Bool? = nil, secureInclusionFailed: Bool? = nil,
            isFLiRSCapable: Bool? = nil, isSleepCapable: Bool? = nil, grantedKeys: [SecurityKey] = [],
            other: [String: JSONValue] = [:]
        ) {
            self.descriptor = descriptor
            self.id = id
            self.properties = properties
            self.vendorID = vendorID
            self.vendorProductID = vendorProductID
            self.vendorProductType = vendorProductType
            self.deviceCategory = deviceCategory
            self.aliveState = aliveState
            self.isSecure = isSecure
            self.secureInclusionFailed = secureInclusionFailed
            self.isFLiRSCapable = isFLiRSCapable
            self.isSleepCapable = isSleepCapable
            self.grantedKeys = grantedKeys
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var descriptor: Int64?
            var id: Int?
            var properties: NodeProperties?
            var vendorID: Int?
            var vendorProductID: Int?
            var vendorProductType: Int?
            var deviceCategory: DeviceCategory?
            var aliveState: AliveState?
            var isSecure: Bool?
            var secureInclusionFailed: Bool?
            var isFLiRSCapable: Bool?
            var isSleepCapable: Bool?
            var grantedKeys: [SecurityKey] = []
            let keys: StaticString = """
                nodeDescriptor,nodeID,nodeProperty,vendorID,vendorProductID,vendorProductType,deviceCategory,\
                nodeAliveState,isSecure,secureInclusionFailed,isFLiRSCapable,isSleepCapable,s2GrantKeys
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: descriptor = try json.readInt64()
                case 1: id = try json.readInt()
                case 2: properties = try json.read(NodeProperties.self)
                case 3: vendorID = try json.readInt()
                case 4: vendorProductID = try json.readInt()
                case 5: vendorProductType = try json.readInt()
                case 6: deviceCategory = try json.read(DeviceCategory.self)
                case 7: aliveState = try json.readWord(AliveState.self)
                case 8: isSecure = try json.readBool()
                case 9: secureInclusionFailed = try json.readBool()
                case 10: isFLiRSCapable = try json.readBool()
                case 11: isSleepCapable = try json.readBool()
                case 12: grantedKeys = try json.readArray(of: String.self).map(SecurityKey.init(rawValue:))
                default: break
                }
            }
            guard let descriptor else { throw json.missingField("nodeDescriptor") }
            self.descriptor = descriptor
            self.id = id
            self.properties = properties
            self.vendorID = vendorID
            self.vendorProductID = vendorProductID
            self.vendorProductType = vendorProductType
            self.deviceCategory = deviceCategory
            self.aliveState = aliveState
            self.isSecure = isSecure
            self.secureInclusionFailed = secureInclusionFailed
            self.isFLiRSCapable = isFLiRSCapable
            self.isSleepCapable = isSleepCapable
            self.grantedKeys = grantedKeys
            self.other = json.keptMembersOfObject()
        }
    }

    /// The security of a node, and its abilities.
    public struct NodeProperties: Sendable, JSONReadable {
        /// The layers of security that the node has.
        public let securityCapabilities: [SecurityCapability]
        /// Whether the node was added securely (`includedSecurely`).
        public let isIncludedSecurely: Bool?
        /// Whether the node can identify itself, by a blinking LED for example (`supportIdentification`).
        public let supportsIdentification: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - securityCapabilities: The layers of security that the node has.
        ///   - isIncludedSecurely: Whether the node was added securely.
        ///   - supportsIdentification: Whether the node can identify itself, by a blinking LED for example.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            securityCapabilities: [SecurityCapability] = [], isIncludedSecurely: Bool? = nil,
            supportsIdentification: Bool? = nil, other: [String: JSONValue] = [:]
        ) {
            self.securityCapabilities = securityCapabilities
            self.isIncludedSecurely = isIncludedSecurely
            self.supportsIdentification = supportsIdentification
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var securityCapabilities: [SecurityCapability] = []
            var isIncludedSecurely: Bool?
            var supportsIdentification: Bool?
            while let key = try json.nextMember(of: "securityCapabilities,includedSecurely,supportIdentification") {
                switch key {
                case 0:
                    securityCapabilities = try json.readArray(of: String.self).map(SecurityCapability.init(rawValue:))
                case 1: isIncludedSecurely = try json.readBool()
                case 2: supportsIdentification = try json.readBool()
                default: break
                }
            }
            self.securityCapabilities = securityCapabilities
            self.isIncludedSecurely = isIncludedSecurely
            self.supportsIdentification = supportsIdentification
            self.other = json.keptMembersOfObject()
        }
    }

    /// A layer of security, which encrypts the data between devices.
    public struct SecurityCapability: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// S0, the older layer of security.
        @_alwaysEmitIntoClient
        public static var s0: SecurityCapability { Self(rawValue: "S0") }
        /// S2, the newer layer of security, which new devices must have since 2017.
        @_alwaysEmitIntoClient
        public static var s2: SecurityCapability { Self(rawValue: "S2") }
    }

    /// A key of the network.
    public struct SecurityKey: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// S2, class 0, for unauthenticated devices.
        @_alwaysEmitIntoClient
        public static var s2Unauthenticated: SecurityKey { Self(rawValue: "S2Key0") }
        /// S2, class 1, for authenticated devices.
        @_alwaysEmitIntoClient
        public static var s2Authenticated: SecurityKey { Self(rawValue: "S2Key1") }
        /// S2, class 2, for access control devices.
        @_alwaysEmitIntoClient
        public static var s2AccessControl: SecurityKey { Self(rawValue: "S2Key2") }
        /// S0, the older layer of security.
        @_alwaysEmitIntoClient
        public static var s0: SecurityKey { Self(rawValue: "S0LegacyKey") }
    }

    /// Whether a node can be reached.
    public struct AliveState: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The node can be reached.
        @_alwaysEmitIntoClient
        public static var alive: AliveState { Self(rawValue: "alive") }
        /// The node cannot be reached.
        @_alwaysEmitIntoClient
        public static var down: AliveState { Self(rawValue: "down") }
        /// The node sleeps.
        @_alwaysEmitIntoClient
        public static var sleeping: AliveState { Self(rawValue: "sleeping") }
        /// The state is not known yet, because Z-Wave is starting.
        @_alwaysEmitIntoClient
        public static var unavailable: AliveState { Self(rawValue: "unavailable") }
    }

    /// The kind of a device.
    public struct DeviceCategory: Sendable, JSONReadable {
        /// The name of the category.
        public let name: DeviceCategoryName?
        /// The code of the category.
        public let code: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The name of the category.
        ///   - code: The code of the category.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(name: DeviceCategoryName? = nil, code: Int? = nil, other: [String: JSONValue] = [:]) {
            self.name = name
            self.code = code
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var name: DeviceCategoryName?
            var code: Int?
            while let key = try json.nextMember(of: "name,code,id") {
                switch key {
                case 0: name = try json.readWord(DeviceCategoryName.self)
                case 1, 2: code = try json.readInt()
                default: break
                }
            }
            self.name = name
            self.code = code
            self.other = json.keptMembersOfObject()
        }
    }

    /// The name of a kind of device.
    public struct DeviceCategoryName: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            switch rawValue {
            case "thermostatSetback": self.rawValue = "termostatSetback"
            default: self.rawValue = rawValue
            }
        }

        /// The kind of device is not known.
        @_alwaysEmitIntoClient
        public static var unknown: DeviceCategoryName { Self(rawValue: "unknown") }
        /// A sensor that gives alarms.
        @_alwaysEmitIntoClient
        public static var alarmSensor: DeviceCategoryName { Self(rawValue: "sensorAlarm") }
        /// A switch.
        @_alwaysEmitIntoClient
        public static var onOffSwitch: DeviceCategoryName { Self(rawValue: "onOffSwitch") }
        /// A power strip.
        @_alwaysEmitIntoClient
        public static var powerStrip: DeviceCategoryName { Self(rawValue: "powerStrip") }
        /// A siren.
        @_alwaysEmitIntoClient
        public static var siren: DeviceCategoryName { Self(rawValue: "siren") }
        /// A valve.
        @_alwaysEmitIntoClient
        public static var valve: DeviceCategoryName { Self(rawValue: "valve") }
        /// A simple display.
        @_alwaysEmitIntoClient
        public static var simpleDisplay: DeviceCategoryName { Self(rawValue: "simpleDisplay") }
        /// A door lock with a keypad.
        @_alwaysEmitIntoClient
        public static var doorLockKeypad: DeviceCategoryName { Self(rawValue: "doorlockKeypad") }
        /// An energy meter for a part of a building.
        @_alwaysEmitIntoClient
        public static var subEnergyMeter: DeviceCategoryName { Self(rawValue: "subEnergyMeter") }
        /// An advanced energy meter for a whole building.
        @_alwaysEmitIntoClient
        public static var advancedEnergyMeter: DeviceCategoryName { Self(rawValue: "advancedEnergyMeter") }
        /// A simple energy meter for a whole building.
        @_alwaysEmitIntoClient
        public static var simpleEnergyMeter: DeviceCategoryName { Self(rawValue: "simpleEnergyMeter") }
        /// A sensor.
        @_alwaysEmitIntoClient
        public static var sensor: DeviceCategoryName { Self(rawValue: "sensor") }
        /// A light dimmer.
        @_alwaysEmitIntoClient
        public static var lightDimmer: DeviceCategoryName { Self(rawValue: "lightDimmer") }
        /// A window covering that knows neither its position nor its ends.
        @_alwaysEmitIntoClient
        public static var windowCovering: DeviceCategoryName { Self(rawValue: "windowCovering") }
        /// A window covering that knows its ends.
        @_alwaysEmitIntoClient
        public static var windowCoveringEndpointAware: DeviceCategoryName {
            Self(rawValue: "windowCoveringEndpointAware")
        }
        /// A window covering that knows its position and its ends.
        @_alwaysEmitIntoClient
        public static var windowCoveringPositionAware: DeviceCategoryName {
            Self(rawValue: "windowCoveringPositionAware")
        }
        /// A switch for a fan.
        @_alwaysEmitIntoClient
        public static var fanSwitch: DeviceCategoryName { Self(rawValue: "fanSwitch") }
        /// A remote control for several purposes.
        @_alwaysEmitIntoClient
        public static var remoteControlMultiPurpose: DeviceCategoryName { Self(rawValue: "remoteControlMultiPurpose") }
        /// A remote control for audio and video.
        @_alwaysEmitIntoClient
        public static var remoteControlAV: DeviceCategoryName { Self(rawValue: "remoteControlAV") }
        /// A simple remote control.
        @_alwaysEmitIntoClient
        public static var remoteControlSimple: DeviceCategoryName { Self(rawValue: "remoteControlSimple") }
        /// A gateway that the client does not recognize.
        @_alwaysEmitIntoClient
        public static var unrecognizedGateway: DeviceCategoryName { Self(rawValue: "unrecognizedGateway") }
        /// A central controller.
        @_alwaysEmitIntoClient
        public static var centralController: DeviceCategoryName { Self(rawValue: "centralController") }
        /// A set-top box.
        @_alwaysEmitIntoClient
        public static var setTopBox: DeviceCategoryName { Self(rawValue: "setTopBox") }
        /// A television.
        @_alwaysEmitIntoClient
        public static var tv: DeviceCategoryName { Self(rawValue: "tv") }
        /// A controller of a subsystem.
        @_alwaysEmitIntoClient
        public static var subSystemController: DeviceCategoryName { Self(rawValue: "subSystemController") }
        /// A gateway.
        @_alwaysEmitIntoClient
        public static var gateway: DeviceCategoryName { Self(rawValue: "gateway") }
        /// A thermostat for heating, ventilation and air conditioning (HVAC).
        @_alwaysEmitIntoClient
        public static var thermostatHVAC: DeviceCategoryName { Self(rawValue: "thermostatHVAC") }
        /// A thermostat with a setback.
        @_alwaysEmitIntoClient
        public static var thermostatSetback: DeviceCategoryName { Self(rawValue: "termostatSetback") }
        /// A controller on a wall.
        @_alwaysEmitIntoClient
        public static var wallController: DeviceCategoryName { Self(rawValue: "wallController") }
    }

    /// A part of a node with a function of its own.
    public struct Endpoint: Sendable, JSONReadable {
        /// The descriptor that identifies the endpoint in calls (`endpointDescriptor`).
        public let descriptor: Int64
        /// The endpoint's ID in the node (`endpointID`).
        public let id: Int?
        /// The main function of the endpoint.
        public let genericDeviceClass: GenericDeviceClass?
        /// The variant of the endpoint's main function.
        public let specificDeviceClass: SpecificDeviceClass?
        /// The name of the endpoint (`endpointName`).
        public let name: String?
        /// The location of the endpoint (`endpointLocation`).
        public let location: String?
        /// The version of Z-Wave Plus; 0 if the node does not have Z-Wave Plus.
        public let zwavePlusVersion: Int?
        /// The role in the network and the use of a battery, if the endpoint has Z-Wave Plus.
        public let roleType: RoleType?
        /// The kind of node, if the endpoint has Z-Wave Plus.
        public let nodeType: NodeType?
        /// The number of the Z-Wave Plus icon for installers.
        public let installerIcon: Int?
        /// The number of the Z-Wave Plus icon for users.
        public let userIcon: Int?
        /// The IDs of the endpoints that this endpoint aggregates; otherwise empty (`aggregatedEndpointList`).
        public let aggregatedEndpoints: [Int]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - descriptor: The descriptor that identifies the endpoint in calls.
        ///   - id: The endpoint's ID in the node.
        ///   - genericDeviceClass: The main function of the endpoint.
        ///   - specificDeviceClass: The variant of the endpoint's main function.
        ///   - name: The name of the endpoint.
        ///   - location: The location of the endpoint.
        ///   - zwavePlusVersion: The version of Z-Wave Plus; 0 if the node does not have Z-Wave Plus.
        ///   - roleType: The role in the network and the use of a battery, if the endpoint has Z-Wave Plus.
        ///   - nodeType: The kind of node, if the endpoint has Z-Wave Plus.
        ///   - installerIcon: The number of the Z-Wave Plus icon for installers.
        ///   - userIcon: The number of the Z-Wave Plus icon for users.
        ///   - aggregatedEndpoints: The IDs of the endpoints that this endpoint aggregates; otherwise empty.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            descriptor: Int64, id: Int? = nil, genericDeviceClass: GenericDeviceClass? = nil,
            specificDeviceClass: SpecificDeviceClass? = nil, name: String? = nil, location: String? = nil,
            zwavePlusVersion: Int? = nil, roleType: RoleType? = nil, nodeType: NodeType? = nil,
            installerIcon: Int? = nil, userIcon: Int? = nil, aggregatedEndpoints: [Int] = [],
            other: [String: JSONValue] = [:]
        ) {
            self.descriptor = descriptor
            self.id = id
            self.genericDeviceClass = genericDeviceClass
            self.specificDeviceClass = specificDeviceClass
            self.name = name
            self.location = location
            self.zwavePlusVersion = zwavePlusVersion
            self.roleType = roleType
            self.nodeType = nodeType
            self.installerIcon = installerIcon
            self.userIcon = userIcon
            self.aggregatedEndpoints = aggregatedEndpoints
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var descriptor: Int64?
            var id: Int?
            var genericDeviceClass: GenericDeviceClass?
            var specificDeviceClass: SpecificDeviceClass?
            var name: String?
            var location: String?
            var zwavePlusVersion: Int?
            var roleType: RoleType?
            var nodeType: NodeType?
            var installerIcon: Int?
            var userIcon: Int?
            var aggregatedEndpoints: [Int] = []
            let keys: StaticString = """
                endpointDescriptor,endpointID,genericDeviceClass,specificDeviceClass,endpointName,endpointLocation,\
                zwavePlusVersion,roleType,nodeType,installerIcon,userIcon,aggregatedEndpointList
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: descriptor = try json.readInt64()
                case 1: id = try json.readInt()
                case 2: genericDeviceClass = try json.read(GenericDeviceClass.self)
                case 3: specificDeviceClass = try json.read(SpecificDeviceClass.self)
                case 4: name = try json.readString()
                case 5: location = try json.readString()
                case 6: zwavePlusVersion = try json.readInt()
                case 7: roleType = try json.read(RoleType.self)
                case 8: nodeType = try json.read(NodeType.self)
                case 9: installerIcon = try json.readInt()
                case 10: userIcon = try json.readInt()
                case 11: aggregatedEndpoints = try json.readArray(of: Int.self)
                default: break
                }
            }
            guard let descriptor else { throw json.missingField("endpointDescriptor") }
            self.descriptor = descriptor
            self.id = id
            self.genericDeviceClass = genericDeviceClass
            self.specificDeviceClass = specificDeviceClass
            self.name = name
            self.location = location
            self.zwavePlusVersion = zwavePlusVersion
            self.roleType = roleType
            self.nodeType = nodeType
            self.installerIcon = installerIcon
            self.userIcon = userIcon
            self.aggregatedEndpoints = aggregatedEndpoints
            self.other = json.keptMembersOfObject()
        }
    }

    /// The main function of a device.
    public struct GenericDeviceClass: Sendable, JSONReadable {
        /// The name of the main function.
        public let name: GenericDeviceClassName?
        /// The code of the main function.
        public let code: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The name of the main function.
        ///   - code: The code of the main function.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(name: GenericDeviceClassName? = nil, code: Int? = nil, other: [String: JSONValue] = [:]) {
            self.name = name
            self.code = code
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var name: GenericDeviceClassName?
            var code: Int?
            while let key = try json.nextMember(of: "name,code") {
                switch key {
                case 0: name = try json.readWord(GenericDeviceClassName.self)
                case 1: code = try json.readInt()
                default: break
                }
            }
            self.name = name
            self.code = code
            self.other = json.keptMembersOfObject()
        }
    }

    /// The name of the main function of a device.
    public struct GenericDeviceClassName: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// A remote controller.
        @_alwaysEmitIntoClient
        public static var remoteController: GenericDeviceClassName { Self(rawValue: "remoteController") }
        /// A static controller.
        @_alwaysEmitIntoClient
        public static var staticController: GenericDeviceClassName { Self(rawValue: "staticController") }
        /// A control point for audio and video.
        @_alwaysEmitIntoClient
        public static var avControlPoint: GenericDeviceClassName { Self(rawValue: "avControlPoint") }
        /// A display.
        @_alwaysEmitIntoClient
        public static var display: GenericDeviceClassName { Self(rawValue: "display") }
        /// A network extender.
        @_alwaysEmitIntoClient
        public static var networkExtender: GenericDeviceClassName { Self(rawValue: "networkExtender") }
        /// An appliance.
        @_alwaysEmitIntoClient
        public static var appliance: GenericDeviceClassName { Self(rawValue: "appliance") }
        /// A sensor that gives notifications.
        @_alwaysEmitIntoClient
        public static var notificationSensor: GenericDeviceClassName { Self(rawValue: "sensorNotification") }
        /// A thermostat.
        @_alwaysEmitIntoClient
        public static var thermostat: GenericDeviceClassName { Self(rawValue: "thermostat") }
        /// A window covering.
        @_alwaysEmitIntoClient
        public static var windowCovering: GenericDeviceClassName { Self(rawValue: "windowCovering") }
        /// An end node that is a repeater.
        @_alwaysEmitIntoClient
        public static var repeaterEndNode: GenericDeviceClassName { Self(rawValue: "repeaterEndNode") }
        /// A switch with two states.
        @_alwaysEmitIntoClient
        public static var binarySwitch: GenericDeviceClassName { Self(rawValue: "switchBinary") }
        /// A switch with levels.
        @_alwaysEmitIntoClient
        public static var multilevelSwitch: GenericDeviceClassName { Self(rawValue: "switchMultilevel") }
        /// A remote switch.
        @_alwaysEmitIntoClient
        public static var remoteSwitch: GenericDeviceClassName { Self(rawValue: "switchRemote") }
        /// A toggle switch.
        @_alwaysEmitIntoClient
        public static var toggleSwitch: GenericDeviceClassName { Self(rawValue: "switchToggle") }
        /// A Z/IP node.
        @_alwaysEmitIntoClient
        public static var zipNode: GenericDeviceClassName { Self(rawValue: "zipNode") }
        /// Ventilation.
        @_alwaysEmitIntoClient
        public static var ventilation: GenericDeviceClassName { Self(rawValue: "ventilation") }
        /// A security panel.
        @_alwaysEmitIntoClient
        public static var securityPanel: GenericDeviceClassName { Self(rawValue: "securityPanel") }
        /// A controller on a wall.
        @_alwaysEmitIntoClient
        public static var wallController: GenericDeviceClassName { Self(rawValue: "wallController") }
        /// A sensor with two states.
        @_alwaysEmitIntoClient
        public static var binarySensor: GenericDeviceClassName { Self(rawValue: "sensorBinary") }
        /// A sensor with levels.
        @_alwaysEmitIntoClient
        public static var multilevelSensor: GenericDeviceClassName { Self(rawValue: "sensorMultilevel") }
        /// A meter that counts pulses.
        @_alwaysEmitIntoClient
        public static var pulseMeter: GenericDeviceClassName { Self(rawValue: "pulseMeter") }
        /// A meter.
        @_alwaysEmitIntoClient
        public static var meter: GenericDeviceClassName { Self(rawValue: "meter") }
        /// An entry control.
        @_alwaysEmitIntoClient
        public static var entryControl: GenericDeviceClassName { Self(rawValue: "entryControl") }
        /// A device that works with some other devices.
        @_alwaysEmitIntoClient
        public static var semiInteroperable: GenericDeviceClassName { Self(rawValue: "semiInteroperable") }
        /// A sensor that gives alarms.
        @_alwaysEmitIntoClient
        public static var alarmSensor: GenericDeviceClassName { Self(rawValue: "sensorAlarm") }
        /// A device that does not work with other devices.
        @_alwaysEmitIntoClient
        public static var nonInteroperable: GenericDeviceClassName { Self(rawValue: "nonInteroperable") }
    }

    /// The variant of a device's main function.
    public struct SpecificDeviceClass: Sendable, JSONReadable {
        /// The name of the variant.
        public let name: SpecificDeviceClassName?
        /// The code of the variant, whose meaning depends on the main function.
        public let code: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The name of the variant.
        ///   - code: The code of the variant, whose meaning depends on the main function.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(name: SpecificDeviceClassName? = nil, code: Int? = nil, other: [String: JSONValue] = [:]) {
            self.name = name
            self.code = code
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var name: SpecificDeviceClassName?
            var code: Int?
            while let key = try json.nextMember(of: "name,code") {
                switch key {
                case 0: name = try json.readWord(SpecificDeviceClassName.self)
                case 1: code = try json.readInt()
                default: break
                }
            }
            self.name = name
            self.code = code
            self.other = json.keptMembersOfObject()
        }
    }

    /// The name of the variant of a device's main function.
    public struct SpecificDeviceClassName: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// No variant is used.
        @_alwaysEmitIntoClient
        public static var notUsed: SpecificDeviceClassName { Self(rawValue: "notUsed") }
        /// A central controller.
        @_alwaysEmitIntoClient
        public static var pcController: SpecificDeviceClassName { Self(rawValue: "pcController") }
        /// A scene controller.
        @_alwaysEmitIntoClient
        public static var sceneController: SpecificDeviceClassName { Self(rawValue: "sceneController") }
        /// A static tool for installers.
        @_alwaysEmitIntoClient
        public static var staticInstallerTool: SpecificDeviceClassName { Self(rawValue: "staticInstallerTool") }
        /// A set-top box.
        @_alwaysEmitIntoClient
        public static var setTopBox: SpecificDeviceClassName { Self(rawValue: "setTopBox") }
        /// A controller of a subsystem.
        @_alwaysEmitIntoClient
        public static var subSystemController: SpecificDeviceClassName { Self(rawValue: "subSystemController") }
        /// A television.
        @_alwaysEmitIntoClient
        public static var tv: SpecificDeviceClassName { Self(rawValue: "tv") }
        /// A gateway.
        @_alwaysEmitIntoClient
        public static var gateway: SpecificDeviceClassName { Self(rawValue: "gateway") }
        /// A sensor that gives notifications.
        @_alwaysEmitIntoClient
        public static var notificationSensor: SpecificDeviceClassName { Self(rawValue: "notificationSensor") }
        /// A power switch.
        @_alwaysEmitIntoClient
        public static var powerSwitch: SpecificDeviceClassName { Self(rawValue: "powerSwitch") }
        /// A light whose color can be tuned.
        @_alwaysEmitIntoClient
        public static var tunableColor: SpecificDeviceClassName { Self(rawValue: "colorTunable") }
        /// A switch for scenes.
        @_alwaysEmitIntoClient
        public static var sceneSwitch: SpecificDeviceClassName { Self(rawValue: "sceneSwitch") }
        /// A power strip.
        @_alwaysEmitIntoClient
        public static var powerStrip: SpecificDeviceClassName { Self(rawValue: "powerStrip") }
        /// A siren.
        @_alwaysEmitIntoClient
        public static var siren: SpecificDeviceClassName { Self(rawValue: "siren") }
        /// A valve that opens and closes.
        @_alwaysEmitIntoClient
        public static var valve: SpecificDeviceClassName { Self(rawValue: "valve") }
        /// An irrigation controller.
        @_alwaysEmitIntoClient
        public static var irrigationController: SpecificDeviceClassName { Self(rawValue: "irrigationController") }
        /// A routing sensor, with two states or with levels.
        @_alwaysEmitIntoClient
        public static var routingSensor: SpecificDeviceClassName { Self(rawValue: "routingSensor") }
        /// A fan in a chimney.
        @_alwaysEmitIntoClient
        public static var chimneyFan: SpecificDeviceClassName { Self(rawValue: "chimneyFan") }
        /// An energy meter for a part of a building.
        @_alwaysEmitIntoClient
        public static var simpleMeter: SpecificDeviceClassName { Self(rawValue: "simpleMeter") }
        /// An advanced energy meter for a whole building.
        @_alwaysEmitIntoClient
        public static var advancedEnergyControl: SpecificDeviceClassName { Self(rawValue: "advancedEnergyControl") }
        /// A simple energy meter for a whole building.
        @_alwaysEmitIntoClient
        public static var wholeHomeMeterSimple: SpecificDeviceClassName { Self(rawValue: "wholeHomeMeterSimple") }
    }

    /// The role of a node in the network, and its use of a battery.
    public struct RoleType: Sendable, JSONReadable {
        /// The name of the role type.
        public let name: RoleTypeName?
        /// The code of the role type.
        public let code: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The name of the role type.
        ///   - code: The code of the role type.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(name: RoleTypeName? = nil, code: Int? = nil, other: [String: JSONValue] = [:]) {
            self.name = name
            self.code = code
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var name: RoleTypeName?
            var code: Int?
            while let key = try json.nextMember(of: "name,code") {
                switch key {
                case 0: name = try json.readWord(RoleTypeName.self)
                case 1: code = try json.readInt()
                default: break
                }
            }
            self.name = name
            self.code = code
            self.other = json.keptMembersOfObject()
        }
    }

    /// The name of a role in the network.
    public struct RoleTypeName: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            switch rawValue {
            case "alwaysOnSlave": self.rawValue = "alwaysOnEndNode"
            default: self.rawValue = rawValue
            }
        }

        /// The central controller, which does not move.
        @_alwaysEmitIntoClient
        public static var centralStaticController: RoleTypeName { Self(rawValue: "centralStaticController") }
        /// A further controller that does not move.
        @_alwaysEmitIntoClient
        public static var subStaticController: RoleTypeName { Self(rawValue: "subStaticController") }
        /// A controller that can be moved.
        @_alwaysEmitIntoClient
        public static var portableController: RoleTypeName { Self(rawValue: "portableController") }
        /// A controller that can be moved and that reports.
        @_alwaysEmitIntoClient
        public static var portableReportingController: RoleTypeName { Self(rawValue: "portableReportingController") }
        /// An end node that can be moved.
        @_alwaysEmitIntoClient
        public static var portableEndNode: RoleTypeName { Self(rawValue: "portableEndNode") }
        /// An end node that is always on.
        @_alwaysEmitIntoClient
        public static var alwaysOnEndNode: RoleTypeName { Self(rawValue: "alwaysOnEndNode") }
        /// An end node that sleeps and reports.
        @_alwaysEmitIntoClient
        public static var sleepingReportingEndNode: RoleTypeName { Self(rawValue: "sleepingReportingEndNode") }
        /// An end node that sleeps and listens.
        @_alwaysEmitIntoClient
        public static var sleepingListeningEndNode: RoleTypeName { Self(rawValue: "sleepingListeningEndNode") }
        /// An end node that is aware of the network.
        @_alwaysEmitIntoClient
        public static var networkAwareEndNode: RoleTypeName { Self(rawValue: "networkAwareEndNode") }
    }

    /// The kind of a node with Z-Wave Plus.
    public struct NodeType: Sendable, JSONReadable {
        /// The name of the kind of node.
        public let name: NodeTypeName?
        /// The code of the kind of node.
        public let code: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The name of the kind of node.
        ///   - code: The code of the kind of node.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(name: NodeTypeName? = nil, code: Int? = nil, other: [String: JSONValue] = [:]) {
            self.name = name
            self.code = code
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var name: NodeTypeName?
            var code: Int?
            while let key = try json.nextMember(of: "name,code") {
                switch key {
                case 0: name = try json.readWord(NodeTypeName.self)
                case 1: code = try json.readInt()
                default: break
                }
            }
            self.name = name
            self.code = code
            self.other = json.keptMembersOfObject()
        }
    }

    /// The name of a kind of node with Z-Wave Plus.
    public struct NodeTypeName: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// A Z-Wave Plus node.
        @_alwaysEmitIntoClient
        public static var zwavePlusNode: NodeTypeName { Self(rawValue: "zwavePlusNode") }
        /// A Z-Wave Plus node for an IP router.
        @_alwaysEmitIntoClient
        public static var zwavePlusForIPRouter: NodeTypeName { Self(rawValue: "zwavePlusForIPRouter") }
    }

    /// A command class of an endpoint.
    public struct Interface: Sendable, JSONReadable {
        /// The descriptor that identifies the interface in calls (`interfaceDescriptor`).
        public let descriptor: Int64
        /// The name of the command class.
        public let name: InterfaceName?
        /// The version of the command class, which the device's database may have raised.
        public let simulatedVersion: Int?
        /// The version of the command class that the node has; 0 if the interface is simulated.
        public let realVersion: Int?
        /// The ways in which the interface can be accessed.
        public let accessSupport: AccessSupport?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - descriptor: The descriptor that identifies the interface in calls.
        ///   - name: The name of the command class.
        ///   - simulatedVersion: The version of the command class, which the device's database may have raised.
        ///   - realVersion: The version of the command class that the node has; 0 if the interface is simulated.
        ///   - accessSupport: The ways in which the interface can be accessed.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            descriptor: Int64, name: InterfaceName? = nil, simulatedVersion: Int? = nil, realVersion: Int? = nil,
            accessSupport: AccessSupport? = nil, other: [String: JSONValue] = [:]
        ) {
            self.descriptor = descriptor
            self.name = name
            self.simulatedVersion = simulatedVersion
            self.realVersion = realVersion
            self.accessSupport = accessSupport
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var descriptor: Int64?
            var name: InterfaceName?
            var simulatedVersion: Int?
            var realVersion: Int?
            var accessSupport: AccessSupport?
            let keys: StaticString = """
                interfaceDescriptor,name,simulatedVersion,realVersion,accessSupport
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: descriptor = try json.readInt64()
                case 1: name = try json.readWord(InterfaceName.self)
                case 2: simulatedVersion = try json.readInt()
                case 3: realVersion = try json.readInt()
                case 4: accessSupport = try json.read(AccessSupport.self)
                default: break
                }
            }
            guard let descriptor else { throw json.missingField("interfaceDescriptor") }
            self.descriptor = descriptor
            self.name = name
            self.simulatedVersion = simulatedVersion
            self.realVersion = realVersion
            self.accessSupport = accessSupport
            self.other = json.keptMembersOfObject()
        }
    }

    /// How an interface can be accessed.
    public struct AccessSupport: Sendable, JSONReadable {
        /// Whether the interface can be accessed securely (`secure`).
        public let isSecureSupported: Bool?
        /// Whether the interface can be accessed insecurely (`unsecure`).
        public let isInsecureSupported: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isSecureSupported: Whether the interface can be accessed securely.
        ///   - isInsecureSupported: Whether the interface can be accessed insecurely.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            isSecureSupported: Bool? = nil, isInsecureSupported: Bool? = nil, other: [String: JSONValue] = [:]
        ) {
            self.isSecureSupported = isSecureSupported
            self.isInsecureSupported = isInsecureSupported
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var isSecureSupported: Bool?
            var isInsecureSupported: Bool?
            while let key = try json.nextMember(of: "secure,unsecure") {
                switch key {
                case 0: isSecureSupported = try json.readBool()
                case 1: isInsecureSupported = try json.readBool()
                default: break
                }
            }
            self.isSecureSupported = isSecureSupported
            self.isInsecureSupported = isInsecureSupported
            self.other = json.keptMembersOfObject()
        }
    }

    /// The name of a command class.
    public struct InterfaceName: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Anti-Theft Unlock.
        @_alwaysEmitIntoClient
        public static var antiTheftUnlock: InterfaceName { Self(rawValue: "antiTheftUnlock") }
        /// Association.
        @_alwaysEmitIntoClient
        public static var association: InterfaceName { Self(rawValue: "association") }
        /// Basic.
        @_alwaysEmitIntoClient
        public static var basic: InterfaceName { Self(rawValue: "basic") }
        /// Battery.
        @_alwaysEmitIntoClient
        public static var battery: InterfaceName { Self(rawValue: "battery") }
        /// Binary Switch.
        @_alwaysEmitIntoClient
        public static var binarySwitch: InterfaceName { Self(rawValue: "binarySwitch") }
        /// Central Scene.
        @_alwaysEmitIntoClient
        public static var centralScene: InterfaceName { Self(rawValue: "centralScene") }
        /// Configuration.
        @_alwaysEmitIntoClient
        public static var configuration: InterfaceName { Self(rawValue: "configuration") }
        /// Firmware Update Meta Data.
        @_alwaysEmitIntoClient
        public static var firmwareUpdate: InterfaceName { Self(rawValue: "firmwareUpdate") }
        /// Indicator.
        @_alwaysEmitIntoClient
        public static var indicator: InterfaceName { Self(rawValue: "indicator") }
        /// Meter.
        @_alwaysEmitIntoClient
        public static var meter: InterfaceName { Self(rawValue: "meter") }
        /// Multilevel Sensor.
        @_alwaysEmitIntoClient
        public static var multilevelSensor: InterfaceName { Self(rawValue: "multilevelSensor") }
        /// Notification, formerly called Alarm.
        @_alwaysEmitIntoClient
        public static var notification: InterfaceName { Self(rawValue: "notification") }
        /// Wake Up.
        @_alwaysEmitIntoClient
        public static var wakeUp: InterfaceName { Self(rawValue: "wakeUp") }
    }

    /// A device in the network, in short.
    public struct NodeSummary: Sendable, JSONReadable {
        /// The descriptor that identifies the node in calls.
        public let descriptor: Int64
        /// The node's ID in the network, less than 232; a later node can get the same ID.
        public let id: Int?
        /// The kind of device.
        public let deviceCategory: DeviceCategoryName?
        /// Whether the node can be reached.
        public let aliveState: AliveState?
        /// A warning about the security of the node, if there is one.
        public let securityWarning: SecurityWarning?
        /// The endpoints of the node (`endpoint`).
        public let endpoints: [EndpointSummary]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - descriptor: The descriptor that identifies the node in calls.
        ///   - id: The node's ID in the network, less than 232; a later node can get the same ID.
        ///   - deviceCategory: The kind of device.
        ///   - aliveState: Whether the node can be reached.
        ///   - securityWarning: A warning about the security of the node, if there is one.
        ///   - endpoints: The endpoints of the node.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            descriptor: Int64, id: Int? = nil, deviceCategory: DeviceCategoryName? = nil, aliveState: AliveState? = nil,
            securityWarning: SecurityWarning? = nil, endpoints: [EndpointSummary] = [], other: [String: JSONValue] = [:]
        ) {
            self.descriptor = descriptor
            self.id = id
            self.deviceCategory = deviceCategory
            self.aliveState = aliveState
            self.securityWarning = securityWarning
            self.endpoints = endpoints
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var descriptor: Int64?
            var id: Int?
            var deviceCategory: DeviceCategoryName?
            var aliveState: AliveState?
            var securityWarning: SecurityWarning?
            var endpoints: [EndpointSummary] = []
            let keys: StaticString = """
                descriptor,id,deviceCategory,aliveState,securityWarning,endpoint
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: descriptor = try json.readInt64()
                case 1: id = try json.readInt()
                case 2: deviceCategory = try json.readWord(DeviceCategoryName.self)
                case 3: aliveState = try json.readWord(AliveState.self)
                case 4: securityWarning = try json.readWord(SecurityWarning.self)
                case 5: endpoints = try json.readArray(of: EndpointSummary.self)
                default: break
                }
            }
            guard let descriptor else { throw json.missingField("descriptor") }
            self.descriptor = descriptor
            self.id = id
            self.deviceCategory = deviceCategory
            self.aliveState = aliveState
            self.securityWarning = securityWarning
            self.endpoints = endpoints
            self.other = json.keptMembersOfObject()
        }
    }

    /// A warning about a node's security.
    public struct SecurityWarning: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The node was added with S0, in a network that has S2.
        @_alwaysEmitIntoClient
        public static var failedToIncludeSecurely: SecurityWarning { Self(rawValue: "failedToIncludeSecurely") }
        /// The node did not get the highest S2 key that it asked for.
        @_alwaysEmitIntoClient
        public static var failedToIncludeWithHighestSecurity: SecurityWarning {
            Self(rawValue: "failedToIncludeWithHighestSecurity")
        }
    }

    /// A part of a node, in short.
    public struct EndpointSummary: Sendable, JSONReadable {
        /// The descriptor that identifies the endpoint in calls.
        public let descriptor: Int64
        /// The name of the endpoint.
        public let name: String?
        /// The name of the endpoint's main function.
        public let genericDeviceClassName: GenericDeviceClassName?
        /// The name of the variant of the endpoint's main function.
        public let specificDeviceClassName: SpecificDeviceClassName?
        /// The number of the endpoint's I/O port, if the endpoint has one.
        public let portNumber: Int?
        /// Some of the interfaces of the endpoint (`interface`).
        public let interfaces: [InterfaceSummary]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - descriptor: The descriptor that identifies the endpoint in calls.
        ///   - name: The name of the endpoint.
        ///   - genericDeviceClassName: The name of the endpoint's main function.
        ///   - specificDeviceClassName: The name of the variant of the endpoint's main function.
        ///   - portNumber: The number of the endpoint's I/O port, if the endpoint has one.
        ///   - interfaces: Some of the interfaces of the endpoint.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            descriptor: Int64, name: String? = nil, genericDeviceClassName: GenericDeviceClassName? = nil,
            specificDeviceClassName: SpecificDeviceClassName? = nil, portNumber: Int? = nil,
            interfaces: [InterfaceSummary] = [], other: [String: JSONValue] = [:]
        ) {
            self.descriptor = descriptor
            self.name = name
            self.genericDeviceClassName = genericDeviceClassName
            self.specificDeviceClassName = specificDeviceClassName
            self.portNumber = portNumber
            self.interfaces = interfaces
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var descriptor: Int64?
            var name: String?
            var genericDeviceClassName: GenericDeviceClassName?
            var specificDeviceClassName: SpecificDeviceClassName?
            var portNumber: Int?
            var interfaces: [InterfaceSummary] = []
            let keys: StaticString = """
                descriptor,name,genericDeviceClassName,specificDeviceClassName,portNumber,interface
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: descriptor = try json.readInt64()
                case 1: name = try json.readString()
                case 2: genericDeviceClassName = try json.readWord(GenericDeviceClassName.self)
                case 3: specificDeviceClassName = try json.readWord(SpecificDeviceClassName.self)
                case 4: portNumber = try json.readInt()
                case 5: interfaces = try json.readArray(of: InterfaceSummary.self)
                default: break
                }
            }
            guard let descriptor else { throw json.missingField("descriptor") }
            self.descriptor = descriptor
            self.name = name
            self.genericDeviceClassName = genericDeviceClassName
            self.specificDeviceClassName = specificDeviceClassName
            self.portNumber = portNumber
            self.interfaces = interfaces
            self.other = json.keptMembersOfObject()
        }
    }

    /// A command class of an endpoint, in short.
    public struct InterfaceSummary: Sendable, JSONReadable {
        /// The descriptor that identifies the interface in calls.
        public let descriptor: Int64
        /// The name of the command class.
        public let name: InterfaceName?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - descriptor: The descriptor that identifies the interface in calls.
        ///   - name: The name of the command class.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(descriptor: Int64, name: InterfaceName? = nil, other: [String: JSONValue] = [:]) {
            self.descriptor = descriptor
            self.name = name
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var descriptor: Int64?
            var name: InterfaceName?
            while let key = try json.nextMember(of: "descriptor,name") {
                switch key {
                case 0: descriptor = try json.readInt64()
                case 1: name = try json.readWord(InterfaceName.self)
                default: break
                }
            }
            guard let descriptor else { throw json.missingField("descriptor") }
            self.descriptor = descriptor
            self.name = name
            self.other = json.keptMembersOfObject()
        }
    }

    /// The key of a new node, to compare it with the one on the device.
    public struct DeviceKey: Sendable, JSONReadable {
        /// Whether the user must enter the PIN, which is the first five digits of the key (`pinRequired`).
        public let isPINRequired: Bool?
        /// The key, as eight groups of five digits with hyphens between them; without the first group, from the hyphen
        /// on, if the PIN is required.
        public let deviceSpecificKey: String
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - deviceSpecificKey: The key, as eight groups of five digits with hyphens between them; without the first
        ///     group, from the hyphen on, if the PIN is required.
        ///   - isPINRequired: Whether the user must enter the PIN, which is the first five digits of the key.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(deviceSpecificKey: String, isPINRequired: Bool? = nil, other: [String: JSONValue] = [:]) {
            self.deviceSpecificKey = deviceSpecificKey
            self.isPINRequired = isPINRequired
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var isPINRequired: Bool?
            var deviceSpecificKey: String?
            while let key = try json.nextMember(of: "pinRequired,deviceSpecificKey") {
                switch key {
                case 0: isPINRequired = try json.readBool()
                case 1: deviceSpecificKey = try json.readString()
                default: break
                }
            }
            self.isPINRequired = isPINRequired
            guard let deviceSpecificKey else { throw json.missingField("deviceSpecificKey") }
            self.deviceSpecificKey = deviceSpecificKey
            self.other = json.keptMembersOfObject()
        }
    }

    /// The devices that may join the network when they are turned on.
    public struct ProvisioningList: Sendable, JSONReadable {
        /// Whether the list is complete (`complete`).
        public let isComplete: Bool?
        /// The devices (`deviceInfo`).
        public let devices: [ProvisionedDevice]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - devices: The devices.
        ///   - isComplete: Whether the list is complete.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(devices: [ProvisionedDevice], isComplete: Bool? = nil, other: [String: JSONValue] = [:]) {
            self.devices = devices
            self.isComplete = isComplete
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var isComplete: Bool?
            var devices: [ProvisionedDevice] = []
            while let key = try json.nextMember(of: "complete,deviceInfo") {
                switch key {
                case 0: isComplete = try json.readBool()
                case 1: devices = try json.readArray(of: ProvisionedDevice.self)
                default: break
                }
            }
            self.isComplete = isComplete
            self.devices = devices
            self.other = json.keptMembersOfObject()
        }
    }

    /// A device of the provisioning list.
    public struct ProvisionedDevice: Sendable, JSONReadable {
        /// The key of the device.
        public let deviceSpecificKey: String
        /// The name of the device; empty if the device has no name.
        public let name: String?
        /// The location of the device; empty if the device has no location.
        public let location: String?
        /// Whether the device is part of the network.
        public let networkStatus: NetworkStatus?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - deviceSpecificKey: The key of the device.
        ///   - name: The name of the device; empty if the device has no name.
        ///   - location: The location of the device; empty if the device has no location.
        ///   - networkStatus: Whether the device is part of the network.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            deviceSpecificKey: String, name: String? = nil, location: String? = nil,
            networkStatus: NetworkStatus? = nil, other: [String: JSONValue] = [:]
        ) {
            self.deviceSpecificKey = deviceSpecificKey
            self.name = name
            self.location = location
            self.networkStatus = networkStatus
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var deviceSpecificKey: String?
            var name: String?
            var location: String?
            var networkStatus: NetworkStatus?
            while let key = try json.nextMember(of: "deviceSpecificKey,name,location,networkStatus") {
                switch key {
                case 0: deviceSpecificKey = try json.readString()
                case 1: name = try json.readString()
                case 2: location = try json.readString()
                case 3: networkStatus = try json.readWord(NetworkStatus.self)
                default: break
                }
            }
            guard let deviceSpecificKey else { throw json.missingField("deviceSpecificKey") }
            self.deviceSpecificKey = deviceSpecificKey
            self.name = name
            self.location = location
            self.networkStatus = networkStatus
            self.other = json.keptMembersOfObject()
        }
    }

    /// Whether a device is part of the network.
    public struct NetworkStatus: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The device is part of the network.
        @_alwaysEmitIntoClient
        public static var included: NetworkStatus { Self(rawValue: "included") }
        /// The device is not part of the network yet.
        @_alwaysEmitIntoClient
        public static var notIncluded: NetworkStatus { Self(rawValue: "notIncluded") }
        /// The device was added to the network, but is failing now.
        @_alwaysEmitIntoClient
        public static var failing: NetworkStatus { Self(rawValue: "failing") }
        /// The status is not known.
        @_alwaysEmitIntoClient
        public static var unknown: NetworkStatus { Self(rawValue: "unknownStatus") }
    }

    /// The side of a threshold that triggers an event.
    public struct WarningRule: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Above the threshold.
        @_alwaysEmitIntoClient
        public static var above: WarningRule { Self(rawValue: "above") }
        /// Below the threshold.
        @_alwaysEmitIntoClient
        public static var below: WarningRule { Self(rawValue: "below") }
        /// No rule was ever set; only in replies.
        @_alwaysEmitIntoClient
        public static var unknown: WarningRule { Self(rawValue: "unknown") }
    }

    /// A unit of temperatures.
    public struct TemperatureUnit: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            switch rawValue {
            case "Celsius": self.rawValue = "celsius"
            case "Fahrenheit": self.rawValue = "fahrenheit"
            default: self.rawValue = rawValue
            }
        }

        /// Degrees Celsius.
        @_alwaysEmitIntoClient
        public static var celsius: TemperatureUnit { Self(rawValue: "celsius") }
        /// Degrees Fahrenheit.
        @_alwaysEmitIntoClient
        public static var fahrenheit: TemperatureUnit { Self(rawValue: "fahrenheit") }
    }

    /// The connection of an endpoint with an I/O port.
    public struct IOConfiguration: Sendable, JSONReadable {
        /// The I/O function (`ioFunction`).
        public let function: IOFunction?
        /// Whether the connection is used now (`enabled`).
        public let isEnabled: Bool?
        /// The number of the I/O port (`ioPortNumber`).
        public let portNumber: Int?
        /// The code of the alarm type of the event that sets the port; 0 if it is not used.
        public let alarmType: Int?
        /// The code of the event of the I/O function; 0 if it is not used.
        public let event: Int?
        /// The code of the alarm type of the event that resets the port; 0 if it is not used.
        public let resetAlarmType: Int?
        /// The code of the event that resets the port; 0 if it is not used.
        public let resetEvent: Int?
        /// Whether low and high are exchanged; not used by the function `toggle` (`invert`).
        public let isInverted: Bool?
        /// The time for which the port is set; only used by the function `oneShot`.
        public let duration: Duration?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - function: The I/O function.
        ///   - isEnabled: Whether the connection is used now.
        ///   - portNumber: The number of the I/O port.
        ///   - alarmType: The code of the alarm type of the event that sets the port; 0 if it is not used.
        ///   - event: The code of the event of the I/O function; 0 if it is not used.
        ///   - resetAlarmType: The code of the alarm type of the event that resets the port; 0 if it is not used.
        ///   - resetEvent: The code of the event that resets the port; 0 if it is not used.
        ///   - isInverted: Whether low and high are exchanged; not used by the function `toggle`.
        ///   - duration: The time for which the port is set; only used by the function `oneShot`.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            function: IOFunction? = nil, isEnabled: Bool? = nil, portNumber: Int? = nil, alarmType: Int? = nil,
            event: Int? = nil, resetAlarmType: Int? = nil, resetEvent: Int? = nil, isInverted: Bool? = nil,
            duration: Duration? = nil, other: [String: JSONValue] = [:]
        ) {
            self.function = function
            self.isEnabled = isEnabled
            self.portNumber = portNumber
            self.alarmType = alarmType
            self.event = event
            self.resetAlarmType = resetAlarmType
            self.resetEvent = resetEvent
            self.isInverted = isInverted
            self.duration = duration
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var function: IOFunction?
            var isEnabled: Bool?
            var portNumber: Int?
            var alarmType: Int?
            var event: Int?
            var resetAlarmType: Int?
            var resetEvent: Int?
            var isInverted: Bool?
            var duration: Duration?
            let keys: StaticString = """
                ioFunction,enabled,ioPortNumber,alarmType,event,resetAlarmType,resetEvent,invert,duration
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: function = try json.readWord(IOFunction.self)
                case 1: isEnabled = try json.readBool()
                case 2: portNumber = try json.readInt()
                case 3: alarmType = try json.readInt()
                case 4: event = try json.readInt()
                case 5: resetAlarmType = try json.readInt()
                case 6: resetEvent = try json.readInt()
                case 7: isInverted = try json.readBool()
                case 8: duration = try json.readDuration(in: .seconds)
                default: break
                }
            }
            self.function = function
            self.isEnabled = isEnabled
            self.portNumber = portNumber
            self.alarmType = alarmType
            self.event = event
            self.resetAlarmType = resetAlarmType
            self.resetEvent = resetEvent
            self.isInverted = isInverted
            self.duration = duration
            self.other = json.keptMembersOfObject()
        }
    }

    /// A connection of an endpoint with an I/O port.
    public struct IOFunction: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// One event sets the port, and another event resets it.
        @_alwaysEmitIntoClient
        public static var setReset: IOFunction { Self(rawValue: "Set/Reset") }
        /// An event toggles the port.
        @_alwaysEmitIntoClient
        public static var toggle: IOFunction { Self(rawValue: "Toggle") }
        /// An event sets the port for some time.
        @_alwaysEmitIntoClient
        public static var oneShot: IOFunction { Self(rawValue: "One-shot") }
        /// The port switches the endpoint.
        @_alwaysEmitIntoClient
        public static var binarySwitch: IOFunction { Self(rawValue: "Binary-switch") }
    }

    /// A battery.
    public struct Battery: Sendable, JSONReadable {
        /// The time of the last report, such as `20210126T092334`; `19700101T000000` means no report, so other values
        /// are undefined.
        public let lastUpdated: String?
        /// The level, from 0 to 100 percent; 255 if the battery is low.
        public let level: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - lastUpdated: The time of the last report, such as `20210126T092334`; `19700101T000000` means no report,
        ///     so other values are undefined.
        ///   - level: The level, from 0 to 100 percent; 255 if the battery is low.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(lastUpdated: String? = nil, level: Int? = nil, other: [String: JSONValue] = [:]) {
            self.lastUpdated = lastUpdated
            self.level = level
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var lastUpdated: String?
            var level: Int?
            while let key = try json.nextMember(of: "lastUpdated,level") {
                switch key {
                case 0: lastUpdated = try json.readString()
                case 1: level = try json.readInt()
                default: break
                }
            }
            self.lastUpdated = lastUpdated
            self.level = level
            self.other = json.keptMembersOfObject()
        }
    }

    /// A value of a multilevel sensor.
    public struct SensorState: Sendable, JSONReadable {
        /// The time of the last report, such as `20210126T092334`; `19700101T000000` means no report, so other values
        /// are undefined.
        public let lastUpdated: String?
        /// The quantity.
        public let type: SensorType?
        /// The measured value.
        public let value: Double?
        /// The number of decimal places of the value.
        public let precision: Int?
        /// The unit of the value.
        public let unit: SensorUnit?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - lastUpdated: The time of the last report, such as `20210126T092334`; `19700101T000000` means no report,
        ///     so other values are undefined.
        ///   - type: The quantity.
        ///   - value: The measured value.
        ///   - precision: The number of decimal places of the value.
        ///   - unit: The unit of the value.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            lastUpdated: String? = nil, type: SensorType? = nil, value: Double? = nil, precision: Int? = nil,
            unit: SensorUnit? = nil, other: [String: JSONValue] = [:]
        ) {
            self.lastUpdated = lastUpdated
            self.type = type
            self.value = value
            self.precision = precision
            self.unit = unit
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var lastUpdated: String?
            var type: SensorType?
            var value: Double?
            var precision: Int?
            var unit: SensorUnit?
            while let key = try json.nextMember(of: "lastUpdated,type,value,precision,unit") {
                switch key {
                case 0: lastUpdated = try json.readString()
                case 1: type = try json.readWord(SensorType.self)
                case 2: value = try json.readDouble()
                case 3: precision = try json.readInt()
                case 4: unit = try json.readWord(SensorUnit.self)
                default: break
                }
            }
            self.lastUpdated = lastUpdated
            self.type = type
            self.value = value
            self.precision = precision
            self.unit = unit
            self.other = json.keptMembersOfObject()
        }
    }

    /// The quantities that a multilevel sensor measures.
    public struct SensorTypeSupport: Sendable, JSONReadable {
        /// The time of the last report, such as `20210126T092334`; `19700101T000000` means no report, so other values
        /// are undefined.
        public let lastUpdated: String?
        /// The quantities (`sensorTypeList`).
        public let types: [SensorType]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - types: The quantities.
        ///   - lastUpdated: The time of the last report, such as `20210126T092334`; `19700101T000000` means no report,
        ///     so other values are undefined.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(types: [SensorType], lastUpdated: String? = nil, other: [String: JSONValue] = [:]) {
            self.types = types
            self.lastUpdated = lastUpdated
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var lastUpdated: String?
            var types: [SensorType] = []
            while let key = try json.nextMember(of: "lastUpdated,sensorTypeList") {
                switch key {
                case 0: lastUpdated = try json.readString()
                case 1: types = try json.readArray(of: String.self).map(SensorType.init(rawValue:))
                default: break
                }
            }
            self.lastUpdated = lastUpdated
            self.types = types
            self.other = json.keptMembersOfObject()
        }
    }

    /// The units that a multilevel sensor has for a quantity.
    public struct SensorUnitSupport: Sendable, JSONReadable {
        /// The time of the last report, such as `20210126T092334`; `19700101T000000` means no report, so other values
        /// are undefined.
        public let lastUpdated: String?
        /// The quantity (`sensorType`).
        public let type: SensorType?
        /// The units (`sensorUnitList`).
        public let units: [SensorUnit]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - units: The units.
        ///   - lastUpdated: The time of the last report, such as `20210126T092334`; `19700101T000000` means no report,
        ///     so other values are undefined.
        ///   - type: The quantity.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            units: [SensorUnit], lastUpdated: String? = nil, type: SensorType? = nil, other: [String: JSONValue] = [:]
        ) {
            self.units = units
            self.lastUpdated = lastUpdated
            self.type = type
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var lastUpdated: String?
            var type: SensorType?
            var units: [SensorUnit] = []
            while let key = try json.nextMember(of: "lastUpdated,sensorType,sensorUnitList") {
                switch key {
                case 0: lastUpdated = try json.readString()
                case 1: type = try json.readWord(SensorType.self)
                case 2: units = try json.readArray(of: String.self).map(SensorUnit.init(rawValue:))
                default: break
                }
            }
            self.lastUpdated = lastUpdated
            self.type = type
            self.units = units
            self.other = json.keptMembersOfObject()
        }
    }

    /// A quantity that a sensor measures.
    public struct SensorType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            switch rawValue {
            case "lumSensor": self.rawValue = "luminSensor"
            default: self.rawValue = rawValue
            }
        }

        /// Temperature.
        @_alwaysEmitIntoClient
        public static var temperature: SensorType { Self(rawValue: "tempSensor") }
        /// A general-purpose value.
        @_alwaysEmitIntoClient
        public static var generalPurpose: SensorType { Self(rawValue: "gpSensor") }
        /// Luminance.
        @_alwaysEmitIntoClient
        public static var luminance: SensorType { Self(rawValue: "luminSensor") }
        /// Power.
        @_alwaysEmitIntoClient
        public static var power: SensorType { Self(rawValue: "powerSensor") }
        /// Humidity.
        @_alwaysEmitIntoClient
        public static var humidity: SensorType { Self(rawValue: "humidSensor") }
        /// Velocity.
        @_alwaysEmitIntoClient
        public static var velocity: SensorType { Self(rawValue: "veloSensor") }
        /// Direction of the wind; 0 is no wind, 90 east, 180 south, 270 west, 360 north.
        @_alwaysEmitIntoClient
        public static var direction: SensorType { Self(rawValue: "directionSensor") }
        /// Atmospheric pressure.
        @_alwaysEmitIntoClient
        public static var atmosphericPressure: SensorType { Self(rawValue: "atmSensor") }
        /// Barometric pressure.
        @_alwaysEmitIntoClient
        public static var barometricPressure: SensorType { Self(rawValue: "baroSensor") }
        /// Solar radiation.
        @_alwaysEmitIntoClient
        public static var solarRadiation: SensorType { Self(rawValue: "solarSensor") }
        /// Dew point.
        @_alwaysEmitIntoClient
        public static var dewPoint: SensorType { Self(rawValue: "dewSensor") }
        /// Rain rate.
        @_alwaysEmitIntoClient
        public static var rainRate: SensorType { Self(rawValue: "rainSensor") }
        /// Tide level.
        @_alwaysEmitIntoClient
        public static var tideLevel: SensorType { Self(rawValue: "tideSensor") }
        /// Weight.
        @_alwaysEmitIntoClient
        public static var weight: SensorType { Self(rawValue: "weightSensor") }
        /// Voltage.
        @_alwaysEmitIntoClient
        public static var voltage: SensorType { Self(rawValue: "voltageSensor") }
        /// Current.
        @_alwaysEmitIntoClient
        public static var current: SensorType { Self(rawValue: "currentSensor") }
        /// Level of carbon dioxide.
        @_alwaysEmitIntoClient
        public static var co2Level: SensorType { Self(rawValue: "co2Sensor") }
        /// Air flow.
        @_alwaysEmitIntoClient
        public static var airFlow: SensorType { Self(rawValue: "airSensor") }
        /// Capacity of a tank.
        @_alwaysEmitIntoClient
        public static var tankCapacity: SensorType { Self(rawValue: "tankSensor") }
        /// Distance.
        @_alwaysEmitIntoClient
        public static var distance: SensorType { Self(rawValue: "distSensor") }
        /// Angle.
        @_alwaysEmitIntoClient
        public static var anglePosition: SensorType { Self(rawValue: "angleSensor") }
        /// Rotation.
        @_alwaysEmitIntoClient
        public static var rotation: SensorType { Self(rawValue: "rotationSensor") }
        /// Temperature of water.
        @_alwaysEmitIntoClient
        public static var waterTemperature: SensorType { Self(rawValue: "waterTempSensor") }
        /// Temperature of soil.
        @_alwaysEmitIntoClient
        public static var soilTemperature: SensorType { Self(rawValue: "soilTempSensor") }
        /// Seismic intensity.
        @_alwaysEmitIntoClient
        public static var seismicIntensity: SensorType { Self(rawValue: "seismicIntSensor") }
        /// Seismic magnitude.
        @_alwaysEmitIntoClient
        public static var seismicMagnitude: SensorType { Self(rawValue: "seismicMagSensor") }
        /// Ultraviolet radiation.
        @_alwaysEmitIntoClient
        public static var ultraviolet: SensorType { Self(rawValue: "uvSensor") }
        /// Electrical resistivity.
        @_alwaysEmitIntoClient
        public static var electricalResistivity: SensorType { Self(rawValue: "elecResistivitySensor") }
        /// Electrical conductivity.
        @_alwaysEmitIntoClient
        public static var electricalConductivity: SensorType { Self(rawValue: "elecCondSensor") }
        /// Loudness.
        @_alwaysEmitIntoClient
        public static var loudness: SensorType { Self(rawValue: "loudnessSensor") }
        /// Moisture.
        @_alwaysEmitIntoClient
        public static var moisture: SensorType { Self(rawValue: "moistSensor") }
        /// Frequency.
        @_alwaysEmitIntoClient
        public static var frequency: SensorType { Self(rawValue: "frequencySensor") }
        /// Time.
        @_alwaysEmitIntoClient
        public static var time: SensorType { Self(rawValue: "timeSensor") }
        /// Target temperature.
        @_alwaysEmitIntoClient
        public static var targetTemperature: SensorType { Self(rawValue: "targetTempSensor") }
        /// Particulate matter, PM 2.5.
        @_alwaysEmitIntoClient
        public static var particulateMatter2p5: SensorType { Self(rawValue: "pm2_5Sensor") }
        /// Level of formaldehyde.
        @_alwaysEmitIntoClient
        public static var formaldehydeLevel: SensorType { Self(rawValue: "ch2oSensor") }
        /// Concentration of radon.
        @_alwaysEmitIntoClient
        public static var radonConcentration: SensorType { Self(rawValue: "radonSensor") }
        /// Density of methane.
        @_alwaysEmitIntoClient
        public static var methaneDensity: SensorType { Self(rawValue: "ch4Sensor") }
        /// Volatile organic compounds.
        @_alwaysEmitIntoClient
        public static var volatileOrganicCompounds: SensorType { Self(rawValue: "vocSensor") }
        /// Level of carbon monoxide.
        @_alwaysEmitIntoClient
        public static var coLevel: SensorType { Self(rawValue: "coLvlSensor") }
        /// Humidity of soil.
        @_alwaysEmitIntoClient
        public static var soilHumidity: SensorType { Self(rawValue: "soilHumidSensor") }
        /// Reactivity of soil.
        @_alwaysEmitIntoClient
        public static var soilReactivity: SensorType { Self(rawValue: "soilReactivitySensor") }
        /// Salinity of soil.
        @_alwaysEmitIntoClient
        public static var soilSalinity: SensorType { Self(rawValue: "soilSalinitySensor") }
        /// Heart rate.
        @_alwaysEmitIntoClient
        public static var heartRate: SensorType { Self(rawValue: "heartRateSensor") }
        /// Blood pressure.
        @_alwaysEmitIntoClient
        public static var bloodPressure: SensorType { Self(rawValue: "bloodPressureSensor") }
        /// Muscle mass.
        @_alwaysEmitIntoClient
        public static var muscleMass: SensorType { Self(rawValue: "muscleMassSensor") }
        /// Fat mass.
        @_alwaysEmitIntoClient
        public static var fatMass: SensorType { Self(rawValue: "fatMassSensor") }
        /// Bone mass.
        @_alwaysEmitIntoClient
        public static var boneMass: SensorType { Self(rawValue: "boneMassSensor") }
        /// Total body water.
        @_alwaysEmitIntoClient
        public static var totalBodyWater: SensorType { Self(rawValue: "tbwSensor") }
        /// Basal metabolic rate.
        @_alwaysEmitIntoClient
        public static var basalMetabolicRate: SensorType { Self(rawValue: "bmrSensor") }
        /// Body mass index.
        @_alwaysEmitIntoClient
        public static var bodyMassIndex: SensorType { Self(rawValue: "bmiSensor") }
        /// Acceleration along the x-axis.
        @_alwaysEmitIntoClient
        public static var accelerationX: SensorType { Self(rawValue: "xAccSensor") }
        /// Acceleration along the y-axis.
        @_alwaysEmitIntoClient
        public static var accelerationY: SensorType { Self(rawValue: "yAccSensor") }
        /// Acceleration along the z-axis.
        @_alwaysEmitIntoClient
        public static var accelerationZ: SensorType { Self(rawValue: "zAccSensor") }
        /// Density of smoke.
        @_alwaysEmitIntoClient
        public static var smokeDensity: SensorType { Self(rawValue: "smokeDensitySensor") }
        /// Water flow.
        @_alwaysEmitIntoClient
        public static var waterFlow: SensorType { Self(rawValue: "waterFlowSensor") }
        /// Water pressure.
        @_alwaysEmitIntoClient
        public static var waterPressure: SensorType { Self(rawValue: "waterPressureSensor") }
        /// Strength of a radio signal.
        @_alwaysEmitIntoClient
        public static var rfSignalStrength: SensorType { Self(rawValue: "rfSignalSensor") }
        /// Particulate matter, PM 10.
        @_alwaysEmitIntoClient
        public static var particulateMatter10: SensorType { Self(rawValue: "pm10Sensor") }
        /// Respiratory rate.
        @_alwaysEmitIntoClient
        public static var respiratoryRate: SensorType { Self(rawValue: "respiratoryRateSensor") }
        /// Relative modulation level.
        @_alwaysEmitIntoClient
        public static var relativeModulationLevel: SensorType { Self(rawValue: "relativeModSensor") }
        /// Temperature of water in a boiler.
        @_alwaysEmitIntoClient
        public static var boilerWaterTemperature: SensorType { Self(rawValue: "boilerTempSensor") }
        /// Temperature of domestic hot water.
        @_alwaysEmitIntoClient
        public static var hotWaterTemperature: SensorType { Self(rawValue: "dhwTempSensor") }
        /// Temperature outside.
        @_alwaysEmitIntoClient
        public static var outsideTemperature: SensorType { Self(rawValue: "outsideTempSensor") }
        /// Temperature of exhaust.
        @_alwaysEmitIntoClient
        public static var exhaustTemperature: SensorType { Self(rawValue: "exhaustTempSensor") }
        /// Level of chlorine in water.
        @_alwaysEmitIntoClient
        public static var waterChlorineLevel: SensorType { Self(rawValue: "chlorineLvlSensor") }
        /// Acidity of water.
        @_alwaysEmitIntoClient
        public static var waterAcidity: SensorType { Self(rawValue: "waterAcidSensor") }
        /// Oxidation-reduction potential of water.
        @_alwaysEmitIntoClient
        public static var waterOxidationReductionPotential: SensorType { Self(rawValue: "waterOxiRedSensor") }
        /// Ratio of low to high frequencies of the heart rate.
        @_alwaysEmitIntoClient
        public static var heartRateRatio: SensorType { Self(rawValue: "lfhfRatioSensor") }
        /// Direction of motion; 0 is no motion, 90 east, 180 south, 270 west, 360 north.
        @_alwaysEmitIntoClient
        public static var motionDirection: SensorType { Self(rawValue: "motionSensor") }
        /// Force on the sensor.
        @_alwaysEmitIntoClient
        public static var appliedForce: SensorType { Self(rawValue: "appliedForceSensor") }
        /// Temperature of return air.
        @_alwaysEmitIntoClient
        public static var returnAirTemperature: SensorType { Self(rawValue: "returnAirTempSensor") }
        /// Temperature of supply air.
        @_alwaysEmitIntoClient
        public static var supplyAirTemperature: SensorType { Self(rawValue: "supplyAirTempSensor") }
        /// Temperature of a condenser coil.
        @_alwaysEmitIntoClient
        public static var condenserCoilTemperature: SensorType { Self(rawValue: "condenserCoilTempSensor") }
        /// Temperature of an evaporator coil.
        @_alwaysEmitIntoClient
        public static var evaporatorCoilTemperature: SensorType { Self(rawValue: "evaporatorCoilTempSensor") }
        /// Temperature of a liquid line.
        @_alwaysEmitIntoClient
        public static var liquidLineTemperature: SensorType { Self(rawValue: "liquidLineTemp") }
        /// Temperature of a discharge line.
        @_alwaysEmitIntoClient
        public static var dischargeLineTemperature: SensorType { Self(rawValue: "dischargeLineTempSensor") }
        /// Suction pressure.
        @_alwaysEmitIntoClient
        public static var suctionPressure: SensorType { Self(rawValue: "suctionPressureSensor") }
        /// Discharge pressure.
        @_alwaysEmitIntoClient
        public static var dischargePressure: SensorType { Self(rawValue: "dischargePressureSensor") }
        /// Temperature of defrosting.
        @_alwaysEmitIntoClient
        public static var defrostTemperature: SensorType { Self(rawValue: "defrostTempSensor") }
        /// Ozone.
        @_alwaysEmitIntoClient
        public static var ozone: SensorType { Self(rawValue: "ozoneSensor") }
        /// Sulfur dioxide.
        @_alwaysEmitIntoClient
        public static var sulfurDioxide: SensorType { Self(rawValue: "so2Sensor") }
        /// Nitrogen dioxide.
        @_alwaysEmitIntoClient
        public static var nitrogenDioxide: SensorType { Self(rawValue: "no2Sensor") }
        /// Ammonia.
        @_alwaysEmitIntoClient
        public static var ammonia: SensorType { Self(rawValue: "nh3Sensor") }
        /// Lead.
        @_alwaysEmitIntoClient
        public static var lead: SensorType { Self(rawValue: "pbSensor") }
        /// Particulate matter, PM 1.
        @_alwaysEmitIntoClient
        public static var particulateMatter1: SensorType { Self(rawValue: "pm1Sensor") }
        /// Count of persons that enter.
        @_alwaysEmitIntoClient
        public static var personsEntering: SensorType { Self(rawValue: "personEnteringCounter") }
        /// Count of persons that leave.
        @_alwaysEmitIntoClient
        public static var personsExiting: SensorType { Self(rawValue: "personExitingCounter") }
        /// The quantity is not known.
        @_alwaysEmitIntoClient
        public static var unknown: SensorType { Self(rawValue: "unknown") }
    }

    /// A unit of a sensor's values.
    public struct SensorUnit: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Degrees Celsius.
        @_alwaysEmitIntoClient
        public static var celsius: SensorUnit { Self(rawValue: "celsius") }
        /// Degrees Fahrenheit.
        @_alwaysEmitIntoClient
        public static var fahrenheit: SensorUnit { Self(rawValue: "fahrenheit") }
        /// Percent.
        @_alwaysEmitIntoClient
        public static var percentage: SensorUnit { Self(rawValue: "percentage") }
        /// No unit, for a general-purpose value.
        @_alwaysEmitIntoClient
        public static var dimensionless: SensorUnit { Self(rawValue: "dimensionless") }
        /// Lux.
        @_alwaysEmitIntoClient
        public static var lux: SensorUnit { Self(rawValue: "lux") }
        /// Watts.
        @_alwaysEmitIntoClient
        public static var watts: SensorUnit { Self(rawValue: "W") }
        /// British thermal units per hour.
        @_alwaysEmitIntoClient
        public static var btuPerHour: SensorUnit { Self(rawValue: "btuPerHour") }
        /// Grams per cubic meter.
        @_alwaysEmitIntoClient
        public static var gramsPerCubicMeter: SensorUnit { Self(rawValue: "gramPerCubicMeter") }
        /// Meters per second.
        @_alwaysEmitIntoClient
        public static var metersPerSecond: SensorUnit { Self(rawValue: "meterPerSecond") }
        /// Miles per hour.
        @_alwaysEmitIntoClient
        public static var milesPerHour: SensorUnit { Self(rawValue: "milesPerHour") }
        /// Degrees.
        @_alwaysEmitIntoClient
        public static var degrees: SensorUnit { Self(rawValue: "degrees") }
        /// Kilopascals.
        @_alwaysEmitIntoClient
        public static var kilopascals: SensorUnit { Self(rawValue: "kPa") }
        /// Inches of mercury.
        @_alwaysEmitIntoClient
        public static var inchesOfMercury: SensorUnit { Self(rawValue: "inHg") }
        /// Watts per square meter.
        @_alwaysEmitIntoClient
        public static var wattsPerSquareMeter: SensorUnit { Self(rawValue: "wattPerSquareMeter") }
        /// Millimeters per hour.
        @_alwaysEmitIntoClient
        public static var millimetersPerHour: SensorUnit { Self(rawValue: "millimeterPerHour") }
        /// Inches per hour.
        @_alwaysEmitIntoClient
        public static var inchesPerHour: SensorUnit { Self(rawValue: "inchesPerHour") }
        /// Meters.
        @_alwaysEmitIntoClient
        public static var meters: SensorUnit { Self(rawValue: "m") }
        /// Feet.
        @_alwaysEmitIntoClient
        public static var feet: SensorUnit { Self(rawValue: "feet") }
        /// Kilograms.
        @_alwaysEmitIntoClient
        public static var kilograms: SensorUnit { Self(rawValue: "kg") }
        /// Pounds.
        @_alwaysEmitIntoClient
        public static var pounds: SensorUnit { Self(rawValue: "pound") }
        /// Volts.
        @_alwaysEmitIntoClient
        public static var volts: SensorUnit { Self(rawValue: "V") }
        /// Millivolts.
        @_alwaysEmitIntoClient
        public static var millivolts: SensorUnit { Self(rawValue: "mV") }
        /// Amperes.
        @_alwaysEmitIntoClient
        public static var amperes: SensorUnit { Self(rawValue: "A") }
        /// Milliamperes.
        @_alwaysEmitIntoClient
        public static var milliamperes: SensorUnit { Self(rawValue: "mA") }
        /// Parts per million.
        @_alwaysEmitIntoClient
        public static var partsPerMillion: SensorUnit { Self(rawValue: "ppm") }
        /// Cubic meters per hour.
        @_alwaysEmitIntoClient
        public static var cubicMetersPerHour: SensorUnit { Self(rawValue: "cubicMeterPerHour") }
        /// Cubic feet per minute.
        @_alwaysEmitIntoClient
        public static var cubicFeetPerMinute: SensorUnit { Self(rawValue: "cfm") }
        /// Liters.
        @_alwaysEmitIntoClient
        public static var liters: SensorUnit { Self(rawValue: "l") }
        /// Cubic meters.
        @_alwaysEmitIntoClient
        public static var cubicMeters: SensorUnit { Self(rawValue: "cbm") }
        /// US gallons.
        @_alwaysEmitIntoClient
        public static var usGallons: SensorUnit { Self(rawValue: "usGallons") }
        /// Centimeters.
        @_alwaysEmitIntoClient
        public static var centimeters: SensorUnit { Self(rawValue: "cm") }
        /// Degrees relative to the north pole of the standing eye view.
        @_alwaysEmitIntoClient
        public static var degreesNorth: SensorUnit { Self(rawValue: "degreeNorth") }
        /// Degrees relative to the south pole of the standing eye view.
        @_alwaysEmitIntoClient
        public static var degreesSouth: SensorUnit { Self(rawValue: "degreeSouth") }
        /// Revolutions per minute.
        @_alwaysEmitIntoClient
        public static var revolutionsPerMinute: SensorUnit { Self(rawValue: "rpm") }
        /// Hertz.
        @_alwaysEmitIntoClient
        public static var hertz: SensorUnit { Self(rawValue: "Hz") }
        /// The Mercalli scale.
        @_alwaysEmitIntoClient
        public static var mercalli: SensorUnit { Self(rawValue: "mercalli") }
        /// The European macroseismic scale.
        @_alwaysEmitIntoClient
        public static var europeanMacroseismic: SensorUnit { Self(rawValue: "europeanMacroseismic") }
        /// The Liedu scale.
        @_alwaysEmitIntoClient
        public static var liedu: SensorUnit { Self(rawValue: "liedu") }
        /// The Shindo scale.
        @_alwaysEmitIntoClient
        public static var shindo: SensorUnit { Self(rawValue: "shindo") }
        /// Local magnitude.
        @_alwaysEmitIntoClient
        public static var localMagnitude: SensorUnit { Self(rawValue: "ML") }
        /// Moment magnitude.
        @_alwaysEmitIntoClient
        public static var momentMagnitude: SensorUnit { Self(rawValue: "MW") }
        /// Surface wave magnitude.
        @_alwaysEmitIntoClient
        public static var surfaceWaveMagnitude: SensorUnit { Self(rawValue: "MS") }
        /// Body wave magnitude.
        @_alwaysEmitIntoClient
        public static var bodyWaveMagnitude: SensorUnit { Self(rawValue: "MB") }
        /// The UV index.
        @_alwaysEmitIntoClient
        public static var uvIndex: SensorUnit { Self(rawValue: "uvIndex") }
        /// Ohm meters.
        @_alwaysEmitIntoClient
        public static var ohmMeters: SensorUnit { Self(rawValue: "ohmMeter") }
        /// Siemens per meter.
        @_alwaysEmitIntoClient
        public static var siemensPerMeter: SensorUnit { Self(rawValue: "siemensPerMeter") }
        /// Decibels.
        @_alwaysEmitIntoClient
        public static var decibels: SensorUnit { Self(rawValue: "dB") }
        /// A-weighted decibels.
        @_alwaysEmitIntoClient
        public static var decibelsA: SensorUnit { Self(rawValue: "dBA") }
        /// Cubic meters of water per cubic meter.
        @_alwaysEmitIntoClient
        public static var volumeWaterContent: SensorUnit { Self(rawValue: "volumeWaterContent") }
        /// Ohms.
        @_alwaysEmitIntoClient
        public static var ohms: SensorUnit { Self(rawValue: "ohm") }
        /// Water activity.
        @_alwaysEmitIntoClient
        public static var waterActivity: SensorUnit { Self(rawValue: "waterActivity") }
        /// Kilohertz.
        @_alwaysEmitIntoClient
        public static var kilohertz: SensorUnit { Self(rawValue: "kHz") }
        /// Seconds.
        @_alwaysEmitIntoClient
        public static var seconds: SensorUnit { Self(rawValue: "s") }
        /// Moles per cubic meter.
        @_alwaysEmitIntoClient
        public static var molesPerCubicMeter: SensorUnit { Self(rawValue: "molePerCubicMeter") }
        /// Micrograms per cubic meter.
        @_alwaysEmitIntoClient
        public static var microgramsPerCubicMeter: SensorUnit { Self(rawValue: "microgramPerCubicMeter") }
        /// Becquerels per cubic meter.
        @_alwaysEmitIntoClient
        public static var becquerelsPerCubicMeter: SensorUnit { Self(rawValue: "becquerelPerCubicMeter") }
        /// Picocuries per liter.
        @_alwaysEmitIntoClient
        public static var picocuriesPerLiter: SensorUnit { Self(rawValue: "picocuriesPerLiter") }
        /// The pH value.
        @_alwaysEmitIntoClient
        public static var ph: SensorUnit { Self(rawValue: "pH") }
        /// Beats, or breaths, per minute.
        @_alwaysEmitIntoClient
        public static var beatsPerMinute: SensorUnit { Self(rawValue: "bpm") }
        /// Millimeters of mercury, systolic.
        @_alwaysEmitIntoClient
        public static var systolicMillimetersOfMercury: SensorUnit { Self(rawValue: "systolicMmHg") }
        /// Millimeters of mercury, diastolic.
        @_alwaysEmitIntoClient
        public static var diastolicMillimetersOfMercury: SensorUnit { Self(rawValue: "diastolicMmHg") }
        /// Joules.
        @_alwaysEmitIntoClient
        public static var joules: SensorUnit { Self(rawValue: "J") }
        /// The body mass index.
        @_alwaysEmitIntoClient
        public static var bodyMassIndex: SensorUnit { Self(rawValue: "bmiIndex") }
        /// Meters per second squared.
        @_alwaysEmitIntoClient
        public static var metersPerSecondSquared: SensorUnit { Self(rawValue: "meterPerSecondSquare") }
        /// Liters per hour.
        @_alwaysEmitIntoClient
        public static var litersPerHour: SensorUnit { Self(rawValue: "literPerHour") }
        /// RSSI, the strength of a signal.
        @_alwaysEmitIntoClient
        public static var rssi: SensorUnit { Self(rawValue: "RSSI") }
        /// Decibels relative to a milliwatt.
        @_alwaysEmitIntoClient
        public static var decibelMilliwatts: SensorUnit { Self(rawValue: "dBm") }
        /// Milligrams per liter.
        @_alwaysEmitIntoClient
        public static var milligramsPerLiter: SensorUnit { Self(rawValue: "milligramPerLiter") }
        /// No unit.
        @_alwaysEmitIntoClient
        public static var unitless: SensorUnit { Self(rawValue: "unitless") }
        /// Newtons.
        @_alwaysEmitIntoClient
        public static var newtons: SensorUnit { Self(rawValue: "N") }
        /// Pounds per square inch.
        @_alwaysEmitIntoClient
        public static var poundsPerSquareInch: SensorUnit { Self(rawValue: "psi") }
        /// The unit is not known.
        @_alwaysEmitIntoClient
        public static var unknown: SensorUnit { Self(rawValue: "unknown") }
    }

    /// A configuration parameter of a node.
    public struct ConfigurationParameter: Sendable, JSONReadable {
        /// The time of the last report, such as `20210126T092334`; `19700101T000000` means no report, so other values
        /// are undefined.
        public let lastUpdated: String?
        /// The number of the parameter (`paramNum`).
        public let number: Int?
        /// The value of the parameter, signed or unsigned (`paramValue`).
        public let value: Int64
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - value: The value of the parameter, signed or unsigned.
        ///   - lastUpdated: The time of the last report, such as `20210126T092334`; `19700101T000000` means no report,
        ///     so other values are undefined.
        ///   - number: The number of the parameter.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(value: Int64, lastUpdated: String? = nil, number: Int? = nil, other: [String: JSONValue] = [:]) {
            self.value = value
            self.lastUpdated = lastUpdated
            self.number = number
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var lastUpdated: String?
            var number: Int?
            var value: Int64?
            while let key = try json.nextMember(of: "lastUpdated,paramNum,paramValue") {
                switch key {
                case 0: lastUpdated = try json.readString()
                case 1: number = try json.readInt()
                case 2: value = try json.readInt64()
                default: break
                }
            }
            self.lastUpdated = lastUpdated
            self.number = number
            guard let value else { throw json.missingField("paramValue") }
            self.value = value
            self.other = json.keptMembersOfObject()
        }
    }

    /// A binary switch.
    public struct BinarySwitch: Sendable, JSONReadable {
        /// The time of the last report, such as `20210126T092334`; `19700101T000000` means no report, so other values
        /// are undefined.
        public let lastUpdated: String?
        /// Whether the switch is on (`currentState`).
        public let isOn: Bool?
        /// Whether the last change, or the one under way, turns the switch on (`targetState`).
        public let isTargetOn: Bool?
        /// The time to the target; 0 if it is reached, 1 to 127 are seconds, 128 to 253 are 1 to 126 minutes, 254 is
        /// unknown.
        public let duration: Int?
        /// The number of changes of the state; it starts again from 0 after 65535 (`stateNum`).
        public let changeCount: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - lastUpdated: The time of the last report, such as `20210126T092334`; `19700101T000000` means no report,
        ///     so other values are undefined.
        ///   - isOn: Whether the switch is on.
        ///   - isTargetOn: Whether the last change, or the one under way, turns the switch on.
        ///   - duration: The time to the target; 0 if it is reached, 1 to 127 are seconds, 128 to 253 are 1 to 126
        ///     minutes, 254 is unknown.
        ///   - changeCount: The number of changes of the state; it starts again from 0 after 65535.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            lastUpdated: String? = nil, isOn: Bool? = nil, isTargetOn: Bool? = nil, duration: Int? = nil,
            changeCount: Int? = nil, other: [String: JSONValue] = [:]
        ) {
            self.lastUpdated = lastUpdated
            self.isOn = isOn
            self.isTargetOn = isTargetOn
            self.duration = duration
            self.changeCount = changeCount
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var lastUpdated: String?
            var isOn: Bool?
            var isTargetOn: Bool?
            var duration: Int?
            var changeCount: Int?
            while let key = try json.nextMember(of: "lastUpdated,currentState,targetState,duration,stateNum") {
                switch key {
                case 0: lastUpdated = try json.readString()
                case 1: isOn = try json.readBool()
                case 2: isTargetOn = try json.readBool()
                case 3: duration = try json.readInt()
                case 4: changeCount = try json.readInt()
                default: break
                }
            }
            self.lastUpdated = lastUpdated
            self.isOn = isOn
            self.isTargetOn = isTargetOn
            self.duration = duration
            self.changeCount = changeCount
            self.other = json.keptMembersOfObject()
        }
    }

    /// The basic value of an interface.
    public struct Basic: Sendable, JSONReadable {
        /// The time of the last report, such as `20210126T092334`; `19700101T000000` means no report, so other values
        /// are undefined.
        public let lastUpdated: String?
        /// The value; 0 is off, 1 to 99 are percent, 254 is not known, 255 is on.
        public let currentState: Int?
        /// The value that the last change, or the one under way, leads to.
        public let targetState: Int?
        /// The time to the target; 0 if it is reached, 1 to 127 are seconds, 128 to 253 are 1 to 126 minutes, 254 is
        /// unknown.
        public let duration: Int?
        /// The number of changes of the state; it starts again from 0 after 65535 (`stateNum`).
        public let changeCount: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - lastUpdated: The time of the last report, such as `20210126T092334`; `19700101T000000` means no report,
        ///     so other values are undefined.
        ///   - currentState: The value; 0 is off, 1 to 99 are percent, 254 is not known, 255 is on.
        ///   - targetState: The value that the last change, or the one under way, leads to.
        ///   - duration: The time to the target; 0 if it is reached, 1 to 127 are seconds, 128 to 253 are 1 to 126
        ///     minutes, 254 is unknown.
        ///   - changeCount: The number of changes of the state; it starts again from 0 after 65535.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            lastUpdated: String? = nil, currentState: Int? = nil, targetState: Int? = nil, duration: Int? = nil,
            changeCount: Int? = nil, other: [String: JSONValue] = [:]
        ) {
            self.lastUpdated = lastUpdated
            self.currentState = currentState
            self.targetState = targetState
            self.duration = duration
            self.changeCount = changeCount
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var lastUpdated: String?
            var currentState: Int?
            var targetState: Int?
            var duration: Int?
            var changeCount: Int?
            while let key = try json.nextMember(of: "lastUpdated,currentState,targetState,duration,stateNum") {
                switch key {
                case 0: lastUpdated = try json.readString()
                case 1: currentState = try json.readInt()
                case 2: targetState = try json.readInt()
                case 3: duration = try json.readInt()
                case 4: changeCount = try json.readInt()
                default: break
                }
            }
            self.lastUpdated = lastUpdated
            self.currentState = currentState
            self.targetState = targetState
            self.duration = duration
            self.changeCount = changeCount
            self.other = json.keptMembersOfObject()
        }
    }

    /// A group of nodes that communicate directly with each other.
    public struct Association: Sendable, JSONReadable {
        /// The time of the last report, such as `20210126T092334`; `19700101T000000` means no report, so other values
        /// are undefined.
        public let lastUpdated: String?
        /// The ID of the group.
        public let groupID: Int?
        /// The maximum number of members (`maxCount`).
        public let maximumCount: Int?
        /// The members of the group, some of which may not be part of the network.
        public let members: [AssociationMember]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - members: The members of the group, some of which may not be part of the network.
        ///   - lastUpdated: The time of the last report, such as `20210126T092334`; `19700101T000000` means no report,
        ///     so other values are undefined.
        ///   - groupID: The ID of the group.
        ///   - maximumCount: The maximum number of members.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            members: [AssociationMember], lastUpdated: String? = nil, groupID: Int? = nil, maximumCount: Int? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.members = members
            self.lastUpdated = lastUpdated
            self.groupID = groupID
            self.maximumCount = maximumCount
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var lastUpdated: String?
            var groupID: Int?
            var maximumCount: Int?
            var members: [AssociationMember] = []
            while let key = try json.nextMember(of: "lastUpdated,groupID,maxCount,members") {
                switch key {
                case 0: lastUpdated = try json.readString()
                case 1: groupID = try json.readInt()
                case 2: maximumCount = try json.readInt()
                case 3: members = try json.readArray(of: AssociationMember.self)
                default: break
                }
            }
            self.lastUpdated = lastUpdated
            self.groupID = groupID
            self.maximumCount = maximumCount
            self.members = members
            self.other = json.keptMembersOfObject()
        }
    }

    /// A member of a group.
    public struct AssociationMember: Sendable, JSONReadable {
        /// The ID of the node.
        public var nodeID: Int
        /// The ID of the endpoint; 255 for the node itself.
        public var endpointID: Int
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - nodeID: The ID of the node.
        ///   - endpointID: The ID of the endpoint; 255 for the node itself.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(nodeID: Int, endpointID: Int, other: [String: JSONValue] = [:]) {
            self.nodeID = nodeID
            self.endpointID = endpointID
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("nodeID", nodeID)
            json.member("endpointID", endpointID)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var nodeID: Int?
            var endpointID: Int?
            while let key = try json.nextMember(of: "nodeID,endpointID") {
                switch key {
                case 0: nodeID = try json.readInt()
                case 1: endpointID = try json.readInt()
                default: break
                }
            }
            guard let nodeID else { throw json.missingField("nodeID") }
            self.nodeID = nodeID
            guard let endpointID else { throw json.missingField("endpointID") }
            self.endpointID = endpointID
            self.other = json.keptMembersOfObject()
        }
    }

    /// The groups that a node has.
    public struct Groupings: Sendable, JSONReadable {
        /// The time of the last report, such as `20210126T092334`; `19700101T000000` means no report, so other values
        /// are undefined.
        public let lastUpdated: String?
        /// The IDs of the groups.
        public let groupIDs: [Int]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - groupIDs: The IDs of the groups.
        ///   - lastUpdated: The time of the last report, such as `20210126T092334`; `19700101T000000` means no report,
        ///     so other values are undefined.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(groupIDs: [Int], lastUpdated: String? = nil, other: [String: JSONValue] = [:]) {
            self.groupIDs = groupIDs
            self.lastUpdated = lastUpdated
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var lastUpdated: String?
            var groupIDs: [Int] = []
            while let key = try json.nextMember(of: "lastUpdated,groupIDs") {
                switch key {
                case 0: lastUpdated = try json.readString()
                case 1: groupIDs = try json.readArray(of: Int.self)
                default: break
                }
            }
            self.lastUpdated = lastUpdated
            self.groupIDs = groupIDs
            self.other = json.keptMembersOfObject()
        }
    }

    /// When a node wakes up.
    public struct WakeUp: Sendable, JSONReadable {
        /// The time of the last report, such as `20210126T092334`; `19700101T000000` means no report, so other values
        /// are undefined.
        public let lastUpdated: String?
        /// The time between two wake-ups.
        public let currentInterval: Duration?
        /// The ID of the node to notify at a wake-up; 255 for all nodes.
        public let nodeID: Int?
        /// The shortest interval, from command class version 2 on (`minInterval`).
        public let minimumInterval: Duration?
        /// The longest interval, from command class version 2 on (`maxInterval`).
        public let maximumInterval: Duration?
        /// The default interval, from command class version 2 on.
        public let defaultInterval: Duration?
        /// The step between the intervals that can be set, from command class version 2 on.
        public let intervalStep: Duration?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - lastUpdated: The time of the last report, such as `20210126T092334`; `19700101T000000` means no report,
        ///     so other values are undefined.
        ///   - currentInterval: The time between two wake-ups.
        ///   - nodeID: The ID of the node to notify at a wake-up; 255 for all nodes.
        ///   - minimumInterval: The shortest interval, from command class version 2 on.
        ///   - maximumInterval: The longest interval, from command class version 2 on.
        ///   - defaultInterval: The default interval, from command class version 2 on.
        ///   - intervalStep: The step between the intervals that can be set, from command class version 2 on.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            lastUpdated: String? = nil, currentInterval: Duration? = nil, nodeID: Int? = nil,
            minimumInterval: Duration? = nil, maximumInterval: Duration? = nil, defaultInterval: Duration? = nil,
            intervalStep: Duration? = nil, other: [String: JSONValue] = [:]
        ) {
            self.lastUpdated = lastUpdated
            self.currentInterval = currentInterval
            self.nodeID = nodeID
            self.minimumInterval = minimumInterval
            self.maximumInterval = maximumInterval
            self.defaultInterval = defaultInterval
            self.intervalStep = intervalStep
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var lastUpdated: String?
            var currentInterval: Duration?
            var nodeID: Int?
            var minimumInterval: Duration?
            var maximumInterval: Duration?
            var defaultInterval: Duration?
            var intervalStep: Duration?
            let keys: StaticString = """
                lastUpdated,currentInterval,nodeID,nodeId,minInterval,maxInterval,defaultInterval,intervalStep
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: lastUpdated = try json.readString()
                case 1: currentInterval = try json.readDuration(in: .seconds)
                case 2, 3: nodeID = try json.readInt()
                case 4: minimumInterval = try json.readDuration(in: .seconds)
                case 5: maximumInterval = try json.readDuration(in: .seconds)
                case 6: defaultInterval = try json.readDuration(in: .seconds)
                case 7: intervalStep = try json.readDuration(in: .seconds)
                default: break
                }
            }
            self.lastUpdated = lastUpdated
            self.currentInterval = currentInterval
            self.nodeID = nodeID
            self.minimumInterval = minimumInterval
            self.maximumInterval = maximumInterval
            self.defaultInterval = defaultInterval
            self.intervalStep = intervalStep
            self.other = json.keptMembersOfObject()
        }
    }

    /// A reading of a meter.
    public struct MeterReading: Sendable, JSONReadable {
        /// The time of the last report, such as `20210126T092334`; `19700101T000000` means no report, so other values
        /// are undefined.
        public let lastUpdated: String?
        /// The measured quantity.
        public let type: MeterType?
        /// The measured value.
        public let value: Double?
        /// The number of decimal places of the value.
        public let precision: Int?
        /// The unit of the value.
        public let unit: MeterUnit?
        /// The rate type, from command class version 2 on.
        public let rateType: MeterRateType?
        /// The time since the previous value, from command class version 2 on; 0 if there is no previous value
        /// (`delta`).
        public let timeSincePrevious: Duration?
        /// The previous value, from command class version 2 on; the current value if there is no previous one
        /// (`prevValue`).
        public let previousValue: Double?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - lastUpdated: The time of the last report, such as `20210126T092334`; `19700101T000000` means no report,
        ///     so other values are undefined.
        ///   - type: The measured quantity.
        ///   - value: The measured value.
        ///   - precision: The number of decimal places of the value.
        ///   - unit: The unit of the value.
        ///   - rateType: The rate type, from command class version 2 on.
        ///   - timeSincePrevious: The time since the previous value, from command class version 2 on; 0 if there is no
        ///     previous value.
        ///   - previousValue: The previous value, from command class version 2 on; the current value if there is no
        ///     previous one.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            lastUpdated: String? = nil, type: MeterType? = nil, value: Double? = nil, precision: Int? = nil,
            unit: MeterUnit? = nil, rateType: MeterRateType? = nil, timeSincePrevious: Duration? = nil,
            previousValue: Double? = nil, other: [String: JSONValue] = [:]
        ) {
            self.lastUpdated = lastUpdated
            self.type = type
            self.value = value
            self.precision = precision
            self.unit = unit
            self.rateType = rateType
            self.timeSincePrevious = timeSincePrevious
            self.previousValue = previousValue
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var lastUpdated: String?
            var type: MeterType?
            var value: Double?
            var precision: Int?
            var unit: MeterUnit?
            var rateType: MeterRateType?
            var timeSincePrevious: Duration?
            var previousValue: Double?
            while let key = try json.nextMember(of: "lastUpdated,type,value,precision,unit,rateType,delta,prevValue") {
                switch key {
                case 0: lastUpdated = try json.readString()
                case 1: type = try json.readWord(MeterType.self)
                case 2: value = try json.readDouble()
                case 3: precision = try json.readInt()
                case 4: unit = try json.readWord(MeterUnit.self)
                case 5: rateType = try json.readWord(MeterRateType.self)
                case 6: timeSincePrevious = try json.readDuration(in: .seconds)
                case 7: previousValue = try json.readDouble()
                default: break
                }
            }
            self.lastUpdated = lastUpdated
            self.type = type
            self.value = value
            self.precision = precision
            self.unit = unit
            self.rateType = rateType
            self.timeSincePrevious = timeSincePrevious
            self.previousValue = previousValue
            self.other = json.keptMembersOfObject()
        }
    }

    /// The quantity that a meter measures.
    public struct MeterType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Electricity.
        @_alwaysEmitIntoClient
        public static var electric: MeterType { Self(rawValue: "electric") }
        /// Gas.
        @_alwaysEmitIntoClient
        public static var gas: MeterType { Self(rawValue: "gas") }
        /// Water.
        @_alwaysEmitIntoClient
        public static var water: MeterType { Self(rawValue: "water") }
        /// Heating.
        @_alwaysEmitIntoClient
        public static var heating: MeterType { Self(rawValue: "heating") }
        /// Cooling.
        @_alwaysEmitIntoClient
        public static var cooling: MeterType { Self(rawValue: "cooling") }
    }

    /// A unit of a meter.
    public struct MeterUnit: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// No preference; only in requests.
        @_alwaysEmitIntoClient
        public static var noPreference: MeterUnit { Self(rawValue: "noPreference") }
        /// Kilowatt hours of electricity.
        @_alwaysEmitIntoClient
        public static var electricKilowattHours: MeterUnit { Self(rawValue: "eleckWh") }
        /// Kilovolt-ampere hours of electricity.
        @_alwaysEmitIntoClient
        public static var electricKilovoltAmpereHours: MeterUnit { Self(rawValue: "eleckVAh") }
        /// Watts of electricity.
        @_alwaysEmitIntoClient
        public static var electricWatts: MeterUnit { Self(rawValue: "elecW") }
        /// Pulses of an electric meter.
        @_alwaysEmitIntoClient
        public static var electricPulses: MeterUnit { Self(rawValue: "elecPulse") }
        /// Volts of electricity.
        @_alwaysEmitIntoClient
        public static var electricVolts: MeterUnit { Self(rawValue: "elecV") }
        /// Amperes of electricity.
        @_alwaysEmitIntoClient
        public static var electricAmperes: MeterUnit { Self(rawValue: "elecA") }
        /// The power factor of electricity.
        @_alwaysEmitIntoClient
        public static var electricPowerFactor: MeterUnit { Self(rawValue: "elecPF") }
        /// Kilovars, reactive power of electricity.
        @_alwaysEmitIntoClient
        public static var electricKilovars: MeterUnit { Self(rawValue: "elecKVar") }
        /// Kilovar hours, reactive energy of electricity.
        @_alwaysEmitIntoClient
        public static var electricKilovarHours: MeterUnit { Self(rawValue: "elecKVarh") }
        /// Cubic meters of gas.
        @_alwaysEmitIntoClient
        public static var gasCubicMeters: MeterUnit { Self(rawValue: "gasCM") }
        /// Cubic feet of gas.
        @_alwaysEmitIntoClient
        public static var gasCubicFeet: MeterUnit { Self(rawValue: "gasCF") }
        /// Pulses of a gas meter.
        @_alwaysEmitIntoClient
        public static var gasPulses: MeterUnit { Self(rawValue: "gasPulse") }
        /// Cubic meters of water.
        @_alwaysEmitIntoClient
        public static var waterCubicMeters: MeterUnit { Self(rawValue: "waterCM") }
        /// Cubic feet of water.
        @_alwaysEmitIntoClient
        public static var waterCubicFeet: MeterUnit { Self(rawValue: "waterCF") }
        /// US gallons of water.
        @_alwaysEmitIntoClient
        public static var waterGallons: MeterUnit { Self(rawValue: "waterGal") }
        /// Pulses of a water meter.
        @_alwaysEmitIntoClient
        public static var waterPulses: MeterUnit { Self(rawValue: "waterPulse") }
        /// Kilowatt hours of heating.
        @_alwaysEmitIntoClient
        public static var heatingKilowattHours: MeterUnit { Self(rawValue: "heatkWh") }
        /// Kilowatt hours of cooling.
        @_alwaysEmitIntoClient
        public static var coolingKilowattHours: MeterUnit { Self(rawValue: "coolkWh") }
    }

    /// Whether a meter counts consumption or production.
    public struct MeterRateType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// No preference; only in requests.
        @_alwaysEmitIntoClient
        public static var noPreference: MeterRateType { Self(rawValue: "noPreference") }
        /// Consumption.
        @_alwaysEmitIntoClient
        public static var imported: MeterRateType { Self(rawValue: "import") }
        /// Production.
        @_alwaysEmitIntoClient
        public static var exported: MeterRateType { Self(rawValue: "export") }
        /// Consumption and production; not for requests.
        @_alwaysEmitIntoClient
        public static var importedAndExported: MeterRateType { Self(rawValue: "importExport") }
        /// Rate types are not supported; only in capabilities.
        @_alwaysEmitIntoClient
        public static var notSupported: MeterRateType { Self(rawValue: "notSupported") }
    }

    /// The quantity that a meter measures.
    public struct MeterCapabilities: Sendable, JSONReadable {
        /// The time of the last report, such as `20210126T092334`; `19700101T000000` means no report, so other values
        /// are undefined.
        public let lastUpdated: String?
        /// The measured quantity.
        public let type: MeterType?
        /// The units that the meter has.
        public let units: [MeterUnit]
        /// Whether all values that the meter has accumulated can be reset (`reset`).
        public let canReset: Bool?
        /// The rate type.
        public let rateType: MeterRateType?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - lastUpdated: The time of the last report, such as `20210126T092334`; `19700101T000000` means no report,
        ///     so other values are undefined.
        ///   - type: The measured quantity.
        ///   - units: The units that the meter has.
        ///   - canReset: Whether all values that the meter has accumulated can be reset.
        ///   - rateType: The rate type.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            lastUpdated: String? = nil, type: MeterType? = nil, units: [MeterUnit] = [], canReset: Bool? = nil,
            rateType: MeterRateType? = nil, other: [String: JSONValue] = [:]
        ) {
            self.lastUpdated = lastUpdated
            self.type = type
            self.units = units
            self.canReset = canReset
            self.rateType = rateType
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var lastUpdated: String?
            var type: MeterType?
            var units: [MeterUnit] = []
            var canReset: Bool?
            var rateType: MeterRateType?
            while let key = try json.nextMember(of: "lastUpdated,type,units,reset,rateType") {
                switch key {
                case 0: lastUpdated = try json.readString()
                case 1: type = try json.readWord(MeterType.self)
                case 2: units = try json.readArray(of: String.self).map(MeterUnit.init(rawValue:))
                case 3: canReset = try json.readBool()
                case 4: rateType = try json.readWord(MeterRateType.self)
                default: break
                }
            }
            self.lastUpdated = lastUpdated
            self.type = type
            self.units = units
            self.canReset = canReset
            self.rateType = rateType
            self.other = json.keptMembersOfObject()
        }
    }

    /// An indicator.
    public struct Indicator: Sendable, JSONReadable {
        /// The time of the last report, such as `20210126T092334`; `19700101T000000` means no report, so other values
        /// are undefined.
        public let lastUpdated: String?
        /// The value for command class version 1, to be ignored if there are properties; 0 is off, 255 is on, and 1 to
        /// 99 are levels.
        public let value: Int?
        /// The name of the indicator.
        public let indicatorName: IndicatorName?
        /// The number of changes of the state; it starts again from 0 after 65535 (`stateNum`).
        public let changeCount: Int?
        /// The state of the indicator, from command class version 2 on.
        public let properties: [IndicatorProperty]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - lastUpdated: The time of the last report, such as `20210126T092334`; `19700101T000000` means no report,
        ///     so other values are undefined.
        ///   - value: The value for command class version 1, to be ignored if there are properties; 0 is off, 255 is
        ///     on, and 1 to 99 are levels.
        ///   - indicatorName: The name of the indicator.
        ///   - changeCount: The number of changes of the state; it starts again from 0 after 65535.
        ///   - properties: The state of the indicator, from command class version 2 on.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            lastUpdated: String? = nil, value: Int? = nil, indicatorName: IndicatorName? = nil, changeCount: Int? = nil,
            properties: [IndicatorProperty] = [], other: [String: JSONValue] = [:]
        ) {
            self.lastUpdated = lastUpdated
            self.value = value
            self.indicatorName = indicatorName
            self.changeCount = changeCount
            self.properties = properties
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var lastUpdated: String?
            var value: Int?
            var indicatorName: IndicatorName?
            var changeCount: Int?
            var properties: [IndicatorProperty] = []
            while let key = try json.nextMember(of: "lastUpdated,value,indicatorName,stateNum,properties") {
                switch key {
                case 0: lastUpdated = try json.readString()
                case 1: value = try json.readInt()
                case 2: indicatorName = try json.readWord(IndicatorName.self)
                case 3: changeCount = try json.readInt()
                case 4: properties = try json.readArray(of: IndicatorProperty.self)
                default: break
                }
            }
            self.lastUpdated = lastUpdated
            self.value = value
            self.indicatorName = indicatorName
            self.changeCount = changeCount
            self.properties = properties
            self.other = json.keptMembersOfObject()
        }
    }

    /// A property of an indicator.
    public struct IndicatorProperty: Sendable, JSONReadable {
        /// The name of the property.
        public var name: IndicatorPropertyName
        /// The value of the property, whose range and unit depend on its name.
        public var value: Int
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The name of the property.
        ///   - value: The value of the property, whose range and unit depend on its name.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(name: IndicatorPropertyName, value: Int, other: [String: JSONValue] = [:]) {
            self.name = name
            self.value = value
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("name", name.rawValue)
            json.member("value", value)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var name: IndicatorPropertyName?
            var value: Int?
            while let key = try json.nextMember(of: "name,value") {
                switch key {
                case 0: name = try json.readWord(IndicatorPropertyName.self)
                case 1: value = try json.readInt()
                default: break
                }
            }
            guard let name else { throw json.missingField("name") }
            self.name = name
            guard let value else { throw json.missingField("value") }
            self.value = value
            self.other = json.keptMembersOfObject()
        }
    }

    /// The name of an indicator.
    public struct IndicatorName: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The alarm is armed.
        @_alwaysEmitIntoClient
        public static var armed: IndicatorName { Self(rawValue: "armed") }
        /// The alarm is disarmed.
        @_alwaysEmitIntoClient
        public static var disarmed: IndicatorName { Self(rawValue: "disarmed") }
        /// The node is ready.
        @_alwaysEmitIntoClient
        public static var ready: IndicatorName { Self(rawValue: "ready") }
        /// The node has an error.
        @_alwaysEmitIntoClient
        public static var faulty: IndicatorName { Self(rawValue: "faulty") }
        /// The node is busy.
        @_alwaysEmitIntoClient
        public static var busy: IndicatorName { Self(rawValue: "busy") }
        /// The node waits for an ID.
        @_alwaysEmitIntoClient
        public static var enterID: IndicatorName { Self(rawValue: "enterID") }
        /// The node waits for a PIN.
        @_alwaysEmitIntoClient
        public static var enterPIN: IndicatorName { Self(rawValue: "enterPIN") }
        /// The code is right.
        @_alwaysEmitIntoClient
        public static var codeAccepted: IndicatorName { Self(rawValue: "codeOK") }
        /// The code is wrong.
        @_alwaysEmitIntoClient
        public static var codeRejected: IndicatorName { Self(rawValue: "codeNotOK") }
        /// The alarm is armed, and the user stays.
        @_alwaysEmitIntoClient
        public static var armedStay: IndicatorName { Self(rawValue: "armedStay") }
        /// The alarm is armed, and the user is away.
        @_alwaysEmitIntoClient
        public static var armedAway: IndicatorName { Self(rawValue: "armedAway") }
        /// An alarm without a given reason.
        @_alwaysEmitIntoClient
        public static var alarm: IndicatorName { Self(rawValue: "alarm") }
        /// An alarm because of a burglar.
        @_alwaysEmitIntoClient
        public static var burglarAlarm: IndicatorName { Self(rawValue: "alarmBurglar") }
        /// An alarm because of fire.
        @_alwaysEmitIntoClient
        public static var fireAlarm: IndicatorName { Self(rawValue: "alarmFire") }
        /// An alarm because of carbon monoxide.
        @_alwaysEmitIntoClient
        public static var carbonMonoxideAlarm: IndicatorName { Self(rawValue: "alarmCO") }
        /// The node expects a code to bypass a challenge.
        @_alwaysEmitIntoClient
        public static var bypassChallenge: IndicatorName { Self(rawValue: "bypassChallenge") }
        /// An alarm begins soon unless it is disarmed.
        @_alwaysEmitIntoClient
        public static var entryDelay: IndicatorName { Self(rawValue: "entryDelay") }
        /// The alarm will be active after a delay for leaving.
        @_alwaysEmitIntoClient
        public static var exitDelay: IndicatorName { Self(rawValue: "exitDelay") }
        /// Zone 1 is armed.
        @_alwaysEmitIntoClient
        public static var zone1: IndicatorName { Self(rawValue: "zone1") }
        /// Zone 2 is armed.
        @_alwaysEmitIntoClient
        public static var zone2: IndicatorName { Self(rawValue: "zone2") }
        /// Zone 3 is armed.
        @_alwaysEmitIntoClient
        public static var zone3: IndicatorName { Self(rawValue: "zone3") }
        /// Zone 4 is armed.
        @_alwaysEmitIntoClient
        public static var zone4: IndicatorName { Self(rawValue: "zone4") }
        /// Zone 5 is armed.
        @_alwaysEmitIntoClient
        public static var zone5: IndicatorName { Self(rawValue: "zone5") }
        /// Zone 6 is armed.
        @_alwaysEmitIntoClient
        public static var zone6: IndicatorName { Self(rawValue: "zone6") }
        /// The backlight of the display.
        @_alwaysEmitIntoClient
        public static var lcdBacklight: IndicatorName { Self(rawValue: "lcdBacklight") }
        /// The buttons are ready for a letter.
        @_alwaysEmitIntoClient
        public static var readyForLetter: IndicatorName { Self(rawValue: "readyForLetter") }
        /// The buttons are ready for a digit.
        @_alwaysEmitIntoClient
        public static var readyForDigit: IndicatorName { Self(rawValue: "readyForDigit") }
        /// The buttons are ready for a command.
        @_alwaysEmitIntoClient
        public static var readyForCommand: IndicatorName { Self(rawValue: "readyForCommand") }
        /// Button 1 draws attention.
        @_alwaysEmitIntoClient
        public static var button1: IndicatorName { Self(rawValue: "button1") }
        /// Button 2 draws attention.
        @_alwaysEmitIntoClient
        public static var button2: IndicatorName { Self(rawValue: "button2") }
        /// Button 3 draws attention.
        @_alwaysEmitIntoClient
        public static var button3: IndicatorName { Self(rawValue: "button3") }
        /// Button 4 draws attention.
        @_alwaysEmitIntoClient
        public static var button4: IndicatorName { Self(rawValue: "button4") }
        /// Button 5 draws attention.
        @_alwaysEmitIntoClient
        public static var button5: IndicatorName { Self(rawValue: "button5") }
        /// Button 6 draws attention.
        @_alwaysEmitIntoClient
        public static var button6: IndicatorName { Self(rawValue: "button6") }
        /// Button 7 draws attention.
        @_alwaysEmitIntoClient
        public static var button7: IndicatorName { Self(rawValue: "button7") }
        /// Button 8 draws attention.
        @_alwaysEmitIntoClient
        public static var button8: IndicatorName { Self(rawValue: "button8") }
        /// Button 9 draws attention.
        @_alwaysEmitIntoClient
        public static var button9: IndicatorName { Self(rawValue: "button9") }
        /// Button 10 draws attention.
        @_alwaysEmitIntoClient
        public static var button10: IndicatorName { Self(rawValue: "button10") }
        /// Button 11 draws attention.
        @_alwaysEmitIntoClient
        public static var button11: IndicatorName { Self(rawValue: "button11") }
        /// Button 12 draws attention.
        @_alwaysEmitIntoClient
        public static var button12: IndicatorName { Self(rawValue: "button12") }
        /// The node identifies itself.
        @_alwaysEmitIntoClient
        public static var identify: IndicatorName { Self(rawValue: "identify") }
        /// The buzzer draws attention or responds.
        @_alwaysEmitIntoClient
        public static var buzzer: IndicatorName { Self(rawValue: "buzzer") }
    }

    /// The name of a property of an indicator.
    public struct IndicatorPropertyName: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The level; 0 is off, 1 to 99 are from the lowest level to 100 percent, 255 restores the last level other
        /// than 0.
        @_alwaysEmitIntoClient
        public static var level: IndicatorPropertyName { Self(rawValue: "level") }
        /// On or off; 0 is off, 1 to 99 and 255 are on.
        @_alwaysEmitIntoClient
        public static var isOn: IndicatorPropertyName { Self(rawValue: "binary") }
        /// The length of one on-and-off cycle, 0 to 255 tenths of a second; needs toggleCycle.
        @_alwaysEmitIntoClient
        public static var togglePeriod: IndicatorPropertyName { Self(rawValue: "togglePeriod") }
        /// The number of on-and-off cycles, 0 to 254, or 255 for no end; needs togglePeriod; 3 is reserved for
        /// identify.
        @_alwaysEmitIntoClient
        public static var toggleCycle: IndicatorPropertyName { Self(rawValue: "toggleCycle") }
        /// The time in a cycle that the indicator is on, 1 to 255 tenths of a second; 0 makes on and off times equal.
        @_alwaysEmitIntoClient
        public static var toggleOnTime: IndicatorPropertyName { Self(rawValue: "toggleOnTime") }
        /// Minutes until off or mute, 0 to 255; the timeouts add up, 0 in all means never, and toggling may ignore
        /// them.
        @_alwaysEmitIntoClient
        public static var timeoutMinutes: IndicatorPropertyName { Self(rawValue: "timeoutMinutes") }
        /// Seconds until off or mute, 0 to 59; higher values are ignored, and toggling may ignore the timeout.
        @_alwaysEmitIntoClient
        public static var timeoutSeconds: IndicatorPropertyName { Self(rawValue: "timeoutSeconds") }
        /// Hundredths of a second until off or mute, 0 to 99; higher values are ignored, and toggling may ignore the
        /// timeout.
        @_alwaysEmitIntoClient
        public static var timeoutHundredths: IndicatorPropertyName { Self(rawValue: "timeout100thSeconds") }
        /// The volume, without turning the indicator on; 0 is mute, 1 to 100 are percent, 255 restores the last volume
        /// above 0.
        @_alwaysEmitIntoClient
        public static var soundLevel: IndicatorPropertyName { Self(rawValue: "soundLevel") }
        /// The indicator works while the node sleeps; cannot be set.
        @_alwaysEmitIntoClient
        public static var lowPower: IndicatorPropertyName { Self(rawValue: "lowPower") }
    }

    /// The indicators that a node has.
    public struct IndicatorCapabilities: Sendable, JSONReadable {
        /// The time of the last report, such as `20210126T092334`; `19700101T000000` means no report, so other values
        /// are undefined.
        public let lastUpdated: String?
        /// The indicators (`indicatorSupport`).
        public let indicators: [IndicatorSupport]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - indicators: The indicators.
        ///   - lastUpdated: The time of the last report, such as `20210126T092334`; `19700101T000000` means no report,
        ///     so other values are undefined.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(indicators: [IndicatorSupport], lastUpdated: String? = nil, other: [String: JSONValue] = [:]) {
            self.indicators = indicators
            self.lastUpdated = lastUpdated
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var lastUpdated: String?
            var indicators: [IndicatorSupport] = []
            while let key = try json.nextMember(of: "lastUpdated,indicatorSupport") {
                switch key {
                case 0: lastUpdated = try json.readString()
                case 1: indicators = try json.readArray(of: IndicatorSupport.self)
                default: break
                }
            }
            self.lastUpdated = lastUpdated
            self.indicators = indicators
            self.other = json.keptMembersOfObject()
        }
    }

    /// An indicator that a node has.
    public struct IndicatorSupport: Sendable, JSONReadable {
        /// The name of the indicator, from command class version 2 on.
        public let indicatorName: IndicatorName?
        /// The names of the indicator's properties, from command class version 2 on (`propertyNameList`).
        public let propertyNames: [IndicatorPropertyName]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - indicatorName: The name of the indicator, from command class version 2 on.
        ///   - propertyNames: The names of the indicator's properties, from command class version 2 on.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            indicatorName: IndicatorName? = nil, propertyNames: [IndicatorPropertyName] = [],
            other: [String: JSONValue] = [:]
        ) {
            self.indicatorName = indicatorName
            self.propertyNames = propertyNames
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var indicatorName: IndicatorName?
            var propertyNames: [IndicatorPropertyName] = []
            while let key = try json.nextMember(of: "indicatorName,propertyNameList") {
                switch key {
                case 0: indicatorName = try json.readWord(IndicatorName.self)
                case 1: propertyNames = try json.readArray(of: String.self).map(IndicatorPropertyName.init(rawValue:))
                default: break
                }
            }
            self.indicatorName = indicatorName
            self.propertyNames = propertyNames
            self.other = json.keptMembersOfObject()
        }
    }

    /// A node's firmware, and how it can be updated.
    public struct FirmwareInfo: Sendable, JSONReadable {
        /// The time of the last report, such as `20210126T092334`; `19700101T000000` means no report, so other values
        /// are undefined.
        public let lastUpdated: String?
        /// The number of the manufacturer.
        public let vendorID: Int?
        /// The ID of the firmware of Z-Wave.
        public let zwaveFirmwareID: Int?
        /// The CRC-CCITT checksum.
        public let checksum: Int?
        /// The maximum size of a fragment of an update (`maxFragmentSize`).
        public let maximumFragmentSize: Int?
        /// Whether all fragments of an update have the maximum size (`fixedFragmentSize`).
        public let isFragmentSizeFixed: Bool?
        /// Whether the firmware can be updated (`upgradable`).
        public let isUpgradable: Bool?
        /// Whether the version of the hardware is valid; no update succeeds with an invalid version
        /// (`hardwareVersionValid`).
        public let isHardwareVersionValid: Bool?
        /// The version of the hardware.
        public let hardwareVersion: Int?
        /// Whether the node works normally during an update.
        public let upgradeFunctionality: UpgradeFunctionality?
        /// Whether firmware can be activated after it was received.
        public let activation: ActivationSupport?
        /// The firmware targets besides the firmware of Z-Wave.
        public let firmwareTargets: [FirmwareTarget]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - lastUpdated: The time of the last report, such as `20210126T092334`; `19700101T000000` means no report,
        ///     so other values are undefined.
        ///   - vendorID: The number of the manufacturer.
        ///   - zwaveFirmwareID: The ID of the firmware of Z-Wave.
        ///   - checksum: The CRC-CCITT checksum.
        ///   - maximumFragmentSize: The maximum size of a fragment of an update.
        ///   - isFragmentSizeFixed: Whether all fragments of an update have the maximum size.
        ///   - isUpgradable: Whether the firmware can be updated.
        ///   - isHardwareVersionValid: Whether the version of the hardware is valid; no update succeeds with an invalid
        ///     version.
        ///   - hardwareVersion: The version of the hardware.
        ///   - upgradeFunctionality: Whether the node works normally during an update.
        ///   - activation: Whether firmware can be activated after it was received.
        ///   - firmwareTargets: The firmware targets besides the firmware of Z-Wave.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            lastUpdated: String? = nil, vendorID: Int? = nil, zwaveFirmwareID: Int? = nil, checksum: Int? = nil,
            maximumFragmentSize: Int? = nil, isFragmentSizeFixed: Bool? = nil, isUpgradable: Bool? = nil,
            isHardwareVersionValid: Bool? = nil, hardwareVersion: Int? = nil,
            upgradeFunctionality: UpgradeFunctionality? = nil, activation: ActivationSupport? = nil,
            firmwareTargets: [FirmwareTarget] = [], other: [String: JSONValue] = [:]
        ) {
            self.lastUpdated = lastUpdated
            self.vendorID = vendorID
            self.zwaveFirmwareID = zwaveFirmwareID
            self.checksum = checksum
            self.maximumFragmentSize = maximumFragmentSize
            self.isFragmentSizeFixed = isFragmentSizeFixed
            self.isUpgradable = isUpgradable
            self.isHardwareVersionValid = isHardwareVersionValid
            self.hardwareVersion = hardwareVersion
            self.upgradeFunctionality = upgradeFunctionality
            self.activation = activation
            self.firmwareTargets = firmwareTargets
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var lastUpdated: String?
            var vendorID: Int?
            var zwaveFirmwareID: Int?
            var checksum: Int?
            var maximumFragmentSize: Int?
            var isFragmentSizeFixed: Bool?
            var isUpgradable: Bool?
            var isHardwareVersionValid: Bool?
            var hardwareVersion: Int?
            var upgradeFunctionality: UpgradeFunctionality?
            var activation: ActivationSupport?
            var firmwareTargets: [FirmwareTarget] = []
            let keys: StaticString = """
                lastUpdated,vendorID,zwaveFirmwareID,checksum,maxFragmentSize,maxFramerateSize,fixedFragmentSize,\
                upgradable,hardwareVersionValid,hardwareVersion,upgradeFunctionality,activation,firmwareTargets
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: lastUpdated = try json.readString()
                case 1: vendorID = try json.readInt()
                case 2: zwaveFirmwareID = try json.readInt()
                case 3: checksum = try json.readInt()
                case 4, 5: maximumFragmentSize = try json.readInt()
                case 6: isFragmentSizeFixed = try json.readBool()
                case 7: isUpgradable = try json.readBool()
                case 8: isHardwareVersionValid = try json.readBool()
                case 9: hardwareVersion = try json.readInt()
                case 10: upgradeFunctionality = try json.readWord(UpgradeFunctionality.self)
                case 11: activation = try json.readWord(ActivationSupport.self)
                case 12: firmwareTargets = try json.readArray(of: FirmwareTarget.self)
                default: break
                }
            }
            self.lastUpdated = lastUpdated
            self.vendorID = vendorID
            self.zwaveFirmwareID = zwaveFirmwareID
            self.checksum = checksum
            self.maximumFragmentSize = maximumFragmentSize
            self.isFragmentSizeFixed = isFragmentSizeFixed
            self.isUpgradable = isUpgradable
            self.isHardwareVersionValid = isHardwareVersionValid
            self.hardwareVersion = hardwareVersion
            self.upgradeFunctionality = upgradeFunctionality
            self.activation = activation
            self.firmwareTargets = firmwareTargets
            self.other = json.keptMembersOfObject()
        }
    }

    /// Whether a node works normally during an update.
    public struct UpgradeFunctionality: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The node works normally.
        @_alwaysEmitIntoClient
        public static var normal: UpgradeFunctionality { Self(rawValue: "normal") }
        /// The node works with limits.
        @_alwaysEmitIntoClient
        public static var limited: UpgradeFunctionality { Self(rawValue: "limited") }
        /// The behavior during an update is not known.
        @_alwaysEmitIntoClient
        public static var unknown: UpgradeFunctionality { Self(rawValue: "unknown") }
    }

    /// Whether firmware can be activated after it was received.
    public struct ActivationSupport: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The firmware can be activated.
        @_alwaysEmitIntoClient
        public static var supported: ActivationSupport { Self(rawValue: "supported") }
        /// The firmware cannot be activated.
        @_alwaysEmitIntoClient
        public static var unsupported: ActivationSupport { Self(rawValue: "unsupported") }
        /// The support for activation is not known.
        @_alwaysEmitIntoClient
        public static var unknown: ActivationSupport { Self(rawValue: "unknown") }
    }

    /// Firmware of a node that can be updated.
    public struct FirmwareTarget: Sendable, JSONReadable {
        /// The number of the firmware target, from 1.
        public let firmwareTarget: Int?
        /// The ID of the target's firmware.
        public let firmwareID: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - firmwareTarget: The number of the firmware target, from 1.
        ///   - firmwareID: The ID of the target's firmware.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(firmwareTarget: Int? = nil, firmwareID: Int? = nil, other: [String: JSONValue] = [:]) {
            self.firmwareTarget = firmwareTarget
            self.firmwareID = firmwareID
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var firmwareTarget: Int?
            var firmwareID: Int?
            while let key = try json.nextMember(of: "firmwareTarget,firmwareID") {
                switch key {
                case 0: firmwareTarget = try json.readInt()
                case 1: firmwareID = try json.readInt()
                default: break
                }
            }
            self.firmwareTarget = firmwareTarget
            self.firmwareID = firmwareID
            self.other = json.keptMembersOfObject()
        }
    }

    /// The update of a node's firmware.
    public struct FirmwareUpdate: Sendable, JSONReadable {
        /// The time of the last request, such as `20210126T092334`.
        public let latestRequestTime: String?
        /// Whether the update can begin.
        public let requestStatus: UpdateRequestStatus?
        /// How the update ended.
        public let completionStatus: UpdateCompletionStatus?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - latestRequestTime: The time of the last request, such as `20210126T092334`.
        ///   - requestStatus: Whether the update can begin.
        ///   - completionStatus: How the update ended.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            latestRequestTime: String? = nil, requestStatus: UpdateRequestStatus? = nil,
            completionStatus: UpdateCompletionStatus? = nil, other: [String: JSONValue] = [:]
        ) {
            self.latestRequestTime = latestRequestTime
            self.requestStatus = requestStatus
            self.completionStatus = completionStatus
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var latestRequestTime: String?
            var requestStatus: UpdateRequestStatus?
            var completionStatus: UpdateCompletionStatus?
            while let key = try json.nextMember(of: "latestRequestTime,requestStatus,completionStatus") {
                switch key {
                case 0: latestRequestTime = try json.readString()
                case 1: requestStatus = try json.readWord(UpdateRequestStatus.self)
                case 2: completionStatus = try json.readWord(UpdateCompletionStatus.self)
                default: break
                }
            }
            self.latestRequestTime = latestRequestTime
            self.requestStatus = requestStatus
            self.completionStatus = completionStatus
            self.other = json.keptMembersOfObject()
        }
    }

    /// Whether an update can begin.
    public struct UpdateRequestStatus: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The vendor and the firmware ID do not belong together.
        @_alwaysEmitIntoClient
        public static var invalidCombination: UpdateRequestStatus { Self(rawValue: "invalidCombo") }
        /// Firmware updates must first be enabled by an out-of-band authentication.
        @_alwaysEmitIntoClient
        public static var authenticationNeeded: UpdateRequestStatus { Self(rawValue: "authenticationNeeded") }
        /// The requested fragments are larger than the node accepts.
        @_alwaysEmitIntoClient
        public static var fragmentSizeError: UpdateRequestStatus { Self(rawValue: "fragmentSizeError") }
        /// The firmware target cannot be updated.
        @_alwaysEmitIntoClient
        public static var upgradeError: UpdateRequestStatus { Self(rawValue: "upgradeError") }
        /// The version of the hardware is invalid.
        @_alwaysEmitIntoClient
        public static var hardwareVersionError: UpdateRequestStatus { Self(rawValue: "hardwareVersionError") }
        /// Another firmware image is being transferred.
        @_alwaysEmitIntoClient
        public static var transferInProgress: UpdateRequestStatus { Self(rawValue: "transferInProgress") }
        /// The battery is too low.
        @_alwaysEmitIntoClient
        public static var lowBattery: UpdateRequestStatus { Self(rawValue: "lowBattery") }
        /// The vendor and the firmware ID belong together; the update begins.
        @_alwaysEmitIntoClient
        public static var validCombination: UpdateRequestStatus { Self(rawValue: "validCombo") }
        /// The status is not known.
        @_alwaysEmitIntoClient
        public static var unknown: UpdateRequestStatus { Self(rawValue: "unknownStatus") }
    }

    /// How an update ended.
    public struct UpdateCompletionStatus: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The checksum is wrong.
        @_alwaysEmitIntoClient
        public static var checksumError: UpdateCompletionStatus { Self(rawValue: "checksumError") }
        /// The transfer failed.
        @_alwaysEmitIntoClient
        public static var downloadError: UpdateCompletionStatus { Self(rawValue: "downloadError") }
        /// The firmware is for another manufacturer.
        @_alwaysEmitIntoClient
        public static var vendorIDError: UpdateCompletionStatus { Self(rawValue: "vendorIDError") }
        /// The firmware is for another firmware ID.
        @_alwaysEmitIntoClient
        public static var firmwareIDError: UpdateCompletionStatus { Self(rawValue: "firmwareIDError") }
        /// The firmware is for another firmware target.
        @_alwaysEmitIntoClient
        public static var firmwareTargetError: UpdateCompletionStatus { Self(rawValue: "firmwareTargetError") }
        /// The information in the file header is invalid.
        @_alwaysEmitIntoClient
        public static var fileHeaderError: UpdateCompletionStatus { Self(rawValue: "fileHeaderError") }
        /// The format of the file header is invalid.
        @_alwaysEmitIntoClient
        public static var headerFormatError: UpdateCompletionStatus { Self(rawValue: "headerFormatError") }
        /// The memory is full.
        @_alwaysEmitIntoClient
        public static var memoryError: UpdateCompletionStatus { Self(rawValue: "memoryError") }
        /// The firmware is for another version of the hardware.
        @_alwaysEmitIntoClient
        public static var hardwareVersionError: UpdateCompletionStatus { Self(rawValue: "hardwareVersionError") }
        /// The battery is too low.
        @_alwaysEmitIntoClient
        public static var lowBattery: UpdateCompletionStatus { Self(rawValue: "lowBattery") }
        /// The level of the battery is not known, so the update cannot begin.
        @_alwaysEmitIntoClient
        public static var unknownBatteryLevel: UpdateCompletionStatus { Self(rawValue: "unknownBatteryLevel") }
        /// The firmware was received and waits to be activated.
        @_alwaysEmitIntoClient
        public static var waitsForActivation: UpdateCompletionStatus { Self(rawValue: "okWait") }
        /// The firmware was received; the node does not restart by itself.
        @_alwaysEmitIntoClient
        public static var doneWithoutRestart: UpdateCompletionStatus { Self(rawValue: "okNoRestart") }
        /// The firmware was received; the node stores it and restarts.
        @_alwaysEmitIntoClient
        public static var doneAndRestarts: UpdateCompletionStatus { Self(rawValue: "okRestart") }
        /// The status is not known.
        @_alwaysEmitIntoClient
        public static var unknown: UpdateCompletionStatus { Self(rawValue: "unknownStatus") }
    }

    /// The backup of a node's firmware.
    public struct FirmwareBackup: Sendable, JSONReadable {
        /// The time of the last request, such as `20210126T092334`.
        public let latestRequestTime: String?
        /// Whether the backup can begin.
        public let requestStatus: BackupRequestStatus?
        /// How the backup ended.
        public let completionStatus: BackupCompletionStatus?
        /// The path of the file, in the reply to requestFirmwareBackup.
        public let backupPath: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - latestRequestTime: The time of the last request, such as `20210126T092334`.
        ///   - requestStatus: Whether the backup can begin.
        ///   - completionStatus: How the backup ended.
        ///   - backupPath: The path of the file, in the reply to requestFirmwareBackup.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            latestRequestTime: String? = nil, requestStatus: BackupRequestStatus? = nil,
            completionStatus: BackupCompletionStatus? = nil, backupPath: String? = nil, other: [String: JSONValue] = [:]
        ) {
            self.latestRequestTime = latestRequestTime
            self.requestStatus = requestStatus
            self.completionStatus = completionStatus
            self.backupPath = backupPath
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var latestRequestTime: String?
            var requestStatus: BackupRequestStatus?
            var completionStatus: BackupCompletionStatus?
            var backupPath: String?
            let keys: StaticString = """
                latestRequestTime,requestStatus,completionStatus,backupPath,backPath
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: latestRequestTime = try json.readString()
                case 1: requestStatus = try json.readWord(BackupRequestStatus.self)
                case 2: completionStatus = try json.readWord(BackupCompletionStatus.self)
                case 3, 4: backupPath = try json.readString()
                default: break
                }
            }
            self.latestRequestTime = latestRequestTime
            self.requestStatus = requestStatus
            self.completionStatus = completionStatus
            self.backupPath = backupPath
            self.other = json.keptMembersOfObject()
        }
    }

    /// Whether a backup can begin.
    public struct BackupRequestStatus: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The vendor and the firmware ID do not belong together.
        @_alwaysEmitIntoClient
        public static var invalidCombination: BackupRequestStatus { Self(rawValue: "invalidCombo") }
        /// Firmware updates must first be enabled by an out-of-band authentication.
        @_alwaysEmitIntoClient
        public static var authenticationNeeded: BackupRequestStatus { Self(rawValue: "authenticationNeeded") }
        /// The requested fragments are larger than the node accepts.
        @_alwaysEmitIntoClient
        public static var fragmentSizeError: BackupRequestStatus { Self(rawValue: "fragmentSizeError") }
        /// The firmware target cannot be backed up.
        @_alwaysEmitIntoClient
        public static var downloadError: BackupRequestStatus { Self(rawValue: "downloadError") }
        /// The version of the hardware is invalid.
        @_alwaysEmitIntoClient
        public static var hardwareVersionError: BackupRequestStatus { Self(rawValue: "hardwareVersionError") }
        /// The backup can begin.
        @_alwaysEmitIntoClient
        public static var accepted: BackupRequestStatus { Self(rawValue: "requestOK") }
        /// The status is not known.
        @_alwaysEmitIntoClient
        public static var unknown: BackupRequestStatus { Self(rawValue: "unknownStatus") }
    }

    /// How a backup ended.
    public struct BackupCompletionStatus: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The checksum is wrong.
        @_alwaysEmitIntoClient
        public static var checksumError: BackupCompletionStatus { Self(rawValue: "checksumError") }
        /// The transfer failed.
        @_alwaysEmitIntoClient
        public static var downloadError: BackupCompletionStatus { Self(rawValue: "downloadError") }
        /// The memory is full.
        @_alwaysEmitIntoClient
        public static var memoryError: BackupCompletionStatus { Self(rawValue: "memoryError") }
        /// The backup did not begin, because the status of the request could not be read.
        @_alwaysEmitIntoClient
        public static var requestStatusError: BackupCompletionStatus { Self(rawValue: "requestStatusError") }
        /// The backup did not begin, because the request timed out.
        @_alwaysEmitIntoClient
        public static var requestTimeoutError: BackupCompletionStatus { Self(rawValue: "requestTimeoutError") }
        /// The file could not be written.
        @_alwaysEmitIntoClient
        public static var writeError: BackupCompletionStatus { Self(rawValue: "writeError") }
        /// The firmware is too large.
        @_alwaysEmitIntoClient
        public static var exceedsSizeLimit: BackupCompletionStatus { Self(rawValue: "exceedSizeLimit") }
        /// The backup failed for another reason.
        @_alwaysEmitIntoClient
        public static var otherError: BackupCompletionStatus { Self(rawValue: "errorOther") }
        /// The firmware was saved to the file.
        @_alwaysEmitIntoClient
        public static var done: BackupCompletionStatus { Self(rawValue: "statusOK") }
        /// The status is not known.
        @_alwaysEmitIntoClient
        public static var unknown: BackupCompletionStatus { Self(rawValue: "unknownStatus") }
    }

    /// The activation of a node's firmware; the reply to the request has the time alone.
    public struct FirmwareActivation: Sendable, JSONReadable {
        /// The number of the manufacturer.
        public let vendorID: Int?
        /// The number of the firmware target; 0 for the firmware of Z-Wave.
        public let firmwareTarget: Int?
        /// The ID of the firmware.
        public let firmwareID: Int?
        /// The version of the hardware.
        public let hardwareVersion: Int?
        /// The CRC-CCITT checksum.
        public let checksum: Int?
        /// The time of the last request, such as `20210126T092334`.
        public let latestRequestTime: String?
        /// How the activation ended.
        public let requestStatus: ActivationStatus?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - vendorID: The number of the manufacturer.
        ///   - firmwareTarget: The number of the firmware target; 0 for the firmware of Z-Wave.
        ///   - firmwareID: The ID of the firmware.
        ///   - hardwareVersion: The version of the hardware.
        ///   - checksum: The CRC-CCITT checksum.
        ///   - latestRequestTime: The time of the last request, such as `20210126T092334`.
        ///   - requestStatus: How the activation ended.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            vendorID: Int? = nil, firmwareTarget: Int? = nil, firmwareID: Int? = nil, hardwareVersion: Int? = nil,
            checksum: Int? = nil, latestRequestTime: String? = nil, requestStatus: ActivationStatus? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.vendorID = vendorID
            self.firmwareTarget = firmwareTarget
            self.firmwareID = firmwareID
            self.hardwareVersion = hardwareVersion
            self.checksum = checksum
            self.latestRequestTime = latestRequestTime
            self.requestStatus = requestStatus
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var vendorID: Int?
            var firmwareTarget: Int?
            var firmwareID: Int?
            var hardwareVersion: Int?
            var checksum: Int?
            var latestRequestTime: String?
            var requestStatus: ActivationStatus?
            let keys: StaticString = """
                vendorID,firmwareTarget,firmwareID,hardwareVersion,checksum,latestRequestTime,requestStatus
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: vendorID = try json.readInt()
                case 1: firmwareTarget = try json.readInt()
                case 2: firmwareID = try json.readInt()
                case 3: hardwareVersion = try json.readInt()
                case 4: checksum = try json.readInt()
                case 5: latestRequestTime = try json.readString()
                case 6: requestStatus = try json.readWord(ActivationStatus.self)
                default: break
                }
            }
            self.vendorID = vendorID
            self.firmwareTarget = firmwareTarget
            self.firmwareID = firmwareID
            self.hardwareVersion = hardwareVersion
            self.checksum = checksum
            self.latestRequestTime = latestRequestTime
            self.requestStatus = requestStatus
            self.other = json.keptMembersOfObject()
        }
    }

    /// How an activation ended.
    public struct ActivationStatus: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The vendor, the firmware, its target and the hardware do not belong together.
        @_alwaysEmitIntoClient
        public static var invalidCombination: ActivationStatus { Self(rawValue: "invalidCombo") }
        /// The activation failed, and the former firmware is back.
        @_alwaysEmitIntoClient
        public static var activationError: ActivationStatus { Self(rawValue: "activationError") }
        /// The firmware is active.
        @_alwaysEmitIntoClient
        public static var activated: ActivationStatus { Self(rawValue: "requestOK") }
        /// The status is not known.
        @_alwaysEmitIntoClient
        public static var unknown: ActivationStatus { Self(rawValue: "unknownStatus") }
    }

    /// The types of alarms that a node has.
    public struct NotificationCapabilities: Sendable, JSONReadable {
        /// The time of the last report, such as `20210126T092334`; `19700101T000000` means no report, so other values
        /// are undefined.
        public let lastUpdated: String?
        /// Whether the node has alarm types of its vendor; missing in the reply to getAllNotificationEventSupport.
        public let hasVendorSpecificType: Bool?
        /// The types of alarms (`zwaveAlarmTypeList`).
        public let alarmTypes: [NotificationAlarmType]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - alarmTypes: The types of alarms.
        ///   - lastUpdated: The time of the last report, such as `20210126T092334`; `19700101T000000` means no report,
        ///     so other values are undefined.
        ///   - hasVendorSpecificType: Whether the node has alarm types of its vendor; missing in the reply to
        ///     getAllNotificationEventSupport.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            alarmTypes: [NotificationAlarmType], lastUpdated: String? = nil, hasVendorSpecificType: Bool? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.alarmTypes = alarmTypes
            self.lastUpdated = lastUpdated
            self.hasVendorSpecificType = hasVendorSpecificType
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var lastUpdated: String?
            var hasVendorSpecificType: Bool?
            var alarmTypes: [NotificationAlarmType] = []
            while let key = try json.nextMember(of: "lastUpdated,hasVendorSpecificType,zwaveAlarmTypeList") {
                switch key {
                case 0: lastUpdated = try json.readString()
                case 1: hasVendorSpecificType = try json.readBool()
                case 2: alarmTypes = try json.readArray(of: NotificationAlarmType.self)
                default: break
                }
            }
            self.lastUpdated = lastUpdated
            self.hasVendorSpecificType = hasVendorSpecificType
            self.alarmTypes = alarmTypes
            self.other = json.keptMembersOfObject()
        }
    }

    /// A type of alarms that a node has.
    public struct NotificationAlarmType: Sendable, JSONReadable {
        /// The type of alarms.
        public let type: AlarmType?
        /// The code of the alarm type.
        public let code: Int?
        /// The events of the alarm type, in the reply to getAllNotificationEventSupport (`zwaveEventList`).
        public let events: [NotificationEvent]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - type: The type of alarms.
        ///   - code: The code of the alarm type.
        ///   - events: The events of the alarm type, in the reply to getAllNotificationEventSupport.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            type: AlarmType? = nil, code: Int? = nil, events: [NotificationEvent] = [], other: [String: JSONValue] = [:]
        ) {
            self.type = type
            self.code = code
            self.events = events
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var type: AlarmType?
            var code: Int?
            var events: [NotificationEvent] = []
            while let key = try json.nextMember(of: "type,code,zwaveEventList") {
                switch key {
                case 0: type = try json.readWord(AlarmType.self)
                case 1: code = try json.readInt()
                case 2: events = try json.readArray(of: NotificationEvent.self)
                default: break
                }
            }
            self.type = type
            self.code = code
            self.events = events
            self.other = json.keptMembersOfObject()
        }
    }

    /// An event of a type of alarms.
    public struct NotificationEvent: Sendable, JSONReadable {
        /// The name of the event (`type`).
        public let name: String?
        /// The code of the event.
        public let code: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The name of the event.
        ///   - code: The code of the event.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(name: String? = nil, code: Int? = nil, other: [String: JSONValue] = [:]) {
            self.name = name
            self.code = code
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            var code: Int?
            while let key = try json.nextMember(of: "type,code") {
                switch key {
                case 0: name = try json.readString()
                case 1: code = try json.readInt()
                default: break
                }
            }
            self.name = name
            self.code = code
            self.other = json.keptMembersOfObject()
        }
    }

    /// A type of alarms.
    public struct AlarmType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Smoke (code 1).
        @_alwaysEmitIntoClient
        public static var smoke: AlarmType { Self(rawValue: "smoke") }
        /// Carbon monoxide (code 2).
        @_alwaysEmitIntoClient
        public static var carbonMonoxide: AlarmType { Self(rawValue: "co") }
        /// Carbon dioxide (code 3).
        @_alwaysEmitIntoClient
        public static var carbonDioxide: AlarmType { Self(rawValue: "co2") }
        /// Heat (code 4).
        @_alwaysEmitIntoClient
        public static var heat: AlarmType { Self(rawValue: "heat") }
        /// Water (code 5).
        @_alwaysEmitIntoClient
        public static var water: AlarmType { Self(rawValue: "water") }
        /// Access control by a lock (code 6).
        @_alwaysEmitIntoClient
        public static var lock: AlarmType { Self(rawValue: "lock") }
        /// Burglars, or home security (code 7).
        @_alwaysEmitIntoClient
        public static var burglar: AlarmType { Self(rawValue: "burglar") }
        /// Power management (code 8).
        @_alwaysEmitIntoClient
        public static var power: AlarmType { Self(rawValue: "power") }
        /// The system (code 9).
        @_alwaysEmitIntoClient
        public static var system: AlarmType { Self(rawValue: "system") }
        /// An emergency (code 10).
        @_alwaysEmitIntoClient
        public static var emergency: AlarmType { Self(rawValue: "emergency") }
        /// An alarm clock (code 11).
        @_alwaysEmitIntoClient
        public static var clock: AlarmType { Self(rawValue: "clock") }
        /// A home appliance (code 12).
        @_alwaysEmitIntoClient
        public static var appliance: AlarmType { Self(rawValue: "appliance") }
        /// Health (code 13).
        @_alwaysEmitIntoClient
        public static var health: AlarmType { Self(rawValue: "health") }
        /// A siren (code 14).
        @_alwaysEmitIntoClient
        public static var siren: AlarmType { Self(rawValue: "siren") }
        /// A water valve (code 15).
        @_alwaysEmitIntoClient
        public static var waterValve: AlarmType { Self(rawValue: "waterValve") }
        /// The weather (code 16).
        @_alwaysEmitIntoClient
        public static var weather: AlarmType { Self(rawValue: "weather") }
        /// Irrigation (code 17).
        @_alwaysEmitIntoClient
        public static var irrigation: AlarmType { Self(rawValue: "irrigation") }
        /// Gas (code 18).
        @_alwaysEmitIntoClient
        public static var gas: AlarmType { Self(rawValue: "gas") }
        /// Pest control (code 19).
        @_alwaysEmitIntoClient
        public static var pestControl: AlarmType { Self(rawValue: "pestControl") }
        /// A light sensor (code 20).
        @_alwaysEmitIntoClient
        public static var lightSensor: AlarmType { Self(rawValue: "lightSensor") }
        /// Water quality (code 21).
        @_alwaysEmitIntoClient
        public static var waterQuality: AlarmType { Self(rawValue: "waterQuality") }
        /// Home monitoring (code 22).
        @_alwaysEmitIntoClient
        public static var homeMonitor: AlarmType { Self(rawValue: "homeMonitor") }
        /// An alarm type of the node's vendor; only in replies.
        @_alwaysEmitIntoClient
        public static var vendorSpecific: AlarmType { Self(rawValue: "vendorSpecific") }
        /// The latest alarm; only in calls of getNotificationState.
        @_alwaysEmitIntoClient
        public static var latest: AlarmType { Self(rawValue: "latest") }
    }

    /// The events of a type of alarms.
    public struct NotificationEvents: Sendable, JSONReadable {
        /// The time of the last report, such as `20210126T092334`; `19700101T000000` means no report, so other values
        /// are undefined.
        public let lastUpdated: String?
        /// The alarm type (`zwaveAlarmType`).
        public let alarmType: AlarmType?
        /// The codes of the events (`zwaveEventList`).
        public let eventCodes: [Int]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - eventCodes: The codes of the events.
        ///   - lastUpdated: The time of the last report, such as `20210126T092334`; `19700101T000000` means no report,
        ///     so other values are undefined.
        ///   - alarmType: The alarm type.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            eventCodes: [Int], lastUpdated: String? = nil, alarmType: AlarmType? = nil, other: [String: JSONValue] = [:]
        ) {
            self.eventCodes = eventCodes
            self.lastUpdated = lastUpdated
            self.alarmType = alarmType
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var lastUpdated: String?
            var alarmType: AlarmType?
            var eventCodes: [Int] = []
            while let key = try json.nextMember(of: "lastUpdated,zwaveAlarmType,zwaveEventList") {
                switch key {
                case 0: lastUpdated = try json.readString()
                case 1: alarmType = try json.readWord(AlarmType.self)
                case 2: eventCodes = try json.readArray(of: Int.self)
                default: break
                }
            }
            self.lastUpdated = lastUpdated
            self.alarmType = alarmType
            self.eventCodes = eventCodes
            self.other = json.keptMembersOfObject()
        }
    }

    /// The alarm of a node.
    public struct NotificationState: Sendable, JSONReadable {
        /// The time of the last report, if the report itself does not have it.
        public let lastUpdated: String?
        /// The report of the alarm.
        public let report: NotificationReport
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - report: The report of the alarm.
        ///   - lastUpdated: The time of the last report, if the report itself does not have it.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(report: NotificationReport, lastUpdated: String? = nil, other: [String: JSONValue] = [:]) {
            self.report = report
            self.lastUpdated = lastUpdated
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var lastUpdated: String?
            var report: NotificationReport?
            while let key = try json.nextMember(of: "lastUpdated,report") {
                switch key {
                case 0: lastUpdated = try json.readString()
                case 1: report = try json.read(NotificationReport.self)
                default: break
                }
            }
            self.lastUpdated = lastUpdated
            guard let report else { throw json.missingField("report") }
            self.report = report
            self.other = json.keptMembersOfObject()
        }
    }

    /// The report of an alarm; the extended members exist from command class version 2 on.
    public struct NotificationReport: Sendable, JSONReadable {
        /// The time of the last report, such as `20210126T092334`; `19700101T000000` means no report, so other values
        /// are undefined.
        public let lastUpdated: String?
        /// The vendor's alarm type.
        public let vendorAlarmType: Int?
        /// The vendor's alarm level.
        public let vendorAlarmLevel: Int?
        /// Whether the status, type, event and parameter of the alarm are valid (`extendedInfoValid`).
        public let isExtendedInfoValid: Bool?
        /// The state of the alarm (`extendedInfoAlarmStatus`).
        public let alarmStatus: AlarmStatus?
        /// The type of the alarm (`extendedInfoAlarmType`).
        public let alarmType: AlarmType?
        /// The code of the event (`extendedInfoAlarmEvent`).
        public let alarmEvent: Int?
        /// The length of the parameter, in bytes; 0 if there is none (`extendedInfoParameterLength`).
        public let parameterLength: Int?
        /// The kind of parameter (`extendedInfoParameterType`).
        public let parameterType: AlarmParameterType?
        /// The parameter, unless it is a location (`extendedInfoParameter`).
        public let parameter: Int64?
        /// The parameter, if it is a location (`extendedInfoLocation`).
        public let location: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - lastUpdated: The time of the last report, such as `20210126T092334`; `19700101T000000` means no report,
        ///     so other values are undefined.
        ///   - vendorAlarmType: The vendor's alarm type.
        ///   - vendorAlarmLevel: The vendor's alarm level.
        ///   - isExtendedInfoValid: Whether the status, type, event and parameter of the alarm are valid.
        ///   - alarmStatus: The state of the alarm.
        ///   - alarmType: The type of the alarm.
        ///   - alarmEvent: The code of the event.
        ///   - parameterLength: The length of the parameter, in bytes; 0 if there is none.
        ///   - parameterType: The kind of parameter.
        ///   - parameter: The parameter, unless it is a location.
        ///   - location: The parameter, if it is a location.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            lastUpdated: String? = nil, vendorAlarmType: Int? = nil, vendorAlarmLevel: Int? = nil,
            isExtendedInfoValid: Bool? = nil, alarmStatus: AlarmStatus? = nil, alarmType: AlarmType? = nil,
            alarmEvent: Int? = nil, parameterLength: Int? = nil, parameterType: AlarmParameterType? = nil,
            parameter: Int64? = nil, location: String? = nil, other: [String: JSONValue] = [:]
        ) {
            self.lastUpdated = lastUpdated
            self.vendorAlarmType = vendorAlarmType
            self.vendorAlarmLevel = vendorAlarmLevel
            self.isExtendedInfoValid = isExtendedInfoValid
            self.alarmStatus = alarmStatus
            self.alarmType = alarmType
            self.alarmEvent = alarmEvent
            self.parameterLength = parameterLength
            self.parameterType = parameterType
            self.parameter = parameter
            self.location = location
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var lastUpdated: String?
            var vendorAlarmType: Int?
            var vendorAlarmLevel: Int?
            var isExtendedInfoValid: Bool?
            var alarmStatus: AlarmStatus?
            var alarmType: AlarmType?
            var alarmEvent: Int?
            var parameterLength: Int?
            var parameterType: AlarmParameterType?
            var parameter: Int64?
            var location: String?
            let keys: StaticString = """
                lastUpdated,vendorAlarmType,vendorAlarmLevel,extendedInfoValid,extendedInfoAlarmStatus,\
                extendedInfoAlarmType,extendedInfoAlarmEvent,extendedInfoParameterLength,extendedInfoParameterType,\
                extendedInfoParameter,extendedInfoLocation
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: lastUpdated = try json.readString()
                case 1: vendorAlarmType = try json.readInt()
                case 2: vendorAlarmLevel = try json.readInt()
                case 3: isExtendedInfoValid = try json.readBool()
                case 4: alarmStatus = try json.readWord(AlarmStatus.self)
                case 5: alarmType = try json.readWord(AlarmType.self)
                case 6: alarmEvent = try json.readInt()
                case 7: parameterLength = try json.readInt()
                case 8: parameterType = try json.readWord(AlarmParameterType.self)
                case 9: parameter = try json.readInt64()
                case 10: location = try json.readString()
                default: break
                }
            }
            self.lastUpdated = lastUpdated
            self.vendorAlarmType = vendorAlarmType
            self.vendorAlarmLevel = vendorAlarmLevel
            self.isExtendedInfoValid = isExtendedInfoValid
            self.alarmStatus = alarmStatus
            self.alarmType = alarmType
            self.alarmEvent = alarmEvent
            self.parameterLength = parameterLength
            self.parameterType = parameterType
            self.parameter = parameter
            self.location = location
            self.other = json.keptMembersOfObject()
        }
    }

    /// The state of an alarm.
    public struct AlarmStatus: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// For a node that pushes alarms, reports are off; for a node that is asked for alarms, the report is valid.
        @_alwaysEmitIntoClient
        public static var deactivated: AlarmStatus { Self(rawValue: "deactivated") }
        /// For a node that pushes alarms, reports are on.
        @_alwaysEmitIntoClient
        public static var activated: AlarmStatus { Self(rawValue: "activated") }
        /// The report is not valid; no alarm is pending.
        @_alwaysEmitIntoClient
        public static var noPendingNotice: AlarmStatus { Self(rawValue: "noPendingNotice") }
    }

    /// The kind of parameter of an alarm.
    public struct AlarmParameterType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// A location.
        @_alwaysEmitIntoClient
        public static var location: AlarmParameterType { Self(rawValue: "location") }
        /// The ID of a user, 1 or 2 bytes long, with the high byte first.
        @_alwaysEmitIntoClient
        public static var userID: AlarmParameterType { Self(rawValue: "userID") }
        /// A failure code of the vendor's system.
        @_alwaysEmitIntoClient
        public static var oemError: AlarmParameterType { Self(rawValue: "oemError") }
        /// A parameter of the vendor.
        @_alwaysEmitIntoClient
        public static var proprietary: AlarmParameterType { Self(rawValue: "proprietary") }
        /// The ID of an event that is not active now.
        @_alwaysEmitIntoClient
        public static var eventID: AlarmParameterType { Self(rawValue: "eventID") }
        /// The kind of parameter is not known.
        @_alwaysEmitIntoClient
        public static var unknown: AlarmParameterType { Self(rawValue: "unknown") }
    }

    /// The scenes that a node has.
    public struct CentralSceneCapabilities: Sendable, JSONReadable {
        /// The time of the last report, such as `20210126T092334`; `19700101T000000` means no report, so other values
        /// are undefined.
        public let lastUpdated: String?
        /// The maximum number of scenes (`maxSceneCount`).
        public let maximumSceneCount: Int?
        /// Whether the node supports slow refresh for the notifications of a key that is held down (`slowRefresh`).
        public let supportsSlowRefresh: Bool?
        /// The key attributes that each scene supports, from command class version 2 on (`keyAttributes`).
        public let scenes: [SceneKeys]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - lastUpdated: The time of the last report, such as `20210126T092334`; `19700101T000000` means no report,
        ///     so other values are undefined.
        ///   - maximumSceneCount: The maximum number of scenes.
        ///   - supportsSlowRefresh: Whether the node supports slow refresh for the notifications of a key that is held
        ///     down.
        ///   - scenes: The key attributes that each scene supports, from command class version 2 on.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            lastUpdated: String? = nil, maximumSceneCount: Int? = nil, supportsSlowRefresh: Bool? = nil,
            scenes: [SceneKeys] = [], other: [String: JSONValue] = [:]
        ) {
            self.lastUpdated = lastUpdated
            self.maximumSceneCount = maximumSceneCount
            self.supportsSlowRefresh = supportsSlowRefresh
            self.scenes = scenes
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var lastUpdated: String?
            var maximumSceneCount: Int?
            var supportsSlowRefresh: Bool?
            var scenes: [SceneKeys] = []
            while let key = try json.nextMember(of: "lastUpdated,maxSceneCount,slowRefresh,keyAttributes") {
                switch key {
                case 0: lastUpdated = try json.readString()
                case 1: maximumSceneCount = try json.readInt()
                case 2: supportsSlowRefresh = try json.readBool()
                case 3: scenes = try json.readArray(of: SceneKeys.self)
                default: break
                }
            }
            self.lastUpdated = lastUpdated
            self.maximumSceneCount = maximumSceneCount
            self.supportsSlowRefresh = supportsSlowRefresh
            self.scenes = scenes
            self.other = json.keptMembersOfObject()
        }
    }

    /// The key attributes that a scene supports.
    public struct SceneKeys: Sendable, JSONReadable {
        /// The number of the scene.
        public let sceneNumber: Int?
        /// The key attributes that the scene supports (`support`).
        public let attributes: [KeyAttribute]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - sceneNumber: The number of the scene.
        ///   - attributes: The key attributes that the scene supports.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(sceneNumber: Int? = nil, attributes: [KeyAttribute] = [], other: [String: JSONValue] = [:]) {
            self.sceneNumber = sceneNumber
            self.attributes = attributes
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var sceneNumber: Int?
            var attributes: [KeyAttribute] = []
            while let key = try json.nextMember(of: "sceneNumber,support") {
                switch key {
                case 0: sceneNumber = try json.readInt()
                case 1: attributes = try json.readArray(of: String.self).map(KeyAttribute.init(rawValue:))
                default: break
                }
            }
            self.sceneNumber = sceneNumber
            self.attributes = attributes
            self.other = json.keptMembersOfObject()
        }
    }

    /// A key attribute, which tells how a key was used.
    public struct KeyAttribute: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// A key is pressed and released (code 0).
        @_alwaysEmitIntoClient
        public static var singlePress: KeyAttribute { Self(rawValue: "singleKeyPress") }
        /// A key is released after it was held down (code 1).
        @_alwaysEmitIntoClient
        public static var released: KeyAttribute { Self(rawValue: "keyReleased") }
        /// A key is pressed and not released (code 2).
        @_alwaysEmitIntoClient
        public static var heldDown: KeyAttribute { Self(rawValue: "keyHeldDown") }
        /// A key is pressed two times (code 3).
        @_alwaysEmitIntoClient
        public static var twoPresses: KeyAttribute { Self(rawValue: "keyPress2Times") }
        /// A key is pressed three times (code 4).
        @_alwaysEmitIntoClient
        public static var threePresses: KeyAttribute { Self(rawValue: "keyPress3Times") }
        /// A key is pressed four times (code 5).
        @_alwaysEmitIntoClient
        public static var fourPresses: KeyAttribute { Self(rawValue: "keyPress4Times") }
        /// A key is pressed five times (code 6).
        @_alwaysEmitIntoClient
        public static var fivePresses: KeyAttribute { Self(rawValue: "keyPress5Times") }
        /// The use of the key is not known.
        @_alwaysEmitIntoClient
        public static var unknown: KeyAttribute { Self(rawValue: "unknown") }
    }

    /// How a node notifies of scenes.
    public struct CentralSceneConfiguration: Sendable, JSONReadable {
        /// The time of the last report, such as `20210126T092334`; `19700101T000000` means no report, so other values
        /// are undefined.
        public let lastUpdated: String?
        /// Whether slow refresh is on for the notifications of a key that is held down.
        public let slowRefresh: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - lastUpdated: The time of the last report, such as `20210126T092334`; `19700101T000000` means no report,
        ///     so other values are undefined.
        ///   - slowRefresh: Whether slow refresh is on for the notifications of a key that is held down.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(lastUpdated: String? = nil, slowRefresh: Bool? = nil, other: [String: JSONValue] = [:]) {
            self.lastUpdated = lastUpdated
            self.slowRefresh = slowRefresh
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var lastUpdated: String?
            var slowRefresh: Bool?
            while let key = try json.nextMember(of: "lastUpdated,slowRefresh") {
                switch key {
                case 0: lastUpdated = try json.readString()
                case 1: slowRefresh = try json.readBool()
                default: break
                }
            }
            self.lastUpdated = lastUpdated
            self.slowRefresh = slowRefresh
            self.other = json.keptMembersOfObject()
        }
    }

    /// The last scene of a node.
    public struct CentralScene: Sendable, JSONReadable {
        /// The time of the last report, such as `20210126T092334`; `19700101T000000` means no report, so other values
        /// are undefined.
        public let lastUpdated: String?
        /// The sequence number of the report, which is incremented for each new report.
        public let sequenceNumber: Int?
        /// The key attribute, which tells how the key was used.
        public let keyAttribute: KeyAttribute?
        /// The number of the scene.
        public let sceneNumber: Int?
        /// Whether slow refresh is on for the notifications of a key that is held down.
        public let slowRefresh: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - lastUpdated: The time of the last report, such as `20210126T092334`; `19700101T000000` means no report,
        ///     so other values are undefined.
        ///   - sequenceNumber: The sequence number of the report, which is incremented for each new report.
        ///   - keyAttribute: The key attribute, which tells how the key was used.
        ///   - sceneNumber: The number of the scene.
        ///   - slowRefresh: Whether slow refresh is on for the notifications of a key that is held down.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            lastUpdated: String? = nil, sequenceNumber: Int? = nil, keyAttribute: KeyAttribute? = nil,
            sceneNumber: Int? = nil, slowRefresh: Bool? = nil, other: [String: JSONValue] = [:]
        ) {
            self.lastUpdated = lastUpdated
            self.sequenceNumber = sequenceNumber
            self.keyAttribute = keyAttribute
            self.sceneNumber = sceneNumber
            self.slowRefresh = slowRefresh
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var lastUpdated: String?
            var sequenceNumber: Int?
            var keyAttribute: KeyAttribute?
            var sceneNumber: Int?
            var slowRefresh: Bool?
            while let key = try json.nextMember(of: "lastUpdated,sequenceNumber,keyAttribute,sceneNumber,slowRefresh") {
                switch key {
                case 0: lastUpdated = try json.readString()
                case 1: sequenceNumber = try json.readInt()
                case 2: keyAttribute = try json.readWord(KeyAttribute.self)
                case 3: sceneNumber = try json.readInt()
                case 4: slowRefresh = try json.readBool()
                default: break
                }
            }
            self.lastUpdated = lastUpdated
            self.sequenceNumber = sequenceNumber
            self.keyAttribute = keyAttribute
            self.sceneNumber = sceneNumber
            self.slowRefresh = slowRefresh
            self.other = json.keptMembersOfObject()
        }
    }

    /// A lock against theft.
    public struct AntiTheftUnlock: Sendable, JSONReadable {
        /// The time of the last report, such as `20210126T092334`; `19700101T000000` means no report, so other values
        /// are undefined.
        public let lastUpdated: String?
        /// The number of changes of the state; it starts again from 0 after 65535 (`stateNum`).
        public let changeCount: Int?
        /// Whether the node is locked (`state`).
        public let isLocked: Bool?
        /// Whether the node runs in restricted mode (`restricted`).
        public let isRestricted: Bool?
        /// Hints at the Magic Code, 0 to 10 bytes of two hexadecimal digits each.
        public let hint: String?
        /// The number of the manufacturer whose product locked the node.
        public let manufacturerID: Int?
        /// The ID of the entity that locked the node.
        public let entityID: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - lastUpdated: The time of the last report, such as `20210126T092334`; `19700101T000000` means no report,
        ///     so other values are undefined.
        ///   - changeCount: The number of changes of the state; it starts again from 0 after 65535.
        ///   - isLocked: Whether the node is locked.
        ///   - isRestricted: Whether the node runs in restricted mode.
        ///   - hint: Hints at the Magic Code, 0 to 10 bytes of two hexadecimal digits each.
        ///   - manufacturerID: The number of the manufacturer whose product locked the node.
        ///   - entityID: The ID of the entity that locked the node.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            lastUpdated: String? = nil, changeCount: Int? = nil, isLocked: Bool? = nil, isRestricted: Bool? = nil,
            hint: String? = nil, manufacturerID: Int? = nil, entityID: Int? = nil, other: [String: JSONValue] = [:]
        ) {
            self.lastUpdated = lastUpdated
            self.changeCount = changeCount
            self.isLocked = isLocked
            self.isRestricted = isRestricted
            self.hint = hint
            self.manufacturerID = manufacturerID
            self.entityID = entityID
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var lastUpdated: String?
            var changeCount: Int?
            var isLocked: Bool?
            var isRestricted: Bool?
            var hint: String?
            var manufacturerID: Int?
            var entityID: Int?
            let keys: StaticString = """
                lastUpdated,stateNum,state,restricted,hint,manufacturerID,entityID
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: lastUpdated = try json.readString()
                case 1: changeCount = try json.readInt()
                case 2: isLocked = try json.readBool()
                case 3: isRestricted = try json.readBool()
                case 4: hint = try json.readString()
                case 5: manufacturerID = try json.readInt()
                case 6: entityID = try json.readInt()
                default: break
                }
            }
            self.lastUpdated = lastUpdated
            self.changeCount = changeCount
            self.isLocked = isLocked
            self.isRestricted = isRestricted
            self.hint = hint
            self.manufacturerID = manufacturerID
            self.entityID = entityID
            self.other = json.keptMembersOfObject()
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed, or is out of memory.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 1100 }
        /// Z-Wave is off.
        @_alwaysEmitIntoClient
        public static var disabled: DeviceError.Code { 1200 }
        /// The device could not open a file.
        @_alwaysEmitIntoClient
        public static var openFileFailed: DeviceError.Code { 1201 }
        /// The API version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 2100 }
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
        /// The user is not authorized to do this.
        @_alwaysEmitIntoClient
        public static var notAuthorized: DeviceError.Code { 2105 }
        /// The login failed.
        @_alwaysEmitIntoClient
        public static var notAuthenticated: DeviceError.Code { 2106 }
        /// The transport failed.
        @_alwaysEmitIntoClient
        public static var transportError: DeviceError.Code { 2107 }
        /// The descriptor of the interface is wrong.
        @_alwaysEmitIntoClient
        public static var invalidInterfaceDescriptor: DeviceError.Code { 2200 }
        /// The version of the command class is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedCommandClassVersion: DeviceError.Code { 2201 }
        /// The descriptor of the endpoint is wrong.
        @_alwaysEmitIntoClient
        public static var invalidEndpointDescriptor: DeviceError.Code { 2202 }
        /// The operation timed out.
        @_alwaysEmitIntoClient
        public static var timeout: DeviceError.Code { 2203 }
        /// Another operation is under way.
        @_alwaysEmitIntoClient
        public static var operationInProgress: DeviceError.Code { 2204 }
        /// The network has as many nodes as it can have.
        @_alwaysEmitIntoClient
        public static var tooManyNodes: DeviceError.Code { 2205 }
    }
}

extension Vapix {
    /// A Z-Wave network and its nodes, with their endpoints and interfaces.
    @_alwaysEmitIntoClient
    public var zWave: ZWave { ZWave(vapix: self) }
}
