// Generated from Specs/Examples/light-control by vapix-generate. Do not edit.

import VapixClient
import VapixIO

extension ExampleTable {
    /// The examples of Light control API.
    mutating func addLightControl() {
        add("Specs/Examples/light-control/activateLight_200.http") { LightControl.activateLight(lightID: "led0") }
        add("Specs/Examples/light-control/activateLight_error1002.http") {
            LightControl.activateLight(lightID: "led0")
        }
        add("Specs/Examples/light-control/deactivateLight_200.http") { LightControl.deactivateLight(lightID: "led0") }
        add("Specs/Examples/light-control/deactivateLight_error1002.http") {
            LightControl.deactivateLight(lightID: "led0")
        }
        add("Specs/Examples/light-control/disableLight_200.http") { LightControl.disableLight(lightID: "led0") }
        add("Specs/Examples/light-control/disableLight_error1005.http") { LightControl.disableLight(lightID: "led0") }
        add("Specs/Examples/light-control/enableLight_200.http") { LightControl.enableLight(lightID: "led0") }
        add("Specs/Examples/light-control/enableLight_error1005.http") { LightControl.enableLight(lightID: "led0") }
        add("Specs/Examples/light-control/getCurrentAngleOfIllumination_200.http") {
            LightControl.getCurrentAngleOfIllumination(lightID: "led0")
        }
        add("Specs/Examples/light-control/getCurrentAngleOfIllumination_error1001.http") {
            LightControl.getCurrentAngleOfIllumination(lightID: "led0")
        }
        add("Specs/Examples/light-control/getCurrentIntensity_200.http") {
            LightControl.getCurrentIntensity(lightID: "led0")
        }
        add("Specs/Examples/light-control/getCurrentIntensity_200_misspelt.http") {
            LightControl.getCurrentIntensity(lightID: "led0")
        }
        add("Specs/Examples/light-control/getCurrentIntensity_error1005.http") {
            LightControl.getCurrentIntensity(lightID: "led0")
        }
        add("Specs/Examples/light-control/getIRWavelength_200.http") { LightControl.getIRWavelength(lightID: "led0") }
        add("Specs/Examples/light-control/getIRWavelength_error1002.http") {
            LightControl.getIRWavelength(lightID: "led0")
        }
        add("Specs/Examples/light-control/getIndividualIntensity_200.http") {
            LightControl.getIndividualIntensity(lightID: "led0", ledID: 2)
        }
        add("Specs/Examples/light-control/getIndividualIntensity_error1002.http") {
            LightControl.getIndividualIntensity(lightID: "led0", ledID: 2)
        }
        add("Specs/Examples/light-control/getLightInformation_200.http") { LightControl.getLightInformation() }
        add("Specs/Examples/light-control/getLightInformation_error2000.http") { LightControl.getLightInformation() }
        add("Specs/Examples/light-control/getLightStatus_200.http") { LightControl.getLightStatus(lightID: "led0") }
        add("Specs/Examples/light-control/getLightStatus_error1002.http") {
            LightControl.getLightStatus(lightID: "led0")
        }
        add("Specs/Examples/light-control/getLightSynchronizeDayNightMode_200.http") {
            LightControl.getLightSynchronizeDayNightMode(lightID: "led0")
        }
        add("Specs/Examples/light-control/getLightSynchronizeDayNightMode_200_sample.http") {
            LightControl.getLightSynchronizeDayNightMode(lightID: "led0")
        }
        add("Specs/Examples/light-control/getLightSynchronizeDayNightMode_error1001.http") {
            LightControl.getLightSynchronizeDayNightMode(lightID: "led0")
        }
        add("Specs/Examples/light-control/getManualAngleOfIllumination_200.http") {
            LightControl.getManualAngleOfIllumination(lightID: "led0")
        }
        add("Specs/Examples/light-control/getManualAngleOfIllumination_error1005.http") {
            LightControl.getManualAngleOfIllumination(lightID: "led0")
        }
        add("Specs/Examples/light-control/getManualIntensity_200.http") {
            LightControl.getManualIntensity(lightID: "led0")
        }
        add("Specs/Examples/light-control/getManualIntensity_error1002.http") {
            LightControl.getManualIntensity(lightID: "led0")
        }
        add("Specs/Examples/light-control/getServiceCapabilities_200.http") { LightControl.getServiceCapabilities() }
        add("Specs/Examples/light-control/getServiceCapabilities_error7000.http") {
            LightControl.getServiceCapabilities()
        }
        add("Specs/Examples/light-control/getSupportedVersions_200.http") { LightControl.getSupportedVersions() }
        add("Specs/Examples/light-control/getSupportedVersions_error8000.http") { LightControl.getSupportedVersions() }
        add("Specs/Examples/light-control/getValidAngleOfIllumination_200.http") {
            LightControl.getValidAngleOfIllumination(lightID: "led0")
        }
        add("Specs/Examples/light-control/getValidAngleOfIllumination_error1001.http") {
            LightControl.getValidAngleOfIllumination(lightID: "led0")
        }
        add("Specs/Examples/light-control/getValidIRWavelengths_200.http") {
            LightControl.getValidIRWavelengths(lightID: "led0")
        }
        add("Specs/Examples/light-control/getValidIRWavelengths_200_syntax.http") {
            LightControl.getValidIRWavelengths(lightID: "led0")
        }
        add("Specs/Examples/light-control/getValidIRWavelengths_error1002.http") {
            LightControl.getValidIRWavelengths(lightID: "led0")
        }
        add("Specs/Examples/light-control/getValidIntensity_200.http") {
            LightControl.getValidIntensity(lightID: "led0")
        }
        add("Specs/Examples/light-control/getValidIntensity_error1002.http") {
            LightControl.getValidIntensity(lightID: "led0")
        }
        add("Specs/Examples/light-control/setAutomaticAngleOfIlluminationMode_200.http") {
            LightControl.setAutomaticAngleOfIlluminationMode(lightID: "led0", enabled: true)
        }
        add("Specs/Examples/light-control/setAutomaticAngleOfIlluminationMode_error1001.http") {
            LightControl.setAutomaticAngleOfIlluminationMode(lightID: "led0", enabled: true)
        }
        add("Specs/Examples/light-control/setAutomaticIntensityMode_200.http") {
            LightControl.setAutomaticIntensityMode(lightID: "led0", enabled: true)
        }
        add("Specs/Examples/light-control/setAutomaticIntensityMode_error1005.http") {
            LightControl.setAutomaticIntensityMode(lightID: "led0", enabled: true)
        }
        add("Specs/Examples/light-control/setIRWavelength_200.http") {
            LightControl.setIRWavelength(lightID: "led0", irWavelength: "850nm")
        }
        add("Specs/Examples/light-control/setIRWavelength_error1002.http") {
            LightControl.setIRWavelength(lightID: "led0", irWavelength: "850nm")
        }
        add("Specs/Examples/light-control/setIndividualIntensity_200.http") {
            LightControl.setIndividualIntensity(lightID: "led0", ledID: 1, intensity: 100)
        }
        add("Specs/Examples/light-control/setIndividualIntensity_error1002.http") {
            LightControl.setIndividualIntensity(lightID: "led0", ledID: 1, intensity: 100)
        }
        add("Specs/Examples/light-control/setLightSynchronizeDayNightMode_200.http") {
            LightControl.setLightSynchronizeDayNightMode(lightID: "led0", enabled: false)
        }
        add("Specs/Examples/light-control/setLightSynchronizeDayNightMode_error1001.http") {
            LightControl.setLightSynchronizeDayNightMode(lightID: "led0", enabled: false)
        }
        add("Specs/Examples/light-control/setManualAngleOfIllumination_200.http") {
            LightControl.setManualAngleOfIllumination(lightID: "led0", angleOfIllumination: 30)
        }
        add("Specs/Examples/light-control/setManualAngleOfIllumination_error1002.http") {
            LightControl.setManualAngleOfIllumination(lightID: "led0", angleOfIllumination: 30)
        }
        add("Specs/Examples/light-control/setManualIntensity_200.http") {
            LightControl.setManualIntensity(lightID: "led0", intensity: 50)
        }
        add("Specs/Examples/light-control/setManualIntensity_error1002.http") {
            LightControl.setManualIntensity(lightID: "led0", intensity: 50)
        }
    }
}
