package import Secretariat

/// A delegate after an operation.
package struct DelegateOutcome: Sendable {
  /// The meeting.
  package let meeting: MeetingHandle
  /// The delegate's number.
  package let number: Int
  /// The seat.
  package let seat: Occupant
  /// Whether the seat is on the list of participants; not where there is no list that can be read.
  package let isOnList: Bool
  /// The names behind the codes.
  package let directory: Directory
}
