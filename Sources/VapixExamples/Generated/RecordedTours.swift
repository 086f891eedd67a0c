// Generated from Specs/Examples/recorded-tours by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Recorded tour API.
    static let recordedTours = #"""
        ### getSchemaVersions_200
        # The page shows the form; the version is that of its other replies.
        GET /axis-cgi/recordedtour/getschemaversions.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <RecordedTourResponse xmlns="http://www.axis.com/vapix/http_cgi/recordedtour1" SchemaVersion="1.0">
          <Success>
            <GetSchemaVersionsSuccess>
              <SchemaVersion>
                <VersionNumber>1.0</VersionNumber>
                <Deprecated>false</Deprecated>
              </SchemaVersion>
            </GetSchemaVersionsSuccess>
          </Success>
        </RecordedTourResponse>

        ### list_200
        POST /axis-cgi/recordedtour/list.cgi?schemaversion=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <RecordedTourResponse xmlns="http://www.axis.com/vapix/http_cgi/recordedtour1" SchemaVersion="1.0">
          <Success>
            <ListSuccess>
              <RecordingInformation>
                <RecordingId>1</RecordingId>
                <NiceName>MyFirstRecording</NiceName>
                <Status>stopped</Status>
                <Camera>1</Camera>
                <DefaultLoopDelay>60</DefaultLoopDelay>
              </RecordingInformation>
            </ListSuccess>
          </Success>
        </RecordedTourResponse>

        ### modify_200
        # The page shows the reply; its samples do not have this request.
        POST /axis-cgi/recordedtour/modify.cgi?schemaversion=1&recordedtourid=1&nicename=NightTour&defaultloopdelay=30 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <RecordedTourResponse xmlns="http://www.axis.com/vapix/http_cgi/recordedtour1" SchemaVersion="1.0">
          <Success>
            <GeneralSuccess/>
          </Success>
        </RecordedTourResponse>

        ### pause_200
        POST /axis-cgi/recordedtour/pause.cgi?schemaversion=1&recordedtourid=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <RecordedTourResponse xmlns="http://www.axis.com/vapix/http_cgi/recordedtour1" SchemaVersion="1.0">
          <Success>
            <GeneralSuccess/>
          </Success>
        </RecordedTourResponse>

        ### play_200
        POST /axis-cgi/recordedtour/play.cgi?schemaversion=1&recordedtourid=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <RecordedTourResponse xmlns="http://www.axis.com/vapix/http_cgi/recordedtour1" SchemaVersion="1.0">
          <Success>
            <GeneralSuccess/>
          </Success>
        </RecordedTourResponse>

        ### play_error10
        # The page shows the form of the error, and the codes in a table.
        POST /axis-cgi/recordedtour/play.cgi?schemaversion=1&recordedtourid=9 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <RecordedTourResponse xmlns="http://www.axis.com/vapix/http_cgi/recordedtour1" SchemaVersion="1.0">
          <GeneralError>
            <ErrorCode>10</ErrorCode>
            <ErrorDescription>Invalid Recorded Tour ID.</ErrorDescription>
          </GeneralError>
        </RecordedTourResponse>

        ### record_200
        POST /axis-cgi/recordedtour/record.cgi?schemaversion=1&nicename=MyFirstRecording HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <RecordedTourResponse xmlns="http://www.axis.com/vapix/http_cgi/recordedtour1" SchemaVersion="1.0">
          <Success>
            <RecordSuccess>
              <RecordingId>1</RecordingId>
            </RecordSuccess>
          </Success>
        </RecordedTourResponse>

        ### remove_200
        POST /axis-cgi/recordedtour/remove.cgi?schemaversion=1&recordedtourid=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <RecordedTourResponse xmlns="http://www.axis.com/vapix/http_cgi/recordedtour1" SchemaVersion="1.0">
          <Success>
            <GeneralSuccess/>
          </Success>
        </RecordedTourResponse>

        ### resume_200
        POST /axis-cgi/recordedtour/resume.cgi?schemaversion=1&recordedtourid=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <RecordedTourResponse xmlns="http://www.axis.com/vapix/http_cgi/recordedtour1" SchemaVersion="1.0">
          <Success>
            <GeneralSuccess/>
          </Success>
        </RecordedTourResponse>

        ### stopPlayback_200
        POST /axis-cgi/recordedtour/stopplayback.cgi?schemaversion=1&recordedtourid=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <RecordedTourResponse xmlns="http://www.axis.com/vapix/http_cgi/recordedtour1" SchemaVersion="1.0">
          <Success>
            <GeneralSuccess/>
          </Success>
        </RecordedTourResponse>

        ### stopRecording_200
        POST /axis-cgi/recordedtour/stoprecording.cgi?schemaversion=1&recordedtourid=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <RecordedTourResponse xmlns="http://www.axis.com/vapix/http_cgi/recordedtour1" SchemaVersion="1.0">
          <Success>
            <GeneralSuccess/>
          </Success>
        </RecordedTourResponse>

        """#
}
