internal import VapixClient

extension SerialPort {
    /// Makes a stream of the bytes that the port receives, which also sends bytes to it: ``SerialStream/send(_:)``.
    ///
    /// - Parameters:
    ///   - gatheringTime: How long to collect the bytes that follow the first one, 0 to 9000 milliseconds. A longer
    ///     time gives longer pieces, which arrive later.
    ///   - camera: The video channel that the port belongs to, from 1; the default channel if absent.
    ///   - port: The port, which must be connected to the channel; the channel's own port if absent.
    /// - Returns: The stream. Nothing is sent before it is used.
    public func stream(
        gatheringTime: Duration = .milliseconds(20), camera: Int? = nil, port: Int? = nil
    ) -> SerialStream {
        SerialStream(serialPort: self, gatheringTime: gatheringTime, camera: camera, port: port)
    }
}

/// The bytes to and from a serial port, such as those of a terminal or a controller.
///
/// ```swift
/// let terminal = vapix.serialPort.stream()
/// try await terminal.send("STATUS\r".utf8)
/// for try await bytes in terminal {
///     display(bytes)
/// }
/// ```
///
/// The device has no connection for serial data, so the stream sends requests. One waits up to 9 seconds for a first
/// byte, and the next one reads the bytes that follow. So a piece can end anywhere: the app puts the pieces together to
/// the messages of the connected equipment.
///
/// The documentation does not say whether the device keeps bytes between two requests, and how many. Two readers of a port
/// take bytes from each other.
///
/// A stream can be read once. A second iterator throws `VapixError` with the code `alreadyRead`. After an error make a new
/// stream.
public struct SerialStream: AsyncSequence, Sendable {
    /// The largest number of bytes that a request sends or asks for.
    ///
    /// A request has them in its URL, as two digits each.
    private static let maximumCount = 512

    private let serialPort: SerialPort
    private let gatheringTime: Duration
    private let camera: Int?
    private let port: Int?
    private let reading = SingleReading()

    init(serialPort: SerialPort, gatheringTime: Duration, camera: Int?, port: Int?) {
        self.serialPort = serialPort
        self.gatheringTime = gatheringTime
        self.camera = camera
        self.port = port
    }

    /// Sends bytes, in requests of 512 or fewer.
    ///
    /// If several tasks send at a time, their requests mix.
    ///
    /// - Parameter bytes: The bytes.
    /// - Throws: `VapixError`; `CancellationError`. The device may have sent some of the bytes.
    public func send(_ bytes: some Sequence<UInt8>) async throws {
        var rest = Array(bytes)[...]
        while !rest.isEmpty {
            try await serialPort.write(SerialPort.Bytes(rest.prefix(Self.maximumCount)), camera: camera, port: port)
            rest = rest.dropFirst(Self.maximumCount)
        }
    }

    /// Reads the bytes that the port receives.
    public struct Iterator: AsyncIteratorProtocol {
        fileprivate let stream: SerialStream
        fileprivate let isFirst: Bool
        /// The error of a request that came after bytes, which are returned before it.
        private var failure: (any Error)?

        fileprivate init(_ stream: SerialStream) {
            self.stream = stream
            isFirst = stream.reading.start()
        }

        /// The next bytes.
        ///
        /// - Returns: One byte or more; never `nil`, because a port has no end.
        /// - Throws: `VapixError` if a request fails, or with the code `alreadyRead` if another iterator was made before;
        ///   `CancellationError` as soon as the task is cancelled.
        public mutating func next() async throws -> [UInt8]? {
            guard isFirst else { throw VapixError.alreadyRead("serialPort/read") }
            if let failure { throw failure }
            do {
                var bytes = try await stream.firstByte()
                do {
                    bytes += try await stream.read(SerialStream.maximumCount, timeout: stream.gatheringTime)
                } catch {
                    failure = error
                }
                return bytes
            } catch {
                failure = error
                throw error
            }
        }
    }

    /// Starts to read.
    ///
    /// - Returns: The iterator. All but the first throw at the first use.
    public func makeAsyncIterator() -> Iterator {
        Iterator(self)
    }

    private func read(_ count: Int, timeout: Duration) async throws -> [UInt8] {
        try await serialPort.read(count, timeout: timeout, camera: camera, port: port).bytes
    }

    /// Waits for a byte, for as long as it takes.
    private func firstByte() async throws -> [UInt8] {
        while true {
            try Task.checkCancellation()
            let start = ContinuousClock.now
            let bytes = try await read(1, timeout: .seconds(9))
            if !bytes.isEmpty { return bytes }
            // A device that does not wait must not be asked without a pause.
            let pause = Duration.milliseconds(250)
            if ContinuousClock.now - start < pause { try await Task.sleep(for: pause) }
        }
    }
}
