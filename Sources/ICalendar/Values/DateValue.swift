internal import CivilTime

/// A date without time (DATE, RFC 5545 3.3.4).
struct DateValue: PropertyValue {
  let day: Day

  /// `20241205`.
  var encoded: String {
    String(String.UnicodeScalarView(day.description.unicodeScalars.filter { $0 != "-" }))
  }
}
