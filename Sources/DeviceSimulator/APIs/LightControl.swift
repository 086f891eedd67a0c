internal import VapixSupport

/// Light control: state, intensity and angle of illumination.
///
/// The camera has two lights with all capabilities. The documentation has no ranges, and does not describe a disabled
/// light. The simulator guesses the ranges, and that disabling a light turns it off.
struct LightControl: StatefulAPI {
    private static let intensities = 0...100
    private static let angles = 10...50
    private static let wavelengths: Set = ["850nm", "940nm"]

    private let lights = Locked([Light(id: "led0", numberOfLEDs: 1), Light(id: "led1", numberOfLEDs: 2)])

    func answer(_ operation: String, _ arguments: Arguments) async throws -> Answer? {
        switch operation {
        case "getSupportedVersions": return nil
        case "getLightInformation": return .data(["items": .array(lights.withLock { $0.map(\.information) })])
        case "getServiceCapabilities":
            let each = lights.withLock { $0.map { Self.capabilities.merging(["lightID": .string($0.id)]) { $1 } } }
            return .data(
                .object(Self.capabilities.merging(["capabilities": .array(each.map(JSONValue.object))]) { $1 }))
        default: break
        }
        return try lights.withLock { lights in
            guard let index = lights.firstIndex(where: { $0.id == arguments.string("lightID") }) else {
                throw CallFailure("invalidLightID")
            }
            return try lights[index].answer(operation, arguments)
        }
    }

    private static let capabilities: [String: JSONValue] = [
        "automaticIntensitySupport": true, "manualIntensitySupport": true, "individualIntensitySupport": true,
        "getCurrentIntensitySupport": true, "manualAngleOfIlluminationSupport": true,
        "automaticAngleOfIlluminationSupport": true, "dayNightSynchronizeSupport": true,
        "multiIRWaveLengthSupport": true,
    ]

    private struct Light {
        let id: String
        let numberOfLEDs: Int
        var isEnabled = true
        var isOn = false
        var isSynchronized = false
        var hasAutomaticIntensity = false
        var hasAutomaticAngle = false
        var intensity = 50
        var individualIntensities: [Int: Int] = [:]
        var angle = 30
        var wavelength = "850nm"

        init(id: String, numberOfLEDs: Int) {
            self.id = id
            self.numberOfLEDs = numberOfLEDs
        }

        var information: JSONValue {
            [
                "lightID": .string(id), "lightType": "IR", "enabled": .bool(isEnabled),
                "synchronizeDayNightMode": .bool(isSynchronized), "lightState": .bool(isOn),
                "automaticIntensityMode": .bool(hasAutomaticIntensity),
                "automaticAngleOfIlluminationMode": .bool(hasAutomaticAngle),
                "nrOfLEDs": .integer(Int64(numberOfLEDs)), "error": false, "errorInfo": "",
            ]
        }

        mutating func answer(_ operation: String, _ arguments: Arguments) throws -> Answer? {
            let isEnabling = arguments["enabled"]?.bool ?? false
            switch operation {
            case "activateLight":
                guard isEnabled else { throw CallFailure("lightDisabled") }
                isOn = true
            case "deactivateLight": isOn = false
            case "enableLight": isEnabled = true
            case "disableLight":
                isEnabled = false
                isOn = false
            case "setAutomaticIntensityMode": hasAutomaticIntensity = isEnabling
            case "setAutomaticAngleOfIlluminationMode": hasAutomaticAngle = isEnabling
            case "setLightSynchronizeDayNightMode": isSynchronized = isEnabling
            case "setManualIntensity": intensity = try Self.value("intensity", of: arguments, in: intensities)
            case "setIndividualIntensity":
                let led = try led(arguments)
                individualIntensities[led] = try Self.value("intensity", of: arguments, in: intensities)
            case "setManualAngleOfIllumination":
                angle = try Self.value("angleOfIllumination", of: arguments, in: angles)
            case "setIRWavelength":
                let wavelength = arguments.string("IRWavelength")
                guard wavelengths.contains(wavelength) else { throw CallFailure("invalidIRWavelength") }
                self.wavelength = wavelength
            default: return try read(operation, arguments)
            }
            return .done
        }

        private func read(_ operation: String, _ arguments: Arguments) throws -> Answer? {
            let number = { (value: Int) in JSONValue.integer(Int64(value)) }
            let range = { (range: ClosedRange<Int>) -> JSONValue in
                ["ranges": [["low": number(range.lowerBound), "high": number(range.upperBound)]]]
            }
            return switch operation {
            case "getLightStatus": .data(["status": .bool(isOn)])
            case "getValidIntensity": .data(range(intensities))
            case "getManualIntensity": .data(["intensity": number(intensity)])
            case "getIndividualIntensity":
                .data(["intensity": number(individualIntensities[try led(arguments)] ?? intensity)])
            case "getCurrentIntensity": .data(["intensity": number(isOn ? intensity : 0)])
            case "getValidAngleOfIllumination": .data(range(angles))
            case "getManualAngleOfIllumination", "getCurrentAngleOfIllumination":
                .data(["angleOfIllumination": number(angle)])
            case "getLightSynchronizeDayNightMode": .data(["synchronize": .bool(isSynchronized)])
            case "getValidIRWavelengths":
                .data(["wavelength": .array(wavelengths.sorted().map(JSONValue.string))])
            case "getIRWavelength": .data(["IRWavelength": .string(wavelength)])
            default: nil
            }
        }

        private func led(_ arguments: Arguments) throws -> Int {
            guard let led = arguments.integer("LEDID"), (0...numberOfLEDs).contains(led) else {
                throw CallFailure.invalid("LEDID")
            }
            return led
        }

        private static func value(_ name: String, of arguments: Arguments, in range: ClosedRange<Int>) throws -> Int {
            guard let value = arguments.integer(name), range.contains(value) else { throw CallFailure.invalid(name) }
            return value
        }
    }
}
