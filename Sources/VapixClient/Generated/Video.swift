// Generated from Specs/video-streaming.yaml by vapix-generate. Do not edit.

/// Facts about pictures and video, and pictures without compression.
///
/// Pictures are in ``JPEG``, and video of them in ``MJPEG``.
///
/// AXIS OS 5.00 and later.
///
/// See <https://developer.axis.com/vapix/network-video/video-streaming/>.
public enum Video {
    /// Takes a picture without compression.
    ///
    /// Deprecated: Gone from AXIS OS 11.0; use image of JPEG.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/video-streaming/#bitmap>.
    public struct GetBitmap: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<[UInt8]>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - resolution: The size.
        ///   - camera: The video source or view area, from 1, or "quad"; 1 if absent.
        ///   - compression: From 0 to 100.
        ///   - rotation: How far to turn it clockwise, in degrees.
        ///   - palette: The colours of a thermal camera.
        ///   - squarePixel: Whether to correct the shape of pixels.
        public init(
            resolution: Resolution? = nil, camera: String? = nil, compression: Int? = nil, rotation: Int? = nil,
            palette: String? = nil, squarePixel: Bool? = nil
        ) {
            call = VapixCall(
                id: "video/getBitmap", path: "/axis-cgi/bitmap/image.bmp", arguments: .get, access: .viewer,
                effect: .read, reply: .binary(magic: [0x42, 0x4D])
            ) { query in
                query.append("resolution", resolution?.description)
                query.append("camera", camera)
                query.append("compression", compression)
                query.append("rotation", rotation)
                query.append("palette", palette)
                query.append("squarepixel", squarePixel.map { $0 ? "1" : "0" })
            }
        }
    }

    /// Reads the size that a picture would have, after rotation and all.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/video-streaming/#image-resolution>.
    public struct GetImageSize: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - camera: The video source or view area, from 1, or "quad"; 1 if absent.
        ///   - resolution: The size to ask for, "640x480" or a name such as "QCIF", whose size this call tells; the
        ///     default if absent.
        ///   - compression: From 0 to 100.
        ///   - rotation: How far to turn it clockwise, in degrees.
        ///   - palette: The colours of a thermal camera.
        ///   - squarePixel: Whether to correct the shape of pixels.
        public init(
            camera: String? = nil, resolution: String? = nil, compression: Int? = nil, rotation: Int? = nil,
            palette: String? = nil, squarePixel: Bool? = nil
        ) {
            call = VapixCall(
                id: "video/getImageSize", path: "/axis-cgi/imagesize.cgi", arguments: .get, access: .viewer,
                effect: .read, reply: .keyValue(reading: Output.init(from:))
            ) { query in
                query.append("camera", camera)
                query.append("resolution", resolution)
                query.append("compression", compression)
                query.append("rotation", rotation)
                query.append("palette", palette)
                query.append("squarepixel", squarePixel.map { $0 ? "1" : "0" })
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The width, in pixels (`image width`).
            public let width: Int
            /// The height, in pixels (`image height`).
            public let height: Int

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

    /// Reads which of a video encoder's sources have a signal.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/video-streaming/#video-status>.
    public struct GetVideoStatus: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<[String: String]>

        /// Makes the call's value.
        ///
        /// - Parameter sources: The video sources, from 1.
        public init(sources: [Int]) {
            call = VapixCall(
                id: "video/getVideoStatus", path: "/axis-cgi/videostatus.cgi", arguments: .get, access: .viewer,
                effect: .read, reply: .keyValue(reading: Self.read)
            ) { query in
                try query.append("status", sources.map { String($0) }, separator: ",")
            }
        }

        private static func read(_ text: inout KeyValueReader) throws(WireError) -> [String: String] {
            var output: [String: String] = [:]
            while let key = try text.nextKey() { output[key] = text.value }
            return output
        }
    }

    /// Reads the session description of the multicast stream that is always on.
    ///
    /// Access: admin; the page does not say; AXIS OS 5.40 and later.
    /// See <https://developer.axis.com/vapix/network-video/video-streaming/#sdp>.
    public struct GetMulticastDescription: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<String>

        /// Makes the call's value.
        ///
        /// - Parameter camera: The video source or view area, from 1.
        public init(camera: Int? = nil) {
            call = VapixCall(
                id: "video/getMulticastDescription", path: "/axis-cgi/alwaysmulti.sdp", arguments: .get, access: .admin,
                effect: .read, reply: .text
            ) { query in
                query.append("camera", camera)
            }
        }
    }
}

extension VapixCalls where API == Video {
    /// See ``Video/GetBitmap``.
    @_alwaysEmitIntoClient
    public func getBitmap(
        resolution: Resolution? = nil, camera: String? = nil, compression: Int? = nil, rotation: Int? = nil,
        palette: String? = nil, squarePixel: Bool? = nil
    ) async throws -> [UInt8] {
        try await vapix.send(
            Video.GetBitmap(
                resolution: resolution, camera: camera, compression: compression, rotation: rotation, palette: palette,
                squarePixel: squarePixel))
    }

    /// See ``Video/GetImageSize``.
    @_alwaysEmitIntoClient
    public func getImageSize(
        camera: String? = nil, resolution: String? = nil, compression: Int? = nil, rotation: Int? = nil,
        palette: String? = nil, squarePixel: Bool? = nil
    ) async throws -> Video.GetImageSize.Output {
        try await vapix.send(
            Video.GetImageSize(
                camera: camera, resolution: resolution, compression: compression, rotation: rotation, palette: palette,
                squarePixel: squarePixel))
    }

    /// See ``Video/GetVideoStatus``.
    @_alwaysEmitIntoClient
    public func getVideoStatus(sources: [Int]) async throws -> [String: String] {
        try await vapix.send(Video.GetVideoStatus(sources: sources))
    }

    /// See ``Video/GetMulticastDescription``.
    @_alwaysEmitIntoClient
    public func getMulticastDescription(camera: Int? = nil) async throws -> String {
        try await vapix.send(Video.GetMulticastDescription(camera: camera))
    }
}

extension Vapix {
    /// Facts about pictures and video, and pictures without compression; see ``Video``.
    @_alwaysEmitIntoClient
    public var video: VapixCalls<Video> { VapixCalls(vapix: self) }
}
