// Generated from Specs/zipstream.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Zipstream API.
    static let zipstream = #"""
        {
          "name": "zipstream",
          "namespace": "Zipstream",
          "title": "Zipstream API",
          "summary": "Zipstream, which lowers the bit rate of parts of the picture that matter less.",
          "family": "VapixVideo",
          "documentation": "https://developer.axis.com/vapix/network-video/zipstream-technology/",
          "discovery": "zipstream",
          "since": "AXIS OS 5.80",
          "operations": [
            {
              "id": "zipstream/getSchemaVersions",
              "name": "getSchemaVersions",
              "summary": "Reads which versions of this API's XML schema the device has.",
              "swift": "vapix.zipstream.getSchemaVersions() async throws -> [XMLSchemaVersion]",
              "documentation": "https://developer.axis.com/vapix/network-video/zipstream-technology/#get-schema-versions",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/zipstream/getschemaversions.cgi",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 5.80",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "xml-response", "type": "list<XMLSchemaVersion>", "path": "SchemaVersion", "fields": []}
            },
            {
              "id": "zipstream/setStrength",
              "name": "setStrength",
              "summary": "Sets the strength, which trades picture quality for a lower bit rate.",
              "swift": "vapix.zipstream.setStrength(_ strength: Zipstream.Strength, camera: String? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/zipstream-technology/#set-zipstream-strength",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/zipstream/setstrength.cgi",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 5.80",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "strength", "wire": "strength", "type": "Strength", "summary": "The strength.", "place": "url", "isRequired": true},
                {"name": "camera", "wire": "camera", "type": "string", "summary": "The video channel, from 1; all channels if left out.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "zipstream/setGOP",
              "name": "setGOP",
              "summary": "Sets the GOP (group of pictures), which is the distance between key frames.",
              "swift": "vapix.zipstream.setGOP(mode: Zipstream.GOPMode? = nil, maximumLength: Int? = nil, camera: String? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/zipstream-technology/#set-zipstream-gop-settings",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/zipstream/setgop.cgi",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 5.80",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "mode", "wire": "gopmode", "type": "GOPMode", "summary": "Whether the distance between key frames is fixed or varies; unchanged if left out.", "place": "url", "isRequired": false},
                {"name": "maximumLength", "wire": "maxgoplength", "type": "int32", "summary": "The maximum distance between key frames in dynamic mode, 1 to 1023 pictures; unchanged if left out.", "place": "url", "isRequired": false},
                {"name": "camera", "wire": "camera", "type": "string", "summary": "The video channel, from 1; all channels if left out.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "zipstream/getStatus",
              "name": "getStatus",
              "summary": "Reads the settings of the video channels.",
              "swift": "vapix.zipstream.getStatus(camera: String? = nil) async throws -> Zipstream.StatusReply",
              "documentation": "https://developer.axis.com/vapix/network-video/zipstream-technology/#get-zipstream-status",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/zipstream/getstatus.cgi",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 5.80",
              "sendsParameters": false,
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "camera", "wire": "camera", "type": "string", "summary": "The video channel, from 1; all channels if left out.", "place": "url", "isRequired": false}
              ],
              "reply": {
                "form": "xml-response",
                "element": "GetStatusSuccess",
                "fields": [
                  {"name": "channels", "wire": "Status", "type": "list<Status>", "summary": "The settings of each channel.", "isRequired": false}
                ]
              }
            },
            {
              "id": "zipstream/listStrengths",
              "name": "listStrengths",
              "summary": "Lists the strengths that the device has.",
              "swift": "vapix.zipstream.listStrengths() async throws -> Zipstream.ListStrengthsReply",
              "documentation": "https://developer.axis.com/vapix/network-video/zipstream-technology/#list-zipstream-strengths",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/zipstream/liststrengths.cgi",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 5.80",
              "sendsParameters": false,
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "xml-response",
                "element": "ListStrengthsSuccess",
                "fields": [
                  {"name": "strengths", "wire": "Strength", "type": "list<Strength>", "summary": "The strengths.", "isRequired": false}
                ]
              }
            },
            {
              "id": "zipstream/listGOPModes",
              "name": "listGOPModes",
              "summary": "Lists the GOP modes that the device has.",
              "swift": "vapix.zipstream.listGOPModes() async throws -> Zipstream.ListGOPModesReply",
              "documentation": "https://developer.axis.com/vapix/network-video/zipstream-technology/#list-zipstream-gop-modes",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/zipstream/listgopmodes.cgi",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 5.80",
              "sendsParameters": false,
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "xml-response",
                "element": "ListGopModesSuccess",
                "fields": [
                  {"name": "modes", "wire": "GopMode", "type": "list<GOPMode>", "summary": "The modes.", "isRequired": false}
                ]
              }
            },
            {
              "id": "zipstream/setFPSMode",
              "name": "setFPSMode",
              "summary": "Sets whether the frame rate follows the motion in the scene.",
              "swift": "vapix.zipstream.setFPSMode(_ mode: Zipstream.FPSMode, camera: String? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/zipstream-technology/#set-zipstream-fps-modes",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/zipstream/setfpsmode.cgi",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 6.30",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "mode", "wire": "fpsmode", "type": "FPSMode", "summary": "Whether the frame rate is fixed or varies.", "place": "url", "isRequired": true},
                {"name": "camera", "wire": "camera", "type": "string", "summary": "The video channel, from 1; all channels if left out.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "zipstream/listFPSModes",
              "name": "listFPSModes",
              "summary": "Lists the frame rate modes that the device has.",
              "swift": "vapix.zipstream.listFPSModes() async throws -> Zipstream.ListFPSModesReply",
              "documentation": "https://developer.axis.com/vapix/network-video/zipstream-technology/#list-zipstream-fps-modes",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/zipstream/listfpsmodes.cgi",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 6.30",
              "sendsParameters": false,
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "xml-response",
                "element": "ListFpsModesSuccess",
                "fields": [
                  {"name": "modes", "wire": "FpsMode", "type": "list<FPSMode>", "summary": "The modes.", "isRequired": false}
                ]
              }
            },
            {
              "id": "zipstream/setMinimumFPS",
              "name": "setMinimumFPS",
              "summary": "Sets the lowest frame rate of the dynamic mode.",
              "swift": "vapix.zipstream.setMinimumFPS(_ framesPerSecond: Int, camera: String? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/zipstream-technology/#set-minimum-fps",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/zipstream/setminfps.cgi",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 6.30",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "framesPerSecond", "wire": "minfps", "type": "int32", "summary": "The lowest frame rate, in pictures per second; 0 for no limit.", "place": "url", "isRequired": true},
                {"name": "camera", "wire": "camera", "type": "string", "summary": "The video channel, from 1; all channels if left out.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "zipstream/setProfile",
              "name": "setProfile",
              "summary": "Sets the profile, which chooses some of the settings for a purpose.",
              "swift": "vapix.zipstream.setProfile(profile: Zipstream.Profile? = nil, level: Int? = nil, gradualDecodeRefresh: Zipstream.GradualDecodeRefresh? = nil, camera: String? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/zipstream-technology/#axis-cgizipstreamsetprofilecgi",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/zipstream/setprofile.cgi",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 5.80",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "profile", "wire": "profile", "type": "Profile", "summary": "The profile; classic if left out.", "place": "url", "isRequired": false},
                {"name": "level", "wire": "level", "type": "int32", "summary": "The level of features; 0 or nil for the highest level that the device has.", "place": "url", "isRequired": false},
                {"name": "gradualDecodeRefresh", "wire": "gradualdecoderefresh", "type": "GradualDecodeRefresh", "summary": "How the profile for loaded networks replaces key frames; automatic if left out.", "place": "url", "isRequired": false},
                {"name": "camera", "wire": "camera", "type": "string", "summary": "The video channel, from 1; all channels if left out.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "zipstream/listProfiles",
              "name": "listProfiles",
              "summary": "Lists the profiles that the device has.",
              "swift": "vapix.zipstream.listProfiles() async throws -> Zipstream.ListProfilesReply",
              "documentation": "https://developer.axis.com/vapix/network-video/zipstream-technology/#axis-cgizipstreamlistprofilescgi",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/zipstream/listprofiles.cgi",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 5.80",
              "sendsParameters": false,
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "xml-response",
                "element": "ListProfilesSuccess",
                "fields": [
                  {"name": "profiles", "wire": "Profile", "type": "list<ProfileCapabilities>", "summary": "The profiles.", "isRequired": false}
                ]
              }
            }
          ],
          "types": [
            {
              "name": "Strength",
              "summary": "A strength; the higher, the lower the bit rate and the quality of unimportant parts.",
              "words": [
                {"name": "off", "wire": "off", "summary": "Zipstream is off."},
                {"name": "level10", "wire": "10", "summary": "Strength 10, the default, without a visible effect on the quality."},
                {"name": "level20", "wire": "20", "summary": "Strength 20."},
                {"name": "level30", "wire": "30", "summary": "Strength 30; from this strength on, the dynamic modes are recommended."},
                {"name": "level40", "wire": "40", "summary": "Strength 40."},
                {"name": "level50", "wire": "50", "summary": "Strength 50."},
                {"name": "level60", "wire": "60", "summary": "Strength 60, which is deprecated."},
                {"name": "level70", "wire": "70", "summary": "Strength 70, which is deprecated."},
                {"name": "level80", "wire": "80", "summary": "Strength 80, which is deprecated."},
                {"name": "level90", "wire": "90", "summary": "Strength 90, which is deprecated."},
                {"name": "level100", "wire": "100", "summary": "Strength 100, which is deprecated."}
              ]
            },
            {
              "name": "GOPMode",
              "summary": "Whether the distance between key frames is fixed or varies.",
              "words": [
                {"name": "fixed", "wire": "fixed", "summary": "The distance between key frames is always the device's default."},
                {"name": "dynamic", "wire": "dynamic", "summary": "The distance between key frames varies from the default to the maximum, depending on the motion in the scene."}
              ]
            },
            {
              "name": "FPSMode",
              "summary": "Whether the frame rate is fixed or varies.",
              "words": [
                {"name": "fixed", "wire": "fixed", "summary": "The frame rate is the one that is set for the stream."},
                {"name": "dynamic", "wire": "dynamic", "summary": "The frame rate depends on the motion in the scene; without effect while the strength is off."}
              ]
            },
            {
              "name": "Profile",
              "summary": "A purpose that settings are made for.",
              "words": [
                {"name": "classic", "wire": "classic", "summary": "All settings are made by hand."},
                {"name": "storage", "wire": "storage", "summary": "The lowest bit rate without a loss of quality; pictures can depend on later pictures (B-frames)."},
                {"name": "networkLoadBalancing", "wire": "networkloadbalancing", "summary": "Settings that avoid peaks of the bit rate; key frames are smaller or are replaced."}
              ]
            },
            {
              "name": "GradualDecodeRefresh",
              "summary": "How pictures that each refresh a part replace key frames.",
              "words": [
                {"name": "automatic", "wire": "auto", "summary": "The device decides."},
                {"name": "off", "wire": "off", "summary": "Key frames are not replaced."},
                {"name": "low", "wire": "low", "summary": "Not explained by the documentation, which only lists this word."},
                {"name": "balanced", "wire": "balanced", "summary": "Gradual refreshes replace most key frames; some key frames remain."}
              ]
            },
            {
              "name": "Status",
              "summary": "The settings of a video channel.",
              "fields": [
                {"name": "channel", "wire": "Channel", "type": "string", "summary": "The video channel, from 1.", "isRequired": true},
                {"name": "strength", "wire": "Strength", "type": "Strength", "summary": "The strength.", "isRequired": false},
                {"name": "gopMode", "wire": "GopMode", "type": "GOPMode", "summary": "Whether the distance between key frames is fixed or varies.", "isRequired": false},
                {"name": "maximumGOPLength", "wire": "MaxGopLength", "type": "int32", "summary": "The maximum distance between key frames in dynamic mode, in pictures.", "isRequired": false},
                {"name": "fpsMode", "wire": "FpsMode", "type": "FPSMode", "summary": "Whether the frame rate is fixed or varies.", "isRequired": false},
                {"name": "minimumFPS", "wire": "MinFps", "type": "int32", "summary": "The lowest frame rate in dynamic mode, in pictures per second; 0 for no limit.", "isRequired": false},
                {"name": "profile", "wire": "Profile", "type": "Profile", "summary": "The profile.", "isRequired": false},
                {"name": "profileLevel", "wire": "ProfileLevel", "type": "int32", "summary": "The level of features of the profile.", "isRequired": false}
              ]
            },
            {
              "name": "ProfileCapabilities",
              "summary": "A profile that the device has.",
              "fields": [
                {"name": "name", "wire": "Name", "type": "Profile", "summary": "The profile.", "isRequired": true},
                {"name": "maximumLevel", "wire": "MaxLevel", "type": "int32", "summary": "The highest level of features.", "isRequired": false}
              ]
            }
          ],
          "errors": [
            {"name": "processingError", "code": "10", "summary": "The device failed while processing the request."},
            {"name": "invalidChannel", "code": "20", "summary": "The video channel is invalid."},
            {"name": "unsupportedVersion", "code": "40", "summary": "The schema version is not supported."},
            {"name": "invalidStrength", "code": "50", "summary": "The strength is invalid."},
            {"name": "invalidGOPMode", "code": "60", "summary": "The GOP mode is invalid."},
            {"name": "invalidGOPLength", "code": "70", "summary": "The maximum distance between key frames is invalid."},
            {"name": "invalidFPSMode", "code": "80", "summary": "The frame rate mode is invalid."},
            {"name": "invalidMinimumFPS", "code": "90", "summary": "The lowest frame rate is invalid."}
          ]
        }
        """#
}
