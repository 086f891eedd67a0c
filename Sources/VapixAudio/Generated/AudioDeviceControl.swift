// Generated from Specs/audio-device-control.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The settings of audio inputs and outputs: connection, power, gain and mute.
///
/// API Discovery lists it as `audio-device-control`.
///
/// See <https://developer.axis.com/vapix/audio-systems/audio-device-control/>.
public struct AudioDeviceControl: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads the possible settings of the audio devices' inputs and outputs.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/audio-systems/audio-device-control/#getdevicescapabilities>.
    ///
    /// - Returns: The audio devices and their possible settings.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getDevicesCapabilities() async throws -> DevicesCapabilitiesReply {
        try await vapix.send(Self.getDevicesCapabilities())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getDevicesCapabilities() -> VapixCall<DevicesCapabilitiesReply> { callGetDevicesCapabilities }

    private static let callGetDevicesCapabilities = VapixCall<DevicesCapabilitiesReply>(
        id: "audioDeviceControl/getDevicesCapabilities", path: "/axis-cgi/audiodevicecontrol.cgi", apiVersion: "1.0",
        method: "getDevicesCapabilities", access: .operator, effect: .read,
        reply: .data(reading: DevicesCapabilitiesReply.init(from:)))

    /// Reads the settings of the audio devices' inputs and outputs.
    ///
    /// Access: viewer. Effect: read.
    /// Page: <https://developer.axis.com/vapix/audio-systems/audio-device-control/#getdevicessettings>.
    ///
    /// - Returns: The audio devices and their settings.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getDevicesSettings() async throws -> DevicesSettingsReply {
        try await vapix.send(Self.getDevicesSettings())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getDevicesSettings() -> VapixCall<DevicesSettingsReply> { callGetDevicesSettings }

    private static let callGetDevicesSettings = VapixCall<DevicesSettingsReply>(
        id: "audioDeviceControl/getDevicesSettings", path: "/axis-cgi/audiodevicecontrol.cgi", apiVersion: "1.0",
        method: "getDevicesSettings", access: .viewer, effect: .read,
        reply: .data(reading: DevicesSettingsReply.init(from:)))

    /// Changes the settings of inputs and outputs.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/audio-systems/audio-device-control/#setdevicessettings>.
    ///
    /// - Parameter devices: The audio devices and their new settings.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setDevicesSettings(_ devices: [DeviceSettings]) async throws {
        try await vapix.send(Self.setDevicesSettings(devices))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setDevicesSettings(_ devices: [DeviceSettings]) -> VapixCall<Void> {
        VapixCall(
            id: "audioDeviceControl/setDevicesSettings", path: "/axis-cgi/audiodevicecontrol.cgi", apiVersion: "1.0",
            method: "setDevicesSettings", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.key("devices")
            json.beginArray()
            for item in devices { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Reads the settings that can damage connected equipment.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/audio-systems/audio-device-control/#gethazardoussettings>.
    ///
    /// - Returns: The settings that can damage connected equipment.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getHazardousSettings() async throws -> HazardousSettingsReply {
        try await vapix.send(Self.getHazardousSettings())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getHazardousSettings() -> VapixCall<HazardousSettingsReply> { callGetHazardousSettings }

    private static let callGetHazardousSettings = VapixCall<HazardousSettingsReply>(
        id: "audioDeviceControl/getHazardousSettings", path: "/axis-cgi/audiodevicecontrol.cgi", apiVersion: "1.0",
        method: "getHazardousSettings", access: .operator, effect: .read,
        reply: .data(reading: HazardousSettingsReply.init(from:)))

    /// Reads which versions of this API the device has.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/audio-systems/audio-device-control/#getsupportedversions>.
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
        id: "audioDeviceControl/getSupportedVersions", path: "/axis-cgi/audiodevicecontrol.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .operator, effect: .read, reply: .data)

    /// The reply to ``getDevicesCapabilities()-swift.method``.
    public struct DevicesCapabilitiesReply: Sendable {
        /// The audio devices.
        public let devices: [DeviceCapabilities]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - devices: The audio devices.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(devices: [DeviceCapabilities], other: [String: JSONValue] = [:]) {
            self.devices = devices
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var devices: [DeviceCapabilities] = []
            while let key = try json.nextMember(of: "devices") {
                switch key {
                case 0: devices = try json.readArray(of: DeviceCapabilities.self)
                default: break
                }
            }
            self.devices = devices
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getDevicesSettings()-swift.method``.
    public struct DevicesSettingsReply: Sendable {
        /// The audio devices.
        public let devices: [DeviceSettings]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - devices: The audio devices.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(devices: [DeviceSettings], other: [String: JSONValue] = [:]) {
            self.devices = devices
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var devices: [DeviceSettings] = []
            while let key = try json.nextMember(of: "devices") {
                switch key {
                case 0: devices = try json.readArray(of: DeviceSettings.self)
                default: break
                }
            }
            self.devices = devices
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getHazardousSettings()-swift.method``.
    public struct HazardousSettingsReply: Sendable {
        /// The power types that can damage equipment, "R12" for example.
        public let powerTypes: [String]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - powerTypes: The power types that can damage equipment, "R12" for example.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(powerTypes: [String] = [], other: [String: JSONValue] = [:]) {
            self.powerTypes = powerTypes
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var powerTypes: [String] = []
            while let key = try json.nextMember(of: "powerTypes") {
                switch key {
                case 0: powerTypes = try json.readArray(of: String.self)
                default: break
                }
            }
            self.powerTypes = powerTypes
            self.other = json.keptMembersOfObject()
        }
    }

    /// The possible settings of an audio device.
    public struct DeviceCapabilities: Sendable, JSONReadable {
        /// The audio device's identifier.
        public let id: String
        /// The audio device's inputs.
        public let inputs: [PortCapabilities]
        /// The audio device's outputs.
        public let outputs: [PortCapabilities]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The audio device's identifier.
        ///   - inputs: The audio device's inputs.
        ///   - outputs: The audio device's outputs.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            id: String, inputs: [PortCapabilities] = [], outputs: [PortCapabilities] = [],
            other: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.inputs = inputs
            self.outputs = outputs
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: String?
            var inputs: [PortCapabilities] = []
            var outputs: [PortCapabilities] = []
            while let key = try json.nextMember(of: "id,inputs,outputs") {
                switch key {
                case 0: id = try json.readString()
                case 1: inputs = try json.readArray(of: PortCapabilities.self)
                case 2: outputs = try json.readArray(of: PortCapabilities.self)
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.inputs = inputs
            self.outputs = outputs
            self.other = json.keptMembersOfObject()
        }
    }

    /// The possible settings of an input or output.
    public struct PortCapabilities: Sendable, JSONReadable {
        /// The identifier of the input or output.
        public let id: String
        /// The possible connection types.
        public let connectionTypes: [ConnectionCapabilities]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The identifier of the input or output.
        ///   - connectionTypes: The possible connection types.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(id: String, connectionTypes: [ConnectionCapabilities] = [], other: [String: JSONValue] = [:]) {
            self.id = id
            self.connectionTypes = connectionTypes
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: String?
            var connectionTypes: [ConnectionCapabilities] = []
            while let key = try json.nextMember(of: "id,connectionTypes") {
                switch key {
                case 0: id = try json.readString()
                case 1: connectionTypes = try json.readArray(of: ConnectionCapabilities.self)
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.connectionTypes = connectionTypes
            self.other = json.keptMembersOfObject()
        }
    }

    /// The possible settings of a connection type.
    public struct ConnectionCapabilities: Sendable, JSONReadable {
        /// The connection type's identifier, mic or line for example.
        public let id: String
        /// The possible signaling types.
        public let signalingTypes: [SignalingCapabilities]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The connection type's identifier, mic or line for example.
        ///   - signalingTypes: The possible signaling types.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(id: String, signalingTypes: [SignalingCapabilities] = [], other: [String: JSONValue] = [:]) {
            self.id = id
            self.signalingTypes = signalingTypes
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: String?
            var signalingTypes: [SignalingCapabilities] = []
            while let key = try json.nextMember(of: "id,signalingTypes,signalTypes") {
                switch key {
                case 0: id = try json.readString()
                case 1, 2: signalingTypes = try json.readArray(of: SignalingCapabilities.self)
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.signalingTypes = signalingTypes
            self.other = json.keptMembersOfObject()
        }
    }

    /// The possible settings of a signaling type.
    public struct SignalingCapabilities: Sendable, JSONReadable {
        /// The signaling type's identifier, balanced for example.
        public let id: String
        /// The possible gains.
        public let gainValues: [Double]
        /// The possible power types, for inputs only: On, Off, 5V or P48 for example.
        public let powerTypes: [String]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The signaling type's identifier, balanced for example.
        ///   - gainValues: The possible gains.
        ///   - powerTypes: The possible power types, for inputs only: On, Off, 5V or P48 for example.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            id: String, gainValues: [Double] = [], powerTypes: [String] = [], other: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.gainValues = gainValues
            self.powerTypes = powerTypes
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: String?
            var gainValues: [Double] = []
            var powerTypes: [String] = []
            while let key = try json.nextMember(of: "id,gainValues,powerTypes") {
                switch key {
                case 0: id = try json.readString()
                case 1: gainValues = try json.readArray(of: Double.self)
                case 2: powerTypes = try json.readArray(of: String.self)
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.gainValues = gainValues
            self.powerTypes = powerTypes
            self.other = json.keptMembersOfObject()
        }
    }

    /// The settings of an audio device.
    public struct DeviceSettings: Sendable, JSONReadable {
        /// The audio device's identifier.
        public var id: String
        /// The audio device's name.
        public var name: String?
        /// The audio device's inputs.
        public var inputs: [PortSettings]?
        /// The audio device's outputs.
        public var outputs: [PortSettings]?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The audio device's identifier.
        ///   - name: The audio device's name.
        ///   - inputs: The audio device's inputs.
        ///   - outputs: The audio device's outputs.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            id: String, name: String? = nil, inputs: [PortSettings]? = nil, outputs: [PortSettings]? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.name = name
            self.inputs = inputs
            self.outputs = outputs
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("id", id)
            json.member("name", name)
            if let inputs {
                json.key("inputs")
                json.beginArray()
                for item in inputs { item.write(to: &json) }
                json.endArray()
            }
            if let outputs {
                json.key("outputs")
                json.beginArray()
                for item in outputs { item.write(to: &json) }
                json.endArray()
            }
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: String?
            var name: String?
            var inputs: [PortSettings]?
            var outputs: [PortSettings]?
            while let key = try json.nextMember(of: "id,name,inputs,outputs") {
                switch key {
                case 0: id = try json.readString()
                case 1: name = try json.readString()
                case 2: inputs = try json.readArray(of: PortSettings.self)
                case 3: outputs = try json.readArray(of: PortSettings.self)
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.name = name
            self.inputs = inputs
            self.outputs = outputs
            self.other = json.keptMembersOfObject()
        }
    }

    /// The settings of an input or output.
    public struct PortSettings: Sendable, JSONReadable {
        /// The identifier of the input or output.
        public var id: String
        /// The name of the input or output.
        public var name: String?
        /// The selected connection type.
        public var connectionTypeSelected: String?
        /// The settings of each connection type.
        public var connectionTypes: [ConnectionSettings]?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The identifier of the input or output.
        ///   - name: The name of the input or output.
        ///   - connectionTypeSelected: The selected connection type.
        ///   - connectionTypes: The settings of each connection type.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            id: String, name: String? = nil, connectionTypeSelected: String? = nil,
            connectionTypes: [ConnectionSettings]? = nil, other: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.name = name
            self.connectionTypeSelected = connectionTypeSelected
            self.connectionTypes = connectionTypes
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("id", id)
            json.member("name", name)
            json.member("connectionTypeSelected", connectionTypeSelected)
            if let connectionTypes {
                json.key("connectionTypes")
                json.beginArray()
                for item in connectionTypes { item.write(to: &json) }
                json.endArray()
            }
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: String?
            var name: String?
            var connectionTypeSelected: String?
            var connectionTypes: [ConnectionSettings]?
            while let key = try json.nextMember(of: "id,name,connectionTypeSelected,connectionTypes") {
                switch key {
                case 0: id = try json.readString()
                case 1: name = try json.readString()
                case 2: connectionTypeSelected = try json.readString()
                case 3: connectionTypes = try json.readArray(of: ConnectionSettings.self)
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.name = name
            self.connectionTypeSelected = connectionTypeSelected
            self.connectionTypes = connectionTypes
            self.other = json.keptMembersOfObject()
        }
    }

    /// The settings of a connection type.
    public struct ConnectionSettings: Sendable, JSONReadable {
        /// The connection type's identifier, mic or line for example.
        public var id: String
        /// The selected signaling type.
        public var signalingTypeSelected: String?
        /// The settings of each signaling type.
        public var signalingTypes: [SignalingSettings]?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The connection type's identifier, mic or line for example.
        ///   - signalingTypeSelected: The selected signaling type.
        ///   - signalingTypes: The settings of each signaling type.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            id: String, signalingTypeSelected: String? = nil, signalingTypes: [SignalingSettings]? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.signalingTypeSelected = signalingTypeSelected
            self.signalingTypes = signalingTypes
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("id", id)
            json.member("signalingTypeSelected", signalingTypeSelected)
            if let signalingTypes {
                json.key("signalingTypes")
                json.beginArray()
                for item in signalingTypes { item.write(to: &json) }
                json.endArray()
            }
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: String?
            var signalingTypeSelected: String?
            var signalingTypes: [SignalingSettings]?
            while let key = try json.nextMember(of: "id,signalingTypeSelected,signalingTypesSelected,signalingTypes") {
                switch key {
                case 0: id = try json.readString()
                case 1, 2: signalingTypeSelected = try json.readString()
                case 3: signalingTypes = try json.readArray(of: SignalingSettings.self)
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.signalingTypeSelected = signalingTypeSelected
            self.signalingTypes = signalingTypes
            self.other = json.keptMembersOfObject()
        }
    }

    /// The settings of a signaling type.
    public struct SignalingSettings: Sendable, JSONReadable {
        /// The signaling type's identifier, which cannot be changed.
        public var id: String
        /// The selected power type, for inputs only.
        public var powerType: String?
        /// The signaling type's channels.
        public var channels: [ChannelSettings]?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The signaling type's identifier, which cannot be changed.
        ///   - powerType: The selected power type, for inputs only.
        ///   - channels: The signaling type's channels.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            id: String, powerType: String? = nil, channels: [ChannelSettings]? = nil, other: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.powerType = powerType
            self.channels = channels
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("id", id)
            json.member("powerType", powerType)
            if let channels {
                json.key("channels")
                json.beginArray()
                for item in channels { item.write(to: &json) }
                json.endArray()
            }
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: String?
            var powerType: String?
            var channels: [ChannelSettings]?
            while let key = try json.nextMember(of: "id,powerType,channels") {
                switch key {
                case 0: id = try json.readString()
                case 1: powerType = try json.readString()
                case 2: channels = try json.readArray(of: ChannelSettings.self)
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.powerType = powerType
            self.channels = channels
            self.other = json.keptMembersOfObject()
        }
    }

    /// The settings of an audio channel.
    public struct ChannelSettings: Sendable, JSONReadable {
        /// The channel's number.
        public var id: Int
        /// The channel's gain.
        public var gain: Double?
        /// Whether the channel is muted (`mute`).
        public var isMuted: Bool?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The channel's number.
        ///   - gain: The channel's gain.
        ///   - isMuted: Whether the channel is muted.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(id: Int, gain: Double? = nil, isMuted: Bool? = nil, other: [String: JSONValue] = [:]) {
            self.id = id
            self.gain = gain
            self.isMuted = isMuted
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("id", id)
            json.member("gain", gain)
            json.member("mute", isMuted)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int?
            var gain: Double?
            var isMuted: Bool?
            while let key = try json.nextMember(of: "id,gain,mute") {
                switch key {
                case 0: id = try json.readInt()
                case 1: gain = try json.readDouble()
                case 2: isMuted = try json.readBool()
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.gain = gain
            self.isMuted = isMuted
            self.other = json.keptMembersOfObject()
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed; see the message or its log.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 1100 }
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
        /// The user may not do this.
        @_alwaysEmitIntoClient
        public static var notAuthorized: DeviceError.Code { 2105 }
        /// The login failed.
        @_alwaysEmitIntoClient
        public static var notAuthenticated: DeviceError.Code { 2106 }
        /// The transport failed, because of the HTTP method for example.
        @_alwaysEmitIntoClient
        public static var transportError: DeviceError.Code { 2107 }
    }
}

extension Vapix {
    /// The settings of audio inputs and outputs: connection, power, gain and mute.
    @_alwaysEmitIntoClient
    public var audioDeviceControl: AudioDeviceControl { AudioDeviceControl(vapix: self) }
}
