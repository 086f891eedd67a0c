import DeviceSimulator
import Foundation
import TestSupport
import Testing

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
