// Generated from Specs/Examples/optics-control by vapix-generate. Do not edit.

import VapixClient
import VapixVideo

extension ExampleTable {
    /// The examples of Optics Control.
    mutating func addOpticsControl() {
        add("Specs/Examples/optics-control/calibrate_200.http") {
            let value0 = OpticsControl.PartSelection(opticsID: "0", focus: true, zoom: true)
            let value1 = OpticsControl.PartSelection(opticsID: "1", focus: true, zoom: false)
            return OpticsControl.calibrate(optics: [value0, value1])
        }
        add("Specs/Examples/optics-control/calibrate_error1200.http") {
            let value0 = OpticsControl.PartSelection(opticsID: "0", focus: true, zoom: true)
            let value1 = OpticsControl.PartSelection(opticsID: "1", focus: true, zoom: false)
            return OpticsControl.calibrate(optics: [value0, value1])
        }
        add("Specs/Examples/optics-control/getCapabilities_200.http") { OpticsControl.getCapabilities() }
        add("Specs/Examples/optics-control/getCapabilities_error1100.http") { OpticsControl.getCapabilities() }
        add("Specs/Examples/optics-control/getOptics_200.http") { OpticsControl.getOptics() }
        add("Specs/Examples/optics-control/getOptics_error1100.http") { OpticsControl.getOptics() }
        add("Specs/Examples/optics-control/getSupportedVersions_200.http") { OpticsControl.getSupportedVersions() }
        add("Specs/Examples/optics-control/performAutofocus_200.http") {
            let value0 = [OpticsControl.OpticsSelection(opticsID: "0"), OpticsControl.OpticsSelection(opticsID: "1")]
            return OpticsControl.performAutofocus(optics: value0)
        }
        add("Specs/Examples/optics-control/performAutofocus_error1300.http") {
            let value0 = [OpticsControl.OpticsSelection(opticsID: "0"), OpticsControl.OpticsSelection(opticsID: "1")]
            return OpticsControl.performAutofocus(optics: value0)
        }
        add("Specs/Examples/optics-control/reset_200.http") {
            let value0 = OpticsControl.PartSelection(opticsID: "0", focus: true, zoom: true)
            let value1 = OpticsControl.PartSelection(opticsID: "1", focus: true, zoom: false)
            return OpticsControl.reset(optics: [value0, value1])
        }
        add("Specs/Examples/optics-control/reset_error1200.http") {
            let value0 = OpticsControl.PartSelection(opticsID: "0", focus: true, zoom: true)
            let value1 = OpticsControl.PartSelection(opticsID: "1", focus: true, zoom: false)
            return OpticsControl.reset(optics: [value0, value1])
        }
        add("Specs/Examples/optics-control/setFocusWindow_200.http") {
            let value0 = OpticsControl.WindowSetting(opticsID: "0", x: 0.25, y: 0.3, width: 0.5, height: 0.4)
            return OpticsControl.setFocusWindow(optics: [value0])
        }
        add("Specs/Examples/optics-control/setFocusWindow_error1200.http") {
            let value0 = OpticsControl.WindowSetting(opticsID: "0", x: 0.25, y: 0.3, width: 0.5, height: 0.4)
            return OpticsControl.setFocusWindow(optics: [value0])
        }
        add("Specs/Examples/optics-control/setFocus_200.http") {
            let value0 = [
                OpticsControl.FocusSetting(opticsID: "0", position: 0.2),
                OpticsControl.FocusSetting(opticsID: "1", position: 0.3),
            ]
            return OpticsControl.setFocus(optics: value0)
        }
        add("Specs/Examples/optics-control/setFocus_error1200.http") {
            let value0 = [
                OpticsControl.FocusSetting(opticsID: "0", position: 0.2),
                OpticsControl.FocusSetting(opticsID: "1", position: 0.3),
            ]
            return OpticsControl.setFocus(optics: value0)
        }
        add("Specs/Examples/optics-control/setIrCompensation_200.http") {
            OpticsControl.setIrCompensation(optics: [OpticsControl.Switch(opticsID: "0", isEnabled: false)])
        }
        add("Specs/Examples/optics-control/setIrCutFilterState_200.http") {
            let value0 = [OpticsControl.FilterSetting(opticsID: "0", state: .removed)]
            return OpticsControl.setIrCutFilterState(optics: value0)
        }
        add("Specs/Examples/optics-control/setIrCutFilterState_error1200.http") {
            let value0 = [OpticsControl.FilterSetting(opticsID: "0", state: .removed)]
            return OpticsControl.setIrCutFilterState(optics: value0)
        }
        add("Specs/Examples/optics-control/setMagnification_200.http") {
            let value0 = OpticsControl.MagnificationSetting(opticsID: "0", magnification: 1.4)
            let value1 = OpticsControl.MagnificationSetting(opticsID: "1", magnification: 1.5)
            return OpticsControl.setMagnification(optics: [value0, value1])
        }
        add("Specs/Examples/optics-control/setMagnification_error1200.http") {
            let value0 = OpticsControl.MagnificationSetting(opticsID: "0", magnification: 1.4)
            let value1 = OpticsControl.MagnificationSetting(opticsID: "1", magnification: 1.5)
            return OpticsControl.setMagnification(optics: [value0, value1])
        }
        add("Specs/Examples/optics-control/setRelativeFocus_200.http") {
            let value0 = OpticsControl.RelativeChange(opticsID: "0", type: .increaseMuch)
            let value1 = OpticsControl.RelativeChange(opticsID: "1", type: .numerical, value: -0.1)
            return OpticsControl.setRelativeFocus(optics: [value0, value1])
        }
        add("Specs/Examples/optics-control/setRelativeFocus_error1100.http") {
            let value0 = OpticsControl.RelativeChange(opticsID: "0", type: .increaseMuch)
            let value1 = OpticsControl.RelativeChange(opticsID: "1", type: .numerical, value: -0.1)
            return OpticsControl.setRelativeFocus(optics: [value0, value1])
        }
        add("Specs/Examples/optics-control/setRelativeMagnification_200.http") {
            let value0 = OpticsControl.RelativeChange(opticsID: "0", type: .increaseMuch)
            let value1 = OpticsControl.RelativeChange(opticsID: "1", type: .numerical, value: -0.1)
            return OpticsControl.setRelativeMagnification(optics: [value0, value1])
        }
        add("Specs/Examples/optics-control/setRelativeMagnification_error1100.http") {
            let value0 = OpticsControl.RelativeChange(opticsID: "0", type: .increaseMuch)
            let value1 = OpticsControl.RelativeChange(opticsID: "1", type: .numerical, value: -0.1)
            return OpticsControl.setRelativeMagnification(optics: [value0, value1])
        }
        add("Specs/Examples/optics-control/setTemperatureCompensation_200.http") {
            OpticsControl.setTemperatureCompensation(optics: [OpticsControl.Switch(opticsID: "0", isEnabled: true)])
        }
    }
}
