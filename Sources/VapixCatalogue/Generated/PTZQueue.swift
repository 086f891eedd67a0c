// Generated from Specs/ptz-queue.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Queuing API.
    static let ptzQueue = #"""
        {
          "name": "ptzQueue",
          "namespace": "PTZQueue",
          "title": "Queuing API",
          "summary": "The queue of clients that want to move the camera.",
          "family": "VapixPTZ",
          "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/",
          "since": "AXIS OS 5.20",
          "types": [],
          "errors": [],
          "operations": [
            {
              "id": "ptzQueue/requestControl",
              "name": "requestControl",
              "summary": "Requests control of the camera; a client that has control and is alone gets more time.",
              "swift": "vapix.ptzQueue.requestControl(camera: Int? = nil) async throws -> PTZQueue.Place",
              "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control-queue",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/com/ptzqueue.cgi",
              "access": "viewer",
              "accessNote": "with the PTZ right",
              "effect": "idempotent",
              "since": "AXIS OS 5.20",
              "sendsParameters": false,
              "reply": {"form": "text", "fields": []},
              "parameters": [
                {"name": "control", "wire": "control", "type": "string", "constant": "request", "place": "url", "isRequired": true},
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The video channel, from 1; the default channel if absent.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "ptzQueue/dropControl",
              "name": "dropControl",
              "summary": "Releases control of the camera, or leaves the queue.",
              "swift": "vapix.ptzQueue.dropControl(camera: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control-queue",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/com/ptzqueue.cgi",
              "access": "viewer",
              "accessNote": "with the PTZ right",
              "effect": "idempotent",
              "since": "AXIS OS 5.20",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "control", "wire": "control", "type": "string", "constant": "drop", "place": "url", "isRequired": true},
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The video channel, from 1; the default channel if absent.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "ptzQueue/getStatus",
              "name": "getStatus",
              "summary": "Reads the place in the queue, and keeps it.",
              "swift": "vapix.ptzQueue.getStatus(camera: Int? = nil) async throws -> PTZQueue.Place",
              "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control-queue",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/com/ptzqueue.cgi",
              "access": "viewer",
              "accessNote": "with the PTZ right",
              "effect": "read",
              "since": "AXIS OS 5.20",
              "sendsParameters": false,
              "reply": {"form": "text", "fields": []},
              "parameters": [
                {"name": "control", "wire": "control", "type": "string", "constant": "query", "place": "url", "isRequired": true},
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The video channel, from 1; the default channel if absent.", "place": "url", "isRequired": false}
              ]
            }
          ]
        }
        """#
}
