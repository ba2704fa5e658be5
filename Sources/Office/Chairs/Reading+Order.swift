internal import CivilTime
internal import Secretariat
internal import Store

extension Reading {
  /// How many years of an order that goes on for ever are told when nobody asks for more.
  private static let yearsAhead = 10

  /// The effective order that results from a plan (R7).
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - today: The day it is.
  ///   - until: A day that must be reached.
  ///   - known: The day as of which the plan is told; without one, everything on record counts.
  func order(of plan: RotationPlan, on today: Day, until: Day? = nil, known: Day? = nil) throws -> EffectiveOrder {
    let ahead = PartialDate.year(min((known ?? today).year + Self.yearsAhead, Day.latest.year)).latest
    return plan.order(until: max(ahead, until ?? ahead), today: today, known: known)
  }

  /// The chain of a body's chairs: the terms that have begun, and those that are planned and elected.
  func rotation(of body: Code<Body>, on today: Day, until: Day? = nil, known: Day? = nil) throws -> ChairRotation {
    try order(of: plan(of: body), on: today, until: until, known: known).rotation
  }

  /// The chain of the body whose chair has the fourth seat of a body's troika; `nil` where nobody's has.
  func fourthSeat(of body: Body, on today: Day, until: Day? = nil, known: Day? = nil) throws -> ChairRotation? {
    try body.troikaRule.fourthSeat.map { try rotation(of: $0, on: today, until: until, known: known) }
  }
}
