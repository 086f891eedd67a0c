import TestSupport
import TestTools
import Testing

@testable import AcapPackage

@Suite struct GzipTests {
    /// Bytes of all sorts: empty, short, repetitive, random, text, and in lengths around the limits of the format.
    private static func samples() -> [[UInt8]] {
        var generator = SeededGenerator(seed: 7)
        func random(_ count: Int, below limit: UInt8 = 255) -> [UInt8] {
            (0..<count).map { _ in UInt8.random(in: 0...limit, using: &generator) }
        }
        var samples: [[UInt8]] = [[], [0], [1, 2], [7, 7, 7], Array("abcabcabcabc".utf8)]
        samples += [257, 258, 259, 260, 32_768, 32_769, 65_535, 65_536, 100_000].map {
            [UInt8](repeating: 65, count: $0)
        }
        samples += [1, 300, 65_535, 65_536, 200_000].map { random($0) }
        samples.append(random(150_000, below: 3))
        samples.append(random(100_000, below: 0x40))
        let block = random(32_768)
        // Copies from as far away as the window reaches, and from farther.
        samples.append(block + block)
        samples.append(block + [1] + block)
        samples.append((0..<20_000).flatMap { Array("line \($0 % 700)\n".utf8) })
        return samples
    }

    @Test func bytes_compressedAndExpanded_areTheSame() throws {
        for sample in Self.samples() {
            let file = Gzip.compress(sample)
            let (bytes, trailing) = try Gzip.expand(file, limit: sample.count)
            #expect(bytes == sample)
            #expect(trailing == 0)
            #expect(file == Gzip.compress(sample))
        }
    }

    @Test func gzip_reads_whatWasCompressed() throws {
        try withTemporaryFolder { folder in
            for (index, sample) in Self.samples().enumerated() {
                try SourceFiles.write(Gzip.compress(sample), to: "\(folder)/\(index).gz")
                let (status, output) = try run(["gzip", "-dc", "\(index).gz"], in: folder)
                #expect(status == 0)
                #expect(output == sample, "sample \(index)")
            }
        }
    }

    @Test func gzipsFiles_areRead_atAllLevels() throws {
        try withTemporaryFolder { folder in
            for (index, sample) in Self.samples().enumerated() {
                try SourceFiles.write(sample, to: "\(folder)/\(index)")
                for level in ["-1", "-6", "-9"] {
                    // With the file's name in the header.
                    let (status, file) = try run(["gzip", "-c", level, "\(index)"], in: folder)
                    #expect(status == 0)
                    #expect(try Gzip.expand(file, limit: 1 << 20).bytes == sample, "sample \(index)")
                }
            }
        }
    }

    // Packages are sent to devices: what they weigh matters. Text of numbered lines is easy to compress for both.
    @Test func size_isAbout_thatOfGzip() throws {
        try withTemporaryFolder { folder in
            for (index, sample) in Self.samples().enumerated() where sample.count > 1000 {
                try SourceFiles.write(sample, to: "\(folder)/\(index)")
                let theirs = try run(["gzip", "-9nc", "\(index)"], in: folder).output.count
                #expect(Gzip.compress(sample).count <= theirs + theirs / 50 + 64, "sample \(index)")
            }
        }
    }

    // The file must not change from one machine or version to another: this is what it was when it was written.
    @Test func compressed_isPinned_byteForByte() {
        let text = (0..<300).map { "\($0 * $0 % 97) " }.joined()
        let file = Gzip.compress(Array(text.utf8))
        #expect(file.prefix(10) == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 3])
        #expect(file.count == 171)
        #expect(CRC32.checksum(file) == 2_904_641_223)
    }

    @Test func checksum_isThat_ofTheStandard() {
        #expect(CRC32.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
        #expect(CRC32.checksum([]) == 0)
    }

    @Test func bomb_isRefused_atTheLimit() throws {
        let file = Gzip.compress([UInt8](repeating: 0, count: 1 << 22))
        #expect(file.count < 1 << 13)
        let error = expectError(CompressionError.self) { try Gzip.expand(file, limit: 1 << 22 - 1) }
        #expect(error == .tooLarge(limit: 1 << 22 - 1))
        // The same in stored blocks, and literal by literal.
        var generator = SeededGenerator(seed: 3)
        let noise = (0..<70_000).map { _ in UInt8.random(in: 0...255, using: &generator) }
        for count in [0, 1, 65_535, 69_999] {
            let error = expectError(CompressionError.self) { try Gzip.expand(Gzip.compress(noise), limit: count) }
            #expect(error == .tooLarge(limit: count))
        }
    }

    @Test func everyPrefix_isRefused() {
        let file = Gzip.compress(Array(Samples.schema1.utf8))
        for count in 0..<file.count {
            let error = expectError(CompressionError.self) { try Gzip.expand(Array(file[..<count]), limit: 1 << 16) }
            #expect(error == (count < 3 ? .notGzip : .truncated), "\(count)")
        }
    }

    @Test func changedBytes_areRefused_withoutCrash() {
        var generator = SeededGenerator(seed: 11)
        let text = Array(Samples.schema1.utf8)
        let file = Gzip.compress(text)
        for index in 10..<file.count {
            var changed = file
            changed[index] ^= UInt8.random(in: 1...255, using: &generator)
            #expect(throws: CompressionError.self, "\(index)") { try Gzip.expand(changed, limit: 1 << 16) }
        }
        for _ in 0..<2_000 {
            let noise = (0..<60).map { _ in UInt8.random(in: 0...255, using: &generator) }
            _ = try? Gzip.expand(Array(file[..<10]) + noise, limit: 1 << 16)
        }
    }

    @Test func whatFollows_isCounted() throws {
        for count in [1, 7, 512] {
            let file = Gzip.compress(Array("abc".utf8)) + [UInt8](repeating: 0xAA, count: count)
            let (bytes, trailing) = try Gzip.expand(file, limit: 3)
            #expect(bytes == Array("abc".utf8))
            #expect(trailing == count)
        }
    }

    @Test func header_withAllParts_isSkipped() throws {
        let plain = Gzip.compress(Array("abc".utf8))
        let header: [UInt8] = [0x1F, 0x8B, 8, 0x1F, 1, 2, 3, 4, 0, 255, 2, 0, 9, 9, 0x61, 0, 0x62, 0, 0, 0]
        #expect(try Gzip.expand(header + plain[10...], limit: 3).bytes == Array("abc".utf8))
        for count in 3..<header.count {
            #expect(throws: CompressionError.self) { try Gzip.expand(Array(header[..<count]), limit: 3) }
        }
        #expect(throws: CompressionError.damaged) { try Gzip.expand([0x1F, 0x8B, 8, 0x20] + plain[4...], limit: 3) }
    }
}

@Suite struct HuffmanCodeTests {
    @Test func lengths_areComplete_andWithinTheLimit() {
        var generator = SeededGenerator(seed: 5)
        for count in [2, 3, 19, 30, 286] {
            for limit in [9, 15] {
                for _ in 0..<20 {
                    let frequencies = (0..<count).map { _ in
                        Int.random(in: 0...3, using: &generator) << Int.random(in: 0...20, using: &generator)
                    }
                    let code = HuffmanCode(frequencies: frequencies, limit: limit)
                    let sum = code.lengths.reduce(0) { $0 + ($1 > 0 ? 1 << (limit - Int($1)) : 0) }
                    #expect(sum == 1 << limit)
                    let used = frequencies.count { $0 > 0 }
                    if used > 1 { #expect(zip(frequencies, code.lengths).allSatisfy { ($0 > 0) == ($1 > 0) }) }
                }
            }
        }
    }

    // Fibonacci's numbers make the deepest tree there is, so that the limit bites; the optimum is known.
    @Test func lengths_areShortest_underTheLimit() {
        let frequencies = [1, 1, 2, 3, 5, 8, 13, 21]
        func cost(_ limit: Int) -> Int {
            zip(frequencies, HuffmanCode(frequencies: frequencies, limit: limit).lengths).reduce(0) {
                $0 + $1.0 * Int($1.1)
            }
        }
        #expect(cost(15) == 132)
        #expect(cost(7) == 132)
        #expect(cost(3) == 3 * 54)
        #expect(cost(4) == 135)
    }
}
