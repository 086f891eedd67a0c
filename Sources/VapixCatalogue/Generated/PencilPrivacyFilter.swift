// Generated from Specs/pencil-privacy-filter.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Pencil privacy filter.
    static let pencilPrivacyFilter = #"""
        {
          "name": "pencilPrivacyFilter",
          "namespace": "PencilPrivacyFilter",
          "title": "Pencil privacy filter",
          "summary": "An effect that makes the video look like a drawing in black and white.",
          "family": "VapixVideo",
          "documentation": "https://developer.axis.com/vapix/network-video/pencil-privacy-filter/",
          "discovery": "pencil-privacy-filter",
          "operations": [
            {
              "id": "pencilPrivacyFilter/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.pencilPrivacyFilter.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/network-video/pencil-privacy-filter/#list-supported-api-versions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/pencil.cgi",
              "method": "getSupportedVersions",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            },
            {
              "id": "pencilPrivacyFilter/getFilterCapabilities",
              "name": "getFilterCapabilities",
              "summary": "Reads which filters the device has, and their settings.",
              "swift": "vapix.pencilPrivacyFilter.getFilterCapabilities() async throws -> PencilPrivacyFilter.FilterCapabilitiesReply",
              "documentation": "https://developer.axis.com/vapix/network-video/pencil-privacy-filter/#request-all-filter-capabilities",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/pencil.cgi",
              "method": "getFilterCapabilities",
              "apiVersion": "1.0",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "filters", "wire": "filters", "type": "list<FilterCapabilities>", "summary": "The filters.", "isRequired": true}
                ]
              }
            },
            {
              "id": "pencilPrivacyFilter/setFilterSettings",
              "name": "setFilterSettings",
              "summary": "Changes settings of filters.",
              "swift": "vapix.pencilPrivacyFilter.setFilterSettings(_ filters: [PencilPrivacyFilter.FilterSettings]) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/pencil-privacy-filter/#apply-filter-settings",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/pencil.cgi",
              "method": "setFilterSettings",
              "apiVersion": "1.0",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "filters", "wire": ".", "type": "list<FilterSettings>", "summary": "The filters, each with its new settings.", "separator": ",", "place": "whole", "isRequired": true}
              ]
            },
            {
              "id": "pencilPrivacyFilter/getFilterSettings",
              "name": "getFilterSettings",
              "summary": "Reads the settings of filters.",
              "swift": "vapix.pencilPrivacyFilter.getFilterSettings(_ filters: [PencilPrivacyFilter.FilterSelection]) async throws -> [PencilPrivacyFilter.FilterSettings]",
              "documentation": "https://developer.axis.com/vapix/network-video/pencil-privacy-filter/#check-filter-settings",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/pencil.cgi",
              "method": "getFilterSettings",
              "apiVersion": "1.0",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "list<FilterSettings>", "fields": []},
              "parameters": [
                {"name": "filters", "wire": ".", "type": "list<FilterSelection>", "summary": "The filters.", "separator": ",", "place": "whole", "isRequired": true}
              ]
            },
            {
              "id": "pencilPrivacyFilter/setSelectedFilter",
              "name": "setSelectedFilter",
              "summary": "Chooses the active filter, or none.",
              "swift": "vapix.pencilPrivacyFilter.setSelectedFilter(_ filters: [PencilPrivacyFilter.FilterSelection]) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/pencil-privacy-filter/#select-filter",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/pencil.cgi",
              "method": "setSelectedFilter",
              "apiVersion": "1.0",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "filters", "wire": ".", "type": "list<FilterSelection>", "summary": "The active filter, as the only element of the list.", "separator": ",", "place": "whole", "isRequired": true}
              ]
            },
            {
              "id": "pencilPrivacyFilter/getSelectedFilter",
              "name": "getSelectedFilter",
              "summary": "Reads which filter is active.",
              "swift": "vapix.pencilPrivacyFilter.getSelectedFilter() async throws -> PencilPrivacyFilter.SelectedFilterReply",
              "documentation": "https://developer.axis.com/vapix/network-video/pencil-privacy-filter/#request-filter-information",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/pencil.cgi",
              "method": "getSelectedFilter",
              "apiVersion": "1.0",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "type", "wire": "type", "type": "FilterType", "summary": "The active filter, or `off` without one.", "isRequired": true}
                ]
              }
            }
          ],
          "types": [
            {
              "name": "FilterType",
              "summary": "A filter.",
              "words": [
                {"name": "off", "wire": "none", "summary": "No filter."},
                {"name": "pencil", "wire": "pencil", "summary": "The drawing in black and white."}
              ]
            },
            {
              "name": "FilterSelection",
              "summary": "A choice of a filter.",
              "fields": [
                {"name": "type", "wire": "type", "type": "FilterType", "summary": "The filter.", "isRequired": true}
              ]
            },
            {
              "name": "FilterSettings",
              "summary": "A filter and its settings.",
              "fields": [
                {"name": "type", "wire": "type", "type": "FilterType", "summary": "The filter.", "isRequired": true},
                {"name": "flags", "wire": "flags", "type": "map<Flag>", "summary": "The settings by name, such as `inverted` and `threshold`; the capabilities list them.", "isRequired": false}
              ]
            },
            {
              "name": "Flag",
              "summary": "A setting of a filter.",
              "union": [
                {"name": "isOn", "type": "bool", "summary": "Whether the setting is on."},
                {"name": "number", "type": "int32", "summary": "The number to set, within the limits that the capabilities list."}
              ]
            },
            {
              "name": "FilterCapabilities",
              "summary": "A filter that the device has.",
              "fields": [
                {"name": "type", "wire": "type", "type": "FilterType", "summary": "The filter.", "isRequired": true},
                {"name": "summary", "wire": "description", "type": "string", "summary": "A description of the filter to show to users.", "isRequired": false},
                {"name": "flags", "wire": "flags", "type": "list<map<FlagCapabilities>>", "summary": "The settings of the filter; each element of the list has one setting, by its name.", "isRequired": false}
              ]
            },
            {
              "name": "FlagCapabilities",
              "summary": "The values that a setting of a filter can have.",
              "fields": [
                {"name": "type", "wire": "type", "type": "FlagType", "summary": "The kind of value.", "isRequired": false},
                {"name": "minimum", "wire": "min", "type": "int32", "summary": "The lowest number that the setting can have.", "isRequired": false},
                {"name": "maximum", "wire": "max", "type": "int32", "summary": "The highest number that the setting can have.", "isRequired": false},
                {"name": "summary", "wire": "description", "type": "string", "summary": "A description of the setting to show to users.", "isRequired": false}
              ]
            },
            {
              "name": "FlagType",
              "summary": "A kind of value of a setting.",
              "words": [
                {"name": "boolean", "wire": "bool", "summary": "The setting is on or off."},
                {"name": "integer", "wire": "integer", "summary": "The setting is a number."}
              ]
            }
          ],
          "errors": [
            {"name": "internalError", "code": "1100", "summary": "The device failed."},
            {"name": "invalidJSON", "code": "2101", "summary": "The request is not JSON."},
            {"name": "notAuthorized", "code": "2105", "summary": "The user may not do this."},
            {"name": "notAuthenticated", "code": "2106", "summary": "The login is wrong or missing."},
            {"name": "transportError", "code": "2107", "summary": "The request is too large, or the transport failed otherwise."}
          ]
        }
        """#
}
