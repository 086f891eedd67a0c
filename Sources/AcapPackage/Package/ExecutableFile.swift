/// The header of an ELF file.
package struct ExecutableFile {
    /// The processor that a program is for.
    package enum Machine: Equatable {
        case aarch64
        case armv7hf
        /// Another one, by its number in ELF.
        case other(UInt16)
    }

    package let machine: Machine
    /// The number of the kind of file: 2 and 3 are programs and libraries.
    private let kind: UInt16
    private let bytes: [UInt8]
    private let is64Bit: Bool
    private let isBigEndian: Bool

    /// Reads the header; `nil` if the file is not ELF.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count >= 20, bytes.starts(with: [0x7F, 0x45, 0x4C, 0x46]) else { return nil }
        self.bytes = bytes
        is64Bit = bytes[4] == 2
        isBigEndian = bytes[5] == 2
        func number(_ offset: Int) -> UInt16 {
            let (first, second) = (UInt16(bytes[offset]), UInt16(bytes[offset + 1]))
            return bytes[5] == 2 ? first << 8 | second : second << 8 | first
        }
        kind = number(16)
        // No device runs big-endian programs.
        machine =
            switch number(18) {
            case 183 where bytes[5] != 2: .aarch64
            case 40 where bytes[5] != 2: .armv7hf
            case let number: .other(number)
            }
    }

    /// The architecture of packages with this file in them; `nil` if no device has it.
    var architecture: Architecture? {
        switch machine {
        case .aarch64: .aarch64
        case .armv7hf: .armv7hf
        case .other: nil
        }
    }

    /// The usual name of the processor.
    var machineName: String {
        switch machine {
        case .aarch64: "aarch64"
        case .armv7hf: "armv7hf"
        case .other(62): "x86-64"
        case .other(3): "x86"
        case .other(183), .other(40): "a big-endian ARM"
        case .other(let number): "ELF machine \(number)"
        }
    }

    /// The processor as a part of a file's name, if no camera has it.
    var foreignMachineName: String? {
        guard architecture == nil else { return nil }
        return machine == .other(62) ? "x86_64" : "other"
    }

    /// The reason why a device cannot run an app's executable, apart from its architecture.
    ///
    /// - Parameter bytes: The file's bytes.
    /// - Returns: The problem and its correction; `nil` if the file can be run.
    package static func fault(of bytes: [UInt8]) -> (problem: String, fix: String)? {
        if let file = ExecutableFile(bytes) {
            return file.kind == 2 || file.kind == 3
                ? nil
                : (
                    "this is an ELF file, but neither a program nor a library",
                    "Name the linked program, and no object file or core dump."
                )
        }
        if bytes.starts(with: [0x7F, 0x45, 0x4C, 0x46]) {
            return ("this ELF file ends in its header", "Build or copy it again.")
        }
        guard bytes.starts(with: "#!".utf8) else {
            let advice = "Name the compiled program, or write #!/bin/sh in the first line of a script."
            if bytes.starts(with: [0xEF, 0xBB, 0xBF, 0x23, 0x21]) {
                return ("a byte order mark precedes #!", "Save the script as UTF-8 without one.")
            }
            return ("this is neither a program (ELF) nor a script that starts with #!", advice)
        }
        return fault(ofScript: bytes)
    }

    /// The reason why a device cannot run a script.
    ///
    /// - Parameter bytes: The file's bytes.
    /// - Returns: The problem and its correction; `nil` if the file can be run, or does not start with `#!`.
    static func fault(ofScript bytes: [UInt8]) -> (problem: String, fix: String)? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF, 0x23, 0x21]) {
            return ("a byte order mark precedes #!", "Save the script as UTF-8 without one.")
        }
        guard bytes.starts(with: "#!".utf8) else { return nil }
        let line = bytes.prefix { $0 != 0x0A }
        if line.contains(0x0D) {
            return (
                "its #! line ends in a carriage return, which becomes part of the interpreter's name",
                "Save the script with Unix line ends: sed -i 's/\\r$//'."
            )
        }
        let interpreter = line.dropFirst(2).drop { $0 == 0x20 || $0 == 0x09 }
        guard interpreter.first == UInt8(ascii: "/") else {
            return ("its #! line names no interpreter by its whole path", "Write #!/bin/sh, for example.")
        }
        return nil
    }

    /// The libraries that the system loads with it, such as `libc.so.6`; none if the file is damaged.
    package var neededLibraries: [String] {
        guard let segments, let dynamic = segments.first(where: { $0.type == 2 }) else { return [] }
        let wordSize = is64Bit ? 8 : 4
        var names: [Int] = []
        var table: Int?
        for index in 0..<min(dynamic.size / (2 * wordSize), 4096) {
            let place = dynamic.offset + index * 2 * wordSize
            guard let tag = number(place, wordSize), let value = number(place + wordSize, wordSize), tag != 0 else {
                break
            }
            switch tag {
            case 1: names.append(value)
            case 5: table = segments.lazy.compactMap { $0.offset(of: value) }.first
            default: break
            }
        }
        guard let table else { return [] }
        return names.compactMap { name in
            let (start, isTooLarge) = table.addingReportingOverflow(name)
            guard !isTooLarge, bytes.indices.contains(start) else { return nil }
            return String(validating: bytes[start...].prefix(256).prefix { $0 != 0 }, as: UTF8.self)
        }
    }

    /// A part of the file that is loaded or looked at when the program starts.
    private struct Segment {
        let type: Int
        let offset: Int
        let address: Int
        let size: Int

        /// The position in the file of an address, if this part holds it.
        func offset(of address: Int) -> Int? {
            let (distance, isNegative) = address.subtractingReportingOverflow(self.address)
            return type == 1 && !isNegative && (0..<size).contains(distance) ? offset + distance : nil
        }
    }

    private var segments: [Segment]? {
        guard let table = number(is64Bit ? 32 : 28, is64Bit ? 8 : 4), let entrySize = number(is64Bit ? 54 : 42, 2),
            let count = number(is64Bit ? 56 : 44, 2), table <= bytes.count
        else { return nil }
        return (0..<min(count, 256)).compactMap { index in
            // A count and a size of 16 bits each.
            let start = table + index * entrySize
            let fields = is64Bit ? (8, 16, 32, 8) : (4, 8, 16, 4)
            guard let type = number(start, 4), let offset = number(start + fields.0, fields.3),
                let address = number(start + fields.1, fields.3), let size = number(start + fields.2, fields.3),
                offset <= bytes.count, size <= bytes.count - offset
            else { return nil }
            return Segment(type: type, offset: offset, address: address, size: size)
        }
    }

    /// A number at a place of the file; `nil` if the place is outside or the number out of range.
    private func number(_ offset: Int, _ size: Int) -> Int? {
        guard offset >= 0, offset <= bytes.count - size else { return nil }
        let digits = bytes[offset..<(offset + size)]
        let value = (isBigEndian ? Array(digits) : digits.reversed()).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return Int(exactly: value)
    }
}

extension ArchiveEntry {
    /// Whether the entry is an ELF file: a program or a library for any processor.
    ///
    /// A script is not.
    public var isProgram: Bool { bytes.flatMap(ExecutableFile.init) != nil }

    /// The architecture of the devices that a program runs on; `nil` for other files and other processors.
    public var architecture: Architecture? { bytes.flatMap(ExecutableFile.init)?.architecture }
}
