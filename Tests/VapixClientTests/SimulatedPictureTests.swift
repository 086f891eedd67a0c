import DeviceSimulator
import TestSupport
import Testing
import VapixClient

/// A simulated camera's pictures, through the client.
@Suite(.timeLimit(.minutes(10)))
struct SimulatedPictureTests {
    /// The number in a picture's first comment, and its size.
    private func read(_ picture: [UInt8]) throws -> (number: Int, width: Int, height: Int) {
        try #require(picture.starts(with: [0xFF, 0xD8]) && picture[(picture.count - 2)...] == [0xFF, 0xD9])
        var number: Int?
        var index = 2
        while index + 4 < picture.count {
            let length = Int(picture[index + 2]) << 8 | Int(picture[index + 3])
            let content = picture[(index + 4)..<(index + 2 + length)]
            switch picture[index + 1] {
            case 0xFE where number == nil:
                number = Int(String(decoding: content, as: UTF8.self).dropFirst("number=".count))
            case 0xC0:
                let bytes = Array(content)
                let (height, width) = (Int(bytes[1]) << 8 | Int(bytes[2]), Int(bytes[3]) << 8 | Int(bytes[4]))
                return (try #require(number), width, height)
            default: break
            }
            index += 2 + length
        }
        Issue.record("no frame header")
        return (0, 0, 0)
    }

    @Test func image_resolution_isThatAskedFor() async throws {
        try await withCamera { _, vapix in
            let plain = try read(try await vapix.jpeg.image())
            #expect(plain.width == 1920 && plain.height == 1080)
            let small = try read(
                try await vapix.jpeg.image(resolution: Resolution(width: 320, height: 240), rotation: 90))
            #expect(small.width == 240 && small.height == 320 && small.number == plain.number + 1)
            let error = await expectError(VapixError.self) {
                try await vapix.jpeg.image(resolution: Resolution(width: 7, height: 7))
            }
            #expect(error?.httpStatus == 400)
        }
    }

    @Test(arguments: [true, false])
    func frames_hundred_noneIsLostOrDoubled(hasLength: Bool) async throws {
        try await withCamera { device, vapix in
            device.pictures.hasContentLength = hasLength
            device.pictures.minimumSize = 3000
            var numbers: [Int] = []
            let frames = try await vapix.mjpeg.frames(
                frameCount: 100, fps: 1000, resolution: Resolution(width: 320, height: 240))
            for try await part in frames {
                #expect((part.headers["content-length"] != nil) == hasLength)
                numbers.append(try read(part.body).number)
            }
            #expect(numbers == Array(1...100))
        }
    }

    /// A reader that lingers holds the camera back, and gets the pictures all the same.
    @Test func frames_slowReader_holdsTheCameraBack() async throws {
        try await withCamera { device, vapix in
            device.pictures.minimumSize = 1 << 20
            var numbers: [Int] = []
            var readCount = 0
            for try await part in try await vapix.mjpeg.frames(
                fps: 10_000, resolution: Resolution(width: 320, height: 240))
            {
                readCount += part.body.count
                numbers.append(try read(part.body).number)
                if numbers.count == 40 { break }
            }
            #expect(numbers == Array(1...40))
            #expect(readCount >= 40 << 20)
        }
    }

    /// Whoever watches is told of as an event, and so is the end of it.
    @Test func frames_watched_isAnEvent() async throws {
        try await withCamera { device, vapix in
            var events = try await vapix.events(matching: [.topic("tns1:VideoSource/tnsaxis:LiveStreamAccessed")])
                .makeAsyncIterator()
            func next() async throws -> String? {
                guard case .event(let event)? = try await events.next() else { return nil }
                return event.data["accessed"]
            }
            #expect(try await next() == "0")
            for try await _ in try await vapix.mjpeg.frames(fps: 50, resolution: Resolution(width: 320, height: 240)) {
                break
            }
            #expect(try await next() == "1")
            #expect(try await next() == "0")
        }
    }
}
