// Generated from Specs/overlay-images.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The image files that overlays use.
///
/// API Discovery lists it as `overlayimage`.
///
/// See <https://developer.axis.com/vapix/network-video/overlay-api/>.
public enum OverlayImages {
    /// Stores an image on the device.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/overlay-api/#uploadoverlayimage>.
    public struct UploadOverlayImage: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - isScaledToResolution: Whether the image grows with the video's resolution.
        ///   - image: The image, with a name whose ending tells its format.
        ///   - alpha: The colour that counts as transparent, "ffffff" for example, for formats without transparency.
        public init(isScaledToResolution: Bool, image: FilePart, alpha: String? = nil) {
            call = VapixCall(
                id: "overlayImages/uploadOverlayImage", path: "/axis-cgi/uploadoverlayimage.cgi", access: .operator,
                effect: .once, reply: .data(reading: Output.init(from:))
            ) { parts in
                let method = jsonRequest(apiVersion: "1.0", method: "uploadOverlayImage") { json in
                    json.beginParameters()
                    json.member("scaleToResolution", isScaledToResolution)
                    json.member("alpha", alpha)
                    json.endObject()
                }
                parts.append("json", contentType: "application/json", method)
                parts.append("image", contentType: "application/octet-stream", image)
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// What to call the image from now on.
            public let path: String

            init(from json: inout JSONReader) throws(WireError) {
                var path: String?
                while let key = try json.nextKey(of: "path") {
                    switch key {
                    case 0: path = try json.readString()
                    default: try json.skipValue()
                    }
                }
                guard let path else { throw json.missingField("path") }
                self.path = path
            }
        }
    }

    /// Reads which versions of the upload the device has.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/overlay-api/#getsupportedversions-1>.
    public struct GetUploadSupportedVersions: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<SupportedVersions>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<SupportedVersions>(
            id: "overlayImages/getUploadSupportedVersions", path: "/axis-cgi/uploadoverlayimage.cgi", apiVersion: nil,
            method: "getSupportedVersions", access: .operator, effect: .read, reply: .data)
    }

    /// Lists the image formats that the device takes.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/overlay-api/#supportedformats>.
    public struct SupportedFormats: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "overlayImages/supportedFormats", path: "/axis-cgi/manageoverlayimages.cgi", apiVersion: "1.0",
            method: "supportedFormats", access: .operator, effect: .read, reply: .data(reading: Output.init(from:)))

        /// What the device answers.
        public struct Output: Sendable {
            /// The formats.
            public let formats: [Format]

            init(from json: inout JSONReader) throws(WireError) {
                var formats: [Format] = []
                while let key = try json.nextKey(of: "formats") {
                    switch key {
                    case 0: formats = try json.readArray(of: String.self).map(Format.init(rawValue:))
                    default: try json.skipValue()
                    }
                }
                self.formats = formats
            }
        }
    }

    /// Asks whether an image would be accepted, and what it could do; one that would not is an error.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/overlay-api/#validateimageheader>.
    public struct ValidateImageHeader: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - format: The image's format.
        ///   - width: The image's width, in pixels.
        ///   - height: The image's height, in pixels.
        public init(format: Format, width: Int, height: Int) {
            call = VapixCall(
                id: "overlayImages/validateImageHeader", path: "/axis-cgi/manageoverlayimages.cgi", apiVersion: "1.0",
                method: "validateImageHeader", access: .operator, effect: .read,
                reply: .data(reading: Output.init(from:))
            ) { json in
                json.beginParameters()
                json.member("type", format.rawValue)
                json.member("width", width)
                json.member("height", height)
                json.endObject()
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// Whether a transparent colour may be given.
            public let supportsAlpha: Bool?
            /// Whether it can grow with the video's resolution.
            public let supportsScaling: Bool?

            init(from json: inout JSONReader) throws(WireError) {
                var supportsAlpha: Bool?
                var supportsScaling: Bool?
                while let key = try json.nextKey(of: "supportsAlpha,supportsScaling") {
                    switch key {
                    case 0: supportsAlpha = try json.readBool()
                    case 1: supportsScaling = try json.readBool()
                    default: try json.skipValue()
                    }
                }
                self.supportsAlpha = supportsAlpha
                self.supportsScaling = supportsScaling
            }
        }
    }

    /// Lists the images on the device.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/overlay-api/#listimages>.
    public struct ListImages: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "overlayImages/listImages", path: "/axis-cgi/manageoverlayimages.cgi", apiVersion: "1.0",
            method: "listImages", access: .operator, effect: .read, reply: .data(reading: Output.init(from:)))

        /// What the device answers.
        public struct Output: Sendable {
            /// The images.
            public let files: [File]

            init(from json: inout JSONReader) throws(WireError) {
                var files: [File] = []
                while let key = try json.nextKey(of: "files") {
                    switch key {
                    case 0: files = try json.readArray(of: File.self)
                    default: try json.skipValue()
                    }
                }
                self.files = files
            }
        }
    }

    /// Deletes an image.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/overlay-api/#deleteimage>.
    public struct DeleteImage: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameter path: The image.
        public init(path: String) {
            call = VapixCall(
                id: "overlayImages/deleteImage", path: "/axis-cgi/manageoverlayimages.cgi", apiVersion: "1.0",
                method: "deleteImage", access: .operator, effect: .idempotent, reply: .success
            ) { json in
                json.beginParameters()
                json.member("path", path)
                json.endObject()
            }
        }
    }

    /// Reads which image stream profiles use if they name none.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/overlay-api/#getdefaultimage>.
    public struct GetDefaultImage: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "overlayImages/getDefaultImage", path: "/axis-cgi/manageoverlayimages.cgi", apiVersion: "1.0",
            method: "getDefaultImage", access: .operator, effect: .read, reply: .data(reading: Output.init(from:)))

        /// What the device answers.
        public struct Output: Sendable {
            /// The image.
            public let path: String?

            init(from json: inout JSONReader) throws(WireError) {
                var path: String?
                while let key = try json.nextKey(of: "path") {
                    switch key {
                    case 0: path = try json.readString()
                    default: try json.skipValue()
                    }
                }
                self.path = path
            }
        }
    }

    /// Sets which image stream profiles use if they name none.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/overlay-api/#setdefaultimage>.
    public struct SetDefaultImage: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameter path: The image.
        public init(path: String) {
            call = VapixCall(
                id: "overlayImages/setDefaultImage", path: "/axis-cgi/manageoverlayimages.cgi", apiVersion: "1.0",
                method: "setDefaultImage", access: .operator, effect: .idempotent, reply: .success
            ) { json in
                json.beginParameters()
                json.member("path", path)
                json.endObject()
            }
        }
    }

    /// Reads which versions of the image management the device has.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/overlay-api/#getsupportedversions-1>.
    public struct GetSupportedVersions: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<SupportedVersions>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<SupportedVersions>(
            id: "overlayImages/getSupportedVersions", path: "/axis-cgi/manageoverlayimages.cgi", apiVersion: nil,
            method: "getSupportedVersions", access: .operator, effect: .read, reply: .data)
    }

    /// An image on the device.
    public struct File: Sendable, JSONReadable {
        /// What the image is called.
        public let path: String
        /// Whether it grows with the video's resolution (`scaleWithResolution`).
        public let isScaledToResolution: Bool?

        package init(from json: inout JSONReader) throws(WireError) {
            var path: String?
            var isScaledToResolution: Bool?
            while let key = try json.nextKey(of: "path,scaleWithResolution") {
                switch key {
                case 0: path = try json.readString()
                case 1: isScaledToResolution = try json.readBool()
                default: try json.skipValue()
                }
            }
            guard let path else { throw json.missingField("path") }
            self.path = path
            self.isScaledToResolution = isScaledToResolution
        }
    }

    /// An image format.
    public struct Format: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// A bitmap.
        @_alwaysEmitIntoClient
        public static var bmp: Format { Self(rawValue: "bmp") }
        /// JPEG.
        @_alwaysEmitIntoClient
        public static var jpeg: Format { Self(rawValue: "jpeg") }
        /// PNG.
        @_alwaysEmitIntoClient
        public static var png: Format { Self(rawValue: "png") }
        /// Vector graphics.
        @_alwaysEmitIntoClient
        public static var svg: Format { Self(rawValue: "svg") }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 1000 }
        /// The API version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 1001 }
        /// The method is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedMethod: DeviceError.Code { 1002 }
        /// A parameter's value is invalid.
        @_alwaysEmitIntoClient
        public static var invalidParameter: DeviceError.Code { 1003 }
        /// The request is invalid.
        @_alwaysEmitIntoClient
        public static var invalidRequest: DeviceError.Code { 1004 }
        /// The image is too large.
        @_alwaysEmitIntoClient
        public static var imageTooLarge: DeviceError.Code { 1005 }
        /// The image's format is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedFormat: DeviceError.Code { 1006 }
        /// There is no room left on the device.
        @_alwaysEmitIntoClient
        public static var noSpace: DeviceError.Code { 1007 }
        /// A transparent colour is not possible here.
        @_alwaysEmitIntoClient
        public static var alphaNotSupported: DeviceError.Code { 1008 }
        /// The image cannot grow with the resolution.
        @_alwaysEmitIntoClient
        public static var scalingNotSupported: DeviceError.Code { 1009 }
        /// There is an image of this name.
        @_alwaysEmitIntoClient
        public static var imageExists: DeviceError.Code { 1010 }
        /// A dynamic overlay uses the image.
        @_alwaysEmitIntoClient
        public static var usedByDynamicOverlay: DeviceError.Code { 1011 }
        /// An overlay of the old kind uses the image.
        @_alwaysEmitIntoClient
        public static var usedByLegacyOverlay: DeviceError.Code { 1012 }
        /// The image is the default.
        @_alwaysEmitIntoClient
        public static var usedAsDefault: DeviceError.Code { 1013 }
        /// An overlay uses the image.
        @_alwaysEmitIntoClient
        public static var usedByOverlay: DeviceError.Code { 1014 }
    }
}

extension VapixCalls where API == OverlayImages {
    /// See ``OverlayImages/UploadOverlayImage``.
    @_alwaysEmitIntoClient
    public func uploadOverlayImage(
        isScaledToResolution: Bool, image: FilePart, alpha: String? = nil
    ) async throws -> OverlayImages.UploadOverlayImage.Output {
        try await vapix.send(
            OverlayImages.UploadOverlayImage(isScaledToResolution: isScaledToResolution, image: image, alpha: alpha))
    }

    /// See ``OverlayImages/GetUploadSupportedVersions``.
    @_alwaysEmitIntoClient
    public func getUploadSupportedVersions() async throws -> SupportedVersions {
        try await vapix.send(OverlayImages.GetUploadSupportedVersions())
    }

    /// See ``OverlayImages/SupportedFormats``.
    @_alwaysEmitIntoClient
    public func supportedFormats() async throws -> OverlayImages.SupportedFormats.Output {
        try await vapix.send(OverlayImages.SupportedFormats())
    }

    /// See ``OverlayImages/ValidateImageHeader``.
    @_alwaysEmitIntoClient
    public func validateImageHeader(
        format: OverlayImages.Format, width: Int, height: Int
    ) async throws -> OverlayImages.ValidateImageHeader.Output {
        try await vapix.send(OverlayImages.ValidateImageHeader(format: format, width: width, height: height))
    }

    /// See ``OverlayImages/ListImages``.
    @_alwaysEmitIntoClient
    public func listImages() async throws -> OverlayImages.ListImages.Output {
        try await vapix.send(OverlayImages.ListImages())
    }

    /// See ``OverlayImages/DeleteImage``.
    @_alwaysEmitIntoClient
    public func deleteImage(path: String) async throws {
        try await vapix.send(OverlayImages.DeleteImage(path: path))
    }

    /// See ``OverlayImages/GetDefaultImage``.
    @_alwaysEmitIntoClient
    public func getDefaultImage() async throws -> OverlayImages.GetDefaultImage.Output {
        try await vapix.send(OverlayImages.GetDefaultImage())
    }

    /// See ``OverlayImages/SetDefaultImage``.
    @_alwaysEmitIntoClient
    public func setDefaultImage(path: String) async throws {
        try await vapix.send(OverlayImages.SetDefaultImage(path: path))
    }

    /// See ``OverlayImages/GetSupportedVersions``.
    @_alwaysEmitIntoClient
    public func getSupportedVersions() async throws -> SupportedVersions {
        try await vapix.send(OverlayImages.GetSupportedVersions())
    }
}

extension Vapix {
    /// The image files that overlays use; see ``OverlayImages``.
    @_alwaysEmitIntoClient
    public var overlayImages: VapixCalls<OverlayImages> { VapixCalls(vapix: self) }
}
