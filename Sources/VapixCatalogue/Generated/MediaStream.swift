// Generated from Specs/media-stream.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Media stream over HTTP.
    static let mediaStream = #"""
        {
          "name": "mediaStream",
          "namespace": "MediaStream",
          "title": "Media stream over HTTP",
          "summary": "Video and sound as an endless file of Matroska or MP4.",
          "family": "VapixVideo",
          "documentation": "https://developer.axis.com/vapix/network-video/media-stream-over-http/",
          "discovery": "media-cgi",
          "errors": [],
          "operations": [
            {
              "id": "mediaStream/open",
              "name": "open",
              "summary": "Streams video and sound; arguments that are left out take the device's settings.",
              "swift": "vapix.mediaStream.open(camera: String? = nil, streamProfile: String? = nil, container: MediaStream.Container? = nil, hasVideo: Bool? = nil, hasAudio: Bool? = nil, videoCodec: MediaStream.VideoCodec? = nil, h264Profile: MediaStream.H264Profile? = nil, resolution: Resolution? = nil, fps: Int? = nil, compression: Int? = nil, rotation: Int? = nil, mirror: Bool? = nil, color: Bool? = nil, squarePixel: Bool? = nil, bitrateMode: MediaStream.BitrateMode? = nil, bitratePriority: MediaStream.BitratePriority? = nil, maximumBitrate: Int? = nil, averageTargetBitrate: Int? = nil, averageMaximumBitrate: Int? = nil, averageRetentionTime: Duration? = nil, frameSkipMode: MediaStream.FrameSkipMode? = nil, zipstreamStrength: String? = nil, zipstreamFPSMode: MediaStream.ZipstreamMode? = nil, zipstreamGOPMode: MediaStream.ZipstreamMode? = nil, zipstreamMaximumGOPLength: Int? = nil, audioCodec: MediaStream.AudioCodec? = nil, audioBitrate: Int? = nil, audioSampleRate: Int? = nil, audioChannelCount: Int? = nil, audioChannel: Int? = nil, audioDeviceID: Int? = nil, audioInputID: Int? = nil) async throws -> MediaStream.OpenReply",
              "documentation": "https://developer.axis.com/vapix/network-video/media-stream-over-http/#axis-cgimediacgi",
              "style": "stream",
              "httpMethod": "GET",
              "path": "/axis-cgi/media.cgi",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": false,
              "reply": {"form": "stream", "contentType": "video/x-matroska", "fields": []},
              "parameters": [
                {"name": "camera", "wire": "camera", "type": "string", "summary": "The video source or view area, from 1, or \"quad\"; 1 if absent.", "place": "url", "isRequired": false},
                {"name": "streamProfile", "wire": "streamprofile", "type": "string", "summary": "The name of the stream profile.", "place": "url", "isRequired": false},
                {"name": "container", "wire": "container", "type": "Container", "summary": "The kind of file; Matroska if absent.", "place": "url", "isRequired": false},
                {"name": "hasVideo", "wire": "video", "type": "bit", "summary": "Whether the stream has video; true if absent.", "place": "url", "isRequired": false},
                {"name": "hasAudio", "wire": "audio", "type": "bit", "summary": "Whether the stream has sound.", "place": "url", "isRequired": false},
                {"name": "videoCodec", "wire": "videocodec", "type": "VideoCodec", "summary": "The video codec; H.264 if absent.", "place": "url", "isRequired": false},
                {"name": "h264Profile", "wire": "h264profile", "type": "H264Profile", "summary": "The profile of H.264.", "place": "url", "isRequired": false},
                {"name": "resolution", "wire": "resolution", "type": "resolution", "summary": "The size of the picture.", "place": "url", "isRequired": false},
                {"name": "fps", "wire": "fps", "type": "int32", "summary": "The frame rate, in frames per second; 0 for no limit.", "place": "url", "isRequired": false},
                {"name": "compression", "wire": "compression", "type": "int32", "summary": "The compression, 0 to 100; a higher value means less data and lower quality.", "place": "url", "isRequired": false},
                {"name": "rotation", "wire": "rotation", "type": "int32", "summary": "The clockwise rotation in degrees, 0, 90, 180 or 270.", "place": "url", "isRequired": false},
                {"name": "mirror", "wire": "mirror", "type": "bit", "summary": "Whether the picture is mirrored.", "place": "url", "isRequired": false},
                {"name": "color", "wire": "color", "type": "bit", "summary": "Whether the picture has colors.", "place": "url", "isRequired": false},
                {"name": "squarePixel", "wire": "squarepixel", "type": "bit", "summary": "Whether to correct the aspect ratio so that pixels are square.", "place": "url", "isRequired": false},
                {"name": "bitrateMode", "wire": "videobitratemode", "type": "BitrateMode", "summary": "The way to limit the bit rate.", "place": "url", "isRequired": false},
                {"name": "bitratePriority", "wire": "videobitratepriority", "type": "BitratePriority", "summary": "The property to keep when the bit rate is at its limit.", "place": "url", "isRequired": false},
                {"name": "maximumBitrate", "wire": "videomaxbitrate", "type": "int32", "summary": "The maximum bit rate for the mode `mbr`, in kbit/s.", "place": "url", "isRequired": false},
                {"name": "averageTargetBitrate", "wire": "videoabrtargetbitrate", "type": "int32", "summary": "The bit rate to reach on average for the mode `abr`, in kbit/s.", "place": "url", "isRequired": false},
                {"name": "averageMaximumBitrate", "wire": "videoabrmaxbitrate", "type": "int32", "summary": "The maximum bit rate for the mode `abr`, in kbit/s.", "place": "url", "isRequired": false},
                {"name": "averageRetentionTime", "wire": "videoabrretentiontime", "type": "duration<days>", "summary": "The time over which the mode `abr` averages, in whole days.", "place": "url", "isRequired": false},
                {"name": "frameSkipMode", "wire": "videoframeskipmode", "type": "FrameSkipMode", "summary": "The handling of pictures that are skipped.", "place": "url", "isRequired": false},
                {"name": "zipstreamStrength", "wire": "videozstrength", "type": "string", "summary": "The strength of Zipstream, \"off\" or a number.", "place": "url", "isRequired": false},
                {"name": "zipstreamFPSMode", "wire": "videozfpsmode", "type": "ZipstreamMode", "summary": "Whether Zipstream changes the frame rate.", "place": "url", "isRequired": false},
                {"name": "zipstreamGOPMode", "wire": "videozgopmode", "type": "ZipstreamMode", "summary": "Whether Zipstream changes the distance between key frames.", "place": "url", "isRequired": false},
                {"name": "zipstreamMaximumGOPLength", "wire": "videozmaxgoplength", "type": "int32", "summary": "The maximum distance between key frames with Zipstream, in frames.", "place": "url", "isRequired": false},
                {"name": "audioCodec", "wire": "audiocodec", "type": "AudioCodec", "summary": "The audio codec; AAC if absent.", "place": "url", "isRequired": false},
                {"name": "audioBitrate", "wire": "audiobitrate", "type": "int32", "summary": "The bit rate of sound, in bit/s.", "place": "url", "isRequired": false},
                {"name": "audioSampleRate", "wire": "audiosamplerate", "type": "int32", "summary": "The sample rate of sound, in Hz.", "place": "url", "isRequired": false},
                {"name": "audioChannelCount", "wire": "audionbrofchannels", "type": "int32", "summary": "The number of channels of sound, 1 or 2.", "place": "url", "isRequired": false},
                {"name": "audioChannel", "wire": "audiochannel", "type": "int32", "summary": "The source of sound, 1; not together with audioDeviceID or audioInputID.", "place": "url", "isRequired": false},
                {"name": "audioDeviceID", "wire": "audiodeviceid", "type": "int32", "summary": "The audio device, from 0; not together with audioChannel.", "place": "url", "isRequired": false},
                {"name": "audioInputID", "wire": "audioinputid", "type": "int32", "summary": "The audio input, from 0; not together with audioChannel.", "place": "url", "isRequired": false}
              ]
            }
          ],
          "types": [
            {
              "name": "Container",
              "summary": "A kind of file.",
              "words": [
                {"name": "matroska", "wire": "matroska", "summary": "Matroska."},
                {"name": "mp4", "wire": "mp4", "summary": "MP4, which browsers can play."}
              ]
            },
            {
              "name": "VideoCodec",
              "summary": "An encoding of video.",
              "words": [
                {"name": "h264", "wire": "h264", "summary": "H.264."},
                {"name": "h265", "wire": "h265", "summary": "H.265."}
              ]
            },
            {
              "name": "H264Profile",
              "summary": "A profile of H.264; the parameter Properties.Image.H264.Profiles lists those that the device has.",
              "words": [
                {"name": "high", "wire": "high", "summary": "The profile High."},
                {"name": "main", "wire": "main", "summary": "The profile Main."},
                {"name": "baseline", "wire": "baseline", "summary": "The profile Baseline."}
              ]
            },
            {
              "name": "BitrateMode",
              "summary": "A way to limit the bit rate.",
              "words": [
                {"name": "average", "wire": "abr", "summary": "An average bit rate over a long time."},
                {"name": "maximum", "wire": "mbr", "summary": "A maximum bit rate."},
                {"name": "variable", "wire": "vbr", "summary": "A variable bit rate without a limit."}
              ]
            },
            {
              "name": "BitratePriority",
              "summary": "A property to keep when the bit rate is at its limit.",
              "words": [
                {"name": "noPriority", "wire": "none", "summary": "Nothing in particular."},
                {"name": "frameRate", "wire": "framerate", "summary": "The frame rate."},
                {"name": "quality", "wire": "quality", "summary": "The quality."},
                {"name": "fullFrameRate", "wire": "fullframerate", "summary": "The full frame rate."}
              ]
            },
            {
              "name": "FrameSkipMode",
              "summary": "The handling of pictures that are skipped.",
              "words": [
                {"name": "drop", "wire": "drop", "summary": "Skipped pictures are not sent."},
                {"name": "empty", "wire": "empty", "summary": "Empty pictures are sent in place of skipped ones."}
              ]
            },
            {
              "name": "ZipstreamMode",
              "summary": "Whether Zipstream changes a value while it streams.",
              "words": [
                {"name": "fixed", "wire": "fixed", "summary": "The value stays the same."},
                {"name": "dynamic", "wire": "dynamic", "summary": "The value depends on the content of the picture."}
              ]
            },
            {
              "name": "AudioCodec",
              "summary": "An encoding of sound.",
              "words": [
                {"name": "aac", "wire": "aac", "summary": "AAC."},
                {"name": "opus", "wire": "opus", "summary": "Opus."}
              ]
            }
          ]
        }
        """#
}
