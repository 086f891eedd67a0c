// Generated from Specs/video-output.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Video output API.
    static let videoOutput = #"""
        {
          "name": "videoOutput",
          "namespace": "VideoOutput",
          "title": "Video output API",
          "summary": "The video on a screen that is connected to the camera.",
          "family": "VapixVideo",
          "documentation": "https://developer.axis.com/vapix/network-video/video-output-api/",
          "since": "AXIS OS 6.10",
          "operations": [
            {
              "id": "videoOutput/getSchemaVersions",
              "name": "getSchemaVersions",
              "summary": "Reads which versions of this API's XML schema the device has.",
              "swift": "vapix.videoOutput.getSchemaVersions() async throws -> [XMLSchemaVersion]",
              "documentation": "https://developer.axis.com/vapix/network-video/video-output-api/#get-schema-versions",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/videooutput/getschemaversions.cgi",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 6.10",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "xml-response", "type": "list<XMLSchemaVersion>", "path": "SchemaVersion", "fields": []}
            },
            {
              "id": "videoOutput/getSupported",
              "name": "getSupported",
              "summary": "Reads which calls of this API the device has.",
              "swift": "vapix.videoOutput.getSupported() async throws -> VideoOutput.SupportedReply",
              "documentation": "https://developer.axis.com/vapix/network-video/video-output-api/#get-supported-cgi-apis",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/videooutput/getsupported.cgi",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 6.10",
              "sendsParameters": false,
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "xml-response",
                "element": "GetSupportedSuccess",
                "fields": [
                  {"name": "getSchemaVersions", "wire": "GetSchemaVersions", "type": "bool", "summary": "Whether the device has getSchemaVersions.", "isRequired": false},
                  {"name": "getActiveMode", "wire": "GetActiveMode", "type": "bool", "summary": "Whether the device has getActiveMode.", "isRequired": false},
                  {"name": "setActiveMode", "wire": "SetActiveMode", "type": "bool", "summary": "Whether the device has setActiveMode.", "isRequired": false},
                  {"name": "getMirroring", "wire": "GetMirroring", "type": "bool", "summary": "Whether the device has getMirroring.", "isRequired": false},
                  {"name": "setMirroring", "wire": "SetMirroring", "type": "bool", "summary": "Whether the device has setMirroring.", "isRequired": false},
                  {"name": "getVideoSources", "wire": "GetVideoSources", "type": "bool", "summary": "Whether the device has getVideoSources.", "isRequired": false},
                  {"name": "setVideoSource", "wire": "SetVideoSources", "type": "bool", "summary": "Whether the device has setVideoSource.", "isRequired": false},
                  {"name": "getSequence", "wire": "GetSequence", "type": "bool", "summary": "Whether the device has getSequence.", "isRequired": false},
                  {"name": "addSequenceElement", "wire": "AddSequenceElement", "type": "bool", "summary": "Whether the device has addSequenceElement.", "isRequired": false},
                  {"name": "removeSequenceElement", "wire": "RemoveSequenceElement", "type": "bool", "summary": "Whether the device has removeSequenceElement.", "isRequired": false},
                  {"name": "updateSequenceElement", "wire": "UpdateSequenceElement", "type": "bool", "summary": "Whether the device has updateSequenceElement.", "isRequired": false},
                  {"name": "clearSequence", "wire": "ClearSequence", "type": "bool", "summary": "Whether the device has clearSequence.", "isRequired": false},
                  {"name": "getQuadView", "wire": "GetQuadView", "type": "bool", "summary": "Whether the device has getQuadView.", "isRequired": false},
                  {"name": "setQuadView", "wire": "SetQuadView", "type": "bool", "summary": "Whether the device has setQuadView.", "isRequired": false},
                  {"name": "getRotation", "wire": "GetRotation", "type": "bool", "summary": "Whether the device has getRotation.", "isRequired": false},
                  {"name": "setRotation", "wire": "SetRotation", "type": "bool", "summary": "Whether the device has setRotation.", "isRequired": false},
                  {"name": "getSourceSettingsEnabled", "wire": "GetSourceSettingsEnabled", "type": "bool", "summary": "Whether the device has getSourceSettingsEnabled.", "isRequired": false},
                  {"name": "setSourceSettingsEnabled", "wire": "SetSourceSettingsEnabled", "type": "bool", "summary": "Whether the device has setSourceSettingsEnabled.", "isRequired": false},
                  {"name": "setPictureInPicture", "wire": "SetPiP", "type": "bool", "summary": "Whether the device has setPictureInPicture.", "isRequired": false},
                  {"name": "getPictureInPicture", "wire": "GetPiP", "type": "bool", "summary": "Whether the device has getPictureInPicture.", "isRequired": false},
                  {"name": "setDynamicOverlays", "wire": "SetDynamicOverlays", "type": "bool", "summary": "Whether the device has setDynamicOverlays.", "isRequired": false},
                  {"name": "getDynamicOverlays", "wire": "GetDynamicOverlays", "type": "bool", "summary": "Whether the device has getDynamicOverlays.", "isRequired": false}
                ]
              }
            },
            {
              "id": "videoOutput/getActiveMode",
              "name": "getActiveMode",
              "summary": "Reads which modes the screen has, and which is active.",
              "swift": "vapix.videoOutput.getActiveMode() async throws -> [VideoOutput.ModeState]",
              "documentation": "https://developer.axis.com/vapix/network-video/video-output-api/#get-active-mode",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/videooutput/getactivemode.cgi",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 6.10",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "type": "list<ModeState>", "element": "GetActiveModeSuccess", "path": "Mode", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "videoOutput/setActiveMode",
              "name": "setActiveMode",
              "summary": "Sets the mode of the screen.",
              "swift": "vapix.videoOutput.setActiveMode(mode: VideoOutput.Mode) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/video-output-api/#set-active-mode",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/videooutput/setactivemode.cgi",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 6.10",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "mode", "wire": "mode", "type": "Mode", "summary": "The new mode; `nothing` cannot be set.", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "videoOutput/getVideoSources",
              "name": "getVideoSources",
              "summary": "Lists the video sources.",
              "swift": "vapix.videoOutput.getVideoSources() async throws -> [VideoOutput.VideoSource]",
              "documentation": "https://developer.axis.com/vapix/network-video/video-output-api/#get-video-sources",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/videooutput/getvideosources.cgi",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 6.10",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "type": "list<VideoSource>", "element": "GetVideoSourcesSuccess", "path": "VideoSource", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "videoOutput/setVideoSource",
              "name": "setVideoSource",
              "summary": "Sets the video source that the screen shows.",
              "swift": "vapix.videoOutput.setVideoSource(id: String) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/video-output-api/#set-video-source",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/videooutput/setvideosource.cgi",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 6.10",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "id", "wire": "id", "type": "string", "summary": "The video source's identifier.", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "videoOutput/getMirroring",
              "name": "getMirroring",
              "summary": "Reads whether the picture on the screen is mirrored.",
              "swift": "vapix.videoOutput.getMirroring() async throws -> VideoOutput.MirroringReply",
              "documentation": "https://developer.axis.com/vapix/network-video/video-output-api/#get-mirroring",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/videooutput/getmirroring.cgi",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 6.10",
              "sendsParameters": false,
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "xml-response",
                "element": "GetMirroringSuccess",
                "fields": [
                  {"name": "isEnabled", "wire": "MirroringEnabled", "type": "bool", "summary": "Whether the picture is mirrored.", "isRequired": true}
                ]
              }
            },
            {
              "id": "videoOutput/setMirroring",
              "name": "setMirroring",
              "summary": "Sets whether the picture on the screen is mirrored; recordings and other streams are not.",
              "swift": "vapix.videoOutput.setMirroring(isEnabled: Bool) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/video-output-api/#set-mirroring",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/videooutput/setmirroring.cgi",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 6.10",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "isEnabled", "wire": "mirroringenabled", "type": "bool", "summary": "Whether the picture is mirrored.", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "videoOutput/getRotation",
              "name": "getRotation",
              "summary": "Reads the possible rotations of the picture on the screen, and the active one.",
              "swift": "vapix.videoOutput.getRotation() async throws -> [VideoOutput.Rotation]",
              "documentation": "https://developer.axis.com/vapix/network-video/video-output-api/#get-rotation",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/videooutput/getrotation.cgi",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 6.10",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "type": "list<Rotation>", "element": "GetRotationSuccess", "path": "Rotation", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "videoOutput/setRotation",
              "name": "setRotation",
              "summary": "Rotates the picture on the screen.",
              "swift": "vapix.videoOutput.setRotation(rotation: Int) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/video-output-api/#set-rotation",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/videooutput/setrotation.cgi",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 6.10",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "rotation", "wire": "rotation", "type": "int32", "summary": "The clockwise rotation in degrees, one of those that getRotation lists.", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "videoOutput/getSequence",
              "name": "getSequence",
              "summary": "Lists the elements of the sequence, which the screen shows in turn.",
              "swift": "vapix.videoOutput.getSequence() async throws -> VideoOutput.SequenceReply",
              "documentation": "https://developer.axis.com/vapix/network-video/video-output-api/#get-sequence",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/videooutput/getsequence.cgi",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 6.10",
              "sendsParameters": false,
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "xml-response",
                "element": "GetSequenceSuccess",
                "fields": [
                  {"name": "elements", "wire": "VideoSequenceElement", "type": "list<SequenceElement>", "summary": "The elements.", "isRequired": false}
                ]
              }
            },
            {
              "id": "videoOutput/addSequenceElement",
              "name": "addSequenceElement",
              "summary": "Adds a video source or a picture to the sequence.",
              "swift": "vapix.videoOutput.addSequenceElement(source: String, duration: Duration, mirror: Bool? = nil) async throws -> VideoOutput.AddSequenceElementReply",
              "documentation": "https://developer.axis.com/vapix/network-video/video-output-api/#add-element",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/videooutput/addsequenceelement.cgi",
              "access": "operator",
              "effect": "once",
              "since": "AXIS OS 6.10",
              "sendsParameters": false,
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "source", "wire": "source", "type": "string", "summary": "The video source's identifier, or the path of a picture.", "place": "url", "isRequired": true},
                {"name": "duration", "wire": "duration", "type": "duration<seconds>", "summary": "The time for which the element is shown, in whole seconds.", "place": "url", "isRequired": true},
                {"name": "mirror", "wire": "mirror", "type": "bool", "summary": "Whether the video source or picture is mirrored.", "place": "url", "isRequired": false}
              ],
              "reply": {
                "form": "xml-response",
                "element": "AddSequenceSuccess",
                "fields": [
                  {"name": "elementID", "wire": "SequenceElementId", "type": "int32", "summary": "The identifier of the new element.", "isRequired": true}
                ]
              }
            },
            {
              "id": "videoOutput/updateSequenceElement",
              "name": "updateSequenceElement",
              "summary": "Changes an element of the sequence; at least one of its properties must be given.",
              "swift": "vapix.videoOutput.updateSequenceElement(elementID: Int, source: String? = nil, duration: Duration? = nil, mirror: Bool? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/video-output-api/#update-element",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/videooutput/updatesequenceelement.cgi",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 6.10",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "elementID", "wire": "sequenceelementid", "type": "int32", "summary": "The element's identifier.", "place": "url", "isRequired": true},
                {"name": "source", "wire": "sourceid", "type": "string", "summary": "The video source's identifier, or the path of a picture.", "place": "url", "isRequired": false},
                {"name": "duration", "wire": "duration", "type": "duration<seconds>", "summary": "The time for which the element is shown, in whole seconds.", "place": "url", "isRequired": false},
                {"name": "mirror", "wire": "mirror", "type": "bool", "summary": "Whether the video source or picture is mirrored.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "videoOutput/removeSequenceElement",
              "name": "removeSequenceElement",
              "summary": "Removes an element from the sequence.",
              "swift": "vapix.videoOutput.removeSequenceElement(elementID: Int) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/video-output-api/#remove-element",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/videooutput/removesequenceelement.cgi",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 6.10",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "elementID", "wire": "sequenceelementid", "type": "int32", "summary": "The element's identifier.", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "videoOutput/clearSequence",
              "name": "clearSequence",
              "summary": "Removes all elements from the sequence.",
              "swift": "vapix.videoOutput.clearSequence() async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/video-output-api/#clear-sequence",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/videooutput/clearsequence.cgi",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 6.10",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "videoOutput/getQuadView",
              "name": "getQuadView",
              "summary": "Lists the video sources of the quad view.",
              "swift": "vapix.videoOutput.getQuadView() async throws -> [String]",
              "documentation": "https://developer.axis.com/vapix/network-video/video-output-api/#get-quad-view",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/videooutput/getquadview.cgi",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 6.10",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "type": "list<string>", "element": "GetQuadViewSuccess", "path": "QuadViewSource/QuadViewSource", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "videoOutput/setQuadView",
              "name": "setQuadView",
              "summary": "Shows four video sources at the same time.",
              "swift": "vapix.videoOutput.setQuadView(ids: [String]) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/video-output-api/#set-quad-view",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/videooutput/setquadview.cgi",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 6.10",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "ids", "wire": "id", "type": "list<string>", "summary": "The identifiers of four video sources: top left, top right, bottom left, bottom right.", "separator": ",", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "videoOutput/getSourceSettingsEnabled",
              "name": "getSourceSettingsEnabled",
              "summary": "Reads for each video source whether its settings also hold for the screen.",
              "swift": "vapix.videoOutput.getSourceSettingsEnabled() async throws -> [VideoOutput.SourceSetting]",
              "documentation": "https://developer.axis.com/vapix/network-video/video-output-api/#get-source-settings",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/videooutput/getsourcesettingsenabled.cgi",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 6.10",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "type": "list<SourceSetting>", "element": "GetSourceSettingsEnabledSuccess", "path": "SourceSetting", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "videoOutput/setSourceSettingsEnabled",
              "name": "setSourceSettingsEnabled",
              "summary": "Sets whether the mirroring, rotation and overlays of a video source also hold for the screen.",
              "swift": "vapix.videoOutput.setSourceSettingsEnabled(id: String, isEnabled: Bool) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/video-output-api/#set-source-settings",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/videooutput/setsourcesettingsenabled.cgi",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 6.10",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "id", "wire": "id", "type": "string", "summary": "The video source's identifier.", "place": "url", "isRequired": true},
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the video source's settings also hold for the screen.", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "videoOutput/getPictureInPicture",
              "name": "getPictureInPicture",
              "summary": "Reads the settings of the picture in the picture.",
              "swift": "vapix.videoOutput.getPictureInPicture() async throws -> VideoOutput.PictureInPictureReply",
              "documentation": "https://developer.axis.com/vapix/network-video/video-output-api/#get-pip",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/videooutput/getpip.cgi",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 6.10",
              "sendsParameters": false,
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "xml-response",
                "element": "GetPiPSuccess",
                "fields": [
                  {"name": "borderColor", "wire": "BorderColor", "type": "Setting", "summary": "The color of the border, as red, green and blue values.", "isRequired": false},
                  {"name": "hasBorder", "wire": "BorderEnabled", "type": "Setting", "summary": "Whether the inner picture has a border.", "isRequired": false},
                  {"name": "borderWidth", "wire": "BorderWidth", "type": "Setting", "summary": "The width of the border.", "isRequired": false},
                  {"name": "height", "wire": "Height", "type": "Setting", "summary": "The height of the inner picture, as a fraction of the screen's height.", "isRequired": false},
                  {"name": "mainMirroring", "wire": "MainViewMirroring", "type": "Setting", "summary": "Whether the main picture is mirrored.", "isRequired": false},
                  {"name": "mainRotation", "wire": "MainViewRotation", "type": "Setting", "summary": "The rotation of the main picture, in degrees.", "isRequired": false},
                  {"name": "mainSource", "wire": "MainViewSource", "type": "Setting", "summary": "The video source of the main picture.", "isRequired": false},
                  {"name": "position", "wire": "Position", "type": "Setting", "summary": "The corner of the screen that has the inner picture.", "isRequired": false},
                  {"name": "innerMirroring", "wire": "SubViewMirroring", "type": "Setting", "summary": "Whether the inner picture is mirrored.", "isRequired": false},
                  {"name": "innerRotation", "wire": "SubViewRotation", "type": "Setting", "summary": "The rotation of the inner picture, in degrees.", "isRequired": false},
                  {"name": "innerSource", "wire": "SubViewSource", "type": "Setting", "summary": "The video source of the inner picture.", "isRequired": false},
                  {"name": "width", "wire": "Width", "type": "Setting", "summary": "The width of the inner picture, as a fraction of the screen's width.", "isRequired": false}
                ]
              }
            },
            {
              "id": "videoOutput/setPictureInPicture",
              "name": "setPictureInPicture",
              "summary": "Changes the settings of the picture in the picture.",
              "swift": "vapix.videoOutput.setPictureInPicture(borderColor: [Double] = [], hasBorder: Bool? = nil, borderWeight: [Double] = [], height: Double? = nil, mainMirroring: Bool? = nil, mainRotation: Int? = nil, mainSource: Int? = nil, position: VideoOutput.Position? = nil, innerMirroring: Bool? = nil, innerRotation: Int? = nil, innerSource: Int? = nil, width: Double? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/video-output-api/#set-pip",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/videooutput/setpip.cgi",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 6.10",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "borderColor", "wire": "bordercolor", "type": "list<double>", "summary": "The red, green and blue values of the border's color, each from 0 to 1.", "separator": ",", "place": "url", "isRequired": false},
                {"name": "hasBorder", "wire": "borderenabled", "type": "bool", "summary": "Whether the inner picture has a border.", "place": "url", "isRequired": false},
                {"name": "borderWeight", "wire": "borderweight", "type": "list<double>", "summary": "The width of the border at the left, top, right and bottom, as fractions of the inner picture's size.", "separator": ",", "place": "url", "isRequired": false},
                {"name": "height", "wire": "height", "type": "double", "summary": "The height of the inner picture, as a fraction of the screen's height, between 0 and 1.", "place": "url", "isRequired": false},
                {"name": "mainMirroring", "wire": "mainviewmirroring", "type": "bool", "summary": "Whether the main picture is mirrored.", "place": "url", "isRequired": false},
                {"name": "mainRotation", "wire": "mainviewrotation", "type": "int32", "summary": "The rotation of the main picture, 0 or 180 degrees.", "place": "url", "isRequired": false},
                {"name": "mainSource", "wire": "mainviewsource", "type": "int32", "summary": "The video source of the main picture, from 1.", "place": "url", "isRequired": false},
                {"name": "position", "wire": "position", "type": "Position", "summary": "The corner of the screen that has the inner picture.", "place": "url", "isRequired": false},
                {"name": "innerMirroring", "wire": "pipmirroring", "type": "bool", "summary": "Whether the inner picture is mirrored.", "place": "url", "isRequired": false},
                {"name": "innerRotation", "wire": "piprotation", "type": "int32", "summary": "The rotation of the inner picture, 0 or 180 degrees.", "place": "url", "isRequired": false},
                {"name": "innerSource", "wire": "pipsource", "type": "int32", "summary": "The video source of the inner picture, from 1.", "place": "url", "isRequired": false},
                {"name": "width", "wire": "width", "type": "double", "summary": "The width of the inner picture, as a fraction of the screen's width, between 0 and 1.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "videoOutput/getDynamicOverlays",
              "name": "getDynamicOverlays",
              "summary": "Reads whether the screen shows dynamic overlays.",
              "swift": "vapix.videoOutput.getDynamicOverlays() async throws -> VideoOutput.DynamicOverlaysReply",
              "documentation": "https://developer.axis.com/vapix/network-video/video-output-api/#get-dynamic-overlays",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/videooutput/getdynamicoverlays.cgi",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 6.10",
              "sendsParameters": false,
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "xml-response",
                "element": "GetDynamicOverlaySuccess",
                "fields": [
                  {"name": "isEnabled", "wire": "DynamicOverlaysEnabled", "type": "bool", "summary": "Whether the screen shows dynamic overlays.", "isRequired": true}
                ]
              }
            },
            {
              "id": "videoOutput/setDynamicOverlays",
              "name": "setDynamicOverlays",
              "summary": "Sets whether the screen shows dynamic overlays.",
              "swift": "vapix.videoOutput.setDynamicOverlays(isEnabled: Bool) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/video-output-api/#set-dynamic-overlays",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/videooutput/setdynamicoverlays.cgi",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 6.10",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "isEnabled", "wire": "dynamicoverlays", "type": "bool", "summary": "Whether the screen shows dynamic overlays.", "place": "url", "isRequired": true}
              ]
            }
          ],
          "types": [
            {
              "name": "Mode",
              "summary": "A mode of the screen.",
              "words": [
                {"name": "source", "wire": "source", "summary": "One video source."},
                {"name": "sequence", "wire": "sequence", "summary": "Several video sources in turn."},
                {"name": "quad", "wire": "quad", "summary": "Four video sources at a time."},
                {"name": "pictureInPicture", "wire": "PiP", "summary": "One video source inside another."},
                {"name": "nothing", "wire": "none", "summary": "The raw video, to which no setting of this API applies."}
              ]
            },
            {
              "name": "ModeState",
              "summary": "A mode of the screen, and whether it is active.",
              "fields": [
                {"name": "mode", "wire": "Name", "type": "Mode", "summary": "The mode.", "isRequired": true},
                {"name": "isActive", "wire": "Active", "type": "bool", "summary": "Whether the mode is active.", "isRequired": false}
              ]
            },
            {
              "name": "VideoSource",
              "summary": "A video source.",
              "fields": [
                {"name": "name", "wire": "Name", "type": "string", "summary": "The name.", "isRequired": false},
                {"name": "id", "wire": "Id", "type": "string", "summary": "The identifier.", "isRequired": true},
                {"name": "isActive", "wire": "Active", "type": "bool", "summary": "Whether the screen shows the video source.", "isRequired": false}
              ]
            },
            {
              "name": "Rotation",
              "summary": "A rotation of the picture.",
              "fields": [
                {"name": "degrees", "wire": "Degrees", "type": "int32", "summary": "The rotation clockwise, in degrees.", "isRequired": true},
                {"name": "supportsQuadView", "wire": "QuadViewSupport", "type": "bool", "summary": "Whether the quad view can have the rotation.", "isRequired": false},
                {"name": "isActive", "wire": "Active", "type": "bool", "summary": "Whether the picture has the rotation now.", "isRequired": false}
              ]
            },
            {
              "name": "SequenceElement",
              "summary": "An element of the sequence, which the screen shows for a while.",
              "fields": [
                {"name": "id", "wire": "SequenceElementId", "type": "int32", "summary": "The identifier.", "isRequired": true},
                {"name": "source", "wire": "Source", "type": "string", "summary": "The video source's identifier, or the path of a picture.", "isRequired": false},
                {"name": "duration", "wire": "Duration", "type": "duration<seconds>", "summary": "The time for which the element is shown.", "isRequired": false},
                {"name": "mirror", "wire": "Mirror", "type": "bit", "summary": "Whether the video source or picture is mirrored.", "isRequired": false}
              ]
            },
            {
              "name": "SourceSetting",
              "summary": "Whether the settings of a video source hold for the screen.",
              "fields": [
                {"name": "id", "wire": "Id", "type": "string", "summary": "The video source's identifier.", "isRequired": true},
                {"name": "isEnabled", "wire": "Enabled", "type": "bool", "summary": "Whether the video source's settings also hold for the screen.", "isRequired": false}
              ]
            },
            {
              "name": "Setting",
              "summary": "A setting of the picture in the picture.",
              "fields": [
                {"name": "value", "wire": "CurrentValue", "type": "string", "summary": "The value.", "isRequired": false},
                {"name": "allowedValues", "wire": "AvailableValues/Name", "type": "list<string>", "summary": "The values to choose from.", "isRequired": false}
              ]
            },
            {
              "name": "Position",
              "summary": "A corner of the screen.",
              "words": [
                {"name": "topLeft", "wire": "top_left", "summary": "The upper left corner."},
                {"name": "topRight", "wire": "top_right", "summary": "The upper right corner."},
                {"name": "bottomLeft", "wire": "bottom_left", "summary": "The lower left corner."},
                {"name": "bottomRight", "wire": "bottom_right", "summary": "The lower right corner."}
              ]
            }
          ],
          "errors": [
            {"name": "processingError", "code": "10", "summary": "The device failed while processing the request."},
            {"name": "invalidValue", "code": "20", "summary": "A value is invalid."},
            {"name": "invalidAction", "code": "30", "summary": "The action is invalid."},
            {"name": "unsupportedVersion", "code": "40", "summary": "The schema version is not supported."},
            {"name": "quadViewNotConfigured", "code": "50", "summary": "The quad view is not configured."},
            {"name": "invalidQuadViewRotation", "code": "60", "summary": "The quad view cannot have this rotation."},
            {"name": "unsupportedFeature", "code": "70", "summary": "The device does not support this feature."}
          ]
        }
        """#
}
