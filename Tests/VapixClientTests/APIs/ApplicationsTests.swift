import DeviceSimulator
import Foundation
import TestSupport
import Testing
import VapixClient

@Suite(.timeLimit(.minutes(10)))
struct ApplicationsTests {
    private func list(_ document: String) throws -> [Applications.Application] {
        try Applications.list().read(HTTPReply(status: 200, body: Array(document.utf8)))
    }

    // MARK: Reading

    /// Story: one Latin-1 letter in one app's title hid all apps, although the media type named the encoding.
    @Test(arguments: [
        "text/xml; charset=ISO-8859-1", "text/xml;charset=iso-8859-1", "Text/XML; x=y; Charset = \"ISO-8859-1\" ",
    ])
    func list_value_charsetOfTheMediaType(type: String) throws {
        let document =
            Array(#"<reply result="ok"><application Name="a" NiceName="caf"#.utf8) + [0xE9]
            + #""/></reply>"#.utf8
        let read = { (prefix: String, type: String?) in
            try Applications.list().read(HTTPReply(status: 200, contentType: type, body: Array(prefix.utf8) + document))
        }
        #expect(try read("", type).first?.niceName == "café")
        #expect(try read("<?xml version=\"1.0\"?>", type).first?.niceName == "café")
        // The document's own encoding counts more, and so does a byte order mark. Without any name it is UTF-8.
        #expect(throws: WireError.self) { try read("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", type) }
        #expect(throws: WireError.self) { try read("\u{FEFF}", type) }
        for other in [nil, "text/xml", "text/xml; charset=", "text/xml; charset=koi8-r", "text/xml; charset=utf-8"] {
            #expect(throws: WireError.self) { try read("", other) }
        }
    }

    @Test func list_error_charsetOfTheMediaType() throws {
        let document = Array(#"<reply result="error" description="caf"#.utf8) + [0xE9] + #""/>"#.utf8
        #expect(throws: DeviceError.self) {
            try Applications.list().read(
                HTTPReply(status: 200, contentType: "text/xml; charset=iso-8859-1", body: document))
        }
    }

    @Test(arguments: ["\u{FEFF}Error: 6", "\u{FEFF}OK"])
    func start_reply_byteOrderMarkInFront(text: String) throws {
        let read = { try Applications.start(package: "x").read(HTTPReply(status: 200, body: Array(text.utf8))) }
        if text.hasSuffix("OK") {
            try read()
        } else {
            #expect(throws: DeviceError.self) { try read() }
        }
    }

    @Test func list_value_everyFieldOfThePage() throws {
        let application = try #require(
            try list(
                """
                <reply result="ok">
                  <application Name="Metadata" ApplicationID="22929" NiceName="AXIS Metadata &lt;1&gt;"
                    Vendor="Axis Communications" Version="1.0" Status="Stopped" License="Invalid"
                    LicenseExpirationDate="2011-01-01" ConfigurationPage="local/Metadata/setup.html"
                    VendorHomePage="https://www.axis.com" LicenseName="available"
                    ValidationResult="https://example.com/v?a=1&amp;b=2" />
                </reply>
                """
            ).first)
        #expect(application.name == "Metadata")
        #expect(application.applicationID == "22929")
        #expect(application.niceName == "AXIS Metadata <1>")
        #expect(application.vendor == "Axis Communications")
        #expect(application.version == "1.0")
        #expect(application.status == .stopped)
        #expect(application.license == .invalid)
        #expect(application.licenseExpirationDate == "2011-01-01")
        #expect(application.configurationPage == "local/Metadata/setup.html")
        #expect(application.vendorHomePage == "https://www.axis.com")
        #expect(application.licenseName == "available")
        #expect(application.validationResult == "https://example.com/v?a=1&b=2")
        #expect(application.isBundled == nil)
        #expect(application.signatureStatus == nil)
        #expect(application.resources.isEmpty)
        #expect(application.compatibleOSVersions.isEmpty)
    }

    @Test func list_value_fieldsOfNewerVersions() throws {
        let list = try list(
            """
            <reply result="ok"><application Name="a" Bundled="No" SignatureStatus="Signed" Status="Running"
              NewAttribute="x"><Resources><Resource name="cpu" used="No"/><Resource name="gpu" used="Yes"/></Resources>
              <NewElement><Deep/></NewElement>
              <CompatibleOsVersions><VersionRange><Min>11.0</Min><Max>12.99</Max></VersionRange></CompatibleOsVersions>
            </application><application Name="b" Bundled="Yes" SignedStatus="Unsigned"/></reply>
            """)
        #expect(list.map(\.name) == ["a", "b"])
        #expect(list[0].isBundled == false)
        #expect(list[0].signatureStatus == "Signed")
        #expect(list[0].resources.map(\.name) == ["cpu", "gpu"])
        #expect(list[0].resources.map(\.isUsed) == [false, true])
        #expect(list[0].compatibleOSVersions.first?.minimum == "11.0")
        #expect(list[0].compatibleOSVersions.first?.maximum == "12.99")
        #expect(list[1].isBundled == true)
        #expect(list[1].signatureStatus == "Unsigned")
        #expect(list[1].status == .unknown)
    }

    @Test func list_value_empty() throws {
        #expect(try list("<reply result=\"ok\"></reply>").isEmpty)
        #expect(try list("<reply result=\"ok\"/>").isEmpty)
        #expect(try list("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<reply result=\"ok\">\r\n</reply>\r\n").isEmpty)
    }

    @Test func list_value_statusOfTheFuture() throws {
        let application = try #require(
            try list("<reply result=\"ok\"><application Name=\"a\" Status=\"Sleeping\" License=\"Lent\"/></reply>")
                .first)
        #expect(application.status.rawValue == "Sleeping")
        #expect(application.license?.rawValue == "Lent")
    }

    @Test(
        arguments: [
            "<reply result=\"error\"><error type=\"10\" message=\"gdbus call failed\"/></reply>",
            "<reply result=\"ok\"><error type=\"10\" message=\"gdbus call failed\"/></reply>",
            "<reply><error type=\"10\" message=\"gdbus call failed\"/></reply>",
            "<reply result=\"error\"><error type=\"10\">gdbus call failed</error></reply>",
            "<reply result=\"error\"><application Name=\"a\"/><error type=\"10\" message=\"gdbus call failed\"/></reply>",
        ])
    func list_error_neverLooksLikeAnEmptyList(document: String) throws {
        let error = expectError(DeviceError.self) { try list(document) }
        #expect(error?.code == Applications.ErrorCode.unspecified)
        #expect(error?.message == "gdbus call failed")
    }

    @Test func list_error_withoutAReason() throws {
        #expect(throws: DeviceError.self) { try list("<reply result=\"error\"/>") }
    }

    @Test func list_malformedReply_applicationWithoutAName() throws {
        #expect(throws: (any Error).self) { try list("<reply result=\"ok\"><application Version=\"1\"/></reply>") }
    }

    @Test(
        arguments: [
            ("Error: 4", "4"), ("Error: 4\n", "4"), ("Error:4", "4"), (" Error: 10\r\n", "10"), ("Error: 99", "99"),
        ])
    func start_error_codes(text: String, code: String) throws {
        let error = expectError(DeviceError.self) {
            try Applications.start(package: "x").read(HTTPReply(status: 200, body: Array(text.utf8)))
        }
        #expect(error?.code?.rawValue == code)
        #expect((error?.message == nil) == (code == "99"))
    }

    @Test(arguments: ["OK", "OK\n", "\r\nOK\r\n"])
    func start_value(text: String) throws {
        try Applications.start(package: "x").read(HTTPReply(status: 200, body: Array(text.utf8)))
    }

    @Test(arguments: ["", "KO", "OK!", "<html>OK</html>", "Error", "OK\0"])
    func start_malformedReply(text: String) {
        #expect(throws: (any Error).self) {
            try Applications.start(package: "x").read(HTTPReply(status: 200, body: Array(text.utf8)))
        }
    }

    @Test func info_value_withAndWithoutVersions() throws {
        let document =
            "<reply result=\"ok\"><supportedSdks><sdk version=\"3.5\">acap3</sdk><sdk>acap4-cv</sdk></supportedSdks></reply>"
        let output = try Applications.info().read(HTTPReply(status: 200, body: Array(document.utf8)))
        #expect(output.supportedSDKs.map(\.name) == ["acap3", "acap4-cv"])
        #expect(output.supportedSDKs.map(\.version) == ["3.5", nil])
    }

    // MARK: Against the simulated camera

    @Test func list_value_camera() async throws {
        try await withCamera { device, vapix in
            let list = try await vapix.applications.list()
            #expect(list.map(\.name) == device.applications.map(\.name))
            for (listed, installed) in zip(list, device.applications) {
                #expect(listed.niceName == installed.niceName)
                #expect(listed.vendor == installed.vendor)
                #expect(listed.version == installed.version)
                #expect(listed.status.rawValue == installed.status.rawValue)
                #expect(listed.license?.rawValue == installed.license?.rawValue)
                #expect(listed.compatibleOSVersions.first?.minimum == installed.compatibleOSVersions?.min)
            }
        }
    }

    @Test func control_statesAndErrors_camera() async throws {
        try await withCamera { _, vapix in
            func status(_ name: String) async throws -> Applications.ApplicationStatus? {
                try await vapix.applications.list().first { $0.name == name }?.status
            }
            func code(_ call: () async throws -> Void) async -> DeviceError.Code? {
                let error = await expectError(VapixError.self) { try await call() }
                #expect(error?.code == .rejected)
                return error?.device?.code
            }
            let applications = vapix.applications
            try await applications.start(package: "helloworld")
            #expect(try await status("helloworld") == .running)
            #expect(
                await code { try await applications.start(package: "helloworld") }
                    == Applications.ErrorCode.alreadyRunning)
            try await applications.restart(package: "helloworld")
            #expect(try await status("helloworld") == .running)
            try await applications.stop(package: "helloworld")
            #expect(try await status("helloworld") == .stopped)
            #expect(
                await code { try await applications.stop(package: "helloworld") } == Applications.ErrorCode.notRunning)
            #expect(
                await code { try await applications.restart(package: "helloworld") }
                    == Applications.ErrorCode.notRunning)
            try await applications.remove(package: "helloworld")
            #expect(try await status("helloworld") == nil)
            #expect(
                await code { try await applications.remove(package: "helloworld") } == Applications.ErrorCode.notFound)
            #expect(
                await code { try await applications.start(package: "a&package=vmd&action=remove") }
                    == Applications.ErrorCode.notFound)
            #expect(try await applications.list().count == 11)
        }
    }

    @Test func configuration_roundTrip_camera() async throws {
        try await withCamera { _, vapix in
            for name in [Applications.ConfigurationName.allowUnsigned, .allowRoot] {
                for value in [true, false, true] {
                    let answer = try await vapix.applications.setConfiguration(name, value: value)
                    #expect(answer.name == name)
                    #expect(answer.value == value)
                    #expect(try await vapix.applications.getConfiguration(name).value == value)
                }
            }
        }
    }

    @Test(arguments: [false, true])
    func configuration_error_unknownName(answersWithStatus: Bool) async throws {
        var configuration = SimulatedDevice.Configuration()
        configuration.refusesConfigurationWithStatus = answersWithStatus
        try await withCamera(configuration) { _, vapix in
            let error = await expectError(VapixError.self) {
                try await vapix.applications.getConfiguration(.init(rawValue: "NoSuchThing"))
            }
            #expect(error?.code == (answersWithStatus ? .httpStatus : .rejected))
            #expect(error?.httpStatus == (answersWithStatus ? 400 : 200))
        }
    }

    @Test func info_value_camera() async throws {
        try await withCamera { _, vapix in
            let names = try await vapix.applications.info().supportedSDKs.map(\.name)
            #expect(names.contains("acap4-native"))
        }
    }
}
