internal import CivilTime

extension Day {
  /// Easter Sunday of a year of the Gregorian calendar; `nil` for a year outside of 1 to 9999.
  ///
  /// By the rule of the Gregorian reform, in the form of J. M. Oudin (1940): the Sunday after the first ecclesiastical full moon on or
  /// after 21 March.
  static func easter(in year: Int) -> Day? {
    guard (1...9_999).contains(year) else { return nil }
    let century = year / 100
    let golden = year % 19
    // How far the moon has run ahead of the calendar, in days; 25 centuries bring eight.
    let correction = (century + 8) / 25 - 1
    var epact = (century - century / 4 - (century - correction) / 3 + 19 * golden + 15) % 30
    epact -= (epact / 28) * (1 - (epact / 28) * (29 / (epact + 1)) * ((21 - golden) / 11))
    let weekday = (year + year / 4 + epact + 2 - century + century / 4) % 7
    let distance = epact - weekday
    let month = 3 + (distance + 40) / 44
    return try? Day(year: year, month: month, day: distance + 28 - 31 * (month / 4))
  }
}
