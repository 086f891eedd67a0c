import TestSupport
import Testing
import VapixAnalytics
import VapixClient

/// The configuration of older applications, whose request no other API has the form of.
struct ApplicationConfigurationTests {
    private func body<Output>(_ call: VapixCall<Output>) throws -> String {
        String(decoding: try call.request.body.bytes ?? [], as: UTF8.self)
    }

    /// A form would encode the XML, and a device that reads its arguments from the body ignores those in the URL.
    @Test func modify_body_isALineOfArgumentsAndTheXMLAsItIs() throws {
        let call = ApplicationConfiguration.modify(#"<config version="1.0">a&amp;b é</config>"#, of: "Café & Co")
        #expect(
            try body(call) == "action=modify&name=Caf%C3%A9%20%26%20Co\n" + #"<config version="1.0">a&amp;b é</config>"#
        )
        #expect(try call.request.path == "/axis-cgi/vaconfig.cgi")
        #expect(try call.request.query == "")
        #expect(try call.request.contentType == "application/x-www-form-urlencoded")
    }

    @Test func modify_unknownApplication_isRejected() throws {
        let reply = """
            <reply result="error">
              <script/>
              <error type="no_such_application" message="No application 'hello_glib' exists"/>
            </reply>
            """
        let error = expectError(DeviceError.self) {
            try ApplicationConfiguration.modify("<config/>", of: "hello_glib")
                .read(HTTPReply(status: 200, body: Array(reply.utf8)))
        }
        #expect(error?.code == ApplicationConfiguration.ErrorCode.noSuchApplication)
    }

    // MARK: Reading

    private func configuration(_ document: String) throws -> String {
        try ApplicationConfiguration.getConfiguration("ExampleApp")
            .read(HTTPReply(status: 200, body: Array(document.utf8)))
    }

    @Test(arguments: [
        (
            #"<reply result="ok"><config version="1.0"> <a b="é &lt;"/></config></reply>"#,
            #"<config version="1.0"> <a b="é &lt;"/></config>"#
        ),
        ("<?xml version=\"1.0\"?>\n<reply result='ok'>\n <script/><config/>\n</reply>\n", "<config/>"),
        (
            "<reply result='ok'><!-- <config> --><x><config/></x><config\n><config/></config ></reply>",
            "<config\n><config/></config >"
        ),
    ])
    func getConfiguration_reply_isTheElementAsItIs(document: String, expected: String) throws {
        #expect(try configuration(document) == expected)
    }

    @Test(arguments: ["", "<reply result='ok'/>", "<reply><config></reply>", "<reply><config/>", "<config/>"])
    func getConfiguration_noElement_isAnError(document: String) throws {
        _ = expectError(WireError.self) { try configuration(document) }
    }

    /// The reply is a text, in which an error is not looked for.
    @Test func getConfiguration_unknownApplication_isRejected() throws {
        let error = expectError(DeviceError.self) {
            try configuration("<reply result='error'><error type='no_such_application' message='x'/></reply>")
        }
        #expect(error?.code == ApplicationConfiguration.ErrorCode.noSuchApplication)
    }
}
