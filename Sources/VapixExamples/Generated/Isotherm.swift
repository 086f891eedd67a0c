// Generated from Specs/Examples/isotherm by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Isotherm API.
    static let isotherm = #"""
        ### getLimits_200
        # The page shows the form; the numbers are those of its request to set them.
        GET /axis-cgi/isotherm/getlimits.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <IsothermResponse SchemaVersion="1.0">
          <Success>
            <GetLimitsSuccess>
              <Upper>80</Upper>
              <Middle>70</Middle>
              <Lower>50</Lower>
            </GetLimitsSuccess>
          </Success>
        </IsothermResponse>

        ### getMode_200
        GET /axis-cgi/isotherm/getmode.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <IsothermResponse SchemaVersion="1.0">
          <Success>
            <GetModeSuccess>
              <Mode>disabled</Mode>
            </GetModeSuccess>
          </Success>
        </IsothermResponse>

        ### getSchemaVersions_200
        GET /axis-cgi/isotherm/schemaversions.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <IsothermResponse SchemaVersion="1.0">
          <SchemaVersionsSuccess>
            <SchemaVersion>
              <VersionNumber>1.0</VersionNumber>
              <Deprecated>false</Deprecated>
            </SchemaVersion>
          </SchemaVersionsSuccess>
        </IsothermResponse>

        ### setLimits_200
        GET /axis-cgi/isotherm/setlimits.cgi?upper=80&middle=70&lower=50 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <IsothermResponse SchemaVersion="1.0">
          <GeneralSuccess/>
        </IsothermResponse>

        ### setMode_200
        GET /axis-cgi/isotherm/setmode.cgi?mode=enabled HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <IsothermResponse SchemaVersion="1.0">
          <GeneralSuccess/>
        </IsothermResponse>

        ### setMode_error20
        # The page shows the form of the error, and the codes in a table.
        GET /axis-cgi/isotherm/setmode.cgi?mode=enabled HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <IsothermResponse SchemaVersion="1.0">
          <GeneralError>
            <ErrorCode>20</ErrorCode>
            <ErrorDescription>Invalid request.</ErrorDescription>
          </GeneralError>
        </IsothermResponse>

        """#
}
