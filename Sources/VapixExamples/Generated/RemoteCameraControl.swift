// Generated from Specs/Examples/remote-camera-control by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Remote camera control API.
    static let remoteCameraControl = #"""
        ### getConnectionParameters_200
        GET /axis-cgi/remotecameracontrol/getvapixparams.cgi?schemaversion=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <RemoteCameraControlResponse SchemaVersion="1.0">
          <GetVapixParamsSuccess>
            <BaseConnectionParams>
              <MACAddress>ac:cc:8e:08:47:68</MACAddress>
              <Host>169.254.0.123</Host>
              <DiscoveryMode>auto</DiscoveryMode>
            </BaseConnectionParams>
            <VapixConnectionParams>
              <HTTPPort>80</HTTPPort>
              <HTTPSPort>443</HTTPSPort>
              <RTSPPort>553</RTSPPort>
              <Username>root</Username>
            </VapixConnectionParams>
          </GetVapixParamsSuccess>
        </RemoteCameraControlResponse>

        ### getConnectionStatus_200
        GET /axis-cgi/remotecameracontrol/getvapixstatus.cgi?schemaversion=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <RemoteCameraControlResponse SchemaVersion="1.0">
          <GetStatusSuccess>
            <BaseConnectionStatus>
              <StatusCode>0</StatusCode>
              <Description>Connection OK</Description>
            </BaseConnectionStatus>
            <VapixConnectionStatus>
              <HTTPStatus>
                <StatusCode>0</StatusCode>
                <Description>Connection OK</Description>
              </HTTPStatus>
              <HTTPSStatus>
                <StatusCode>0</StatusCode>
                <Description>Connection OK</Description>
              </HTTPSStatus>
              <RTSPStatus>
                <StatusCode>0</StatusCode>
                <Description>Connection OK</Description>
              </RTSPStatus>
            </VapixConnectionStatus>
          </GetStatusSuccess>
        </RemoteCameraControlResponse>

        ### getConnectionStatus_error10
        # The page shows the form of the error, and the codes in a table.
        GET /axis-cgi/remotecameracontrol/getvapixstatus.cgi?schemaversion=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <RemoteCameraControlResponse SchemaVersion="1.0">
          <GeneralError>
            <ErrorCode>10</ErrorCode>
            <Description>Error while processing the request.</Description>
          </GeneralError>
        </RemoteCameraControlResponse>

        ### getRemoteURL_200
        # The page shows the form; the address is that of its sample of getvapixparams.cgi.
        GET /axis-cgi/remotecameracontrol/getremoteurl.cgi?schemaversion=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <RemoteCameraControlResponse SchemaVersion="1.0">
          <GetRemoteURLSuccess>http://169.254.0.123:80</GetRemoteURLSuccess>
        </RemoteCameraControlResponse>

        ### getSchemaVersions_200
        # The page shows the form; the version is that of its other replies.
        GET /axis-cgi/remotecameracontrol/schemaversions.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <RemoteCameraControlResponse SchemaVersion="1.0">
          <SchemaVersionSuccess>
            <SchemaVersion>
              <VersionNumber>1.0</VersionNumber>
              <Deprecated>false</Deprecated>
            </SchemaVersion>
          </SchemaVersionSuccess>
        </RemoteCameraControlResponse>

        ### setConnectionParameters_200
        # The page's sample is a GET with the password in the URL.
        POST /axis-cgi/remotecameracontrol/setvapixparams.cgi HTTP/1.1
        Content-Type: application/x-www-form-urlencoded

        schemaversion=1&password=pass

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <RemoteCameraControlResponse SchemaVersion="1.0">
          <GeneralSuccess/>
        </RemoteCameraControlResponse>

        """#
}
