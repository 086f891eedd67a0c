// Generated from Specs/Examples/orientation-api by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Orientation API.
    static let orientation = #"""
        ### getLateralValue_200
        GET /axis-cgi/orientation/getlateralvalue.cgi?schemaversion=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <OrientationResponse xmlns="http://www.axis.com/vapix/http_cgi/orientation1" SchemaVersion="1.0">
          <Success>
            <GetLateralValueSuccess>
              <LateralValue>
                <Value>72</Value>
              </LateralValue>
            </GetLateralValueSuccess>
          </Success>
        </OrientationResponse>

        ### getLateralValue_error40
        # The page shows the form of the error, and the codes in a table.
        GET /axis-cgi/orientation/getlateralvalue.cgi?schemaversion=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <OrientationResponse xmlns="http://www.axis.com/vapix/http_cgi/orientation1" SchemaVersion="1.0">
          <Error>
            <GeneralError>
              <ErrorCode>40</ErrorCode>
              <ErrorDescription>Specified version is not supported.</ErrorDescription>
            </GeneralError>
          </Error>
        </OrientationResponse>

        ### getLongitudinalValue_200
        GET /axis-cgi/orientation/getlongitudinalvalue.cgi?schemaversion=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <OrientationResponse xmlns="http://www.axis.com/vapix/http_cgi/orientation1" SchemaVersion="1.0">
          <Success>
            <GetLongitudinalValueSuccess>
              <LongitudinalValue>
                <Value>180</Value>
              </LongitudinalValue>
            </GetLongitudinalValueSuccess>
          </Success>
        </OrientationResponse>

        ### getSchemaVersions_200
        GET /axis-cgi/orientation/getschemaversions.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <OrientationResponse xmlns="http://www.axis.com/vapix/http_cgi/orientation1" SchemaVersion="1.0">
          <Success>
            <GetSchemaVersionsSuccess>
              <SchemaVersion>
                <VersionNumber>1.0</VersionNumber>
                <Deprecated>false</Deprecated>
              </SchemaVersion>
            </GetSchemaVersionsSuccess>
          </Success>
        </OrientationResponse>

        """#
}
