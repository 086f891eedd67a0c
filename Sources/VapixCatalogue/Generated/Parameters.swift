// Generated from Specs/parameters.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Parameter management.
    static let parameters = #"""
        {
          "name": "parameters",
          "namespace": "Parameters",
          "title": "Parameter management",
          "summary": "The device's parameters: settings and properties by dotted names.",
          "family": "VapixClient",
          "documentation": "https://developer.axis.com/vapix/network-video/parameter-management/",
          "discovery": "param-cgi",
          "since": "AXIS OS 5.00",
          "operations": [
            {
              "id": "parameters/list",
              "name": "list",
              "summary": "Lists parameters with their values.",
              "swift": "vapix.send(Parameters.list(groups: [String] = [])) async throws -> ParameterList",
              "documentation": "https://developer.axis.com/vapix/network-video/parameter-management/#list",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/param.cgi",
              "access": "viewer",
              "accessNote": "each user sees only the parameters that the user may read",
              "effect": "read",
              "since": "AXIS OS 5.00",
              "sendsParameters": false,
              "reply": {"form": "custom", "fields": []},
              "parameters": [
                {"name": "action", "wire": "action", "type": "string", "constant": "list", "place": "url", "isRequired": true},
                {"name": "groups", "wire": "group", "type": "list<string>", "summary": "The groups or single parameters, with or without the leading `root.`; `*` is a wildcard; all parameters if absent.", "separator": ",", "place": "url", "isRequired": false},
                {"name": "responseformat", "wire": "responseformat", "type": "string", "constant": "rfc", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "parameters/listDefinitions",
              "name": "listDefinitions",
              "summary": "Lists parameters with their values, types and the rights that they need.",
              "swift": "vapix.parameters.listDefinitions(group: String? = nil) async throws -> Parameters.Definitions",
              "documentation": "https://developer.axis.com/vapix/network-video/parameter-management/#listdefinitions",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/param.cgi",
              "access": "viewer",
              "accessNote": "each user sees only the parameters that the user may read",
              "effect": "read",
              "since": "AXIS OS 5.00",
              "sendsParameters": false,
              "reply": {"form": "xml", "type": "Definitions", "element": "parameterDefinitions", "fields": []},
              "parameters": [
                {"name": "action", "wire": "action", "type": "string", "constant": "listdefinitions", "place": "url", "isRequired": true},
                {"name": "listformat", "wire": "listformat", "type": "string", "constant": "xmlschema", "place": "url", "isRequired": true},
                {"name": "group", "wire": "group", "type": "string", "summary": "A group or a single parameter, in which `*` is a wildcard; all parameters if absent.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "parameters/update",
              "name": "update",
              "summary": "Sets the values of parameters.",
              "swift": "vapix.parameters.update(_ values: [String: String]) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/parameter-management/#update",
              "style": "query",
              "httpMethod": "POST",
              "path": "/axis-cgi/param.cgi",
              "access": "operator",
              "accessNote": "or admin, by parameter",
              "effect": "idempotent",
              "since": "AXIS OS 5.00",
              "sendsParameters": false,
              "reply": {"form": "custom", "fields": []},
              "parameters": [
                {"name": "action", "wire": "action", "type": "string", "constant": "update", "place": "form", "isRequired": true},
                {"name": "values", "wire": "values", "type": "parameters", "summary": "The new values by name; they are sent in the order of the names.", "place": "form", "isRequired": true}
              ]
            },
            {
              "id": "parameters/add",
              "name": "add",
              "summary": "Adds a group of parameters to a dynamic group, a stream profile for example.",
              "swift": "vapix.parameters.add(template: String, group: String, values: [String: String], force: Bool? = nil) async throws -> Parameters.AddedGroup",
              "documentation": "https://developer.axis.com/vapix/network-video/parameter-management/#add",
              "style": "query",
              "httpMethod": "POST",
              "path": "/axis-cgi/param.cgi",
              "access": "operator",
              "effect": "once",
              "since": "AXIS OS 5.00",
              "sendsParameters": false,
              "reply": {"form": "custom", "fields": []},
              "parameters": [
                {"name": "action", "wire": "action", "type": "string", "constant": "add", "place": "form", "isRequired": true},
                {"name": "template", "wire": "template", "type": "string", "summary": "The template of the group, `streamprofile` for example.", "place": "form", "isRequired": true},
                {"name": "group", "wire": "group", "type": "string", "summary": "The parent of the new group, `StreamProfile` for example.", "place": "form", "isRequired": true},
                {"name": "values", "wire": "values", "type": "parameters", "summary": "The values by name, without the number that the group will get, `StreamProfile.S.Name` for example.", "place": "form", "isRequired": true},
                {"name": "force", "wire": "force", "type": "yesno", "summary": "Whether to add the group even if the device already has the maximum allowed number.", "place": "form", "isRequired": false}
              ]
            },
            {
              "id": "parameters/remove",
              "name": "remove",
              "summary": "Removes groups of parameters from a dynamic group.",
              "swift": "vapix.parameters.remove(groups: [String]) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/parameter-management/#remove",
              "style": "query",
              "httpMethod": "POST",
              "path": "/axis-cgi/param.cgi",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 5.00",
              "sendsParameters": false,
              "reply": {"form": "ok", "fields": []},
              "parameters": [
                {"name": "action", "wire": "action", "type": "string", "constant": "remove", "place": "form", "isRequired": true},
                {"name": "groups", "wire": "group", "type": "list<string>", "summary": "The groups, `StreamProfile.S7` for example.", "separator": ",", "place": "form", "isRequired": true}
              ]
            }
          ],
          "types": [
            {
              "name": "Definitions",
              "summary": "Parameters as a tree of groups.",
              "fields": [
                {"name": "version", "wire": "@version", "type": "string", "summary": "The version of the document's format.", "isRequired": false},
                {"name": "model", "wire": "model", "type": "string", "summary": "The device's model.", "isRequired": false},
                {"name": "firmwareVersion", "wire": "firmwareVersion", "type": "string", "summary": "The version of AXIS OS.", "isRequired": false},
                {"name": "groups", "wire": "group", "type": "list<Group>", "summary": "The top-level groups.", "isRequired": false}
              ]
            },
            {
              "name": "Group",
              "summary": "A group of parameters.",
              "fields": [
                {"name": "name", "wire": "@name", "type": "string", "summary": "The last part of the group's name.", "isRequired": true},
                {"name": "groups", "wire": "group", "type": "list<Group>", "summary": "The groups in this group.", "isRequired": false},
                {"name": "parameters", "wire": "parameter", "type": "list<Definition>", "summary": "The parameters in this group.", "isRequired": false}
              ]
            },
            {
              "name": "Definition",
              "summary": "A parameter, its value and the allowed values.",
              "fields": [
                {"name": "name", "wire": "@name", "type": "string", "summary": "The last part of the parameter's name.", "isRequired": true},
                {"name": "value", "wire": "@value", "type": "string", "summary": "The parameter's value.", "isRequired": false},
                {"name": "securityLevel", "wire": "@securityLevel", "type": "string", "summary": "The roles that may create, delete, read and write it.", "isRequired": false},
                {"name": "niceName", "wire": "@niceName", "type": "string", "summary": "The parameter's display name.", "isRequired": false},
                {"name": "isReadOnly", "wire": "type/@readonly", "type": "bool", "summary": "Whether the parameter cannot be changed.", "isRequired": false},
                {"name": "isConstant", "wire": "type/@const", "type": "bool", "summary": "Whether the parameter's value never changes.", "isRequired": false},
                {"name": "isHidden", "wire": "type/@hidden", "type": "bool", "summary": "Whether the parameter is not meant for users.", "isRequired": false},
                {"name": "isInternal", "wire": "type/@internal", "type": "bool", "summary": "Whether only the device itself uses the parameter.", "isRequired": false},
                {"name": "isWriteOnly", "wire": "type/@writeonly", "type": "bool", "summary": "Whether the parameter's value cannot be read.", "isRequired": false},
                {"name": "isDynamic", "wire": "type/@dynamic", "type": "bool", "summary": "Whether the parameter can be added and removed while the device runs.", "isRequired": false},
                {"name": "hasNoSync", "wire": "type/@nosync", "type": "bool", "summary": "Whether the device marks the parameter as not synchronized.", "isRequired": false},
                {"name": "integer", "wire": "type/int", "type": "IntegerType", "summary": "The range, if the parameter is a whole number.", "isRequired": false},
                {"name": "choices", "wire": "type/enum", "type": "ChoiceType", "summary": "The values to choose from, if the parameter is a choice.", "isRequired": false},
                {"name": "text", "wire": "type/string", "type": "TextType", "summary": "The maximum length, if the parameter is a text.", "isRequired": false},
                {"name": "boolean", "wire": "type/bool", "type": "BooleanType", "summary": "The words for true and false, if the parameter is a truth value.", "isRequired": false},
                {"name": "address", "wire": "type/ip", "type": "TextType", "summary": "The maximum length, if the parameter is an IP address.", "isRequired": false},
                {"name": "addresses", "wire": "type/ipList", "type": "TextType", "summary": "The maximum length, if the parameter is a list of IP addresses.", "isRequired": false},
                {"name": "hostname", "wire": "type/hostname", "type": "TextType", "summary": "The maximum length, if the parameter is a host name.", "isRequired": false},
                {"name": "password", "wire": "type/password", "type": "TextType", "summary": "The maximum length, if the parameter is a password.", "isRequired": false}
              ]
            },
            {
              "name": "IntegerType",
              "summary": "The range of a whole number.",
              "fields": [
                {"name": "minimum", "wire": "@min", "type": "int64", "summary": "The minimum value.", "isRequired": false},
                {"name": "maximum", "wire": "@max", "type": "int64", "summary": "The largest value.", "isRequired": false},
                {"name": "maximumLength", "wire": "@maxlen", "type": "int32", "summary": "The maximum number of characters.", "isRequired": false},
                {"name": "ranges", "wire": "rangeEntry", "type": "list<RangeEntry>", "summary": "The allowed numbers, if the numbers do not form one range.", "isRequired": false}
              ]
            },
            {
              "name": "RangeEntry",
              "summary": "One or several allowed numbers.",
              "fields": [
                {"name": "value", "wire": "@value", "type": "string", "summary": "A number, \"0\" for example, or two numbers with a hyphen, the first and the last of a range, \"1024-65534\" for example.", "isRequired": true}
              ]
            },
            {
              "name": "ChoiceType",
              "summary": "Values to choose from.",
              "fields": [
                {"name": "entries", "wire": "entry", "type": "list<Choice>", "summary": "The values.", "isRequired": false}
              ]
            },
            {
              "name": "Choice",
              "summary": "A value to choose.",
              "fields": [
                {"name": "value", "wire": "@value", "type": "string", "summary": "The value.", "isRequired": true},
                {"name": "niceValue", "wire": "@niceValue", "type": "string", "summary": "The display name of the value; markup in it is escaped twice.", "isRequired": false}
              ]
            },
            {
              "name": "TextType",
              "summary": "The greatest length of a text.",
              "fields": [
                {"name": "maximumLength", "wire": "@maxlen", "type": "int32", "summary": "The maximum number of characters.", "isRequired": false}
              ]
            },
            {
              "name": "BooleanType",
              "summary": "The words for true and false.",
              "fields": [
                {"name": "trueValue", "wire": "@true", "type": "string", "summary": "The word for true.", "isRequired": false},
                {"name": "falseValue", "wire": "@false", "type": "string", "summary": "The word for false.", "isRequired": false}
              ]
            }
          ],
          "errors": [
            {"name": "notFound", "code": "-1", "summary": "There is no such parameter or group, or the user may not read it."}
          ]
        }
        """#
}
