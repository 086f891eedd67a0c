import TestSupport
import Testing
import VapixClient
import VapixSystem

/// The LEDs, of whose replies no page shows the form.
struct LEDControlTests {
    private func reply(_ text: String) -> HTTPReply {
        HTTPReply(status: 200, body: Array(text.utf8))
    }

    private static let leds = """
        <LedCapabilities>
          <LedName>tallyled</LedName>
          <Color><ColorName>RED</ColorName><UserControllable>true</UserControllable></Color>
          <Color><ColorName>GREEN</ColorName></Color>
        </LedCapabilities>
        <LedCapabilities><LedName>statusled</LedName></LedCapabilities>
        """

    // Not in the attribute: Swift 6.0.3 crashes on texts with values in them there.
    private static let documents = [
        "<LedControlResponse>\(leds)</LedControlResponse>",
        "<LedControlResponse><Success><GetLedsSuccess>\(leds)</GetLedsSuccess></Success></LedControlResponse>",
        "<a:Reply xmlns:a=\"x\"><Success><A><B>\(leds)</B></A></Success><Other>text</Other></a:Reply>",
    ]

    @Test(arguments: documents)
    func getLEDs_anyDepth_findsThem(document: String) throws {
        let leds = try LEDControl.getLEDs().read(reply(document))
        #expect(leds == [.init(name: "tallyled", colors: ["RED", "GREEN"]), .init(name: "statusled")])
    }

    /// The element that holds an error is as unknown as that of a success.
    @Test(arguments: [
        "<R><Error><GeneralError><ErrorCode>20</ErrorCode></GeneralError></Error></R>",
        "<R><GeneralError><ErrorCode>20</ErrorCode><ErrorDescription>x</ErrorDescription></GeneralError></R>",
        "Error: 20",
    ])
    func anyCall_error_isRejected(document: String) throws {
        let getLEDs = LEDControl.getLEDs()
        #expect(expectError(DeviceError.self) { try getLEDs.read(reply(document)) }?.code?.rawValue == "20")
        let flash = LEDControl.flash("tallyled", color: "RED", duration: .seconds(10))
        #expect(expectError(DeviceError.self) { try flash.read(reply(document)) }?.code?.rawValue == "20")
    }

    @Test(arguments: ["", "OK", "<R><Success><SetSuccess/></Success></R>"])
    func flash_anyOtherReply_isASuccess(document: String) throws {
        try LEDControl.flash("tallyled", color: "RED", duration: .seconds(10)).read(reply(document))
    }

    /// A document that nests too deep is an error of the reader, and not the end of the stack.
    @Test func getLEDs_tooDeep_isAnError() throws {
        let document = String(repeating: "<a>", count: 10_000)
        _ = expectError(WireError.self) { try LEDControl.getLEDs().read(reply(document)) }
    }

    @Test func getLEDs_noName_isAnError() throws {
        _ = expectError(WireError.self) { try LEDControl.getLEDs().read(reply("<R><LedCapabilities/></R>")) }
    }
}
