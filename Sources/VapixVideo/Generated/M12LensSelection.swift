// Generated from Specs/m12-lens-selection.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The choice of exchangeable M12 lenses on cameras that control a remote PTZ camera.
///
/// Devices whose parameter `Properties.M12LensSelection.M12LensSelection` is yes.
///
/// AXIS OS 6.50 and later.
///
/// Deprecated: It was deprecated before its release and gets no updates.
///
/// See <https://developer.axis.com/vapix/network-video/m12-lens-selection/>.
public struct M12LensSelection: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads which versions of this API the device has.
    ///
    /// Deprecated: It was deprecated before its release and gets no updates.
    ///
    /// Access: operator; AXIS OS 6.50 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/m12-lens-selection/#getsupportedversions>.
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
        id: "m12LensSelection/getSupportedVersions", path: "/axis-cgi/m12-lensselection.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .operator, effect: .read, reply: .data)

    /// Lists the lenses that the device supports.
    ///
    /// Deprecated: It was deprecated before its release and gets no updates.
    ///
    /// Access: operator; AXIS OS 6.50 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/m12-lens-selection/#getsupportedlenses>.
    ///
    /// - Parameter listsSensors: Whether to list the sensors of each lens (`listSensorIds`).
    /// - Returns: The lenses.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getSupportedLenses(listsSensors: Bool? = nil) async throws -> [Lens] {
        try await vapix.send(Self.getSupportedLenses(listsSensors: listsSensors))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getSupportedLenses(listsSensors: Bool? = nil) -> VapixCall<[Lens]> {
        VapixCall(
            id: "m12LensSelection/getSupportedLenses", path: "/axis-cgi/m12-lensselection.cgi", apiVersion: "2.1",
            method: "getSupportedLenses", access: .operator, effect: .read, reply: .data
        ) { json in
            json.beginParameters()
            json.member("listSensorIds", listsSensors)
            json.endParameters()
        }
    }

    /// Reads the lens of a sensor, or the lenses of all sensors.
    ///
    /// Deprecated: It was deprecated before its release and gets no updates.
    ///
    /// Access: operator; AXIS OS 6.50 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/m12-lens-selection/#getcurrentlenses>.
    ///
    /// - Parameter sensorID: The identifier of the sensor; all sensors if left out (`sensorId`).
    /// - Returns: The lens of each sensor.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidSensor`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func getCurrentLenses(sensorID: Int? = nil) async throws -> [CurrentLens] {
        try await vapix.send(Self.getCurrentLenses(sensorID: sensorID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getCurrentLenses(sensorID: Int? = nil) -> VapixCall<[CurrentLens]> {
        VapixCall(
            id: "m12LensSelection/getCurrentLenses", path: "/axis-cgi/m12-lensselection.cgi", apiVersion: "2.1",
            method: "getCurrentLenses", access: .operator, effect: .read, reply: .data
        ) { json in
            json.beginParameters()
            json.member("sensorId", sensorID)
            json.endParameters()
        }
    }

    /// Tells the device which lens a sensor has.
    ///
    /// Deprecated: It was deprecated before its release and gets no updates.
    ///
    /// Access: operator; AXIS OS 6.50 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/m12-lens-selection/#setcurrentlens>.
    ///
    /// - Parameters:
    ///   - sensorID: The identifier of the sensor (`sensorId`).
    ///   - lensID: The identifier of the lens (`lensId`).
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidSensor`` or ``ErrorCode/unsupportedLens`` or
    ///   another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setCurrentLens(sensorID: Int, lensID: Int) async throws {
        try await vapix.send(Self.setCurrentLens(sensorID: sensorID, lensID: lensID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setCurrentLens(sensorID: Int, lensID: Int) -> VapixCall<Void> {
        VapixCall(
            id: "m12LensSelection/setCurrentLens", path: "/axis-cgi/m12-lensselection.cgi", apiVersion: "2.1",
            method: "setCurrentLens", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("sensorId", sensorID)
            json.member("lensId", lensID)
            json.endObject()
        }
    }

    /// A lens that the device supports.
    public struct Lens: Sendable, JSONReadable {
        /// The identifier of the lens (`lensId`).
        public let id: Int
        /// The name of the lens (`lensName`).
        public let name: String?
        /// The identifiers of the sensors that have the lens; nil unless listsSensors is true (`sensorIds`).
        public let sensorIDs: [Int]?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The identifier of the lens.
        ///   - name: The name of the lens.
        ///   - sensorIDs: The identifiers of the sensors that have the lens; nil unless listsSensors is true.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(id: Int, name: String? = nil, sensorIDs: [Int]? = nil, other: [String: JSONValue] = [:]) {
            self.id = id
            self.name = name
            self.sensorIDs = sensorIDs
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int?
            var name: String?
            var sensorIDs: [Int]?
            while let key = try json.nextMember(of: "lensId,lensName,sensorIds") {
                switch key {
                case 0: id = try json.readInt()
                case 1: name = try json.readString()
                case 2: sensorIDs = try json.readArray(of: Int.self)
                default: break
                }
            }
            guard let id else { throw json.missingField("lensId") }
            self.id = id
            self.name = name
            self.sensorIDs = sensorIDs
            self.other = json.keptMembersOfObject()
        }
    }

    /// A sensor and its lens.
    public struct CurrentLens: Sendable, JSONReadable {
        /// The identifier of the sensor (`sensorId`).
        public let sensorID: Int
        /// The identifier of the lens (`lensId`).
        public let lensID: Int
        /// The name of the lens.
        public let lensName: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - sensorID: The identifier of the sensor.
        ///   - lensID: The identifier of the lens.
        ///   - lensName: The name of the lens.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(sensorID: Int, lensID: Int, lensName: String? = nil, other: [String: JSONValue] = [:]) {
            self.sensorID = sensorID
            self.lensID = lensID
            self.lensName = lensName
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var sensorID: Int?
            var lensID: Int?
            var lensName: String?
            while let key = try json.nextMember(of: "sensorId,lensId,lensName") {
                switch key {
                case 0: sensorID = try json.readInt()
                case 1: lensID = try json.readInt()
                case 2: lensName = try json.readString()
                default: break
                }
            }
            guard let sensorID else { throw json.missingField("sensorId") }
            self.sensorID = sensorID
            guard let lensID else { throw json.missingField("lensId") }
            self.lensID = lensID
            self.lensName = lensName
            self.other = json.keptMembersOfObject()
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// A parameter's value is invalid.
        @_alwaysEmitIntoClient
        public static var invalidParameter: DeviceError.Code { 1000 }
        /// There is no such sensor.
        @_alwaysEmitIntoClient
        public static var invalidSensor: DeviceError.Code { 1001 }
        /// The lens is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedLens: DeviceError.Code { 1002 }
        /// The device is out of memory.
        @_alwaysEmitIntoClient
        public static var outOfMemory: DeviceError.Code { 2000 }
        /// The user may not do this.
        @_alwaysEmitIntoClient
        public static var accessForbidden: DeviceError.Code { 2001 }
        /// The HTTP method is not POST.
        @_alwaysEmitIntoClient
        public static var unsupportedHTTPMethod: DeviceError.Code { 2002 }
        /// The API version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 2003 }
        /// The method is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedMethod: DeviceError.Code { 2004 }
        /// The request is not JSON.
        @_alwaysEmitIntoClient
        public static var invalidJSON: DeviceError.Code { 4000 }
        /// A required parameter is missing.
        @_alwaysEmitIntoClient
        public static var missingParameter: DeviceError.Code { 4001 }
        /// A parameter has the wrong type.
        @_alwaysEmitIntoClient
        public static var invalidType: DeviceError.Code { 4002 }
        /// The device failed.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 8000 }
    }
}

extension Vapix {
    /// The choice of exchangeable M12 lenses on cameras that control a remote PTZ camera.
    @_alwaysEmitIntoClient
    public var m12LensSelection: M12LensSelection { M12LensSelection(vapix: self) }
}
