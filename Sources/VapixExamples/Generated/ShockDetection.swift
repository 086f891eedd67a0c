// Generated from Specs/Examples/shock-detection by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Shock detection API.
    static let shockDetection = #"""
        ### getEnabled_200
        GET /axis-cgi/shockdetection/getenabled.cgi?schemaversion=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <ShockDetectionResponse xmlns="http://www.axis.com/vapix/http_cgi/shockdetection1" SchemaVersion="1.0">
          <Success>
            <GetEnabledSuccess>
              <Enabled>true</Enabled>
            </GetEnabledSuccess>
          </Success>
        </ShockDetectionResponse>

        ### getSchemaVersions_200
        GET /axis-cgi/shockdetection/getschemaversion.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <ShockDetectionResponse xmlns="http://www.axis.com/vapix/http_cgi/shockdetection1" SchemaVersion="1.0">
          <Success>
            <GetSchemaVersionsSuccess>
              <SchemaVersion>
                <VersionNumber>1.0</VersionNumber>
                <Deprecated></Deprecated>
              </SchemaVersion>
            </GetSchemaVersionsSuccess>
          </Success>
        </ShockDetectionResponse>

        ### getSensitivityLevel_200
        GET /axis-cgi/shockdetection/getsensitivitylevel.cgi?schemaversion=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <ShockDetectionResponse xmlns="http://www.axis.com/vapix/http_cgi/shockdetection1" SchemaVersion="1.0">
          <Success>
            <GetSensitivityLevelSuccess>
              <SensitivityLevel>
                <Level>60</Level>
              </SensitivityLevel>
            </GetSensitivityLevelSuccess>
          </Success>
        </ShockDetectionResponse>

        ### setEnabled_200
        GET /axis-cgi/shockdetection/setenabled.cgi?schemaversion=1&enabled=true HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <ShockDetectionResponse xmlns="http://www.axis.com/vapix/http_cgi/shockdetection1" SchemaVersion="1.0">
          <Success>
            <GeneralSuccess/>
          </Success>
        </ShockDetectionResponse>

        ### setSensitivityLevel_200
        GET /axis-cgi/shockdetection/setsensitivitylevel.cgi?schemaversion=1&level=60 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <ShockDetectionResponse xmlns="http://www.axis.com/vapix/http_cgi/shockdetection1" SchemaVersion="1.0">
          <Success>
            <GeneralSuccess/>
          </Success>
        </ShockDetectionResponse>

        ### setSensitivityLevel_error30
        # The page shows the form of the error, and the codes in a table.
        GET /axis-cgi/shockdetection/setsensitivitylevel.cgi?schemaversion=1&level=101 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <ShockDetectionResponse xmlns="http://www.axis.com/vapix/http_cgi/shockdetection1" SchemaVersion="1.0">
          <Error>
            <GeneralError>
              <ErrorCode>30</ErrorCode>
              <ErrorDescription>Unable to set shock detection sensitivity. Specified value is out of range.</ErrorDescription>
            </GeneralError>
          </Error>
        </ShockDetectionResponse>

        """#
}
