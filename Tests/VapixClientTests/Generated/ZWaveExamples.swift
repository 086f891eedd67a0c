// Generated from Specs/Examples/zwave by vapix-generate. Do not edit.

import VapixClient
import VapixIO

extension ExampleTable {
    /// The examples of Z-Wave API.
    mutating func addZWave() {
        add("Specs/Examples/zwave/abortOperation_200.http") { ZWave.abortOperation() }
        add("Specs/Examples/zwave/acceptS2_200.http") {
            ZWave.acceptS2(accept: true, deviceSpecificKey: "09407-21937-31611-47722-25563-33846-11886-19448")
        }
        add("Specs/Examples/zwave/acceptS2_200_reject.http") { ZWave.acceptS2(accept: false) }
        add("Specs/Examples/zwave/addAssociation_200.http") {
            let value0 = [
                ZWave.AssociationMember(nodeID: 6, endpointID: 255), ZWave.AssociationMember(nodeID: 7, endpointID: 1),
            ]
            return ZWave.addAssociation(interfaceDescriptor: 8_388_870, groupID: 2, memberCount: 2, members: value0)
        }
        add("Specs/Examples/zwave/addNode_200.http") { ZWave.addNode() }
        add("Specs/Examples/zwave/addNode_200_key.http") {
            ZWave.addNode(deviceSpecificKey: "09407-21937-31611-47722-25563-33846-11886-19448")
        }
        add("Specs/Examples/zwave/addToProvisioningList_200.http") {
            ZWave.addToProvisioningList(deviceSpecificKey: "09407-21937-31611-47722-25563-33846-11886-19448")
        }
        add("Specs/Examples/zwave/getAllNotificationEventSupport_200.http") {
            ZWave.getAllNotificationEventSupport(interfaceDescriptor: 8_388_870)
        }
        add("Specs/Examples/zwave/getAntiTheftUnlockState_200.http") {
            ZWave.getAntiTheftUnlockState(interfaceDescriptor: 8_388_870)
        }
        add("Specs/Examples/zwave/getAssociationData_200.http") {
            ZWave.getAssociationData(interfaceDescriptor: 8_388_870, groupID: 2)
        }
        add("Specs/Examples/zwave/getBasicState_200.http") { ZWave.getBasicState(interfaceDescriptor: 8_388_870) }
        add("Specs/Examples/zwave/getBatteryState_200.http") {
            ZWave.getBatteryState(interfaceDescriptor: 8_388_870, refresh: true)
        }
        add("Specs/Examples/zwave/getBinarySwitchState_200.http") {
            ZWave.getBinarySwitchState(interfaceDescriptor: 2_425_094)
        }
        add("Specs/Examples/zwave/getCentralSceneCapabilities_200.http") {
            ZWave.getCentralSceneCapabilities(interfaceDescriptor: 8_388_870)
        }
        add("Specs/Examples/zwave/getCentralSceneConfiguration_200.http") {
            ZWave.getCentralSceneConfiguration(interfaceDescriptor: 8_388_870)
        }
        add("Specs/Examples/zwave/getCentralSceneState_200.http") {
            ZWave.getCentralSceneState(interfaceDescriptor: 8_388_870)
        }
        add("Specs/Examples/zwave/getConfiguration_200.http") {
            ZWave.getConfiguration(interfaceDescriptor: 8_388_870, number: 3)
        }
        add("Specs/Examples/zwave/getEnabled_200.http") { ZWave.getEnabled() }
        add("Specs/Examples/zwave/getEndpointInterfaceList_200.http") {
            ZWave.getEndpointInterfaceList(endpointDescriptor: 1)
        }
        add("Specs/Examples/zwave/getEndpointList_200.http") { ZWave.getEndpointList(nodeDescriptor: 1) }
        add("Specs/Examples/zwave/getFirmwareActivationStatus_200.http") {
            ZWave.getFirmwareActivationStatus(interfaceDescriptor: 8_388_870)
        }
        add("Specs/Examples/zwave/getFirmwareBackupStatus_200.http") {
            ZWave.getFirmwareBackupStatus(interfaceDescriptor: 8_388_870)
        }
        add("Specs/Examples/zwave/getFirmwareInfo_200.http") { ZWave.getFirmwareInfo(interfaceDescriptor: 8_388_870) }
        add("Specs/Examples/zwave/getFirmwareUpdateStatus_200.http") {
            ZWave.getFirmwareUpdateStatus(interfaceDescriptor: 8_388_870)
        }
        add("Specs/Examples/zwave/getIOConfiguration_200.http") { ZWave.getIOConfiguration(endpointDescriptor: 1) }
        add("Specs/Examples/zwave/getIndicatorCapabilities_200.http") {
            ZWave.getIndicatorCapabilities(interfaceDescriptor: 8_388_870)
        }
        add("Specs/Examples/zwave/getIndicatorValue_200.http") {
            ZWave.getIndicatorValue(interfaceDescriptor: 8_388_870)
        }
        add("Specs/Examples/zwave/getMeterCapabilities_200.http") {
            ZWave.getMeterCapabilities(interfaceDescriptor: 8_388_870)
        }
        add("Specs/Examples/zwave/getMeterReading_200.http") { ZWave.getMeterReading(interfaceDescriptor: 8_388_870) }
        add("Specs/Examples/zwave/getMeterReading_200_unit.http") {
            ZWave.getMeterReading(
                interfaceDescriptor: 8_388_870, refresh: true, unit: .electricKilowattHours, rateType: .imported)
        }
        add("Specs/Examples/zwave/getMultilevelSensorState_200.http") {
            ZWave.getMultilevelSensorState(interfaceDescriptor: 3_211_530)
        }
        add("Specs/Examples/zwave/getMultilevelSensorState_200_fahrenheit.http") {
            ZWave.getMultilevelSensorState(
                interfaceDescriptor: 3_211_530, refresh: true, type: .temperature, unit: .fahrenheit)
        }
        add("Specs/Examples/zwave/getMultilevelSensorSupport_200.http") {
            ZWave.getMultilevelSensorSupport(interfaceDescriptor: 3_211_530)
        }
        add("Specs/Examples/zwave/getMultilevelSensorUnitSupport_200.http") {
            ZWave.getMultilevelSensorUnitSupport(interfaceDescriptor: 3_211_530, sensorType: .temperature)
        }
        add("Specs/Examples/zwave/getNodeList_200.http") { ZWave.getNodeList() }
        add("Specs/Examples/zwave/getNodeList_200_some.http") { ZWave.getNodeList(nodeIDs: [6]) }
        add("Specs/Examples/zwave/getNotificationCapabilities_200.http") {
            ZWave.getNotificationCapabilities(interfaceDescriptor: 8_388_870)
        }
        add("Specs/Examples/zwave/getNotificationEventSupport_200.http") {
            ZWave.getNotificationEventSupport(interfaceDescriptor: 8_388_870, alarmType: .burglar)
        }
        add("Specs/Examples/zwave/getNotificationState_200.http") {
            ZWave.getNotificationState(interfaceDescriptor: 8_388_870, vendorAlarmType: 0)
        }
        add("Specs/Examples/zwave/getOperation_200.http") { ZWave.getOperation() }
        add("Specs/Examples/zwave/getProvisioningList_200.http") { ZWave.getProvisioningList() }
        add("Specs/Examples/zwave/getS2DeviceSpecificKey_200.http") { ZWave.getS2DeviceSpecificKey() }
        add("Specs/Examples/zwave/getS2RequestedKeys_200.http") { ZWave.getS2RequestedKeys() }
        add("Specs/Examples/zwave/getSummaryList_200.http") { ZWave.getSummaryList() }
        add("Specs/Examples/zwave/getSupportedGroupings_200.http") {
            ZWave.getSupportedGroupings(interfaceDescriptor: 8_388_870)
        }
        add("Specs/Examples/zwave/getSupportedVersions_200.http") { ZWave.getSupportedVersions() }
        add("Specs/Examples/zwave/getSupportedVersions_error1100.http") { ZWave.getSupportedVersions() }
        add("Specs/Examples/zwave/getTemperatureThreshold_200.http") {
            ZWave.getTemperatureThreshold(endpointDescriptor: 1)
        }
        add("Specs/Examples/zwave/getWakeUpInfo_200.http") { ZWave.getWakeUpInfo(interfaceDescriptor: 8_388_870) }
        add("Specs/Examples/zwave/refreshNetwork_200.http") { ZWave.refreshNetwork() }
        add("Specs/Examples/zwave/refreshNode_200.http") { ZWave.refreshNode(nodeDescriptor: 1) }
        add("Specs/Examples/zwave/refreshNode_error1100.http") { ZWave.refreshNode(nodeDescriptor: 1) }
        add("Specs/Examples/zwave/removeAssociation_200.http") {
            let value0 = [
                ZWave.AssociationMember(nodeID: 6, endpointID: 255), ZWave.AssociationMember(nodeID: 7, endpointID: 1),
            ]
            return ZWave.removeAssociation(interfaceDescriptor: 8_388_870, groupID: 2, memberCount: 2, members: value0)
        }
        add("Specs/Examples/zwave/removeFailedNode_200.http") { ZWave.removeFailedNode(nodeDescriptor: 1) }
        add("Specs/Examples/zwave/removeFailedNode_error1100.http") { ZWave.removeFailedNode(nodeDescriptor: 1) }
        add("Specs/Examples/zwave/removeFromProvisioningList_200.http") {
            ZWave.removeFromProvisioningList(deviceSpecificKey: "09407-21937-31611-47722-25563-33846-11886-19448")
        }
        add("Specs/Examples/zwave/removeIOFunction_200.http") { ZWave.removeIOFunction(endpointDescriptor: 1) }
        add("Specs/Examples/zwave/removeNode_200.http") { ZWave.removeNode() }
        add("Specs/Examples/zwave/removeNode_error2101.http") { ZWave.removeNode() }
        add("Specs/Examples/zwave/replaceFailedNode_200.http") { ZWave.replaceFailedNode(nodeDescriptor: 1) }
        add("Specs/Examples/zwave/requestFirmwareActivation_200.http") {
            ZWave.requestFirmwareActivation(interfaceDescriptor: 8_388_870)
        }
        add("Specs/Examples/zwave/requestFirmwareBackup_200.http") {
            ZWave.requestFirmwareBackup(
                interfaceDescriptor: 8_388_870, vendorID: 868, firmwareTarget: 1, firmwareID: 2, hardwareVersion: 1)
        }
        add("Specs/Examples/zwave/requestFirmwareUpdate_200.http") {
            ZWave.requestFirmwareUpdate(
                interfaceDescriptor: 8_388_870, vendorID: 868, firmwareTarget: 1, firmwareID: 2,
                fileName: "/tmp/firmware.bin", hardwareVersion: 1)
        }
        add("Specs/Examples/zwave/resetMeter_200.http") { ZWave.resetMeter(interfaceDescriptor: 8_388_870) }
        add("Specs/Examples/zwave/resetNetwork_200.http") { ZWave.resetNetwork() }
        add("Specs/Examples/zwave/resetNetwork_error2101.http") { ZWave.resetNetwork() }
        add("Specs/Examples/zwave/setAntiTheftUnlockState_200.http") {
            ZWave.setAntiTheftUnlockState(interfaceDescriptor: 8_388_870, code: "0102FF")
        }
        add("Specs/Examples/zwave/setBasicState_200.http") {
            ZWave.setBasicState(interfaceDescriptor: 8_388_870, value: 99)
        }
        add("Specs/Examples/zwave/setBinarySwitchState_200.http") {
            ZWave.setBinarySwitchState(interfaceDescriptor: 2_425_094, isOn: true)
        }
        add("Specs/Examples/zwave/setCentralSceneConfiguration_200.http") {
            ZWave.setCentralSceneConfiguration(interfaceDescriptor: 8_388_870, slowRefresh: true)
        }
        add("Specs/Examples/zwave/setConfiguration_200.http") {
            ZWave.setConfiguration(interfaceDescriptor: 8_388_870, number: 3, usesDefault: false, value: -10, size: 2)
        }
        add("Specs/Examples/zwave/setConfiguration_200_default.http") {
            ZWave.setConfiguration(interfaceDescriptor: 8_388_870, number: 3, usesDefault: true)
        }
        add("Specs/Examples/zwave/setEnabled_200.http") { ZWave.setEnabled(true) }
        add("Specs/Examples/zwave/setEnabled_error2101.http") { ZWave.setEnabled(true) }
        add("Specs/Examples/zwave/setEndpointInfo_200.http") {
            ZWave.setEndpointInfo(endpointDescriptor: 1, name: "Freezer 1", location: "Kitchen")
        }
        add("Specs/Examples/zwave/setIOFunctionBinarySwitch_200.http") {
            ZWave.setIOFunctionBinarySwitch(endpointDescriptor: 1, portNumber: 1, isInverted: false)
        }
        add("Specs/Examples/zwave/setIOFunctionOneShot_200.http") {
            ZWave.setIOFunctionOneShot(
                endpointDescriptor: 1, portNumber: 1, alarmType: 7, event: 8, isInverted: false, duration: .seconds(10))
        }
        add("Specs/Examples/zwave/setIOFunctionSetReset_200.http") {
            ZWave.setIOFunctionSetReset(
                endpointDescriptor: 1, portNumber: 1, setAlarmType: 7, setEvent: 8, resetAlarmType: 7, resetEvent: 3,
                isInverted: false)
        }
        add("Specs/Examples/zwave/setIOFunctionToggle_200.http") {
            ZWave.setIOFunctionToggle(endpointDescriptor: 1, portNumber: 1, alarmType: 7, event: 8)
        }
        add("Specs/Examples/zwave/setIndicatorValue_200.http") {
            let value0 = [
                ZWave.IndicatorProperty(name: .togglePeriod, value: 10),
                ZWave.IndicatorProperty(name: .toggleCycle, value: 3),
            ]
            return ZWave.setIndicatorValue(interfaceDescriptor: 8_388_870, indicatorName: .identify, properties: value0)
        }
        add("Specs/Examples/zwave/setIndicatorValue_200_version1.http") {
            ZWave.setIndicatorValue(interfaceDescriptor: 8_388_870, value: 255)
        }
        add("Specs/Examples/zwave/setNotificationState_200.http") {
            ZWave.setNotificationState(interfaceDescriptor: 8_388_870, alarmType: .burglar, status: 255)
        }
        add("Specs/Examples/zwave/setS2GrantKeys_200.http") {
            ZWave.setS2GrantKeys(keys: [.s2Unauthenticated, .s2Authenticated, .s0])
        }
        add("Specs/Examples/zwave/setTemperatureThreshold_200.http") {
            ZWave.setTemperatureThreshold(
                endpointDescriptor: 1, isActive: true, warningRule: .above, threshold: 30, unit: .celsius)
        }
        add("Specs/Examples/zwave/setWakeUpInfo_200.http") {
            ZWave.setWakeUpInfo(interfaceDescriptor: 8_388_870, interval: .seconds(3600), nodeID: 1)
        }
    }
}
