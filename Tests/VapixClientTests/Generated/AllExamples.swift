// Generated from Specs/Examples by vapix-generate. Do not edit.

extension ExampleTable {
    /// All examples.
    mutating func addAll() {
        addAPIDiscovery()
        addApplications()
        addBasicDeviceInfo()
        addParameters()
        addSystemReady()
        addEverything()
    }
}
