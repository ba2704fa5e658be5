internal import CivilTime

/// A parameter of a property (RFC 5545 3.2), of one of the kinds that are written.
enum Parameter: Hashable, Sendable {
  /// The value is a date (3.2.20).
  case dateValue
  /// The value is a duration (3.2.20).
  case durationValue
  /// The language of the text (3.2.10).
  case language(Language)
  /// The zone of the clock time (3.2.19).
  case zone(ZoneName)
  /// The name of a calendar user (3.2.2).
  case commonName(ParameterText)
  /// The related component is the one that this one is part of (3.2.15).
  case parentRelation

  /// The parameter as it stands in a line, with the semicolon before it.
  ///
  /// Only names of people are quoted, and they always are: some readers take the quotation marks of a TZID for part of the
  /// name, and others lose the parameters of a CN that is not ASCII and not quoted.
  var encoded: String {
    switch self {
    case .dateValue: ";VALUE=DATE"
    case .durationValue: ";VALUE=DURATION"
    case .language(let language): ";LANGUAGE=\(language.rawValue)"
    case .zone(let name): ";TZID=\(name)"
    case .commonName(let text): ";CN=\"\(text.text)\""
    case .parentRelation: ";RELTYPE=PARENT"
    }
  }
}
