// Generated from Specs/siren-and-light.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The device's siren and its lamp: patterns, priorities, profiles.
///
/// API Discovery lists it as `siren-and-light`.
///
/// See <https://developer.axis.com/vapix/network-video/siren-and-light/>.
public enum SirenAndLight {
    /// Reads which versions of this API the device has.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/siren-and-light/#getsupportedversions>.
    public struct GetSupportedVersions: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "sirenAndLight/getSupportedVersions", path: "/axis-cgi/siren_and_light.cgi", apiVersion: nil,
            method: "getSupportedVersions", access: .operator, effect: .read)

        /// What the device answers.
        public typealias Output = SupportedVersions

        /// Makes the call's value.
        public init() {}
    }

    /// Reads which patterns, colors and priorities the device has.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/siren-and-light/#getcapabilities>.
    public struct GetCapabilities: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "sirenAndLight/getCapabilities", path: "/axis-cgi/siren_and_light.cgi", apiVersion: "1.0",
            method: "getCapabilities", access: .operator, effect: .read)

        /// Makes the call's value.
        public init() {}

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// What the device has.
            public var capabilities: Capabilities

            package init(from json: inout JSONReader) throws(WireError) {
                var capabilities: Capabilities?
                while let key = try json.nextKey() {
                    switch key {
                    case "capabilities": capabilities = try json.read(Capabilities.self)
                    default: try json.skipValue()
                    }
                }
                guard let capabilities else { throw json.missingField("capabilities") }
                self.capabilities = capabilities
            }
        }
    }

    /// Reads what was started and has not ended.
    ///
    /// The device itself uses priorities above 10: 11 for maintenance, 12 for Find my device, 13 for a health check.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/siren-and-light/#getstatus>.
    public struct GetStatus: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "sirenAndLight/getStatus", path: "/axis-cgi/siren_and_light.cgi", apiVersion: "1.0",
            method: "getStatus", access: .operator, effect: .read)

        /// Makes the call's value.
        public init() {}

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The sirens, sounding or waiting (`siren`).
            public var sirens: [RunningSiren] = []
            /// The lights, shown or waiting (`light`).
            public var lights: [RunningLight] = []

            package init(from json: inout JSONReader) throws(WireError) {
                while let key = try json.nextKey() {
                    switch key {
                    case "siren": sirens = try json.readArray(of: RunningSiren.self)
                    case "light": lights = try json.readArray(of: RunningLight.self)
                    default: try json.skipValue()
                    }
                }
            }
        }
    }

    /// Reads the profiles.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/siren-and-light/#getprofiles>.
    public struct GetProfiles: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "sirenAndLight/getProfiles", path: "/axis-cgi/siren_and_light.cgi", apiVersion: "1.0",
            method: "getProfiles", access: .operator, effect: .read)

        /// Makes the call's value.
        public init() {}

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The profiles.
            public var profiles: [Profile]

            package init(from json: inout JSONReader) throws(WireError) {
                var profiles: [Profile]?
                while let key = try json.nextKey() {
                    switch key {
                    case "profiles": profiles = try json.readArray(of: Profile.self)
                    default: try json.skipValue()
                    }
                }
                guard let profiles else { throw json.missingField("profiles") }
                self.profiles = profiles
            }
        }
    }

    /// Starts the siren, the light, both, or a profile.
    ///
    /// What has the highest priority is heard and seen; the rest waits while its time runs, and an equal priority
    /// replaces.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/siren-and-light/#start>.
    public struct Start: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "sirenAndLight/start", path: "/axis-cgi/siren_and_light.cgi", apiVersion: "1.0", method: "start",
            access: .operator, effect: .once)

        /// The siren; not together with a profile.
        public var siren: Siren?
        /// The light; not together with a profile.
        public var light: Light?
        /// The profile's name; not together with a siren or a light.
        public var profile: String?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - siren: The siren; not together with a profile.
        ///   - light: The light; not together with a profile.
        ///   - profile: The profile's name; not together with a siren or a light.
        public init(siren: Siren? = nil, light: Light? = nil, profile: String? = nil) {
            self.siren = siren
            self.light = light
            self.profile = profile
        }

        package func writeParameters(to json: inout JSONWriter) {
            guard siren != nil || light != nil || profile != nil else { return }
            json.key("params")
            json.beginObject()
            if let siren {
                json.key("siren")
                siren.write(to: &json)
            }
            if let light {
                json.key("light")
                light.write(to: &json)
            }
            json.member("profile", profile)
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// By what the siren can be stopped (`sirenId`).
            public var sirenID: Int64?
            /// By what the light can be stopped (`lightId`).
            public var lightID: Int64?

            package init(from json: inout JSONReader) throws(WireError) {
                while let key = try json.nextKey() {
                    switch key {
                    case "sirenId": sirenID = try json.readNumericInt64()
                    case "lightId": lightID = try json.readNumericInt64()
                    default: try json.skipValue()
                    }
                }
            }
        }
    }

    /// Stops what was started.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/siren-and-light/#stop>.
    public struct Stop: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "sirenAndLight/stop", path: "/axis-cgi/siren_and_light.cgi", apiVersion: "1.0", method: "stop",
            access: .operator, effect: .idempotent)

        /// The functions to stop altogether, whoever started them and with whatever priority.
        public var all: [Function]?
        /// The profile to stop.
        public var profile: String?
        /// The siren to stop (`sirenId`).
        public var sirenID: Int64?
        /// The light to stop (`lightId`).
        public var lightID: Int64?

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - all: The functions to stop altogether, whoever started them and with whatever priority.
        ///   - profile: The profile to stop.
        ///   - sirenID: The siren to stop.
        ///   - lightID: The light to stop.
        public init(all: [Function]? = nil, profile: String? = nil, sirenID: Int64? = nil, lightID: Int64? = nil) {
            self.all = all
            self.profile = profile
            self.sirenID = sirenID
            self.lightID = lightID
        }

        package func writeParameters(to json: inout JSONWriter) {
            guard all != nil || profile != nil || sirenID != nil || lightID != nil else { return }
            json.key("params")
            json.beginObject()
            if let all {
                json.key("all")
                json.beginArray()
                for item in all { json.write(item.rawValue) }
                json.endArray()
            }
            json.member("profile", profile)
            json.member("sirenId", sirenID)
            json.member("lightId", lightID)
            json.endObject()
        }
    }

    /// Adds a profile.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/siren-and-light/#addprofile>.
    public struct AddProfile: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "sirenAndLight/addProfile", path: "/axis-cgi/siren_and_light.cgi", apiVersion: "1.0",
            method: "addProfile", access: .operator, effect: .once)

        /// The name, of at most 50 characters; no other profile may have it.
        public var name: String
        /// A remark, of at most 250 characters (`description`).
        public var comment: String?
        /// What the siren does.
        public var siren: Siren?
        /// What the light does.
        public var light: Light?

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - name: The name, of at most 50 characters; no other profile may have it.
        ///   - comment: A remark, of at most 250 characters.
        ///   - siren: What the siren does.
        ///   - light: What the light does.
        public init(name: String, comment: String? = nil, siren: Siren? = nil, light: Light? = nil) {
            self.name = name
            self.comment = comment
            self.siren = siren
            self.light = light
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("name", name)
            json.member("description", comment)
            if let siren {
                json.key("siren")
                siren.write(to: &json)
            }
            if let light {
                json.key("light")
                light.write(to: &json)
            }
            json.endObject()
        }
    }

    /// Removes a profile.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/siren-and-light/#removeprofile>.
    public struct RemoveProfile: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "sirenAndLight/removeProfile", path: "/axis-cgi/siren_and_light.cgi", apiVersion: "1.0",
            method: "removeProfile", access: .operator, effect: .idempotent)

        /// The profile's name.
        public var name: String

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter name: The profile's name.
        public init(name: String) {
            self.name = name
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("name", name)
            json.endObject()
        }
    }

    /// Starts a health check, whose result getLastHealthCheck reads after some seconds.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/siren-and-light/#runhealthcheck>.
    public struct RunHealthCheck: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "sirenAndLight/runHealthCheck", path: "/axis-cgi/siren_and_light.cgi", apiVersion: "1.0",
            method: "runHealthCheck", access: .operator, effect: .once)

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        public init() {}
    }

    /// Reads what the last completed health check found.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/siren-and-light/#getlasthealthcheck>.
    public struct GetLastHealthCheck: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "sirenAndLight/getLastHealthCheck", path: "/axis-cgi/siren_and_light.cgi", apiVersion: "1.0",
            method: "getLastHealthCheck", access: .operator, effect: .read)

        /// Makes the call's value.
        public init() {}

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// When it was, in ISO 8601.
            public var timestamp: String
            /// What is wrong; empty if nothing is (`errors`).
            public var faults: [Fault] = []

            package init(from json: inout JSONReader) throws(WireError) {
                var timestamp: String?
                while let key = try json.nextKey() {
                    switch key {
                    case "timestamp": timestamp = try json.readString()
                    case "errors": faults = try json.readArray(of: Fault.self)
                    default: try json.skipValue()
                    }
                }
                guard let timestamp else { throw json.missingField("timestamp") }
                self.timestamp = timestamp
            }
        }
    }

    /// Silences and darkens the device while somebody works on it, or ends that.
    ///
    /// The mode outlasts a restart.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/siren-and-light/#setmaintenancemode>.
    public struct SetMaintenanceMode: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "sirenAndLight/setMaintenanceMode", path: "/axis-cgi/siren_and_light.cgi", apiVersion: "1.0",
            method: "setMaintenanceMode", access: .operator, effect: .idempotent)

        /// Whether to silence it (`maintenanceMode`).
        public var isEnabled: Bool
        /// For how many seconds.
        public var duration: Int64?

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - isEnabled: Whether to silence it.
        ///   - duration: For how many seconds.
        public init(isEnabled: Bool, duration: Int64? = nil) {
            self.isEnabled = isEnabled
            self.duration = duration
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("maintenanceMode", isEnabled)
            json.member("duration", duration)
            json.endObject()
        }
    }

    /// Adds profiles from a file.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/siren-and-light/#uploadprofiles>.
    public struct UploadProfiles: UploadOperation, JSONReplyOperation {
        package static let call = Query(
            id: "sirenAndLight/uploadProfiles", path: "/axis-cgi/siren_and_light.cgi", arguments: .get,
            access: .operator, effect: .once)

        /// What becomes of the profiles that the device has.
        public var uploadMode: UploadMode
        /// A JSON array of profiles, each as the parameters of addProfile.
        public var file: [UInt8]

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - uploadMode: What becomes of the profiles that the device has.
        ///   - file: A JSON array of profiles, each as the parameters of addProfile.
        public init(uploadMode: UploadMode, file: [UInt8]) {
            self.uploadMode = uploadMode
            self.file = file
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("uploadMode", uploadMode.rawValue)
            json.endObject()
        }

        package func writeParts(to parts: inout MultipartWriter) {
            parts.append(
                "request", contentType: "application/json",
                jsonRequest(apiVersion: "1.0", method: "uploadProfiles", writeParameters: writeParameters))
            parts.append("file", filename: "profiles", contentType: "text/plain", file)
        }
    }

    /// What the device has.
    public struct Capabilities: Sendable, JSONReadable {
        /// The siren; absent if it has none.
        public var siren: SirenCapabilities?
        /// The light; absent if it has none.
        public var light: LightCapabilities?
        /// Whether it has health checks (`healthCheckSupport`).
        public var hasHealthCheck: Bool?
        /// Whether it has a maintenance mode (`maintenanceModeSupport`).
        public var hasMaintenanceMode: Bool?
        /// The power that it gets now, "4" for example.
        public var poeClass: String?

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "siren": siren = try json.read(SirenCapabilities.self)
                case "light": light = try json.read(LightCapabilities.self)
                case "healthCheckSupport": hasHealthCheck = try json.readBool()
                case "maintenanceModeSupport": hasMaintenanceMode = try json.readBool()
                case "poeClass": poeClass = try json.readString()
                default: try json.skipValue()
                }
            }
        }
    }

    /// What the siren can do.
    public struct SirenCapabilities: Sendable, JSONReadable {
        /// The patterns (`supportedPatterns`).
        public var patterns: [SirenPattern] = []

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "supportedPatterns": patterns = try json.readArray(of: SirenPattern.self)
                default: try json.skipValue()
                }
            }
        }
    }

    /// What the light can do.
    public struct LightCapabilities: Sendable, JSONReadable {
        /// The patterns (`supportedPatterns`).
        public var patterns: [LightPattern] = []

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "supportedPatterns": patterns = try json.readArray(of: LightPattern.self)
                default: try json.skipValue()
                }
            }
        }
    }

    /// A pattern of the siren.
    public struct SirenPattern: Sendable, JSONReadable {
        /// The name, with which it is started.
        public var name: String
        /// How loud it can be.
        public var intensity: IntensityChoice?
        /// The priorities.
        public var priority: Choice?

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            while let key = try json.nextKey() {
                switch key {
                case "name": name = try json.readString()
                case "intensity": intensity = try json.read(IntensityChoice.self)
                case "priority": priority = try json.read(Choice.self)
                default: try json.skipValue()
                }
            }
            guard let name else { throw json.missingField("name") }
            self.name = name
        }
    }

    /// A pattern of the light.
    public struct LightPattern: Sendable, JSONReadable {
        /// The name, with which it is started.
        public var name: String
        /// How fast it can be.
        public var speed: Choice?
        /// The colors.
        public var colors: ColorChoice?
        /// How bright it can be.
        public var intensity: IntensityChoice?
        /// The priorities.
        public var priority: Choice?

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            while let key = try json.nextKey() {
                switch key {
                case "name": name = try json.readString()
                case "speed": speed = try json.read(Choice.self)
                case "colors": colors = try json.read(ColorChoice.self)
                case "intensity": intensity = try json.read(IntensityChoice.self)
                case "priority": priority = try json.read(Choice.self)
                default: try json.skipValue()
                }
            }
            guard let name else { throw json.missingField("name") }
            self.name = name
        }
    }

    /// Intensities, which depend on the power.
    public struct IntensityChoice: Sendable, JSONReadable {
        /// The intensities by the class of power over Ethernet, "3" or "4" for example (`poeClass`).
        public var byPoEClass: [String: Choice] = [:]

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "poeClass": byPoEClass = try json.readMap(of: Choice.self)
                default: try json.skipValue()
                }
            }
        }
    }

    /// Numbers to choose from.
    public struct Choice: Sendable, JSONReadable {
        /// The numbers.
        public var possible: [Int32] = []
        /// The number that is used if none is given.
        public var `default`: Int32?

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "possible": possible = try json.readArray(of: Int32.self)
                case "default": self.default = try json.readInt32()
                default: try json.skipValue()
                }
            }
        }
    }

    /// Colors to choose from.
    public struct ColorChoice: Sendable, JSONReadable {
        /// How many colors the pattern needs (`minNbrColors`).
        public var minimum: Int32?
        /// How many colors the pattern can have (`maxNbrColors`).
        public var maximum: Int32?
        /// The colors.
        public var possible: [String] = []
        /// The colors that are used if none are given.
        public var `default`: [String] = []

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "minNbrColors": minimum = try json.readInt32()
                case "maxNbrColors": maximum = try json.readInt32()
                case "possible": possible = try json.readArray(of: String.self)
                case "default": self.default = try json.readArray(of: String.self)
                default: try json.skipValue()
                }
            }
        }
    }

    /// A siren that was started.
    public struct RunningSiren: Sendable, JSONReadable {
        /// By what it can be stopped (`sirenId`).
        public var id: Int64?
        /// The pattern's name.
        public var pattern: String?
        /// How loud it is.
        public var intensity: Int32?
        /// After how many seconds it ends; absent if it goes on.
        public var durationLeft: Int64?
        /// The priority.
        public var priority: Int32?
        /// The profile, if it was started by one.
        public var profile: String?

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "sirenId": id = try json.readNumericInt64()
                case "pattern": pattern = try json.readString()
                case "intensity": intensity = try json.readNumericInt32()
                case "durationLeft": durationLeft = try json.readInt64()
                case "priority": priority = try json.readNumericInt32()
                case "profile", "preset": profile = try json.readString()
                default: try json.skipValue()
                }
            }
        }
    }

    /// A light that was started.
    public struct RunningLight: Sendable, JSONReadable {
        /// By what it can be stopped (`lightId`).
        public var id: Int64?
        /// The pattern's name.
        public var pattern: String?
        /// How fast it is.
        public var speed: Int32?
        /// The colors.
        public var colors: [String] = []
        /// How bright it is.
        public var intensity: Int32?
        /// After how many seconds it ends; absent if it goes on.
        public var durationLeft: Int64?
        /// The priority.
        public var priority: Int32?
        /// The profile, if it was started by one.
        public var profile: String?

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "lightId": id = try json.readNumericInt64()
                case "pattern": pattern = try json.readString()
                case "speed": speed = try json.readInt32()
                case "colors": colors = try json.readArray(of: String.self)
                case "intensity": intensity = try json.readNumericInt32()
                case "durationLeft": durationLeft = try json.readInt64()
                case "priority": priority = try json.readNumericInt32()
                case "profile", "preset": profile = try json.readString()
                default: try json.skipValue()
                }
            }
        }
    }

    /// A siren, a light or both under a name.
    public struct Profile: Sendable, JSONReadable {
        /// The name.
        public var name: String
        /// A remark (`description`).
        public var comment: String?
        /// What the siren does.
        public var siren: Siren?
        /// What the light does.
        public var light: Light?

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            while let key = try json.nextKey() {
                switch key {
                case "name": name = try json.readString()
                case "description": comment = try json.readString()
                case "siren": siren = try json.read(Siren.self)
                case "light": light = try json.read(Light.self)
                default: try json.skipValue()
                }
            }
            guard let name else { throw json.missingField("name") }
            self.name = name
        }
    }

    /// What the siren does.
    public struct Siren: Sendable, JSONReadable {
        /// The pattern's name.
        public var pattern: String
        /// How loud.
        public var intensity: Int32?
        /// For how long.
        public var duration: Duration?
        /// The priority, from 1 to 10.
        public var priority: Int32?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - pattern: The pattern's name.
        ///   - intensity: How loud.
        ///   - duration: For how long.
        ///   - priority: The priority, from 1 to 10.
        public init(pattern: String, intensity: Int32? = nil, duration: Duration? = nil, priority: Int32? = nil) {
            self.pattern = pattern
            self.intensity = intensity
            self.duration = duration
            self.priority = priority
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("pattern", pattern)
            json.member("intensity", intensity)
            if let duration {
                json.key("duration")
                duration.write(to: &json)
            }
            json.member("priority", priority)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var pattern: String?
            while let key = try json.nextKey() {
                switch key {
                case "pattern": pattern = try json.readString()
                case "intensity": intensity = try json.readInt32()
                case "duration": duration = try json.read(Duration.self)
                case "priority": priority = try json.readInt32()
                default: try json.skipValue()
                }
            }
            guard let pattern else { throw json.missingField("pattern") }
            self.pattern = pattern
        }
    }

    /// What the light does.
    public struct Light: Sendable, JSONReadable {
        /// The pattern's name.
        public var pattern: String
        /// How fast.
        public var speed: Int32?
        /// The colors.
        public var colors: [String]?
        /// How bright.
        public var intensity: Int32?
        /// For how long.
        public var duration: Duration?
        /// The priority, from 1 to 10.
        public var priority: Int32?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - pattern: The pattern's name.
        ///   - speed: How fast.
        ///   - colors: The colors.
        ///   - intensity: How bright.
        ///   - duration: For how long.
        ///   - priority: The priority, from 1 to 10.
        public init(
            pattern: String, speed: Int32? = nil, colors: [String]? = nil, intensity: Int32? = nil,
            duration: Duration? = nil, priority: Int32? = nil
        ) {
            self.pattern = pattern
            self.speed = speed
            self.colors = colors
            self.intensity = intensity
            self.duration = duration
            self.priority = priority
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("pattern", pattern)
            json.member("speed", speed)
            if let colors {
                json.key("colors")
                json.beginArray()
                for item in colors { json.write(item) }
                json.endArray()
            }
            json.member("intensity", intensity)
            if let duration {
                json.key("duration")
                duration.write(to: &json)
            }
            json.member("priority", priority)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var pattern: String?
            while let key = try json.nextKey() {
                switch key {
                case "pattern": pattern = try json.readString()
                case "speed": speed = try json.readInt32()
                case "colors": colors = try json.readArray(of: String.self)
                case "intensity": intensity = try json.readInt32()
                case "duration": duration = try json.read(Duration.self)
                case "priority": priority = try json.readInt32()
                default: try json.skipValue()
                }
            }
            guard let pattern else { throw json.missingField("pattern") }
            self.pattern = pattern
        }
    }

    /// For how long, or how often.
    public struct Duration: Sendable, JSONReadable {
        /// What is counted.
        public var unit: Unit
        /// How many, from 0 to 259200 seconds or 20 repetitions.
        public var value: Int64

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - unit: What is counted.
        ///   - value: How many, from 0 to 259200 seconds or 20 repetitions.
        public init(unit: Unit, value: Int64) {
            self.unit = unit
            self.value = value
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("unit", unit.rawValue)
            json.member("value", value)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var unit: Unit?
            var value: Int64?
            while let key = try json.nextKey() {
                switch key {
                case "unit": unit = try json.readString().map(Unit.init(rawValue:))
                case "value": value = try json.readInt64()
                default: try json.skipValue()
                }
            }
            guard let unit else { throw json.missingField("unit") }
            self.unit = unit
            guard let value else { throw json.missingField("value") }
            self.value = value
        }
    }

    /// What a duration counts.
    public struct Unit: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Seconds.
        public static let seconds = Unit(rawValue: "seconds")
        /// Repetitions of the pattern.
        public static let repetitions = Unit(rawValue: "repetitions")
    }

    /// What the device can do.
    public struct Function: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The siren.
        public static let siren = Function(rawValue: "siren")
        /// The light.
        public static let light = Function(rawValue: "light")
    }

    /// What becomes of existing profiles.
    public struct UploadMode: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// They stay; a name that exists is an error.
        public static let add = UploadMode(rawValue: "add")
        /// Those with the same names are replaced.
        public static let overwrite = UploadMode(rawValue: "overwrite")
        /// They are removed.
        public static let eraseAndAdd = UploadMode(rawValue: "erase_and_add")
    }

    /// Something that a health check found.
    public struct Fault: Sendable, JSONReadable {
        /// The number.
        public var code: Int32
        /// The device's sentence.
        public var message: String?

        package init(from json: inout JSONReader) throws(WireError) {
            var code: Int32?
            while let key = try json.nextKey() {
                switch key {
                case "code": code = try json.readInt32()
                case "message": message = try json.readString()
                default: try json.skipValue()
                }
            }
            guard let code else { throw json.missingField("code") }
            self.code = code
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed.
        public static let internalError: DeviceError.Code = 1100
        /// The service is not ready.
        public static let notInitialized: DeviceError.Code = 1200
        /// There are as many profiles as the device can have.
        public static let tooManyProfiles: DeviceError.Code = 1201
        /// The profile is invalid, or there is none of that name.
        public static let invalidProfile: DeviceError.Code = 1202
        /// Nothing with that identifier is running.
        public static let noSuchID: DeviceError.Code = 1203
        /// The device has no health check.
        public static let noHealthCheck: DeviceError.Code = 1204
        /// The device has no maintenance mode.
        public static let noMaintenanceMode: DeviceError.Code = 1205
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
        /// The siren has no such pattern.
        public static let invalidSirenPattern: DeviceError.Code = 2200
        /// The light has no such pattern.
        public static let invalidLightPattern: DeviceError.Code = 2201
        /// The siren's intensity is invalid.
        public static let invalidSirenIntensity: DeviceError.Code = 2202
        /// The light's intensity is invalid.
        public static let invalidLightIntensity: DeviceError.Code = 2203
        /// The siren's priority is invalid.
        public static let invalidSirenPriority: DeviceError.Code = 2204
        /// The light's priority is invalid.
        public static let invalidLightPriority: DeviceError.Code = 2205
        /// The unit of the siren's duration is invalid.
        public static let invalidSirenDurationUnit: DeviceError.Code = 2206
        /// The unit of the light's duration is invalid.
        public static let invalidLightDurationUnit: DeviceError.Code = 2207
        /// The siren's duration is invalid.
        public static let invalidSirenDuration: DeviceError.Code = 2208
        /// The light's duration is invalid.
        public static let invalidLightDuration: DeviceError.Code = 2209
        /// There is no such function.
        public static let invalidFunction: DeviceError.Code = 2210
        /// There are too few or too many colors.
        public static let invalidNumberOfColors: DeviceError.Code = 2211
        /// The light has no such color.
        public static let invalidColor: DeviceError.Code = 2212
        /// The profile's name is too long.
        public static let profileNameTooLong: DeviceError.Code = 2213
        /// The description is too long.
        public static let descriptionTooLong: DeviceError.Code = 2214
        /// The speed is invalid.
        public static let invalidSpeed: DeviceError.Code = 2215
    }

    /// The API's calls; get it from ``Vapix/sirenAndLight``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``GetSupportedVersions``.
        public func getSupportedVersions() async throws -> SupportedVersions {
            try await vapix.send(GetSupportedVersions())
        }

        /// See ``GetCapabilities``.
        public func getCapabilities() async throws -> GetCapabilities.Output {
            try await vapix.send(GetCapabilities())
        }

        /// See ``GetStatus``.
        public func getStatus() async throws -> GetStatus.Output {
            try await vapix.send(GetStatus())
        }

        /// See ``GetProfiles``.
        public func getProfiles() async throws -> GetProfiles.Output {
            try await vapix.send(GetProfiles())
        }

        /// See ``Start``.
        public func start(
            siren: Siren? = nil, light: Light? = nil, profile: String? = nil
        ) async throws -> Start.Output {
            try await vapix.send(Start(siren: siren, light: light, profile: profile))
        }

        /// See ``Stop``.
        public func stop(
            all: [Function]? = nil, profile: String? = nil, sirenID: Int64? = nil, lightID: Int64? = nil
        ) async throws {
            try await vapix.send(Stop(all: all, profile: profile, sirenID: sirenID, lightID: lightID))
        }

        /// See ``AddProfile``.
        public func addProfile(
            name: String, comment: String? = nil, siren: Siren? = nil, light: Light? = nil
        ) async throws {
            try await vapix.send(AddProfile(name: name, comment: comment, siren: siren, light: light))
        }

        /// See ``RemoveProfile``.
        public func removeProfile(_ name: String) async throws {
            try await vapix.send(RemoveProfile(name: name))
        }

        /// See ``RunHealthCheck``.
        public func runHealthCheck() async throws {
            try await vapix.send(RunHealthCheck())
        }

        /// See ``GetLastHealthCheck``.
        public func getLastHealthCheck() async throws -> GetLastHealthCheck.Output {
            try await vapix.send(GetLastHealthCheck())
        }

        /// See ``SetMaintenanceMode``.
        public func setMaintenanceMode(isEnabled: Bool, duration: Int64? = nil) async throws {
            try await vapix.send(SetMaintenanceMode(isEnabled: isEnabled, duration: duration))
        }

        /// See ``UploadProfiles``.
        public func uploadProfiles(uploadMode: UploadMode, file: [UInt8]) async throws {
            try await vapix.send(UploadProfiles(uploadMode: uploadMode, file: file))
        }
    }
}

extension Vapix {
    /// The device's siren and its lamp: patterns, priorities, profiles; see ``SirenAndLight``.
    public var sirenAndLight: SirenAndLight.API { SirenAndLight.API(vapix: self) }
}
