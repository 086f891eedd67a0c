import Drafting
import Foundation
import Specs
import Testing

/// Drafts of specs from what devices say of their configuration APIs.
@Suite(.timeLimit(.minutes(2)))
struct DraftTests {
    /// A documentation in the form that devices have, with each kind of thing that it can say.
    private static let documentation = #"""
        # Door bell (Version 2.1.3)

        ## Overview

        - **Short Description**: The bell at the door
        - **ID**: door-bell
        - **Version**: 2.1.3
        - **State**: Beta

        ## API Definition

        ### Entities

        #### door-bell.v2 {#door-bell.v2}

        - **Description**: All of it
        - **Type**: Singleton
        - **Operations**
            - **Get**
            - **Set**
                - **Properties**: enabled, volume
        - **Attributes**
            - **Dynamic Support**: No

        ##### Properties

        ###### enabled {#door-bell.v2.enabled}

        - **Description**: If it rings: "yes" or no.
        - **Datatype**: boolean
        - **Operations**
            - **Get** (**Permissions:** admin, operator, viewer)
            - **Set** (**Permissions:** admin, operator)
        - **Attributes**
            - **Nullable**: No

        ###### volume {#door-bell.v2.volume}

        - **Description**: How loud.
        - **Datatype**: [Volume](#datatypes.Volume)
        - **Operations**
            - **Get** (**Permissions:** admin)
            - **Set** (**Permissions:** admin)
        - **Attributes**
            - **Nullable**: Yes

        ##### Actions

        ###### ring_now  {#door-bell.v2.ring_now}
        - **Description**: Rings.
        - **Request Datatype**: [RingInput](#datatypes.RingInput)
        - **Response Datatype**: Empty Object
        - **Trigger Permissions**: admin, operator

        ###### getTune  {#door-bell.v2.getTune}
        - **Description**: Tells the tune.
        - **Request Datatype**: [Tune](#datatypes.Tune)
        - **Response Datatype**: [Tune](#datatypes.Tune)
        - **Trigger Permissions**: admin

        #### door-bell.v2.guests {#door-bell.v2.guests}

        - **Description**: Who may ring.
        - **Type**: Collection (Key Property: [name](#door-bell.v2.guests.name))
        - **Operations**
            - **Get**
            - **Set**
                - **Properties**: name, code
            - **Add** (**Permissions**: admin)
                - **Required properties**: name, code
                - **Optional properties**: description
            - **Remove** (**Permissions**: admin)

        ##### Properties

        ###### name {#door-bell.v2.guests.name}

        - **Datatype**: [Name](#datatypes.Name)
        - **Operations**
            - **Get** (**Permissions:** admin)

        ###### code {#door-bell.v2.guests.code}

        - **Datatype**: [Code](#datatypes.Code)
        - **Operations**
            - **Set** (**Permissions:** admin)

        ###### description {#door-bell.v2.guests.description}

        - **Datatype**: string
        - **Operations**
            - **Get** (**Permissions:** admin)

        #### door-bell.v2.guests.settings {#door-bell.v2.guests.settings}

        - **Description**: What a guest chose.
        - **Type**: Singleton
        - **Operations**
            - **Get**

        ##### Properties

        ###### tunes {#door-bell.v2.guests.settings.tunes}

        - **Datatype**: [Tunes](#datatypes.Tunes)
        - **Operations**
            - **Get** (**Permissions:** admin)

        ### Data Types

        #### Code {#datatypes.Code}

        - **Type**: string
        - **Pattern**: ^\\d{4}$

        #### Name {#datatypes.Name}

        - **Type**: string
        - **Minimum Length**: 1
        - **Maximum Length**: 32

        #### RingInput {#datatypes.RingInput}

        - **Type**: complex
        - **Fields**
            - **seconds**
                - **Description**: How long.
                - **Type**: integer
                - **Nullable**: Yes / **Gettable**: No
            - **password**
                - **Type**: string
                - **Nullable**: No / **Gettable**: No

        #### Tune {#datatypes.Tune}

        - **Description**: A tune.
        - **Type**: string
        - **Enum Values**: "NONE", "2-TONE", "on"

        #### Tunes {#datatypes.Tunes}

        - **Type**: array
        - **Element type**: [Tune](#datatypes.Tune)
        - **Maximum item number**: 5

        #### Volume {#datatypes.Volume}

        - **Type**: integer
        - **Minimum Value**: 0
        - **Maximum Value**: 10
        """#

    private func draft(_ documentation: String, openAPI: String? = nil) throws -> Draft {
        try Draft(
            documentation: Data(documentation.utf8), openAPI: openAPI.map { Data($0.utf8) }, family: "VapixSystem")
    }

    /// What the generator says of a draft, and which examples it wants.
    private func diagnostics(_ draft: Draft) -> [Diagnostic] {
        Fixtures.diagnostics(draft.text, file: draft.fileName)
    }

    private func reason(_ documentation: String, openAPI: String? = nil) -> String {
        do {
            _ = try draft(documentation, openAPI: openAPI)
            return "no error"
        } catch {
            return "\(error)"
        }
    }

    @Test func draft_documentation_isASpecWithAllThatItSays() throws {
        let draft = try draft(Self.documentation)
        #expect(diagnostics(draft) == [])
        #expect(draft.fileName == "Specs/door-bell.yaml")
        let lines = Set(draft.text.split(separator: "\n").map { $0.drop { $0 == " " } })
        let wanted: [Substring] = [
            "namespace: DoorBell", "title: \"Door bell\"", "api: \"door-bell\"", "version: \"2.1\"", "maturity: beta",
            "access: admin", "value: Configuration | DRAFT.",
            #"isEnabled: {type: "bool", wire: "enabled", summary: "DRAFT: If it rings: \"yes\" or no."}"#,
            #"volume: {type: "int32", range: 0...10, nullable: true, readAccess: admin, "#
                + #"writeAccess: admin, summary: "DRAFT: How loud."}"#,
            #"guests: {type: list<Guest>, summary: "DRAFT: Who may ring."}"#,
            #"get: {summary: "DRAFT: Reads it.", access: viewer, unverified: true}"#,
            #"set: {summary: "DRAFT: Changes it.", access: operator, unverified: true, fields: [isEnabled, volume]}"#,
            "ringNow:", "wire: \"ring_now\"", "access: operator", "effect: once", "effect: read",
            #"seconds: {type: "int64?", summary: "DRAFT: How long."}"#,
            #"password: {type: "string", secret: true, summary: "DRAFT."}"#,
            #"value: {type: "Tune", wire: ".", summary: "DRAFT: A tune.", label: false}"#, #"reply: "Tune""#,
            "reply: none", "key: name", "value: Guest | DRAFT.",
            #"name: {type: "string!", length: 1...32, summary: "DRAFT."}"#,
            #"code: {type: "string", secret: true, pattern: "^\\d{4}$", summary: "DRAFT."}"#,
            #"descriptionValue: {type: "string", wire: "description", summary: "DRAFT."}"#,
            #"settings: {type: SettingsState, summary: "DRAFT: What a guest chose."}"#,
            #"add: {summary: "DRAFT: Adds one.", unverified: true, fields: [name, code, descriptionValue?]}"#,
            #"set: {summary: "DRAFT: Changes it.", unverified: true, fields: [code]}"#,
            #"remove: {summary: "DRAFT: Removes one.", unverified: true}"#, "value: SettingsState | DRAFT.",
            #"tunes: {type: "list<Tune>", length: ...5, summary: "DRAFT."}"#, "Tune:",
            #"nothing: {wire: "NONE", summary: "DRAFT."}"#, #"value2Tone: {wire: "2-TONE", summary: "DRAFT."}"#,
            #""on": {wire: "on", summary: "DRAFT."}"#,
        ]
        for line in wanted { #expect(lines.contains(line), "\(line)") }
        #expect(draft.notes.contains { $0.contains("ringNow: its effect is taken to be once") })
        #expect(draft.notes.contains { $0.contains("password: taken for a secret") })
    }

    @Test func draft_patternThatListsWords_isAnEnumeration() throws {
        let text = Self.documentation.replacingOccurrences(
            of: #"- **Pattern**: ^\\d{4}$"#, with: "- **Pattern**: ^(short|two-tone)$")
        let draft = try draft(text)
        #expect(diagnostics(draft) == [])
        #expect(draft.text.contains(#"code: {type: "Code", summary: "DRAFT."}"#))
        #expect(draft.text.contains(#"twoTone: {wire: "two-tone", summary: "DRAFT."}"#))
    }

    /// A property of an entity without a `Set`, and a key, are changed at a path of their own.
    @Test func draft_propertyThatIsSetAlone_isAnEntity() throws {
        let text = Self.documentation
            .replacingOccurrences(of: "    - **Set**\n        - **Properties**: enabled, volume\n", with: "")
            .replacingOccurrences(
                of: "[Name](#datatypes.Name)\n- **Operations**\n",
                with: "[Name](#datatypes.Name)\n- **Operations**\n    - **Set** (**Permissions:** admin)\n")
        let draft = try draft(text)
        #expect(diagnostics(draft) == [])
        for wanted in [
            #"value: {type: "int32", wire: ".", range: 0...10, summary: "DRAFT: How loud.", label: false}"#,
            #"isOn: {type: "bool", wire: ".", summary: "DRAFT: If it rings: \"yes\" or no.", label: false}"#,
            #"set: {summary: "DRAFT: Changes it.", access: operator, unverified: true, fields: [isOn]}"#,
            #"value: {type: "string", wire: ".", length: 1...32, summary: "DRAFT.", label: false}"#,
        ] {
            #expect(draft.text.contains(wanted), "\(wanted)")
        }
    }

    /// Only openapi.json says what is a secret for sure.
    @Test func draft_openAPI_saysWhatIsSecret() throws {
        let openAPI = #"""
            {"openapi": "3.1.0", "info": {"version": "2.1.4"}, "components": {"schemas": {
            "datatype.Name": {"type": "string", "secret": true}, "datatype.Code": {"type": "string", "pattern": "^[0-9]$"},
            "door-bell.v2.guests-add": {"properties": {"description": {"type": "string", "writeOnly": true},
            "self": {"$ref": "#/components/schemas/door-bell.v2.guests-add"}}}}}}
            """#
        let text = Self.documentation.replacingOccurrences(of: "Key Property: [name]", with: "Key Property: [code]")
        let draft = try draft(text, openAPI: openAPI)
        #expect(draft.text.contains(#"name: {type: "string", secret: true, length: 1...32, summary: "DRAFT."}"#))
        #expect(draft.text.contains(#"wire: "description", secret: true, summary: "DRAFT."}"#))
        #expect(draft.text.contains(##"pattern: "^[0-9]$""##))
        #expect(draft.notes.contains("doc.md describes version 2.1.3, and openapi.json 2.1.4"))
    }

    @Test func draft_otherFiles_sayWhatIsWrong() {
        let fine = Self.documentation
        #expect(
            reason("") == "doc.md: it is no doc.md of a configuration API: its overview has no **ID** and **Version**")
        #expect(reason("<html>Log in</html>").hasPrefix("doc.md: it is no doc.md of a configuration API"))
        #expect(reason("# A\n- **ID**: a\n- **Version**: 1.0\n").contains("there is no entity below '### Entities'"))
        #expect(reason(fine, openAPI: "<html></html>").hasPrefix("openapi.json: it is HTML or XML, not JSON"))
        #expect(reason(fine, openAPI: #"{"openapi": "3.1.0", "#) == "openapi.json: it is no JSON, or was cut off")
        #expect(reason(fine, openAPI: "{}").contains("no OpenAPI description"))
        let deep = String(repeating: "[", count: 100_000)
        #expect(reason(fine, openAPI: deep).hasPrefix("openapi.json: "))
        #expect(reason(fine, openAPI: String(repeating: " ", count: 8_000_001)).contains("larger than 8 MB"))
        #expect(reason(String(repeating: "-", count: 8_000_001)).contains("larger than 8 MB"))
    }

    /// Whatever of a documentation is missing, the draft is a spec, or an error says why there is none.
    @Test func draft_documentationCutOrWithALineLess_isASpecOrAnError() throws {
        let lines = Self.documentation.split(separator: "\n", omittingEmptySubsequences: false)
        for index in lines.indices {
            var without = lines
            without.remove(at: index)
            for text in [without.joined(separator: "\n"), lines[...index].joined(separator: "\n")] {
                guard let draft = try? draft(text) else { continue }
                let faults = diagnostics(draft).filter { !$0.message.contains("nothing of") }
                #expect(faults == [], "line \(index + 1): \(lines[index])")
            }
        }
    }

    /// Names of other alphabets, of Swift and of the client, types that hold themselves, and unknown kinds.
    @Test func draft_strangeNames_areASpec() throws {
        let text = Self.documentation
            .replacingOccurrences(of: "guests", with: "Vapix").replacingOccurrences(of: "Tune}", with: "Ünï}")
            .replacingOccurrences(of: "volume", with: "self").replacingOccurrences(of: "ring_now", with: "get")
            .replacingOccurrences(of: "- **Type**: array", with: "- **Type**: oneof")
            .replacingOccurrences(
                of: "- **Type**: integer\n        - **Nullable**: Yes", with: "- **Type**: [RingInput](#x)"
            )
            .replacingOccurrences(of: "How loud.", with: "\u{7}\u{2028}\\ \"loud\": #1")
        let draft = try draft(text)
        #expect(diagnostics(draft) == [])
        #expect(draft.notes.contains { $0.contains("is of the kind 'oneof'") })
        let recursive = Self.documentation.replacingOccurrences(
            of: "How long.\n        - **Type**: integer",
            with: "Itself.\n        - **Type**: [RingInput](#datatypes.RingInput)")
        #expect(recursive != Self.documentation)
        #expect(diagnostics(try self.draft(recursive)) == [])
    }
}
