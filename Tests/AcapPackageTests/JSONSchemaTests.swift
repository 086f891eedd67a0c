import Testing

@testable import AcapPackage

@Suite struct JSONSchemaTests {
    private func evaluate(_ document: String, _ schema: String) throws -> JSONSchema.Evaluation {
        try JSONSchema(parsing: Array(schema.utf8)).evaluate(try JSONParser.parse(Array(document.utf8)).document)
    }

    // A document, a schema, and the places where the one is not what the other asks for.
    @Test func documents_areChecked_againstEachKeyword() throws {
        let inputs: [(document: String, schema: String, places: [String])] = [
            (#"{"a":1}"#, #"{"type":"object","required":["a"]}"#, []),
            (#"{}"#, #"{"type":["array","object"],"required":["a","b"]}"#, ["$.a", "$.b"]),
            (#"{"a":1}"#, #"{"properties":{"b":{}},"additionalProperties":false}"#, ["$.a"]),
            (
                #"{"a":1,"x1":"y"}"#, #"{"patternProperties":{"^x":{"type":"number"}},"additionalProperties":false}"#,
                ["$.x1", "$.a"]
            ),
            (
                #"{"a":1}"#, #"{"propertyNames":{"maxLength":0},"minProperties":2,"maxProperties":0}"#,
                ["$.a", "$", "$"]
            ),
            (#"{"a":1}"#, #"{"dependencies":{"a":["b"],"c":["d"]}}"#, ["$.b"]),
            (
                #"{"a":1}"#,
                ##"{"properties":{"a":{"$ref":"#/definitions/t"}},"definitions":{"t":{"type":"string"}}}"##, ["$.a"]
            ),
            (
                #"[1,"x",1]"#, #"{"items":{"type":"integer"},"uniqueItems":true,"minItems":4,"maxItems":2}"#,
                ["$[1]", "$", "$", "$"]
            ),
            (
                #"[1,"x",true]"#,
                #"{"items":[{},{"type":"number"}],"additionalItems":{"type":"null"},"contains":{"const":2}}"#,
                ["$[1]", "$[2]", "$"]
            ),
            (#""größe""#, #"{"pattern":"^[\\w /\\.\\=-]+$","minLength":5,"maxLength":5}"#, []),
            (#""a,b""#, #"{"pattern":"^[\\w /\\.\\=-]+$","minLength":4}"#, ["$", "$"]),
            (#""a(b)&'!?""#, #"{"pattern":"^[\\w /\\-\\(\\),\\.\\!\\?&']+$"}"#, []),
            (#""api/v[1]/.*\\d$""#, #"{"pattern":"^[\\w\\-.+*?$(){}\\[\\]\\\\/]+$"}"#, []),
            (
                "7", #"{"minimum":8,"maximum":6,"exclusiveMinimum":7,"exclusiveMaximum":7,"multipleOf":2}"#,
                ["$", "$", "$", "$", "$"]
            ),
            ("1.0", #"{"type":"integer","enum":[1.0],"const":1.0}"#, []),
            (#""x""#, #"{"enum":["y",1]}"#, ["$"]),
            ("1", #"{"allOf":[{"type":"number"},{"maximum":0}],"not":{"const":1}}"#, ["$", "$"]),
            ("1", #"{"anyOf":[{"type":"string"},{"minimum":2}],"oneOf":[{},{}]}"#, ["$", "$"]),
            ("1", #"{"oneOf":[{"type":"string"},{"minimum":1}]}"#, []),
            (#"{"a":1}"#, #"{"if":{"required":["a"]},"then":{"required":["b"]},"else":{"required":["c"]}}"#, ["$.b"]),
            ("1", "false", ["$"]), ("1", "true", []), ("1", #"{"title":"x","format":"uri","default":1}"#, []),
        ]
        for input in inputs {
            let evaluation = try evaluate(input.document, input.schema)
            #expect(evaluation.violations.map(\.path.description) == input.places, "\(input.schema): \(evaluation)")
            #expect(evaluation.unchecked == [], "\(input.schema)")
        }
    }

    @Test func schema_thatCannotBeChecked_isToldOf() throws {
        for schema in [
            #"{"unevaluatedProperties":false}"#, #"{"pattern":"("}"#, ##"{"$ref":"#/none"}"##,
            #"{"$ref":"other.json"}"#,
            ##"{"$ref":"#"}"##, ##"{"allOf":[{"$ref":"#"},{"$ref":"#"}]}"##,
        ] {
            #expect(try evaluate(#""x""#, schema).unchecked.count == 1, "\(schema)")
        }
        let nested = String(repeating: #"{"not":"#, count: 60) + "true" + String(repeating: "}", count: 60)
        #expect(try evaluate("1", nested).unchecked == [])
    }

    @Test func schema_ofTheUser_hasTheLastWord() throws {
        let schema = try JSONSchema(parsing: Array(#"{"required":["colour"]}"#.utf8))
        var manifest = try Samples.manifest(Samples.schema1, ["teleport"], .bool(true))
        #expect(manifest.findings().map(\.rule).contains("unknown-field"))
        #expect(manifest.findings(schema: schema).filter { $0.severity == .error }.map(\.rule) == ["schema"])
        // But what makes a package dangerous stays an error.
        manifest.friendlyName = "$(reboot)"
        let rules = manifest.findings(schema: schema).filter { $0.severity == .error }.map(\.rule)
        #expect(rules == ["schema", "package-conf-characters"])
    }
}
