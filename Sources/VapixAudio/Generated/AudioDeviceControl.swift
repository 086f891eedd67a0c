// Generated from Specs/audio-device-control.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The settings of audio inputs and outputs: connection, power, gain, mute.
///
/// API Discovery lists it as `audio-device-control`.
///
/// See <https://developer.axis.com/vapix/audio-systems/audio-device-control/>.
public enum AudioDeviceControl {
    /// Reads what the inputs and outputs of the audio devices can be set to.
    ///
    /// Access: operator.
    /// See <https://developer.axis.com/vapix/audio-systems/audio-device-control/#getdevicescapabilities>.
    public struct GetDevicesCapabilities: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "audioDeviceControl/getDevicesCapabilities", path: "/axis-cgi/audiodevicecontrol.cgi",
            apiVersion: "1.0", method: "getDevicesCapabilities", access: .operator, effect: .read)

        /// Makes the call's value.
        public init() {}

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The audio devices.
            public var devices: [DeviceCapabilities]

            package init(from json: inout JSONReader) throws(WireError) {
                var devices: [DeviceCapabilities]?
                while let key = try json.nextKey() {
                    switch key {
                    case "devices": devices = try json.readArray(of: DeviceCapabilities.self)
                    default: try json.skipValue()
                    }
                }
                guard let devices else { throw json.missingField("devices") }
                self.devices = devices
            }
        }
    }

    /// Reads how the inputs and outputs of the audio devices are set.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/audio-systems/audio-device-control/#getdevicessettings>.
    public struct GetDevicesSettings: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "audioDeviceControl/getDevicesSettings", path: "/axis-cgi/audiodevicecontrol.cgi", apiVersion: "1.0",
            method: "getDevicesSettings", access: .viewer, effect: .read)

        /// Makes the call's value.
        public init() {}

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The audio devices.
            public var devices: [DeviceSettings]

            package init(from json: inout JSONReader) throws(WireError) {
                var devices: [DeviceSettings]?
                while let key = try json.nextKey() {
                    switch key {
                    case "devices": devices = try json.readArray(of: DeviceSettings.self)
                    default: try json.skipValue()
                    }
                }
                guard let devices else { throw json.missingField("devices") }
                self.devices = devices
            }
        }
    }

    /// Changes settings of inputs and outputs.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/audio-systems/audio-device-control/#setdevicessettings>.
    public struct SetDevicesSettings: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "audioDeviceControl/setDevicesSettings", path: "/axis-cgi/audiodevicecontrol.cgi", apiVersion: "1.0",
            method: "setDevicesSettings", access: .operator, effect: .idempotent)

        /// The audio devices.
        public var devices: [DeviceSettings]

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter devices: The audio devices.
        public init(devices: [DeviceSettings]) {
            self.devices = devices
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.key("devices")
            json.beginArray()
            for item in devices { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Reads which settings can do damage.
    ///
    /// Access: operator.
    /// See <https://developer.axis.com/vapix/audio-systems/audio-device-control/#gethazardoussettings>.
    public struct GetHazardousSettings: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "audioDeviceControl/getHazardousSettings", path: "/axis-cgi/audiodevicecontrol.cgi", apiVersion: "1.0",
            method: "getHazardousSettings", access: .operator, effect: .read)

        /// Makes the call's value.
        public init() {}

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// Kinds of power that can do damage, R12 for example.
            public var powerTypes: [String] = []

            package init(from json: inout JSONReader) throws(WireError) {
                while let key = try json.nextKey() {
                    switch key {
                    case "powerTypes": powerTypes = try json.readArray(of: String.self)
                    default: try json.skipValue()
                    }
                }
            }
        }
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: operator.
    /// See <https://developer.axis.com/vapix/audio-systems/audio-device-control/#getsupportedversions>.
    public struct GetSupportedVersions: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "audioDeviceControl/getSupportedVersions", path: "/axis-cgi/audiodevicecontrol.cgi", apiVersion: nil,
            method: "getSupportedVersions", access: .operator, effect: .read)

        /// What the device answers.
        public typealias Output = SupportedVersions

        /// Makes the call's value.
        public init() {}
    }

    /// What an audio device can be set to.
    public struct DeviceCapabilities: Sendable, JSONReadable {
        /// Its identifier.
        public var id: String
        /// Its inputs.
        public var inputs: [PortCapabilities] = []
        /// Its outputs.
        public var outputs: [PortCapabilities] = []

        package init(from json: inout JSONReader) throws(WireError) {
            var id: String?
            while let key = try json.nextKey() {
                switch key {
                case "id": id = try json.readString()
                case "inputs": inputs = try json.readArray(of: PortCapabilities.self)
                case "outputs": outputs = try json.readArray(of: PortCapabilities.self)
                default: try json.skipValue()
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
        }
    }

    /// What an input or output can be set to.
    public struct PortCapabilities: Sendable, JSONReadable {
        /// Its identifier.
        public var id: String
        /// How it can be connected.
        public var connectionTypes: [ConnectionCapabilities] = []

        package init(from json: inout JSONReader) throws(WireError) {
            var id: String?
            while let key = try json.nextKey() {
                switch key {
                case "id": id = try json.readString()
                case "connectionTypes": connectionTypes = try json.readArray(of: ConnectionCapabilities.self)
                default: try json.skipValue()
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
        }
    }

    /// What a way to connect can be set to.
    public struct ConnectionCapabilities: Sendable, JSONReadable {
        /// Its identifier, mic or line for example.
        public var id: String
        /// How the signal can be.
        public var signalingTypes: [SignalingCapabilities] = []

        package init(from json: inout JSONReader) throws(WireError) {
            var id: String?
            while let key = try json.nextKey() {
                switch key {
                case "id": id = try json.readString()
                case "signalingTypes", "signalTypes":
                    signalingTypes = try json.readArray(of: SignalingCapabilities.self)
                default: try json.skipValue()
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
        }
    }

    /// What a kind of signal can be set to.
    public struct SignalingCapabilities: Sendable, JSONReadable {
        /// Its identifier, balanced for example.
        public var id: String
        /// The gains.
        public var gainValues: [Double] = []
        /// The kinds of power, of inputs only: On, Off, 5V or P48 for example.
        public var powerTypes: [String] = []

        package init(from json: inout JSONReader) throws(WireError) {
            var id: String?
            while let key = try json.nextKey() {
                switch key {
                case "id": id = try json.readString()
                case "gainValues": gainValues = try json.readArray(of: Double.self)
                case "powerTypes": powerTypes = try json.readArray(of: String.self)
                default: try json.skipValue()
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
        }
    }

    /// How an audio device is set.
    public struct DeviceSettings: Sendable, JSONReadable {
        /// Its identifier.
        public var id: String
        /// Its name.
        public var name: String?
        /// Its inputs.
        public var inputs: [PortSettings]?
        /// Its outputs.
        public var outputs: [PortSettings]?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: Its identifier.
        ///   - name: Its name.
        ///   - inputs: Its inputs.
        ///   - outputs: Its outputs.
        public init(id: String, name: String? = nil, inputs: [PortSettings]? = nil, outputs: [PortSettings]? = nil) {
            self.id = id
            self.name = name
            self.inputs = inputs
            self.outputs = outputs
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
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: String?
            while let key = try json.nextKey() {
                switch key {
                case "id": id = try json.readString()
                case "name": name = try json.readString()
                case "inputs": inputs = try json.readArray(of: PortSettings.self)
                case "outputs": outputs = try json.readArray(of: PortSettings.self)
                default: try json.skipValue()
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
        }
    }

    /// How an input or output is set.
    public struct PortSettings: Sendable, JSONReadable {
        /// Its identifier.
        public var id: String
        /// Its name.
        public var name: String?
        /// How it is connected.
        public var connectionTypeSelected: String?
        /// How each way to connect is set.
        public var connectionTypes: [ConnectionSettings]?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: Its identifier.
        ///   - name: Its name.
        ///   - connectionTypeSelected: How it is connected.
        ///   - connectionTypes: How each way to connect is set.
        public init(
            id: String, name: String? = nil, connectionTypeSelected: String? = nil,
            connectionTypes: [ConnectionSettings]? = nil
        ) {
            self.id = id
            self.name = name
            self.connectionTypeSelected = connectionTypeSelected
            self.connectionTypes = connectionTypes
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
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: String?
            while let key = try json.nextKey() {
                switch key {
                case "id": id = try json.readString()
                case "name": name = try json.readString()
                case "connectionTypeSelected": connectionTypeSelected = try json.readString()
                case "connectionTypes": connectionTypes = try json.readArray(of: ConnectionSettings.self)
                default: try json.skipValue()
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
        }
    }

    /// How a way to connect is set.
    public struct ConnectionSettings: Sendable, JSONReadable {
        /// Its identifier, mic or line for example.
        public var id: String
        /// Which kind of signal is selected.
        public var signalingTypeSelected: String?
        /// How each kind of signal is set.
        public var signalingTypes: [SignalingSettings]?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: Its identifier, mic or line for example.
        ///   - signalingTypeSelected: Which kind of signal is selected.
        ///   - signalingTypes: How each kind of signal is set.
        public init(id: String, signalingTypeSelected: String? = nil, signalingTypes: [SignalingSettings]? = nil) {
            self.id = id
            self.signalingTypeSelected = signalingTypeSelected
            self.signalingTypes = signalingTypes
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
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: String?
            while let key = try json.nextKey() {
                switch key {
                case "id": id = try json.readString()
                case "signalingTypeSelected", "signalingTypesSelected": signalingTypeSelected = try json.readString()
                case "signalingTypes": signalingTypes = try json.readArray(of: SignalingSettings.self)
                default: try json.skipValue()
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
        }
    }

    /// How a kind of signal is set.
    public struct SignalingSettings: Sendable, JSONReadable {
        /// Its identifier, which cannot be changed.
        public var id: String
        /// The kind of power, of inputs only.
        public var powerType: String?
        /// Its channels.
        public var channels: [ChannelSettings]?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: Its identifier, which cannot be changed.
        ///   - powerType: The kind of power, of inputs only.
        ///   - channels: Its channels.
        public init(id: String, powerType: String? = nil, channels: [ChannelSettings]? = nil) {
            self.id = id
            self.powerType = powerType
            self.channels = channels
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
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: String?
            while let key = try json.nextKey() {
                switch key {
                case "id": id = try json.readString()
                case "powerType": powerType = try json.readString()
                case "channels": channels = try json.readArray(of: ChannelSettings.self)
                default: try json.skipValue()
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
        }
    }

    /// How a channel is set.
    public struct ChannelSettings: Sendable, JSONReadable {
        /// Its number.
        public var id: Int32
        /// Its gain.
        public var gain: Double?
        /// Whether it is mute (`mute`).
        public var isMuted: Bool?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: Its number.
        ///   - gain: Its gain.
        ///   - isMuted: Whether it is mute.
        public init(id: Int32, gain: Double? = nil, isMuted: Bool? = nil) {
            self.id = id
            self.gain = gain
            self.isMuted = isMuted
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("id", id)
            json.member("gain", gain)
            json.member("mute", isMuted)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int32?
            while let key = try json.nextKey() {
                switch key {
                case "id": id = try json.readInt32()
                case "gain": gain = try json.readDouble()
                case "mute": isMuted = try json.readBool()
                default: try json.skipValue()
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed; see the message or its log.
        public static let internalError: DeviceError.Code = 1100
        /// The API version is not supported.
        public static let unsupportedVersion: DeviceError.Code = 2100
        /// The request is not JSON.
        public static let invalidJSON: DeviceError.Code = 2101
        /// The method is not supported.
        public static let unsupportedMethod: DeviceError.Code = 2102
        /// A required parameter is missing.
        public static let missingParameter: DeviceError.Code = 2103
        /// A parameter's value is invalid.
        public static let invalidParameter: DeviceError.Code = 2104
        /// The user may not do this.
        public static let notAuthorized: DeviceError.Code = 2105
        /// The login failed.
        public static let notAuthenticated: DeviceError.Code = 2106
        /// The request failed on the way, for its HTTP method for example.
        public static let transportError: DeviceError.Code = 2107
    }

    /// The API's calls; get it from ``Vapix/audioDeviceControl``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``GetDevicesCapabilities``.
        public func getDevicesCapabilities() async throws -> GetDevicesCapabilities.Output {
            try await vapix.send(GetDevicesCapabilities())
        }

        /// See ``GetDevicesSettings``.
        public func getDevicesSettings() async throws -> GetDevicesSettings.Output {
            try await vapix.send(GetDevicesSettings())
        }

        /// See ``SetDevicesSettings``.
        public func setDevicesSettings(_ devices: [DeviceSettings]) async throws {
            try await vapix.send(SetDevicesSettings(devices: devices))
        }

        /// See ``GetHazardousSettings``.
        public func getHazardousSettings() async throws -> GetHazardousSettings.Output {
            try await vapix.send(GetHazardousSettings())
        }

        /// See ``GetSupportedVersions``.
        public func getSupportedVersions() async throws -> SupportedVersions {
            try await vapix.send(GetSupportedVersions())
        }
    }
}

extension Vapix {
    /// The settings of audio inputs and outputs: connection, power, gain, mute; see ``AudioDeviceControl``.
    public var audioDeviceControl: AudioDeviceControl.API { AudioDeviceControl.API(vapix: self) }
}
