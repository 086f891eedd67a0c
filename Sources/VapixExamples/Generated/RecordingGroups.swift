// Generated from Specs/Examples/recording-group by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Recording group.
    static let recordingGroups = #"""
        ### create_200
        # The request is the page's; of the reply it shows the form.
        GET /axis-cgi/record/recording_group/create.cgi?schemaversion=1&retentiontime=168&diskid=SD_DISK&streamoptions=resolution%3D1920x1080%26device%3DAABBCCDDEE HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <RecordingGroupResponse schemaversion="1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNameSpaceSchemaLocation="http://www.axis.com/vapix/http_cgi/recording_group.xsd">
          <CreateSuccess RecordingGroupId="group-1"/>
        </RecordingGroupResponse>

        ### create_error120
        # The page shows the form of the error, and the codes in a table.
        GET /axis-cgi/record/recording_group/create.cgi?schemaversion=1&retentiontime=168&diskid=SD_DISK&streamoptions=resolution%3D1920x1080%26device%3DAABBCCDDEE HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <RecordingGroupResponse schemaversion="1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNameSpaceSchemaLocation="http://www.axis.com/vapix/http_cgi/recording_group.xsd">
          <GeneralError>
            <ErrorCode>120</ErrorCode>
            <ErrorDescription>Max number of recording groups reached.</ErrorDescription>
          </GeneralError>
        </RecordingGroupResponse>

        ### delete_200
        # The page shows the form of the request.
        GET /axis-cgi/record/recording_group/delete.cgi?schemaversion=1&recordinggroupid=id HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <RecordingGroupResponse schemaversion="1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNameSpaceSchemaLocation="http://www.axis.com/vapix/http_cgi/recording_group.xsd">
          <GeneralSuccess/>
        </RecordingGroupResponse>

        ### delete_error140
        # The page shows the form of the error, and the codes in a table.
        GET /axis-cgi/record/recording_group/delete.cgi?schemaversion=1&recordinggroupid=used HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <RecordingGroupResponse schemaversion="1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNameSpaceSchemaLocation="http://www.axis.com/vapix/http_cgi/recording_group.xsd">
          <GeneralError>
            <ErrorCode>140</ErrorCode>
            <ErrorDescription>Recording group in use.</ErrorDescription>
          </GeneralError>
        </RecordingGroupResponse>

        ### getSchemaVersions_200
        # The page shows the form of the reply, with names in brackets in place of values.
        GET /axis-cgi/record/recording_group/schemaversions.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <RecordingGroupResponse schemaversion="1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNameSpaceSchemaLocation="http://www.axis.com/vapix/http_cgi/recording_group.xsd">
          <SchemaVersionsSuccess>
            <SchemaVersion>
              <VersionNumber>1.0</VersionNumber>
              <Deprecated>false</Deprecated>
            </SchemaVersion>
          </SchemaVersionsSuccess>
        </RecordingGroupResponse>

        ### list_200
        # The page shows the form of the reply, with names in brackets in place of values.
        GET /axis-cgi/record/recording_group/list.cgi?schemaversion=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <RecordingGroupResponse schemaversion="1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNameSpaceSchemaLocation="http://www.axis.com/vapix/http_cgi/recording_group.xsd">
          <ListSuccess>
            <RecordingGroup RecordingGroupId="group-1" NiceName="Entrance" Description="The entrance" RetentionTime="168" DiskId="SD_DISK" StreamOptions="resolution=1920x1080" PreDuration="2000" PostDuration="5000"/>
          </ListSuccess>
        </RecordingGroupResponse>

        ### list_error110
        # The page shows the form of the error, and the codes in a table.
        GET /axis-cgi/record/recording_group/list.cgi?schemaversion=1&recordinggroupid=missing HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <RecordingGroupResponse schemaversion="1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNameSpaceSchemaLocation="http://www.axis.com/vapix/http_cgi/recording_group.xsd">
          <GeneralError>
            <ErrorCode>110</ErrorCode>
            <ErrorDescription>Recording group not found.</ErrorDescription>
          </GeneralError>
        </RecordingGroupResponse>

        ### update_200
        GET /axis-cgi/record/recording_group/update.cgi?schemaversion=1&recordinggroupid=id&retentiontime=336 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <RecordingGroupResponse schemaversion="1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNameSpaceSchemaLocation="http://www.axis.com/vapix/http_cgi/recording_group.xsd">
          <GeneralSuccess/>
        </RecordingGroupResponse>

        """#
}
