// Generated from Specs/Examples/remote-object-storage by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Remote object storage.
    static let remoteObjectStorage = #"""
        ### destinations.add_201
        # As a device was recorded.
        POST /config/rest/remote-object-storage/v1beta/destinations HTTP/1.1
        Content-Type: application/json

        {"data": {"azure": {"container": "my-container", "sas": "my-sas", "url": "https://s3.eu-north-1.amazonaws.com/"}, "description": "my-description", "id": "my_destination_id"}}

        HTTP/1.1 201 Created
        Content-Type: application/json

        {"status": "success", "data": {"azure": {"accountName": "", "container": "my-container", "sas": "*****", "sharedKey": "", "url": "https://s3.eu-north-1.amazonaws.com/"}, "description": "my-description", "id": "my_destination_id"}}

        ### destinations.add_error5
        # As devices were recorded.
        POST /config/rest/remote-object-storage/v1beta/destinations HTTP/1.1
        Content-Type: application/json

        {"data": {"azure": {"container": "my-container", "sas": "", "url": "https://s3.eu-north-1.amazonaws.com/"}, "id": "my_destination_id"}}

        HTTP/1.1 400 Bad Request
        Content-Type: application/json

        {"status": "error", "error": {"code": 5, "message": "Validation error: invalid destination configuration: sas cannot be empty if accountname is not set."}}

        ### destinations.add_error6
        # As a device was recorded.
        POST /config/rest/remote-object-storage/v1beta/destinations HTTP/1.1
        Content-Type: application/json

        {"data": {"azure": {"container": "my-container", "sas": "my-sas", "url": "https://s3.eu-north-1.amazonaws.com/"}, "id": "my_destination_id"}}

        HTTP/1.1 409 Conflict
        Content-Type: application/json

        {"status": "error", "error": {"code": 6, "message": "Item already exists: Destination already exists."}}

        ### destinations.azure.set_200
        # As a device was recorded.
        PATCH /config/rest/remote-object-storage/v1beta/destinations/my_destination_id/azure HTTP/1.1
        Content-Type: application/json

        {"data": {"accountName": "", "container": "my-container", "sas": "my-updated-sas", "sharedKey": "", "url": "https://s3.eu-north-1.amazonaws.com/"}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### destinations.list_200
        # As a device was recorded.
        GET /config/rest/remote-object-storage/v1beta/destinations HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": [{"azure": {"accountName": "", "container": "my-container", "sas": "*****", "sharedKey": "", "url": "https://s3.eu-north-1.amazonaws.com/"}, "description": "my-description", "id": "my_destination_id"}]}

        ### destinations.list_200_page
        # As the page has it.
        GET /config/rest/remote-object-storage/v1beta/destinations HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": [{"id": "aws1", "description": "My S3 Destination", "s3": {"accessKeyId": "*****", "secretAccessKey": "*****", "sessionToken": "*****", "region": "us-east-1", "url": "some.domain/some/url", "bucket": "someBucket"}}, {"id": "azure1", "description": "My Azure Destination", "azure": {"accountName": "someAccountName", "sharedKey": "*****", "sas": "", "url": "some.domain/some/url", "container": "somecontainer"}}]}

        ### destinations.remark.set_200
        # As a device was recorded.
        PATCH /config/rest/remote-object-storage/v1beta/destinations/my_destination_id/description HTTP/1.1
        Content-Type: application/json

        {"data": "my-description-updated"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### destinations.remove_200
        # As a device was recorded.
        DELETE /config/rest/remote-object-storage/v1beta/destinations/my_destination_id HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### destinations.remove_error2
        # As a device was recorded.
        DELETE /config/rest/remote-object-storage/v1beta/destinations/unknown_destination_id HTTP/1.1

        HTTP/1.1 404 Not Found
        Content-Type: application/json

        {"status": "error", "error": {"code": 2, "message": "Item does not exist: destination does not exist"}}

        """#
}
