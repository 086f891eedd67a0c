// Generated from Specs/raid-management.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// RAID management.
    static let raid = #"""
        {
          "name": "raid",
          "namespace": "RAID",
          "title": "RAID management",
          "summary": "The RAIDs of a recorder, each of which joins several drives to one disk.",
          "family": "VapixStorage",
          "documentation": "https://developer.axis.com/vapix/network-video/raid-management/",
          "discovery": "raid",
          "operations": [
            {
              "id": "raid/getStatus",
              "name": "getStatus",
              "summary": "Reads the state of the RAIDs and of their components.",
              "swift": "vapix.raid.getStatus() async throws -> RAID.StatusReply",
              "documentation": "https://developer.axis.com/vapix/network-video/raid-management/#getstatus",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/disks/raid.cgi",
              "method": "getStatus",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "raids", "wire": "raids", "type": "list<Status>", "summary": "The RAIDs.", "isRequired": false}
                ]
              }
            },
            {
              "id": "raid/getCapabilities",
              "name": "getCapabilities",
              "summary": "Reads which RAID levels the device supports.",
              "swift": "vapix.raid.getCapabilities() async throws -> RAID.CapabilitiesReply",
              "documentation": "https://developer.axis.com/vapix/network-video/raid-management/#getcapabilities",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/disks/raid.cgi",
              "method": "getCapabilities",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "levels", "wire": "raidLevels", "type": "list<Level>", "summary": "The RAID levels.", "isRequired": false}
                ]
              }
            },
            {
              "id": "raid/recreateOnAllComponents",
              "name": "recreateOnAllComponents",
              "summary": "Creates a RAID on all connected components, and removes the present RAID with all of its data.",
              "swift": "vapix.raid.recreateOnAllComponents(level: RAID.Level) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/raid-management/#recreateraidonallcomponents",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/disks/raid.cgi",
              "method": "recreateRaidOnAllComponents",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "once",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "level", "wire": "raidLevel", "type": "Level", "summary": "The RAID level, one of those that getCapabilities lists.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "raid/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.raid.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/network-video/raid-management/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/disks/raid.cgi",
              "method": "getSupportedVersions",
              "access": "operator",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            }
          ],
          "types": [
            {
              "name": "Status",
              "summary": "A RAID and its state.",
              "fields": [
                {"name": "state", "wire": "status", "type": "State", "summary": "The state.", "isRequired": true},
                {"name": "syncProgress", "wire": "syncProgress", "type": "int32", "summary": "The progress of the synchronization in percent: 100 if the RAID is active, 0 if it is degraded or has failed.", "isRequired": false},
                {"name": "syncTimeRemaining", "wire": "syncTimeRemaining", "type": "duration<seconds>", "summary": "The estimated time until the synchronization ends; 0 if the RAID is not synchronizing.", "isRequired": false},
                {"name": "level", "wire": "raidLevel", "type": "Level", "summary": "The RAID level.", "isRequired": false},
                {"name": "components", "wire": "components", "type": "list<Component>", "summary": "The components.", "isRequired": false}
              ]
            },
            {
              "name": "State",
              "summary": "The state of a RAID.",
              "words": [
                {"name": "active", "wire": "active", "summary": "The RAID works at its best."},
                {"name": "degraded", "wire": "degraded", "summary": "The RAID works, but the loss of another component can lose data."},
                {"name": "syncing", "wire": "syncing", "summary": "The RAID synchronizes its components."},
                {"name": "failure", "wire": "failure", "summary": "The RAID has failed."}
              ]
            },
            {
              "name": "Level",
              "summary": "A RAID level.",
              "words": [
                {"name": "raid0", "wire": "raid0", "summary": "Stripes: faster, without redundancy."},
                {"name": "raid1", "wire": "raid1", "summary": "Mirrors: redundant."},
                {"name": "raid5", "wire": "raid5", "summary": "Stripes with one parity: faster, and redundant."},
                {"name": "raid6", "wire": "raid6", "summary": "Stripes with two parities: redundant."},
                {"name": "raid10", "wire": "raid10", "summary": "Stripes over mirrors: faster, and redundant."}
              ]
            },
            {
              "name": "Component",
              "summary": "A drive or partition that is part of a RAID.",
              "fields": [
                {"name": "id", "wire": "componentId", "type": "string", "summary": "The component's identifier, which corresponds to a drive slot.", "isRequired": true},
                {"name": "state", "wire": "componentStatus", "type": "ComponentState", "summary": "The component's state.", "isRequired": false},
                {"name": "serialNumber", "wire": "serialNumber", "type": "string", "summary": "The component's serial number; the documentation shows `unknown` for a missing component.", "isRequired": false},
                {"name": "capacity", "wire": "capacity", "type": "int64", "summary": "The component's capacity, in gigabytes.", "isRequired": false}
              ]
            },
            {
              "name": "ComponentState",
              "summary": "The state of a component.",
              "words": [
                {"name": "connected", "wire": "connected", "summary": "The component is available in the RAID."},
                {"name": "missing", "wire": "missing", "summary": "The device does not find the component."},
                {"name": "spare", "wire": "spare", "summary": "The component is ready to replace a component that fails."}
              ]
            }
          ],
          "errors": [
            {"name": "raidError", "code": "1200", "summary": "A RAID operation failed."},
            {"name": "unsupportedLevel", "code": "1201", "summary": "The device does not support the RAID level for its number of components."},
            {"name": "componentError", "code": "1202", "summary": "A component failed."},
            {"name": "internalError", "code": "1100", "summary": "The device failed."},
            {"name": "invalidJSON", "code": "2101", "summary": "The request is not JSON."},
            {"name": "unsupportedMethod", "code": "2102", "summary": "The method is not supported."},
            {"name": "missingParameter", "code": "2103", "summary": "A required parameter is missing."},
            {"name": "invalidParameter", "code": "2104", "summary": "A parameter's value is invalid."},
            {"name": "notAuthorized", "code": "2105", "summary": "The user may not do this."},
            {"name": "notAuthenticated", "code": "2106", "summary": "The login is wrong or missing."},
            {"name": "transportError", "code": "2107", "summary": "The transport failed, because of the HTTP method for example."}
          ]
        }
        """#
}
