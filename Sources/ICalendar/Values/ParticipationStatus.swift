/// What somebody has answered to an invitation (RFC 5545 3.2.12).
public enum ParticipationStatus: String, CaseIterable, Sendable {
  case needsAction = "NEEDS-ACTION"
  case accepted = "ACCEPTED"
  case declined = "DECLINED"
  case tentative = "TENTATIVE"
  case delegated = "DELEGATED"
  /// For tasks only.
  case completed = "COMPLETED"
  /// For tasks only.
  case inProcess = "IN-PROCESS"

  /// The one that a word names; `nil` for another word.
  ///
  /// Its octets are compared, which is faster than by raw value.
  public init?(word: String) {
    guard let position = Attendance.position(of: word, among: Attendance.answers) else { return nil }
    self = Self.allCases[position]
  }
}
