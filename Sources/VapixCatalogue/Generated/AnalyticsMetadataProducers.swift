// Generated from Specs/analytics-metadata-producer-configuration.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Analytics metadata producer configuration.
    static let analyticsMetadataProducers = #"""
        {
          "name": "analyticsMetadataProducers",
          "namespace": "AnalyticsMetadataProducers",
          "title": "Analytics metadata producer configuration",
          "summary": "The device's producers of scene metadata, and the video channels that they send on.",
          "family": "VapixAnalytics",
          "documentation": "https://developer.axis.com/vapix/network-video/analytics-metadata-producer-configuration/",
          "discovery": "analytics-metadata-config",
          "pageVersion": "1.1",
          "operations": [
            {
              "id": "analyticsMetadataProducers/listProducers",
              "name": "listProducers",
              "summary": "Lists producers and the video channels that each sends metadata for.",
              "swift": "vapix.analyticsMetadataProducers.listProducers(producers: [String]? = nil) async throws -> AnalyticsMetadataProducers.ListProducersReply",
              "documentation": "https://developer.axis.com/vapix/network-video/analytics-metadata-producer-configuration/#listproducers",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/analyticsmetadataconfig.cgi",
              "method": "listProducers",
              "apiVersion": "1.0",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": true,
              "parameters": [
                {"name": "producers", "wire": "producers", "type": "list<string>", "summary": "The names of the producers; unknown names are ignored, and nil means all.", "separator": ",", "place": "params", "isRequired": false}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "producers", "wire": "producers", "type": "list<Producer>", "summary": "The producers.", "isRequired": true}
                ]
              }
            },
            {
              "id": "analyticsMetadataProducers/setEnabledProducers",
              "name": "setEnabledProducers",
              "summary": "Turns producers on or off, channel by channel; if one channel fails, nothing changes.",
              "swift": "vapix.analyticsMetadataProducers.setEnabledProducers(_ producers: [AnalyticsMetadataProducers.ProducerSetting]) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/analytics-metadata-producer-configuration/#setenabledproducers",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/analyticsmetadataconfig.cgi",
              "method": "setEnabledProducers",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "producers", "wire": "producers", "type": "list<ProducerSetting>", "summary": "The producers to change; a channel that the producer does not have is an error.", "separator": ",", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "analyticsMetadataProducers/getSupportedMetadata",
              "name": "getSupportedMetadata",
              "summary": "Reads a sample frame of each producer.",
              "swift": "vapix.analyticsMetadataProducers.getSupportedMetadata(producers: [String]? = nil) async throws -> AnalyticsMetadataProducers.SupportedMetadataReply",
              "documentation": "https://developer.axis.com/vapix/network-video/analytics-metadata-producer-configuration/#getsupportedmetadata",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/analyticsmetadataconfig.cgi",
              "method": "getSupportedMetadata",
              "apiVersion": "1.0",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": true,
              "parameters": [
                {"name": "producers", "wire": "producers", "type": "list<string>", "summary": "The names of the producers; unknown names are ignored, and nil means all.", "separator": ",", "place": "params", "isRequired": false}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "producers", "wire": "producers", "type": "list<ProducerSample>", "summary": "A sample for each producer.", "isRequired": true}
                ]
              }
            },
            {
              "id": "analyticsMetadataProducers/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.analyticsMetadataProducers.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/network-video/analytics-metadata-producer-configuration/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/analyticsmetadataconfig.cgi",
              "method": "getSupportedVersions",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            }
          ],
          "types": [
            {
              "name": "Producer",
              "summary": "A source of scene metadata.",
              "fields": [
                {"name": "name", "wire": "name", "type": "string", "summary": "The name that identifies the producer in calls.", "isRequired": true},
                {"name": "niceName", "wire": "niceName", "type": "string", "summary": "The producer's display name.", "isRequired": false},
                {"name": "videoChannels", "wire": "videochannels", "type": "list<VideoChannel>", "summary": "The video channels that the producer can send metadata for.", "isRequired": false}
              ]
            },
            {
              "name": "ProducerSetting",
              "summary": "A producer and the channels to turn on or off.",
              "fields": [
                {"name": "name", "wire": "name", "type": "string", "summary": "The producer's name.", "isRequired": true},
                {"name": "videoChannels", "wire": "videochannels", "type": "list<VideoChannel>", "summary": "The channels to change.", "isRequired": false}
              ]
            },
            {
              "name": "VideoChannel",
              "summary": "A video channel of a producer.",
              "fields": [
                {"name": "channel", "wire": "channel", "type": "int32", "summary": "The channel's number, from 1.", "isRequired": true},
                {"name": "enabled", "wire": "enabled", "type": "bool", "summary": "Whether the producer sends metadata for the channel.", "isRequired": true}
              ]
            },
            {
              "name": "ProducerSample",
              "summary": "A sample of a producer's metadata.",
              "fields": [
                {"name": "name", "wire": "name", "type": "string", "summary": "The producer's name.", "isRequired": true},
                {"name": "sampleFrameXML", "wire": "sampleFrameXML", "type": "string", "summary": "A sample frame, as XML.", "isRequired": false}
              ]
            }
          ],
          "errors": [
            {"name": "applicationError", "code": "1000", "summary": "The application could not handle the request."},
            {"name": "unsupportedVersion", "code": "2000", "summary": "The major version is not supported."},
            {"name": "invalidRequest", "code": "2001", "summary": "The request is malformed."},
            {"name": "missingParameter", "code": "2003", "summary": "A required parameter is missing."},
            {"name": "invalidParameter", "code": "2004", "summary": "A parameter's value is invalid."},
            {"name": "unsupportedMethod", "code": "2005", "summary": "The method is not supported."}
          ]
        }
        """#
}
