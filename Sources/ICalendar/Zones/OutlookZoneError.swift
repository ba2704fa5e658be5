public import CivilTime

/// Why a zone cannot be described in the form that Outlook reads.
public enum OutlookZoneError: Error, Hashable, Sendable {
  /// In the span there are changes that no two yearly rules give, the first of which is named; the times are then written in UTC,
  /// because Outlook reads only one pair.
  case needsMoreRules(ZoneName, change: Instant)
}

extension OutlookZoneError: CustomStringConvertible {
  /// The error in English, as a clause without a full stop.
  public var description: String {
    switch self {
    case .needsMoreRules(let zone, let change):
      "the clocks of \(zone) change at \(change) and at other times in a way that one rule for summer and one for winter do not give"
    }
  }
}
