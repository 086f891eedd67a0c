// Generated from Specs/siren-and-light.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Siren and light.
    static let sirenAndLight = #"""
        {
          "name": "sirenAndLight",
          "namespace": "SirenAndLight",
          "title": "Siren and light",
          "summary": "The device's siren and light: patterns, priorities and profiles.",
          "family": "VapixIO",
          "documentation": "https://developer.axis.com/vapix/network-video/siren-and-light/",
          "discovery": "siren-and-light",
          "operations": [
            {
              "id": "sirenAndLight/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.sirenAndLight.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/network-video/siren-and-light/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/siren_and_light.cgi",
              "method": "getSupportedVersions",
              "access": "operator",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            },
            {
              "id": "sirenAndLight/getCapabilities",
              "name": "getCapabilities",
              "summary": "Reads the patterns, colors and priorities of the device.",
              "swift": "vapix.sirenAndLight.getCapabilities() async throws -> SirenAndLight.CapabilitiesReply",
              "documentation": "https://developer.axis.com/vapix/network-video/siren-and-light/#getcapabilities",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/siren_and_light.cgi",
              "method": "getCapabilities",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "capabilities", "wire": "capabilities", "type": "Capabilities", "summary": "The capabilities of the device.", "isRequired": true}
                ]
              }
            },
            {
              "id": "sirenAndLight/getStatus",
              "name": "getStatus",
              "summary": "Reads the sirens and lights that run or wait.",
              "swift": "vapix.sirenAndLight.getStatus() async throws -> SirenAndLight.StatusReply",
              "documentation": "https://developer.axis.com/vapix/network-video/siren-and-light/#getstatus",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/siren_and_light.cgi",
              "method": "getStatus",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "sirens", "wire": "siren", "type": "list<RunningSiren>", "summary": "The sirens, sounding or waiting.", "isRequired": false},
                  {"name": "lights", "wire": "light", "type": "list<RunningLight>", "summary": "The lights, shown or waiting.", "isRequired": false}
                ]
              }
            },
            {
              "id": "sirenAndLight/getProfiles",
              "name": "getProfiles",
              "summary": "Reads the profiles.",
              "swift": "vapix.sirenAndLight.getProfiles() async throws -> SirenAndLight.ProfilesReply",
              "documentation": "https://developer.axis.com/vapix/network-video/siren-and-light/#getprofiles",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/siren_and_light.cgi",
              "method": "getProfiles",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "profiles", "wire": "profiles", "type": "list<Profile>", "summary": "The profiles.", "isRequired": true}
                ]
              }
            },
            {
              "id": "sirenAndLight/start",
              "name": "start",
              "summary": "Starts the siren, the light, both, or a profile.",
              "swift": "vapix.sirenAndLight.start(siren: SirenAndLight.Siren? = nil, light: SirenAndLight.Light? = nil, profile: String? = nil) async throws -> SirenAndLight.StartReply",
              "documentation": "https://developer.axis.com/vapix/network-video/siren-and-light/#start",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/siren_and_light.cgi",
              "method": "start",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "once",
              "sendsParameters": true,
              "parameters": [
                {"name": "siren", "wire": "siren", "type": "Siren", "summary": "The siren to start; not together with a profile.", "place": "params", "isRequired": false},
                {"name": "light", "wire": "light", "type": "Light", "summary": "The light to start; not together with a profile.", "place": "params", "isRequired": false},
                {"name": "profile", "wire": "profile", "type": "string", "summary": "The name of the profile to start; not together with a siren or a light.", "place": "params", "isRequired": false}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "sirenID", "wire": "sirenId", "type": "numeric<int64>", "summary": "The identifier for stopping the siren.", "isRequired": false},
                  {"name": "lightID", "wire": "lightId", "type": "numeric<int64>", "summary": "The identifier for stopping the light.", "isRequired": false}
                ]
              }
            },
            {
              "id": "sirenAndLight/stop",
              "name": "stop",
              "summary": "Stops sirens, lights or profiles.",
              "swift": "vapix.sirenAndLight.stop(all: [SirenAndLight.Function]? = nil, profile: String? = nil, sirenID: Int64? = nil, lightID: Int64? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/siren-and-light/#stop",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/siren_and_light.cgi",
              "method": "stop",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "all", "wire": "all", "type": "list<Function>", "summary": "The functions to stop completely, of all clients and with all priorities.", "separator": ",", "place": "params", "isRequired": false},
                {"name": "profile", "wire": "profile", "type": "string", "summary": "The name of the profile to stop.", "place": "params", "isRequired": false},
                {"name": "sirenID", "wire": "sirenId", "type": "int64", "summary": "The identifier of the siren to stop.", "place": "params", "isRequired": false},
                {"name": "lightID", "wire": "lightId", "type": "int64", "summary": "The identifier of the light to stop.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "sirenAndLight/addProfile",
              "name": "addProfile",
              "summary": "Adds a profile.",
              "swift": "vapix.sirenAndLight.addProfile(name: String, comment: String? = nil, siren: SirenAndLight.Siren? = nil, light: SirenAndLight.Light? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/siren-and-light/#addprofile",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/siren_and_light.cgi",
              "method": "addProfile",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "once",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "name", "wire": "name", "type": "string", "summary": "The name, at most 50 characters, which no other profile has.", "place": "params", "isRequired": true},
                {"name": "comment", "wire": "description", "type": "string", "summary": "A remark, at most 250 characters.", "place": "params", "isRequired": false},
                {"name": "siren", "wire": "siren", "type": "Siren", "summary": "The settings of the siren.", "place": "params", "isRequired": false},
                {"name": "light", "wire": "light", "type": "Light", "summary": "The settings of the light.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "sirenAndLight/removeProfile",
              "name": "removeProfile",
              "summary": "Removes a profile.",
              "swift": "vapix.sirenAndLight.removeProfile(_ name: String) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/siren-and-light/#removeprofile",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/siren_and_light.cgi",
              "method": "removeProfile",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "name", "wire": "name", "type": "string", "summary": "The profile's name.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "sirenAndLight/runHealthCheck",
              "name": "runHealthCheck",
              "summary": "Starts a health check, whose result getLastHealthCheck reads after some seconds.",
              "swift": "vapix.sirenAndLight.runHealthCheck() async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/siren-and-light/#runhealthcheck",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/siren_and_light.cgi",
              "method": "runHealthCheck",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "once",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "fields": []}
            },
            {
              "id": "sirenAndLight/getLastHealthCheck",
              "name": "getLastHealthCheck",
              "summary": "Reads the result of the last completed health check.",
              "swift": "vapix.sirenAndLight.getLastHealthCheck() async throws -> SirenAndLight.LastHealthCheckReply",
              "documentation": "https://developer.axis.com/vapix/network-video/siren-and-light/#getlasthealthcheck",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/siren_and_light.cgi",
              "method": "getLastHealthCheck",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "timestamp", "wire": "timestamp", "type": "string", "summary": "The time of the check, in ISO 8601.", "isRequired": true},
                  {"name": "faults", "wire": "errors", "type": "list<Fault>", "summary": "The faults; empty if there are none.", "isRequired": false}
                ]
              }
            },
            {
              "id": "sirenAndLight/setMaintenanceMode",
              "name": "setMaintenanceMode",
              "summary": "Turns the maintenance mode, which silences and darkens the device, on or off.",
              "swift": "vapix.sirenAndLight.setMaintenanceMode(isEnabled: Bool, duration: Duration? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/siren-and-light/#setmaintenancemode",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/siren_and_light.cgi",
              "method": "setMaintenanceMode",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "isEnabled", "wire": "maintenanceMode", "type": "bool", "summary": "Whether to turn the mode on.", "place": "params", "isRequired": true},
                {"name": "duration", "wire": "duration", "type": "duration<seconds>", "summary": "The time, in whole seconds, after which the mode ends.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "sirenAndLight/uploadProfiles",
              "name": "uploadProfiles",
              "summary": "Adds profiles from a file.",
              "swift": "vapix.sirenAndLight.uploadProfiles(uploadMode: SirenAndLight.UploadMode, file: [UInt8]) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/siren-and-light/#uploadprofiles",
              "style": "upload",
              "httpMethod": "POST",
              "path": "/axis-cgi/siren_and_light.cgi",
              "method": "uploadProfiles",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "once",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "uploadMode", "wire": "uploadMode", "type": "UploadMode", "summary": "The effect on existing profiles.", "place": "params", "isRequired": true},
                {"name": "request", "wire": "request", "type": "method", "place": "part", "isRequired": false},
                {"name": "file", "wire": "file", "type": "file", "summary": "A JSON array of profiles, each as the parameters of addProfile.", "place": "part", "isRequired": true, "contentType": "text/plain", "filename": "profiles"}
              ]
            }
          ],
          "types": [
            {
              "name": "Capabilities",
              "summary": "The capabilities of the device.",
              "fields": [
                {"name": "siren", "wire": "siren", "type": "SirenCapabilities", "summary": "The siren's capabilities; absent if the device has no siren.", "isRequired": false},
                {"name": "light", "wire": "light", "type": "LightCapabilities", "summary": "The light's capabilities; absent if the device has no light.", "isRequired": false},
                {"name": "hasHealthCheck", "wire": "healthCheckSupport", "type": "bool", "summary": "Whether the device has health checks.", "isRequired": false},
                {"name": "hasMaintenanceMode", "wire": "maintenanceModeSupport", "type": "bool", "summary": "Whether the device has a maintenance mode.", "isRequired": false},
                {"name": "poeClass", "wire": "poeClass", "type": "string", "summary": "The current Power over Ethernet class of the device, \"4\" for example.", "isRequired": false}
              ]
            },
            {
              "name": "SirenCapabilities",
              "summary": "The capabilities of the siren.",
              "fields": [
                {"name": "patterns", "wire": "supportedPatterns", "type": "list<SirenPattern>", "summary": "The patterns.", "isRequired": false}
              ]
            },
            {
              "name": "LightCapabilities",
              "summary": "The capabilities of the light.",
              "fields": [
                {"name": "patterns", "wire": "supportedPatterns", "type": "list<LightPattern>", "summary": "The patterns.", "isRequired": false}
              ]
            },
            {
              "name": "SirenPattern",
              "summary": "A pattern of the siren.",
              "fields": [
                {"name": "name", "wire": "name", "type": "string", "summary": "The pattern's name, for use with `start`.", "isRequired": true},
                {"name": "intensity", "wire": "intensity", "type": "IntensityChoice", "summary": "The possible volumes.", "isRequired": false},
                {"name": "priority", "wire": "priority", "type": "Choice", "summary": "The possible priorities; a higher number takes precedence.", "isRequired": false}
              ]
            },
            {
              "name": "LightPattern",
              "summary": "A pattern of the light.",
              "fields": [
                {"name": "name", "wire": "name", "type": "string", "summary": "The pattern's name, for use with `start`.", "isRequired": true},
                {"name": "speed", "wire": "speed", "type": "Choice", "summary": "The possible speeds.", "isRequired": false},
                {"name": "colors", "wire": "colors", "type": "ColorChoice", "summary": "The possible colors.", "isRequired": false},
                {"name": "intensity", "wire": "intensity", "type": "IntensityChoice", "summary": "The possible brightness levels.", "isRequired": false},
                {"name": "priority", "wire": "priority", "type": "Choice", "summary": "The possible priorities; a higher number takes precedence.", "isRequired": false}
              ]
            },
            {
              "name": "IntensityChoice",
              "summary": "Intensities, which depend on the power.",
              "fields": [
                {"name": "byPoEClass", "wire": "poeClass", "type": "map<Choice>", "summary": "The intensities by Power over Ethernet class, \"3\" or \"4\" for example.", "isRequired": false}
              ]
            },
            {
              "name": "Choice",
              "summary": "Numbers to choose from.",
              "fields": [
                {"name": "possible", "wire": "possible", "type": "list<int32>", "summary": "The numbers to choose from.", "isRequired": false},
                {"name": "default", "wire": "default", "type": "int32", "summary": "The number that is used if none is given.", "isRequired": false}
              ]
            },
            {
              "name": "ColorChoice",
              "summary": "Colors to choose from.",
              "fields": [
                {"name": "minimum", "wire": "minNbrColors", "type": "int32", "summary": "The number of colors that the pattern needs.", "isRequired": false},
                {"name": "maximum", "wire": "maxNbrColors", "type": "int32", "summary": "The maximum number of colors that the pattern can have.", "isRequired": false},
                {"name": "possible", "wire": "possible", "type": "list<string>", "summary": "The colors to choose from.", "isRequired": false},
                {"name": "default", "wire": "default", "type": "list<string>", "summary": "The colors that are used if none are given.", "isRequired": false}
              ]
            },
            {
              "name": "RunningSiren",
              "summary": "A siren that was started.",
              "fields": [
                {"name": "id", "wire": "sirenId", "type": "numeric<int64>", "summary": "The identifier for stopping the siren.", "isRequired": false},
                {"name": "pattern", "wire": "pattern", "type": "string", "summary": "The pattern's name.", "isRequired": false},
                {"name": "intensity", "wire": "intensity", "type": "numeric<int32>", "summary": "The volume.", "isRequired": false},
                {"name": "durationLeft", "wire": "durationLeft", "type": "duration<seconds>", "summary": "The time until the siren stops; absent if the siren runs without end.", "isRequired": false},
                {"name": "priority", "wire": "priority", "type": "numeric<int32>", "summary": "The priority; a higher number takes precedence.", "isRequired": false},
                {"name": "profile", "wire": "profile", "type": "string", "summary": "The name of the profile, if a profile started the siren.", "isRequired": false}
              ]
            },
            {
              "name": "RunningLight",
              "summary": "A light that was started.",
              "fields": [
                {"name": "id", "wire": "lightId", "type": "numeric<int64>", "summary": "The identifier for stopping the light.", "isRequired": false},
                {"name": "pattern", "wire": "pattern", "type": "string", "summary": "The pattern's name.", "isRequired": false},
                {"name": "speed", "wire": "speed", "type": "int32", "summary": "The speed.", "isRequired": false},
                {"name": "colors", "wire": "colors", "type": "list<string>", "summary": "The colors.", "isRequired": false},
                {"name": "intensity", "wire": "intensity", "type": "numeric<int32>", "summary": "The brightness.", "isRequired": false},
                {"name": "durationLeft", "wire": "durationLeft", "type": "duration<seconds>", "summary": "The time until the light stops; absent if the light runs without end.", "isRequired": false},
                {"name": "priority", "wire": "priority", "type": "numeric<int32>", "summary": "The priority; a higher number takes precedence.", "isRequired": false},
                {"name": "profile", "wire": "profile", "type": "string", "summary": "The name of the profile, if a profile started the light.", "isRequired": false}
              ]
            },
            {
              "name": "Profile",
              "summary": "A siren, a light or both under a name.",
              "fields": [
                {"name": "name", "wire": "name", "type": "string", "summary": "The name.", "isRequired": true},
                {"name": "comment", "wire": "description", "type": "string", "summary": "A remark.", "isRequired": false},
                {"name": "siren", "wire": "siren", "type": "Siren", "summary": "The settings of the siren.", "isRequired": false},
                {"name": "light", "wire": "light", "type": "Light", "summary": "The settings of the light.", "isRequired": false}
              ]
            },
            {
              "name": "Siren",
              "summary": "The settings of the siren.",
              "fields": [
                {"name": "pattern", "wire": "pattern", "type": "string", "summary": "The pattern's name.", "isRequired": true},
                {"name": "intensity", "wire": "intensity", "type": "int32", "summary": "The volume, one of the pattern's intensities.", "isRequired": false},
                {"name": "duration", "wire": "duration", "type": "RunTime", "summary": "The running time.", "isRequired": false},
                {"name": "priority", "wire": "priority", "type": "int32", "summary": "The priority, from 1 to 10; a higher number takes precedence.", "isRequired": false}
              ]
            },
            {
              "name": "Light",
              "summary": "The settings of the light.",
              "fields": [
                {"name": "pattern", "wire": "pattern", "type": "string", "summary": "The pattern's name.", "isRequired": true},
                {"name": "speed", "wire": "speed", "type": "int32", "summary": "The speed, one of the pattern's speeds.", "isRequired": false},
                {"name": "colors", "wire": "colors", "type": "list<string>", "summary": "The colors.", "isRequired": false},
                {"name": "intensity", "wire": "intensity", "type": "int32", "summary": "The brightness, one of the pattern's intensities.", "isRequired": false},
                {"name": "duration", "wire": "duration", "type": "RunTime", "summary": "The running time.", "isRequired": false},
                {"name": "priority", "wire": "priority", "type": "int32", "summary": "The priority, from 1 to 10; a higher number takes precedence.", "isRequired": false}
              ]
            },
            {
              "name": "RunTime",
              "summary": "The running time of a siren or a light, or its number of repetitions.",
              "fields": [
                {"name": "unit", "wire": "unit", "type": "Unit", "summary": "The unit.", "isRequired": true},
                {"name": "value", "wire": "value", "type": "int64", "summary": "The number, 0 to 259200 seconds or 0 to 20 repetitions.", "isRequired": true}
              ]
            },
            {
              "name": "Unit",
              "summary": "A unit of a running time.",
              "words": [
                {"name": "seconds", "wire": "seconds", "summary": "Seconds."},
                {"name": "repetitions", "wire": "repetitions", "summary": "Repetitions of the pattern."}
              ]
            },
            {
              "name": "Function",
              "summary": "A function of the device.",
              "words": [
                {"name": "siren", "wire": "siren", "summary": "The siren."},
                {"name": "light", "wire": "light", "summary": "The light."}
              ]
            },
            {
              "name": "UploadMode",
              "summary": "The effect of an upload on existing profiles.",
              "words": [
                {"name": "add", "wire": "add", "summary": "Existing profiles stay; a new profile with an existing name is an error."},
                {"name": "overwrite", "wire": "overwrite", "summary": "Existing profiles with the same names are replaced."},
                {"name": "eraseAndAdd", "wire": "erase_and_add", "summary": "Existing profiles are removed."}
              ]
            },
            {
              "name": "Fault",
              "summary": "A fault that a health check found.",
              "fields": [
                {"name": "code", "wire": "code", "type": "int32", "summary": "The fault's number.", "isRequired": true},
                {"name": "message", "wire": "message", "type": "string", "summary": "The device's description of the fault.", "isRequired": false}
              ]
            }
          ],
          "errors": [
            {"name": "internalError", "code": "1100", "summary": "The device failed."},
            {"name": "notInitialized", "code": "1200", "summary": "The service is not ready."},
            {"name": "tooManyProfiles", "code": "1201", "summary": "The maximum number of profiles is reached."},
            {"name": "invalidProfile", "code": "1202", "summary": "The profile is invalid, or there is no profile of that name."},
            {"name": "noSuchID", "code": "1203", "summary": "Nothing with that identifier is running."},
            {"name": "noHealthCheck", "code": "1204", "summary": "The device has no health check."},
            {"name": "noMaintenanceMode", "code": "1205", "summary": "The device has no maintenance mode."},
            {"name": "unsupportedVersion", "code": "2100", "summary": "The API version is not supported."},
            {"name": "invalidJSON", "code": "2101", "summary": "The request is not JSON."},
            {"name": "unsupportedMethod", "code": "2102", "summary": "The method is not supported."},
            {"name": "missingParameter", "code": "2103", "summary": "A required parameter is missing."},
            {"name": "invalidParameter", "code": "2104", "summary": "A parameter's value is invalid."},
            {"name": "invalidSirenPattern", "code": "2200", "summary": "The siren has no such pattern."},
            {"name": "invalidLightPattern", "code": "2201", "summary": "The light has no such pattern."},
            {"name": "invalidSirenIntensity", "code": "2202", "summary": "The siren's intensity is invalid."},
            {"name": "invalidLightIntensity", "code": "2203", "summary": "The light's intensity is invalid."},
            {"name": "invalidSirenPriority", "code": "2204", "summary": "The siren's priority is invalid."},
            {"name": "invalidLightPriority", "code": "2205", "summary": "The light's priority is invalid."},
            {"name": "invalidSirenDurationUnit", "code": "2206", "summary": "The unit of the siren's duration is invalid."},
            {"name": "invalidLightDurationUnit", "code": "2207", "summary": "The unit of the light's duration is invalid."},
            {"name": "invalidSirenDuration", "code": "2208", "summary": "The siren's duration is invalid."},
            {"name": "invalidLightDuration", "code": "2209", "summary": "The light's duration is invalid."},
            {"name": "invalidFunction", "code": "2210", "summary": "There is no such function."},
            {"name": "invalidNumberOfColors", "code": "2211", "summary": "There are too few or too many colors."},
            {"name": "invalidColor", "code": "2212", "summary": "The light has no such color."},
            {"name": "profileNameTooLong", "code": "2213", "summary": "The profile's name is too long."},
            {"name": "descriptionTooLong", "code": "2214", "summary": "The description is too long."},
            {"name": "invalidSpeed", "code": "2215", "summary": "The speed is invalid."}
          ]
        }
        """#
}
