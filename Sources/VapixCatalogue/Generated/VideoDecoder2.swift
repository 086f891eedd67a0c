// Generated from Specs/decoder2.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Decoder 2.
    static let videoDecoder2 = #"""
        {
          "name": "videoDecoder2",
          "namespace": "VideoDecoder2",
          "title": "Decoder 2",
          "summary": "The views on the screen of a video decoder, and the sources of their video.",
          "family": "VapixVideo",
          "documentation": "https://developer.axis.com/vapix/network-video/decoder2-api/",
          "discovery": "decoder",
          "since": "AXIS OS 12.2",
          "operations": [
            {
              "id": "videoDecoder2/setSequence",
              "name": "setSequence",
              "summary": "Adds a sequence of views, or replaces one.",
              "swift": "vapix.videoDecoder2.setSequence(name: String, views: [VideoDecoder2.View], id: Int? = nil) async throws -> VideoDecoder2.SetSequenceReply",
              "documentation": "https://developer.axis.com/vapix/network-video/decoder2-api/#setsequence",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/decoder/layout.cgi",
              "method": "setSequence",
              "apiVersion": "2.0",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "once",
              "since": "AXIS OS 12.2",
              "sendsParameters": true,
              "parameters": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The identifier, 0 to 24; an existing sequence with this identifier is replaced. If absent, the decoder chooses one.", "place": "params", "isRequired": false},
                {"name": "name", "wire": "name", "type": "string", "summary": "The name, at most 64 characters.", "place": "params", "isRequired": true},
                {"name": "views", "wire": "views", "type": "list<View>", "summary": "The views, which are shown one after another.", "separator": ",", "place": "params", "isRequired": true}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "id", "wire": "id", "type": "int32", "summary": "The sequence's identifier.", "isRequired": true}
                ]
              }
            },
            {
              "id": "videoDecoder2/getSequence",
              "name": "getSequence",
              "summary": "Reads a sequence.",
              "swift": "vapix.videoDecoder2.getSequence(id: Int) async throws -> VideoDecoder2.SequenceReply",
              "documentation": "https://developer.axis.com/vapix/network-video/decoder2-api/#getsequence",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/decoder/layout.cgi",
              "method": "getSequence",
              "apiVersion": "2.0",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "since": "AXIS OS 12.2",
              "sendsParameters": true,
              "parameters": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The sequence's identifier.", "place": "params", "isRequired": true}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "id", "wire": "id", "type": "int32", "summary": "The identifier.", "isRequired": false},
                  {"name": "name", "wire": "name", "type": "string", "summary": "The name.", "isRequired": false},
                  {"name": "views", "wire": "views", "type": "list<View>", "summary": "The views, which are shown one after another.", "isRequired": false}
                ]
              }
            },
            {
              "id": "videoDecoder2/listSequences",
              "name": "listSequences",
              "summary": "Lists all sequences.",
              "swift": "vapix.videoDecoder2.listSequences() async throws -> VideoDecoder2.ListSequencesReply",
              "documentation": "https://developer.axis.com/vapix/network-video/decoder2-api/#listsequence",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/decoder/layout.cgi",
              "method": "listSequences",
              "apiVersion": "2.0",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "since": "AXIS OS 12.2",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "sequences", "wire": "sequences", "type": "list<SequenceInfo>", "summary": "The sequences.", "isRequired": false}
                ]
              }
            },
            {
              "id": "videoDecoder2/deleteSequence",
              "name": "deleteSequence",
              "summary": "Removes a sequence.",
              "swift": "vapix.videoDecoder2.deleteSequence(id: Int) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/decoder2-api/#deletesequence",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/decoder/layout.cgi",
              "method": "deleteSequence",
              "apiVersion": "2.0",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "idempotent",
              "since": "AXIS OS 12.2",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The sequence's identifier.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "videoDecoder2/setMediaSources",
              "name": "setMediaSources",
              "summary": "Adds media sources, or replaces them.",
              "swift": "vapix.videoDecoder2.setMediaSources(mediaSources: [VideoDecoder2.MediaSource]) async throws -> VideoDecoder2.SetMediaSourcesReply",
              "documentation": "https://developer.axis.com/vapix/network-video/decoder2-api/#setmediasources",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/decoder/mediasource.cgi",
              "method": "setMediaSources",
              "apiVersion": "2.0",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "idempotent",
              "since": "AXIS OS 12.2",
              "sendsParameters": true,
              "parameters": [
                {"name": "mediaSources", "wire": "mediaSources", "type": "list<MediaSource>", "summary": "The media sources.", "separator": ",", "place": "params", "isRequired": true}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "ids", "wire": "ids", "type": "list<int32>", "summary": "The identifiers of the media sources.", "isRequired": false}
                ]
              }
            },
            {
              "id": "videoDecoder2/getMediaSources",
              "name": "getMediaSources",
              "summary": "Lists all media sources.",
              "swift": "vapix.videoDecoder2.getMediaSources() async throws -> VideoDecoder2.MediaSourcesReply",
              "documentation": "https://developer.axis.com/vapix/network-video/decoder2-api/#getmediasources",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/decoder/mediasource.cgi",
              "method": "getMediaSources",
              "apiVersion": "2.0",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "since": "AXIS OS 12.2",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "mediaSources", "wire": "mediaSources", "type": "list<MediaSource>", "summary": "The media sources.", "isRequired": false}
                ]
              }
            },
            {
              "id": "videoDecoder2/deleteMediaSources",
              "name": "deleteMediaSources",
              "summary": "Removes media sources, even if sequences use them.",
              "swift": "vapix.videoDecoder2.deleteMediaSources(ids: [Int]) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/decoder2-api/#deletemediasources",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/decoder/mediasource.cgi",
              "method": "deleteMediaSources",
              "apiVersion": "2.0",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "idempotent",
              "since": "AXIS OS 12.2",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "ids", "wire": "ids", "type": "list<int32>", "summary": "The identifiers of the media sources to remove.", "separator": ",", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "videoDecoder2/playSequence",
              "name": "playSequence",
              "summary": "Shows a sequence.",
              "swift": "vapix.videoDecoder2.playSequence(id: Int, viewIndex: Int? = nil, resumeTimeout: Duration? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/decoder2-api/#playsequence",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/decoder/player.cgi",
              "method": "playSequence",
              "apiVersion": "2.0",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "once",
              "since": "AXIS OS 12.2",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The sequence's identifier.", "place": "params", "isRequired": true},
                {"name": "viewIndex", "wire": "viewIndex", "type": "int32", "summary": "The place in the sequence of the first view to show, from 0.", "place": "params", "isRequired": false},
                {"name": "resumeTimeout", "wire": "resumeTimeout", "type": "duration<seconds>", "summary": "How long the new sequence plays before the interrupted one resumes.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "videoDecoder2/stopSequence",
              "name": "stopSequence",
              "summary": "Stops the sequence.",
              "swift": "vapix.videoDecoder2.stopSequence() async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/decoder2-api/#stopsequence",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/decoder/player.cgi",
              "method": "stopSequence",
              "apiVersion": "2.0",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "idempotent",
              "since": "AXIS OS 12.2",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "fields": []}
            },
            {
              "id": "videoDecoder2/pauseSequence",
              "name": "pauseSequence",
              "summary": "Pauses the sequence at the current view, which plays on.",
              "swift": "vapix.videoDecoder2.pauseSequence(resumeTimeout: Duration? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/decoder2-api/#pausesequence",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/decoder/player.cgi",
              "method": "pauseSequence",
              "apiVersion": "2.0",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "idempotent",
              "since": "AXIS OS 12.2",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "resumeTimeout", "wire": "resumeTimeout", "type": "duration<seconds>", "summary": "The time after which the sequence resumes.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "videoDecoder2/resumeSequence",
              "name": "resumeSequence",
              "summary": "Resumes the sequence.",
              "swift": "vapix.videoDecoder2.resumeSequence() async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/decoder2-api/#resumesequence",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/decoder/player.cgi",
              "method": "resumeSequence",
              "apiVersion": "2.0",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "idempotent",
              "since": "AXIS OS 12.2",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "fields": []}
            },
            {
              "id": "videoDecoder2/playMediaSource",
              "name": "playMediaSource",
              "summary": "Interrupts the sequence to show a media source.",
              "swift": "vapix.videoDecoder2.playMediaSource(highResolutionID: Int, mediumResolutionID: Int, lowResolutionID: Int, priority: VideoDecoder2.Priority, combinesMediaSources: Bool, resumeTimeout: Duration? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/decoder2-api/#playmediasource",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/decoder/player.cgi",
              "method": "playMediaSource",
              "apiVersion": "2.0",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "once",
              "since": "AXIS OS 12.2",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "highResolutionID", "wire": "highResolutionId", "type": "int32", "summary": "The media source to show on the whole screen.", "place": "params", "isRequired": true},
                {"name": "mediumResolutionID", "wire": "mediumResolutionId", "type": "int32", "summary": "The media source to show together with half of the maximum number of streams.", "place": "params", "isRequired": true},
                {"name": "lowResolutionID", "wire": "lowResolutionId", "type": "int32", "summary": "The media source to show together with the maximum number of streams.", "place": "params", "isRequired": true},
                {"name": "resumeTimeout", "wire": "resumeTimeout", "type": "duration<seconds>", "summary": "The time after which the interrupted sequence resumes.", "place": "params", "isRequired": false},
                {"name": "priority", "wire": "priority", "type": "Priority", "summary": "The priority over the media sources of other calls.", "place": "params", "isRequired": true},
                {"name": "combinesMediaSources", "wire": "combineMediaSources", "type": "bool", "summary": "Whether the media source may share the screen.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "videoDecoder2/stopMediaSource",
              "name": "stopMediaSource",
              "summary": "Stops a media source that interrupts the sequence; after the last one, the sequence goes on.",
              "swift": "vapix.videoDecoder2.stopMediaSource(highResolutionID: Int) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/decoder2-api/#stopmediasource",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/decoder/player.cgi",
              "method": "stopMediaSource",
              "apiVersion": "2.0",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "idempotent",
              "since": "AXIS OS 12.2",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "highResolutionID", "wire": "highResolutionId", "type": "int32", "summary": "The media source to stop.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "videoDecoder2/playNextView",
              "name": "playNextView",
              "summary": "Shows the next view of the sequence.",
              "swift": "vapix.videoDecoder2.playNextView() async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/decoder2-api/#playnextview",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/decoder/player.cgi",
              "method": "playNextView",
              "apiVersion": "2.0",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "once",
              "since": "AXIS OS 12.2",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "fields": []}
            },
            {
              "id": "videoDecoder2/playPreviousView",
              "name": "playPreviousView",
              "summary": "Shows the view of the sequence before this one.",
              "swift": "vapix.videoDecoder2.playPreviousView() async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/decoder2-api/#playpreviousview",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/decoder/player.cgi",
              "method": "playPreviousView",
              "apiVersion": "2.0",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "once",
              "since": "AXIS OS 12.2",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "fields": []}
            },
            {
              "id": "videoDecoder2/playView",
              "name": "playView",
              "summary": "Shows a view of the sequence.",
              "swift": "vapix.videoDecoder2.playView(viewIndex: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/decoder2-api/#playview",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/decoder/player.cgi",
              "method": "playView",
              "apiVersion": "2.0",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "idempotent",
              "since": "AXIS OS 12.2",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "viewIndex", "wire": "viewIndex", "type": "int32", "summary": "The view's place in the sequence, from 0.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "videoDecoder2/getCurrentPosition",
              "name": "getCurrentPosition",
              "summary": "Reads which view of which sequence is shown.",
              "swift": "vapix.videoDecoder2.getCurrentPosition() async throws -> VideoDecoder2.CurrentPositionReply",
              "documentation": "https://developer.axis.com/vapix/network-video/decoder2-api/#getcurrentposition",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/decoder/player.cgi",
              "method": "getCurrentPosition",
              "apiVersion": "2.0",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "since": "AXIS OS 12.2",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "sequenceID", "wire": "sequenceId", "type": "int32", "summary": "The sequence's identifier.", "isRequired": false},
                  {"name": "viewIndex", "wire": "sequenceIndex", "type": "int32", "summary": "The view's place in the sequence, from 0.", "isRequired": false},
                  {"name": "viewTime", "wire": "currentViewTime", "type": "duration<seconds>", "summary": "For how long the view has been shown.", "isRequired": false}
                ]
              }
            },
            {
              "id": "videoDecoder2/getCameraCapabilities",
              "name": "getCameraCapabilities",
              "summary": "Reads what an Axis camera can stream.",
              "swift": "vapix.videoDecoder2.getCameraCapabilities(deviceID: String) async throws -> VideoDecoder2.CameraCapabilitiesReply",
              "documentation": "https://developer.axis.com/vapix/network-video/decoder2-api/#getcameracapabilities",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/decoder/decodercapabilities.cgi",
              "method": "getCameraCapabilities",
              "apiVersion": "2.0",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "since": "AXIS OS 12.2",
              "sendsParameters": true,
              "parameters": [
                {"name": "deviceID", "wire": "externalIPDeviceInfoId", "type": "string", "summary": "The camera's identifier in the External IP device information API.", "place": "params", "isRequired": true}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "videoCodecs", "wire": "codec", "type": "list<string>", "summary": "The encodings of video, \"h264\" for example.", "isRequired": false},
                  {"name": "audioSources", "wire": "audioSources", "type": "list<AudioSource>", "summary": "The sources of sound.", "isRequired": false},
                  {"name": "videoSources", "wire": "videoSources", "type": "list<VideoSource>", "summary": "The sources of video.", "isRequired": false}
                ]
              }
            },
            {
              "id": "videoDecoder2/getDecoderCapabilities",
              "name": "getDecoderCapabilities",
              "summary": "Reads what the decoder can show.",
              "swift": "vapix.videoDecoder2.getDecoderCapabilities() async throws -> VideoDecoder2.DecoderCapabilitiesReply",
              "documentation": "https://developer.axis.com/vapix/network-video/decoder2-api/#getdecodercapabilities",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/decoder/decodercapabilities.cgi",
              "method": "getDecoderCapabilities",
              "apiVersion": "2.0",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "since": "AXIS OS 12.2",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "resolutions", "wire": "resolutions", "type": "list<string>", "summary": "The resolutions of the screen with their frame rates, \"1920x1080@60\" for example.", "isRequired": false},
                  {"name": "maximumHardwareStreams", "wire": "maxVPUInstances", "type": "int32", "summary": "The maximum number of streams that hardware can decode.", "isRequired": false},
                  {"name": "maximumStreams", "wire": "maxStreams", "type": "int32", "summary": "The maximum number of streams.", "isRequired": false},
                  {"name": "streamingProtocols", "wire": "streamingProtocols", "type": "list<string>", "summary": "The protocols of streams, \"rtspt\" for example.", "isRequired": false},
                  {"name": "audioCodingFormats", "wire": "audioCodingFormats", "type": "list<string>", "summary": "The encodings of sound, \"AAC-LC\" for example.", "isRequired": false},
                  {"name": "videoCodingFormats", "wire": "videoCodingFormats", "type": "list<string>", "summary": "The encodings of video, \"H.264\" for example.", "isRequired": false},
                  {"name": "imageCodingFormats", "wire": "imageCodingFormats", "type": "list<string>", "summary": "The encodings of pictures, \"jpeg\" for example.", "isRequired": false},
                  {"name": "mediaTypes", "wire": "mediaTypes", "type": "list<string>", "summary": "The media types of files, \"video/mp4\" for example.", "isRequired": false}
                ]
              }
            },
            {
              "id": "videoDecoder2/getUnsecureConnectionAllowed",
              "name": "getUnsecureConnectionAllowed",
              "summary": "Reads whether the decoder may ask cameras for their capabilities without encryption.",
              "swift": "vapix.videoDecoder2.getUnsecureConnectionAllowed() async throws -> VideoDecoder2.UnsecureConnectionAllowedReply",
              "documentation": "https://developer.axis.com/vapix/network-video/decoder2-api/#getunsecureconnectionallowed",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/decoder/decodercapabilities.cgi",
              "method": "getUnsecureConnectionAllowed",
              "apiVersion": "2.0",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "since": "AXIS OS 12.2",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "isAllowed", "wire": "UnsecureConnectionAllowed", "type": "bool", "summary": "Whether the decoder may ask cameras for their capabilities without encryption.", "isRequired": true}
                ]
              }
            },
            {
              "id": "videoDecoder2/setUnsecureConnectionAllowed",
              "name": "setUnsecureConnectionAllowed",
              "summary": "Sets whether the decoder may ask cameras for their capabilities without encryption.",
              "swift": "vapix.videoDecoder2.setUnsecureConnectionAllowed(isAllowed: Bool) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/decoder2-api/#setunsecureconnectionallowed",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/decoder/decodercapabilities.cgi",
              "method": "setUnsecureConnectionAllowed",
              "apiVersion": "2.0",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "idempotent",
              "since": "AXIS OS 12.2",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "isAllowed", "wire": "UnsecureConnectionAllowed", "type": "bool", "summary": "Whether the decoder may ask cameras for their capabilities without encryption.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "videoDecoder2/setLineOutEnabled",
              "name": "setLineOutEnabled",
              "summary": "Turns the sound of the line-out port on or off.",
              "swift": "vapix.videoDecoder2.setLineOutEnabled(enabled: Bool) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/decoder2-api/#setenabled",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/decoder/lineout.cgi",
              "method": "setEnabled",
              "apiVersion": "2.0",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "idempotent",
              "since": "AXIS OS 12.2",
              "unverified": true,
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "enabled", "wire": "enabled", "type": "bool", "summary": "Whether the line-out port has sound.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "videoDecoder2/getLineOutEnabled",
              "name": "getLineOutEnabled",
              "summary": "Reads whether the line-out port has sound.",
              "swift": "vapix.videoDecoder2.getLineOutEnabled() async throws -> VideoDecoder2.LineOutEnabledReply",
              "documentation": "https://developer.axis.com/vapix/network-video/decoder2-api/#getenabled",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/decoder/lineout.cgi",
              "method": "getEnabled",
              "apiVersion": "2.0",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "since": "AXIS OS 12.2",
              "unverified": true,
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "enabled", "wire": "enabled", "type": "bool", "summary": "Whether the line-out port has sound.", "isRequired": true}
                ]
              }
            }
          ],
          "types": [
            {
              "name": "View",
              "summary": "The media sources that the screen shows at the same time.",
              "fields": [
                {"name": "duration", "wire": "duration", "type": "duration<seconds>", "summary": "How long the view is shown, 1 second to 24 hours; ignored in a sequence of one view.", "isRequired": false},
                {"name": "segments", "wire": "segments", "type": "list<Segment>", "summary": "The media sources and their places.", "isRequired": true}
              ]
            },
            {
              "name": "Segment",
              "summary": "A media source and its place on the screen.",
              "fields": [
                {"name": "mediaSourceID", "wire": "mediaSourceId", "type": "int32", "summary": "The media source's identifier, 0 to 999.", "isRequired": true},
                {"name": "actionOnPlaybackEnd", "wire": "actionOnPlaybackEnd", "type": "EndAction", "summary": "The action at the end of the media source; if absent, the last picture stays.", "isRequired": false},
                {"name": "pane", "wire": "pane", "type": "Pane", "summary": "The media source's place on the screen.", "isRequired": true}
              ]
            },
            {
              "name": "Pane",
              "summary": "A part of the screen; 0, 0 is its upper left corner, and 1, 1 its lower right one.",
              "fields": [
                {"name": "left", "wire": "left", "type": "double", "summary": "The left side, from 0 to 1.", "isRequired": true},
                {"name": "top", "wire": "top", "type": "double", "summary": "The upper side, from 0 to 1.", "isRequired": true},
                {"name": "right", "wire": "right", "type": "double", "summary": "The right side, from 0 to 1.", "isRequired": true},
                {"name": "bottom", "wire": "bottom", "type": "double", "summary": "The lower side, from 0 to 1.", "isRequired": true}
              ]
            },
            {
              "name": "EndAction",
              "summary": "An action at the end of a media source.",
              "words": [
                {"name": "showError", "wire": "triggerError", "summary": "A picture shows that there is an error."},
                {"name": "freeze", "wire": "triggerFreezePlayback", "summary": "The last picture stays."},
                {"name": "nextView", "wire": "triggerNextView", "summary": "The next view is shown."},
                {"name": "restart", "wire": "triggerRestartPlayback", "summary": "The media source starts again."}
              ]
            },
            {
              "name": "SequenceInfo",
              "summary": "A sequence.",
              "fields": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The sequence's identifier.", "isRequired": true},
                {"name": "name", "wire": "name", "type": "string", "summary": "The sequence's name.", "isRequired": false},
                {"name": "duration", "wire": "duration", "type": "duration<seconds>", "summary": "How long the sequence is shown.", "isRequired": false}
              ]
            },
            {
              "name": "MediaSource",
              "summary": "A stream or a file.",
              "fields": [
                {"name": "id", "wire": "mediaSourceId", "type": "int32", "summary": "The identifier, 0 to 999.", "isRequired": false},
                {"name": "name", "wire": "name", "type": "string", "summary": "The name, at most 64 characters.", "isRequired": false},
                {"name": "comment", "wire": "description", "type": "string", "summary": "The description, at most 250 characters.", "isRequired": false},
                {"name": "hasAudio", "wire": "hasAudio", "type": "bool", "summary": "Whether the media source's sound can be heard.", "isRequired": false},
                {"name": "type", "wire": "mediaSourceType", "type": "MediaSourceType", "summary": "Whether the media source is a stream or a file.", "isRequired": false},
                {"name": "stream", "wire": "stream", "type": "Stream", "summary": "The stream, if the media source is a stream.", "isRequired": false},
                {"name": "file", "wire": "file", "type": "File", "summary": "The file, if the media source is a file.", "isRequired": false},
                {"name": "usesSoftwareDecoder", "wire": "forceSWDecoder", "type": "bool", "summary": "Whether software decodes the media source; needed for more media sources than hardware can decode.", "isRequired": false}
              ]
            },
            {
              "name": "MediaSourceType",
              "summary": "A kind of media source.",
              "words": [
                {"name": "stream", "wire": "stream", "summary": "A stream."},
                {"name": "file", "wire": "file", "summary": "A file."}
              ]
            },
            {
              "name": "Stream",
              "summary": "The stream of a device.",
              "fields": [
                {"name": "deviceID", "wire": "externalIPDeviceInfoId", "type": "string", "summary": "The device's identifier in the External IP device information API, which holds the login.", "isRequired": true},
                {"name": "manufacturer", "wire": "manufacturer", "type": "Manufacturer", "summary": "The maker of the device.", "isRequired": false},
                {"name": "axisParameters", "wire": "externalIPDeviceStreamParameters", "type": "string", "summary": "For Axis devices, the arguments of the stream, \"camera=1&fps=25\" for example.", "isRequired": false},
                {"name": "address", "wire": "videoUri", "type": "string", "summary": "For other devices, the address of the stream, at most 255 characters.", "isRequired": false}
              ]
            },
            {
              "name": "Manufacturer",
              "summary": "The maker of a device.",
              "words": [
                {"name": "axis", "wire": "com.axis.camera", "summary": "Axis."},
                {"name": "axisCameraStation", "wire": "com.axis.acs", "summary": "Axis; only the documentation of getMediaSources has this value."},
                {"name": "other", "wire": "other", "summary": "Another maker."}
              ]
            },
            {
              "name": "File",
              "summary": "A file of the decoder.",
              "fields": [
                {"name": "id", "wire": "fileId", "type": "string", "summary": "The file's name, \"USB/imagename.jpg\" for example.", "isRequired": true}
              ]
            },
            {
              "name": "Priority",
              "summary": "The priority of a call over other calls.",
              "words": [
                {"name": "high", "wire": "high", "summary": "The call comes first."},
                {"name": "medium", "wire": "medium", "summary": "The call comes after calls of high priority."},
                {"name": "low", "wire": "low", "summary": "The call comes last."}
              ]
            },
            {
              "name": "AudioSource",
              "summary": "A source of sound of a camera.",
              "fields": [
                {"name": "index", "wire": "audioSourceIndex", "type": "string", "summary": "The audio source's number, from 0.", "isRequired": false},
                {"name": "isEnabled", "wire": "enabled", "type": "yesno", "summary": "Whether the audio source is on.", "isRequired": false},
                {"name": "codec", "wire": "codec", "type": "string", "summary": "The encoding of the audio source, \"aac\" for example.", "isRequired": false},
                {"name": "inputType", "wire": "inputType", "type": "string", "summary": "The kind of input, \"mic\" for example.", "isRequired": false},
                {"name": "name", "wire": "name", "type": "string", "summary": "The audio source's name.", "isRequired": false}
              ]
            },
            {
              "name": "VideoSource",
              "summary": "A source of video of a camera.",
              "fields": [
                {"name": "index", "wire": "imageGroupIndex", "type": "string", "summary": "The video source's number, from 0.", "isRequired": false},
                {"name": "name", "wire": "name", "type": "string", "summary": "The video source's name.", "isRequired": false},
                {"name": "source", "wire": "source", "type": "string", "summary": "The number of the sensor, from 0.", "isRequired": false},
                {"name": "isEnabled", "wire": "enabled", "type": "yesno", "summary": "Whether the video source is on.", "isRequired": false},
                {"name": "maximumFPS", "wire": "maxFPS", "type": "numeric<double>", "summary": "The maximum frame rate, in pictures per second.", "isRequired": false},
                {"name": "resolutions", "wire": "resolution", "type": "list<resolution>", "summary": "The resolutions to choose from.", "isRequired": false}
              ]
            }
          ],
          "errors": [
            {"name": "internalError", "code": "1100", "summary": "The device failed."},
            {"name": "unsupportedVersion", "code": "2100", "summary": "The API version is not supported."},
            {"name": "invalidJSON", "code": "2101", "summary": "The request is not JSON."},
            {"name": "unsupportedMethod", "code": "2102", "summary": "The method is not supported."},
            {"name": "missingParameter", "code": "2103", "summary": "A required parameter is missing."},
            {"name": "invalidParameter", "code": "2104", "summary": "A parameter's value is invalid."},
            {"name": "notAuthorized", "code": "2105", "summary": "The user may not do this."}
          ]
        }
        """#
}
