// Generated from Specs/Examples/geoorientation-api by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Geoorientation API.
    static let geoOrientation = #"""
        ### getOrientation_200
        GET /axis-cgi/geoorientation/geoorientation.cgi?action=get HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <OrientationResponse SchemaVersion="1.0">
          <Success>
            <GetSuccess>
              <Tilt>60.0</Tilt>
              <InstallationHeight>2.2</InstallationHeight>
              <Heading>90.0</Heading>
              <ValidTilt>true</ValidTilt>
              <ValidInstallationHeight>true</ValidInstallationHeight>
              <ValidHeading>true</ValidHeading>
            </GetSuccess>
          </Success>
        </OrientationResponse>

        ### setOrientation_200
        GET /axis-cgi/geoorientation/geoorientation.cgi?action=set&tilt=-80.5&heading=30.5&inst_height=2.3 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <OrientationResponse SchemaVersion="1.0">
          <Success>
            <GeneralSuccess />
          </Success>
        </OrientationResponse>

        ### setOrientation_error1
        GET /axis-cgi/geoorientation/geoorientation.cgi?action=set&tilt=-80.5 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <OrientationResponse SchemaVersion="1.0">
          <Error>
            <SetError>
              <ErrorCode>1</ErrorCode>
              <ErrorDescription>Invalid parameter</ErrorDescription>
              <ErrorCode>2</ErrorCode>
              <ErrorDescription>Invalid value</ErrorDescription>
            </SetError>
          </Error>
        </OrientationResponse>

        """#
}
