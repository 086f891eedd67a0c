import Foundation
import TestSupport
import VapixSupport

@testable import ServiceAccounts

/// A program on a bus that sends whatever a test wants, past libdbus.
final class BusPeer: Sendable {
    private let descriptor: CInt
    private let socket: BusSocket
    private let lastSerial = Locked<UInt32>(0)

    struct Failure: Error {}

    /// Connects to a bus at `unix:path=…` and registers.
    init(_ address: String) throws {
        descriptor = Foundation.socket(AF_UNIX, CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        socket = BusSocket(descriptor: descriptor, deadline: .now + longestWait)
        var name = sockaddr_un()
        name.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &name.sun_path) { $0.copyBytes(from: address.dropFirst("unix:path=".count).utf8) }
        let status = withUnsafePointer(to: &name) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        guard status == 0 else { throw Failure() }
        let user = String(geteuid()).utf8.map { String($0, radix: 16) }.joined()
        try socket.send([0] + "AUTH EXTERNAL \(user)\r\n".utf8)
        var answer: [UInt8] = []
        while answer.last != UInt8(ascii: "\n") {
            var byte: UInt8 = 0
            guard recv(descriptor, &byte, 1, 0) == 1 else { throw Failure() }
            answer.append(byte)
        }
        guard answer.starts(with: "OK ".utf8) else { throw Failure() }
        try socket.send(Array("BEGIN\r\n".utf8))
        _ = try callBus("Hello")
    }

    deinit {
        close(descriptor)
    }

    /// Ends the connection, and with it ``serve(as:_:)``.
    func stop() {
        shutdown(descriptor, CInt(SHUT_RDWR))
    }

    /// Sends a message with a serial number of its own.
    @discardableResult
    func send(_ message: RawMessage) throws -> UInt32 {
        var message = message
        message.serial = lastSerial.withLock { serial in
            serial += 1
            return serial
        }
        try socket.send(message.bytes)
        return message.serial
    }

    /// Calls a method of the bus and waits for its answer.
    ///
    /// The bus has handled all earlier messages then.
    @discardableResult
    func callBus(_ method: String, signature: String = "", body: [UInt8] = []) throws -> ReceivedMessage {
        let serial = try send(
            RawMessage(
                kind: .methodCall, path: "/org/freedesktop/DBus", interface: "org.freedesktop.DBus", member: method,
                destination: "org.freedesktop.DBus", signature: signature, body: body))
        while true {
            guard let message = try socket.receive(), message.isReply(to: serial) else { continue }
            guard message.header.kind == .methodReturn else { throw Failure() }
            return message
        }
    }

    /// Owns a name, and answers each call on a thread of its own until the connection ends.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - answer: Gets the caller and the call's serial number; returns the message to send, if any.
    /// - Throws: ``Failure`` if the bus refuses the name.
    func serve(
        as name: String, _ answer: @escaping @Sendable (_ caller: String, _ serial: UInt32) throws -> RawMessage?
    ) throws {
        // Do not queue.
        try callBus(
            "RequestName", signature: "su",
            body: RawMessage.number(UInt32(name.utf8.count)) + name.utf8
                + [0] + [UInt8](repeating: 0, count: (4 - (name.utf8.count + 5) % 4) % 4) + RawMessage.number(4))
        guard
            startDedicatedThread({ [self] in
                while let call = try? socket.receiveCall() {
                    guard let message = try? answer(call.sender, call.serial) else { continue }
                    _ = try? send(message)
                }
            })
        else { throw Failure() }
    }
}

extension BusSocket {
    /// Waits for the next method call.
    fileprivate func receiveCall() throws -> (sender: String, serial: UInt32) {
        while true {
            // The serial number of a call is of no use to the client, which does not keep it.
            var prefix = [UInt8](repeating: 0, count: MessageHeader.prefixSize)
            let flags = CInt(MSG_PEEK | MSG_WAITALL)
            guard recv(descriptor, &prefix, prefix.count, flags) == prefix.count else { throw BusPeer.Failure() }
            let serial = prefix.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: 8, as: UInt32.self) }
            guard let message = try receive(), message.header.kind == .methodCall, let sender = message.header.sender
            else { continue }
            return (sender, prefix[0] == UInt8(ascii: "B") ? serial.bigEndian : serial.littleEndian)
        }
    }
}
