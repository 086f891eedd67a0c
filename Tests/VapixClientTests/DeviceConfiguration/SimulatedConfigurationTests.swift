import DeviceSimulator
import ServiceAccounts
import TestSupport
import Testing
import VapixClient
import VapixIO
import VapixNetwork
import VapixStorage
import VapixSystem

/// The typed device configuration APIs against the simulated camera, over libcurl.
@Suite(.timeLimit(.minutes(10)))
struct SimulatedConfigurationTests {
    @Test func users_addChangeRemove_areRead() async throws {
        try await withCamera { _, vapix async throws in
            let users = vapix.ssh.users
            try await users.add(username: "jo", password: Secret("canary-4711"), comment: "A remark")
            #expect(try await users.get("jo").comment == "A remark")
            try await users.set("jo", comment: "Another")
            #expect(try await users.list().last?.comment == "Another")
            let again = await expectError(VapixError.self) {
                try await users.add(username: "jo", password: Secret("canary-4711"))
            }
            #expect(again?.device?.code == SSH.ErrorCode.itemExists)
            let invalid = await expectError(VapixError.self) { try await users.set("jo", password: Secret("")) }
            #expect(invalid?.device?.code == SSH.ErrorCode.invalid)
            try await users.remove("jo")
            let missing = await expectError(VapixError.self) { try await users.remove("jo") }
            #expect(missing?.device?.code == SSH.ErrorCode.itemMissing)
        }
    }

    @Test func key_withSpacesAndSlashes_namesOneItem() async throws {
        try await withCamera { _, vapix async throws in
            let certificates = vapix.certificateManagement.caCertificates
            for alias in ["Axis device ID (802.1AR)", "a/b", "50%", "..a", "é?#"] {
                try await certificates.add(alias: alias, certificate: "x")
                #expect(try await certificates.get(alias).alias == alias)
                try await certificates.remove(alias)
            }
        }
    }

    @Test func add_twoClientsAtOnce_oneWins() async throws {
        try await withCamera { device, _ async throws in
            let results = try await withThrowingTaskGroup(of: String?.self) { group in
                for account in ["one", "two", "three", "four"] {
                    var vapix = Vapix(
                        serviceAccount: account, on: SystemBus(address: device.busAddress),
                        origin: try Origin(device.origin))
                    vapix.timeouts = HTTPTimeouts(connect: .seconds(300), idle: .seconds(300), total: .seconds(300))
                    group.addTask { [vapix] in
                        do {
                            try await vapix.ssh.users.add(username: "jo", password: Secret("p"))
                            return "added"
                        } catch let error as VapixError {
                            return error.device?.code?.rawValue
                        }
                    }
                }
                return try await group.reduce(into: [String: Int]()) { $0[$1 ?? "-", default: 0] += 1 }
            }
            #expect(results == ["added": 1, "6": 3])
        }
    }

    /// An upgrade moves the API from v1alpha to v1 between two calls; the client asks once where it is.
    @Test func upgrade_movedAPI_isFoundAgain() async throws {
        var configuration = SimulatedDevice.Configuration()
        configuration.configurationAPIs.versions = ["ssh": "1.0.0-alpha.2"]
        try await withCamera(configuration) { device, vapix async throws in
            try await vapix.ssh.users.add(username: "jo", password: Secret("p"))
            device.configurationAPIs = SimulatedConfigurationAPIs()
            #expect(try await vapix.ssh.users.get("jo").username == "jo")
            #expect(try await vapix.ssh.users.list().count == 3)
            #expect(device.requestCounts["/config/discover"] == 2)
            #expect(device.requestCounts["/config/rest/ssh/v1alpha/users/jo"] == 1)
        }
    }

    @Test func call_cameraThatWantsPUT_isMade() async throws {
        var configuration = SimulatedDevice.Configuration()
        configuration.configurationAPIs.wantsPUT = true
        try await withCamera(configuration) { _, vapix async throws in
            try await vapix.ssh.users.set("username1", comment: "x")
            #expect(try await vapix.ssh.users.get("username1").comment == "x")
            try await vapix.ssh.users.add(username: "jo", password: Secret("p"))
            try await vapix.firewall.confirmRules()
        }
    }

    @Test func call_missingAPI_isNotSent() async throws {
        var configuration = SimulatedDevice.Configuration()
        configuration.configurationAPIs.missing = ["ssh"]
        try await withCamera(configuration) { device, vapix async throws in
            let error = await expectError(VapixError.self) { try await vapix.ssh.users.list() }
            #expect(error?.code == .unsupportedAPI)
            device.configurationAPIs = .none
            let other = await expectError(VapixError.self) {
                try await Vapix(
                    serviceAccount: "other", on: SystemBus(address: device.busAddress),
                    origin: try Origin(device.origin)
                ).ssh.users.list()
            }
            #expect(other != nil)
            #expect(device.requestCounts["/config/rest/ssh/v1/users"] == 1)
        }
    }

    /// A viewer may read what its calls allow; the camera asks for a login otherwise.
    @Test func role_tooLow_isRefused() async throws {
        var configuration = SimulatedDevice.Configuration()
        configuration.networkUsers = [
            NetworkUser(name: "root", password: "p"), NetworkUser(name: "guest", password: "p", access: .viewer),
        ]
        try await SimulatedDevice.withDevice(configuration) { device in
            func client(_ name: String) throws -> Vapix {
                Vapix(
                    origin: try Origin(device.networkOrigin),
                    credentials: FixedCredentials(Credentials(username: name, password: "p")))
            }
            let guest = try client("guest")
            _ = try await guest.cryptoPolicy.get()
            let change = await expectError(VapixError.self) { try await guest.snmp.set(isEnabled: true) }
            #expect(change?.code == .unauthorized)
            let users = await expectError(VapixError.self) { try await guest.ssh.users.list() }
            #expect(users?.code == .unauthorized)
            try await client("root").snmp.set(isEnabled: true)
        }
    }

    /// What a camera, or what stands between, may answer in the place of a reply.
    @Test(
        arguments: [
            (200, "text/html", "<html><body>Log in</body></html>", VapixError.Code.malformedReply),
            (200, "application/json", #"{"status":"error"}"#, .rejected),
            (500, "application/json", #"{"status":"error","error":{}}"#, .rejected),
            (200, "application/json", #"{"status":"success","data":"#, .malformedReply),
        ] as [(Int, String, String, VapixError.Code)])
    func reply_ofAnotherKind_isAnError(status: Int, type: String, body: String, code: VapixError.Code) async throws {
        try await withCamera { device, vapix async throws in
            let reply = SimulatedReply(status: status, headers: ["Content-Type": type], bytes: Array(body.utf8))
            try device.answer("ssh/users.get", with: reply)
            let error = await expectError(VapixError.self) { try await vapix.ssh.users.get("username1") }
            #expect(error?.code == code)
        }
    }

    @Test(arguments: ["", #"{"status":"success"}"#, #"{"status":"success","warnings":["w"],"more":[{}],"data":""}"#])
    func reply_additionWithoutData_isASuccess(body: String) async throws {
        try await withCamera { device, vapix async throws in
            let type = ["Content-Type": "application/json"]
            try device.answer(
                "ssh/users.add", with: SimulatedReply(status: 201, headers: type, bytes: Array(body.utf8)))
            try await vapix.ssh.users.add(username: "jo", password: Secret("p"))
        }
    }
}
