internal import VapixCatalogue

/// An API that API Discovery lists, with its version on the simulated camera.
///
/// The camera accepts each listed version, and all lower ones with the same major number.
///
/// Identifiers, names and statuses are those that devices list. The versions are those of devices with AXIS OS 9.80 to
/// 12; that of `mediaclip` and `orientation` is a guess. An API that devices list is missing here if the camera has no
/// reply for it: no reply of `packagemanager` is documented or recorded.
struct AnnouncedAPI: Sendable {
    let id: String
    let version: APIVersion
    let name: String
    /// The name of the API in the catalogue whose programs the camera has for it.
    var api: String { ownAPI ?? Catalogue.name(discovery: id) ?? "" }
    private let ownAPI: String?
    /// Devices list hardly anything but `official`, `beta` for some, and nothing for the rest.
    let status: String?

    private init(_ id: String, _ major: Int, _ minor: Int, _ name: String, _ api: String, status: String = "official") {
        self.id = id
        version = APIVersion(major: major, minor: minor)
        self.name = name
        ownAPI = api
        self.status = status
    }

    /// Makes an entry that a device was seen to list.
    ///
    /// Its programs are those of the API with the same identifier, on the camera itself or in the catalogue.
    init(id: String, version: APIVersion, name: String, status: String?) {
        self.id = id
        self.version = version
        self.name = name
        self.status = status
        ownAPI = Self.all.first { $0.id == id }?.api
    }

    static let all = [
        AnnouncedAPI(
            "analytics-metadata-config", 1, 0, "Analytics Metadata Producer Configuration",
            "analyticsMetadataProducers"),
        AnnouncedAPI("api-discovery", 1, 0, "API Discovery Service", "apiDiscovery"),
        AnnouncedAPI("basic-device-info", 1, 3, "Basic Device Information", "basicDeviceInfo"),
        AnnouncedAPI("capture-mode", 1, 0, "Capture Mode", "captureMode"),
        AnnouncedAPI("customhttpheader", 1, 0, "Custom HTTP header", "customHTTPHeaders"),
        AnnouncedAPI("daynight", 1, 2, "Day/Night", "dayNight"),
        AnnouncedAPI("disk-management", 1, 0, "Edge storage Disk management", "disks"),
        AnnouncedAPI("disk-network-share", 1, 0, "Edge storage Network share", "networkShares"),
        AnnouncedAPI("disk-properties", 1, 1, "Edge storage Disk properties", "diskProperties"),
        AnnouncedAPI("dynamicoverlay", 1, 8, "Dynamic Overlay", "dynamicOverlay"),
        AnnouncedAPI("event-mqtt-bridge", 1, 4, "Event MQTT Bridge", "mqttEventBridge"),
        AnnouncedAPI("event-streaming-over-websocket", 1, 0, "Event streaming over WebSocket", "webSocketSession"),
        AnnouncedAPI("feature-flag", 1, 0, "Feature Flag Service", "featureFlag"),
        AnnouncedAPI("fwmgr", 1, 4, "Firmware Management", "firmwareManagement"),
        // Guard tours are parameters.
        AnnouncedAPI("guard-tour", 1, 0, "Guard Tour", "parameters"),
        AnnouncedAPI("io-port-management", 1, 1, "IO Port Management", "ioPortManagement"),
        AnnouncedAPI("light-control", 1, 2, "Light Control", "lightControl"),
        // The only one that is older than the documentation: it lacks `discover`.
        AnnouncedAPI("mdnssd", 1, 0, "Multicast DNS Service Discovery", "mdnssd"),
        AnnouncedAPI("mediaclip", 1, 0, "Media Clip", "mediaClips"),
        AnnouncedAPI("mqtt-client", 1, 5, "MQTT Client API", "mqttClient"),
        AnnouncedAPI("network-settings", 1, 27, "Network Settings API", "networkSettings"),
        AnnouncedAPI("ntp", 1, 4, "NTP", "ntp"),
        AnnouncedAPI("optics-control", 1, 2, "Optics Control", "opticsControl"),
        AnnouncedAPI("orientation", 1, 0, "Orientation", "orientation"),
        AnnouncedAPI("overlayimage", 1, 0, "Overlay image API", "overlayImages"),
        AnnouncedAPI("param-cgi", 1, 0, "Legacy Parameter Handling", "parameters"),
        AnnouncedAPI("pir-sensor-configuration", 1, 0, "PIR Sensor Configuration", "pirSensors"),
        AnnouncedAPI("privacy-mask", 1, 0, "Privacy Mask", "privacyMasks"),
        AnnouncedAPI("ptz-control", 1, 0, "PTZ Control", "ptz"),
        AnnouncedAPI("recording", 1, 0, "Edge Recording", "recordings"),
        AnnouncedAPI("recording-export", 1, 1, "Export edge recording", "recordingExport"),
        AnnouncedAPI("recording-storage-limit", 1, 0, "Edge Recording storage limit", "recordingStorageLimits"),
        AnnouncedAPI("remote-syslog", 1, 0, "Remote Syslog", "remoteSyslog"),
        AnnouncedAPI("ssh", 1, 0, "SSH", "sshServer"),
        AnnouncedAPI("stream-profiles", 1, 0, "Stream Profiles", "streamProfiles"),
        AnnouncedAPI("streamstatus", 1, 0, "Stream Status", "streamStatus"),
        // Version 1.0 has other error codes, and an undocumented reply.
        AnnouncedAPI("supervised-io", 2, 0, "Supervised I/O", "supervisedIO"),
        AnnouncedAPI("systemready", 1, 4, "Systemready", "systemReady"),
        AnnouncedAPI("temperaturecontrol", 1, 0, "Temperature Control", "temperatureControl"),
        AnnouncedAPI("time-service", 1, 1, "Time API", "time"),
        AnnouncedAPI("user-management", 1, 2, "User Management", "userManagement"),
        AnnouncedAPI("view-area", 1, 0, "View Area", "viewAreas"),
        AnnouncedAPI("view-area", 2, 0, "View Area", "viewAreas", status: "beta"),
    ]
}
