import DeviceSimulator
import TestSupport
import Testing

private let texts = [
    "accounts-full error=org.freedesktop.DBus.Error.LimitsExceeded message=\"Too many service accounts\"",
    "accounts-full error=com.example.Full message=full", "accounts-full reply=never", "accounts-full reply=empty",
    "accounts-full text=\"\"", "accounts-lost", "same-name rule=adds", "same-name rule=replaces", "same-name rule=same",
    "credentials reply=issue", "credentials reply=number", "credentials text=\"id:x, pass:y\"", "denied",
    "service-down",
    "service-foreign", "bus-down", "web-down", "reboot", "connections limit=4 beyond=wait",
    "connections limit=1 beyond=reset", "clock offset=1h", "clock offset=-90s", "disk-full after=1000",
    "disk-full after=0 then=cut", "http status=401",
    "http status=401 path=/axis-cgi/* nth=3", "http status=401 nth=3 count=all", "http status=403 count=2",
    "http status=503 retry-after=2", "http status=503 retry-date=2", "http cut=request", "http cut=reply end=reset",
    "http cut=headers:20 end=hang", "http cut=body:100 end=restart:250ms", "http cut=chunk:0 nth=2 count=5",
    "http delay=1500ms", "http slow-headers=100", "http slow-body=1", "http length=+10", "http length=-10 end=hang",
    "http type=text/html", "http type=\"text/html; charset=utf-8\"", "http oversized=1000000",
    "http oversized-chunks=9",
]

@Test(arguments: texts)
func fault_text_readsBackAsTheSame(text: String) throws {
    let fault = try Fault(text)
    #expect(fault.description == text)
    #expect(try Fault(fault.description) == fault)
}

@Test func reference_everyUsage_namesAFaultThatIsRead() throws {
    let described = Set(Fault.reference.compactMap { $0.usage.split(separator: " ").first.map(String.init) })
    let read = Set(texts.compactMap { $0.split(separator: " ").first.map(String.init) })
    #expect(described == read)
    let options = Fault.reference.flatMap { $0.usage.matches(of: /http ([a-z-]+)=/).map { String($0.output.1) } }
    for option in options { #expect(texts.contains { $0.hasPrefix("http \(option)=") }) }
    #expect(Fault.reference.allSatisfy { !$0.summary.isEmpty })
}

@Test func fault_defaults_areWhatTheReferenceSays() throws {
    #expect(try Fault("accounts-full").description == texts[0])
    #expect(try Fault("connections limit=2") == .connectionLimit(2, .wait))
    #expect(try Fault("  http   cut=reply  end=close ") == .http(.cut(.reply)))
    #expect(try Fault("http status=401 nth=1") == .http(.status(401), to: RequestSelector(count: 1)))
}

@Test func scheduledFault_times_areReadAndWritten() throws {
    let scheduled = try ScheduledFault("reboot for=5s at=1.5s")
    #expect(scheduled == ScheduledFault(at: .milliseconds(1500), .reboot, for: .seconds(5)))
    #expect(scheduled.description == "reboot at=1500ms for=5s")
    #expect(try ScheduledFault("web-down").description == "web-down")
    #expect(try ScheduledFault("web-down for=2d").duration == .seconds(2 * 86_400))
    #expect(
        try ScheduledFault("web-down for=3m at=2h")
            == ScheduledFault(at: .seconds(7200), .webServerDown, for: .seconds(180)))
}

@Test(arguments: [
    ("", "is not a fault; the faults are accounts-full, accounts-lost, same-name, credentials, denied"),
    ("rebot", "rebot is not a fault"), ("reboot now", "does not take 'now': write an option as name=value"),
    ("reboot in=3s", "reboot does not take in="), ("http", "http needs one of status="),
    ("http status=9", "status=9 is wrong: it takes a status from 200 to 599"),
    ("http cut=middle", "cut=middle is wrong"),
    ("http cut=body", "cut=body is wrong"), ("http cut=reply end=soon", "end=soon is wrong"),
    ("http status=401 nth=0", "nth=0 is wrong: it takes a number from 1"),
    ("http status=401 status=403", "has status= twice"),
    ("http delay=3", "delay=3 is wrong: it takes a time such as"),
    ("http delay=-3s", "delay=-3s is wrong"), ("connections", "needs limit="),
    ("connections limit=0", "limit=0 is wrong"),
    ("clock offset=1y", "offset=1y is wrong"), ("clock offset=1e99d", "offset=1e99d is wrong"),
    ("clock offset=nans", "offset=nans is wrong"),
    ("same-name rule=odd", "rule=odd is wrong: it takes adds|replaces|same"),
    ("credentials", "needs error=, text= or reply="), ("http oversized=-1", "oversized=-1 is wrong"),
])
func fault_badText_saysWhatIsWrong(text: String, message: String) {
    let error = expectError(SimulatorError.self) { try ScheduledFault(text) }
    #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
    #expect(error?.message.contains("'\(text)'") == true)
}
