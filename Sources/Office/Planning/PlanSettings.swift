package import CivilTime
package import Secretariat

/// Which meetings a plan is made for, and from what (R19).
package struct PlanSettings: Hashable, Sendable {
  /// The years, planned together.
  package var years: BasisYears
  /// The body, by code or name; without one, the first body on record.
  package var body: String?
  /// The country that hosts where the chair is asked to, by code or name; without one, that of the chair on record.
  package var host: String?
  /// Years whose meetings make the cycle that is followed, in place of the one on record.
  package var derivedFrom: BasisYears?
  /// Years whose dates are wished for; without them, the five before.
  package var basis: BasisYears?
  /// The day as of which the plan is made; without one, today, or the first day of a year that has begun.
  package var planningDay: Day?
  /// Whether the years are planned as if none of their meetings were on record.
  package var startsAfresh = false

  /// A plan of some years.
  package init(_ years: BasisYears) { self.years = years }
}
