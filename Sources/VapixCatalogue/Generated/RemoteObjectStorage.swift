// Generated from Specs/remote-object-storage.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Remote object storage.
    static let remoteObjectStorage = #"""
        {
          "name": "remoteObjectStorage",
          "namespace": "RemoteObjectStorage",
          "title": "Remote object storage",
          "summary": "Accounts of Azure or Amazon S3 to which the device uploads recordings.",
          "family": "VapixStorage",
          "documentation": "https://developer.axis.com/vapix/device-configuration/remote-object-storage-api/",
          "configuration": {
            "id": "remote-object-storage",
            "version": "1.0",
            "maturity": "beta",
            "path": "/config/rest/remote-object-storage/v1beta",
            "nodes": [
              {
                "name": "",
                "path": "/config/rest/remote-object-storage/v1beta",
                "summary": "Accounts of Azure or Amazon S3 to which the device uploads recordings.",
                "properties": [
                  {"name": "destinations", "wire": "destinations", "type": "list<Destination>", "summary": "The destinations.", "isRequired": false},
                  {"name": "failover", "wire": "failover", "type": "FailoverStorage", "summary": "Where the device keeps recordings that it cannot upload; absent if the device drops such recordings.", "isRequired": false}
                ]
              },
              {
                "name": "failover",
                "path": "/config/rest/remote-object-storage/v1beta/failover",
                "summary": "Where the device keeps recordings that it cannot upload.",
                "properties": [
                  {"name": "storage", "wire": ".", "type": "FailoverStorage", "summary": "Where the device keeps such recordings, and the limits.", "isRequired": false}
                ]
              },
              {
                "name": "destinations",
                "path": "/config/rest/remote-object-storage/v1beta/destinations",
                "summary": "The destinations that recording groups can name.",
                "key": "id",
                "properties": [
                  {"name": "id", "wire": "id", "type": "string", "summary": "The identifier, by which recording groups name the destination.", "isRequired": true},
                  {"name": "remark", "wire": "description", "type": "string", "summary": "A description.", "isRequired": false},
                  {"name": "azure", "wire": "azure", "type": "AzureAccount", "summary": "A container of Azure.", "isRequired": false},
                  {"name": "s3", "wire": "s3", "type": "S3Account", "summary": "A bucket of Amazon S3, or of a service like it.", "isRequired": false}
                ]
              },
              {
                "name": "destinations.azure",
                "path": "/config/rest/remote-object-storage/v1beta/destinations/{id}/azure",
                "summary": "The Azure account of a destination.",
                "properties": [
                  {"name": "account", "wire": ".", "type": "AzureAccount", "summary": "The complete account, including secrets.", "isRequired": false}
                ]
              },
              {
                "name": "destinations.remark",
                "path": "/config/rest/remote-object-storage/v1beta/destinations/{id}/description",
                "summary": "The description of a destination.",
                "properties": [
                  {"name": "remark", "wire": ".", "type": "string", "summary": "The description.", "isRequired": false}
                ]
              }
            ]
          },
          "operations": [
            {
              "id": "remoteObjectStorage/get",
              "name": "get",
              "summary": "Reads the destinations, and the device's reaction if it cannot reach them.",
              "swift": "vapix.remoteObjectStorage.get() async throws -> RemoteObjectStorage.Configuration",
              "documentation": "https://developer.axis.com/vapix/device-configuration/remote-object-storage-api/",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/remote-object-storage/v1beta",
              "access": "admin",
              "accessNote": "the recordings do not say",
              "effect": "read",
              "unverified": true,
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "Configuration", "fields": []}
            },
            {
              "id": "remoteObjectStorage/failover.set",
              "name": "failover.set",
              "summary": "Changes where the device keeps recordings that it cannot upload.",
              "swift": "vapix.remoteObjectStorage.failover.set(_ storage: RemoteObjectStorage.FailoverStorage) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/remote-object-storage-api/",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/remote-object-storage/v1beta/failover",
              "access": "admin",
              "accessNote": "the recordings do not say",
              "effect": "idempotent",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "storage", "wire": ".", "type": "FailoverStorage", "summary": "Where the device keeps such recordings, and the limits.", "place": "whole", "isRequired": true}
              ]
            },
            {
              "id": "remoteObjectStorage/destinations.list",
              "name": "destinations.list",
              "summary": "Lists the destinations.",
              "swift": "vapix.remoteObjectStorage.destinations.list() async throws -> [RemoteObjectStorage.Destination]",
              "documentation": "https://developer.axis.com/vapix/device-configuration/remote-object-storage-api/",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/remote-object-storage/v1beta/destinations",
              "access": "admin",
              "accessNote": "the recordings do not say",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "list<Destination>", "fields": []}
            },
            {
              "id": "remoteObjectStorage/destinations.add",
              "name": "destinations.add",
              "summary": "Adds a destination, with either an Azure or an S3 account.",
              "swift": "vapix.remoteObjectStorage.destinations.add(id: String, azure: RemoteObjectStorage.AzureAccount? = nil, s3: RemoteObjectStorage.S3Account? = nil, remark: String? = nil) async throws -> RemoteObjectStorage.Destination",
              "documentation": "https://developer.axis.com/vapix/device-configuration/remote-object-storage-api/",
              "style": "rest",
              "httpMethod": "POST",
              "path": "/config/rest/remote-object-storage/v1beta/destinations",
              "access": "admin",
              "accessNote": "the recordings do not say",
              "effect": "once",
              "sendsParameters": false,
              "reply": {"form": "rest", "type": "Destination", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier, by which recording groups name the destination.", "place": "data", "isRequired": true},
                {"name": "azure", "wire": "azure", "type": "AzureAccount", "summary": "A container of Azure.", "place": "data", "isRequired": false},
                {"name": "s3", "wire": "s3", "type": "S3Account", "summary": "A bucket of Amazon S3, or of a service like it.", "place": "data", "isRequired": false},
                {"name": "remark", "wire": "description", "type": "string", "summary": "A description.", "place": "data", "isRequired": false}
              ]
            },
            {
              "id": "remoteObjectStorage/destinations.get",
              "name": "destinations.get",
              "summary": "Reads a destination.",
              "swift": "vapix.remoteObjectStorage.destinations.get(_ id: String) async throws -> RemoteObjectStorage.Destination",
              "documentation": "https://developer.axis.com/vapix/device-configuration/remote-object-storage-api/",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/remote-object-storage/v1beta/destinations/{id}",
              "access": "admin",
              "accessNote": "the recordings do not say",
              "effect": "read",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "rest", "type": "Destination", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier, by which recording groups name the destination.", "place": "path", "isRequired": true}
              ]
            },
            {
              "id": "remoteObjectStorage/destinations.set",
              "name": "destinations.set",
              "summary": "Changes a destination; absent values stay unchanged.",
              "swift": "vapix.remoteObjectStorage.destinations.set(_ id: String, azure: RemoteObjectStorage.AzureAccount? = nil, s3: RemoteObjectStorage.S3Account? = nil, remark: String? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/remote-object-storage-api/",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/remote-object-storage/v1beta/destinations/{id}",
              "access": "admin",
              "accessNote": "the recordings do not say",
              "effect": "idempotent",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier, by which recording groups name the destination.", "place": "path", "isRequired": true},
                {"name": "azure", "wire": "azure", "type": "AzureAccount", "summary": "A container of Azure.", "place": "data", "isRequired": false},
                {"name": "s3", "wire": "s3", "type": "S3Account", "summary": "A bucket of Amazon S3, or of a service like it.", "place": "data", "isRequired": false},
                {"name": "remark", "wire": "description", "type": "string", "summary": "A description.", "place": "data", "isRequired": false}
              ]
            },
            {
              "id": "remoteObjectStorage/destinations.remove",
              "name": "destinations.remove",
              "summary": "Removes a destination.",
              "swift": "vapix.remoteObjectStorage.destinations.remove(_ id: String) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/remote-object-storage-api/",
              "style": "rest",
              "httpMethod": "DELETE",
              "path": "/config/rest/remote-object-storage/v1beta/destinations/{id}",
              "access": "admin",
              "accessNote": "the recordings do not say",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier, by which recording groups name the destination.", "place": "path", "isRequired": true}
              ]
            },
            {
              "id": "remoteObjectStorage/destinations.azure.set",
              "name": "destinations.azure.set",
              "summary": "Replaces the Azure account of a destination.",
              "swift": "vapix.remoteObjectStorage.destinations.azure.set(_ id: String, _ account: RemoteObjectStorage.AzureAccount) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/remote-object-storage-api/",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/remote-object-storage/v1beta/destinations/{id}/azure",
              "access": "admin",
              "accessNote": "the recordings do not say",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier, by which recording groups name the destination.", "place": "path", "isRequired": true},
                {"name": "account", "wire": ".", "type": "AzureAccount", "summary": "The complete account, including secrets.", "place": "whole", "isRequired": true}
              ]
            },
            {
              "id": "remoteObjectStorage/destinations.remark.set",
              "name": "destinations.remark.set",
              "summary": "Changes the description of a destination.",
              "swift": "vapix.remoteObjectStorage.destinations.remark.set(_ id: String, _ remark: String) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/remote-object-storage-api/",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/remote-object-storage/v1beta/destinations/{id}/description",
              "access": "admin",
              "accessNote": "the recordings do not say",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier, by which recording groups name the destination.", "place": "path", "isRequired": true},
                {"name": "remark", "wire": ".", "type": "string", "summary": "The description.", "place": "whole", "isRequired": true}
              ]
            }
          ],
          "types": [
            {
              "name": "Configuration",
              "summary": "The destinations, and the device's reaction if it cannot reach them.",
              "fields": [
                {"name": "destinations", "wire": "destinations", "type": "list<Destination>", "summary": "The destinations.", "isRequired": false},
                {"name": "failover", "wire": "failover", "type": "FailoverStorage", "summary": "Where the device keeps recordings that it cannot upload; absent if the device drops such recordings.", "isRequired": false}
              ]
            },
            {
              "name": "Destination",
              "summary": "A destination of recordings, whose secrets are read as asterisks.",
              "fields": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier, by which recording groups name the destination.", "isRequired": true},
                {"name": "remark", "wire": "description", "type": "string", "summary": "A description.", "isRequired": false},
                {"name": "azure", "wire": "azure", "type": "AzureAccount", "summary": "A container of Azure.", "isRequired": false},
                {"name": "s3", "wire": "s3", "type": "S3Account", "summary": "A bucket of Amazon S3, or of a service like it.", "isRequired": false}
              ]
            },
            {
              "name": "FailoverStorage",
              "summary": "Where the device keeps recordings that it cannot upload.",
              "fields": [
                {"name": "diskSelection", "wire": "diskSelection", "type": "DiskSelection", "summary": "Whether the device or the configuration chooses the disk.", "isRequired": false},
                {"name": "diskID", "wire": "diskId", "type": "string", "summary": "The identifier of the disk, for a manual selection.", "isRequired": false},
                {"name": "storageLimit", "wire": "storageLimit", "type": "int64", "summary": "The maximum amount of data to store, in KiB, for a manual selection.", "isRequired": false},
                {"name": "uploadLimit", "wire": "uploadLimit", "type": "int64", "summary": "The highest rate at which stored recordings are uploaded later, in kbit/s.", "isRequired": false}
              ]
            },
            {
              "name": "DiskSelection",
              "summary": "The party that chooses a disk.",
              "words": [
                {"name": "automatic", "wire": "AUTO", "summary": "The device chooses the disk."},
                {"name": "manual", "wire": "MANUAL", "summary": "The configuration names the disk."}
              ]
            },
            {
              "name": "AzureAccount",
              "summary": "A container of Azure, with a shared key or a shared access signature.",
              "fields": [
                {"name": "accountName", "wire": "accountName", "type": "string", "summary": "The name of the storage account.", "isRequired": false},
                {"name": "container", "wire": "container", "type": "string", "summary": "The name of the container.", "isRequired": false},
                {"name": "url", "wire": "url", "type": "string", "summary": "The address of the storage.", "isRequired": false},
                {"name": "sharedKey", "wire": "sharedKey", "type": "secret", "summary": "The account's key.", "isRequired": false},
                {"name": "sas", "wire": "sas", "type": "secret", "summary": "The shared access signature.", "isRequired": false}
              ]
            },
            {
              "name": "S3Account",
              "summary": "A bucket of Amazon S3, or of a service like it.",
              "fields": [
                {"name": "bucket", "wire": "bucket", "type": "string", "summary": "The name of the bucket.", "isRequired": false},
                {"name": "region", "wire": "region", "type": "string", "summary": "The region, \"us-east-1\" for example.", "isRequired": false},
                {"name": "url", "wire": "url", "type": "string", "summary": "The address of the storage.", "isRequired": false},
                {"name": "accessKeyID", "wire": "accessKeyId", "type": "secret", "summary": "The identifier of the access key.", "isRequired": false},
                {"name": "secretAccessKey", "wire": "secretAccessKey", "type": "secret", "summary": "The access key.", "isRequired": false},
                {"name": "sessionToken", "wire": "sessionToken", "type": "secret", "summary": "The token of a session with temporary keys.", "isRequired": false}
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
