import Testing

@testable import VapixClient

/// Errors in replies of XML are found wherever they are, though hardly a reply is searched for them.
@Suite struct XMLErrorTests {
    private func read(_ document: String) throws {
        let form = ReplyForm<Void>.xml(root: "reply")
        try form.read(HTTPReply(status: 200, body: Array(document.utf8)))
    }

    @Test(arguments: [
        "<reply result='error'/>", "<reply x='1' result=\"ERROR\">text</reply>", "<n:reply n:result='Error'/>",
        "<reply result='ok'><a result='error'/></reply>", "<reply><a result='ok'/><a result='error'/></reply>",
        "<reply><a result='ok' b='1'/><a result='ok' b='1'/><a result='Error' b='1'/></reply>",
        "<reply result='ok'><error type='1'/></reply>", "<reply><a/><x:error/></reply>",
        "<reply><a><b><ErrorCode>7</ErrorCode></b></a></reply>", "<reply><a><b/></a><a><ErrorCode/></a></reply>",
        "<other><ErrorCode>7</ErrorCode></other>", "<other result='error'/>",
    ]) func error_isThrown_ofDevice(document: String) throws {
        #expect(throws: DeviceError.self) { try read(document) }
    }

    @Test(arguments: [
        "<reply/>", "<reply result='ok'/>", "<reply result='okay'/>", "<reply result=''/>", "<reply error='error'/>",
        "<reply><a><b result='error'/></a></reply>", "<reply><a><error/></a></reply>", "<reply><errors/></reply>",
        "<reply>error</reply>", "<reply result='ok'><a result='ok'/></reply>", "<reply><a code='ErrorCode'/></reply>",
        "<reply xmlns:result='error'/>", "<reply><!-- <error/> --></reply>",
    ]) func noError_isThrown_whereNoneIsMeant(document: String) throws {
        try read(document)
    }

    @Test func document_isRejected_withoutAnError() throws {
        for (document, reason) in [
            ("<other/>", WireError.Reason.unexpectedType), ("<reply", .truncated), ("<reply></other>", .mismatchedTag),
            ("<reply result='error'", .truncated), ("<reply><error></reply>", .mismatchedTag),
        ] {
            #expect(try wireError { try read(document) }?.reason == reason, "\(document)")
        }
    }
}
