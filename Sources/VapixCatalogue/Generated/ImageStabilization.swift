// Generated from Specs/image-stabilization.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Image stabilization API.
    static let imageStabilization = #"""
        {
          "name": "imageStabilization",
          "namespace": "ImageStabilization",
          "title": "Image stabilization API",
          "summary": "Stabilization of the picture of a shaking camera, by its optics or electronically.",
          "family": "VapixVideo",
          "documentation": "https://developer.axis.com/vapix/network-video/image-stabilization-api/",
          "discovery": "image-stabilization",
          "pageVersion": "1.1",
          "operations": [
            {
              "id": "imageStabilization/getCapabilities",
              "name": "getCapabilities",
              "summary": "Reads the capabilities of each channel.",
              "swift": "vapix.imageStabilization.getCapabilities() async throws -> ImageStabilization.CapabilitiesReply",
              "documentation": "https://developer.axis.com/vapix/network-video/image-stabilization-api/#getcapabilities",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/imagestabilization.cgi",
              "method": "getCapabilities",
              "apiVersion": "1.0",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "channels", "wire": "channels", "type": "list<Channel>", "summary": "The channels.", "isRequired": true}
                ]
              }
            },
            {
              "id": "imageStabilization/getEnabled",
              "name": "getEnabled",
              "summary": "Reads whether the stabilization of a channel is on.",
              "swift": "vapix.imageStabilization.getEnabled(id: Int) async throws -> ImageStabilization.EnabledReply",
              "documentation": "https://developer.axis.com/vapix/network-video/image-stabilization-api/#getenabled",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/imagestabilization.cgi",
              "method": "getEnabled",
              "apiVersion": "1.0",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": true,
              "parameters": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The number of the channel.", "place": "params", "isRequired": true}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the stabilization is on.", "isRequired": true}
                ]
              }
            },
            {
              "id": "imageStabilization/setEnabled",
              "name": "setEnabled",
              "summary": "Turns the stabilization of a channel on or off.",
              "swift": "vapix.imageStabilization.setEnabled(id: Int, isEnabled: Bool) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/image-stabilization-api/#setenabled",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/imagestabilization.cgi",
              "method": "setEnabled",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The number of the channel.", "place": "params", "isRequired": true},
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether to turn the stabilization on.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "imageStabilization/getType",
              "name": "getType",
              "summary": "Reads the stabilization type of a channel.",
              "swift": "vapix.imageStabilization.getType(id: Int) async throws -> ImageStabilization.TypeReply",
              "documentation": "https://developer.axis.com/vapix/network-video/image-stabilization-api/#gettype",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/imagestabilization.cgi",
              "method": "getType",
              "apiVersion": "1.0",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": true,
              "parameters": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The number of the channel.", "place": "params", "isRequired": true}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "type", "wire": "type", "type": "StabilizationType", "summary": "The way in which the channel is stabilized.", "isRequired": true}
                ]
              }
            },
            {
              "id": "imageStabilization/setType",
              "name": "setType",
              "summary": "Sets the stabilization type of a channel.",
              "swift": "vapix.imageStabilization.setType(id: Int, type: ImageStabilization.StabilizationType) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/image-stabilization-api/#settype",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/imagestabilization.cgi",
              "method": "setType",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The number of the channel.", "place": "params", "isRequired": true},
                {"name": "type", "wire": "type", "type": "StabilizationType", "summary": "The way in which to stabilize the channel.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "imageStabilization/getEISMargin",
              "name": "getEISMargin",
              "summary": "Reads the margin of the picture that electronic stabilization may use.",
              "swift": "vapix.imageStabilization.getEISMargin(id: Int) async throws -> ImageStabilization.EISMarginReply",
              "documentation": "https://developer.axis.com/vapix/network-video/image-stabilization-api/#geteismargin",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/imagestabilization.cgi",
              "method": "getEISMargin",
              "apiVersion": "1.0",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": true,
              "parameters": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The number of the channel.", "place": "params", "isRequired": true}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "margin", "wire": "margin", "type": "int32", "summary": "The margin, from 0 to 9999.", "isRequired": true}
                ]
              }
            },
            {
              "id": "imageStabilization/setEISMargin",
              "name": "setEISMargin",
              "summary": "Sets the margin of the picture that electronic stabilization may use.",
              "swift": "vapix.imageStabilization.setEISMargin(id: Int, margin: Int) async throws -> ImageStabilization.SetEISMarginReply",
              "documentation": "https://developer.axis.com/vapix/network-video/image-stabilization-api/#seteismargin",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/imagestabilization.cgi",
              "method": "setEISMargin",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": true,
              "parameters": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The number of the channel.", "place": "params", "isRequired": true},
                {"name": "margin", "wire": "margin", "type": "int32", "summary": "The margin, from 0 to 9999.", "place": "params", "isRequired": true}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "margin", "wire": "margin", "type": "int32", "summary": "The margin that is set.", "isRequired": false}
                ]
              }
            },
            {
              "id": "imageStabilization/getEISFocalLength",
              "name": "getEISFocalLength",
              "summary": "Reads the manual focal length for electronic stabilization.",
              "swift": "vapix.imageStabilization.getEISFocalLength(id: Int) async throws -> ImageStabilization.EISFocalLengthReply",
              "documentation": "https://developer.axis.com/vapix/network-video/image-stabilization-api/#geteisfocallength",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/imagestabilization.cgi",
              "method": "getEISFocalLength",
              "apiVersion": "1.0",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": true,
              "parameters": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The number of the channel.", "place": "params", "isRequired": true}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "focalLength", "wire": "focalLength", "type": "int32", "summary": "The focal length, within the channel's limits.", "isRequired": true}
                ]
              }
            },
            {
              "id": "imageStabilization/setEISFocalLength",
              "name": "setEISFocalLength",
              "summary": "Sets the manual focal length for electronic stabilization.",
              "swift": "vapix.imageStabilization.setEISFocalLength(id: Int, focalLength: Int) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/image-stabilization-api/#seteisfocallength",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/imagestabilization.cgi",
              "method": "setEISFocalLength",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The number of the channel.", "place": "params", "isRequired": true},
                {"name": "focalLength", "wire": "focalLength", "type": "int32", "summary": "The focal length, within the channel's limits.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "imageStabilization/getEISDemo",
              "name": "getEISDemo",
              "summary": "Reads whether electronic stabilization is being demonstrated.",
              "swift": "vapix.imageStabilization.getEISDemo(id: Int) async throws -> ImageStabilization.EISDemoReply",
              "documentation": "https://developer.axis.com/vapix/network-video/image-stabilization-api/#geteisdemo",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/imagestabilization.cgi",
              "method": "getEISDemo",
              "apiVersion": "1.0",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": true,
              "parameters": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The number of the channel.", "place": "params", "isRequired": true}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "isDemo", "wire": "demo", "type": "bool", "summary": "Whether electronic stabilization is demonstrated now.", "isRequired": true}
                ]
              }
            },
            {
              "id": "imageStabilization/setEISDemo",
              "name": "setEISDemo",
              "summary": "Sets whether electronic stabilization is being demonstrated.",
              "swift": "vapix.imageStabilization.setEISDemo(id: Int, isDemo: Bool) async throws -> ImageStabilization.SetEISDemoReply",
              "documentation": "https://developer.axis.com/vapix/network-video/image-stabilization-api/#seteisdemo",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/imagestabilization.cgi",
              "method": "setEISDemo",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": true,
              "parameters": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The number of the channel.", "place": "params", "isRequired": true},
                {"name": "isDemo", "wire": "demo", "type": "bool", "summary": "Whether to demonstrate electronic stabilization.", "place": "params", "isRequired": true}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "isDemo", "wire": "demo", "type": "bool", "summary": "Whether electronic stabilization is demonstrated now.", "isRequired": false}
                ]
              }
            },
            {
              "id": "imageStabilization/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.imageStabilization.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/network-video/image-stabilization-api/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/imagestabilization.cgi",
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
              "name": "Channel",
              "summary": "The capabilities of a channel.",
              "fields": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The channel's number.", "isRequired": true},
                {"name": "supportsEIS", "wire": "EISSupport", "type": "bool", "summary": "Whether the channel can be stabilized electronically.", "isRequired": false},
                {"name": "supportsOIS", "wire": "OISSupport", "type": "bool", "summary": "Whether the channel can be stabilized by its optics.", "isRequired": false},
                {"name": "hasManualFocalLength", "wire": "manualFocalLength", "type": "bool", "summary": "Whether the focal length is set by hand.", "isRequired": false},
                {"name": "minimumFocalLength", "wire": "minFocalLength", "type": "int32", "summary": "The shortest focal length, at least 4000; absent unless the focal length is set by hand.", "isRequired": false},
                {"name": "maximumFocalLength", "wire": "maxFocalLength", "type": "int32", "summary": "The longest focal length, at most 120000; absent unless the focal length is set by hand.", "isRequired": false}
              ]
            },
            {
              "name": "StabilizationType",
              "summary": "A way to steady the picture.",
              "words": [
                {"name": "electronic", "wire": "EIS", "summary": "Electronically."},
                {"name": "optical", "wire": "OIS", "summary": "By the optics."}
              ]
            }
          ],
          "errors": [
            {"name": "internalError", "code": "1100", "summary": "The device failed."},
            {"name": "invalidType", "code": "1200", "summary": "The channel cannot be stabilized in this way."},
            {"name": "invalidJSON", "code": "2101", "summary": "The request is not JSON."},
            {"name": "unsupportedMethod", "code": "2102", "summary": "The method is not supported, or the channel cannot do that."},
            {"name": "missingParameter", "code": "2103", "summary": "A required parameter is missing."},
            {"name": "invalidParameter", "code": "2104", "summary": "A parameter's value is invalid."},
            {"name": "notAuthorized", "code": "2105", "summary": "The user may not do this."},
            {"name": "notAuthenticated", "code": "2106", "summary": "The login is wrong or missing."},
            {"name": "unsupportedVersion", "code": "2100", "summary": "The API version is not supported."}
          ]
        }
        """#
}
