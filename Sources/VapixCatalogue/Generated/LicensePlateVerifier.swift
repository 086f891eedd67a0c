// Generated from Specs/license-plate-verifier.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// AXIS License Plate Verifier API.
    static let licensePlateVerifier = #"""
        {
          "name": "licensePlateVerifier",
          "namespace": "LicensePlateVerifier",
          "title": "AXIS License Plate Verifier API",
          "summary": "AXIS License Plate Verifier, which reads license plates and compares them with lists.",
          "family": "VapixAnalytics",
          "documentation": "https://developer.axis.com/vapix/applications/license-plate-verifier-api/",
          "errors": [],
          "operations": [
            {
              "id": "licensePlateVerifier/getPushProfile",
              "name": "getPushProfile",
              "summary": "Reads the first profile, which says where events are sent to.",
              "swift": "vapix.licensePlateVerifier.getPushProfile() async throws -> LicensePlateVerifier.PushProfile",
              "documentation": "https://developer.axis.com/vapix/applications/license-plate-verifier-api/#get-push-event-configurations",
              "style": "query",
              "httpMethod": "GET",
              "path": "/local/fflprapp/cloud.cgi",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "xml", "type": "PushProfile", "element": "cloud_config", "fields": []}
            },
            {
              "id": "licensePlateVerifier/setPushProfile",
              "name": "setPushProfile",
              "summary": "Sets the first profile, which says where events are sent to.",
              "swift": "vapix.licensePlateVerifier.setPushProfile(document: HTTPBody) async throws",
              "documentation": "https://developer.axis.com/vapix/applications/license-plate-verifier-api/#update-push-event-configurations",
              "style": "upload",
              "httpMethod": "POST",
              "path": "/local/fflprapp/cloud.cgi",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "document", "wire": "document", "type": "file", "summary": "The profile as XML, with the root element `cloud_config`.", "place": "body", "isRequired": true, "contentType": "application/xml"}
              ]
            },
            {
              "id": "licensePlateVerifier/getPushProfile2",
              "name": "getPushProfile2",
              "summary": "Reads the second profile, which says where events are sent to.",
              "swift": "vapix.licensePlateVerifier.getPushProfile2() async throws -> LicensePlateVerifier.PushProfile",
              "documentation": "https://developer.axis.com/vapix/applications/license-plate-verifier-api/#get-push-event-configurations",
              "style": "query",
              "httpMethod": "GET",
              "path": "/local/fflprapp/cloud2.cgi",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "xml", "type": "PushProfile", "element": "cloud_config", "fields": []}
            },
            {
              "id": "licensePlateVerifier/setPushProfile2",
              "name": "setPushProfile2",
              "summary": "Sets the second profile, which says where events are sent to.",
              "swift": "vapix.licensePlateVerifier.setPushProfile2(document: HTTPBody) async throws",
              "documentation": "https://developer.axis.com/vapix/applications/license-plate-verifier-api/#update-push-event-configurations",
              "style": "upload",
              "httpMethod": "POST",
              "path": "/local/fflprapp/cloud2.cgi",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "document", "wire": "document", "type": "file", "summary": "The profile as XML, with the root element `cloud_config`.", "place": "body", "isRequired": true, "contentType": "application/xml"}
              ]
            },
            {
              "id": "licensePlateVerifier/getPushProfile3",
              "name": "getPushProfile3",
              "summary": "Reads the third profile, which says where events are sent to.",
              "swift": "vapix.licensePlateVerifier.getPushProfile3() async throws -> LicensePlateVerifier.PushProfile",
              "documentation": "https://developer.axis.com/vapix/applications/license-plate-verifier-api/#get-push-event-configurations",
              "style": "query",
              "httpMethod": "GET",
              "path": "/local/fflprapp/cloud3.cgi",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "xml", "type": "PushProfile", "element": "cloud_config", "fields": []}
            },
            {
              "id": "licensePlateVerifier/setPushProfile3",
              "name": "setPushProfile3",
              "summary": "Sets the third profile, which says where events are sent to.",
              "swift": "vapix.licensePlateVerifier.setPushProfile3(document: HTTPBody) async throws",
              "documentation": "https://developer.axis.com/vapix/applications/license-plate-verifier-api/#update-push-event-configurations",
              "style": "upload",
              "httpMethod": "POST",
              "path": "/local/fflprapp/cloud3.cgi",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "document", "wire": "document", "type": "file", "summary": "The profile as XML, with the root element `cloud_config`.", "place": "body", "isRequired": true, "contentType": "application/xml"}
              ]
            },
            {
              "id": "licensePlateVerifier/setHeartbeat",
              "name": "setHeartbeat",
              "summary": "Sets where and how often messages about the camera are sent.",
              "swift": "vapix.licensePlateVerifier.setHeartbeat(document: HTTPBody) async throws",
              "documentation": "https://developer.axis.com/vapix/applications/license-plate-verifier-api/#configure-heartbeat-service",
              "style": "upload",
              "httpMethod": "POST",
              "path": "/local/fflprapp/config_hb.cgi",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "document", "wire": "document", "type": "file", "summary": "The settings as XML, with the root element `hb_config`; its `period` is 5, 10, 30, 60 or 1440 minutes.", "place": "body", "isRequired": true, "contentType": "application/xml"}
              ]
            },
            {
              "id": "licensePlateVerifier/setHeartbeatData",
              "name": "setHeartbeatData",
              "summary": "Sets the contents of the messages about the camera, and sends one.",
              "swift": "vapix.licensePlateVerifier.setHeartbeatData(document: HTTPBody) async throws",
              "documentation": "https://developer.axis.com/vapix/applications/license-plate-verifier-api/#configure-and-send-heartbeat-service-data",
              "style": "upload",
              "httpMethod": "POST",
              "path": "/local/fflprapp/config_hb_data.cgi",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "once",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "document", "wire": "document", "type": "file", "summary": "A truth value for each field by section, as JSON.", "place": "body", "isRequired": true, "contentType": "application/json"}
              ]
            },
            {
              "id": "licensePlateVerifier/get2N",
              "name": "get2N",
              "summary": "Reads how the application works together with a 2N device.",
              "swift": "vapix.licensePlateVerifier.get2N() async throws -> LicensePlateVerifier.TwoN",
              "documentation": "https://developer.axis.com/vapix/applications/license-plate-verifier-api/#get-2n-integration-settings",
              "style": "query",
              "httpMethod": "GET",
              "path": "/local/fflprapp/config_2n.cgi",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "xml", "type": "TwoN", "element": "tn_config", "fields": []}
            },
            {
              "id": "licensePlateVerifier/set2N",
              "name": "set2N",
              "summary": "Sets how the application works together with a 2N device.",
              "swift": "vapix.licensePlateVerifier.set2N(document: HTTPBody) async throws",
              "documentation": "https://developer.axis.com/vapix/applications/license-plate-verifier-api/#configure-2n-integration-in-alpv",
              "style": "upload",
              "httpMethod": "POST",
              "path": "/local/fflprapp/config_2n.cgi",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "document", "wire": "document", "type": "file", "summary": "The settings as XML, with the root element `tn_config`.", "place": "body", "isRequired": true, "contentType": "application/xml"}
              ]
            },
            {
              "id": "licensePlateVerifier/getGenetec",
              "name": "getGenetec",
              "summary": "Reads how the application sends events to Genetec.",
              "swift": "vapix.licensePlateVerifier.getGenetec() async throws -> LicensePlateVerifier.Genetec",
              "documentation": "https://developer.axis.com/vapix/applications/license-plate-verifier-api/#get-genetic-integration-settings",
              "style": "query",
              "httpMethod": "GET",
              "path": "/local/fflprapp/config_gsc.cgi",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "xml", "type": "Genetec", "element": "gsc_config", "fields": []}
            },
            {
              "id": "licensePlateVerifier/setGenetec",
              "name": "setGenetec",
              "summary": "Sets how the application sends events to Genetec.",
              "swift": "vapix.licensePlateVerifier.setGenetec(document: HTTPBody) async throws",
              "documentation": "https://developer.axis.com/vapix/applications/license-plate-verifier-api/#configure-genetec-integration",
              "style": "upload",
              "httpMethod": "POST",
              "path": "/local/fflprapp/config_gsc.cgi",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "document", "wire": "document", "type": "file", "summary": "The settings as XML, with the root element `gsc_config`.", "place": "body", "isRequired": true, "contentType": "application/xml"}
              ]
            },
            {
              "id": "licensePlateVerifier/getSettings",
              "name": "getSettings",
              "summary": "Reads the settings of the application.",
              "swift": "vapix.licensePlateVerifier.getSettings() async throws -> LicensePlateVerifier.Settings",
              "documentation": "https://developer.axis.com/vapix/applications/license-plate-verifier-api/#get-alpv-settings",
              "style": "query",
              "httpMethod": "GET",
              "path": "/local/fflprapp/config.cgi",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "xml", "type": "Settings", "element": "configuration", "fields": []}
            },
            {
              "id": "licensePlateVerifier/setSettings",
              "name": "setSettings",
              "summary": "Changes settings of the application, such as the areas of interest.",
              "swift": "vapix.licensePlateVerifier.setSettings(document: HTTPBody) async throws",
              "documentation": "https://developer.axis.com/vapix/applications/license-plate-verifier-api/#set-area-of-interest-configuration",
              "style": "upload",
              "httpMethod": "POST",
              "path": "/local/fflprapp/config.cgi",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "document", "wire": "document", "type": "file", "summary": "The settings to change as XML, with the root element `configuration`.", "place": "body", "isRequired": true, "contentType": "application/xml"}
              ]
            },
            {
              "id": "licensePlateVerifier/getAreas",
              "name": "getAreas",
              "summary": "Reads the corners of the areas of interest.",
              "swift": "vapix.licensePlateVerifier.getAreas() async throws -> String",
              "documentation": "https://developer.axis.com/vapix/applications/license-plate-verifier-api/#get-area-of-interest-configuration",
              "style": "query",
              "httpMethod": "GET",
              "path": "/local/fflprapp/api.cgi",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "sendsParameters": false,
              "reply": {"form": "text", "fields": []},
              "parameters": [
                {"name": "api", "wire": "api", "type": "string", "constant": "getrroi", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "licensePlateVerifier/setAreas",
              "name": "setAreas",
              "summary": "Sets the areas of interest, and the direction of cars in each.",
              "swift": "vapix.licensePlateVerifier.setAreas(document: HTTPBody) async throws",
              "documentation": "https://developer.axis.com/vapix/applications/license-plate-verifier-api/#change-direction-angle",
              "style": "upload",
              "httpMethod": "POST",
              "path": "/local/fflprapp/config_json.cgi",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "document", "wire": "document", "type": "file", "summary": "The areas as JSON: `{\"api\": \"setconfig\", \"config\": \"roi\", \"roi\": […]}`. An `angle` is 0 to 360000.", "place": "body", "isRequired": true, "contentType": "application/json"}
              ]
            },
            {
              "id": "licensePlateVerifier/getLists",
              "name": "getLists",
              "summary": "Reads the settings of the lists of plates.",
              "swift": "vapix.licensePlateVerifier.getLists() async throws -> LicensePlateVerifier.ListsReply",
              "documentation": "https://developer.axis.com/vapix/applications/license-plate-verifier-api/#get-list-settings",
              "style": "query",
              "httpMethod": "GET",
              "path": "/local/fflprapp/list_mgmt.cgi",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "json",
                "fields": [
                  {"name": "lists", "wire": "lists", "type": "list<PlateList>", "summary": "The lists.", "isRequired": false}
                ]
              }
            },
            {
              "id": "licensePlateVerifier/setLists",
              "name": "setLists",
              "summary": "Sets the names, schedules and modes of the lists of plates.",
              "swift": "vapix.licensePlateVerifier.setLists(document: HTTPBody) async throws",
              "documentation": "https://developer.axis.com/vapix/applications/license-plate-verifier-api/#change-list-settings",
              "style": "upload",
              "httpMethod": "POST",
              "path": "/local/fflprapp/list_mgmt.cgi",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "document", "wire": "document", "type": "file", "summary": "The lists as JSON, in the form of getLists: `{\"lists\": […]}`.", "place": "body", "isRequired": true, "contentType": "application/json"}
              ]
            },
            {
              "id": "licensePlateVerifier/getAllowList",
              "name": "getAllowList",
              "summary": "Reads the plates of the allow list.",
              "swift": "vapix.licensePlateVerifier.getAllowList() async throws -> LicensePlateVerifier.Plates",
              "documentation": "https://developer.axis.com/vapix/applications/license-plate-verifier-api/#get-allowblockcustom-list",
              "style": "query",
              "httpMethod": "GET",
              "path": "/local/fflprapp/allow_list.cgi",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "xml", "type": "Plates", "element": "bw_list", "fields": []}
            },
            {
              "id": "licensePlateVerifier/addToAllowList",
              "name": "addToAllowList",
              "summary": "Adds plates to the allow list.",
              "swift": "vapix.licensePlateVerifier.addToAllowList(document: HTTPBody) async throws",
              "documentation": "https://developer.axis.com/vapix/applications/license-plate-verifier-api/#add-a-batch-of-plates-to-the-allowblockcustom-list",
              "style": "upload",
              "httpMethod": "POST",
              "path": "/local/fflprapp/allow_list.cgi",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "document", "wire": "document", "type": "file", "summary": "The plates as XML: `<bw_list mode=\"allow\"><s>AA123DD</s></bw_list>`.", "place": "body", "isRequired": true, "contentType": "application/xml"}
              ]
            },
            {
              "id": "licensePlateVerifier/getBlockList",
              "name": "getBlockList",
              "summary": "Reads the plates of the block list.",
              "swift": "vapix.licensePlateVerifier.getBlockList() async throws -> LicensePlateVerifier.Plates",
              "documentation": "https://developer.axis.com/vapix/applications/license-plate-verifier-api/#get-allowblockcustom-list",
              "style": "query",
              "httpMethod": "GET",
              "path": "/local/fflprapp/block_list.cgi",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "xml", "type": "Plates", "element": "bw_list", "fields": []}
            },
            {
              "id": "licensePlateVerifier/addToBlockList",
              "name": "addToBlockList",
              "summary": "Adds plates to the block list.",
              "swift": "vapix.licensePlateVerifier.addToBlockList(document: HTTPBody) async throws",
              "documentation": "https://developer.axis.com/vapix/applications/license-plate-verifier-api/#add-a-batch-of-plates-to-the-allowblockcustom-list",
              "style": "upload",
              "httpMethod": "POST",
              "path": "/local/fflprapp/block_list.cgi",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "document", "wire": "document", "type": "file", "summary": "The plates as XML: `<bw_list mode=\"block\"><s>AA123DD</s></bw_list>`.", "place": "body", "isRequired": true, "contentType": "application/xml"}
              ]
            },
            {
              "id": "licensePlateVerifier/getCustomList",
              "name": "getCustomList",
              "summary": "Reads the plates of the custom list.",
              "swift": "vapix.licensePlateVerifier.getCustomList() async throws -> LicensePlateVerifier.Plates",
              "documentation": "https://developer.axis.com/vapix/applications/license-plate-verifier-api/#get-allowblockcustom-list",
              "style": "query",
              "httpMethod": "GET",
              "path": "/local/fflprapp/custom_list.cgi",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "xml", "type": "Plates", "element": "bw_list", "fields": []}
            },
            {
              "id": "licensePlateVerifier/addToCustomList",
              "name": "addToCustomList",
              "summary": "Adds plates to the custom list.",
              "swift": "vapix.licensePlateVerifier.addToCustomList(document: HTTPBody) async throws",
              "documentation": "https://developer.axis.com/vapix/applications/license-plate-verifier-api/#add-a-batch-of-plates-to-the-allowblockcustom-list",
              "style": "upload",
              "httpMethod": "POST",
              "path": "/local/fflprapp/custom_list.cgi",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "document", "wire": "document", "type": "file", "summary": "The plates as XML: `<bw_list mode=\"custom\"><s>AA123DD</s></bw_list>`.", "place": "body", "isRequired": true, "contentType": "application/xml"}
              ]
            },
            {
              "id": "licensePlateVerifier/addPlate",
              "name": "addPlate",
              "summary": "Adds a plate to a list.",
              "swift": "vapix.licensePlateVerifier.addPlate(plate: String, list: LicensePlateVerifier.ListName) async throws",
              "documentation": "https://developer.axis.com/vapix/applications/license-plate-verifier-api/#add-a-single-plate-to-the-allowblockcustom-list",
              "style": "query",
              "httpMethod": "GET",
              "path": "/local/fflprapp/api.cgi",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "api", "wire": "api", "type": "string", "constant": "addplate", "place": "url", "isRequired": true},
                {"name": "plate", "wire": "plate", "type": "string", "summary": "The plate, its date and a description: `AA12DD,12-12-2023,Resident`.", "place": "url", "isRequired": true},
                {"name": "list", "wire": "list", "type": "ListName", "summary": "The list.", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "licensePlateVerifier/removePlate",
              "name": "removePlate",
              "summary": "Removes a plate from a list.",
              "swift": "vapix.licensePlateVerifier.removePlate(plate: String, list: LicensePlateVerifier.ListName) async throws",
              "documentation": "https://developer.axis.com/vapix/applications/license-plate-verifier-api/#remove-a-single-plate-from-the-allowblockcustom-list",
              "style": "query",
              "httpMethod": "GET",
              "path": "/local/fflprapp/api.cgi",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "api", "wire": "api", "type": "string", "constant": "delplate", "place": "url", "isRequired": true},
                {"name": "plate", "wire": "plate", "type": "string", "summary": "The plate.", "place": "url", "isRequired": true},
                {"name": "list", "wire": "list", "type": "ListName", "summary": "The list.", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "licensePlateVerifier/exportList",
              "name": "exportList",
              "summary": "Reads the plates of a list as lines of values that commas separate.",
              "swift": "vapix.licensePlateVerifier.exportList(_ list: LicensePlateVerifier.ListExport) async throws -> String",
              "documentation": "https://developer.axis.com/vapix/applications/license-plate-verifier-api/#export-a-allowblockcustom-list",
              "style": "query",
              "httpMethod": "GET",
              "path": "/local/fflprapp/api.cgi",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "sendsParameters": false,
              "reply": {"form": "text", "fields": []},
              "parameters": [
                {"name": "list", "wire": "api", "type": "ListExport", "summary": "The list.", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "licensePlateVerifier/startImport",
              "name": "startImport",
              "summary": "Begins to import a list of plates.",
              "swift": "vapix.licensePlateVerifier.startImport(_ list: LicensePlateVerifier.ListName) async throws",
              "documentation": "https://developer.axis.com/vapix/applications/license-plate-verifier-api/#import-a-list-as-a-csv-file",
              "style": "query",
              "httpMethod": "POST",
              "path": "/local/fflprapp/upload.cgi",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "command", "wire": "command", "type": "string", "constant": "new", "place": "form", "isRequired": true},
                {"name": "list", "wire": "list", "type": "ListName", "summary": "The list.", "place": "form", "isRequired": true}
              ]
            },
            {
              "id": "licensePlateVerifier/importPlates",
              "name": "importPlates",
              "summary": "Adds lines to the import of a list, up to 500 at once in the page's script.",
              "swift": "vapix.licensePlateVerifier.importPlates(plates: String, list: LicensePlateVerifier.ListName) async throws",
              "documentation": "https://developer.axis.com/vapix/applications/license-plate-verifier-api/#import-a-list-as-a-csv-file",
              "style": "query",
              "httpMethod": "POST",
              "path": "/local/fflprapp/upload.cgi",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "once",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "command", "wire": "command", "type": "string", "constant": "upload", "place": "form", "isRequired": true},
                {"name": "plates", "wire": "data", "type": "string", "summary": "The lines, each a plate, its date and a description: `AA12DD,12-12-2023,Resident`.", "place": "form", "isRequired": true},
                {"name": "list", "wire": "list", "type": "ListName", "summary": "The list.", "place": "form", "isRequired": true}
              ]
            },
            {
              "id": "licensePlateVerifier/finishImport",
              "name": "finishImport",
              "summary": "Saves the import of a list, which applies from then on.",
              "swift": "vapix.licensePlateVerifier.finishImport(_ list: LicensePlateVerifier.ListName) async throws",
              "documentation": "https://developer.axis.com/vapix/applications/license-plate-verifier-api/#import-a-list-as-a-csv-file",
              "style": "query",
              "httpMethod": "POST",
              "path": "/local/fflprapp/upload.cgi",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "command", "wire": "command", "type": "string", "constant": "save", "place": "form", "isRequired": true},
                {"name": "list", "wire": "list", "type": "ListName", "summary": "The list.", "place": "form", "isRequired": true}
              ]
            },
            {
              "id": "licensePlateVerifier/searchEvents",
              "name": "searchEvents",
              "summary": "Searches the plates that the application has read.",
              "swift": "vapix.licensePlateVerifier.searchEvents(start: Int64? = nil, end: Int64? = nil, text: String? = nil, country: String? = nil, vehicleType: Int? = nil, vehicleColor: Int? = nil, area: Int? = nil, direction: Int? = nil, view: Int? = nil, action: Int? = nil, offset: Int? = nil, limit: Int? = nil) async throws -> LicensePlateVerifier.SearchEventsReply",
              "documentation": "https://developer.axis.com/vapix/applications/license-plate-verifier-api/#search-events",
              "style": "query",
              "httpMethod": "GET",
              "path": "/local/fflprapp/events.cgi",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [
                {"name": "start", "wire": "timestampfrom", "type": "int64", "summary": "The earliest time of an event, in microseconds since 1970.", "place": "url", "isRequired": false},
                {"name": "end", "wire": "timestampto", "type": "int64", "summary": "The latest time of an event, in microseconds since 1970.", "place": "url", "isRequired": false},
                {"name": "text", "wire": "text", "type": "string", "summary": "The text of the plate.", "place": "url", "isRequired": false},
                {"name": "country", "wire": "country", "type": "string", "summary": "The country, three letters of ISO 3166, `CZE` for example.", "place": "url", "isRequired": false},
                {"name": "vehicleType", "wire": "car_type", "type": "int32", "summary": "The kind of vehicle: 1 for a car, 2 for a bus, 32 for a truck.", "place": "url", "isRequired": false},
                {"name": "vehicleColor", "wire": "car_color", "type": "int32", "summary": "The color, 0 to 10: beige, black, blue, brown, gray, green, orange, red, white, yellow, silver; 65536 for any.", "place": "url", "isRequired": false},
                {"name": "area", "wire": "roi_id", "type": "int32", "summary": "The area of interest; -1 in the documentation's example.", "place": "url", "isRequired": false},
                {"name": "direction", "wire": "car_direction", "type": "int32", "summary": "The direction of the vehicle; -1 for any.", "place": "url", "isRequired": false},
                {"name": "view", "wire": "car_view", "type": "int32", "summary": "The side of the vehicle: 1 for the rear, 0 for the front.", "place": "url", "isRequired": false},
                {"name": "action", "wire": "action", "type": "int32", "summary": "The action of the application: 1 for opened, 0 for no action.", "place": "url", "isRequired": false},
                {"name": "offset", "wire": "offset", "type": "int32", "summary": "How many events to skip at the start of the result.", "place": "url", "isRequired": false},
                {"name": "limit", "wire": "limit", "type": "int32", "summary": "How many events to return at most.", "place": "url", "isRequired": false}
              ],
              "reply": {
                "form": "xml",
                "element": "events",
                "fields": [
                  {"name": "now", "wire": "currentTimestampUs", "type": "int64", "summary": "The camera's time, in microseconds since 1970.", "isRequired": false},
                  {"name": "events", "wire": "event", "type": "list<PlateEvent>", "summary": "The events, the latest first.", "isRequired": false}
                ]
              }
            },
            {
              "id": "licensePlateVerifier/getStatistics",
              "name": "getStatistics",
              "summary": "Reads how many plates the application has read, by direction, list and area.",
              "swift": "vapix.licensePlateVerifier.getStatistics() async throws -> LicensePlateVerifier.StatisticsReply",
              "documentation": "https://developer.axis.com/vapix/applications/license-plate-verifier-api/#statistics",
              "style": "query",
              "httpMethod": "GET",
              "path": "/local/fflprapp/search.cgi",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [
                {"name": "limit", "wire": "limit", "type": "string", "constant": "0", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "xml",
                "element": "events",
                "fields": [
                  {"name": "now", "wire": "currentTimestampUs", "type": "int64", "summary": "The camera's time, in microseconds since 1970.", "isRequired": false},
                  {"name": "directionIn", "wire": "vcount/direction/in", "type": "int64", "summary": "The number of plates of vehicles that came in.", "isRequired": false},
                  {"name": "directionOut", "wire": "vcount/direction/out", "type": "int64", "summary": "The number of plates of vehicles that went out.", "isRequired": false},
                  {"name": "directionUnknown", "wire": "vcount/direction/unk", "type": "int64", "summary": "The number of plates of vehicles whose direction is unknown.", "isRequired": false},
                  {"name": "allowList", "wire": "vcount/list/allowlist", "type": "int64", "summary": "The number of plates on the allow list.", "isRequired": false},
                  {"name": "blockList", "wire": "vcount/list/blocklist", "type": "int64", "summary": "The number of plates on the block list.", "isRequired": false},
                  {"name": "customList", "wire": "vcount/list/customlist", "type": "int64", "summary": "The number of plates on the custom list.", "isRequired": false},
                  {"name": "noList", "wire": "vcount/list/nonelist", "type": "int64", "summary": "The number of plates that are on none of the lists.", "isRequired": false},
                  {"name": "area1", "wire": "vcount/roi/roi1", "type": "int64", "summary": "The number of plates in the first area of interest.", "isRequired": false},
                  {"name": "area2", "wire": "vcount/roi/roi2", "type": "int64", "summary": "The number of plates in the second area of interest.", "isRequired": false},
                  {"name": "total", "wire": "vcount/total", "type": "int64", "summary": "The total number of plates.", "isRequired": false}
                ]
              }
            },
            {
              "id": "licensePlateVerifier/getImage",
              "name": "getImage",
              "summary": "Reads the picture of an event.",
              "swift": "vapix.licensePlateVerifier.getImage(_ name: String) async throws -> [UInt8]",
              "documentation": "https://developer.axis.com/vapix/applications/license-plate-verifier-api/#http-post",
              "style": "query",
              "httpMethod": "GET",
              "path": "/local/fflprapp/tools.cgi",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "sendsParameters": false,
              "reply": {"form": "binary", "contentType": "image/jpeg", "magic": "ffd8ff", "fields": []},
              "parameters": [
                {"name": "action", "wire": "action", "type": "string", "constant": "getImage", "place": "url", "isRequired": true},
                {"name": "name", "wire": "name", "type": "string", "summary": "The picture, `53/20231212161204_601572lp_MSR1669_8565355.jpg` for example.", "place": "url", "isRequired": true}
              ]
            }
          ],
          "types": [
            {
              "name": "PushProfile",
              "summary": "Where events are sent to.",
              "fields": [
                {"name": "url", "wire": "url", "type": "string", "summary": "The target's URL, or its address and port, in base64.", "isRequired": false},
                {"name": "latitude", "wire": "latitude", "type": "double", "summary": "The camera's latitude in degrees.", "isRequired": false},
                {"name": "longitude", "wire": "longitude", "type": "double", "summary": "The camera's longitude in degrees.", "isRequired": false},
                {"name": "sensorProviderID", "wire": "sensorProviderID", "type": "string", "summary": "The camera's name in the requests.", "isRequired": false},
                {"name": "protocol", "wire": "protocol", "type": "PushProtocol", "summary": "The protocol.", "isRequired": false},
                {"name": "isEnabled", "wire": "enable", "type": "bool", "summary": "Whether events are sent.", "isRequired": false},
                {"name": "leavesOutImages", "wire": "skip_image_in_post", "type": "bool", "summary": "Whether pictures are left out.", "isRequired": false},
                {"name": "sendsNew", "wire": "event_new", "type": "bool", "summary": "Whether events of new plates are sent.", "isRequired": false},
                {"name": "sendsUpdates", "wire": "event_update", "type": "bool", "summary": "Whether events of changes are sent.", "isRequired": false},
                {"name": "sendsLost", "wire": "event_lost", "type": "bool", "summary": "Whether events of vehicles that are gone are sent.", "isRequired": false},
                {"name": "usesMultipart", "wire": "use_multipart", "type": "bool", "summary": "Whether events are sent as multipart/form-data; otherwise as JSON.", "isRequired": false},
                {"name": "usesBuffer", "wire": "use_event_buffer", "type": "bool", "summary": "Whether events are sent later if the target cannot be reached.", "isRequired": false},
                {"name": "user", "wire": "user", "type": "string", "summary": "The user name.", "isRequired": false},
                {"name": "password", "wire": "password", "type": "string", "summary": "The password in base64.", "isRequired": false},
                {"name": "authenticationType", "wire": "http_auth_type", "type": "int32", "summary": "The kind of login.", "isRequired": false},
                {"name": "sendsSecondImage", "wire": "send_second_image", "type": "bool", "summary": "Whether a second picture, of the plate, is sent.", "isRequired": false},
                {"name": "secondImageType", "wire": "second_image_type", "type": "int32", "summary": "The kind of the second picture.", "isRequired": false},
                {"name": "pathTemplate", "wire": "path_template", "type": "string", "summary": "The custom path for FTP.", "isRequired": false},
                {"name": "authorizationHeader", "wire": "x_auth_key", "type": "string", "summary": "The header for the login.", "isRequired": false}
              ]
            },
            {
              "name": "PushProtocol",
              "summary": "The protocol by which events are sent.",
              "words": [
                {"name": "http", "wire": "1", "summary": "HTTP."},
                {"name": "tcp", "wire": "8", "summary": "TCP."},
                {"name": "ftp", "wire": "16", "summary": "FTP."}
              ]
            },
            {
              "name": "TwoN",
              "summary": "How the application works together with a 2N device.",
              "fields": [
                {"name": "url", "wire": "url", "type": "string", "summary": "The URL of the 2N device.", "isRequired": false},
                {"name": "isEnabled", "wire": "enable", "type": "bool", "summary": "Whether the application works together with the 2N device.", "isRequired": false},
                {"name": "user", "wire": "user", "type": "string", "summary": "The user name on the 2N device.", "isRequired": false},
                {"name": "password", "wire": "password", "type": "string", "summary": "The password, in base64 in the sample.", "isRequired": false},
                {"name": "usesHTTPS", "wire": "https", "type": "bool", "summary": "Whether the application connects with HTTPS.", "isRequired": false},
                {"name": "accessPoint", "wire": "accessPoint", "type": "int32", "summary": "The access point: 0 for the entry, 1 for the exit.", "isRequired": false},
                {"name": "direction", "wire": "event_on_direction", "type": "int32", "summary": "The direction of vehicles: 0 for any, 2 for in, 3 for out.", "isRequired": false}
              ]
            },
            {
              "name": "Genetec",
              "summary": "How the application sends events to Genetec.",
              "fields": [
                {"name": "url", "wire": "url", "type": "string", "summary": "The URL of the Genetec server.", "isRequired": false},
                {"name": "isEnabled", "wire": "enable", "type": "bool", "summary": "Whether the application sends events to Genetec.", "isRequired": false},
                {"name": "user", "wire": "user", "type": "string", "summary": "The user name on the Genetec server.", "isRequired": false},
                {"name": "password", "wire": "password", "type": "string", "summary": "The password.", "isRequired": false},
                {"name": "usesHTTPS", "wire": "https", "type": "bool", "summary": "Whether the application connects with HTTPS.", "isRequired": false},
                {"name": "cameraID", "wire": "cameraID", "type": "string", "summary": "The camera's name.", "isRequired": false}
              ]
            },
            {
              "name": "Settings",
              "summary": "The settings whose meaning the page's other sections show; devices send more.",
              "fields": [
                {"name": "area1", "wire": "roi", "type": "Area", "summary": "The first area of interest.", "isRequired": false},
                {"name": "area2", "wire": "roitwo", "type": "Area", "summary": "The second area of interest.", "isRequired": false},
                {"name": "angle1", "wire": "direction/angle", "type": "int32", "summary": "The direction of cars in the first area, 0 to 360000.", "isRequired": false},
                {"name": "angle2", "wire": "direction2/angle", "type": "int32", "summary": "The direction of cars in the second area, 0 to 360000.", "isRequired": false},
                {"name": "activeAreas", "wire": "active_roi", "type": "int32", "summary": "Which areas of interest are active.", "isRequired": false},
                {"name": "minimumPlateWidth", "wire": "plate/plate_min_size", "type": "int32", "summary": "The minimum width of a plate.", "isRequired": false},
                {"name": "maximumPlateWidth", "wire": "plate/plate_max_size", "type": "int32", "summary": "The maximum width of a plate.", "isRequired": false},
                {"name": "minimumCharacters", "wire": "plate/plate_min_size_symb", "type": "int32", "summary": "The lowest number of characters in a plate.", "isRequired": false},
                {"name": "maximumCharacters", "wire": "plate/plate_max_size_symb", "type": "int32", "summary": "The highest number of characters in a plate.", "isRequired": false},
                {"name": "threshold", "wire": "plate/threshold", "type": "double", "summary": "The lowest confidence, from 0 to 1.", "isRequired": false},
                {"name": "storedEvents", "wire": "stored_events", "type": "int64", "summary": "The number of events that the camera holds.", "isRequired": false}
              ]
            },
            {
              "name": "Area",
              "summary": "An area of interest, in thousandths of the picture.",
              "fields": [
                {"name": "left", "wire": "left", "type": "int32", "summary": "The left side, in thousandths of the picture.", "isRequired": false},
                {"name": "top", "wire": "top", "type": "int32", "summary": "The upper side, in thousandths of the picture.", "isRequired": false},
                {"name": "right", "wire": "right", "type": "int32", "summary": "The right side, in thousandths of the picture.", "isRequired": false},
                {"name": "bottom", "wire": "bottom", "type": "int32", "summary": "The lower side, in thousandths of the picture.", "isRequired": false},
                {"name": "width", "wire": "width", "type": "int32", "summary": "The width, in thousandths of the picture.", "isRequired": false},
                {"name": "height", "wire": "height", "type": "int32", "summary": "The height, in thousandths of the picture.", "isRequired": false},
                {"name": "angle", "wire": "angle", "type": "int32", "summary": "The direction of cars, 0 to 360000.", "isRequired": false}
              ]
            },
            {
              "name": "PlateList",
              "summary": "The settings of a list of plates.",
              "fields": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier of the list.", "isRequired": true},
                {"name": "name", "wire": "name", "type": "string", "summary": "The name of the list.", "isRequired": false},
                {"name": "mode", "wire": "mode", "type": "ListMode", "summary": "Whether the plates on the list are allowed, blocked or neither.", "isRequired": false},
                {"name": "schedule", "wire": "schedule", "type": "list<Schedule>", "summary": "When the list applies.", "isRequired": false}
              ]
            },
            {
              "name": "ListMode",
              "summary": "Whether the plates on a list are allowed, blocked or neither.",
              "words": [
                {"name": "allow", "wire": "allow", "summary": "The plates on the list are allowed."},
                {"name": "block", "wire": "block", "summary": "The plates on the list are blocked."},
                {"name": "neither", "wire": "none", "summary": "The plates on the list are neither allowed nor blocked."}
              ]
            },
            {
              "name": "Schedule",
              "summary": "When a list applies.",
              "fields": [
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the list applies only at the times of the schedule.", "isRequired": false},
                {"name": "start", "wire": "start_time", "type": "duration<seconds>", "summary": "The start, as the time since midnight.", "isRequired": false},
                {"name": "end", "wire": "end_time", "type": "duration<seconds>", "summary": "The end, as the time since midnight.", "isRequired": false},
                {"name": "monday", "wire": "Mon", "type": "bool", "summary": "Whether the list applies on Mondays.", "isRequired": false},
                {"name": "tuesday", "wire": "Tue", "type": "bool", "summary": "Whether the list applies on Tuesdays.", "isRequired": false},
                {"name": "wednesday", "wire": "Wed", "type": "bool", "summary": "Whether the list applies on Wednesdays.", "isRequired": false},
                {"name": "thursday", "wire": "Thu", "type": "bool", "summary": "Whether the list applies on Thursdays.", "isRequired": false},
                {"name": "friday", "wire": "Fri", "type": "bool", "summary": "Whether the list applies on Fridays.", "isRequired": false},
                {"name": "saturday", "wire": "Sat", "type": "bool", "summary": "Whether the list applies on Saturdays.", "isRequired": false},
                {"name": "sunday", "wire": "Sun", "type": "bool", "summary": "Whether the list applies on Sundays.", "isRequired": false}
              ]
            },
            {
              "name": "ListName",
              "summary": "A list of plates.",
              "words": [
                {"name": "allow", "wire": "allow", "summary": "The allow list."},
                {"name": "block", "wire": "block", "summary": "The block list."},
                {"name": "custom", "wire": "custom", "summary": "The custom list."}
              ]
            },
            {
              "name": "ListExport",
              "summary": "A list of plates to export.",
              "words": [
                {"name": "allow", "wire": "exportallow", "summary": "The allow list."},
                {"name": "block", "wire": "exportblock", "summary": "The block list."},
                {"name": "custom", "wire": "exportcustom", "summary": "The custom list."}
              ]
            },
            {
              "name": "Plates",
              "summary": "The plates of a list.",
              "fields": [
                {"name": "mode", "wire": "@mode", "type": "ListName", "summary": "The list.", "isRequired": false},
                {"name": "plates", "wire": "s", "type": "list<string>", "summary": "The plates, each with its date and its description: `M SR1669,09-29-2023,Resident`.", "isRequired": false}
              ]
            },
            {
              "name": "PlateEvent",
              "summary": "A plate that the application has read.",
              "fields": [
                {"name": "vehicleID", "wire": "CAR_ID", "type": "int64", "summary": "The application's identifier of the vehicle.", "isRequired": true},
                {"name": "time", "wire": "MOD_TS", "type": "string", "summary": "The time, `2023-12-12 16:12:04 EET` for example.", "isRequired": false},
                {"name": "plate", "wire": "LPR", "type": "string", "summary": "The plate in ASCII.", "isRequired": true},
                {"name": "plateText", "wire": "LPR_UTF8", "type": "string", "summary": "The plate with its spaces and letters of all languages.", "isRequired": false},
                {"name": "processingTime", "wire": "RTIME", "type": "double", "summary": "The time that the recognition took, in milliseconds.", "isRequired": false},
                {"name": "action", "wire": "ACTION", "type": "int32", "summary": "The action of the application.", "isRequired": false},
                {"name": "actionParameter", "wire": "ACT_PARAM", "type": "string", "summary": "The list that the application acted on.", "isRequired": false},
                {"name": "confidence", "wire": "THRESHOLD", "type": "double", "summary": "The confidence of the recognition, from 0 to 1.", "isRequired": false},
                {"name": "areaX", "wire": "ROI_X", "type": "int32", "summary": "The left side of the area of interest, in pixels.", "isRequired": false},
                {"name": "areaY", "wire": "ROI_Y", "type": "int32", "summary": "The upper side of the area of interest, in pixels.", "isRequired": false},
                {"name": "areaWidth", "wire": "ROI_W", "type": "int32", "summary": "The width of the area of interest, in pixels.", "isRequired": false},
                {"name": "areaHeight", "wire": "ROI_H", "type": "int32", "summary": "The height of the area of interest, in pixels.", "isRequired": false},
                {"name": "plateX", "wire": "LP_X", "type": "int32", "summary": "The left side of the plate, in pixels.", "isRequired": false},
                {"name": "plateY", "wire": "LP_Y", "type": "int32", "summary": "The upper side of the plate, in pixels.", "isRequired": false},
                {"name": "plateWidth", "wire": "LP_W", "type": "int32", "summary": "The width of the plate, in pixels.", "isRequired": false},
                {"name": "plateHeight", "wire": "LP_H", "type": "int32", "summary": "The height of the plate, in pixels.", "isRequired": false},
                {"name": "area", "wire": "ROI_ID", "type": "int32", "summary": "The identifier of the area of interest in which the plate was read.", "isRequired": false},
                {"name": "direction", "wire": "DIRECTION", "type": "int32", "summary": "The direction of the vehicle.", "isRequired": false},
                {"name": "plateImage", "wire": "LP_BMP", "type": "string", "summary": "The path and query of the plate's picture; the end of the query is the name for getImage.", "isRequired": false},
                {"name": "areaImage", "wire": "ROI_BMP", "type": "string", "summary": "The path and query of the picture of the area of interest.", "isRequired": false},
                {"name": "country", "wire": "COUNTRY", "type": "string", "summary": "The country, three letters of ISO 3166; `XX` if it is unknown.", "isRequired": false},
                {"name": "listMode", "wire": "LP_LIST_MODE", "type": "int32", "summary": "The list that the plate is on.", "isRequired": false},
                {"name": "listDescription", "wire": "LP_DESCRIPTION", "type": "string", "summary": "The plate's description in its list.", "isRequired": false},
                {"name": "region", "wire": "LP_REGION_UTF8", "type": "string", "summary": "The name of the region.", "isRequired": false},
                {"name": "regionCode", "wire": "ISO3166_2_CODE", "type": "string", "summary": "The code of the region, by ISO 3166-2.", "isRequired": false},
                {"name": "vehicleType", "wire": "CAR_M_TYPE", "type": "string", "summary": "The kind of vehicle: `CAR`, `TRUCK` or `BUS`.", "isRequired": false},
                {"name": "vehicleColor", "wire": "CAR_COLOR", "type": "string", "summary": "The vehicle's color, `BLUE` for example.", "isRequired": false},
                {"name": "vehicleConfidence", "wire": "CAR_CONF", "type": "double", "summary": "The confidence of the vehicle's kind and color, in percent.", "isRequired": false},
                {"name": "view", "wire": "CAR_VIEW", "type": "int32", "summary": "The side of the vehicle: 1 for the rear, 0 for the front.", "isRequired": false}
              ]
            }
          ]
        }
        """#
}
