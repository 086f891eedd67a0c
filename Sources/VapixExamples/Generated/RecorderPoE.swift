// Generated from Specs/Examples/nvr-poe-switch-configuration by vapix-generate. Do not edit.

extension Examples {
    /// The examples of NVR PoE switch configuration.
    static let recorderPoE = #"""
        ### getKeepPower_200
        GET /axis-cgi/nvr/poe/getkeeppower.cgi?schemaversion=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <PoeResponse SchemaVersion="1.2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/nvr/Poe1.xsd">
          <GetKeepPowerSuccess>
            <Enabled>no</Enabled>
          </GetKeepPowerSuccess>
        </PoeResponse>

        ### getKeepPower_error50
        # The page shows the form of the error, and the codes in a table.
        GET /axis-cgi/nvr/poe/getkeeppower.cgi?schemaversion=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <PoeResponse SchemaVersion="1.2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/nvr/Poe1.xsd">
          <GeneralError>
            <ErrorCode>50</ErrorCode>
            <Description>Not supported.</Description>
          </GeneralError>
        </PoeResponse>

        ### getPortMode_200
        GET /axis-cgi/nvr/poe/getportmode.cgi?schemaversion=1&port=2 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <PoeResponse SchemaVersion="1.2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/nvr/Poe1.xsd">
          <GetPortModeSuccess>
            <Enabled>yes</Enabled>
          </GetPortModeSuccess>
        </PoeResponse>

        ### getPortMode_error20
        # The page shows the form of the error, and the codes in a table.
        GET /axis-cgi/nvr/poe/getportmode.cgi?schemaversion=1&port=0 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <PoeResponse SchemaVersion="1.2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/nvr/Poe1.xsd">
          <GeneralError>
            <ErrorCode>20</ErrorCode>
            <Description>Invalid request.</Description>
          </GeneralError>
        </PoeResponse>

        ### getPortStatuses_200
        GET /axis-cgi/nvr/poe/getportstatuses.cgi?schemaversion=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <PoeResponse SchemaVersion="1.2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/nvr/Poe1.xsd">
          <GetPortStatusesSuccess>
            <PortStatus>
              <Port>1</Port>
              <StatusCode>1</StatusCode>
              <Description>Connected - PoE</Description>
              <Extra>0x01: 802.3af-compliant device detected</Extra>
              <ClassPowerLimit>7.0</ClassPowerLimit>
              <PoeClass>2</PoeClass>
              <AllocatedPower>7.0</AllocatedPower>
              <PowerConsumption>3.4</PowerConsumption>
              <PseClassLimit>4</PseClassLimit>
              <RequestedPower>6.1</RequestedPower>
            </PortStatus>
            <PortStatus>
              <Port>2</Port>
              <StatusCode>1</StatusCode>
              <Description>Connected - PoE</Description>
              <Extra>0x01: 802.3af-compliant device detected</Extra>
              <ClassPowerLimit>7.0</ClassPowerLimit>
              <PoeClass>3</PoeClass>
              <AllocatedPower>13.0</AllocatedPower>
              <PowerConsumption>5.4</PowerConsumption>
              <PseClassLimit>4</PseClassLimit>
              <RequestedPower>11.0</RequestedPower>
            </PortStatus>
          </GetPortStatusesSuccess>
        </PoeResponse>

        ### getPortStatuses_200_noClass
        # The page says in words which elements are empty.
        GET /axis-cgi/nvr/poe/getportstatuses.cgi?schemaversion=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <PoeResponse SchemaVersion="1.2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/nvr/Poe1.xsd">
          <GetPortStatusesSuccess>
            <PortStatus>
              <Port>3</Port>
              <StatusCode>0</StatusCode>
              <Description>Not connected</Description>
              <Extra></Extra>
              <ClassPowerLimit>0.0</ClassPowerLimit>
              <PoeClass></PoeClass>
              <AllocatedPower>0.0</AllocatedPower>
              <PowerConsumption>0.0</PowerConsumption>
              <PseClassLimit>4</PseClassLimit>
              <RequestedPower></RequestedPower>
            </PortStatus>
          </GetPortStatusesSuccess>
        </PoeResponse>

        ### getSchemaVersions_200
        # The page shows the form of the reply, with names in brackets in place of values.
        GET /axis-cgi/nvr/poe/schemaversions.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <PoeResponse SchemaVersion="1.2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/nvr/Poe1.xsd">
          <SchemaVersionsSuccess>
            <SchemaVersion>
              <VersionNumber>1.2</VersionNumber>
              <Deprecated>false</Deprecated>
            </SchemaVersion>
          </SchemaVersionsSuccess>
        </PoeResponse>

        ### getTotalPowerLimit_200
        GET /axis-cgi/nvr/poe/gettotalpowerlimit.cgi?schemaversion=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <PoeResponse SchemaVersion="1.2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/nvr/Poe1.xsd">
          <GetTotalPowerLimitSuccess>
            <Limit>65</Limit>
          </GetTotalPowerLimitSuccess>
        </PoeResponse>

        ### setKeepPower_200
        GET /axis-cgi/nvr/poe/setkeeppower.cgi?schemaversion=1&enabled=yes HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <PoeResponse SchemaVersion="1.2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/nvr/Poe1.xsd">
          <GeneralSuccess/>
        </PoeResponse>

        ### setPortMode_200
        GET /axis-cgi/nvr/poe/setportmode.cgi?schemaversion=1&port=2&enabled=no HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <PoeResponse SchemaVersion="1.2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/nvr/Poe1.xsd">
          <GeneralSuccess/>
        </PoeResponse>

        """#
}
