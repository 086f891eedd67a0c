import Foundation
internal import VapixSupport

/// The identity of the simulated camera: an invented device of a real model.
struct DeviceIdentity: Sendable {
    let serialNumber = "ACCC8E0A1B2C"

    /// The properties that anonymous clients may not read.
    static let restricted: Set = ["Architecture", "Soc", "SocSerialNumber"]

    var realm: String { "AXIS_" + serialNumber }

    /// The properties that differ from those of the camera itself.
    var changes: [String: String] = [:]

    var properties: [String: String] { own.merging(changes) { $1 } }

    private var own: [String: String] {
        [
            "Architecture": "aarch64",
            "Brand": "AXIS",
            "BuildDate": "Sep 16 2024 09:41",
            "HardwareID": "9A1",
            "ProdFullName": "AXIS P3268-LVE Dome Camera",
            "ProdNbr": "P3268-LVE",
            "ProdShortName": "AXIS P3268-LVE",
            "ProdType": "Dome Camera",
            "ProdVariant": "",
            "SerialNumber": serialNumber,
            "Soc": "Axis Artpec-8",
            "SocSerialNumber": "00000000-00000000-4A1C09E2-51D07F33",
            "Version": "12.0.91",
            "WebURL": "http://www.axis.com",
        ]
    }
}
