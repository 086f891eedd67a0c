// Generated from Specs/on-screen-controls.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// On-screen controls.
    static let onScreenControls = #"""
        {
          "name": "onScreenControls",
          "namespace": "OnScreenControls",
          "title": "On-screen controls",
          "summary": "Descriptions of the camera's features, from which a video management system makes buttons and other controls.",
          "family": "VapixSystem",
          "documentation": "https://developer.axis.com/vapix/network-video/on-screen-controls/",
          "discovery": "onscreencontrols",
          "pageVersion": "1.4",
          "since": "AXIS OS 7.10",
          "operations": [
            {
              "id": "onScreenControls/getLanguages",
              "name": "getLanguages",
              "summary": "Lists the languages in which features are described.",
              "swift": "vapix.onScreenControls.getLanguages() async throws -> OnScreenControls.LanguagesReply",
              "documentation": "https://developer.axis.com/vapix/network-video/on-screen-controls/#languages-1",
              "style": "json",
              "httpMethod": "POST",
              "path": "/local/axis-onscreencontrols/onscreencontrols.cgi",
              "method": "languages",
              "apiVersion": "1.0",
              "access": "viewer",
              "effect": "read",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "languages", "wire": "languages", "type": "list<Language>", "summary": "The languages.", "isRequired": false}
                ]
              }
            },
            {
              "id": "onScreenControls/getFeatures",
              "name": "getFeatures",
              "summary": "Reads the description of the enabled features in one language.",
              "swift": "vapix.onScreenControls.getFeatures(locale: String? = nil, acceptsOtherLanguages: Bool? = nil, channel: Int? = nil) async throws -> OnScreenControls.FeaturesReply",
              "documentation": "https://developer.axis.com/vapix/network-video/on-screen-controls/#features-1",
              "style": "json",
              "httpMethod": "POST",
              "path": "/local/axis-onscreencontrols/onscreencontrols.cgi",
              "method": "features",
              "apiVersion": "1.0",
              "access": "viewer",
              "effect": "read",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "parameters": [
                {"name": "locale", "wire": "locale", "type": "string", "summary": "The language, one that `getLanguages` lists; `en-us` if absent.", "place": "params", "isRequired": false},
                {"name": "acceptsOtherLanguages", "wire": "acceptLocaleMismatch", "type": "bool", "summary": "Whether to include features that are described in neither this language nor English; false if left out.", "place": "params", "isRequired": false},
                {"name": "channel", "wire": "channel", "type": "int32", "summary": "The video channel; if given, features of other channels are left out.", "place": "params", "isRequired": false}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "root", "wire": "featureDescription", "type": "Group", "summary": "The group that contains all others.", "isRequired": true}
                ]
              }
            },
            {
              "id": "onScreenControls/getAllFeatures",
              "name": "getAllFeatures",
              "summary": "Reads the description of all features in all languages.",
              "swift": "vapix.onScreenControls.getAllFeatures(includesDisabled: Bool? = nil) async throws -> OnScreenControls.AllFeaturesReply",
              "documentation": "https://developer.axis.com/vapix/network-video/on-screen-controls/#getallfeatures",
              "style": "json",
              "httpMethod": "POST",
              "path": "/local/axis-onscreencontrols/onscreencontrols.cgi",
              "method": "getAllFeatures",
              "apiVersion": "1.1",
              "access": "viewer",
              "effect": "read",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "parameters": [
                {"name": "includesDisabled", "wire": "showDisabled", "type": "bool", "summary": "Whether to include disabled features.", "place": "params", "isRequired": false}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "roots", "wire": "*", "type": "map<Group>", "summary": "The group that contains all others, one for each language, by the language's identifier, `en-us` for example.", "isRequired": false}
                ]
              }
            },
            {
              "id": "onScreenControls/addFeatures",
              "name": "addFeatures",
              "summary": "Adds the description of features, such as those of an application.",
              "swift": "vapix.onScreenControls.addFeatures(locale: String, language: String, group: OnScreenControls.Group) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/on-screen-controls/#addfeatures",
              "style": "json",
              "httpMethod": "POST",
              "path": "/local/axis-onscreencontrols/onscreencontrols.cgi",
              "method": "addFeatures",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "idempotent",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "locale", "wire": "locale", "type": "string", "summary": "The language, `en` or `en-us` for example.", "place": "params", "isRequired": true},
                {"name": "language", "wire": "language", "type": "string", "summary": "The language's name.", "place": "params", "isRequired": true},
                {"name": "group", "wire": "featureDescription", "type": "Group", "summary": "The group of features to add; the name of the group identifies it.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "onScreenControls/listAddedFeatures",
              "name": "listAddedFeatures",
              "summary": "Lists the groups of features that were added.",
              "swift": "vapix.onScreenControls.listAddedFeatures() async throws -> OnScreenControls.ListAddedFeaturesReply",
              "documentation": "https://developer.axis.com/vapix/network-video/on-screen-controls/#listaddedfeatures",
              "style": "json",
              "httpMethod": "POST",
              "path": "/local/axis-onscreencontrols/onscreencontrols.cgi",
              "method": "listAddedFeatures",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "groups", "wire": "addedFeatures", "type": "list<AddedGroup>", "summary": "The groups.", "isRequired": false}
                ]
              }
            },
            {
              "id": "onScreenControls/removeFeatures",
              "name": "removeFeatures",
              "summary": "Removes an added group of features, in one language.",
              "swift": "vapix.onScreenControls.removeFeatures(name: String, locale: String) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/on-screen-controls/#removefeatures",
              "style": "json",
              "httpMethod": "POST",
              "path": "/local/axis-onscreencontrols/onscreencontrols.cgi",
              "method": "removeFeatures",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "idempotent",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "name", "wire": "name", "type": "string", "summary": "The name of the group.", "place": "params", "isRequired": true},
                {"name": "locale", "wire": "locale", "type": "string", "summary": "The identifier of the language, `en-us` for example.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "onScreenControls/enableFeature",
              "name": "enableFeature",
              "summary": "Shows a feature again.",
              "swift": "vapix.onScreenControls.enableFeature(_ name: String) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/on-screen-controls/#enablefeature",
              "style": "json",
              "httpMethod": "POST",
              "path": "/local/axis-onscreencontrols/onscreencontrols.cgi",
              "method": "enableFeature",
              "apiVersion": "1.3",
              "access": "admin",
              "effect": "idempotent",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "name", "wire": "name", "type": "string", "summary": "The feature.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "onScreenControls/disableFeature",
              "name": "disableFeature",
              "summary": "Hides a feature, which stays on the camera.",
              "swift": "vapix.onScreenControls.disableFeature(_ name: String) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/on-screen-controls/#disablefeature",
              "style": "json",
              "httpMethod": "POST",
              "path": "/local/axis-onscreencontrols/onscreencontrols.cgi",
              "method": "disableFeature",
              "apiVersion": "1.3",
              "access": "admin",
              "effect": "idempotent",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "name", "wire": "name", "type": "string", "summary": "The feature.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "onScreenControls/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.onScreenControls.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/network-video/on-screen-controls/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/local/axis-onscreencontrols/onscreencontrols.cgi",
              "method": "getSupportedVersions",
              "access": "viewer",
              "effect": "read",
              "since": "AXIS OS 7.10",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            }
          ],
          "types": [
            {
              "name": "Language",
              "summary": "A language.",
              "fields": [
                {"name": "name", "wire": "language", "type": "string", "summary": "The language's name in the language itself.", "isRequired": false},
                {"name": "locale", "wire": "locale", "type": "string", "summary": "The language's identifier, `en-us` for example.", "isRequired": true}
              ]
            },
            {
              "name": "AddedGroup",
              "summary": "A group of features that was added.",
              "fields": [
                {"name": "name", "wire": "name", "type": "string", "summary": "The name of the group.", "isRequired": true},
                {"name": "locales", "wire": "locales", "type": "list<Language>", "summary": "The languages in which the group is described.", "isRequired": false}
              ]
            },
            {
              "name": "Group",
              "summary": "A group of features.",
              "fields": [
                {"name": "name", "wire": "name", "type": "string", "summary": "The group's name in English, which identifies the group.", "isRequired": true},
                {"name": "niceName", "wire": "niceName", "type": "string", "summary": "The group's name in the requested language.", "isRequired": false},
                {"name": "groups", "wire": "featureGroups", "type": "list<Group>", "summary": "The groups inside this group.", "isRequired": false},
                {"name": "features", "wire": "features", "type": "list<Feature>", "summary": "The features in this group.", "isRequired": false},
                {"name": "status", "wire": "status", "type": "Status", "summary": "Whether the group is enabled.", "isRequired": false}
              ]
            },
            {
              "name": "Status",
              "summary": "Whether features are enabled.",
              "words": [
                {"name": "enabled", "wire": "enabled", "summary": "The features are enabled."},
                {"name": "disabled", "wire": "disabled", "summary": "The features are not enabled."}
              ]
            },
            {
              "name": "Feature",
              "summary": "A feature, which is a request to the camera.",
              "fields": [
                {"name": "name", "wire": "name", "type": "string", "summary": "The feature's name in English, which identifies the feature.", "isRequired": true},
                {"name": "niceName", "wire": "niceName", "type": "string", "summary": "The feature's name in the requested language.", "isRequired": false},
                {"name": "users", "wire": "user", "type": "list<User>", "summary": "The kinds of users to offer the feature to.", "isRequired": false},
                {"name": "info", "wire": "info", "type": "string", "summary": "A description to show to users, in the requested language.", "isRequired": false},
                {"name": "requestType", "wire": "requestType", "type": "RequestType", "summary": "The method of the request.", "isRequired": false},
                {"name": "requestPayload", "wire": "requestPayload", "type": "Payload", "summary": "The format of the request's body.", "isRequired": false},
                {"name": "requestURL", "wire": "requestURL", "type": "string", "summary": "The path and query of the request, with names of parameters in angle brackets.", "isRequired": false},
                {"name": "jsonTemplate", "wire": "jsonTemplate", "type": "string", "summary": "A template of the request's body, if the body is JSON, with the names of parameters in braces and brackets.", "isRequired": false},
                {"name": "response", "wire": "response", "type": "json", "summary": "Whether the request returns a value, or an object that says what to do with the returned value.", "isRequired": false},
                {"name": "clientHints", "wire": "vmsHint", "type": "list<Hint>", "summary": "The actions that a client should perform when the feature is used.", "isRequired": false},
                {"name": "clientRequirements", "wire": "vmsReq", "type": "list<string>", "summary": "The abilities that a client needs, `eventStream` (to receive the camera's events) for example.", "isRequired": false},
                {"name": "parameters", "wire": "parameters", "type": "map<Parameter>", "summary": "The parameters by name.", "isRequired": false}
              ]
            },
            {
              "name": "User",
              "summary": "A kind of user to offer a feature to.",
              "words": [
                {"name": "operator", "wire": "operator", "summary": "An operator."},
                {"name": "admin", "wire": "admin", "summary": "An administrator."},
                {"name": "event", "wire": "event", "summary": "The rules for events."}
              ]
            },
            {
              "name": "RequestType",
              "summary": "The method of a request.",
              "words": [
                {"name": "get", "wire": "GET", "summary": "GET."},
                {"name": "post", "wire": "POST", "summary": "POST."}
              ]
            },
            {
              "name": "Payload",
              "summary": "The form of a request's body.",
              "words": [
                {"name": "json", "wire": "JSON", "summary": "JSON."},
                {"name": "binary", "wire": "BINARY", "summary": "Bytes, of sound for example."}
              ]
            },
            {
              "name": "Hint",
              "summary": "An action that a client should perform when a feature is used.",
              "words": [
                {"name": "windowClose", "wire": "windowClose", "summary": "Close the window."},
                {"name": "audioOutDisable", "wire": "audioOutDisable", "summary": "Mute the operator's microphone."},
                {"name": "audioOutEnable", "wire": "audioOutEnable", "summary": "Open the operator's microphone."},
                {"name": "audioOutToggle", "wire": "audioOutToggle", "summary": "Mute or open the operator's microphone."},
                {"name": "audioInDisable", "wire": "audioInDisable", "summary": "Mute the camera's microphone."},
                {"name": "audioInEnable", "wire": "audioInEnable", "summary": "Listen to the camera's microphone."},
                {"name": "audioInToggle", "wire": "audioInToggle", "summary": "Mute the camera's microphone, or listen to it."},
                {"name": "hidden", "wire": "hidden", "summary": "The feature matters less and can be hidden."}
              ]
            },
            {
              "name": "Parameter",
              "summary": "A parameter of a feature's request.",
              "fields": [
                {"name": "type", "wire": "type", "type": "string", "summary": "The parameter's kind, such as `range`, `coordinate`, `line`, `box`, `polygon`, `string`, `multiOption`, `fixed`, `context`, `keyOnly` or `transmitAudioData`; positions are from 0 at the upper left to 1 at the lower right.", "isRequired": false},
                {"name": "niceName", "wire": "niceName", "type": "string", "summary": "The parameter's display name.", "isRequired": false},
                {"name": "info", "wire": "info", "type": "string", "summary": "A description to show to users.", "isRequired": false},
                {"name": "key", "wire": "Key", "type": "string", "summary": "The parameter's key in a JSON body.", "isRequired": false},
                {"name": "variableFormat", "wire": "jsonVariableFormat", "type": "string", "summary": "The JSON type of the value: `string`, `integer`, `fraction`, `exponent`, `boolean` or `null`.", "isRequired": false},
                {"name": "defaultValue", "wire": "defaultValue", "type": "string", "summary": "The parameter's default value.", "isRequired": false},
                {"name": "unit", "wire": "unit", "type": "string", "summary": "The kind of number in a range: `integer` or `fraction`.", "isRequired": false},
                {"name": "minimum", "wire": "min", "type": "string", "summary": "The minimum value of a range.", "isRequired": false},
                {"name": "maximum", "wire": "max", "type": "string", "summary": "The maximum value of a range.", "isRequired": false},
                {"name": "step", "wire": "step", "type": "string", "summary": "The distance between two values of a range.", "isRequired": false},
                {"name": "options", "wire": "values", "type": "list<Option>", "summary": "The values to choose from, for a parameter of the kind `multiOption`.", "isRequired": false},
                {"name": "value", "wire": "value", "type": "json", "summary": "The value, for a parameter of the kind `fixed` or `context`.", "isRequired": false},
                {"name": "contentTypes", "wire": "contentType", "type": "list<string>", "summary": "The accepted sound formats: `g711`, `g726` or `axis-mulaw-128`.", "isRequired": false}
              ]
            },
            {
              "name": "Option",
              "summary": "A value to choose from.",
              "fields": [
                {"name": "value", "wire": "value", "type": "string", "summary": "The value.", "isRequired": true},
                {"name": "niceName", "wire": "niceName", "type": "string", "summary": "The display name of the value.", "isRequired": false}
              ]
            }
          ],
          "errors": [
            {"name": "outOfMemory", "code": "1001", "summary": "The camera has no memory left."},
            {"name": "invalidRequest", "code": "1002", "summary": "The request is invalid."},
            {"name": "unsupportedMethod", "code": "1003", "summary": "The method is not supported."},
            {"name": "databaseError", "code": "2001", "summary": "The camera's database of features failed."},
            {"name": "invalidLocale", "code": "2002", "summary": "The camera has no such language."},
            {"name": "invalidJSON", "code": "2003", "summary": "The request is not JSON."},
            {"name": "unsupportedVersion", "code": "2004", "summary": "The API version is not supported."},
            {"name": "missingParameter", "code": "2005", "summary": "A required parameter is missing, or the feature does not exist."},
            {"name": "internalError", "code": "9999", "summary": "The camera failed."}
          ]
        }
        """#
}
