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
            <channel id="3" />
            <channel id="4" />
          </status>
        </root>

        ### getStatus_error
        # The device does not use such drivers now.
        GET /axis-cgi/ptz/ptzuploader.cgi?status=yes HTTP/1.1

        HTTP/1.1 409 Conflict


        ### install_200
        GET /axis-cgi/ptz/ptzupgrader.cgi?driverid=2&channel=1&deviceType=Generic&deviceId=1 HTTP/1.1

        HTTP/1.1 200 OK

        ### install_200_none
        GET /axis-cgi/ptz/ptzupgrader.cgi?driverid=0&channel=1 HTTP/1.1

        HTTP/1.1 200 OK

        ### install_error
        # A driver is on the channel already.
        GET /axis-cgi/ptz/ptzupgrader.cgi?driverid=2&channel=1 HTTP/1.1

        HTTP/1.1 501 Not Implemented


        ### list_200
        # The page's sample lacks the opening root element.
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
            <deviceTypes>
              <deviceType>Generic</deviceType>
              <deviceType>DD5-C</deviceType>
              <deviceType>Esprit ES30C/ES31C</deviceType>
              <deviceType>LRD41C21</deviceType>
              <deviceType>LRD41C22</deviceType>
              <deviceType>Spectra III</deviceType>
              <deviceType>Spectra IV</deviceType>
              <deviceType>Spectra Mini</deviceType>
              <deviceType>Videotec DTRX3/PTH310P</deviceType>
              <deviceType>Videotec ULISSE</deviceType>
              <deviceType>PTK AMB</deviceType>
              <deviceType>YP3040</deviceType>
              <deviceType>XP40</deviceType>
            </deviceTypes>
            <deviceIdRange><min>1</min><max>255</max></deviceIdRange>
          </driverentry>
          <driverentry>
            <id>2</id>
            <driver>Visca/EVI</driver>
            <driverversion>4.11</driverversion>
            <installed></installed>
            <deviceTypes>
              <deviceType>EVI-G20/G21</deviceType>
              <deviceType>EVI-D30/D31</deviceType>
              <deviceType>EVI-D100/D100P</deviceType>
              <deviceType>EVI-D70/D70P</deviceType>
              <deviceType>EVI-D70F/D70PF</deviceType>
              <deviceType>DCP-27</deviceType>
            </deviceTypes>
            <deviceIdRange><min>1</min><max>7</max></deviceIdRange>
          </driverentry>
          <driverentry>
            <id>3</id>
            <driver>ARTP</driver>
            <driverversion>1.1.0</driverversion>
            <installed></installed>
          </driverentry>
        </root>

        ### list_200_status
        # The page's sample lacks the opening root element, and a slash in the closing status.
        GET /axis-cgi/ptz/ptzuploader.cgi?list=yes&status=yes HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0"?>
        <root>
          <driverentry>
            <id>1</id>
            <driver>Pelco</driver>
            <driverversion>4.17</driverversion>
            <installed><ch>1</ch></installed>
            <deviceTypes>
              <deviceType>Generic</deviceType>
              <deviceType>DD5-C</deviceType>
              <deviceType>Esprit ES30C/ES31C</deviceType>
              <deviceType>LRD41C21</deviceType>
              <deviceType>LRD41C22</deviceType>
              <deviceType>Spectra III</deviceType>
              <deviceType>Spectra IV</deviceType>
              <deviceType>Spectra Mini</deviceType>
              <deviceType>Videotec DTRX3/PTH310P</deviceType>
              <deviceType>Videotec ULISSE</deviceType>
              <deviceType>PTK AMB</deviceType>
              <deviceType>YP3040</deviceType>
              <deviceType>XP40</deviceType>
            </deviceTypes>
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
            <channel id="3" />
            <channel id="4" />
          </status>
        </root>

        ### list_error
        # The device does not use such drivers now.
        GET /axis-cgi/ptz/ptzuploader.cgi?list=yes HTTP/1.1

        HTTP/1.1 409 Conflict


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
