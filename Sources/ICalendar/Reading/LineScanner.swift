internal import Glibc

/// Finds the content lines of a file and undoes their folds (RFC 5545 3.1).
struct LineScanner {
  /// Where a content line's octets are.
  enum Extent {
    /// In the file, because the line is not folded.
    case inFile(Range<Int>)
    /// In the buffer for unfolded lines.
    case unfolded
  }

  /// One content line.
  struct Line {
    /// The number of its first physical line, from 1.
    let number: Int32
    let extent: Extent
  }

  private var position: Int
  private var number: Int32 = 0
  private let lineOctetsMaximum: Int

  /// A scanner that begins at an octet of the file.
  init(startingAt position: Int, lineOctetsMaximum: Int) {
    self.position = position
    self.lineOctetsMaximum = lineOctetsMaximum
  }

  /// The next content line that is not blank; `nil` at the end.
  mutating func next(in file: Span<UInt8>, unfolded: inout [UInt8], log: inout FindingLog) -> Line? {
    while position < file.count {
      let first = physicalLine(in: file, log: &log)
      let firstNumber = number
      guard position < file.count, file[position] == 0x20 || file[position] == 0x09 else {
        if first.isEmpty {
          log.note(.blankLine, line: number)
          continue
        }
        guard first.count <= lineOctetsMaximum else {
          log.note(.lineBeyondLimit, line: number)
          continue
        }
        return Line(number: firstNumber, extent: .inFile(first))
      }
      unfolded.removeAll(keepingCapacity: true)
      var isBeyondLimit = !Self.append(first, of: file, to: &unfolded, atMost: lineOctetsMaximum)
      while position < file.count, file[position] == 0x20 || file[position] == 0x09 {
        let continuation = physicalLine(in: file, log: &log)
        let rest = continuation.lowerBound + 1..<continuation.upperBound
        if rest.isEmpty || Self.isBlank(rest, of: file) { log.note(.blankFold, line: number) }
        if let octet = rest.first.map({ file[$0] }), octet & 0xC0 == 0x80 { log.note(.foldInsideCharacter, line: number) }
        isBeyondLimit = isBeyondLimit || !Self.append(rest, of: file, to: &unfolded, atMost: lineOctetsMaximum)
      }
      guard !isBeyondLimit else {
        log.note(.lineBeyondLimit, line: firstNumber)
        continue
      }
      return Line(number: firstNumber, extent: .unfolded)
    }
    return nil
  }

  /// The octets of the next physical line, without its end.
  private mutating func physicalLine(in file: Span<UInt8>, log: inout FindingLog) -> Range<Int> {
    let start = position
    number &+= 1
    guard let feed = Self.lineFeed(in: file, from: start) else {
      position = file.count
      // A lone CR before the end of the file was meant as half of a line end.
      let end = file[file.count - 1] == 0x0D ? file.count - 1 : file.count
      log.note(.lastLineOpen, line: number)
      return start..<max(start, end)
    }
    position = feed + 1
    var end = feed
    if end > start, file[end - 1] == 0x0D {
      end -= 1
    } else {
      log.note(.lineFeedOnly, line: number)
    }
    if end - start > LineBuffer.octetsMaximum { log.note(.longLine, line: number, subject: String(end - start)) }
    return start..<end
  }

  @inline(__always)
  private static func lineFeed(in file: Span<UInt8>, from start: Int) -> Int? {
    unsafe file.withUnsafeBufferPointer { octets in
      guard let base = octets.baseAddress, let found = unsafe memchr(base + start, 0x0A, octets.count - start) else { return nil }
      return unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
  }

  /// Puts a piece of a line at the end of the buffer; `false`, and nothing done, when the line would be too long.
  private static func append(_ range: Range<Int>, of file: Span<UInt8>, to unfolded: inout [UInt8], atMost maximum: Int) -> Bool {
    guard unfolded.count + range.count <= maximum else { return false }
    unsafe file.extracting(range).withUnsafeBufferPointer { unsafe unfolded.append(contentsOf: $0) }
    return true
  }

  private static func isBlank(_ range: Range<Int>, of file: Span<UInt8>) -> Bool {
    range.allSatisfy { file[$0] == 0x20 || file[$0] == 0x09 }
  }
}
