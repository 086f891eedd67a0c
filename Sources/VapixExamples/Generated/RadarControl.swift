// Generated from Specs/Examples/radar-control by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Radar control API.
    static let radarControl = #"""
        ### getConfigurationCapabilities_200
        POST /axis-cgi/radar/control.cgi HTTP/1.1
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
            "filters": [
              {
                "type": "minimumSpeedLimit",
                "min": 0.0,
                "max": 70.0,
                "default": 69.5,
                "defaultActive": true
              }
            ],
            "triggers": [
              {
                "type": "crossLine",
                "min": [
                  -1,
                  -1
                ],
                "max": [
                  1,
                  1
                ],
                "minNbrVertices": 2,
                "maxNbrVertices": 100000,
                "minNbrInstances": 0,
                "maxNbrInstances": 100000,
                "alarmDirections": [
                  "leftToRight",
                  "rightToLeft"
                ],
                "detfaultInstance": [
                  [
                    -0.5,
                    0.0
                  ],
                  [
                    0.5,
                    0.0
                  ]
                ],
                "defaultAlarmDirection": "leftToRight"
              }
            ],
            "profiles": {
              "minNbrProfilesPerChannel": 0,
              "maxNbrProfilesPerChannel": 10,
              "minLengthName": 1,
              "maxLengthName": 15
            }
          }
        }

        ### getConfiguration_200
        POST /axis-cgi/radar/control.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "2.2",
          "context": "my context",
          "method": "getConfiguration"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "2.2",
          "context": "my context",
          "method": "getConfiguration",
          "data": {
            "channels": [
              {
                "active": true,
                "id": 1
              }
            ],
            "profiles": [
              {
                "name": "Zone 1",
                "uid": 1,
                "channel": 1,
                "filters": [
                  {
                    "type": "objectType",
                    "small": false,
                    "human": true,
                    "vehicle": true,
                    "unknownType": true,
                    "active": false
                  },
                  {
                    "type": "timeShortLivedLimit",
                    "data": 2,
                    "active": true
                  },
                  {
                    "type": "minimumSpeedLimit",
                    "data": 5.5,
                    "active": true
                  },
                  {
                    "type": "excludeArea",
                    "data": [
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
                      ]
                    ],
                    "trackingPassingObjects": true
                  }
                ],
                "triggers": [
                  {
                    "type": "includeArea",
                    "data": [
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
                      ]
                    ]
                  },
                  {
                    "type": "multipleLineCrossLine",
                    "alarmDirection": "leftToRight",
                    "data": [
                      [
                        [
                          -1.0,
                          0.5
                        ],
                        [
                          1.0,
                          0.5
                        ]
                      ],
                      [
                        [
                          -1.0,
                          0.25
                        ],
                        [
                          1.0,
                          0.25
                        ]
                      ]
                    ],
                    "crossingTimeLimit": 10
                  }
                ]
              }
            ],
            "configurationStatus": 0
          }
        }

        ### getEnabled_200
        POST /axis-cgi/radar/control.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "2.2",
          "context": "my context",
          "method": "getEnabled"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "2.2",
          "context": "my context",
          "method": "getEnabled",
          "data": {
            "enabled": true
          }
        }

        ### getSupportedVersions_200
        POST /axis-cgi/radar/control.cgi HTTP/1.1
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

        ### sendAlarmEvent_200
        POST /axis-cgi/radar/control.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "2.2",
          "context": "my context",
          "method": "sendAlarmEvent",
          "params": {
            "profile": 1
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "2.2",
          "context": "my context",
          "method": "sendAlarmEvent",
          "data": {}
        }

        ### setConfiguration_200
        POST /axis-cgi/radar/control.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "2.2",
          "context": "my context",
          "method": "setConfiguration",
          "params": {
            "channels": [
              {
                "active": true,
                "id": 1
              }
            ],
            "profiles": [
              {
                "name": "Zone 1",
                "uid": 1,
                "channel": 1,
                "filters": [
                  {
                    "type": "objectType",
                    "small": false,
                    "human": true,
                    "vehicle": true,
                    "unknown": true,
                    "active": false
                  },
                  {
                    "type": "timeShortLivedLimit",
                    "data": 2,
                    "active": true
                  },
                  {
                    "type": "minimumSpeedLimit",
                    "data": 5.5,
                    "active": true
                  },
                  {
                    "type": "excludeArea",
                    "data": [
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
                      ]
                    ],
                    "trackPassingObjects": true
                  }
                ],
                "triggers": [
                  {
                    "type": "includeArea",
                    "data": [
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
                      ]
                    ]
                  },
                  {
                    "type": "multipleLineCrossLine",
                    "alarmDirection": "leftToRight",
                    "data": [
                      [
                        [
                          -1.0,
                          0.5
                        ],
                        [
                          1.0,
                          0.5
                        ]
                      ],
                      [
                        [
                          -1.0,
                          0.25
                        ],
                        [
                          1.0,
                          0.25
                        ]
                      ]
                    ],
                    "crossingTimeLimit": 10
                  }
                ]
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "2.2",
          "context": "my context",
          "method": "setConfiguration",
          "data": {}
        }

        ### setConfiguration_error2002
        POST /axis-cgi/radar/control.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "2.2",
          "context": "my context",
          "method": "setConfiguration",
          "params": {
            "channels": [
              {
                "active": true,
                "id": 1
              }
            ],
            "profiles": [
              {
                "name": "Zone 1",
                "uid": 1,
                "channel": 1,
                "filters": [
                  {
                    "type": "objectType",
                    "small": false,
                    "human": true,
                    "vehicle": true,
                    "unknown": true,
                    "active": false
                  },
                  {
                    "type": "timeShortLivedLimit",
                    "data": 2,
                    "active": true
                  },
                  {
                    "type": "minimumSpeedLimit",
                    "data": 5.5,
                    "active": true
                  },
                  {
                    "type": "excludeArea",
                    "data": [
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
                      ]
                    ],
                    "trackPassingObjects": true
                  }
                ],
                "triggers": [
                  {
                    "type": "includeArea",
                    "data": [
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
                      ]
                    ]
                  },
                  {
                    "type": "multipleLineCrossLine",
                    "alarmDirection": "leftToRight",
                    "data": [
                      [
                        [
                          -1.0,
                          0.5
                        ],
                        [
                          1.0,
                          0.5
                        ]
                      ],
                      [
                        [
                          -1.0,
                          0.25
                        ],
                        [
                          1.0,
                          0.25
                        ]
                      ]
                    ],
                    "crossingTimeLimit": 10
                  }
                ]
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "2.2",
          "context": "my context",
          "method": "setConfiguration",
          "error": {
            "code": 2002,
            "message": "Conflicting input parameters"
          }
        }

        ### setEnabled_200
        POST /axis-cgi/radar/control.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "2.2",
          "context": "my context",
          "method": "setEnabled",
          "params": {
            "enabled": false
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "2.2",
          "context": "my context",
          "method": "setEnabled",
          "data": {}
        }

        """#
}
