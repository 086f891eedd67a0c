import DeviceSimulator
import Foundation
import TestSupport
import Testing
import VapixClient

@Suite(.timeLimit(.minutes(10)))
struct ParametersTests {
    private func list(_ text: String) throws -> ParameterList {
        try list(bytes: Array(text.utf8))
    }

    private func list(bytes: [UInt8]) throws -> ParameterList {
        try Parameters.list().read(HTTPReply(status: 200, body: bytes))
    }

    @Test func list_value_splitAtTheFirstEqualsSign() throws {
        let parameters = try list("root.Network.Media=auto\r\nA.B=a=b&c=%20d\nroot.C.Empty=\nlast.One=x")
        #expect(parameters.count == 4)
        #expect(parameters["Network.Media"] == "auto")
        #expect(parameters["root.Network.Media"] == "auto")
        #expect(parameters["root.A.B"] == "a=b&c=%20d")
        #expect(parameters["C.Empty"] == "")
        #expect(parameters["last.One"] == "x")
        #expect(parameters["last"] == nil)
        #expect(parameters[""] == nil)
        #expect(parameters.map(\.name) == ["Network.Media", "A.B", "C.Empty", "last.One"])
    }

    @Test func list_value_latin1AndUTF8() throws {
        let parameters = try list(bytes: Array("A.Old=caf".utf8) + [0xE9, 0x0A] + Array("A.New=café".utf8))
        #expect(parameters["A.Old"] == "café")
        #expect(parameters["A.New"] == "café")
    }

    /// Story: a byte order mark became a part of the first parameter's name.
    @Test func list_value_byteOrderMarkInFront() throws {
        let parameters = try list("\u{FEFF}root.A.B=c\nroot.D.E=\u{FEFF}f")
        #expect(parameters.map(\.name) == ["A.B", "D.E"])
        #expect(parameters["A.B"] == "c")
        #expect(parameters["D.E"] == "\u{FEFF}f", "a value is the device's own")
        #expect(throws: DeviceError.self) { try list("\u{FEFF}# Error: no such group") }
    }

    @Test func list_value_lineBreakInAValue() throws {
        let parameters = try list("root.A.Text=one\ntwo\nroot.A.Next=x\n")
        #expect(parameters["A.Text"] == "one\ntwo")
        #expect(parameters["A.Next"] == "x")
    }

    @Test func list_value_errorsAmidGoodLines() throws {
        let parameters = try list("root.A.B=1\n# Error: Error -1 getting param in group 'X'\nroot.A.C=2\n")
        #expect(parameters.map(\.value) == ["1", "2"])
        #expect(parameters.errors == ["Error -1 getting param in group 'X'"])
        #expect(parameters.missing == ["X"])
    }

    @Test func list_missing_onlyWhatTheDeviceSaysIsMissing() throws {
        let parameters = try list(
            """
            root.A.B=1
            # Error: Error -1 getting param in group 'it's'
            # Error: Error -1 getting param
            # Error: Error -1 '
            # Error: Error -2 getting param in group 'Y'
            # Error: no param in group 'Z'
            # Error: Error
            # Error:
            """)
        #expect(parameters.missing == ["it's"])
        #expect(parameters.errors.count == 7)
    }

    /// It used to be put to the value of the line before the error.
    @Test func list_value_errorOfTwoLines() throws {
        let parameters = try list("root.A.B=1\n# Error: Error -1 in group 'X\nY'\nroot.A.C=2\n")
        #expect(parameters.map(\.value) == ["1", "2"])
        #expect(parameters.errors == ["Error -1 in group 'X\nY'"])
    }

    @Test func list_error_nothingButErrors() throws {
        let error = expectError(DeviceError.self) { try list("# Error: Error -1 getting param in group 'X'\n") }
        #expect(error?.message == "Error -1 getting param in group 'X'")
        #expect(error?.code == Parameters.ErrorCode.notFound)
    }

    @Test func list_value_nothing() throws {
        #expect(try list("").isEmpty)
        #expect(try list("\n").isEmpty)
    }

    /// Story: 30 MB of lines that hold an equals sign alone took 1.66 GB and 26 seconds of the tool.
    @Test(arguments: ["=\n", "=", "a=\n"])
    func list_malformedReply_millionsOfLines(line: String) {
        #expect(throws: WireError.self) { try list(String(repeating: line, count: 1_000_000)) }
    }

    @Test(arguments: ["<html>\n<body a=b>\n", "<html lang=\"en\">", "OK", "{\"a\": \"b=c\"}"])
    func list_malformedReply_somethingElse(text: String) {
        #expect(throws: (any Error).self) { try list(text) }
    }

    @Test(arguments: ["OK", "OK\n", "\r\nOK\r\n"])
    func update_value(text: String) throws {
        try Parameters.update(["A.B": "c"]).read(HTTPReply(status: 200, body: Array(text.utf8)))
    }

    /// Story: the device repeats the value that it refuses, which may be a password, in its error.
    @Test(
        arguments: [
            "# Error: Error setting 'root.A.Password' to 'canary'!\n",
            "# Error: Error setting 'root.A.Password' to 'can'ary' to 'canary'!",
            "# Error: Error setting 'root.A.Password' to '",
            "# Error: Error setting 'root.A.Password' to 'x\ncanary=1'!\nOK\n",
            "OK\n# Error: Error setting 'root.A.Password' to 'canary'!\n",
        ])
    func update_error_valueIsNotRepeated(text: String) throws {
        let error = expectError(DeviceError.self) {
            try Parameters.update(["A.Password": "canary"])
                .read(HTTPReply(status: 200, body: Array(text.utf8)))
        }
        #expect(error?.message == "Error setting 'root.A.Password'")
        #expect(error?.description.contains("canary") == false)
    }

    @Test(arguments: ["S4 OK", "S4 OK\n", "\r\nS4 OK\r\n"])
    func add_value(text: String) throws {
        #expect(try add(text).name == "S4")
    }

    /// A fuzzer found that any text before `OK` was the new group's name.
    @Test(arguments: [
        "Error: no group S4 OK", "Error: no group\nS4 OK", "# Error: no group\nS4 OK", "S4 OK\n# Error: no group",
    ])
    func add_error_textThatEndsInOK(text: String) {
        let error = expectError(DeviceError.self) { try add(text) }
        #expect(error?.message?.hasPrefix("no group") == true)
    }

    @Test(arguments: ["", "OK", " OK", "S4", "S 4 OK", "S4: OK", "S4 OK\nS5 OK", "<html>S4 OK"])
    func add_malformedReply(text: String) {
        #expect(throws: WireError.self) { try add(text) }
    }

    private func add(_ text: String) throws -> Parameters.AddedGroup {
        try Parameters.add(template: "streamprofile", group: "StreamProfile", values: [:])
            .read(HTTPReply(status: 200, body: Array(text.utf8)))
    }

    @Test(arguments: ["", "KO", "<html>OK</html>", "A.B=c"])
    func update_malformedReply(text: String) {
        #expect(throws: (any Error).self) {
            try Parameters.update(["A.B": "c"]).read(HTTPReply(status: 200, body: Array(text.utf8)))
        }
    }

    @Test(arguments: ["", "action", "usergroup", "a b.c", "A.B\n", "A.\u{7F}"])
    func update_invalidArgument_name(name: String) {
        #expect(throws: VapixError.self) { try Parameters.update([name: "x"]).request }
        #expect(throws: VapixError.self) { try Parameters.update([:]).request }
    }

    @Test(arguments: [["A,B"], [""], ["A", ""]])
    func list_invalidArgument_group(groups: [String]) {
        #expect(throws: VapixError.self) { try Parameters.list(groups: groups).request }
    }

    // MARK: Against the simulated camera

    @Test func list_value_camera() async throws {
        try await withCamera { device, vapix in
            let everything = try await vapix.parameters.list()
            #expect(everything.count > 200)
            let brand = try await vapix.parameters.list("Brand")
            #expect(brand["Brand.Brand"] == "AXIS")
            #expect(brand.allSatisfy { $0.name.hasPrefix("Brand.") })
            let several = try await vapix.parameters.list("Brand.ProdNbr", "root.Properties.Firmware")
            #expect(several["Properties.Firmware.Version"] == device.parameter("Properties.Firmware.Version"))
            #expect(several["Brand.ProdNbr"] == brand["Brand.ProdNbr"])
            let mixed = try await vapix.parameters.list("Brand", "NoSuchGroup")
            #expect(mixed.count == brand.count)
            #expect(mixed.errors.count == 1)
            let error = await expectError(VapixError.self) { try await vapix.parameters.list("NoSuchGroup") }
            #expect(error?.code == .rejected)
        }
    }

    @Test(
        arguments: [
            "plain", "", "a&b=c", "100%", "1+1=2", "a b", " x ", "#hash?", "ünïcödé 日本", "quote\"'<>", "semi;colon",
            "%26%3D", "line\nbreak", "tab\tend",
        ])
    func update_roundTrip_camera(value: String) async throws {
        try await withCamera { device, vapix in
            try await vapix.parameters.update(["ImageSource.I0.Name": value])
            #expect(device.parameter("ImageSource.I0.Name") == value)
            let list = try await vapix.parameters.list("ImageSource.I0.Name")
            #expect(list["ImageSource.I0.Name"] == value)
        }
    }

    @Test func update_error_camera() async throws {
        try await withCamera { _, vapix in
            for name in ["No.Such.Parameter", "Brand.Brand"] {
                let error = await expectError(VapixError.self) {
                    try await vapix.parameters.update([name: "canary-4711"])
                }
                #expect(error?.code == .rejected)
                #expect(error?.device?.message?.contains(name) == true)
                #expect(error?.description.contains("canary") == false)
            }
        }
    }
}
