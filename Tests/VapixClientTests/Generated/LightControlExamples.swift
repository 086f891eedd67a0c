// Generated from Specs/Examples/light-control by vapix-generate. Do not edit.

import VapixClient
import VapixIO

extension ExampleTable {
    /// The examples of Light control API.
    mutating func addLightControl() {
        add("Specs/Examples/light-control/activateLight_200.http") { LightControl.ActivateLight(lightID: "led0") }
        add("Specs/Examples/light-control/activateLight_error1002.http") { LightControl.ActivateLight(lightID: "led0") }
        add("Specs/Examples/light-control/deactivateLight_200.http") { LightControl.DeactivateLight(lightID: "led0") }
        add("Specs/Examples/light-control/disableLight_200.http") { LightControl.DisableLight(lightID: "led0") }
        add("Specs/Examples/light-control/enableLight_200.http") { LightControl.EnableLight(lightID: "led0") }
        add("Specs/Examples/light-control/enableLight_error1005.http") { LightControl.EnableLight(lightID: "led0") }
        add("Specs/Examples/light-control/getCurrentAngleOfIllumination_200.http") {
            LightControl.GetCurrentAngleOfIllumination(lightID: "led0")
        }
        add("Specs/Examples/light-control/getCurrentIntensity_200.http") {
            LightControl.GetCurrentIntensity(lightID: "led0")
        }
        add("Specs/Examples/light-control/getCurrentIntensity_200_misspelt.http") {
            LightControl.GetCurrentIntensity(lightID: "led0")
        }
        add("Specs/Examples/light-control/getIRWavelength_200.http") { LightControl.GetIRWavelength(lightID: "led0") }
        add("Specs/Examples/light-control/getIndividualIntensity_200.http") {
            LightControl.GetIndividualIntensity(lightID: "led0", ledID: 2)
        }
        add("Specs/Examples/light-control/getLightInformation_200.http") { LightControl.GetLightInformation() }
        add("Specs/Examples/light-control/getLightInformation_error2000.http") { LightControl.GetLightInformation() }
        add("Specs/Examples/light-control/getLightStatus_200.http") { LightControl.GetLightStatus(lightID: "led0") }
        add("Specs/Examples/light-control/getLightSynchronizeDayNightMode_200.http") {
            LightControl.GetLightSynchronizeDayNightMode(lightID: "led0")
        }
        add("Specs/Examples/light-control/getLightSynchronizeDayNightMode_200_sample.http") {
            LightControl.GetLightSynchronizeDayNightMode(lightID: "led0")
        }
        add("Specs/Examples/light-control/getManualAngleOfIllumination_200.http") {
            LightControl.GetManualAngleOfIllumination(lightID: "led0")
        }
        add("Specs/Examples/light-control/getManualIntensity_200.http") {
            LightControl.GetManualIntensity(lightID: "led0")
        }
        add("Specs/Examples/light-control/getServiceCapabilities_200.http") { LightControl.GetServiceCapabilities() }
        add("Specs/Examples/light-control/getServiceCapabilities_error7000.http") {
            LightControl.GetServiceCapabilities()
        }
        add("Specs/Examples/light-control/getSupportedVersions_200.http") { LightControl.GetSupportedVersions() }
        add("Specs/Examples/light-control/getSupportedVersions_error8000.http") { LightControl.GetSupportedVersions() }
        add("Specs/Examples/light-control/getValidAngleOfIllumination_200.http") {
            LightControl.GetValidAngleOfIllumination(lightID: "led0")
        }
        add("Specs/Examples/light-control/getValidIRWavelengths_200.http") {
            LightControl.GetValidIRWavelengths(lightID: "led0")
        }
        add("Specs/Examples/light-control/getValidIRWavelengths_200_syntax.http") {
            LightControl.GetValidIRWavelengths(lightID: "led0")
        }
        add("Specs/Examples/light-control/getValidIntensity_200.http") {
            LightControl.GetValidIntensity(lightID: "led0")
        }
        add("Specs/Examples/light-control/setAutomaticAngleOfIlluminationMode_200.http") {
            LightControl.SetAutomaticAngleOfIlluminationMode(lightID: "led0", enabled: true)
        }
        add("Specs/Examples/light-control/setAutomaticAngleOfIlluminationMode_error1001.http") {
            LightControl.SetAutomaticAngleOfIlluminationMode(lightID: "led0", enabled: true)
        }
        add("Specs/Examples/light-control/setAutomaticIntensityMode_200.http") {
            LightControl.SetAutomaticIntensityMode(lightID: "led0", enabled: true)
        }
        add("Specs/Examples/light-control/setIRWavelength_200.http") {
            LightControl.SetIRWavelength(lightID: "led0", irWavelength: "850nm")
        }
        add("Specs/Examples/light-control/setIndividualIntensity_200.http") {
            LightControl.SetIndividualIntensity(lightID: "led0", ledID: 1, intensity: 100)
        }
        add("Specs/Examples/light-control/setLightSynchronizeDayNightMode_200.http") {
            LightControl.SetLightSynchronizeDayNightMode(lightID: "led0", enabled: false)
        }
        add("Specs/Examples/light-control/setManualAngleOfIllumination_200.http") {
            LightControl.SetManualAngleOfIllumination(lightID: "led0", angleOfIllumination: 30)
        }
        add("Specs/Examples/light-control/setManualIntensity_200.http") {
            LightControl.SetManualIntensity(lightID: "led0", intensity: 50)
        }
    }
}
