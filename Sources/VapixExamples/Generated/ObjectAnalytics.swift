// Generated from Specs/Examples/axis-object-analytics-api by vapix-generate. Do not edit.

extension Examples {
    /// The examples of AXIS Object analytics API.
    static let objectAnalytics = #"""
        ### getAccumulatedCounts_200
        POST /local/objectanalytics/control.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "my context",
          "method": "getAccumulatedCounts",
          "params": {
            "scenario": 1
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "my context",
          "method": "getAccumulatedCounts",
          "data": {
            "resetTime": "2025-01-01T00:00:00Z",
            "timeStamp": "2025-01-01T12:00:00Z",
            "total": "7",
            "car": "4",
            "human": "3"
          }
        }

        ### getAccumulatedCounts_200_table
        # As the page's table spells it.
        POST /local/objectanalytics/control.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "my context",
          "method": "getAccumulatedCounts",
          "params": {
            "scenario": 1
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "my context",
          "method": "getAccumulatedCounts",
          "data": {
            "resettime": "2025-01-01T00:00:00Z",
            "timestamp": "2025-01-01T12:00:00Z",
            "total": 7,
            "car": 4,
            "human": 3
          }
        }

        ### getConfigurationCapabilities_200
        # The page shows the structure without numbers; these are made up.
        POST /local/objectanalytics/control.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getConfigurationCapabilities"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getConfigurationCapabilities",
          "data": {
            "devices": [
              {
                "id": 1,
                "type": "camera",
                "imageIndex": 0,
                "name": "Camera 1",
                "rotation": 0,
                "resolutions": [
                  "1280x720"
                ],
                "tags": [
                  "primary"
                ]
              }
            ],
            "filters": [
              {
                "type": "sizePercentage",
                "minWidth": 3,
                "maxWidth": 100,
                "minHeight": 3,
                "maxHeight": 100,
                "defaultWidth": 5,
                "defaultHeight": 5
              },
              {
                "type": "timeShortLivedLimit",
                "minTime": 1,
                "maxTime": 5,
                "defaultTime": 1
              },
              {
                "type": "distanceSwayingObject",
                "minDistance": 3,
                "maxDistance": 20,
                "defaultDistance": 5
              },
              {
                "type": "speed",
                "minSpeed": 0.0,
                "maxSpeed": 30.5,
                "defaultMinSpeed": 0.0,
                "defaultMaxSpeed": 5.5
              },
              {
                "type": "excludeArea",
                "minPosX": -1.0,
                "maxPosX": 1.0,
                "minPosY": -1.0,
                "maxPosY": 1.0,
                "minNbrVertices": 3,
                "maxNbrVertices": 10,
                "minNbrInstances": 0,
                "maxNbrInstances": 5,
                "defaultInstance": [
                  [
                    -0.9,
                    -0.9
                  ],
                  [
                    -0.9,
                    0.9
                  ],
                  [
                    0.9,
                    0.9
                  ],
                  [
                    0.9,
                    -0.9
                  ]
                ]
              }
            ],
            "metadataOverlay": {
              "minNbrActiveCameras": 0,
              "maxNbrActiveCameras": 1,
              "cameras": [
                {
                  "id": 1,
                  "canDrawInSpecifiedResolutions": true,
                  "resolutions": [
                    "1280x720"
                  ]
                }
              ]
            },
            "objectClassifications": [
              {
                "type": "vehicle",
                "subTypes": [
                  {
                    "type": "bus"
                  },
                  {
                    "type": "car",
                    "subTypes": [
                      {
                        "type": "sedan"
                      },
                      {
                        "type": "van"
                      }
                    ]
                  }
                ]
              }
            ],
            "perspective": {
              "minNbrBars": 2,
              "maxNbrBars": 10,
              "minNbrPerspectivesPerScenario": 0,
              "maxNbrPerspectivesPerScenario": 1,
              "minHeight": 1,
              "maxHeight": 1000,
              "defaultHeight": 170,
              "minNbrPerspectives": 0,
              "maxNbrPerspectives": 10
            },
            "scenarios": {
              "minNbrScenariosPerCamera": 0,
              "maxNbrScenariosPerCamera": 10,
              "minNbrActiveDevices": 1,
              "maxNbrActiveDevices": 1,
              "minNbrDevices": 1,
              "maxNbrDevices": 1,
              "minLengthName": 1,
              "maxLengthName": 15,
              "defaultScenario": "motion",
              "defaultDeviceId": "1",
              "supportedScenarios": [
                "motion",
                "fence",
                "crosslinecounting",
                "occupancyInArea"
              ],
              "alarmRates": [
                "normal"
              ],
              "defaultAlarmRate": "normal",
              "accumulatedCounts": {
                "defaultTimedResetEnabled": true
              },
              "passthroughConfiguration": {
                "defaultEnabled": false,
                "minPeriod": 1,
                "maxPeriod": 1000
              },
              "thresholdConfiguration": {
                "defaultEnabled": false,
                "minLevelWithMoreThanType": 0,
                "minTriggerDelay": 0,
                "defaultLevel": 1,
                "defaultType": "moreThan",
                "minLevelWithLessThanType": 1,
                "defaultTriggerDelay": 0,
                "maxLevel": 100,
                "maxTriggerDelay": 60
              }
            },
            "triggers": [
              {
                "type": "fence",
                "minPosX": -1.0,
                "maxPosX": 1.0,
                "minPosY": -1.0,
                "maxPosY": 1.0,
                "minNbrVertices": 2,
                "maxNbrVertices": 10,
                "minNbrInstances": 1,
                "maxNbrInstances": 1,
                "validAlarmDirections": [
                  "leftToRight",
                  "rightToLeft"
                ],
                "defaultAlarmDirection": "leftToRight",
                "defaultInstance": [
                  [
                    0.0,
                    -0.7
                  ],
                  [
                    0.0,
                    0.7
                  ]
                ]
              },
              {
                "type": "countingLine",
                "validCountingDirections": [
                  "leftToRight",
                  "rightToLeft"
                ],
                "defaultCountingDirection": "leftToRight"
              }
            ],
            "presets": {
              "minNbrPresetsPerScenario": 0,
              "maxNbrPresetsPerScenario": 1,
              "defaultPreset": -2
            }
          }
        }

        ### getConfiguration_200
        POST /local/objectanalytics/control.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getConfiguration"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getConfiguration",
          "data": {
            "devices": [
              {
                "id": 1,
                "type": "camera",
                "rotation": 0,
                "isActive": true
              }
            ],
            "metadataOverlay": [
              {
                "id": 1,
                "drawOnAllResolutions": false,
                "resolutions": [
                  "1280x720"
                ]
              }
            ],
            "perspectives": [
              {
                "id": 1,
                "bars": [
                  {
                    "height": 170,
                    "points": [
                      [
                        0.1,
                        -0.5
                      ],
                      [
                        0.1,
                        0.5
                      ]
                    ]
                  }
                ]
              }
            ],
            "scenarios": [
              {
                "id": 1,
                "name": "My Scenario",
                "type": "motion",
                "metadataOverlay": 1,
                "devices": [
                  {
                    "id": 1
                  }
                ],
                "triggers": [
                  {
                    "type": "includeArea",
                    "vertices": [
                      [
                        -0.9,
                        -0.9
                      ],
                      [
                        -0.9,
                        0.9
                      ],
                      [
                        0.9,
                        0.9
                      ],
                      [
                        0.9,
                        -0.9
                      ]
                    ]
                  }
                ],
                "filters": [
                  {
                    "type": "sizePercentage",
                    "width": 5,
                    "height": 5
                  },
                  {
                    "type": "timeShortLivedLimit",
                    "time": 1
                  },
                  {
                    "type": "distanceSwayingObject",
                    "distance": 5
                  },
                  {
                    "type": "speed",
                    "minSpeed": 0.5,
                    "maxSpeed": 5.5
                  },
                  {
                    "type": "excludeArea",
                    "vertices": [
                      [
                        -0.9,
                        -0.9
                      ],
                      [
                        -0.9,
                        0.9
                      ],
                      [
                        0.9,
                        0.9
                      ],
                      [
                        0.9,
                        -0.9
                      ]
                    ]
                  }
                ],
                "objectClassifications": [
                  {
                    "type": "vehicle",
                    "subTypes": [
                      {
                        "type": "bus"
                      },
                      {
                        "type": "car"
                      }
                    ]
                  }
                ],
                "perspectives": [
                  1
                ],
                "presets": [
                  -2
                ]
              },
              {
                "id": 2,
                "name": "Count",
                "type": "crosslinecounting",
                "devices": [
                  {
                    "id": 1
                  }
                ],
                "triggers": [
                  {
                    "type": "countingLine",
                    "countingDirection": "leftToRight",
                    "vertices": [
                      [
                        0.1,
                        -0.7
                      ],
                      [
                        0.1,
                        0.7
                      ]
                    ]
                  }
                ],
                "accumulatedCounts": {
                  "timedResetEnabled": true
                },
                "passthroughConfiguration": {
                  "enabled": true,
                  "period": 10
                }
              },
              {
                "id": 3,
                "name": "Occupancy",
                "type": "occupancyInArea",
                "devices": [
                  {
                    "id": 1
                  }
                ],
                "triggers": [
                  {
                    "type": "includeArea",
                    "vertices": [
                      [
                        -0.9,
                        -0.9
                      ],
                      [
                        -0.9,
                        0.9
                      ],
                      [
                        0.9,
                        0.9
                      ],
                      [
                        0.9,
                        -0.9
                      ]
                    ]
                  }
                ],
                "thresholdConfiguration": {
                  "enabled": true,
                  "triggerDelay": 5,
                  "thresholds": [
                    {
                      "level": 3,
                      "type": "moreThan"
                    }
                  ]
                }
              }
            ]
          }
        }

        ### getConfiguration_200_sample
        # The page's sample of an overlay spells drawnOnAllResolutions.
        POST /local/objectanalytics/control.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getConfiguration"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getConfiguration",
          "data": {
            "devices": [
              {
                "id": 1,
                "type": "camera"
              }
            ],
            "metadataOverlay": [
              {
                "id": 1,
                "drawnOnAllResolutions": false,
                "resolutions": [
                  "1280x720"
                ]
              }
            ],
            "scenarios": []
          }
        }

        ### getOccupancy_200
        POST /local/objectanalytics/control.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "my context",
          "method": "getOccupancy",
          "params": {
            "scenario": 1
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "my context",
          "method": "getOccupancy",
          "data": {
            "timeStamp": "2025-01-01T12:00:00Z",
            "total": "2",
            "human": "2"
          }
        }

        ### getSupportedVersions_200
        POST /local/objectanalytics/control.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "my context",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "my context",
          "method": "getSupportedVersions",
          "data": {
            "apiVersions": [
              "1.2"
            ]
          }
        }

        ### resetAccumulatedCounts_200
        POST /local/objectanalytics/control.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "my context",
          "method": "resetAccumulatedCounts",
          "params": {
            "scenario": 1
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "my context",
          "method": "resetAccumulatedCounts",
          "data": {}
        }

        ### resetPassthrough_200
        POST /local/objectanalytics/control.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "my context",
          "method": "resetPassthrough",
          "params": {
            "scenario": 1
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "context": "my context",
          "method": "resetPassthrough",
          "data": {}
        }

        ### sendAlarmEvent_200
        POST /local/objectanalytics/control.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "sendAlarmEvent",
          "params": {
            "scenario": 1
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "sendAlarmEvent",
          "data": {}
        }

        ### setConfiguration_200
        POST /local/objectanalytics/control.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "setConfiguration",
          "params": {
            "scenarios": [
              {
                "id": 1,
                "name": "My Scenario",
                "type": "motion",
                "devices": [
                  {
                    "id": 1
                  }
                ],
                "triggers": [
                  {
                    "type": "includeArea",
                    "vertices": [
                      [
                        -0.9,
                        -0.9
                      ],
                      [
                        -0.9,
                        0.9
                      ],
                      [
                        0.9,
                        0.9
                      ],
                      [
                        0.9,
                        -0.9
                      ]
                    ]
                  }
                ]
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "setConfiguration"
        }

        ### setConfiguration_200_complete
        POST /local/objectanalytics/control.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "setConfiguration",
          "params": {
            "devices": [
              {
                "id": 1,
                "type": "camera",
                "rotation": 0,
                "isActive": true
              }
            ],
            "metadataOverlay": [
              {
                "id": 1,
                "drawOnAllResolutions": false,
                "resolutions": [
                  "1280x720"
                ]
              }
            ],
            "perspectives": [
              {
                "id": 1,
                "bars": [
                  {
                    "height": 170,
                    "points": [
                      [
                        0.1,
                        -0.5
                      ],
                      [
                        0.1,
                        0.5
                      ]
                    ]
                  }
                ]
              }
            ],
            "scenarios": [
              {
                "id": 1,
                "name": "My Scenario",
                "type": "motion",
                "metadataOverlay": 1,
                "devices": [
                  {
                    "id": 1
                  }
                ],
                "triggers": [
                  {
                    "type": "includeArea",
                    "vertices": [
                      [
                        -0.9,
                        -0.9
                      ],
                      [
                        -0.9,
                        0.9
                      ],
                      [
                        0.9,
                        0.9
                      ],
                      [
                        0.9,
                        -0.9
                      ]
                    ]
                  }
                ],
                "filters": [
                  {
                    "type": "sizePercentage",
                    "width": 5,
                    "height": 5
                  },
                  {
                    "type": "timeShortLivedLimit",
                    "time": 1
                  },
                  {
                    "type": "distanceSwayingObject",
                    "distance": 5
                  },
                  {
                    "type": "speed",
                    "minSpeed": 0.5,
                    "maxSpeed": 5.5
                  },
                  {
                    "type": "excludeArea",
                    "vertices": [
                      [
                        -0.9,
                        -0.9
                      ],
                      [
                        -0.9,
                        0.9
                      ],
                      [
                        0.9,
                        0.9
                      ],
                      [
                        0.9,
                        -0.9
                      ]
                    ]
                  }
                ],
                "objectClassifications": [
                  {
                    "type": "vehicle",
                    "subTypes": [
                      {
                        "type": "bus"
                      },
                      {
                        "type": "car"
                      }
                    ]
                  }
                ],
                "perspectives": [
                  1
                ],
                "presets": [
                  -2
                ]
              },
              {
                "id": 2,
                "name": "Count",
                "type": "crosslinecounting",
                "devices": [
                  {
                    "id": 1
                  }
                ],
                "triggers": [
                  {
                    "type": "countingLine",
                    "countingDirection": "leftToRight",
                    "vertices": [
                      [
                        0.1,
                        -0.7
                      ],
                      [
                        0.1,
                        0.7
                      ]
                    ]
                  }
                ],
                "accumulatedCounts": {
                  "timedResetEnabled": true
                },
                "passthroughConfiguration": {
                  "enabled": true,
                  "period": 10
                }
              },
              {
                "id": 3,
                "name": "Occupancy",
                "type": "occupancyInArea",
                "devices": [
                  {
                    "id": 1
                  }
                ],
                "triggers": [
                  {
                    "type": "includeArea",
                    "vertices": [
                      [
                        -0.9,
                        -0.9
                      ],
                      [
                        -0.9,
                        0.9
                      ],
                      [
                        0.9,
                        0.9
                      ],
                      [
                        0.9,
                        -0.9
                      ]
                    ]
                  }
                ],
                "thresholdConfiguration": {
                  "enabled": true,
                  "triggerDelay": 5,
                  "thresholds": [
                    {
                      "level": 3,
                      "type": "moreThan"
                    }
                  ]
                }
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "setConfiguration",
          "data": {}
        }

        ### setConfiguration_error2004
        POST /local/objectanalytics/control.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "setConfiguration",
          "params": {
            "scenarios": [
              {
                "id": 1,
                "name": "My Scenario",
                "type": "motion",
                "devices": [
                  {
                    "id": 1
                  }
                ],
                "triggers": [
                  {
                    "type": "includeArea",
                    "vertices": [
                      [
                        -0.9,
                        -0.9
                      ],
                      [
                        -0.9,
                        0.9
                      ],
                      [
                        0.9,
                        0.9
                      ],
                      [
                        0.9,
                        -0.9
                      ]
                    ]
                  }
                ]
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "setConfiguration",
          "error": {
            "code": 2004,
            "message": "Invalid parameter"
          }
        }

        """#
}
