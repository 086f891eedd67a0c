// Generated from Specs/Examples/siren-and-light by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Siren and light.
    static let sirenAndLight = #"""
        ### addProfile_200
        POST /axis-cgi/siren_and_light.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "addProfile",
          "params": {
            "name": "Profile 1",
            "description": "A remark",
            "siren": {
              "pattern": "Alarm: Car alarm",
              "intensity": 4
            },
            "light": {
              "pattern": "Pulse",
              "speed": 2,
              "colors": [
                "blue",
                "red"
              ],
              "intensity": 1,
              "duration": {
                "unit": "seconds",
                "value": 30
              },
              "priority": 2
            }
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "addProfile",
          "data": {}
        }

        ### addProfile_error1202
        POST /axis-cgi/siren_and_light.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "addProfile",
          "params": {
            "name": "Profile 1",
            "description": "A remark",
            "siren": {
              "pattern": "Alarm: Car alarm",
              "intensity": 4
            },
            "light": {
              "pattern": "Pulse",
              "speed": 2,
              "colors": [
                "blue",
                "red"
              ],
              "intensity": 1,
              "duration": {
                "unit": "seconds",
                "value": 30
              },
              "priority": 2
            }
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "addProfile",
          "error": {
            "code": 1202,
            "message": "Requested profile is invalid"
          }
        }

        ### getCapabilities_200
        POST /axis-cgi/siren_and_light.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getCapabilities"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getCapabilities",
          "data": {
            "capabilities": {
              "siren": {
                "supportedPatterns": [
                  {
                    "name": "Siren: Alternate",
                    "intensity": {
                      "poeClass": {
                        "3": {
                          "possible": [
                            1,
                            2
                          ],
                          "default": 2
                        },
                        "4": {
                          "possible": [
                            1,
                            2,
                            3,
                            4,
                            5
                          ],
                          "default": 2
                        }
                      }
                    },
                    "priority": {
                      "possible": [
                        1,
                        2,
                        3,
                        4,
                        5,
                        6,
                        7,
                        8,
                        9,
                        10
                      ],
                      "default": 3
                    }
                  }
                ]
              },
              "light": {
                "supportedPatterns": [
                  {
                    "name": "Alternate",
                    "speed": {
                      "possible": [
                        1,
                        2
                      ],
                      "default": 1
                    },
                    "colors": {
                      "minNbrColors": 2,
                      "maxNbrColors": 4,
                      "possible": [
                        "red",
                        "green",
                        "blue",
                        "amber",
                        "white"
                      ],
                      "default": [
                        "red",
                        "blue"
                      ]
                    },
                    "intensity": {
                      "poeClass": {
                        "3": {
                          "possible": [
                            1,
                            2
                          ],
                          "default": 2
                        },
                        "4": {
                          "possible": [
                            1,
                            2,
                            3,
                            4,
                            5
                          ],
                          "default": 2
                        }
                      }
                    },
                    "priority": {
                      "possible": [
                        1,
                        2,
                        3,
                        4,
                        5,
                        6,
                        7,
                        8,
                        9,
                        10
                      ],
                      "default": 3
                    }
                  },
                  {
                    "name": "Rotate white + steady color",
                    "speed": {
                      "possible": [
                        1,
                        2,
                        3,
                        4
                      ],
                      "default": 2
                    },
                    "colors": {
                      "minNbrColors": 0,
                      "maxNbrColors": 1,
                      "possible": [
                        "red",
                        "green",
                        "blue",
                        "amber"
                      ],
                      "default": []
                    },
                    "intensity": {
                      "poeClass": {
                        "3": {
                          "possible": [
                            1,
                            2
                          ],
                          "default": 2
                        },
                        "4": {
                          "possible": [
                            1,
                            2,
                            3,
                            4,
                            5
                          ],
                          "default": 2
                        }
                      }
                    },
                    "priority": {
                      "possible": [
                        1,
                        2,
                        3,
                        4,
                        5,
                        6,
                        7,
                        8,
                        9,
                        10
                      ],
                      "default": 3
                    }
                  }
                ]
              },
              "healthCheckSupport": true,
              "maintenanceModeSupport": true,
              "poeClass": "4"
            }
          }
        }

        ### getCapabilities_error2100
        POST /axis-cgi/siren_and_light.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getCapabilities"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getCapabilities",
          "error": {
            "code": 2100,
            "message": "The API version is not supported"
          }
        }

        ### getLastHealthCheck_200
        POST /axis-cgi/siren_and_light.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getLastHealthCheck"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getLastHealthCheck",
          "data": {
            "timestamp": "2020-01-13T09:03:26+00:00",
            "errors": [
              {
                "code": 101,
                "message": "Light is not working optimal"
              },
              {
                "code": 102,
                "message": "Siren is not working optimal"
              }
            ]
          }
        }

        ### getLastHealthCheck_error1204
        POST /axis-cgi/siren_and_light.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getLastHealthCheck"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "context": "abc", "method": "getLastHealthCheck", "error": {"code": 1204, "message": "Service does not support health check"}}

        ### getProfiles_200
        POST /axis-cgi/siren_and_light.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getProfiles"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getProfiles",
          "data": {
            "profiles": [
              {
                "name": "Profile 1",
                "description": "A remark",
                "siren": {
                  "pattern": "Alarm: Car alarm",
                  "intensity": 5,
                  "priority": 3
                },
                "light": {
                  "pattern": "Alternate",
                  "speed": 1,
                  "colors": [
                    "blue",
                    "red"
                  ],
                  "intensity": 1,
                  "duration": {
                    "unit": "seconds",
                    "value": 30
                  },
                  "priority": 1
                }
              },
              {
                "name": "Profile 3",
                "siren": {
                  "pattern": "Alarm: Horror",
                  "intensity": 1,
                  "priority": 3
                }
              }
            ]
          }
        }

        ### getProfiles_error2100
        POST /axis-cgi/siren_and_light.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getProfiles"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "context": "abc", "method": "getProfiles", "error": {"code": 2100, "message": "The API version is not supported"}}

        ### getStatus_200
        # The sample of the page, where one profile is a preset.
        POST /axis-cgi/siren_and_light.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getStatus"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getStatus",
          "data": {
            "siren": [
              {
                "sirenId": 1,
                "pattern": "Alarm: Classic clock",
                "intensity": 5,
                "durationLeft": 17,
                "priority": 3,
                "profile": "Trespassing"
              }
            ],
            "light": [
              {
                "lightId": 2,
                "pattern": "Alternate",
                "speed": 1,
                "colors": [
                  "blue",
                  "red"
                ],
                "intensity": 1,
                "priority": 5
              },
              {
                "lightId": 1,
                "pattern": "Steady",
                "speed": 1,
                "colors": [
                  "green"
                ],
                "intensity": 1,
                "durationLeft": 12,
                "priority": 1,
                "preset": "Trespassing"
              }
            ]
          }
        }

        ### getStatus_200_idle
        POST /axis-cgi/siren_and_light.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getStatus"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getStatus",
          "data": {}
        }

        ### getStatus_200_texts
        # Texts for numbers, as the syntax of the page has them.
        POST /axis-cgi/siren_and_light.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getStatus"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getStatus",
          "data": {
            "siren": [
              {
                "sirenId": "1",
                "pattern": "Alarm: Horror",
                "intensity": "5",
                "durationLeft": 17,
                "priority": "3",
                "profile": "Trespassing"
              }
            ]
          }
        }

        ### getStatus_error2101
        POST /axis-cgi/siren_and_light.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getStatus"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "context": "abc", "method": "getStatus", "error": {"code": 2101, "message": "Invalid JSON format"}}

        ### getSupportedVersions_200
        POST /axis-cgi/siren_and_light.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "abc",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getSupportedVersions",
          "data": {
            "apiVersions": [
              "1.0"
            ]
          }
        }

        ### getSupportedVersions_error1100
        POST /axis-cgi/siren_and_light.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "abc",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "context": "abc", "method": "getSupportedVersions", "error": {"code": 1100, "message": "Internal error"}}

        ### removeProfile_200
        POST /axis-cgi/siren_and_light.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "removeProfile",
          "params": {
            "name": "Profile 1"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "removeProfile",
          "data": {}
        }

        ### removeProfile_error1202
        POST /axis-cgi/siren_and_light.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "removeProfile",
          "params": {
            "name": "Profile 1"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "removeProfile",
          "error": {
            "code": 1202,
            "message": "Requested profile is invalid"
          }
        }

        ### runHealthCheck_200
        POST /axis-cgi/siren_and_light.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "runHealthCheck"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "runHealthCheck",
          "data": {}
        }

        ### runHealthCheck_error1204
        POST /axis-cgi/siren_and_light.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "runHealthCheck"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "runHealthCheck",
          "error": {
            "code": 1204,
            "message": "Service does not support health check"
          }
        }

        ### setMaintenanceMode_200
        POST /axis-cgi/siren_and_light.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setMaintenanceMode",
          "params": {
            "maintenanceMode": true,
            "duration": 3600
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setMaintenanceMode",
          "data": {}
        }

        ### setMaintenanceMode_error1205
        POST /axis-cgi/siren_and_light.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setMaintenanceMode",
          "params": {
            "maintenanceMode": true,
            "duration": 3600
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setMaintenanceMode",
          "error": {
            "code": 1205,
            "message": "Service does not support maintenance mode"
          }
        }

        ### start_200
        POST /axis-cgi/siren_and_light.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "start",
          "params": {
            "siren": {
              "pattern": "Alarm: Horror",
              "intensity": 5,
              "duration": {
                "unit": "seconds",
                "value": 30
              }
            },
            "light": {
              "pattern": "Alternate",
              "speed": 1,
              "colors": [
                "blue",
                "red"
              ],
              "intensity": 1
            }
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "start",
          "data": {
            "sirenId": 1,
            "lightId": 1
          }
        }

        ### start_200_light
        POST /axis-cgi/siren_and_light.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "start",
          "params": {
            "light": {
              "pattern": "Steady",
              "speed": 1,
              "colors": [
                "green"
              ],
              "intensity": 1,
              "priority": 1
            }
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "start",
          "data": {
            "lightId": 1
          }
        }

        ### start_200_profile
        POST /axis-cgi/siren_and_light.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "start",
          "params": {
            "profile": "Profile 1"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "start",
          "data": {
            "sirenId": 1,
            "lightId": 1
          }
        }

        ### start_error1202
        POST /axis-cgi/siren_and_light.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "start",
          "params": {
            "profile": "Profile 1"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "start",
          "error": {
            "code": 1202,
            "message": "Requested profile is invalid"
          }
        }

        ### start_error2208
        POST /axis-cgi/siren_and_light.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "start",
          "params": {
            "siren": {
              "pattern": "Siren: Alternate",
              "intensity": 1,
              "duration": {
                "unit": "repetitions",
                "value": 2
              }
            },
            "light": {
              "pattern": "Rotate white + steady color",
              "speed": 1,
              "intensity": 1,
              "duration": {
                "unit": "repetitions",
                "value": 1
              }
            }
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "start",
          "error": {
            "code": 2208,
            "message": "Requested siren duration is invalid"
          }
        }

        ### stop_200
        POST /axis-cgi/siren_and_light.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "stop",
          "params": {
            "all": [
              "siren",
              "light"
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "stop",
          "data": {}
        }

        ### stop_200_ids
        POST /axis-cgi/siren_and_light.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "stop",
          "params": {
            "sirenId": 1,
            "lightId": 2
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "stop",
          "data": {}
        }

        ### stop_200_profile
        POST /axis-cgi/siren_and_light.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "stop",
          "params": {
            "profile": "Profile 1"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "stop",
          "data": {}
        }

        ### stop_error1203
        POST /axis-cgi/siren_and_light.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "stop",
          "params": {
            "sirenId": 1,
            "lightId": 2
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "stop",
          "error": {
            "code": 1203,
            "message": "Requested process id does not exist"
          }
        }

        ### uploadProfiles_200
        POST /axis-cgi/siren_and_light.cgi HTTP/1.1
        Content-Type: multipart/form-data; boundary=fileboundary

        --fileboundary
        Content-Disposition: form-data; name="request"
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "uploadProfiles",
          "params": {
            "uploadMode": "erase_and_add"
          }
        }
        --fileboundary
        Content-Disposition: form-data; name="file"; filename="profiles"
        Content-Type: text/plain

        [{"name": "Profile 3", "siren": {"pattern": "Alarm: Horror", "intensity": 1, "priority": 3}}]
        --fileboundary--

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "uploadProfiles",
          "data": {}
        }

        ### uploadProfiles_error1202
        POST /axis-cgi/siren_and_light.cgi HTTP/1.1
        Content-Type: multipart/form-data; boundary=fileboundary

        --fileboundary
        Content-Disposition: form-data; name="request"
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "uploadProfiles",
          "params": {
            "uploadMode": "erase_and_add"
          }
        }
        --fileboundary
        Content-Disposition: form-data; name="file"; filename="profiles"
        Content-Type: text/plain

        [{"name": "Profile 3", "siren": {"pattern": "Alarm: Horror", "intensity": 1, "priority": 3}}]
        --fileboundary--

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "uploadProfiles",
          "error": {
            "code": 1202,
            "message": "Requested profile is invalid"
          }
        }

        """#
}
