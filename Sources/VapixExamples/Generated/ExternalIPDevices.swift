// Generated from Specs/Examples/external-ip-device-information by vapix-generate. Do not edit.

extension Examples {
    /// The examples of External IP device information.
    static let externalIPDevices = #"""
        ### create_200
        # The page's samples use GET, which puts the password into the URL.
        POST /axis-cgi/externalipdeviceinfo/create.cgi HTTP/1.1
        Content-Type: application/x-www-form-urlencoded

        schemaversion=2&id=example-id_123&address=192.168.0.123&username=device1&password=pass1&description=Exampleextipdev&serialnumber=AABBCCDDEEFF1234

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <DeviceResponse SchemaVersion="2.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/ExternalIpDeviceInfo2.xsd">
          <GeneralSuccess/>
        </DeviceResponse>

        ### create_error40
        POST /axis-cgi/externalipdeviceinfo/create.cgi HTTP/1.1
        Content-Type: application/x-www-form-urlencoded

        schemaversion=2&id=&address=192.168.0.123&username=device1&password=pass1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <DeviceResponse SchemaVersion="2.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/ExternalIpDeviceInfo2.xsd">
          <GeneralError>
            <ErrorCode>40</ErrorCode>
            <Description>Invalid or no id</Description>
          </GeneralError>
        </DeviceResponse>

        ### delete_200
        # The page shows the form of the request.
        POST /axis-cgi/externalipdeviceinfo/delete.cgi HTTP/1.1
        Content-Type: application/x-www-form-urlencoded

        schemaversion=2&id=example-id_123

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <DeviceResponse SchemaVersion="2.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/ExternalIpDeviceInfo2.xsd">
          <GeneralSuccess/>
        </DeviceResponse>

        ### delete_error90
        # The page shows the form of the error, and the codes in a table.
        POST /axis-cgi/externalipdeviceinfo/delete.cgi HTTP/1.1
        Content-Type: application/x-www-form-urlencoded

        schemaversion=2&id=missing

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <DeviceResponse SchemaVersion="2.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/ExternalIpDeviceInfo2.xsd">
          <GeneralError>
            <ErrorCode>90</ErrorCode>
            <Description>No device</Description>
          </GeneralError>
        </DeviceResponse>

        ### getCACertificates_200
        POST /axis-cgi/externalipdeviceinfo/getcacertificates.cgi HTTP/1.1
        Content-Type: application/x-www-form-urlencoded

        schemaversion=2

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <DeviceResponse SchemaVersion="2.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/ExternalIpDeviceInfo2.xsd">
          <GetCACertificatesSuccess>
            <CACertificate>
              <Id>Ca-id_1</Id>
            </CACertificate>
            <CACertificate>
              <Id>Ca-id_2</Id>
            </CACertificate>
          </GetCACertificatesSuccess>
        </DeviceResponse>

        ### getEventsEnabled_200
        POST /axis-cgi/externalipdeviceinfo/geteventsenabled.cgi HTTP/1.1
        Content-Type: application/x-www-form-urlencoded

        schemaversion=2&id=example-id_123

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <DeviceResponse SchemaVersion="2.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/ExternalIpDeviceInfo2.xsd">
          <GetEventsEnabledSuccess>
            <Id>example-id_123</Id>
            <EventsEnabled>YES</EventsEnabled>
          </GetEventsEnabledSuccess>
        </DeviceResponse>

        ### getEventsEnabled_error40
        POST /axis-cgi/externalipdeviceinfo/geteventsenabled.cgi HTTP/1.1
        Content-Type: application/x-www-form-urlencoded

        schemaversion=2&id=

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <DeviceResponse SchemaVersion="2.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/ExternalIpDeviceInfo2.xsd">
          <GeneralError>
            <ErrorCode>40</ErrorCode>
            <Description>Invalid or no id</Description>
          </GeneralError>
        </DeviceResponse>

        ### getSchemaVersions_200
        # The page shows the form of the reply, with names in brackets in place of values.
        POST /axis-cgi/externalipdeviceinfo/schemaversions.cgi HTTP/1.1
        Content-Type: application/x-www-form-urlencoded



        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <DeviceResponse SchemaVersion="2.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/ExternalIpDeviceInfo2.xsd">
          <SchemaVersionsSuccess>
            <SchemaVersion>
              <VersionNumber>2.1</VersionNumber>
            </SchemaVersion>
          </SchemaVersionsSuccess>
        </DeviceResponse>

        ### list_200
        # The devices of two of the page's samples.
        POST /axis-cgi/externalipdeviceinfo/list.cgi HTTP/1.1
        Content-Type: application/x-www-form-urlencoded

        schemaversion=2

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <DeviceResponse SchemaVersion="2.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/ExternalIpDeviceInfo2.xsd">
          <ListDevicesSuccess>
            <Device>
              <Id>example-id_123</Id>
              <Serialnumber>AABBCCDDEEFF1234</Serialnumber>
              <Description>Example extipdev</Description>
              <Address>192.168.0.123</Address>
              <Username>device1</Username>
              <Protocol>rtspt</Protocol>
              <Port>0</Port>
              <CertificateValidation>off</CertificateValidation>
            </Device>
            <Device>
              <Id>example-id_124</Id>
              <Serialnumber>AABBCCDDEEFF5678</Serialnumber>
              <Description>Second example extipdev</Description>
              <Address>fe80::aecc:8eff:fee3:64fd</Address>
              <Username>device2</Username>
              <Protocol>rtspsh</Protocol>
              <Port>443</Port>
              <CertificateValidation>standard</CertificateValidation>
            </Device>
          </ListDevicesSuccess>
        </DeviceResponse>

        ### list_error10
        POST /axis-cgi/externalipdeviceinfo/list.cgi HTTP/1.1
        Content-Type: application/x-www-form-urlencoded

        schemaversion=2

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <DeviceResponse SchemaVersion="2.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/ExternalIpDeviceInfo2.xsd">
          <GeneralError>
            <ErrorCode>10</ErrorCode>
            <Description>An error occurred at system level</Description>
          </GeneralError>
        </DeviceResponse>

        ### setCACertificates_200
        POST /axis-cgi/externalipdeviceinfo/setcacertificates.cgi HTTP/1.1
        Content-Type: application/x-www-form-urlencoded

        schemaversion=2&certids=caid1%2Ccaid2

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <DeviceResponse SchemaVersion="2.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/ExternalIpDeviceInfo2.xsd">
          <GeneralSuccess/>
        </DeviceResponse>

        ### setCACertificates_200_none
        # The page says in words that no certificate remains.
        POST /axis-cgi/externalipdeviceinfo/setcacertificates.cgi HTTP/1.1
        Content-Type: application/x-www-form-urlencoded

        schemaversion=2

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <DeviceResponse SchemaVersion="2.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/ExternalIpDeviceInfo2.xsd">
          <GeneralSuccess/>
        </DeviceResponse>

        ### setCACertificates_error220
        # The page shows the form of the error, and the codes in a table.
        POST /axis-cgi/externalipdeviceinfo/setcacertificates.cgi HTTP/1.1
        Content-Type: application/x-www-form-urlencoded

        schemaversion=2&certids=missing

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <DeviceResponse SchemaVersion="2.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/ExternalIpDeviceInfo2.xsd">
          <GeneralError>
            <ErrorCode>220</ErrorCode>
            <Description>Invalid CA certificate</Description>
          </GeneralError>
        </DeviceResponse>

        ### setEventsEnabled_200
        POST /axis-cgi/externalipdeviceinfo/seteventsenabled.cgi HTTP/1.1
        Content-Type: application/x-www-form-urlencoded

        schemaversion=2&id=example-id_123&enabled=yes

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <DeviceResponse SchemaVersion="2.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/ExternalIpDeviceInfo2.xsd">
          <GeneralSuccess/>
        </DeviceResponse>

        ### setEventsEnabled_error40
        POST /axis-cgi/externalipdeviceinfo/seteventsenabled.cgi HTTP/1.1
        Content-Type: application/x-www-form-urlencoded

        schemaversion=2&id=&enabled=yes

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <DeviceResponse SchemaVersion="2.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/ExternalIpDeviceInfo2.xsd">
          <GeneralError>
            <ErrorCode>40</ErrorCode>
            <Description>Invalid or no id</Description>
          </GeneralError>
        </DeviceResponse>

        ### update_200
        # The page's samples use GET, which puts the password into the URL.
        POST /axis-cgi/externalipdeviceinfo/update.cgi HTTP/1.1
        Content-Type: application/x-www-form-urlencoded

        schemaversion=2&id=example-id_124&address=fe80%3A%3Aaecc%3A8eff%3Afee3%3A64fd&username=device2&password=pass2&protocol=rtspsh&certvalidation=standard&port=443

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <DeviceResponse SchemaVersion="2.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/ExternalIpDeviceInfo2.xsd">
          <GeneralSuccess/>
        </DeviceResponse>

        ### update_error200
        POST /axis-cgi/externalipdeviceinfo/update.cgi HTTP/1.1
        Content-Type: application/x-www-form-urlencoded

        schemaversion=2&id=example-id_123&port=65536

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <DeviceResponse SchemaVersion="2.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/ExternalIpDeviceInfo2.xsd">
          <GeneralError>
            <ErrorCode>200</ErrorCode>
            <Description>Invalid port</Description>
          </GeneralError>
        </DeviceResponse>

        """#
}
