// Generated from Specs/speaker-display-settings.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The contents of a speaker's display, its brightness, and the times when it is off.
///
/// `/config/discover` lists it as `speaker-display-settings`; version 1.0 and later, beta.
///
/// See <https://developer.axis.com/vapix/device-configuration/speaker-display-settings/>.
public struct SpeakerDisplaySettings: Sendable {
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
        id: "speaker-display-settings", version: "1.0", path: "/config/rest/speaker-display-settings/v1beta")

    /// How the clock looks.
    @_alwaysEmitIntoClient
    public var appearance: Appearance { Appearance(vapix: vapix) }

    /// How bright the display is.
    @_alwaysEmitIntoClient
    public var brightness: Brightness { Brightness(vapix: vapix) }

    /// When the display is off to save power.
    @_alwaysEmitIntoClient
    public var powerSave: PowerSave { PowerSave(vapix: vapix) }

    /// Reads all settings.
    ///
    /// Access: admin. Effect: read. Maturity: beta.
    /// Page: <https://developer.axis.com/vapix/device-configuration/speaker-display-settings/#get-all-settings>.
    ///
    /// - Returns: All settings of the display.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func get() async throws -> Settings {
        try await vapix.send(Self.get())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func get() -> VapixCall<Settings> { callGet }

    private static let callGet = VapixCall<Settings>(
        id: "speakerDisplaySettings/get", api: SpeakerDisplaySettings.configurationAPI, method: .get, path: "",
        access: .admin, effect: .read, reply: .resource)

    /// Changes settings of all kinds at once; absent values stay unchanged.
    ///
    /// Access: admin. Effect: idempotent. Maturity: beta.
    /// Page:
    /// <https://developer.axis.com/vapix/device-configuration/speaker-display-settings/#speaker-display-settingsv1>.
    ///
    /// - Parameters:
    ///   - appearance: How the clock looks.
    ///   - brightness: How bright the display is.
    ///   - powerSave: When the display is off to save power.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func set(
        appearance: AppearanceSettings? = nil, brightness: BrightnessSettings? = nil,
        powerSave: PowerSaveSettings? = nil
    ) async throws {
        try await vapix.send(Self.set(appearance: appearance, brightness: brightness, powerSave: powerSave))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func set(
        appearance: AppearanceSettings? = nil, brightness: BrightnessSettings? = nil,
        powerSave: PowerSaveSettings? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "speakerDisplaySettings/set", api: SpeakerDisplaySettings.configurationAPI, method: .patch, path: "",
            access: .admin, effect: .idempotent, reply: .done
        ) { json in
            json.beginObject()
            if let appearance {
                json.key("appearance")
                appearance.write(to: &json)
            }
            if let brightness {
                json.key("brightness")
                brightness.write(to: &json)
            }
            if let powerSave {
                json.key("powerSave")
                powerSave.write(to: &json)
            }
            json.endObject()
        }
    }

    /// How the clock looks.
    public struct Appearance: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// Reads how the clock looks.
        ///
        /// Access: admin. Effect: read. Maturity: beta.
        /// Page:
        /// <https://developer.axis.com/vapix/device-configuration/speaker-display-settings/#speaker-display-settingsv1appearance>.
        ///
        /// - Returns: How the clock looks.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func get() async throws -> AppearanceSettings {
            try await vapix.send(Self.get())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func get() -> VapixCall<AppearanceSettings> { callAppearanceGet }

        private static let callAppearanceGet = VapixCall<AppearanceSettings>(
            id: "speakerDisplaySettings/appearance.get", api: SpeakerDisplaySettings.configurationAPI, method: .get,
            path: "/appearance", access: .admin, effect: .read, reply: .resource)

        /// Changes how the clock looks; absent values stay unchanged.
        ///
        /// Access: admin. Effect: idempotent. Maturity: beta.
        /// Page:
        /// <https://developer.axis.com/vapix/device-configuration/speaker-display-settings/#set-appearance-settings>.
        ///
        /// - Parameters:
        ///   - backgroundColor: The color of the background, #RRGGBB. It matches `^#[0-9a-fA-F]{6}$`.
        ///   - fontColor: The color of the text, #RRGGBB. It matches `^#[0-9a-fA-F]{6}$`.
        ///   - language: The language of the date.
        ///   - showsDate: Whether the date is shown (`showDate`).
        ///   - showsSeconds: Whether seconds are shown (`showSeconds`).
        ///   - uses24HourClock: Whether the clock has 24 hours; otherwise it has 12, with AM and PM (`use24HourClock`).
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func set(
            backgroundColor: String? = nil, fontColor: String? = nil, language: DateLanguage? = nil,
            showsDate: Bool? = nil, showsSeconds: Bool? = nil, uses24HourClock: Bool? = nil
        ) async throws {
            try await vapix.send(
                Self.set(
                    backgroundColor: backgroundColor, fontColor: fontColor, language: language, showsDate: showsDate,
                    showsSeconds: showsSeconds, uses24HourClock: uses24HourClock))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func set(
            backgroundColor: String? = nil, fontColor: String? = nil, language: DateLanguage? = nil,
            showsDate: Bool? = nil, showsSeconds: Bool? = nil, uses24HourClock: Bool? = nil
        ) -> VapixCall<Void> {
            VapixCall(
                id: "speakerDisplaySettings/appearance.set", api: SpeakerDisplaySettings.configurationAPI,
                method: .patch, path: "/appearance", access: .admin, effect: .idempotent, reply: .done
            ) { json in
                json.beginObject()
                json.member("backgroundColor", backgroundColor)
                json.member("fontColor", fontColor)
                json.member("language", language?.rawValue)
                json.member("showDate", showsDate)
                json.member("showSeconds", showsSeconds)
                json.member("use24HourClock", uses24HourClock)
                json.endObject()
            }
        }
    }

    /// How bright the display is.
    public struct Brightness: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// Reads how bright the display is.
        ///
        /// Access: admin. Effect: read. Maturity: beta.
        /// Page:
        /// <https://developer.axis.com/vapix/device-configuration/speaker-display-settings/#speaker-display-settingsv1brightness>.
        ///
        /// - Returns: How bright the display is.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func get() async throws -> BrightnessSettings {
            try await vapix.send(Self.get())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func get() -> VapixCall<BrightnessSettings> { callBrightnessGet }

        private static let callBrightnessGet = VapixCall<BrightnessSettings>(
            id: "speakerDisplaySettings/brightness.get", api: SpeakerDisplaySettings.configurationAPI, method: .get,
            path: "/brightness", access: .admin, effect: .read, reply: .resource)

        /// Changes how bright the display is; absent values stay unchanged.
        ///
        /// Access: admin. Effect: idempotent. Maturity: beta.
        /// Page:
        /// <https://developer.axis.com/vapix/device-configuration/speaker-display-settings/#set-brightness-settings>.
        ///
        /// - Parameters:
        ///   - isAdaptive: Whether the device adjusts the brightness by itself (`adaptiveBrightness`).
        ///   - manualLevel: The brightness while it is not adaptive. 1 to 7.
        ///   - maxAdaptiveLevel: The highest adaptive brightness. 1 to 7.
        ///   - minAdaptiveLevel: The lowest adaptive brightness. 1 to 7.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func set(
            isAdaptive: Bool? = nil, manualLevel: Int? = nil, maxAdaptiveLevel: Int? = nil, minAdaptiveLevel: Int? = nil
        ) async throws {
            try await vapix.send(
                Self.set(
                    isAdaptive: isAdaptive, manualLevel: manualLevel, maxAdaptiveLevel: maxAdaptiveLevel,
                    minAdaptiveLevel: minAdaptiveLevel))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func set(
            isAdaptive: Bool? = nil, manualLevel: Int? = nil, maxAdaptiveLevel: Int? = nil, minAdaptiveLevel: Int? = nil
        ) -> VapixCall<Void> {
            VapixCall(
                id: "speakerDisplaySettings/brightness.set", api: SpeakerDisplaySettings.configurationAPI,
                method: .patch, path: "/brightness", access: .admin, effect: .idempotent, reply: .done
            ) { json in
                json.beginObject()
                json.member("adaptiveBrightness", isAdaptive)
                json.member("manualLevel", manualLevel)
                json.member("maxAdaptiveLevel", maxAdaptiveLevel)
                json.member("minAdaptiveLevel", minAdaptiveLevel)
                json.endObject()
            }
        }
    }

    /// When the display is off to save power.
    public struct PowerSave: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// Reads when the display is off.
        ///
        /// Access: admin. Effect: read. Maturity: beta.
        /// Page:
        /// <https://developer.axis.com/vapix/device-configuration/speaker-display-settings/#speaker-display-settingsv1powersave>.
        ///
        /// - Returns: When the display is off to save power.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func get() async throws -> PowerSaveSettings {
            try await vapix.send(Self.get())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func get() -> VapixCall<PowerSaveSettings> { callPowerSaveGet }

        private static let callPowerSaveGet = VapixCall<PowerSaveSettings>(
            id: "speakerDisplaySettings/powerSave.get", api: SpeakerDisplaySettings.configurationAPI, method: .get,
            path: "/powerSave", access: .admin, effect: .read, reply: .resource)

        /// Changes when the display is off; absent values stay unchanged.
        ///
        /// Access: admin. Effect: idempotent. Maturity: beta.
        /// Page:
        /// <https://developer.axis.com/vapix/device-configuration/speaker-display-settings/#set-power-saving-settings>.
        ///
        /// - Parameters:
        ///   - mode: The mode of power saving.
        ///   - presenceDetection: The settings of the mode `presenceDetection`.
        ///   - schedule: The settings of the mode `schedule`.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func set(
            mode: PowerSaveMode? = nil, presenceDetection: PresenceDetection? = nil, schedule: Schedule? = nil
        ) async throws {
            try await vapix.send(Self.set(mode: mode, presenceDetection: presenceDetection, schedule: schedule))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func set(
            mode: PowerSaveMode? = nil, presenceDetection: PresenceDetection? = nil, schedule: Schedule? = nil
        ) -> VapixCall<Void> {
            VapixCall(
                id: "speakerDisplaySettings/powerSave.set", api: SpeakerDisplaySettings.configurationAPI,
                method: .patch, path: "/powerSave", access: .admin, effect: .idempotent, reply: .done
            ) { json in
                json.beginObject()
                json.member("mode", mode?.rawValue)
                if let presenceDetection {
                    json.key("presenceDetection")
                    presenceDetection.write(to: &json)
                }
                if let schedule {
                    json.key("schedule")
                    schedule.write(to: &json)
                }
                json.endObject()
            }
        }
    }

    /// All settings of the display.
    public struct Settings: Sendable, JSONReadable {
        /// How the clock looks.
        public let appearance: AppearanceSettings?
        /// How bright the display is.
        public let brightness: BrightnessSettings?
        /// When the display is off to save power.
        public let powerSave: PowerSaveSettings?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - appearance: How the clock looks.
        ///   - brightness: How bright the display is.
        ///   - powerSave: When the display is off to save power.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            appearance: AppearanceSettings? = nil, brightness: BrightnessSettings? = nil,
            powerSave: PowerSaveSettings? = nil, other: [String: JSONValue] = [:]
        ) {
            self.appearance = appearance
            self.brightness = brightness
            self.powerSave = powerSave
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var appearance: AppearanceSettings?
            var brightness: BrightnessSettings?
            var powerSave: PowerSaveSettings?
            while let key = try json.nextMember(of: "appearance,brightness,powerSave") {
                switch key {
                case 0: appearance = try json.read(AppearanceSettings.self)
                case 1: brightness = try json.read(BrightnessSettings.self)
                case 2: powerSave = try json.read(PowerSaveSettings.self)
                default: break
                }
            }
            self.appearance = appearance
            self.brightness = brightness
            self.powerSave = powerSave
            self.other = json.keptMembersOfObject()
        }
    }

    /// How the clock looks.
    public struct AppearanceSettings: Sendable, JSONReadable {
        /// The color of the background, #RRGGBB.
        ///
        /// It matches `^#[0-9a-fA-F]{6}$`.
        public var backgroundColor: String?
        /// The color of the text, #RRGGBB.
        ///
        /// It matches `^#[0-9a-fA-F]{6}$`.
        public var fontColor: String?
        /// The language of the date.
        public var language: DateLanguage?
        /// Whether the date is shown (`showDate`).
        public var showsDate: Bool?
        /// Whether seconds are shown (`showSeconds`).
        public var showsSeconds: Bool?
        /// Whether the clock has 24 hours; otherwise it has 12, with AM and PM (`use24HourClock`).
        public var uses24HourClock: Bool?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - backgroundColor: The color of the background, #RRGGBB.
        ///   - fontColor: The color of the text, #RRGGBB.
        ///   - language: The language of the date.
        ///   - showsDate: Whether the date is shown.
        ///   - showsSeconds: Whether seconds are shown.
        ///   - uses24HourClock: Whether the clock has 24 hours; otherwise it has 12, with AM and PM.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            backgroundColor: String? = nil, fontColor: String? = nil, language: DateLanguage? = nil,
            showsDate: Bool? = nil, showsSeconds: Bool? = nil, uses24HourClock: Bool? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.backgroundColor = backgroundColor
            self.fontColor = fontColor
            self.language = language
            self.showsDate = showsDate
            self.showsSeconds = showsSeconds
            self.uses24HourClock = uses24HourClock
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("backgroundColor", backgroundColor)
            json.member("fontColor", fontColor)
            json.member("language", language?.rawValue)
            json.member("showDate", showsDate)
            json.member("showSeconds", showsSeconds)
            json.member("use24HourClock", uses24HourClock)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var backgroundColor: String?
            var fontColor: String?
            var language: DateLanguage?
            var showsDate: Bool?
            var showsSeconds: Bool?
            var uses24HourClock: Bool?
            let keys: StaticString = """
                backgroundColor,fontColor,language,showDate,showSeconds,use24HourClock
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: backgroundColor = try json.readString()
                case 1: fontColor = try json.readString()
                case 2: language = try json.readWord(DateLanguage.self)
                case 3: showsDate = try json.readBool()
                case 4: showsSeconds = try json.readBool()
                case 5: uses24HourClock = try json.readBool()
                default: break
                }
            }
            self.backgroundColor = backgroundColor
            self.fontColor = fontColor
            self.language = language
            self.showsDate = showsDate
            self.showsSeconds = showsSeconds
            self.uses24HourClock = uses24HourClock
            self.other = json.keptMembersOfObject()
        }
    }

    /// How bright the display is.
    public struct BrightnessSettings: Sendable, JSONReadable {
        /// Whether the device adjusts the brightness by itself (`adaptiveBrightness`).
        public var isAdaptive: Bool?
        /// The brightness while it is not adaptive.
        ///
        /// 1 to 7.
        public var manualLevel: Int?
        /// The highest adaptive brightness.
        ///
        /// 1 to 7.
        public var maxAdaptiveLevel: Int?
        /// The lowest adaptive brightness.
        ///
        /// 1 to 7.
        public var minAdaptiveLevel: Int?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isAdaptive: Whether the device adjusts the brightness by itself.
        ///   - manualLevel: The brightness while it is not adaptive.
        ///   - maxAdaptiveLevel: The highest adaptive brightness.
        ///   - minAdaptiveLevel: The lowest adaptive brightness.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            isAdaptive: Bool? = nil, manualLevel: Int? = nil, maxAdaptiveLevel: Int? = nil,
            minAdaptiveLevel: Int? = nil, other: [String: JSONValue] = [:]
        ) {
            self.isAdaptive = isAdaptive
            self.manualLevel = manualLevel
            self.maxAdaptiveLevel = maxAdaptiveLevel
            self.minAdaptiveLevel = minAdaptiveLevel
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("adaptiveBrightness", isAdaptive)
            json.member("manualLevel", manualLevel)
            json.member("maxAdaptiveLevel", maxAdaptiveLevel)
            json.member("minAdaptiveLevel", minAdaptiveLevel)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var isAdaptive: Bool?
            var manualLevel: Int?
            var maxAdaptiveLevel: Int?
            var minAdaptiveLevel: Int?
            let keys: StaticString = """
                adaptiveBrightness,manualLevel,maxAdaptiveLevel,minAdaptiveLevel
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: isAdaptive = try json.readBool()
                case 1: manualLevel = try json.readInt()
                case 2: maxAdaptiveLevel = try json.readInt()
                case 3: minAdaptiveLevel = try json.readInt()
                default: break
                }
            }
            self.isAdaptive = isAdaptive
            self.manualLevel = manualLevel
            self.maxAdaptiveLevel = maxAdaptiveLevel
            self.minAdaptiveLevel = minAdaptiveLevel
            self.other = json.keptMembersOfObject()
        }
    }

    /// When the display is off to save power.
    public struct PowerSaveSettings: Sendable, JSONReadable {
        /// The mode of power saving.
        public var mode: PowerSaveMode?
        /// The settings of the mode `presenceDetection`.
        public var presenceDetection: PresenceDetection?
        /// The settings of the mode `schedule`.
        public var schedule: Schedule?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - mode: The mode of power saving.
        ///   - presenceDetection: The settings of the mode `presenceDetection`.
        ///   - schedule: The settings of the mode `schedule`.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            mode: PowerSaveMode? = nil, presenceDetection: PresenceDetection? = nil, schedule: Schedule? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.mode = mode
            self.presenceDetection = presenceDetection
            self.schedule = schedule
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("mode", mode?.rawValue)
            if let presenceDetection {
                json.key("presenceDetection")
                presenceDetection.write(to: &json)
            }
            if let schedule {
                json.key("schedule")
                schedule.write(to: &json)
            }
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var mode: PowerSaveMode?
            var presenceDetection: PresenceDetection?
            var schedule: Schedule?
            while let key = try json.nextMember(of: "mode,presenceDetection,schedule") {
                switch key {
                case 0: mode = try json.readWord(PowerSaveMode.self)
                case 1: presenceDetection = try json.read(PresenceDetection.self)
                case 2: schedule = try json.read(Schedule.self)
                default: break
                }
            }
            self.mode = mode
            self.presenceDetection = presenceDetection
            self.schedule = schedule
            self.other = json.keptMembersOfObject()
        }
    }

    /// The language of the date.
    public struct DateLanguage: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// German.
        @_alwaysEmitIntoClient
        public static var german: DateLanguage { Self(rawValue: "de") }
        /// English.
        @_alwaysEmitIntoClient
        public static var english: DateLanguage { Self(rawValue: "en") }
        /// Spanish.
        @_alwaysEmitIntoClient
        public static var spanish: DateLanguage { Self(rawValue: "es") }
        /// French.
        @_alwaysEmitIntoClient
        public static var french: DateLanguage { Self(rawValue: "fr") }
        /// Italian.
        @_alwaysEmitIntoClient
        public static var italian: DateLanguage { Self(rawValue: "it") }
    }

    /// A mode of power saving.
    public struct PowerSaveMode: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Always on.
        @_alwaysEmitIntoClient
        public static var alwaysOn: PowerSaveMode { Self(rawValue: "alwaysOn") }
        /// Always off.
        @_alwaysEmitIntoClient
        public static var alwaysOff: PowerSaveMode { Self(rawValue: "alwaysOff") }
        /// The display goes off when nobody is there.
        @_alwaysEmitIntoClient
        public static var presenceDetection: PowerSaveMode { Self(rawValue: "presenceDetection") }
        /// The display follows a schedule.
        @_alwaysEmitIntoClient
        public static var schedule: PowerSaveMode { Self(rawValue: "schedule") }
    }

    /// Settings of the mode `presenceDetection`.
    public struct PresenceDetection: Sendable, JSONReadable {
        /// The time without anybody there, in whole minutes, after which the display goes off
        /// (`powerSaveTimerMinutes`).
        ///
        /// 1 to 60.
        public var timeout: Duration?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - timeout: The time without anybody there, in whole minutes, after which the display goes off.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(timeout: Duration? = nil, other: [String: JSONValue] = [:]) {
            self.timeout = timeout
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("powerSaveTimerMinutes", timeout, in: .minutes)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var timeout: Duration?
            while let key = try json.nextMember(of: "powerSaveTimerMinutes") {
                switch key {
                case 0: timeout = try json.readDuration(in: .minutes)
                default: break
                }
            }
            self.timeout = timeout
            self.other = json.keptMembersOfObject()
        }
    }

    /// Settings of the mode `schedule`.
    public struct Schedule: Sendable, JSONReadable {
        /// Whether the display is off when the schedule is active, and on otherwise (`invert`).
        public var isInverted: Bool?
        /// The schedule's identifier among the events' schedules (`scheduleId`).
        ///
        /// At most 100 characters.
        public var scheduleID: String?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isInverted: Whether the display is off when the schedule is active, and on otherwise.
        ///   - scheduleID: The schedule's identifier among the events' schedules.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(isInverted: Bool? = nil, scheduleID: String? = nil, other: [String: JSONValue] = [:]) {
            self.isInverted = isInverted
            self.scheduleID = scheduleID
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("invert", isInverted)
            json.member("scheduleId", scheduleID)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var isInverted: Bool?
            var scheduleID: String?
            while let key = try json.nextMember(of: "invert,scheduleId") {
                switch key {
                case 0: isInverted = try json.readBool()
                case 1: scheduleID = try json.readString()
                default: break
                }
            }
            self.isInverted = isInverted
            self.scheduleID = scheduleID
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
    /// The contents of a speaker's display, its brightness, and the times when it is off.
    @_alwaysEmitIntoClient
    public var speakerDisplaySettings: SpeakerDisplaySettings { SpeakerDisplaySettings(vapix: self) }
}
