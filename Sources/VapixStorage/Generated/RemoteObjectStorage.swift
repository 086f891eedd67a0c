// Generated from Specs/remote-object-storage.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Accounts of Azure or Amazon S3 to which the device uploads recordings.
///
/// `/config/discover` lists it as `remote-object-storage`; version 1.0 and later, beta.
///
/// See <https://developer.axis.com/vapix/device-configuration/remote-object-storage-api/>.
public struct RemoteObjectStorage: Sendable {
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
        id: "remote-object-storage", version: "1.0", path: "/config/rest/remote-object-storage/v1beta")

    /// Where the device keeps recordings that it cannot upload.
    @_alwaysEmitIntoClient
    public var failover: Failover { Failover(vapix: vapix) }

    /// The destinations that recording groups can name.
    @_alwaysEmitIntoClient
    public var destinations: Destinations { Destinations(vapix: vapix) }

    /// Reads the destinations, and the device's reaction if it cannot reach them.
    ///
    /// Unverified: the documentation leaves the path or the reply of this call open.
    ///
    /// Access: admin; the recordings do not say. Effect: read. Maturity: beta.
    /// Page: <https://developer.axis.com/vapix/device-configuration/remote-object-storage-api/>.
    ///
    /// - Returns: The destinations, and the device's reaction if it cannot reach them.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func get() async throws -> Configuration {
        try await vapix.send(Self.get())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func get() -> VapixCall<Configuration> { callGet }

    private static let callGet = VapixCall<Configuration>(
        id: "remoteObjectStorage/get", api: RemoteObjectStorage.configurationAPI, method: .get, path: "",
        access: .admin, effect: .read, reply: .resource)

    /// Where the device keeps recordings that it cannot upload.
    public struct Failover: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// Changes where the device keeps recordings that it cannot upload.
        ///
        /// Unverified: the documentation leaves the path or the reply of this call open.
        ///
        /// Access: admin; the recordings do not say. Effect: idempotent. Maturity: beta.
        /// Page: <https://developer.axis.com/vapix/device-configuration/remote-object-storage-api/>.
        ///
        /// - Parameter storage: Where the device keeps such recordings, and the limits.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func set(_ storage: FailoverStorage) async throws {
            try await vapix.send(Self.set(storage))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func set(_ storage: FailoverStorage) -> VapixCall<Void> {
            VapixCall(
                id: "remoteObjectStorage/failover.set", api: RemoteObjectStorage.configurationAPI, method: .patch,
                path: "/failover", access: .admin, effect: .idempotent, reply: .done
            ) { json in
                storage.write(to: &json)
            }
        }
    }

    /// The destinations that recording groups can name.
    public struct Destinations: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// The Azure account of a destination.
        @_alwaysEmitIntoClient
        public var azure: Azure { Azure(vapix: vapix) }

        /// The description of a destination.
        @_alwaysEmitIntoClient
        public var remark: Remark { Remark(vapix: vapix) }

        /// Lists the destinations.
        ///
        /// Access: admin; the recordings do not say. Effect: read. Maturity: beta.
        /// Page: <https://developer.axis.com/vapix/device-configuration/remote-object-storage-api/>.
        ///
        /// - Returns: All elements that the device lists.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func list() async throws -> [Destination] {
            try await vapix.send(Self.list())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func list() -> VapixCall<[Destination]> { callDestinationsList }

        private static let callDestinationsList = VapixCall<[Destination]>(
            id: "remoteObjectStorage/destinations.list", api: RemoteObjectStorage.configurationAPI, method: .get,
            path: "/destinations", access: .admin, effect: .read, reply: .resource)

        /// Adds a destination, with either an Azure or an S3 account.
        ///
        /// An Azure account without a name needs a shared access signature.
        ///
        /// Access: admin; the recordings do not say. Effect: once. Maturity: beta.
        /// Page: <https://developer.axis.com/vapix/device-configuration/remote-object-storage-api/>.
        ///
        /// - Parameters:
        ///   - id: The identifier, by which recording groups name the destination.
        ///   - azure: A container of Azure.
        ///   - s3: A bucket of Amazon S3, or of a service like it.
        ///   - remark: A description (`description`).
        /// - Returns: A destination of recordings, whose secrets are read as asterisks.
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalid`` or ``ErrorCode/itemExists`` or another code
        ///   if the device refuses; `CancellationError`.
        @discardableResult
        @_alwaysEmitIntoClient
        public func add(
            id: String, azure: AzureAccount? = nil, s3: S3Account? = nil, remark: String? = nil
        ) async throws -> Destination {
            try await vapix.send(Self.add(id: id, azure: azure, s3: s3, remark: remark))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func add(
            id: String, azure: AzureAccount? = nil, s3: S3Account? = nil, remark: String? = nil
        ) -> VapixCall<Destination> {
            VapixCall(
                id: "remoteObjectStorage/destinations.add", api: RemoteObjectStorage.configurationAPI, method: .post,
                path: "/destinations", access: .admin, effect: .once, reply: .resource
            ) { json in
                json.beginObject()
                json.member("id", id)
                if let azure {
                    json.key("azure")
                    azure.write(to: &json)
                }
                if let s3 {
                    json.key("s3")
                    s3.write(to: &json)
                }
                json.member("description", remark)
                json.endObject()
            }
        }

        /// Reads a destination.
        ///
        /// Unverified: the documentation leaves the path or the reply of this call open.
        ///
        /// Access: admin; the recordings do not say. Effect: read. Maturity: beta.
        /// Page: <https://developer.axis.com/vapix/device-configuration/remote-object-storage-api/>.
        ///
        /// - Parameter id: The identifier, by which recording groups name the destination.
        /// - Returns: A destination of recordings, whose secrets are read as asterisks.
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func get(_ id: String) async throws -> Destination {
            try await vapix.send(Self.get(id))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func get(_ id: String) -> VapixCall<Destination> {
            VapixCall(
                id: "remoteObjectStorage/destinations.get", api: RemoteObjectStorage.configurationAPI, method: .get,
                path: "/destinations/{}", keys: [id], access: .admin, effect: .read, reply: .resource)
        }

        /// Changes a destination; absent values stay unchanged.
        ///
        /// Unverified: the documentation leaves the path or the reply of this call open.
        ///
        /// Access: admin; the recordings do not say. Effect: idempotent. Maturity: beta.
        /// Page: <https://developer.axis.com/vapix/device-configuration/remote-object-storage-api/>.
        ///
        /// - Parameters:
        ///   - id: The identifier, by which recording groups name the destination.
        ///   - azure: A container of Azure.
        ///   - s3: A bucket of Amazon S3, or of a service like it.
        ///   - remark: A description (`description`).
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func set(
            _ id: String, azure: AzureAccount? = nil, s3: S3Account? = nil, remark: String? = nil
        ) async throws {
            try await vapix.send(Self.set(id, azure: azure, s3: s3, remark: remark))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func set(
            _ id: String, azure: AzureAccount? = nil, s3: S3Account? = nil, remark: String? = nil
        ) -> VapixCall<Void> {
            VapixCall(
                id: "remoteObjectStorage/destinations.set", api: RemoteObjectStorage.configurationAPI, method: .patch,
                path: "/destinations/{}", keys: [id], access: .admin, effect: .idempotent, reply: .done
            ) { json in
                json.beginObject()
                if let azure {
                    json.key("azure")
                    azure.write(to: &json)
                }
                if let s3 {
                    json.key("s3")
                    s3.write(to: &json)
                }
                json.member("description", remark)
                json.endObject()
            }
        }

        /// Removes a destination.
        ///
        /// Access: admin; the recordings do not say. Effect: idempotent. Maturity: beta.
        /// Page: <https://developer.axis.com/vapix/device-configuration/remote-object-storage-api/>.
        ///
        /// - Parameter id: The identifier, by which recording groups name the destination.
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func remove(_ id: String) async throws {
            try await vapix.send(Self.remove(id))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func remove(_ id: String) -> VapixCall<Void> {
            VapixCall(
                id: "remoteObjectStorage/destinations.remove", api: RemoteObjectStorage.configurationAPI,
                method: .delete, path: "/destinations/{}", keys: [id], access: .admin, effect: .idempotent,
                reply: .done)
        }

        /// The Azure account of a destination.
        public struct Azure: Sendable {
            /// The client that sends the calls.
            public let vapix: Vapix

            /// The same of a client's device.
            ///
            /// - Parameter vapix: The client that sends the calls.
            @_alwaysEmitIntoClient
            public init(vapix: Vapix) {
                self.vapix = vapix
            }

            /// Replaces the Azure account of a destination.
            ///
            /// Access: admin; the recordings do not say. Effect: idempotent. Maturity: beta.
            /// Page: <https://developer.axis.com/vapix/device-configuration/remote-object-storage-api/>.
            ///
            /// - Parameters:
            ///   - id: The identifier, by which recording groups name the destination.
            ///   - account: The complete account, including secrets.
            /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device
            ///   refuses; `CancellationError`.
            @_alwaysEmitIntoClient
            public func set(_ id: String, _ account: AzureAccount) async throws {
                try await vapix.send(Self.set(id, account))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func set(_ id: String, _ account: AzureAccount) -> VapixCall<Void> {
                VapixCall(
                    id: "remoteObjectStorage/destinations.azure.set", api: RemoteObjectStorage.configurationAPI,
                    method: .patch, path: "/destinations/{}/azure", keys: [id], access: .admin, effect: .idempotent,
                    reply: .done
                ) { json in
                    account.write(to: &json)
                }
            }
        }

        /// The description of a destination.
        public struct Remark: Sendable {
            /// The client that sends the calls.
            public let vapix: Vapix

            /// The same of a client's device.
            ///
            /// - Parameter vapix: The client that sends the calls.
            @_alwaysEmitIntoClient
            public init(vapix: Vapix) {
                self.vapix = vapix
            }

            /// Changes the description of a destination.
            ///
            /// Access: admin; the recordings do not say. Effect: idempotent. Maturity: beta.
            /// Page: <https://developer.axis.com/vapix/device-configuration/remote-object-storage-api/>.
            ///
            /// - Parameters:
            ///   - id: The identifier, by which recording groups name the destination.
            ///   - remark: The description.
            /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device
            ///   refuses; `CancellationError`.
            @_alwaysEmitIntoClient
            public func set(_ id: String, _ remark: String) async throws {
                try await vapix.send(Self.set(id, remark))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func set(_ id: String, _ remark: String) -> VapixCall<Void> {
                VapixCall(
                    id: "remoteObjectStorage/destinations.remark.set", api: RemoteObjectStorage.configurationAPI,
                    method: .patch, path: "/destinations/{}/description", keys: [id], access: .admin,
                    effect: .idempotent, reply: .done
                ) { json in
                    json.write(remark)
                }
            }
        }
    }

    /// The destinations, and the device's reaction if it cannot reach them.
    public struct Configuration: Sendable, JSONReadable {
        /// The destinations.
        public let destinations: [Destination]
        /// Where the device keeps recordings that it cannot upload; absent if the device drops such recordings.
        public let failover: FailoverStorage?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - destinations: The destinations.
        ///   - failover: Where the device keeps recordings that it cannot upload; absent if the device drops such
        ///     recordings.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            destinations: [Destination] = [], failover: FailoverStorage? = nil, other: [String: JSONValue] = [:]
        ) {
            self.destinations = destinations
            self.failover = failover
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var destinations: [Destination] = []
            var failover: FailoverStorage?
            while let key = try json.nextMember(of: "destinations,failover") {
                switch key {
                case 0: destinations = try json.readArray(of: Destination.self)
                case 1: failover = try json.read(FailoverStorage.self)
                default: break
                }
            }
            self.destinations = destinations
            self.failover = failover
            self.other = json.keptMembersOfObject()
        }
    }

    /// A destination of recordings, whose secrets are read as asterisks.
    public struct Destination: Sendable, JSONReadable {
        /// The identifier, by which recording groups name the destination.
        public let id: String
        /// A description (`description`).
        public let remark: String?
        /// A container of Azure.
        public let azure: AzureAccount?
        /// A bucket of Amazon S3, or of a service like it.
        public let s3: S3Account?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The identifier, by which recording groups name the destination.
        ///   - remark: A description.
        ///   - azure: A container of Azure.
        ///   - s3: A bucket of Amazon S3, or of a service like it.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            id: String, remark: String? = nil, azure: AzureAccount? = nil, s3: S3Account? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.remark = remark
            self.azure = azure
            self.s3 = s3
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: String?
            var remark: String?
            var azure: AzureAccount?
            var s3: S3Account?
            while let key = try json.nextMember(of: "id,description,azure,s3") {
                switch key {
                case 0: id = try json.readString()
                case 1: remark = try json.readString()
                case 2: azure = try json.read(AzureAccount.self)
                case 3: s3 = try json.read(S3Account.self)
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.remark = remark
            self.azure = azure
            self.s3 = s3
            self.other = json.keptMembersOfObject()
        }
    }

    /// Where the device keeps recordings that it cannot upload.
    public struct FailoverStorage: Sendable, JSONReadable {
        /// Whether the device or the configuration chooses the disk.
        public var diskSelection: DiskSelection?
        /// The identifier of the disk, for a manual selection (`diskId`).
        public var diskID: String?
        /// The maximum amount of data to store, in KiB, for a manual selection.
        public var storageLimit: Int64?
        /// The highest rate at which stored recordings are uploaded later, in kbit/s.
        public var uploadLimit: Int64?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - diskSelection: Whether the device or the configuration chooses the disk.
        ///   - diskID: The identifier of the disk, for a manual selection.
        ///   - storageLimit: The maximum amount of data to store, in KiB, for a manual selection.
        ///   - uploadLimit: The highest rate at which stored recordings are uploaded later, in kbit/s.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            diskSelection: DiskSelection? = nil, diskID: String? = nil, storageLimit: Int64? = nil,
            uploadLimit: Int64? = nil, other: [String: JSONValue] = [:]
        ) {
            self.diskSelection = diskSelection
            self.diskID = diskID
            self.storageLimit = storageLimit
            self.uploadLimit = uploadLimit
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("diskSelection", diskSelection?.rawValue)
            json.member("diskId", diskID)
            json.member("storageLimit", storageLimit)
            json.member("uploadLimit", uploadLimit)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var diskSelection: DiskSelection?
            var diskID: String?
            var storageLimit: Int64?
            var uploadLimit: Int64?
            while let key = try json.nextMember(of: "diskSelection,diskId,storageLimit,uploadLimit") {
                switch key {
                case 0: diskSelection = try json.readWord(DiskSelection.self)
                case 1: diskID = try json.readString()
                case 2: storageLimit = try json.readInt64()
                case 3: uploadLimit = try json.readInt64()
                default: break
                }
            }
            self.diskSelection = diskSelection
            self.diskID = diskID
            self.storageLimit = storageLimit
            self.uploadLimit = uploadLimit
            self.other = json.keptMembersOfObject()
        }
    }

    /// The party that chooses a disk.
    public struct DiskSelection: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The device chooses the disk.
        @_alwaysEmitIntoClient
        public static var automatic: DiskSelection { Self(rawValue: "AUTO") }
        /// The configuration names the disk.
        @_alwaysEmitIntoClient
        public static var manual: DiskSelection { Self(rawValue: "MANUAL") }
    }

    /// A container of Azure, with a shared key or a shared access signature.
    public struct AzureAccount: Sendable, JSONReadable {
        /// The name of the storage account.
        public var accountName: String?
        /// The name of the container.
        public var container: String?
        /// The address of the storage.
        public var url: String?
        /// The account's key.
        public var sharedKey: Secret?
        /// The shared access signature.
        public var sas: Secret?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - accountName: The name of the storage account.
        ///   - container: The name of the container.
        ///   - url: The address of the storage.
        ///   - sharedKey: The account's key.
        ///   - sas: The shared access signature.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            accountName: String? = nil, container: String? = nil, url: String? = nil, sharedKey: Secret? = nil,
            sas: Secret? = nil, other: [String: JSONValue] = [:]
        ) {
            self.accountName = accountName
            self.container = container
            self.url = url
            self.sharedKey = sharedKey
            self.sas = sas
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("accountName", accountName)
            json.member("container", container)
            json.member("url", url)
            json.member("sharedKey", sharedKey)
            json.member("sas", sas)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var accountName: String?
            var container: String?
            var url: String?
            var sharedKey: Secret?
            var sas: Secret?
            while let key = try json.nextMember(of: "accountName,container,url,sharedKey,sas") {
                switch key {
                case 0: accountName = try json.readString()
                case 1: container = try json.readString()
                case 2: url = try json.readString()
                case 3: sharedKey = try json.readSecret()
                case 4: sas = try json.readSecret()
                default: break
                }
            }
            self.accountName = accountName
            self.container = container
            self.url = url
            self.sharedKey = sharedKey
            self.sas = sas
            self.other = json.keptMembersOfObject()
        }
    }

    /// A bucket of Amazon S3, or of a service like it.
    public struct S3Account: Sendable, JSONReadable {
        /// The name of the bucket.
        public var bucket: String?
        /// The region, "us-east-1" for example.
        public var region: String?
        /// The address of the storage.
        public var url: String?
        /// The identifier of the access key (`accessKeyId`).
        public var accessKeyID: Secret?
        /// The access key.
        public var secretAccessKey: Secret?
        /// The token of a session with temporary keys.
        public var sessionToken: Secret?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - bucket: The name of the bucket.
        ///   - region: The region, "us-east-1" for example.
        ///   - url: The address of the storage.
        ///   - accessKeyID: The identifier of the access key.
        ///   - secretAccessKey: The access key.
        ///   - sessionToken: The token of a session with temporary keys.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            bucket: String? = nil, region: String? = nil, url: String? = nil, accessKeyID: Secret? = nil,
            secretAccessKey: Secret? = nil, sessionToken: Secret? = nil, other: [String: JSONValue] = [:]
        ) {
            self.bucket = bucket
            self.region = region
            self.url = url
            self.accessKeyID = accessKeyID
            self.secretAccessKey = secretAccessKey
            self.sessionToken = sessionToken
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("bucket", bucket)
            json.member("region", region)
            json.member("url", url)
            json.member("accessKeyId", accessKeyID)
            json.member("secretAccessKey", secretAccessKey)
            json.member("sessionToken", sessionToken)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var bucket: String?
            var region: String?
            var url: String?
            var accessKeyID: Secret?
            var secretAccessKey: Secret?
            var sessionToken: Secret?
            while let key = try json.nextMember(of: "bucket,region,url,accessKeyId,secretAccessKey,sessionToken") {
                switch key {
                case 0: bucket = try json.readString()
                case 1: region = try json.readString()
                case 2: url = try json.readString()
                case 3: accessKeyID = try json.readSecret()
                case 4: secretAccessKey = try json.readSecret()
                case 5: sessionToken = try json.readSecret()
                default: break
                }
            }
            self.bucket = bucket
            self.region = region
            self.url = url
            self.accessKeyID = accessKeyID
            self.secretAccessKey = secretAccessKey
            self.sessionToken = sessionToken
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
    /// Accounts of Azure or Amazon S3 to which the device uploads recordings.
    @_alwaysEmitIntoClient
    public var remoteObjectStorage: RemoteObjectStorage { RemoteObjectStorage(vapix: self) }
}
