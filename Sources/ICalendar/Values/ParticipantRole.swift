/// In what part somebody attends (RFC 5545 3.2.16).
public enum ParticipantRole: String, CaseIterable, Sendable {
  case chair = "CHAIR"
  case required = "REQ-PARTICIPANT"
  case optional = "OPT-PARTICIPANT"
  case informed = "NON-PARTICIPANT"

  /// The one that a word names; `nil` for another word.
  ///
  /// Its octets are compared, which is faster than by raw value.
  public init?(word: String) {
    guard let position = Attendance.position(of: word, among: Attendance.roles) else { return nil }
    self = Self.allCases[position]
  }
}
