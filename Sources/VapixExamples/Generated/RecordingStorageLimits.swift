// Generated from Specs/Examples/recording-storage-limits by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Recording storage limit API.
    static let recordingStorageLimits = #"""
        ### getLimits_200
        GET /axis-cgi/record/storage/getlimit.cgi?schemaversion=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <StorageLimitsResponse SchemaVersion="1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/recordingstoragelimit1.xsd">
          <GetStorageLimitsResponse>
            <StorageLimit diskid="NetworkShare" size="2796202667" usedspace="553324" />
            <StorageLimit diskid="SD_DISK" size="0" usedspace="661324" />
          </GetStorageLimitsResponse>
        </StorageLimitsResponse>

        ### getLimits_error110
        # The page shows the form of the error, and the codes in a table.
        GET /axis-cgi/record/storage/getlimit.cgi?schemaversion=1&diskid=DUMMY HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <StorageLimitsResponse SchemaVersion="1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/recordingstoragelimit1.xsd">
          <GeneralError>
            <ErrorCode>110</ErrorCode>
            <ErrorDescription>Disk not found.</ErrorDescription>
          </GeneralError>
        </StorageLimitsResponse>

        ### getSchemaVersions_200
        GET /axis-cgi/record/storage/schemaversions.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <StorageLimitsResponse SchemaVersion="1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/recordingstoragelimit1.xsd">
          <SchemaVersionsSuccess>
            <SchemaVersion>
              <VersionNumber>1.0</VersionNumber>
              <Deprecated>false</Deprecated>
            </SchemaVersion>
          </SchemaVersionsSuccess>
        </StorageLimitsResponse>

        ### setLimit_200
        GET /axis-cgi/record/storage/setlimit.cgi?schemaversion=1&diskid=NetworkShare&size=2796202667 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <StorageLimitsResponse SchemaVersion="1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/recordingstoragelimit1.xsd">
          <GeneralSuccess />
        </StorageLimitsResponse>

        """#
}
