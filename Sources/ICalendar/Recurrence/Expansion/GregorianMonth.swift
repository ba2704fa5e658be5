internal import CivilTime

/// A month as the expansion of rules counts it, also in the years just before 0001 and after 9999, which weeks reach into.
struct GregorianMonth: Hashable {
  /// The year.
  let year: Int
  /// The month, 1 to 12.
  let month: Int
  /// Days since 1970-01-01 of its first day.
  let firstDay: Int
  /// How many days it has.
  let length: Int

  /// A month by year and number.
  init(year: Int, month: Int) {
    self.year = year
    self.month = month
    firstDay = Self.dayNumber(year: year, month: month)
    length =
      switch month {
      case 2: Self.isLeap(year) ? 29 : 28
      case 4, 6, 9, 11: 30
      default: 31
      }
  }

  /// The month of a day.
  init(ofDay number: Int) {
    let shifted = number + 719_468
    let era = floorDivision(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month)
  }

  /// The month after it.
  var next: GregorianMonth { month == 12 ? GregorianMonth(year: year + 1, month: 1) : GregorianMonth(year: year, month: month + 1) }

  /// How many days its year has.
  var yearLength: Int { Self.isLeap(year) ? 366 : 365 }

  /// The first day of its year.
  var firstDayOfYear: Int { Self.dayNumber(year: year, month: 1) }

  /// Months since January of the year 0.
  var number: Int { year * 12 + month - 1 }

  /// The weekday of a day, 0 for Monday to 6 for Sunday.
  static func weekday(_ day: Int) -> Int {
    let rest = (day + 3) % 7
    return rest < 0 ? rest + 7 : rest
  }

  /// The first day of the first week of a year: the first that has four days or more in it (RFC 5545 3.3.10, BYWEEKNO).
  static func firstWeek(of year: Int, weekStart: Int) -> Int {
    let january = dayNumber(year: year, month: 1)
    let behind = (weekday(january) - weekStart + 7) % 7
    return behind > 3 ? january - behind + 7 : january - behind
  }

  private static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  private static func dayNumber(year: Int, month: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = floorDivision(shiftedYear, 400)
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}

/// The quotient rounded down, also for negative numbers.
func floorDivision(_ number: Int, _ divisor: Int) -> Int {
  let quotient = number / divisor
  return number % divisor != 0 && (number < 0) != (divisor < 0) ? quotient - 1 : quotient
}
