import ArgumentParser
import VapixClient

/// `vapix info`.
struct Info: DeviceCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show the device's properties: model, serial number, AXIS OS version.",
        discussion: """
            Piped, each line is a property's name as in the JSON document, a tab and the value. Properties that the \
            device lacks are left out.

            With --json: an object with architecture, brand, buildDate, hardwareID, productFullName, productNumber, \
            productShortName, productType, productVariant, serialNumber, systemOnChip, systemOnChipSerialNumber, version \
            and webURL, as far as the device has them, and other, an object with further properties by the device's names.

            \(ConnectionOptions.manyDevices) Each line has the full name, the AXIS OS version and the serial number.
            """)

    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    func run() async throws {
        try await connection.onEachDevice(output) { connection in
            let reply = try await connection.send(BasicDeviceInfo.getAllProperties())
            return Outcome(PropertyReport(properties: reply.propertyList))
        }
    }
}

/// The properties of a device.
struct PropertyReport: Report {
    let properties: BasicDeviceInfo.Properties

    /// The documented properties: key for programs, title for people, value.
    private var documented: [(key: String, title: String, value: String?)] {
        [
            ("architecture", "Architecture", properties.architecture),
            ("brand", "Brand", properties.brand),
            ("buildDate", "Build date", properties.buildDate),
            ("hardwareID", "Hardware ID", properties.hardwareID),
            ("productFullName", "Full name", properties.productFullName),
            ("productNumber", "Product number", properties.productNumber),
            ("productShortName", "Short name", properties.productShortName),
            ("productType", "Product type", properties.productType),
            ("productVariant", "Variant", properties.productVariant),
            ("serialNumber", "Serial number", properties.serialNumber),
            ("systemOnChip", "System on chip", properties.systemOnChip),
            ("systemOnChipSerialNumber", "SoC serial number", properties.systemOnChipSerialNumber),
            ("version", "AXIS OS", properties.version),
            ("webURL", "Web page", properties.webURL),
        ]
    }

    private var other: [(name: String, value: String)] {
        properties.other.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }
    }

    var line: [String?]? { [properties.productFullName, properties.version, properties.serialNumber] }

    func text(_ style: TextStyle) -> String {
        var table = Table(titles: ["Property", "Value"], cutsLines: false)
        for property in documented {
            guard let value = property.value else { continue }
            table.rows.append([style == .pipe ? property.key : property.title, value])
        }
        for property in other { table.rows.append([property.name, property.value]) }
        return table.text(style)
    }

    func writeMembers(to json: inout JSONWriter) {
        for property in documented { json.write(property.key, property.value) }
        json.key("other")
        json.beginObject()
        for property in other { json.write(property.name, property.value) }
        json.endObject()
    }
}
