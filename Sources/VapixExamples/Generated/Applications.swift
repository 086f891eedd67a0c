// Generated from Specs/Examples/applications by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Application API.
    static let applications = #"""
        ### getConfiguration_200
        POST /axis-cgi/applications/config.cgi?action=get&name=AllowUnsigned HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <reply result="ok">
          <param name="AllowUnsigned" value="true" />
        </reply>

        ### info_200
        # The attribute version is sent by devices, and is not on the page.
        POST /axis-cgi/applications/info.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <reply result="ok">
          <supportedSdks>
            <sdk>acap3</sdk>
            <sdk>acap4-cv</sdk>
            <sdk version="4.12">acap4-native</sdk>
          </supportedSdks>
        </reply>

        ### list_200
        POST /axis-cgi/applications/list.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <reply result="ok">
          <application Name="CrossLineDetection" ApplicationID="3051" NiceName="AXIS Cross Line Detection"
            Vendor="Axis Communications" Version="1.1" Status="Running" License="Valid"
            ConfigurationPage="local/CrossLineDetection/info.html" VendorHomePage="https://www.axis.com"
            LicenseName="Proprietary" />
          <application Name="DigitalAutotracking" ApplicationID="6789" NiceName="AXIS Digital Autotracking beta1"
            Vendor="Axis Communications" Version="1.0" Status="Idle" License="None"
            ConfigurationPage="local/DigitalAutotracking/index.html" VendorHomePage="https://www.axis.com"
            LicenseName="available" />
          <application Name="Metadata" ApplicationID="22929" NiceName="AXIS Metadata" Vendor="Axis Communications"
            Version="1.0" Status="Stopped" License="Invalid" LicenseExpirationDate="2011-01-01"
            ConfigurationPage="local/Metadata/setup.html" VendorHomePage="https://www.axis.com" LicenseName="available" />
        </reply>

        ### list_200_schema
        # Attributes and elements that are only in the schema of the page.
        POST /axis-cgi/applications/list.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <reply result="ok">
          <application Name="helloworld" NiceName="Hello World" Vendor="Me" Version="1.0" Status="Stopped" License="Custom"
            Bundled="No" SignatureStatus="Unsigned" ValidationResult="https://example.com/result?a=1&amp;b=2">
            <Resources><Resource name="cpu" used="Yes"/></Resources>
            <CompatibleOsVersions><VersionRange><Min>11.0</Min><Max>12.99</Max></VersionRange></CompatibleOsVersions>
          </application>
        </reply>

        ### list_error10
        POST /axis-cgi/applications/list.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <reply result="error">
          <error type="10" message="Error: gdbus call failed" />
        </reply>

        ### removeLicenseKey_200
        POST /axis-cgi/applications/license.cgi?action=removelicensekey&package=ExampleApp HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        OK

        ### removeLicenseKey_error24
        POST /axis-cgi/applications/license.cgi?action=removelicensekey&package=ExampleApp HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        Error: 24

        ### remove_200
        POST /axis-cgi/applications/control.cgi?action=remove&package=ExampleApp HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        OK

        ### restart_200
        POST /axis-cgi/applications/control.cgi?action=restart&package=ExampleApp HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        OK

        ### restart_error4
        POST /axis-cgi/applications/control.cgi?action=restart&package=ExampleApp HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        Error: 4

        ### setConfiguration_200
        POST /axis-cgi/applications/config.cgi?action=set&name=AllowUnsigned&value=true HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <reply result="ok">
          <param name="AllowUnsigned" value="true" />
        </reply>

        ### setConfiguration_error1
        POST /axis-cgi/applications/config.cgi?action=set&name=AllowUnsigned&value=true HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <reply result="error">
          <error type="1" message="Error: gdbus call failed" />
        </reply>

        ### start_200
        POST /axis-cgi/applications/control.cgi?action=start&package=ExampleApp HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        OK

        ### start_error6
        POST /axis-cgi/applications/control.cgi?action=start&package=ExampleApp HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        Error: 6

        ### stop_200
        POST /axis-cgi/applications/control.cgi?action=stop&package=ExampleApp HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        OK

        ### stop_error7
        POST /axis-cgi/applications/control.cgi?action=stop&package=ExampleApp HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        Error: 7

        ### uploadLicenseKey_200
        POST /axis-cgi/applications/license.cgi?action=uploadlicensekey&package=ExampleApp HTTP/1.1
        Content-Type: multipart/form-data; boundary=fileboundary

        --fileboundary
        Content-Disposition: form-data; name="licenseKey"; filename="ExampleAppLicenseKey.xml"
        Content-Type: application/octet-stream

        the key
        --fileboundary--

        HTTP/1.1 200 OK
        Content-Type: text/plain

        OK

        ### upload_200
        POST /axis-cgi/applications/upload.cgi HTTP/1.1
        Content-Type: multipart/form-data; boundary=fileboundary

        --fileboundary
        Content-Disposition: form-data; name="packfil"; filename="ExampleApp.eap"
        Content-Type: application/octet-stream

        the package
        --fileboundary--

        HTTP/1.1 200 OK
        Content-Type: text/plain

        OK

        ### upload_error2
        POST /axis-cgi/applications/upload.cgi HTTP/1.1
        Content-Type: multipart/form-data; boundary=fileboundary

        --fileboundary
        Content-Disposition: form-data; name="packfil"; filename="ExampleApp.eap"
        Content-Type: application/octet-stream

        the package
        --fileboundary--

        HTTP/1.1 200 OK
        Content-Type: text/plain

        Error: 2

        """#
}
