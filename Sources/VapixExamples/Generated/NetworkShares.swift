// Generated from Specs/Examples/network-shares by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Network share API.
    static let networkShares = #"""
        ### add_200
        GET /axis-cgi/disks/networkshare/add.cgi?schemaversion=1&nicename=My%20Share&address=mynas&share=myshare&user=nasuser&pass=pass HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <NetworkShareResponse SchemaVersion="1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/networkshare1.xsd">
          <AddSuccess ShareId="35419" />
        </NetworkShareResponse>

        ### add_error220
        # The page shows the form of the error, and the codes in a table.
        GET /axis-cgi/disks/networkshare/add.cgi?schemaversion=1&nicename=My%20Share&address=mynas&share=myshare&user=nasuser&pass=pass HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <NetworkShareResponse SchemaVersion="1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/networkshare1.xsd">
          <GeneralError>
            <ErrorCode>220</ErrorCode>
            <ErrorDescription>The NiceName is not unique</ErrorDescription>
          </GeneralError>
        </NetworkShareResponse>

        ### bind_200
        GET /axis-cgi/disks/networkshare/bind.cgi?schemaversion=1&shareid=35419 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <NetworkShareResponse SchemaVersion="1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/networkshare1.xsd">
          <BindSuccess DiskID="NetworkShare" />
        </NetworkShareResponse>

        ### getJob_200
        GET /axis-cgi/disks/networkshare/job.cgi?schemaversion=1&jobid=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <NetworkShareResponse SchemaVersion="1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/networkshare1.xsd">
          <JobSuccess>
            <Progress>15</Progress>
          </JobSuccess>
        </NetworkShareResponse>

        ### getJob_200_done
        GET /axis-cgi/disks/networkshare/job.cgi?schemaversion=1&jobid=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <NetworkShareResponse SchemaVersion="1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/networkshare1.xsd">
          <JobSuccess>
            <GeneralSuccess />
          </JobSuccess>
        </NetworkShareResponse>

        ### getJob_error740
        # The page shows the form of the error, and the codes in a table.
        GET /axis-cgi/disks/networkshare/job.cgi?schemaversion=1&jobid=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <NetworkShareResponse SchemaVersion="1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/networkshare1.xsd">
          <JobSuccess>
          <GeneralError>
            <ErrorCode>740</ErrorCode>
            <ErrorDescription>Problem writing to the share.</ErrorDescription>
          </GeneralError>
          </JobSuccess>
        </NetworkShareResponse>

        ### getSchemaVersions_200
        GET /axis-cgi/disks/networkshare/schemaversions.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <NetworkShareResponse SchemaVersion="1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/networkshare1.xsd">
          <SchemaVersionsSuccess>
            <SchemaVersion>
              <VersionNumber>1.0</VersionNumber>
              <Deprecated>false</Deprecated>
            </SchemaVersion>
          </SchemaVersionsSuccess>
        </NetworkShareResponse>

        ### list_200
        GET /axis-cgi/disks/networkshare/list.cgi?schemaversion=1&shareid=all HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <NetworkShareResponse SchemaVersion="1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/networkshare1.xsd">
          <ListSuccess>
            <NetworkShares NumberOfShares="1">
              <NetworkShare NiceName="My Share" ShareId="35419" Address="mynas.example.com" Share="myshare" User="nasuser" />
            </NetworkShares>
          </ListSuccess>
        </NetworkShareResponse>

        ### modify_200
        GET /axis-cgi/disks/networkshare/modify.cgi?schemaversion=1&shareid=35419&nicename=My%20Share HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <NetworkShareResponse SchemaVersion="1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/networkshare1.xsd">
          <GeneralSuccess />
        </NetworkShareResponse>

        ### remove_200
        GET /axis-cgi/disks/networkshare/remove.cgi?schemaversion=1&shareid=35419 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <NetworkShareResponse SchemaVersion="1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/networkshare1.xsd">
          <GeneralSuccess />
        </NetworkShareResponse>

        ### test_200
        GET /axis-cgi/disks/networkshare/test.cgi?schemaversion=1&address=mynas.example.com&share=myshare&user=nasuser&pass=pass HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <NetworkShareResponse SchemaVersion="1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/networkshare1.xsd">
          <TestSuccess JobId="1" />
        </NetworkShareResponse>

        ### unbind_200
        GET /axis-cgi/disks/networkshare/unbind.cgi?schemaversion=1&shareid=35419 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <NetworkShareResponse SchemaVersion="1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/networkshare1.xsd">
          <GeneralSuccess />
        </NetworkShareResponse>

        """#
}
