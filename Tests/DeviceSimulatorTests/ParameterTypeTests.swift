import Testing

@testable import DeviceSimulator

/// The words in front of a type were taken for the type: `list` showed such a password, and any value was accepted.
@Test func parameterType_controlWordsInFront_areNotTheType() {
    #expect(ParameterType("nosync:password:maxlen=8").isSecret)
    #expect(ParameterType("hidden:readonly:password").isSecret)
    #expect(!ParameterType("string").isSecret)
    #expect(!ParameterType("hidden:int:min=1;max=10").accepts("11"))
    #expect(ParameterType("hidden:bool:no,yes").xml == #"<bool true="yes" false="no" />"#)
}

@Test func parameterType_values_areThoseOfTheManifestsType() {
    for (type, value, isAccepted) in [
        ("int:range=0,1024-65535", "80", false), ("int:range=0,1024-65535", "1024", true), ("int", "x", false),
        ("enum:day|Day,night|Night", "night", true), ("enum:day,night", "dusk", false), ("bool:no,yes", "1", false),
        ("string:maxlen=3", "abcd", false), ("string:maxlen=3", "abc", true),
        // Not known, or not a type: a camera may take anything.
        ("", "x", true), ("boolean", "x", true), ("hostname", "x", true), ("int:min=x", "x", true),
    ] {
        #expect(ParameterType(type).accepts(value) == isAccepted, "\(type) \(value)")
    }
}
