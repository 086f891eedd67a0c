// Generated from Specs/Examples/virtual-input by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Virtual input API.
    static let virtualInput = #"""
        ### act_200
        # The page shows the request, and not the answer.
        GET /axis-cgi/io/virtualinput.cgi?action=6%3A%2F2000%5C HTTP/1.1

        HTTP/1.1 200 OK

        ### activate_200
        GET /axis-cgi/virtualinput/activate.cgi?schemaversion=1&port=10 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <VirtualInputResponse xmlns="http://www.axis.com/vapix/http_cgi/virtualinput1"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" SchemaVersion="1.1"
          xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/virtualinput1 http://www.axis.com/vapix/http_cgi/virtualinput1_0.xsd">
          <Success>
            <ActivateSuccess>
              <StateChanged>
                true
              </StateChanged>
            </ActivateSuccess>
          </Success>
        </VirtualInputResponse>

        ### activate_200_duration
        GET /axis-cgi/virtualinput/activate.cgi?schemaversion=1&port=3&duration=5 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <VirtualInputResponse xmlns="http://www.axis.com/vapix/http_cgi/virtualinput1"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" SchemaVersion="1.1"
          xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/virtualinput1 http://www.axis.com/vapix/http_cgi/virtualinput1_0.xsd">
          <Success>
            <ActivateSuccess>
              <StateChanged>
                true
              </StateChanged>
            </ActivateSuccess>
          </Success>
        </VirtualInputResponse>

        ### activate_error20
        # The form and the code of the page; the sentence is made up.
        GET /axis-cgi/virtualinput/activate.cgi?schemaversion=1&port=1000 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <VirtualInputResponse xmlns="http://www.axis.com/vapix/http_cgi/virtualinput1"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" SchemaVersion="1.1"
          xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/virtualinput1 http://www.axis.com/vapix/http_cgi/virtualinput1_0.xsd">
          <Error>
            <GeneralError>
              <ErrorCode>20</ErrorCode>
              <ErrorDescription>The virtual input does not exist.</ErrorDescription>
            </GeneralError>
          </Error>
        </VirtualInputResponse>

        ### deactivate_200
        GET /axis-cgi/virtualinput/deactivate.cgi?schemaversion=1&port=10 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <VirtualInputResponse xmlns="http://www.axis.com/vapix/http_cgi/virtualinput1"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" SchemaVersion="1.1"
          xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/virtualinput1 http://www.axis.com/vapix/http_cgi/virtualinput1_0.xsd">
          <Success>
            <DeactivateSuccess>
              <StateChanged>
                true
              </StateChanged>
            </DeactivateSuccess>
          </Success>
        </VirtualInputResponse>

        ### getSchemaVersions_200
        # The numbers stand for those that the page leaves open.
        GET /axis-cgi/virtualinput/getschemaversions.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <VirtualInputResponse xmlns="http://www.axis.com/vapix/http_cgi/virtualinput1"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" SchemaVersion="1.1"
          xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/virtualinput1 http://www.axis.com/vapix/http_cgi/virtualinput1_0.xsd">
          <Success>
            <GetSchemaVersionsSuccess>
              <SchemaVersion>
                <MajorVersion>1</MajorVersion>
                <MinorVersion>1</MinorVersion>
                <Deprecated>false</Deprecated>
              </SchemaVersion>
            </GetSchemaVersionsSuccess>
          </Success>
        </VirtualInputResponse>

        """#
}
