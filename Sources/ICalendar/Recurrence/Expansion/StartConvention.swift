/// What a start means that its own rule does not give; RFC 5545 3.8.5.3 leaves that open.
///
/// libical's iterator and python-dateutil leave it out, and calendars that build on them add it again beside the rule's times, as
/// recurring-ical-events does. RFC 5545 3.3.10 says of COUNT that the start always counts as the first time.
public enum StartConvention: Hashable, Sendable, CaseIterable {
  /// It is no time of the rule.
  case onlyIfGiven
  /// It is the first time, and COUNT counts the times after it.
  case added
  /// It is the first time, and COUNT counts it.
  case counted
}
