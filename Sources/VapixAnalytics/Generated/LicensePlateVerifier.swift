// Generated from Specs/license-plate-verifier.yaml by vapix-generate. Do not edit.

public import VapixClient

/// AXIS License Plate Verifier, which reads license plates and compares them with lists.
///
/// The application must be installed and running.
///
/// The events are `tnsaxis:CameraApplicationPlatform/ALPV.AllPlates` and others of the prefix ALPV.
///
/// A configuration is sent as a document of XML or JSON, with the elements that the operation's page names.
///
/// See <https://developer.axis.com/vapix/applications/license-plate-verifier-api/>.
public struct LicensePlateVerifier: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads the first profile, which says where events are sent to.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/license-plate-verifier-api/#get-push-event-configurations>.
    ///
    /// - Returns: The profile.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getPushProfile() async throws -> PushProfile {
        try await vapix.send(Self.getPushProfile())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getPushProfile() -> VapixCall<PushProfile> { callGetPushProfile }

    private static let callGetPushProfile = VapixCall<PushProfile>(
        id: "licensePlateVerifier/getPushProfile", path: "/local/fflprapp/cloud.cgi", arguments: .get, access: .admin,
        effect: .read, reply: .xml(root: "cloud_config", reading: PushProfile.init(from:)))

    /// Sets the first profile, which says where events are sent to.
    ///
    /// Access: admin; the page does not say. Effect: idempotent.
    /// Page:
    /// <https://developer.axis.com/vapix/applications/license-plate-verifier-api/#update-push-event-configurations>.
    ///
    /// - Parameter document: The profile as XML, with the root element `cloud_config`.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setPushProfile(document: HTTPBody) async throws {
        try await vapix.send(Self.setPushProfile(document: document))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setPushProfile(document: HTTPBody) -> VapixCall<Void> {
        VapixCall(
            id: "licensePlateVerifier/setPushProfile", path: "/local/fflprapp/cloud.cgi", access: .admin,
            effect: .idempotent, body: document, contentType: "application/xml", reply: .nothing)
    }

    /// Reads the second profile, which says where events are sent to.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/license-plate-verifier-api/#get-push-event-configurations>.
    ///
    /// - Returns: The profile.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getPushProfile2() async throws -> PushProfile {
        try await vapix.send(Self.getPushProfile2())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getPushProfile2() -> VapixCall<PushProfile> { callGetPushProfile2 }

    private static let callGetPushProfile2 = VapixCall<PushProfile>(
        id: "licensePlateVerifier/getPushProfile2", path: "/local/fflprapp/cloud2.cgi", arguments: .get, access: .admin,
        effect: .read, reply: .xml(root: "cloud_config", reading: PushProfile.init(from:)))

    /// Sets the second profile, which says where events are sent to.
    ///
    /// Access: admin; the page does not say. Effect: idempotent.
    /// Page:
    /// <https://developer.axis.com/vapix/applications/license-plate-verifier-api/#update-push-event-configurations>.
    ///
    /// - Parameter document: The profile as XML, with the root element `cloud_config`.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setPushProfile2(document: HTTPBody) async throws {
        try await vapix.send(Self.setPushProfile2(document: document))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setPushProfile2(document: HTTPBody) -> VapixCall<Void> {
        VapixCall(
            id: "licensePlateVerifier/setPushProfile2", path: "/local/fflprapp/cloud2.cgi", access: .admin,
            effect: .idempotent, body: document, contentType: "application/xml", reply: .nothing)
    }

    /// Reads the third profile, which says where events are sent to.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/license-plate-verifier-api/#get-push-event-configurations>.
    ///
    /// - Returns: The profile.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getPushProfile3() async throws -> PushProfile {
        try await vapix.send(Self.getPushProfile3())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getPushProfile3() -> VapixCall<PushProfile> { callGetPushProfile3 }

    private static let callGetPushProfile3 = VapixCall<PushProfile>(
        id: "licensePlateVerifier/getPushProfile3", path: "/local/fflprapp/cloud3.cgi", arguments: .get, access: .admin,
        effect: .read, reply: .xml(root: "cloud_config", reading: PushProfile.init(from:)))

    /// Sets the third profile, which says where events are sent to.
    ///
    /// Access: admin; the page does not say. Effect: idempotent.
    /// Page:
    /// <https://developer.axis.com/vapix/applications/license-plate-verifier-api/#update-push-event-configurations>.
    ///
    /// - Parameter document: The profile as XML, with the root element `cloud_config`.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setPushProfile3(document: HTTPBody) async throws {
        try await vapix.send(Self.setPushProfile3(document: document))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setPushProfile3(document: HTTPBody) -> VapixCall<Void> {
        VapixCall(
            id: "licensePlateVerifier/setPushProfile3", path: "/local/fflprapp/cloud3.cgi", access: .admin,
            effect: .idempotent, body: document, contentType: "application/xml", reply: .nothing)
    }

    /// Sets where and how often messages about the camera are sent.
    ///
    /// Access: admin; the page does not say. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/applications/license-plate-verifier-api/#configure-heartbeat-service>.
    ///
    /// - Parameter document: The settings as XML, with the root element `hb_config`; its `period` is 5, 10, 30, 60 or
    ///   1440 minutes.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setHeartbeat(document: HTTPBody) async throws {
        try await vapix.send(Self.setHeartbeat(document: document))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setHeartbeat(document: HTTPBody) -> VapixCall<Void> {
        VapixCall(
            id: "licensePlateVerifier/setHeartbeat", path: "/local/fflprapp/config_hb.cgi", access: .admin,
            effect: .idempotent, body: document, contentType: "application/xml", reply: .nothing)
    }

    /// Sets the contents of the messages about the camera, and sends one.
    ///
    /// Access: admin; the page does not say. Effect: once.
    /// Page:
    /// <https://developer.axis.com/vapix/applications/license-plate-verifier-api/#configure-and-send-heartbeat-service-data>.
    ///
    /// - Parameter document: A truth value for each field by section, as JSON.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setHeartbeatData(document: HTTPBody) async throws {
        try await vapix.send(Self.setHeartbeatData(document: document))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setHeartbeatData(document: HTTPBody) -> VapixCall<Void> {
        VapixCall(
            id: "licensePlateVerifier/setHeartbeatData", path: "/local/fflprapp/config_hb_data.cgi", access: .admin,
            effect: .once, body: document, contentType: "application/json", reply: .nothing)
    }

    /// Reads how the application works together with a 2N device.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/license-plate-verifier-api/#get-2n-integration-settings>.
    ///
    /// - Returns: The settings.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func get2N() async throws -> TwoN {
        try await vapix.send(Self.get2N())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func get2N() -> VapixCall<TwoN> { callGet2N }

    private static let callGet2N = VapixCall<TwoN>(
        id: "licensePlateVerifier/get2N", path: "/local/fflprapp/config_2n.cgi", arguments: .get, access: .admin,
        effect: .read, reply: .xml(root: "tn_config", reading: TwoN.init(from:)))

    /// Sets how the application works together with a 2N device.
    ///
    /// Access: admin; the page does not say. Effect: idempotent.
    /// Page:
    /// <https://developer.axis.com/vapix/applications/license-plate-verifier-api/#configure-2n-integration-in-alpv>.
    ///
    /// - Parameter document: The settings as XML, with the root element `tn_config`.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func set2N(document: HTTPBody) async throws {
        try await vapix.send(Self.set2N(document: document))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func set2N(document: HTTPBody) -> VapixCall<Void> {
        VapixCall(
            id: "licensePlateVerifier/set2N", path: "/local/fflprapp/config_2n.cgi", access: .admin,
            effect: .idempotent, body: document, contentType: "application/xml", reply: .nothing)
    }

    /// Reads how the application sends events to Genetec.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page:
    /// <https://developer.axis.com/vapix/applications/license-plate-verifier-api/#get-genetic-integration-settings>.
    ///
    /// - Returns: The settings.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getGenetec() async throws -> Genetec {
        try await vapix.send(Self.getGenetec())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getGenetec() -> VapixCall<Genetec> { callGetGenetec }

    private static let callGetGenetec = VapixCall<Genetec>(
        id: "licensePlateVerifier/getGenetec", path: "/local/fflprapp/config_gsc.cgi", arguments: .get, access: .admin,
        effect: .read, reply: .xml(root: "gsc_config", reading: Genetec.init(from:)))

    /// Sets how the application sends events to Genetec.
    ///
    /// Access: admin; the page does not say. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/applications/license-plate-verifier-api/#configure-genetec-integration>.
    ///
    /// - Parameter document: The settings as XML, with the root element `gsc_config`.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setGenetec(document: HTTPBody) async throws {
        try await vapix.send(Self.setGenetec(document: document))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setGenetec(document: HTTPBody) -> VapixCall<Void> {
        VapixCall(
            id: "licensePlateVerifier/setGenetec", path: "/local/fflprapp/config_gsc.cgi", access: .admin,
            effect: .idempotent, body: document, contentType: "application/xml", reply: .nothing)
    }

    /// Reads the settings of the application.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/license-plate-verifier-api/#get-alpv-settings>.
    ///
    /// - Returns: The settings.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getSettings() async throws -> Settings {
        try await vapix.send(Self.getSettings())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getSettings() -> VapixCall<Settings> { callGetSettings }

    private static let callGetSettings = VapixCall<Settings>(
        id: "licensePlateVerifier/getSettings", path: "/local/fflprapp/config.cgi", arguments: .get, access: .admin,
        effect: .read, reply: .xml(root: "configuration", reading: Settings.init(from:)))

    /// Changes settings of the application, such as the areas of interest.
    ///
    /// The documentation shows only the areas.
    ///
    /// Access: admin; the page does not say. Effect: idempotent.
    /// Page:
    /// <https://developer.axis.com/vapix/applications/license-plate-verifier-api/#set-area-of-interest-configuration>.
    ///
    /// - Parameter document: The settings to change as XML, with the root element `configuration`.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setSettings(document: HTTPBody) async throws {
        try await vapix.send(Self.setSettings(document: document))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setSettings(document: HTTPBody) -> VapixCall<Void> {
        VapixCall(
            id: "licensePlateVerifier/setSettings", path: "/local/fflprapp/config.cgi", access: .admin,
            effect: .idempotent, body: document, contentType: "application/xml", reply: .nothing)
    }

    /// Reads the corners of the areas of interest.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page:
    /// <https://developer.axis.com/vapix/applications/license-plate-verifier-api/#get-area-of-interest-configuration>.
    ///
    /// - Returns: The areas in words, with the corners in pixels, in an element `pre`.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getAreas() async throws -> String {
        try await vapix.send(Self.getAreas())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getAreas() -> VapixCall<String> { callGetAreas }

    private static let callGetAreas = VapixCall<String>(
        id: "licensePlateVerifier/getAreas", path: "/local/fflprapp/api.cgi", arguments: .get, access: .admin,
        effect: .read, reply: .text
    ) { query in
        query.append("api", "getrroi")
    }

    /// Sets the areas of interest, and the direction of cars in each.
    ///
    /// Access: admin; the page does not say. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/applications/license-plate-verifier-api/#change-direction-angle>.
    ///
    /// - Parameter document: The areas as JSON: `{"api": "setconfig", "config": "roi", "roi": […]}`. An `angle` is 0 to
    ///   360000.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setAreas(document: HTTPBody) async throws {
        try await vapix.send(Self.setAreas(document: document))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setAreas(document: HTTPBody) -> VapixCall<Void> {
        VapixCall(
            id: "licensePlateVerifier/setAreas", path: "/local/fflprapp/config_json.cgi", access: .admin,
            effect: .idempotent, body: document, contentType: "application/json", reply: .nothing)
    }

    /// Reads the settings of the lists of plates.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/license-plate-verifier-api/#get-list-settings>.
    ///
    /// - Returns: The lists.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getLists() async throws -> ListsReply {
        try await vapix.send(Self.getLists())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getLists() -> VapixCall<ListsReply> { callGetLists }

    private static let callGetLists = VapixCall<ListsReply>(
        id: "licensePlateVerifier/getLists", path: "/local/fflprapp/list_mgmt.cgi", arguments: .get, access: .admin,
        effect: .read, reply: .document(reading: ListsReply.init(from:)))

    /// Sets the names, schedules and modes of the lists of plates.
    ///
    /// Access: admin; the page does not say. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/applications/license-plate-verifier-api/#change-list-settings>.
    ///
    /// - Parameter document: The lists as JSON, in the form of getLists: `{"lists": […]}`.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setLists(document: HTTPBody) async throws {
        try await vapix.send(Self.setLists(document: document))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setLists(document: HTTPBody) -> VapixCall<Void> {
        VapixCall(
            id: "licensePlateVerifier/setLists", path: "/local/fflprapp/list_mgmt.cgi", access: .admin,
            effect: .idempotent, body: document, contentType: "application/json", reply: .nothing)
    }

    /// Reads the plates of the allow list.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/license-plate-verifier-api/#get-allowblockcustom-list>.
    ///
    /// - Returns: The plates.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getAllowList() async throws -> Plates {
        try await vapix.send(Self.getAllowList())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getAllowList() -> VapixCall<Plates> { callGetAllowList }

    private static let callGetAllowList = VapixCall<Plates>(
        id: "licensePlateVerifier/getAllowList", path: "/local/fflprapp/allow_list.cgi", arguments: .get,
        access: .admin, effect: .read, reply: .xml(root: "bw_list", reading: Plates.init(from:)))

    /// Adds plates to the allow list.
    ///
    /// Access: admin; the page does not say. Effect: idempotent.
    /// Page:
    /// <https://developer.axis.com/vapix/applications/license-plate-verifier-api/#add-a-batch-of-plates-to-the-allowblockcustom-list>.
    ///
    /// - Parameter document: The plates as XML: `<bw_list mode="allow"><s>AA123DD</s></bw_list>`.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func addToAllowList(document: HTTPBody) async throws {
        try await vapix.send(Self.addToAllowList(document: document))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func addToAllowList(document: HTTPBody) -> VapixCall<Void> {
        VapixCall(
            id: "licensePlateVerifier/addToAllowList", path: "/local/fflprapp/allow_list.cgi", access: .admin,
            effect: .idempotent, body: document, contentType: "application/xml", reply: .nothing)
    }

    /// Reads the plates of the block list.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/license-plate-verifier-api/#get-allowblockcustom-list>.
    ///
    /// - Returns: The plates.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getBlockList() async throws -> Plates {
        try await vapix.send(Self.getBlockList())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getBlockList() -> VapixCall<Plates> { callGetBlockList }

    private static let callGetBlockList = VapixCall<Plates>(
        id: "licensePlateVerifier/getBlockList", path: "/local/fflprapp/block_list.cgi", arguments: .get,
        access: .admin, effect: .read, reply: .xml(root: "bw_list", reading: Plates.init(from:)))

    /// Adds plates to the block list.
    ///
    /// Access: admin; the page does not say. Effect: idempotent.
    /// Page:
    /// <https://developer.axis.com/vapix/applications/license-plate-verifier-api/#add-a-batch-of-plates-to-the-allowblockcustom-list>.
    ///
    /// - Parameter document: The plates as XML: `<bw_list mode="block"><s>AA123DD</s></bw_list>`.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func addToBlockList(document: HTTPBody) async throws {
        try await vapix.send(Self.addToBlockList(document: document))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func addToBlockList(document: HTTPBody) -> VapixCall<Void> {
        VapixCall(
            id: "licensePlateVerifier/addToBlockList", path: "/local/fflprapp/block_list.cgi", access: .admin,
            effect: .idempotent, body: document, contentType: "application/xml", reply: .nothing)
    }

    /// Reads the plates of the custom list.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/license-plate-verifier-api/#get-allowblockcustom-list>.
    ///
    /// - Returns: The plates.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getCustomList() async throws -> Plates {
        try await vapix.send(Self.getCustomList())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getCustomList() -> VapixCall<Plates> { callGetCustomList }

    private static let callGetCustomList = VapixCall<Plates>(
        id: "licensePlateVerifier/getCustomList", path: "/local/fflprapp/custom_list.cgi", arguments: .get,
        access: .admin, effect: .read, reply: .xml(root: "bw_list", reading: Plates.init(from:)))

    /// Adds plates to the custom list.
    ///
    /// Access: admin; the page does not say. Effect: idempotent.
    /// Page:
    /// <https://developer.axis.com/vapix/applications/license-plate-verifier-api/#add-a-batch-of-plates-to-the-allowblockcustom-list>.
    ///
    /// - Parameter document: The plates as XML: `<bw_list mode="custom"><s>AA123DD</s></bw_list>`.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func addToCustomList(document: HTTPBody) async throws {
        try await vapix.send(Self.addToCustomList(document: document))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func addToCustomList(document: HTTPBody) -> VapixCall<Void> {
        VapixCall(
            id: "licensePlateVerifier/addToCustomList", path: "/local/fflprapp/custom_list.cgi", access: .admin,
            effect: .idempotent, body: document, contentType: "application/xml", reply: .nothing)
    }

    /// Adds a plate to a list.
    ///
    /// Access: admin; the page does not say. Effect: idempotent.
    /// Page:
    /// <https://developer.axis.com/vapix/applications/license-plate-verifier-api/#add-a-single-plate-to-the-allowblockcustom-list>.
    ///
    /// - Parameters:
    ///   - plate: The plate, its date and a description: `AA12DD,12-12-2023,Resident`.
    ///   - list: The list.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func addPlate(plate: String, list: ListName) async throws {
        try await vapix.send(Self.addPlate(plate: plate, list: list))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func addPlate(plate: String, list: ListName) -> VapixCall<Void> {
        VapixCall(
            id: "licensePlateVerifier/addPlate", path: "/local/fflprapp/api.cgi", arguments: .get, access: .admin,
            effect: .idempotent, reply: .nothing
        ) { query in
            query.append("api", "addplate")
            query.append("plate", plate)
            query.append("list", list.rawValue)
        }
    }

    /// Removes a plate from a list.
    ///
    /// Access: admin; the page does not say. Effect: idempotent.
    /// Page:
    /// <https://developer.axis.com/vapix/applications/license-plate-verifier-api/#remove-a-single-plate-from-the-allowblockcustom-list>.
    ///
    /// - Parameters:
    ///   - plate: The plate.
    ///   - list: The list.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func removePlate(plate: String, list: ListName) async throws {
        try await vapix.send(Self.removePlate(plate: plate, list: list))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func removePlate(plate: String, list: ListName) -> VapixCall<Void> {
        VapixCall(
            id: "licensePlateVerifier/removePlate", path: "/local/fflprapp/api.cgi", arguments: .get, access: .admin,
            effect: .idempotent, reply: .nothing
        ) { query in
            query.append("api", "delplate")
            query.append("plate", plate)
            query.append("list", list.rawValue)
        }
    }

    /// Reads the plates of a list as lines of values that commas separate.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page:
    /// <https://developer.axis.com/vapix/applications/license-plate-verifier-api/#export-a-allowblockcustom-list>.
    ///
    /// - Parameter list: The list (`api`).
    /// - Returns: The plates, each with its date and its description, as text.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func exportList(_ list: ListExport) async throws -> String {
        try await vapix.send(Self.exportList(list))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func exportList(_ list: ListExport) -> VapixCall<String> {
        VapixCall(
            id: "licensePlateVerifier/exportList", path: "/local/fflprapp/api.cgi", arguments: .get, access: .admin,
            effect: .read, reply: .text
        ) { query in
            query.append("api", list.rawValue)
        }
    }

    /// Begins to import a list of plates.
    ///
    /// Access: admin; the page does not say. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/applications/license-plate-verifier-api/#import-a-list-as-a-csv-file>.
    ///
    /// - Parameter list: The list.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func startImport(_ list: ListName) async throws {
        try await vapix.send(Self.startImport(list))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func startImport(_ list: ListName) -> VapixCall<Void> {
        VapixCall(
            id: "licensePlateVerifier/startImport", path: "/local/fflprapp/upload.cgi", arguments: .form,
            access: .admin, effect: .idempotent, reply: .nothing
        ) { query in
            query.append("command", "new")
            query.append("list", list.rawValue)
        }
    }

    /// Adds lines to the import of a list, up to 500 at once in the page's script.
    ///
    /// Access: admin; the page does not say. Effect: once.
    /// Page: <https://developer.axis.com/vapix/applications/license-plate-verifier-api/#import-a-list-as-a-csv-file>.
    ///
    /// - Parameters:
    ///   - plates: The lines, each a plate, its date and a description: `AA12DD,12-12-2023,Resident` (`data`).
    ///   - list: The list.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func importPlates(plates: String, list: ListName) async throws {
        try await vapix.send(Self.importPlates(plates: plates, list: list))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func importPlates(plates: String, list: ListName) -> VapixCall<Void> {
        VapixCall(
            id: "licensePlateVerifier/importPlates", path: "/local/fflprapp/upload.cgi", arguments: .form,
            access: .admin, effect: .once, reply: .nothing
        ) { query in
            query.append("command", "upload")
            query.append("data", plates)
            query.append("list", list.rawValue)
        }
    }

    /// Saves the import of a list, which applies from then on.
    ///
    /// Access: admin; the page does not say. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/applications/license-plate-verifier-api/#import-a-list-as-a-csv-file>.
    ///
    /// - Parameter list: The list.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func finishImport(_ list: ListName) async throws {
        try await vapix.send(Self.finishImport(list))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func finishImport(_ list: ListName) -> VapixCall<Void> {
        VapixCall(
            id: "licensePlateVerifier/finishImport", path: "/local/fflprapp/upload.cgi", arguments: .form,
            access: .admin, effect: .idempotent, reply: .nothing
        ) { query in
            query.append("command", "save")
            query.append("list", list.rawValue)
        }
    }

    /// Searches the plates that the application has read.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/license-plate-verifier-api/#search-events>.
    ///
    /// - Parameters:
    ///   - start: The earliest time of an event, in microseconds since 1970 (`timestampfrom`).
    ///   - end: The latest time of an event, in microseconds since 1970 (`timestampto`).
    ///   - text: The text of the plate.
    ///   - country: The country, three letters of ISO 3166, `CZE` for example.
    ///   - vehicleType: The kind of vehicle: 1 for a car, 2 for a bus, 32 for a truck (`car_type`).
    ///   - vehicleColor: The color, 0 to 10: beige, black, blue, brown, gray, green, orange, red, white, yellow,
    ///     silver; 65536 for any (`car_color`).
    ///   - area: The area of interest; -1 in the documentation's example (`roi_id`).
    ///   - direction: The direction of the vehicle; -1 for any (`car_direction`).
    ///   - view: The side of the vehicle: 1 for the rear, 0 for the front (`car_view`).
    ///   - action: The action of the application: 1 for opened, 0 for no action.
    ///   - offset: How many events to skip at the start of the result.
    ///   - limit: How many events to return at most.
    /// - Returns: The events.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func searchEvents(
        start: Int64? = nil, end: Int64? = nil, text: String? = nil, country: String? = nil, vehicleType: Int? = nil,
        vehicleColor: Int? = nil, area: Int? = nil, direction: Int? = nil, view: Int? = nil, action: Int? = nil,
        offset: Int? = nil, limit: Int? = nil
    ) async throws -> SearchEventsReply {
        try await vapix.send(
            Self.searchEvents(
                start: start, end: end, text: text, country: country, vehicleType: vehicleType,
                vehicleColor: vehicleColor, area: area, direction: direction, view: view, action: action,
                offset: offset, limit: limit))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func searchEvents(
        start: Int64? = nil, end: Int64? = nil, text: String? = nil, country: String? = nil, vehicleType: Int? = nil,
        vehicleColor: Int? = nil, area: Int? = nil, direction: Int? = nil, view: Int? = nil, action: Int? = nil,
        offset: Int? = nil, limit: Int? = nil
    ) -> VapixCall<SearchEventsReply> {
        VapixCall(
            id: "licensePlateVerifier/searchEvents", path: "/local/fflprapp/events.cgi", arguments: .get,
            access: .admin, effect: .read, reply: .xml(root: "events", reading: SearchEventsReply.init(from:))
        ) { query in
            query.append("timestampfrom", start)
            query.append("timestampto", end)
            query.append("text", text)
            query.append("country", country)
            query.append("car_type", vehicleType)
            query.append("car_color", vehicleColor)
            query.append("roi_id", area)
            query.append("car_direction", direction)
            query.append("car_view", view)
            query.append("action", action)
            query.append("offset", offset)
            query.append("limit", limit)
        }
    }

    /// Reads how many plates the application has read, by direction, list and area.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/license-plate-verifier-api/#statistics>.
    ///
    /// - Returns: The counts.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getStatistics() async throws -> StatisticsReply {
        try await vapix.send(Self.getStatistics())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getStatistics() -> VapixCall<StatisticsReply> { callGetStatistics }

    private static let callGetStatistics = VapixCall<StatisticsReply>(
        id: "licensePlateVerifier/getStatistics", path: "/local/fflprapp/search.cgi", arguments: .get, access: .admin,
        effect: .read, reply: .xml(root: "events", reading: StatisticsReply.init(from:))
    ) { query in
        query.append("limit", "0")
    }

    /// Reads the picture of an event.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/license-plate-verifier-api/#http-post>.
    ///
    /// - Parameter name: The picture, `53/20231212161204_601572lp_MSR1669_8565355.jpg` for example.
    /// - Returns: The picture.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getImage(_ name: String) async throws -> [UInt8] {
        try await vapix.send(Self.getImage(name))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getImage(_ name: String) -> VapixCall<[UInt8]> {
        VapixCall(
            id: "licensePlateVerifier/getImage", path: "/local/fflprapp/tools.cgi", arguments: .get, access: .admin,
            effect: .read, reply: .binary(magic: [0xFF, 0xD8, 0xFF])
        ) { query in
            query.append("action", "getImage")
            query.append("name", name)
        }
    }

    /// The reply to ``getLists()-swift.method``.
    public struct ListsReply: Sendable {
        /// The lists.
        public let lists: [PlateList]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - lists: The lists.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(lists: [PlateList] = [], other: [String: JSONValue] = [:]) {
            self.lists = lists
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var lists: [PlateList] = []
            while let key = try json.nextMember(of: "lists") {
                switch key {
                case 0: lists = try json.readArray(of: PlateList.self)
                default: break
                }
            }
            self.lists = lists
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to
    /// ``searchEvents(start:end:text:country:vehicleType:vehicleColor:area:direction:view:action:offset:limit:)-swift.method``.
    public struct SearchEventsReply: Sendable {
        /// The camera's time, in microseconds since 1970 (`currentTimestampUs`).
        public let now: Int64?
        /// The events, the latest first (`event`).
        public let events: [PlateEvent]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - now: The camera's time, in microseconds since 1970.
        ///   - events: The events, the latest first.
        @_alwaysEmitIntoClient
        public init(now: Int64? = nil, events: [PlateEvent] = []) {
            self.now = now
            self.events = events
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var now: Int64?
            var events: [PlateEvent] = []
            while let element = try xml.nextElement(of: "currentTimestampUs,event") {
                switch element {
                case 0: now = try Int64(wire: xml.readText())
                case 1: events.append(try PlateEvent(from: &xml))
                default: try xml.skipElement()
                }
            }
            self.now = now
            self.events = events
        }
    }

    /// The reply to ``getStatistics()-swift.method``.
    public struct StatisticsReply: Sendable {
        /// The camera's time, in microseconds since 1970 (`currentTimestampUs`).
        public let now: Int64?
        /// The number of plates of vehicles that came in (`in`).
        public let directionIn: Int64?
        /// The number of plates of vehicles that went out (`out`).
        public let directionOut: Int64?
        /// The number of plates of vehicles whose direction is unknown (`unk`).
        public let directionUnknown: Int64?
        /// The number of plates on the allow list (`allowlist`).
        public let allowList: Int64?
        /// The number of plates on the block list (`blocklist`).
        public let blockList: Int64?
        /// The number of plates on the custom list (`customlist`).
        public let customList: Int64?
        /// The number of plates that are on none of the lists (`nonelist`).
        public let noList: Int64?
        /// The number of plates in the first area of interest (`roi1`).
        public let area1: Int64?
        /// The number of plates in the second area of interest (`roi2`).
        public let area2: Int64?
        /// The total number of plates.
        public let total: Int64?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - now: The camera's time, in microseconds since 1970.
        ///   - directionIn: The number of plates of vehicles that came in.
        ///   - directionOut: The number of plates of vehicles that went out.
        ///   - directionUnknown: The number of plates of vehicles whose direction is unknown.
        ///   - allowList: The number of plates on the allow list.
        ///   - blockList: The number of plates on the block list.
        ///   - customList: The number of plates on the custom list.
        ///   - noList: The number of plates that are on none of the lists.
        ///   - area1: The number of plates in the first area of interest.
        ///   - area2: The number of plates in the second area of interest.
        ///   - total: The total number of plates.
        @_alwaysEmitIntoClient
        public init(
            now: Int64? = nil, directionIn: Int64? = nil, directionOut: Int64? = nil, directionUnknown: Int64? = nil,
            allowList: Int64? = nil, blockList: Int64? = nil, customList: Int64? = nil, noList: Int64? = nil,
            area1: Int64? = nil, area2: Int64? = nil, total: Int64? = nil
        ) {
            self.now = now
            self.directionIn = directionIn
            self.directionOut = directionOut
            self.directionUnknown = directionUnknown
            self.allowList = allowList
            self.blockList = blockList
            self.customList = customList
            self.noList = noList
            self.area1 = area1
            self.area2 = area2
            self.total = total
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var now: Int64?
            var directionIn: Int64?
            var directionOut: Int64?
            var directionUnknown: Int64?
            var allowList: Int64?
            var blockList: Int64?
            var customList: Int64?
            var noList: Int64?
            var area1: Int64?
            var area2: Int64?
            var total: Int64?
            while let element = try xml.nextElement(of: "currentTimestampUs,vcount") {
                switch element {
                case 0: now = try Int64(wire: xml.readText())
                case 1:
                    while let element = try xml.nextElement(of: "direction,list,roi,total") {
                        switch element {
                        case 0:
                            while let element = try xml.nextElement(of: "in,out,unk") {
                                switch element {
                                case 0: directionIn = try Int64(wire: xml.readText())
                                case 1: directionOut = try Int64(wire: xml.readText())
                                case 2: directionUnknown = try Int64(wire: xml.readText())
                                default: try xml.skipElement()
                                }
                            }
                        case 1:
                            while let element = try xml.nextElement(of: "allowlist,blocklist,customlist,nonelist") {
                                switch element {
                                case 0: allowList = try Int64(wire: xml.readText())
                                case 1: blockList = try Int64(wire: xml.readText())
                                case 2: customList = try Int64(wire: xml.readText())
                                case 3: noList = try Int64(wire: xml.readText())
                                default: try xml.skipElement()
                                }
                            }
                        case 2:
                            while let element = try xml.nextElement(of: "roi1,roi2") {
                                switch element {
                                case 0: area1 = try Int64(wire: xml.readText())
                                case 1: area2 = try Int64(wire: xml.readText())
                                default: try xml.skipElement()
                                }
                            }
                        case 3: total = try Int64(wire: xml.readText())
                        default: try xml.skipElement()
                        }
                    }
                default: try xml.skipElement()
                }
            }
            self.now = now
            self.directionIn = directionIn
            self.directionOut = directionOut
            self.directionUnknown = directionUnknown
            self.allowList = allowList
            self.blockList = blockList
            self.customList = customList
            self.noList = noList
            self.area1 = area1
            self.area2 = area2
            self.total = total
        }
    }

    /// Where events are sent to.
    public struct PushProfile: Sendable {
        /// The target's URL, or its address and port, in base64.
        public let url: String?
        /// The camera's latitude in degrees.
        public let latitude: Double?
        /// The camera's longitude in degrees.
        public let longitude: Double?
        /// The camera's name in the requests.
        public let sensorProviderID: String?
        /// The protocol.
        public let `protocol`: PushProtocol?
        /// Whether events are sent (`enable`).
        public let isEnabled: Bool?
        /// Whether pictures are left out (`skip_image_in_post`).
        public let leavesOutImages: Bool?
        /// Whether events of new plates are sent (`event_new`).
        public let sendsNew: Bool?
        /// Whether events of changes are sent (`event_update`).
        public let sendsUpdates: Bool?
        /// Whether events of vehicles that are gone are sent (`event_lost`).
        public let sendsLost: Bool?
        /// Whether events are sent as multipart/form-data; otherwise as JSON (`use_multipart`).
        public let usesMultipart: Bool?
        /// Whether events are sent later if the target cannot be reached (`use_event_buffer`).
        public let usesBuffer: Bool?
        /// The user name.
        public let user: String?
        /// The password in base64.
        public let password: String?
        /// The kind of login (`http_auth_type`).
        public let authenticationType: Int?
        /// Whether a second picture, of the plate, is sent (`send_second_image`).
        public let sendsSecondImage: Bool?
        /// The kind of the second picture (`second_image_type`).
        public let secondImageType: Int?
        /// The custom path for FTP (`path_template`).
        public let pathTemplate: String?
        /// The header for the login (`x_auth_key`).
        public let authorizationHeader: String?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - url: The target's URL, or its address and port, in base64.
        ///   - latitude: The camera's latitude in degrees.
        ///   - longitude: The camera's longitude in degrees.
        ///   - sensorProviderID: The camera's name in the requests.
        ///   - protocolValue: The protocol.
        ///   - isEnabled: Whether events are sent.
        ///   - leavesOutImages: Whether pictures are left out.
        ///   - sendsNew: Whether events of new plates are sent.
        ///   - sendsUpdates: Whether events of changes are sent.
        ///   - sendsLost: Whether events of vehicles that are gone are sent.
        ///   - usesMultipart: Whether events are sent as multipart/form-data; otherwise as JSON.
        ///   - usesBuffer: Whether events are sent later if the target cannot be reached.
        ///   - user: The user name.
        ///   - password: The password in base64.
        ///   - authenticationType: The kind of login.
        ///   - sendsSecondImage: Whether a second picture, of the plate, is sent.
        ///   - secondImageType: The kind of the second picture.
        ///   - pathTemplate: The custom path for FTP.
        ///   - authorizationHeader: The header for the login.
        @_alwaysEmitIntoClient
        public init(
            url: String? = nil, latitude: Double? = nil, longitude: Double? = nil, sensorProviderID: String? = nil,
            protocol protocolValue: PushProtocol? = nil, isEnabled: Bool? = nil, leavesOutImages: Bool? = nil,
            sendsNew: Bool? = nil, sendsUpdates: Bool? = nil, sendsLost: Bool? = nil, usesMultipart: Bool? = nil,
            usesBuffer: Bool? = nil, user: String? = nil, password: String? = nil, authenticationType: Int? = nil,
            sendsSecondImage: Bool? = nil, secondImageType: Int? = nil, pathTemplate: String? = nil,
            authorizationHeader: String? = nil
        ) {
            self.url = url
            self.latitude = latitude
            self.longitude = longitude
            self.sensorProviderID = sensorProviderID
            self.protocol = protocolValue
            self.isEnabled = isEnabled
            self.leavesOutImages = leavesOutImages
            self.sendsNew = sendsNew
            self.sendsUpdates = sendsUpdates
            self.sendsLost = sendsLost
            self.usesMultipart = usesMultipart
            self.usesBuffer = usesBuffer
            self.user = user
            self.password = password
            self.authenticationType = authenticationType
            self.sendsSecondImage = sendsSecondImage
            self.secondImageType = secondImageType
            self.pathTemplate = pathTemplate
            self.authorizationHeader = authorizationHeader
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var url: String?
            var latitude: Double?
            var longitude: Double?
            var sensorProviderID: String?
            var protocolValue: PushProtocol?
            var isEnabled: Bool?
            var leavesOutImages: Bool?
            var sendsNew: Bool?
            var sendsUpdates: Bool?
            var sendsLost: Bool?
            var usesMultipart: Bool?
            var usesBuffer: Bool?
            var user: String?
            var password: String?
            var authenticationType: Int?
            var sendsSecondImage: Bool?
            var secondImageType: Int?
            var pathTemplate: String?
            var authorizationHeader: String?
            let elements: StaticString = """
                url,latitude,longitude,sensorProviderID,protocol,enable,skip_image_in_post,event_new,event_update,\
                event_lost,use_multipart,use_event_buffer,user,password,http_auth_type,send_second_image,\
                second_image_type,path_template,x_auth_key
                """
            while let element = try xml.nextElement(of: elements) {
                switch element {
                case 0: url = try xml.readText()
                case 1: latitude = try Double(wire: xml.readText())
                case 2: longitude = try Double(wire: xml.readText())
                case 3: sensorProviderID = try xml.readText()
                case 4: protocolValue = try PushProtocol(rawValue: xml.readText())
                case 5: isEnabled = try Bool(wire: xml.readText())
                case 6: leavesOutImages = try Bool(wire: xml.readText())
                case 7: sendsNew = try Bool(wire: xml.readText())
                case 8: sendsUpdates = try Bool(wire: xml.readText())
                case 9: sendsLost = try Bool(wire: xml.readText())
                case 10: usesMultipart = try Bool(wire: xml.readText())
                case 11: usesBuffer = try Bool(wire: xml.readText())
                case 12: user = try xml.readText()
                case 13: password = try xml.readText()
                case 14: authenticationType = try Int(wire: xml.readText())
                case 15: sendsSecondImage = try Bool(wire: xml.readText())
                case 16: secondImageType = try Int(wire: xml.readText())
                case 17: pathTemplate = try xml.readText()
                case 18: authorizationHeader = try xml.readText()
                default: try xml.skipElement()
                }
            }
            self.url = url
            self.latitude = latitude
            self.longitude = longitude
            self.sensorProviderID = sensorProviderID
            self.protocol = protocolValue
            self.isEnabled = isEnabled
            self.leavesOutImages = leavesOutImages
            self.sendsNew = sendsNew
            self.sendsUpdates = sendsUpdates
            self.sendsLost = sendsLost
            self.usesMultipart = usesMultipart
            self.usesBuffer = usesBuffer
            self.user = user
            self.password = password
            self.authenticationType = authenticationType
            self.sendsSecondImage = sendsSecondImage
            self.secondImageType = secondImageType
            self.pathTemplate = pathTemplate
            self.authorizationHeader = authorizationHeader
        }
    }

    /// The protocol by which events are sent.
    public struct PushProtocol: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// HTTP.
        @_alwaysEmitIntoClient
        public static var http: PushProtocol { Self(rawValue: "1") }
        /// TCP.
        @_alwaysEmitIntoClient
        public static var tcp: PushProtocol { Self(rawValue: "8") }
        /// FTP.
        @_alwaysEmitIntoClient
        public static var ftp: PushProtocol { Self(rawValue: "16") }
    }

    /// How the application works together with a 2N device.
    public struct TwoN: Sendable {
        /// The URL of the 2N device.
        public let url: String?
        /// Whether the application works together with the 2N device (`enable`).
        public let isEnabled: Bool?
        /// The user name on the 2N device.
        public let user: String?
        /// The password, in base64 in the sample.
        public let password: String?
        /// Whether the application connects with HTTPS (`https`).
        public let usesHTTPS: Bool?
        /// The access point: 0 for the entry, 1 for the exit.
        public let accessPoint: Int?
        /// The direction of vehicles: 0 for any, 2 for in, 3 for out (`event_on_direction`).
        public let direction: Int?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - url: The URL of the 2N device.
        ///   - isEnabled: Whether the application works together with the 2N device.
        ///   - user: The user name on the 2N device.
        ///   - password: The password, in base64 in the sample.
        ///   - usesHTTPS: Whether the application connects with HTTPS.
        ///   - accessPoint: The access point: 0 for the entry, 1 for the exit.
        ///   - direction: The direction of vehicles: 0 for any, 2 for in, 3 for out.
        @_alwaysEmitIntoClient
        public init(
            url: String? = nil, isEnabled: Bool? = nil, user: String? = nil, password: String? = nil,
            usesHTTPS: Bool? = nil, accessPoint: Int? = nil, direction: Int? = nil
        ) {
            self.url = url
            self.isEnabled = isEnabled
            self.user = user
            self.password = password
            self.usesHTTPS = usesHTTPS
            self.accessPoint = accessPoint
            self.direction = direction
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var url: String?
            var isEnabled: Bool?
            var user: String?
            var password: String?
            var usesHTTPS: Bool?
            var accessPoint: Int?
            var direction: Int?
            let elements: StaticString = """
                url,enable,user,password,https,accessPoint,event_on_direction
                """
            while let element = try xml.nextElement(of: elements) {
                switch element {
                case 0: url = try xml.readText()
                case 1: isEnabled = try Bool(wire: xml.readText())
                case 2: user = try xml.readText()
                case 3: password = try xml.readText()
                case 4: usesHTTPS = try Bool(wire: xml.readText())
                case 5: accessPoint = try Int(wire: xml.readText())
                case 6: direction = try Int(wire: xml.readText())
                default: try xml.skipElement()
                }
            }
            self.url = url
            self.isEnabled = isEnabled
            self.user = user
            self.password = password
            self.usesHTTPS = usesHTTPS
            self.accessPoint = accessPoint
            self.direction = direction
        }
    }

    /// How the application sends events to Genetec.
    public struct Genetec: Sendable {
        /// The URL of the Genetec server.
        public let url: String?
        /// Whether the application sends events to Genetec (`enable`).
        public let isEnabled: Bool?
        /// The user name on the Genetec server.
        public let user: String?
        /// The password.
        public let password: String?
        /// Whether the application connects with HTTPS (`https`).
        public let usesHTTPS: Bool?
        /// The camera's name.
        public let cameraID: String?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - url: The URL of the Genetec server.
        ///   - isEnabled: Whether the application sends events to Genetec.
        ///   - user: The user name on the Genetec server.
        ///   - password: The password.
        ///   - usesHTTPS: Whether the application connects with HTTPS.
        ///   - cameraID: The camera's name.
        @_alwaysEmitIntoClient
        public init(
            url: String? = nil, isEnabled: Bool? = nil, user: String? = nil, password: String? = nil,
            usesHTTPS: Bool? = nil, cameraID: String? = nil
        ) {
            self.url = url
            self.isEnabled = isEnabled
            self.user = user
            self.password = password
            self.usesHTTPS = usesHTTPS
            self.cameraID = cameraID
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var url: String?
            var isEnabled: Bool?
            var user: String?
            var password: String?
            var usesHTTPS: Bool?
            var cameraID: String?
            while let element = try xml.nextElement(of: "url,enable,user,password,https,cameraID") {
                switch element {
                case 0: url = try xml.readText()
                case 1: isEnabled = try Bool(wire: xml.readText())
                case 2: user = try xml.readText()
                case 3: password = try xml.readText()
                case 4: usesHTTPS = try Bool(wire: xml.readText())
                case 5: cameraID = try xml.readText()
                default: try xml.skipElement()
                }
            }
            self.url = url
            self.isEnabled = isEnabled
            self.user = user
            self.password = password
            self.usesHTTPS = usesHTTPS
            self.cameraID = cameraID
        }
    }

    /// The settings whose meaning the page's other sections show; devices send more.
    public struct Settings: Sendable {
        /// The first area of interest (`roi`).
        public let area1: Area?
        /// The second area of interest (`roitwo`).
        public let area2: Area?
        /// The direction of cars in the first area, 0 to 360000 (`angle`).
        public let angle1: Int?
        /// The direction of cars in the second area, 0 to 360000 (`angle`).
        public let angle2: Int?
        /// Which areas of interest are active (`active_roi`).
        public let activeAreas: Int?
        /// The minimum width of a plate (`plate_min_size`).
        public let minimumPlateWidth: Int?
        /// The maximum width of a plate (`plate_max_size`).
        public let maximumPlateWidth: Int?
        /// The lowest number of characters in a plate (`plate_min_size_symb`).
        public let minimumCharacters: Int?
        /// The highest number of characters in a plate (`plate_max_size_symb`).
        public let maximumCharacters: Int?
        /// The lowest confidence, from 0 to 1.
        public let threshold: Double?
        /// The number of events that the camera holds (`stored_events`).
        public let storedEvents: Int64?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - area1: The first area of interest.
        ///   - area2: The second area of interest.
        ///   - angle1: The direction of cars in the first area, 0 to 360000.
        ///   - angle2: The direction of cars in the second area, 0 to 360000.
        ///   - activeAreas: Which areas of interest are active.
        ///   - minimumPlateWidth: The minimum width of a plate.
        ///   - maximumPlateWidth: The maximum width of a plate.
        ///   - minimumCharacters: The lowest number of characters in a plate.
        ///   - maximumCharacters: The highest number of characters in a plate.
        ///   - threshold: The lowest confidence, from 0 to 1.
        ///   - storedEvents: The number of events that the camera holds.
        @_alwaysEmitIntoClient
        public init(
            area1: Area? = nil, area2: Area? = nil, angle1: Int? = nil, angle2: Int? = nil, activeAreas: Int? = nil,
            minimumPlateWidth: Int? = nil, maximumPlateWidth: Int? = nil, minimumCharacters: Int? = nil,
            maximumCharacters: Int? = nil, threshold: Double? = nil, storedEvents: Int64? = nil
        ) {
            self.area1 = area1
            self.area2 = area2
            self.angle1 = angle1
            self.angle2 = angle2
            self.activeAreas = activeAreas
            self.minimumPlateWidth = minimumPlateWidth
            self.maximumPlateWidth = maximumPlateWidth
            self.minimumCharacters = minimumCharacters
            self.maximumCharacters = maximumCharacters
            self.threshold = threshold
            self.storedEvents = storedEvents
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var area1: Area?
            var area2: Area?
            var angle1: Int?
            var angle2: Int?
            var activeAreas: Int?
            var minimumPlateWidth: Int?
            var maximumPlateWidth: Int?
            var minimumCharacters: Int?
            var maximumCharacters: Int?
            var threshold: Double?
            var storedEvents: Int64?
            let elements: StaticString = """
                roi,roitwo,direction,direction2,active_roi,plate,stored_events
                """
            while let element = try xml.nextElement(of: elements) {
                switch element {
                case 0: area1 = try Area(from: &xml)
                case 1: area2 = try Area(from: &xml)
                case 2:
                    while let element = try xml.nextElement(of: "angle") {
                        switch element {
                        case 0: angle1 = try Int(wire: xml.readText())
                        default: try xml.skipElement()
                        }
                    }
                case 3:
                    while let element = try xml.nextElement(of: "angle") {
                        switch element {
                        case 0: angle2 = try Int(wire: xml.readText())
                        default: try xml.skipElement()
                        }
                    }
                case 4: activeAreas = try Int(wire: xml.readText())
                case 5:
                    let elements: StaticString = """
                        plate_min_size,plate_max_size,plate_min_size_symb,plate_max_size_symb,threshold
                        """
                    while let element = try xml.nextElement(of: elements) {
                        switch element {
                        case 0: minimumPlateWidth = try Int(wire: xml.readText())
                        case 1: maximumPlateWidth = try Int(wire: xml.readText())
                        case 2: minimumCharacters = try Int(wire: xml.readText())
                        case 3: maximumCharacters = try Int(wire: xml.readText())
                        case 4: threshold = try Double(wire: xml.readText())
                        default: try xml.skipElement()
                        }
                    }
                case 6: storedEvents = try Int64(wire: xml.readText())
                default: try xml.skipElement()
                }
            }
            self.area1 = area1
            self.area2 = area2
            self.angle1 = angle1
            self.angle2 = angle2
            self.activeAreas = activeAreas
            self.minimumPlateWidth = minimumPlateWidth
            self.maximumPlateWidth = maximumPlateWidth
            self.minimumCharacters = minimumCharacters
            self.maximumCharacters = maximumCharacters
            self.threshold = threshold
            self.storedEvents = storedEvents
        }
    }

    /// An area of interest, in thousandths of the picture.
    public struct Area: Sendable {
        /// The left side, in thousandths of the picture.
        public let left: Int?
        /// The upper side, in thousandths of the picture.
        public let top: Int?
        /// The right side, in thousandths of the picture.
        public let right: Int?
        /// The lower side, in thousandths of the picture.
        public let bottom: Int?
        /// The width, in thousandths of the picture.
        public let width: Int?
        /// The height, in thousandths of the picture.
        public let height: Int?
        /// The direction of cars, 0 to 360000.
        public let angle: Int?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - left: The left side, in thousandths of the picture.
        ///   - top: The upper side, in thousandths of the picture.
        ///   - right: The right side, in thousandths of the picture.
        ///   - bottom: The lower side, in thousandths of the picture.
        ///   - width: The width, in thousandths of the picture.
        ///   - height: The height, in thousandths of the picture.
        ///   - angle: The direction of cars, 0 to 360000.
        @_alwaysEmitIntoClient
        public init(
            left: Int? = nil, top: Int? = nil, right: Int? = nil, bottom: Int? = nil, width: Int? = nil,
            height: Int? = nil, angle: Int? = nil
        ) {
            self.left = left
            self.top = top
            self.right = right
            self.bottom = bottom
            self.width = width
            self.height = height
            self.angle = angle
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var left: Int?
            var top: Int?
            var right: Int?
            var bottom: Int?
            var width: Int?
            var height: Int?
            var angle: Int?
            while let element = try xml.nextElement(of: "left,top,right,bottom,width,height,angle") {
                switch element {
                case 0: left = try Int(wire: xml.readText())
                case 1: top = try Int(wire: xml.readText())
                case 2: right = try Int(wire: xml.readText())
                case 3: bottom = try Int(wire: xml.readText())
                case 4: width = try Int(wire: xml.readText())
                case 5: height = try Int(wire: xml.readText())
                case 6: angle = try Int(wire: xml.readText())
                default: try xml.skipElement()
                }
            }
            self.left = left
            self.top = top
            self.right = right
            self.bottom = bottom
            self.width = width
            self.height = height
            self.angle = angle
        }
    }

    /// The settings of a list of plates.
    public struct PlateList: Sendable, JSONReadable {
        /// The identifier of the list.
        public let id: String
        /// The name of the list.
        public let name: String?
        /// Whether the plates on the list are allowed, blocked or neither.
        public let mode: ListMode?
        /// When the list applies.
        public let schedule: [Schedule]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The identifier of the list.
        ///   - name: The name of the list.
        ///   - mode: Whether the plates on the list are allowed, blocked or neither.
        ///   - schedule: When the list applies.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            id: String, name: String? = nil, mode: ListMode? = nil, schedule: [Schedule] = [],
            other: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.name = name
            self.mode = mode
            self.schedule = schedule
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: String?
            var name: String?
            var mode: ListMode?
            var schedule: [Schedule] = []
            while let key = try json.nextMember(of: "id,name,mode,schedule") {
                switch key {
                case 0: id = try json.readString()
                case 1: name = try json.readString()
                case 2: mode = try json.readWord(ListMode.self)
                case 3: schedule = try json.readArray(of: Schedule.self)
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.name = name
            self.mode = mode
            self.schedule = schedule
            self.other = json.keptMembersOfObject()
        }
    }

    /// Whether the plates on a list are allowed, blocked or neither.
    public struct ListMode: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The plates on the list are allowed.
        @_alwaysEmitIntoClient
        public static var allow: ListMode { Self(rawValue: "allow") }
        /// The plates on the list are blocked.
        @_alwaysEmitIntoClient
        public static var block: ListMode { Self(rawValue: "block") }
        /// The plates on the list are neither allowed nor blocked.
        @_alwaysEmitIntoClient
        public static var neither: ListMode { Self(rawValue: "none") }
    }

    /// When a list applies.
    public struct Schedule: Sendable, JSONReadable {
        /// Whether the list applies only at the times of the schedule (`enabled`).
        public let isEnabled: Bool?
        /// The start, as the time since midnight (`start_time`).
        public let start: Duration?
        /// The end, as the time since midnight (`end_time`).
        public let end: Duration?
        /// Whether the list applies on Mondays (`Mon`).
        public let monday: Bool?
        /// Whether the list applies on Tuesdays (`Tue`).
        public let tuesday: Bool?
        /// Whether the list applies on Wednesdays (`Wed`).
        public let wednesday: Bool?
        /// Whether the list applies on Thursdays (`Thu`).
        public let thursday: Bool?
        /// Whether the list applies on Fridays (`Fri`).
        public let friday: Bool?
        /// Whether the list applies on Saturdays (`Sat`).
        public let saturday: Bool?
        /// Whether the list applies on Sundays (`Sun`).
        public let sunday: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isEnabled: Whether the list applies only at the times of the schedule.
        ///   - start: The start, as the time since midnight.
        ///   - end: The end, as the time since midnight.
        ///   - monday: Whether the list applies on Mondays.
        ///   - tuesday: Whether the list applies on Tuesdays.
        ///   - wednesday: Whether the list applies on Wednesdays.
        ///   - thursday: Whether the list applies on Thursdays.
        ///   - friday: Whether the list applies on Fridays.
        ///   - saturday: Whether the list applies on Saturdays.
        ///   - sunday: Whether the list applies on Sundays.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            isEnabled: Bool? = nil, start: Duration? = nil, end: Duration? = nil, monday: Bool? = nil,
            tuesday: Bool? = nil, wednesday: Bool? = nil, thursday: Bool? = nil, friday: Bool? = nil,
            saturday: Bool? = nil, sunday: Bool? = nil, other: [String: JSONValue] = [:]
        ) {
            self.isEnabled = isEnabled
            self.start = start
            self.end = end
            self.monday = monday
            self.tuesday = tuesday
            self.wednesday = wednesday
            self.thursday = thursday
            self.friday = friday
            self.saturday = saturday
            self.sunday = sunday
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var isEnabled: Bool?
            var start: Duration?
            var end: Duration?
            var monday: Bool?
            var tuesday: Bool?
            var wednesday: Bool?
            var thursday: Bool?
            var friday: Bool?
            var saturday: Bool?
            var sunday: Bool?
            while let key = try json.nextMember(of: "enabled,start_time,end_time,Mon,Tue,Wed,Thu,Fri,Sat,Sun") {
                switch key {
                case 0: isEnabled = try json.readBool()
                case 1: start = try json.readDuration(in: .seconds)
                case 2: end = try json.readDuration(in: .seconds)
                case 3: monday = try json.readBool()
                case 4: tuesday = try json.readBool()
                case 5: wednesday = try json.readBool()
                case 6: thursday = try json.readBool()
                case 7: friday = try json.readBool()
                case 8: saturday = try json.readBool()
                case 9: sunday = try json.readBool()
                default: break
                }
            }
            self.isEnabled = isEnabled
            self.start = start
            self.end = end
            self.monday = monday
            self.tuesday = tuesday
            self.wednesday = wednesday
            self.thursday = thursday
            self.friday = friday
            self.saturday = saturday
            self.sunday = sunday
            self.other = json.keptMembersOfObject()
        }
    }

    /// A list of plates.
    public struct ListName: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The allow list.
        @_alwaysEmitIntoClient
        public static var allow: ListName { Self(rawValue: "allow") }
        /// The block list.
        @_alwaysEmitIntoClient
        public static var block: ListName { Self(rawValue: "block") }
        /// The custom list.
        @_alwaysEmitIntoClient
        public static var custom: ListName { Self(rawValue: "custom") }
    }

    /// A list of plates to export.
    public struct ListExport: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The allow list.
        @_alwaysEmitIntoClient
        public static var allow: ListExport { Self(rawValue: "exportallow") }
        /// The block list.
        @_alwaysEmitIntoClient
        public static var block: ListExport { Self(rawValue: "exportblock") }
        /// The custom list.
        @_alwaysEmitIntoClient
        public static var custom: ListExport { Self(rawValue: "exportcustom") }
    }

    /// The plates of a list.
    public struct Plates: Sendable {
        /// The list.
        public let mode: ListName?
        /// The plates, each with its date and its description: `M SR1669,09-29-2023,Resident` (`s`).
        public let plates: [String]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - mode: The list.
        ///   - plates: The plates, each with its date and its description: `M SR1669,09-29-2023,Resident`.
        @_alwaysEmitIntoClient
        public init(mode: ListName? = nil, plates: [String] = []) {
            self.mode = mode
            self.plates = plates
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var mode: ListName?
            var plates: [String] = []
            try xml.readAttributes(of: "mode")
            if let attribute = xml.attribute(0) { mode = ListName(rawValue: attribute) }
            while let element = try xml.nextElement(of: "s") {
                switch element {
                case 0: plates.append(try xml.readText())
                default: try xml.skipElement()
                }
            }
            self.mode = mode
            self.plates = plates
        }
    }

    /// A plate that the application has read.
    public struct PlateEvent: Sendable {
        /// The application's identifier of the vehicle (`CAR_ID`).
        public let vehicleID: Int64
        /// The time, `2023-12-12 16:12:04 EET` for example (`MOD_TS`).
        public let time: String?
        /// The plate in ASCII (`LPR`).
        public let plate: String
        /// The plate with its spaces and letters of all languages (`LPR_UTF8`).
        public let plateText: String?
        /// The time that the recognition took, in milliseconds (`RTIME`).
        public let processingTime: Double?
        /// The action of the application (`ACTION`).
        public let action: Int?
        /// The list that the application acted on (`ACT_PARAM`).
        public let actionParameter: String?
        /// The confidence of the recognition, from 0 to 1 (`THRESHOLD`).
        public let confidence: Double?
        /// The left side of the area of interest, in pixels (`ROI_X`).
        public let areaX: Int?
        /// The upper side of the area of interest, in pixels (`ROI_Y`).
        public let areaY: Int?
        /// The width of the area of interest, in pixels (`ROI_W`).
        public let areaWidth: Int?
        /// The height of the area of interest, in pixels (`ROI_H`).
        public let areaHeight: Int?
        /// The left side of the plate, in pixels (`LP_X`).
        public let plateX: Int?
        /// The upper side of the plate, in pixels (`LP_Y`).
        public let plateY: Int?
        /// The width of the plate, in pixels (`LP_W`).
        public let plateWidth: Int?
        /// The height of the plate, in pixels (`LP_H`).
        public let plateHeight: Int?
        /// The identifier of the area of interest in which the plate was read (`ROI_ID`).
        public let area: Int?
        /// The direction of the vehicle (`DIRECTION`).
        public let direction: Int?
        /// The path and query of the plate's picture; the end of the query is the name for getImage (`LP_BMP`).
        public let plateImage: String?
        /// The path and query of the picture of the area of interest (`ROI_BMP`).
        public let areaImage: String?
        /// The country, three letters of ISO 3166; `XX` if it is unknown (`COUNTRY`).
        public let country: String?
        /// The list that the plate is on (`LP_LIST_MODE`).
        public let listMode: Int?
        /// The plate's description in its list (`LP_DESCRIPTION`).
        public let listDescription: String?
        /// The name of the region (`LP_REGION_UTF8`).
        public let region: String?
        /// The code of the region, by ISO 3166-2 (`ISO3166_2_CODE`).
        public let regionCode: String?
        /// The kind of vehicle: `CAR`, `TRUCK` or `BUS` (`CAR_M_TYPE`).
        public let vehicleType: String?
        /// The vehicle's color, `BLUE` for example (`CAR_COLOR`).
        public let vehicleColor: String?
        /// The confidence of the vehicle's kind and color, in percent (`CAR_CONF`).
        public let vehicleConfidence: Double?
        /// The side of the vehicle: 1 for the rear, 0 for the front (`CAR_VIEW`).
        public let view: Int?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - vehicleID: The application's identifier of the vehicle.
        ///   - plate: The plate in ASCII.
        ///   - time: The time, `2023-12-12 16:12:04 EET` for example.
        ///   - plateText: The plate with its spaces and letters of all languages.
        ///   - processingTime: The time that the recognition took, in milliseconds.
        ///   - action: The action of the application.
        ///   - actionParameter: The list that the application acted on.
        ///   - confidence: The confidence of the recognition, from 0 to 1.
        ///   - areaX: The left side of the area of interest, in pixels.
        ///   - areaY: The upper side of the area of interest, in pixels.
        ///   - areaWidth: The width of the area of interest, in pixels.
        ///   - areaHeight: The height of the area of interest, in pixels.
        ///   - plateX: The left side of the plate, in pixels.
        ///   - plateY: The upper side of the plate, in pixels.
        ///   - plateWidth: The width of the plate, in pixels.
        ///   - plateHeight: The height of the plate, in pixels.
        ///   - area: The identifier of the area of interest in which the plate was read.
        ///   - direction: The direction of the vehicle.
        ///   - plateImage: The path and query of the plate's picture; the end of the query is the name for getImage.
        ///   - areaImage: The path and query of the picture of the area of interest.
        ///   - country: The country, three letters of ISO 3166; `XX` if it is unknown.
        ///   - listMode: The list that the plate is on.
        ///   - listDescription: The plate's description in its list.
        ///   - region: The name of the region.
        ///   - regionCode: The code of the region, by ISO 3166-2.
        ///   - vehicleType: The kind of vehicle: `CAR`, `TRUCK` or `BUS`.
        ///   - vehicleColor: The vehicle's color, `BLUE` for example.
        ///   - vehicleConfidence: The confidence of the vehicle's kind and color, in percent.
        ///   - view: The side of the vehicle: 1 for the rear, 0 for the front.
        @_alwaysEmitIntoClient
        public init(
            vehicleID: Int64, plate: String, time: String? = nil, plateText: String? = nil,
            processingTime: Double? = nil, action: Int? = nil, actionParameter: String? = nil,
            confidence: Double? = nil, areaX: Int? = nil, areaY: Int? = nil, areaWidth: Int? = nil,
            areaHeight: Int? = nil, plateX: Int? = nil, plateY: Int? = nil, plateWidth: Int? = nil,
            plateHeight: Int? = nil, area: Int? = nil, direction: Int? = nil, plateImage: String? = nil,
            areaImage: String? = nil, country: String? = nil, listMode: Int? = nil, listDescription: String? = nil,
            region: String? = nil, regionCode: String? = nil, vehicleType: String? = nil, vehicleColor: String? = nil,
            vehicleConfidence: Double? = nil, view: Int? = nil
        ) {
            self.vehicleID = vehicleID
            self.plate = plate
            self.time = time
            self.plateText = plateText
            self.processingTime = processingTime
            self.action = action
            self.actionParameter = actionParameter
            self.confidence = confidence
            self.areaX = areaX
            self.areaY = areaY
            self.areaWidth = areaWidth
            self.areaHeight = areaHeight
            self.plateX = plateX
            self.plateY = plateY
            self.plateWidth = plateWidth
            self.plateHeight = plateHeight
            self.area = area
            self.direction = direction
            self.plateImage = plateImage
            self.areaImage = areaImage
            self.country = country
            self.listMode = listMode
            self.listDescription = listDescription
            self.region = region
            self.regionCode = regionCode
            self.vehicleType = vehicleType
            self.vehicleColor = vehicleColor
            self.vehicleConfidence = vehicleConfidence
            self.view = view
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var vehicleID: Int64?
            var time: String?
            var plate: String?
            var plateText: String?
            var processingTime: Double?
            var action: Int?
            var actionParameter: String?
            var confidence: Double?
            var areaX: Int?
            var areaY: Int?
            var areaWidth: Int?
            var areaHeight: Int?
            var plateX: Int?
            var plateY: Int?
            var plateWidth: Int?
            var plateHeight: Int?
            var area: Int?
            var direction: Int?
            var plateImage: String?
            var areaImage: String?
            var country: String?
            var listMode: Int?
            var listDescription: String?
            var region: String?
            var regionCode: String?
            var vehicleType: String?
            var vehicleColor: String?
            var vehicleConfidence: Double?
            var view: Int?
            let elements: StaticString = """
                CAR_ID,MOD_TS,LPR,LPR_UTF8,RTIME,ACTION,ACT_PARAM,THRESHOLD,ROI_X,ROI_Y,ROI_W,ROI_H,LP_X,LP_Y,LP_W,\
                LP_H,ROI_ID,DIRECTION,LP_BMP,ROI_BMP,COUNTRY,LP_LIST_MODE,LP_DESCRIPTION,LP_REGION_UTF8,ISO3166_2_CODE,\
                CAR_M_TYPE,CAR_COLOR,CAR_CONF,CAR_VIEW
                """
            while let element = try xml.nextElement(of: elements) {
                switch element {
                case 0: vehicleID = try Int64(wire: xml.readText())
                case 1: time = try xml.readText()
                case 2: plate = try xml.readText()
                case 3: plateText = try xml.readText()
                case 4: processingTime = try Double(wire: xml.readText())
                case 5: action = try Int(wire: xml.readText())
                case 6: actionParameter = try xml.readText()
                case 7: confidence = try Double(wire: xml.readText())
                case 8: areaX = try Int(wire: xml.readText())
                case 9: areaY = try Int(wire: xml.readText())
                case 10: areaWidth = try Int(wire: xml.readText())
                case 11: areaHeight = try Int(wire: xml.readText())
                case 12: plateX = try Int(wire: xml.readText())
                case 13: plateY = try Int(wire: xml.readText())
                case 14: plateWidth = try Int(wire: xml.readText())
                case 15: plateHeight = try Int(wire: xml.readText())
                case 16: area = try Int(wire: xml.readText())
                case 17: direction = try Int(wire: xml.readText())
                case 18: plateImage = try xml.readText()
                case 19: areaImage = try xml.readText()
                case 20: country = try xml.readText()
                case 21: listMode = try Int(wire: xml.readText())
                case 22: listDescription = try xml.readText()
                case 23: region = try xml.readText()
                case 24: regionCode = try xml.readText()
                case 25: vehicleType = try xml.readText()
                case 26: vehicleColor = try xml.readText()
                case 27: vehicleConfidence = try Double(wire: xml.readText())
                case 28: view = try Int(wire: xml.readText())
                default: try xml.skipElement()
                }
            }
            guard let vehicleID else { throw xml.missingField("CAR_ID") }
            self.vehicleID = vehicleID
            self.time = time
            guard let plate else { throw xml.missingField("LPR") }
            self.plate = plate
            self.plateText = plateText
            self.processingTime = processingTime
            self.action = action
            self.actionParameter = actionParameter
            self.confidence = confidence
            self.areaX = areaX
            self.areaY = areaY
            self.areaWidth = areaWidth
            self.areaHeight = areaHeight
            self.plateX = plateX
            self.plateY = plateY
            self.plateWidth = plateWidth
            self.plateHeight = plateHeight
            self.area = area
            self.direction = direction
            self.plateImage = plateImage
            self.areaImage = areaImage
            self.country = country
            self.listMode = listMode
            self.listDescription = listDescription
            self.region = region
            self.regionCode = regionCode
            self.vehicleType = vehicleType
            self.vehicleColor = vehicleColor
            self.vehicleConfidence = vehicleConfidence
            self.view = view
        }
    }
}

extension Vapix {
    /// AXIS License Plate Verifier, which reads license plates and compares them with lists.
    @_alwaysEmitIntoClient
    public var licensePlateVerifier: LicensePlateVerifier { LicensePlateVerifier(vapix: self) }
}
