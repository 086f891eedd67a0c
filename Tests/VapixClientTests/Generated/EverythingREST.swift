// Generated from Generator/Tests/Fixtures/everything-rest.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Every feature of the style rest.
///
/// `/config/discover` lists it as `everything`; version 2.1 to 4, beta; AXIS OS 12.0 and later.
///
/// See <https://example.com/everything-rest/>.
public struct EverythingREST: Sendable {
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
        id: "everything", version: "2.1", lastMajor: 4, path: "/config/rest/everything/v2beta")

    /// An entity below.
    @_alwaysEmitIntoClient
    public var inner: Inner { Inner(vapix: vapix) }

    /// A collection.
    @_alwaysEmitIntoClient
    public var items: Items { Items(vapix: vapix) }

    /// Reads everything.
    ///
    /// Access: admin; AXIS OS 12.0 and later. Effect: read. Maturity: beta.
    /// Page: <https://example.com/everything-rest/#root>.
    ///
    /// - Returns: The state of everything.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func get() async throws -> State {
        try await vapix.send(Self.get())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func get() -> VapixCall<State> { callGet }

    private static let callGet = VapixCall<State>(
        id: "everythingREST/get", api: EverythingREST.configurationAPI, method: .get, path: "", access: .admin,
        effect: .read, reply: .resource)

    /// Changes some things.
    ///
    /// What is absent stays as it is.
    ///
    /// Access: operator; AXIS OS 12.0 and later; version 2.2 of the API and later. Effect: idempotent. Maturity: alpha.
    /// Page: <https://example.com/everything-rest/#set>.
    ///
    /// - Parameters:
    ///   - isOn: Whether it is on (`enabled`).
    ///   - level: The level. 0 to 10.
    ///   - schedule: When it is on. At most 64 characters.
    ///   - mode: The mode.
    ///   - hosts: The hosts. 0 to 4 elements.
    ///   - wait: How long to wait.
    ///   - area: The area.
    ///   - key: The key.
    ///   - code: The code. It matches `^[0-9]*$`. Read by: viewer. Changed by: operator.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalid`` or ``ErrorCode/tooMuch`` or another code if the
    ///   device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func set(
        isOn: Bool? = nil, level: Nullable<Int>? = nil, schedule: Nullable<String>? = nil, mode: Nullable<Mode>? = nil,
        hosts: Nullable<[String]>? = nil, wait: Nullable<Duration>? = nil, area: Nullable<Area>? = nil,
        key: Nullable<Secret>? = nil, code: String? = nil
    ) async throws {
        try await vapix.send(
            Self.set(
                isOn: isOn, level: level, schedule: schedule, mode: mode, hosts: hosts, wait: wait, area: area,
                key: key, code: code))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func set(
        isOn: Bool? = nil, level: Nullable<Int>? = nil, schedule: Nullable<String>? = nil, mode: Nullable<Mode>? = nil,
        hosts: Nullable<[String]>? = nil, wait: Nullable<Duration>? = nil, area: Nullable<Area>? = nil,
        key: Nullable<Secret>? = nil, code: String? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "everythingREST/set", api: EverythingREST.configurationAPI, method: .patch, path: "", version: "2.2",
            access: .operator, effect: .idempotent, reply: .done
        ) { json in
            json.beginObject()
            json.member("enabled", isOn)
            switch level {
            case .value(let level)?:
                json.member("level", level)
            case .null?: json.memberNull("level")
            case nil: break
            }
            switch schedule {
            case .value(let schedule)?:
                json.member("schedule", schedule)
            case .null?: json.memberNull("schedule")
            case nil: break
            }
            switch mode {
            case .value(let mode)?:
                json.member("mode", mode.rawValue)
            case .null?: json.memberNull("mode")
            case nil: break
            }
            switch hosts {
            case .value(let hosts)?:
                json.key("hosts")
                json.beginArray()
                for item in hosts { json.write(item) }
                json.endArray()
            case .null?: json.memberNull("hosts")
            case nil: break
            }
            switch wait {
            case .value(let wait)?:
                json.member("wait", wait, in: .seconds)
            case .null?: json.memberNull("wait")
            case nil: break
            }
            switch area {
            case .value(let area)?:
                json.key("area")
                area.write(to: &json)
            case .null?: json.memberNull("area")
            case nil: break
            }
            switch key {
            case .value(let key)?:
                json.member("key", key)
            case .null?: json.memberNull("key")
            case nil: break
            }
            json.member("code", code)
            json.endObject()
        }
    }

    /// Resets everything.
    ///
    /// It takes a while.
    ///
    /// Deprecated: Use nothing instead.
    ///
    /// Access: operator; AXIS OS 12.1 and later; version 2.2 of the API and later. Effect: idempotent. Maturity:
    /// released.
    /// Page: <https://example.com/everything-rest/#reset>.
    ///
    /// - Parameter confirmation: All is forgotten.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/tooMuch`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func reset(confirmation: ResetConfirmation) async throws {
        try await vapix.send(Self.reset(confirmation: confirmation))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func reset(confirmation: ResetConfirmation) -> VapixCall<Void> {
        VapixCall(
            id: "everythingREST/reset", api: EverythingREST.configurationAPI, method: .post, path: "/do/reset",
            version: "2.2", access: .operator, effect: .idempotent, reply: .done
        ) { json in
            json.beginObject()
            json.endObject()
        }
    }

    /// Converts a list.
    ///
    /// Access: admin; AXIS OS 12.0 and later. Effect: read. Maturity: beta.
    /// Page: <https://example.com/everything-rest/#root>.
    ///
    /// - Parameter values: The values.
    /// - Returns: All elements that the device lists.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func convert(values: [Int]) async throws -> [Int] {
        try await vapix.send(Self.convert(values: values))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func convert(values: [Int]) -> VapixCall<[Int]> {
        VapixCall(
            id: "everythingREST/convert", api: EverythingREST.configurationAPI, method: .post, path: "/convert",
            access: .admin, effect: .read, reply: .resource
        ) { json in
            json.beginArray()
            for item in values { json.write(item) }
            json.endArray()
        }
    }

    /// Waits.
    ///
    /// Unverified: the documentation leaves the path or the reply of this call open.
    ///
    /// Access: admin; AXIS OS 12.0 and later. Effect: once. Maturity: beta.
    /// Page: <https://example.com/everything-rest/#root>.
    ///
    /// - Parameter time: How long.
    /// - Returns: The call.
    public static func wait(time: Duration) -> VapixCall<WaitReply> {
        VapixCall(
            id: "everythingREST/wait", api: EverythingREST.configurationAPI, method: .post, path: "/wait",
            access: .admin, effect: .once, reply: .resource(reading: WaitReply.init(from:)), additionalTimeout: time
        ) { json in
            json.beginObject()
            json.member("time", time, in: .seconds)
            json.endObject()
        }
    }

    /// An entity below.
    ///
    /// It has no more than one property.
    public struct Inner: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// Reads the text.
        ///
        /// Access: viewer; AXIS OS 12.0 and later. Effect: read. Maturity: beta.
        /// Page: <https://example.com/everything-rest/#root>.
        ///
        /// - Returns: The entity below.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func read() async throws -> InnerState {
            try await vapix.send(Self.read())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func read() -> VapixCall<InnerState> { callInnerRead }

        private static let callInnerRead = VapixCall<InnerState>(
            id: "everythingREST/inner.read", api: EverythingREST.configurationAPI, method: .get, path: "/path/inner",
            access: .viewer, effect: .read, reply: .resource)

        /// Changes the text.
        ///
        /// Access: viewer; AXIS OS 12.0 and later. Effect: once. Maturity: beta.
        /// Page: <https://example.com/everything-rest/#root>.
        ///
        /// - Parameter text: A text.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func change(text: String? = nil) async throws {
            try await vapix.send(Self.change(text: text))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func change(text: String? = nil) -> VapixCall<Void> {
            VapixCall(
                id: "everythingREST/inner.change", api: EverythingREST.configurationAPI, method: .patch,
                path: "/path/inner", access: .viewer, effect: .once, reply: .done
            ) { json in
                json.beginObject()
                json.member("text", text)
                json.endObject()
            }
        }
    }

    /// A collection.
    ///
    /// Its items have names.
    public struct Items: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// What belongs to an item.
        @_alwaysEmitIntoClient
        public var settings: Settings { Settings(vapix: vapix) }

        /// What an item is made of.
        @_alwaysEmitIntoClient
        public var parts: Parts { Parts(vapix: vapix) }

        /// Lists the items.
        ///
        /// Access: operator; AXIS OS 12.0 and later. Effect: read. Maturity: beta.
        /// Page: <https://example.com/everything-rest/#items>.
        ///
        /// - Returns: All elements that the device lists.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func list() async throws -> [Item] {
            try await vapix.send(Self.list())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func list() -> VapixCall<[Item]> { callItemsList }

        private static let callItemsList = VapixCall<[Item]>(
            id: "everythingREST/items.list", api: EverythingREST.configurationAPI, method: .get, path: "/Items",
            access: .operator, effect: .read, reply: .resource)

        /// Adds an item.
        ///
        /// Deprecated: Use another.
        ///
        /// Access: operator; AXIS OS 12.1 and later. Effect: once. Maturity: beta.
        /// Page: <https://example.com/everything-rest/#items>.
        ///
        /// - Parameters:
        ///   - confirmation: It costs money.
        ///   - name: The name. 1 to 32 characters.
        ///   - size: The size. At least 1.
        ///   - password: A password.
        /// - Returns: An item.
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemExists`` or another code if the device refuses;
        ///   `CancellationError`.
        @discardableResult
        @_alwaysEmitIntoClient
        public func add(
            confirmation: ItemsAddConfirmation, name: String, size: Int? = nil, password: Secret? = nil
        ) async throws -> Item {
            try await vapix.send(Self.add(confirmation: confirmation, name: name, size: size, password: password))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func add(
            confirmation: ItemsAddConfirmation, name: String, size: Int? = nil, password: Secret? = nil
        ) -> VapixCall<Item> {
            VapixCall(
                id: "everythingREST/items.add", api: EverythingREST.configurationAPI, method: .post, path: "/Items",
                access: .operator, effect: .once, reply: .resource
            ) { json in
                json.beginObject()
                json.member("name", name)
                json.member("size", size)
                json.member("password", password)
                json.endObject()
            }
        }

        /// Reads an item.
        ///
        /// Unverified: the documentation leaves the path or the reply of this call open.
        ///
        /// Access: operator; AXIS OS 12.0 and later. Effect: read. Maturity: beta.
        /// Page: <https://example.com/everything-rest/#items>.
        ///
        /// - Parameter name: The name. 1 to 32 characters.
        /// - Returns: The call.
        public static func get(_ name: String) -> VapixCall<Item> {
            VapixCall(
                id: "everythingREST/items.get", api: EverythingREST.configurationAPI, method: .get, path: "/Items/{}",
                keys: [name], access: .operator, effect: .read, reply: .resource)
        }

        /// Changes an item.
        ///
        /// Access: operator; AXIS OS 12.0 and later. Effect: idempotent. Maturity: beta.
        /// Page: <https://example.com/everything-rest/#items>.
        ///
        /// - Parameters:
        ///   - name: The name. 1 to 32 characters.
        ///   - size: The size. At least 1.
        ///   - password: A password.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func set(_ name: String, size: Nullable<Int>? = nil, password: Secret? = nil) async throws {
            try await vapix.send(Self.set(name, size: size, password: password))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func set(_ name: String, size: Nullable<Int>? = nil, password: Secret? = nil) -> VapixCall<Void> {
            VapixCall(
                id: "everythingREST/items.set", api: EverythingREST.configurationAPI, method: .patch, path: "/Items/{}",
                keys: [name], access: .operator, effect: .idempotent, reply: .done
            ) { json in
                json.beginObject()
                switch size {
                case .value(let size)?:
                    json.member("size", size)
                case .null?: json.memberNull("size")
                case nil: break
                }
                json.member("password", password)
                json.endObject()
            }
        }

        /// Removes an item.
        ///
        /// Access: operator; AXIS OS 12.0 and later. Effect: idempotent. Maturity: beta.
        /// Page: <https://example.com/everything-rest/#items>.
        ///
        /// - Parameter name: The name. 1 to 32 characters.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func remove(_ name: String) async throws {
            try await vapix.send(Self.remove(name))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func remove(_ name: String) -> VapixCall<Void> {
            VapixCall(
                id: "everythingREST/items.remove", api: EverythingREST.configurationAPI, method: .delete,
                path: "/Items/{}", keys: [name], access: .operator, effect: .idempotent, reply: .done)
        }

        /// Starts an item.
        ///
        /// Access: operator; AXIS OS 12.0 and later. Effect: once. Maturity: beta.
        /// Page: <https://example.com/everything-rest/#items>.
        ///
        /// - Parameter name: The name. 1 to 32 characters.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func start(_ name: String) async throws {
            try await vapix.send(Self.start(name))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func start(_ name: String) -> VapixCall<Void> {
            VapixCall(
                id: "everythingREST/items.start", api: EverythingREST.configurationAPI, method: .post,
                path: "/Items/{}/start", keys: [name], access: .operator, effect: .once, reply: .done
            ) { json in
                json.beginObject()
                json.endObject()
            }
        }

        /// What belongs to an item.
        public struct Settings: Sendable {
            /// The client that sends the calls.
            public let vapix: Vapix

            /// The same of a client's device.
            ///
            /// - Parameter vapix: The client that sends the calls.
            @_alwaysEmitIntoClient
            public init(vapix: Vapix) {
                self.vapix = vapix
            }

            /// Reads the settings.
            ///
            /// Access: operator; AXIS OS 12.0 and later. Effect: read. Maturity: beta.
            /// Page: <https://example.com/everything-rest/#items>.
            ///
            /// - Parameter name: The name. 1 to 32 characters.
            /// - Returns: The settings of an item.
            /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
            ///   `CancellationError`.
            @_alwaysEmitIntoClient
            public func get(_ name: String) async throws -> ItemSettings {
                try await vapix.send(Self.get(name))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func get(_ name: String) -> VapixCall<ItemSettings> {
                VapixCall(
                    id: "everythingREST/items.settings.get", api: EverythingREST.configurationAPI, method: .get,
                    path: "/Items/{}/settings", keys: [name], access: .operator, effect: .read, reply: .resource)
            }

            /// Changes the settings.
            ///
            /// Access: operator; AXIS OS 12.0 and later. Effect: idempotent. Maturity: beta.
            /// Page: <https://example.com/everything-rest/#items>.
            ///
            /// - Parameters:
            ///   - name: The name. 1 to 32 characters.
            ///   - speed: The speed.
            /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
            ///   `CancellationError`.
            @_alwaysEmitIntoClient
            public func set(_ name: String, speed: Double? = nil) async throws {
                try await vapix.send(Self.set(name, speed: speed))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func set(_ name: String, speed: Double? = nil) -> VapixCall<Void> {
                VapixCall(
                    id: "everythingREST/items.settings.set", api: EverythingREST.configurationAPI, method: .patch,
                    path: "/Items/{}/settings", keys: [name], access: .operator, effect: .idempotent, reply: .done
                ) { json in
                    json.beginObject()
                    json.member("speed", speed)
                    json.endObject()
                }
            }
        }

        /// What an item is made of.
        public struct Parts: Sendable {
            /// The client that sends the calls.
            public let vapix: Vapix

            /// The same of a client's device.
            ///
            /// - Parameter vapix: The client that sends the calls.
            @_alwaysEmitIntoClient
            public init(vapix: Vapix) {
                self.vapix = vapix
            }

            /// Lists the parts.
            ///
            /// Access: operator; AXIS OS 12.0 and later. Effect: read. Maturity: beta.
            /// Page: <https://example.com/everything-rest/#items>.
            ///
            /// - Parameter name: The name. 1 to 32 characters.
            /// - Returns: All elements that the device lists.
            /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
            ///   `CancellationError`.
            @_alwaysEmitIntoClient
            public func list(_ name: String) async throws -> [PartOfItem] {
                try await vapix.send(Self.list(name))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func list(_ name: String) -> VapixCall<[PartOfItem]> {
                VapixCall(
                    id: "everythingREST/items.parts.list", api: EverythingREST.configurationAPI, method: .get,
                    path: "/Items/{}/parts", keys: [name], access: .operator, effect: .read, reply: .resource)
            }

            /// Reads a part.
            ///
            /// Access: operator; AXIS OS 12.0 and later. Effect: read. Maturity: beta.
            /// Page: <https://example.com/everything-rest/#items>.
            ///
            /// - Parameters:
            ///   - name: The name. 1 to 32 characters.
            ///   - number: The number.
            /// - Returns: A part.
            /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
            ///   `CancellationError`.
            @_alwaysEmitIntoClient
            public func get(name: String, _ number: Int) async throws -> PartOfItem {
                try await vapix.send(Self.get(name: name, number))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func get(name: String, _ number: Int) -> VapixCall<PartOfItem> {
                VapixCall(
                    id: "everythingREST/items.parts.get", api: EverythingREST.configurationAPI, method: .get,
                    path: "/Items/{}/parts/{}", keys: [name, String(number)], access: .operator, effect: .read,
                    reply: .resource)
            }

            /// Removes a part.
            ///
            /// Access: operator; AXIS OS 12.0 and later. Effect: idempotent. Maturity: beta.
            /// Page: <https://example.com/everything-rest/#items>.
            ///
            /// - Parameters:
            ///   - name: The name. 1 to 32 characters.
            ///   - number: The number.
            /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
            ///   `CancellationError`.
            @_alwaysEmitIntoClient
            public func remove(name: String, _ number: Int) async throws {
                try await vapix.send(Self.remove(name: name, number))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func remove(name: String, _ number: Int) -> VapixCall<Void> {
                VapixCall(
                    id: "everythingREST/items.parts.remove", api: EverythingREST.configurationAPI, method: .delete,
                    path: "/Items/{}/parts/{}", keys: [name, String(number)], access: .operator, effect: .idempotent,
                    reply: .done)
            }
        }
    }

    /// The confirmation that the caller knows the consequence of the call.
    public struct ItemsAddConfirmation: Sendable {
        /// It costs money.
        @_alwaysEmitIntoClient
        public static var costsMoney: ItemsAddConfirmation { Self() }

        @usableFromInline init() {}
    }

    /// The confirmation that the caller knows the consequence of the call.
    public struct ResetConfirmation: Sendable {
        /// All is forgotten.
        @_alwaysEmitIntoClient
        public static var forgetsAll: ResetConfirmation { Self() }

        @usableFromInline init() {}
    }

    /// The reply to ``wait(time:)``.
    public struct WaitReply: Sendable {
        /// A token.
        public let token: String
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - token: A token.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(token: String, other: [String: JSONValue] = [:]) {
            self.token = token
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var token: String?
            while let key = try json.nextMember(of: "token") {
                switch key {
                case 0: token = try json.readString()
                default: break
                }
            }
            guard let token else { throw json.missingField("token") }
            self.token = token
            self.other = json.keptMembersOfObject()
        }
    }

    /// The state of everything.
    public struct State: Sendable, JSONReadable {
        /// Whether it is on (`enabled`).
        public let isOn: Bool?
        /// The level.
        ///
        /// 0 to 10.
        public let level: Int?
        /// When it is on.
        ///
        /// At most 64 characters.
        public let schedule: String?
        /// The mode.
        public let mode: Mode?
        /// The hosts.
        ///
        /// 0 to 4 elements.
        public let hosts: [String]
        /// How long to wait.
        public let wait: Duration?
        /// The area.
        public let area: Area?
        /// The code.
        ///
        /// It matches `^[0-9]*$`.
        ///
        /// Read by: viewer.
        ///
        /// Changed by: operator.
        public let code: String?
        /// The name.
        ///
        /// Read by: anonymous.
        ///
        /// Changed by: admin.
        public let name: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isOn: Whether it is on.
        ///   - level: The level.
        ///   - schedule: When it is on.
        ///   - mode: The mode.
        ///   - hosts: The hosts.
        ///   - wait: How long to wait.
        ///   - area: The area.
        ///   - code: The code.
        ///   - name: The name.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            isOn: Bool? = nil, level: Int? = nil, schedule: String? = nil, mode: Mode? = nil, hosts: [String] = [],
            wait: Duration? = nil, area: Area? = nil, code: String? = nil, name: String? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.isOn = isOn
            self.level = level
            self.schedule = schedule
            self.mode = mode
            self.hosts = hosts
            self.wait = wait
            self.area = area
            self.code = code
            self.name = name
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var isOn: Bool?
            var level: Int?
            var schedule: String?
            var mode: Mode?
            var hosts: [String] = []
            var wait: Duration?
            var area: Area?
            var code: String?
            var name: String?
            while let key = try json.nextMember(of: "enabled,level,schedule,mode,hosts,wait,area,code,name") {
                switch key {
                case 0: isOn = try json.readBool()
                case 1: level = try json.readInt()
                case 2: schedule = try json.readString()
                case 3: mode = try json.readWord(Mode.self)
                case 4: hosts = try json.readArray(of: String.self)
                case 5: wait = try json.readDuration(in: .seconds)
                case 6: area = try json.read(Area.self)
                case 7: code = try json.readString()
                case 8: name = try json.readString()
                default: break
                }
            }
            self.isOn = isOn
            self.level = level
            self.schedule = schedule
            self.mode = mode
            self.hosts = hosts
            self.wait = wait
            self.area = area
            self.code = code
            self.name = name
            self.other = json.keptMembersOfObject()
        }
    }

    /// The entity below.
    public struct InnerState: Sendable, JSONReadable {
        /// A text.
        public let text: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - text: A text.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(text: String? = nil, other: [String: JSONValue] = [:]) {
            self.text = text
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var textValue: String?
            while let key = try json.nextMember(of: "text") {
                switch key {
                case 0: textValue = try json.readString()
                default: break
                }
            }
            self.text = textValue
            self.other = json.keptMembersOfObject()
        }
    }

    /// An item.
    public struct Item: Sendable, JSONReadable {
        /// The name.
        ///
        /// 1 to 32 characters.
        public let name: String
        /// The size.
        ///
        /// At least 1.
        public let size: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The name.
        ///   - size: The size.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(name: String, size: Int? = nil, other: [String: JSONValue] = [:]) {
            self.name = name
            self.size = size
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            var size: Int?
            while let key = try json.nextMember(of: "name,size") {
                switch key {
                case 0: name = try json.readString()
                case 1: size = try json.readInt()
                default: break
                }
            }
            guard let name else { throw json.missingField("name") }
            self.name = name
            self.size = size
            self.other = json.keptMembersOfObject()
        }
    }

    /// The settings of an item.
    public struct ItemSettings: Sendable, JSONReadable {
        /// The speed.
        public let speed: Double?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - speed: The speed.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(speed: Double? = nil, other: [String: JSONValue] = [:]) {
            self.speed = speed
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var speed: Double?
            while let key = try json.nextMember(of: "speed") {
                switch key {
                case 0: speed = try json.readDouble()
                default: break
                }
            }
            self.speed = speed
            self.other = json.keptMembersOfObject()
        }
    }

    /// A part.
    public struct PartOfItem: Sendable, JSONReadable {
        /// The number.
        public let number: Int
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - number: The number.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(number: Int, other: [String: JSONValue] = [:]) {
            self.number = number
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var number: Int?
            while let key = try json.nextMember(of: "number") {
                switch key {
                case 0: number = try json.readInt()
                default: break
                }
            }
            guard let number else { throw json.missingField("number") }
            self.number = number
            self.other = json.keptMembersOfObject()
        }
    }

    /// A mode.
    public struct Mode: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// By day.
        @_alwaysEmitIntoClient
        public static var day: Mode { Self(rawValue: "day") }
    }

    /// An area.
    public struct Area: Sendable, JSONReadable {
        /// Its width.
        ///
        /// 1 to 100.
        public var width: Int
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - width: Its width.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(width: Int, other: [String: JSONValue] = [:]) {
            self.width = width
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("width", width)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var width: Int?
            while let key = try json.nextMember(of: "width") {
                switch key {
                case 0: width = try json.readInt()
                default: break
                }
            }
            guard let width else { throw json.missingField("width") }
            self.width = width
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
        /// It is too much.
        @_alwaysEmitIntoClient
        public static var tooMuch: DeviceError.Code { 100 }
    }
}

extension Vapix {
    /// Every feature of the style rest.
    @_alwaysEmitIntoClient
    public var everythingREST: EverythingREST { EverythingREST(vapix: self) }
}
