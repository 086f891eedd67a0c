extension Parameters {
    /// The roles that may create, delete, read and write a parameter.
    public struct SecurityLevel: Sendable, Hashable, LosslessStringConvertible {
        /// The least role of a user.
        public struct Role: RawRepresentable, Sendable, Hashable, Comparable {
            /// The device's digit.
            public let rawValue: Int

            /// Makes a value from the device's digit, known or not.
            ///
            /// - Parameter rawValue: The device's digit.
            public init(rawValue: Int) {
                self.rawValue = rawValue
            }

            /// Anybody.
            public static let anonymous = Role(rawValue: 0)
            /// A viewer.
            public static let viewer = Role(rawValue: 1)
            /// An operator.
            public static let `operator` = Role(rawValue: 4)
            /// An admin.
            public static let admin = Role(rawValue: 6)
            /// The device itself.
            public static let root = Role(rawValue: 7)

            /// Whether the first may less than the second.
            public static func < (first: Role, second: Role) -> Bool {
                first.rawValue < second.rawValue
            }
        }

        /// The least role that may create it.
        public var create: Role
        /// The least role that may delete it.
        public var delete: Role
        /// The least role that may read it.
        public var read: Role
        /// The least role that may write it.
        public var write: Role

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - create: The least role that may create it.
        ///   - delete: The least role that may delete it.
        ///   - read: The least role that may read it.
        ///   - write: The least role that may write it.
        public init(create: Role, delete: Role, read: Role, write: Role) {
            self.create = create
            self.delete = delete
            self.read = read
            self.write = write
        }

        /// Reads a text such as "7714"; `nil` for anything but four digits.
        ///
        /// - Parameter description: The text.
        public init?(_ description: String) {
            let roles = description.unicodeScalars.compactMap { scalar in
                ("0"..."9").contains(scalar) ? Int(wire: String(scalar)).map(Role.init(rawValue:)) : nil
            }
            guard roles.count == 4, description.unicodeScalars.count == 4 else { return nil }
            self.init(create: roles[0], delete: roles[1], read: roles[2], write: roles[3])
        }

        /// The four digits.
        public var description: String { [create, delete, read, write].map { String($0.rawValue) }.joined() }
    }
}

extension Parameters.SecurityLevel: WireText {}
