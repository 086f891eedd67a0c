// Generated from Specs/Examples/recording-export by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Export recording API.
    static let recordingExport = #"""
        ### exportRecording_200
        GET /axis-cgi/record/export/exportrecording.cgi?schemaversion=1&recordingid=20141211_091153_025B_00408CCAD5D78&diskid=SD_DISK&exportformat=matroska HTTP/1.1

        HTTP/1.1 200 OK
        Content-Disposition: attachment; filename="20141211_0911531234_20141211_1234565678.mkv"
        Content-Type: video/x-matroska
        Body-Encoding: hex

        1a45dfa3

        ### exportToExternal_200
        GET /axis-cgi/record/export/exporttoexternal.cgi?schemaversion=1&recordingid=20141211_091153_025B_00408CCAD5D78&diskid=SD_DISK&externaldiskid=USB_DISK&exportformat=matroska&filepath=video.mkv HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <ExportRecordingResponse SchemaVersion="1.2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/exportrecording1.xsd">
          <ExportToExternalSuccess>
            <ExportToExternal JobId="1" FilePath="video.mkv" />
          </ExportToExternalSuccess>
        </ExportRecordingResponse>

        ### getCapabilities_200
        GET /axis-cgi/record/export/capabilities.cgi?schemaversion=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <ExportRecordingResponse SchemaVersion="1.2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/exportrecording1.xsd">
          <CapabilitiesSuccess>
            <ExportCapabilities ExportFormat="matroska">
              <ExportEncryption EncryptionFormat="zip-aes256"/>
            </ExportCapabilities>
          </CapabilitiesSuccess>
        </ExportRecordingResponse>

        ### getJobStatus_200
        GET /axis-cgi/record/export/getjobstatus.cgi?schemaversion=1&jobid=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <ExportRecordingResponse SchemaVersion="1.2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/exportrecording1.xsd">
          <GetJobStatusSuccess>
            <JobStatus Status="In Progress" Progress="45" />
          </GetJobStatusSuccess>
        </ExportRecordingResponse>

        ### getJobStatus_error10
        # The page shows the form of the error, and the codes in a table.
        GET /axis-cgi/record/export/getjobstatus.cgi?schemaversion=1&jobid=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <ExportRecordingResponse SchemaVersion="1.2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/exportrecording1.xsd">
          <GetJobStatusSuccess>
          <GeneralError>
            <ErrorCode>10</ErrorCode>
            <ErrorDescription>Error while processing the request.</ErrorDescription>
          </GeneralError>
          </GetJobStatusSuccess>
        </ExportRecordingResponse>

        ### getProperties_200
        GET /axis-cgi/record/export/properties.cgi?schemaversion=1&recordingid=20141211_091153_025B_00408CCAD5D78&diskid=SD_DISK&encryptionformat=zip-aes256 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <ExportRecordingResponse SchemaVersion="1.2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/exportrecording1.xsd">
          <PropertiesSuccess>
            <ExportProperties RecordingId="20141211_091153_025B_00408CCAD5D78" ExportFormat="matroska" EncryptionFormat="zip-aes256" EstimatedFileSize="1234" Starttime="2014-12-11T09:11:52Z" Stoptime="2014-12-11T11:00:46Z"/>
          </PropertiesSuccess>
        </ExportRecordingResponse>

        ### getProperties_error110
        # The page shows the form of the error, and the codes in a table.
        GET /axis-cgi/record/export/properties.cgi?schemaversion=1&recordingid=20141211_091153_025B_00408CCAD5D78&diskid=SD_DISK HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <ExportRecordingResponse SchemaVersion="1.2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/exportrecording1.xsd">
          <GeneralError>
            <ErrorCode>110</ErrorCode>
            <ErrorDescription>Recording not found.</ErrorDescription>
          </GeneralError>
        </ExportRecordingResponse>

        ### getSchemaVersions_200
        GET /axis-cgi/record/export/schemaversions.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <ExportRecordingResponse SchemaVersion="1.2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/exportrecording1.xsd">
          <SchemaVersionsSuccess>
            <SchemaVersion>
              <VersionNumber>1.0</VersionNumber>
              <Deprecated>false</Deprecated>
            </SchemaVersion>
          </SchemaVersionsSuccess>
        </ExportRecordingResponse>

        """#
}
