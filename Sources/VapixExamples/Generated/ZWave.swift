// Generated from Specs/Examples/zwave by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Z-Wave API.
    static let zWave = #"""
        ### abortOperation_200
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "abortOperation"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "abortOperation",
          "data": {}
        }

        ### acceptS2_200
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "acceptS2",
          "params": {
            "accept": true,
            "deviceSpecificKey": "09407-21937-31611-47722-25563-33846-11886-19448"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "acceptS2",
          "data": {}
        }

        ### acceptS2_200_reject
        # The page says that the key can be left out here.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "acceptS2",
          "params": {
            "accept": false
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "acceptS2",
          "data": {}
        }

        ### addAssociation_200
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "addAssociation",
          "params": {
            "interfaceDescriptor": 8388870,
            "groupID": 2,
            "memberCount": 2,
            "members": [
              {
                "nodeID": 6,
                "endpointID": 255
              },
              {
                "nodeID": 7,
                "endpointID": 1
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "addAssociation",
          "data": {}
        }

        ### addNode_200
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "addNode"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "addNode",
          "data": {}
        }

        ### addNode_200_key
        # The page shows the form; the key is that of its other samples.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "addNode",
          "params": {
            "deviceSpecificKey": "09407-21937-31611-47722-25563-33846-11886-19448"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "addNode",
          "data": {}
        }

        ### addToProvisioningList_200
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "addToProvisioningList",
          "params": {
            "deviceSpecificKey": "09407-21937-31611-47722-25563-33846-11886-19448"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "addToProvisioningList",
          "data": {}
        }

        ### getAllNotificationEventSupport_200
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getAllNotificationEventSupport",
          "params": {
            "interfaceDescriptor": 8388870
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getAllNotificationEventSupport",
          "data": {
            "interface": {
              "interfaceDescriptor": 8388870,
              "notification": {
                "lastUpdated": "20210126T092334",
                "zwaveAlarmTypeList": [
                  {
                    "type": "burglar",
                    "code": 7,
                    "zwaveEventList": [
                      {
                        "type": "motionDetection",
                        "code": 8
                      }
                    ]
                  }
                ]
              }
            }
          }
        }

        ### getAntiTheftUnlockState_200
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getAntiTheftUnlockState",
          "params": {
            "interfaceDescriptor": 8388870
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getAntiTheftUnlockState",
          "data": {
            "interface": {
              "interfaceDescriptor": 8388870,
              "antiTheftUnlock": {
                "lastUpdated": "20210126T092334",
                "stateNum": 1,
                "state": true,
                "restricted": true,
                "hint": "0102FF",
                "manufacturerID": 868,
                "entityID": 1
              }
            }
          }
        }

        ### getAssociationData_200
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getAssociationData",
          "params": {
            "interfaceDescriptor": 8388870,
            "groupID": 2
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getAssociationData",
          "data": {
            "interface": {
              "interfaceDescriptor": 8388870,
              "association": {
                "lastUpdated": "20210126T092334",
                "groupID": 2,
                "maxCount": 5,
                "members": [
                  {
                    "nodeID": 6,
                    "endpointID": 255
                  },
                  {
                    "nodeID": 7,
                    "endpointID": 1
                  }
                ]
              }
            }
          }
        }

        ### getBasicState_200
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getBasicState",
          "params": {
            "interfaceDescriptor": 8388870
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getBasicState",
          "data": {
            "interface": {
              "interfaceDescriptor": 8388870,
              "basic": {
                "lastUpdated": "20210126T092334",
                "currentState": 99,
                "targetState": 255,
                "duration": 5,
                "stateNum": 4
              }
            }
          }
        }

        ### getBatteryState_200
        # The page's sample; its time has a digit too many.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getBatteryState",
          "params": {
            "interfaceDescriptor": 8388870,
            "refresh": true
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getBatteryState",
          "data": {
            "interface": {
              "interfaceDescriptor": 8388870,
              "battery": {
                "lastUpdated": "202101126T092334",
                "level": 50
              }
            }
          }
        }

        ### getBinarySwitchState_200
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getBinarySwitchState",
          "params": {
            "interfaceDescriptor": 2425094
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getBinarySwitchState",
          "data": {
            "interface": {
              "interfaceDescriptor": 2425094,
              "binarySwitch": {
                "lastUpdated": "20210126T092334",
                "currentState": true,
                "targetState": true,
                "duration": 0,
                "stateNum": 4
              }
            }
          }
        }

        ### getCentralSceneCapabilities_200
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getCentralSceneCapabilities",
          "params": {
            "interfaceDescriptor": 8388870
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getCentralSceneCapabilities",
          "data": {
            "interface": {
              "interfaceDescriptor": 8388870,
              "centralScene": {
                "lastUpdated": "20210126T092334",
                "maxSceneCount": 2,
                "slowRefresh": true,
                "keyAttributes": [
                  {
                    "sceneNumber": 1,
                    "support": [
                      "singleKeyPress",
                      "keyHeldDown",
                      "keyReleased"
                    ]
                  }
                ]
              }
            }
          }
        }

        ### getCentralSceneConfiguration_200
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getCentralSceneConfiguration",
          "params": {
            "interfaceDescriptor": 8388870
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getCentralSceneConfiguration",
          "data": {
            "interface": {
              "interfaceDescriptor": 8388870,
              "centralScene": {
                "lastUpdated": "20210126T092334",
                "slowRefresh": true
              }
            }
          }
        }

        ### getCentralSceneState_200
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getCentralSceneState",
          "params": {
            "interfaceDescriptor": 8388870
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getCentralSceneState",
          "data": {
            "interface": {
              "interfaceDescriptor": 8388870,
              "centralScene": {
                "lastUpdated": "20210126T092334",
                "sequenceNumber": 5,
                "keyAttribute": "singleKeyPress",
                "sceneNumber": 1,
                "slowRefresh": true
              }
            }
          }
        }

        ### getConfiguration_200
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getConfiguration",
          "params": {
            "interfaceDescriptor": 8388870,
            "paramNum": 3
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getConfiguration",
          "data": {
            "interface": {
              "interfaceDescriptor": 8388870,
              "configuration": {
                "lastUpdated": "20210126T092334",
                "paramNum": 3,
                "paramValue": -10
              }
            }
          }
        }

        ### getEnabled_200
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getEnabled"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getEnabled",
          "data": {
            "enabled": true
          }
        }

        ### getEndpointInterfaceList_200
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getEndpointInterfaceList",
          "params": {
            "endpointDescriptor": 1
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getEndpointInterfaceList",
          "data": {
            "endpoint": {
              "endpointDescriptor": 1,
              "interface": [
                {
                  "interfaceDescriptor": 8388870,
                  "name": "battery",
                  "simulatedVersion": 1,
                  "realVersion": 1,
                  "accessSupport": {
                    "secure": false,
                    "unsecure": true
                  }
                }
              ]
            }
          }
        }

        ### getEndpointList_200
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getEndpointList",
          "params": {
            "nodeDescriptor": 1
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getEndpointList",
          "data": {
            "node": {
              "nodeDescriptor": 1,
              "endpoint": [
                {
                  "endpointDescriptor": 1,
                  "endpointID": 2,
                  "genericDeviceClass": {
                    "name": "switchBinary",
                    "code": 16
                  },
                  "specificDeviceClass": {
                    "name": "powerSwitch",
                    "code": 1
                  },
                  "endpointName": "Mini plug",
                  "endpointLocation": "Office",
                  "zwavePlusVersion": 1,
                  "roleType": {
                    "name": "alwaysOnSlave",
                    "code": 5
                  },
                  "nodeType": {
                    "name": "zwavePlusNode",
                    "code": 0
                  },
                  "installerIcon": 1792,
                  "userIcon": 1792,
                  "aggregatedEndpointList": []
                }
              ]
            }
          }
        }

        ### getFirmwareActivationStatus_200
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getFirmwareActivationStatus",
          "params": {
            "interfaceDescriptor": 8388870
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getFirmwareActivationStatus",
          "data": {
            "interface": {
              "interfaceDescriptor": 8388870,
              "firmwareUpdate": {
                "vendorID": 868,
                "firmwareTarget": 1,
                "firmwareID": 2,
                "hardwareVersion": 1,
                "checksum": 45678,
                "latestRequestTime": "20210126T092334",
                "requestStatus": "requestOK"
              }
            }
          }
        }

        ### getFirmwareBackupStatus_200
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getFirmwareBackupStatus",
          "params": {
            "interfaceDescriptor": 8388870
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getFirmwareBackupStatus",
          "data": {
            "interface": {
              "interfaceDescriptor": 8388870,
              "firmwareUpdate": {
                "latestRequestTime": "20210126T092334",
                "requestStatus": "requestOK",
                "completionStatus": "statusOK"
              }
            }
          }
        }

        ### getFirmwareInfo_200
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getFirmwareInfo",
          "params": {
            "interfaceDescriptor": 8388870
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getFirmwareInfo",
          "data": {
            "interface": {
              "interfaceDescriptor": 8388870,
              "firmwareUpdate": {
                "lastUpdated": "20210126T092334",
                "vendorID": 868,
                "zwaveFirmwareID": 1,
                "checksum": 45678,
                "maxFragmentSize": 40,
                "fixedFragmentSize": false,
                "upgradable": true,
                "hardwareVersionValid": true,
                "hardwareVersion": 1,
                "upgradeFunctionality": "normal",
                "activation": "supported",
                "firmwareTargets": [
                  {
                    "firmwareTarget": 1,
                    "firmwareID": 2
                  }
                ]
              }
            }
          }
        }

        ### getFirmwareUpdateStatus_200
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getFirmwareUpdateStatus",
          "params": {
            "interfaceDescriptor": 8388870
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getFirmwareUpdateStatus",
          "data": {
            "interface": {
              "interfaceDescriptor": 8388870,
              "firmwareUpdate": {
                "latestRequestTime": "20210126T092334",
                "requestStatus": "validCombo",
                "completionStatus": "okRestart"
              }
            }
          }
        }

        ### getIOConfiguration_200
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getIoConfiguration",
          "params": {
            "endpointDescriptor": 1
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getIoConfiguration",
          "data": {
            "endpointDescriptor": 1,
            "ioConfiguration": {
              "ioFunction": "One-shot",
              "enabled": true,
              "ioPortNumber": 1,
              "alarmType": 7,
              "event": 8,
              "resetAlarmType": 0,
              "resetEvent": 0,
              "invert": false,
              "duration": 10
            }
          }
        }

        ### getIndicatorCapabilities_200
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getIndicatorCapabilities",
          "params": {
            "interfaceDescriptor": 8388870
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getIndicatorCapabilities",
          "data": {
            "interface": {
              "interfaceDescriptor": 8388870,
              "indicator": {
                "lastUpdated": "20210126T092334",
                "indicatorSupport": [
                  {
                    "indicatorName": "identify",
                    "propertyNameList": [
                      "togglePeriod",
                      "toggleCycle",
                      "toggleOnTime"
                    ]
                  }
                ]
              }
            }
          }
        }

        ### getIndicatorValue_200
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getIndicatorValue",
          "params": {
            "interfaceDescriptor": 8388870
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getIndicatorValue",
          "data": {
            "interface": {
              "interfaceDescriptor": 8388870,
              "indicator": {
                "lastUpdated": "20210126T092334",
                "value": 0,
                "indicatorName": "identify",
                "stateNum": 2,
                "properties": [
                  {
                    "name": "togglePeriod",
                    "value": 10
                  },
                  {
                    "name": "toggleCycle",
                    "value": 3
                  }
                ]
              }
            }
          }
        }

        ### getMeterCapabilities_200
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getMeterCapabilities",
          "params": {
            "interfaceDescriptor": 8388870
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getMeterCapabilities",
          "data": {
            "interface": {
              "interfaceDescriptor": 8388870,
              "meter": [
                {
                  "lastUpdated": "20210126T092334",
                  "type": "electric",
                  "units": [
                    "eleckWh",
                    "elecV"
                  ],
                  "reset": true,
                  "rateType": "import"
                }
              ]
            }
          }
        }

        ### getMeterReading_200
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getMeterReading",
          "params": {
            "interfaceDescriptor": 8388870
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getMeterReading",
          "data": {
            "interface": {
              "interfaceDescriptor": 8388870,
              "meter": [
                {
                  "lastUpdated": "20210126T092334",
                  "type": "electric",
                  "value": 12.34,
                  "precision": 2,
                  "unit": "eleckWh",
                  "rateType": "import",
                  "delta": 600,
                  "prevValue": 12.3
                },
                {
                  "lastUpdated": "20210126T092334",
                  "type": "electric",
                  "value": 230.1,
                  "precision": 1,
                  "unit": "elecV",
                  "rateType": "import",
                  "delta": 0,
                  "prevValue": 230.1
                }
              ]
            }
          }
        }

        ### getMeterReading_200_unit
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getMeterReading",
          "params": {
            "interfaceDescriptor": 8388870,
            "refresh": true,
            "unit": "eleckWh",
            "rateType": "import"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getMeterReading",
          "data": {
            "interface": {
              "interfaceDescriptor": 8388870,
              "meter": [
                {
                  "lastUpdated": "20210126T092334",
                  "type": "electric",
                  "value": 12.34,
                  "precision": 2,
                  "unit": "eleckWh",
                  "rateType": "import",
                  "delta": 600,
                  "prevValue": 12.3
                }
              ]
            }
          }
        }

        ### getMultilevelSensorState_200
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getMultilevelSensorState",
          "params": {
            "interfaceDescriptor": 3211530
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getMultilevelSensorState",
          "data": {
            "interface": {
              "interfaceDescriptor": 3211530,
              "multilevelSensor": [
                {
                  "lastUpdated": "20210126T092334",
                  "type": "tempSensor",
                  "value": 21.5,
                  "precision": 1,
                  "unit": "celsius"
                },
                {
                  "lastUpdated": "20210126T092334",
                  "type": "luminSensor",
                  "value": 40,
                  "precision": 0,
                  "unit": "percentage"
                }
              ]
            }
          }
        }

        ### getMultilevelSensorState_200_fahrenheit
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getMultilevelSensorState",
          "params": {
            "interfaceDescriptor": 3211530,
            "refresh": true,
            "type": "tempSensor",
            "unit": "fahrenheit"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getMultilevelSensorState",
          "data": {
            "interface": {
              "interfaceDescriptor": 3211530,
              "multilevelSensor": [
                {
                  "lastUpdated": "20210126T092334",
                  "type": "tempSensor",
                  "value": 70.7,
                  "precision": 1,
                  "unit": "fahrenheit"
                }
              ]
            }
          }
        }

        ### getMultilevelSensorSupport_200
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getMultilevelSensorSupport",
          "params": {
            "interfaceDescriptor": 3211530
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getMultilevelSensorSupport",
          "data": {
            "interface": {
              "interfaceDescriptor": 3211530,
              "multilevelSensor": {
                "lastUpdated": "20210126T092334",
                "sensorTypeList": [
                  "tempSensor",
                  "luminSensor"
                ]
              }
            }
          }
        }

        ### getMultilevelSensorUnitSupport_200
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getMultilevelSensorUnitSupport",
          "params": {
            "interfaceDescriptor": 3211530,
            "sensorType": "tempSensor"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getMultilevelSensorUnitSupport",
          "data": {
            "interface": {
              "interfaceDescriptor": 3211530,
              "multilevelSensor": {
                "lastUpdated": "20210126T092334",
                "sensorType": "tempSensor",
                "sensorUnitList": [
                  "celsius",
                  "fahrenheit"
                ]
              }
            }
          }
        }

        ### getNodeList_200
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getNodeList"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getNodeList",
          "data": {
            "net": {
              "node": [
                {
                  "nodeDescriptor": 1,
                  "nodeID": 6,
                  "nodeProperty": {
                    "securityCapabilities": [
                      "S0",
                      "S2"
                    ],
                    "includedSecurely": true,
                    "supportIdentification": false
                  },
                  "vendorID": 868,
                  "vendorProductID": 1,
                  "vendorProductType": 3,
                  "deviceCategory": {
                    "name": "onOffSwitch",
                    "code": 2
                  },
                  "nodeAliveState": "sleeping",
                  "isSecure": true,
                  "secureInclusionFailed": false,
                  "isFLiRSCapable": false,
                  "isSleepCapable": true,
                  "s2GrantKeys": [
                    "S2Key0",
                    "S2Key1",
                    "S0LegacyKey"
                  ]
                }
              ]
            }
          }
        }

        ### getNodeList_200_some
        # The page shows the form; the node is that of its sample without node IDs.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getNodeList",
          "params": {
            "nodeIDs": [
              6
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getNodeList",
          "data": {
            "net": {
              "node": [
                {
                  "nodeDescriptor": 1,
                  "nodeID": 6,
                  "nodeProperty": {
                    "securityCapabilities": [
                      "S0",
                      "S2"
                    ],
                    "includedSecurely": true,
                    "supportIdentification": false
                  },
                  "vendorID": 868,
                  "vendorProductID": 1,
                  "vendorProductType": 3,
                  "deviceCategory": {
                    "name": "onOffSwitch",
                    "code": 2
                  },
                  "nodeAliveState": "sleeping",
                  "isSecure": true,
                  "secureInclusionFailed": false,
                  "isFLiRSCapable": false,
                  "isSleepCapable": true,
                  "s2GrantKeys": [
                    "S2Key0",
                    "S2Key1",
                    "S0LegacyKey"
                  ]
                }
              ]
            }
          }
        }

        ### getNotificationCapabilities_200
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getNotificationCapabilities",
          "params": {
            "interfaceDescriptor": 8388870
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getNotificationCapabilities",
          "data": {
            "interface": {
              "interfaceDescriptor": 8388870,
              "notification": {
                "lastUpdated": "20210126T092334",
                "hasVendorSpecificType": false,
                "zwaveAlarmTypeList": [
                  {
                    "type": "burglar",
                    "code": 7
                  },
                  {
                    "type": "power",
                    "code": 8
                  }
                ]
              }
            }
          }
        }

        ### getNotificationEventSupport_200
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getNotificationEventSupport",
          "params": {
            "interfaceDescriptor": 8388870,
            "zwaveAlarmType": "burglar"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getNotificationEventSupport",
          "data": {
            "interface": {
              "interfaceDescriptor": 8388870,
              "notification": {
                "lastUpdated": "20210126T092334",
                "zwaveAlarmType": "burglar",
                "zwaveEventList": [
                  3,
                  8
                ]
              }
            }
          }
        }

        ### getNotificationState_200
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getNotificationState",
          "params": {
            "interfaceDescriptor": 8388870,
            "vendorAlarmType": 0
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getNotificationState",
          "data": {
            "interface": {
              "interfaceDescriptor": 8388870,
              "notification": {
                "report": {
                  "lastUpdated": "20210126T092334",
                  "vendorAlarmType": 0,
                  "vendorAlarmLevel": 0,
                  "extendedInfoValid": true,
                  "extendedInfoAlarmStatus": "activated",
                  "extendedInfoAlarmType": "burglar",
                  "extendedInfoAlarmEvent": 8,
                  "extendedInfoParameterLength": 0,
                  "extendedInfoParameterType": "unknown",
                  "extendedInfoParameter": 0,
                  "extendedInfoLocation": ""
                }
              }
            }
          }
        }

        ### getOperation_200
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getOperation"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getOperation",
          "data": {
            "net": {
              "operation": {
                "code": 0,
                "name": "operationNone"
              },
              "operationStatus": {
                "status": 0,
                "name": "operationStatusNone"
              },
              "prevOperation": {
                "code": 2,
                "name": "operationAddNode"
              }
            }
          }
        }

        ### getProvisioningList_200
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getProvisioningList"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getProvisioningList",
          "data": {
            "net": {
              "complete": true,
              "deviceInfo": [
                {
                  "deviceSpecificKey": "09407-21937-31611-47722-25563-33846-11886-19448",
                  "name": "",
                  "location": "",
                  "networkStatus": "included"
                }
              ]
            }
          }
        }

        ### getS2DeviceSpecificKey_200
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getS2DeviceSpecificKey"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getS2DeviceSpecificKey",
          "data": {
            "net": {
              "security": {
                "pinRequired": true,
                "deviceSpecificKey": "-21937-31611-47722-25563-33846-11886-19448"
              }
            }
          }
        }

        ### getS2RequestedKeys_200
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getS2RequestedKeys"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getS2RequestedKeys",
          "data": {
            "net": {
              "security": {
                "requestedKeys": [
                  "S2Key0",
                  "S2Key1",
                  "S0LegacyKey"
                ]
              }
            }
          }
        }

        ### getSummaryList_200
        # The page shows the form; most values are those of its other lists.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getSummaryList"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getSummaryList",
          "data": {
            "net": {
              "node": [
                {
                  "descriptor": 1,
                  "id": 6,
                  "deviceCategory": "onOffSwitch",
                  "aliveState": "sleeping",
                  "securityWarning": "failedToIncludeWithHighestSecurity",
                  "endpoint": [
                    {
                      "descriptor": 1,
                      "name": "Mini plug",
                      "genericDeviceClassName": "switchBinary",
                      "specificDeviceClassName": "powerSwitch",
                      "portNumber": 1,
                      "interface": [
                        {
                          "descriptor": 8388870,
                          "name": "battery"
                        }
                      ]
                    }
                  ]
                }
              ]
            }
          }
        }

        ### getSupportedGroupings_200
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getSupportedGroupings",
          "params": {
            "interfaceDescriptor": 8388870
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getSupportedGroupings",
          "data": {
            "interface": {
              "interfaceDescriptor": 8388870,
              "association": {
                "lastUpdated": "20210126T092334",
                "groupIDs": [
                  1,
                  2
                ]
              }
            }
          }
        }

        ### getSupportedVersions_200
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "context",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getSupportedVersions",
          "data": {
            "apiVersions": [
              "1.0"
            ]
          }
        }

        ### getSupportedVersions_error1100
        # The page's table of errors has the status 500 for this code; each of its methods shows 400 for all errors.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "context",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 500 Internal Server Error
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getSupportedVersions",
          "error": {
            "code": 1100,
            "message": "Internal error"
          }
        }

        ### getTemperatureThreshold_200
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getTemperatureThreshold",
          "params": {
            "endpointDescriptor": 1
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getTemperatureThreshold",
          "data": {
            "active": true,
            "warningRule": "above",
            "threshold": 30
          }
        }

        ### getWakeUpInfo_200
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getWakeUpInfo",
          "params": {
            "interfaceDescriptor": 8388870
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "getWakeUpInfo",
          "data": {
            "interface": {
              "interfaceDescriptor": 8388870,
              "wakeUp": {
                "lastUpdated": "20210126T092334",
                "currentInterval": 3600,
                "nodeID": 1,
                "minInterval": 600,
                "maxInterval": 86400,
                "defaultInterval": 3600,
                "intervalStep": 60
              }
            }
          }
        }

        ### refreshNetwork_200
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "refreshNetwork"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "refreshNetwork",
          "data": {}
        }

        ### refreshNode_200
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "refreshNode",
          "params": {
            "nodeDescriptor": 1
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "refreshNode",
          "data": {}
        }

        ### refreshNode_error1100
        # The page's table of errors has the status 500 for this code; each of its methods shows 400 for all errors.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "refreshNode",
          "params": {
            "nodeDescriptor": 1
          }
        }

        HTTP/1.1 500 Internal Server Error
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "refreshNode",
          "error": {
            "code": 1100,
            "message": "Internal Error"
          }
        }

        ### removeAssociation_200
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "removeAssociation",
          "params": {
            "interfaceDescriptor": 8388870,
            "groupID": 2,
            "memberCount": 2,
            "members": [
              {
                "nodeID": 6,
                "endpointID": 255
              },
              {
                "nodeID": 7,
                "endpointID": 1
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "removeAssociation",
          "data": {}
        }

        ### removeFailedNode_200
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "removeFailedNode",
          "params": {
            "nodeDescriptor": 1
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "removeFailedNode",
          "data": {}
        }

        ### removeFailedNode_error1100
        # The page's table of errors has the status 500 for this code; each of its methods shows 400 for all errors.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "removeFailedNode",
          "params": {
            "nodeDescriptor": 1
          }
        }

        HTTP/1.1 500 Internal Server Error
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "removeFailedNode",
          "error": {
            "code": 1100,
            "message": "Internal error"
          }
        }

        ### removeFromProvisioningList_200
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "removeFromProvisioningList",
          "params": {
            "deviceSpecificKey": "09407-21937-31611-47722-25563-33846-11886-19448"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "removeFromProvisioningList",
          "data": {}
        }

        ### removeIOFunction_200
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "removeIoFunction",
          "params": {
            "endpointDescriptor": 1
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "removeIoFunction",
          "data": {}
        }

        ### removeNode_200
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "removeNode"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "removeNode",
          "data": {}
        }

        ### removeNode_error2101
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "removeNode"
        }

        HTTP/1.1 400 Bad Request
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "removeNode",
          "error": {
            "code": 2101,
            "message": "Invalid JSON"
          }
        }

        ### replaceFailedNode_200
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "replaceFailedNode",
          "params": {
            "nodeDescriptor": 1
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "replaceFailedNode",
          "data": {}
        }

        ### requestFirmwareActivation_200
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "requestFirmwareActivation",
          "params": {
            "interfaceDescriptor": 8388870
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "requestFirmwareActivation",
          "data": {
            "interface": {
              "interfaceDescriptor": 8388870,
              "firmwareUpdate": {
                "latestRequestTime": "20210126T092334"
              }
            }
          }
        }

        ### requestFirmwareBackup_200
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "requestFirmwareBackup",
          "params": {
            "interfaceDescriptor": 8388870,
            "vendorID": 868,
            "firmwareTarget": 1,
            "firmwareID": 2,
            "hardwareVersion": 1
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "requestFirmwareBackup",
          "data": {
            "interface": {
              "interfaceDescriptor": 8388870,
              "firmwareUpdate": {
                "latestRequestTime": "20210126T092334",
                "requestStatus": "requestOK",
                "completionStatus": "unknownStatus",
                "backupPath": "/tmp/backup.bin"
              }
            }
          }
        }

        ### requestFirmwareUpdate_200
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "requestFirmwareUpdate",
          "params": {
            "interfaceDescriptor": 8388870,
            "vendorID": 868,
            "firmwareTarget": 1,
            "firmwareID": 2,
            "fileName": "/tmp/firmware.bin",
            "hardwareVersion": 1
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "requestFirmwareUpdate",
          "data": {
            "interface": {
              "interfaceDescriptor": 8388870,
              "firmwareUpdate": {
                "latestRequestTime": "20210126T092334",
                "requestStatus": "validCombo",
                "completionStatus": "unknownStatus"
              }
            }
          }
        }

        ### resetMeter_200
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "resetMeter",
          "params": {
            "interfaceDescriptor": 8388870
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "resetMeter",
          "data": {}
        }

        ### resetNetwork_200
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "resetNetwork"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "resetNetwork",
          "data": {}
        }

        ### resetNetwork_error2101
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "resetNetwork"
        }

        HTTP/1.1 400 Bad Request
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "resetNetwork",
          "error": {
            "code": 2101,
            "message": "Invalid JSON"
          }
        }

        ### setAntiTheftUnlockState_200
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "setAntiTheftUnlockState",
          "params": {
            "interfaceDescriptor": 8388870,
            "code": "0102FF"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "setAntiTheftUnlockState",
          "data": {}
        }

        ### setBasicState_200
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "setBasicState",
          "params": {
            "interfaceDescriptor": 8388870,
            "value": 99
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "setBasicState",
          "data": {}
        }

        ### setBinarySwitchState_200
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "setBinarySwitchState",
          "params": {
            "interfaceDescriptor": 2425094,
            "value": true
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "setBinarySwitchState",
          "data": {}
        }

        ### setCentralSceneConfiguration_200
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "setCentralSceneConfiguration",
          "params": {
            "interfaceDescriptor": 8388870,
            "slowRefresh": true
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "setCentralSceneConfiguration",
          "data": {}
        }

        ### setConfiguration_200
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "setConfiguration",
          "params": {
            "interfaceDescriptor": 8388870,
            "paramNum": 3,
            "useDefault": false,
            "paramValue": -10,
            "paramSize": 2
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "setConfiguration",
          "data": {}
        }

        ### setConfiguration_200_default
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "setConfiguration",
          "params": {
            "interfaceDescriptor": 8388870,
            "paramNum": 3,
            "useDefault": true
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "setConfiguration",
          "data": {}
        }

        ### setEnabled_200
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "setEnabled",
          "params": {
            "enabled": true
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "setEnabled",
          "data": {}
        }

        ### setEnabled_error2101
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "setEnabled",
          "params": {
            "enabled": true
          }
        }

        HTTP/1.1 400 Bad Request
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "setEnabled",
          "error": {
            "code": 2101,
            "message": "Invalid JSON"
          }
        }

        ### setEndpointInfo_200
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "setEndpointInfo",
          "params": {
            "endpointDescriptor": 1,
            "name": "Freezer 1",
            "location": "Kitchen"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "setEndpointInfo",
          "data": {}
        }

        ### setIOFunctionBinarySwitch_200
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "setIoFunctionBinarySwitch",
          "params": {
            "endpointDescriptor": 1,
            "ioPortNumber": 1,
            "invert": false
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "setIoFunctionBinarySwitch",
          "data": {}
        }

        ### setIOFunctionOneShot_200
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "setIoFunctionOneShot",
          "params": {
            "endpointDescriptor": 1,
            "ioPortNumber": 1,
            "alarmType": 7,
            "event": 8,
            "invert": false,
            "duration": 10
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "setIoFunctionOneShot",
          "data": {}
        }

        ### setIOFunctionSetReset_200
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "setIoFunctionSetReset",
          "params": {
            "endpointDescriptor": 1,
            "ioPortNumber": 1,
            "setAlarmType": 7,
            "setEvent": 8,
            "resetAlarmType": 7,
            "resetEvent": 3,
            "invert": false
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "setIoFunctionSetReset",
          "data": {}
        }

        ### setIOFunctionToggle_200
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "setIoFunctionToggle",
          "params": {
            "endpointDescriptor": 1,
            "ioPortNumber": 1,
            "alarmType": 7,
            "event": 8
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "setIoFunctionToggle",
          "data": {}
        }

        ### setIndicatorValue_200
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "setIndicatorValue",
          "params": {
            "interfaceDescriptor": 8388870,
            "indicatorName": "identify",
            "properties": [
              {
                "name": "togglePeriod",
                "value": 10
              },
              {
                "name": "toggleCycle",
                "value": 3
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "setIndicatorValue",
          "data": {}
        }

        ### setIndicatorValue_200_version1
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "setIndicatorValue",
          "params": {
            "interfaceDescriptor": 8388870,
            "value": 255
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "setIndicatorValue",
          "data": {}
        }

        ### setNotificationState_200
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "setNotificationState",
          "params": {
            "interfaceDescriptor": 8388870,
            "zwaveAlarmType": "burglar",
            "status": 255
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "setNotificationState",
          "data": {}
        }

        ### setS2GrantKeys_200
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "setS2GrantKeys",
          "params": {
            "grantKeys": [
              "S2Key0",
              "S2Key1",
              "S0LegacyKey"
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "setS2GrantKeys",
          "data": {}
        }

        ### setTemperatureThreshold_200
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "setTemperatureThreshold",
          "params": {
            "endpointDescriptor": 1,
            "active": true,
            "warningRule": "above",
            "threshold": 30,
            "unit": "celsius"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "setTemperatureThreshold",
          "data": {}
        }

        ### setWakeUpInfo_200
        # The page shows the form; the values are chosen within its ranges.
        POST /axis-cgi/zwave.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "setWakeUpInfo",
          "params": {
            "interfaceDescriptor": 8388870,
            "wakeUpInterval": 3600,
            "nodeID": 1
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "context",
          "method": "setWakeUpInfo",
          "data": {}
        }

        """#
}
