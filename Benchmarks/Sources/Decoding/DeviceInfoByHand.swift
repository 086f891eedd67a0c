/// What somebody writes who wants the device's properties and nothing else: strings by their keys, escapes and errors left
/// out.
struct DeviceInfoByHand {
    var brand: String?
    var buildDate: String?
    var hardwareID: String?
    var productFullName: String?
    var productNumber: String?
    var productShortName: String?
    var productType: String?
    var productVariant: String?
    var serialNumber: String?
    var architecture: String?
    var soc: String?
    var socSerialNumber: String?
    var version: String?
    var webURL: String?

    init(_ body: [UInt8]) {
        var key: Range<Int>?
        var start: Int?
        for index in body.indices where body[index] == UInt8(ascii: "\"") {
            guard let opening = start else {
                start = index + 1
                continue
            }
            start = nil
            let range = opening..<index
            if body[index + 1] == UInt8(ascii: ":") {
                key = range
            } else if let name = key {
                key = nil
                let value = String(decoding: body[range], as: UTF8.self)
                switch String(decoding: body[name], as: UTF8.self) {
                case "Architecture": architecture = value
                case "Brand": brand = value
                case "BuildDate": buildDate = value
                case "HardwareID": hardwareID = value
                case "ProdFullName": productFullName = value
                case "ProdNbr": productNumber = value
                case "ProdShortName": productShortName = value
                case "ProdType": productType = value
                case "ProdVariant": productVariant = value
                case "SerialNumber": serialNumber = value
                case "Soc": soc = value
                case "SocSerialNumber": socSerialNumber = value
                case "Version": version = value
                case "WebURL": webURL = value
                default: break
                }
            }
        }
    }
}
