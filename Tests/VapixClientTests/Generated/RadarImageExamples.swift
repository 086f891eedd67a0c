// Generated from Specs/Examples/radar-image by vapix-generate. Do not edit.

import VapixClient
import VapixRadar

extension ExampleTable {
    /// The examples of Radar image.
    mutating func addRadarImage() {
        add("Specs/Examples/radar-image/abortCalibration_200.http") { RadarImage.abortCalibration() }
        add("Specs/Examples/radar-image/abortCalibration_error6000.http") { RadarImage.abortCalibration() }
        add("Specs/Examples/radar-image/getCalibrationState_200.http") { RadarImage.getCalibrationState() }
        add("Specs/Examples/radar-image/getCalibrationState_error8000.http") { RadarImage.getCalibrationState() }
        add("Specs/Examples/radar-image/getColorScheme_200.http") { RadarImage.getColorScheme() }
        add("Specs/Examples/radar-image/getColorScheme_error8001.http") { RadarImage.getColorScheme() }
        add("Specs/Examples/radar-image/getEchoVisualizationLevel_200.http") { RadarImage.getEchoVisualizationLevel() }
        add("Specs/Examples/radar-image/getEchoVisualizationLevel_200_flag.http") {
            RadarImage.getEchoVisualizationLevel()
        }
        add("Specs/Examples/radar-image/getEchoVisualizationLevel_error4003.http") {
            RadarImage.getEchoVisualizationLevel()
        }
        add("Specs/Examples/radar-image/getFilename_200.http") { RadarImage.getFilename() }
        add("Specs/Examples/radar-image/getFilename_error4004.http") { RadarImage.getFilename() }
        add("Specs/Examples/radar-image/getGridOpacity_200.http") { RadarImage.getGridOpacity() }
        add("Specs/Examples/radar-image/getGridOpacity_error8001.http") { RadarImage.getGridOpacity() }
        add("Specs/Examples/radar-image/getImageMetricSize_200.http") { RadarImage.getImageMetricSize() }
        add("Specs/Examples/radar-image/getImageMetricSize_error4004.http") { RadarImage.getImageMetricSize() }
        add("Specs/Examples/radar-image/getSupportedVersions_200.http") { RadarImage.getSupportedVersions() }
        add("Specs/Examples/radar-image/getSupportedVersions_error8001.http") { RadarImage.getSupportedVersions() }
        add("Specs/Examples/radar-image/getTrailLifetime_200.http") { RadarImage.getTrailLifetime() }
        add("Specs/Examples/radar-image/getTrailLifetime_error8001.http") { RadarImage.getTrailLifetime() }
        add("Specs/Examples/radar-image/replace_200.http") {
            RadarImage.replace(image: FilePart(filename: "east_courtyard.png", bytes: Array("the picture".utf8)))
        }
        add("Specs/Examples/radar-image/replace_error5002.http") {
            RadarImage.replace(image: FilePart(filename: "east_courtyard.png", bytes: Array("the picture".utf8)))
        }
        add("Specs/Examples/radar-image/resetCalibration_200.http") { RadarImage.resetCalibration() }
        add("Specs/Examples/radar-image/resetCalibration_error6000.http") { RadarImage.resetCalibration() }
        add("Specs/Examples/radar-image/setCalibrationPoint_200.http") {
            RadarImage.setCalibrationPoint(x: -0.2, y: 0.9)
        }
        add("Specs/Examples/radar-image/setCalibrationPoint_200_second.http") {
            RadarImage.setCalibrationPoint(x: 0.1, y: 0.8)
        }
        add("Specs/Examples/radar-image/setCalibrationPoint_error6000.http") {
            RadarImage.setCalibrationPoint(x: -0.2, y: 0.9)
        }
        add("Specs/Examples/radar-image/setCalibrationPoint_error6001.http") {
            RadarImage.setCalibrationPoint(x: 0.1, y: 0.8)
        }
        add("Specs/Examples/radar-image/setColorScheme_200.http") { RadarImage.setColorScheme(value: "blue") }
        add("Specs/Examples/radar-image/setColorScheme_error1000.http") { RadarImage.setColorScheme(value: "blue") }
        add("Specs/Examples/radar-image/setEchoVisualizationLevel_200.http") {
            RadarImage.setEchoVisualizationLevel(value: .disabled)
        }
        add("Specs/Examples/radar-image/setEchoVisualizationLevel_error4001.http") {
            RadarImage.setEchoVisualizationLevel(value: .disabled)
        }
        add("Specs/Examples/radar-image/setGridOpacity_200.http") { RadarImage.setGridOpacity(value: 50) }
        add("Specs/Examples/radar-image/setGridOpacity_error1000.http") { RadarImage.setGridOpacity(value: 50) }
        add("Specs/Examples/radar-image/setManualCalibrationPoint_200.http") {
            RadarImage.setManualCalibrationPoint(x: -0.5, y: -0.5, range: 20, angle: 0)
        }
        add("Specs/Examples/radar-image/setManualCalibrationPoint_200_point.http") {
            RadarImage.setManualCalibrationPoint(x: -0.5, y: 0.5, range: 15.5, angle: -21.3)
        }
        add("Specs/Examples/radar-image/setManualCalibrationPoint_error1000.http") {
            RadarImage.setManualCalibrationPoint(x: -0.5, y: -0.5, range: 20, angle: 0)
        }
        add("Specs/Examples/radar-image/setManualRadarPosition_200.http") {
            RadarImage.setManualRadarPosition(x: -0.5, y: -0.5)
        }
        add("Specs/Examples/radar-image/setManualRadarPosition_200_position.http") {
            RadarImage.setManualRadarPosition(x: -0.5, y: 0.5)
        }
        add("Specs/Examples/radar-image/setManualRadarPosition_error1000.http") {
            RadarImage.setManualRadarPosition(x: -0.5, y: -0.5)
        }
        add("Specs/Examples/radar-image/setTrailLifetime_200.http") {
            RadarImage.setTrailLifetime(value: .seconds(30))
        }
        add("Specs/Examples/radar-image/setTrailLifetime_error1000.http") {
            RadarImage.setTrailLifetime(value: .seconds(30))
        }
        add("Specs/Examples/radar-image/startCalibrationTracking_200.http") { RadarImage.startCalibrationTracking() }
        add("Specs/Examples/radar-image/startCalibrationTracking_error6000.http") {
            RadarImage.startCalibrationTracking()
        }
        add("Specs/Examples/radar-image/stopCalibrationTracking_200.http") { RadarImage.stopCalibrationTracking() }
        add("Specs/Examples/radar-image/stopCalibrationTracking_error6002.http") {
            RadarImage.stopCalibrationTracking()
        }
        add("Specs/Examples/radar-image/upload_200.http") {
            RadarImage.upload(image: FilePart(filename: "east_courtyard.png", bytes: Array("the picture".utf8)))
        }
        add("Specs/Examples/radar-image/upload_error5000.http") {
            RadarImage.upload(image: FilePart(filename: "east_courtyard.png", bytes: Array("the picture".utf8)))
        }
    }
}
