/// How certain an event is (STATUS, RFC 5545 3.8.1.11).
public enum EventStatus: String, CaseIterable, Sendable {
  /// It is expected.
  case tentative = "TENTATIVE"
  /// It takes place.
  case confirmed = "CONFIRMED"
  /// It does not take place.
  case cancelled = "CANCELLED"
}
