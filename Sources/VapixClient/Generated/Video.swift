// Generated from Specs/video-streaming.yaml by vapix-generate. Do not edit.

/// Pictures and motion JPEG over HTTP.
///
/// AXIS OS 5.00 and later.
///
/// See <https://developer.axis.com/vapix/network-video/video-streaming/>.
public enum Video {
    /// Takes a picture; often, it slows the device down.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/video-streaming/#jpeg-image-snapshot>.
    public struct GetImage: QueryOperation, BinaryOperation {
        package static let call = Query(
            id: "video/getImage", path: "/axis-cgi/jpg/image.cgi", arguments: .get, access: .viewer, effect: .read)
        package static let magic: [UInt8] = [0xFF, 0xD8, 0xFF]

        /// The size, "640x480" for example; the parameter Properties.Image.Resolution has those that there are.
        public var resolution: String?
        /// The video source or view area, from 1, or "quad"; 1 if absent.
        public var camera: String?
        /// From 0 to 100, where more means a smaller and worse picture.
        public var compression: Int32?
        /// How far to turn it clockwise, in degrees (0, 90, 180 or 270); the parameter Properties.Image.Rotation has
        /// those that there are.
        public var rotation: Int32?
        /// The colours of a thermal camera.
        public var palette: String?
        /// Whether to correct the shape of pixels (`squarepixel`).
        public var squarePixel: Bool?
        /// Whether to show a text, before AXIS OS 10.6 (`text`).
        public var showsText: Bool?
        /// The text to show, before AXIS OS 10.6 (`textstring`).
        public var text: String?
        /// Whether to show the time, before AXIS OS 10.6 (`clock`).
        public var showsClock: Bool?
        /// Whether to show the date, before AXIS OS 10.6 (`date`).
        public var showsDate: Bool?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - resolution: The size, "640x480" for example; the parameter Properties.Image.Resolution has those that
        ///     there are.
        ///   - camera: The video source or view area, from 1, or "quad"; 1 if absent.
        ///   - compression: From 0 to 100, where more means a smaller and worse picture.
        ///   - rotation: How far to turn it clockwise, in degrees (0, 90, 180 or 270); the parameter
        ///     Properties.Image.Rotation has those that there are.
        ///   - palette: The colours of a thermal camera.
        ///   - squarePixel: Whether to correct the shape of pixels.
        ///   - showsText: Whether to show a text, before AXIS OS 10.6.
        ///   - text: The text to show, before AXIS OS 10.6.
        ///   - showsClock: Whether to show the time, before AXIS OS 10.6.
        ///   - showsDate: Whether to show the date, before AXIS OS 10.6.
        public init(
            resolution: String? = nil, camera: String? = nil, compression: Int32? = nil, rotation: Int32? = nil,
            palette: String? = nil, squarePixel: Bool? = nil, showsText: Bool? = nil, text: String? = nil,
            showsClock: Bool? = nil, showsDate: Bool? = nil
        ) {
            self.resolution = resolution
            self.camera = camera
            self.compression = compression
            self.rotation = rotation
            self.palette = palette
            self.squarePixel = squarePixel
            self.showsText = showsText
            self.text = text
            self.showsClock = showsClock
            self.showsDate = showsDate
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("resolution", resolution)
            query.append("camera", camera)
            query.append("compression", compression)
            query.append("rotation", rotation)
            query.append("palette", palette)
            query.append("squarepixel", squarePixel.map { $0 ? "1" : "0" })
            query.append("text", showsText.map { $0 ? "1" : "0" })
            query.append("textstring", self.text)
            query.append("clock", showsClock.map { $0 ? "1" : "0" })
            query.append("date", showsDate.map { $0 ? "1" : "0" })
        }
    }

    /// Takes a picture without compression.
    ///
    /// Deprecated: Gone from AXIS OS 11.0; use getImage.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/video-streaming/#bitmap>.
    public struct GetBitmap: QueryOperation, BinaryOperation {
        package static let call = Query(
            id: "video/getBitmap", path: "/axis-cgi/bitmap/image.bmp", arguments: .get, access: .viewer, effect: .read)
        package static let magic: [UInt8] = [0x42, 0x4D]

        /// The size, "640x480" for example.
        public var resolution: String?
        /// The video source or view area, from 1, or "quad"; 1 if absent.
        public var camera: String?
        /// From 0 to 100.
        public var compression: Int32?
        /// How far to turn it clockwise, in degrees.
        public var rotation: Int32?
        /// The colours of a thermal camera.
        public var palette: String?
        /// Whether to correct the shape of pixels (`squarepixel`).
        public var squarePixel: Bool?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - resolution: The size, "640x480" for example.
        ///   - camera: The video source or view area, from 1, or "quad"; 1 if absent.
        ///   - compression: From 0 to 100.
        ///   - rotation: How far to turn it clockwise, in degrees.
        ///   - palette: The colours of a thermal camera.
        ///   - squarePixel: Whether to correct the shape of pixels.
        public init(
            resolution: String? = nil, camera: String? = nil, compression: Int32? = nil, rotation: Int32? = nil,
            palette: String? = nil, squarePixel: Bool? = nil
        ) {
            self.resolution = resolution
            self.camera = camera
            self.compression = compression
            self.rotation = rotation
            self.palette = palette
            self.squarePixel = squarePixel
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("resolution", resolution)
            query.append("camera", camera)
            query.append("compression", compression)
            query.append("rotation", rotation)
            query.append("palette", palette)
            query.append("squarepixel", squarePixel.map { $0 ? "1" : "0" })
        }
    }

    /// Streams pictures as motion JPEG.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/video-streaming/#motion-jpeg-video>.
    public struct StreamVideo: QueryOperation, VapixStream {
        package static let call = Query(
            id: "video/streamVideo", path: "/axis-cgi/mjpg/video.cgi", arguments: .get, access: .viewer, effect: .read)

        /// The stream profile with the settings, of which the others here take precedence (`streamprofile`).
        public var streamProfile: String?
        /// For how many seconds; 0 for no end.
        public var duration: Int32?
        /// How many pictures; 0 for no end (`nbrofframes`).
        public var frameCount: Int32?
        /// Pictures per second; 0 for as many as there are.
        public var fps: Int32?
        /// The size, "640x480" for example; the parameter Properties.Image.Resolution has those that there are.
        public var resolution: String?
        /// The video source or view area, from 1, or "quad"; 1 if absent.
        public var camera: String?
        /// From 0 to 100, where more means a smaller and worse picture.
        public var compression: Int32?
        /// How far to turn it clockwise, in degrees (0, 90, 180 or 270).
        public var rotation: Int32?
        /// The colours of a thermal camera.
        public var palette: String?
        /// Whether to correct the shape of pixels (`squarepixel`).
        public var squarePixel: Bool?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - streamProfile: The stream profile with the settings, of which the others here take precedence.
        ///   - duration: For how many seconds; 0 for no end.
        ///   - frameCount: How many pictures; 0 for no end.
        ///   - fps: Pictures per second; 0 for as many as there are.
        ///   - resolution: The size, "640x480" for example; the parameter Properties.Image.Resolution has those that
        ///     there are.
        ///   - camera: The video source or view area, from 1, or "quad"; 1 if absent.
        ///   - compression: From 0 to 100, where more means a smaller and worse picture.
        ///   - rotation: How far to turn it clockwise, in degrees (0, 90, 180 or 270).
        ///   - palette: The colours of a thermal camera.
        ///   - squarePixel: Whether to correct the shape of pixels.
        public init(
            streamProfile: String? = nil, duration: Int32? = nil, frameCount: Int32? = nil, fps: Int32? = nil,
            resolution: String? = nil, camera: String? = nil, compression: Int32? = nil, rotation: Int32? = nil,
            palette: String? = nil, squarePixel: Bool? = nil
        ) {
            self.streamProfile = streamProfile
            self.duration = duration
            self.frameCount = frameCount
            self.fps = fps
            self.resolution = resolution
            self.camera = camera
            self.compression = compression
            self.rotation = rotation
            self.palette = palette
            self.squarePixel = squarePixel
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("streamprofile", streamProfile)
            query.append("duration", duration)
            query.append("nbrofframes", frameCount)
            query.append("fps", fps)
            query.append("resolution", resolution)
            query.append("camera", camera)
            query.append("compression", compression)
            query.append("rotation", rotation)
            query.append("palette", palette)
            query.append("squarepixel", squarePixel.map { $0 ? "1" : "0" })
        }
    }

    /// Reads the size that a picture would have, after rotation and all.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/video-streaming/#image-resolution>.
    public struct GetImageSize: QueryOperation, KeyValueOperation {
        package static let call = Query(
            id: "video/getImageSize", path: "/axis-cgi/imagesize.cgi", arguments: .get, access: .viewer, effect: .read)

        /// The video source or view area, from 1, or "quad"; 1 if absent.
        public var camera: String?
        /// The size to ask for, "640x480" for example; the default if absent.
        public var resolution: String?
        /// From 0 to 100.
        public var compression: Int32?
        /// How far to turn it clockwise, in degrees.
        public var rotation: Int32?
        /// The colours of a thermal camera.
        public var palette: String?
        /// Whether to correct the shape of pixels (`squarepixel`).
        public var squarePixel: Bool?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - camera: The video source or view area, from 1, or "quad"; 1 if absent.
        ///   - resolution: The size to ask for, "640x480" for example; the default if absent.
        ///   - compression: From 0 to 100.
        ///   - rotation: How far to turn it clockwise, in degrees.
        ///   - palette: The colours of a thermal camera.
        ///   - squarePixel: Whether to correct the shape of pixels.
        public init(
            camera: String? = nil, resolution: String? = nil, compression: Int32? = nil, rotation: Int32? = nil,
            palette: String? = nil, squarePixel: Bool? = nil
        ) {
            self.camera = camera
            self.resolution = resolution
            self.compression = compression
            self.rotation = rotation
            self.palette = palette
            self.squarePixel = squarePixel
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("camera", camera)
            query.append("resolution", resolution)
            query.append("compression", compression)
            query.append("rotation", rotation)
            query.append("palette", palette)
            query.append("squarepixel", squarePixel.map { $0 ? "1" : "0" })
        }

        package func read(_ text: inout KeyValueReader) throws(WireError) -> Output {
            try Output(from: &text)
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The width, in pixels (`image width`).
            public var width: Int32
            /// The height, in pixels (`image height`).
            public var height: Int32

            init(from text: inout KeyValueReader) throws(WireError) {
                var width: Int32?
                var height: Int32?
                while let key = try text.nextKey() {
                    switch key {
                    case "image width": width = Int32(text.value)
                    case "image height": height = Int32(text.value)
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
    public struct GetVideoStatus: QueryOperation, KeyValueOperation {
        package static let call = Query(
            id: "video/getVideoStatus", path: "/axis-cgi/videostatus.cgi", arguments: .get, access: .viewer,
            effect: .read)

        /// The video sources, from 1 (`status`).
        public var sources: [Int32]

        /// What the device answers.
        public typealias Output = [String: String]

        /// Makes the call's value.
        ///
        /// - Parameter sources: The video sources, from 1.
        public init(sources: [Int32]) {
            self.sources = sources
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            try query.append("status", sources.map { String($0) }, separator: ",")
        }

        package func read(_ text: inout KeyValueReader) throws(WireError) -> [String: String] {
            var output: [String: String] = [:]
            while let key = try text.nextKey() { output[key] = text.value }
            return output
        }
    }

    /// Reads the session description of the multicast stream that is always on.
    ///
    /// Access: admin; the page does not say; AXIS OS 5.40 and later.
    /// See <https://developer.axis.com/vapix/network-video/video-streaming/#sdp>.
    public struct GetMulticastDescription: QueryOperation, TextOperation {
        package static let call = Query(
            id: "video/getMulticastDescription", path: "/axis-cgi/alwaysmulti.sdp", arguments: .get, access: .admin,
            effect: .read)

        /// The video source or view area, from 1.
        public var camera: Int32?

        /// Makes the call's value.
        ///
        /// - Parameter camera: The video source or view area, from 1.
        public init(camera: Int32? = nil) {
            self.camera = camera
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("camera", camera)
        }
    }

    /// The API's calls; get it from ``Vapix/video``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``GetImage``.
        public func getImage(
            resolution: String? = nil, camera: String? = nil, compression: Int32? = nil, rotation: Int32? = nil,
            palette: String? = nil, squarePixel: Bool? = nil, showsText: Bool? = nil, text: String? = nil,
            showsClock: Bool? = nil, showsDate: Bool? = nil
        ) async throws -> [UInt8] {
            try await vapix.send(
                GetImage(
                    resolution: resolution, camera: camera, compression: compression, rotation: rotation,
                    palette: palette, squarePixel: squarePixel, showsText: showsText, text: text,
                    showsClock: showsClock, showsDate: showsDate))
        }

        /// See ``GetBitmap``.
        public func getBitmap(
            resolution: String? = nil, camera: String? = nil, compression: Int32? = nil, rotation: Int32? = nil,
            palette: String? = nil, squarePixel: Bool? = nil
        ) async throws -> [UInt8] {
            try await vapix.send(
                GetBitmap(
                    resolution: resolution, camera: camera, compression: compression, rotation: rotation,
                    palette: palette, squarePixel: squarePixel))
        }

        /// See ``GetImageSize``.
        public func getImageSize(
            camera: String? = nil, resolution: String? = nil, compression: Int32? = nil, rotation: Int32? = nil,
            palette: String? = nil, squarePixel: Bool? = nil
        ) async throws -> GetImageSize.Output {
            try await vapix.send(
                GetImageSize(
                    camera: camera, resolution: resolution, compression: compression, rotation: rotation,
                    palette: palette, squarePixel: squarePixel))
        }

        /// See ``GetVideoStatus``.
        public func getVideoStatus(sources: [Int32]) async throws -> [String: String] {
            try await vapix.send(GetVideoStatus(sources: sources))
        }

        /// See ``GetMulticastDescription``.
        public func getMulticastDescription(camera: Int32? = nil) async throws -> String {
            try await vapix.send(GetMulticastDescription(camera: camera))
        }
    }
}

extension Vapix {
    /// Pictures and motion JPEG over HTTP; see ``Video``.
    public var video: Video.API { Video.API(vapix: self) }
}
