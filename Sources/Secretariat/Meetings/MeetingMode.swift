/// How people take part in a meeting (R11).
public enum MeetingMode: String, Sendable, CaseIterable {
  /// In one place.
  case inPerson = "in-person"
  /// From afar only.
  case virtual
  /// In one place and from afar.
  case hybrid
  /// The source does not say.
  case notRecorded = "not-recorded"
}
