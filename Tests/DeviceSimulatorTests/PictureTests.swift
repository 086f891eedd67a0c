import Foundation
import TestSupport
import Testing

@testable import DeviceSimulator

private let image = "/axis-cgi/jpg/image.cgi"
private let video = "/axis-cgi/mjpg/video.cgi"

@Test(arguments: [
    "resolution=1x1", "resolution=320X240", "resolution=", "resolution=320x240x1", "rotation=45", "camera=0",
    "camera=99",
    "camera=a", "compression=101", "compression=-1",
])
func picture_invalidArgument_isABadRequest(argument: String) async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        let login = try await device.credentials()
        #expect(try await device.curl("\(image)?\(argument)", login: login).hasPrefix("400"))
        #expect(try await device.curl("\(video)?\(argument)", login: login).hasPrefix("400"))
    }
}

@Test(arguments: ["fps=a", "fps=-1", "nbrofframes=1.5", "duration=x"])
func video_invalidNumber_isABadRequest(argument: String) async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        let login = try await device.credentials()
        #expect(try await device.curl("\(video)?\(argument)", login: login).hasPrefix("400"))
    }
}

@Test func video_noLoginOrOtherMethod_isRefused() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        #expect(try await device.curl(video, login: nil).hasPrefix("401"))
        let login = try await device.credentials()
        #expect(try await device.curl(video, login: login, "--request", "DELETE").hasPrefix("405"))
        #expect(try await device.curlNetwork(video).hasPrefix("401"))
    }
}

@Test func video_frames_areAsThePageHasThem() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        device.pictures.minimumSize = 2000
        let login = try await device.credentials()
        let reply = try await device.curl(
            "\(video)?nbrofframes=3&fps=1000&resolution=320x240", login: login, "--include")
        #expect(reply.contains("Content-Type: multipart/x-mixed-replace; boundary=myboundary"))
        #expect(
            reply.components(separatedBy: "--myboundary\r\nContent-Type: image/jpeg\r\nContent-Length: ").count == 4)
        #expect(reply.hasSuffix("--myboundary--\r\n"))
        for number in 1...3 { #expect(reply.components(separatedBy: "number=\(number)").count == 2) }
    }
}

@Test func video_duration_ends() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        let login = try await device.credentials()
        let reply = try await device.curl("\(video)?duration=1&fps=5&resolution=320x240", login: login)
        #expect(reply.hasPrefix("200"))
        #expect(reply.hasSuffix("--myboundary--\r\n"))
    }
}

// MARK: What the pictures show

/// A bitmap of 24 bits.
private struct Bitmap {
    let width: Int
    let height: Int
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) throws {
        try #require(bytes.starts(with: Array("BM".utf8)) && bytes.count > 54)
        func number(_ start: Int) -> Int { (0..<4).reduce(0) { $0 | Int(bytes[start + $1]) << ($1 * 8) } }
        (width, height) = (number(18), number(22))
        try #require(number(2) == bytes.count && number(10) + (width * 3 + 3) / 4 * 4 * height == bytes.count)
        self.bytes = bytes
    }

    /// Red, green and blue.
    func pixel(_ x: Int, _ y: Int) -> [Int] {
        let start = 54 + (height - 1 - y) * ((width * 3 + 3) / 4 * 4) + x * 3
        return [2, 1, 0].map { Int(bytes[start + $0]) }
    }

    /// The pixel at parts of the width and the height.
    func pixel(at x: Double, _ y: Double) -> [Int] { pixel(Int(Double(width) * x), Int(Double(height) * y)) }
}

extension SimulatedDevice {
    /// The reply of a CGI program, as its bytes.
    fileprivate func reply(_ path: String, _ query: String = "") async throws -> CGIReply {
        let program = try #require(routes["/axis-cgi/" + path])
        return await program.reply(to: CGIRequest(method: "GET", arguments: FormArguments(query), body: []))
    }

    fileprivate func jpeg(_ query: String) async throws -> [UInt8] {
        let reply = try await reply("jpg/image.cgi", query)
        try #require(reply.status == 200 && reply.headers["Content-Type"] == "image/jpeg", "\(query)")
        return reply.body
    }

    fileprivate func bitmap(_ query: String) async throws -> Bitmap {
        try Bitmap(try await reply("bitmap/image.bmp", query).body)
    }
}

private let (sky, sun, ground) = ([135, 180, 215], [250, 230, 140], [95, 115, 90])

@Test func picture_decoded_isTheBitmap() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        device.clock.freeze()
        for (rotation, size) in [("0", [320, 240]), ("90", [240, 320])] {
            let query = "resolution=320x240&compression=0&rotation=\(rotation)"
            let picture = try BaselineJPEG(try await device.jpeg(query))
            let bitmap = try await device.bitmap(query)
            #expect([picture.width, picture.height] == size && [bitmap.width, bitmap.height] == size)
            #expect(picture.comments == ["number=1"])
            var (difference, edgeCount) = (0, 0)
            for y in 0..<picture.height {
                for x in 0..<picture.width {
                    let most = zip(picture.pixel(x, y), bitmap.pixel(x, y)).map { abs($0 - $1) }.max() ?? 0
                    difference += most
                    // Four pixels share their color.
                    if most > 8 { edgeCount += 1 }
                }
            }
            #expect(difference < picture.width * picture.height)
            #expect(edgeCount < picture.width * picture.height / 50, "\(edgeCount)")
        }
    }
}

/// Golden files and comparisons need a picture that does not change.
@Test func picture_stoppedClock_isTheSameUntilTheClockMoves() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        device.clock.freeze()
        let first = try await device.jpeg("resolution=320x240")
        #expect(try await device.jpeg("resolution=320x240") == first)
        #expect(try await device.picture(resolution: "320x240") == first)
        device.clock.advance(by: .milliseconds(40))
        let second = try await device.jpeg("resolution=320x240")
        #expect(second != first)
        #expect(try BaselineJPEG(second).comments == ["number=2"])
        // Without the number and the time, which are in the first rows, it still differs: the boxes move.
        let (before, after) = (try BaselineJPEG(first), try BaselineJPEG(second))
        #expect(before.pixels[(32 * 320)...] != after.pixels[(32 * 320)...])
        device.clock.resume()
        #expect(try await device.jpeg("resolution=320x240") != device.jpeg("resolution=320x240"))
    }
}

@Test func video_twoFrames_differEvenWhileTheClockStands() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        device.clock.freeze()
        let source = PictureSource(state: device.state)
        let request = try PictureRequest(Arguments(["resolution": "320x240"]), device.state)
        let frames = (1...2).map { source.jpeg(request, number: $0) }
        #expect(frames[0] != frames[1])
        #expect(frames[0] == source.jpeg(request, number: 1))
        let pictures = try frames.map { try BaselineJPEG($0) }
        #expect(pictures.map(\.comments) == [["number=1"], ["number=2"]])
        // The number is at the top right.
        #expect(pictures[0].pixels.prefix(32 * 320) != pictures[1].pixels.prefix(32 * 320))
        #expect(pictures[0].pixels.dropFirst(32 * 320) == pictures[1].pixels.dropFirst(32 * 320))
    }
}

@Test func picture_rotationAndMirror_turnTheScene() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        let expected: [(rotation: Int, sky: (Double, Double), ground: (Double, Double), sun: (Double, Double))] = [
            (0, (0.5, 0.3), (0.5, 0.97), (0.11, 0.19)), (90, (0.7, 0.5), (0.03, 0.5), (0.81, 0.11)),
            (180, (0.5, 0.7), (0.5, 0.03), (0.89, 0.81)), (270, (0.3, 0.5), (0.97, 0.5), (0.19, 0.89)),
        ]
        for (rotation, skyPlace, groundPlace, sunPlace) in expected {
            let bitmap = try await device.bitmap("resolution=640x480&rotation=\(rotation)")
            #expect(bitmap.width == (rotation % 180 == 0 ? 640 : 480))
            #expect(bitmap.pixel(at: skyPlace.0, skyPlace.1) == sky, "\(rotation)")
            #expect(bitmap.pixel(at: groundPlace.0, groundPlace.1) == ground, "\(rotation)")
            #expect(bitmap.pixel(at: sunPlace.0, sunPlace.1) == sun, "\(rotation)")
        }
        device.setParameter("Image.I0.Appearance.MirrorEnabled", to: "yes")
        let mirrored = try await device.bitmap("resolution=640x480")
        #expect(mirrored.pixel(at: 0.89, 0.19) == sun && mirrored.pixel(at: 0.11, 0.19) == sky)
        device.setParameter("Image.I0.Appearance.ColorEnabled", to: "no")
        let gray = try await device.bitmap("resolution=640x480").pixel(at: 0.5, 0.3)
        #expect(Set(gray).count == 1)
    }
}

@Test func picture_compression_makesItSmaller() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        device.clock.freeze()
        var sizes: [Int] = []
        for compression in [0, 30, 70, 100] {
            sizes.append(try await device.jpeg("resolution=640x480&compression=\(compression)").count)
        }
        #expect(sizes == sizes.sorted(by: >) && Set(sizes).count == 4, "\(sizes)")
        // The default is that of the parameter.
        let plain = try await device.jpeg("resolution=640x480")
        #expect(plain.count == sizes[1])
        device.setParameter("Image.I0.Appearance.Compression", to: "70")
        #expect(try await device.jpeg("resolution=640x480").count == sizes[2])
    }
}

/// The page says: without an argument, the parameters decide.
@Test func picture_parametersOfTheView_areTheDefaults() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        device.setParameter("Image.I1.Appearance.Resolution", to: "800x600")
        device.setParameter("Image.I1.Appearance.Rotation", to: "270")
        for (query, size) in [
            ("", "1920,1080"), ("camera=1", "1920,1080"), ("camera=2", "600,800"), ("camera=2&rotation=0", "800,600"),
            ("camera=2&resolution=320x240", "240,320"), ("camera=quad", "1920,1080"), ("resolution=QCIF", "176,144"),
            ("resolution=QCIF&rotation=180&squarepixel=1&camera=1", "192,144"),
            ("resolution=D1&squarepixel=1", "768,576"),
        ] {
            let numbers = size.split(separator: ",")
            let text = String(decoding: try await device.reply("imagesize.cgi", query).body, as: UTF8.self)
            #expect(text == "image width = \(numbers[0])\nimage height = \(numbers[1])\n", "\(query)")
        }
        let refusals = [
            ("camera=9", "<!-- The camera does not support camera, 9. -->\n"),
            ("resolution=7x7", "The camera does not support resolution, 7x7.\n"),
        ]
        for (query, text) in refusals {
            #expect(String(decoding: try await device.reply("imagesize.cgi", query).body, as: UTF8.self) == text)
        }
        let other = try BaselineJPEG(try await device.jpeg("camera=2"))
        #expect(other.width == 600 && other.height == 800)
        #expect(
            try await device.jpeg("camera=2&rotation=0&resolution=320x240")
                != device.jpeg("resolution=320x240"))
    }
}

@Test func picture_oddParameters_makeAPictureOrARefusal() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        // The two large ones would have bitmaps of 805 MB and 201 MB.
        for size in [
            "1x1", "15x17", "16x16", "0x0", "-1x-1", "16385x1", "16384x16384", "8192x8193", "99999999999999999999x1",
            "1x",
            "x", "",
        ] {
            device.setParameter("Properties.Image.Resolution", to: size)
            let reply = try await device.reply("jpg/image.cgi", "resolution=\(size)")
            let isUsable = ["1x1", "15x17", "16x16"].contains(size)
            #expect(reply.status == (isUsable ? 200 : 400), "\(size)")
            guard isUsable else { continue }
            let picture = try BaselineJPEG(reply.body)
            #expect("\(picture.width)x\(picture.height)" == size)
            _ = try await device.bitmap("resolution=\(size)")
        }
        device.setParameter("Properties.Image.Resolution", to: "320x240")
        for (name, values) in [
            ("Compression", ["-9223372036854775808", "9223372036854775807", "x", ""]),
            ("Rotation", ["45", "-90", "9223372036854775807", ""]), ("Resolution", ["7x7", ""]),
        ] {
            for value in values {
                device.setParameter("Image.I0.Appearance.\(name)", to: value)
                _ = try BaselineJPEG(try await device.jpeg("camera=1"))
            }
        }
        for count in ["0", "-9223372036854775808", "9223372036854775807", ""] {
            device.setParameter("Properties.Image.NbrOfViews", to: count)
            _ = try BaselineJPEG(try await device.jpeg(""))
            _ = try await device.reply("jpg/image.cgi", "camera=9223372036854775807")
        }
    }
}

// MARK: Texts

@Test func picture_textOverlay_isShown() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        device.clock.freeze()
        let login = try await device.credentials()
        func call(_ method: String, _ parameters: String) async throws {
            let reply = try await device.curl(
                "/axis-cgi/dynamicoverlay/dynamicoverlay.cgi", login: login, "--header",
                "Content-Type: application/json", "--data",
                #"{"apiVersion": "1.0", "method": "\#(method)", "params": {\#(parameters)}}"#)
            try #require(!reply.contains("error"), "\(reply)")
        }
        let plain = try await device.jpeg("resolution=640x480")
        let other = try await device.jpeg("resolution=640x480&camera=2")
        try await call(
            "addText", ##""camera": 1, "text": "#D", "position": "bottom", "textColor": "red", "textBGColor": "white""##
        )
        #expect(try await device.jpeg("resolution=640x480&camera=2") == other)
        _ = try await device.curl("/axis-cgi/dynamicoverlay.cgi?action=settext&text=A%20B", login: login)
        let shown = try await device.jpeg("resolution=640x480")
        #expect(shown != plain)
        let bitmap = try await device.bitmap("resolution=640x480")
        #expect(bitmap.pixel(320, 479) == [255, 255, 255])
        #expect((300..<340).contains { x in (460..<480).contains { bitmap.pixel(x, $0) == [200, 40, 40] } })
        _ = try await device.curl("/axis-cgi/dynamicoverlay.cgi?action=settext&text=C", login: login)
        #expect(try await device.jpeg("resolution=640x480") != shown)
        try await call("setText", #""identity": 0, "position": [1, -1]"#)
        _ = try BaselineJPEG(try await device.jpeg("resolution=640x480"))
        try await call("remove", #""identity": 0"#)
        #expect(try await device.jpeg("resolution=640x480") == plain)
    }
}

/// Since AXIS OS 10.6 the arguments for texts have no effect, the parameters have.
@Test(arguments: [("9.80.3", true), ("10.5", true), ("10.6.1", false), ("12.0.91", false)])
func picture_textArguments_haveAnEffectBeforeAXISOS106(version: String, hasEffect: Bool) async throws {
    var configuration = SimulatedDevice.Configuration.anyPort
    configuration.persona = try Persona("[properties]\nProdNbr=P1\nVersion=\(version)\n")
    try await SimulatedDevice.withDevice(configuration) { device async throws in
        device.clock.freeze()
        let plain = try await device.jpeg("resolution=640x480")
        for argument in ["text=1&textstring=My%20Camera", "clock=1", "date=1"] {
            let picture = try await device.jpeg("resolution=640x480&" + argument)
            #expect((picture != plain) == hasEffect, "\(argument)")
        }
        device.setParameter("Image.I0.Text.ClockEnabled", to: "yes")
        #expect(try await device.jpeg("resolution=640x480") != plain)
        #expect((try await device.jpeg("resolution=640x480&clock=0") == plain) == hasEffect)
    }
}

@Test func modifiers_known_areReplacedAndOthersStay() async throws {
    let texts = DynamicText()
    for (index, text) in [(0, "zero"), (1, "one"), (16, "sixteen")] {
        _ = try await texts.answer(
            "setText", Arguments(["text": .string(text), "text_index": .integer(Int64(index)), "camera": "2"]))
    }
    let time = CalendarTime(secondsSince1970: 1_790_000_000.5, secondsEast: 7200)
    let modifiers = OverlayModifiers(time: time, camera: 2, texts: texts)
    for (text, expected) in [
        ("", ""), ("%", "%"), ("#", "#"), ("100%%", "100%"), ("%F %T", "2026-09-21 16:13:20"),
        ("%c|%D|%x", "2026-09-21 16:13:20|09/21/26|09/21/26"), ("%X %R %Y-%m-%d", "16:13:20 16:13 2026-09-21"),
        ("%H.%M.%S", "16.13.20"), ("%Q #q #v", "%Q #q 2"), ("#D", "zero"), ("#D1", "one"), ("#D16", "sixteen"),
        ("#D17", "one7"), ("#D0", "zero0"), ("#D99", "9"), ("#D-1", "zero-1"),
        ("#D\u{301}%F\u{301}", "zero\u{301}2026-09-21\u{301}"),
    ] {
        #expect(modifiers.expand(text) == expected, "\(text)")
    }
}

/// Each of 512 characters could have any number of combining marks, and each `#D` became 16 KB.
@Test func overlayTexts_long_areRefusedOrCut() async throws {
    let overlay = DynamicOverlay()
    for (text, isAccepted) in [
        ("a" + String(repeating: "\u{301}", count: 512), false), (String(repeating: "a", count: 513), false),
        (String(repeating: "a", count: 512), true),
    ] {
        let answer = try? await overlay.answer("addText", Arguments(["text": .string(text)]))
        #expect((answer != nil) == isAccepted, "\(text.unicodeScalars.count)")
    }
    let texts = DynamicText()
    let longest = String(repeating: "\u{301}", count: 8000)
    _ = try await texts.answer("setText", Arguments(["text": .string(longest), "text_index": 0, "camera": "1"]))
    let modifiers = OverlayModifiers(time: CalendarTime(secondsSince1970: 0, secondsEast: 0), camera: 1, texts: texts)
    for text in ["#D", String(repeating: "#D", count: 256), String(repeating: "x", count: 5000)] {
        #expect(modifiers.expand(text).unicodeScalars.count == 4096)
    }
}

/// CR and LF are one character, so that a text with both was drawn in one line.
@Test func caption_carriageReturns_areNotDrawn() {
    func canvas(_ text: String) -> [Canvas.Square] {
        var canvas = Canvas(width: 160, height: 96, .black)
        Caption(text: text, place: (-1, -1), color: .white, background: nil, scale: 1).draw(on: &canvas)
        return (0..<canvas.rowCount).flatMap { row in (0..<canvas.columnCount).map { canvas[$0, row] } }
    }
    // Squares of several colors are slices, which compare by their elements.
    #expect(canvas("A\r\nB\r\n\r\nC") == canvas("A\nB\n\nC"))
    #expect(canvas("A\nB") != canvas("AB"))
}

// MARK: Stream profiles

@Test func video_streamProfile_hasTheSettingsThatTheRequestHasNot() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        device.setParameter("StreamProfile.S9.Name", to: "small")
        device.setParameter(
            "StreamProfile.S9.Parameters", to: "videocodec=jpeg&resolution=320x240&nbrofframes=2&fps=1000")
        let profile = StreamProfiles.adding(FormArguments("streamprofile=small&resolution=640x480"), device.state)
        #expect(profile["resolution"] == "640x480" && profile["fps"] == "1000")
        #expect(StreamProfiles.adding(FormArguments("streamprofile=other&fps=1"), device.state).pairs.count == 2)
        let login = try await device.credentials()
        let reply = try await device.curl("\(video)?streamprofile=small", login: login)
        #expect(reply.hasSuffix("--myboundary--\r\n"))
        #expect(reply.contains("number=2") && !reply.contains("number=3"))
    }
}
