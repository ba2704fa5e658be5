internal import CivilTime
internal import Secretariat

extension CycleYear {
  /// The first day of the year; every year of a cycle lies inside of the calendar.
  var firstDay: Day { (try? Day(year: number, month: 1, day: 1)) ?? .earliest }
}
