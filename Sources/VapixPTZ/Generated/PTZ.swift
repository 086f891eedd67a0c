// Generated from Specs/ptz.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Moves the camera, or the visible part of the picture, and stores preset positions.
///
/// Devices and PTZ drivers differ in their commands; getCommands lists those of a device.
///
/// API Discovery lists it as `ptz-control`; AXIS OS 5.20 and later.
///
/// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/>.
public struct PTZ: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Moves to a position; absent values stay unchanged.
    ///
    /// Access: viewer; with the PTZ right; AXIS OS 5.20 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    ///
    /// - Parameters:
    ///   - camera: The video channel, from 1; the default channel if absent.
    ///   - pan: The pan, in degrees, -180 to 180.
    ///   - tilt: The tilt, in degrees, -180 to 180.
    ///   - zoom: The zoom, 1 (wide) to 9999, or to 19999 with digital zoom.
    ///   - focus: The focus, 1 (near) to 9999 (far).
    ///   - iris: The iris, 1 (closed) to 9999 (open).
    ///   - brightness: The brightness, 1 (dark) to 9999 (bright).
    ///   - speed: The speed of pan and tilt, 1 to 100.
    ///   - imageRotation: The rotation of the video stream, in degrees (0, 90, 180 or 270); the image setting if absent
    ///     (`imagerotation`).
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func moveTo(
        camera: Int? = nil, pan: Double? = nil, tilt: Double? = nil, zoom: Int? = nil, focus: Int? = nil,
        iris: Int? = nil, brightness: Int? = nil, speed: Int? = nil, imageRotation: Int? = nil
    ) async throws {
        try await vapix.send(
            Self.moveTo(
                camera: camera, pan: pan, tilt: tilt, zoom: zoom, focus: focus, iris: iris, brightness: brightness,
                speed: speed, imageRotation: imageRotation))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func moveTo(
        camera: Int? = nil, pan: Double? = nil, tilt: Double? = nil, zoom: Int? = nil, focus: Int? = nil,
        iris: Int? = nil, brightness: Int? = nil, speed: Int? = nil, imageRotation: Int? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "ptz/moveTo", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .idempotent,
            reply: .nothing
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

    /// Moves relative to the current position; absent values stay unchanged.
    ///
    /// Access: viewer; with the PTZ right; AXIS OS 5.20 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    ///
    /// - Parameters:
    ///   - camera: The video channel, from 1; the default channel if absent.
    ///   - pan: The pan relative to the current one, in degrees, -360 to 360 (`rpan`).
    ///   - tilt: The tilt relative to the current one, in degrees, -360 to 360 (`rtilt`).
    ///   - zoom: The zoom steps, -9999 (out) to 9999 (in), or -19999 to 19999 with digital zoom (`rzoom`).
    ///   - focus: The focus steps, -9999 (nearer) to 9999 (farther) (`rfocus`).
    ///   - iris: The iris steps, -9999 (close) to 9999 (open) (`riris`).
    ///   - brightness: The brightness steps, -9999 (darker) to 9999 (brighter) (`rbrightness`).
    ///   - speed: The speed of pan and tilt, 1 to 100.
    ///   - imageRotation: The rotation of the video stream, in degrees (0, 90, 180 or 270); the image setting if absent
    ///     (`imagerotation`).
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func moveBy(
        camera: Int? = nil, pan: Double? = nil, tilt: Double? = nil, zoom: Int? = nil, focus: Int? = nil,
        iris: Int? = nil, brightness: Int? = nil, speed: Int? = nil, imageRotation: Int? = nil
    ) async throws {
        try await vapix.send(
            Self.moveBy(
                camera: camera, pan: pan, tilt: tilt, zoom: zoom, focus: focus, iris: iris, brightness: brightness,
                speed: speed, imageRotation: imageRotation))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func moveBy(
        camera: Int? = nil, pan: Double? = nil, tilt: Double? = nil, zoom: Int? = nil, focus: Int? = nil,
        iris: Int? = nil, brightness: Int? = nil, speed: Int? = nil, imageRotation: Int? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "ptz/moveBy", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .once,
            reply: .nothing
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

    /// Starts a movement that lasts until the next command; a speed of 0 stops it.
    ///
    /// Access: viewer; with the PTZ right; AXIS OS 5.20 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    ///
    /// - Parameters:
    ///   - camera: The video channel, from 1; the default channel if absent.
    ///   - panTilt: The speed of pan to the right and of tilt upwards, each -100 to 100 (`continuouspantiltmove`).
    ///   - proportionalSpeed: Whether the speed falls as the camera zooms in; false turns this off for the command
    ///     (`proportionalspeed`).
    ///   - zoom: The speed of zoom, -100 (out) to 100 (in) (`continuouszoommove`).
    ///   - focus: The speed of focus, -100 (nearer) to 100 (farther) (`continuousfocusmove`).
    ///   - iris: The speed of the iris, -100 (close) to 100 (open) (`continuousirismove`).
    ///   - brightness: The speed of brightness, -100 (darker) to 100 (brighter) (`continuousbrightnessmove`).
    ///   - imageRotation: The rotation of the video stream, in degrees (0, 90, 180 or 270); the image setting if absent
    ///     (`imagerotation`).
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func moveContinuously(
        camera: Int? = nil, panTilt: PanTilt? = nil, proportionalSpeed: Bool? = nil, zoom: Int? = nil,
        focus: Int? = nil, iris: Int? = nil, brightness: Int? = nil, imageRotation: Int? = nil
    ) async throws {
        try await vapix.send(
            Self.moveContinuously(
                camera: camera, panTilt: panTilt, proportionalSpeed: proportionalSpeed, zoom: zoom, focus: focus,
                iris: iris, brightness: brightness, imageRotation: imageRotation))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func moveContinuously(
        camera: Int? = nil, panTilt: PanTilt? = nil, proportionalSpeed: Bool? = nil, zoom: Int? = nil,
        focus: Int? = nil, iris: Int? = nil, brightness: Int? = nil, imageRotation: Int? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "ptz/moveContinuously", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .once,
            reply: .nothing
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

    /// Moves a step in a direction.
    ///
    /// Access: viewer; with the PTZ right; AXIS OS 5.20 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    ///
    /// - Parameters:
    ///   - direction: The direction; a step is a quarter of the picture's width, or about 50 to 90 degrees, depending
    ///     on the driver (`move`).
    ///   - camera: The video channel, from 1; the default channel if absent.
    ///   - speed: The speed of pan and tilt, 1 to 100.
    ///   - imageRotation: The rotation of the video stream, in degrees (0, 90, 180 or 270); the image setting if absent
    ///     (`imagerotation`).
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func move(
        direction: Direction, camera: Int? = nil, speed: Int? = nil, imageRotation: Int? = nil
    ) async throws {
        try await vapix.send(
            Self.move(direction: direction, camera: camera, speed: speed, imageRotation: imageRotation))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func move(
        direction: Direction, camera: Int? = nil, speed: Int? = nil, imageRotation: Int? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "ptz/move", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .once,
            reply: .nothing
        ) { query in
            query.append("camera", camera)
            query.append("move", direction.rawValue)
            query.append("speed", speed)
            query.append("imagerotation", imageRotation)
        }
    }

    /// Moves to the home position.
    ///
    /// Access: viewer; with the PTZ right; AXIS OS 5.20 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    ///
    /// - Parameters:
    ///   - camera: The video channel, from 1; the default channel if absent.
    ///   - speed: The speed of pan and tilt, 1 to 100.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func goHome(camera: Int? = nil, speed: Int? = nil) async throws {
        try await vapix.send(Self.goHome(camera: camera, speed: speed))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func goHome(camera: Int? = nil, speed: Int? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "ptz/goHome", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .idempotent,
            reply: .nothing
        ) { query in
            query.append("camera", camera)
            query.append("move", "home")
            query.append("speed", speed)
        }
    }

    /// Stops pan and tilt.
    ///
    /// Access: viewer; with the PTZ right; AXIS OS 5.20 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    ///
    /// - Parameter camera: The video channel, from 1; the default channel if absent.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func stop(camera: Int? = nil) async throws {
        try await vapix.send(Self.stop(camera: camera))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func stop(camera: Int? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "ptz/stop", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .idempotent,
            reply: .nothing
        ) { query in
            query.append("camera", camera)
            query.append("move", "stop")
        }
    }

    /// Moves a point of the picture to its middle.
    ///
    /// Access: viewer; with the PTZ right; AXIS OS 5.20 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    ///
    /// - Parameters:
    ///   - point: The point, in pixels of the video stream (`center`).
    ///   - camera: The video channel, from 1; the default channel if absent.
    ///   - imageWidth: The width of the picture that the point refers to, in pixels; the default width if absent
    ///     (`imagewidth`).
    ///   - imageHeight: The height of the picture that the point refers to, in pixels; the default height if absent
    ///     (`imageheight`).
    ///   - speed: The speed of pan and tilt, 1 to 100.
    ///   - imageRotation: The rotation of the video stream, in degrees (0, 90, 180 or 270); the image setting if absent
    ///     (`imagerotation`).
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func center(
        point: Point, camera: Int? = nil, imageWidth: Int? = nil, imageHeight: Int? = nil, speed: Int? = nil,
        imageRotation: Int? = nil
    ) async throws {
        try await vapix.send(
            Self.center(
                point: point, camera: camera, imageWidth: imageWidth, imageHeight: imageHeight, speed: speed,
                imageRotation: imageRotation))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func center(
        point: Point, camera: Int? = nil, imageWidth: Int? = nil, imageHeight: Int? = nil, speed: Int? = nil,
        imageRotation: Int? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "ptz/center", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .once,
            reply: .nothing
        ) { query in
            query.append("camera", camera)
            query.append("center", point.description)
            query.append("imagewidth", imageWidth)
            query.append("imageheight", imageHeight)
            query.append("speed", speed)
            query.append("imagerotation", imageRotation)
        }
    }

    /// Moves a point of the picture to its middle, and zooms.
    ///
    /// Access: viewer; with the PTZ right; AXIS OS 5.20 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    ///
    /// - Parameters:
    ///   - target: The point in pixels, and the zoom in percent; more than 100 zooms in, less zooms out (`areazoom`).
    ///   - camera: The video channel, from 1; the default channel if absent.
    ///   - imageWidth: The width of the picture that the point refers to, in pixels; the default width if absent
    ///     (`imagewidth`).
    ///   - imageHeight: The height of the picture that the point refers to, in pixels; the default height if absent
    ///     (`imageheight`).
    ///   - speed: The speed of pan and tilt, 1 to 100.
    ///   - imageRotation: The rotation of the video stream, in degrees (0, 90, 180 or 270); the image setting if absent
    ///     (`imagerotation`).
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func areaZoom(
        target: ZoomTarget, camera: Int? = nil, imageWidth: Int? = nil, imageHeight: Int? = nil, speed: Int? = nil,
        imageRotation: Int? = nil
    ) async throws {
        try await vapix.send(
            Self.areaZoom(
                target: target, camera: camera, imageWidth: imageWidth, imageHeight: imageHeight, speed: speed,
                imageRotation: imageRotation))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func areaZoom(
        target: ZoomTarget, camera: Int? = nil, imageWidth: Int? = nil, imageHeight: Int? = nil, speed: Int? = nil,
        imageRotation: Int? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "ptz/areaZoom", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .once,
            reply: .nothing
        ) { query in
            query.append("camera", camera)
            query.append("areazoom", target.description)
            query.append("imagewidth", imageWidth)
            query.append("imageheight", imageHeight)
            query.append("speed", speed)
            query.append("imagerotation", imageRotation)
        }
    }

    /// Moves to a preset position by its name.
    ///
    /// Access: viewer; with the PTZ right; AXIS OS 5.20 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    ///
    /// - Parameters:
    ///   - name: The name of the preset position (`gotoserverpresetname`).
    ///   - camera: The video channel, from 1; the default channel if absent.
    ///   - speed: The speed of pan and tilt, 1 to 100.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func goToPresetNamed(name: String, camera: Int? = nil, speed: Int? = nil) async throws {
        try await vapix.send(Self.goToPresetNamed(name: name, camera: camera, speed: speed))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func goToPresetNamed(name: String, camera: Int? = nil, speed: Int? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "ptz/goToPresetNamed", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer,
            effect: .idempotent, reply: .nothing
        ) { query in
            query.append("camera", camera)
            query.append("gotoserverpresetname", name)
            query.append("speed", speed)
        }
    }

    /// Moves to a preset position by its number.
    ///
    /// Access: viewer; with the PTZ right; AXIS OS 5.20 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    ///
    /// - Parameters:
    ///   - number: The number of the preset position, from 1 (`gotoserverpresetno`).
    ///   - camera: The video channel, from 1; the default channel if absent.
    ///   - speed: The speed of pan and tilt, 1 to 100.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func goToPreset(number: Int, camera: Int? = nil, speed: Int? = nil) async throws {
        try await vapix.send(Self.goToPreset(number: number, camera: camera, speed: speed))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func goToPreset(number: Int, camera: Int? = nil, speed: Int? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "ptz/goToPreset", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .idempotent,
            reply: .nothing
        ) { query in
            query.append("camera", camera)
            query.append("gotoserverpresetno", number)
            query.append("speed", speed)
        }
    }

    /// Moves to a preset position that the PTZ device stores, or runs the function of that number.
    ///
    /// Access: viewer; with the PTZ right; AXIS OS 5.20 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    ///
    /// - Parameters:
    ///   - number: The number of the position or function in the PTZ device; the meaning depends on the device
    ///     (`gotodevicepreset`).
    ///   - camera: The video channel, from 1; the default channel if absent.
    ///   - speed: The speed of pan and tilt, 1 to 100.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func goToDevicePreset(number: Int, camera: Int? = nil, speed: Int? = nil) async throws {
        try await vapix.send(Self.goToDevicePreset(number: number, camera: camera, speed: speed))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func goToDevicePreset(number: Int, camera: Int? = nil, speed: Int? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "ptz/goToDevicePreset", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .once,
            reply: .nothing
        ) { query in
            query.append("camera", camera)
            query.append("gotodevicepreset", number)
            query.append("speed", speed)
        }
    }

    /// Runs a function that the PTZ device has, "speeddry" for example.
    ///
    /// Access: viewer; with the PTZ right; AXIS OS 5.20 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    ///
    /// - Parameters:
    ///   - function: The name of the function; getCommands lists the functions (`auxiliary`).
    ///   - camera: The video channel, from 1; the default channel if absent.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func runAuxiliary(function: String, camera: Int? = nil) async throws {
        try await vapix.send(Self.runAuxiliary(function: function, camera: camera))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func runAuxiliary(function: String, camera: Int? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "ptz/runAuxiliary", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .once,
            reply: .nothing
        ) { query in
            query.append("camera", camera)
            query.append("auxiliary", function)
        }
    }

    /// Sets speed, focus, iris, filter and backlight compensation.
    ///
    /// Access: viewer; with the PTZ right; AXIS OS 5.20 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    ///
    /// - Parameters:
    ///   - camera: The video channel, from 1; the default channel if absent.
    ///   - speed: The speed of pan and tilt, 1 to 100.
    ///   - autofocus: Whether the focus is automatic.
    ///   - autoiris: Whether the iris is automatic.
    ///   - infraredCutFilter: The state of the infrared-cut filter (`ircutfilter`).
    ///   - backlight: Whether backlight compensation is on.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func configure(
        camera: Int? = nil, speed: Int? = nil, autofocus: Bool? = nil, autoiris: Bool? = nil,
        infraredCutFilter: FilterState? = nil, backlight: Bool? = nil
    ) async throws {
        try await vapix.send(
            Self.configure(
                camera: camera, speed: speed, autofocus: autofocus, autoiris: autoiris,
                infraredCutFilter: infraredCutFilter, backlight: backlight))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func configure(
        camera: Int? = nil, speed: Int? = nil, autofocus: Bool? = nil, autoiris: Bool? = nil,
        infraredCutFilter: FilterState? = nil, backlight: Bool? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "ptz/configure", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .idempotent,
            reply: .nothing
        ) { query in
            query.append("camera", camera)
            query.append("speed", speed)
            query.append("autofocus", autofocus.map { $0 ? "on" : "off" })
            query.append("autoiris", autoiris.map { $0 ? "on" : "off" })
            query.append("ircutfilter", infraredCutFilter?.rawValue)
            query.append("backlight", backlight.map { $0 ? "on" : "off" })
        }
    }

    /// Reads the available commands, as a text to show to users.
    ///
    /// Access: viewer; with the PTZ right; AXIS OS 5.20 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    ///
    /// - Parameter camera: The video channel, from 1; the default channel if absent.
    /// - Returns: The commands with short descriptions, as text.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getCommands(camera: Int? = nil) async throws -> String {
        try await vapix.send(Self.getCommands(camera: camera))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getCommands(camera: Int? = nil) -> VapixCall<String> {
        VapixCall(
            id: "ptz/getCommands", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .read,
            reply: .text
        ) { query in
            query.append("info", "1")
            query.append("camera", camera)
        }
    }

    /// Reads the name of the PTZ driver.
    ///
    /// Access: viewer; with the PTZ right; AXIS OS 5.20 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    ///
    /// - Parameter camera: The video channel, from 1; the default channel if absent.
    /// - Returns: The name of the PTZ driver.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getDriverName(camera: Int? = nil) async throws -> String {
        try await vapix.send(Self.getDriverName(camera: camera))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getDriverName(camera: Int? = nil) -> VapixCall<String> {
        VapixCall(
            id: "ptz/getDriverName", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .read,
            reply: .text
        ) { query in
            query.append("whoami", "1")
            query.append("camera", camera)
        }
    }

    /// Reads the limits of movement.
    ///
    /// Access: viewer; with the PTZ right; AXIS OS 5.20 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    ///
    /// - Parameter camera: The video channel, from 1; the default channel if absent.
    /// - Returns: The limits of each axis; a limit that the device does not state is nil.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getLimits(camera: Int? = nil) async throws -> LimitsReply {
        try await vapix.send(Self.getLimits(camera: camera))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getLimits(camera: Int? = nil) -> VapixCall<LimitsReply> {
        VapixCall(
            id: "ptz/getLimits", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .read,
            reply: .keyValue(reading: LimitsReply.init(from:))
        ) { query in
            query.append("query", "limits")
            query.append("camera", camera)
        }
    }

    /// Reads whether a device with two lenses gives the overview or the normal view.
    ///
    /// Access: viewer; with the PTZ right; AXIS OS 5.20 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    ///
    /// - Parameter camera: The video channel, from 1; the default channel if absent.
    /// - Returns: The active view.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getMode(camera: Int? = nil) async throws -> ViewMode {
        try await vapix.send(Self.getMode(camera: camera))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getMode(camera: Int? = nil) -> VapixCall<ViewMode> {
        VapixCall(
            id: "ptz/getMode", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .read,
            reply: .text(as: ViewMode.self)
        ) { query in
            query.append("query", "mode")
            query.append("camera", camera)
        }
    }

    /// Reads the current position.
    ///
    /// Access: viewer; with the PTZ right; AXIS OS 5.20 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    ///
    /// - Parameter camera: The video channel, from 1; the default channel if absent.
    /// - Returns: The current position; a value that the device does not state is nil.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getPosition(camera: Int? = nil) async throws -> PositionReply {
        try await vapix.send(Self.getPosition(camera: camera))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getPosition(camera: Int? = nil) -> VapixCall<PositionReply> {
        VapixCall(
            id: "ptz/getPosition", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .read,
            reply: .keyValue(reading: PositionReply.init(from:))
        ) { query in
            query.append("query", "position")
            query.append("camera", camera)
        }
    }

    /// Reads the speed of pan and tilt.
    ///
    /// Access: viewer; with the PTZ right; AXIS OS 5.20 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    ///
    /// - Parameter camera: The video channel, from 1; the default channel if absent.
    /// - Returns: The current speed, 1 to 100.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getSpeed(camera: Int? = nil) async throws -> SpeedReply {
        try await vapix.send(Self.getSpeed(camera: camera))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getSpeed(camera: Int? = nil) -> VapixCall<SpeedReply> {
        VapixCall(
            id: "ptz/getSpeed", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .read,
            reply: .keyValue(reading: SpeedReply.init(from:))
        ) { query in
            query.append("query", "speed")
            query.append("camera", camera)
        }
    }

    /// Reads the preset positions of all video channels.
    ///
    /// Access: viewer; with the PTZ right; AXIS OS 5.20 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    ///
    /// - Parameter camera: The video channel, from 1; the default channel if absent.
    /// - Returns: The preset positions of all video channels.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getAllPresets(camera: Int? = nil) async throws -> PresetList {
        try await vapix.send(Self.getAllPresets(camera: camera))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getAllPresets(camera: Int? = nil) -> VapixCall<PresetList> {
        VapixCall(
            id: "ptz/getAllPresets", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .read,
            reply: .text(as: PresetList.self)
        ) { query in
            query.append("query", "presetposall")
            query.append("camera", camera)
        }
    }

    /// Reads the preset positions of a video channel or of all.
    ///
    /// Access: viewer; with the PTZ right; AXIS OS 5.20 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    ///
    /// - Parameter camera: The video channel, from 1, or "all"; the default channel if absent.
    /// - Returns: The preset positions.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getPresets(camera: String? = nil) async throws -> PresetList {
        try await vapix.send(Self.getPresets(camera: camera))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getPresets(camera: String? = nil) -> VapixCall<PresetList> {
        VapixCall(
            id: "ptz/getPresets", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .read,
            reply: .text(as: PresetList.self)
        ) { query in
            query.append("query", "presetposcam")
            query.append("camera", camera)
        }
    }

    /// Reads the preset positions with their pan, tilt and zoom, as a text.
    ///
    /// Access: viewer; with the PTZ right; AXIS OS 5.20 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    ///
    /// - Parameters:
    ///   - camera: The video channel, from 1, or "all"; the default channel if absent.
    ///   - format: The form of the reply; lines of text if absent.
    /// - Returns: The preset positions and their data, as text.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getPresetData(camera: String? = nil, format: Format? = nil) async throws -> String {
        try await vapix.send(Self.getPresetData(camera: camera, format: format))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getPresetData(camera: String? = nil, format: Format? = nil) -> VapixCall<String> {
        VapixCall(
            id: "ptz/getPresetData", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .read,
            reply: .text
        ) { query in
            query.append("query", "presetposcamdata")
            query.append("camera", camera)
            query.append("format", format?.rawValue)
        }
    }

    /// Reads the functions of the PTZ device, as a text.
    ///
    /// Access: viewer; with the PTZ right; AXIS OS 5.20 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
    ///
    /// - Parameters:
    ///   - camera: The video channel, from 1; the default channel if absent.
    ///   - format: The form of the reply; lines of text if absent.
    /// - Returns: The functions of the PTZ device, as text.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getAuxiliaryCommands(camera: Int? = nil, format: Format? = nil) async throws -> String {
        try await vapix.send(Self.getAuxiliaryCommands(camera: camera, format: format))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getAuxiliaryCommands(camera: Int? = nil, format: Format? = nil) -> VapixCall<String> {
        VapixCall(
            id: "ptz/getAuxiliaryCommands", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer,
            effect: .read, reply: .text
        ) { query in
            query.append("query", "auxiliary")
            query.append("camera", camera)
            query.append("format", format?.rawValue)
        }
    }

    /// Reads the meaning of the numbers for speed, focus and zoom.
    ///
    /// Access: viewer; with the PTZ right; AXIS OS 5.20 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#queryattributes-response>.
    ///
    /// - Parameters:
    ///   - camera: The video channel, from 1, or "all"; the default channel if absent.
    ///   - group: The group of attributes; all if absent.
    /// - Returns: The attributes by video channel, `Camera 1` for example.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getAttributes(
        camera: String? = nil, group: AttributeGroup? = nil
    ) async throws -> [String: Attributes] {
        try await vapix.send(Self.getAttributes(camera: camera, group: group))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getAttributes(
        camera: String? = nil, group: AttributeGroup? = nil
    ) -> VapixCall<[String: Attributes]> {
        VapixCall(
            id: "ptz/getAttributes", path: "/axis-cgi/com/ptz.cgi", arguments: .get, access: .viewer, effect: .read,
            reply: .document
        ) { query in
            query.append("query", "attributes")
            query.append("format", "json")
            query.append("camera", camera)
            query.append("group", group?.rawValue)
        }
    }

    /// Operates the menu that the PTZ device draws in its picture.
    ///
    /// Access: admin; AXIS OS 5.20 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-configuration>.
    ///
    /// - Parameters:
    ///   - command: The command (`osdmenu`).
    ///   - camera: The video channel, from 1; the default channel if absent.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func controlScreenMenu(command: MenuCommand, camera: Int? = nil) async throws {
        try await vapix.send(Self.controlScreenMenu(command: command, camera: camera))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func controlScreenMenu(command: MenuCommand, camera: Int? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "ptz/controlScreenMenu", path: "/axis-cgi/com/ptzconfig.cgi", arguments: .get, access: .admin,
            effect: .once, reply: .nothing
        ) { query in
            query.append("osdmenu", command.rawValue)
            query.append("camera", camera)
        }
    }

    /// Stores the current position as a preset position with a name.
    ///
    /// Access: admin; AXIS OS 5.20 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-configuration>.
    ///
    /// - Parameters:
    ///   - name: The name, at most 31 characters, without quotes, angle brackets, tildes and colons
    ///     (`setserverpresetname`).
    ///   - isHome: Whether the current position becomes the home position (`home`).
    ///   - camera: The video channel, from 1; the default channel if absent.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setPresetNamed(name: String, isHome: Bool? = nil, camera: Int? = nil) async throws {
        try await vapix.send(Self.setPresetNamed(name: name, isHome: isHome, camera: camera))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setPresetNamed(name: String, isHome: Bool? = nil, camera: Int? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "ptz/setPresetNamed", path: "/axis-cgi/com/ptzconfig.cgi", arguments: .get, access: .admin,
            effect: .idempotent, reply: .nothing
        ) { query in
            query.append("setserverpresetname", name)
            query.append("home", isHome.map { $0 ? "yes" : "no" })
            query.append("camera", camera)
        }
    }

    /// Stores the current position as a preset position with a number.
    ///
    /// Access: admin; AXIS OS 5.20 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-configuration>.
    ///
    /// - Parameters:
    ///   - number: The number of the preset position, from 1 (`setserverpresetno`).
    ///   - isHome: Whether the current position becomes the home position (`home`).
    ///   - camera: The video channel, from 1; the default channel if absent.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setPreset(number: Int, isHome: Bool? = nil, camera: Int? = nil) async throws {
        try await vapix.send(Self.setPreset(number: number, isHome: isHome, camera: camera))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setPreset(number: Int, isHome: Bool? = nil, camera: Int? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "ptz/setPreset", path: "/axis-cgi/com/ptzconfig.cgi", arguments: .get, access: .admin,
            effect: .idempotent, reply: .nothing
        ) { query in
            query.append("setserverpresetno", number)
            query.append("home", isHome.map { $0 ? "yes" : "no" })
            query.append("camera", camera)
        }
    }

    /// Renames a preset position.
    ///
    /// Access: admin; AXIS OS 5.20 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-configuration>.
    ///
    /// - Parameters:
    ///   - number: The number of the preset position, from 1 (`renameserverpresetno`).
    ///   - newName: The new name, at most 31 characters, without quotes, angle brackets, tildes and colons (`newname`).
    ///   - camera: The video channel, from 1; the default channel if absent.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func renamePreset(number: Int, newName: String, camera: Int? = nil) async throws {
        try await vapix.send(Self.renamePreset(number: number, newName: newName, camera: camera))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func renamePreset(number: Int, newName: String, camera: Int? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "ptz/renamePreset", path: "/axis-cgi/com/ptzconfig.cgi", arguments: .get, access: .admin,
            effect: .idempotent, reply: .nothing
        ) { query in
            query.append("renameserverpresetno", number)
            query.append("newname", newName)
            query.append("camera", camera)
        }
    }

    /// Removes a preset position by its name; if it was the home position, the device creates a new default home
    /// position.
    ///
    /// Access: admin; AXIS OS 5.20 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-configuration>.
    ///
    /// - Parameters:
    ///   - name: The name of the preset position (`removeserverpresetname`).
    ///   - camera: The video channel, from 1; the default channel if absent.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func removePresetNamed(name: String, camera: Int? = nil) async throws {
        try await vapix.send(Self.removePresetNamed(name: name, camera: camera))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func removePresetNamed(name: String, camera: Int? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "ptz/removePresetNamed", path: "/axis-cgi/com/ptzconfig.cgi", arguments: .get, access: .admin,
            effect: .idempotent, reply: .nothing
        ) { query in
            query.append("removeserverpresetname", name)
            query.append("camera", camera)
        }
    }

    /// Removes a preset position by its number; if it was the home position, the device creates a new default home
    /// position.
    ///
    /// Access: admin; AXIS OS 5.20 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-configuration>.
    ///
    /// - Parameters:
    ///   - number: The number of the preset position, from 1 (`removeserverpresetno`).
    ///   - camera: The video channel, from 1; the default channel if absent.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func removePreset(number: Int, camera: Int? = nil) async throws {
        try await vapix.send(Self.removePreset(number: number, camera: camera))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func removePreset(number: Int, camera: Int? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "ptz/removePreset", path: "/axis-cgi/com/ptzconfig.cgi", arguments: .get, access: .admin,
            effect: .idempotent, reply: .nothing
        ) { query in
            query.append("removeserverpresetno", number)
            query.append("camera", camera)
        }
    }

    /// Removes all preset positions of a video channel or of all.
    ///
    /// Access: admin; AXIS OS 5.20 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-configuration>.
    ///
    /// - Parameter camera: The video channel, from 1, or "all"; the default channel if absent.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func removeAllPresets(camera: String? = nil) async throws {
        try await vapix.send(Self.removeAllPresets(camera: camera))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func removeAllPresets(camera: String? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "ptz/removeAllPresets", path: "/axis-cgi/com/ptzconfig.cgi", arguments: .get, access: .admin,
            effect: .idempotent, reply: .nothing
        ) { query in
            query.append("removeallserverpresets", "yes")
            query.append("camera", camera)
        }
    }

    /// Stores the current position in the PTZ device, or runs the function of that number.
    ///
    /// Access: admin; AXIS OS 5.20 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-configuration>.
    ///
    /// - Parameters:
    ///   - number: The number of the position or function in the PTZ device; the meaning depends on the device
    ///     (`setdevicepreset`).
    ///   - camera: The video channel, from 1; the default channel if absent.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setDevicePreset(number: Int, camera: Int? = nil) async throws {
        try await vapix.send(Self.setDevicePreset(number: number, camera: camera))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setDevicePreset(number: Int, camera: Int? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "ptz/setDevicePreset", path: "/axis-cgi/com/ptzconfig.cgi", arguments: .get, access: .admin,
            effect: .once, reply: .nothing
        ) { query in
            query.append("setdevicepreset", number)
            query.append("camera", camera)
        }
    }

    /// The reply to ``getLimits(camera:)-swift.method``.
    public struct LimitsReply: Sendable {
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

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - minimumPan: The lowest pan, in degrees.
        ///   - maximumPan: The highest pan, in degrees.
        ///   - minimumTilt: The lowest tilt, in degrees.
        ///   - maximumTilt: The highest tilt, in degrees.
        ///   - minimumZoom: The lowest zoom.
        ///   - maximumZoom: The highest zoom.
        ///   - minimumIris: The lowest iris.
        ///   - maximumIris: The highest iris.
        ///   - minimumFocus: The lowest focus.
        ///   - maximumFocus: The highest focus.
        ///   - minimumFieldAngle: The lowest field angle.
        ///   - maximumFieldAngle: The highest field angle.
        ///   - minimumBrightness: The lowest brightness.
        ///   - maximumBrightness: The highest brightness.
        @_alwaysEmitIntoClient
        public init(
            minimumPan: Double? = nil, maximumPan: Double? = nil, minimumTilt: Double? = nil,
            maximumTilt: Double? = nil, minimumZoom: Double? = nil, maximumZoom: Double? = nil,
            minimumIris: Double? = nil, maximumIris: Double? = nil, minimumFocus: Double? = nil,
            maximumFocus: Double? = nil, minimumFieldAngle: Double? = nil, maximumFieldAngle: Double? = nil,
            minimumBrightness: Double? = nil, maximumBrightness: Double? = nil
        ) {
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
                case "MinPan": minimumPan = Double(wire: text.value)
                case "MaxPan": maximumPan = Double(wire: text.value)
                case "MinTilt": minimumTilt = Double(wire: text.value)
                case "MaxTilt": maximumTilt = Double(wire: text.value)
                case "MinZoom": minimumZoom = Double(wire: text.value)
                case "MaxZoom": maximumZoom = Double(wire: text.value)
                case "MinIris": minimumIris = Double(wire: text.value)
                case "MaxIris": maximumIris = Double(wire: text.value)
                case "MinFocus": minimumFocus = Double(wire: text.value)
                case "MaxFocus": maximumFocus = Double(wire: text.value)
                case "MinFieldAngle": minimumFieldAngle = Double(wire: text.value)
                case "MaxFieldAngle": maximumFieldAngle = Double(wire: text.value)
                case "MinBrightness": minimumBrightness = Double(wire: text.value)
                case "MaxBrightness": maximumBrightness = Double(wire: text.value)
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

    /// The reply to ``getPosition(camera:)-swift.method``.
    public struct PositionReply: Sendable {
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
        /// The brightness, from 1 (dark) to 9999 (bright).
        public let brightness: Double?
        /// Whether the focus is automatic.
        public let autofocus: Bool?
        /// Whether the iris is automatic.
        public let autoiris: Bool?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - pan: The pan, in degrees.
        ///   - tilt: The tilt, in degrees.
        ///   - zoom: The zoom, from 1 (wide).
        ///   - focus: The focus, from 1 (near) to 9999 (far).
        ///   - iris: The iris, from 1 (closed) to 9999 (open).
        ///   - brightness: The brightness, from 1 (dark) to 9999 (bright).
        ///   - autofocus: Whether the focus is automatic.
        ///   - autoiris: Whether the iris is automatic.
        @_alwaysEmitIntoClient
        public init(
            pan: Double? = nil, tilt: Double? = nil, zoom: Double? = nil, focus: Double? = nil, iris: Double? = nil,
            brightness: Double? = nil, autofocus: Bool? = nil, autoiris: Bool? = nil
        ) {
            self.pan = pan
            self.tilt = tilt
            self.zoom = zoom
            self.focus = focus
            self.iris = iris
            self.brightness = brightness
            self.autofocus = autofocus
            self.autoiris = autoiris
        }

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
                case "pan": pan = Double(wire: text.value)
                case "tilt": tilt = Double(wire: text.value)
                case "zoom": zoom = Double(wire: text.value)
                case "focus": focus = Double(wire: text.value)
                case "iris": iris = Double(wire: text.value)
                case "brightness": brightness = Double(wire: text.value)
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

    /// The reply to ``getSpeed(camera:)-swift.method``.
    public struct SpeedReply: Sendable {
        /// The speed, 1 to 100.
        public let speed: Double?

        /// Makes a value.
        ///
        /// - Parameter speed: The speed, 1 to 100.
        @_alwaysEmitIntoClient
        public init(speed: Double? = nil) {
            self.speed = speed
        }

        init(from text: inout KeyValueReader) throws(WireError) {
            var speed: Double?
            while let key = try text.nextKey() {
                switch key {
                case "speed": speed = Double(wire: text.value)
                default: break
                }
            }
            self.speed = speed
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

    /// The state of the infrared-cut filter.
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

        /// The device moves the filter automatically, depending on the light.
        @_alwaysEmitIntoClient
        public static var automatic: FilterState { Self(rawValue: "auto") }
        /// The filter is in place and keeps infrared light out.
        @_alwaysEmitIntoClient
        public static var inPlace: FilterState { Self(rawValue: "on") }
        /// The filter is removed and lets infrared light in.
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

        /// The attributes of the zoom.
        @_alwaysEmitIntoClient
        public static var zoom: AttributeGroup { Self(rawValue: "zoom") }
        /// The attributes of the focus.
        @_alwaysEmitIntoClient
        public static var focus: AttributeGroup { Self(rawValue: "focus") }
        /// The attributes of the speed.
        @_alwaysEmitIntoClient
        public static var speed: AttributeGroup { Self(rawValue: "speed") }
        /// The attributes of the speed dry function.
        @_alwaysEmitIntoClient
        public static var speedDry: AttributeGroup { Self(rawValue: "speeddry") }
    }

    /// A command for the menu in the picture.
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

        /// Open the menu.
        @_alwaysEmitIntoClient
        public static var open: MenuCommand { Self(rawValue: "open") }
        /// Close the menu.
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
        /// Select the current entry.
        @_alwaysEmitIntoClient
        public static var select: MenuCommand { Self(rawValue: "select") }
        /// Go back.
        @_alwaysEmitIntoClient
        public static var back: MenuCommand { Self(rawValue: "back") }
    }

    /// The meaning of a video channel's numbers.
    public struct Attributes: Sendable, JSONReadable {
        /// The speeds of pan and tilt.
        public let speeds: [SpeedStep]
        /// The limits of the focus (`minFocus`).
        public let minimumFocus: [FocusStep]
        /// The maximum magnification of the lens (`maxOpticalZoomMag`).
        public let maximumOpticalZoom: Double?
        /// The maximum magnification of the digital zoom (`maxDigitalZoomMag`).
        public let maximumDigitalZoom: Double?
        /// The steps of the zoom.
        public let zoomSteps: [ZoomStep]
        /// Whether the channel stands still and forwards its commands to another channel.
        public let isOverview: Bool?
        /// Attributes that this version of the library does not know.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - speeds: The speeds of pan and tilt.
        ///   - minimumFocus: The limits of the focus.
        ///   - maximumOpticalZoom: The maximum magnification of the lens.
        ///   - maximumDigitalZoom: The maximum magnification of the digital zoom.
        ///   - zoomSteps: The steps of the zoom.
        ///   - isOverview: Whether the channel stands still and forwards its commands to another channel.
        ///   - other: Attributes that this version of the library does not know.
        @_alwaysEmitIntoClient
        public init(
            speeds: [SpeedStep] = [], minimumFocus: [FocusStep] = [], maximumOpticalZoom: Double? = nil,
            maximumDigitalZoom: Double? = nil, zoomSteps: [ZoomStep] = [], isOverview: Bool? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.speeds = speeds
            self.minimumFocus = minimumFocus
            self.maximumOpticalZoom = maximumOpticalZoom
            self.maximumDigitalZoom = maximumDigitalZoom
            self.zoomSteps = zoomSteps
            self.isOverview = isOverview
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var speeds: [SpeedStep] = []
            var minimumFocus: [FocusStep] = []
            var maximumOpticalZoom: Double?
            var maximumDigitalZoom: Double?
            var zoomSteps: [ZoomStep] = []
            var isOverview: Bool?
            let keys: StaticString = """
                speeds,minFocus,maxOpticalZoomMag,maxDigitalZoomMag,zoomSteps,isOverview
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: speeds = try json.readArray(of: SpeedStep.self)
                case 1: minimumFocus = try json.readArray(of: FocusStep.self)
                case 2: maximumOpticalZoom = try json.readDouble()
                case 3: maximumDigitalZoom = try json.readDouble()
                case 4: zoomSteps = try json.readArray(of: ZoomStep.self)
                case 5: isOverview = try json.readBool()
                default: break
                }
            }
            self.speeds = speeds
            self.minimumFocus = minimumFocus
            self.maximumOpticalZoom = maximumOpticalZoom
            self.maximumDigitalZoom = maximumDigitalZoom
            self.zoomSteps = zoomSteps
            self.isOverview = isOverview
            self.other = json.keptMembersOfObject()
        }
    }

    /// A speed of pan and tilt, and its meaning.
    public struct SpeedStep: Sendable, JSONReadable {
        /// The speed, 1 to 100.
        public let value: Int?
        /// The real speed, in degrees per second.
        public let speed: Double?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - value: The speed, 1 to 100.
        ///   - speed: The real speed, in degrees per second.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(value: Int? = nil, speed: Double? = nil, other: [String: JSONValue] = [:]) {
            self.value = value
            self.speed = speed
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var value: Int?
            var speed: Double?
            while let key = try json.nextMember(of: "value,speed") {
                switch key {
                case 0: value = try json.readInt()
                case 1: speed = try json.readDouble()
                default: break
                }
            }
            self.value = value
            self.speed = speed
            self.other = json.keptMembersOfObject()
        }
    }

    /// A limit of the focus, and its meaning.
    public struct FocusStep: Sendable, JSONReadable {
        /// The limit of the focus, 1 to 100.
        public let value: Int?
        /// The distance, in centimeters.
        public let distance: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - value: The limit of the focus, 1 to 100.
        ///   - distance: The distance, in centimeters.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(value: Int? = nil, distance: Int? = nil, other: [String: JSONValue] = [:]) {
            self.value = value
            self.distance = distance
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var value: Int?
            var distance: Int?
            while let key = try json.nextMember(of: "value,distance") {
                switch key {
                case 0: value = try json.readInt()
                case 1: distance = try json.readInt()
                default: break
                }
            }
            self.value = value
            self.distance = distance
            self.other = json.keptMembersOfObject()
        }
    }

    /// A zoom, and its meaning.
    public struct ZoomStep: Sendable, JSONReadable {
        /// The zoom, 1 to 19999.
        public let value: Int?
        /// The magnification.
        public let zoom: Double?
        /// Whether a user interface offers this zoom as a limit; true if absent (`visible`).
        public let isVisible: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - value: The zoom, 1 to 19999.
        ///   - zoom: The magnification.
        ///   - isVisible: Whether a user interface offers this zoom as a limit; true if absent.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(value: Int? = nil, zoom: Double? = nil, isVisible: Bool? = nil, other: [String: JSONValue] = [:]) {
            self.value = value
            self.zoom = zoom
            self.isVisible = isVisible
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var value: Int?
            var zoom: Double?
            var isVisible: Bool?
            while let key = try json.nextMember(of: "value,zoom,visible") {
                switch key {
                case 0: value = try json.readInt()
                case 1: zoom = try json.readDouble()
                case 2: isVisible = try json.readBool()
                default: break
                }
            }
            self.value = value
            self.zoom = zoom
            self.isVisible = isVisible
            self.other = json.keptMembersOfObject()
        }
    }
}

extension Vapix {
    /// Moves the camera, or the visible part of the picture, and stores preset positions.
    @_alwaysEmitIntoClient
    public var ptz: PTZ { PTZ(vapix: self) }
}
