// Generated from Specs/Examples/decoder2 by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Decoder 2.
    static let videoDecoder2 = #"""
        ### deleteMediaSources_200
        POST /axis-cgi/decoder/mediasource.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "deleteMediaSources", "params": {"ids": [0, 10, 11]}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "deleteMediaSources"}

        ### deleteMediaSources_error1100
        POST /axis-cgi/decoder/mediasource.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "deleteMediaSources", "params": {"ids": [0, 10, 11]}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "deleteMediaSources", "error": {"code": 1100, "message": "Internal error"}}

        ### deleteSequence_200
        POST /axis-cgi/decoder/layout.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "deleteSequence", "params": {"id": 0}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "deleteSequence", "data": {}}

        ### deleteSequence_error1100
        POST /axis-cgi/decoder/layout.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "deleteSequence", "params": {"id": 0}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "deleteSequence", "error": {"code": 1100, "message": "Internal error"}}

        ### getCameraCapabilities_200
        # The page's sample adds Request to the method of the request; its table does not.
        POST /axis-cgi/decoder/decodercapabilities.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "getCameraCapabilities", "params": {"externalIPDeviceInfoId": "1674718420952-92736ff4-6a25-84ba-035f-4285c5744c9c"}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "getCameraCapabilities", "data": {"codec": ["h264", "h265"], "audioSources": [{"audioSourceIndex": "0", "enabled": "yes", "codec": "aac", "inputType": "mic", "name": "Audio"}], "videoSources": [{"imageGroupIndex": "0", "name": "Camera 1", "source": "0", "enabled": "yes", "maxFPS": "25", "resolution": ["3840x2160", "1920x1080", "800x600"]}]}}

        ### getCameraCapabilities_error1100
        # The page's sample adds Request to the method of the request; its table does not.
        POST /axis-cgi/decoder/decodercapabilities.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "getCameraCapabilities", "params": {"externalIPDeviceInfoId": "1674718420952-92736ff4-6a25-84ba-035f-4285c5744c9c"}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "getCameraCapabilities", "error": {"code": 1100, "message": "Internal error"}}

        ### getCurrentPosition_200
        POST /axis-cgi/decoder/player.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "getCurrentPosition"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "getCurrentPosition", "data": {"sequenceId": 1, "sequenceIndex": 4, "currentViewTime": 20}}

        ### getCurrentPosition_error1100
        POST /axis-cgi/decoder/player.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "getCurrentPosition"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "getCurrentPosition", "error": {"code": 1100, "message": "Internal error"}}

        ### getDecoderCapabilities_200
        # The page's sample adds Request to the method of the request; its table does not.
        POST /axis-cgi/decoder/decodercapabilities.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "getDecoderCapabilities"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "getDecoderCapabilities", "data": {"resolutions": ["3840x2160@30", "3840x2160@25", "1920x1080@60", "1920x1080@50", "1920x1080@30", "1920x1080@25", "1280x720@60", "1280x720@50"], "maxVPUInstances": 8, "maxStreams": 9, "streamingProtocols": ["rtspt", "rtsph", "rtspsh"], "audioCodingFormats": ["G.711", "G.726", "OPUS", "MP3", "AAC-LC", "WAV", "ADPCM", "LPCM"], "videoCodingFormats": ["H.264", "H.265"], "imageCodingFormats": ["jpeg", "png"], "mediaTypes": ["video/webm", "video/x-matroska", "video/quicktime", "video/mp4", "image/jpeg", "image/png"]}}

        ### getDecoderCapabilities_error1100
        # The page's sample adds Request to the method of the request; its table does not.
        POST /axis-cgi/decoder/decodercapabilities.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "getDecoderCapabilities"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "getDecoderCapabilities", "error": {"code": 1100, "message": "Internal error"}}

        ### getLineOutEnabled_200
        POST /axis-cgi/decoder/lineout.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "getEnabled"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "getEnabled", "data": {"enabled": true}}

        ### getLineOutEnabled_error1100
        POST /axis-cgi/decoder/lineout.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "getEnabled"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "getEnabled", "error": {"code": 1100, "message": "Internal error"}}

        ### getMediaSources_200
        POST /axis-cgi/decoder/mediasource.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "getMediaSources"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "getMediaSources", "data": {"mediaSources": [{"mediaSourceId": 10, "name": "baker street", "description": "Camera at baker street", "hasAudio": false, "mediaSourceType": "stream", "stream": {"externalIPDeviceInfoId": "1701335688966-dac8ff0a-09de-abfb-83cf-753ad2f760f8", "manufacturer": "com.axis.camera", "externalIPDeviceStreamParameters": "camera=1&resolution=1920x1080&fps=25&videocodec=h264"}}, {"mediaSourceId": 12, "name": "baker street", "description": "Camera at baker street", "hasAudio": false, "mediaSourceType": "stream", "stream": {"externalIPDeviceInfoId": "1701335688966-dac8ff0a-09de-abfb-83cf-753ad2f760f9", "manufacturer": "other", "videoUri": "rtsp://192.168.0.90/axis-media/media.amp?camera=1&resolution=1280x720&fps=30&videocodec=h264"}}, {"mediaSourceId": 11, "name": "media sources 1", "description": "Description 1", "hasAudio": false, "mediaSourceType": "file", "file": {"fileId": "USB/imagename.jpg"}}]}}

        ### getMediaSources_error1100
        POST /axis-cgi/decoder/mediasource.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "getMediaSources"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "getMediaSources", "error": {"code": 1100, "message": "Internal error"}}

        ### getSequence_200
        POST /axis-cgi/decoder/layout.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "getSequence", "params": {"id": 1}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "getSequence", "data": {"name": "A Sequence Name", "views": [{"duration": 30, "segments": [{"mediaSourceId": 0, "actionOnPlaybackEnd": "triggerRestartPlayback", "pane": {"left": 0, "top": 0, "right": 0.5, "bottom": 0.5}}, {"mediaSourceId": 1, "actionOnPlaybackEnd": "triggerFreeze", "pane": {"left": 0.5, "top": 0, "right": 1, "bottom": 0.5}}, {"mediaSourceId": 2, "actionOnPlaybackEnd": "triggerError", "pane": {"left": 0, "top": 0.5, "right": 0.5, "bottom": 1}}, {"mediaSourceId": 5, "actionOnPlaybackEnd": "triggerNextView", "pane": {"left": 0.5, "top": 0.5, "right": 1, "bottom": 1}}]}, {"duration": 60, "segments": [{"mediaSourceId": 4, "actionOnPlaybackEnd": "triggerFreezePlayback", "pane": {"left": 0, "top": 0, "right": 0.5, "bottom": 0.5}}, {"mediaSourceId": 6, "actionOnPlaybackEnd": "triggerError", "pane": {"left": 0.5, "top": 0, "right": 1, "bottom": 0.5}}, {"mediaSourceId": 7, "actionOnPlaybackEnd": "triggerError", "pane": {"left": 0, "top": 0.5, "right": 0.5, "bottom": 1}}, {"mediaSourceId": 8, "actionOnPlaybackEnd": "triggerError", "pane": {"left": 0.5, "top": 0.5, "right": 1, "bottom": 1}}]}, {"duration": 120, "segments": [{"mediaSourceId": 9, "actionOnPlaybackEnd": "triggerError", "pane": {"left": 0, "top": 0, "right": 0.5, "bottom": 0.5}}, {"mediaSourceId": 10, "actionOnPlaybackEnd": "triggerError", "pane": {"left": 0.5, "top": 0, "right": 1, "bottom": 0.5}}, {"mediaSourceId": 3, "actionOnPlaybackEnd": "triggerError", "pane": {"left": 0, "top": 0.5, "right": 0.5, "bottom": 1}}, {"mediaSourceId": 4, "actionOnPlaybackEnd": "triggerError", "pane": {"left": 0.5, "top": 0.5, "right": 1, "bottom": 1}}]}]}}

        ### getSequence_error1100
        POST /axis-cgi/decoder/layout.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "getSequence", "params": {"id": 1}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "getSequence", "error": {"code": 1100, "message": "Internal error"}}

        ### getUnsecureConnectionAllowed_200
        # The page's sample adds Request to the method of the request; its table does not.
        POST /axis-cgi/decoder/decodercapabilities.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "getUnsecureConnectionAllowed"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "getUnsecureConnectionAllowed", "data": {"UnsecureConnectionAllowed": true}}

        ### getUnsecureConnectionAllowed_error1100
        # The page's sample adds Request to the method of the request; its table does not.
        POST /axis-cgi/decoder/decodercapabilities.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "getUnsecureConnectionAllowed"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "getUnsecureConnectionAllowed", "error": {"code": 1100, "message": "Internal error"}}

        ### listSequences_200
        POST /axis-cgi/decoder/layout.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "listSequences"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "listSequences", "data": {"sequences": [{"name": "A Sequence Name", "id": 1, "duration": 360}, {"name": "A Sequence Name 2", "id": 2, "duration": 240}, {"name": "A Sequence Name 3", "id": 3, "duration": 120}]}}

        ### listSequences_error1100
        POST /axis-cgi/decoder/layout.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "listSequences"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "listSequences", "error": {"code": 1100, "message": "Internal error"}}

        ### pauseSequence_200
        POST /axis-cgi/decoder/player.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "pauseSequence", "params": {"resumeTimeout": 60}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "pauseSequence", "data": {}}

        ### pauseSequence_error1100
        POST /axis-cgi/decoder/player.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "pauseSequence", "params": {"resumeTimeout": 60}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "pauseSequence", "error": {"code": 1100, "message": "Internal error"}}

        ### playMediaSource_200
        POST /axis-cgi/decoder/player.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "playMediaSource", "params": {"highResolutionId": 0, "mediumResolutionId": 1, "lowResolutionId": 2, "resumeTimeout": 20, "priority": "medium", "combineMediaSources": true}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "playMediaSource", "data": {}}

        ### playMediaSource_error1100
        POST /axis-cgi/decoder/player.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "playMediaSource", "params": {"highResolutionId": 0, "mediumResolutionId": 1, "lowResolutionId": 2, "resumeTimeout": 20, "priority": "medium", "combineMediaSources": true}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "playMediaSource", "error": {"code": 1100, "message": "Internal error"}}

        ### playNextView_200
        POST /axis-cgi/decoder/player.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "playNextView"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "playNextView"}

        ### playNextView_error1100
        POST /axis-cgi/decoder/player.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "playNextView"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "playNextView", "error": {"code": 1100, "message": "Internal error"}}

        ### playPreviousView_200
        POST /axis-cgi/decoder/player.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "playPreviousView"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "playPreviousView"}

        ### playPreviousView_error1100
        POST /axis-cgi/decoder/player.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "playPreviousView"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "playPreviousView", "error": {"code": 1100, "message": "Internal error"}}

        ### playSequence_200
        POST /axis-cgi/decoder/player.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "playSequence", "params": {"id": 0, "viewIndex": 1, "resumeTimeout": 3600}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "playSequence", "data": {}}

        ### playSequence_error1100
        POST /axis-cgi/decoder/player.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "playSequence", "params": {"id": 0, "viewIndex": 1, "resumeTimeout": 3600}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "playSequence", "error": {"code": 1100, "message": "Internal error"}}

        ### playView_200
        POST /axis-cgi/decoder/player.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "playView", "params": {"viewIndex": 0}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "playView"}

        ### playView_error1100
        POST /axis-cgi/decoder/player.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "playView", "params": {"viewIndex": 0}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "playView", "error": {"code": 1100, "message": "Internal error"}}

        ### resumeSequence_200
        POST /axis-cgi/decoder/player.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "resumeSequence"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "resumeSequence", "data": {}}

        ### resumeSequence_error1100
        POST /axis-cgi/decoder/player.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "resumeSequence"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "resumeSequence", "error": {"code": 1100, "message": "Internal error"}}

        ### setLineOutEnabled_200
        POST /axis-cgi/decoder/lineout.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "setEnabled", "params": {"enabled": true}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "setEnabled", "data": {}}

        ### setLineOutEnabled_error1100
        POST /axis-cgi/decoder/lineout.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "setEnabled", "params": {"enabled": true}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "setEnabled", "error": {"code": 1100, "message": "Internal error"}}

        ### setMediaSources_200
        POST /axis-cgi/decoder/mediasource.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "setMediaSources", "params": {"mediaSources": [{"mediaSourceId": 10, "name": "baker street", "description": "Camera at baker street", "hasAudio": false, "mediaSourceType": "stream", "stream": {"externalIPDeviceInfoId": "1701335688966-dac8ff0a-09de-abfb-83cf-753ad2f760f8", "manufacturer": "com.axis.camera", "externalIPDeviceStreamParameters": "camera=1&resolution=1920x1080&fps=25&videocodec=h264"}}, {"mediaSourceId": 12, "name": "baker street", "description": "Camera at baker street", "hasAudio": false, "mediaSourceType": "stream", "stream": {"externalIPDeviceInfoId": "1701335688966-dac8ff0a-09de-abfb-83cf-753ad2f760f9", "manufacturer": "other", "videoUri": "rtsp://192.168.0.90/axis-media/media.amp?camera=1&resolution=1280x720&fps=30&videocodec=h264"}}, {"mediaSourceId": 11, "name": "media sources 1", "description": "Description 1", "hasAudio": false, "mediaSourceType": "file", "file": {"fileId": "USB/imagename.jpg"}}]}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "setMediaSources", "data": {"ids": [10, 11, 12]}}

        ### setMediaSources_error1100
        POST /axis-cgi/decoder/mediasource.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "setMediaSources", "params": {"mediaSources": [{"mediaSourceId": 10, "name": "baker street", "description": "Camera at baker street", "hasAudio": false, "mediaSourceType": "stream", "stream": {"externalIPDeviceInfoId": "1701335688966-dac8ff0a-09de-abfb-83cf-753ad2f760f8", "manufacturer": "com.axis.camera", "externalIPDeviceStreamParameters": "camera=1&resolution=1920x1080&fps=25&videocodec=h264"}}, {"mediaSourceId": 12, "name": "baker street", "description": "Camera at baker street", "hasAudio": false, "mediaSourceType": "stream", "stream": {"externalIPDeviceInfoId": "1701335688966-dac8ff0a-09de-abfb-83cf-753ad2f760f9", "manufacturer": "other", "videoUri": "rtsp://192.168.0.90/axis-media/media.amp?camera=1&resolution=1280x720&fps=30&videocodec=h264"}}, {"mediaSourceId": 11, "name": "media sources 1", "description": "Description 1", "hasAudio": false, "mediaSourceType": "file", "file": {"fileId": "USB/imagename.jpg"}}]}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "setMediaSources", "error": {"code": 1100, "message": "Internal error"}}

        ### setSequence_200
        POST /axis-cgi/decoder/layout.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "setSequence", "params": {"name": "A Sequence Name", "views": [{"duration": 30, "segments": [{"mediaSourceId": 0, "actionOnPlaybackEnd": "triggerRestartPlayback", "pane": {"left": 0, "top": 0, "right": 1, "bottom": 1}}]}]}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "setSequence", "data": {"id": 0}}

        ### setSequence_200_2
        POST /axis-cgi/decoder/layout.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "setSequence", "params": {"name": "A Sequence Name", "views": [{"duration": 30, "segments": [{"mediaSourceId": 0, "actionOnPlaybackEnd": "triggerRestartPlayback", "pane": {"left": 0, "top": 0, "right": 0.5, "bottom": 0.5}}, {"mediaSourceId": 1, "pane": {"left": 0.5, "top": 0, "right": 1, "bottom": 0.5}}, {"mediaSourceId": 2, "pane": {"left": 0, "top": 0.5, "right": 0.5, "bottom": 1}}, {"mediaSourceId": 5, "actionOnPlaybackEnd": "triggerNextView", "pane": {"left": 0.5, "top": 0.5, "right": 1, "bottom": 1}}]}]}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "setSequence", "data": {"id": 0}}

        ### setSequence_200_3
        POST /axis-cgi/decoder/layout.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "setSequence", "params": {"name": "A Sequence Name", "views": [{"duration": 30, "segments": [{"mediaSourceId": 0, "actionOnPlaybackEnd": "triggerRestartPlayback", "pane": {"left": 0, "top": 0, "right": 0.5, "bottom": 0.5}}, {"mediaSourceId": 1, "pane": {"left": 0.5, "top": 0, "right": 1, "bottom": 0.5}}, {"mediaSourceId": 2, "pane": {"left": 0, "top": 0.5, "right": 0.5, "bottom": 1}}, {"mediaSourceId": 5, "actionOnPlaybackEnd": "triggerNextView", "pane": {"left": 0.5, "top": 0.5, "right": 1, "bottom": 1}}]}, {"duration": 60, "segments": [{"mediaSourceId": 4, "actionOnPlaybackEnd": "triggerFreezePlayback", "pane": {"left": 0, "top": 0, "right": 0.5, "bottom": 0.5}}, {"mediaSourceId": 6, "actionOnPlaybackEnd": "triggerError", "pane": {"left": 0.5, "top": 0, "right": 1, "bottom": 0.5}}, {"mediaSourceId": 7, "pane": {"left": 0, "top": 0.5, "right": 0.5, "bottom": 1}}, {"mediaSourceId": 8, "pane": {"left": 0.5, "top": 0.5, "right": 1, "bottom": 1}}]}, {"duration": 120, "segments": [{"mediaSourceId": 9, "pane": {"left": 0, "top": 0, "right": 0.5, "bottom": 0.5}}, {"mediaSourceId": 10, "pane": {"left": 0.5, "top": 0, "right": 1, "bottom": 0.5}}, {"mediaSourceId": 3, "actionOnPlaybackEnd": "triggerError", "pane": {"left": 0, "top": 0.5, "right": 0.5, "bottom": 1}}, {"mediaSourceId": 4, "actionOnPlaybackEnd": "triggerError", "pane": {"left": 0.5, "top": 0.5, "right": 1, "bottom": 1}}]}]}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "setSequence", "data": {"id": 0}}

        ### setSequence_error1100
        POST /axis-cgi/decoder/layout.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "setSequence", "params": {"name": "A Sequence Name", "views": [{"duration": 30, "segments": [{"mediaSourceId": 0, "actionOnPlaybackEnd": "triggerRestartPlayback", "pane": {"left": 0, "top": 0, "right": 1, "bottom": 1}}]}]}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "setSequence", "error": {"code": 1100, "message": "Internal error"}}

        ### setUnsecureConnectionAllowed_200
        # The page's sample has SetUnsecureConnectionAllowedRequest in the request; its table has the method.
        POST /axis-cgi/decoder/decodercapabilities.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "setUnsecureConnectionAllowed", "params": {"UnsecureConnectionAllowed": true}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "setUnsecureConnectionAllowed", "data": {}}

        ### setUnsecureConnectionAllowed_error1100
        # The page's sample has SetUnsecureConnectionAllowedRequest in the request; its table has the method.
        POST /axis-cgi/decoder/decodercapabilities.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "setUnsecureConnectionAllowed", "params": {"UnsecureConnectionAllowed": true}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "setUnsecureConnectionAllowed", "error": {"code": 1100, "message": "Internal error"}}

        ### stopMediaSource_200
        POST /axis-cgi/decoder/player.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "stopMediaSource", "params": {"highResolutionId": 0}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "stopMediaSource", "data": {}}

        ### stopMediaSource_error1100
        POST /axis-cgi/decoder/player.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "stopMediaSource", "params": {"highResolutionId": 0}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "stopMediaSource", "error": {"code": 1100, "message": "Internal error"}}

        ### stopSequence_200
        POST /axis-cgi/decoder/player.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "stopSequence"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "stopSequence", "data": {}}

        ### stopSequence_error1100
        POST /axis-cgi/decoder/player.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "stopSequence"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.0", "method": "stopSequence", "error": {"code": 1100, "message": "Internal error"}}

        """#
}
