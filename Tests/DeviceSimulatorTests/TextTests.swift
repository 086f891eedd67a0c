import Testing

@testable import DeviceSimulator

@Test func formArguments_percentEncoding_isUndone() {
    let arguments = FormArguments("a=1%2B2&b=x+y&empty=&flag&utf=%C3%A5&latin=%E5&bad=50%&a=second&=x")
    #expect(arguments["a"] == "1+2")
    #expect(arguments["b"] == "x y")
    #expect(arguments["empty"] == "")
    #expect(arguments["flag"] == "")
    #expect(arguments["utf"] == "å")
    #expect(arguments["latin"] == "å")
    #expect(arguments["bad"] == "50%")
    #expect(arguments["none"] == nil)
}

@Test(arguments: [
    ("", "*", true), ("", "?", false), ("api-discovery", "*", true), ("api-discovery", "api-*", true),
    ("api-discovery", "*disc*y", true), ("api-discovery", "api?discovery", true), ("api-discovery", "api", false),
    ("abcabd", "*abd", true), ("abc", "abc?", false), ("I0", "I*", true),
])
func glob_pattern_matches(text: String, pattern: String, expected: Bool) {
    #expect(matchesGlob(text, pattern) == expected)
}
