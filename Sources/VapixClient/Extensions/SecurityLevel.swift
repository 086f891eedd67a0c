extension Parameters {
    /// The roles that may create, delete, read and write a parameter.
    public struct SecurityLevel: Sendable, Hashable, LosslessStringConvertible {
        /// A role of users; roles are ordered by their rights.
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

            /// Whether the first role has fewer rights than the second.
            public static func < (first: Role, second: Role) -> Bool {
                first.rawValue < second.rawValue
            }
        }

        /// The lowest role that may create the parameter.
        public var create: Role
        /// The lowest role that may delete the parameter.
        public var delete: Role
        /// The lowest role that may read the parameter.
        public var read: Role
        /// The lowest role that may write the parameter.
        public var write: Role

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - create: The lowest role that may create the parameter.
        ///   - delete: The lowest role that may delete the parameter.
        ///   - read: The lowest role that may read the parameter.
        ///   - write: The lowest role that may write the parameter.
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

        /// The four digits, in the order create, delete, read, write.
        public var description: String { [create, delete, read, write].map { String($0.rawValue) }.joined() }
    }
}

extension Parameters.SecurityLevel: WireText {}
