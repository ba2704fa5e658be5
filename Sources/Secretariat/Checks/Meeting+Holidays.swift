internal import CivilTime

extension Meeting {
  /// Which holidays a meeting meets on, and on which its delegates would travel (R19).
  ///
  /// A holiday of the host stands by itself; for the others who take part the host's do not count again. Nobody travels to a virtual
  /// meeting.
  ///
  /// - Parameters:
  ///   - calendar: The holidays.
  ///   - countries: The countries that take part, the host among them or not.
  public func holidayFindings(by calendar: HolidayCalendar, countries: Set<Code<Country>>) -> [MeetingFinding] {
    let days = details.date.exactDays
    guard takesTime, !days.isEmpty else { return [] }
    let host = hostCountry
    let guests = countries.filter { $0 != host }.sorted()
    func holidays(of countries: [Code<Country>]) -> [Holiday] {
      days.joined().flatMap { day in countries.compactMap { calendar.holiday(on: day, in: $0) } }
    }
    var findings: [MeetingFinding] = []
    func report(_ holidays: [Holiday], _ matter: ([Holiday]) -> MeetingFinding.Matter) {
      if !holidays.isEmpty { findings.append(MeetingFinding(handle, matter(holidays))) }
    }
    report(holidays(of: [host].compactMap(\.self))) { .hostHoliday($0) }
    report(holidays(of: guests)) { .partyHoliday($0) }
    if details.mode != .virtual {
      let travelling = (guests + [host].compactMap(\.self)).sorted()
      report(days.flatMap { range in travelling.flatMap { calendar.bridges(to: range, in: $0) } }) { .bridgeDays($0) }
    }
    return findings
  }

  /// The blackouts in which a meeting lies (R19).
  public func blackoutFindings(by calendar: BlackoutCalendar) -> [MeetingFinding] {
    let days = details.date.exactDays
    guard takesTime, let first = days.first?.first, let last = days.last?.last, let range = try? DayRange(first: first, last: last) else {
      return []
    }
    return calendar.blackouts(on: range, for: details).compactMap { blackout in
      let common = days.compactMap { days in
        try? DayRange(first: max(days.first, blackout.days.first), last: min(days.last, blackout.days.last))
      }
      return common.isEmpty ? nil : MeetingFinding(handle, .blackout(blackout, days: common))
    }
  }
}

extension HolidayCalendar {
  /// The holidays of a country on the weekdays before and after some days, none of which is one itself.
  fileprivate func bridges(to range: DayRange, in country: Code<Country>) -> [Holiday] {
    guard isBridged(range, in: country) else { return [] }
    return [range.first.previous, range.last.next].compactMap { $0 }.filter(\.weekday.isInWorkingWeek)
      .compactMap { holiday(on: $0, in: country) }
  }
}
