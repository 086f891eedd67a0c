// Generated from Specs/Examples/system-settings by vapix-generate. Do not edit.

extension Examples {
    /// The examples of System settings.
    static let systemSettings = #"""
        ### accessLog_200
        GET /axis-cgi/accesslog.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        the log

        ### factoryDefault_200
        GET /axis-cgi/factorydefault.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/html

        <html><body>A page.</body></html>

        ### hardFactoryDefault_200
        GET /axis-cgi/hardfactorydefault.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/html

        <html><body>A page.</body></html>

        ### logArchive_200
        GET /axis-cgi/serverreport.cgi?mode=tar_all HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/x-tar
        Body-Encoding: hex

        00000000

        ### restart_200
        GET /axis-cgi/restart.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/html

        <html><body>A page.</body></html>

        ### serverReportArchive_200
        GET /axis-cgi/serverreport.cgi?mode=zip HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/zip
        Body-Encoding: hex

        504b0506000000000000000000000000000000000000

        ### serverReportWithImage_200
        GET /axis-cgi/serverreport.cgi?mode=zip_with_image HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/zip
        Body-Encoding: hex

        504b0506000000000000000000000000000000000000

        ### serverReport_200
        GET /axis-cgi/serverreport.cgi?mode=text HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        the report

        ### systemLog_200
        GET /axis-cgi/systemlog.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        the log

        ### systemLog_200_filter
        GET /axis-cgi/systemlog.cgi?text=ntp HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        the log

        ### upgrade_200
        # The page does not show the answer.
        POST /axis-cgi/firmwareupgrade.cgi?type=normal HTTP/1.1
        Content-Type: multipart/form-data; boundary=fileboundary

        --fileboundary
        Content-Disposition: form-data; name="image"; filename="image.bin"
        Content-Type: application/octet-stream

        the image
        --fileboundary--

        HTTP/1.1 200 OK
        Content-Type: text/html

        <html><body>A page.</body></html>

        """#
}
