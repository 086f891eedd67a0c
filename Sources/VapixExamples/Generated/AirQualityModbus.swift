// Generated from Specs/Examples/air-quality-modbus by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Air quality Modbus.
    static let airQualityModbus = #"""
        ### configurations.list_200
        GET /config/rest/airqualitymodbus/v1/configurations HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": [{"modbusEnable": false, "modbusPort": 1502}]}

        """#
}
