// Generated from Specs/Examples/remote-pt-calibration by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Remote PT coordinate calibration API.
    static let remotePTCalibration = #"""
        ### abort_200
        GET /axis-cgi/ptremotecalibration/abort.cgi?schemaversion=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <PTRemoteCalibrationResponse SchemaVersion="1.0">
          <GeneralSuccess/>
        </PTRemoteCalibrationResponse>

        ### getInformation_200
        # The page shows the form; the values are those of its requests.
        GET /axis-cgi/ptremotecalibration/getinformation.cgi?schemaversion=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <PTRemoteCalibrationResponse SchemaVersion="1.0">
          <GetInformationSuccess>
            <Camera>2</Camera>
            <CurrentTarget>
              <X>0.75</X>
              <Y>0.25</Y>
            </CurrentTarget>
          </GetInformationSuccess>
        </PTRemoteCalibrationResponse>

        ### getSchemaVersions_200
        # The page shows the form; the version is that of its other replies.
        GET /axis-cgi/ptremotecalibration/schemaversions.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <PTRemoteCalibrationResponse SchemaVersion="1.0">
          <SchemaVersionSuccess>
            <SchemaVersion>
              <VersionNumber>1.0</VersionNumber>
              <Deprecated>false</Deprecated>
            </SchemaVersion>
          </SchemaVersionSuccess>
        </PTRemoteCalibrationResponse>

        ### isCalibrated_200
        # The page shows the form, with 0 or 1 for each camera head.
        GET /axis-cgi/ptremotecalibration/iscalibrated.cgi?schemaversion=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <PTRemoteCalibrationResponse SchemaVersion="1.0">
          <IsCalibratedSuccess>
            <Camera>
              <Id>1</Id>
              <Calibrated>0</Calibrated>
            </Camera>
            <Camera>
              <Id>2</Id>
              <Calibrated>1</Calibrated>
            </Camera>
          </IsCalibratedSuccess>
        </PTRemoteCalibrationResponse>

        ### onTarget_200
        # The page's samples lack the schemaversion that its tables require.
        GET /axis-cgi/ptremotecalibration/ontarget.cgi?schemaversion=1&pan=124.7&tilt=44.2 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <PTRemoteCalibrationResponse SchemaVersion="1.0">
          <GeneralSuccess/>
        </PTRemoteCalibrationResponse>

        ### onTarget_200_known
        # The page's samples lack the schemaversion that its tables require.
        GET /axis-cgi/ptremotecalibration/ontarget.cgi?schemaversion=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <PTRemoteCalibrationResponse SchemaVersion="1.0">
          <GeneralSuccess/>
        </PTRemoteCalibrationResponse>

        ### save_200
        # The page's samples lack the schemaversion that its tables require.
        GET /axis-cgi/ptremotecalibration/save.cgi?schemaversion=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <PTRemoteCalibrationResponse SchemaVersion="1.0">
          <GeneralSuccess/>
        </PTRemoteCalibrationResponse>

        ### save_error51
        # The page shows the form of the error, and the codes in a table.
        GET /axis-cgi/ptremotecalibration/save.cgi?schemaversion=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <PTRemoteCalibrationResponse SchemaVersion="1.0">
          <GeneralError>
            <ErrorCode>51</ErrorCode>
            <Description>A satisfying coordinate matching could not be found.</Description>
          </GeneralError>
        </PTRemoteCalibrationResponse>

        ### selectTarget_200
        # The first target.
        GET /axis-cgi/ptremotecalibration/selecttarget.cgi?schemaversion=1&x=0.75&y=0.25 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <PTRemoteCalibrationResponse SchemaVersion="1.0">
          <GeneralSuccess/>
        </PTRemoteCalibrationResponse>

        ### selectTarget_200_second
        # The second target.
        GET /axis-cgi/ptremotecalibration/selecttarget.cgi?schemaversion=1&x=0.25&y=0.25 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <PTRemoteCalibrationResponse SchemaVersion="1.0">
          <SelectTargetSuccess>
            <Pan>-145.6</Pan>
            <Tilt>-36.7</Tilt>
          </SelectTargetSuccess>
        </PTRemoteCalibrationResponse>

        ### start_200
        # The page's samples lack the schemaversion that its tables require.
        GET /axis-cgi/ptremotecalibration/start.cgi?schemaversion=1&camera=2 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <PTRemoteCalibrationResponse SchemaVersion="1.0">
          <GeneralSuccess/>
        </PTRemoteCalibrationResponse>

        ### start_error50
        # The page shows the form of the error, and the codes in a table.
        GET /axis-cgi/ptremotecalibration/start.cgi?schemaversion=1&camera=2 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <PTRemoteCalibrationResponse SchemaVersion="1.0">
          <GeneralError>
            <ErrorCode>50</ErrorCode>
            <Description>Calibration is already ongoing.</Description>
          </GeneralError>
        </PTRemoteCalibrationResponse>

        """#
}
