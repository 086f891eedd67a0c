// Generated from Specs/Examples/air-quality-monitor by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Air quality monitor.
    static let airQualityMonitor = #"""
        ### configurations.list_200
        # The page's path has v1beta; the settings of the dashboard and the cloud are left out here.
        GET /config/rest/airqualitymonitor/v1/configurations HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": [{"maxAqi": 500, "maxCo2": 40000, "maxHumidity": 100, "maxNox": 500, "maxPm10p0": 1000, "maxPm1p0": 1000, "maxPm2p5": 1000, "maxPm4p0": 1000, "maxTemperature": 45, "maxVoc": 500, "minAqi": 0, "minCo2": 0, "minHumidity": 0, "minNox": 0, "minPm10p0": 0, "minPm1p0": 0, "minPm2p5": 0, "minPm4p0": 0, "minTemperature": -10, "minVoc": 0, "sensorId": "My-SensorId"}]}

        """#
}
