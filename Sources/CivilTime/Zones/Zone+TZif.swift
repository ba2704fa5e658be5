extension Zone {
  /// Reads the rules of a zone from a TZif file (RFC 8536), versions 1 to 4.
  ///
  /// - Throws: ``ZoneError/damaged(_:_:)`` when the bytes are not such a file.
  public init(name: ZoneName, tzif bytes: [UInt8]) throws(ZoneError) {
    func damaged(_ damage: ZoneError.Damage) -> ZoneError { .damaged(name, damage) }
    var header = try Self.header(of: bytes, at: 0, name: name)
    var timeSize = 4
    if header.version >= 2 {
      header = try Self.header(of: bytes, at: header.dataStart + header.dataSize(timeSize: 4), name: name)
      timeSize = 8
    }
    let end = header.dataStart + header.dataSize(timeSize: timeSize)
    guard header.typeCount > 0, bytes.count >= end else { throw damaged(.endsTooEarly) }
    let times = header.dataStart
    let kinds = times + header.timeCount * timeSize
    let types = kinds + header.timeCount
    let names = types + header.typeCount * 6

    var offsets: [ZoneOffset] = []
    for position in 0..<header.typeCount {
      let start = types + position * 6
      let seconds = Int(Int32(truncatingIfNeeded: Self.number(bytes, at: start, size: 4)))
      guard abs(seconds) < 93_600, Int(bytes[start + 5]) < header.nameCount else { throw damaged(.offsetOutOfRange) }
      let letters = bytes[(names + Int(bytes[start + 5]))..<(names + header.nameCount)].prefix { $0 != 0 }
      offsets.append(
        ZoneOffset(seconds: seconds, isDaylightSaving: bytes[start + 4] == 1, abbreviation: String(decoding: letters, as: UTF8.self)))
    }
    var listed: [ZoneTransition] = []
    var before = offsets[0]
    for position in 0..<header.timeCount {
      let seconds = Self.number(bytes, at: times + position * timeSize, size: timeSize)
      let kind = Int(bytes[kinds + position])
      guard kind < offsets.count else { throw damaged(.missingOffset) }
      let at = Instant(secondsSinceEpoch: seconds)
      if let last = listed.last, last.at >= at {
        // Two changes before the year 1 fall on the same first moment; anything else is out of order.
        guard last.at == at else { throw damaged(.changesNotInOrder) }
        listed.removeLast()
        before = last.from
      }
      listed.append(ZoneTransition(at: at, from: before, to: offsets[kind]))
      before = offsets[kind]
    }
    var rule: PosixZoneRule?
    if timeSize == 8 {
      let footer = bytes[end...]
      guard footer.first == 0x0A, let close = footer.dropFirst().firstIndex(of: 0x0A) else { throw damaged(.lastLineNotClosed) }
      let text = footer[(end + 1)..<close]
      if !text.isEmpty {
        guard let parsed = PosixZoneRule(text) else { throw damaged(.lastLineNotRule) }
        rule = parsed
      }
    }
    self.init(name: name, initial: offsets[0], listed: listed, rule: rule)
  }

  private struct Header {
    let version: Int
    let dataStart: Int
    let universalCount: Int
    let standardCount: Int
    let leapCount: Int
    let timeCount: Int
    let typeCount: Int
    let nameCount: Int

    func dataSize(timeSize: Int) -> Int {
      timeCount * (timeSize + 1) + typeCount * 6 + nameCount + leapCount * (timeSize + 4) + standardCount + universalCount
    }
  }

  private static func header(of bytes: [UInt8], at start: Int, name: ZoneName) throws(ZoneError) -> Header {
    guard start <= bytes.count - 44, bytes[start..<(start + 4)].elementsEqual("TZif".utf8) else {
      throw .damaged(name, .notZoneData)
    }
    var counts: [Int] = []
    for position in 0..<6 {
      let count = Int(number(bytes, at: start + 20 + position * 4, size: 4))
      guard (0...100_000).contains(count) else { throw .damaged(name, .countOutOfRange) }
      counts.append(count)
    }
    return Header(
      version: bytes[start + 4] == 0 ? 1 : 2, dataStart: start + 44, universalCount: counts[0], standardCount: counts[1],
      leapCount: counts[2],
      timeCount: counts[3], typeCount: counts[4], nameCount: counts[5])
  }

  /// A signed number, the most significant byte first.
  private static func number(_ bytes: [UInt8], at start: Int, size: Int) -> Int64 {
    let value = bytes[start..<(start + size)].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return size == 4 ? Int64(Int32(bitPattern: UInt32(truncatingIfNeeded: value))) : Int64(bitPattern: value)
  }
}
