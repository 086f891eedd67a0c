// Generated from Specs/stream-profiles.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Stream profiles.
    static let streamProfiles = #"""
        {
          "name": "streamProfiles",
          "namespace": "StreamProfiles",
          "title": "Stream profiles",
          "summary": "Named sets of stream settings for video requests.",
          "family": "VapixClient",
          "documentation": "https://developer.axis.com/vapix/network-video/stream-profiles/",
          "discovery": "stream-profiles",
          "pageVersion": "1.1",
          "operations": [
            {
              "id": "streamProfiles/list",
              "name": "list",
              "summary": "Lists stream profiles with their settings.",
              "swift": "vapix.streamProfiles.list(names: [StreamProfiles.ProfileName]) async throws -> StreamProfiles.ListReply",
              "documentation": "https://developer.axis.com/vapix/network-video/stream-profiles/#list",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/streamprofile.cgi",
              "method": "list",
              "apiVersion": "1.0",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": true,
              "parameters": [
                {"name": "names", "wire": "streamProfileName", "type": "list<ProfileName>", "summary": "The names of the profiles to list; an empty list stands for all profiles.", "separator": ",", "place": "params", "isRequired": true}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "profiles", "wire": "streamProfile", "type": "list<Profile>", "summary": "The profiles.", "isRequired": false},
                  {"name": "maximumCount", "wire": "maxProfiles", "type": "int32", "summary": "The maximum number of profiles that the device can have.", "isRequired": false}
                ]
              }
            },
            {
              "id": "streamProfiles/create",
              "name": "create",
              "summary": "Adds profiles, whose names must be new.",
              "swift": "vapix.streamProfiles.create(profiles: [StreamProfiles.Profile]) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/stream-profiles/#create",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/streamprofile.cgi",
              "method": "create",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "once",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "profiles", "wire": "streamProfile", "type": "list<Profile>", "summary": "The profiles to add.", "separator": ",", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "streamProfiles/update",
              "name": "update",
              "summary": "Replaces profiles of the same names; profiles cannot be renamed.",
              "swift": "vapix.streamProfiles.update(profiles: [StreamProfiles.Profile]) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/stream-profiles/#update",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/streamprofile.cgi",
              "method": "update",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "profiles", "wire": "streamProfile", "type": "list<Profile>", "summary": "The profiles with their new settings.", "separator": ",", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "streamProfiles/remove",
              "name": "remove",
              "summary": "Removes profiles.",
              "swift": "vapix.streamProfiles.remove(names: [StreamProfiles.ProfileName]) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/stream-profiles/#remove",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/streamprofile.cgi",
              "method": "remove",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "names", "wire": "streamProfileName", "type": "list<ProfileName>", "summary": "The names of the profiles to remove.", "separator": ",", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "streamProfiles/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.streamProfiles.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/network-video/stream-profiles/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/streamprofile.cgi",
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
              "name": "Profile",
              "summary": "A stream profile.",
              "fields": [
                {"name": "name", "wire": "name", "type": "string", "summary": "The profile's unique name, in ASCII.", "isRequired": true},
                {"name": "summary", "wire": "description", "type": "string", "summary": "The purpose of the profile, in ASCII.", "isRequired": false},
                {"name": "parameters", "wire": "parameters", "type": "string", "summary": "The settings as in a video request, \"resolution=1920x1080&fps=30\" for example.", "isRequired": false}
              ]
            },
            {
              "name": "ProfileName",
              "summary": "A stream profile's name, as an element of a list.",
              "fields": [
                {"name": "name", "wire": "name", "type": "string", "summary": "The name.", "isRequired": true}
              ]
            }
          ],
          "errors": [
            {"name": "applicationError", "code": "1000", "summary": "The device failed to read or write the profiles."},
            {"name": "unsupportedVersion", "code": "2000", "summary": "The major version is not supported."},
            {"name": "invalidFormat", "code": "2001", "summary": "The request is malformed."},
            {"name": "incoherentConfiguration", "code": "2002", "summary": "The request contradicts itself or existing profiles, for example with two profiles of one name."},
            {"name": "missingParameter", "code": "2003", "summary": "A required parameter is missing."},
            {"name": "invalidParameter", "code": "2004", "summary": "A parameter's value is invalid."},
            {"name": "unsupportedMethod", "code": "2005", "summary": "The method is not supported."},
            {"name": "profileNotFound", "code": "2006", "summary": "There is no such profile."}
          ]
        }
        """#
}
