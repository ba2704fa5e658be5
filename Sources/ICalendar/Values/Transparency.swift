/// Whether the time of an event counts as taken in a search for free time (TRANSP, RFC 5545 3.8.2.7).
public enum Transparency: String, CaseIterable, Sendable {
  /// It is taken.
  case opaque = "OPAQUE"
  /// It stays free.
  case transparent = "TRANSPARENT"
}
