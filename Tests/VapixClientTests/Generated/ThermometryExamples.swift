// Generated from Specs/Examples/thermometry by vapix-generate. Do not edit.

import VapixClient
import VapixVideo

extension ExampleTable {
    /// The examples of Thermometry.
    mutating func addThermometry() {
        add("Specs/Examples/thermometry/addArea_200.http") {
            let value0 = [
                Point(x: -0.5, y: -0.5), Point(x: 0.5, y: -0.5), Point(x: 0.5, y: 0.5), Point(x: -0.5, y: 0.5),
            ]
            return Thermometry.addArea(
                imageSource: 0, enabled: true, name: "Area 1", detectionType: .above, measurement: .average,
                threshold: 100, delay: .seconds(5), vertices: value0, areaOverlay: .always, temperatureOverlay: true,
                presetNumber: 1)
        }
        add("Specs/Examples/thermometry/addArea_error2103.http") {
            let value0 = [
                Point(x: -0.5, y: -0.5), Point(x: 0.5, y: -0.5), Point(x: 0.5, y: 0.5), Point(x: -0.5, y: 0.5),
            ]
            return Thermometry.addArea(
                imageSource: 0, enabled: true, name: "Area 1", detectionType: .above, measurement: .average,
                threshold: 100, delay: .seconds(5), vertices: value0, areaOverlay: .always, temperatureOverlay: true,
                presetNumber: 1)
        }
        add("Specs/Examples/thermometry/addGroup_200.http") {
            Thermometry.addGroup(
                enabled: true, name: "Group 1", measurement: .average, threshold: 5, delay: .seconds(5),
                areaIDs: [0, 1, 2], groupOverlay: true, presetNumber: 1)
        }
        add("Specs/Examples/thermometry/addGroup_error2103.http") {
            Thermometry.addGroup(
                enabled: true, name: "Group 1", measurement: .average, threshold: 5, delay: .seconds(5),
                areaIDs: [0, 1, 2], groupOverlay: true, presetNumber: 1)
        }
        add("Specs/Examples/thermometry/addOverlayChannel_200.http") {
            Thermometry.addOverlayChannel(imageSource: 1, overlayChannel: 2)
        }
        add("Specs/Examples/thermometry/addOverlayChannel_error2104.http") {
            Thermometry.addOverlayChannel(imageSource: 1, overlayChannel: 2)
        }
        add("Specs/Examples/thermometry/addSpotTemperature_200.http") {
            Thermometry.addSpotTemperature(coordinates: Point(x: 0.37, y: -0.95), coordinateSystem: .centered)
        }
        add("Specs/Examples/thermometry/addSpotTemperature_200_imageSource.http") {
            Thermometry.addSpotTemperature(
                coordinates: Point(x: 0.37, y: -0.95), coordinateSystem: .centered, imageSource: 0)
        }
        add("Specs/Examples/thermometry/addSpotTemperature_error1100.http") {
            Thermometry.addSpotTemperature(coordinates: Point(x: 0.37, y: -0.95), coordinateSystem: .centered)
        }
        add("Specs/Examples/thermometry/getAreaStatus_200.http") { Thermometry.getAreaStatus() }
        add("Specs/Examples/thermometry/getAreaStatus_error1100.http") { Thermometry.getAreaStatus() }
        add("Specs/Examples/thermometry/getConfigurationCapabilities_200.http") {
            Thermometry.getConfigurationCapabilities()
        }
        add("Specs/Examples/thermometry/getConfigurationCapabilities_error3000.http") {
            Thermometry.getConfigurationCapabilities()
        }
        add("Specs/Examples/thermometry/getGroupStatus_200.http") { Thermometry.getGroupStatus() }
        add("Specs/Examples/thermometry/getGroupStatus_error1100.http") { Thermometry.getGroupStatus() }
        add("Specs/Examples/thermometry/getGuardTourConfiguration_200.http") {
            Thermometry.getGuardTourConfiguration()
        }
        add("Specs/Examples/thermometry/getGuardTourConfiguration_error1100.http") {
            Thermometry.getGuardTourConfiguration()
        }
        add("Specs/Examples/thermometry/getIsothermLevels_200.http") { Thermometry.getIsothermLevels() }
        add("Specs/Examples/thermometry/getIsothermLevels_error2102.http") { Thermometry.getIsothermLevels() }
        add("Specs/Examples/thermometry/getSpotTemperature_200.http") {
            Thermometry.getSpotTemperature(coordinateSystem: .centered)
        }
        add("Specs/Examples/thermometry/getSpotTemperature_error1100.http") {
            Thermometry.getSpotTemperature(coordinateSystem: .centered)
        }
        add("Specs/Examples/thermometry/getSupportedVersions_200.http") { Thermometry.getSupportedVersions() }
        add("Specs/Examples/thermometry/getSupportedVersions_error1100.http") { Thermometry.getSupportedVersions() }
        add("Specs/Examples/thermometry/listAreas_200.http") { Thermometry.listAreas(presetNumber: 0) }
        add("Specs/Examples/thermometry/listAreas_error2110.http") { Thermometry.listAreas(presetNumber: 0) }
        add("Specs/Examples/thermometry/listGroups_200.http") { Thermometry.listGroups(presetNumber: 0) }
        add("Specs/Examples/thermometry/listGroups_error2110.http") { Thermometry.listGroups(presetNumber: 0) }
        add("Specs/Examples/thermometry/listOverlayChannels_200.http") { Thermometry.listOverlayChannels() }
        add("Specs/Examples/thermometry/listOverlayChannels_error2110.http") { Thermometry.listOverlayChannels() }
        add("Specs/Examples/thermometry/listSpotMeters_200.http") { Thermometry.listSpotMeters() }
        add("Specs/Examples/thermometry/listSpotMeters_error2110.http") { Thermometry.listSpotMeters() }
        add("Specs/Examples/thermometry/removeAreas_200.http") { Thermometry.removeAreas([0, 1, 3]) }
        add("Specs/Examples/thermometry/removeAreas_error1100.http") { Thermometry.removeAreas([0, 1, 3]) }
        add("Specs/Examples/thermometry/removeGroup_200.http") { Thermometry.removeGroup(id: 1) }
        add("Specs/Examples/thermometry/removeGroup_error1200.http") { Thermometry.removeGroup(id: 1) }
        add("Specs/Examples/thermometry/removeOverlayChannel_200.http") {
            Thermometry.removeOverlayChannel(imageSource: 1, overlayChannel: 2)
        }
        add("Specs/Examples/thermometry/removeOverlayChannel_error2104.http") {
            Thermometry.removeOverlayChannel(imageSource: 1, overlayChannel: 2)
        }
        add("Specs/Examples/thermometry/removeSpotTemperature_200.http") { Thermometry.removeSpotTemperature() }
        add("Specs/Examples/thermometry/removeSpotTemperature_error1100.http") { Thermometry.removeSpotTemperature() }
        add("Specs/Examples/thermometry/setGuardTourConfiguration_200.http") {
            Thermometry.setGuardTourConfiguration(pausesOnAlarm: true, resumesAutomatically: true)
        }
        add("Specs/Examples/thermometry/setGuardTourConfiguration_error1100.http") {
            Thermometry.setGuardTourConfiguration(pausesOnAlarm: true, resumesAutomatically: true)
        }
        add("Specs/Examples/thermometry/setIsothermLevels_200.http") {
            Thermometry.setIsothermLevels(high: 100, middle: 50, low: 10, rendersOverlay: true)
        }
        add("Specs/Examples/thermometry/setIsothermLevels_error2104.http") {
            Thermometry.setIsothermLevels(high: 100, middle: 50, low: 10, rendersOverlay: true)
        }
        add("Specs/Examples/thermometry/setTemperatureScale_200.http") { Thermometry.setTemperatureScale(.fahrenheit) }
        add("Specs/Examples/thermometry/setTemperatureScale_error2104.http") {
            Thermometry.setTemperatureScale(.fahrenheit)
        }
        add("Specs/Examples/thermometry/updateArea_200.http") {
            let value0 = [
                Point(x: -0.5, y: -0.5), Point(x: 0.5, y: -0.5), Point(x: 0.5, y: 0.5), Point(x: -0.5, y: 0.5),
            ]
            return Thermometry.updateArea(
                id: 0, imageSource: 0, enabled: true, name: "Area 1", detectionType: .below, measurement: .minimum,
                threshold: 100, delay: .seconds(5), vertices: value0, areaOverlay: .ifTriggered,
                temperatureOverlay: true, presetNumber: 2)
        }
        add("Specs/Examples/thermometry/updateArea_error1000.http") {
            let value0 = [
                Point(x: -0.5, y: -0.5), Point(x: 0.5, y: -0.5), Point(x: 0.5, y: 0.5), Point(x: -0.5, y: 0.5),
            ]
            return Thermometry.updateArea(
                id: 0, imageSource: 0, enabled: true, name: "Area 1", detectionType: .below, measurement: .minimum,
                threshold: 100, delay: .seconds(5), vertices: value0, areaOverlay: .ifTriggered,
                temperatureOverlay: true, presetNumber: 2)
        }
        add("Specs/Examples/thermometry/updateGroup_200.http") {
            Thermometry.updateGroup(
                id: 2, enabled: true, name: "Group 1", measurement: .minimum, threshold: 10, delay: .seconds(5),
                areaIDs: [3, 4], groupOverlay: true)
        }
        add("Specs/Examples/thermometry/updateGroup_error2104.http") {
            Thermometry.updateGroup(
                id: 2, enabled: true, name: "Group 1", measurement: .minimum, threshold: 10, delay: .seconds(5),
                areaIDs: [3, 4], groupOverlay: true)
        }
    }
}
