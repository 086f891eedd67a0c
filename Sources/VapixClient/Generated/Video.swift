// Generated from Specs/video-streaming.yaml by vapix-generate. Do not edit.

/// Properties of pictures and video, and uncompressed pictures.
///
/// Pictures are in ``JPEG``, and video of them in ``MJPEG``.
///
/// API Discovery lists it as `image-size`; AXIS OS 5.00 and later.
///
/// See <https://developer.axis.com/vapix/network-video/video-streaming/>.
public struct Video: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Takes a picture without compression.
    ///
    /// Deprecated: AXIS OS 11.0 removed it. Use image of JPEG instead.
    ///
    /// Access: viewer; AXIS OS 5.00 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/video-streaming/#bitmap>.
    ///
    /// - Parameters:
    ///   - resolution: The size of the picture.
    ///   - camera: The video source or view area, from 1, or "quad"; 1 if absent.
    ///   - compression: The compression, 0 to 100.
    ///   - rotation: The rotation clockwise, in degrees.
    ///   - palette: The color palette of a thermal camera.
    ///   - squarePixel: Whether to correct the aspect ratio, so that pixels are square (`squarepixel`).
    /// - Returns: The picture, as BMP data.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getBitmap(
        resolution: Resolution? = nil, camera: String? = nil, compression: Int? = nil, rotation: Int? = nil,
        palette: String? = nil, squarePixel: Bool? = nil
    ) async throws -> [UInt8] {
        try await vapix.send(
            Self.getBitmap(
                resolution: resolution, camera: camera, compression: compression, rotation: rotation, palette: palette,
                squarePixel: squarePixel))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getBitmap(
        resolution: Resolution? = nil, camera: String? = nil, compression: Int? = nil, rotation: Int? = nil,
        palette: String? = nil, squarePixel: Bool? = nil
    ) -> VapixCall<[UInt8]> {
        VapixCall(
            id: "video/getBitmap", path: "/axis-cgi/bitmap/image.bmp", arguments: .get, access: .viewer, effect: .read,
            reply: .binary(magic: [0x42, 0x4D])
        ) { query in
            query.append("resolution", resolution?.description)
            query.append("camera", camera)
            query.append("compression", compression)
            query.append("rotation", rotation)
            query.append("palette", palette)
            query.append("squarepixel", squarePixel.map { $0 ? "1" : "0" })
        }
    }

    /// Reads the size of a picture after rotation and other changes.
    ///
    /// Access: viewer; AXIS OS 5.00 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/video-streaming/#image-resolution>.
    ///
    /// - Parameters:
    ///   - camera: The video source or view area, from 1, or "quad"; 1 if absent.
    ///   - resolution: The size to ask for, "640x480" or a name such as "QCIF"; the default size if absent.
    ///   - compression: The compression, 0 to 100.
    ///   - rotation: The rotation clockwise, in degrees.
    ///   - palette: The color palette of a thermal camera.
    ///   - squarePixel: Whether to correct the aspect ratio, so that pixels are square (`squarepixel`).
    /// - Returns: The width and the height of the picture, in pixels.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getImageSize(
        camera: String? = nil, resolution: String? = nil, compression: Int? = nil, rotation: Int? = nil,
        palette: String? = nil, squarePixel: Bool? = nil
    ) async throws -> ImageSizeReply {
        try await vapix.send(
            Self.getImageSize(
                camera: camera, resolution: resolution, compression: compression, rotation: rotation, palette: palette,
                squarePixel: squarePixel))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getImageSize(
        camera: String? = nil, resolution: String? = nil, compression: Int? = nil, rotation: Int? = nil,
        palette: String? = nil, squarePixel: Bool? = nil
    ) -> VapixCall<ImageSizeReply> {
        VapixCall(
            id: "video/getImageSize", path: "/axis-cgi/imagesize.cgi", arguments: .get, access: .viewer, effect: .read,
            reply: .keyValue(reading: ImageSizeReply.init(from:))
        ) { query in
            query.append("camera", camera)
            query.append("resolution", resolution)
            query.append("compression", compression)
            query.append("rotation", rotation)
            query.append("palette", palette)
            query.append("squarepixel", squarePixel.map { $0 ? "1" : "0" })
        }
    }

    /// Reads whether the sources of a video encoder have a signal.
    ///
    /// Access: viewer; AXIS OS 5.00 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/video-streaming/#video-status>.
    ///
    /// - Parameter sources: The video sources, from 1 (`status`).
    /// - Returns: The states by video source, as the device words them.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getVideoStatus(sources: [Int]) async throws -> [String: String] {
        try await vapix.send(Self.getVideoStatus(sources: sources))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getVideoStatus(sources: [Int]) -> VapixCall<[String: String]> {
        VapixCall(
            id: "video/getVideoStatus", path: "/axis-cgi/videostatus.cgi", arguments: .get, access: .viewer,
            effect: .read, reply: .keyValue(reading: Self.readGetVideoStatus)
        ) { query in
            try query.append("status", sources.map { String($0) }, separator: ",")
        }
    }

    private static func readGetVideoStatus(_ text: inout KeyValueReader) throws(WireError) -> [String: String] {
        var output: [String: String] = [:]
        while let key = try text.nextKey() { output[key] = text.value }
        return output
    }

    /// Reads the session description of the multicast stream that is always on.
    ///
    /// Access: admin; the page does not say; AXIS OS 5.40 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/video-streaming/#sdp>.
    ///
    /// - Parameter camera: The video source or view area, from 1.
    /// - Returns: The session description (SDP), as text.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getMulticastDescription(camera: Int? = nil) async throws -> String {
        try await vapix.send(Self.getMulticastDescription(camera: camera))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getMulticastDescription(camera: Int? = nil) -> VapixCall<String> {
        VapixCall(
            id: "video/getMulticastDescription", path: "/axis-cgi/alwaysmulti.sdp", arguments: .get, access: .admin,
            effect: .read, reply: .text
        ) { query in
            query.append("camera", camera)
        }
    }

    /// The reply to ``getImageSize(camera:resolution:compression:rotation:palette:squarePixel:)-swift.method``.
    public struct ImageSizeReply: Sendable {
        /// The width, in pixels (`image width`).
        public let width: Int
        /// The height, in pixels (`image height`).
        public let height: Int

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - width: The width, in pixels.
        ///   - height: The height, in pixels.
        @_alwaysEmitIntoClient
        public init(width: Int, height: Int) {
            self.width = width
            self.height = height
        }

        init(from text: inout KeyValueReader) throws(WireError) {
            var width: Int?
            var height: Int?
            while let key = try text.nextKey() {
                switch key {
                case "image width": width = Int(wire: text.value)
                case "image height": height = Int(wire: text.value)
                default: break
                }
            }
            guard let width else { throw text.missingField("image width") }
            self.width = width
            guard let height else { throw text.missingField("image height") }
            self.height = height
        }
    }
}

extension Vapix {
    /// Properties of pictures and video, and uncompressed pictures.
    @_alwaysEmitIntoClient
    public var video: Video { Video(vapix: self) }
}
