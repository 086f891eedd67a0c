internal import VapixSupport

/// Firmware management.
///
/// The camera cannot read the version in an image: an upgrade installs its own version again. It guesses what an image
/// is, because the format is not documented: a binary file that is neither a package nor a program.
struct FirmwareManagement: StatefulAPI {
    let identity: DeviceIdentity
    /// Whether there was an upgrade, which can be undone.
    private let hasInactiveVersion = Locked(false)

    init(identity: DeviceIdentity) {
        self.identity = identity
    }

    /// How many bytes of an image are read.
    static let headSize = 1 << 16

    private var version: JSONValue { .string(identity.properties["Version"] ?? "") }

    func answer(_ operation: String, _ arguments: Arguments) async throws -> Answer? {
        switch operation {
        case "getStatus":
            var data: [String: JSONValue] = ["activeFirmwareVersion": version]
            if hasInactiveVersion.withLock({ $0 }) {
                data["inactiveFirmwareVersion"] = version
                data["isCommited"] = true
            }
            return .data(.object(data))
        case "upgrade":
            guard let image = arguments.form.parts.last, Self.isImage(image.body) else {
                throw CallFailure("imageMismatch", "invalidImage")
            }
            hasInactiveVersion.withLock { $0 = true }
            return .data(["firmwareVersion": version])
        case "commit": return .data(["firmwareVersion": version])
        case "rollback":
            let wasThere = hasInactiveVersion.withLock { hasInactiveVersion in
                defer { hasInactiveVersion = false }
                return hasInactiveVersion
            }
            // Devices send the status of the code, although the documentation says 200.
            guard wasThere else { throw CallFailure("notFound", status: 404) }
            return .done
        case "purge", "factoryDefault":
            hasInactiveVersion.withLock { $0 = false }
            return .done
        default: return nil
        }
    }

    private static func isImage(_ head: [UInt8]) -> Bool {
        let others: [[UInt8]] = [[0x1F, 0x8B], Array("PK".utf8), [0x7F, 0x45, 0x4C, 0x46]]
        return head.contains(0) && !others.contains { head.starts(with: $0) }
    }
}
