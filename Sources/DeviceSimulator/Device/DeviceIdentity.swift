import Foundation
internal import VapixSupport

/// The identity of the simulated camera: an invented device of a real model.
struct DeviceIdentity: Sendable {
    /// The numbers that a camera can have.
    static let numbers = 1...1000

    let serialNumber: String
    private let systemOnChipNumber: String
    /// The texts of the first camera's identity in parameters, and those of this one.
    private let replacements: [(first: String, own: String)]

    /// The properties that differ from those of the camera itself.
    let changes: [String: String]

    /// Makes the identity of a camera.
    ///
    /// - Parameters:
    ///   - number: The number of the camera, from 1.
    ///   - changes: The properties that differ from those of the camera itself.
    init(number: Int = 1, changes: [String: String] = [:]) {
        let (first, own) = (Self.texts(ofCamera: 1), Self.texts(ofCamera: number))
        serialNumber = own[0]
        systemOnChipNumber = "00000000-00000000-4A1C09E2-" + Self.hexadecimal(0x51D0_7F33 + number - 1, digits: 8)
        replacements = number == 1 ? [] : zip(first, own).map { ($0, $1) }
        self.changes = changes
    }

    /// The serial number in its forms, and the addresses of a camera.
    private static func texts(ofCamera number: Int) -> [String] {
        let serialNumber = "ACCC8E" + hexadecimal(0x0A1B2C + number - 1, digits: 6)
        let bytes = stride(from: 0, to: 12, by: 2).map { String(serialNumber.dropFirst($0).prefix(2)) }
        let small = bytes.map { $0.lowercased() }
        // Of the MAC address, as RFC 4291 says: with the bytes ff and fe in the middle, and the second bit of the first one inverted.
        let address = "fe80::ae\(small[1]):\(small[2])ff:fe\(small[3]):\(small[4])\(small[5])"
        let host = 90 + number - 1
        return [
            serialNumber, serialNumber.lowercased(), bytes.joined(separator: ":"), address,
            "192.168.\(host / 256).\(host % 256)",
        ]
    }

    private static func hexadecimal(_ number: Int, digits: Int) -> String {
        let text = String(number, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(digits - text.count, 0)) + text
    }

    /// A parameter's value with this camera's numbers, names and addresses in place of the first one's.
    func own(_ value: String) -> String {
        replacements.reduce(value) { value, texts in
            value.contains(texts.first) ? value.replacingOccurrences(of: texts.first, with: texts.own) : value
        }
    }

    /// The properties that anonymous clients may not read.
    static let restricted: Set = ["Architecture", "Soc", "SocSerialNumber"]

    var realm: String { "AXIS_" + serialNumber }

    var properties: [String: String] { factory.merging(changes) { $1 } }

    private var factory: [String: String] {
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
            "SocSerialNumber": systemOnChipNumber,
            "Version": "12.0.91",
            "WebURL": "http://www.axis.com",
        ]
    }
}
