import DeviceSimulator
import ServiceAccounts
import TestSupport
import Testing
import VapixClient
import VapixRadar
import VapixSystem
import VapixVideo

/// Settings of JSON APIs that the simulated camera keeps without code of their own.
@Suite(.timeLimit(.minutes(10)))
struct KeptSettingsTests {
    /// The device's code of the error that a call ends with.
    private func code(
        sourceLocation: SourceLocation = #_sourceLocation, _ body: () async throws -> Void
    ) async -> String? {
        await expectError(VapixError.self, sourceLocation: sourceLocation, body)?.device?.code?.rawValue
    }

    @Test func settings_set_areRead() async throws {
        try await withCamera { _, vapix async throws in
            #expect(try await vapix.regionalSettings.getRegionalSettings().units.length == .metric)
            try await vapix.regionalSettings.setRegionalSettings(units: .init(length: .usCustomary))
            #expect(try await vapix.regionalSettings.getRegionalSettings().units.length == .usCustomary)

            let power = vapix.powerSettings
            for isOn in [false, true, false] {
                // The argument and the member of the reply have different names.
                try await power.setIOPortPower(isEnabled: isOn)
                #expect(try await power.getIOPortPower().isEnabled == isOn)
                try await power.setPowerSavingMode(isOn: isOn)
                #expect(try await power.getPowerSavingMode().isOn == isOn)
            }
            try await power.setDelayedPowerDownMode(isOn: true, delayTime: .seconds(77))
            try await power.setDelayedPowerDownMode(isOn: false)
            let mode = try await power.getDelayedPowerDownMode()
            #expect(!mode.isOn && mode.delayTime == .seconds(77), "an argument that is absent changes nothing")

            try await vapix.videoStreamingIndicator.setConfiguration(color: .red)
            #expect(try await vapix.videoStreamingIndicator.getConfiguration().color == .red)
        }
    }

    @Test func settings_ofAnInstance_areItsOwn() async throws {
        try await withCamera { _, vapix async throws in
            let stabilization = vapix.imageStabilization
            for id in [0, 1] {
                try await stabilization.setEnabled(id: id, isEnabled: id == 1)
                _ = try await stabilization.setEISMargin(id: id, margin: 100 + id)
            }
            for id in [0, 1] {
                #expect(try await stabilization.getEnabled(id: id).isEnabled == (id == 1))
                #expect(try await stabilization.getEISMargin(id: id).margin == 100 + id)
            }
        }
    }

    @Test func settings_wholeConfiguration_isReadAsItWasSet() async throws {
        try await withCamera { _, vapix async throws in
            var configuration = try await vapix.radarControl.getConfiguration()
            configuration.profiles = []
            try await vapix.radarControl.setConfiguration(configuration)
            #expect(try await vapix.radarControl.getConfiguration().profiles?.isEmpty == true)
        }
    }

    @Test func settings_refused_areNotKept() async throws {
        try await withCamera { device, vapix async throws in
            try await vapix.regionalSettings.setRegionalSettings(units: .init(length: .usCustomary))
            let furlongs = RegionalSettings.Units(length: .init(rawValue: "furlongs"))
            #expect(await code { try await vapix.regionalSettings.setRegionalSettings(units: furlongs) } == "1003")
            #expect(try await vapix.regionalSettings.getRegionalSettings().units.length == .usCustomary)
        }
        try await withCamera { _, vapix async throws in
            let units = try await vapix.regionalSettings.getRegionalSettings().units
            #expect(units.length == .metric, "another camera has settings of its own")
        }
    }

    /// What piles up has a limit: a device is asked for more instances than the simulator keeps.
    @Test func settings_manyInstances_areNotAllKept() async throws {
        try await withCamera { _, vapix async throws in
            for id in 0..<1100 { _ = try await vapix.imageStabilization.setEISMargin(id: id, margin: 9000) }
            #expect(try await vapix.imageStabilization.getEISMargin(id: 999).margin == 9000)
            #expect(try await vapix.imageStabilization.getEISMargin(id: 1099).margin != 9000)
        }
    }
}
