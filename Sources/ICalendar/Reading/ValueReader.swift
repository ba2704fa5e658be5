/// Gives the value of a content line its type (RFC 5545 3.3 and 3.8), forgiving what has one plain meaning.
struct ValueReader {
  /// The property of a line; `nil`, and a remark, when its value cannot be read.
  func property(_ parts: ContentLineReader.Parts, value: Span<UInt8>, line: Int32, log: inout FindingLog) -> Property? {
    guard let known = parts.name.known else { return unknown(parts, value: value, line: line, log: &log) }
    var reading = ValueReading(known: known, parameters: parts.parameters, line: line)
    let type = self.type(of: parts, known: known, line: line, log: &log)
    guard let read = reading.value(value, type: type, log: &log) else {
      log.note(.unreadableValue, line: line, subject: "\(known.octets): \(Self.beginning(of: value))")
      return nil
    }
    return Property(name: parts.name, value: read, storage: reading.parameters, line: line)
  }

  /// The type that the line gives, or the property's own.
  @inline(__always)
  private func type(of parts: ContentLineReader.Parts, known: KnownProperty, line: Int32, log: inout FindingLog) -> ValueType {
    guard let given = parts.type else {
      if let own = known.defaultType { return own }
      let first = known.definition.otherTypes.first ?? .text
      log.note(.typeMissing, line: line, subject: "\(known.octets);VALUE=\(first.rawValue)")
      return first
    }
    if given == known.defaultType || known.definition.otherTypes.contains(given) { return given }
    log.note(.wrongType, line: line, subject: "\(known.octets);VALUE=\(given.rawValue)")
    return known.defaultType ?? known.definition.otherTypes.first ?? .text
  }

  /// A property of an unknown name: typed where VALUE names a type and the value is written as this library would, else as it came.
  private func unknown(_ parts: ContentLineReader.Parts, value: Span<UInt8>, line: Int32, log: inout FindingLog) -> Property? {
    let text = OctetText.any(value, line: line, log: &log)
    guard case .list(var parameters) = parts.parameters else { return nil }
    var read: PropertyValue = .raw(RawValue(unchecked: text))
    if let type = parts.type, let typed = PlainValue.value(of: text, type: type) {
      read = typed
      parameters.removeAll { $0.name.known == .value }
    }
    return Property(name: parts.name, value: read, parameters: parameters, line: line)
  }

  private static func beginning(of value: Span<UInt8>) -> String {
    OctetText.valid(value.extracting(0..<min(value.count, 60))) ?? "…"
  }
}
