public import CivilTime

/// Days on which meetings are not held, or better not: a gathering elsewhere, a season, an election (R19).
public struct Blackout: Hashable, Sendable {
  /// The most days that a blackout takes.
  public static let daysMaximum = 366

  /// The permanent name, `UNGA-2026`.
  public let code: Code<Blackout>
  /// What it is called.
  public var title: BilingualText
  /// Its days.
  public private(set) var days: DayRange
  /// Which meetings it keeps away.
  public var scope: BlackoutScope
  /// How strongly.
  public var strength: BlackoutStrength
  /// Where that is taken from; of what is ours, that it is ours.
  public var source: String

  /// A blackout in full; refused when it takes more than ``daysMaximum`` days.
  public init(
    code: Code<Blackout>, title: BilingualText, days: DayRange, scope: BlackoutScope, strength: BlackoutStrength, source: String
  ) throws(Refusal) {
    guard days.dayCount <= Self.daysMaximum else {
      throw .invalid(
        given: days.description,
        because: BilingualText(
          english: "a blackout takes at most \(Self.daysMaximum) days", spanish: "un período vedado dura \(Self.daysMaximum) días a lo sumo"
        ),
        remedy: BilingualText(english: "Give fewer days.", spanish: "Indique menos días."))
    }
    self.code = code
    self.title = title
    self.days = days
    self.scope = scope
    self.strength = strength
    self.source = source
  }

  /// Whether it is about a meeting, whenever that takes place.
  public func applies(to details: MeetingDetails) -> Bool { scope.includes(details) }
}
