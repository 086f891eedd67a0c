/// The programs of a camera by their paths.
///
/// Applications and parameters are written by hand; the catalogue describes the rest, of which some APIs remember what they
/// are told.
struct Programs: Sendable {
    private let state: DeviceState
    private let written: [String: any CGI]
    private let stateful: [String: any StatefulAPI]
    private var streams: [String: any StreamProgram]

    init(state: DeviceState, users: UserTable, configuration: SimulatedDevice.Configuration) {
        self.state = state
        written = [
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
        ]
        let tokens = SessionTokens(lifetime: configuration.sessionTokenLifetime)
        streams = [
            EventSocket.path: EventSocket(hub: state.events, tokens: tokens),
            MotionPictures.path: MotionPictures(state: state),
            SoundSource.path: SoundSource(),
            SoundSink.path: SoundSink(state: state),
        ]
        stateful = [
            "apiDiscovery": APIDiscovery(),
            "basicDeviceInfo": BasicDeviceInfo(identity: state.identity),
            "dynamicOverlay": DynamicOverlay(),
            "dynamicText": DynamicText(),
            "ioPort": PortStates(state: state),
            "ioPortManagement": PortManagement(state: state),
            "jpeg": Pictures(state: state),
            "lightControl": LightControl(),
            "mediaClips": MediaClips(state: state),
            "mqttClient": MQTTClient(),
            "recordingExport": RecordingExport(),
            "streamProfiles": StreamProfiles(state: state),
            "systemReady": SystemReady(state: state),
            "systemSettings": SystemSettings(state: state),
            "time": TimeService(state: state),
            "userManagement": UserManagement(users: users),
            "viewAreas": ViewAreas(),
            "virtualInput": VirtualInput(state: state),
            "webSocketSession": tokens,
        ]
        for (path, kept) in Self.uploads {
            guard let program = self[path] else { continue }
            streams[path] = StreamedUpload(program: program, state: state, kept: kept)
        }
    }

    /// The paths that take files, and how much of each file is of use there.
    private static let uploads = [
        ApplicationsCGI.Upload.path: 64 << 20, ApplicationsCGI.License.path: 1 << 20,
        "/axis-cgi/mediaclip.cgi": MediaClips.limit, "/axis-cgi/uploadoverlayimage.cgi": 1 << 20,
        "/axis-cgi/firmwareupgrade.cgi": 1024, "/axis-cgi/firmwaremanagement.cgi": 1 << 16,
    ]

    /// The program of a path that streams; `nil` if there is none.
    func stream(_ path: String) -> (any StreamProgram)? { streams[path] }

    /// The program of a path; `nil` if there is none.
    subscript(path: String) -> (any CGI)? {
        if let program = written[path] { return program }
        guard let api = DescribedAPI.byPath[path], isInstalled(path) else { return nil }
        let state = stateful[api.description.name]
        return api.hasMethods(at: path)
            ? DescribedJSONCGI(api: api, path: path, state: state)
            : DescribedQueryCGI(api: api, path: path, state: state)
    }

    /// Whether the application of a path below `/local/` is installed.
    private func isInstalled(_ path: String) -> Bool {
        let parts = path.split(separator: "/")
        guard parts.first == "local", parts.count > 1 else { return true }
        return state.applications.contains { $0.name == parts[1] }
    }
}
