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
    public struct MoveTo: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

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
            camera: Int? = nil, pan: Double? = nil, tilt: Double? = nil, zoom: Int? = nil, focus: Int? = nil,
            iris: Int? = nil, brightness: Int? = nil, speed: Int? = nil, imageRotation: Int? = nil
        ) {
            call = VapixCall(
                id: "ptz/moveTo", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .idempotent,
                reply: .silence
            ) { query in
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
    }

    /// Moves from where it is, each part of which can be left out.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    public struct MoveBy: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

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
            camera: Int? = nil, pan: Double? = nil, tilt: Double? = nil, zoom: Int? = nil, focus: Int? = nil,
            iris: Int? = nil, brightness: Int? = nil, speed: Int? = nil, imageRotation: Int? = nil
        ) {
            call = VapixCall(
                id: "ptz/moveBy", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .once,
                reply: .silence
            ) { query in
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
    }

    /// Starts to move until told otherwise; 0 stops.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    public struct MoveContinuously: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - camera: The video channel, from 1; the default channel if absent.
        ///   - panTilt: How fast to pan right and to tilt up, each from -100 to 100.
        ///   - proportionalSpeed: Whether speeds are lower the farther it is zoomed in; false turns it off for this
        ///     command.
        ///   - zoom: How fast to zoom in, from -100 to 100.
        ///   - focus: How fast to focus farther, from -100 to 100.
        ///   - iris: How fast to open the iris, from -100 to 100.
        ///   - brightness: How fast to make it brighter, from -100 to 100.
        ///   - imageRotation: How the picture that the command refers to is turned, in degrees (0, 90, 180 or 270), if
        ///     other than the setting.
        public init(
            camera: Int? = nil, panTilt: PanTilt? = nil, proportionalSpeed: Bool? = nil, zoom: Int? = nil,
            focus: Int? = nil, iris: Int? = nil, brightness: Int? = nil, imageRotation: Int? = nil
        ) {
            call = VapixCall(
                id: "ptz/moveContinuously", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer,
                effect: .once, reply: .silence
            ) { query in
                query.append("camera", camera)
                query.append("continuouspantiltmove", panTilt?.description)
                query.append("proportionalspeed", proportionalSpeed.map { $0 ? "enabled" : "disabled" })
                query.append("continuouszoommove", zoom)
                query.append("continuousfocusmove", focus)
                query.append("continuousirismove", iris)
                query.append("continuousbrightnessmove", brightness)
                query.append("imagerotation", imageRotation)
            }
        }
    }

    /// Moves a step in a direction.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    public struct Move: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - direction: Which direction.
        ///   - camera: The video channel, from 1; the default channel if absent.
        ///   - speed: How fast pan and tilt are, from 1 to 100.
        ///   - imageRotation: How the picture that the command refers to is turned, in degrees (0, 90, 180 or 270), if
        ///     other than the setting.
        public init(direction: Direction, camera: Int? = nil, speed: Int? = nil, imageRotation: Int? = nil) {
            call = VapixCall(
                id: "ptz/move", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .once,
                reply: .silence
            ) { query in
                query.append("camera", camera)
                query.append("move", direction.rawValue)
                query.append("speed", speed)
                query.append("imagerotation", imageRotation)
            }
        }
    }

    /// Moves to the home position.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    public struct GoHome: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - camera: The video channel, from 1; the default channel if absent.
        ///   - speed: How fast pan and tilt are, from 1 to 100.
        public init(camera: Int? = nil, speed: Int? = nil) {
            call = VapixCall(
                id: "ptz/goHome", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .idempotent,
                reply: .silence
            ) { query in
                query.append("camera", camera)
                query.append("move", "home")
                query.append("speed", speed)
            }
        }
    }

    /// Stops pan and tilt.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    public struct Stop: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameter camera: The video channel, from 1; the default channel if absent.
        public init(camera: Int? = nil) {
            call = VapixCall(
                id: "ptz/stop", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .idempotent,
                reply: .silence
            ) { query in
                query.append("camera", camera)
                query.append("move", "stop")
            }
        }
    }

    /// Moves so that a point of the picture comes to its middle.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    public struct Center: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - point: The point, in pixels.
        ///   - camera: The video channel, from 1; the default channel if absent.
        ///   - imageWidth: The width of the picture that the coordinates refer to, if other than the default.
        ///   - imageHeight: The height of the picture that the coordinates refer to, if other than the default.
        ///   - speed: How fast pan and tilt are, from 1 to 100.
        ///   - imageRotation: How the picture that the command refers to is turned, in degrees (0, 90, 180 or 270), if
        ///     other than the setting.
        public init(
            point: Point, camera: Int? = nil, imageWidth: Int? = nil, imageHeight: Int? = nil, speed: Int? = nil,
            imageRotation: Int? = nil
        ) {
            call = VapixCall(
                id: "ptz/center", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .once,
                reply: .silence
            ) { query in
                query.append("camera", camera)
                query.append("center", point.description)
                query.append("imagewidth", imageWidth)
                query.append("imageheight", imageHeight)
                query.append("speed", speed)
                query.append("imagerotation", imageRotation)
            }
        }
    }

    /// Moves so that a point of the picture comes to its middle, and zooms.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    public struct AreaZoom: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - target: The point in pixels, and the zoom in percent.
        ///   - camera: The video channel, from 1; the default channel if absent.
        ///   - imageWidth: The width of the picture that the coordinates refer to, if other than the default.
        ///   - imageHeight: The height of the picture that the coordinates refer to, if other than the default.
        ///   - speed: How fast pan and tilt are, from 1 to 100.
        ///   - imageRotation: How the picture that the command refers to is turned, in degrees (0, 90, 180 or 270), if
        ///     other than the setting.
        public init(
            target: ZoomTarget, camera: Int? = nil, imageWidth: Int? = nil, imageHeight: Int? = nil, speed: Int? = nil,
            imageRotation: Int? = nil
        ) {
            call = VapixCall(
                id: "ptz/areaZoom", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .once,
                reply: .silence
            ) { query in
                query.append("camera", camera)
                query.append("areazoom", target.description)
                query.append("imagewidth", imageWidth)
                query.append("imageheight", imageHeight)
                query.append("speed", speed)
                query.append("imagerotation", imageRotation)
            }
        }
    }

    /// Moves to a preset position of a name.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    public struct GoToPresetNamed: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - name: The preset position's name.
        ///   - camera: The video channel, from 1; the default channel if absent.
        ///   - speed: How fast pan and tilt are, from 1 to 100.
        public init(name: String, camera: Int? = nil, speed: Int? = nil) {
            call = VapixCall(
                id: "ptz/goToPresetNamed", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer,
                effect: .idempotent, reply: .silence
            ) { query in
                query.append("camera", camera)
                query.append("gotoserverpresetname", name)
                query.append("speed", speed)
            }
        }
    }

    /// Moves to a preset position of a number.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    public struct GoToPreset: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - number: The preset position's number, from 1.
        ///   - camera: The video channel, from 1; the default channel if absent.
        ///   - speed: How fast pan and tilt are, from 1 to 100.
        public init(number: Int, camera: Int? = nil, speed: Int? = nil) {
            call = VapixCall(
                id: "ptz/goToPreset", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer,
                effect: .idempotent, reply: .silence
            ) { query in
                query.append("camera", camera)
                query.append("gotoserverpresetno", number)
                query.append("speed", speed)
            }
        }
    }

    /// Moves to a preset position that the PTZ device itself keeps, or does what stands there.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    public struct GoToDevicePreset: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - number: The device's number for it.
        ///   - camera: The video channel, from 1; the default channel if absent.
        ///   - speed: How fast pan and tilt are, from 1 to 100.
        public init(number: Int, camera: Int? = nil, speed: Int? = nil) {
            call = VapixCall(
                id: "ptz/goToDevicePreset", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer,
                effect: .once, reply: .silence
            ) { query in
                query.append("camera", camera)
                query.append("gotodevicepreset", number)
                query.append("speed", speed)
            }
        }
    }

    /// Runs a function that the PTZ device has, "speeddry" for example.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    public struct RunAuxiliary: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - function: The function's name.
        ///   - camera: The video channel, from 1; the default channel if absent.
        public init(function: String, camera: Int? = nil) {
            call = VapixCall(
                id: "ptz/runAuxiliary", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .once,
                reply: .silence
            ) { query in
                query.append("camera", camera)
                query.append("auxiliary", function)
            }
        }
    }

    /// Sets speed, focus, iris, filter and backlight compensation.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    public struct Configure: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

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
            camera: Int? = nil, speed: Int? = nil, autofocus: Bool? = nil, autoiris: Bool? = nil,
            infraredCutFilter: FilterState? = nil, backlight: Bool? = nil
        ) {
            call = VapixCall(
                id: "ptz/configure", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer,
                effect: .idempotent, reply: .silence
            ) { query in
                query.append("camera", camera)
                query.append("speed", speed)
                query.append("autofocus", autofocus.map { $0 ? "on" : "off" })
                query.append("autoiris", autoiris.map { $0 ? "on" : "off" })
                query.append("ircutfilter", infraredCutFilter?.rawValue)
                query.append("backlight", backlight.map { $0 ? "on" : "off" })
            }
        }
    }

    /// Reads which commands there are, as a text for people.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    public struct GetCommands: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<String>

        /// Makes the call's value.
        ///
        /// - Parameter camera: The video channel, from 1; the default channel if absent.
        public init(camera: Int? = nil) {
            call = VapixCall(
                id: "ptz/getCommands", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .read,
                reply: .text
            ) { query in
                query.append("info", "1")
                query.append("camera", camera)
            }
        }
    }

    /// Reads the name of the PTZ driver.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    public struct GetDriverName: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<String>

        /// Makes the call's value.
        ///
        /// - Parameter camera: The video channel, from 1; the default channel if absent.
        public init(camera: Int? = nil) {
            call = VapixCall(
                id: "ptz/getDriverName", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .read,
                reply: .text
            ) { query in
                query.append("whoami", "1")
                query.append("camera", camera)
            }
        }
    }

    /// Reads how far it can move.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    public struct GetLimits: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameter camera: The video channel, from 1; the default channel if absent.
        public init(camera: Int? = nil) {
            call = VapixCall(
                id: "ptz/getLimits", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .read,
                reply: .keyValue(reading: Output.init(from:))
            ) { query in
                query.append("query", "limits")
                query.append("camera", camera)
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The lowest pan, in degrees (`MinPan`).
            public let minimumPan: Double?
            /// The highest pan, in degrees (`MaxPan`).
            public let maximumPan: Double?
            /// The lowest tilt, in degrees (`MinTilt`).
            public let minimumTilt: Double?
            /// The highest tilt, in degrees (`MaxTilt`).
            public let maximumTilt: Double?
            /// The lowest zoom (`MinZoom`).
            public let minimumZoom: Double?
            /// The highest zoom (`MaxZoom`).
            public let maximumZoom: Double?
            /// The lowest iris (`MinIris`).
            public let minimumIris: Double?
            /// The highest iris (`MaxIris`).
            public let maximumIris: Double?
            /// The lowest focus (`MinFocus`).
            public let minimumFocus: Double?
            /// The highest focus (`MaxFocus`).
            public let maximumFocus: Double?
            /// The lowest field angle (`MinFieldAngle`).
            public let minimumFieldAngle: Double?
            /// The highest field angle (`MaxFieldAngle`).
            public let maximumFieldAngle: Double?
            /// The lowest brightness (`MinBrightness`).
            public let minimumBrightness: Double?
            /// The highest brightness (`MaxBrightness`).
            public let maximumBrightness: Double?

            init(from text: inout KeyValueReader) throws(WireError) {
                var minimumPan: Double?
                var maximumPan: Double?
                var minimumTilt: Double?
                var maximumTilt: Double?
                var minimumZoom: Double?
                var maximumZoom: Double?
                var minimumIris: Double?
                var maximumIris: Double?
                var minimumFocus: Double?
                var maximumFocus: Double?
                var minimumFieldAngle: Double?
                var maximumFieldAngle: Double?
                var minimumBrightness: Double?
                var maximumBrightness: Double?
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
                self.minimumPan = minimumPan
                self.maximumPan = maximumPan
                self.minimumTilt = minimumTilt
                self.maximumTilt = maximumTilt
                self.minimumZoom = minimumZoom
                self.maximumZoom = maximumZoom
                self.minimumIris = minimumIris
                self.maximumIris = maximumIris
                self.minimumFocus = minimumFocus
                self.maximumFocus = maximumFocus
                self.minimumFieldAngle = minimumFieldAngle
                self.maximumFieldAngle = maximumFieldAngle
                self.minimumBrightness = minimumBrightness
                self.maximumBrightness = maximumBrightness
            }
        }
    }

    /// Reads whether a device with two lenses gives the overview or the normal view.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    public struct GetMode: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<ViewMode>

        /// Makes the call's value.
        ///
        /// - Parameter camera: The video channel, from 1; the default channel if absent.
        public init(camera: Int? = nil) {
            call = VapixCall(
                id: "ptz/getMode", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .read,
                reply: .text(as: ViewMode.self)
            ) { query in
                query.append("query", "mode")
                query.append("camera", camera)
            }
        }
    }

    /// Reads where it is.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    public struct GetPosition: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameter camera: The video channel, from 1; the default channel if absent.
        public init(camera: Int? = nil) {
            call = VapixCall(
                id: "ptz/getPosition", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .read,
                reply: .keyValue(reading: Output.init(from:))
            ) { query in
                query.append("query", "position")
                query.append("camera", camera)
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The pan, in degrees.
            public let pan: Double?
            /// The tilt, in degrees.
            public let tilt: Double?
            /// The zoom, from 1 (wide).
            public let zoom: Double?
            /// The focus, from 1 (near) to 9999 (far).
            public let focus: Double?
            /// The iris, from 1 (closed) to 9999 (open).
            public let iris: Double?
            /// The brightness, from 1 to 9999.
            public let brightness: Double?
            /// Whether the focus is automatic.
            public let autofocus: Bool?
            /// Whether the iris is automatic.
            public let autoiris: Bool?

            init(from text: inout KeyValueReader) throws(WireError) {
                var pan: Double?
                var tilt: Double?
                var zoom: Double?
                var focus: Double?
                var iris: Double?
                var brightness: Double?
                var autofocus: Bool?
                var autoiris: Bool?
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
                self.pan = pan
                self.tilt = tilt
                self.zoom = zoom
                self.focus = focus
                self.iris = iris
                self.brightness = brightness
                self.autofocus = autofocus
                self.autoiris = autoiris
            }
        }
    }

    /// Reads how fast pan and tilt are.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    public struct GetSpeed: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameter camera: The video channel, from 1; the default channel if absent.
        public init(camera: Int? = nil) {
            call = VapixCall(
                id: "ptz/getSpeed", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .read,
                reply: .keyValue(reading: Output.init(from:))
            ) { query in
                query.append("query", "speed")
                query.append("camera", camera)
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// How fast, from 1 to 100.
            public let speed: Double?

            init(from text: inout KeyValueReader) throws(WireError) {
                var speed: Double?
                while let key = try text.nextKey() {
                    switch key {
                    case "speed": speed = Double(text.value)
                    default: break
                    }
                }
                self.speed = speed
            }
        }
    }

    /// Reads the preset positions of all video channels.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    public struct GetAllPresets: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<PresetList>

        /// Makes the call's value.
        ///
        /// - Parameter camera: The video channel, from 1; the default channel if absent.
        public init(camera: Int? = nil) {
            call = VapixCall(
                id: "ptz/getAllPresets", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .read,
                reply: .text(as: PresetList.self)
            ) { query in
                query.append("query", "presetposall")
                query.append("camera", camera)
            }
        }
    }

    /// Reads the preset positions of a video channel or of all.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    public struct GetPresets: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<PresetList>

        /// Makes the call's value.
        ///
        /// - Parameter camera: The video channel, from 1, or "all"; the default channel if absent.
        public init(camera: String? = nil) {
            call = VapixCall(
                id: "ptz/getPresets", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .read,
                reply: .text(as: PresetList.self)
            ) { query in
                query.append("query", "presetposcam")
                query.append("camera", camera)
            }
        }
    }

    /// Reads the preset positions with their pan, tilt and zoom, as a text.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    public struct GetPresetData: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<String>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - camera: The video channel, from 1, or "all"; the default channel if absent.
        ///   - format: In which form; lines of text if absent.
        public init(camera: String? = nil, format: Format? = nil) {
            call = VapixCall(
                id: "ptz/getPresetData", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .read,
                reply: .text
            ) { query in
                query.append("query", "presetposcamdata")
                query.append("camera", camera)
                query.append("format", format?.rawValue)
            }
        }
    }

    /// Reads which functions the PTZ device has, as a text.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    public struct GetAuxiliaryCommands: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<String>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - camera: The video channel, from 1; the default channel if absent.
        ///   - format: In which form; lines of text if absent.
        public init(camera: Int? = nil, format: Format? = nil) {
            call = VapixCall(
                id: "ptz/getAuxiliaryCommands", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer,
                effect: .read, reply: .text
            ) { query in
                query.append("query", "auxiliary")
                query.append("camera", camera)
                query.append("format", format?.rawValue)
            }
        }
    }

    /// Reads what the numbers for speed, focus and zoom mean.
    ///
    /// Access: viewer; with the PTZ right.
    /// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#queryattributes-response>.
    public struct GetAttributes: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<[String: Attributes]>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - camera: The video channel, from 1, or "all"; the default channel if absent.
        ///   - group: Which attributes; all if absent.
        public init(camera: String? = nil, group: AttributeGroup? = nil) {
            call = VapixCall(
                id: "ptz/getAttributes", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .read,
                reply: .document
            ) { query in
                query.append("query", "attributes")
                query.append("format", "json")
                query.append("camera", camera)
                query.append("group", group?.rawValue)
            }
        }
    }

    /// Operates the menu that the PTZ device draws in its picture.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-configuration>.
    public struct ControlScreenMenu: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - command: What to do.
        ///   - camera: The video channel, from 1; the default channel if absent.
        public init(command: MenuCommand, camera: Int? = nil) {
            call = VapixCall(
                id: "ptz/controlScreenMenu", path: "/axis-cgi/com/ptzconfig.cgi", arguments: .get, access: .admin,
                effect: .once, reply: .silence
            ) { query in
                query.append("osdmenu", command.rawValue)
                query.append("camera", camera)
            }
        }
    }

    /// Keeps the current position as a preset position of a name.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-configuration>.
    public struct SetPresetNamed: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - name: The name, of at most 31 characters, without quotes, angle brackets, tilde and colon.
        ///   - isHome: Whether it becomes the home position.
        ///   - camera: The video channel, from 1; the default channel if absent.
        public init(name: String, isHome: Bool? = nil, camera: Int? = nil) {
            call = VapixCall(
                id: "ptz/setPresetNamed", path: "/axis-cgi/com/ptzconfig.cgi", arguments: .get, access: .admin,
                effect: .idempotent, reply: .silence
            ) { query in
                query.append("setserverpresetname", name)
                query.append("home", isHome.map { $0 ? "yes" : "no" })
                query.append("camera", camera)
            }
        }
    }

    /// Keeps the current position as a preset position of a number.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-configuration>.
    public struct SetPreset: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - number: The number, from 1.
        ///   - isHome: Whether it becomes the home position.
        ///   - camera: The video channel, from 1; the default channel if absent.
        public init(number: Int, isHome: Bool? = nil, camera: Int? = nil) {
            call = VapixCall(
                id: "ptz/setPreset", path: "/axis-cgi/com/ptzconfig.cgi", arguments: .get, access: .admin,
                effect: .idempotent, reply: .silence
            ) { query in
                query.append("setserverpresetno", number)
                query.append("home", isHome.map { $0 ? "yes" : "no" })
                query.append("camera", camera)
            }
        }
    }

    /// Gives a preset position another name.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-configuration>.
    public struct RenamePreset: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - number: The number, from 1.
        ///   - newName: The name, of at most 31 characters, without quotes, angle brackets, tilde and colon.
        ///   - camera: The video channel, from 1; the default channel if absent.
        public init(number: Int, newName: String, camera: Int? = nil) {
            call = VapixCall(
                id: "ptz/renamePreset", path: "/axis-cgi/com/ptzconfig.cgi", arguments: .get, access: .admin,
                effect: .idempotent, reply: .silence
            ) { query in
                query.append("renameserverpresetno", number)
                query.append("newname", newName)
                query.append("camera", camera)
            }
        }
    }

    /// Removes a preset position of a name; if it is the home position, the device makes another.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-configuration>.
    public struct RemovePresetNamed: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - name: The name.
        ///   - camera: The video channel, from 1; the default channel if absent.
        public init(name: String, camera: Int? = nil) {
            call = VapixCall(
                id: "ptz/removePresetNamed", path: "/axis-cgi/com/ptzconfig.cgi", arguments: .get, access: .admin,
                effect: .idempotent, reply: .silence
            ) { query in
                query.append("removeserverpresetname", name)
                query.append("camera", camera)
            }
        }
    }

    /// Removes a preset position of a number; if it is the home position, the device makes another.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-configuration>.
    public struct RemovePreset: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - number: The number, from 1.
        ///   - camera: The video channel, from 1; the default channel if absent.
        public init(number: Int, camera: Int? = nil) {
            call = VapixCall(
                id: "ptz/removePreset", path: "/axis-cgi/com/ptzconfig.cgi", arguments: .get, access: .admin,
                effect: .idempotent, reply: .silence
            ) { query in
                query.append("removeserverpresetno", number)
                query.append("camera", camera)
            }
        }
    }

    /// Removes all preset positions of a video channel or of all.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-configuration>.
    public struct RemoveAllPresets: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameter camera: The video channel, from 1, or "all"; the default channel if absent.
        public init(camera: String? = nil) {
            call = VapixCall(
                id: "ptz/removeAllPresets", path: "/axis-cgi/com/ptzconfig.cgi", arguments: .get, access: .admin,
                effect: .idempotent, reply: .silence
            ) { query in
                query.append("removeallserverpresets", "yes")
                query.append("camera", camera)
            }
        }
    }

    /// Lets the PTZ device itself keep the current position, or do what stands there.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-configuration>.
    public struct SetDevicePreset: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - number: The device's number for it.
        ///   - camera: The video channel, from 1; the default channel if absent.
        public init(number: Int, camera: Int? = nil) {
            call = VapixCall(
                id: "ptz/setDevicePreset", path: "/axis-cgi/com/ptzconfig.cgi", arguments: .get, access: .admin,
                effect: .once, reply: .silence
            ) { query in
                query.append("setdevicepreset", number)
                query.append("camera", camera)
            }
        }
    }

    /// A direction to move in.
    public struct Direction: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Up.
        @_alwaysEmitIntoClient
        public static var up: Direction { Self(rawValue: "up") }
        /// Down.
        @_alwaysEmitIntoClient
        public static var down: Direction { Self(rawValue: "down") }
        /// To the left.
        @_alwaysEmitIntoClient
        public static var left: Direction { Self(rawValue: "left") }
        /// To the right.
        @_alwaysEmitIntoClient
        public static var right: Direction { Self(rawValue: "right") }
        /// Up and to the left.
        @_alwaysEmitIntoClient
        public static var upLeft: Direction { Self(rawValue: "upleft") }
        /// Up and to the right.
        @_alwaysEmitIntoClient
        public static var upRight: Direction { Self(rawValue: "upright") }
        /// Down and to the left.
        @_alwaysEmitIntoClient
        public static var downLeft: Direction { Self(rawValue: "downleft") }
        /// Down and to the right.
        @_alwaysEmitIntoClient
        public static var downRight: Direction { Self(rawValue: "downright") }
    }

    /// What the infrared-cut filter does.
    public struct FilterState: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// What the light asks for.
        @_alwaysEmitIntoClient
        public static var automatic: FilterState { Self(rawValue: "auto") }
        /// Keeps infrared light out.
        @_alwaysEmitIntoClient
        public static var inPlace: FilterState { Self(rawValue: "on") }
        /// Lets infrared light in.
        @_alwaysEmitIntoClient
        public static var removed: FilterState { Self(rawValue: "off") }
    }

    /// The form of a reply.
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

        /// JSON.
        @_alwaysEmitIntoClient
        public static var json: Format { Self(rawValue: "json") }
    }

    /// A group of attributes.
    public struct AttributeGroup: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// What zoom means.
        @_alwaysEmitIntoClient
        public static var zoom: AttributeGroup { Self(rawValue: "zoom") }
        /// What focus means.
        @_alwaysEmitIntoClient
        public static var focus: AttributeGroup { Self(rawValue: "focus") }
        /// What speed means.
        @_alwaysEmitIntoClient
        public static var speed: AttributeGroup { Self(rawValue: "speed") }
        /// What drying the dome means.
        @_alwaysEmitIntoClient
        public static var speedDry: AttributeGroup { Self(rawValue: "speeddry") }
    }

    /// What to do with the menu in the picture.
    public struct MenuCommand: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Open it.
        @_alwaysEmitIntoClient
        public static var open: MenuCommand { Self(rawValue: "open") }
        /// Close it.
        @_alwaysEmitIntoClient
        public static var close: MenuCommand { Self(rawValue: "close") }
        /// Move up.
        @_alwaysEmitIntoClient
        public static var up: MenuCommand { Self(rawValue: "up") }
        /// Move down.
        @_alwaysEmitIntoClient
        public static var down: MenuCommand { Self(rawValue: "down") }
        /// Move to the left.
        @_alwaysEmitIntoClient
        public static var left: MenuCommand { Self(rawValue: "left") }
        /// Move to the right.
        @_alwaysEmitIntoClient
        public static var right: MenuCommand { Self(rawValue: "right") }
        /// Select.
        @_alwaysEmitIntoClient
        public static var select: MenuCommand { Self(rawValue: "select") }
        /// Go back.
        @_alwaysEmitIntoClient
        public static var back: MenuCommand { Self(rawValue: "back") }
    }

    /// What a video channel's numbers mean.
    public struct Attributes: Sendable, JSONReadable {
        /// What the speeds of pan and tilt mean.
        public let speeds: [SpeedStep]
        /// What the limits of the focus mean (`minFocus`).
        public let minimumFocus: [FocusStep]
        /// How much the lens magnifies at most (`maxOpticalZoomMag`).
        public let maximumOpticalZoom: Double?
        /// How much digital zoom magnifies at most (`maxDigitalZoomMag`).
        public let maximumDigitalZoom: Double?
        /// What the numbers of the zoom mean.
        public let zoomSteps: [ZoomStep]
        /// Whether the channel stands still and passes its commands on to another.
        public let isOverview: Bool?
        /// Attributes that this version of the library does not know.
        public let other: [String: JSONText]

        package init(from json: inout JSONReader) throws(WireError) {
            var speeds: [SpeedStep] = []
            var minimumFocus: [FocusStep] = []
            var maximumOpticalZoom: Double?
            var maximumDigitalZoom: Double?
            var zoomSteps: [ZoomStep] = []
            var isOverview: Bool?
            var other: [String: JSONText] = [:]
            let keys: StaticString = """
                speeds,minFocus,maxOpticalZoomMag,maxDigitalZoomMag,zoomSteps,isOverview
                """
            while let key = try json.nextKey(of: keys) {
                switch key {
                case 0: speeds = try json.readArray(of: SpeedStep.self)
                case 1: minimumFocus = try json.readArray(of: FocusStep.self)
                case 2: maximumOpticalZoom = try json.readNumericDouble()
                case 3: maximumDigitalZoom = try json.readNumericDouble()
                case 4: zoomSteps = try json.readArray(of: ZoomStep.self)
                case 5: isOverview = try json.readFlag()
                default:
                    let key = json.keyText
                    other[key] = try json.readJSONText()
                }
            }
            self.speeds = speeds
            self.minimumFocus = minimumFocus
            self.maximumOpticalZoom = maximumOpticalZoom
            self.maximumDigitalZoom = maximumDigitalZoom
            self.zoomSteps = zoomSteps
            self.isOverview = isOverview
            self.other = other
        }
    }

    /// What a speed means.
    public struct SpeedStep: Sendable, JSONReadable {
        /// The speed, from 1 to 100.
        public let value: Int?
        /// Degrees per second.
        public let speed: Double?

        package init(from json: inout JSONReader) throws(WireError) {
            var value: Int?
            var speed: Double?
            while let key = try json.nextKey(of: "value,speed") {
                switch key {
                case 0: value = try json.readNumericInt()
                case 1: speed = try json.readNumericDouble()
                default: try json.skipValue()
                }
            }
            self.value = value
            self.speed = speed
        }
    }

    /// What a limit of the focus means.
    public struct FocusStep: Sendable, JSONReadable {
        /// The limit, from 1 to 100.
        public let value: Int?
        /// The distance, in centimetres.
        public let distance: Int?

        package init(from json: inout JSONReader) throws(WireError) {
            var value: Int?
            var distance: Int?
            while let key = try json.nextKey(of: "value,distance") {
                switch key {
                case 0: value = try json.readNumericInt()
                case 1: distance = try json.readNumericInt()
                default: try json.skipValue()
                }
            }
            self.value = value
            self.distance = distance
        }
    }

    /// What a zoom means.
    public struct ZoomStep: Sendable, JSONReadable {
        /// The zoom, from 1 to 19999.
        public let value: Int?
        /// How much it magnifies.
        public let zoom: Double?
        /// Whether to offer it as a limit; true if absent (`visible`).
        public let isVisible: Bool?

        package init(from json: inout JSONReader) throws(WireError) {
            var value: Int?
            var zoom: Double?
            var isVisible: Bool?
            while let key = try json.nextKey(of: "value,zoom,visible") {
                switch key {
                case 0: value = try json.readNumericInt()
                case 1: zoom = try json.readNumericDouble()
                case 2: isVisible = try json.readFlag()
                default: try json.skipValue()
                }
            }
            self.value = value
            self.zoom = zoom
            self.isVisible = isVisible
        }
    }
}

extension VapixCalls where API == PTZ {
    /// See ``PTZ/MoveTo``.
    @_alwaysEmitIntoClient
    public func moveTo(
        camera: Int? = nil, pan: Double? = nil, tilt: Double? = nil, zoom: Int? = nil, focus: Int? = nil,
        iris: Int? = nil, brightness: Int? = nil, speed: Int? = nil, imageRotation: Int? = nil
    ) async throws {
        try await vapix.send(
            PTZ.MoveTo(
                camera: camera, pan: pan, tilt: tilt, zoom: zoom, focus: focus, iris: iris, brightness: brightness,
                speed: speed, imageRotation: imageRotation))
    }

    /// See ``PTZ/MoveBy``.
    @_alwaysEmitIntoClient
    public func moveBy(
        camera: Int? = nil, pan: Double? = nil, tilt: Double? = nil, zoom: Int? = nil, focus: Int? = nil,
        iris: Int? = nil, brightness: Int? = nil, speed: Int? = nil, imageRotation: Int? = nil
    ) async throws {
        try await vapix.send(
            PTZ.MoveBy(
                camera: camera, pan: pan, tilt: tilt, zoom: zoom, focus: focus, iris: iris, brightness: brightness,
                speed: speed, imageRotation: imageRotation))
    }

    /// See ``PTZ/MoveContinuously``.
    @_alwaysEmitIntoClient
    public func moveContinuously(
        camera: Int? = nil, panTilt: PanTilt? = nil, proportionalSpeed: Bool? = nil, zoom: Int? = nil,
        focus: Int? = nil, iris: Int? = nil, brightness: Int? = nil, imageRotation: Int? = nil
    ) async throws {
        try await vapix.send(
            PTZ.MoveContinuously(
                camera: camera, panTilt: panTilt, proportionalSpeed: proportionalSpeed, zoom: zoom, focus: focus,
                iris: iris, brightness: brightness, imageRotation: imageRotation))
    }

    /// See ``PTZ/Move``.
    @_alwaysEmitIntoClient
    public func move(
        direction: PTZ.Direction, camera: Int? = nil, speed: Int? = nil, imageRotation: Int? = nil
    ) async throws {
        try await vapix.send(PTZ.Move(direction: direction, camera: camera, speed: speed, imageRotation: imageRotation))
    }

    /// See ``PTZ/GoHome``.
    @_alwaysEmitIntoClient
    public func goHome(camera: Int? = nil, speed: Int? = nil) async throws {
        try await vapix.send(PTZ.GoHome(camera: camera, speed: speed))
    }

    /// See ``PTZ/Stop``.
    @_alwaysEmitIntoClient
    public func stop(camera: Int? = nil) async throws {
        try await vapix.send(PTZ.Stop(camera: camera))
    }

    /// See ``PTZ/Center``.
    @_alwaysEmitIntoClient
    public func center(
        point: Point, camera: Int? = nil, imageWidth: Int? = nil, imageHeight: Int? = nil, speed: Int? = nil,
        imageRotation: Int? = nil
    ) async throws {
        try await vapix.send(
            PTZ.Center(
                point: point, camera: camera, imageWidth: imageWidth, imageHeight: imageHeight, speed: speed,
                imageRotation: imageRotation))
    }

    /// See ``PTZ/AreaZoom``.
    @_alwaysEmitIntoClient
    public func areaZoom(
        target: PTZ.ZoomTarget, camera: Int? = nil, imageWidth: Int? = nil, imageHeight: Int? = nil, speed: Int? = nil,
        imageRotation: Int? = nil
    ) async throws {
        try await vapix.send(
            PTZ.AreaZoom(
                target: target, camera: camera, imageWidth: imageWidth, imageHeight: imageHeight, speed: speed,
                imageRotation: imageRotation))
    }

    /// See ``PTZ/GoToPresetNamed``.
    @_alwaysEmitIntoClient
    public func goToPresetNamed(name: String, camera: Int? = nil, speed: Int? = nil) async throws {
        try await vapix.send(PTZ.GoToPresetNamed(name: name, camera: camera, speed: speed))
    }

    /// See ``PTZ/GoToPreset``.
    @_alwaysEmitIntoClient
    public func goToPreset(number: Int, camera: Int? = nil, speed: Int? = nil) async throws {
        try await vapix.send(PTZ.GoToPreset(number: number, camera: camera, speed: speed))
    }

    /// See ``PTZ/GoToDevicePreset``.
    @_alwaysEmitIntoClient
    public func goToDevicePreset(number: Int, camera: Int? = nil, speed: Int? = nil) async throws {
        try await vapix.send(PTZ.GoToDevicePreset(number: number, camera: camera, speed: speed))
    }

    /// See ``PTZ/RunAuxiliary``.
    @_alwaysEmitIntoClient
    public func runAuxiliary(function: String, camera: Int? = nil) async throws {
        try await vapix.send(PTZ.RunAuxiliary(function: function, camera: camera))
    }

    /// See ``PTZ/Configure``.
    @_alwaysEmitIntoClient
    public func configure(
        camera: Int? = nil, speed: Int? = nil, autofocus: Bool? = nil, autoiris: Bool? = nil,
        infraredCutFilter: PTZ.FilterState? = nil, backlight: Bool? = nil
    ) async throws {
        try await vapix.send(
            PTZ.Configure(
                camera: camera, speed: speed, autofocus: autofocus, autoiris: autoiris,
                infraredCutFilter: infraredCutFilter, backlight: backlight))
    }

    /// See ``PTZ/GetCommands``.
    @_alwaysEmitIntoClient
    public func getCommands(camera: Int? = nil) async throws -> String {
        try await vapix.send(PTZ.GetCommands(camera: camera))
    }

    /// See ``PTZ/GetDriverName``.
    @_alwaysEmitIntoClient
    public func getDriverName(camera: Int? = nil) async throws -> String {
        try await vapix.send(PTZ.GetDriverName(camera: camera))
    }

    /// See ``PTZ/GetLimits``.
    @_alwaysEmitIntoClient
    public func getLimits(camera: Int? = nil) async throws -> PTZ.GetLimits.Output {
        try await vapix.send(PTZ.GetLimits(camera: camera))
    }

    /// See ``PTZ/GetMode``.
    @_alwaysEmitIntoClient
    public func getMode(camera: Int? = nil) async throws -> PTZ.ViewMode {
        try await vapix.send(PTZ.GetMode(camera: camera))
    }

    /// See ``PTZ/GetPosition``.
    @_alwaysEmitIntoClient
    public func getPosition(camera: Int? = nil) async throws -> PTZ.GetPosition.Output {
        try await vapix.send(PTZ.GetPosition(camera: camera))
    }

    /// See ``PTZ/GetSpeed``.
    @_alwaysEmitIntoClient
    public func getSpeed(camera: Int? = nil) async throws -> PTZ.GetSpeed.Output {
        try await vapix.send(PTZ.GetSpeed(camera: camera))
    }

    /// See ``PTZ/GetAllPresets``.
    @_alwaysEmitIntoClient
    public func getAllPresets(camera: Int? = nil) async throws -> PTZ.PresetList {
        try await vapix.send(PTZ.GetAllPresets(camera: camera))
    }

    /// See ``PTZ/GetPresets``.
    @_alwaysEmitIntoClient
    public func getPresets(camera: String? = nil) async throws -> PTZ.PresetList {
        try await vapix.send(PTZ.GetPresets(camera: camera))
    }

    /// See ``PTZ/GetPresetData``.
    @_alwaysEmitIntoClient
    public func getPresetData(camera: String? = nil, format: PTZ.Format? = nil) async throws -> String {
        try await vapix.send(PTZ.GetPresetData(camera: camera, format: format))
    }

    /// See ``PTZ/GetAuxiliaryCommands``.
    @_alwaysEmitIntoClient
    public func getAuxiliaryCommands(camera: Int? = nil, format: PTZ.Format? = nil) async throws -> String {
        try await vapix.send(PTZ.GetAuxiliaryCommands(camera: camera, format: format))
    }

    /// See ``PTZ/GetAttributes``.
    @_alwaysEmitIntoClient
    public func getAttributes(
        camera: String? = nil, group: PTZ.AttributeGroup? = nil
    ) async throws -> [String: PTZ.Attributes] {
        try await vapix.send(PTZ.GetAttributes(camera: camera, group: group))
    }

    /// See ``PTZ/ControlScreenMenu``.
    @_alwaysEmitIntoClient
    public func controlScreenMenu(command: PTZ.MenuCommand, camera: Int? = nil) async throws {
        try await vapix.send(PTZ.ControlScreenMenu(command: command, camera: camera))
    }

    /// See ``PTZ/SetPresetNamed``.
    @_alwaysEmitIntoClient
    public func setPresetNamed(name: String, isHome: Bool? = nil, camera: Int? = nil) async throws {
        try await vapix.send(PTZ.SetPresetNamed(name: name, isHome: isHome, camera: camera))
    }

    /// See ``PTZ/SetPreset``.
    @_alwaysEmitIntoClient
    public func setPreset(number: Int, isHome: Bool? = nil, camera: Int? = nil) async throws {
        try await vapix.send(PTZ.SetPreset(number: number, isHome: isHome, camera: camera))
    }

    /// See ``PTZ/RenamePreset``.
    @_alwaysEmitIntoClient
    public func renamePreset(number: Int, newName: String, camera: Int? = nil) async throws {
        try await vapix.send(PTZ.RenamePreset(number: number, newName: newName, camera: camera))
    }

    /// See ``PTZ/RemovePresetNamed``.
    @_alwaysEmitIntoClient
    public func removePresetNamed(name: String, camera: Int? = nil) async throws {
        try await vapix.send(PTZ.RemovePresetNamed(name: name, camera: camera))
    }

    /// See ``PTZ/RemovePreset``.
    @_alwaysEmitIntoClient
    public func removePreset(number: Int, camera: Int? = nil) async throws {
        try await vapix.send(PTZ.RemovePreset(number: number, camera: camera))
    }

    /// See ``PTZ/RemoveAllPresets``.
    @_alwaysEmitIntoClient
    public func removeAllPresets(camera: String? = nil) async throws {
        try await vapix.send(PTZ.RemoveAllPresets(camera: camera))
    }

    /// See ``PTZ/SetDevicePreset``.
    @_alwaysEmitIntoClient
    public func setDevicePreset(number: Int, camera: Int? = nil) async throws {
        try await vapix.send(PTZ.SetDevicePreset(number: number, camera: camera))
    }
}

extension Vapix {
    /// Moves the camera, or the part of the picture that it shows, and keeps preset positions; see ``PTZ``.
    @_alwaysEmitIntoClient
    public var ptz: VapixCalls<PTZ> { VapixCalls(vapix: self) }
}
