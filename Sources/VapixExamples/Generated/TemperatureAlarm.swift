// Generated from Specs/Examples/temperature-alarm by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Temperature alarm API.
    static let temperatureAlarm = #"""
        ### getSchemaVersions_200
        GET /axis-cgi/temperature_alarm/schemaversions.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <TemperatureResponse SchemaVersion="1.0">
          <SchemaVersionsSuccess>
            <SchemaVersion>
              <VersionNumber>1.0</VersionNumber>
              <Deprecated>false</Deprecated>
            </SchemaVersion>
          </SchemaVersionsSuccess>
        </TemperatureResponse>

        ### getSpotTemperature_200
        # The page shows the form of the reply; the number is made up.
        GET /axis-cgi/temperature_alarm/getspottemperature.cgi?coordinates=4598%2C6742&emissivity=0.98 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <TemperatureResponse SchemaVersion="1.0">
          <Success>
            <GetSpotTemperatureSuccess>
              <SpotTemperature>25</SpotTemperature>
            </GetSpotTemperatureSuccess>
          </Success>
        </TemperatureResponse>

        ### getZoneStatus_200
        GET /axis-cgi/temperature_alarm/getzonestatus.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <TemperatureResponse SchemaVersion="1.0">
          <Success>
            <GetZoneStatusSuccess>
              <AlarmZone>
                <ZoneId>0</ZoneId>
                <AverageTemperature>25</AverageTemperature>
                <MinimumTemperature>22</MinimumTemperature>
                <MaximumTemperature>27</MaximumTemperature>
                <Triggered>No</Triggered>
              </AlarmZone>
            </GetZoneStatusSuccess>
          </Success>
        </TemperatureResponse>

        ### getZones_200
        GET /axis-cgi/temperature_alarm/get.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <TemperatureResponse SchemaVersion="1.0">
          <Success>
            <GetSuccess>
              <AlarmZone>
                <ZoneId>0</ZoneId>
                <Name>zone0</Name>
                <Xleft>100</Xleft>
                <Xright>2000</Xright>
                <Ytop>200</Ytop>
                <Ybottom>2500</Ybottom>
                <Emissivity>0.87</Emissivity>
                <DetectionType>above</DetectionType>
                <Temperature>85</Temperature>
                <TemperatureType>maximum</TemperatureType>
                <DelayTime>5</DelayTime>
              </AlarmZone>
            </GetSuccess>
          </Success>
        </TemperatureResponse>

        ### removeZone_200
        GET /axis-cgi/temperature_alarm/remove.cgi?id=2 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <TemperatureResponse SchemaVersion="1.0">
          <GeneralSuccess/>
        </TemperatureResponse>

        ### setTemperatureScale_200
        GET /axis-cgi/temperature_alarm/settemperaturescale.cgi?unit=Celsius HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <TemperatureResponse SchemaVersion="1.0">
          <GeneralSuccess/>
        </TemperatureResponse>

        ### setZone_200
        GET /axis-cgi/temperature_alarm/set.cgi?id=0&name=zone0&left=100&right=2000&top=200&bottom=2500&emissivity=0.87&temperature=85&temperaturetype=maximum&detectiontype=above&delaytime=5 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <TemperatureResponse SchemaVersion="1.0">
          <GeneralSuccess/>
        </TemperatureResponse>

        ### setZone_200_increase
        GET /axis-cgi/temperature_alarm/set.cgi?id=0&name=zone0&left=100&right=2000&top=200&bottom=2500&emissivity=0.87&temperature=20&temperaturetype=maximum&detectiontype=increase&delaytime=30 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <TemperatureResponse SchemaVersion="1.0">
          <GeneralSuccess/>
        </TemperatureResponse>

        ### setZone_error20
        # The page shows the form of the error, and the codes in a table.
        GET /axis-cgi/temperature_alarm/set.cgi?id=0&emissivity=0.1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <TemperatureResponse SchemaVersion="1.0">
          <GeneralError>
            <ErrorCode>20</ErrorCode>
            <ErrorDescription>Invalid request.</ErrorDescription>
          </GeneralError>
        </TemperatureResponse>

        """#
}
