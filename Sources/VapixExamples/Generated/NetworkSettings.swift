// Generated from Specs/Examples/network-settings-api by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Network settings API.
    static let networkSettings = #"""
        ### addVLAN_200
        POST /axis-cgi/network_settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "addVlan",
          "params": {
            "masterDeviceName": "eth0",
            "VlanId": 4
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "addVlan",
          "data": {}
        }

        ### addVLAN_error4004
        POST /axis-cgi/network_settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "addVlan",
          "params": {
            "masterDeviceName": "eth0",
            "VlanId": 4
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "addVlan",
          "error": {
            "code": 4004,
            "message": "Invalid parameter(s)",
            "details": {
              "subCode": 100
            }
          }
        }

        ### getNetworkInfo_200
        POST /axis-cgi/network_settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "getNetworkInfo"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "getNetworkInfo",
          "data": {
            "system": {
              "tcpEcnMode": "acceptAndInitiate",
              "deviceSwitching": {
                "mode": "auto",
                "devices": [
                  "eth0",
                  "eth1"
                ],
                "manualActiveDevices": [
                  "eth0"
                ],
                "activeDevices": [
                  "eth0"
                ]
              },
              "maxSupportedVlans": 8,
              "hostname": {
                "useDhcpHostname": true,
                "hostname": "somehostname",
                "staticHostname": "somestatichostname"
              },
              "resolver": {
                "useDhcpResolverInfo": true,
                "nameServers": [
                  "192.168.0.1"
                ],
                "staticNameServers": [
                  "192.168.0.8"
                ],
                "maxSupportedStaticNameServers": 3,
                "searchDomains": [
                  "example.com"
                ],
                "staticSearchDomains": [
                  "example.net"
                ],
                "maxSupportedStaticSearchDomains": 6,
                "domainName": "example.com",
                "staticDomainName": "example.org"
              }
            },
            "devices": [
              {
                "name": "eth0",
                "type": "wired",
                "macAddress": "00:40:8c:18:86:d6",
                "partOfBridge": "",
                "link": true,
                "state": "up",
                "staticState": "up",
                "IPv4": {
                  "enabled": true,
                  "configurationMode": "dhcp",
                  "linkLocalMode": "off",
                  "addresses": [
                    {
                      "address": "192.168.0.165",
                      "prefixLength": 24,
                      "origin": "dhcp",
                      "scope": "global",
                      "broadcast": "192.168.0.255"
                    }
                  ],
                  "maxSupportedStaticAddressConfigurations": 1,
                  "staticAddressConfigurations": [
                    {
                      "address": "192.168.0.90",
                      "prefixLength": 24,
                      "broadcast": "192.168.0.255"
                    }
                  ],
                  "defaultRouter": "192.168.0.1",
                  "staticDefaultRouter": "192.168.0.1"
                },
                "IPv6": {
                  "enabled": true,
                  "configurationMode": "dhcp",
                  "addresses": [
                    {
                      "address": "fe80::240:8cff:fe1b:eef5",
                      "prefixLength": 64,
                      "origin": "linkLocal",
                      "scope": "link"
                    }
                  ]
                },
                "wired": {
                  "linkMode": "auto",
                  "8021X": {
                    "enabled": false,
                    "status": "Authorized",
                    "mode": "WPA-Enterprise-EAPTLS",
                    "configurations": [
                      {
                        "mode": "WPA-Enterprise-EAPTLS",
                        "params": {
                          "identity": "Lobby",
                          "eapolVersion": "EAPoLv2"
                        }
                      }
                    ],
                    "supportedModes": [
                      "WPA-Enterprise-EAPTLS"
                    ]
                  }
                }
              },
              {
                "name": "eth1",
                "type": "wlan",
                "macAddress": "00:40:8c:18:86:d7",
                "partOfBridge": "",
                "link": false,
                "state": "up",
                "staticState": "up",
                "wlan": {
                  "station": {
                    "activeSsid": "lobby",
                    "8021X": {
                      "enabled": true,
                      "staus": "Stopped",
                      "mode": "none",
                      "configurations": [
                        {
                          "mode": "WPA-Personal-PSK",
                          "params": {
                            "is_psk_set": false
                          }
                        },
                        {
                          "mode": "WPA-Personal-HEX",
                          "params": {
                            "is_hex_set": false
                          }
                        },
                        {
                          "mode": "WPA-Enterprise-PEAP-MSCHAPv2",
                          "params": {
                            "identity": "",
                            "is_password_set": false,
                            "eapolVersion": "EAPoLv1",
                            "peapVersion": 1,
                            "label": 1
                          }
                        }
                      ],
                      "supportedModes": [
                        "none",
                        "WPA-Personal-PSK"
                      ]
                    }
                  },
                  "accessPoint": {
                    "ssid": "hazelnut",
                    "enabled": false,
                    "authenticationMode": "WPA-Personal-PSK",
                    "installationModeSupported": true
                  }
                }
              }
            ]
          }
        }

        ### getNetworkInfo_200_switch
        POST /axis-cgi/network_settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "getNetworkInfo"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.9",
          "context": "1",
          "method": "getNetworkInfo",
          "data": {
            "system": {
              "tcpEcnMode": "acceptAndInitiate",
              "deviceSwitching": {
                "mode": "auto",
                "devices": [
                  "eth0",
                  "eth1"
                ],
                "manualActiveDevices": [
                  "eth0"
                ],
                "activeDevices": [
                  "eth0"
                ]
              },
              "hostname": {
                "useDhcpHostname": true,
                "hostname": "somehostname",
                "staticHostname": "somestatichostname"
              },
              "resolver": {
                "useDhcpResolverInfo": true,
                "nameServers": [
                  "192.168.0.1"
                ],
                "staticNameServers": [
                  "192.168.0.8"
                ],
                "maxSupportedStaticNameServers": 3,
                "searchDomains": [
                  "example.com"
                ],
                "staticSearchDomains": [
                  "example.net"
                ],
                "maxSupportedStaticSearchDomains": 6,
                "domainName": "example.com",
                "staticDomainName": "example.org"
              }
            },
            "devices": [
              {
                "name": "eth1.1",
                "type": "switchPort",
                "macAddress": "00:40:8c:18:86:d6",
                "partOfBridge": "br0",
                "link": true,
                "switchPort": {
                  "portNumber": 1,
                  "remoteAddresses": [
                    "00:40:8c:00:00:01"
                  ]
                }
              },
              {
                "name": "eth1.2",
                "type": "switchPort",
                "macAddress": "00:40:8c:18:86:d6",
                "partOfBridge": "br0",
                "link": true,
                "switchPort": {
                  "portNumber": 2,
                  "remoteAddress": [
                    "00:40:8c:00:00:02"
                  ]
                }
              },
              {
                "name": "br0",
                "type": "bridge",
                "macAddress": "00:40:8c:18:86:d6",
                "partOfBridge": "",
                "link": true,
                "Ipv6": {
                  "enabled": true,
                  "configurationMode": "dhcp",
                  "addresses": [
                    {
                      "address": "fe80::240:8cff:fe1b:eef5",
                      "prefixLength": 64,
                      "origin": "linkLocal",
                      "scope": "link"
                    }
                  ]
                }
              }
            ]
          }
        }

        ### getNetworkInfo_error1000
        POST /axis-cgi/network_settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "getNetworkInfo"
        }

        HTTP/1.1 500 Internal Server Error
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "error": {
            "code": 1000,
            "message": "Internal error"
          }
        }

        ### getSupportedVersions_200
        POST /axis-cgi/network_settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "1",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "3.1",
          "context": "1",
          "method": "getSupportedVersions",
          "data": {
            "supportedVersions": [
              "1.0",
              "2.4",
              "3.1"
            ]
          }
        }

        ### getSupportedVersions_error1000
        POST /axis-cgi/network_settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "1",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "3.1", "context": "1", "method": "getSupportedVersions", "error": {"code": 1000, "message": "Internal error"}}

        ### removeVLAN_200
        POST /axis-cgi/network_settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "removeVlan",
          "params": {
            "VlanName": "eth0.4"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "removeVlan",
          "data": {}
        }

        ### removeVLAN_error1000
        POST /axis-cgi/network_settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "removeVlan",
          "params": {
            "VlanName": "eth0.4"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "context": "1", "method": "removeVlan", "error": {"code": 1000, "message": "Internal error", "details": {"subCode": 200}}}

        ### scanWLANNetworks_200
        POST /axis-cgi/network_settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.14",
          "context": "1",
          "method": "scanWLANNetworks",
          "params": {
            "deviceName": "wlan0",
            "refresh": true
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.14",
          "context": "1",
          "method": "scanWLANNetworks",
          "data": {
            "networks": [
              {
                "ssid": "Conference",
                "band": "5GHz",
                "channel": 36,
                "signalStrengthDBm": -62,
                "security": [
                  {
                    "authentication": "PSK",
                    "version": "WPA2"
                  },
                  {
                    "authentication": "IEEE 802.1X",
                    "version": "WPA2"
                  }
                ]
              },
              {
                "ssid": "free",
                "band": "2.4GHz",
                "channel": 0,
                "signalStrengthDBm": -55,
                "security": [
                  {
                    "authentication": "None"
                  }
                ]
              }
            ]
          }
        }

        ### scanWLANNetworks_error4001
        POST /axis-cgi/network_settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.14",
          "context": "1",
          "method": "scanWLANNetworks",
          "params": {
            "deviceName": "wlan0",
            "refresh": true
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.14", "context": "1", "method": "scanWLANNetworks", "error": {"code": 4001, "message": "The specified version is not supported"}}

        ### setDeviceConfiguration_200
        POST /axis-cgi/network_settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.17",
          "context": "1",
          "method": "setDeviceConfiguration",
          "params": {
            "deviceName": "eth0",
            "staticState": "down"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.17",
          "context": "1",
          "method": "setDeviceConfiguration",
          "data": {}
        }

        ### setDeviceConfiguration_error4001
        POST /axis-cgi/network_settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.17",
          "context": "1",
          "method": "setDeviceConfiguration",
          "params": {
            "deviceName": "eth0",
            "staticState": "down"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.17", "context": "1", "method": "setDeviceConfiguration", "error": {"code": 4001, "message": "The specified version is not supported"}}

        ### setGlobalProxyConfiguration_200
        POST /axis-cgi/network_settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "setGlobalProxyConfiguration",
          "params": {
            "httpProxy": "http://192.168.0.1:8080",
            "httpsProxy": "https://192.168.0.2:8080"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "setGlobalProxyConfiguration",
          "data": {}
        }

        ### setHostnameConfiguration_200
        POST /axis-cgi/network_settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "setHostnameConfiguration",
          "params": {
            "useDhcpHostname": false,
            "staticHostname": "mystatichostname"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "setHostnameConfiguration",
          "data": {}
        }

        ### setHostnameConfiguration_error4001
        POST /axis-cgi/network_settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "setHostnameConfiguration",
          "params": {
            "useDhcpHostname": false,
            "staticHostname": "mystatichostname"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "context": "1", "method": "setHostnameConfiguration", "error": {"code": 4001, "message": "The specified version is not supported"}}

        ### setIPv4AddressConfiguration_200
        POST /axis-cgi/network_settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "setIPv4AddressConfiguration",
          "params": {
            "deviceName": "eth0",
            "configurationMode": "static",
            "staticDefaultRouter": "192.168.0.1",
            "staticAddressConfigurations": [
              {
                "address": "192.168.0.90",
                "prefixLength": 24,
                "broadcast": "192.168.0.255"
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "setIPv4AddressConfiguration",
          "data": {}
        }

        ### setIPv4AddressConfiguration_200_linklocal
        POST /axis-cgi/network_settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "setIPv4AddressConfiguration",
          "params": {
            "deviceName": "eth0",
            "linkLocalMode": "fallback"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "setIPv4AddressConfiguration",
          "data": {}
        }

        ### setIPv4AddressConfiguration_error4004
        POST /axis-cgi/network_settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "setIPv4AddressConfiguration",
          "params": {
            "deviceName": "eth0",
            "configurationMode": "static",
            "staticDefaultRouter": "192.168.0.1",
            "staticAddressConfigurations": [
              {
                "address": "192.168.0.90",
                "prefixLength": 24,
                "broadcast": "192.168.0.255"
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "context": "1", "method": "setIPv4AddressConfiguration", "error": {"code": 4004, "message": "Invalid parameter(s)", "details": {"subCode": 107}}}

        ### setIPv6AddressConfiguration_200
        POST /axis-cgi/network_settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.6",
          "context": "1",
          "method": "setIPv6AddressConfiguration",
          "params": {
            "deviceName": "eth0",
            "enabled": true
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.6",
          "context": "1",
          "method": "setIPv6AddressConfiguration",
          "data": {}
        }

        ### setIPv6AddressConfiguration_error4001
        POST /axis-cgi/network_settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.6",
          "context": "1",
          "method": "setIPv6AddressConfiguration",
          "params": {
            "deviceName": "eth0",
            "enabled": true
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.6", "context": "1", "method": "setIPv6AddressConfiguration", "error": {"code": 4001, "message": "The specified version is not supported"}}

        ### setResolverConfiguration_200
        POST /axis-cgi/network_settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "setResolverConfiguration",
          "params": {
            "useDhcpResolverInfo": false,
            "staticNameServers": [
              "192.168.0.8"
            ],
            "staticSearchDomains": [
              "example.com"
            ],
            "staticDomainName": "example.org"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "setResolverConfiguration",
          "data": {}
        }

        ### setResolverConfiguration_error4001
        POST /axis-cgi/network_settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "setResolverConfiguration",
          "params": {
            "useDhcpResolverInfo": false,
            "staticNameServers": [
              "192.168.0.8"
            ],
            "staticSearchDomains": [
              "example.com"
            ],
            "staticDomainName": "example.org"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "context": "1", "method": "setResolverConfiguration", "error": {"code": 4001, "message": "The specified version is not supported"}}

        ### setWLANConfiguration_200
        POST /axis-cgi/network_settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.27",
          "context": "1",
          "method": "setWlanConfiguration",
          "params": {
            "countryCode": "DE"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.27",
          "context": "1",
          "method": "setWlanConfiguration",
          "data": {}
        }

        ### setWLANConfiguration_error4004
        POST /axis-cgi/network_settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.27",
          "context": "1",
          "method": "setWlanConfiguration",
          "params": {
            "countryCode": "DE"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.27", "context": "1", "method": "setWlanConfiguration", "error": {"code": 4004, "message": "Invalid parameter(s)", "details": {"subCode": 100}}}

        ### setWLANStationConfiguration_200
        POST /axis-cgi/network_settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.12",
          "context": "1",
          "method": "setWLANStationConfiguration",
          "params": {
            "deviceName": "wlan0",
            "ssid": "lobby",
            "authentication": {
              "mode": "WPA-Enterprise-PEAP-MSCHAPv2",
              "params": {
                "identity": "user",
                "password": "guest",
                "eapolVersion": "EAPoLv2",
                "peapVersion": "PEAPv1",
                "label": 1
              }
            }
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.12",
          "context": "1",
          "method": "setWLANStationConfiguration",
          "data": {}
        }

        ### setWLANStationConfiguration_error4001
        POST /axis-cgi/network_settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.12",
          "context": "1",
          "method": "setWLANStationConfiguration",
          "params": {
            "deviceName": "wlan0",
            "ssid": "lobby",
            "authentication": {
              "mode": "WPA-Enterprise-PEAP-MSCHAPv2",
              "params": {
                "identity": "user",
                "password": "guest",
                "eapolVersion": "EAPoLv2",
                "peapVersion": "PEAPv1",
                "label": 1
              }
            }
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.12", "context": "1", "method": "setWLANStationConfiguration", "error": {"code": 4001, "message": "The specified version is not supported"}}

        ### setWired8021XConfiguration_200
        POST /axis-cgi/network_settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "setWired8021XConfiguration",
          "params": {
            "deviceName": "eth0",
            "enabled": true,
            "mode": "WPA-Enterprise-EAPTLS",
            "identity": "Lobby",
            "eapolVersion": "EAPoLv2"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "setWired8021XConfiguration",
          "data": {}
        }

        ### setWired8021XConfiguration_200_macsec
        POST /axis-cgi/network_settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "setWired8021XConfiguration",
          "params": {
            "deviceName": "eth0",
            "enabled": true,
            "mode": "MACsec-PSK",
            "mkaCak": "00112233445566771111111111111111",
            "mkaCkn": "caffee"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "setWired8021XConfiguration",
          "data": {}
        }

        ### setWired8021XConfiguration_error4001
        POST /axis-cgi/network_settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "setWired8021XConfiguration",
          "params": {
            "deviceName": "eth0",
            "enabled": true,
            "mode": "WPA-Enterprise-EAPTLS",
            "identity": "Lobby",
            "eapolVersion": "EAPoLv2"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "context": "1", "method": "setWired8021XConfiguration", "error": {"code": 4001, "message": "The specified version is not supported"}}

        ### testWLANStationSettings_200
        POST /axis-cgi/network_settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "testWLANStationSettings",
          "params": {
            "deviceName": "eth1",
            "timeout": 5
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "testWLANStationSettings",
          "data": {
            "code": 0,
            "message": "Authentication successful"
          }
        }

        ### testWLANStationSettings_200_failed
        POST /axis-cgi/network_settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "testWLANStationSettings",
          "params": {
            "deviceName": "eth1",
            "timeout": 5
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "testWLANStationSettings",
          "data": {
            "code": 1,
            "message": "Authentication failed"
          }
        }

        ### testWLANStationSettings_error5001
        POST /axis-cgi/network_settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "testWLANStationSettings",
          "params": {
            "deviceName": "eth1",
            "timeout": 5
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "testWLANStationSettings",
          "error": {
            "code": 5001,
            "message": "Invalid device supplied"
          }
        }

        ### wlanSwitchAPToStation_200
        POST /axis-cgi/network_settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.16",
          "context": "1",
          "method": "wlanSwitchAPToStation"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.16",
          "context": "1",
          "method": "wlanSwitchAPToStation",
          "data": {
            "code": 0,
            "message": "Connection process started"
          }
        }

        ### wlanSwitchAPToStation_error1000
        POST /axis-cgi/network_settings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.16",
          "context": "1",
          "method": "wlanSwitchAPToStation"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.16", "context": "1", "method": "wlanSwitchAPToStation", "error": {"code": 1000, "message": "Internal error"}}

        """#
}
