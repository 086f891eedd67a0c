// Generated from Specs/zwave.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Z-Wave API.
    static let zWave = #"""
        {
          "name": "zWave",
          "namespace": "ZWave",
          "title": "Z-Wave API",
          "summary": "A Z-Wave network and its nodes, with their endpoints and interfaces.",
          "family": "VapixIO",
          "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/",
          "discovery": "zwave",
          "operations": [
            {
              "id": "zWave/setEnabled",
              "name": "setEnabled",
              "summary": "Turns Z-Wave on or off.",
              "swift": "vapix.zWave.setEnabled(_ enabled: Bool) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#setenabled",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "setEnabled",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "enabled", "wire": "enabled", "type": "bool", "summary": "Whether to turn it on.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "zWave/getEnabled",
              "name": "getEnabled",
              "summary": "Reads whether Z-Wave is on.",
              "swift": "vapix.zWave.getEnabled() async throws -> Bool",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#getenabled",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "getEnabled",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "bool", "path": "enabled", "fields": []}
            },
            {
              "id": "zWave/addNode",
              "name": "addNode",
              "summary": "Starts to add a device to the network.",
              "swift": "vapix.zWave.addNode(deviceSpecificKey: String? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#addnode",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "addNode",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "once",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "deviceSpecificKey", "wire": "deviceSpecificKey", "type": "string", "summary": "The device's key, as eight groups of five digits with hyphens between them.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "zWave/removeNode",
              "name": "removeNode",
              "summary": "Starts to remove a device from the network.",
              "swift": "vapix.zWave.removeNode() async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#removenode",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "removeNode",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "once",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "fields": []}
            },
            {
              "id": "zWave/getOperation",
              "name": "getOperation",
              "summary": "Reads which change to the network is under way, and its progress.",
              "swift": "vapix.zWave.getOperation() async throws -> ZWave.NetworkState",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#getoperation",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "getOperation",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "NetworkState", "path": "net", "fields": []}
            },
            {
              "id": "zWave/abortOperation",
              "name": "abortOperation",
              "summary": "Starts to abort the operation that is under way.",
              "swift": "vapix.zWave.abortOperation() async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#abortoperation",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "abortOperation",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "once",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "fields": []}
            },
            {
              "id": "zWave/resetNetwork",
              "name": "resetNetwork",
              "summary": "Starts to reset the network to its factory defaults.",
              "swift": "vapix.zWave.resetNetwork() async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#resetnetwork",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "resetNetwork",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "once",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "fields": []}
            },
            {
              "id": "zWave/refreshNetwork",
              "name": "refreshNetwork",
              "summary": "Starts to refresh the topology, the routing table and the other data of the network.",
              "swift": "vapix.zWave.refreshNetwork() async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#refreshnetwork",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "refreshNetwork",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "once",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "fields": []}
            },
            {
              "id": "zWave/getNodeList",
              "name": "getNodeList",
              "summary": "Lists the nodes of the network, or some of them.",
              "swift": "vapix.zWave.getNodeList(nodeIDs: [Int]? = nil) async throws -> [ZWave.Node]",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#getnodelist",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "getNodeList",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "list<Node>", "path": "net/node", "fields": []},
              "parameters": [
                {"name": "nodeIDs", "wire": "nodeIDs", "type": "list<int32>", "summary": "The IDs of the nodes to list, all by default; IDs that no node has are ignored.", "separator": ",", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "zWave/getEndpointList",
              "name": "getEndpointList",
              "summary": "Lists the endpoints of a node.",
              "swift": "vapix.zWave.getEndpointList(nodeDescriptor: Int64) async throws -> [ZWave.Endpoint]",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#getendpointlist",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "getEndpointList",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "list<Endpoint>", "path": "node/endpoint", "fields": []},
              "parameters": [
                {"name": "nodeDescriptor", "wire": "nodeDescriptor", "type": "int64", "summary": "The descriptor of the node.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "zWave/getEndpointInterfaceList",
              "name": "getEndpointInterfaceList",
              "summary": "Lists the interfaces of an endpoint.",
              "swift": "vapix.zWave.getEndpointInterfaceList(endpointDescriptor: Int64) async throws -> [ZWave.Interface]",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#getendpointinterfacelist",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "getEndpointInterfaceList",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "list<Interface>", "path": "endpoint/interface", "fields": []},
              "parameters": [
                {"name": "endpointDescriptor", "wire": "endpointDescriptor", "type": "int64", "summary": "The descriptor of the endpoint.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "zWave/getSummaryList",
              "name": "getSummaryList",
              "summary": "Lists all nodes with their endpoints and interfaces, in less detail than the other lists.",
              "swift": "vapix.zWave.getSummaryList() async throws -> [ZWave.NodeSummary]",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#getsummarylist",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "getSummaryList",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "list<NodeSummary>", "path": "net/node", "fields": []}
            },
            {
              "id": "zWave/replaceFailedNode",
              "name": "replaceFailedNode",
              "summary": "Starts to replace a failed node with another device.",
              "swift": "vapix.zWave.replaceFailedNode(nodeDescriptor: Int64, deviceSpecificKey: String? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#replacefailednode",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "replaceFailedNode",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "once",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "nodeDescriptor", "wire": "nodeDescriptor", "type": "int64", "summary": "The descriptor of the failed node.", "place": "params", "isRequired": true},
                {"name": "deviceSpecificKey", "wire": "deviceSpecificKey", "type": "string", "summary": "The new device's key, as eight groups of five digits with hyphens between them.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "zWave/removeFailedNode",
              "name": "removeFailedNode",
              "summary": "Starts to remove a failed node, one that does not answer.",
              "swift": "vapix.zWave.removeFailedNode(nodeDescriptor: Int64) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#removefailednode",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "removeFailedNode",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "once",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "nodeDescriptor", "wire": "nodeDescriptor", "type": "int64", "summary": "The descriptor of the failed node.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "zWave/setEndpointInfo",
              "name": "setEndpointInfo",
              "summary": "Sets the name or the location of an endpoint, or both.",
              "swift": "vapix.zWave.setEndpointInfo(endpointDescriptor: Int64, name: String? = nil, location: String? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#setendpointinfo",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "setEndpointInfo",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "endpointDescriptor", "wire": "endpointDescriptor", "type": "int64", "summary": "The descriptor of the endpoint.", "place": "params", "isRequired": true},
                {"name": "name", "wire": "name", "type": "string", "summary": "The name, up to 32 bytes of UTF-8.", "place": "params", "isRequired": false},
                {"name": "location", "wire": "location", "type": "string", "summary": "The location, up to 32 bytes of UTF-8.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "zWave/getS2RequestedKeys",
              "name": "getS2RequestedKeys",
              "summary": "Reads which keys a new node asks for in S2 mode.",
              "swift": "vapix.zWave.getS2RequestedKeys() async throws -> [ZWave.SecurityKey]",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#gets2requestedkeys",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "getS2RequestedKeys",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "list<SecurityKey>", "path": "net/security/requestedKeys", "fields": []}
            },
            {
              "id": "zWave/setS2GrantKeys",
              "name": "setS2GrantKeys",
              "summary": "Grants keys to a new node in S2 mode.",
              "swift": "vapix.zWave.setS2GrantKeys(keys: [ZWave.SecurityKey], accept: Bool? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#sets2grantkeys",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "setS2GrantKeys",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "once",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "keys", "wire": "grantKeys", "type": "list<SecurityKey>", "summary": "The keys to grant, all or some of those that getS2RequestedKeys reads.", "separator": ",", "place": "params", "isRequired": true},
                {"name": "accept", "wire": "accept", "type": "bool", "summary": "Whether to go on with the bootstrapping of S2, true by default; false interrupts it.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "zWave/getS2DeviceSpecificKey",
              "name": "getS2DeviceSpecificKey",
              "summary": "Reads the key of a new node in S2 mode, to compare it with the one on the device.",
              "swift": "vapix.zWave.getS2DeviceSpecificKey() async throws -> ZWave.DeviceKey",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#gets2devicespecifickey",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "getS2DeviceSpecificKey",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "DeviceKey", "path": "net/security", "fields": []}
            },
            {
              "id": "zWave/acceptS2",
              "name": "acceptS2",
              "summary": "Accepts or rejects a new node in S2 mode.",
              "swift": "vapix.zWave.acceptS2(accept: Bool, deviceSpecificKey: String? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#accepts2",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "acceptS2",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "once",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "accept", "wire": "accept", "type": "bool", "summary": "Whether to accept the node.", "place": "params", "isRequired": true},
                {"name": "deviceSpecificKey", "wire": "deviceSpecificKey", "type": "string", "summary": "The whole key, with the PIN as its first five digits; not needed if the node is rejected.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "zWave/refreshNode",
              "name": "refreshNode",
              "summary": "Starts to refresh the information about a node.",
              "swift": "vapix.zWave.refreshNode(nodeDescriptor: Int64) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#refreshnode",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "refreshNode",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "once",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "nodeDescriptor", "wire": "nodeDescriptor", "type": "int64", "summary": "The descriptor of the node.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "zWave/addToProvisioningList",
              "name": "addToProvisioningList",
              "summary": "Adds a device to the provisioning list, so that it joins the network when it is turned on (SmartStart).",
              "swift": "vapix.zWave.addToProvisioningList(deviceSpecificKey: String, name: String? = nil, location: String? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#addtoprovisioninglist",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "addToProvisioningList",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "once",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "deviceSpecificKey", "wire": "deviceSpecificKey", "type": "string", "summary": "The device's key, as eight groups of five digits with hyphens between them.", "place": "params", "isRequired": true},
                {"name": "name", "wire": "name", "type": "string", "summary": "The name.", "place": "params", "isRequired": false},
                {"name": "location", "wire": "location", "type": "string", "summary": "The location.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "zWave/removeFromProvisioningList",
              "name": "removeFromProvisioningList",
              "summary": "Removes a device from the provisioning list.",
              "swift": "vapix.zWave.removeFromProvisioningList(deviceSpecificKey: String) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#removefromprovisioninglist",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "removeFromProvisioningList",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "deviceSpecificKey", "wire": "deviceSpecificKey", "type": "string", "summary": "The device's key, as eight groups of five digits with hyphens between them.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "zWave/getProvisioningList",
              "name": "getProvisioningList",
              "summary": "Reads the provisioning list.",
              "swift": "vapix.zWave.getProvisioningList() async throws -> ZWave.ProvisioningList",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#getprovisioninglist",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "getProvisioningList",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "ProvisioningList", "path": "net", "fields": []}
            },
            {
              "id": "zWave/getBatteryState",
              "name": "getBatteryState",
              "summary": "Reads the level of a battery.",
              "swift": "vapix.zWave.getBatteryState(interfaceDescriptor: Int64, refresh: Bool? = nil) async throws -> ZWave.Battery",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#getbatterystate",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "getBatteryState",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "Battery", "path": "interface/battery", "fields": []},
              "parameters": [
                {"name": "interfaceDescriptor", "wire": "interfaceDescriptor", "type": "int64", "summary": "The descriptor of the interface.", "place": "params", "isRequired": true},
                {"name": "refresh", "wire": "refresh", "type": "bool", "summary": "Whether to ask the node instead of the cache, false by default.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "zWave/getMultilevelSensorState",
              "name": "getMultilevelSensorState",
              "summary": "Reads the values of a multilevel sensor.",
              "swift": "vapix.zWave.getMultilevelSensorState(interfaceDescriptor: Int64, refresh: Bool? = nil, type: ZWave.SensorType? = nil, unit: ZWave.SensorUnit? = nil) async throws -> [ZWave.SensorState]",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#getmultilevelsensorstate",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "getMultilevelSensorState",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "list<SensorState>", "path": "interface/multilevelSensor", "fields": []},
              "parameters": [
                {"name": "interfaceDescriptor", "wire": "interfaceDescriptor", "type": "int64", "summary": "The descriptor of the interface.", "place": "params", "isRequired": true},
                {"name": "refresh", "wire": "refresh", "type": "bool", "summary": "Whether to ask the node instead of the cache, false by default.", "place": "params", "isRequired": false},
                {"name": "type", "wire": "type", "type": "SensorType", "summary": "The quantity to read, the default of the node if left out; only with refresh, and nodes may ignore it.", "place": "params", "isRequired": false},
                {"name": "unit", "wire": "unit", "type": "SensorUnit", "summary": "The unit of the values; only with refresh and a type, and nodes may ignore it.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "zWave/getMultilevelSensorSupport",
              "name": "getMultilevelSensorSupport",
              "summary": "Reads which quantities a multilevel sensor measures, from command class version 5 on.",
              "swift": "vapix.zWave.getMultilevelSensorSupport(interfaceDescriptor: Int64, refresh: Bool? = nil) async throws -> ZWave.SensorTypeSupport",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#getmultilevelsensorsupport",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "getMultilevelSensorSupport",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "SensorTypeSupport", "path": "interface/multilevelSensor", "fields": []},
              "parameters": [
                {"name": "interfaceDescriptor", "wire": "interfaceDescriptor", "type": "int64", "summary": "The descriptor of the interface.", "place": "params", "isRequired": true},
                {"name": "refresh", "wire": "refresh", "type": "bool", "summary": "Whether to ask the node instead of the cache, false by default.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "zWave/getMultilevelSensorUnitSupport",
              "name": "getMultilevelSensorUnitSupport",
              "summary": "Reads which units a multilevel sensor has for a quantity, from command class version 5 on.",
              "swift": "vapix.zWave.getMultilevelSensorUnitSupport(interfaceDescriptor: Int64, sensorType: ZWave.SensorType, refresh: Bool? = nil) async throws -> ZWave.SensorUnitSupport",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#getmultilevelsensorunitsupport",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "getMultilevelSensorUnitSupport",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "SensorUnitSupport", "path": "interface/multilevelSensor", "fields": []},
              "parameters": [
                {"name": "interfaceDescriptor", "wire": "interfaceDescriptor", "type": "int64", "summary": "The descriptor of the interface.", "place": "params", "isRequired": true},
                {"name": "refresh", "wire": "refresh", "type": "bool", "summary": "Whether to ask the node instead of the cache, false by default.", "place": "params", "isRequired": false},
                {"name": "sensorType", "wire": "sensorType", "type": "SensorType", "summary": "The quantity.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "zWave/getConfiguration",
              "name": "getConfiguration",
              "summary": "Reads a configuration parameter of a node.",
              "swift": "vapix.zWave.getConfiguration(interfaceDescriptor: Int64, number: Int, refresh: Bool? = nil) async throws -> ZWave.ConfigurationParameter",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#getconfiguration",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "getConfiguration",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "ConfigurationParameter", "path": "interface/configuration", "fields": []},
              "parameters": [
                {"name": "interfaceDescriptor", "wire": "interfaceDescriptor", "type": "int64", "summary": "The descriptor of the interface.", "place": "params", "isRequired": true},
                {"name": "refresh", "wire": "refresh", "type": "bool", "summary": "Whether to ask the node instead of the cache, false by default.", "place": "params", "isRequired": false},
                {"name": "number", "wire": "paramNum", "type": "int32", "summary": "The number of the parameter, from the manual of the node.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "zWave/setConfiguration",
              "name": "setConfiguration",
              "summary": "Sets a configuration parameter of a node.",
              "swift": "vapix.zWave.setConfiguration(interfaceDescriptor: Int64, number: Int, usesDefault: Bool, value: Int64? = nil, size: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#setconfiguration",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "setConfiguration",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "interfaceDescriptor", "wire": "interfaceDescriptor", "type": "int64", "summary": "The descriptor of the interface.", "place": "params", "isRequired": true},
                {"name": "number", "wire": "paramNum", "type": "int32", "summary": "The number of the parameter, from the manual of the node.", "place": "params", "isRequired": true},
                {"name": "usesDefault", "wire": "useDefault", "type": "bool", "summary": "Whether to set the factory default instead of a value.", "place": "params", "isRequired": true},
                {"name": "value", "wire": "paramValue", "type": "int64", "summary": "The value, signed or unsigned, from the manual of the node; not needed for the default.", "place": "params", "isRequired": false},
                {"name": "size", "wire": "paramSize", "type": "int32", "summary": "The size of the parameter, from the manual of the node; not needed for the default.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "zWave/getBinarySwitchState",
              "name": "getBinarySwitchState",
              "summary": "Reads whether a binary switch is on.",
              "swift": "vapix.zWave.getBinarySwitchState(interfaceDescriptor: Int64, refresh: Bool? = nil) async throws -> ZWave.BinarySwitch",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#getbinaryswitchstate",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "getBinarySwitchState",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "BinarySwitch", "path": "interface/binarySwitch", "fields": []},
              "parameters": [
                {"name": "interfaceDescriptor", "wire": "interfaceDescriptor", "type": "int64", "summary": "The descriptor of the interface.", "place": "params", "isRequired": true},
                {"name": "refresh", "wire": "refresh", "type": "bool", "summary": "Whether to ask the node instead of the cache, false by default.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "zWave/setBinarySwitchState",
              "name": "setBinarySwitchState",
              "summary": "Turns a binary switch on or off.",
              "swift": "vapix.zWave.setBinarySwitchState(interfaceDescriptor: Int64, isOn: Bool, duration: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#setbinaryswitchstate",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "setBinarySwitchState",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "interfaceDescriptor", "wire": "interfaceDescriptor", "type": "int64", "summary": "The descriptor of the interface.", "place": "params", "isRequired": true},
                {"name": "isOn", "wire": "value", "type": "bool", "summary": "Whether to turn the switch on.", "place": "params", "isRequired": true},
                {"name": "duration", "wire": "duration", "type": "int32", "summary": "The time that the change takes, from command class version 2 on; 1 to 127 are seconds, 128 to 253 are 1 to 126 minutes.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "zWave/getBasicState",
              "name": "getBasicState",
              "summary": "Reads the basic value of an interface.",
              "swift": "vapix.zWave.getBasicState(interfaceDescriptor: Int64, refresh: Bool? = nil) async throws -> ZWave.Basic",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#getbasicstate",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "getBasicState",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "Basic", "path": "interface/basic", "fields": []},
              "parameters": [
                {"name": "interfaceDescriptor", "wire": "interfaceDescriptor", "type": "int64", "summary": "The descriptor of the interface.", "place": "params", "isRequired": true},
                {"name": "refresh", "wire": "refresh", "type": "bool", "summary": "Whether to ask the node instead of the cache, false by default.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "zWave/setBasicState",
              "name": "setBasicState",
              "summary": "Sets the basic value of an interface.",
              "swift": "vapix.zWave.setBasicState(interfaceDescriptor: Int64, value: Int) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#setbasicstate",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "setBasicState",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "interfaceDescriptor", "wire": "interfaceDescriptor", "type": "int64", "summary": "The descriptor of the interface.", "place": "params", "isRequired": true},
                {"name": "value", "wire": "value", "type": "int32", "summary": "The value, whose range the node decides.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "zWave/addAssociation",
              "name": "addAssociation",
              "summary": "Adds members to a group of nodes that communicate directly with each other.",
              "swift": "vapix.zWave.addAssociation(interfaceDescriptor: Int64, groupID: Int, memberCount: Int, members: [ZWave.AssociationMember]) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#addassociation",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "addAssociation",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "once",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "interfaceDescriptor", "wire": "interfaceDescriptor", "type": "int64", "summary": "The descriptor of the interface.", "place": "params", "isRequired": true},
                {"name": "groupID", "wire": "groupID", "type": "int32", "summary": "The ID of the group.", "place": "params", "isRequired": true},
                {"name": "memberCount", "wire": "memberCount", "type": "int32", "summary": "The number of elements in `members`, 5 at most.", "place": "params", "isRequired": true},
                {"name": "members", "wire": "members", "type": "list<AssociationMember>", "summary": "The members to add.", "separator": ",", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "zWave/removeAssociation",
              "name": "removeAssociation",
              "summary": "Removes members from a group of nodes that communicate directly with each other.",
              "swift": "vapix.zWave.removeAssociation(interfaceDescriptor: Int64, groupID: Int, memberCount: Int, members: [ZWave.AssociationMember]) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#removeassociation",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "removeAssociation",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "interfaceDescriptor", "wire": "interfaceDescriptor", "type": "int64", "summary": "The descriptor of the interface.", "place": "params", "isRequired": true},
                {"name": "groupID", "wire": "groupID", "type": "int32", "summary": "The ID of the group.", "place": "params", "isRequired": true},
                {"name": "memberCount", "wire": "memberCount", "type": "int32", "summary": "The number of elements in `members`, 5 at most.", "place": "params", "isRequired": true},
                {"name": "members", "wire": "members", "type": "list<AssociationMember>", "summary": "The members to remove.", "separator": ",", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "zWave/getAssociationData",
              "name": "getAssociationData",
              "summary": "Reads the members of a group of nodes that communicate directly with each other.",
              "swift": "vapix.zWave.getAssociationData(interfaceDescriptor: Int64, groupID: Int, refresh: Bool? = nil) async throws -> ZWave.Association",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#getassociationdata",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "getAssociationData",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "Association", "path": "interface/association", "fields": []},
              "parameters": [
                {"name": "interfaceDescriptor", "wire": "interfaceDescriptor", "type": "int64", "summary": "The descriptor of the interface.", "place": "params", "isRequired": true},
                {"name": "refresh", "wire": "refresh", "type": "bool", "summary": "Whether to ask the node instead of the cache, false by default.", "place": "params", "isRequired": false},
                {"name": "groupID", "wire": "groupID", "type": "int32", "summary": "The ID of the group.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "zWave/getSupportedGroupings",
              "name": "getSupportedGroupings",
              "summary": "Reads which groups a node has; its manual explains them.",
              "swift": "vapix.zWave.getSupportedGroupings(interfaceDescriptor: Int64, refresh: Bool? = nil) async throws -> ZWave.Groupings",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#getsupportedgroupings",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "getSupportedGroupings",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "Groupings", "path": "interface/association", "fields": []},
              "parameters": [
                {"name": "interfaceDescriptor", "wire": "interfaceDescriptor", "type": "int64", "summary": "The descriptor of the interface.", "place": "params", "isRequired": true},
                {"name": "refresh", "wire": "refresh", "type": "bool", "summary": "Whether to ask the node instead of the cache, false by default.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "zWave/getWakeUpInfo",
              "name": "getWakeUpInfo",
              "summary": "Reads when a node wakes up.",
              "swift": "vapix.zWave.getWakeUpInfo(interfaceDescriptor: Int64, refresh: Bool? = nil) async throws -> ZWave.WakeUp",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#getwakeupinfo",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "getWakeUpInfo",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "WakeUp", "path": "interface/wakeUp", "fields": []},
              "parameters": [
                {"name": "interfaceDescriptor", "wire": "interfaceDescriptor", "type": "int64", "summary": "The descriptor of the interface.", "place": "params", "isRequired": true},
                {"name": "refresh", "wire": "refresh", "type": "bool", "summary": "Whether to ask the node instead of the cache, false by default.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "zWave/setWakeUpInfo",
              "name": "setWakeUpInfo",
              "summary": "Sets when a node wakes up, and which node it notifies then.",
              "swift": "vapix.zWave.setWakeUpInfo(interfaceDescriptor: Int64, interval: Duration, nodeID: Int) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#setwakeupinfo",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "setWakeUpInfo",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "interfaceDescriptor", "wire": "interfaceDescriptor", "type": "int64", "summary": "The descriptor of the interface.", "place": "params", "isRequired": true},
                {"name": "interval", "wire": "wakeUpInterval", "type": "duration<seconds>", "summary": "The time between two wake-ups, in whole seconds.", "place": "params", "isRequired": true},
                {"name": "nodeID", "wire": "nodeID", "type": "int32", "summary": "The ID of the node to notify; 255 for all nodes.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "zWave/getMeterReading",
              "name": "getMeterReading",
              "summary": "Reads the values of a meter.",
              "swift": "vapix.zWave.getMeterReading(interfaceDescriptor: Int64, refresh: Bool? = nil, unit: ZWave.MeterUnit? = nil, rateType: ZWave.MeterRateType? = nil) async throws -> [ZWave.MeterReading]",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#getmeterreading",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "getMeterReading",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "list<MeterReading>", "path": "interface/meter", "fields": []},
              "parameters": [
                {"name": "interfaceDescriptor", "wire": "interfaceDescriptor", "type": "int64", "summary": "The descriptor of the interface.", "place": "params", "isRequired": true},
                {"name": "refresh", "wire": "refresh", "type": "bool", "summary": "Whether to ask the node instead of the cache, false by default.", "place": "params", "isRequired": false},
                {"name": "unit", "wire": "unit", "type": "MeterUnit", "summary": "The unit to read, no preference by default; nodes that cannot choose ignore it.", "place": "params", "isRequired": false},
                {"name": "rateType", "wire": "rateType", "type": "MeterRateType", "summary": "The rate type to read, imported or exported, no preference by default; nodes that cannot choose ignore it.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "zWave/getMeterCapabilities",
              "name": "getMeterCapabilities",
              "summary": "Reads which types, units and rates a meter has, from command class version 2 on.",
              "swift": "vapix.zWave.getMeterCapabilities(interfaceDescriptor: Int64, refresh: Bool? = nil) async throws -> [ZWave.MeterCapabilities]",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#getmetercapabilities",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "getMeterCapabilities",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "list<MeterCapabilities>", "path": "interface/meter", "fields": []},
              "parameters": [
                {"name": "interfaceDescriptor", "wire": "interfaceDescriptor", "type": "int64", "summary": "The descriptor of the interface.", "place": "params", "isRequired": true},
                {"name": "refresh", "wire": "refresh", "type": "bool", "summary": "Whether to ask the node instead of the cache, false by default.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "zWave/resetMeter",
              "name": "resetMeter",
              "summary": "Resets all values that a meter has accumulated, from command class version 2 on.",
              "swift": "vapix.zWave.resetMeter(interfaceDescriptor: Int64) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#resetmeter",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "resetMeter",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "once",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "interfaceDescriptor", "wire": "interfaceDescriptor", "type": "int64", "summary": "The descriptor of the interface.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "zWave/getIndicatorValue",
              "name": "getIndicatorValue",
              "summary": "Reads the value of an indicator.",
              "swift": "vapix.zWave.getIndicatorValue(interfaceDescriptor: Int64, refresh: Bool? = nil, indicatorName: ZWave.IndicatorName? = nil) async throws -> ZWave.Indicator",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#getindicatorvalue",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "getIndicatorValue",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "Indicator", "path": "interface/indicator", "fields": []},
              "parameters": [
                {"name": "interfaceDescriptor", "wire": "interfaceDescriptor", "type": "int64", "summary": "The descriptor of the interface.", "place": "params", "isRequired": true},
                {"name": "refresh", "wire": "refresh", "type": "bool", "summary": "Whether to ask the node instead of the cache, false by default.", "place": "params", "isRequired": false},
                {"name": "indicatorName", "wire": "indicatorName", "type": "IndicatorName", "summary": "The indicator, from command class version 2 on.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "zWave/setIndicatorValue",
              "name": "setIndicatorValue",
              "summary": "Sets the value of an indicator.",
              "swift": "vapix.zWave.setIndicatorValue(interfaceDescriptor: Int64, value: Int? = nil, indicatorName: ZWave.IndicatorName? = nil, properties: [ZWave.IndicatorProperty]? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#setindicatorvalue",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "setIndicatorValue",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "interfaceDescriptor", "wire": "interfaceDescriptor", "type": "int64", "summary": "The descriptor of the interface.", "place": "params", "isRequired": true},
                {"name": "value", "wire": "value", "type": "int32", "summary": "The value for command class version 1; 0 is off, 255 is on, and 1 to 99 are levels.", "place": "params", "isRequired": false},
                {"name": "indicatorName", "wire": "indicatorName", "type": "IndicatorName", "summary": "The indicator, from command class version 2 on.", "place": "params", "isRequired": false},
                {"name": "properties", "wire": "properties", "type": "list<IndicatorProperty>", "summary": "The state of the indicator, from command class version 2 on.", "separator": ",", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "zWave/getIndicatorCapabilities",
              "name": "getIndicatorCapabilities",
              "summary": "Reads from the cache which indicators a node has.",
              "swift": "vapix.zWave.getIndicatorCapabilities(interfaceDescriptor: Int64) async throws -> ZWave.IndicatorCapabilities",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#getindicatorcapabilities",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "getIndicatorCapabilities",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "IndicatorCapabilities", "path": "interface/indicator", "fields": []},
              "parameters": [
                {"name": "interfaceDescriptor", "wire": "interfaceDescriptor", "type": "int64", "summary": "The descriptor of the interface.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "zWave/getFirmwareInfo",
              "name": "getFirmwareInfo",
              "summary": "Reads the firmware of a node, and whether it can be updated.",
              "swift": "vapix.zWave.getFirmwareInfo(interfaceDescriptor: Int64, refresh: Bool? = nil) async throws -> ZWave.FirmwareInfo",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#getfirmwareinfo",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "getFirmwareInfo",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "FirmwareInfo", "path": "interface/firmwareUpdate", "fields": []},
              "parameters": [
                {"name": "interfaceDescriptor", "wire": "interfaceDescriptor", "type": "int64", "summary": "The descriptor of the interface.", "place": "params", "isRequired": true},
                {"name": "refresh", "wire": "refresh", "type": "bool", "summary": "Whether to ask the node instead of the cache, false by default.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "zWave/requestFirmwareUpdate",
              "name": "requestFirmwareUpdate",
              "summary": "Starts to update a node's firmware.",
              "swift": "vapix.zWave.requestFirmwareUpdate(interfaceDescriptor: Int64, vendorID: Int, firmwareTarget: Int, firmwareID: Int, fileName: String, hardwareVersion: Int) async throws -> ZWave.FirmwareUpdate",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#requestfirmwareupdate",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "requestFirmwareUpdate",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "once",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "FirmwareUpdate", "path": "interface/firmwareUpdate", "fields": []},
              "parameters": [
                {"name": "interfaceDescriptor", "wire": "interfaceDescriptor", "type": "int64", "summary": "The descriptor of the interface.", "place": "params", "isRequired": true},
                {"name": "vendorID", "wire": "vendorID", "type": "int32", "summary": "The number of the manufacturer.", "place": "params", "isRequired": true},
                {"name": "firmwareTarget", "wire": "firmwareTarget", "type": "int32", "summary": "The number of the firmware target from getFirmwareInfo, 1 to 255; 0 for the firmware of Z-Wave.", "place": "params", "isRequired": true},
                {"name": "firmwareID", "wire": "firmwareID", "type": "int32", "summary": "The ID of the firmware.", "place": "params", "isRequired": true},
                {"name": "fileName", "wire": "fileName", "type": "string", "summary": "The path of the firmware file.", "place": "params", "isRequired": true},
                {"name": "hardwareVersion", "wire": "hardwareVersion", "type": "int32", "summary": "The version of the hardware.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "zWave/getFirmwareUpdateStatus",
              "name": "getFirmwareUpdateStatus",
              "summary": "Reads the state of the update of a node's firmware.",
              "swift": "vapix.zWave.getFirmwareUpdateStatus(interfaceDescriptor: Int64) async throws -> ZWave.FirmwareUpdate",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#getfirmwareupdatestatus",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "getFirmwareUpdateStatus",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "FirmwareUpdate", "path": "interface/firmwareUpdate", "fields": []},
              "parameters": [
                {"name": "interfaceDescriptor", "wire": "interfaceDescriptor", "type": "int64", "summary": "The descriptor of the interface.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "zWave/requestFirmwareBackup",
              "name": "requestFirmwareBackup",
              "summary": "Starts to save a node's firmware to a file, from command class version 5 on.",
              "swift": "vapix.zWave.requestFirmwareBackup(interfaceDescriptor: Int64, vendorID: Int, firmwareTarget: Int, firmwareID: Int, hardwareVersion: Int) async throws -> ZWave.FirmwareBackup",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#requestfirmwarebackup",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "requestFirmwareBackup",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "once",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "FirmwareBackup", "path": "interface/firmwareUpdate", "fields": []},
              "parameters": [
                {"name": "interfaceDescriptor", "wire": "interfaceDescriptor", "type": "int64", "summary": "The descriptor of the interface.", "place": "params", "isRequired": true},
                {"name": "vendorID", "wire": "vendorID", "type": "int32", "summary": "The number of the manufacturer.", "place": "params", "isRequired": true},
                {"name": "firmwareTarget", "wire": "firmwareTarget", "type": "int32", "summary": "The number of the firmware target from getFirmwareInfo, 1 to 255; 0 for the firmware of Z-Wave.", "place": "params", "isRequired": true},
                {"name": "firmwareID", "wire": "firmwareID", "type": "int32", "summary": "The ID of the firmware.", "place": "params", "isRequired": true},
                {"name": "hardwareVersion", "wire": "hardwareVersion", "type": "int32", "summary": "The version of the hardware.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "zWave/getFirmwareBackupStatus",
              "name": "getFirmwareBackupStatus",
              "summary": "Reads the state of the backup of a node's firmware, from command class version 5 on.",
              "swift": "vapix.zWave.getFirmwareBackupStatus(interfaceDescriptor: Int64) async throws -> ZWave.FirmwareBackup",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#getfirmwarebackupstatus",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "getFirmwareBackupStatus",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "FirmwareBackup", "path": "interface/firmwareUpdate", "fields": []},
              "parameters": [
                {"name": "interfaceDescriptor", "wire": "interfaceDescriptor", "type": "int64", "summary": "The descriptor of the interface.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "zWave/requestFirmwareActivation",
              "name": "requestFirmwareActivation",
              "summary": "Starts to activate firmware that a node has received, from command class version 4 on.",
              "swift": "vapix.zWave.requestFirmwareActivation(interfaceDescriptor: Int64) async throws -> ZWave.FirmwareActivation",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#requestfirmwareactivation",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "requestFirmwareActivation",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "once",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "FirmwareActivation", "path": "interface/firmwareUpdate", "fields": []},
              "parameters": [
                {"name": "interfaceDescriptor", "wire": "interfaceDescriptor", "type": "int64", "summary": "The descriptor of the interface.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "zWave/getFirmwareActivationStatus",
              "name": "getFirmwareActivationStatus",
              "summary": "Reads the state of the activation of a node's firmware, from command class version 4 on.",
              "swift": "vapix.zWave.getFirmwareActivationStatus(interfaceDescriptor: Int64) async throws -> ZWave.FirmwareActivation",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#getfirmwareactivationstatus",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "getFirmwareActivationStatus",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "FirmwareActivation", "path": "interface/firmwareUpdate", "fields": []},
              "parameters": [
                {"name": "interfaceDescriptor", "wire": "interfaceDescriptor", "type": "int64", "summary": "The descriptor of the interface.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "zWave/getNotificationCapabilities",
              "name": "getNotificationCapabilities",
              "summary": "Reads which types of alarms a node has, from command class version 2 on.",
              "swift": "vapix.zWave.getNotificationCapabilities(interfaceDescriptor: Int64, refresh: Bool? = nil) async throws -> ZWave.NotificationCapabilities",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#getnotificationcapabilities",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "getNotificationCapabilities",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "NotificationCapabilities", "path": "interface/notification", "fields": []},
              "parameters": [
                {"name": "interfaceDescriptor", "wire": "interfaceDescriptor", "type": "int64", "summary": "The descriptor of the interface.", "place": "params", "isRequired": true},
                {"name": "refresh", "wire": "refresh", "type": "bool", "summary": "Whether to ask the node instead of the cache, false by default.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "zWave/getNotificationEventSupport",
              "name": "getNotificationEventSupport",
              "summary": "Reads which events an alarm type of a node has, from command class version 3 on.",
              "swift": "vapix.zWave.getNotificationEventSupport(interfaceDescriptor: Int64, alarmType: ZWave.AlarmType, refresh: Bool? = nil) async throws -> ZWave.NotificationEvents",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#getnotificationeventsupport",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "getNotificationEventSupport",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "NotificationEvents", "path": "interface/notification", "fields": []},
              "parameters": [
                {"name": "interfaceDescriptor", "wire": "interfaceDescriptor", "type": "int64", "summary": "The descriptor of the interface.", "place": "params", "isRequired": true},
                {"name": "refresh", "wire": "refresh", "type": "bool", "summary": "Whether to ask the node instead of the cache, false by default.", "place": "params", "isRequired": false},
                {"name": "alarmType", "wire": "zwaveAlarmType", "type": "AlarmType", "summary": "The alarm type.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "zWave/getNotificationState",
              "name": "getNotificationState",
              "summary": "Reads the last alarm of a node that pushes alarms, or a pending alarm of one that is asked for them.",
              "swift": "vapix.zWave.getNotificationState(interfaceDescriptor: Int64, refresh: Bool? = nil, vendorAlarmType: Int = 0, alarmType: ZWave.AlarmType? = nil, event: Int? = nil) async throws -> ZWave.NotificationState",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#getnotificationstate",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "getNotificationState",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "NotificationState", "path": "interface/notification", "fields": []},
              "parameters": [
                {"name": "interfaceDescriptor", "wire": "interfaceDescriptor", "type": "int64", "summary": "The descriptor of the interface.", "place": "params", "isRequired": true},
                {"name": "refresh", "wire": "refresh", "type": "bool", "summary": "Whether to ask the node instead of the cache, false by default.", "place": "params", "isRequired": false},
                {"name": "vendorAlarmType", "wire": "vendorAlarmType", "type": "int32", "summary": "The vendor's alarm type; 0 for none, -1 for any from the cache.", "defaultValue": "0", "place": "params", "isRequired": false},
                {"name": "alarmType", "wire": "zwaveAlarmType", "type": "AlarmType", "summary": "The alarm type, `latest` by default; from command class version 2 on.", "place": "params", "isRequired": false},
                {"name": "event", "wire": "zwaveEvent", "type": "int32", "summary": "The code of the event, only for a node that pushes alarms; 0 (the latest) by default; from command class version 3 on.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "zWave/setNotificationState",
              "name": "setNotificationState",
              "summary": "Turns reports of an alarm type on or off, or clears an alarm, from command class version 2 on.",
              "swift": "vapix.zWave.setNotificationState(interfaceDescriptor: Int64, alarmType: ZWave.AlarmType, status: Int) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#setnotificationstate",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "setNotificationState",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "interfaceDescriptor", "wire": "interfaceDescriptor", "type": "int64", "summary": "The descriptor of the interface.", "place": "params", "isRequired": true},
                {"name": "alarmType", "wire": "zwaveAlarmType", "type": "AlarmType", "summary": "The alarm type.", "place": "params", "isRequired": true},
                {"name": "status", "wire": "status", "type": "int32", "summary": "For a node that pushes alarms, 0 turns reports off and 255 on; for a node that is asked for alarms, 0 clears the alarm.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "zWave/getCentralSceneCapabilities",
              "name": "getCentralSceneCapabilities",
              "summary": "Reads how many scenes a node supports, and the key attributes that each scene supports.",
              "swift": "vapix.zWave.getCentralSceneCapabilities(interfaceDescriptor: Int64, refresh: Bool? = nil) async throws -> ZWave.CentralSceneCapabilities",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#getcentralscenecapabilities",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "getCentralSceneCapabilities",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "CentralSceneCapabilities", "path": "interface/centralScene", "fields": []},
              "parameters": [
                {"name": "interfaceDescriptor", "wire": "interfaceDescriptor", "type": "int64", "summary": "The descriptor of the interface.", "place": "params", "isRequired": true},
                {"name": "refresh", "wire": "refresh", "type": "bool", "summary": "Whether to ask the node instead of the cache, false by default.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "zWave/getCentralSceneConfiguration",
              "name": "getCentralSceneConfiguration",
              "summary": "Reads how a node notifies of scenes, from command class version 3 on.",
              "swift": "vapix.zWave.getCentralSceneConfiguration(interfaceDescriptor: Int64) async throws -> ZWave.CentralSceneConfiguration",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#getcentralsceneconfiguration",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "getCentralSceneConfiguration",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "CentralSceneConfiguration", "path": "interface/centralScene", "fields": []},
              "parameters": [
                {"name": "interfaceDescriptor", "wire": "interfaceDescriptor", "type": "int64", "summary": "The descriptor of the interface.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "zWave/setCentralSceneConfiguration",
              "name": "setCentralSceneConfiguration",
              "summary": "Sets how a node notifies of scenes, from command class version 3 on.",
              "swift": "vapix.zWave.setCentralSceneConfiguration(interfaceDescriptor: Int64, slowRefresh: Bool) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#setcentralsceneconfiguration",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "setCentralSceneConfiguration",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "interfaceDescriptor", "wire": "interfaceDescriptor", "type": "int64", "summary": "The descriptor of the interface.", "place": "params", "isRequired": true},
                {"name": "slowRefresh", "wire": "slowRefresh", "type": "bool", "summary": "Whether to turn on slow refresh for the notifications of a key that is held down.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "zWave/getCentralSceneState",
              "name": "getCentralSceneState",
              "summary": "Reads the last scene of a node from the cache.",
              "swift": "vapix.zWave.getCentralSceneState(interfaceDescriptor: Int64) async throws -> ZWave.CentralScene",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#getcentralscenestate",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "getCentralSceneState",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "CentralScene", "path": "interface/centralScene", "fields": []},
              "parameters": [
                {"name": "interfaceDescriptor", "wire": "interfaceDescriptor", "type": "int64", "summary": "The descriptor of the interface.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "zWave/getAntiTheftUnlockState",
              "name": "getAntiTheftUnlockState",
              "summary": "Reads whether a node is locked against theft.",
              "swift": "vapix.zWave.getAntiTheftUnlockState(interfaceDescriptor: Int64, refresh: Bool? = nil) async throws -> ZWave.AntiTheftUnlock",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#getantitheftunlockstate",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "getAntiTheftUnlockState",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "AntiTheftUnlock", "path": "interface/antiTheftUnlock", "fields": []},
              "parameters": [
                {"name": "interfaceDescriptor", "wire": "interfaceDescriptor", "type": "int64", "summary": "The descriptor of the interface.", "place": "params", "isRequired": true},
                {"name": "refresh", "wire": "refresh", "type": "bool", "summary": "Whether to ask the node instead of the cache, false by default.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "zWave/setAntiTheftUnlockState",
              "name": "setAntiTheftUnlockState",
              "summary": "Unlocks a node that is locked against theft.",
              "swift": "vapix.zWave.setAntiTheftUnlockState(interfaceDescriptor: Int64, code: String) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#setantitheftunlockstate",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "setAntiTheftUnlockState",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "interfaceDescriptor", "wire": "interfaceDescriptor", "type": "int64", "summary": "The descriptor of the interface.", "place": "params", "isRequired": true},
                {"name": "code", "wire": "code", "type": "string", "summary": "The Magic Code, 1 to 10 bytes of two hexadecimal digits each, for example 0102FF.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "zWave/setTemperatureThreshold",
              "name": "setTemperatureThreshold",
              "summary": "Sets the temperature that triggers an event, for an endpoint with a multilevel sensor.",
              "swift": "vapix.zWave.setTemperatureThreshold(endpointDescriptor: Int64, isActive: Bool, warningRule: ZWave.WarningRule? = nil, threshold: Int? = nil, unit: ZWave.TemperatureUnit? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#settemperaturethreshold",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "setTemperatureThreshold",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "endpointDescriptor", "wire": "endpointDescriptor", "type": "int64", "summary": "The descriptor of the endpoint.", "place": "params", "isRequired": true},
                {"name": "isActive", "wire": "active", "type": "bool", "summary": "Whether the threshold is watched.", "place": "params", "isRequired": true},
                {"name": "warningRule", "wire": "warningRule", "type": "WarningRule", "summary": "The side of the threshold that triggers the event, `above` or `below`.", "place": "params", "isRequired": false},
                {"name": "threshold", "wire": "threshold", "type": "int32", "summary": "The temperature of the threshold, in the given unit and without hysteresis.", "place": "params", "isRequired": false},
                {"name": "unit", "wire": "unit", "type": "TemperatureUnit", "summary": "The unit of the threshold.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "zWave/getTemperatureThreshold",
              "name": "getTemperatureThreshold",
              "summary": "Reads the temperature that triggers an event, for an endpoint with a multilevel sensor.",
              "swift": "vapix.zWave.getTemperatureThreshold(endpointDescriptor: Int64, unit: ZWave.TemperatureUnit? = nil) async throws -> ZWave.TemperatureThresholdReply",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#gettemperaturethreshold",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "getTemperatureThreshold",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": true,
              "parameters": [
                {"name": "endpointDescriptor", "wire": "endpointDescriptor", "type": "int64", "summary": "The descriptor of the endpoint.", "place": "params", "isRequired": true},
                {"name": "unit", "wire": "unit", "type": "TemperatureUnit", "summary": "The unit of the threshold in the reply, Celsius by default.", "place": "params", "isRequired": false}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "isActive", "wire": "active", "type": "bool", "summary": "Whether the threshold is watched.", "isRequired": true},
                  {"name": "warningRule", "wire": "warningRule", "type": "WarningRule", "summary": "The side of the threshold that triggers the event; `unknown` if no rule was ever set.", "isRequired": false},
                  {"name": "threshold", "wire": "threshold", "type": "int32", "summary": "The temperature of the threshold, without hysteresis; 0 if no threshold was ever set.", "isRequired": false}
                ]
              }
            },
            {
              "id": "zWave/setIOFunctionBinarySwitch",
              "name": "setIOFunctionBinarySwitch",
              "summary": "Makes the state of an I/O port switch an endpoint on and off.",
              "swift": "vapix.zWave.setIOFunctionBinarySwitch(endpointDescriptor: Int64, portNumber: Int, isInverted: Bool) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#setiofunctionbinaryswitch",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "setIoFunctionBinarySwitch",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "endpointDescriptor", "wire": "endpointDescriptor", "type": "int64", "summary": "The descriptor of the endpoint.", "place": "params", "isRequired": true},
                {"name": "portNumber", "wire": "ioPortNumber", "type": "int32", "summary": "The number of the I/O port.", "place": "params", "isRequired": true},
                {"name": "isInverted", "wire": "invert", "type": "bool", "summary": "Whether the switch is on while the port is low, instead of while it is high.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "zWave/setIOFunctionOneShot",
              "name": "setIOFunctionOneShot",
              "summary": "Makes an event of an endpoint set an I/O port for some time.",
              "swift": "vapix.zWave.setIOFunctionOneShot(endpointDescriptor: Int64, portNumber: Int, alarmType: Int, event: Int, isInverted: Bool, duration: Duration) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#setiofunctiononeshot",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "setIoFunctionOneShot",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "endpointDescriptor", "wire": "endpointDescriptor", "type": "int64", "summary": "The descriptor of the endpoint.", "place": "params", "isRequired": true},
                {"name": "portNumber", "wire": "ioPortNumber", "type": "int32", "summary": "The number of the I/O port.", "place": "params", "isRequired": true},
                {"name": "alarmType", "wire": "alarmType", "type": "int32", "summary": "The code of the event's alarm type.", "place": "params", "isRequired": true},
                {"name": "event", "wire": "event", "type": "int32", "summary": "The code of the event.", "place": "params", "isRequired": true},
                {"name": "isInverted", "wire": "invert", "type": "bool", "summary": "Whether the port is set to low, instead of to high.", "place": "params", "isRequired": true},
                {"name": "duration", "wire": "duration", "type": "duration<seconds>", "summary": "The time for which the port is set, in whole seconds.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "zWave/setIOFunctionSetReset",
              "name": "setIOFunctionSetReset",
              "summary": "Makes an event of an endpoint set an I/O port, and another event reset it.",
              "swift": "vapix.zWave.setIOFunctionSetReset(endpointDescriptor: Int64, portNumber: Int, setAlarmType: Int, setEvent: Int, resetAlarmType: Int, resetEvent: Int, isInverted: Bool) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#setiofunctionsetreset",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "setIoFunctionSetReset",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "endpointDescriptor", "wire": "endpointDescriptor", "type": "int64", "summary": "The descriptor of the endpoint.", "place": "params", "isRequired": true},
                {"name": "portNumber", "wire": "ioPortNumber", "type": "int32", "summary": "The number of the I/O port.", "place": "params", "isRequired": true},
                {"name": "setAlarmType", "wire": "setAlarmType", "type": "int32", "summary": "The code of the alarm type of the event that sets the port.", "place": "params", "isRequired": true},
                {"name": "setEvent", "wire": "setEvent", "type": "int32", "summary": "The code of the event that sets the port.", "place": "params", "isRequired": true},
                {"name": "resetAlarmType", "wire": "resetAlarmType", "type": "int32", "summary": "The code of the alarm type of the event that resets the port.", "place": "params", "isRequired": true},
                {"name": "resetEvent", "wire": "resetEvent", "type": "int32", "summary": "The code of the event that resets the port.", "place": "params", "isRequired": true},
                {"name": "isInverted", "wire": "invert", "type": "bool", "summary": "Whether setting makes the port low and resetting makes it high, instead of the reverse.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "zWave/setIOFunctionToggle",
              "name": "setIOFunctionToggle",
              "summary": "Makes an event of an endpoint toggle an I/O port between high and low.",
              "swift": "vapix.zWave.setIOFunctionToggle(endpointDescriptor: Int64, portNumber: Int, alarmType: Int, event: Int) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#setiofunctiontoggle",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "setIoFunctionToggle",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "endpointDescriptor", "wire": "endpointDescriptor", "type": "int64", "summary": "The descriptor of the endpoint.", "place": "params", "isRequired": true},
                {"name": "portNumber", "wire": "ioPortNumber", "type": "int32", "summary": "The number of the I/O port.", "place": "params", "isRequired": true},
                {"name": "alarmType", "wire": "alarmType", "type": "int32", "summary": "The code of the event's alarm type.", "place": "params", "isRequired": true},
                {"name": "event", "wire": "event", "type": "int32", "summary": "The code of the event.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "zWave/removeIOFunction",
              "name": "removeIOFunction",
              "summary": "Separates an endpoint from its I/O port.",
              "swift": "vapix.zWave.removeIOFunction(endpointDescriptor: Int64) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#removeiofunction",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "removeIoFunction",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "endpointDescriptor", "wire": "endpointDescriptor", "type": "int64", "summary": "The descriptor of the endpoint.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "zWave/getIOConfiguration",
              "name": "getIOConfiguration",
              "summary": "Reads the connection of an endpoint with an I/O port.",
              "swift": "vapix.zWave.getIOConfiguration(endpointDescriptor: Int64) async throws -> ZWave.IOConfiguration",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#getioconfiguration",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "getIoConfiguration",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "IOConfiguration", "path": "ioConfiguration", "fields": []},
              "parameters": [
                {"name": "endpointDescriptor", "wire": "endpointDescriptor", "type": "int64", "summary": "The descriptor of the endpoint.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "zWave/getAllNotificationEventSupport",
              "name": "getAllNotificationEventSupport",
              "summary": "Reads which types of alarms a node has, with the events of each.",
              "swift": "vapix.zWave.getAllNotificationEventSupport(interfaceDescriptor: Int64, refresh: Bool? = nil) async throws -> ZWave.NotificationCapabilities",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#getallnotificationeventsupport",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "getAllNotificationEventSupport",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "NotificationCapabilities", "path": "interface/notification", "fields": []},
              "parameters": [
                {"name": "interfaceDescriptor", "wire": "interfaceDescriptor", "type": "int64", "summary": "The descriptor of the interface.", "place": "params", "isRequired": true},
                {"name": "refresh", "wire": "refresh", "type": "bool", "summary": "Whether to ask the node instead of the cache, false by default.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "zWave/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.zWave.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/network-video/z-wave-api/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/zwave.cgi",
              "method": "getSupportedVersions",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            }
          ],
          "types": [
            {
              "name": "NetworkState",
              "summary": "The operation of a network that is under way, and the one before.",
              "fields": [
                {"name": "operation", "wire": "operation", "type": "Operation", "summary": "The operation that is under way.", "isRequired": true},
                {"name": "status", "wire": "operationStatus", "type": "OperationStatus", "summary": "The progress of the operation.", "isRequired": false},
                {"name": "previousOperation", "wire": "prevOperation", "type": "Operation", "summary": "The previous operation.", "isRequired": false}
              ]
            },
            {
              "name": "Operation",
              "summary": "A change to the network.",
              "fields": [
                {"name": "code", "wire": "code", "type": "int32", "summary": "The code of the operation.", "isRequired": false},
                {"name": "name", "wire": "name", "type": "OperationName", "summary": "The name of the operation.", "isRequired": false}
              ]
            },
            {
              "name": "OperationName",
              "summary": "The name of a change to the network.",
              "words": [
                {"name": "idle", "wire": "operationNone", "summary": "No operation is under way."},
                {"name": "initialize", "wire": "operationInitialize", "summary": "The network is being initialized."},
                {"name": "addNode", "wire": "operationAddNode", "summary": "A node is being added."},
                {"name": "removeNode", "wire": "operationRemoveNode", "summary": "A node is being removed."},
                {"name": "replaceFailedNode", "wire": "operationReplaceFailedNode", "summary": "A failed node is being replaced."},
                {"name": "removeFailedNode", "wire": "operationRemoveFailedNode", "summary": "A failed node is being removed."},
                {"name": "refreshNetwork", "wire": "operationRefreshNetwork", "summary": "The network is being refreshed."},
                {"name": "resetNetwork", "wire": "operationResetNetwork", "summary": "The network is being reset to its factory defaults."},
                {"name": "refreshNode", "wire": "operationRefreshNode", "summary": "The information about a node is being refreshed."}
              ]
            },
            {
              "name": "OperationStatus",
              "summary": "The progress of a change to the network.",
              "fields": [
                {"name": "code", "wire": "status", "type": "int32", "summary": "The code of the status, whose meaning depends on the operation; negative codes are failures.", "isRequired": false},
                {"name": "name", "wire": "name", "type": "OperationStatusName", "summary": "The name of the status.", "isRequired": false}
              ]
            },
            {
              "name": "OperationStatusName",
              "summary": "The name of a step of a change to the network.",
              "words": [
                {"name": "nothing", "wire": "operationStatusNone", "summary": "There is nothing to report."},
                {"name": "failed", "wire": "operationStatusError", "summary": "The operation failed."},
                {"name": "noNetwork", "wire": "operationStatusNoNet", "summary": "The network is not initialized."},
                {"name": "aborted", "wire": "operationStatusAborted", "summary": "The operation was aborted."},
                {"name": "addNodeProtocolDone", "wire": "addNodeStatusProtocolDone", "summary": "The node is part of the network."},
                {"name": "addNodeGetNodeInfo", "wire": "addNodeStatusGetNodeInfo", "summary": "Details about the node are being read."},
                {"name": "addNodeProtocolStart", "wire": "addNodeStatusProtocolStart", "summary": "A SmartStart device is about to be added."},
                {"name": "addNodeRequestedKeyReady", "wire": "addNodeStatusRequestedKeyReady", "summary": "The keys that the node asks for can be read (S2)."},
                {"name": "addNodeDSKReady", "wire": "addNodeStatusDSKReady", "summary": "The node's own key can be read (S2)."},
                {"name": "addNodeOnBehalfRequestedKeyReady", "wire": "addNodeStatusOnBehalfRequestedKeyReady", "summary": "The keys that the node asks for can be read (S2, on behalf)."},
                {"name": "addNodeOnBehalfDSKReady", "wire": "addNodeStatusOnBehalfDSKReady", "summary": "The node's own key can be read (S2, on behalf)."},
                {"name": "removeNodeLearnReady", "wire": "removeNodeStatusLearnReady", "summary": "A node can be removed now."},
                {"name": "removeNodeFound", "wire": "removeNodeStatusFound", "summary": "A node that can be removed was found."},
                {"name": "removeNodeRemoving", "wire": "removeNodeStatusRemoving", "summary": "The node is being removed."},
                {"name": "replaceNodeReady", "wire": "replaceNodeStatusReady", "summary": "The failed node can be replaced now."},
                {"name": "replaceNodeProtocolDone", "wire": "replaceNodeStatusProtocolDone", "summary": "The new node is part of the network."},
                {"name": "replaceNodeSecureInclusion", "wire": "replaceNodeStatusSecureInclusion", "summary": "The new node is being added securely."},
                {"name": "replaceNodeGetNodeInfo", "wire": "replaceNodeStatusGetNodeInfo", "summary": "Details about the new node are being read."},
                {"name": "networkRefreshTopology", "wire": "networkRefreshStatusTopology", "summary": "The topology is being refreshed."},
                {"name": "networkRefreshNeighbor", "wire": "networkRefreshStatusNeighbor", "summary": "The neighbors of the nodes are being refreshed."},
                {"name": "networkRefreshGetNodeInfo", "wire": "networkRefreshStatusGetNodeInfo", "summary": "The information about the nodes is being refreshed."}
              ]
            },
            {
              "name": "Node",
              "summary": "A device in the network.",
              "fields": [
                {"name": "descriptor", "wire": "nodeDescriptor", "type": "int64", "summary": "The descriptor that identifies the node in calls.", "isRequired": true},
                {"name": "id", "wire": "nodeID", "type": "int32", "summary": "The node's ID in the network, less than 232; a later node can get the same ID.", "isRequired": false},
                {"name": "properties", "wire": "nodeProperty", "type": "NodeProperties", "summary": "The security and the abilities of the node.", "isRequired": false},
                {"name": "vendorID", "wire": "vendorID", "type": "int32", "summary": "The number of the node's manufacturer.", "isRequired": false},
                {"name": "vendorProductID", "wire": "vendorProductID", "type": "int32", "summary": "The manufacturer's number for the product.", "isRequired": false},
                {"name": "vendorProductType", "wire": "vendorProductType", "type": "int32", "summary": "The manufacturer's number for the kind of product.", "isRequired": false},
                {"name": "deviceCategory", "wire": "deviceCategory", "type": "DeviceCategory", "summary": "The kind of device.", "isRequired": false},
                {"name": "aliveState", "wire": "nodeAliveState", "type": "AliveState", "summary": "Whether the node can be reached.", "isRequired": false},
                {"name": "isSecure", "wire": "isSecure", "type": "bool", "summary": "Whether the node has secure interfaces.", "isRequired": false},
                {"name": "secureInclusionFailed", "wire": "secureInclusionFailed", "type": "bool", "summary": "Whether the node could not be added securely.", "isRequired": false},
                {"name": "isFLiRSCapable", "wire": "isFLiRSCapable", "type": "bool", "summary": "Whether the node runs on a battery and wakes up quickly when it is called (FLiRS).", "isRequired": false},
                {"name": "isSleepCapable", "wire": "isSleepCapable", "type": "bool", "summary": "Whether the node can sleep and has the command class Wake Up.", "isRequired": false},
                {"name": "grantedKeys", "wire": "s2GrantKeys", "type": "list<SecurityKey>", "summary": "The keys that the node was added with; empty if the node was not added securely.", "isRequired": false}
              ]
            },
            {
              "name": "NodeProperties",
              "summary": "The security of a node, and its abilities.",
              "fields": [
                {"name": "securityCapabilities", "wire": "securityCapabilities", "type": "list<SecurityCapability>", "summary": "The layers of security that the node has.", "isRequired": false},
                {"name": "isIncludedSecurely", "wire": "includedSecurely", "type": "bool", "summary": "Whether the node was added securely.", "isRequired": false},
                {"name": "supportsIdentification", "wire": "supportIdentification", "type": "bool", "summary": "Whether the node can identify itself, by a blinking LED for example.", "isRequired": false}
              ]
            },
            {
              "name": "SecurityCapability",
              "summary": "A layer of security, which encrypts the data between devices.",
              "words": [
                {"name": "s0", "wire": "S0", "summary": "S0, the older layer of security."},
                {"name": "s2", "wire": "S2", "summary": "S2, the newer layer of security, which new devices must have since 2017."}
              ]
            },
            {
              "name": "SecurityKey",
              "summary": "A key of the network.",
              "words": [
                {"name": "s2Unauthenticated", "wire": "S2Key0", "summary": "S2, class 0, for unauthenticated devices."},
                {"name": "s2Authenticated", "wire": "S2Key1", "summary": "S2, class 1, for authenticated devices."},
                {"name": "s2AccessControl", "wire": "S2Key2", "summary": "S2, class 2, for access control devices."},
                {"name": "s0", "wire": "S0LegacyKey", "summary": "S0, the older layer of security."}
              ]
            },
            {
              "name": "AliveState",
              "summary": "Whether a node can be reached.",
              "words": [
                {"name": "alive", "wire": "alive", "summary": "The node can be reached."},
                {"name": "down", "wire": "down", "summary": "The node cannot be reached."},
                {"name": "sleeping", "wire": "sleeping", "summary": "The node sleeps."},
                {"name": "unavailable", "wire": "unavailable", "summary": "The state is not known yet, because Z-Wave is starting."}
              ]
            },
            {
              "name": "DeviceCategory",
              "summary": "The kind of a device.",
              "fields": [
                {"name": "name", "wire": "name", "type": "DeviceCategoryName", "summary": "The name of the category.", "isRequired": false},
                {"name": "code", "wire": "code", "type": "int32", "summary": "The code of the category.", "isRequired": false}
              ]
            },
            {
              "name": "DeviceCategoryName",
              "summary": "The name of a kind of device.",
              "words": [
                {"name": "unknown", "wire": "unknown", "summary": "The kind of device is not known."},
                {"name": "alarmSensor", "wire": "sensorAlarm", "summary": "A sensor that gives alarms."},
                {"name": "onOffSwitch", "wire": "onOffSwitch", "summary": "A switch."},
                {"name": "powerStrip", "wire": "powerStrip", "summary": "A power strip."},
                {"name": "siren", "wire": "siren", "summary": "A siren."},
                {"name": "valve", "wire": "valve", "summary": "A valve."},
                {"name": "simpleDisplay", "wire": "simpleDisplay", "summary": "A simple display."},
                {"name": "doorLockKeypad", "wire": "doorlockKeypad", "summary": "A door lock with a keypad."},
                {"name": "subEnergyMeter", "wire": "subEnergyMeter", "summary": "An energy meter for a part of a building."},
                {"name": "advancedEnergyMeter", "wire": "advancedEnergyMeter", "summary": "An advanced energy meter for a whole building."},
                {"name": "simpleEnergyMeter", "wire": "simpleEnergyMeter", "summary": "A simple energy meter for a whole building."},
                {"name": "sensor", "wire": "sensor", "summary": "A sensor."},
                {"name": "lightDimmer", "wire": "lightDimmer", "summary": "A light dimmer."},
                {"name": "windowCovering", "wire": "windowCovering", "summary": "A window covering that knows neither its position nor its ends."},
                {"name": "windowCoveringEndpointAware", "wire": "windowCoveringEndpointAware", "summary": "A window covering that knows its ends."},
                {"name": "windowCoveringPositionAware", "wire": "windowCoveringPositionAware", "summary": "A window covering that knows its position and its ends."},
                {"name": "fanSwitch", "wire": "fanSwitch", "summary": "A switch for a fan."},
                {"name": "remoteControlMultiPurpose", "wire": "remoteControlMultiPurpose", "summary": "A remote control for several purposes."},
                {"name": "remoteControlAV", "wire": "remoteControlAV", "summary": "A remote control for audio and video."},
                {"name": "remoteControlSimple", "wire": "remoteControlSimple", "summary": "A simple remote control."},
                {"name": "unrecognizedGateway", "wire": "unrecognizedGateway", "summary": "A gateway that the client does not recognize."},
                {"name": "centralController", "wire": "centralController", "summary": "A central controller."},
                {"name": "setTopBox", "wire": "setTopBox", "summary": "A set-top box."},
                {"name": "tv", "wire": "tv", "summary": "A television."},
                {"name": "subSystemController", "wire": "subSystemController", "summary": "A controller of a subsystem."},
                {"name": "gateway", "wire": "gateway", "summary": "A gateway."},
                {"name": "thermostatHVAC", "wire": "thermostatHVAC", "summary": "A thermostat for heating, ventilation and air conditioning (HVAC)."},
                {"name": "thermostatSetback", "wire": "termostatSetback", "summary": "A thermostat with a setback."},
                {"name": "wallController", "wire": "wallController", "summary": "A controller on a wall."}
              ]
            },
            {
              "name": "Endpoint",
              "summary": "A part of a node with a function of its own.",
              "fields": [
                {"name": "descriptor", "wire": "endpointDescriptor", "type": "int64", "summary": "The descriptor that identifies the endpoint in calls.", "isRequired": true},
                {"name": "id", "wire": "endpointID", "type": "int32", "summary": "The endpoint's ID in the node.", "isRequired": false},
                {"name": "genericDeviceClass", "wire": "genericDeviceClass", "type": "GenericDeviceClass", "summary": "The main function of the endpoint.", "isRequired": false},
                {"name": "specificDeviceClass", "wire": "specificDeviceClass", "type": "SpecificDeviceClass", "summary": "The variant of the endpoint's main function.", "isRequired": false},
                {"name": "name", "wire": "endpointName", "type": "string", "summary": "The name of the endpoint.", "isRequired": false},
                {"name": "location", "wire": "endpointLocation", "type": "string", "summary": "The location of the endpoint.", "isRequired": false},
                {"name": "zwavePlusVersion", "wire": "zwavePlusVersion", "type": "int32", "summary": "The version of Z-Wave Plus; 0 if the node does not have Z-Wave Plus.", "isRequired": false},
                {"name": "roleType", "wire": "roleType", "type": "RoleType", "summary": "The role in the network and the use of a battery, if the endpoint has Z-Wave Plus.", "isRequired": false},
                {"name": "nodeType", "wire": "nodeType", "type": "NodeType", "summary": "The kind of node, if the endpoint has Z-Wave Plus.", "isRequired": false},
                {"name": "installerIcon", "wire": "installerIcon", "type": "int32", "summary": "The number of the Z-Wave Plus icon for installers.", "isRequired": false},
                {"name": "userIcon", "wire": "userIcon", "type": "int32", "summary": "The number of the Z-Wave Plus icon for users.", "isRequired": false},
                {"name": "aggregatedEndpoints", "wire": "aggregatedEndpointList", "type": "list<int32>", "summary": "The IDs of the endpoints that this endpoint aggregates; otherwise empty.", "isRequired": false}
              ]
            },
            {
              "name": "GenericDeviceClass",
              "summary": "The main function of a device.",
              "fields": [
                {"name": "name", "wire": "name", "type": "GenericDeviceClassName", "summary": "The name of the main function.", "isRequired": false},
                {"name": "code", "wire": "code", "type": "int32", "summary": "The code of the main function.", "isRequired": false}
              ]
            },
            {
              "name": "GenericDeviceClassName",
              "summary": "The name of the main function of a device.",
              "words": [
                {"name": "remoteController", "wire": "remoteController", "summary": "A remote controller."},
                {"name": "staticController", "wire": "staticController", "summary": "A static controller."},
                {"name": "avControlPoint", "wire": "avControlPoint", "summary": "A control point for audio and video."},
                {"name": "display", "wire": "display", "summary": "A display."},
                {"name": "networkExtender", "wire": "networkExtender", "summary": "A network extender."},
                {"name": "appliance", "wire": "appliance", "summary": "An appliance."},
                {"name": "notificationSensor", "wire": "sensorNotification", "summary": "A sensor that gives notifications."},
                {"name": "thermostat", "wire": "thermostat", "summary": "A thermostat."},
                {"name": "windowCovering", "wire": "windowCovering", "summary": "A window covering."},
                {"name": "repeaterEndNode", "wire": "repeaterEndNode", "summary": "An end node that is a repeater."},
                {"name": "binarySwitch", "wire": "switchBinary", "summary": "A switch with two states."},
                {"name": "multilevelSwitch", "wire": "switchMultilevel", "summary": "A switch with levels."},
                {"name": "remoteSwitch", "wire": "switchRemote", "summary": "A remote switch."},
                {"name": "toggleSwitch", "wire": "switchToggle", "summary": "A toggle switch."},
                {"name": "zipNode", "wire": "zipNode", "summary": "A Z/IP node."},
                {"name": "ventilation", "wire": "ventilation", "summary": "Ventilation."},
                {"name": "securityPanel", "wire": "securityPanel", "summary": "A security panel."},
                {"name": "wallController", "wire": "wallController", "summary": "A controller on a wall."},
                {"name": "binarySensor", "wire": "sensorBinary", "summary": "A sensor with two states."},
                {"name": "multilevelSensor", "wire": "sensorMultilevel", "summary": "A sensor with levels."},
                {"name": "pulseMeter", "wire": "pulseMeter", "summary": "A meter that counts pulses."},
                {"name": "meter", "wire": "meter", "summary": "A meter."},
                {"name": "entryControl", "wire": "entryControl", "summary": "An entry control."},
                {"name": "semiInteroperable", "wire": "semiInteroperable", "summary": "A device that works with some other devices."},
                {"name": "alarmSensor", "wire": "sensorAlarm", "summary": "A sensor that gives alarms."},
                {"name": "nonInteroperable", "wire": "nonInteroperable", "summary": "A device that does not work with other devices."}
              ]
            },
            {
              "name": "SpecificDeviceClass",
              "summary": "The variant of a device's main function.",
              "fields": [
                {"name": "name", "wire": "name", "type": "SpecificDeviceClassName", "summary": "The name of the variant.", "isRequired": false},
                {"name": "code", "wire": "code", "type": "int32", "summary": "The code of the variant, whose meaning depends on the main function.", "isRequired": false}
              ]
            },
            {
              "name": "SpecificDeviceClassName",
              "summary": "The name of the variant of a device's main function.",
              "words": [
                {"name": "notUsed", "wire": "notUsed", "summary": "No variant is used."},
                {"name": "pcController", "wire": "pcController", "summary": "A central controller."},
                {"name": "sceneController", "wire": "sceneController", "summary": "A scene controller."},
                {"name": "staticInstallerTool", "wire": "staticInstallerTool", "summary": "A static tool for installers."},
                {"name": "setTopBox", "wire": "setTopBox", "summary": "A set-top box."},
                {"name": "subSystemController", "wire": "subSystemController", "summary": "A controller of a subsystem."},
                {"name": "tv", "wire": "tv", "summary": "A television."},
                {"name": "gateway", "wire": "gateway", "summary": "A gateway."},
                {"name": "notificationSensor", "wire": "notificationSensor", "summary": "A sensor that gives notifications."},
                {"name": "powerSwitch", "wire": "powerSwitch", "summary": "A power switch."},
                {"name": "tunableColor", "wire": "colorTunable", "summary": "A light whose color can be tuned."},
                {"name": "sceneSwitch", "wire": "sceneSwitch", "summary": "A switch for scenes."},
                {"name": "powerStrip", "wire": "powerStrip", "summary": "A power strip."},
                {"name": "siren", "wire": "siren", "summary": "A siren."},
                {"name": "valve", "wire": "valve", "summary": "A valve that opens and closes."},
                {"name": "irrigationController", "wire": "irrigationController", "summary": "An irrigation controller."},
                {"name": "routingSensor", "wire": "routingSensor", "summary": "A routing sensor, with two states or with levels."},
                {"name": "chimneyFan", "wire": "chimneyFan", "summary": "A fan in a chimney."},
                {"name": "simpleMeter", "wire": "simpleMeter", "summary": "An energy meter for a part of a building."},
                {"name": "advancedEnergyControl", "wire": "advancedEnergyControl", "summary": "An advanced energy meter for a whole building."},
                {"name": "wholeHomeMeterSimple", "wire": "wholeHomeMeterSimple", "summary": "A simple energy meter for a whole building."}
              ]
            },
            {
              "name": "RoleType",
              "summary": "The role of a node in the network, and its use of a battery.",
              "fields": [
                {"name": "name", "wire": "name", "type": "RoleTypeName", "summary": "The name of the role type.", "isRequired": false},
                {"name": "code", "wire": "code", "type": "int32", "summary": "The code of the role type.", "isRequired": false}
              ]
            },
            {
              "name": "RoleTypeName",
              "summary": "The name of a role in the network.",
              "words": [
                {"name": "centralStaticController", "wire": "centralStaticController", "summary": "The central controller, which does not move."},
                {"name": "subStaticController", "wire": "subStaticController", "summary": "A further controller that does not move."},
                {"name": "portableController", "wire": "portableController", "summary": "A controller that can be moved."},
                {"name": "portableReportingController", "wire": "portableReportingController", "summary": "A controller that can be moved and that reports."},
                {"name": "portableEndNode", "wire": "portableEndNode", "summary": "An end node that can be moved."},
                {"name": "alwaysOnEndNode", "wire": "alwaysOnEndNode", "summary": "An end node that is always on."},
                {"name": "sleepingReportingEndNode", "wire": "sleepingReportingEndNode", "summary": "An end node that sleeps and reports."},
                {"name": "sleepingListeningEndNode", "wire": "sleepingListeningEndNode", "summary": "An end node that sleeps and listens."},
                {"name": "networkAwareEndNode", "wire": "networkAwareEndNode", "summary": "An end node that is aware of the network."}
              ]
            },
            {
              "name": "NodeType",
              "summary": "The kind of a node with Z-Wave Plus.",
              "fields": [
                {"name": "name", "wire": "name", "type": "NodeTypeName", "summary": "The name of the kind of node.", "isRequired": false},
                {"name": "code", "wire": "code", "type": "int32", "summary": "The code of the kind of node.", "isRequired": false}
              ]
            },
            {
              "name": "NodeTypeName",
              "summary": "The name of a kind of node with Z-Wave Plus.",
              "words": [
                {"name": "zwavePlusNode", "wire": "zwavePlusNode", "summary": "A Z-Wave Plus node."},
                {"name": "zwavePlusForIPRouter", "wire": "zwavePlusForIPRouter", "summary": "A Z-Wave Plus node for an IP router."}
              ]
            },
            {
              "name": "Interface",
              "summary": "A command class of an endpoint.",
              "fields": [
                {"name": "descriptor", "wire": "interfaceDescriptor", "type": "int64", "summary": "The descriptor that identifies the interface in calls.", "isRequired": true},
                {"name": "name", "wire": "name", "type": "InterfaceName", "summary": "The name of the command class.", "isRequired": false},
                {"name": "simulatedVersion", "wire": "simulatedVersion", "type": "int32", "summary": "The version of the command class, which the device's database may have raised.", "isRequired": false},
                {"name": "realVersion", "wire": "realVersion", "type": "int32", "summary": "The version of the command class that the node has; 0 if the interface is simulated.", "isRequired": false},
                {"name": "accessSupport", "wire": "accessSupport", "type": "AccessSupport", "summary": "The ways in which the interface can be accessed.", "isRequired": false}
              ]
            },
            {
              "name": "AccessSupport",
              "summary": "How an interface can be accessed.",
              "fields": [
                {"name": "isSecureSupported", "wire": "secure", "type": "bool", "summary": "Whether the interface can be accessed securely.", "isRequired": false},
                {"name": "isInsecureSupported", "wire": "unsecure", "type": "bool", "summary": "Whether the interface can be accessed insecurely.", "isRequired": false}
              ]
            },
            {
              "name": "InterfaceName",
              "summary": "The name of a command class.",
              "words": [
                {"name": "antiTheftUnlock", "wire": "antiTheftUnlock", "summary": "Anti-Theft Unlock."},
                {"name": "association", "wire": "association", "summary": "Association."},
                {"name": "basic", "wire": "basic", "summary": "Basic."},
                {"name": "battery", "wire": "battery", "summary": "Battery."},
                {"name": "binarySwitch", "wire": "binarySwitch", "summary": "Binary Switch."},
                {"name": "centralScene", "wire": "centralScene", "summary": "Central Scene."},
                {"name": "configuration", "wire": "configuration", "summary": "Configuration."},
                {"name": "firmwareUpdate", "wire": "firmwareUpdate", "summary": "Firmware Update Meta Data."},
                {"name": "indicator", "wire": "indicator", "summary": "Indicator."},
                {"name": "meter", "wire": "meter", "summary": "Meter."},
                {"name": "multilevelSensor", "wire": "multilevelSensor", "summary": "Multilevel Sensor."},
                {"name": "notification", "wire": "notification", "summary": "Notification, formerly called Alarm."},
                {"name": "wakeUp", "wire": "wakeUp", "summary": "Wake Up."}
              ]
            },
            {
              "name": "NodeSummary",
              "summary": "A device in the network, in short.",
              "fields": [
                {"name": "descriptor", "wire": "descriptor", "type": "int64", "summary": "The descriptor that identifies the node in calls.", "isRequired": true},
                {"name": "id", "wire": "id", "type": "int32", "summary": "The node's ID in the network, less than 232; a later node can get the same ID.", "isRequired": false},
                {"name": "deviceCategory", "wire": "deviceCategory", "type": "DeviceCategoryName", "summary": "The kind of device.", "isRequired": false},
                {"name": "aliveState", "wire": "aliveState", "type": "AliveState", "summary": "Whether the node can be reached.", "isRequired": false},
                {"name": "securityWarning", "wire": "securityWarning", "type": "SecurityWarning", "summary": "A warning about the security of the node, if there is one.", "isRequired": false},
                {"name": "endpoints", "wire": "endpoint", "type": "list<EndpointSummary>", "summary": "The endpoints of the node.", "isRequired": false}
              ]
            },
            {
              "name": "SecurityWarning",
              "summary": "A warning about a node's security.",
              "words": [
                {"name": "failedToIncludeSecurely", "wire": "failedToIncludeSecurely", "summary": "The node was added with S0, in a network that has S2."},
                {"name": "failedToIncludeWithHighestSecurity", "wire": "failedToIncludeWithHighestSecurity", "summary": "The node did not get the highest S2 key that it asked for."}
              ]
            },
            {
              "name": "EndpointSummary",
              "summary": "A part of a node, in short.",
              "fields": [
                {"name": "descriptor", "wire": "descriptor", "type": "int64", "summary": "The descriptor that identifies the endpoint in calls.", "isRequired": true},
                {"name": "name", "wire": "name", "type": "string", "summary": "The name of the endpoint.", "isRequired": false},
                {"name": "genericDeviceClassName", "wire": "genericDeviceClassName", "type": "GenericDeviceClassName", "summary": "The name of the endpoint's main function.", "isRequired": false},
                {"name": "specificDeviceClassName", "wire": "specificDeviceClassName", "type": "SpecificDeviceClassName", "summary": "The name of the variant of the endpoint's main function.", "isRequired": false},
                {"name": "portNumber", "wire": "portNumber", "type": "int32", "summary": "The number of the endpoint's I/O port, if the endpoint has one.", "isRequired": false},
                {"name": "interfaces", "wire": "interface", "type": "list<InterfaceSummary>", "summary": "Some of the interfaces of the endpoint.", "isRequired": false}
              ]
            },
            {
              "name": "InterfaceSummary",
              "summary": "A command class of an endpoint, in short.",
              "fields": [
                {"name": "descriptor", "wire": "descriptor", "type": "int64", "summary": "The descriptor that identifies the interface in calls.", "isRequired": true},
                {"name": "name", "wire": "name", "type": "InterfaceName", "summary": "The name of the command class.", "isRequired": false}
              ]
            },
            {
              "name": "DeviceKey",
              "summary": "The key of a new node, to compare it with the one on the device.",
              "fields": [
                {"name": "isPINRequired", "wire": "pinRequired", "type": "bool", "summary": "Whether the user must enter the PIN, which is the first five digits of the key.", "isRequired": false},
                {"name": "deviceSpecificKey", "wire": "deviceSpecificKey", "type": "string", "summary": "The key, as eight groups of five digits with hyphens between them; without the first group, from the hyphen on, if the PIN is required.", "isRequired": true}
              ]
            },
            {
              "name": "ProvisioningList",
              "summary": "The devices that may join the network when they are turned on.",
              "fields": [
                {"name": "isComplete", "wire": "complete", "type": "bool", "summary": "Whether the list is complete.", "isRequired": false},
                {"name": "devices", "wire": "deviceInfo", "type": "list<ProvisionedDevice>", "summary": "The devices.", "isRequired": true}
              ]
            },
            {
              "name": "ProvisionedDevice",
              "summary": "A device of the provisioning list.",
              "fields": [
                {"name": "deviceSpecificKey", "wire": "deviceSpecificKey", "type": "string", "summary": "The key of the device.", "isRequired": true},
                {"name": "name", "wire": "name", "type": "string", "summary": "The name of the device; empty if the device has no name.", "isRequired": false},
                {"name": "location", "wire": "location", "type": "string", "summary": "The location of the device; empty if the device has no location.", "isRequired": false},
                {"name": "networkStatus", "wire": "networkStatus", "type": "NetworkStatus", "summary": "Whether the device is part of the network.", "isRequired": false}
              ]
            },
            {
              "name": "NetworkStatus",
              "summary": "Whether a device is part of the network.",
              "words": [
                {"name": "included", "wire": "included", "summary": "The device is part of the network."},
                {"name": "notIncluded", "wire": "notIncluded", "summary": "The device is not part of the network yet."},
                {"name": "failing", "wire": "failing", "summary": "The device was added to the network, but is failing now."},
                {"name": "unknown", "wire": "unknownStatus", "summary": "The status is not known."}
              ]
            },
            {
              "name": "WarningRule",
              "summary": "The side of a threshold that triggers an event.",
              "words": [
                {"name": "above", "wire": "above", "summary": "Above the threshold."},
                {"name": "below", "wire": "below", "summary": "Below the threshold."},
                {"name": "unknown", "wire": "unknown", "summary": "No rule was ever set; only in replies."}
              ]
            },
            {
              "name": "TemperatureUnit",
              "summary": "A unit of temperatures.",
              "words": [
                {"name": "celsius", "wire": "celsius", "summary": "Degrees Celsius."},
                {"name": "fahrenheit", "wire": "fahrenheit", "summary": "Degrees Fahrenheit."}
              ]
            },
            {
              "name": "IOConfiguration",
              "summary": "The connection of an endpoint with an I/O port.",
              "fields": [
                {"name": "function", "wire": "ioFunction", "type": "IOFunction", "summary": "The I/O function.", "isRequired": false},
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the connection is used now.", "isRequired": false},
                {"name": "portNumber", "wire": "ioPortNumber", "type": "int32", "summary": "The number of the I/O port.", "isRequired": false},
                {"name": "alarmType", "wire": "alarmType", "type": "int32", "summary": "The code of the alarm type of the event that sets the port; 0 if it is not used.", "isRequired": false},
                {"name": "event", "wire": "event", "type": "int32", "summary": "The code of the event of the I/O function; 0 if it is not used.", "isRequired": false},
                {"name": "resetAlarmType", "wire": "resetAlarmType", "type": "int32", "summary": "The code of the alarm type of the event that resets the port; 0 if it is not used.", "isRequired": false},
                {"name": "resetEvent", "wire": "resetEvent", "type": "int32", "summary": "The code of the event that resets the port; 0 if it is not used.", "isRequired": false},
                {"name": "isInverted", "wire": "invert", "type": "bool", "summary": "Whether low and high are exchanged; not used by the function `toggle`.", "isRequired": false},
                {"name": "duration", "wire": "duration", "type": "duration<seconds>", "summary": "The time for which the port is set; only used by the function `oneShot`.", "isRequired": false}
              ]
            },
            {
              "name": "IOFunction",
              "summary": "A connection of an endpoint with an I/O port.",
              "words": [
                {"name": "setReset", "wire": "Set/Reset", "summary": "One event sets the port, and another event resets it."},
                {"name": "toggle", "wire": "Toggle", "summary": "An event toggles the port."},
                {"name": "oneShot", "wire": "One-shot", "summary": "An event sets the port for some time."},
                {"name": "binarySwitch", "wire": "Binary-switch", "summary": "The port switches the endpoint."}
              ]
            },
            {
              "name": "Battery",
              "summary": "A battery.",
              "fields": [
                {"name": "lastUpdated", "wire": "lastUpdated", "type": "string", "summary": "The time of the last report, such as `20210126T092334`; `19700101T000000` means no report, so other values are undefined.", "isRequired": false},
                {"name": "level", "wire": "level", "type": "int32", "summary": "The level, from 0 to 100 percent; 255 if the battery is low.", "isRequired": false}
              ]
            },
            {
              "name": "SensorState",
              "summary": "A value of a multilevel sensor.",
              "fields": [
                {"name": "lastUpdated", "wire": "lastUpdated", "type": "string", "summary": "The time of the last report, such as `20210126T092334`; `19700101T000000` means no report, so other values are undefined.", "isRequired": false},
                {"name": "type", "wire": "type", "type": "SensorType", "summary": "The quantity.", "isRequired": false},
                {"name": "value", "wire": "value", "type": "double", "summary": "The measured value.", "isRequired": false},
                {"name": "precision", "wire": "precision", "type": "int32", "summary": "The number of decimal places of the value.", "isRequired": false},
                {"name": "unit", "wire": "unit", "type": "SensorUnit", "summary": "The unit of the value.", "isRequired": false}
              ]
            },
            {
              "name": "SensorTypeSupport",
              "summary": "The quantities that a multilevel sensor measures.",
              "fields": [
                {"name": "lastUpdated", "wire": "lastUpdated", "type": "string", "summary": "The time of the last report, such as `20210126T092334`; `19700101T000000` means no report, so other values are undefined.", "isRequired": false},
                {"name": "types", "wire": "sensorTypeList", "type": "list<SensorType>", "summary": "The quantities.", "isRequired": true}
              ]
            },
            {
              "name": "SensorUnitSupport",
              "summary": "The units that a multilevel sensor has for a quantity.",
              "fields": [
                {"name": "lastUpdated", "wire": "lastUpdated", "type": "string", "summary": "The time of the last report, such as `20210126T092334`; `19700101T000000` means no report, so other values are undefined.", "isRequired": false},
                {"name": "type", "wire": "sensorType", "type": "SensorType", "summary": "The quantity.", "isRequired": false},
                {"name": "units", "wire": "sensorUnitList", "type": "list<SensorUnit>", "summary": "The units.", "isRequired": true}
              ]
            },
            {
              "name": "SensorType",
              "summary": "A quantity that a sensor measures.",
              "words": [
                {"name": "temperature", "wire": "tempSensor", "summary": "Temperature."},
                {"name": "generalPurpose", "wire": "gpSensor", "summary": "A general-purpose value."},
                {"name": "luminance", "wire": "luminSensor", "summary": "Luminance."},
                {"name": "power", "wire": "powerSensor", "summary": "Power."},
                {"name": "humidity", "wire": "humidSensor", "summary": "Humidity."},
                {"name": "velocity", "wire": "veloSensor", "summary": "Velocity."},
                {"name": "direction", "wire": "directionSensor", "summary": "Direction of the wind; 0 is no wind, 90 east, 180 south, 270 west, 360 north."},
                {"name": "atmosphericPressure", "wire": "atmSensor", "summary": "Atmospheric pressure."},
                {"name": "barometricPressure", "wire": "baroSensor", "summary": "Barometric pressure."},
                {"name": "solarRadiation", "wire": "solarSensor", "summary": "Solar radiation."},
                {"name": "dewPoint", "wire": "dewSensor", "summary": "Dew point."},
                {"name": "rainRate", "wire": "rainSensor", "summary": "Rain rate."},
                {"name": "tideLevel", "wire": "tideSensor", "summary": "Tide level."},
                {"name": "weight", "wire": "weightSensor", "summary": "Weight."},
                {"name": "voltage", "wire": "voltageSensor", "summary": "Voltage."},
                {"name": "current", "wire": "currentSensor", "summary": "Current."},
                {"name": "co2Level", "wire": "co2Sensor", "summary": "Level of carbon dioxide."},
                {"name": "airFlow", "wire": "airSensor", "summary": "Air flow."},
                {"name": "tankCapacity", "wire": "tankSensor", "summary": "Capacity of a tank."},
                {"name": "distance", "wire": "distSensor", "summary": "Distance."},
                {"name": "anglePosition", "wire": "angleSensor", "summary": "Angle."},
                {"name": "rotation", "wire": "rotationSensor", "summary": "Rotation."},
                {"name": "waterTemperature", "wire": "waterTempSensor", "summary": "Temperature of water."},
                {"name": "soilTemperature", "wire": "soilTempSensor", "summary": "Temperature of soil."},
                {"name": "seismicIntensity", "wire": "seismicIntSensor", "summary": "Seismic intensity."},
                {"name": "seismicMagnitude", "wire": "seismicMagSensor", "summary": "Seismic magnitude."},
                {"name": "ultraviolet", "wire": "uvSensor", "summary": "Ultraviolet radiation."},
                {"name": "electricalResistivity", "wire": "elecResistivitySensor", "summary": "Electrical resistivity."},
                {"name": "electricalConductivity", "wire": "elecCondSensor", "summary": "Electrical conductivity."},
                {"name": "loudness", "wire": "loudnessSensor", "summary": "Loudness."},
                {"name": "moisture", "wire": "moistSensor", "summary": "Moisture."},
                {"name": "frequency", "wire": "frequencySensor", "summary": "Frequency."},
                {"name": "time", "wire": "timeSensor", "summary": "Time."},
                {"name": "targetTemperature", "wire": "targetTempSensor", "summary": "Target temperature."},
                {"name": "particulateMatter2p5", "wire": "pm2_5Sensor", "summary": "Particulate matter, PM 2.5."},
                {"name": "formaldehydeLevel", "wire": "ch2oSensor", "summary": "Level of formaldehyde."},
                {"name": "radonConcentration", "wire": "radonSensor", "summary": "Concentration of radon."},
                {"name": "methaneDensity", "wire": "ch4Sensor", "summary": "Density of methane."},
                {"name": "volatileOrganicCompounds", "wire": "vocSensor", "summary": "Volatile organic compounds."},
                {"name": "coLevel", "wire": "coLvlSensor", "summary": "Level of carbon monoxide."},
                {"name": "soilHumidity", "wire": "soilHumidSensor", "summary": "Humidity of soil."},
                {"name": "soilReactivity", "wire": "soilReactivitySensor", "summary": "Reactivity of soil."},
                {"name": "soilSalinity", "wire": "soilSalinitySensor", "summary": "Salinity of soil."},
                {"name": "heartRate", "wire": "heartRateSensor", "summary": "Heart rate."},
                {"name": "bloodPressure", "wire": "bloodPressureSensor", "summary": "Blood pressure."},
                {"name": "muscleMass", "wire": "muscleMassSensor", "summary": "Muscle mass."},
                {"name": "fatMass", "wire": "fatMassSensor", "summary": "Fat mass."},
                {"name": "boneMass", "wire": "boneMassSensor", "summary": "Bone mass."},
                {"name": "totalBodyWater", "wire": "tbwSensor", "summary": "Total body water."},
                {"name": "basalMetabolicRate", "wire": "bmrSensor", "summary": "Basal metabolic rate."},
                {"name": "bodyMassIndex", "wire": "bmiSensor", "summary": "Body mass index."},
                {"name": "accelerationX", "wire": "xAccSensor", "summary": "Acceleration along the x-axis."},
                {"name": "accelerationY", "wire": "yAccSensor", "summary": "Acceleration along the y-axis."},
                {"name": "accelerationZ", "wire": "zAccSensor", "summary": "Acceleration along the z-axis."},
                {"name": "smokeDensity", "wire": "smokeDensitySensor", "summary": "Density of smoke."},
                {"name": "waterFlow", "wire": "waterFlowSensor", "summary": "Water flow."},
                {"name": "waterPressure", "wire": "waterPressureSensor", "summary": "Water pressure."},
                {"name": "rfSignalStrength", "wire": "rfSignalSensor", "summary": "Strength of a radio signal."},
                {"name": "particulateMatter10", "wire": "pm10Sensor", "summary": "Particulate matter, PM 10."},
                {"name": "respiratoryRate", "wire": "respiratoryRateSensor", "summary": "Respiratory rate."},
                {"name": "relativeModulationLevel", "wire": "relativeModSensor", "summary": "Relative modulation level."},
                {"name": "boilerWaterTemperature", "wire": "boilerTempSensor", "summary": "Temperature of water in a boiler."},
                {"name": "hotWaterTemperature", "wire": "dhwTempSensor", "summary": "Temperature of domestic hot water."},
                {"name": "outsideTemperature", "wire": "outsideTempSensor", "summary": "Temperature outside."},
                {"name": "exhaustTemperature", "wire": "exhaustTempSensor", "summary": "Temperature of exhaust."},
                {"name": "waterChlorineLevel", "wire": "chlorineLvlSensor", "summary": "Level of chlorine in water."},
                {"name": "waterAcidity", "wire": "waterAcidSensor", "summary": "Acidity of water."},
                {"name": "waterOxidationReductionPotential", "wire": "waterOxiRedSensor", "summary": "Oxidation-reduction potential of water."},
                {"name": "heartRateRatio", "wire": "lfhfRatioSensor", "summary": "Ratio of low to high frequencies of the heart rate."},
                {"name": "motionDirection", "wire": "motionSensor", "summary": "Direction of motion; 0 is no motion, 90 east, 180 south, 270 west, 360 north."},
                {"name": "appliedForce", "wire": "appliedForceSensor", "summary": "Force on the sensor."},
                {"name": "returnAirTemperature", "wire": "returnAirTempSensor", "summary": "Temperature of return air."},
                {"name": "supplyAirTemperature", "wire": "supplyAirTempSensor", "summary": "Temperature of supply air."},
                {"name": "condenserCoilTemperature", "wire": "condenserCoilTempSensor", "summary": "Temperature of a condenser coil."},
                {"name": "evaporatorCoilTemperature", "wire": "evaporatorCoilTempSensor", "summary": "Temperature of an evaporator coil."},
                {"name": "liquidLineTemperature", "wire": "liquidLineTemp", "summary": "Temperature of a liquid line."},
                {"name": "dischargeLineTemperature", "wire": "dischargeLineTempSensor", "summary": "Temperature of a discharge line."},
                {"name": "suctionPressure", "wire": "suctionPressureSensor", "summary": "Suction pressure."},
                {"name": "dischargePressure", "wire": "dischargePressureSensor", "summary": "Discharge pressure."},
                {"name": "defrostTemperature", "wire": "defrostTempSensor", "summary": "Temperature of defrosting."},
                {"name": "ozone", "wire": "ozoneSensor", "summary": "Ozone."},
                {"name": "sulfurDioxide", "wire": "so2Sensor", "summary": "Sulfur dioxide."},
                {"name": "nitrogenDioxide", "wire": "no2Sensor", "summary": "Nitrogen dioxide."},
                {"name": "ammonia", "wire": "nh3Sensor", "summary": "Ammonia."},
                {"name": "lead", "wire": "pbSensor", "summary": "Lead."},
                {"name": "particulateMatter1", "wire": "pm1Sensor", "summary": "Particulate matter, PM 1."},
                {"name": "personsEntering", "wire": "personEnteringCounter", "summary": "Count of persons that enter."},
                {"name": "personsExiting", "wire": "personExitingCounter", "summary": "Count of persons that leave."},
                {"name": "unknown", "wire": "unknown", "summary": "The quantity is not known."}
              ]
            },
            {
              "name": "SensorUnit",
              "summary": "A unit of a sensor's values.",
              "words": [
                {"name": "celsius", "wire": "celsius", "summary": "Degrees Celsius."},
                {"name": "fahrenheit", "wire": "fahrenheit", "summary": "Degrees Fahrenheit."},
                {"name": "percentage", "wire": "percentage", "summary": "Percent."},
                {"name": "dimensionless", "wire": "dimensionless", "summary": "No unit, for a general-purpose value."},
                {"name": "lux", "wire": "lux", "summary": "Lux."},
                {"name": "watts", "wire": "W", "summary": "Watts."},
                {"name": "btuPerHour", "wire": "btuPerHour", "summary": "British thermal units per hour."},
                {"name": "gramsPerCubicMeter", "wire": "gramPerCubicMeter", "summary": "Grams per cubic meter."},
                {"name": "metersPerSecond", "wire": "meterPerSecond", "summary": "Meters per second."},
                {"name": "milesPerHour", "wire": "milesPerHour", "summary": "Miles per hour."},
                {"name": "degrees", "wire": "degrees", "summary": "Degrees."},
                {"name": "kilopascals", "wire": "kPa", "summary": "Kilopascals."},
                {"name": "inchesOfMercury", "wire": "inHg", "summary": "Inches of mercury."},
                {"name": "wattsPerSquareMeter", "wire": "wattPerSquareMeter", "summary": "Watts per square meter."},
                {"name": "millimetersPerHour", "wire": "millimeterPerHour", "summary": "Millimeters per hour."},
                {"name": "inchesPerHour", "wire": "inchesPerHour", "summary": "Inches per hour."},
                {"name": "meters", "wire": "m", "summary": "Meters."},
                {"name": "feet", "wire": "feet", "summary": "Feet."},
                {"name": "kilograms", "wire": "kg", "summary": "Kilograms."},
                {"name": "pounds", "wire": "pound", "summary": "Pounds."},
                {"name": "volts", "wire": "V", "summary": "Volts."},
                {"name": "millivolts", "wire": "mV", "summary": "Millivolts."},
                {"name": "amperes", "wire": "A", "summary": "Amperes."},
                {"name": "milliamperes", "wire": "mA", "summary": "Milliamperes."},
                {"name": "partsPerMillion", "wire": "ppm", "summary": "Parts per million."},
                {"name": "cubicMetersPerHour", "wire": "cubicMeterPerHour", "summary": "Cubic meters per hour."},
                {"name": "cubicFeetPerMinute", "wire": "cfm", "summary": "Cubic feet per minute."},
                {"name": "liters", "wire": "l", "summary": "Liters."},
                {"name": "cubicMeters", "wire": "cbm", "summary": "Cubic meters."},
                {"name": "usGallons", "wire": "usGallons", "summary": "US gallons."},
                {"name": "centimeters", "wire": "cm", "summary": "Centimeters."},
                {"name": "degreesNorth", "wire": "degreeNorth", "summary": "Degrees relative to the north pole of the standing eye view."},
                {"name": "degreesSouth", "wire": "degreeSouth", "summary": "Degrees relative to the south pole of the standing eye view."},
                {"name": "revolutionsPerMinute", "wire": "rpm", "summary": "Revolutions per minute."},
                {"name": "hertz", "wire": "Hz", "summary": "Hertz."},
                {"name": "mercalli", "wire": "mercalli", "summary": "The Mercalli scale."},
                {"name": "europeanMacroseismic", "wire": "europeanMacroseismic", "summary": "The European macroseismic scale."},
                {"name": "liedu", "wire": "liedu", "summary": "The Liedu scale."},
                {"name": "shindo", "wire": "shindo", "summary": "The Shindo scale."},
                {"name": "localMagnitude", "wire": "ML", "summary": "Local magnitude."},
                {"name": "momentMagnitude", "wire": "MW", "summary": "Moment magnitude."},
                {"name": "surfaceWaveMagnitude", "wire": "MS", "summary": "Surface wave magnitude."},
                {"name": "bodyWaveMagnitude", "wire": "MB", "summary": "Body wave magnitude."},
                {"name": "uvIndex", "wire": "uvIndex", "summary": "The UV index."},
                {"name": "ohmMeters", "wire": "ohmMeter", "summary": "Ohm meters."},
                {"name": "siemensPerMeter", "wire": "siemensPerMeter", "summary": "Siemens per meter."},
                {"name": "decibels", "wire": "dB", "summary": "Decibels."},
                {"name": "decibelsA", "wire": "dBA", "summary": "A-weighted decibels."},
                {"name": "volumeWaterContent", "wire": "volumeWaterContent", "summary": "Cubic meters of water per cubic meter."},
                {"name": "ohms", "wire": "ohm", "summary": "Ohms."},
                {"name": "waterActivity", "wire": "waterActivity", "summary": "Water activity."},
                {"name": "kilohertz", "wire": "kHz", "summary": "Kilohertz."},
                {"name": "seconds", "wire": "s", "summary": "Seconds."},
                {"name": "molesPerCubicMeter", "wire": "molePerCubicMeter", "summary": "Moles per cubic meter."},
                {"name": "microgramsPerCubicMeter", "wire": "microgramPerCubicMeter", "summary": "Micrograms per cubic meter."},
                {"name": "becquerelsPerCubicMeter", "wire": "becquerelPerCubicMeter", "summary": "Becquerels per cubic meter."},
                {"name": "picocuriesPerLiter", "wire": "picocuriesPerLiter", "summary": "Picocuries per liter."},
                {"name": "ph", "wire": "pH", "summary": "The pH value."},
                {"name": "beatsPerMinute", "wire": "bpm", "summary": "Beats, or breaths, per minute."},
                {"name": "systolicMillimetersOfMercury", "wire": "systolicMmHg", "summary": "Millimeters of mercury, systolic."},
                {"name": "diastolicMillimetersOfMercury", "wire": "diastolicMmHg", "summary": "Millimeters of mercury, diastolic."},
                {"name": "joules", "wire": "J", "summary": "Joules."},
                {"name": "bodyMassIndex", "wire": "bmiIndex", "summary": "The body mass index."},
                {"name": "metersPerSecondSquared", "wire": "meterPerSecondSquare", "summary": "Meters per second squared."},
                {"name": "litersPerHour", "wire": "literPerHour", "summary": "Liters per hour."},
                {"name": "rssi", "wire": "RSSI", "summary": "RSSI, the strength of a signal."},
                {"name": "decibelMilliwatts", "wire": "dBm", "summary": "Decibels relative to a milliwatt."},
                {"name": "milligramsPerLiter", "wire": "milligramPerLiter", "summary": "Milligrams per liter."},
                {"name": "unitless", "wire": "unitless", "summary": "No unit."},
                {"name": "newtons", "wire": "N", "summary": "Newtons."},
                {"name": "poundsPerSquareInch", "wire": "psi", "summary": "Pounds per square inch."},
                {"name": "unknown", "wire": "unknown", "summary": "The unit is not known."}
              ]
            },
            {
              "name": "ConfigurationParameter",
              "summary": "A configuration parameter of a node.",
              "fields": [
                {"name": "lastUpdated", "wire": "lastUpdated", "type": "string", "summary": "The time of the last report, such as `20210126T092334`; `19700101T000000` means no report, so other values are undefined.", "isRequired": false},
                {"name": "number", "wire": "paramNum", "type": "int32", "summary": "The number of the parameter.", "isRequired": false},
                {"name": "value", "wire": "paramValue", "type": "int64", "summary": "The value of the parameter, signed or unsigned.", "isRequired": true}
              ]
            },
            {
              "name": "BinarySwitch",
              "summary": "A binary switch.",
              "fields": [
                {"name": "lastUpdated", "wire": "lastUpdated", "type": "string", "summary": "The time of the last report, such as `20210126T092334`; `19700101T000000` means no report, so other values are undefined.", "isRequired": false},
                {"name": "isOn", "wire": "currentState", "type": "bool", "summary": "Whether the switch is on.", "isRequired": false},
                {"name": "isTargetOn", "wire": "targetState", "type": "bool", "summary": "Whether the last change, or the one under way, turns the switch on.", "isRequired": false},
                {"name": "duration", "wire": "duration", "type": "int32", "summary": "The time to the target; 0 if it is reached, 1 to 127 are seconds, 128 to 253 are 1 to 126 minutes, 254 is unknown.", "isRequired": false},
                {"name": "changeCount", "wire": "stateNum", "type": "int32", "summary": "The number of changes of the state; it starts again from 0 after 65535.", "isRequired": false}
              ]
            },
            {
              "name": "Basic",
              "summary": "The basic value of an interface.",
              "fields": [
                {"name": "lastUpdated", "wire": "lastUpdated", "type": "string", "summary": "The time of the last report, such as `20210126T092334`; `19700101T000000` means no report, so other values are undefined.", "isRequired": false},
                {"name": "currentState", "wire": "currentState", "type": "int32", "summary": "The value; 0 is off, 1 to 99 are percent, 254 is not known, 255 is on.", "isRequired": false},
                {"name": "targetState", "wire": "targetState", "type": "int32", "summary": "The value that the last change, or the one under way, leads to.", "isRequired": false},
                {"name": "duration", "wire": "duration", "type": "int32", "summary": "The time to the target; 0 if it is reached, 1 to 127 are seconds, 128 to 253 are 1 to 126 minutes, 254 is unknown.", "isRequired": false},
                {"name": "changeCount", "wire": "stateNum", "type": "int32", "summary": "The number of changes of the state; it starts again from 0 after 65535.", "isRequired": false}
              ]
            },
            {
              "name": "Association",
              "summary": "A group of nodes that communicate directly with each other.",
              "fields": [
                {"name": "lastUpdated", "wire": "lastUpdated", "type": "string", "summary": "The time of the last report, such as `20210126T092334`; `19700101T000000` means no report, so other values are undefined.", "isRequired": false},
                {"name": "groupID", "wire": "groupID", "type": "int32", "summary": "The ID of the group.", "isRequired": false},
                {"name": "maximumCount", "wire": "maxCount", "type": "int32", "summary": "The maximum number of members.", "isRequired": false},
                {"name": "members", "wire": "members", "type": "list<AssociationMember>", "summary": "The members of the group, some of which may not be part of the network.", "isRequired": true}
              ]
            },
            {
              "name": "AssociationMember",
              "summary": "A member of a group.",
              "fields": [
                {"name": "nodeID", "wire": "nodeID", "type": "int32", "summary": "The ID of the node.", "isRequired": true},
                {"name": "endpointID", "wire": "endpointID", "type": "int32", "summary": "The ID of the endpoint; 255 for the node itself.", "isRequired": true}
              ]
            },
            {
              "name": "Groupings",
              "summary": "The groups that a node has.",
              "fields": [
                {"name": "lastUpdated", "wire": "lastUpdated", "type": "string", "summary": "The time of the last report, such as `20210126T092334`; `19700101T000000` means no report, so other values are undefined.", "isRequired": false},
                {"name": "groupIDs", "wire": "groupIDs", "type": "list<int32>", "summary": "The IDs of the groups.", "isRequired": true}
              ]
            },
            {
              "name": "WakeUp",
              "summary": "When a node wakes up.",
              "fields": [
                {"name": "lastUpdated", "wire": "lastUpdated", "type": "string", "summary": "The time of the last report, such as `20210126T092334`; `19700101T000000` means no report, so other values are undefined.", "isRequired": false},
                {"name": "currentInterval", "wire": "currentInterval", "type": "duration<seconds>", "summary": "The time between two wake-ups.", "isRequired": false},
                {"name": "nodeID", "wire": "nodeID", "type": "int32", "summary": "The ID of the node to notify at a wake-up; 255 for all nodes.", "isRequired": false},
                {"name": "minimumInterval", "wire": "minInterval", "type": "duration<seconds>", "summary": "The shortest interval, from command class version 2 on.", "isRequired": false},
                {"name": "maximumInterval", "wire": "maxInterval", "type": "duration<seconds>", "summary": "The longest interval, from command class version 2 on.", "isRequired": false},
                {"name": "defaultInterval", "wire": "defaultInterval", "type": "duration<seconds>", "summary": "The default interval, from command class version 2 on.", "isRequired": false},
                {"name": "intervalStep", "wire": "intervalStep", "type": "duration<seconds>", "summary": "The step between the intervals that can be set, from command class version 2 on.", "isRequired": false}
              ]
            },
            {
              "name": "MeterReading",
              "summary": "A reading of a meter.",
              "fields": [
                {"name": "lastUpdated", "wire": "lastUpdated", "type": "string", "summary": "The time of the last report, such as `20210126T092334`; `19700101T000000` means no report, so other values are undefined.", "isRequired": false},
                {"name": "type", "wire": "type", "type": "MeterType", "summary": "The measured quantity.", "isRequired": false},
                {"name": "value", "wire": "value", "type": "double", "summary": "The measured value.", "isRequired": false},
                {"name": "precision", "wire": "precision", "type": "int32", "summary": "The number of decimal places of the value.", "isRequired": false},
                {"name": "unit", "wire": "unit", "type": "MeterUnit", "summary": "The unit of the value.", "isRequired": false},
                {"name": "rateType", "wire": "rateType", "type": "MeterRateType", "summary": "The rate type, from command class version 2 on.", "isRequired": false},
                {"name": "timeSincePrevious", "wire": "delta", "type": "duration<seconds>", "summary": "The time since the previous value, from command class version 2 on; 0 if there is no previous value.", "isRequired": false},
                {"name": "previousValue", "wire": "prevValue", "type": "double", "summary": "The previous value, from command class version 2 on; the current value if there is no previous one.", "isRequired": false}
              ]
            },
            {
              "name": "MeterType",
              "summary": "The quantity that a meter measures.",
              "words": [
                {"name": "electric", "wire": "electric", "summary": "Electricity."},
                {"name": "gas", "wire": "gas", "summary": "Gas."},
                {"name": "water", "wire": "water", "summary": "Water."},
                {"name": "heating", "wire": "heating", "summary": "Heating."},
                {"name": "cooling", "wire": "cooling", "summary": "Cooling."}
              ]
            },
            {
              "name": "MeterUnit",
              "summary": "A unit of a meter.",
              "words": [
                {"name": "noPreference", "wire": "noPreference", "summary": "No preference; only in requests."},
                {"name": "electricKilowattHours", "wire": "eleckWh", "summary": "Kilowatt hours of electricity."},
                {"name": "electricKilovoltAmpereHours", "wire": "eleckVAh", "summary": "Kilovolt-ampere hours of electricity."},
                {"name": "electricWatts", "wire": "elecW", "summary": "Watts of electricity."},
                {"name": "electricPulses", "wire": "elecPulse", "summary": "Pulses of an electric meter."},
                {"name": "electricVolts", "wire": "elecV", "summary": "Volts of electricity."},
                {"name": "electricAmperes", "wire": "elecA", "summary": "Amperes of electricity."},
                {"name": "electricPowerFactor", "wire": "elecPF", "summary": "The power factor of electricity."},
                {"name": "electricKilovars", "wire": "elecKVar", "summary": "Kilovars, reactive power of electricity."},
                {"name": "electricKilovarHours", "wire": "elecKVarh", "summary": "Kilovar hours, reactive energy of electricity."},
                {"name": "gasCubicMeters", "wire": "gasCM", "summary": "Cubic meters of gas."},
                {"name": "gasCubicFeet", "wire": "gasCF", "summary": "Cubic feet of gas."},
                {"name": "gasPulses", "wire": "gasPulse", "summary": "Pulses of a gas meter."},
                {"name": "waterCubicMeters", "wire": "waterCM", "summary": "Cubic meters of water."},
                {"name": "waterCubicFeet", "wire": "waterCF", "summary": "Cubic feet of water."},
                {"name": "waterGallons", "wire": "waterGal", "summary": "US gallons of water."},
                {"name": "waterPulses", "wire": "waterPulse", "summary": "Pulses of a water meter."},
                {"name": "heatingKilowattHours", "wire": "heatkWh", "summary": "Kilowatt hours of heating."},
                {"name": "coolingKilowattHours", "wire": "coolkWh", "summary": "Kilowatt hours of cooling."}
              ]
            },
            {
              "name": "MeterRateType",
              "summary": "Whether a meter counts consumption or production.",
              "words": [
                {"name": "noPreference", "wire": "noPreference", "summary": "No preference; only in requests."},
                {"name": "imported", "wire": "import", "summary": "Consumption."},
                {"name": "exported", "wire": "export", "summary": "Production."},
                {"name": "importedAndExported", "wire": "importExport", "summary": "Consumption and production; not for requests."},
                {"name": "notSupported", "wire": "notSupported", "summary": "Rate types are not supported; only in capabilities."}
              ]
            },
            {
              "name": "MeterCapabilities",
              "summary": "The quantity that a meter measures.",
              "fields": [
                {"name": "lastUpdated", "wire": "lastUpdated", "type": "string", "summary": "The time of the last report, such as `20210126T092334`; `19700101T000000` means no report, so other values are undefined.", "isRequired": false},
                {"name": "type", "wire": "type", "type": "MeterType", "summary": "The measured quantity.", "isRequired": false},
                {"name": "units", "wire": "units", "type": "list<MeterUnit>", "summary": "The units that the meter has.", "isRequired": false},
                {"name": "canReset", "wire": "reset", "type": "bool", "summary": "Whether all values that the meter has accumulated can be reset.", "isRequired": false},
                {"name": "rateType", "wire": "rateType", "type": "MeterRateType", "summary": "The rate type.", "isRequired": false}
              ]
            },
            {
              "name": "Indicator",
              "summary": "An indicator.",
              "fields": [
                {"name": "lastUpdated", "wire": "lastUpdated", "type": "string", "summary": "The time of the last report, such as `20210126T092334`; `19700101T000000` means no report, so other values are undefined.", "isRequired": false},
                {"name": "value", "wire": "value", "type": "int32", "summary": "The value for command class version 1, to be ignored if there are properties; 0 is off, 255 is on, and 1 to 99 are levels.", "isRequired": false},
                {"name": "indicatorName", "wire": "indicatorName", "type": "IndicatorName", "summary": "The name of the indicator.", "isRequired": false},
                {"name": "changeCount", "wire": "stateNum", "type": "int32", "summary": "The number of changes of the state; it starts again from 0 after 65535.", "isRequired": false},
                {"name": "properties", "wire": "properties", "type": "list<IndicatorProperty>", "summary": "The state of the indicator, from command class version 2 on.", "isRequired": false}
              ]
            },
            {
              "name": "IndicatorProperty",
              "summary": "A property of an indicator.",
              "fields": [
                {"name": "name", "wire": "name", "type": "IndicatorPropertyName", "summary": "The name of the property.", "isRequired": true},
                {"name": "value", "wire": "value", "type": "int32", "summary": "The value of the property, whose range and unit depend on its name.", "isRequired": true}
              ]
            },
            {
              "name": "IndicatorName",
              "summary": "The name of an indicator.",
              "words": [
                {"name": "armed", "wire": "armed", "summary": "The alarm is armed."},
                {"name": "disarmed", "wire": "disarmed", "summary": "The alarm is disarmed."},
                {"name": "ready", "wire": "ready", "summary": "The node is ready."},
                {"name": "faulty", "wire": "faulty", "summary": "The node has an error."},
                {"name": "busy", "wire": "busy", "summary": "The node is busy."},
                {"name": "enterID", "wire": "enterID", "summary": "The node waits for an ID."},
                {"name": "enterPIN", "wire": "enterPIN", "summary": "The node waits for a PIN."},
                {"name": "codeAccepted", "wire": "codeOK", "summary": "The code is right."},
                {"name": "codeRejected", "wire": "codeNotOK", "summary": "The code is wrong."},
                {"name": "armedStay", "wire": "armedStay", "summary": "The alarm is armed, and the user stays."},
                {"name": "armedAway", "wire": "armedAway", "summary": "The alarm is armed, and the user is away."},
                {"name": "alarm", "wire": "alarm", "summary": "An alarm without a given reason."},
                {"name": "burglarAlarm", "wire": "alarmBurglar", "summary": "An alarm because of a burglar."},
                {"name": "fireAlarm", "wire": "alarmFire", "summary": "An alarm because of fire."},
                {"name": "carbonMonoxideAlarm", "wire": "alarmCO", "summary": "An alarm because of carbon monoxide."},
                {"name": "bypassChallenge", "wire": "bypassChallenge", "summary": "The node expects a code to bypass a challenge."},
                {"name": "entryDelay", "wire": "entryDelay", "summary": "An alarm begins soon unless it is disarmed."},
                {"name": "exitDelay", "wire": "exitDelay", "summary": "The alarm will be active after a delay for leaving."},
                {"name": "zone1", "wire": "zone1", "summary": "Zone 1 is armed."},
                {"name": "zone2", "wire": "zone2", "summary": "Zone 2 is armed."},
                {"name": "zone3", "wire": "zone3", "summary": "Zone 3 is armed."},
                {"name": "zone4", "wire": "zone4", "summary": "Zone 4 is armed."},
                {"name": "zone5", "wire": "zone5", "summary": "Zone 5 is armed."},
                {"name": "zone6", "wire": "zone6", "summary": "Zone 6 is armed."},
                {"name": "lcdBacklight", "wire": "lcdBacklight", "summary": "The backlight of the display."},
                {"name": "readyForLetter", "wire": "readyForLetter", "summary": "The buttons are ready for a letter."},
                {"name": "readyForDigit", "wire": "readyForDigit", "summary": "The buttons are ready for a digit."},
                {"name": "readyForCommand", "wire": "readyForCommand", "summary": "The buttons are ready for a command."},
                {"name": "button1", "wire": "button1", "summary": "Button 1 draws attention."},
                {"name": "button2", "wire": "button2", "summary": "Button 2 draws attention."},
                {"name": "button3", "wire": "button3", "summary": "Button 3 draws attention."},
                {"name": "button4", "wire": "button4", "summary": "Button 4 draws attention."},
                {"name": "button5", "wire": "button5", "summary": "Button 5 draws attention."},
                {"name": "button6", "wire": "button6", "summary": "Button 6 draws attention."},
                {"name": "button7", "wire": "button7", "summary": "Button 7 draws attention."},
                {"name": "button8", "wire": "button8", "summary": "Button 8 draws attention."},
                {"name": "button9", "wire": "button9", "summary": "Button 9 draws attention."},
                {"name": "button10", "wire": "button10", "summary": "Button 10 draws attention."},
                {"name": "button11", "wire": "button11", "summary": "Button 11 draws attention."},
                {"name": "button12", "wire": "button12", "summary": "Button 12 draws attention."},
                {"name": "identify", "wire": "identify", "summary": "The node identifies itself."},
                {"name": "buzzer", "wire": "buzzer", "summary": "The buzzer draws attention or responds."}
              ]
            },
            {
              "name": "IndicatorPropertyName",
              "summary": "The name of a property of an indicator.",
              "words": [
                {"name": "level", "wire": "level", "summary": "The level; 0 is off, 1 to 99 are from the lowest level to 100 percent, 255 restores the last level other than 0."},
                {"name": "isOn", "wire": "binary", "summary": "On or off; 0 is off, 1 to 99 and 255 are on."},
                {"name": "togglePeriod", "wire": "togglePeriod", "summary": "The length of one on-and-off cycle, 0 to 255 tenths of a second; needs toggleCycle."},
                {"name": "toggleCycle", "wire": "toggleCycle", "summary": "The number of on-and-off cycles, 0 to 254, or 255 for no end; needs togglePeriod; 3 is reserved for identify."},
                {"name": "toggleOnTime", "wire": "toggleOnTime", "summary": "The time in a cycle that the indicator is on, 1 to 255 tenths of a second; 0 makes on and off times equal."},
                {"name": "timeoutMinutes", "wire": "timeoutMinutes", "summary": "Minutes until off or mute, 0 to 255; the timeouts add up, 0 in all means never, and toggling may ignore them."},
                {"name": "timeoutSeconds", "wire": "timeoutSeconds", "summary": "Seconds until off or mute, 0 to 59; higher values are ignored, and toggling may ignore the timeout."},
                {"name": "timeoutHundredths", "wire": "timeout100thSeconds", "summary": "Hundredths of a second until off or mute, 0 to 99; higher values are ignored, and toggling may ignore the timeout."},
                {"name": "soundLevel", "wire": "soundLevel", "summary": "The volume, without turning the indicator on; 0 is mute, 1 to 100 are percent, 255 restores the last volume above 0."},
                {"name": "lowPower", "wire": "lowPower", "summary": "The indicator works while the node sleeps; cannot be set."}
              ]
            },
            {
              "name": "IndicatorCapabilities",
              "summary": "The indicators that a node has.",
              "fields": [
                {"name": "lastUpdated", "wire": "lastUpdated", "type": "string", "summary": "The time of the last report, such as `20210126T092334`; `19700101T000000` means no report, so other values are undefined.", "isRequired": false},
                {"name": "indicators", "wire": "indicatorSupport", "type": "list<IndicatorSupport>", "summary": "The indicators.", "isRequired": true}
              ]
            },
            {
              "name": "IndicatorSupport",
              "summary": "An indicator that a node has.",
              "fields": [
                {"name": "indicatorName", "wire": "indicatorName", "type": "IndicatorName", "summary": "The name of the indicator, from command class version 2 on.", "isRequired": false},
                {"name": "propertyNames", "wire": "propertyNameList", "type": "list<IndicatorPropertyName>", "summary": "The names of the indicator's properties, from command class version 2 on.", "isRequired": false}
              ]
            },
            {
              "name": "FirmwareInfo",
              "summary": "A node's firmware, and how it can be updated.",
              "fields": [
                {"name": "lastUpdated", "wire": "lastUpdated", "type": "string", "summary": "The time of the last report, such as `20210126T092334`; `19700101T000000` means no report, so other values are undefined.", "isRequired": false},
                {"name": "vendorID", "wire": "vendorID", "type": "int32", "summary": "The number of the manufacturer.", "isRequired": false},
                {"name": "zwaveFirmwareID", "wire": "zwaveFirmwareID", "type": "int32", "summary": "The ID of the firmware of Z-Wave.", "isRequired": false},
                {"name": "checksum", "wire": "checksum", "type": "int32", "summary": "The CRC-CCITT checksum.", "isRequired": false},
                {"name": "maximumFragmentSize", "wire": "maxFragmentSize", "type": "int32", "summary": "The maximum size of a fragment of an update.", "isRequired": false},
                {"name": "isFragmentSizeFixed", "wire": "fixedFragmentSize", "type": "bool", "summary": "Whether all fragments of an update have the maximum size.", "isRequired": false},
                {"name": "isUpgradable", "wire": "upgradable", "type": "bool", "summary": "Whether the firmware can be updated.", "isRequired": false},
                {"name": "isHardwareVersionValid", "wire": "hardwareVersionValid", "type": "bool", "summary": "Whether the version of the hardware is valid; no update succeeds with an invalid version.", "isRequired": false},
                {"name": "hardwareVersion", "wire": "hardwareVersion", "type": "int32", "summary": "The version of the hardware.", "isRequired": false},
                {"name": "upgradeFunctionality", "wire": "upgradeFunctionality", "type": "UpgradeFunctionality", "summary": "Whether the node works normally during an update.", "isRequired": false},
                {"name": "activation", "wire": "activation", "type": "ActivationSupport", "summary": "Whether firmware can be activated after it was received.", "isRequired": false},
                {"name": "firmwareTargets", "wire": "firmwareTargets", "type": "list<FirmwareTarget>", "summary": "The firmware targets besides the firmware of Z-Wave.", "isRequired": false}
              ]
            },
            {
              "name": "UpgradeFunctionality",
              "summary": "Whether a node works normally during an update.",
              "words": [
                {"name": "normal", "wire": "normal", "summary": "The node works normally."},
                {"name": "limited", "wire": "limited", "summary": "The node works with limits."},
                {"name": "unknown", "wire": "unknown", "summary": "The behavior during an update is not known."}
              ]
            },
            {
              "name": "ActivationSupport",
              "summary": "Whether firmware can be activated after it was received.",
              "words": [
                {"name": "supported", "wire": "supported", "summary": "The firmware can be activated."},
                {"name": "unsupported", "wire": "unsupported", "summary": "The firmware cannot be activated."},
                {"name": "unknown", "wire": "unknown", "summary": "The support for activation is not known."}
              ]
            },
            {
              "name": "FirmwareTarget",
              "summary": "Firmware of a node that can be updated.",
              "fields": [
                {"name": "firmwareTarget", "wire": "firmwareTarget", "type": "int32", "summary": "The number of the firmware target, from 1.", "isRequired": false},
                {"name": "firmwareID", "wire": "firmwareID", "type": "int32", "summary": "The ID of the target's firmware.", "isRequired": false}
              ]
            },
            {
              "name": "FirmwareUpdate",
              "summary": "The update of a node's firmware.",
              "fields": [
                {"name": "latestRequestTime", "wire": "latestRequestTime", "type": "string", "summary": "The time of the last request, such as `20210126T092334`.", "isRequired": false},
                {"name": "requestStatus", "wire": "requestStatus", "type": "UpdateRequestStatus", "summary": "Whether the update can begin.", "isRequired": false},
                {"name": "completionStatus", "wire": "completionStatus", "type": "UpdateCompletionStatus", "summary": "How the update ended.", "isRequired": false}
              ]
            },
            {
              "name": "UpdateRequestStatus",
              "summary": "Whether an update can begin.",
              "words": [
                {"name": "invalidCombination", "wire": "invalidCombo", "summary": "The vendor and the firmware ID do not belong together."},
                {"name": "authenticationNeeded", "wire": "authenticationNeeded", "summary": "Firmware updates must first be enabled by an out-of-band authentication."},
                {"name": "fragmentSizeError", "wire": "fragmentSizeError", "summary": "The requested fragments are larger than the node accepts."},
                {"name": "upgradeError", "wire": "upgradeError", "summary": "The firmware target cannot be updated."},
                {"name": "hardwareVersionError", "wire": "hardwareVersionError", "summary": "The version of the hardware is invalid."},
                {"name": "transferInProgress", "wire": "transferInProgress", "summary": "Another firmware image is being transferred."},
                {"name": "lowBattery", "wire": "lowBattery", "summary": "The battery is too low."},
                {"name": "validCombination", "wire": "validCombo", "summary": "The vendor and the firmware ID belong together; the update begins."},
                {"name": "unknown", "wire": "unknownStatus", "summary": "The status is not known."}
              ]
            },
            {
              "name": "UpdateCompletionStatus",
              "summary": "How an update ended.",
              "words": [
                {"name": "checksumError", "wire": "checksumError", "summary": "The checksum is wrong."},
                {"name": "downloadError", "wire": "downloadError", "summary": "The transfer failed."},
                {"name": "vendorIDError", "wire": "vendorIDError", "summary": "The firmware is for another manufacturer."},
                {"name": "firmwareIDError", "wire": "firmwareIDError", "summary": "The firmware is for another firmware ID."},
                {"name": "firmwareTargetError", "wire": "firmwareTargetError", "summary": "The firmware is for another firmware target."},
                {"name": "fileHeaderError", "wire": "fileHeaderError", "summary": "The information in the file header is invalid."},
                {"name": "headerFormatError", "wire": "headerFormatError", "summary": "The format of the file header is invalid."},
                {"name": "memoryError", "wire": "memoryError", "summary": "The memory is full."},
                {"name": "hardwareVersionError", "wire": "hardwareVersionError", "summary": "The firmware is for another version of the hardware."},
                {"name": "lowBattery", "wire": "lowBattery", "summary": "The battery is too low."},
                {"name": "unknownBatteryLevel", "wire": "unknownBatteryLevel", "summary": "The level of the battery is not known, so the update cannot begin."},
                {"name": "waitsForActivation", "wire": "okWait", "summary": "The firmware was received and waits to be activated."},
                {"name": "doneWithoutRestart", "wire": "okNoRestart", "summary": "The firmware was received; the node does not restart by itself."},
                {"name": "doneAndRestarts", "wire": "okRestart", "summary": "The firmware was received; the node stores it and restarts."},
                {"name": "unknown", "wire": "unknownStatus", "summary": "The status is not known."}
              ]
            },
            {
              "name": "FirmwareBackup",
              "summary": "The backup of a node's firmware.",
              "fields": [
                {"name": "latestRequestTime", "wire": "latestRequestTime", "type": "string", "summary": "The time of the last request, such as `20210126T092334`.", "isRequired": false},
                {"name": "requestStatus", "wire": "requestStatus", "type": "BackupRequestStatus", "summary": "Whether the backup can begin.", "isRequired": false},
                {"name": "completionStatus", "wire": "completionStatus", "type": "BackupCompletionStatus", "summary": "How the backup ended.", "isRequired": false},
                {"name": "backupPath", "wire": "backupPath", "type": "string", "summary": "The path of the file, in the reply to requestFirmwareBackup.", "isRequired": false}
              ]
            },
            {
              "name": "BackupRequestStatus",
              "summary": "Whether a backup can begin.",
              "words": [
                {"name": "invalidCombination", "wire": "invalidCombo", "summary": "The vendor and the firmware ID do not belong together."},
                {"name": "authenticationNeeded", "wire": "authenticationNeeded", "summary": "Firmware updates must first be enabled by an out-of-band authentication."},
                {"name": "fragmentSizeError", "wire": "fragmentSizeError", "summary": "The requested fragments are larger than the node accepts."},
                {"name": "downloadError", "wire": "downloadError", "summary": "The firmware target cannot be backed up."},
                {"name": "hardwareVersionError", "wire": "hardwareVersionError", "summary": "The version of the hardware is invalid."},
                {"name": "accepted", "wire": "requestOK", "summary": "The backup can begin."},
                {"name": "unknown", "wire": "unknownStatus", "summary": "The status is not known."}
              ]
            },
            {
              "name": "BackupCompletionStatus",
              "summary": "How a backup ended.",
              "words": [
                {"name": "checksumError", "wire": "checksumError", "summary": "The checksum is wrong."},
                {"name": "downloadError", "wire": "downloadError", "summary": "The transfer failed."},
                {"name": "memoryError", "wire": "memoryError", "summary": "The memory is full."},
                {"name": "requestStatusError", "wire": "requestStatusError", "summary": "The backup did not begin, because the status of the request could not be read."},
                {"name": "requestTimeoutError", "wire": "requestTimeoutError", "summary": "The backup did not begin, because the request timed out."},
                {"name": "writeError", "wire": "writeError", "summary": "The file could not be written."},
                {"name": "exceedsSizeLimit", "wire": "exceedSizeLimit", "summary": "The firmware is too large."},
                {"name": "otherError", "wire": "errorOther", "summary": "The backup failed for another reason."},
                {"name": "done", "wire": "statusOK", "summary": "The firmware was saved to the file."},
                {"name": "unknown", "wire": "unknownStatus", "summary": "The status is not known."}
              ]
            },
            {
              "name": "FirmwareActivation",
              "summary": "The activation of a node's firmware; the reply to the request has the time alone.",
              "fields": [
                {"name": "vendorID", "wire": "vendorID", "type": "int32", "summary": "The number of the manufacturer.", "isRequired": false},
                {"name": "firmwareTarget", "wire": "firmwareTarget", "type": "int32", "summary": "The number of the firmware target; 0 for the firmware of Z-Wave.", "isRequired": false},
                {"name": "firmwareID", "wire": "firmwareID", "type": "int32", "summary": "The ID of the firmware.", "isRequired": false},
                {"name": "hardwareVersion", "wire": "hardwareVersion", "type": "int32", "summary": "The version of the hardware.", "isRequired": false},
                {"name": "checksum", "wire": "checksum", "type": "int32", "summary": "The CRC-CCITT checksum.", "isRequired": false},
                {"name": "latestRequestTime", "wire": "latestRequestTime", "type": "string", "summary": "The time of the last request, such as `20210126T092334`.", "isRequired": false},
                {"name": "requestStatus", "wire": "requestStatus", "type": "ActivationStatus", "summary": "How the activation ended.", "isRequired": false}
              ]
            },
            {
              "name": "ActivationStatus",
              "summary": "How an activation ended.",
              "words": [
                {"name": "invalidCombination", "wire": "invalidCombo", "summary": "The vendor, the firmware, its target and the hardware do not belong together."},
                {"name": "activationError", "wire": "activationError", "summary": "The activation failed, and the former firmware is back."},
                {"name": "activated", "wire": "requestOK", "summary": "The firmware is active."},
                {"name": "unknown", "wire": "unknownStatus", "summary": "The status is not known."}
              ]
            },
            {
              "name": "NotificationCapabilities",
              "summary": "The types of alarms that a node has.",
              "fields": [
                {"name": "lastUpdated", "wire": "lastUpdated", "type": "string", "summary": "The time of the last report, such as `20210126T092334`; `19700101T000000` means no report, so other values are undefined.", "isRequired": false},
                {"name": "hasVendorSpecificType", "wire": "hasVendorSpecificType", "type": "bool", "summary": "Whether the node has alarm types of its vendor; missing in the reply to getAllNotificationEventSupport.", "isRequired": false},
                {"name": "alarmTypes", "wire": "zwaveAlarmTypeList", "type": "list<NotificationAlarmType>", "summary": "The types of alarms.", "isRequired": true}
              ]
            },
            {
              "name": "NotificationAlarmType",
              "summary": "A type of alarms that a node has.",
              "fields": [
                {"name": "type", "wire": "type", "type": "AlarmType", "summary": "The type of alarms.", "isRequired": false},
                {"name": "code", "wire": "code", "type": "int32", "summary": "The code of the alarm type.", "isRequired": false},
                {"name": "events", "wire": "zwaveEventList", "type": "list<NotificationEvent>", "summary": "The events of the alarm type, in the reply to getAllNotificationEventSupport.", "isRequired": false}
              ]
            },
            {
              "name": "NotificationEvent",
              "summary": "An event of a type of alarms.",
              "fields": [
                {"name": "name", "wire": "type", "type": "string", "summary": "The name of the event.", "isRequired": false},
                {"name": "code", "wire": "code", "type": "int32", "summary": "The code of the event.", "isRequired": false}
              ]
            },
            {
              "name": "AlarmType",
              "summary": "A type of alarms.",
              "words": [
                {"name": "smoke", "wire": "smoke", "summary": "Smoke (code 1)."},
                {"name": "carbonMonoxide", "wire": "co", "summary": "Carbon monoxide (code 2)."},
                {"name": "carbonDioxide", "wire": "co2", "summary": "Carbon dioxide (code 3)."},
                {"name": "heat", "wire": "heat", "summary": "Heat (code 4)."},
                {"name": "water", "wire": "water", "summary": "Water (code 5)."},
                {"name": "lock", "wire": "lock", "summary": "Access control by a lock (code 6)."},
                {"name": "burglar", "wire": "burglar", "summary": "Burglars, or home security (code 7)."},
                {"name": "power", "wire": "power", "summary": "Power management (code 8)."},
                {"name": "system", "wire": "system", "summary": "The system (code 9)."},
                {"name": "emergency", "wire": "emergency", "summary": "An emergency (code 10)."},
                {"name": "clock", "wire": "clock", "summary": "An alarm clock (code 11)."},
                {"name": "appliance", "wire": "appliance", "summary": "A home appliance (code 12)."},
                {"name": "health", "wire": "health", "summary": "Health (code 13)."},
                {"name": "siren", "wire": "siren", "summary": "A siren (code 14)."},
                {"name": "waterValve", "wire": "waterValve", "summary": "A water valve (code 15)."},
                {"name": "weather", "wire": "weather", "summary": "The weather (code 16)."},
                {"name": "irrigation", "wire": "irrigation", "summary": "Irrigation (code 17)."},
                {"name": "gas", "wire": "gas", "summary": "Gas (code 18)."},
                {"name": "pestControl", "wire": "pestControl", "summary": "Pest control (code 19)."},
                {"name": "lightSensor", "wire": "lightSensor", "summary": "A light sensor (code 20)."},
                {"name": "waterQuality", "wire": "waterQuality", "summary": "Water quality (code 21)."},
                {"name": "homeMonitor", "wire": "homeMonitor", "summary": "Home monitoring (code 22)."},
                {"name": "vendorSpecific", "wire": "vendorSpecific", "summary": "An alarm type of the node's vendor; only in replies."},
                {"name": "latest", "wire": "latest", "summary": "The latest alarm; only in calls of getNotificationState."}
              ]
            },
            {
              "name": "NotificationEvents",
              "summary": "The events of a type of alarms.",
              "fields": [
                {"name": "lastUpdated", "wire": "lastUpdated", "type": "string", "summary": "The time of the last report, such as `20210126T092334`; `19700101T000000` means no report, so other values are undefined.", "isRequired": false},
                {"name": "alarmType", "wire": "zwaveAlarmType", "type": "AlarmType", "summary": "The alarm type.", "isRequired": false},
                {"name": "eventCodes", "wire": "zwaveEventList", "type": "list<int32>", "summary": "The codes of the events.", "isRequired": true}
              ]
            },
            {
              "name": "NotificationState",
              "summary": "The alarm of a node.",
              "fields": [
                {"name": "lastUpdated", "wire": "lastUpdated", "type": "string", "summary": "The time of the last report, if the report itself does not have it.", "isRequired": false},
                {"name": "report", "wire": "report", "type": "NotificationReport", "summary": "The report of the alarm.", "isRequired": true}
              ]
            },
            {
              "name": "NotificationReport",
              "summary": "The report of an alarm; the extended members exist from command class version 2 on.",
              "fields": [
                {"name": "lastUpdated", "wire": "lastUpdated", "type": "string", "summary": "The time of the last report, such as `20210126T092334`; `19700101T000000` means no report, so other values are undefined.", "isRequired": false},
                {"name": "vendorAlarmType", "wire": "vendorAlarmType", "type": "int32", "summary": "The vendor's alarm type.", "isRequired": false},
                {"name": "vendorAlarmLevel", "wire": "vendorAlarmLevel", "type": "int32", "summary": "The vendor's alarm level.", "isRequired": false},
                {"name": "isExtendedInfoValid", "wire": "extendedInfoValid", "type": "bool", "summary": "Whether the status, type, event and parameter of the alarm are valid.", "isRequired": false},
                {"name": "alarmStatus", "wire": "extendedInfoAlarmStatus", "type": "AlarmStatus", "summary": "The state of the alarm.", "isRequired": false},
                {"name": "alarmType", "wire": "extendedInfoAlarmType", "type": "AlarmType", "summary": "The type of the alarm.", "isRequired": false},
                {"name": "alarmEvent", "wire": "extendedInfoAlarmEvent", "type": "int32", "summary": "The code of the event.", "isRequired": false},
                {"name": "parameterLength", "wire": "extendedInfoParameterLength", "type": "int32", "summary": "The length of the parameter, in bytes; 0 if there is none.", "isRequired": false},
                {"name": "parameterType", "wire": "extendedInfoParameterType", "type": "AlarmParameterType", "summary": "The kind of parameter.", "isRequired": false},
                {"name": "parameter", "wire": "extendedInfoParameter", "type": "int64", "summary": "The parameter, unless it is a location.", "isRequired": false},
                {"name": "location", "wire": "extendedInfoLocation", "type": "string", "summary": "The parameter, if it is a location.", "isRequired": false}
              ]
            },
            {
              "name": "AlarmStatus",
              "summary": "The state of an alarm.",
              "words": [
                {"name": "deactivated", "wire": "deactivated", "summary": "For a node that pushes alarms, reports are off; for a node that is asked for alarms, the report is valid."},
                {"name": "activated", "wire": "activated", "summary": "For a node that pushes alarms, reports are on."},
                {"name": "noPendingNotice", "wire": "noPendingNotice", "summary": "The report is not valid; no alarm is pending."}
              ]
            },
            {
              "name": "AlarmParameterType",
              "summary": "The kind of parameter of an alarm.",
              "words": [
                {"name": "location", "wire": "location", "summary": "A location."},
                {"name": "userID", "wire": "userID", "summary": "The ID of a user, 1 or 2 bytes long, with the high byte first."},
                {"name": "oemError", "wire": "oemError", "summary": "A failure code of the vendor's system."},
                {"name": "proprietary", "wire": "proprietary", "summary": "A parameter of the vendor."},
                {"name": "eventID", "wire": "eventID", "summary": "The ID of an event that is not active now."},
                {"name": "unknown", "wire": "unknown", "summary": "The kind of parameter is not known."}
              ]
            },
            {
              "name": "CentralSceneCapabilities",
              "summary": "The scenes that a node has.",
              "fields": [
                {"name": "lastUpdated", "wire": "lastUpdated", "type": "string", "summary": "The time of the last report, such as `20210126T092334`; `19700101T000000` means no report, so other values are undefined.", "isRequired": false},
                {"name": "maximumSceneCount", "wire": "maxSceneCount", "type": "int32", "summary": "The maximum number of scenes.", "isRequired": false},
                {"name": "supportsSlowRefresh", "wire": "slowRefresh", "type": "bool", "summary": "Whether the node supports slow refresh for the notifications of a key that is held down.", "isRequired": false},
                {"name": "scenes", "wire": "keyAttributes", "type": "list<SceneKeys>", "summary": "The key attributes that each scene supports, from command class version 2 on.", "isRequired": false}
              ]
            },
            {
              "name": "SceneKeys",
              "summary": "The key attributes that a scene supports.",
              "fields": [
                {"name": "sceneNumber", "wire": "sceneNumber", "type": "int32", "summary": "The number of the scene.", "isRequired": false},
                {"name": "attributes", "wire": "support", "type": "list<KeyAttribute>", "summary": "The key attributes that the scene supports.", "isRequired": false}
              ]
            },
            {
              "name": "KeyAttribute",
              "summary": "A key attribute, which tells how a key was used.",
              "words": [
                {"name": "singlePress", "wire": "singleKeyPress", "summary": "A key is pressed and released (code 0)."},
                {"name": "released", "wire": "keyReleased", "summary": "A key is released after it was held down (code 1)."},
                {"name": "heldDown", "wire": "keyHeldDown", "summary": "A key is pressed and not released (code 2)."},
                {"name": "twoPresses", "wire": "keyPress2Times", "summary": "A key is pressed two times (code 3)."},
                {"name": "threePresses", "wire": "keyPress3Times", "summary": "A key is pressed three times (code 4)."},
                {"name": "fourPresses", "wire": "keyPress4Times", "summary": "A key is pressed four times (code 5)."},
                {"name": "fivePresses", "wire": "keyPress5Times", "summary": "A key is pressed five times (code 6)."},
                {"name": "unknown", "wire": "unknown", "summary": "The use of the key is not known."}
              ]
            },
            {
              "name": "CentralSceneConfiguration",
              "summary": "How a node notifies of scenes.",
              "fields": [
                {"name": "lastUpdated", "wire": "lastUpdated", "type": "string", "summary": "The time of the last report, such as `20210126T092334`; `19700101T000000` means no report, so other values are undefined.", "isRequired": false},
                {"name": "slowRefresh", "wire": "slowRefresh", "type": "bool", "summary": "Whether slow refresh is on for the notifications of a key that is held down.", "isRequired": false}
              ]
            },
            {
              "name": "CentralScene",
              "summary": "The last scene of a node.",
              "fields": [
                {"name": "lastUpdated", "wire": "lastUpdated", "type": "string", "summary": "The time of the last report, such as `20210126T092334`; `19700101T000000` means no report, so other values are undefined.", "isRequired": false},
                {"name": "sequenceNumber", "wire": "sequenceNumber", "type": "int32", "summary": "The sequence number of the report, which is incremented for each new report.", "isRequired": false},
                {"name": "keyAttribute", "wire": "keyAttribute", "type": "KeyAttribute", "summary": "The key attribute, which tells how the key was used.", "isRequired": false},
                {"name": "sceneNumber", "wire": "sceneNumber", "type": "int32", "summary": "The number of the scene.", "isRequired": false},
                {"name": "slowRefresh", "wire": "slowRefresh", "type": "bool", "summary": "Whether slow refresh is on for the notifications of a key that is held down.", "isRequired": false}
              ]
            },
            {
              "name": "AntiTheftUnlock",
              "summary": "A lock against theft.",
              "fields": [
                {"name": "lastUpdated", "wire": "lastUpdated", "type": "string", "summary": "The time of the last report, such as `20210126T092334`; `19700101T000000` means no report, so other values are undefined.", "isRequired": false},
                {"name": "changeCount", "wire": "stateNum", "type": "int32", "summary": "The number of changes of the state; it starts again from 0 after 65535.", "isRequired": false},
                {"name": "isLocked", "wire": "state", "type": "bool", "summary": "Whether the node is locked.", "isRequired": false},
                {"name": "isRestricted", "wire": "restricted", "type": "bool", "summary": "Whether the node runs in restricted mode.", "isRequired": false},
                {"name": "hint", "wire": "hint", "type": "string", "summary": "Hints at the Magic Code, 0 to 10 bytes of two hexadecimal digits each.", "isRequired": false},
                {"name": "manufacturerID", "wire": "manufacturerID", "type": "int32", "summary": "The number of the manufacturer whose product locked the node.", "isRequired": false},
                {"name": "entityID", "wire": "entityID", "type": "int32", "summary": "The ID of the entity that locked the node.", "isRequired": false}
              ]
            }
          ],
          "errors": [
            {"name": "internalError", "code": "1100", "summary": "The device failed, or is out of memory."},
            {"name": "disabled", "code": "1200", "summary": "Z-Wave is off."},
            {"name": "openFileFailed", "code": "1201", "summary": "The device could not open a file."},
            {"name": "unsupportedVersion", "code": "2100", "summary": "The API version is not supported."},
            {"name": "invalidJSON", "code": "2101", "summary": "The request is not JSON."},
            {"name": "unsupportedMethod", "code": "2102", "summary": "The method is not supported."},
            {"name": "missingParameter", "code": "2103", "summary": "A required parameter is missing."},
            {"name": "invalidParameter", "code": "2104", "summary": "A parameter's value is invalid."},
            {"name": "notAuthorized", "code": "2105", "summary": "The user is not authorized to do this."},
            {"name": "notAuthenticated", "code": "2106", "summary": "The login failed."},
            {"name": "transportError", "code": "2107", "summary": "The transport failed."},
            {"name": "invalidInterfaceDescriptor", "code": "2200", "summary": "The descriptor of the interface is wrong."},
            {"name": "unsupportedCommandClassVersion", "code": "2201", "summary": "The version of the command class is not supported."},
            {"name": "invalidEndpointDescriptor", "code": "2202", "summary": "The descriptor of the endpoint is wrong."},
            {"name": "timeout", "code": "2203", "summary": "The operation timed out."},
            {"name": "operationInProgress", "code": "2204", "summary": "Another operation is under way."},
            {"name": "tooManyNodes", "code": "2205", "summary": "The network has as many nodes as it can have."}
          ]
        }
        """#
}
