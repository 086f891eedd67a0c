// Generated from Specs/Examples/geolocation-api by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Geolocation API.
    static let geolocation = #"""
        ### getPosition_200
        GET /axis-cgi/geolocation/get.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <PositionResponse SchemaVersion="1.0">
          <Success>
            <GetSuccess>
              <Location>
                <Lat>51.0</Lat>
                <Lng>-0.1</Lng>
                <Heading>30</Heading>
              </Location>
              <Text>Free text</Text>
              <ValidPosition>true</ValidPosition>
              <ValidHeading>false</ValidHeading>
            </GetSuccess>
          </Success>
        </PositionResponse>

        ### setPosition_200
        GET /axis-cgi/geolocation/set.cgi?lat=51.1234&lng=013.1234&heading=30&text=freetext HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <PositionResponse SchemaVersion="1.0">
          <Success>
            <GeneralSuccess />
          </Success>
        </PositionResponse>

        ### setPosition_200_seconds
        GET /axis-cgi/geolocation/set.cgi?lat=511234.5678&lng=0131234.5678&heading=30&text=free%20text HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <PositionResponse SchemaVersion="1.0">
          <Success>
            <GeneralSuccess />
          </Success>
        </PositionResponse>

        ### setPosition_error1
        GET /axis-cgi/geolocation/set.cgi?lat=north HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <PositionResponse SchemaVersion="1.0">
          <Error>
            <SetError>
              <ErrorCode>1</ErrorCode>
              <ErrorDescription>Invalid parameter</ErrorDescription>
              <ErrorCode>2</ErrorCode>
              <ErrorDescription>Invalid value</ErrorDescription>
            </SetError>
          </Error>
        </PositionResponse>

        """#
}
