/// Whether an analytics application detects something.
public struct AnalyticsState: Sendable, Hashable {
    /// The application's name in topics, `VMD` for example.
    public var application: String
    /// The name of the profile or scenario, `Camera1Profile1` for example; `Camera1ProfileANY` stands for any profile
    /// of a camera.
    public var detection: String
    /// Whether the application detects something now.
    public var isActive: Bool

    /// Makes a state, for tests.
    ///
    /// - Parameters:
    ///   - application: The application's name in topics.
    ///   - detection: The name of the profile or the scenario.
    ///   - isActive: Whether the application detects something now.
    public init(application: String, detection: String, isActive: Bool) {
        self.application = application
        self.detection = detection
        self.isActive = isActive
    }
}

extension StateTopic where State == AnalyticsState {
    /// Motion that AXIS Video Motion Detection 4 or AXIS Motion Guard detects.
    ///
    /// See <https://developer.axis.com/vapix/applications/video-motion-detection-4-api/#events> and
    /// <https://developer.axis.com/vapix/applications/motion-guard/#events>.
    public static var motion: StateTopic { analytics("VMD", "MotionGuard") }

    /// The scenarios of AXIS Object Analytics.
    ///
    /// Its page has no topics. The library of Home Assistant was tested with devices whose topics are
    /// `tnsaxis:CameraApplicationPlatform/ObjectAnalytics/Device1Scenario1` and so on, with the item `active`.
    public static var objectAnalytics: StateTopic { analytics("ObjectAnalytics") }

    /// The detections of applications whose events have the item `active`, as those of Axis do.
    ///
    /// - Parameter applications: The names of applications in topics, `FenceGuard` or `LoiteringGuard` for example.
    /// - Returns: The topic.
    public static func analytics(_ applications: String...) -> StateTopic {
        let paths = applications.map { "tnsaxis:CameraApplicationPlatform/\($0)//." }
        return StateTopic(paths.joined(separator: "|")) { event in
            let names = TopicExpression.names(event.topic)
            guard names.count == 3, let isActive = event.data.bool("active") else { return nil }
            return AnalyticsState(application: String(names[1]), detection: String(names[2]), isActive: isActive)
        }
    }
}
