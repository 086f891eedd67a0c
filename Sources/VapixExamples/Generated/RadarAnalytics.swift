// Generated from Specs/Examples/radar-analytics by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Radar analytics API.
    static let radarAnalytics = #"""
        ### getCoexistence_200
        POST /axis-cgi/radar/radaranalytics.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "2.2",
          "context": "my context",
          "method": "getCoexistence",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "2.2",
          "context": "my context",
          "method": "getCoexistence",
          "data": {
            "maxNeighboringRadars": {
              "value": 2
            },
            "group": {
              "value": 1
            }
          }
        }

        ### getConfigurationCapabilities_200
        POST /axis-cgi/radar/radaranalytics.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "2.2",
          "context": "my context",
          "method": "getConfigurationCapabilities"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "2.2",
          "context": "my context",
          "method": "getConfigurationCapabilities",
          "data": {
            "detectionSensitivity": {
              "values": [
                "low",
                "medium",
                "high"
              ],
              "default": "medium"
            },
            "frequencyChannel": {
              "minValue": 1,
              "maxValue": 2,
              "default": 1
            },
            "coexistence": {
              "maxNeighboringRadars": {
                "values": [
                  1,
                  5
                ],
                "default": 1
              },
              "group": {
                "values": [
                  1,
                  2
                ],
                "default": 1
              }
            },
            "mountingHeight": {
              "default": 3.5,
              "maxValue": 100,
              "minValue": 0.3
            },
            "mountingTilt": {
              "automatic": true,
              "default": 0,
              "maxValue": 100,
              "minValue": -100
            },
            "lanes": {
              "maxNameLength": 32,
              "maxNodes": 20
            },
            "radarProfile": {
              "values": [
                "area",
                "road"
              ],
              "default": "area"
            }
          }
        }

        ### getDetectionSensitivity_200
        POST /axis-cgi/radar/radaranalytics.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "2.2",
          "context": "my context",
          "method": "getDetectionSensitivity",
          "params": {
            "channel": 1
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "2.2",
          "context": "my context",
          "method": "getDetectionSensitivity",
          "data": {
            "value": "medium"
          }
        }

        ### getFrequencyChannel_200
        POST /axis-cgi/radar/radaranalytics.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "2.2",
          "context": "my context",
          "method": "getFrequencyChannel",
          "params": {
            "channel": 1
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "2.2",
          "context": "my context",
          "method": "getFrequencyChannel",
          "data": {
            "automatic": false,
            "value": 1
          }
        }

        ### getGlobalFilters_200
        POST /axis-cgi/radar/radaranalytics.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "2.2",
          "context": "my context",
          "method": "getGlobalFilters",
          "params": {
            "channel": 1
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "2.2",
          "context": "my context",
          "method": "getGlobalFilters",
          "data": {
            "filters": [
              {
                "type": "swayingObjectFilter",
                "active": false
              }
            ]
          }
        }

        ### getLanes_200
        POST /axis-cgi/radar/radaranalytics.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "2.4",
          "context": "my context",
          "method": "getLanes"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "2.4",
          "context": "my context",
          "method": "getLanes",
          "data": {
            "lanes": [
              {
                "name": "Left lane",
                "enabled": "true",
                "nodes": [
                  [
                    -0.8,
                    0.8
                  ],
                  [
                    -0.8,
                    0.2
                  ],
                  [
                    -0.3,
                    0.2
                  ],
                  [
                    -0.3,
                    0.8
                  ],
                  [
                    -0.8,
                    0.8
                  ]
                ]
              }
            ]
          }
        }

        ### getMountingHeight_200
        POST /axis-cgi/radar/radaranalytics.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "2.2",
          "context": "my context",
          "method": "getMountingHeight",
          "params": {
            "channel": 1
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "2.2",
          "context": "my context",
          "method": "getMountingHeight",
          "data": {
            "value": 3.5
          }
        }

        ### getMountingTilt_200
        POST /axis-cgi/radar/radaranalytics.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "2.2",
          "context": "my context",
          "method": "getMountingTilt",
          "params": {
            "channel": 1
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "2.2",
          "context": "my context",
          "method": "getMountingTilt",
          "data": {
            "automatic": false,
            "value": 0
          }
        }

        ### getRadarDataStatus_200
        POST /axis-cgi/radar/radaranalytics.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "2.2",
          "context": "my context",
          "method": "getRadarDataStatus"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "2.2",
          "context": "my context",
          "method": "getRadarDataStatus",
          "data": {
            "value": true
          }
        }

        ### getRadarProfile_200
        POST /axis-cgi/radar/radaranalytics.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.4",
          "context": "my context",
          "method": "getRadarProfile",
          "params": {
            "channel": 1
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.4",
          "context": "my context",
          "method": "getRadarProfile",
          "data": {
            "value": "area",
            "allowedValues": [
              "area",
              "road"
            ]
          }
        }

        ### getRadarProfile_error8000
        # The page's sample has errorCode and errorMsg; its syntax has these names.
        POST /axis-cgi/radar/radaranalytics.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.4",
          "method": "getRadarProfile",
          "params": {
            "channel": 1
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.4",
          "method": "getRadarProfile",
          "error": {
            "code": 8000,
            "message": "Internal error"
          }
        }

        ### getSupportedVersions_200
        POST /axis-cgi/radar/radaranalytics.cgi HTTP/1.1
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
              "1.4",
              "2.4"
            ]
          }
        }

        ### setCoexistence_200
        POST /axis-cgi/radar/radaranalytics.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "2.2",
          "context": "my context",
          "method": "setCoexistence",
          "params": {
            "maxNeighboringRadars": 4,
            "group": 2
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "2.2",
          "context": "my context",
          "method": "setCoexistence",
          "data": {}
        }

        ### setDetectionSensitivity_200
        POST /axis-cgi/radar/radaranalytics.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "2.2",
          "context": "my context",
          "method": "setDetectionSensitivity",
          "params": {
            "value": "medium"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "2.2",
          "context": "my context",
          "method": "setDetectionSensitivity",
          "data": {}
        }

        ### setFrequencyChannel_200
        POST /axis-cgi/radar/radaranalytics.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "2.2",
          "context": "my context",
          "method": "setFrequencyChannel",
          "params": {
            "value": 2,
            "channel": 1
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "2.2",
          "context": "my context",
          "method": "setFrequencyChannel",
          "data": {}
        }

        ### setGlobalFilters_200
        POST /axis-cgi/radar/radaranalytics.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "2.2",
          "context": "my context",
          "method": "setGlobalFilters",
          "params": {
            "channel": 1,
            "filters": [
              {
                "type": "swayingObjectFilter",
                "active": true
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "2.2",
          "context": "my context",
          "method": "setGlobalFilters",
          "data": {}
        }

        ### setLanes_200
        POST /axis-cgi/radar/radaranalytics.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "2.4",
          "context": "my context",
          "method": "setLanes",
          "params": {
            "lanes": [
              {
                "name": "Left lane",
                "enabled": "true",
                "nodes": [
                  [
                    -0.8,
                    0.8
                  ],
                  [
                    -0.8,
                    0.2
                  ],
                  [
                    -0.3,
                    0.2
                  ],
                  [
                    -0.3,
                    0.8
                  ],
                  [
                    -0.8,
                    0.8
                  ]
                ]
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "2.4",
          "context": "my context",
          "method": "setLanes",
          "data": {}
        }

        ### setMountingHeight_200
        POST /axis-cgi/radar/radaranalytics.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "2.2",
          "context": "my context",
          "method": "setMountingHeight",
          "params": {
            "value": 5.1,
            "channel": 1
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "2.2",
          "context": "my context",
          "method": "setMountingHeight",
          "data": {}
        }

        ### setMountingHeight_error1000
        POST /axis-cgi/radar/radaranalytics.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "2.2",
          "context": "my context",
          "method": "setMountingHeight",
          "params": {
            "value": 500.1,
            "channel": 1
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "2.2",
          "context": "my context",
          "method": "setMountingHeight",
          "error": {
            "code": 1000,
            "message": "Invalid parameter value."
          }
        }

        ### setMountingTilt_200
        POST /axis-cgi/radar/radaranalytics.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "2.2",
          "context": "my context",
          "method": "setMountingTilt",
          "params": {
            "automatic": false,
            "value": 10,
            "channel": 1
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "2.2",
          "context": "my context",
          "method": "setMountingTilt",
          "data": {}
        }

        ### setRadarProfile_200
        POST /axis-cgi/radar/radaranalytics.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.4",
          "context": "my context",
          "method": "setRadarProfile",
          "params": {
            "value": "area",
            "channel": 1
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.4",
          "context": "my context",
          "method": "setRadarProfile",
          "data": {}
        }

        ### setRadarProfile_error1000
        # The page's sample has errorCode and errorMsg; its syntax has these names. Its request has not the word of the message.
        POST /axis-cgi/radar/radaranalytics.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.4",
          "method": "setRadarProfile",
          "params": {
            "value": "area",
            "channel": 1
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.4",
          "method": "setRadarProfile",
          "error": {
            "code": 1000,
            "message": "Invalid value 'test' for parameter 'value'"
          }
        }

        """#
}
