// Generated from Specs/Examples/ptz-drivers by vapix-generate. Do not edit.

extension Examples {
    /// The examples of PTZ driver management API.
    static let ptzDrivers = #"""
        ### getStatus_200
        GET /axis-cgi/ptz/ptzuploader.cgi?status=yes HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0"?>
        <root>
          <status>
            <channel id="1">
              <activeDriver>
                <driverStatus>2</driverStatus>
                <driverId>1</driverId>
                <driverDeviceType>Generic</driverDeviceType>
                <driverDeviceId>1</driverDeviceId>
              </activeDriver>
            </channel>
            <channel id="2" />
          </status>
        </root>

        ### install_200
        GET /axis-cgi/ptz/ptzupgrader.cgi?driverid=2&channel=1&deviceType=Generic&deviceId=1 HTTP/1.1

        HTTP/1.1 200 OK

        ### install_200_none
        GET /axis-cgi/ptz/ptzupgrader.cgi?driverid=0&channel=1 HTTP/1.1

        HTTP/1.1 200 OK

        ### list_200
        GET /axis-cgi/ptz/ptzuploader.cgi?list=yes HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0"?>
        <root>
          <driverentry>
            <id>1</id>
            <driver>Pelco</driver>
            <driverversion>4.17</driverversion>
            <installed><ch>3</ch><ch>4</ch></installed>
            <deviceTypes><deviceType>Generic</deviceType><deviceType>DD5-C</deviceType></deviceTypes>
            <deviceIdRange><min>1</min><max>255</max></deviceIdRange>
          </driverentry>
        </root>

        ### list_200_status
        GET /axis-cgi/ptz/ptzuploader.cgi?list=yes&status=yes HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0"?>
        <root>
          <driverentry>
            <id>1</id>
            <driver>Pelco</driver>
            <driverversion>4.17</driverversion>
            <installed><ch>3</ch><ch>4</ch></installed>
            <deviceTypes><deviceType>Generic</deviceType><deviceType>DD5-C</deviceType></deviceTypes>
            <deviceIdRange><min>1</min><max>255</max></deviceIdRange>
          </driverentry>
          <status>
            <channel id="1">
              <activeDriver>
                <driverStatus>2</driverStatus>
                <driverId>1</driverId>
                <driverDeviceType>Generic</driverDeviceType>
                <driverDeviceId>1</driverDeviceId>
              </activeDriver>
            </channel>
            <channel id="2" />
          </status>
        </root>

        ### upload_200
        # The page says that the file is the data of the POST; its sample is a GET without any.
        POST /axis-cgi/ptz/ptzuploader.cgi HTTP/1.1
        Content-Type: application/octet-stream

        driver

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0"?>
        <root>
          <id>7</id>
        </root>

        """#
}
