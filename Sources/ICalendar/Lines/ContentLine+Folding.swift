extension ContentLine {
  /// The most octets of a physical line, the leading blank of a continuation counted (RFC 5545 3.1).
  static let octetsMaximum = 75

  /// Writes the line with CR LF after each physical line, folded wherever it is longer than 75 octets.
  ///
  /// A fold never falls inside a UTF-8 sequence or an escape such as `\n`; and, where there is room, not before a combining
  /// mark and not beside a blank, because some readers trim lines.
  func write(to output: inout [UInt8]) {
    var start = 0
    var room = Self.octetsMaximum
    while bytes.count - start > room {
      let end = fold(after: start, atMost: room)
      output += bytes[start..<end]
      output += Self.lineEnd
      output.append(Self.blank)
      start = end
      room = Self.octetsMaximum - 1
    }
    output += bytes[start...]
    output += Self.lineEnd
  }

  private static let lineEnd: [UInt8] = [0x0D, 0x0A]
  private static let blank: UInt8 = 0x20

  /// The best position for the next fold.
  private func fold(after start: Int, atMost room: Int) -> Int {
    let latest = start + room
    let permitted = (start + 1...latest).reversed().filter { isPermitted($0, after: start) }
    return permitted.first { $0 > start + room / 2 && isGood($0) } ?? permitted.first ?? latest
  }

  /// Whether a fold there splits neither a character nor an escape.
  private func isPermitted(_ position: Int, after start: Int) -> Bool {
    guard bytes[position] & 0xC0 != 0x80 else { return false }
    let backslashes = bytes[start..<position].reversed().prefix { $0 == 0x5C }.count
    return backslashes.isMultiple(of: 2)
  }

  /// Whether a fold there also leaves marks with their letters and no blank at the edge of a line.
  private func isGood(_ position: Int) -> Bool {
    let isBesideBlank = [bytes[position - 1], bytes[position]].contains { $0 == Self.blank || $0 == 0x09 }
    guard !isBesideBlank else { return false }
    guard bytes[position] >= 0x80 else { return true }
    let following = String(decoding: bytes[position..<min(position + 4, bytes.count)], as: UTF8.self).unicodeScalars.first
    return following.map { !$0.joinsItsLeft } ?? true
  }
}

extension Unicode.Scalar {
  /// Whether the scalar changes how the one before it looks.
  fileprivate var joinsItsLeft: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: properties.isJoinControl || properties.isEmojiModifier
    }
  }
}
