// Generated from Specs/Examples/thermometry by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Thermometry.
    static let thermometry = #"""
        ### addArea_200
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "addArea",
          "params": {
            "imagesource": 0,
            "enabled": true,
            "name": "Area 1",
            "detectionType": "above",
            "measurement": "average",
            "threshold": 100,
            "delay": 5,
            "vertices": [
              [
                -0.5,
                -0.5
              ],
              [
                0.5,
                -0.5
              ],
              [
                0.5,
                0.5
              ],
              [
                -0.5,
                0.5
              ]
            ],
            "areaOverlay": "always",
            "temperatureOverlay": true,
            "presetNbr": 1
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "addArea",
          "data": {
            "id": 0
          }
        }

        ### addArea_error2103
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "addArea",
          "params": {
            "imagesource": 0,
            "enabled": true,
            "name": "Area 1",
            "detectionType": "above",
            "measurement": "average",
            "threshold": 100,
            "delay": 5,
            "vertices": [
              [
                -0.5,
                -0.5
              ],
              [
                0.5,
                -0.5
              ],
              [
                0.5,
                0.5
              ],
              [
                -0.5,
                0.5
              ]
            ],
            "areaOverlay": "always",
            "temperatureOverlay": true,
            "presetNbr": 1
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "context": "my context", "method": "addArea", "error": {"code": 2103, "message": "Required parameter missing."}}

        ### addGroup_200
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "my context",
          "method": "addGroup",
          "params": {
            "enabled": true,
            "name": "Group 1",
            "measurement": "average",
            "threshold": 5,
            "delay": 5,
            "areaIds": [
              0,
              1,
              2
            ],
            "groupOverlay": true,
            "presetNbr": 1
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "my context",
          "method": "addGroup",
          "data": {
            "id": 1,
            "enabled": true
          }
        }

        ### addGroup_error2103
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "my context",
          "method": "addGroup",
          "params": {
            "enabled": true,
            "name": "Group 1",
            "measurement": "average",
            "threshold": 5,
            "delay": 5,
            "areaIds": [
              0,
              1,
              2
            ],
            "groupOverlay": true,
            "presetNbr": 1
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.2", "context": "my context", "method": "addGroup", "error": {"code": 2103, "message": "Missing parameter: 'param'"}}

        ### addOverlayChannel_200
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.3",
          "context": "ClientContext",
          "method": "addOverlayChannel",
          "params": {
            "imagesource": 1,
            "overlayChannel": 2
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.3",
          "context": "ClientContext",
          "method": "addOverlayChannel",
          "data": {}
        }

        ### addOverlayChannel_error2104
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.3",
          "context": "ClientContext",
          "method": "addOverlayChannel",
          "params": {
            "imagesource": 1,
            "overlayChannel": 2
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.3",
          "context": "ClientContext",
          "method": "addOverlayChannel",
          "error": {
            "code": 2104,
            "message": "Invalid parameter value specified"
          }
        }

        ### addSpotTemperature_200
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "addSpotTemperature",
          "params": {
            "spotCoordinates": [
              0.37,
              -0.95
            ],
            "coordinateSystem": "coord_neg1_1"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "addSpotTemperature",
          "data": {}
        }

        ### addSpotTemperature_200_imageSource
        # The page's sample and the parameter of version 1.3.
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.3",
          "context": "my context",
          "method": "addSpotTemperature",
          "params": {
            "spotCoordinates": [
              0.37,
              -0.95
            ],
            "coordinateSystem": "coord_neg1_1",
            "imagesource": 0
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.3",
          "context": "my context",
          "method": "addSpotTemperature",
          "data": {}
        }

        ### addSpotTemperature_error1100
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "addSpotTemperature",
          "params": {
            "spotCoordinates": [
              0.37,
              -0.95
            ],
            "coordinateSystem": "coord_neg1_1"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "context": "my context", "method": "addSpotTemperature", "error": {"code": 1100, "message": "Internal error."}}

        ### getAreaStatus_200
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getAreaStatus",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getAreaStatus",
          "data": {
            "areaList": [
              {
                "id": 0,
                "avg": 5,
                "min": 0,
                "max": 10,
                "maxPos": [
                  0.91,
                  0.12
                ],
                "minPos": [
                  -0.63,
                  -0.31
                ],
                "triggered": true
              }
            ]
          }
        }

        ### getAreaStatus_error1100
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getAreaStatus",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "context": "my context", "method": "getAreaStatus", "error": {"code": 1100, "message": "Internal error."}}

        ### getConfigurationCapabilities_200
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getConfigurationCapabilities",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getConfigurationCapabilities",
          "data": {
            "currentTemperatureScale": "celsius",
            "minTemperature": -40,
            "maxTemperature": 350,
            "maxNumberOfAreas": 10,
            "maxNumberOfVertices": 10,
            "maxDelayTime": 300,
            "defaultDelayTime": 5,
            "maxNameLength": 60
          }
        }

        ### getConfigurationCapabilities_error3000
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getConfigurationCapabilities",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getConfigurationCapabilities",
          "error": {
            "code": 3000,
            "message": "The requested API version is not supported."
          }
        }

        ### getGroupStatus_200
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "my context",
          "method": "getGroupStatus",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "my context",
          "method": "getGroupStatus",
          "data": {
            "grouplist": [
              {
                "id": 2,
                "triggered": true,
                "details": {
                  "name": "Group1",
                  "currentDeviation": 10.0,
                  "memberAreas": [
                    {
                      "areaId": 1,
                      "areaName": "Area1"
                    },
                    {
                      "areaId": 2,
                      "areaName": "Area2"
                    }
                  ],
                  "maxDeviationAreas": [
                    {
                      "maxAreaId": 1,
                      "maxAreaTemp": 25.3
                    },
                    {
                      "minAreaId": 3,
                      "minAreaTemp": 15.3
                    }
                  ]
                }
              }
            ]
          }
        }

        ### getGroupStatus_error1100
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "my context",
          "method": "getGroupStatus",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.2", "context": "my context", "method": "getGroupStatus", "error": {"code": 1100, "message": "Internal error"}}

        ### getGuardTourConfiguration_200
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "context": "my context",
          "method": "getTgtConfiguration",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "context": "my context",
          "method": "getTgtConfiguration",
          "data": {
            "pauseOnAlarm": true,
            "autoResume": true
          }
        }

        ### getGuardTourConfiguration_error1100
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "context": "my context",
          "method": "getTgtConfiguration",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.1", "context": "my context", "method": "getTgtConfiguration", "error": {"code": 1100, "message": "Internal error."}}

        ### getIsothermLevels_200
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getIsothermLevels",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getIsothermLevels",
          "data": {
            "high": 100,
            "middle": 50,
            "low": 10,
            "renderOverlay": true
          }
        }

        ### getIsothermLevels_error2102
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getIsothermLevels",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "context": "my context", "method": "getIsothermLevels", "error": {"code": 2102, "message": "Method not supported."}}

        ### getSpotTemperature_200
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getSpotTemperature",
          "params": {
            "coordinateSystem": "coord_neg1_1"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getSpotTemperature",
          "data": {
            "spotTemperature": 7,
            "spotCoordinates": [
              -0.53,
              0.45
            ],
            "renderOverlay": true
          }
        }

        ### getSpotTemperature_error1100
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getSpotTemperature",
          "params": {
            "coordinateSystem": "coord_neg1_1"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "context": "my context", "method": "getSpotTemperature", "error": {"code": 1100, "message": "Internal error."}}

        ### getSupportedVersions_200
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "my context",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getSupportedVersions",
          "data": {
            "apiVersions": [
              "1.0"
            ]
          }
        }

        ### getSupportedVersions_error1100
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "my context",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "context": "my context", "method": "getSupportedVersions", "error": {"code": 1100, "message": "Internal error."}}

        ### listAreas_200
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "listAreas",
          "params": {
            "presetNbr": 0
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "listAreas",
          "data": {
            "areaList": [
              {
                "id": 0,
                "enabled": true,
                "name": "Area 1",
                "detectionType": "below",
                "measurement": "minimum",
                "threshold": 100,
                "delay": 5,
                "areaOverlay": "if triggered",
                "temperatureOverlay": true,
                "presetNbr": 2,
                "imageSource": 0,
                "position": [
                  [
                    -0.5,
                    -0.5
                  ],
                  [
                    0.5,
                    -0.5
                  ],
                  [
                    0.5,
                    0.5
                  ],
                  [
                    -0.5,
                    0.5
                  ]
                ]
              }
            ]
          }
        }

        ### listAreas_error2110
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "listAreas",
          "params": {
            "presetNbr": 0
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "context": "my context", "method": "listAreas", "error": {"code": 2110, "message": "User is not authorized to this request, permission denied."}}

        ### listGroups_200
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "my context",
          "method": "listGroups",
          "params": {
            "presetNbr": 0
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "my context",
          "method": "listGroups",
          "data": {
            "grouplist": [
              {
                "id": 2,
                "enabled": true,
                "name": "Group 1",
                "measurement": "average",
                "threshold": 5,
                "delay": 5,
                "areaIds": [
                  0,
                  1,
                  2
                ],
                "groupOverlay": true,
                "presetNbr": 1
              }
            ]
          }
        }

        ### listGroups_error2110
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "my context",
          "method": "listGroups",
          "params": {
            "presetNbr": 0
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.2", "context": "my context", "method": "listGroups", "error": {"code": 2110, "message": "User is not authorized to this request, permission denied"}}

        ### listOverlayChannels_200
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.3",
          "context": "my context",
          "method": "listOverlayChannels"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.3",
          "context": "my context",
          "method": "listOverlayChannels",
          "data": {
            "overlayList": [
              {
                "imagesource": 1,
                "overlayChannels": [
                  0,
                  2
                ]
              }
            ]
          }
        }

        ### listOverlayChannels_error2110
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.3",
          "context": "my context",
          "method": "listOverlayChannels"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.3",
          "context": "my context",
          "method": "listOverlayChannels",
          "error": {
            "code": 2110,
            "message": "User is not authorized to this request, permission denied."
          }
        }

        ### listSpotMeters_200
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.3",
          "context": "my context",
          "method": "listSpotMeters"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.3",
          "context": "my context",
          "method": "listSpotMeters",
          "data": {
            "spotmeters": [
              {
                "imagesource": 0,
                "active": false
              }
            ]
          }
        }

        ### listSpotMeters_error2110
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.3",
          "context": "my context",
          "method": "listSpotMeters"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.3",
          "context": "my context",
          "method": "listSpotMeters",
          "error": {
            "code": 2110,
            "message": "User is not authorized to this request, permission denied."
          }
        }

        ### removeAreas_200
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "removeAreas",
          "params": {
            "areas": [
              0,
              1,
              3
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "removeAreas",
          "data": {}
        }

        ### removeAreas_error1100
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "removeAreas",
          "params": {
            "areas": [
              0,
              1,
              3
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "context": "my context", "method": "removeAreas", "error": {"code": 1100, "message": "Internal error."}}

        ### removeGroup_200
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "my context",
          "method": "removeGroup",
          "params": {
            "id": 1
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "my context",
          "method": "removeGroup",
          "data": {}
        }

        ### removeGroup_error1200
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "my context",
          "method": "removeGroup",
          "params": {
            "id": 1
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "my context",
          "method": "removeGroup",
          "error": {
            "code": 1200,
            "message": "Cannot remove group: Group does not exist"
          }
        }

        ### removeOverlayChannel_200
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.3",
          "context": "ClientContext",
          "method": "removeOverlayChannel",
          "params": {
            "imagesource": 1,
            "overlayChannel": 2
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.3",
          "context": "ClientContext",
          "method": "removeOverlayChannel",
          "data": {}
        }

        ### removeOverlayChannel_error2104
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.3",
          "context": "ClientContext",
          "method": "removeOverlayChannel",
          "params": {
            "imagesource": 1,
            "overlayChannel": 2
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.3",
          "context": "ClientContext",
          "method": "removeOverlayChannel",
          "error": {
            "code": 2104,
            "message": "Invalid parameter value specified"
          }
        }

        ### removeSpotTemperature_200
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "removeSpotTemperature",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "removeSpotTemperature",
          "data": {}
        }

        ### removeSpotTemperature_error1100
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "removeSpotTemperature",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "context": "my context", "method": "removeSpotTemperature", "error": {"code": 1100, "message": "Internal error."}}

        ### setGuardTourConfiguration_200
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "context": "my context",
          "method": "setTgtConfiguration",
          "params": {
            "pauseOnAlarm": true,
            "autoResume": true
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "context": "my context",
          "method": "setTgtConfiguration",
          "data": {}
        }

        ### setGuardTourConfiguration_error1100
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "context": "my context",
          "method": "setTgtConfiguration",
          "params": {
            "pauseOnAlarm": true,
            "autoResume": true
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.1", "context": "my context", "method": "setTgtConfiguration", "error": {"code": 1100, "message": "Internal error."}}

        ### setIsothermLevels_200
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "setIsothermLevels",
          "params": {
            "high": 100,
            "middle": 50,
            "low": 10,
            "renderOverlay": true
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "setIsothermLevels",
          "data": {}
        }

        ### setIsothermLevels_error2104
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "setIsothermLevels",
          "params": {
            "high": 100,
            "middle": 50,
            "low": 10,
            "renderOverlay": true
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "context": "my context", "method": "setIsothermLevels", "error": {"code": 2104, "message": "Invalid parameter: Levels not in correct order."}}

        ### setTemperatureScale_200
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "setTemperatureScale",
          "params": {
            "unit": "fahrenheit"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "setTemperatureScale",
          "data": {}
        }

        ### setTemperatureScale_error2104
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "setTemperatureScale",
          "params": {
            "unit": "fahrenheit"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "setTemperatureScale",
          "error": {
            "code": 2104,
            "message": "Invalid parameter value."
          }
        }

        ### updateArea_200
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "updateArea",
          "params": {
            "id": 0,
            "imagesource": 0,
            "enabled": true,
            "name": "Area 1",
            "detectionType": "below",
            "measurement": "minimum",
            "threshold": 100,
            "delay": 5,
            "vertices": [
              [
                -0.5,
                -0.5
              ],
              [
                0.5,
                -0.5
              ],
              [
                0.5,
                0.5
              ],
              [
                -0.5,
                0.5
              ]
            ],
            "areaOverlay": "if_triggered",
            "temperatureOverlay": true,
            "presetNbr": 2
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "updateArea",
          "data": {}
        }

        ### updateArea_error1000
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "updateArea",
          "params": {
            "id": 0,
            "imagesource": 0,
            "enabled": true,
            "name": "Area 1",
            "detectionType": "below",
            "measurement": "minimum",
            "threshold": 100,
            "delay": 5,
            "vertices": [
              [
                -0.5,
                -0.5
              ],
              [
                0.5,
                -0.5
              ],
              [
                0.5,
                0.5
              ],
              [
                -0.5,
                0.5
              ]
            ],
            "areaOverlay": "if_triggered",
            "temperatureOverlay": true,
            "presetNbr": 2
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "updateArea",
          "error": {
            "code": 1000,
            "message": "Invalid parameter value."
          }
        }

        ### updateGroup_200
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "my context",
          "method": "updateGroup",
          "params": {
            "id": 2,
            "enabled": true,
            "name": "Group 1",
            "measurement": "minimum",
            "threshold": 10,
            "delay": 5,
            "areaIds": [
              3,
              4
            ],
            "groupOverlay": true
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "my context",
          "method": "updateGroup",
          "data": {
            "enabled": true
          }
        }

        ### updateGroup_error2104
        POST /axis-cgi/thermometry.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "my context",
          "method": "updateGroup",
          "params": {
            "id": 2,
            "enabled": true,
            "name": "Group 1",
            "measurement": "minimum",
            "threshold": 10,
            "delay": 5,
            "areaIds": [
              3,
              4
            ],
            "groupOverlay": true
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.2", "context": "my context", "method": "updateGroup", "error": {"code": 2104, "message": "Invalid parameter for: 'param'"}}

        """#
}
