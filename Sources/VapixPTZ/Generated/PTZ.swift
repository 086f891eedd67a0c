// Generated from Specs/ptz.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Moves the camera, or the part of the picture that it shows, and keeps preset positions.
///
/// What there is depends on the device and its PTZ driver; getCommands says what.
///
/// API Discovery lists it as `ptz-control`; AXIS OS 5.20 and later.
///
/// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/>.
public enum PTZ {
    /// Moves to a position, each part of which can be left out.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    public struct MoveTo: QueryOperation, SilentOperation {
        package static let call = Query(
            id: "ptz/moveTo", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .idempotent)

        /// The video channel, from 1; the default channel if absent.
        public var camera: String?
        /// The pan, in degrees from -180 to 180.
        public var pan: Double?
        /// The tilt, in degrees from -180 to 180.
        public var tilt: Double?
        /// The zoom, from 1 (wide) to 9999, or to 19999 with digital zoom.
        public var zoom: Int32?
        /// The focus, from 1 (near) to 9999 (far).
        public var focus: Int32?
        /// The iris, from 1 (closed) to 9999 (open).
        public var iris: Int32?
        /// The brightness, from 1 (dark) to 9999 (bright).
        public var brightness: Int32?
        /// How fast pan and tilt are, from 1 to 100.
        public var speed: Int32?
        /// How the picture that the command refers to is turned, in degrees (0, 90, 180 or 270), if other than the
        /// setting (`imagerotation`).
        public var imageRotation: Int32?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - camera: The video channel, from 1; the default channel if absent.
        ///   - pan: The pan, in degrees from -180 to 180.
        ///   - tilt: The tilt, in degrees from -180 to 180.
        ///   - zoom: The zoom, from 1 (wide) to 9999, or to 19999 with digital zoom.
        ///   - focus: The focus, from 1 (near) to 9999 (far).
        ///   - iris: The iris, from 1 (closed) to 9999 (open).
        ///   - brightness: The brightness, from 1 (dark) to 9999 (bright).
        ///   - speed: How fast pan and tilt are, from 1 to 100.
        ///   - imageRotation: How the picture that the command refers to is turned, in degrees (0, 90, 180 or 270), if
        ///     other than the setting.
        public init(
            camera: String? = nil, pan: Double? = nil, tilt: Double? = nil, zoom: Int32? = nil, focus: Int32? = nil,
            iris: Int32? = nil, brightness: Int32? = nil, speed: Int32? = nil, imageRotation: Int32? = nil
        ) {
            self.camera = camera
            self.pan = pan
            self.tilt = tilt
            self.zoom = zoom
            self.focus = focus
            self.iris = iris
            self.brightness = brightness
            self.speed = speed
            self.imageRotation = imageRotation
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("camera", camera)
            query.append("pan", pan)
            query.append("tilt", tilt)
            query.append("zoom", zoom)
            query.append("focus", focus)
            query.append("iris", iris)
            query.append("brightness", brightness)
            query.append("speed", speed)
            query.append("imagerotation", imageRotation)
        }
    }

    /// Moves from where it is, each part of which can be left out.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    public struct MoveBy: QueryOperation, SilentOperation {
        package static let call = Query(
            id: "ptz/moveBy", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .once)

        /// The video channel, from 1; the default channel if absent.
        public var camera: String?
        /// By how much to pan, in degrees from -360 to 360 (`rpan`).
        public var pan: Double?
        /// By how much to tilt, in degrees from -360 to 360 (`rtilt`).
        public var tilt: Double?
        /// By how much to zoom in, from -9999 to 9999, or twice that with digital zoom (`rzoom`).
        public var zoom: Int32?
        /// By how much to focus farther, from -9999 to 9999 (`rfocus`).
        public var focus: Int32?
        /// By how much to open the iris, from -9999 to 9999 (`riris`).
        public var iris: Int32?
        /// By how much to make it brighter, from -9999 to 9999 (`rbrightness`).
        public var brightness: Int32?
        /// How fast pan and tilt are, from 1 to 100.
        public var speed: Int32?
        /// How the picture that the command refers to is turned, in degrees (0, 90, 180 or 270), if other than the
        /// setting (`imagerotation`).
        public var imageRotation: Int32?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - camera: The video channel, from 1; the default channel if absent.
        ///   - pan: By how much to pan, in degrees from -360 to 360.
        ///   - tilt: By how much to tilt, in degrees from -360 to 360.
        ///   - zoom: By how much to zoom in, from -9999 to 9999, or twice that with digital zoom.
        ///   - focus: By how much to focus farther, from -9999 to 9999.
        ///   - iris: By how much to open the iris, from -9999 to 9999.
        ///   - brightness: By how much to make it brighter, from -9999 to 9999.
        ///   - speed: How fast pan and tilt are, from 1 to 100.
        ///   - imageRotation: How the picture that the command refers to is turned, in degrees (0, 90, 180 or 270), if
        ///     other than the setting.
        public init(
            camera: String? = nil, pan: Double? = nil, tilt: Double? = nil, zoom: Int32? = nil, focus: Int32? = nil,
            iris: Int32? = nil, brightness: Int32? = nil, speed: Int32? = nil, imageRotation: Int32? = nil
        ) {
            self.camera = camera
            self.pan = pan
            self.tilt = tilt
            self.zoom = zoom
            self.focus = focus
            self.iris = iris
            self.brightness = brightness
            self.speed = speed
            self.imageRotation = imageRotation
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("camera", camera)
            query.append("rpan", pan)
            query.append("rtilt", tilt)
            query.append("rzoom", zoom)
            query.append("rfocus", focus)
            query.append("riris", iris)
            query.append("rbrightness", brightness)
            query.append("speed", speed)
            query.append("imagerotation", imageRotation)
        }
    }

    /// Starts to move until told otherwise; 0 stops.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    public struct MoveContinuously: QueryOperation, SilentOperation {
        package static let call = Query(
            id: "ptz/moveContinuously", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .once)

        /// The video channel, from 1; the default channel if absent.
        public var camera: String?
        /// How fast to pan right and to tilt up, two numbers from -100 to 100 (`continuouspantiltmove`).
        public var panTilt: [Int32]
        /// Whether speeds are lower the farther it is zoomed in; false turns it off for this command
        /// (`proportionalspeed`).
        public var proportionalSpeed: Bool?
        /// How fast to zoom in, from -100 to 100 (`continuouszoommove`).
        public var zoom: Int32?
        /// How fast to focus farther, from -100 to 100 (`continuousfocusmove`).
        public var focus: Int32?
        /// How fast to open the iris, from -100 to 100 (`continuousirismove`).
        public var iris: Int32?
        /// How fast to make it brighter, from -100 to 100 (`continuousbrightnessmove`).
        public var brightness: Int32?
        /// How the picture that the command refers to is turned, in degrees (0, 90, 180 or 270), if other than the
        /// setting (`imagerotation`).
        public var imageRotation: Int32?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - camera: The video channel, from 1; the default channel if absent.
        ///   - panTilt: How fast to pan right and to tilt up, two numbers from -100 to 100.
        ///   - proportionalSpeed: Whether speeds are lower the farther it is zoomed in; false turns it off for this
        ///     command.
        ///   - zoom: How fast to zoom in, from -100 to 100.
        ///   - focus: How fast to focus farther, from -100 to 100.
        ///   - iris: How fast to open the iris, from -100 to 100.
        ///   - brightness: How fast to make it brighter, from -100 to 100.
        ///   - imageRotation: How the picture that the command refers to is turned, in degrees (0, 90, 180 or 270), if
        ///     other than the setting.
        public init(
            camera: String? = nil, panTilt: [Int32] = [], proportionalSpeed: Bool? = nil, zoom: Int32? = nil,
            focus: Int32? = nil, iris: Int32? = nil, brightness: Int32? = nil, imageRotation: Int32? = nil
        ) {
            self.camera = camera
            self.panTilt = panTilt
            self.proportionalSpeed = proportionalSpeed
            self.zoom = zoom
            self.focus = focus
            self.iris = iris
            self.brightness = brightness
            self.imageRotation = imageRotation
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("camera", camera)
            try query.append("continuouspantiltmove", panTilt.map { String($0) }, separator: ",")
            query.append("proportionalspeed", proportionalSpeed.map { $0 ? "enabled" : "disabled" })
            query.append("continuouszoommove", zoom)
            query.append("continuousfocusmove", focus)
            query.append("continuousirismove", iris)
            query.append("continuousbrightnessmove", brightness)
            query.append("imagerotation", imageRotation)
        }
    }

    /// Moves a step in a direction.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    public struct Move: QueryOperation, SilentOperation {
        package static let call = Query(
            id: "ptz/move", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .once)

        /// Which direction (`move`).
        public var direction: Direction
        /// The video channel, from 1; the default channel if absent.
        public var camera: String?
        /// How fast pan and tilt are, from 1 to 100.
        public var speed: Int32?
        /// How the picture that the command refers to is turned, in degrees (0, 90, 180 or 270), if other than the
        /// setting (`imagerotation`).
        public var imageRotation: Int32?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - direction: Which direction.
        ///   - camera: The video channel, from 1; the default channel if absent.
        ///   - speed: How fast pan and tilt are, from 1 to 100.
        ///   - imageRotation: How the picture that the command refers to is turned, in degrees (0, 90, 180 or 270), if
        ///     other than the setting.
        public init(direction: Direction, camera: String? = nil, speed: Int32? = nil, imageRotation: Int32? = nil) {
            self.direction = direction
            self.camera = camera
            self.speed = speed
            self.imageRotation = imageRotation
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("camera", camera)
            query.append("move", direction.rawValue)
            query.append("speed", speed)
            query.append("imagerotation", imageRotation)
        }
    }

    /// Moves to the home position.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    public struct GoHome: QueryOperation, SilentOperation {
        package static let call = Query(
            id: "ptz/goHome", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .idempotent)

        /// The video channel, from 1; the default channel if absent.
        public var camera: String?
        /// How fast pan and tilt are, from 1 to 100.
        public var speed: Int32?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - camera: The video channel, from 1; the default channel if absent.
        ///   - speed: How fast pan and tilt are, from 1 to 100.
        public init(camera: String? = nil, speed: Int32? = nil) {
            self.camera = camera
            self.speed = speed
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("camera", camera)
            query.append("move", "home")
            query.append("speed", speed)
        }
    }

    /// Stops pan and tilt.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    public struct Stop: QueryOperation, SilentOperation {
        package static let call = Query(
            id: "ptz/stop", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .idempotent)

        /// The video channel, from 1; the default channel if absent.
        public var camera: String?

        /// Makes the call's value.
        ///
        /// - Parameter camera: The video channel, from 1; the default channel if absent.
        public init(camera: String? = nil) {
            self.camera = camera
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("camera", camera)
            query.append("move", "stop")
        }
    }

    /// Moves so that a point of the picture comes to its middle.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    public struct Center: QueryOperation, SilentOperation {
        package static let call = Query(
            id: "ptz/center", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .once)

        /// The point's x and y, in pixels (`center`).
        public var point: [Int32]
        /// The video channel, from 1; the default channel if absent.
        public var camera: String?
        /// The width of the picture that the coordinates refer to, if other than the default (`imagewidth`).
        public var imageWidth: Int32?
        /// The height of the picture that the coordinates refer to, if other than the default (`imageheight`).
        public var imageHeight: Int32?
        /// How fast pan and tilt are, from 1 to 100.
        public var speed: Int32?
        /// How the picture that the command refers to is turned, in degrees (0, 90, 180 or 270), if other than the
        /// setting (`imagerotation`).
        public var imageRotation: Int32?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - point: The point's x and y, in pixels.
        ///   - camera: The video channel, from 1; the default channel if absent.
        ///   - imageWidth: The width of the picture that the coordinates refer to, if other than the default.
        ///   - imageHeight: The height of the picture that the coordinates refer to, if other than the default.
        ///   - speed: How fast pan and tilt are, from 1 to 100.
        ///   - imageRotation: How the picture that the command refers to is turned, in degrees (0, 90, 180 or 270), if
        ///     other than the setting.
        public init(
            point: [Int32], camera: String? = nil, imageWidth: Int32? = nil, imageHeight: Int32? = nil,
            speed: Int32? = nil, imageRotation: Int32? = nil
        ) {
            self.point = point
            self.camera = camera
            self.imageWidth = imageWidth
            self.imageHeight = imageHeight
            self.speed = speed
            self.imageRotation = imageRotation
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("camera", camera)
            try query.append("center", point.map { String($0) }, separator: ",")
            query.append("imagewidth", imageWidth)
            query.append("imageheight", imageHeight)
            query.append("speed", speed)
            query.append("imagerotation", imageRotation)
        }
    }

    /// Moves so that a point of the picture comes to its middle, and zooms.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    public struct AreaZoom: QueryOperation, SilentOperation {
        package static let call = Query(
            id: "ptz/areaZoom", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .once)

        /// The point's x and y in pixels, and the zoom in percent; more than 100 zooms in (`areazoom`).
        public var area: [Int32]
        /// The video channel, from 1; the default channel if absent.
        public var camera: String?
        /// The width of the picture that the coordinates refer to, if other than the default (`imagewidth`).
        public var imageWidth: Int32?
        /// The height of the picture that the coordinates refer to, if other than the default (`imageheight`).
        public var imageHeight: Int32?
        /// How fast pan and tilt are, from 1 to 100.
        public var speed: Int32?
        /// How the picture that the command refers to is turned, in degrees (0, 90, 180 or 270), if other than the
        /// setting (`imagerotation`).
        public var imageRotation: Int32?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - area: The point's x and y in pixels, and the zoom in percent; more than 100 zooms in.
        ///   - camera: The video channel, from 1; the default channel if absent.
        ///   - imageWidth: The width of the picture that the coordinates refer to, if other than the default.
        ///   - imageHeight: The height of the picture that the coordinates refer to, if other than the default.
        ///   - speed: How fast pan and tilt are, from 1 to 100.
        ///   - imageRotation: How the picture that the command refers to is turned, in degrees (0, 90, 180 or 270), if
        ///     other than the setting.
        public init(
            area: [Int32], camera: String? = nil, imageWidth: Int32? = nil, imageHeight: Int32? = nil,
            speed: Int32? = nil, imageRotation: Int32? = nil
        ) {
            self.area = area
            self.camera = camera
            self.imageWidth = imageWidth
            self.imageHeight = imageHeight
            self.speed = speed
            self.imageRotation = imageRotation
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("camera", camera)
            try query.append("areazoom", area.map { String($0) }, separator: ",")
            query.append("imagewidth", imageWidth)
            query.append("imageheight", imageHeight)
            query.append("speed", speed)
            query.append("imagerotation", imageRotation)
        }
    }

    /// Moves to a preset position of a name.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    public struct GoToPresetNamed: QueryOperation, SilentOperation {
        package static let call = Query(
            id: "ptz/goToPresetNamed", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer,
            effect: .idempotent)

        /// The preset position's name (`gotoserverpresetname`).
        public var name: String
        /// The video channel, from 1; the default channel if absent.
        public var camera: String?
        /// How fast pan and tilt are, from 1 to 100.
        public var speed: Int32?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - name: The preset position's name.
        ///   - camera: The video channel, from 1; the default channel if absent.
        ///   - speed: How fast pan and tilt are, from 1 to 100.
        public init(name: String, camera: String? = nil, speed: Int32? = nil) {
            self.name = name
            self.camera = camera
            self.speed = speed
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("camera", camera)
            query.append("gotoserverpresetname", name)
            query.append("speed", speed)
        }
    }

    /// Moves to a preset position of a number.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    public struct GoToPreset: QueryOperation, SilentOperation {
        package static let call = Query(
            id: "ptz/goToPreset", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .idempotent)

        /// The preset position's number, from 1 (`gotoserverpresetno`).
        public var number: Int32
        /// The video channel, from 1; the default channel if absent.
        public var camera: String?
        /// How fast pan and tilt are, from 1 to 100.
        public var speed: Int32?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - number: The preset position's number, from 1.
        ///   - camera: The video channel, from 1; the default channel if absent.
        ///   - speed: How fast pan and tilt are, from 1 to 100.
        public init(number: Int32, camera: String? = nil, speed: Int32? = nil) {
            self.number = number
            self.camera = camera
            self.speed = speed
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("camera", camera)
            query.append("gotoserverpresetno", number)
            query.append("speed", speed)
        }
    }

    /// Moves to a preset position that the PTZ device itself keeps, or does what stands there.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    public struct GoToDevicePreset: QueryOperation, SilentOperation {
        package static let call = Query(
            id: "ptz/goToDevicePreset", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .once)

        /// The device's number for it (`gotodevicepreset`).
        public var number: Int32
        /// The video channel, from 1; the default channel if absent.
        public var camera: String?
        /// How fast pan and tilt are, from 1 to 100.
        public var speed: Int32?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - number: The device's number for it.
        ///   - camera: The video channel, from 1; the default channel if absent.
        ///   - speed: How fast pan and tilt are, from 1 to 100.
        public init(number: Int32, camera: String? = nil, speed: Int32? = nil) {
            self.number = number
            self.camera = camera
            self.speed = speed
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("camera", camera)
            query.append("gotodevicepreset", number)
            query.append("speed", speed)
        }
    }

    /// Runs a function that the PTZ device has, "speeddry" for example.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    public struct RunAuxiliary: QueryOperation, SilentOperation {
        package static let call = Query(
            id: "ptz/runAuxiliary", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .once)

        /// The function's name (`auxiliary`).
        public var function: String
        /// The video channel, from 1; the default channel if absent.
        public var camera: String?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - function: The function's name.
        ///   - camera: The video channel, from 1; the default channel if absent.
        public init(function: String, camera: String? = nil) {
            self.function = function
            self.camera = camera
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("camera", camera)
            query.append("auxiliary", function)
        }
    }

    /// Sets speed, focus, iris, filter and backlight compensation.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    public struct Configure: QueryOperation, SilentOperation {
        package static let call = Query(
            id: "ptz/configure", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .idempotent)

        /// The video channel, from 1; the default channel if absent.
        public var camera: String?
        /// How fast pan and tilt are, from 1 to 100.
        public var speed: Int32?
        /// Whether the focus is automatic.
        public var autofocus: Bool?
        /// Whether the iris is automatic.
        public var autoiris: Bool?
        /// What the infrared-cut filter does (`ircutfilter`).
        public var infraredCutFilter: FilterState?
        /// Whether backlight compensation is on.
        public var backlight: Bool?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - camera: The video channel, from 1; the default channel if absent.
        ///   - speed: How fast pan and tilt are, from 1 to 100.
        ///   - autofocus: Whether the focus is automatic.
        ///   - autoiris: Whether the iris is automatic.
        ///   - infraredCutFilter: What the infrared-cut filter does.
        ///   - backlight: Whether backlight compensation is on.
        public init(
            camera: String? = nil, speed: Int32? = nil, autofocus: Bool? = nil, autoiris: Bool? = nil,
            infraredCutFilter: FilterState? = nil, backlight: Bool? = nil
        ) {
            self.camera = camera
            self.speed = speed
            self.autofocus = autofocus
            self.autoiris = autoiris
            self.infraredCutFilter = infraredCutFilter
            self.backlight = backlight
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("camera", camera)
            query.append("speed", speed)
            query.append("autofocus", autofocus.map { $0 ? "on" : "off" })
            query.append("autoiris", autoiris.map { $0 ? "on" : "off" })
            query.append("ircutfilter", infraredCutFilter?.rawValue)
            query.append("backlight", backlight.map { $0 ? "on" : "off" })
        }
    }

    /// Reads which commands there are, as a text for people.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    public struct GetCommands: QueryOperation, TextOperation {
        package static let call = Query(
            id: "ptz/getCommands", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .read)

        /// The video channel, from 1; the default channel if absent.
        public var camera: String?

        /// Makes the call's value.
        ///
        /// - Parameter camera: The video channel, from 1; the default channel if absent.
        public init(camera: String? = nil) {
            self.camera = camera
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("info", "1")
            query.append("camera", camera)
        }
    }

    /// Reads the name of the PTZ driver.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    public struct GetDriverName: QueryOperation, TextOperation {
        package static let call = Query(
            id: "ptz/getDriverName", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .read)

        /// The video channel, from 1; the default channel if absent.
        public var camera: String?

        /// Makes the call's value.
        ///
        /// - Parameter camera: The video channel, from 1; the default channel if absent.
        public init(camera: String? = nil) {
            self.camera = camera
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("whoami", "1")
            query.append("camera", camera)
        }
    }

    /// Reads how far it can move.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    public struct GetLimits: QueryOperation, KeyValueOperation {
        package static let call = Query(
            id: "ptz/getLimits", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .read)

        /// The video channel, from 1; the default channel if absent.
        public var camera: String?

        /// Makes the call's value.
        ///
        /// - Parameter camera: The video channel, from 1; the default channel if absent.
        public init(camera: String? = nil) {
            self.camera = camera
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("query", "limits")
            query.append("camera", camera)
        }

        package func read(_ text: inout KeyValueReader) throws(WireError) -> Output {
            try Output(from: &text)
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The lowest pan, in degrees (`MinPan`).
            public var minimumPan: Double?
            /// The highest pan, in degrees (`MaxPan`).
            public var maximumPan: Double?
            /// The lowest tilt, in degrees (`MinTilt`).
            public var minimumTilt: Double?
            /// The highest tilt, in degrees (`MaxTilt`).
            public var maximumTilt: Double?
            /// The lowest zoom (`MinZoom`).
            public var minimumZoom: Double?
            /// The highest zoom (`MaxZoom`).
            public var maximumZoom: Double?
            /// The lowest iris (`MinIris`).
            public var minimumIris: Double?
            /// The highest iris (`MaxIris`).
            public var maximumIris: Double?
            /// The lowest focus (`MinFocus`).
            public var minimumFocus: Double?
            /// The highest focus (`MaxFocus`).
            public var maximumFocus: Double?
            /// The lowest field angle (`MinFieldAngle`).
            public var minimumFieldAngle: Double?
            /// The highest field angle (`MaxFieldAngle`).
            public var maximumFieldAngle: Double?
            /// The lowest brightness (`MinBrightness`).
            public var minimumBrightness: Double?
            /// The highest brightness (`MaxBrightness`).
            public var maximumBrightness: Double?

            init(from text: inout KeyValueReader) throws(WireError) {
                while let key = try text.nextKey() {
                    switch key {
                    case "MinPan": minimumPan = Double(text.value)
                    case "MaxPan": maximumPan = Double(text.value)
                    case "MinTilt": minimumTilt = Double(text.value)
                    case "MaxTilt": maximumTilt = Double(text.value)
                    case "MinZoom": minimumZoom = Double(text.value)
                    case "MaxZoom": maximumZoom = Double(text.value)
                    case "MinIris": minimumIris = Double(text.value)
                    case "MaxIris": maximumIris = Double(text.value)
                    case "MinFocus": minimumFocus = Double(text.value)
                    case "MaxFocus": maximumFocus = Double(text.value)
                    case "MinFieldAngle": minimumFieldAngle = Double(text.value)
                    case "MaxFieldAngle": maximumFieldAngle = Double(text.value)
                    case "MinBrightness": minimumBrightness = Double(text.value)
                    case "MaxBrightness": maximumBrightness = Double(text.value)
                    default: break
                    }
                }
            }
        }
    }

    /// Reads whether a device with two lenses gives the overview or the normal view.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    public struct GetMode: QueryOperation, TextOperation {
        package static let call = Query(
            id: "ptz/getMode", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .read)

        /// The video channel, from 1; the default channel if absent.
        public var camera: String?

        /// Makes the call's value.
        ///
        /// - Parameter camera: The video channel, from 1; the default channel if absent.
        public init(camera: String? = nil) {
            self.camera = camera
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("query", "mode")
            query.append("camera", camera)
        }
    }

    /// Reads where it is.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    public struct GetPosition: QueryOperation, KeyValueOperation {
        package static let call = Query(
            id: "ptz/getPosition", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .read)

        /// The video channel, from 1; the default channel if absent.
        public var camera: String?

        /// Makes the call's value.
        ///
        /// - Parameter camera: The video channel, from 1; the default channel if absent.
        public init(camera: String? = nil) {
            self.camera = camera
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("query", "position")
            query.append("camera", camera)
        }

        package func read(_ text: inout KeyValueReader) throws(WireError) -> Output {
            try Output(from: &text)
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The pan, in degrees.
            public var pan: Double?
            /// The tilt, in degrees.
            public var tilt: Double?
            /// The zoom, from 1 (wide).
            public var zoom: Double?
            /// The focus, from 1 (near) to 9999 (far).
            public var focus: Double?
            /// The iris, from 1 (closed) to 9999 (open).
            public var iris: Double?
            /// The brightness, from 1 to 9999.
            public var brightness: Double?
            /// Whether the focus is automatic.
            public var autofocus: Bool?
            /// Whether the iris is automatic.
            public var autoiris: Bool?

            init(from text: inout KeyValueReader) throws(WireError) {
                while let key = try text.nextKey() {
                    switch key {
                    case "pan": pan = Double(text.value)
                    case "tilt": tilt = Double(text.value)
                    case "zoom": zoom = Double(text.value)
                    case "focus": focus = Double(text.value)
                    case "iris": iris = Double(text.value)
                    case "brightness": brightness = Double(text.value)
                    case "autofocus": autofocus = Bool(wire: text.value)
                    case "autoiris": autoiris = Bool(wire: text.value)
                    default: break
                    }
                }
            }
        }
    }

    /// Reads how fast pan and tilt are.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    public struct GetSpeed: QueryOperation, KeyValueOperation {
        package static let call = Query(
            id: "ptz/getSpeed", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .read)

        /// The video channel, from 1; the default channel if absent.
        public var camera: String?

        /// Makes the call's value.
        ///
        /// - Parameter camera: The video channel, from 1; the default channel if absent.
        public init(camera: String? = nil) {
            self.camera = camera
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("query", "speed")
            query.append("camera", camera)
        }

        package func read(_ text: inout KeyValueReader) throws(WireError) -> Output {
            try Output(from: &text)
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// How fast, from 1 to 100.
            public var speed: Double?

            init(from text: inout KeyValueReader) throws(WireError) {
                while let key = try text.nextKey() {
                    switch key {
                    case "speed": speed = Double(text.value)
                    default: break
                    }
                }
            }
        }
    }

    /// Reads the preset positions of all video channels, as a text.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    public struct GetAllPresets: QueryOperation, TextOperation {
        package static let call = Query(
            id: "ptz/getAllPresets", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .read)

        /// The video channel, from 1; the default channel if absent.
        public var camera: String?
        /// In which form; lines of text if absent.
        public var format: Format?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - camera: The video channel, from 1; the default channel if absent.
        ///   - format: In which form; lines of text if absent.
        public init(camera: String? = nil, format: Format? = nil) {
            self.camera = camera
            self.format = format
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("query", "presetposall")
            query.append("camera", camera)
            query.append("format", format?.rawValue)
        }
    }

    /// Reads the preset positions of a video channel or of all, as a text.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    public struct GetPresets: QueryOperation, TextOperation {
        package static let call = Query(
            id: "ptz/getPresets", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .read)

        /// The video channel, from 1, or "all"; the default channel if absent.
        public var camera: String?
        /// In which form; lines of text if absent.
        public var format: Format?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - camera: The video channel, from 1, or "all"; the default channel if absent.
        ///   - format: In which form; lines of text if absent.
        public init(camera: String? = nil, format: Format? = nil) {
            self.camera = camera
            self.format = format
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("query", "presetposcam")
            query.append("camera", camera)
            query.append("format", format?.rawValue)
        }
    }

    /// Reads the preset positions with their pan, tilt and zoom, as a text.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    public struct GetPresetData: QueryOperation, TextOperation {
        package static let call = Query(
            id: "ptz/getPresetData", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .read)

        /// The video channel, from 1, or "all"; the default channel if absent.
        public var camera: String?
        /// In which form; lines of text if absent.
        public var format: Format?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - camera: The video channel, from 1, or "all"; the default channel if absent.
        ///   - format: In which form; lines of text if absent.
        public init(camera: String? = nil, format: Format? = nil) {
            self.camera = camera
            self.format = format
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("query", "presetposcamdata")
            query.append("camera", camera)
            query.append("format", format?.rawValue)
        }
    }

    /// Reads which functions the PTZ device has, as a text.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    public struct GetAuxiliaryCommands: QueryOperation, TextOperation {
        package static let call = Query(
            id: "ptz/getAuxiliaryCommands", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer,
            effect: .read)

        /// The video channel, from 1; the default channel if absent.
        public var camera: String?
        /// In which form; lines of text if absent.
        public var format: Format?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - camera: The video channel, from 1; the default channel if absent.
        ///   - format: In which form; lines of text if absent.
        public init(camera: String? = nil, format: Format? = nil) {
            self.camera = camera
            self.format = format
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("query", "auxiliary")
            query.append("camera", camera)
            query.append("format", format?.rawValue)
        }
    }

    /// Reads what the numbers for speed, focus and zoom mean.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#queryattributes-response>.
    public struct GetAttributes: QueryOperation, JSONDocumentOperation {
        package static let call = Query(
            id: "ptz/getAttributes", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .read)

        /// The video channel, from 1, or "all"; the default channel if absent.
        public var camera: String?
        /// Which attributes; all if absent.
        public var group: AttributeGroup?

        /// What the device answers.
        public typealias Output = [String: Attributes]

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - camera: The video channel, from 1, or "all"; the default channel if absent.
        ///   - group: Which attributes; all if absent.
        public init(camera: String? = nil, group: AttributeGroup? = nil) {
            self.camera = camera
            self.group = group
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("query", "attributes")
            query.append("format", "json")
            query.append("camera", camera)
            query.append("group", group?.rawValue)
        }
    }

    /// Operates the menu that the PTZ device draws in its picture.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-configuration>.
    public struct ControlScreenMenu: QueryOperation, SilentOperation {
        package static let call = Query(
            id: "ptz/controlScreenMenu", path: "/axis-cgi/com/ptzconfig.cgi", arguments: .get, access: .admin,
            effect: .once)

        /// What to do (`osdmenu`).
        public var command: MenuCommand
        /// The video channel, from 1; the default channel if absent.
        public var camera: String?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - command: What to do.
        ///   - camera: The video channel, from 1; the default channel if absent.
        public init(command: MenuCommand, camera: String? = nil) {
            self.command = command
            self.camera = camera
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("osdmenu", command.rawValue)
            query.append("camera", camera)
        }
    }

    /// Keeps the current position as a preset position of a name.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-configuration>.
    public struct SetPresetNamed: QueryOperation, SilentOperation {
        package static let call = Query(
            id: "ptz/setPresetNamed", path: "/axis-cgi/com/ptzconfig.cgi", arguments: .get, access: .admin,
            effect: .idempotent)

        /// The name, of at most 31 characters, without quotes, angle brackets, tilde and colon (`setserverpresetname`).
        public var name: String
        /// Whether it becomes the home position (`home`).
        public var isHome: Bool?
        /// The video channel, from 1; the default channel if absent.
        public var camera: String?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - name: The name, of at most 31 characters, without quotes, angle brackets, tilde and colon.
        ///   - isHome: Whether it becomes the home position.
        ///   - camera: The video channel, from 1; the default channel if absent.
        public init(name: String, isHome: Bool? = nil, camera: String? = nil) {
            self.name = name
            self.isHome = isHome
            self.camera = camera
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("setserverpresetname", name)
            query.append("home", isHome.map { $0 ? "yes" : "no" })
            query.append("camera", camera)
        }
    }

    /// Keeps the current position as a preset position of a number.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-configuration>.
    public struct SetPreset: QueryOperation, SilentOperation {
        package static let call = Query(
            id: "ptz/setPreset", path: "/axis-cgi/com/ptzconfig.cgi", arguments: .get, access: .admin,
            effect: .idempotent)

        /// The number, from 1 (`setserverpresetno`).
        public var number: Int32
        /// Whether it becomes the home position (`home`).
        public var isHome: Bool?
        /// The video channel, from 1; the default channel if absent.
        public var camera: String?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - number: The number, from 1.
        ///   - isHome: Whether it becomes the home position.
        ///   - camera: The video channel, from 1; the default channel if absent.
        public init(number: Int32, isHome: Bool? = nil, camera: String? = nil) {
            self.number = number
            self.isHome = isHome
            self.camera = camera
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("setserverpresetno", number)
            query.append("home", isHome.map { $0 ? "yes" : "no" })
            query.append("camera", camera)
        }
    }

    /// Gives a preset position another name.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-configuration>.
    public struct RenamePreset: QueryOperation, SilentOperation {
        package static let call = Query(
            id: "ptz/renamePreset", path: "/axis-cgi/com/ptzconfig.cgi", arguments: .get, access: .admin,
            effect: .idempotent)

        /// The number, from 1 (`renameserverpresetno`).
        public var number: Int32
        /// The name, of at most 31 characters, without quotes, angle brackets, tilde and colon (`newname`).
        public var newName: String
        /// The video channel, from 1; the default channel if absent.
        public var camera: String?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - number: The number, from 1.
        ///   - newName: The name, of at most 31 characters, without quotes, angle brackets, tilde and colon.
        ///   - camera: The video channel, from 1; the default channel if absent.
        public init(number: Int32, newName: String, camera: String? = nil) {
            self.number = number
            self.newName = newName
            self.camera = camera
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("renameserverpresetno", number)
            query.append("newname", newName)
            query.append("camera", camera)
        }
    }

    /// Removes a preset position of a name; if it is the home position, the device makes another.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-configuration>.
    public struct RemovePresetNamed: QueryOperation, SilentOperation {
        package static let call = Query(
            id: "ptz/removePresetNamed", path: "/axis-cgi/com/ptzconfig.cgi", arguments: .get, access: .admin,
            effect: .idempotent)

        /// The name (`removeserverpresetname`).
        public var name: String
        /// The video channel, from 1; the default channel if absent.
        public var camera: String?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - name: The name.
        ///   - camera: The video channel, from 1; the default channel if absent.
        public init(name: String, camera: String? = nil) {
            self.name = name
            self.camera = camera
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("removeserverpresetname", name)
            query.append("camera", camera)
        }
    }

    /// Removes a preset position of a number; if it is the home position, the device makes another.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-configuration>.
    public struct RemovePreset: QueryOperation, SilentOperation {
        package static let call = Query(
            id: "ptz/removePreset", path: "/axis-cgi/com/ptzconfig.cgi", arguments: .get, access: .admin,
            effect: .idempotent)

        /// The number, from 1 (`removeserverpresetno`).
        public var number: Int32
        /// The video channel, from 1; the default channel if absent.
        public var camera: String?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - number: The number, from 1.
        ///   - camera: The video channel, from 1; the default channel if absent.
        public init(number: Int32, camera: String? = nil) {
            self.number = number
            self.camera = camera
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("removeserverpresetno", number)
            query.append("camera", camera)
        }
    }

    /// Removes all preset positions of a video channel or of all.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-configuration>.
    public struct RemoveAllPresets: QueryOperation, SilentOperation {
        package static let call = Query(
            id: "ptz/removeAllPresets", path: "/axis-cgi/com/ptzconfig.cgi", arguments: .get, access: .admin,
            effect: .idempotent)

        /// The video channel, from 1, or "all"; the default channel if absent.
        public var camera: String?

        /// Makes the call's value.
        ///
        /// - Parameter camera: The video channel, from 1, or "all"; the default channel if absent.
        public init(camera: String? = nil) {
            self.camera = camera
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("removeallserverpresets", "yes")
            query.append("camera", camera)
        }
    }

    /// Lets the PTZ device itself keep the current position, or do what stands there.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-configuration>.
    public struct SetDevicePreset: QueryOperation, SilentOperation {
        package static let call = Query(
            id: "ptz/setDevicePreset", path: "/axis-cgi/com/ptzconfig.cgi", arguments: .get, access: .admin,
            effect: .once)

        /// The device's number for it (`setdevicepreset`).
        public var number: Int32
        /// The video channel, from 1; the default channel if absent.
        public var camera: String?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - number: The device's number for it.
        ///   - camera: The video channel, from 1; the default channel if absent.
        public init(number: Int32, camera: String? = nil) {
            self.number = number
            self.camera = camera
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("setdevicepreset", number)
            query.append("camera", camera)
        }
    }

    /// A direction to move in.
    public struct Direction: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Up.
        public static let up = Direction(rawValue: "up")
        /// Down.
        public static let down = Direction(rawValue: "down")
        /// To the left.
        public static let left = Direction(rawValue: "left")
        /// To the right.
        public static let right = Direction(rawValue: "right")
        /// Up and to the left.
        public static let upLeft = Direction(rawValue: "upleft")
        /// Up and to the right.
        public static let upRight = Direction(rawValue: "upright")
        /// Down and to the left.
        public static let downLeft = Direction(rawValue: "downleft")
        /// Down and to the right.
        public static let downRight = Direction(rawValue: "downright")
    }

    /// What the infrared-cut filter does.
    public struct FilterState: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// What the light asks for.
        public static let automatic = FilterState(rawValue: "auto")
        /// Keeps infrared light out.
        public static let inPlace = FilterState(rawValue: "on")
        /// Lets infrared light in.
        public static let removed = FilterState(rawValue: "off")
    }

    /// The form of a reply.
    public struct Format: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// JSON.
        public static let json = Format(rawValue: "json")
    }

    /// A group of attributes.
    public struct AttributeGroup: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// What zoom means.
        public static let zoom = AttributeGroup(rawValue: "zoom")
        /// What focus means.
        public static let focus = AttributeGroup(rawValue: "focus")
        /// What speed means.
        public static let speed = AttributeGroup(rawValue: "speed")
        /// What drying the dome means.
        public static let speedDry = AttributeGroup(rawValue: "speeddry")
    }

    /// What to do with the menu in the picture.
    public struct MenuCommand: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Open it.
        public static let open = MenuCommand(rawValue: "open")
        /// Close it.
        public static let close = MenuCommand(rawValue: "close")
        /// Move up.
        public static let up = MenuCommand(rawValue: "up")
        /// Move down.
        public static let down = MenuCommand(rawValue: "down")
        /// Move to the left.
        public static let left = MenuCommand(rawValue: "left")
        /// Move to the right.
        public static let right = MenuCommand(rawValue: "right")
        /// Select.
        public static let select = MenuCommand(rawValue: "select")
        /// Go back.
        public static let back = MenuCommand(rawValue: "back")
    }

    /// What a video channel's numbers mean.
    public struct Attributes: Sendable, JSONReadable {
        /// What the speeds of pan and tilt mean.
        public var speeds: [SpeedStep] = []
        /// What the limits of the focus mean (`minFocus`).
        public var minimumFocus: [FocusStep] = []
        /// How much the lens magnifies at most (`maxOpticalZoomMag`).
        public var maximumOpticalZoom: Double?
        /// How much digital zoom magnifies at most (`maxDigitalZoomMag`).
        public var maximumDigitalZoom: Double?
        /// What the numbers of the zoom mean.
        public var zoomSteps: [ZoomStep] = []
        /// Whether the channel stands still and passes its commands on to another.
        public var isOverview: Bool?
        /// Attributes that this version of the library does not know.
        public var other: [String: JSONText] = [:]

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "speeds": speeds = try json.readArray(of: SpeedStep.self)
                case "minFocus": minimumFocus = try json.readArray(of: FocusStep.self)
                case "maxOpticalZoomMag": maximumOpticalZoom = try json.readNumericDouble()
                case "maxDigitalZoomMag": maximumDigitalZoom = try json.readNumericDouble()
                case "zoomSteps": zoomSteps = try json.readArray(of: ZoomStep.self)
                case "isOverview": isOverview = try json.readFlag()
                default:
                    other[key] = try json.readJSONText()
                }
            }
        }
    }

    /// What a speed means.
    public struct SpeedStep: Sendable, JSONReadable {
        /// The speed, from 1 to 100.
        public var value: Int32?
        /// Degrees per second.
        public var speed: Double?

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "value": value = try json.readNumericInt32()
                case "speed": speed = try json.readNumericDouble()
                default: try json.skipValue()
                }
            }
        }
    }

    /// What a limit of the focus means.
    public struct FocusStep: Sendable, JSONReadable {
        /// The limit, from 1 to 100.
        public var value: Int32?
        /// The distance, in centimetres.
        public var distance: Int32?

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "value": value = try json.readNumericInt32()
                case "distance": distance = try json.readNumericInt32()
                default: try json.skipValue()
                }
            }
        }
    }

    /// What a zoom means.
    public struct ZoomStep: Sendable, JSONReadable {
        /// The zoom, from 1 to 19999.
        public var value: Int32?
        /// How much it magnifies.
        public var zoom: Double?
        /// Whether to offer it as a limit; true if absent (`visible`).
        public var isVisible: Bool?

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "value": value = try json.readNumericInt32()
                case "zoom": zoom = try json.readNumericDouble()
                case "visible": isVisible = try json.readFlag()
                default: try json.skipValue()
                }
            }
        }
    }

    /// The API's calls; get it from ``Vapix/ptz``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``MoveTo``.
        public func moveTo(
            camera: String? = nil, pan: Double? = nil, tilt: Double? = nil, zoom: Int32? = nil, focus: Int32? = nil,
            iris: Int32? = nil, brightness: Int32? = nil, speed: Int32? = nil, imageRotation: Int32? = nil
        ) async throws {
            try await vapix.send(
                MoveTo(
                    camera: camera, pan: pan, tilt: tilt, zoom: zoom, focus: focus, iris: iris, brightness: brightness,
                    speed: speed, imageRotation: imageRotation))
        }

        /// See ``MoveBy``.
        public func moveBy(
            camera: String? = nil, pan: Double? = nil, tilt: Double? = nil, zoom: Int32? = nil, focus: Int32? = nil,
            iris: Int32? = nil, brightness: Int32? = nil, speed: Int32? = nil, imageRotation: Int32? = nil
        ) async throws {
            try await vapix.send(
                MoveBy(
                    camera: camera, pan: pan, tilt: tilt, zoom: zoom, focus: focus, iris: iris, brightness: brightness,
                    speed: speed, imageRotation: imageRotation))
        }

        /// See ``MoveContinuously``.
        public func moveContinuously(
            camera: String? = nil, panTilt: [Int32] = [], proportionalSpeed: Bool? = nil, zoom: Int32? = nil,
            focus: Int32? = nil, iris: Int32? = nil, brightness: Int32? = nil, imageRotation: Int32? = nil
        ) async throws {
            try await vapix.send(
                MoveContinuously(
                    camera: camera, panTilt: panTilt, proportionalSpeed: proportionalSpeed, zoom: zoom, focus: focus,
                    iris: iris, brightness: brightness, imageRotation: imageRotation))
        }

        /// See ``Move``.
        public func move(
            direction: Direction, camera: String? = nil, speed: Int32? = nil, imageRotation: Int32? = nil
        ) async throws {
            try await vapix.send(Move(direction: direction, camera: camera, speed: speed, imageRotation: imageRotation))
        }

        /// See ``GoHome``.
        public func goHome(camera: String? = nil, speed: Int32? = nil) async throws {
            try await vapix.send(GoHome(camera: camera, speed: speed))
        }

        /// See ``Stop``.
        public func stop(camera: String? = nil) async throws {
            try await vapix.send(Stop(camera: camera))
        }

        /// See ``Center``.
        public func center(
            point: [Int32], camera: String? = nil, imageWidth: Int32? = nil, imageHeight: Int32? = nil,
            speed: Int32? = nil, imageRotation: Int32? = nil
        ) async throws {
            try await vapix.send(
                Center(
                    point: point, camera: camera, imageWidth: imageWidth, imageHeight: imageHeight, speed: speed,
                    imageRotation: imageRotation))
        }

        /// See ``AreaZoom``.
        public func areaZoom(
            area: [Int32], camera: String? = nil, imageWidth: Int32? = nil, imageHeight: Int32? = nil,
            speed: Int32? = nil, imageRotation: Int32? = nil
        ) async throws {
            try await vapix.send(
                AreaZoom(
                    area: area, camera: camera, imageWidth: imageWidth, imageHeight: imageHeight, speed: speed,
                    imageRotation: imageRotation))
        }

        /// See ``GoToPresetNamed``.
        public func goToPresetNamed(name: String, camera: String? = nil, speed: Int32? = nil) async throws {
            try await vapix.send(GoToPresetNamed(name: name, camera: camera, speed: speed))
        }

        /// See ``GoToPreset``.
        public func goToPreset(number: Int32, camera: String? = nil, speed: Int32? = nil) async throws {
            try await vapix.send(GoToPreset(number: number, camera: camera, speed: speed))
        }

        /// See ``GoToDevicePreset``.
        public func goToDevicePreset(number: Int32, camera: String? = nil, speed: Int32? = nil) async throws {
            try await vapix.send(GoToDevicePreset(number: number, camera: camera, speed: speed))
        }

        /// See ``RunAuxiliary``.
        public func runAuxiliary(function: String, camera: String? = nil) async throws {
            try await vapix.send(RunAuxiliary(function: function, camera: camera))
        }

        /// See ``Configure``.
        public func configure(
            camera: String? = nil, speed: Int32? = nil, autofocus: Bool? = nil, autoiris: Bool? = nil,
            infraredCutFilter: FilterState? = nil, backlight: Bool? = nil
        ) async throws {
            try await vapix.send(
                Configure(
                    camera: camera, speed: speed, autofocus: autofocus, autoiris: autoiris,
                    infraredCutFilter: infraredCutFilter, backlight: backlight))
        }

        /// See ``GetCommands``.
        public func getCommands(camera: String? = nil) async throws -> String {
            try await vapix.send(GetCommands(camera: camera))
        }

        /// See ``GetDriverName``.
        public func getDriverName(camera: String? = nil) async throws -> String {
            try await vapix.send(GetDriverName(camera: camera))
        }

        /// See ``GetLimits``.
        public func getLimits(camera: String? = nil) async throws -> GetLimits.Output {
            try await vapix.send(GetLimits(camera: camera))
        }

        /// See ``GetMode``.
        public func getMode(camera: String? = nil) async throws -> String {
            try await vapix.send(GetMode(camera: camera))
        }

        /// See ``GetPosition``.
        public func getPosition(camera: String? = nil) async throws -> GetPosition.Output {
            try await vapix.send(GetPosition(camera: camera))
        }

        /// See ``GetSpeed``.
        public func getSpeed(camera: String? = nil) async throws -> GetSpeed.Output {
            try await vapix.send(GetSpeed(camera: camera))
        }

        /// See ``GetAllPresets``.
        public func getAllPresets(camera: String? = nil, format: Format? = nil) async throws -> String {
            try await vapix.send(GetAllPresets(camera: camera, format: format))
        }

        /// See ``GetPresets``.
        public func getPresets(camera: String? = nil, format: Format? = nil) async throws -> String {
            try await vapix.send(GetPresets(camera: camera, format: format))
        }

        /// See ``GetPresetData``.
        public func getPresetData(camera: String? = nil, format: Format? = nil) async throws -> String {
            try await vapix.send(GetPresetData(camera: camera, format: format))
        }

        /// See ``GetAuxiliaryCommands``.
        public func getAuxiliaryCommands(camera: String? = nil, format: Format? = nil) async throws -> String {
            try await vapix.send(GetAuxiliaryCommands(camera: camera, format: format))
        }

        /// See ``GetAttributes``.
        public func getAttributes(
            camera: String? = nil, group: AttributeGroup? = nil
        ) async throws -> [String: Attributes] {
            try await vapix.send(GetAttributes(camera: camera, group: group))
        }

        /// See ``ControlScreenMenu``.
        public func controlScreenMenu(command: MenuCommand, camera: String? = nil) async throws {
            try await vapix.send(ControlScreenMenu(command: command, camera: camera))
        }

        /// See ``SetPresetNamed``.
        public func setPresetNamed(name: String, isHome: Bool? = nil, camera: String? = nil) async throws {
            try await vapix.send(SetPresetNamed(name: name, isHome: isHome, camera: camera))
        }

        /// See ``SetPreset``.
        public func setPreset(number: Int32, isHome: Bool? = nil, camera: String? = nil) async throws {
            try await vapix.send(SetPreset(number: number, isHome: isHome, camera: camera))
        }

        /// See ``RenamePreset``.
        public func renamePreset(number: Int32, newName: String, camera: String? = nil) async throws {
            try await vapix.send(RenamePreset(number: number, newName: newName, camera: camera))
        }

        /// See ``RemovePresetNamed``.
        public func removePresetNamed(name: String, camera: String? = nil) async throws {
            try await vapix.send(RemovePresetNamed(name: name, camera: camera))
        }

        /// See ``RemovePreset``.
        public func removePreset(number: Int32, camera: String? = nil) async throws {
            try await vapix.send(RemovePreset(number: number, camera: camera))
        }

        /// See ``RemoveAllPresets``.
        public func removeAllPresets(camera: String? = nil) async throws {
            try await vapix.send(RemoveAllPresets(camera: camera))
        }

        /// See ``SetDevicePreset``.
        public func setDevicePreset(number: Int32, camera: String? = nil) async throws {
            try await vapix.send(SetDevicePreset(number: number, camera: camera))
        }
    }
}

extension Vapix {
    /// Moves the camera, or the part of the picture that it shows, and keeps preset positions; see ``PTZ``.
    public var ptz: PTZ.API { PTZ.API(vapix: self) }
}
