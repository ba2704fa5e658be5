/// How many free days people need to travel from one meeting to the next.
///
/// The rule is a default of this program, made for journeys inside of the Americas: one free calendar day between two cities,
/// weekends count. No rule of a conference on it is known.
public struct JourneyRule: Hashable, Sendable {
  /// The free days that a journey between two cities takes.
  public static let freeDaysBetweenCities = 1

  /// The free days needed between two meetings.
  ///
  /// None when one of them is virtual, when both are in one city, or when the record does not say that they are not (R12).
  public static func freeDays(between one: MeetingDetails, and other: MeetingDetails) -> Int {
    guard one.mode != .virtual, other.mode != .virtual, let place = one.place, let next = other.place else { return 0 }
    if place.country != next.country { return freeDaysBetweenCities }
    guard let city = place.city, let nextCity = next.city else { return 0 }
    return city == nextCity ? 0 : freeDaysBetweenCities
  }
}
