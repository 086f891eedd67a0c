// Generated from Specs/video-analytics.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Video analytics.
    static let videoAnalytics = #"""
        {
          "name": "videoAnalytics",
          "namespace": "VideoAnalytics",
          "title": "Video analytics",
          "summary": "Whether the device's processor for neural networks detects objects in the video.",
          "family": "VapixAnalytics",
          "documentation": "https://developer.axis.com/vapix/device-configuration/device-configuration-apis/",
          "configuration": {
            "id": "video-analytics",
            "version": "1.0",
            "maturity": "released",
            "path": "/config/rest/video-analytics/v1",
            "nodes": [
              {"name": "", "path": "/config/rest/video-analytics/v1", "summary": "Whether the device's processor for neural networks detects objects in the video.", "properties": []},
              {
                "name": "processor",
                "path": "/config/rest/video-analytics/v1/dlpu",
                "summary": "The processor for neural networks (DLPU), which detects objects in the video.",
                "properties": [
                  {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the processor detects objects, which analytics applications need.", "isRequired": false}
                ]
              },
              {
                "name": "processor.enabled",
                "path": "/config/rest/video-analytics/v1/dlpu/enabled",
                "summary": "Whether the processor detects objects in the video.",
                "properties": [
                  {"name": "isEnabled", "wire": ".", "type": "bool", "summary": "Whether the processor detects objects.", "isRequired": false}
                ]
              }
            ]
          },
          "operations": [
            {
              "id": "videoAnalytics/processor.get",
              "name": "processor.get",
              "summary": "Reads whether the processor detects objects in the video.",
              "swift": "vapix.videoAnalytics.processor.get() async throws -> VideoAnalytics.ProcessorState",
              "documentation": "https://developer.axis.com/vapix/device-configuration/device-configuration-apis/",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/video-analytics/v1/dlpu",
              "access": "admin",
              "accessNote": "no description says",
              "effect": "read",
              "unverified": true,
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "ProcessorState", "fields": []}
            },
            {
              "id": "videoAnalytics/processor.enabled.set",
              "name": "processor.enabled.set",
              "summary": "Sets whether the processor detects objects in the video.",
              "swift": "vapix.videoAnalytics.processor.enabled.set(_ isEnabled: Bool) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/device-configuration-apis/",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/video-analytics/v1/dlpu/enabled",
              "access": "admin",
              "accessNote": "no description says",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "isEnabled", "wire": ".", "type": "bool", "summary": "Whether the processor detects objects.", "place": "whole", "isRequired": true}
              ]
            }
          ],
          "types": [
            {
              "name": "ProcessorState",
              "summary": "Whether the processor detects objects.",
              "fields": [
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the processor detects objects, which analytics applications need.", "isRequired": false}
              ]
            }
          ],
          "errors": [
            {"name": "internalError", "code": "0", "summary": "The device failed."},
            {"name": "noResource", "code": "1", "summary": "The path leads to nothing."},
            {"name": "itemMissing", "code": "2", "summary": "The collection has no such item."},
            {"name": "invalid", "code": "5", "summary": "A value is invalid."},
            {"name": "itemExists", "code": "6", "summary": "The collection has such an item already."}
          ]
        }
        """#
}
