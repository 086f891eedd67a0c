// Generated from Specs/clear-view.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Clear view.
    static let clearView = #"""
        {
          "name": "clearView",
          "namespace": "ClearView",
          "title": "Clear view",
          "summary": "Wipers, and domes that shake off water.",
          "family": "VapixVideo",
          "documentation": "https://developer.axis.com/vapix/network-video/clear-view/",
          "since": "AXIS OS 7.10",
          "operations": [
            {
              "id": "clearView/getServiceInfo",
              "name": "getServiceInfo",
              "summary": "Lists the services that clear the view.",
              "swift": "vapix.clearView.getServiceInfo() async throws -> ClearView.ServiceInfoReply",
              "documentation": "https://developer.axis.com/vapix/network-video/clear-view/#getserviceinfo",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/clearviewcontrol.cgi",
              "method": "getServiceInfo",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "services", "wire": "serviceInfo", "type": "list<Service>", "summary": "The services.", "isRequired": true}
                ]
              }
            },
            {
              "id": "clearView/getStatus",
              "name": "getStatus",
              "summary": "Reads the state of a service.",
              "swift": "vapix.clearView.getStatus(id: Int) async throws -> ClearView.StatusReply",
              "documentation": "https://developer.axis.com/vapix/network-video/clear-view/#getstatus",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/clearviewcontrol.cgi",
              "method": "getStatus",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "parameters": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The identifier of the service.", "place": "params", "isRequired": true}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "status", "wire": "status", "type": "Status", "summary": "The state of the service, on devices that answer as the specification says.", "isRequired": false},
                  {"name": "state", "wire": "state", "type": "State", "summary": "The state of the service, on devices that answer as the page's samples do.", "isRequired": false},
                  {"name": "stopsIn", "wire": "stopsIn", "type": "int32", "summary": "The time until the service ends, in seconds, as in `status`.", "isRequired": false},
                  {"name": "availableIn", "wire": "availableIn", "type": "int32", "summary": "The time until the service can run again, in seconds, as in `status`.", "isRequired": false},
                  {"name": "id", "wire": "id", "type": "int32", "summary": "The identifier of the service.", "isRequired": false}
                ]
              }
            },
            {
              "id": "clearView/start",
              "name": "start",
              "summary": "Starts a service.",
              "swift": "vapix.clearView.start(id: Int, duration: Duration? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/clear-view/#start",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/clearviewcontrol.cgi",
              "method": "start",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "once",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The identifier of the service.", "place": "params", "isRequired": true},
                {"name": "duration", "wire": "duration", "type": "duration<seconds>", "summary": "The running time, in whole seconds, if it can be chosen; the service's default if absent.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "clearView/stop",
              "name": "stop",
              "summary": "Stops a service, if it can be stopped.",
              "swift": "vapix.clearView.stop(id: Int) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/clear-view/#stop",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/clearviewcontrol.cgi",
              "method": "stop",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The identifier of the service.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "clearView/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.clearView.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/network-video/clear-view/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/clearviewcontrol.cgi",
              "method": "getSupportedVersions",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 7.10",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            }
          ],
          "types": [
            {
              "name": "Service",
              "summary": "A service that clears the view.",
              "fields": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The service's identifier.", "isRequired": true},
                {"name": "type", "wire": "type", "type": "ServiceType", "summary": "The type.", "isRequired": false},
                {"name": "isDurationVariable", "wire": "durationVariable", "type": "bool", "summary": "Whether the service's running time can be chosen.", "isRequired": false},
                {"name": "minimumDuration", "wire": "durationMin", "type": "duration<seconds>", "summary": "The shortest running time, if it can be chosen.", "isRequired": false},
                {"name": "maximumDuration", "wire": "durationMax", "type": "duration<seconds>", "summary": "The longest running time, if it can be chosen.", "isRequired": false},
                {"name": "defaultDuration", "wire": "durationDefault", "type": "duration<seconds>", "summary": "The default running time.", "isRequired": false},
                {"name": "minimumIdleTime", "wire": "idleTimeMin", "type": "duration<seconds>", "summary": "The shortest pause after a run.", "isRequired": false},
                {"name": "isStoppable", "wire": "stoppable", "type": "bool", "summary": "Whether the service can be stopped.", "isRequired": false}
              ]
            },
            {
              "name": "ServiceType",
              "summary": "A way to clear the view.",
              "words": [
                {"name": "wiper", "wire": "wiper", "summary": "A wiper."},
                {"name": "speedDry", "wire": "speeddry", "summary": "The dome shakes off water."}
              ]
            },
            {
              "name": "State",
              "summary": "The state of a service.",
              "words": [
                {"name": "idle", "wire": "idle", "summary": "The service does not run."},
                {"name": "running", "wire": "running", "summary": "The service runs."},
                {"name": "waiting", "wire": "waiting", "summary": "The service pauses before the next run."}
              ]
            },
            {
              "name": "Status",
              "summary": "The state of a service, and the time until it changes.",
              "fields": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The service's identifier.", "isRequired": false},
                {"name": "state", "wire": "state", "type": "State", "summary": "The state.", "isRequired": false},
                {"name": "stopsIn", "wire": "stopsIn", "type": "duration<seconds>", "summary": "The time until the service ends, if it runs.", "isRequired": false},
                {"name": "availableIn", "wire": "availableIn", "type": "duration<seconds>", "summary": "The time until the service can run again, if it needs a pause.", "isRequired": false}
              ]
            }
          ],
          "errors": [
            {"name": "invalidParameter", "code": "1000", "summary": "A parameter's value is invalid."},
            {"name": "serviceNotFound", "code": "1001", "summary": "There is no such service."},
            {"name": "incompatibleState", "code": "1002", "summary": "The device cannot do that now."},
            {"name": "invalidDuration", "code": "1003", "summary": "The running time is too short or too long."},
            {"name": "temperatureOutOfRange", "code": "1005", "summary": "The temperature is too high or too low."},
            {"name": "outOfMemory", "code": "2000", "summary": "The device is out of memory."},
            {"name": "accessForbidden", "code": "2001", "summary": "Access is forbidden."},
            {"name": "unsupportedHTTPMethod", "code": "2002", "summary": "The HTTP method is not POST."},
            {"name": "unsupportedVersion", "code": "2003", "summary": "The API version is not supported."},
            {"name": "unsupportedMethod", "code": "2004", "summary": "The method is not supported, or the service cannot be stopped."},
            {"name": "unsupportedAPIVersion", "code": "3000", "summary": "The API version is not supported."},
            {"name": "invalidJSON", "code": "4000", "summary": "The request is not JSON."},
            {"name": "missingParameter", "code": "4001", "summary": "A required parameter is missing."},
            {"name": "invalidType", "code": "4002", "summary": "A parameter has the wrong type."},
            {"name": "internalError", "code": "8000", "summary": "The device failed."}
          ]
        }
        """#
}
