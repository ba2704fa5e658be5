internal import CivilTime
internal import Reference
internal import Secretariat
internal import Store

/// The holidays and blackouts that hold in a record: what comes with the program, as the people of the record changed it (R19, R21).
///
/// One desk serves one transaction; what comes with the program is read when the desk is set up, and only then.
struct HolidayDesk {
  /// The years about which the program brings holidays; outside of them only what people recorded is known.
  let coveredYears: ClosedRange<Int>

  private let knownHolidays: [KnownHoliday]
  private let holidayEdits: [HolidayEdit]
  private let chosenRegions: [Code<Country>: Code<Region>]
  private let knownBlackouts: [KnownBlackout]
  private let blackoutEdits: [BlackoutEdit]

  /// The desk of a record.
  init(_ reading: Reading) throws {
    knownHolidays = try KnownHoliday.embedded()
    holidayEdits = try reading.holidayEdits()
    chosenRegions = try reading.holidayRegions()
    knownBlackouts = try KnownBlackout.embedded()
    blackoutEdits = try reading.blackoutEdits()
    let years = knownHolidays.map(\.days.years)
    coveredYears = (years.map(\.lowerBound).min() ?? 1)...(years.map(\.upperBound).max() ?? 1)
  }

  /// The holidays over some days, those of the chosen regions among them.
  func holidays(over days: DayRange) -> HolidayCalendar {
    HolidayCalendar(over: days, known: knownHolidays, edits: holidayEdits, regions: chosenRegions)
  }

  /// The blackouts that have a day in common with some days.
  func blackouts(over days: DayRange) -> BlackoutCalendar {
    BlackoutCalendar(over: days, known: knownBlackouts, edits: blackoutEdits)
  }

  /// Every blackout of every year.
  func blackouts() -> BlackoutCalendar { BlackoutCalendar(known: knownBlackouts, edits: blackoutEdits) }

  /// The holiday of one day and place, whether or not its region was chosen.
  func holiday(of key: HolidayKey) -> Holiday? { holiday(of: key, edits: holidayEdits) }

  /// Whether a holiday of one day and place comes with the program, whatever people recorded about it.
  func isKnown(_ key: HolidayKey) -> Bool { holiday(of: key, edits: []) != nil }

  /// Whether the program or a person says of a day and place that it is a holiday, or a person that it is none.
  func isSettled(_ key: HolidayKey) -> Bool { holidayEdits.contains { $0.key == key } || isKnown(key) }

  /// Whether a blackout comes with the program, whatever people recorded about it.
  func isKnown(_ code: Code<Blackout>) -> Bool {
    BlackoutCalendar(known: knownBlackouts, edits: []).blackouts.contains { $0.blackout.code == code }
  }

  private func holiday(of key: HolidayKey, edits: [HolidayEdit]) -> Holiday? {
    let known = knownHolidays.filter { $0.country == key.country && $0.regions.isEmpty == (key.region == nil) }
    let calendar = HolidayCalendar(
      over: DayRange(key.day), known: known, edits: edits.filter { $0.key == key },
      regions: key.region.map { [key.country: $0] } ?? [:])
    return calendar.holiday(on: key.day, in: key.country)
  }
}
