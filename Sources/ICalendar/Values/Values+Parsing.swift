extension DateOrDateTime {
  /// Reads `20241205`, `20241205T090000` or `20241205T150000Z` (RFC 5545 3.3.4 and 3.3.5); `nil` for any other form.
  public init?(parsing text: String) {
    guard let time = OctetNumber.time(text.utf8.span) else { return nil }
    self = time
  }
}

extension GeographicPosition {
  /// Reads `8.982379;-79.519870` (RFC 5545 3.8.1.6), rounding further decimals; `nil` for any other form.
  public init?(parsing text: String) {
    let octets = text.utf8.span
    for position in 0..<octets.count where octets[position] == 0x3B {
      guard let latitude = OctetNumber.millionths(octets.extracting(0..<position)),
        let longitude = OctetNumber.millionths(octets.extracting(position + 1..<octets.count))
      else { return nil }
      self.init(latitudeMillionths: latitude, longitudeMillionths: longitude)
      return
    }
    return nil
  }
}

extension CalendarDuration {
  /// Reads `P1DT2H30M`, `-PT15M` or `P2W` (RFC 5545 3.3.6); `nil` for any other form.
  public init?(parsing text: String) {
    guard let duration = OctetNumber.duration(text.utf8.span) else { return nil }
    self = duration
  }
}

extension OffsetValue {
  /// Reads `-0600` or `+053000` (RFC 5545 3.3.14); `nil` for any other form.
  public init?(parsing text: String) {
    guard let offset = OctetNumber.offset(text.utf8.span) else { return nil }
    self = offset
  }
}
