import DeviceSimulator
import ServiceAccounts
import TestSupport
import Testing
import VapixCatalogue
import VapixClient
import VapixExamples
import VapixNetwork

/// Every documented exchange through the simulator and libcurl, one camera for each API.
@Suite(.timeLimit(.minutes(10)))
struct SimulatedExampleTests {
    /// The APIs of which some calls change what others see: what an example asks for may not be there.
    private static let stateful: Set = [
        "applications", "dynamicOverlay", "ioPort", "ioPortManagement", "lightControl", "mediaClips", "parameters",
        "ptz", "recordedTours", "streamProfiles", "userManagement", "viewAreas", "virtualInput",
        "basicDeviceInfo", "firmwareManagement",
        // The page's ports are those of another device.
        "supervisedIO",
        // The camera has an older version, without one of the operations.
        "mdnssd",
    ]

    private static let names = Catalogue.names

    /// The applications whose calls are documented, beside those that every simulated camera has.
    private static let configuration: SimulatedDevice.Configuration = {
        var configuration = SimulatedDevice.Configuration()
        for name in ["axis-onscreencontrols", "demographics", "fflprapp", "queue", "tvpc"] {
            configuration.applications.append(InstalledApplication(name: name, version: "1.0", status: .running))
        }
        return configuration
    }()

    private func entries(_ api: String) -> [ExampleTable.Entry] {
        ExampleTable.all.filter { $0.operation.hasPrefix(api + "/") && $0.file.hasPrefix("Specs/") }
    }

    /// What the page shows comes through: the reply is read, and an error has its code.
    @Test(arguments: names)
    func example_fixedAnswer_isReadThroughCurl(api: String) async throws {
        try await withCamera(Self.configuration) { device, vapix in
            for entry in entries(api) {
                guard let send = entry.send else { continue }
                let recorded = try entry.recorded()
                let headers = recorded.reply.contentType.map { ["Content-Type": $0] } ?? [:]
                // A 401 would be taken for a refused account.
                let status = recorded.status == 401 ? 200 : recorded.status
                let reply = SimulatedReply(status: status, headers: headers, bytes: recorded.reply.body)
                try device.answer(entry.operation, with: reply)
                let error = await failure { try await send(vapix) }
                if recorded.isSuccess {
                    #expect(error == nil, "\(entry.file)")
                } else {
                    #expect(error is VapixError, "\(entry.file)")
                    let code = (error as? VapixError)?.device?.code?.rawValue
                    #expect(recorded.errorCode.isEmpty || code == String(recorded.errorCode), "\(entry.file)")
                }
                try device.answer(entry.operation, with: nil)
            }
        }
    }

    /// Every request of a page has an answer that the generated type reads: the success that the page shows, or where
    /// the camera remembers things, possibly one of the API's errors.
    @Test(arguments: names)
    func example_request_isAnsweredByTheSimulator(api: String) async throws {
        let isREST = Catalogue.api(api)?.configuration != nil
        try await withCamera(Self.configuration) { device, vapix in
            for entry in entries(api) {
                guard let send = entry.send else { continue }
                let recorded = try entry.recorded()
                let error = await failure { try await send(vapix) }
                guard let error else { continue }
                let refusal = try #require(error as? VapixError, "\(entry.file)")
                // An example adds an item that another shows, or changes one that another has removed.
                let itemCodes = [SSH.ErrorCode.itemMissing, SSH.ErrorCode.itemExists]
                if isREST, let code = refusal.device?.code, itemCodes.contains(code) { continue }
                let isOfTheAPI = refusal.device?.code != nil || [.rejected, .httpStatus].contains(refusal.code)
                #expect(isOfTheAPI, "\(entry.file): \(refusal)")
                #expect(Self.stateful.contains(api) || !recorded.isSuccess, "\(entry.file): \(refusal)")
            }
        }
    }

    /// The simulator has examples without the repository's files, and they are those.
    @Test(arguments: Catalogue.names)
    func examples_data_areTheFiles(api: String) throws {
        let data = Examples.of(api)
        let files = try entries(api).map { try $0.recorded() }
        #expect(data.count == files.count)
        for (example, file) in zip(data, files) {
            #expect(example.operation == file.operation && example.outcome == file.outcome)
            #expect(example.path == file.path && example.query == file.query && example.status == file.status)
            #expect(example.request.body == file.request.body && example.reply.body == file.reply.body)
        }
    }

    private func failure(_ body: () async throws -> Void) async -> (any Error)? {
        do {
            try await body()
            return nil
        } catch {
            return error
        }
    }
}
