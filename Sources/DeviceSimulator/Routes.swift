/// The routing table of a camera: the program of each path.
///
/// Applications and parameters have programs of their own. The catalogue describes the other APIs; those with a
/// `StatefulAPI` and those below `/config` keep what they are told.
struct Routes: ProgramTable {
    /// The programs that serve a whole connection, by their paths.
    private var streams: [String: any StreamProgram]

    private let applicationTimeout: Duration
    private let replyBufferSize: Int
    private let errorLog: ErrorLog
    private let state: DeviceState
    private let programs: [String: any CGI]
    private let stateful: [String: any StatefulAPI]
    private let settings = KeptSettings()
    private let configurationService: ConfigurationService
    private let persona: Persona?
    private let announced: [AnnouncedAPI]
    private let hasVideo: Bool

    init(
        state: DeviceState, users: UserTable, configuration: SimulatedDevice.Configuration,
        configurationService: ConfigurationService, errorLog: ErrorLog
    ) {
        self.state = state
        persona = configuration.persona
        announced = configuration.persona?.apis ?? AnnouncedAPI.all
        self.errorLog = errorLog
        self.configurationService = configurationService
        let (overlays, texts) = (DynamicOverlay(), DynamicText())
        let pictures = PictureSource(state: state, overlays: TextOverlays(overlays: overlays, texts: texts))
        let systemSettings = SystemSettings(pictures: pictures)
        applicationTimeout = configuration.applicationTimeout
        replyBufferSize = configuration.fastCGIReplyBufferSize
        programs = [
            "/axis-cgi/applications/list.cgi": ApplicationsCGI.List(state: state),
            "/axis-cgi/applications/control.cgi": ApplicationsCGI.Control(state: state),
            "/axis-cgi/applications/config.cgi": ApplicationsCGI.Config(
                state: state, refusesWithStatus: configuration.refusesConfigurationWithStatus),
            "/axis-cgi/applications/info.cgi": ApplicationsCGI.Info(),
            ApplicationsCGI.Upload.path: ApplicationsCGI.Upload(
                state: state, requiresSignature: configuration.requiresSignature),
            ApplicationsCGI.License.path: ApplicationsCGI.License(state: state),
            "/axis-cgi/param.cgi": ParameterCGI(state: state),
            EventServices.path: EventServices(state: state),
            DateCGI.path: DateCGI(state: state),
            ConnectionTest.Ping.path: ConnectionTest.Ping(),
            ConnectionTest.TCP.path: ConnectionTest.TCP(),
            DebugArchive.path: DebugArchive(settings: systemSettings),
            PTZControl.path: PTZControl(state: state),
            SerialPortCGI.path: SerialPortCGI(state: state),
            PTZConfiguration.path: PTZConfiguration(state: state),
        ]
        let tokens = SessionTokens(lifetime: configuration.sessionTokenLifetime)
        streams = [
            EventSocket.path: EventSocket(hub: state.events, tokens: tokens),
            JSONRPCSocket.path: JSONRPCSocket(tokens: tokens),
            MotionJPEG.path: MotionJPEG(source: pictures),
            AudioReceive.path: AudioReceive(state: state),
            AudioTransmit.path: AudioTransmit(state: state),
        ]
        stateful = [
            "apiDiscovery": APIDiscovery(announced: announced),
            "basicDeviceInfo": BasicDeviceInfo(identity: state.identity),
            "dynamicOverlay": overlays,
            "dynamicText": texts,
            "firmwareManagement": FirmwareManagement(identity: state.identity),
            "geoOrientation": GeoOrientation(),
            "geolocation": Geolocation(state: state),
            "ioPort": PortStates(state: state),
            "ioPortManagement": PortManagement(state: state),
            "jpeg": JPEG(source: pictures),
            "lightControl": LightControl(),
            "mediaClips": MediaClips(state: state),
            "mqttClient": MQTTClient(),
            "pirSensors": PIRSensors(state: state),
            "recordingExport": RecordingExport(),
            "recordedTours": RecordedTours(state: state),
            "shockDetection": ShockDetection(state: state),
            "streamProfiles": StreamProfiles(state: state),
            "supervisedIO": SupervisedIO(state: state),
            "systemReady": SystemReady(state: state),
            "systemSettings": systemSettings,
            "time": TimeService(state: state),
            "userManagement": UserManagement(users: users),
            "video": UncompressedPictures(source: pictures),
            "viewAreas": ViewAreas(),
            "virtualInput": VirtualInput(state: state),
            "webSocketSession": tokens,
            "zipstream": Zipstream(state: state),
        ]
        // A speaker has no picture.
        hasVideo = state.parameters.contains { $0.name.hasPrefix("Image.") }
        if !hasVideo { streams[MotionJPEG.path] = nil }
    }

    private static let videoPaths: Set = [
        MotionJPEG.path, "/axis-cgi/jpg/image.cgi", "/axis-cgi/bitmap/image.bmp", "/axis-cgi/imagesize.cgi",
    ]

    /// The paths that accept files, and how many bytes of each file their programs use.
    private static let uploads = [
        ApplicationsCGI.Upload.path: 64 << 20, ApplicationsCGI.License.path: 1 << 20,
        "/axis-cgi/mediaclip.cgi": MediaClips.maximumSize, "/axis-cgi/uploadoverlayimage.cgi": 1 << 20,
        "/axis-cgi/firmwareupgrade.cgi": 1024, "/axis-cgi/firmwaremanagement.cgi": FirmwareManagement.headSize,
    ]

    /// Saves the state that APIs keep themselves.
    func saved() -> [Restoration] {
        let keepers: [any Sendable] =
            Array(stateful.values) + Array(programs.values) + [settings, configurationService]
        return keepers.flatMap(savedState(of:))
    }

    /// The program that makes pictures.
    var pictures: (any StatefulAPI)? { stateful["jpeg"] }

    subscript(path: String) -> (any CGI)? {
        guard hasVideo || !Self.videoPaths.contains(path), isPresent(path) else { return nil }
        if let program = programs[path] { return program }
        if configurationService.serves(path) { return ConfigurationCGI(service: configurationService) }
        guard let api = DescribedAPI.at(path), isInstalled(path) else { return nil }
        let state = stateful[api.description.name]
        return api.hasMethods(at: path)
            ? DescribedJSONCGI(api: api, path: path, state: state, settings: settings, announced: announced)
            : DescribedQueryCGI(api: api, path: path, state: state)
    }

    /// Whether the model has the API of a path.
    private func isPresent(_ path: String) -> Bool {
        guard let persona, let api = DescribedAPI.at(path) else { return true }
        return persona.has(api.description.name)
    }

    func operation(of request: CGIRequest, at path: String) -> String? {
        if configurationService.serves(path) { return configurationService.operation(of: request) }
        return DescribedAPI.at(path)?.operation(for: request, at: path)?.id
    }

    /// The program that serves the whole connection of a path; `nil` if there is none.
    func stream(at path: String) -> (any StreamProgram)? {
        if let stream = streams[path] { return stream }
        guard let maximumPartSize = Self.uploads[path] else { return application(at: path) }
        return self[path].map { StreamedUpload(program: $0, state: state, maximumPartSize: maximumPartSize) }
    }

    private func application(at path: String) -> ApplicationProgram? {
        guard path.hasPrefix("/local/") else { return nil }
        // By bytes: a combining mark behind the slash would form one character with it.
        let name = String(decoding: path.utf8.dropFirst(7).prefix { $0 != UInt8(ascii: "/") }, as: UTF8.self)
        guard let application = state.applications.first(where: { $0.name == name }), let site = application.site else {
            return nil
        }
        return ApplicationProgram(
            application: application, site: site, socket: state.socketPath(ofApplication: application.name),
            timeout: applicationTimeout, bufferSize: replyBufferSize, log: errorLog)
    }

    /// Whether the application of a path below `/local/` is installed; `true` for other paths.
    private func isInstalled(_ path: String) -> Bool {
        let parts = pathSegments(path)
        guard parts.first == "local", parts.count > 1 else { return true }
        return state.applications.contains { $0.name == parts[1] }
    }
}
