/// The type of a property's value (VALUE, RFC 5545 3.2.20 and 3.3).
public enum ValueType: String, CaseIterable, Sendable {
  /// Bytes in BASE64 (3.3.1).
  case binary = "BINARY"
  /// TRUE or FALSE (3.3.2).
  case boolean = "BOOLEAN"
  /// The address of a calendar user (3.3.3).
  case address = "CAL-ADDRESS"
  /// A day (3.3.4).
  case date = "DATE"
  /// A day with a time (3.3.5).
  case dateTime = "DATE-TIME"
  /// A length of time (3.3.6).
  case duration = "DURATION"
  /// A decimal number, or two of them in GEO (3.3.7).
  case float = "FLOAT"
  /// A whole number (3.3.8).
  case integer = "INTEGER"
  /// A span between two moments (3.3.9).
  case period = "PERIOD"
  /// A rule by which something comes again (3.3.10).
  case recurrence = "RECUR"
  /// Text with escapes (3.3.11).
  case text = "TEXT"
  /// A time of day (3.3.12).
  case time = "TIME"
  /// An address of a resource (3.3.13).
  case uri = "URI"
  /// A distance from UTC (3.3.14).
  case offset = "UTC-OFFSET"
  /// The UID of another component (RFC 9253 5).
  case identifier = "UID"
  /// A pointer into an XML document (RFC 9253 5).
  case xmlReference = "XML-REFERENCE"
}
