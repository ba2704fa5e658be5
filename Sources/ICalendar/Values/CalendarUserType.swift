/// What kind of calendar user somebody is (RFC 5545 3.2.3).
public enum CalendarUserType: String, CaseIterable, Sendable {
  case individual = "INDIVIDUAL"
  case group = "GROUP"
  case resource = "RESOURCE"
  case room = "ROOM"
  case unknown = "UNKNOWN"

  /// The one that a word names; `nil` for another word.
  ///
  /// Its octets are compared, which is faster than by raw value.
  public init?(word: String) {
    guard let position = Attendance.position(of: word, among: Attendance.kinds) else { return nil }
    self = Self.allCases[position]
  }
}
