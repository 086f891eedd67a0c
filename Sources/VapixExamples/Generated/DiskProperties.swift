// Generated from Specs/Examples/disk-properties by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Disk properties API.
    static let diskProperties = #"""
        ### changePassphrase_200
        GET /axis-cgi/disks/properties/changediskpassphrase.cgi?schemaversion=1&diskid=SD_DISK&newpassphrase=verysecret&oldpassphrase=secret HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <DiskPropertiesResponse xmlns="http://www.axis.com/vapix/http_cgi/disks/properties1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/disks/properties1 http://www.axis.com/vapix/http_cgi/disks/properties/disk_properties1.xsd" SchemaVersion="1.0">
          <Success>
            <GeneralSuccess />
          </Success>
        </DiskPropertiesResponse>

        ### disableEncryption_200
        GET /axis-cgi/disks/properties/disablediskencryption.cgi?schemaversion=1&diskid=SD_DISK HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <DiskPropertiesResponse xmlns="http://www.axis.com/vapix/http_cgi/disks/properties1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/disks/properties1 http://www.axis.com/vapix/http_cgi/disks/properties/disk_properties1.xsd" SchemaVersion="1.0">
          <Success>
            <GeneralSuccess />
          </Success>
        </DiskPropertiesResponse>

        ### enableEncryption_200
        GET /axis-cgi/disks/properties/enablediskencryption.cgi?schemaversion=1&diskid=SD_DISK&passphrase=secret HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <DiskPropertiesResponse xmlns="http://www.axis.com/vapix/http_cgi/disks/properties1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/disks/properties1 http://www.axis.com/vapix/http_cgi/disks/properties/disk_properties1.xsd" SchemaVersion="1.0">
          <Success>
            <GeneralSuccess />
          </Success>
        </DiskPropertiesResponse>

        ### enableEncryption_error160
        # The page shows the form of the error, and the codes in a table.
        GET /axis-cgi/disks/properties/enablediskencryption.cgi?schemaversion=1&diskid=SD_DISK&passphrase=secret HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <DiskPropertiesResponse xmlns="http://www.axis.com/vapix/http_cgi/disks/properties1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/disks/properties1 http://www.axis.com/vapix/http_cgi/disks/properties/disk_properties1.xsd" SchemaVersion="1.0">
          <Error>
          <GeneralError>
            <ErrorCode>160</ErrorCode>
            <ErrorDescription>The disk is mounted</ErrorDescription>
          </GeneralError>
          </Error>
        </DiskPropertiesResponse>

        ### getAlertLevels_200
        GET /axis-cgi/disks/properties/getdiskalertlevels.cgi?schemaversion=1&diskid=SD_DISK HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <DiskPropertiesResponse xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/disks/properties/disk_properties1.xsd" SchemaVersion="1.1">
          <Success>
            <GetAlertLevelsSuccess>
              <AlertLevels Wear="50" Temperature="360"/>
            </GetAlertLevelsSuccess>
          </Success>
        </DiskPropertiesResponse>

        ### getSchemaVersions_200
        GET /axis-cgi/disks/properties/schemaversions.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <DiskPropertiesResponse xmlns="http://www.axis.com/vapix/http_cgi/disks/properties1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/disks/properties1 http://www.axis.com/vapix/http_cgi/disks/properties/disk_properties1.xsd" SchemaVersion="1.0">
          <Success>
          <SchemaVersionsSuccess>
            <SchemaVersion>
              <VersionNumber>1.0</VersionNumber>
              <Deprecated>false</Deprecated>
            </SchemaVersion>
          </SchemaVersionsSuccess>
          </Success>
        </DiskPropertiesResponse>

        ### setAlertLevels_200
        GET /axis-cgi/disks/properties/setdiskalertlevels.cgi?schemaversion=1&diskid=SD_DISK&wear=50&temperature=360 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <DiskPropertiesResponse xmlns="http://www.axis.com/vapix/http_cgi/disks/properties1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/disks/properties1 http://www.axis.com/vapix/http_cgi/disks/properties/disk_properties1.xsd" SchemaVersion="1.0">
          <Success>
            <GeneralSuccess />
          </Success>
        </DiskPropertiesResponse>

        ### setCleanupMaximumAge_200
        GET /axis-cgi/disks/properties/setcleanupmaxage.cgi?schemaversion=1&diskid=SD_DISK&maxage=7 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <DiskPropertiesResponse xmlns="http://www.axis.com/vapix/http_cgi/disks/properties1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/disks/properties1 http://www.axis.com/vapix/http_cgi/disks/properties/disk_properties1.xsd" SchemaVersion="1.0">
          <Success>
            <GeneralSuccess />
          </Success>
        </DiskPropertiesResponse>

        ### setCleanupPolicy_200
        GET /axis-cgi/disks/properties/setcleanuppolicy.cgi?schemaversion=1&diskid=SD_DISK&cleanuppolicy=fifo HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <DiskPropertiesResponse xmlns="http://www.axis.com/vapix/http_cgi/disks/properties1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/disks/properties1 http://www.axis.com/vapix/http_cgi/disks/properties/disk_properties1.xsd" SchemaVersion="1.0">
          <Success>
            <GeneralSuccess />
          </Success>
        </DiskPropertiesResponse>

        ### setRequiredFileSystem_200
        GET /axis-cgi/disks/properties/setrequiredfs.cgi?schemaversion=1&diskid=SD_DISK&filesystem=ext4 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <DiskPropertiesResponse xmlns="http://www.axis.com/vapix/http_cgi/disks/properties1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/disks/properties1 http://www.axis.com/vapix/http_cgi/disks/properties/disk_properties1.xsd" SchemaVersion="1.0">
          <Success>
            <GeneralSuccess />
          </Success>
        </DiskPropertiesResponse>

        ### setRequiredFileSystem_200_none
        GET /axis-cgi/disks/properties/setrequiredfs.cgi?schemaversion=1&diskid=SD_DISK&filesystem=none HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <DiskPropertiesResponse xmlns="http://www.axis.com/vapix/http_cgi/disks/properties1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/disks/properties1 http://www.axis.com/vapix/http_cgi/disks/properties/disk_properties1.xsd" SchemaVersion="1.0">
          <Success>
            <GeneralSuccess />
          </Success>
        </DiskPropertiesResponse>

        """#
}
