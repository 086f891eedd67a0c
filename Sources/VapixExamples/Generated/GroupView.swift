// Generated from Specs/Examples/group-view by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Group View.
    static let groupView = #"""
        ### getAvailableLayout_200
        POST /axis-cgi/groupview.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "123",
          "method": "getAvailableLayout",
          "params": {
            "id": 5
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "123",
          "method": "getAvailableLayout",
          "data": [
            {
              "id": 5,
              "layout": [
                [
                  [
                    {
                      "id": [
                        1,
                        2,
                        3,
                        4
                      ]
                    },
                    {
                      "id": [
                        1,
                        2,
                        3,
                        4
                      ]
                    }
                  ],
                  [
                    {
                      "id": [
                        1,
                        2,
                        3,
                        4
                      ]
                    },
                    {
                      "id": [
                        1,
                        2,
                        3,
                        4
                      ]
                    }
                  ]
                ],
                [
                  [
                    {
                      "id": [
                        1,
                        2,
                        3,
                        4
                      ]
                    },
                    {
                      "id": [
                        1,
                        2,
                        3,
                        4
                      ]
                    },
                    {
                      "id": [
                        1,
                        2,
                        3,
                        4
                      ]
                    }
                  ]
                ],
                [
                  [
                    {
                      "id": [
                        1,
                        2,
                        3,
                        4
                      ]
                    },
                    {
                      "id": [
                        1,
                        2,
                        3,
                        4
                      ]
                    }
                  ]
                ]
              ]
            }
          ]
        }

        ### getAvailableLayout_200_all
        POST /axis-cgi/groupview.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "123",
          "method": "getAvailableLayout",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "123",
          "method": "getAvailableLayout",
          "data": [
            {
              "id": 5,
              "layout": [
                [
                  [
                    {
                      "id": [
                        1,
                        2,
                        3,
                        4
                      ]
                    },
                    {
                      "id": [
                        1,
                        2,
                        3,
                        4
                      ]
                    }
                  ],
                  [
                    {
                      "id": [
                        1,
                        2,
                        3,
                        4
                      ]
                    },
                    {
                      "id": [
                        1,
                        2,
                        3,
                        4
                      ]
                    }
                  ]
                ],
                [
                  [
                    {
                      "id": [
                        1,
                        2,
                        3,
                        4
                      ]
                    },
                    {
                      "id": [
                        1,
                        2,
                        3,
                        4
                      ]
                    },
                    {
                      "id": [
                        1,
                        2,
                        3,
                        4
                      ]
                    }
                  ]
                ],
                [
                  [
                    {
                      "id": [
                        1,
                        2,
                        3,
                        4
                      ]
                    },
                    {
                      "id": [
                        1,
                        2,
                        3,
                        4
                      ]
                    }
                  ]
                ]
              ]
            },
            {
              "id": 6,
              "layout": [
                [
                  [
                    {
                      "id": [
                        1,
                        2
                      ]
                    },
                    {
                      "id": [
                        3,
                        4
                      ]
                    }
                  ]
                ]
              ]
            }
          ]
        }

        ### getAvailableLayout_error2100
        POST /axis-cgi/groupview.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "123",
          "method": "getAvailableLayout",
          "params": {
            "id": 5
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "123",
          "method": "getAvailableLayout",
          "error": {
            "code": 2100,
            "message": "API version not supported"
          }
        }

        ### getLayout_200
        POST /axis-cgi/groupview.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "123",
          "method": "getLayout",
          "params": {
            "id": 5
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "123",
          "method": "getLayout",
          "data": {
            "id": 5,
            "layout": [
              [
                {
                  "id": 1
                },
                {
                  "id": 2
                }
              ],
              [
                {
                  "id": 3
                },
                {
                  "id": 4
                }
              ]
            ]
          }
        }

        ### getLayout_error2100
        POST /axis-cgi/groupview.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "123",
          "method": "getLayout",
          "params": {
            "id": 5
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "123",
          "method": "getLayout",
          "error": {
            "code": 2100,
            "message": "API version not supported"
          }
        }

        ### getSupportedVersions_200
        POST /axis-cgi/groupview.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "123",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "context": "123",
          "method": "getSupportedVersions",
          "data": {
            "apiVersions": [
              "1.4",
              "2.5"
            ]
          }
        }

        ### getSupportedVersions_error2100
        POST /axis-cgi/groupview.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "123",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "123",
          "method": "getSupportedVersions",
          "error": {
            "code": 2100,
            "message": "API version not supported"
          }
        }

        ### setLayout_200
        POST /axis-cgi/groupview.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "123",
          "method": "setLayout",
          "params": {
            "id": 5,
            "layout": [
              [
                {
                  "id": 1
                },
                {
                  "id": 3
                }
              ],
              [
                {
                  "id": 4
                },
                {
                  "id": 2
                }
              ]
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "123",
          "method": "setLayout",
          "data": {
            "id": 5,
            "layout": [
              [
                {
                  "id": 1
                },
                {
                  "id": 3
                }
              ],
              [
                {
                  "id": 4
                },
                {
                  "id": 2
                }
              ]
            ]
          }
        }

        ### setLayout_error1100
        POST /axis-cgi/groupview.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "123",
          "method": "setLayout",
          "params": {
            "id": 5,
            "layout": [
              [
                {
                  "id": 1
                },
                {
                  "id": 3
                }
              ],
              [
                {
                  "id": 4
                },
                {
                  "id": 2
                }
              ]
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "123",
          "method": "setLayout",
          "error": {
            "code": 1100,
            "message": "Internal error"
          }
        }

        """#
}
