import Testing
import VapixCatalogue
import VapixClient

/// The data for the tools says what the types say.
struct CatalogueTests {
    @Test(arguments: Catalogue.names)
    func api_isReadable(name: String) throws {
        let api = try #require(Catalogue.api(name))
        #expect(api.name == name)
        #expect(!api.operations.isEmpty)
        #expect(api.documentation.hasPrefix("https://"))
        for operation in api.operations {
            #expect(operation.id == "\(name)/\(operation.name)")
            #expect(AccessLevel(rawValue: operation.access.rawValue) != nil)
            #expect(Effect(rawValue: operation.effect.rawValue) != nil)
            #expect(operation.path.hasPrefix("/"))
            #expect((operation.method != nil) == (operation.style == .json) || operation.style == .upload)
            for parameter in operation.parameters { #expect(parameter.place != nil) }
            for name in operation.additionalTimeout ?? [] {
                #expect(operation.parameters.contains { $0.name == name })
            }
        }
    }

    /// Devices list these, and most pages do not name them; `vapix apis` said of each that it has no types.
    @Test(arguments: [
        ("api-discovery", "apiDiscovery"), ("application", "applications"), ("capture-mode", "captureMode"),
        ("disk-management", "disks"), ("disk-network-share", "networkShares"), ("disk-properties", "diskProperties"),
        ("dynamicoverlay", "dynamicOverlay"), ("image-size", "video"), ("mediaclip", "mediaClips"),
        ("orientation", "orientation"), ("recording", "recordings"), ("recording-export", "recordingExport"),
        ("recording-storage-limit", "recordingStorageLimits"), ("zipstream", "zipstream"),
        ("shockdetection", "shockDetection"), ("onscreencontrols", "onScreenControls"),
        ("packagemanager", "packageManager"),
    ])
    func name_ofAnIdentifierThatDevicesList_isTheAPI(identifier: String, name: String) {
        #expect(Catalogue.name(discovery: identifier) == name)
    }

    /// Requests name the lowest version that has their method.
    ///
    /// `vapix apis` took that for all that is described, and called devices newer whose version the page describes.
    @Test func version_aboveThoseOfRequests_isThatOfThePage() throws {
        let overlay = try #require(Catalogue.api("dynamicOverlay"))
        #expect(overlay.operations.allSatisfy { $0.apiVersion == nil || $0.apiVersion == "1.0" })
        #expect(overlay.version == Catalogue.Version("1.8"))
        #expect(Catalogue.api("ntp")?.version == Catalogue.Version("1.0"))
    }

    /// Old devices refuse newer versions: an application of version 1.1 answers 1.3 with error 2000.
    @Test(arguments: [
        ("videoMotionDetection/getConfiguration", "1.1"), ("videoMotionDetection/setConfiguration", "1.1"),
        ("videoMotionDetection/getConfigurationCapabilities", "1.2"), ("objectAnalytics/getConfiguration", "1.0"),
        ("objectAnalytics/setConfiguration", "1.0"), ("objectAnalytics/getOccupancy", "1.2"),
    ])
    func apiVersion_isTheFirstThatHasTheMethod(id: String, version: String) throws {
        #expect(try #require(Catalogue.operation(id)).apiVersion == version)
    }

    /// RFC 7578, section 4.2, requires it.
    @Test func parts_ofEveryUpload_haveNames() {
        let parts = Catalogue.all.flatMap(\.operations).flatMap(\.parameters).filter { $0.place == .part }
        #expect(parts.count > 8)
        for part in parts { #expect(!part.wire.isEmpty, "\(part.name)") }
    }

    @Test func names_areInOrder_andUnique() {
        #expect(Catalogue.names == Set(Catalogue.names).sorted())
        #expect(Catalogue.all.count == Catalogue.names.count)
        #expect(Set(Catalogue.all.flatMap(\.operations).map(\.id)).count == Catalogue.all.flatMap(\.operations).count)
    }

    @Test func name_byPath_isThatOfTheOnlyApiThere() {
        for api in Catalogue.all {
            for path in Set(api.operations.map(\.path)) {
                #expect(Catalogue.name(path: path) == (api.configuration == nil ? api.name : nil), "\(path)")
            }
        }
        for path in ["", " ", "/axis-cgi", "/axis-cgi/param.cgi ", "/axis-cgi/param.cgi parameters", "\n"] {
            #expect(Catalogue.name(path: path) == nil)
        }
    }

    @Test func operation_byIdentifier() throws {
        let operation = try #require(Catalogue.operation("\(SystemReady.getStatus(timeout: .zero).id)"))
        #expect(operation.path == "/axis-cgi/systemready.cgi")
        #expect(operation.method == "systemready")
        #expect(operation.apiVersion == "1.1")
        #expect(operation.parameters.map(\.name) == ["timeout"])
        #expect(operation.parameters.first?.isRequired == false)
        #expect(operation.reply.type == "Status")
        let start = try #require(Catalogue.operation("applications/start"))
        #expect(start.parameters.map(\.constant) == ["start", nil])
        #expect(start.parameters.map(\.place) == [.url, .url])
        #expect(Catalogue.operation("systemReady/none") == nil)
        #expect(Catalogue.operation("none/none") == nil)
        #expect(Catalogue.operation("none") == nil)
    }

    @Test func types_areFound() throws {
        let api = try #require(Catalogue.api("applications"))
        #expect(api.type("ApplicationStatus")?.words?.map(\.wire) == ["Running", "Stopped", "Idle", ""])
        #expect(api.type("Application")?.fields?.first?.wire == "@Name")
        #expect(api.errors.first { $0.name == "notFound" }?.code == "4")
        #expect(api.type("None") == nil)
    }
}
