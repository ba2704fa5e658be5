internal import CivilTime

/// A date with a time of day (DATE-TIME, RFC 5545 3.3.5).
enum MomentValue: PropertyValue {
  /// A moment in UTC, form 2.
  case universal(Instant)
  /// What clocks show, as seconds since 1970 on the same clocks; form 3 with the zone in a parameter, or a zone's own onset.
  case local(wallSeconds: Int64)

  /// `20241205T150000Z`, or without the last letter for a local time.
  var encoded: String {
    switch self {
    case .universal(let instant): Self.digits(instant) + "Z"
    case .local(let seconds): Self.digits(Instant(secondsSinceEpoch: seconds))
    }
  }

  private static func digits(_ instant: Instant) -> String {
    String(String.UnicodeScalarView(instant.description.unicodeScalars.filter { $0 != "-" && $0 != ":" && $0 != "Z" }))
  }
}
