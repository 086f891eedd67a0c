extension SimulatedDevice {
    /// The device configuration APIs that the camera has now.
    ///
    /// A change applies to the next request, as after an upgrade of the camera. The settings of clients stay.
    public var configurationAPIs: SimulatedConfigurationAPIs {
        get { configurationService.apis }
        set { configurationService.apis = newValue }
    }
}
