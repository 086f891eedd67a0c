// Generated from Specs/Examples/ptz by vapix-generate. Do not edit.

import VapixClient
import VapixPTZ

extension ExampleTable {
    /// The examples of PTZ control API.
    mutating func addPTZ() {
        add("Specs/Examples/ptz/areaZoom_200.http") {
            PTZ.AreaZoom(target: try parsed("320,240,300"), imageWidth: 640, imageHeight: 480, imageRotation: 180)
        }
        add("Specs/Examples/ptz/center_200.http") {
            PTZ.Center(point: Point(x: 320, y: 240), imageWidth: 640, imageHeight: 480)
        }
        add("Specs/Examples/ptz/configure_200.http") {
            PTZ.Configure(camera: 1, autofocus: true, autoiris: false, infraredCutFilter: .automatic, backlight: false)
        }
        add("Specs/Examples/ptz/controlScreenMenu_200.http") { PTZ.ControlScreenMenu(command: .open, camera: 1) }
        add("Specs/Examples/ptz/getAllPresets_200.http") { PTZ.GetAllPresets() }
        add("Specs/Examples/ptz/getAttributes_200.http") { PTZ.GetAttributes(camera: "1") }
        add("Specs/Examples/ptz/getAttributes_200_all.http") { PTZ.GetAttributes(camera: "all") }
        add("Specs/Examples/ptz/getAuxiliaryCommands_200.http") { PTZ.GetAuxiliaryCommands(camera: 1) }
        add("Specs/Examples/ptz/getCommands_200.http") { PTZ.GetCommands(camera: 3) }
        add("Specs/Examples/ptz/getDriverName_200.http") { PTZ.GetDriverName() }
        add("Specs/Examples/ptz/getLimits_200.http") { PTZ.GetLimits(camera: 1) }
        add("Specs/Examples/ptz/getMode_200.http") { PTZ.GetMode() }
        add("Specs/Examples/ptz/getPosition_200.http") { PTZ.GetPosition(camera: 1) }
        add("Specs/Examples/ptz/getPresetData_200.http") { PTZ.GetPresetData(camera: "1") }
        add("Specs/Examples/ptz/getPresets_200.http") { PTZ.GetPresets(camera: "1") }
        add("Specs/Examples/ptz/getPresets_200_all.http") { PTZ.GetPresets(camera: "all") }
        add("Specs/Examples/ptz/getSpeed_200.http") { PTZ.GetSpeed() }
        add("Specs/Examples/ptz/getSpeed_error.http") { PTZ.GetSpeed(camera: 9) }
        add("Specs/Examples/ptz/goHome_200.http") { PTZ.GoHome() }
        add("Specs/Examples/ptz/goToDevicePreset_200.http") { PTZ.GoToDevicePreset(number: 4) }
        add("Specs/Examples/ptz/goToPresetNamed_200.http") { PTZ.GoToPresetNamed(name: "MyPreset", speed: 50) }
        add("Specs/Examples/ptz/goToPreset_200.http") { PTZ.GoToPreset(number: 2, camera: 1) }
        add("Specs/Examples/ptz/moveBy_200.http") { PTZ.MoveBy(camera: 3, pan: 10.0) }
        add("Specs/Examples/ptz/moveContinuously_200.http") {
            PTZ.MoveContinuously(camera: 1, panTilt: PanTilt(pan: -30, tilt: 0))
        }
        add("Specs/Examples/ptz/moveContinuously_200_constant.http") {
            PTZ.MoveContinuously(panTilt: PanTilt(pan: 0, tilt: 0), proportionalSpeed: false, zoom: 10)
        }
        add("Specs/Examples/ptz/moveTo_200.http") { PTZ.MoveTo(camera: 1, pan: 12.5, tilt: -20.0, zoom: 500) }
        add("Specs/Examples/ptz/moveTo_error.http") { PTZ.MoveTo(pan: 400.0) }
        add("Specs/Examples/ptz/move_200.http") { PTZ.Move(direction: .upLeft) }
        add("Specs/Examples/ptz/removeAllPresets_200.http") { PTZ.RemoveAllPresets(camera: "all") }
        add("Specs/Examples/ptz/removePresetNamed_200.http") { PTZ.RemovePresetNamed(name: "MyPreset") }
        add("Specs/Examples/ptz/removePreset_200.http") { PTZ.RemovePreset(number: 2, camera: 1) }
        add("Specs/Examples/ptz/renamePreset_200.http") { PTZ.RenamePreset(number: 2, newName: "Door") }
        add("Specs/Examples/ptz/runAuxiliary_200.http") { PTZ.RunAuxiliary(function: "speeddry") }
        add("Specs/Examples/ptz/setDevicePreset_200.http") { PTZ.SetDevicePreset(number: 4) }
        add("Specs/Examples/ptz/setPresetNamed_200.http") { PTZ.SetPresetNamed(name: "MyPreset", isHome: true) }
        add("Specs/Examples/ptz/setPresetNamed_error.http") { PTZ.SetPresetNamed(name: "My:Preset") }
        add("Specs/Examples/ptz/setPreset_200.http") { PTZ.SetPreset(number: 2) }
        add("Specs/Examples/ptz/stop_200.http") { PTZ.Stop(camera: 1) }
    }
}
