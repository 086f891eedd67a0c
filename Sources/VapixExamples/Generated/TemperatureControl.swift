// Generated from Specs/Examples/temperature-control by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Temperature control.
    static let temperatureControl = #"""
        ### getAllStatus_200
        # The page does not show where its lines end.
        GET /axis-cgi/temperaturecontrol.cgi?action=statusall HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/html

        Sensor.S0.Name=Main
        Sensor.S0.Celsius=43.50
        Sensor.S0.Fahrenheit=110.30
        Sensor.S2.Name=Image Sensor
        Sensor.S2.Celsius=46.67
        Sensor.S2.Fahrenheit=116.00
        Heater.H0.Status=Stopped
        Heater.H0.TimeUntilStop=0
        Fan.F0.Status=Stopped
        Fan.F0.TimeUntilStop=0

        ### getStatus_200
        GET /axis-cgi/temperaturecontrol.cgi?device=heater&id=1&action=query HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/html

        Running[100%]

        ### getStatus_200_fahrenheit
        GET /axis-cgi/temperaturecontrol.cgi?device=sensor&id=2&action=query&temperatureunit=fahrenheit HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/html

        116.07

        ### getStatus_200_sensor
        GET /axis-cgi/temperaturecontrol.cgi?device=sensor&id=2&action=query HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/html

        46.71

        ### getTimeUntilStop_200
        GET /axis-cgi/temperaturecontrol.cgi?device=heater&id=1&action=timeuntilstop HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/html

        95

        ### setUserControlMode_200
        GET /axis-cgi/temperaturecontrol.cgi?device=heater&id=1&usercontrolmode=true&intensity=50 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/html

        OK

        ### setUserControlMode_error
        GET /axis-cgi/temperaturecontrol.cgi?device=heater&id=0&usercontrolmode=true HTTP/1.1

        HTTP/1.1 400 Bad Request
        Content-Type: text/html

        Could not set the requested mode for the device.

        ### start_200
        GET /axis-cgi/temperaturecontrol.cgi?device=heater&id=0&action=start HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/html

        OK

        ### start_error
        GET /axis-cgi/temperaturecontrol.cgi?device=heater&id=1&action=start HTTP/1.1

        HTTP/1.1 400 Bad Request
        Content-Type: text/html

        Unknown device type or bad id.

        ### stop_200
        GET /axis-cgi/temperaturecontrol.cgi?device=fan&id=1&action=stop HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/html

        OK

        """#
}
