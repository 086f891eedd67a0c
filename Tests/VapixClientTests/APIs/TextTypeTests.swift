import Testing
import VapixClient
import VapixIO
import VapixPTZ
import VapixSystem
import VapixVideo

/// Hand-written types that are made of a device's text.
struct TextTypeTests {
    @Test func presets_ofSeveralCameras_areRead() {
        let text =
            "Preset Positions for camera 1\r\npresetposno1=Home\r\npresetposno2=a=b\r\nPreset Positions for camera 2\npresetposno1="
        let presets = PTZ.PresetList(text)?.presets
        #expect(
            presets == [
                PTZ.Preset(camera: 1, number: 1, name: "Home"), PTZ.Preset(camera: 1, number: 2, name: "a=b"),
                PTZ.Preset(camera: 2, number: 1, name: ""),
            ])
        #expect(PTZ.PresetList(text)?.description == text.replacing("\r\n", with: "\n"))
    }

    @Test func presets_withoutAny_areAnEmptyList() {
        #expect(PTZ.PresetList("")?.presets == [])
        #expect(PTZ.PresetList("Preset Positions for camera 1")?.presets == [])
        #expect(PTZ.PresetList("presetposno1=Home\nsomething new")?.presets == [PTZ.Preset(number: 1, name: "Home")])
        #expect(PTZ.PresetList("<html></html>") == nil)
        #expect(PTZ.PresetList("presetposno99999999999=x") == nil)
    }

    @Test func transformMatrix_threeRowsOfThree_isReadAndWritten() {
        let matrix = MediaStream.TransformMatrix("1,0,0; 0,-0.5,0; 0,0,1")
        #expect(matrix?.rows == [[1, 0, 0], [0, -0.5, 0], [0, 0, 1]])
        #expect(matrix?.description == "1.0,0.0,0.0;0.0,-0.5,0.0;0.0,0.0,1.0")
        for text in ["", "1,0,0", "1,0,0;0,1,0;0,0", "1,0,0;0,1,0;0,0,1;0", "1,0,0;0,1,0;0,0,x", "1,0,0;0,1,0;0,0,nan"]
        {
            #expect(MediaStream.TransformMatrix(text) == nil)
        }
    }

    @Test func viewMode_aloneOrNamed_isTheWord() {
        #expect(PTZ.ViewMode("mode=normal") == .normal)
        #expect(PTZ.ViewMode("overview") == .overview)
        #expect(PTZ.ViewMode("mode=") == nil)
    }

    @Test func zoomTarget_threeNumbers_areReadAndWritten() {
        let target = PTZ.ZoomTarget(point: Point(x: 320, y: 240), percent: 200)
        #expect(PTZ.ZoomTarget("320,240,200") == target)
        #expect(target.description == "320,240,200")
        for text in ["", "1,2", "1,2,3,4", "1,2,x"] { #expect(PTZ.ZoomTarget(text) == nil) }
    }

    @Test func serialBytes_hexadecimalDigits_areReadAndWritten() {
        #expect(SerialPort.Bytes("#3A#") == [0x3A])
        #expect(SerialPort.Bytes("00fFa5")?.bytes == [0x00, 0xFF, 0xA5])
        #expect(SerialPort.Bytes("##") == [] && SerialPort.Bytes("") == [])
        #expect(SerialPort.Bytes([0x00, 0xFF, 0xA5]).description == "00FFA5")
        for text in ["#", "#3A", "3A#", "#3#", "3", "#3G#", "#3A##3B#", "3 A", "3Ä", "###"] {
            #expect(SerialPort.Bytes(text) == nil, "\(text)")
        }
    }

    @Test func queuePlace_anchors_areRead() {
        let place = PTZQueue.Place("<a name=\"3\"</a><a name=\"410\"</a><a name=\"5\"></a>")
        #expect(place == PTZQueue.Place(position: 3, timeLeft: .seconds(410), pollInterval: .seconds(5)))
        let unknown = PTZQueue.Place("<a name=\"0\"></a><a name=\"-1\"></a><a name=\"5\"></a>")
        #expect(unknown == PTZQueue.Place(position: 0, timeLeft: nil, pollInterval: .seconds(5)))
        #expect(unknown.flatMap { PTZQueue.Place($0.description) } == unknown)
        for text in ["", "\"", "<a name=\"1\"></a>", "\"1\"\"2\"\"x\"", "\"1\"\"2\"\"3\"\"4\""] {
            #expect(PTZQueue.Place(text) == nil, "\(text)")
        }
    }

    @Test func polygon_points_areRead() {
        let corners = [Point(x: 0.1, y: 0.2), Point(x: -1, y: 1)]
        #expect(FocusRecall.Polygon("0.1,0.2:-1,1")?.corners == corners)
        #expect(FocusRecall.Polygon(corners: corners).description == "0.1,0.2:-1,1")
        #expect(FocusRecall.Polygon("")?.corners == [])
        #expect(FocusRecall.Polygon("0.1,0.2:x") == nil)
    }

    @Test func temperatureStatus_eachAnswer_isRead() {
        let answers: [(String, TemperatureControl.Status)] = [
            ("46.71", .temperature(46.71)), ("-3", .temperature(-3)), ("Running", .running(percent: nil)),
            ("Running[50%]", .running(percent: 50)), ("Stopped", .stopped), ("Fan Failure", .failure("Fan Failure")),
            ("Resting", .other("Resting")), ("Running[x%]", .other("Running[x%]")), ("nan", .other("nan")),
        ]
        for (text, status) in answers {
            #expect(TemperatureControl.Status(text) == status)
            #expect(status.description == text)
        }
        #expect(TemperatureControl.Status("") == nil)
    }

    @Test func autoRollback_wordsAndMinutes_areReadAndWritten() {
        #expect(FirmwareManagement.AutoRollback("never") == .never)
        #expect(FirmwareManagement.AutoRollback("default") == .default)
        #expect(FirmwareManagement.AutoRollback("50") == .after(.seconds(3000)))
        #expect(FirmwareManagement.AutoRollback.after(.seconds(61)).description == "2")
        #expect(FirmwareManagement.AutoRollback("soon") == nil)
    }

    @Test func ownRoles_twoLines_areRead() {
        let account = UserManagement.OwnRoles("jo\nusers viewer ptz new")
        #expect(account == UserManagement.OwnRoles(user: "jo", groups: ["users", "viewer", "ptz", "new"]))
        #expect(account?.roles == [.viewer, .ptz])
        #expect(UserManagement.OwnRoles("jo")?.roles == [])
        #expect(UserManagement.OwnRoles("\n") == nil)
    }
}
