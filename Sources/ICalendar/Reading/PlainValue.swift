/// Gives the value of an unknown property the type that its VALUE names.
enum PlainValue {
  /// The typed value; `nil` unless it would be written exactly as it came.
  static func value(of text: String, type: ValueType) -> PropertyValue? {
    let octets = Array(text.utf8)
    guard let value = typed(octets.span, text, type: type) else { return nil }
    var buffer = LineBuffer(capacity: 256)
    buffer.write(value)
    var written: [UInt8] = []
    buffer.takeBackLine { line in written = line.indices.map { line[$0] } }
    return written == octets ? value : nil
  }

  private static func typed(_ octets: Span<UInt8>, _ text: String, type: ValueType) -> PropertyValue? {
    switch type {
    case .integer: OctetNumber.integer(octets).flatMap { Int32(exactly: $0) }.map(PropertyValue.integer)
    case .float: Double(text).flatMap { $0.isFinite ? .float($0) : nil }
    case .boolean: text == "TRUE" ? .boolean(true) : text == "FALSE" ? .boolean(false) : nil
    case .date, .dateTime: OctetNumber.time(octets).flatMap { $0.isDate == (type == .date) ? .time($0) : nil }
    case .duration: OctetNumber.duration(octets).map(PropertyValue.duration)
    case .time: OctetNumber.timeOfDay(octets).map(PropertyValue.timeOfDay)
    case .offset: OctetNumber.offset(octets).map(PropertyValue.offset)
    case .binary, .address, .period, .recurrence, .text, .uri, .identifier, .xmlReference: nil
    }
  }
}
