// Generated from Specs/ptz-drivers.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// PTZ driver management API.
    static let ptzDrivers = #"""
        {
          "name": "ptzDrivers",
          "namespace": "PTZDrivers",
          "title": "PTZ driver management API",
          "summary": "The drivers for PTZ devices on a serial port.",
          "family": "VapixPTZ",
          "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/",
          "discovery": "ptz-driver-management",
          "since": "AXIS OS 5.20",
          "errors": [],
          "operations": [
            {
              "id": "ptzDrivers/list",
              "name": "list",
              "summary": "Lists the drivers and, on request, the state of each channel.",
              "swift": "vapix.ptzDrivers.list(withStatus: Bool? = nil) async throws -> PTZDrivers.ListReply",
              "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/#list-ptz-drivers",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/ptz/ptzuploader.cgi",
              "access": "admin",
              "effect": "read",
              "since": "AXIS OS 5.20",
              "sendsParameters": false,
              "parameters": [
                {"name": "list", "wire": "list", "type": "string", "constant": "yes", "place": "url", "isRequired": true},
                {"name": "withStatus", "wire": "status", "type": "yesno", "summary": "Whether to add the state of each channel.", "place": "url", "isRequired": false}
              ],
              "reply": {
                "form": "xml",
                "element": "root",
                "fields": [
                  {"name": "drivers", "wire": "driverentry", "type": "list<Driver>", "summary": "The drivers.", "isRequired": false},
                  {"name": "channels", "wire": "status/channel", "type": "list<Channel>", "summary": "The state of each channel, on request.", "isRequired": false}
                ]
              }
            },
            {
              "id": "ptzDrivers/getStatus",
              "name": "getStatus",
              "summary": "Reads the driver of each channel.",
              "swift": "vapix.ptzDrivers.getStatus() async throws -> PTZDrivers.StatusReply",
              "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/#check-if-a-ptz-driver-is-active",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/ptz/ptzuploader.cgi",
              "access": "admin",
              "effect": "read",
              "since": "AXIS OS 5.20",
              "sendsParameters": false,
              "parameters": [
                {"name": "status", "wire": "status", "type": "string", "constant": "yes", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "xml",
                "element": "root",
                "fields": [
                  {"name": "channels", "wire": "status/channel", "type": "list<Channel>", "summary": "The channels.", "isRequired": false}
                ]
              }
            },
            {
              "id": "ptzDrivers/upload",
              "name": "upload",
              "summary": "Uploads a driver, which can then be installed.",
              "swift": "vapix.ptzDrivers.upload(driver: HTTPBody) async throws -> PTZDrivers.UploadReply",
              "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/#common-examples",
              "style": "upload",
              "httpMethod": "POST",
              "path": "/axis-cgi/ptz/ptzuploader.cgi",
              "access": "admin",
              "effect": "once",
              "since": "AXIS OS 5.20",
              "deprecated": "AXIS OS has all drivers since 10.12.",
              "sendsParameters": false,
              "parameters": [
                {"name": "driver", "wire": "driver", "type": "file", "summary": "The driver.", "place": "body", "isRequired": true, "contentType": "application/octet-stream"}
              ],
              "reply": {
                "form": "xml",
                "element": "root",
                "fields": [
                  {"name": "driverID", "wire": "id", "type": "int32", "summary": "The driver's number, for `install`.", "isRequired": true}
                ]
              }
            },
            {
              "id": "ptzDrivers/install",
              "name": "install",
              "summary": "Installs a driver on a channel in place of another, or changes its settings; number 0 removes the driver.",
              "swift": "vapix.ptzDrivers.install(driverID: Int, channel: Int? = nil, deviceType: String? = nil, deviceID: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/#install-and-unistall-ptz-driver",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/ptz/ptzupgrader.cgi",
              "access": "admin",
              "effect": "idempotent",
              "since": "AXIS OS 5.20",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "driverID", "wire": "driverid", "type": "int32", "summary": "The driver's number, or 0 for none.", "place": "url", "isRequired": true},
                {"name": "channel", "wire": "channel", "type": "int32", "summary": "The video channel, from 1; 1 if absent.", "place": "url", "isRequired": false},
                {"name": "deviceType", "wire": "deviceType", "type": "string", "summary": "The type of the PTZ device, one that the driver supports; the first of these types if absent.", "place": "url", "isRequired": false},
                {"name": "deviceID", "wire": "deviceId", "type": "int32", "summary": "The address of the PTZ device; the channel's number if absent.", "place": "url", "isRequired": false}
              ]
            }
          ],
          "types": [
            {
              "name": "Driver",
              "summary": "A driver.",
              "fields": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The driver's number.", "isRequired": true},
                {"name": "name", "wire": "driver", "type": "string", "summary": "The driver's name.", "isRequired": false},
                {"name": "version", "wire": "driverversion", "type": "string", "summary": "The driver's version.", "isRequired": false},
                {"name": "channels", "wire": "installed/ch", "type": "list<int32>", "summary": "The channels that the driver is installed on.", "isRequired": false},
                {"name": "deviceTypes", "wire": "deviceTypes/deviceType", "type": "list<string>", "summary": "The types of PTZ devices, if the driver supports several.", "isRequired": false},
                {"name": "minimumDeviceID", "wire": "deviceIdRange/min", "type": "int32", "summary": "The lowest address that a PTZ device can have.", "isRequired": false},
                {"name": "maximumDeviceID", "wire": "deviceIdRange/max", "type": "int32", "summary": "The highest address that a PTZ device can have.", "isRequired": false}
              ]
            },
            {
              "name": "Channel",
              "summary": "The state of a channel.",
              "fields": [
                {"name": "id", "wire": "@id", "type": "int32", "summary": "The video channel, from 1.", "isRequired": true},
                {"name": "driverStatus", "wire": "activeDriver/driverStatus", "type": "int32", "summary": "The state of the driver; 0 without a driver, 1 if it fails, 2 if it runs.", "isRequired": false},
                {"name": "driverID", "wire": "activeDriver/driverId", "type": "int32", "summary": "The driver's number.", "isRequired": false},
                {"name": "deviceType", "wire": "activeDriver/driverDeviceType", "type": "string", "summary": "The type of the PTZ device, one that the driver supports.", "isRequired": false},
                {"name": "deviceID", "wire": "activeDriver/driverDeviceId", "type": "int32", "summary": "The address of the PTZ device.", "isRequired": false}
              ]
            }
          ]
        }
        """#
}
