/// The reading of one value: what is known of its property, and the parameters that may turn out not to fit it.
struct ValueReading {
  let known: KnownProperty
  /// The parameters of the line; those that contradict the value are taken out.
  var parameters: Property.ParameterStorage
  let line: Int32

  /// The value; `nil` when it has not the form of its type.
  mutating func value(_ octets: Span<UInt8>, type: ValueType, log: inout FindingLog) -> PropertyValue? {
    switch type {
    case .text: return text(octets, log: &log)
    case .identifier: return .identifier(TextValue(unchecked: unescaped(octets, isList: false, log: &log)))
    case .binary: return binary(octets)
    default: break
    }
    let octets = octets.extracting(trimmed(octets, log: &log))
    switch type {
    case .address: return user(octets, log: &log)
    case .date, .dateTime: return times(octets, type: type, log: &log)
    case .period: return periods(octets, log: &log)
    case .duration: return duration(octets, log: &log)
    case .integer: return integer(octets, log: &log)
    case .float: return position(octets, log: &log)
    case .recurrence: return recurrence(octets, log: &log)
    case .offset: return OctetNumber.offset(octets).map(PropertyValue.offset)
    case .uri: return uri(octets, log: &log).map(PropertyValue.uri)
    case .xmlReference: return uri(octets, log: &log).map(PropertyValue.xmlReference)
    case .boolean: return boolean(octets)
    case .time: return OctetNumber.timeOfDay(octets).map(PropertyValue.timeOfDay)
    case .text, .identifier, .binary: return nil
    }
  }

  // MARK: Texts

  private mutating func text(_ octets: Span<UInt8>, log: inout FindingLog) -> PropertyValue? {
    if known.definition.isList { return texts(octets, log: &log) }
    if known == .requestStatus { return requestStatus(octets, log: &log) }
    let text = unescaped(octets, isList: false, log: &log)
    if let choices = known.choices {
      guard let word = Self.word(text, of: choices) else {
        guard let right = MisspelledWord.correction(of: text) else {
          log.note(.unknownWord, line: line, subject: "\(known.octets): \(text)")
          return nil
        }
        log.note(.misspelledWord, line: line, subject: "\(text) (\(right))")
        return .text(TextValue(unchecked: right))
      }
      return .text(TextValue(unchecked: word))
    }
    return .text(TextValue(unchecked: text))
  }

  /// One of a list of words, as the list writes it.
  private static func word(_ text: String, of choices: [String]) -> String? {
    if choices.contains(text) { return text }
    let capital = text.uppercased()
    return choices.first { $0 == capital }
  }

  private func texts(_ octets: Span<UInt8>, log: inout FindingLog) -> PropertyValue? {
    var texts: [TextValue] = []
    var start = 0
    var position = 0
    while position <= octets.count {
      if position < octets.count, octets[position] == 0x5C {
        position += 2
        continue
      }
      if position >= octets.count || octets[position] == 0x2C {
        let text = unescaped(octets.extracting(start..<min(position, octets.count)), isList: true, log: &log)
        if text.isEmpty {
          log.note(.emptyValue, line: line, subject: known.octets.description)
        } else {
          texts.append(TextValue(unchecked: text))
        }
        start = position + 1
      }
      position += 1
    }
    if start < octets.count {
      texts.append(TextValue(unchecked: unescaped(octets.extracting(start..<octets.count), isList: true, log: &log)))
    }
    return texts.isEmpty ? nil : .texts(texts)
  }

  /// The text with its escapes undone (RFC 5545 3.3.11).
  private func unescaped(_ octets: Span<UInt8>, isList: Bool, log: inout FindingLog) -> String {
    var hasEscapes = false
    var hasSeparator = false
    for position in 0..<octets.count {
      let octet = octets[position]
      guard octet <= 0x5C else { continue }
      if octet == 0x5C {
        hasEscapes = true
        break
      }
      if octet == 0x3B || octet == 0x2C { hasSeparator = true }
    }
    guard hasEscapes else {
      if hasSeparator { log.note(.bareSeparator, line: line, subject: known.octets.description) }
      return OctetText.any(octets, line: line, log: &log)
    }
    var plain: [UInt8] = []
    plain.reserveCapacity(octets.count)
    hasSeparator = false
    var position = 0
    while position < octets.count {
      let octet = octets[position]
      position += 1
      guard octet == 0x5C else {
        if octet == 0x3B || octet == 0x2C { hasSeparator = true }
        plain.append(octet)
        continue
      }
      let escaped = position < octets.count ? octets[position] : 0
      switch escaped {
      case 0x6E, 0x4E: plain.append(0x0A)
      case 0x5C, 0x3B, 0x2C: plain.append(escaped)
      case 0x3A, 0x22:
        // Some programs escape these as well.
        log.note(.unknownEscape, line: line, subject: known.octets.description)
        plain.append(escaped)
      default:
        log.note(.unknownEscape, line: line, subject: known.octets.description)
        plain.append(0x5C)
        continue
      }
      position += 1
    }
    if hasSeparator { log.note(.bareSeparator, line: line, subject: known.octets.description) }
    return OctetText.any(plain.span, line: line, log: &log)
  }

  private func requestStatus(_ octets: Span<UInt8>, log: inout FindingLog) -> PropertyValue? {
    var parts: [String] = []
    var start = 0
    var position = 0
    while position <= octets.count {
      if position < octets.count, octets[position] == 0x5C {
        position += 2
        continue
      }
      if position >= octets.count || (octets[position] == 0x3B && parts.count < 2) {
        parts.append(unescaped(octets.extracting(start..<min(position, octets.count)), isList: true, log: &log))
        start = position + 1
      }
      position += 1
    }
    guard parts.count >= 2 else { return nil }
    let code = parts[0].split(separator: ".", omittingEmptySubsequences: false).compactMap { Int($0) }
    let data = parts.count > 2 ? TextValue(unchecked: parts[2]) : nil
    return RequestStatus(code: code, description: TextValue(unchecked: parts[1]), data: data).map { .requestStatus($0) }
  }

  // MARK: Addresses

  private func user(_ octets: Span<UInt8>, log: inout FindingLog) -> PropertyValue? {
    let scheme = 7
    if octets.count > scheme, OctetText.equals(octets.extracting(0..<scheme), "MAILTO:") {
      let rest = octets.extracting(scheme..<octets.count)
      if let address = OctetText.valid(rest), CalendarAddress.isWellFormed(address.utf8.span) {
        return .user(.mail(CalendarAddress(unchecked: address)))
      }
    } else if let address = OctetText.valid(octets), CalendarAddress.isWellFormed(address.utf8.span) {
      log.note(.addressWithoutScheme, line: line, subject: known.octets.description)
      return .user(.mail(CalendarAddress(unchecked: address)))
    }
    return uri(octets, log: &log).map { .user(.other($0)) }
  }

  private func uri(_ octets: Span<UInt8>, log: inout FindingLog) -> CalendarURI? {
    let text = OctetText.any(octets, line: line, log: &log)
    if CalendarURI.isWellFormed(text.utf8.span) { return CalendarURI(unchecked: text) }
    // Characters that an address cannot have are written as it would have to write them.
    let digits = Array("0123456789ABCDEF".utf8)
    var encoded: [UInt8] = []
    for octet in text.utf8 {
      switch octet {
      case 0...0x20, 0x7F, 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B, 0x7C, 0x7D:
        encoded += [0x25, digits[Int(octet >> 4)], digits[Int(octet & 15)]]
      default: encoded.append(octet)
      }
    }
    guard CalendarURI.isWellFormed(encoded.span) else { return nil }
    log.note(.characterInAddress, line: line, subject: known.octets.description)
    return CalendarURI(unchecked: String(decoding: encoded, as: UTF8.self))
  }

  private mutating func binary(_ octets: Span<UInt8>) -> PropertyValue? {
    // ENCODING is written with every value of this type, and may stand only once.
    if case .list(let list) = parameters { parameters = .list(list.filter { $0.name.known != .encoding }) }
    return Base64.decoded(octets.indices.map { octets[$0] }).map(PropertyValue.binary)
  }

  // MARK: Numbers

  private func integer(_ octets: Span<UInt8>, log: inout FindingLog) -> PropertyValue? {
    guard let number = OctetNumber.integer(octets) else { return nil }
    guard let range = known.integers, !range.contains(number) else { return Int32(exactly: number).map(PropertyValue.integer) }
    log.note(.outOfRange, line: line, subject: "\(known.octets): \(number)")
    return .integer(Int32(clamping: min(max(number, range.lowerBound), range.upperBound)))
  }

  private func boolean(_ octets: Span<UInt8>) -> PropertyValue? {
    if OctetText.equals(octets, "TRUE") { return .boolean(true) }
    return OctetText.equals(octets, "FALSE") ? .boolean(false) : nil
  }

  private func position(_ octets: Span<UInt8>, log: inout FindingLog) -> PropertyValue? {
    for position in 0..<octets.count where octets[position] == 0x3B || octets[position] == 0x2C {
      if octets[position] == 0x2C { log.note(.bareSeparator, line: line, subject: known.octets.description) }
      guard let latitude = OctetNumber.millionths(octets.extracting(0..<position)),
        let longitude = OctetNumber.millionths(octets.extracting(position + 1..<octets.count))
      else { return nil }
      return GeographicPosition(latitudeMillionths: latitude, longitudeMillionths: longitude).map(PropertyValue.position)
    }
    return nil
  }

  private func recurrence(_ octets: Span<UInt8>, log: inout FindingLog) -> PropertyValue? {
    let bytes = octets.indices.map { octets[$0] }
    guard let (rule, forgiven) = try? RecurrenceRule.tolerant(bytes) else { return nil }
    if !forgiven.isEmpty { log.note(.untidyRule, line: line, subject: String(decoding: bytes, as: UTF8.self)) }
    return .recurrence(rule)
  }

  /// Where the value is without blanks at either end.
  @inline(__always)
  private func trimmed(_ octets: Span<UInt8>, log: inout FindingLog) -> Range<Int> {
    var start = 0
    var end = octets.count
    while start < end, octets[start] == 0x20 || octets[start] == 0x09 { start += 1 }
    while end > start, octets[end - 1] == 0x20 || octets[end - 1] == 0x09 { end -= 1 }
    if end - start < octets.count { log.note(.blanksAroundValue, line: line, subject: known.octets.description) }
    return start..<end
  }
}
