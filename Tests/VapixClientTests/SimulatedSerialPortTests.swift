import DeviceSimulator
import ServiceAccounts
import TestSupport
import Testing
import VapixClient
import VapixIO

/// The simulated camera's serial port, with an echo, with equipment that a test supplies, and with nothing.
@Suite(.timeLimit(.minutes(10)))
struct SimulatedSerialPortTests {
    @Test func serialPort_default_isAnEcho() async throws {
        try await withCamera { device, vapix async throws in
            let port = vapix.serialPort
            #expect(try await port.read(10) == [], "a read without a time does not wait")
            try await port.write([0x00, 0x3A, 0xFF])
            #expect(try await port.read(2) == [0x00, 0x3A])
            try await port.writeString("Ü#")
            #expect(try await port.read(99) == [0xFF, 0xC3, 0x9C, 0x23])
            #expect(device.serialPort.writtenBytes == [0x00, 0x3A, 0xFF, 0xC3, 0x9C, 0x23])
            #expect(device.serialPort.unreadCount == 0)
        }
    }

    @Test func serialPort_equipment_answersEachCall() async throws {
        try await withCamera { device, vapix async throws in
            device.serialPort.connect { request in request == [0x05] ? [0x06] : [0x15, 0x15] }
            try await vapix.serialPort.write([0x05])
            try await vapix.serialPort.write([0x09])
            #expect(try await vapix.serialPort.read(5) == [0x06, 0x15, 0x15])
            device.serialPort.disconnect()
            try await vapix.serialPort.write([0x05])
            #expect(try await vapix.serialPort.read(5) == [])
            #expect(device.serialPort.writtenBytes == [0x05, 0x09, 0x05])
        }
    }

    @Test func read_wait_endsWithTheLastByte() async throws {
        try await withCamera { device, vapix async throws in
            device.serialPort.send([1])
            // The time is over before the second byte comes.
            #expect(try await vapix.serialPort.read(2, timeout: .milliseconds(20)) == [1])
            async let bytes = vapix.serialPort.read(2, wait: .seconds(9))
            device.serialPort.send([2])
            device.serialPort.send([3])
            #expect(try await bytes == [2, 3])
        }
    }

    @Test func stream_equipment_talksBothWays() async throws {
        try await withCamera { device, vapix async throws in
            device.serialPort.connect { request in Array("<".utf8) + request + Array(">".utf8) }
            let stream = vapix.serialPort.stream()
            try await stream.send("PING".utf8)
            var received: [UInt8] = []
            for try await bytes in stream {
                received += bytes
                if received.last == UInt8(ascii: "!") { break }
                if received.last == UInt8(ascii: ">") { device.serialPort.send(Array("bye!".utf8)) }
            }
            #expect(String(decoding: received, as: UTF8.self) == "<PING>bye!")
        }
    }

    /// The device may wait as long as the caller allows; only one of the two parameters extended the client's timeout.
    @Test func read_waitOrTimeout_extendsTheClientsTimeout() throws {
        #expect(try SerialPort.read(1, wait: .seconds(9)).request.additionalTimeout == .seconds(9))
        #expect(try SerialPort.read(1, timeout: .seconds(8)).request.additionalTimeout == .seconds(8))
        let both = try SerialPort.read(1, wait: .seconds(2), timeout: .milliseconds(1500)).request
        #expect(both.additionalTimeout == .seconds(2))
        #expect(try SerialPort.read(1).request.additionalTimeout == .zero)
    }

    @Test func connect_noPort_takesTheChannelOff() async throws {
        try await withCamera { device, vapix async throws in
            try await vapix.serialPort.connect(port: -1, camera: 2)
            try await vapix.serialPort.write([1], camera: 2)
            #expect(try await vapix.serialPort.read(1, camera: 2) == [])
            #expect(device.serialPort.writtenBytes.isEmpty)
            try await vapix.serialPort.write([2])
            try await vapix.serialPort.connect(port: 2, camera: 2)
            #expect(try await vapix.serialPort.read(1, camera: 2) == [2])
        }
    }

    @Test func serialPort_invalidOrOff_isRefused() async throws {
        try await withCamera { device, vapix async throws in
            let port = vapix.serialPort
            for call in [
                { _ = try await port.read(0) }, { _ = try await port.read(-1) }, { _ = try await port.read(65_537) },
                { _ = try await port.read(1, wait: .seconds(10)) }, { try await port.connect(port: -2, camera: 1) },
                { try await port.connect(port: 1, camera: 0) }, { try await port.write([1], camera: 65) },
            ] as [() async throws -> Void] {
                let error = await expectError(VapixError.self, call)
                #expect(error?.httpStatus == 400)
            }
            for name in ["PortManager.P0.SerialCGI.Enabled", "PortManager.P0.PortEnabled"] {
                device.setParameter(name, to: "no")
                let error = await expectError(VapixError.self) { try await port.write([1]) }
                #expect(error?.httpStatus == 400, "\(name)")
                device.setParameter(name, to: "yes")
            }
            #expect(device.serialPort.writtenBytes.isEmpty)
        }
    }

    /// What piles up has a limit: equipment that talks, and no app that listens.
    @Test func serialPort_unreadBytes_areLimited() async throws {
        try await withCamera { device, vapix async throws in
            device.serialPort.send([UInt8](repeating: 1, count: 100_000))
            device.serialPort.send([2])
            #expect(device.serialPort.unreadCount == 65_536)
            let bytes = try await vapix.serialPort.read(65_536).bytes
            #expect(bytes.count == 65_536 && bytes.last == 2)
        }
    }
}
