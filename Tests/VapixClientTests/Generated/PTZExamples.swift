// Generated from Specs/Examples/ptz by vapix-generate. Do not edit.

import VapixClient
import VapixPTZ

extension ExampleTable {
    /// The examples of PTZ control API.
    mutating func addPTZ() {
        add("Specs/Examples/ptz/areaZoom_200.http") {
            PTZ.areaZoom(target: try parsed("320,240,300"), imageWidth: 640, imageHeight: 480, imageRotation: 180)
        }
        add("Specs/Examples/ptz/center_200.http") {
            PTZ.center(point: Point(x: 320, y: 240), imageWidth: 640, imageHeight: 480)
        }
        add("Specs/Examples/ptz/configure_200.http") {
            PTZ.configure(camera: 1, autofocus: true, autoiris: false, infraredCutFilter: .automatic, backlight: false)
        }
        add("Specs/Examples/ptz/controlScreenMenu_200.http") { PTZ.controlScreenMenu(command: .open, camera: 1) }
        add("Specs/Examples/ptz/getAllPresets_200.http") { PTZ.getAllPresets() }
        add("Specs/Examples/ptz/getAttributes_200.http") { PTZ.getAttributes(camera: "1") }
        add("Specs/Examples/ptz/getAttributes_200_all.http") { PTZ.getAttributes(camera: "all") }
        add("Specs/Examples/ptz/getAuxiliaryCommands_200.http") { PTZ.getAuxiliaryCommands(camera: 1) }
        add("Specs/Examples/ptz/getCommands_200.http") { PTZ.getCommands(camera: 3) }
        add("Specs/Examples/ptz/getDriverName_200.http") { PTZ.getDriverName() }
        add("Specs/Examples/ptz/getLimits_200.http") { PTZ.getLimits(camera: 1) }
        add("Specs/Examples/ptz/getMode_200.http") { PTZ.getMode() }
        add("Specs/Examples/ptz/getPosition_200.http") { PTZ.getPosition(camera: 1) }
        add("Specs/Examples/ptz/getPresetData_200.http") { PTZ.getPresetData(camera: "1") }
        add("Specs/Examples/ptz/getPresets_200.http") { PTZ.getPresets(camera: "1") }
        add("Specs/Examples/ptz/getPresets_200_all.http") { PTZ.getPresets(camera: "all") }
        add("Specs/Examples/ptz/getSpeed_200.http") { PTZ.getSpeed() }
        add("Specs/Examples/ptz/getSpeed_error.http") { PTZ.getSpeed(camera: 9) }
        add("Specs/Examples/ptz/goHome_200.http") { PTZ.goHome() }
        add("Specs/Examples/ptz/goToDevicePreset_200.http") { PTZ.goToDevicePreset(number: 4) }
        add("Specs/Examples/ptz/goToPresetNamed_200.http") { PTZ.goToPresetNamed(name: "MyPreset", speed: 50) }
        add("Specs/Examples/ptz/goToPreset_200.http") { PTZ.goToPreset(number: 2, camera: 1) }
        add("Specs/Examples/ptz/moveBy_200.http") { PTZ.moveBy(camera: 3, pan: 10.0) }
        add("Specs/Examples/ptz/moveContinuously_200.http") {
            PTZ.moveContinuously(camera: 1, panTilt: PanTilt(pan: -30, tilt: 0))
        }
        add("Specs/Examples/ptz/moveContinuously_200_constant.http") {
            PTZ.moveContinuously(panTilt: PanTilt(pan: 0, tilt: 0), proportionalSpeed: false, zoom: 10)
        }
        add("Specs/Examples/ptz/moveTo_200.http") { PTZ.moveTo(camera: 1, pan: 12.5, tilt: -20.0, zoom: 500) }
        add("Specs/Examples/ptz/moveTo_error.http") { PTZ.moveTo(pan: 400.0) }
        add("Specs/Examples/ptz/move_200.http") { PTZ.move(direction: .upLeft) }
        add("Specs/Examples/ptz/removeAllPresets_200.http") { PTZ.removeAllPresets(camera: "all") }
        add("Specs/Examples/ptz/removePresetNamed_200.http") { PTZ.removePresetNamed(name: "MyPreset") }
        add("Specs/Examples/ptz/removePreset_200.http") { PTZ.removePreset(number: 2, camera: 1) }
        add("Specs/Examples/ptz/renamePreset_200.http") { PTZ.renamePreset(number: 2, newName: "Door") }
        add("Specs/Examples/ptz/runAuxiliary_200.http") { PTZ.runAuxiliary(function: "speeddry") }
        add("Specs/Examples/ptz/setDevicePreset_200.http") { PTZ.setDevicePreset(number: 4) }
        add("Specs/Examples/ptz/setPresetNamed_200.http") { PTZ.setPresetNamed(name: "MyPreset", isHome: true) }
        add("Specs/Examples/ptz/setPresetNamed_error.http") { PTZ.setPresetNamed(name: "My:Preset") }
        add("Specs/Examples/ptz/setPreset_200.http") { PTZ.setPreset(number: 2) }
        add("Specs/Examples/ptz/stop_200.http") { PTZ.stop(camera: 1) }
    }
}
